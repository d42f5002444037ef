//! An instance of every schema: what the library makes of the constructed dossier, lines, form and plan.

use std::{fs, io};

use activity_plan::ActivityPlan;
use gdpr_scope::platform::{Answers, Capability};
use kommunpolicy::{
    Dossier, Lang, Profile, audit, catalogue,
    changes::{between_days, between_profiles},
    decide,
    handling::{Disposable, Handler, read},
    personal_data::{SignedOff, assessment, platform, processing_record},
    plan,
    provenance::digest,
    roles::{responsible, role_card},
    schedule::view_schedule,
};
use policy_core::{fact::YesNo, role::Role};
use public_records::{
    item::Item,
    schedule::{Deadline, Term},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{Generated, root};

const DOSSIER: &str = "tests/dossiers/vargarda.json";
const FORM: &str = "tests/plans/facebook-biblioteket.form.json";
const PLAN: &str = "tests/plans/facebook-biblioteket.json";

/// Instances that are there already, each with its schema.
const COMMITTED: [(&str, &str); 4] = [("dossier", DOSSIER), ("activity-plan", FORM), ("activity-plan.en", FORM), ("plan", PLAN)];

fn wrong(error: impl std::fmt::Display) -> io::Error {
    io::Error::other(error.to_string())
}

/// The examples that are made here, as files. What stands before the first point of a file's name is the name of the schema.
///
/// # Errors
///
/// When what they are made from cannot be read.
pub(crate) fn examples() -> io::Result<Vec<Generated>> {
    let (profile, lang) = (Profile::default(), Lang::Sv);
    let dossier = Dossier::from_json(&fs::read(root().join(DOSSIER))?).map_err(wrong)?;
    let date = dossier.as_of;
    let lines = fs::read_to_string(root().join("tests/dossiers/inkommet.jsonl"))?;
    let item: Value = serde_json::from_str(lines.lines().next().unwrap_or_default())?;
    let disposable = json!({
        "id": "R-301", "kind": "advertising", "created": "2026-01-12", "outOfDate": "2026-01-20", "answered": false,
        "caseClosed": false, "accountClosed": false, "needed": false, "hold": "none"
    });
    let read_item = read(item.to_string().as_bytes(), |item: &Item| &item.id).map_err(wrong)?;
    let read_disposable = read(disposable.to_string().as_bytes(), |record: &Disposable| &record.id).map_err(wrong)?;
    let handler = Handler::new(&profile, date, lang);
    let decided = |facts: &str| decide("crisis-use", facts.as_bytes(), date, lang, &digest(&profile)).map_err(wrong);
    let answers = Answers::default().with(Capability::Statistics, YesNo::No).with(Capability::Tracking, YesNo::No);
    let assessed = |platform, answers, signed| assessment(platform, answers, &profile, date, signed, lang).map_err(wrong);
    let signed = SignedOff { title: "Fritidschef".to_owned(), on: date };
    let stored = plan::read(&fs::read(root().join(PLAN))?, &profile, lang).map_err(wrong)?;
    // Once the records waited for ten years, and every kind of record had its row.
    let (mut earlier, mut now) = (Profile::default(), Profile::default());
    for row in &mut earlier.schedule.rows {
        row.longest = row.longest.map(|longest| Deadline { after: Term::Years(10), ..longest });
    }
    now.schedule.rows.pop();
    let filled_in = policy_rules::date(2025, 1, 17);
    let waiting = stored.as_of(filled_in, &profile.plans());
    let asker = Some((Role::SectorHead, None));
    let blank = plan::check_form(&ActivityPlan::default(), &profile);
    let rule = catalogue::rule("access.lodged").map(|rule| catalogue::view_rule(rule, date, lang));
    let provision = catalogue::provision("RS-4.4-8").map(|provision| catalogue::view_provision(provision, lang));
    let ruling = catalogue::ruling("T-14").map(|ruling| catalogue::view_ruling(ruling, lang));
    let described = catalogue::decision("crisis-use").map(|table| catalogue::view_decision(table, lang));
    let audited = audit(&dossier, &profile, date, lang).map_err(wrong)?;
    let other = Profile::from_json(&fs::read(root().join("tests/profiles/exempel.json"))?).map_err(wrong)?;
    let by_other = other.applied_to(&dossier.municipality);
    let by_other = audit(&dossier, &by_other, date, lang).map_err(wrong)?;
    Ok(vec![
        file("profile", &profile)?,
        file("audit", &audited)?,
        file("decision.open", &decided(r#"{"crisis": "over"}"#)?)?,
        file("decision.settled", &decided(r#"{"crisis": "over", "recorded": "no"}"#)?)?,
        file("item", &item)?,
        file("handling", &handler.handling(&read_item))?,
        file("disposable", &disposable)?,
        file("disposal", &handler.disposal(&read_disposable))?,
        file("schedule", &view_schedule(&now, Some(&earlier)))?,
        file("diff-days", &between_days(policy_rules::date(2017, 12, 31), policy_rules::date(2018, 1, 1), lang))?,
        file("diff-profiles", &between_profiles(&profile, &other, Some((&audited, &by_other))).map_err(wrong)?)?,
        file("role-card", &role_card(Role::SectorHead, &profile, date, lang))?,
        file("responsibilities", &responsible(None, &profile, date, lang).map_err(wrong)?)?,
        file("assessment", &assessed("youtube", &Answers::default(), None)?)?,
        file("assessment.signed", &assessed("forum-hosted", &answers, Some(signed))?)?,
        file("platform", &platform("youtube", &profile, date, lang).map_err(wrong)?)?,
        file("processing-record", &processing_record(&dossier, &profile, "facebook-kommunen", date, lang).map_err(wrong)?)?,
        file("plan-status", &plan::status(&waiting, asker, filled_in, &profile))?,
        file("plan-problem", &blank.first())?,
        file("rule", &rule)?,
        file("provision", &provision)?,
        file("ruling", &ruling)?,
        file("decision-description", &described)?,
    ])
}

fn file(name: &str, instance: &impl Serialize) -> io::Result<Generated> {
    let text = serde_json::to_string_pretty(instance)?;
    Ok(Generated { path: format!("docs/examples/{name}.json").into(), text: text + "\n" })
}

/// The examples of a schema: each with its path and what it holds.
///
/// # Errors
///
/// When one cannot be made, or one that is committed cannot be read.
pub(crate) fn of(schema: &str, made: &[Generated]) -> io::Result<Vec<(String, Value)>> {
    let committed = COMMITTED.iter().filter(|(name, _)| *name == schema);
    let committed = committed.map(|(_, path)| Ok(((*path).to_owned(), serde_json::from_slice(&fs::read(root().join(path))?)?)));
    let is_of =
        |file: &&Generated| file.path.strip_prefix("docs/examples/").and_then(|name| name.split('.').next()) == Some(schema);
    let made = made.iter().filter(is_of).map(|file| Ok((file.path.to_string(), serde_json::from_str(&file.text)?)));
    committed.chain(made).collect()
}
