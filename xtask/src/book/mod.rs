//! The rule book: what the crates hold, for those who read rules and not code. Nothing in it is written by hand: each page is what the
//! decisions give when they are run over all their cases.

mod changes;
mod data;
mod dated;
mod decisions;
mod duties;
mod flows;
mod glossary;
mod law;
mod rules;
mod tree;

use std::{borrow::Cow, fmt::Write, io};

use kommunpolicy::{Audit, Dossier, Lang, Profile, audit, catalogue};
use kommunpolicy_tests::scenario::{self, Scenario};
use policy_rules::{Facts, NaiveDate, Row, Rule, Settlement, Table, Text};

use crate::Generated;

/// A page of the book, with its path below the folder of a language.
struct Page {
    path: String,
    text: String,
}

/// What all pages are made from, in one language.
struct Book<'s> {
    lang: Lang,
    decisions: &'s [Decision<'s>],
    audit: &'s Audit,
}

/// A decision with its folded table and the scenarios that make it.
struct Decision<'s> {
    table: &'static Table,
    rows: Vec<Row>,
    /// For each span of days between which the date settles nothing new: its first day, and the rules that are reasons in it.
    reasons: Vec<(NaiveDate, Vec<&'static Rule>)>,
    scenarios: Vec<Exercised<'s>>,
}

/// A scenario that makes a decision, what it knows of the case, and what that comes to.
struct Exercised<'s> {
    scenario: &'s Scenario,
    facts: Facts<'static>,
    settlement: Settlement,
}

impl Decision<'_> {
    /// How many rows some scenario exercises.
    fn exercised(&self) -> usize {
        self.rows.iter().filter(|row| self.scenarios.iter().any(|scenario| scenario.exercises(row))).count()
    }
}

impl Exercised<'_> {
    /// Whether it exercises a row: what it knows of the case fits the row, and is answered as the row answers.
    fn exercises(&self, row: &Row) -> bool {
        let fits =
            row.cells.iter().enumerate().all(|(field, cell)| self.facts.get(field).is_none_or(|value| cell.contains(&value)));
        fits && self.settlement.outcome() == Some(row.answer.outcome)
    }
}

/// The constructed dossier: it has a subject of every kind, so that an audit of it lists every rule that is audited.
const DOSSIER: &str = include_str!("../../../tests/dossiers/vargarda.json");

/// Every decision, run over all its cases, with its scenarios.
fn decisions(scenarios: &[Scenario]) -> Vec<Decision<'_>> {
    let mut all: Vec<Decision<'_>> = catalogue::decisions()
        .map(|table| Decision { table, rows: table.run().fold(), reasons: dated::reasons(table), scenarios: Vec::new() })
        .collect();
    for scenario in scenarios {
        let Some(facts) = scenario.decided() else { continue };
        if let Some(decision) = all.iter_mut().find(|decision| decision.table.name == facts.table.name) {
            decision.scenarios.push(Exercised { scenario, facts, settlement: facts.settle() });
        }
    }
    all
}

/// The pages of the book in both languages, Swedish first, and its data.
///
/// # Errors
///
/// When the scenarios or the dossier cannot be read.
pub(crate) fn pages() -> io::Result<Vec<Generated>> {
    let scenarios = scenario::all()?;
    let decided = decisions(&scenarios);
    let dossier = Dossier::from_json(DOSSIER.as_bytes()).map_err(io::Error::other)?;
    let mut all = Vec::new();
    let mut add = |folder: &str, pages: Vec<Page>| {
        all.extend(
            pages.into_iter().map(|page| Generated { path: Cow::Owned(format!("{folder}/{}", page.path)), text: page.text }),
        );
    };
    add("docs/book", data::files());
    for (lang, folder) in [(Lang::Sv, "docs/book"), (Lang::En, "docs/book/en")] {
        let audit = audit(&dossier, &Profile::default(), dossier.as_of, lang).map_err(io::Error::other)?;
        let book = Book { lang, decisions: &decided, audit: &audit };
        add(folder, vec![book.front(), changes::page(&book, &dossier)?, glossary::page(&book)]);
        add(folder, law::pages(&book));
        add(folder, decisions::pages(&book));
        add(folder, rules::pages(&book));
        add(folder, duties::pages(&book));
        add(folder, flows::pages(&book)?);
    }
    Ok(all)
}

