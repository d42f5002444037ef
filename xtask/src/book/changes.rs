//! What has changed: day by day in the decisions, and between the default profile and that of another municipality.

use std::{collections::BTreeSet, fmt::Write, io};

use kommunpolicy::{
    Dossier, Lang, Profile, audit, catalogue,
    changes::{AnswerView, DecisionChange, FindingView, between_days, between_profiles},
};
use policy_core::{
    role::Role,
    source::{GUIDELINES, POLICY, POLICY_OF_2009},
};
use policy_rules::{Finite, NaiveDate, Text};
use serde_json::Value;

use super::{Book, Page, cell, dated};

/// The constructed profile of another municipality.
const OTHER: &str = include_str!("../../../tests/profiles/exempel.json");

/// The days on which a part of the source came into force: nearly every case is answered otherwise, and the decisions' own pages tell how.
const IN_FORCE: [NaiveDate; 3] = [POLICY_OF_2009, GUIDELINES, POLICY];

/// What the settings of a profile are called.
const SETTINGS: &[(&str, Text)] = &[
    ("accessRoles", Text::new("Poster som ska ha åtkomst till alla konton", "Posts that hold access to every account")),
    (
        "activity.everyDays",
        Text::new("Högsta antal dagar mellan två inlägg på en sida", "Days between two posts on a page, at most"),
    ),
    ("administrators", Text::new("Minsta antal administratörer för ett konto", "Administrators of an account, at least")),
    ("approvers", Text::new("De som godkänner aktivitetsplanen, i ordning", "Those who approve the activity plan, in order")),
    ("approvers[0]", Text::new("Den som först godkänner aktivitetsplanen", "Who approves the activity plan first")),
    ("approvers[1]", Text::new("Den som därefter godkänner aktivitetsplanen", "Who approves the activity plan next")),
    ("earlierPlans", Text::new("Vad som tidigare gällde för aktivitetsplaner", "What applied to activity plans before")),
    ("followUp.everyDays", Text::new("Högsta antal dagar mellan två uppföljningar", "Days between two follow-ups, at most")),
    (
        "followUp.weekends",
        Text::new("Lördagar och söndagar räknas i uppföljningen", "Saturdays and Sundays count in the follow-up"),
    ),
    ("municipality.code", Text::new("Kommunens kod", "The code of the municipality")),
    ("municipality.name", Text::new("Kommunens namn", "The name of the municipality")),
    ("names", Text::new("Kommunens eget namn på rollen", "The municipality's own name for the role")),
    ("removal.houseRules", Text::new("Neutrala ordningsregler har aviserats", "Neutral house rules are announced")),
    ("removal.saveFirst", Text::new("Det som tas bort ska sparas först", "What is removed must be saved first")),
    ("replies.questionsWithinWorkdays", Text::new("Arbetsdagar för att besvara en fråga", "Working days to answer a question")),
    (
        "replies.requestsWithinWorkdays",
        Text::new("Arbetsdagar för att svara på en begäran om en handling", "Working days to answer a request for a record"),
    ),
    ("snapshots.everyMonths", Text::new("Högsta antal månader mellan två skärmdumpar", "Months between two snapshots, at most")),
    (
        "supervision.everyDays",
        Text::new("Högsta antal dagar mellan två gånger då uppsikt hålls", "Days between two times of supervision, at most"),
    ),
    (
        "supervision.weekends",
        Text::new("Lördagar och söndagar räknas i uppsikten", "Saturdays and Sundays count in the supervision"),
    ),
    ("until", Text::new("till och med", "until")),
];

/// A setting in words; its name in the file where it has none.
fn setting(book: &Book<'_>, name: &str) -> String {
    let called = |name: &str| SETTINGS.iter().find(|(known, _)| *known == name).map(|(_, text)| text.of(book.lang).to_owned());
    match name.strip_prefix("names.") {
        Some(role) => format!("{}: {}", called("names").unwrap_or_default(), word(book, role)),
        None => called(name).unwrap_or_else(|| format!("`{name}`")),
    }
}

/// A role in words; any other text as it is.
fn word(book: &Book<'_>, text: &str) -> String {
    let role = Role::VALUES.iter().find(|role| role.term().name == text);
    role.map_or_else(|| cell(text), |role| role.term().label.of(book.lang).to_owned())
}

/// The value of a setting in words.
fn value(book: &Book<'_>, given: &Value) -> String {
    match given {
        Value::Null => book.t("inget bestämt", "nothing settled").to_owned(),
        Value::Bool(true) => book.t("ja", "yes").to_owned(),
        Value::Bool(false) => book.t("nej", "no").to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => word(book, text),
        Value::Array(all) if all.is_empty() => book.t("inget", "nothing").to_owned(),
        Value::Array(all) => all.iter().map(|one| value(book, one)).collect::<Vec<_>>().join(", "),
        Value::Object(all) => {
            let parts = all.iter().map(|(name, one)| format!("{}: {}", setting(book, name), value(book, one)));
            parts.collect::<Vec<_>>().join("<br>")
        }
    }
}

