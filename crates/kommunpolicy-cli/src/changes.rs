//! What differs between two days, or between two profiles.

use chrono::NaiveDate;
use comfy_table::Cell;
use kommunpolicy::{
    Audit, Dossier, Lang, Profile,
    audit::audit_beside,
    catalogue,
    changes::{DateChanges, FindingView, OutcomeChange, ProfileChanges, between_days, between_profiles},
};

use crate::{
    CLEAN,
    arguments::{DiffCommand, Format},
    beside,
    catalogue::{known, section},
    files::{self, Failure},
    read_profile,
    terminal::{BOLD, DIM, PLAIN, capital, paragraph, subject, table, width},
};

/// Prints what differs.
pub(crate) fn run(command: DiffCommand, lang: Lang) -> Result<u8, Failure> {
    let told = match command {
        DiffCommand::Days { from, to, format } => {
            known(from)?;
            if from > to {
                return Err(Failure(format!("{from} is after {to}; write the earlier day first")));
            }
            let changes = between_days(from, to, lang);
            if format == Format::Json { files::json(&changes)? } else { days(&changes, lang) }
        }
        DiffCommand::Profiles { profile, before, dossier, as_of, format } => {
            let given = [Some(&profile), before.as_ref(), dossier.as_ref()];
            if given.iter().flatten().filter(|file| file.as_str() == "-").count() > 1 {
                return Err(Failure("only one of the files can be read from standard input".to_owned()));
            }
            let (before, after) = (read_profile(before.as_deref())?, read_profile(Some(&profile))?);
            let audits = dossier.map(|file| audited(&file, [&before, &after], as_of, lang)).transpose()?;
            let changes = between_profiles(&before, &after, audits.as_ref().map(|[before, after]| (before, after)))
                .map_err(|error| Failure(error.to_string()))?;
            if format == Format::Json { files::json(&changes)? } else { profiles(&changes, audits.as_ref(), lang) }
        }
    };
    files::write(None, &told)?;
    Ok(CLEAN)
}

/// The audits of a dossier by two profiles.
fn audited(file: &str, by: [&Profile; 2], as_of: Option<NaiveDate>, lang: Lang) -> Result<[Audit; 2], Failure> {
    let mut dossier = Dossier::from_json(&files::read(file)?).map_err(|error| Failure::of(file, &error))?;
    beside::plans(&mut dossier, file)?;
    let date = as_of.unwrap_or(dossier.as_of);
    // The same municipality by other rules: whose rules they are does not matter.
    let audit = |profile: &Profile| {
        audit_beside(&dossier, &profile.applied_to(&dossier.municipality), date, lang, beside::open(&dossier, file)?)
            .map_err(|error| Failure::of(file, &error))
    };
    Ok([audit(by[0])?, audit(by[1])?])
}

/// A number of cases.
fn many(cases: usize, lang: Lang) -> String {
    match (lang, cases) {
        (Lang::Sv, cases) => format!("{cases} fall"),
        (Lang::En, 1) => "1 case".to_owned(),
        (Lang::En, cases) => format!("{cases} cases"),
    }
}

