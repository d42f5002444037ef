//! The rule book: what the crates hold, for those who read rules and not code. Nothing in it is written by hand: each page is what the
//! decisions give when they are run over all their cases.

mod decisions;
mod duties;
mod flows;
mod law;
mod rules;

use std::{borrow::Cow, collections::BTreeSet, io};

use kommunpolicy::{Lang, catalogue};
use kommunpolicy_tests::scenario::{self, Scenario};
use policy_rules::{Facts, Rule, Table, Text, Treatment};

use crate::Generated;

/// A page of the book, with its path below the folder of a language.
struct Page {
    path: String,
    text: String,
}

/// What all pages are made from, in one language.
struct Book<'s> {
    lang: Lang,
    exercised: &'s [Exercised<'s>],
}

/// A scenario that makes a decision, and what it knows of the case.
struct Exercised<'s> {
    scenario: &'s Scenario,
    facts: Facts<'static>,
}

/// The pages of the book in both languages, Swedish first.
///
/// # Errors
///
/// When the scenarios cannot be read.
pub(crate) fn pages() -> io::Result<Vec<Generated>> {
    let scenarios = scenario::all()?;
    let exercised: Vec<Exercised<'_>> =
        scenarios.iter().filter_map(|scenario| Some(Exercised { scenario, facts: scenario.decided()? })).collect();
    let mut all = Vec::new();
    for (lang, folder) in [(Lang::Sv, "docs/book"), (Lang::En, "docs/book/en")] {
        let book = Book { lang, exercised: &exercised };
        let mut pages = vec![book.front(), law::page(&book)];
        pages.extend(decisions::pages(&book));
        pages.extend(rules::pages(&book));
        pages.extend(duties::pages(&book));
        pages.extend(flows::pages(&book)?);
        all.extend(
            pages.into_iter().map(|page| Generated { path: Cow::Owned(format!("{folder}/{}", page.path)), text: page.text }),
        );
    }
    Ok(all)
}