/// The page.
///
/// # Errors
///
/// When the profile cannot be read or the dossier cannot be audited by it.
pub(super) fn page(book: &Book<'_>, dossier: &Dossier) -> io::Result<Page> {
    let mut out = String::from(book.t(
        "# Vad som har ändrats\n\n## Mellan två dagar\n\nVarje dag då datumet avgör något i ett beslut på ett annat sätt än dagen före, och vad det betyder för svaren. Programmet kan jämföra\nvilka två dagar som helst.\n",
        "# What has changed\n\n## Between two days\n\nEach day on which the date settles something in a decision otherwise than the day before, and what that means for the answers. The\nprogram can compare any two days.\n",
    ));
    let days: BTreeSet<NaiveDate> = catalogue::decisions().flat_map(dated::changes).collect();
    for day in days {
        let Some(before) = day.pred_opt() else { continue };
        let changes = between_days(before, day, book.lang);
        let _ = writeln!(out, "\n### {day}\n");
        if !changes.rules.is_empty() {
            let title = book.t("Regler som börjar gälla", "Rules that come into force");
            let _ = writeln!(out, "{title}: {}.\n", book.rules(&changes.rules));
        }
        if IN_FORCE.contains(&day) {
            let (cases, decisions) = (changes.decisions.iter().map(answered_otherwise).sum::<usize>(), changes.decisions.len());
            let _ = match book.lang {
                Lang::Sv => writeln!(out, "En del av källan börjar gälla: {cases} fall i {decisions} beslut får ett annat svar."),
                Lang::En => writeln!(
                    out,
                    "A part of the source comes into force: {cases} cases in {decisions} decisions are answered otherwise."
                ),
            };
            continue;
        }
        out.push_str(book.t(
            "| Beslut | Fall | Förut | Nu |\n|---|---|---|---|\n",
            "| Decision | Cases | Before | Now |\n|---|---|---|---|\n",
        ));
        changes.decisions.iter().for_each(|change| decision(book, &mut out, change));
    }
    profiles(book, &mut out, dossier)?;
    Ok(Page { path: "changes.md".to_owned(), text: out })
}

/// How many cases of a decision are answered otherwise.
fn answered_otherwise(change: &DecisionChange) -> usize {
    change.outcomes.iter().map(|class| class.cases).sum::<usize>() + change.other_reasons
}

fn decision(book: &Book<'_>, out: &mut String, change: &DecisionChange) {
    let answer = |answer: &AnswerView| format!("**{}**<br>{}", cell(answer.label), book.rules(&answer.because));
    let link = book.decision(change.decision, "");
    for class in &change.outcomes {
        let _ = writeln!(out, "| {link} | {} | {} | {} |", class.cases, answer(&class.before), answer(&class.after));
    }
    if change.other_reasons > 0 {
        let same = book.t("samma utfall, av andra regler", "the same outcome, by other rules");
        let _ = writeln!(out, "| {link} | {} | {same} | {same} |", change.other_reasons);
    }
}

/// The default profile and another, and what an audit of the constructed dossier finds by each.
fn profiles(book: &Book<'_>, out: &mut String, dossier: &Dossier) -> io::Result<()> {
    let other = Profile::from_json(OTHER.as_bytes()).map_err(io::Error::other)?;
    let by_other = other.applied_to(&dossier.municipality);
    let by_other = audit(dossier, &by_other, dossier.as_of, book.lang).map_err(io::Error::other)?;
    let changes = between_profiles(&Profile::default(), &other, Some((book.audit, &by_other))).map_err(io::Error::other)?;
    out.push_str(book.t(
        "\n## Mellan två kommuner\n\nGrundprofilen, det vill säga Vårgårda kommuns regler, jämförd med en påhittad kommuns profil. Programmet kan jämföra vilka två profiler\nsom helst.\n\n| Inställning | Grundprofilen | Den andra |\n|---|---|---|\n",
        "\n## Between two municipalities\n\nThe default profile, that is the rules of Vårgårda kommun, compared with that of a constructed municipality. The program can compare any\ntwo profiles.\n\n| Setting | The default | The other |\n|---|---|---|\n",
    ));
    for change in &changes.settings {
        let [before, after] = [&change.before, &change.after].map(|given| value(book, given));
        let _ = writeln!(out, "| {} | {before} | {after} |", setting(book, &change.setting));
    }
    for (title, rules) in [
        (book.t("Regler som inte gäller i den andra kommunen", "Rules that do not apply in the other"), &changes.lifted),
        (book.t("Regler som bara gäller där", "Rules that apply there alone"), &changes.added),
    ] {
        if !rules.is_empty() {
            let _ = writeln!(out, "\n{title}: {}.", book.rules(rules));
        }
    }
    out.push_str(book.t(
        "\nSamma påhittade underlag granskat efter den andra kommunens regler:\n\n| Gäller | Regel | Grundprofilen | Den andra |\n|---|---|---|---|\n",
        "\nThe same constructed dossier audited by the rules of the other municipality:\n\n| Subject | Rule | The default | The other |\n|---|---|---|---|\n",
    ));
    for change in &changes.findings {
        let Some(rule) = catalogue::rule(change.rule) else { continue };
        let stands = |view: &Option<FindingView>| match view {
            Some(view) => format!("**{}**<br>{}", view.status.heading().of(book.lang), cell(&view.text)),
            None => book.t("granskas inte", "not audited").to_owned(),
        };
        let (kind, id) = (change.subject.kind.term().label.of(book.lang), cell(&change.subject.id));
        let _ =
            writeln!(out, "| {kind} {id} | {} | {} | {} |", book.rule(rule, ""), stands(&change.before), stands(&change.after));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_setting_is_told_in_words() {
        for page in crate::book::pages().unwrap().iter().filter(|page| page.path.ends_with("changes.md")) {
            assert!(!page.text.contains('`'), "{}: a setting has no name in SETTINGS", page.path);
        }
    }
}
