//! What has changed: day by day in the decisions, and between the default profile and that of another municipality.

use std::{collections::BTreeSet, fmt::Write, io};

use kommunpolicy::{
    Dossier, Lang, Profile, audit, catalogue,
    changes::{AnswerView, DecisionChange, FindingView, between_days, between_profiles},
};
use policy_core::source::{GUIDELINES, POLICY, POLICY_OF_2009};
use policy_rules::NaiveDate;

use super::{Book, Page, cell, dated};

/// The constructed profile of another municipality.
const OTHER: &str = include_str!("../../../tests/profiles/exempel.json");

/// The days on which a part of the source came into force: nearly every case is answered otherwise, and the decisions' own pages tell how.
const IN_FORCE: [NaiveDate; 3] = [POLICY_OF_2009, GUIDELINES, POLICY];

/// The page.
///
/// # Errors
///
/// When the profile cannot be read or the dossier cannot be audited by it.
pub(super) fn page(book: &Book<'_>, dossier: &Dossier) -> io::Result<Page> {
    let mut out = String::from(book.t(
        "# Vad som har ändrats\n\n## Mellan två dagar\n\nVarje dag då datumet avgör något i ett beslut på ett annat sätt än dagen före, och vad det betyder för svaren. Två andra dagar\njämförs med `kommunpolicy diff days`.\n",
        "# What has changed\n\n## Between two days\n\nEach day on which the date settles something in a decision otherwise than the day before, and what that means for the answers. Two\nother days are compared with `kommunpolicy diff days`.\n",
    ));
    let days: BTreeSet<NaiveDate> = catalogue::decisions().flat_map(dated::changes).collect();
    for day in days {
        let Some(before) = day.pred_opt() else { continue };
        let changes = between_days(before, day, book.lang);
        let _ = writeln!(out, "\n### {day}\n");
        if !changes.rules.is_empty() {
            let rules: Vec<String> =
                changes.rules.iter().filter_map(|id| catalogue::rule(id)).map(|rule| book.rule(rule, "")).collect();
            let title = book.t("Regler som börjar gälla", "Rules that come into force");
            let _ = writeln!(out, "{title}: {}.\n", rules.join(", "));
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
    let answer = |answer: &AnswerView| {
        let rules: Vec<String> =
            answer.because.iter().filter_map(|id| catalogue::rule(id)).map(|rule| book.rule(rule, "")).collect();
        format!("**{}**<br>{}", cell(answer.label), rules.join(", "))
    };
    let link = format!("[{0}](decisions/{0}.md)", change.decision);
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
        "\n## Mellan två kommuner\n\nGrundprofilen jämförd med en påhittad kommuns profil, `tests/profiles/exempel.json`. Den egna jämförs med\n`kommunpolicy diff profiles`.\n\n| Inställning | Grundprofilen | Den andra |\n|---|---|---|\n",
        "\n## Between two municipalities\n\nThe default profile compared with that of a constructed municipality, `tests/profiles/exempel.json`. Your own is compared with\n`kommunpolicy diff profiles`.\n\n| Setting | The default | The other |\n|---|---|---|\n",
    ));
    for change in &changes.settings {
        let _ = writeln!(out, "| `{}` | `{}` | `{}` |", change.setting, change.before, change.after);
    }
    for (title, rules) in [
        (book.t("Regler som inte gäller i den andra kommunen", "Rules that do not apply in the other"), &changes.lifted),
        (book.t("Regler som bara gäller där", "Rules that apply there alone"), &changes.added),
    ] {
        let rules: Vec<String> = rules.iter().filter_map(|id| catalogue::rule(id)).map(|rule| book.rule(rule, "")).collect();
        if !rules.is_empty() {
            let _ = writeln!(out, "\n{title}: {}.", rules.join(", "));
        }
    }
    out.push_str(book.t(
        "\nSamma underlag, `tests/dossiers/vargarda.json`, granskat efter den andra kommunens regler:\n\n| Gäller | Regel | Grundprofilen | Den andra |\n|---|---|---|---|\n",
        "\nThe same dossier, `tests/dossiers/vargarda.json`, audited by the rules of the other municipality:\n\n| Subject | Rule | The default | The other |\n|---|---|---|---|\n",
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