fn days(changes: &DateChanges, lang: Lang) -> String {
    let (mut out, width, sv) = (String::new(), width(None), lang == Lang::Sv);
    let DateChanges { from, to, .. } = changes;
    let title = if sv { format!("Ändrat mellan {from} och {to}") } else { format!("Changed between {from} and {to}") };
    paragraph(&mut out, &title, 0, width, BOLD);
    if changes.rules.is_empty() && changes.decisions.is_empty() && changes.law.is_empty() {
        paragraph(&mut out, if sv { "Inget skiljer." } else { "Nothing differs." }, 0, width, PLAIN);
    }
    if !changes.rules.is_empty() {
        section(&mut out, if sv { "Regler som har börjat gälla" } else { "Rules that have come into force" });
        paragraph(&mut out, &changes.rules.join(", "), 2, width, PLAIN);
    }
    if !changes.decisions.is_empty() {
        section(&mut out, if sv { "Fall som får ett annat svar" } else { "Cases that are answered otherwise" });
    }
    for change in &changes.decisions {
        let question = catalogue::decision(change.decision).map_or("", |table| table.question.of(lang));
        paragraph(&mut out, &format!("{question}  [{}]", change.decision), 2, width, BOLD);
        for OutcomeChange { cases, example, before, after } in &change.outcomes {
            paragraph(&mut out, &format!("{}: {} → {}", many(*cases, lang), before.label, after.label), 4, width, PLAIN);
            let facts: Vec<String> = example.iter().map(|fact| format!("{} {}", fact.question, fact.label)).collect();
            if !facts.is_empty() {
                let such_as = if sv { "till exempel" } else { "for example" };
                paragraph(&mut out, &format!("{such_as}: {}", facts.join(" · ")), 6, width, DIM);
            }
            let rules = format!("{} → {}", before.because.join(", "), after.because.join(", "));
            paragraph(&mut out, &rules, 6, width, DIM);
        }
        if change.other_reasons > 0 {
            let same = if sv { "samma utfall, av andra regler" } else { "the same outcome, by other rules" };
            paragraph(&mut out, &format!("{}: {same}", many(change.other_reasons, lang)), 4, width, PLAIN);
        }
    }
    if !changes.law.is_empty() {
        section(&mut out, if sv { "Lagrum" } else { "References to the law" });
        let mut rows = table(width, if sv { vec!["Innehåll", "Förut", "Nu"] } else { vec!["Content", "Before", "Now"] });
        for change in &changes.law {
            let reference = |place: &Option<String>| Cell::new(place.as_deref().unwrap_or("–"));
            rows.add_row([Cell::new(change.content), reference(&change.before), reference(&change.after)]);
        }
        out.push_str(&rows.trim_fmt());
        out.push('\n');
    }
    if changes.law_horizon_passed {
        section(&mut out, if sv { "Observera" } else { "Note" });
        let told = if sv {
            "Lagrummen är kontrollerade till och med {}. Vad som kan ha ändrats senare är inte känt."
        } else {
            "The statutes were checked up to {}. What may have changed later is not known."
        };
        paragraph(&mut out, &told.replace("{}", &changes.law_checked_to.to_string()), 2, width, PLAIN);
    }
    out
}

fn profiles(changes: &ProfileChanges, audits: Option<&[Audit; 2]>, lang: Lang) -> String {
    let (mut out, width, sv) = (String::new(), width(None), lang == Lang::Sv);
    section(&mut out, if sv { "Inställningar" } else { "Settings" });
    if changes.settings.is_empty() {
        paragraph(&mut out, if sv { "Inget skiljer." } else { "Nothing differs." }, 2, width, PLAIN);
    } else {
        let mut rows = table(width, if sv { vec!["Inställning", "Förut", "Nu"] } else { vec!["Setting", "Before", "Now"] });
        for change in &changes.settings {
            rows.add_row([change.setting.clone(), change.before.to_string(), change.after.to_string()]);
        }
        out.push_str(&rows.trim_fmt());
        out.push('\n');
    }
    let titles = if sv {
        ["Regler som inte längre gäller", "Regler som tillkommer"]
    } else {
        ["Rules that no longer apply", "Rules that are added"]
    };
    for (title, rules) in titles.into_iter().zip([&changes.lifted, &changes.added]) {
        if !rules.is_empty() {
            section(&mut out, title);
            paragraph(&mut out, &rules.join(", "), 2, width, PLAIN);
        }
    }
    let Some([before, _]) = audits else { return out.trim_start().to_owned() };
    section(&mut out, if sv { "Granskningen" } else { "The audit" });
    if changes.findings.is_empty() {
        paragraph(&mut out, if sv { "Inget skiljer." } else { "Nothing differs." }, 2, width, PLAIN);
    }
    let not_audited = if sv { "granskas inte" } else { "not audited" };
    for change in &changes.findings {
        let status = |view: &Option<FindingView>| view.as_ref().map_or(not_audited, |view| view.status.heading().of(lang));
        let about = subject(change.subject.kind, &[&change.subject.id], &before.municipality.name, lang);
        let head = format!("{}: {} → {}  [{}]", capital(&about), status(&change.before), status(&change.after), change.rule);
        paragraph(&mut out, &head, 2, width, BOLD);
        let names = if sv { ["förut", "nu"] } else { ["before", "now"] };
        for (name, view) in names.into_iter().zip([&change.before, &change.after]) {
            if let Some(view) = view {
                paragraph(&mut out, &format!("{name}: {}", view.text), 4, width, PLAIN);
            }
        }
    }
    out.trim_start().to_owned()
}
