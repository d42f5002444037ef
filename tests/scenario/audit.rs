//! Running a scenario about the audit of a dossier.

use kommunpolicy::{
    Audit, Dossier, Lang, Profile,
    audit::{Finding, Status},
};
use policy_core::account::SubjectKind;
use policy_rules::Finite;

use super::{
    Scenario,
    check::{Problems, Script, action_line},
    decision::{listed, rule},
    step::{Expectation, Expected},
    vocabulary::{find, nearest},
};

/// Audits the dossier and compares the findings with what is expected.
pub(super) fn run(script: &Script, scenario: &Scenario, problems: &mut Problems) {
    for (line, _) in &script.facts {
        problems.add(*line, "ett underlag granskas utan frågor och svar");
    }
    let Some((_, dossier)) = &script.dossier else {
        return problems.add(action_line(scenario), "underlaget saknas; lägg till steget ”Givet underlaget”, följt av JSON");
    };
    let profile = script.profile.as_ref().map_or("{}", |(_, json)| json);
    let audited = audit(dossier, profile, script);
    let mut named: Vec<(&str, &str)> = Vec::new();
    for (line, expected) in &script.expected {
        let told = match (expected, &audited) {
            (Expectation::Refused(text), Err(message)) if message.contains(text.as_str()) => Ok(()),
            (Expectation::Refused(text), Err(message)) => Err(format!("underlaget avvisas med ”{message}”, inte med ”{text}”")),
            (Expectation::Refused(_), Ok(_)) => Err("underlaget avvisas inte".to_owned()),
            (Expectation::Finding(_) | Expectation::NothingElseBroken, Err(message)) => {
                Err(format!("underlaget avvisas: {message}"))
            }
            (Expectation::Finding(expected), Ok(audit)) => {
                named.push((&expected.rule, &expected.subject));
                meets(expected, audit)
            }
            (Expectation::NothingElseBroken, Ok(audit)) => nothing_else(&named, audit),
            _ => Err("det steget hör till ett beslut, inte till granskning av ett underlag".to_owned()),
        };
        problems.take(*line, told);
    }
}

fn audit(dossier: &str, profile: &str, script: &Script) -> Result<Audit, String> {
    let profile = Profile::from_json(profile.as_bytes()).map_err(|error| error.to_string())?;
    let dossier = Dossier::from_json(dossier.as_bytes()).map_err(|error| error.to_string())?;
    kommunpolicy::audit(&dossier, &profile, script.date, Lang::Sv).map_err(|error| error.to_string())
}

fn meets(expected: &Expected, audit: &Audit) -> Result<(), String> {
    let rule = rule(&expected.rule)?;
    let status = find("statusen", &expected.status, Status::VALUES.iter().copied(), |status| status.term().label.sv)?;
    let kind = find("slaget", &expected.kind, SubjectKind::VALUES.iter().copied(), |kind| kind.term().label.sv)?;
    let of_kind = || audit.findings.iter().filter(|finding| finding.subject.kind == kind);
    if !of_kind().any(|finding| finding.subject.id == expected.subject) {
        let near = nearest(&expected.subject, of_kind().map(|finding| finding.subject.id.as_str()));
        return Err(format!("{} {} granskas inte; {near}", kind.term().label.sv, expected.subject));
    }
    let own = || of_kind().filter(|finding| finding.subject.id == expected.subject);
    let Some(found) = own().find(|finding| finding.rule == rule.id) else {
        let near = nearest(rule.id, own().map(|finding| finding.rule));
        return Err(format!("regeln {} prövas inte för {} {}; {near}", rule.id, kind.term().label.sv, expected.subject));
    };
    let days = [(expected.since, found.since), (expected.until, found.until), (expected.due, found.due)];
    // Whoever says since when says also whether it is over.
    let over = expected.since.is_none() || expected.until == found.until;
    if found.status == status && over && days.iter().all(|(wanted, found)| wanted.is_none() || wanted == found) {
        return Ok(());
    }
    Err(format!("regeln {} är {}", rule.id, told(found)))
}

/// How a finding stands, as a scenario would say it.
fn told(finding: &Finding) -> String {
    let mut told =
        format!("{} för {} {}", finding.status.term().label.sv, finding.subject.kind.term().label.sv, finding.subject.id);
    for (word, day) in [("sedan", finding.since), ("till och med", finding.until), ("senast", finding.due)] {
        if let Some(day) = day {
            told.push_str(&format!(" {word} {day}"));
        }
    }
    if !finding.missing.is_empty() {
        told.push_str(&format!("; uppgift saknas om {}", listed(&finding.missing)));
    }
    told
}

fn nothing_else(named: &[(&str, &str)], audit: &Audit) -> Result<(), String> {
    let others: Vec<String> = audit
        .findings
        .iter()
        .filter(|finding| finding.status == Status::Breached && !named.contains(&(finding.rule, &finding.subject.id)))
        .map(|finding| format!("{} {}", finding.rule, told(finding)))
        .collect();
    if others.is_empty() { Ok(()) } else { Err(format!("fler regler är brutna: {}", listed(others))) }
}