impl Book<'_> {
    fn t(&self, sv: &'static str, en: &'static str) -> &'static str {
        Text { sv, en }.of(self.lang)
    }

    /// The scenarios that a rule settles.
    fn settled_by(&self, rule: &Rule) -> impl Iterator<Item = &Exercised<'_>> {
        let all = self.decisions.iter().flat_map(|decision| &decision.scenarios);
        all.filter(move |exercised| exercised.settlement.because.contains(&rule))
    }

    /// A rule, linked from a page in a folder.
    fn rule(&self, rule: &Rule, up: &str) -> String {
        format!("[{0}]({up}rules/{1}.md#{2})", rule.id, topic(rule), anchor(rule.id))
    }

    /// The front page: where to begin, and how much there is.
    fn front(&self) -> Page {
        let rules = catalogue::rules().count();
        let unused: Vec<&'static Rule> = catalogue::rules().filter(|rule| self.settled_by(rule).next().is_none()).collect();
        let exercised = rules - unused.len();
        let count = |treatment: &str| catalogue::provisions().filter(|one| one.treatment.term().name == treatment).count();
        let cases: usize = self.decisions.iter().map(|decision| decision.table.cases()).sum();
        let rows: usize = self.decisions.iter().map(|decision| decision.rows.len()).sum();
        let with: usize = self.decisions.iter().map(Decision::exercised).sum();
        let (provisions, tables) = (catalogue::provisions().count(), self.decisions.len());
        let (encoded, judged, told, pending) = (count("encoded"), count("judgement"), count("informational"), count("pending"));
        let (rule_share, row_share) = (exercised * 100 / rules, with * 100 / rows);
        let mut out = match self.lang {
            Lang::Sv => format!(
                "# Regelboken\n\n[In English](en/README.md)\n\n\
                 Kommunikationspolicyn och riktlinjerna för sociala medier, uttryckta som {tables} beslut. Boken är genererad ur koden: varje tabell är\n\
                 vad programmet svarar i alla fall som kan inträffa, {cases} stycken.\n\n\
                 ## Börja här\n\n\
                 1. Ha källan bredvid och gå igenom [bestämmelserna](provisions.md) i källans ordning. Alla {provisions} är omhändertagna: {encoded} är\n   \
                 uttryckta i regler, {judged} bedöms av en människa, {told} är upplysningar och {pending} återstår.\n\
                 2. Läs [tolkningarna](rulings.md): varje val som har gjorts där källan är tyst, oklar eller överspelad, och om en kommun kan välja annat.\n\
                 3. Bocka av [kontrollmålen](controls.md), regel för regel.\n\n\
                 ## Innehåll\n\n\
                 - [Besluten](decisions/README.md): varje fråga med sina fall, utfall och scenarier.\n\
                 - [Reglerna](rules/README.md): {rules} regler med bestämmelser, lagrum och tolkningar.\n\
                 - [Lagen](law.md): varje hänvisning med de dagar då den gäller, och [dag för dag](law-by-date.md) vad som har ändrats i den.\n\
                 - [Vad som har ändrats](changes.md): mellan två dagar, och mellan grundprofilen och en annan kommuns.\n\
                 - [Rollkorten](roles.md) och [ansvarskartan](responsibilities.md): vem som ska, får och inte får.\n\
                 - [Kalendern](calendar.md) över det som återkommer, och [planen för bevarande och gallring](schedule.md).\n\
                 - [Flödena](flows.md): att starta och driva ett konto, och att ta hand om det som kommer in.\n\
                 - [Aktivitetsplanen](../activity-plan.md) och [plattformarna](../platforms.md).\n\
                 - [Ordlistan](glossary.md).\n\n\
                 ## Hur det är prövat\n\n\
                 {exercised} av {rules} regler ({rule_share} %) avgör minst ett scenario som är skrivet ur källan och lagen. Av tabellernas {rows} rader har\n\
                 {with} ({row_share} %) minst ett scenario; de övriga har ett streck i sin tabell.\n",
            ),
            Lang::En => format!(
                "# The rule book\n\n[På svenska](../README.md)\n\n\
                 The communication policy and the guidelines for social media as {tables} decisions. The book is generated from the code: every table is\n\
                 what the program answers in all cases that can occur, {cases} of them.\n\n\
                 ## Begin here\n\n\
                 1. Put the source beside you and go through [the provisions](provisions.md) in its order. All {provisions} are taken care of: {encoded} are\n   \
                 encoded in rules, {judged} are left to human judgement, {told} are informational and {pending} are pending.\n\
                 2. Read [the rulings](rulings.md): every choice that was made where the source is silent, unclear or overtaken, and whether a municipality can\n   \
                 choose otherwise.\n\
                 3. Tick off [the control objectives](controls.md), rule by rule.\n\n\
                 ## Contents\n\n\
                 - [The decisions](decisions/README.md): every question with its cases, outcomes and scenarios.\n\
                 - [The rules](rules/README.md): {rules} rules with provisions, statutes and rulings.\n\
                 - [The law](law.md): every reference with the days on which it holds, and [day by day](law-by-date.md) what has changed in it.\n\
                 - [What has changed](changes.md): between two days, and between the default profile and that of another municipality.\n\
                 - [The role cards](roles.md) and [the responsibility map](responsibilities.md): who must, may and may not.\n\
                 - [The calendar](calendar.md) of what comes back, and [the schedule of preservation and disposal](schedule.md).\n\
                 - [The flows](flows.md): starting and running an account, and handling what comes in.\n\
                 - [The activity plan](../../activity-plan.md) and [the platforms](../../platforms.md), in Swedish.\n\
                 - [The glossary](glossary.md).\n\n\
                 ## How it was tried\n\n\
                 {exercised} of {rules} rules ({rule_share} %) settle at least one scenario that was written from the source and the law. Of the {rows} rows of the\n\
                 tables {with} ({row_share} %) have at least one scenario; the others have a dash in their table.\n",
            ),
        };
        if !unused.is_empty() {
            let told = self.t("Regler som inget scenario avgörs av ännu", "Rules that settle no scenario yet");
            let unused: Vec<String> = unused.iter().map(|rule| self.rule(rule, "")).collect();
            let _ = writeln!(out, "\n{told}: {}.", unused.join(", "));
        }
        Page { path: "README.md".to_owned(), text: out }
    }
}