impl Book<'_> {
    fn t(&self, sv: &'static str, en: &'static str) -> &'static str {
        Text { sv, en }.of(self.lang)
    }

    /// The scenarios that make a decision.
    fn of(&self, table: &Table) -> impl Iterator<Item = &Exercised<'_>> {
        let name = table.name;
        self.exercised.iter().filter(move |exercised| exercised.facts.table.name == name)
    }

    /// The rules that settle some scenario.
    fn exercised_rules(&self) -> BTreeSet<&'static str> {
        let settled = self.exercised.iter().map(|exercised| exercised.facts.settle());
        settled.flat_map(|settlement| settlement.because.iter().map(|rule| rule.id).collect::<Vec<_>>()).collect()
    }

    /// A rule, linked from a page in a folder.
    fn rule(&self, rule: &Rule, up: &str) -> String {
        format!("[{0}]({up}rules/{1}.md#{2})", rule.id, topic(rule), anchor(rule.id))
    }

    /// The front page: where to begin, how much there is, and every decision.
    fn front(&self) -> Page {
        let sv = self.lang == Lang::Sv;
        let (rules, exercised) = (catalogue::rules().count(), self.exercised_rules().len());
        let count = |treatment: &str| catalogue::provisions().filter(|one| one.treatment.term().name == treatment).count();
        let pending = catalogue::provisions().filter(|one| one.treatment == Treatment::Pending).count();
        let share = exercised * 100 / rules;
        let mut out = if sv {
            format!(
                "# Regelboken\n\n[In English](en/README.md)\n\n\
                 Genererad ur koden med `cargo xtask book`. Varje tabell är vad programmet svarar i alla fall som kan inträffa.\n\n\
                 - [Bestämmelserna](provisions.md) i källans ordning: {} stycken. {} är uttryckta i regler, {} bedöms av en människa, {} är\n  \
                 upplysningar och {pending} återstår.\n\
                 - [Tolkningarna](rulings.md): varje val som har gjorts där källan är tyst, oklar eller överspelad, och varför.\n\
                 - [Lagen](law.md): varje hänvisning med de datum då den gäller.\n\
                 - [Kontrollmålen](controls.md) att bocka av, [rollkorten](roles.md), [ansvarskartan](responsibilities.md),\n  \
                 [kalendern](calendar.md) och [planen för bevarande och gallring](schedule.md).\n\
                 - [Flödena](flows.md): att starta och driva ett konto, och att ta hand om det som kommer in.\n\
                 - [Aktivitetsplanens flöde](../activity-plan.md) och [plattformarna](../platforms.md).\n\
                 - Reglerna: {rules} stycken. {exercised} av dem ({share} %) avgör minst ett scenario som är skrivet ur källan.\n\n## Besluten\n\n",
                catalogue::provisions().count(),
                count("encoded"),
                count("judgement"),
                count("informational"),
            )
        } else {
            format!(
                "# The rule book\n\n[På svenska](../README.md)\n\n\
                 Generated from the code with `cargo xtask book`. Every table is what the program answers in all cases that can occur.\n\n\
                 - [The provisions](provisions.md) in the order of the source: {}. {} are encoded in rules, {} are left to human judgement, {} are\n  \
                 informational and {pending} are pending.\n\
                 - [The rulings](rulings.md): every choice that was made where the source is silent, unclear or overtaken, and why.\n\
                 - [The law](law.md): every reference with the dates between which it holds.\n\
                 - [The control objectives](controls.md) to tick off, [the role cards](roles.md), [the responsibility map](responsibilities.md),\n  \
                 [the calendar](calendar.md) and [the schedule of preservation and disposal](schedule.md).\n\
                 - [The flows](flows.md): starting and running an account, and handling what comes in.\n\
                 - [The flow of the activity plan](../../activity-plan.md) and [the platforms](../../platforms.md), in Swedish.\n\
                 - The rules: {rules}. {exercised} of them ({share} %) settle at least one scenario written from the source.\n\n## The decisions\n\n",
                catalogue::provisions().count(),
                count("encoded"),
                count("judgement"),
                count("informational"),
            )
        };
        out.push_str(self.t(
            "| Fråga | Beslut | Fall | Rader | Rader med scenario |\n|---|---|---|---|---|\n",
            "| Question | Decision | Cases | Rows | Rows with a scenario |\n|---|---|---|---|---|\n",
        ));
        let (mut cases, mut rows, mut with) = (0, 0, 0);
        for table in catalogue::decisions() {
            let (all, exercised) = decisions::coverage(self, table);
            (cases, rows, with) = (cases + table.cases(), rows + all, with + exercised);
            out.push_str(&format!(
                "| {} | [{2}](decisions/{2}.md) | {1} | {all} | {exercised} |\n",
                table.question.of(self.lang),
                table.cases(),
                table.name
            ));
        }
        out.push_str(&format!("| **{}** | | {cases} | {rows} | {with} |\n", self.t("Totalt", "In all")));
        let share = with * 100 / rows;
        out.push_str(&if sv {
            format!("\nAv raderna har {share} % minst ett scenario. De övriga har ett streck i sin tabell.\n")
        } else {
            format!("\nOf the rows {share} % have at least one scenario. The others have a dash in their table.\n")
        });
        let used = self.exercised_rules();
        let unused: Vec<String> =
            catalogue::rules().filter(|rule| !used.contains(rule.id)).map(|rule| self.rule(rule, "")).collect();
        if !unused.is_empty() {
            let told = self.t("Regler som inget scenario avgörs av ännu", "Rules that settle no scenario yet");
            out.push_str(&format!("\n{told}: {}.\n", unused.join(", ")));
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
                if link.starts_with("http")
                    || link.ends_with("activity-plan.md")
                    || link.ends_with("platforms.md")
                    || link.ends_with(".bpmn")
                {
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
                let headings = anchored.get(path.as_str()).unwrap_or_else(|| panic!("{}: {link}: no page {path}", page.path));
                assert!(anchor.is_empty() || headings.contains(anchor), "{}: {link}: no heading", page.path);
                followed += 1;
            }
        }
        assert!(followed > 1000);
    }

    #[test]
    fn most_rules_settle_a_scenario() {
        let scenarios = kommunpolicy_tests::scenario::all().unwrap();
        let exercised: Vec<_> =
            scenarios.iter().filter_map(|scenario| Some(super::Exercised { scenario, facts: scenario.decided()? })).collect();
        let book = super::Book { lang: kommunpolicy::Lang::Sv, exercised: &exercised };
        let (exercised, rules) = (book.exercised_rules().len(), kommunpolicy::rules().count());
        assert!(exercised * 100 >= rules * 90, "{exercised} of {rules}");
    }
}
