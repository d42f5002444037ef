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

use std::{borrow::Cow, collections::BTreeSet, fmt::Write, io};

use kommunpolicy::{Audit, Dossier, Lang, Profile, audit, catalogue};
use kommunpolicy_tests::scenario::{self, Scenario};
use policy_core::{
    account::Control,
    law::HORIZON,
    source::{GUIDELINES, POLICY, POLICY_OF_2009},
};
use policy_rules::{Facts, NaiveDate, Provision, Row, Rule, Settlement, Table, Text};

use crate::{Generated, grouped};

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
    audited: &'s [(Control, &'static Rule)],
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

    /// How many rows have a scenario of their own: one that exercises no other row.
    fn with_own(&self) -> usize {
        let exercised =
            |scenario: &Exercised<'_>| (0..self.rows.len()).filter(|row| scenario.exercises(&self.rows[*row])).collect();
        let own: BTreeSet<Vec<usize>> = self.scenarios.iter().map(exercised).filter(|rows: &Vec<_>| rows.len() == 1).collect();
        own.len()
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

/// The rules that an audit reports, each under its control objective. A duty that stands beside another in a decision is audited with it, also
/// where the dossier gives no occasion to it.
fn audited(decisions: &[Decision<'_>], audit: &Audit) -> Vec<(Control, &'static Rule)> {
    let found = |rule: &Rule| -> BTreeSet<Control> {
        audit.findings.iter().filter(|finding| finding.rule == rule.id).map(|finding| finding.control).collect()
    };
    let duties: Vec<Vec<&'static Rule>> = decisions.iter().map(|decision| decision.table.duties()).collect();
    let controls = |rule: &'static Rule| {
        let own = found(rule);
        let beside = duties.iter().filter(|duties| own.is_empty() && duties.contains(&rule)).flatten();
        let beside: BTreeSet<Control> = beside.flat_map(|other| found(other)).collect();
        own.into_iter().chain(beside).map(move |control| (control, rule))
    };
    catalogue::rules().flat_map(controls).collect()
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
        let audited = audited(&decided, &audit);
        let book = Book { lang, decisions: &decided, audit: &audit, audited: &audited };
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

    /// Some rules by their ids, linked from a page at the top.
    fn rules<'i>(&self, ids: impl IntoIterator<Item = &'i &'static str>) -> String {
        let rules = ids.into_iter().filter_map(|id| catalogue::rule(id));
        rules.map(|rule| self.rule(rule, "")).collect::<Vec<_>>().join(", ")
    }

    /// A decision by its question, linked from a page in a folder.
    fn decision(&self, name: &str, up: &str) -> String {
        let question = catalogue::decision(name).map_or(name, |table| table.question.of(self.lang));
        format!("[{}]({up}decisions/{name}.md)", cell(question))
    }

    /// The front page: what the book is about, where to begin, and how much there is.
    fn front(&self) -> Page {
        let rules = catalogue::rules().count();
        let unused: Vec<&'static Rule> = catalogue::rules().filter(|rule| self.settled_by(rule).next().is_none()).collect();
        let exercised = rules - unused.len();
        let count = |treatment: &str| catalogue::provisions().filter(|one| one.treatment.term().name == treatment).count();
        let grouped = |number: usize| grouped(number, self.lang);
        let cases = grouped(self.decisions.iter().map(|decision| decision.table.cases()).sum());
        let rows: usize = self.decisions.iter().map(|decision| decision.rows.len()).sum();
        let with: usize = self.decisions.iter().map(Decision::exercised).sum();
        let own: usize = self.decisions.iter().map(Decision::with_own).sum();
        let (provisions, tables) = (catalogue::provisions().count(), self.decisions.len());
        let (encoded, judged, told, pending) = (count("encoded"), count("judgement"), count("informational"), count("pending"));
        let (rule_share, row_share, own_share) = (exercised * 100 / rules, with * 100 / rows, own * 100 / rows);
        let (municipality, version) = (Profile::default().municipality.name, env!("CARGO_PKG_VERSION"));
        let remaining = match (pending, self.lang) {
            (0, Lang::Sv) => "Ingen återstår.".to_owned(),
            (0, Lang::En) => "None remains.".to_owned(),
            (pending, Lang::Sv) => format!("{pending} återstår."),
            (pending, Lang::En) => format!("{pending} remain."),
        };
        let mut out = match self.lang {
            Lang::Sv => format!(
                "# Regelboken\n\n[In English](en/README.md)\n\n\
                 Boken handlar om {municipality}: kommunikationspolicyn, som kommunfullmäktige antog {POLICY_OF_2009} och i dess nuvarande lydelse\n\
                 {POLICY}, och riktlinjerna för sociala medier, som är daterade {GUIDELINES} och hör till policyn som bilaga ([T-25](rulings.md#t-25)).\n\
                 Texterna är uttryckta som {tables} beslut. Varje tabell visar svaren i alla fall som kan inträffa, sammanlagt {cases} fall.\n\n\
                 Boken är inte utgiven av {municipality} och är ingen juridisk rådgivning. Den återger källan med egna ord; det är källan som gäller.\n\
                 Lagen är kontrollerad till och med {HORIZON}. Boken hör till version {version} av programmet. Tabeller, listor och ritningar är inte\n\
                 skrivna för hand: de är framställda ur samma regler som programmet tillämpar, så det som står här är det som programmet svarar.\n\n\
                 ## Börja här\n\n\
                 1. Ha källan bredvid och gå igenom [bestämmelserna](provisions.md) i källans ordning. För var och en av de {provisions} står hur den är\n   \
                 behandlad: {encoded} är uttryckta i regler, {judged} bedöms av en människa och {told} är upplysningar. {remaining}\n\
                 2. Läs [tolkningarna](rulings.md): varje val som projektet har gjort där källan är tyst, oklar eller överspelad, och om en kommun kan\n   \
                 välja annat.\n\
                 3. Bocka av [kontrollmålen](controls.md), krav för krav.\n\n\
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
                 Ett scenario är en beskriven situation med det svar som källan och lagen ger. {exercised} av {rules} regler ({rule_share} %) avgör minst ett\n\
                 scenario. Tabellerna har {rows} rader. Till {with} av dem ({row_share} %) finns ett scenario som stämmer in på raden och har radens utfall.\n\
                 Ofta stämmer samma scenario in på flera rader, eftersom det lämnar frågor öppna som inte har betydelse för svaret. {own} rader\n\
                 ({own_share} %) har ett eget scenario: det som är känt i scenariot stämmer in på den raden och ingen annan. Rader utan scenario har ett streck i\n\
                 sin tabell.\n",
            ),
            Lang::En => format!(
                "# The rule book\n\n[På svenska](../README.md)\n\n\
                 The book is about {municipality}: the communication policy, which the council adopted on {POLICY_OF_2009} and in its present wording on\n\
                 {POLICY}, and the guidelines for social media, which are dated {GUIDELINES} and are an annex to the policy ([T-25](rulings.md#t-25)).\n\
                 The texts are expressed as {tables} decisions. Each table shows the answers in all cases that can occur, {cases} cases in all.\n\n\
                 The book is not issued by {municipality} and is no legal advice. It tells the source in words of its own; it is the source that holds.\n\
                 The law was checked up to {HORIZON}. The book belongs to version {version} of the program. Tables, lists and drawings are not written by\n\
                 hand: they are made from the same rules that the program applies, so what stands here is what the program answers.\n\n\
                 ## Begin here\n\n\
                 1. Put the source beside you and go through [the provisions](provisions.md) in its order. Each of the {provisions} says how it is treated:\n   \
                 {encoded} are encoded in rules, {judged} are left to human judgement and {told} are informational. {remaining}\n\
                 2. Read [the rulings](rulings.md): every choice that the project made where the source is silent, unclear or overtaken, and whether a\n   \
                 municipality can choose otherwise.\n\
                 3. Tick off [the control objectives](controls.md), requirement by requirement.\n\n\
                 ## Contents\n\n\
                 - [The decisions](decisions/README.md): every question with its cases, outcomes and scenarios.\n\
                 - [The rules](rules/README.md): {rules} rules with provisions, statutes and rulings.\n\
                 - [The law](law.md): every reference with the days on which it holds, and [day by day](law-by-date.md) what has changed in it.\n\
                 - [What has changed](changes.md): between two days, and between the default profile and that of another municipality.\n\
                 - [The role cards](roles.md) and [the responsibility map](responsibilities.md): who must, may and may not.\n\
                 - [The calendar](calendar.md) of what comes back, and [the schedule of preservation and disposal](schedule.md).\n\
                 - [The flows](flows.md): starting and running an account, and handling what comes in.\n\
                 - [The activity plan](../../en/activity-plan.md) and [the platforms](../../en/platforms.md).\n\
                 - [The glossary](glossary.md).\n\n\
                 ## How it was tried\n\n\
                 A scenario is a situation with the answer that the source and the law give. {exercised} of {rules} rules ({rule_share}%) settle at least one\n\
                 scenario. The tables have {rows} rows. {with} of them ({row_share}%) have a scenario that fits the row and comes to its outcome. One scenario\n\
                 often fits several rows, since it leaves questions open that do not matter to the answer. {own} rows ({own_share}%) have a scenario of their\n\
                 own: what is known in it fits that row and no other. Rows without a scenario have a dash in their table.\n",
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

/// A heading in words, under the anchor of the id that it is for, and the id.
fn heading(out: &mut String, title: &str, id: &str) {
    let _ = writeln!(out, "\n<a id=\"{}\"></a>\n\n## {title}\n\n`{id}`\n", anchor(id));
}

/// Links to some provisions, from a page in a folder.
fn provision_links<'p>(provisions: impl IntoIterator<Item = &'p &'p Provision>, up: &str) -> String {
    let links: Vec<String> =
        provisions.into_iter().map(|one| format!("[{}]({up}provisions.md#{})", one.id, anchor(one.id))).collect();
    links.join(", ")
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
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => out.push(' '),
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '|' | '[' | ']' | '*' | '_' | '`' | '\\' => out.extend(['\\', letter]),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn a_text_in_a_cell_is_only_text() {
        let hostile = "<img src=x onerror=alert(1)> | [x](javascript:alert(1)) *a* `b` _c_ & d\ne";
        let harmless = r"&lt;img src=x onerror=alert(1)> \| \[x\](javascript:alert(1)) \*a\* \`b\` \_c\_ &amp; d e";
        assert_eq!(super::cell(hostile), harmless);
    }

    /// Every heading of a page, as the anchor that Markdown makes of it, and every anchor that is written out.
    fn anchors(text: &str) -> BTreeSet<String> {
        let heading = |line: &str| line.strip_prefix('#').map(|rest| rest.trim_start_matches('#').trim().to_owned());
        let headings = text.lines().filter_map(heading).map(|heading| super::anchor(&heading).replace(' ', "-").replace('`', ""));
        let written = text.split("<a id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned);
        headings.chain(written).collect()
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