/// The topic of a rule: the first part of its id.
fn topic(rule: &Rule) -> &'static str {
    rule.id.split_once('.').map_or(rule.id, |(topic, _)| topic)
}

/// The anchor of a heading that is an id, as Markdown makes it.
fn anchor(id: &str) -> String {
    id.to_lowercase().replace('.', "")
}

/// Numbers in order, those that follow each other as a span: `1, 3–5`.
fn spans(numbers: &[usize]) -> String {
    let spans: Vec<String> = numbers
        .chunk_by(|one, next| one + 1 == *next)
        .map(|span| match span {
            [first, .., last] if span.len() > 2 => format!("{first}–{last}"),
            span => span.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
        })
        .collect();
    spans.join(", ")
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    /// Every heading of a page, as the anchor that Markdown makes of it.
    fn anchors(text: &str) -> BTreeSet<String> {
        let heading = |line: &str| line.strip_prefix('#').map(|rest| rest.trim_start_matches('#').trim().to_owned());
        text.lines().filter_map(heading).map(|heading| super::anchor(&heading).replace(' ', "-").replace('`', "")).collect()
    }

    #[test]
    fn every_link_leads_to_a_page_and_a_heading() {
        let pages = super::pages().unwrap();
        let anchored: BTreeMap<&str, _> = pages.iter().map(|page| (page.path.as_ref(), anchors(&page.text))).collect();
        let mut followed = 0;
        for page in &pages {
            let folder = page.path.rsplit_once('/').unwrap().0;
            for link in page.text.split("](").skip(1).map(|rest| &rest[..rest.find(')').unwrap()]) {
                if link.starts_with("http") {
                    continue;
                }
                let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
                let mut path: Vec<&str> = folder.split('/').collect();
                for part in file.split('/') {
                    if part == ".." {
                        path.pop();
                    } else {
                        path.push(part);
                    }
                }
                let path = if file.is_empty() { page.path.to_string() } else { path.join("/") };
                followed += 1;
                match anchored.get(path.as_str()) {
                    Some(headings) => {
                        assert!(anchor.is_empty() || headings.contains(anchor), "{}: {link}: no heading", page.path);
                    }
                    // What is generated apart from the book, or written by hand.
                    None => assert!(crate::root().join(&path).is_file(), "{}: {link}: no file {path}", page.path),
                }
            }
        }
        assert!(followed > 1000);
    }

    #[test]
    fn most_rules_settle_a_scenario() {
        let scenarios = kommunpolicy_tests::scenario::all().unwrap();
        let decided = super::decisions(&scenarios);
        let settled: BTreeSet<&str> = (decided.iter().flat_map(|decision| &decision.scenarios))
            .flat_map(|scenario| scenario.settlement.because.iter().map(|rule| rule.id))
            .collect();
        let rules = kommunpolicy::rules().count();
        assert!(settled.len() * 100 >= rules * 90, "{} of {rules}", settled.len());
    }
}
