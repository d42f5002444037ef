//! The lists, and the explanation of anything by its id.

use std::fmt::Write;

use chrono::NaiveDate;
use comfy_table::Cell;
use kommunpolicy::{
    Lang,
    catalogue::{self, hint, view_decision, view_provision, view_rule, view_ruling},
};
use policy_core::{law::HORIZON, source::POLICY_OF_2009};
use policy_rules::{Provision, Rule, Ruling, Table};

use crate::{
    arguments::Format,
    files::{self, Failure},
    terminal::{BOLD, DIM, PLAIN, grounds, paragraph, table, width},
};

/// The statutes are known from the first policy on.
pub(crate) fn known(date: NaiveDate) -> Result<(), Failure> {
    if date < POLICY_OF_2009 {
        return Err(Failure(format!("the statutes are cited from {POLICY_OF_2009} on, when the first policy was adopted")));
    }
    Ok(())
}

pub(crate) fn say(text: &str) -> Result<u8, Failure> {
    files::write(None, text).map(|()| 0)
}

/// Lists the decisions.
pub(crate) fn decisions(format: Format, lang: Lang) -> Result<u8, Failure> {
    let views: Vec<_> = catalogue::decisions().map(|table| view_decision(table, lang)).collect();
    if format == Format::Json {
        return say(&files::json(&views)?);
    }
    let head = if lang == Lang::Sv {
        vec!["Beslut", "Fråga", "Fall", "Uppgifter"]
    } else {
        vec!["Decision", "Question", "Cases", "Facts"]
    };
    let mut list = table(width(None), head);
    for view in views {
        let facts: Vec<&str> = view.facts.iter().filter(|fact| !fact.settled_by_date).map(|fact| fact.fact).collect();
        list.add_row(vec![Cell::new(view.name), Cell::new(view.question), Cell::new(view.cases), Cell::new(facts.join(", "))]);
    }
    say(&(list.trim_fmt() + "\n"))
}

/// Lists the rules, with the statutes as of a date.
pub(crate) fn rules(format: Format, lang: Lang, date: NaiveDate) -> Result<u8, Failure> {
    known(date)?;
    let views: Vec<_> = catalogue::rules().map(|rule| view_rule(rule, date, lang)).collect();
    if format == Format::Json {
        return say(&files::json(&views)?);
    }
    let head = if lang == Lang::Sv { vec!["Regel", "Lydelse", "Grund"] } else { vec!["Rule", "Text", "Grounds"] };
    let mut list = table(width(None), head);
    for view in views {
        list.add_row(vec![view.id.to_owned(), view.text.to_owned(), grounds(&view.provisions, &view.rulings, &view.law, lang)]);
    }
    say(&(list.trim_fmt() + "\n"))
}

/// Lists the provisions.
pub(crate) fn provisions(format: Format, lang: Lang) -> Result<u8, Failure> {
    let views: Vec<_> = catalogue::provisions().map(|provision| view_provision(provision, lang)).collect();
    if format == Format::Json {
        return say(&files::json(&views)?);
    }
    let head = if lang == Lang::Sv {
        vec!["Bestämmelse", "Innehåll", "Behandling"]
    } else {
        vec!["Provision", "Content", "Treatment"]
    };
    let mut list = table(width(None), head);
    for provision in catalogue::provisions() {
        let view = view_provision(provision, lang);
        let mut treatment = provision.treatment.term().label.of(lang).to_owned();
        for part in view.rules.iter().copied().chain(view.why) {
            let _ = write!(treatment, "\n{part}");
        }
        list.add_row(vec![view.id.to_owned(), view.text.to_owned(), treatment]);
    }
    say(&(list.trim_fmt() + "\n"))
}

/// Explains a rule, a provision, a ruling or a decision.
pub(crate) fn explain(id: &str, format: Format, lang: Lang, date: NaiveDate) -> Result<u8, Failure> {
    known(date)?;
    let json = format == Format::Json;
    if let Some(rule) = catalogue::rule(id) {
        return if json { say(&files::json(&view_rule(rule, date, lang))?) } else { say(&explain_rule(rule, lang, date)) };
    }
    if let Some(provision) = catalogue::provision(id) {
        return if json {
            say(&files::json(&view_provision(provision, lang))?)
        } else {
            say(&explain_provision(provision, lang))
        };
    }
    if let Some(ruling) = catalogue::ruling(id) {
        return if json { say(&files::json(&view_ruling(ruling, lang))?) } else { say(&explain_ruling(ruling, lang)) };
    }
    if let Some(decision) = catalogue::decision(id) {
        return if json { say(&files::json(&view_decision(decision, lang))?) } else { say(&explain_decision(decision, lang)) };
    }
    let known = catalogue::rules()
        .map(|rule| rule.id)
        .chain(catalogue::provisions().map(|provision| provision.id))
        .chain(catalogue::rulings().map(|ruling| ruling.id))
        .chain(catalogue::decisions().map(|table| table.name));
    let hint = hint(id, known, || "the subcommands rules, provisions and decisions list what there is".to_owned());
    Err(Failure(format!("there is no rule, provision, ruling or decision `{id}`; {hint}")))
}

fn head(out: &mut String, id: &str, kind: &str, width: usize) {
    paragraph(out, &format!("{id}  ({kind})"), 0, width, BOLD);
}

pub(crate) fn section(out: &mut String, title: &str) {
    let _ = writeln!(out, "\n{BOLD}{title}{BOLD:#}");
}

fn explain_rule(rule: &'static Rule, lang: Lang, date: NaiveDate) -> String {
    let (mut out, width, sv) = (String::new(), width(None), lang == Lang::Sv);
    head(&mut out, rule.id, rule.modality.term().label.of(lang), width);
    paragraph(&mut out, rule.text.of(lang), 0, width, PLAIN);
    let bearers: Vec<&str> = rule.bearers.iter().map(|bearer| bearer.label.of(lang)).collect();
    section(&mut out, if sv { "Riktar sig till" } else { "Addressed to" });
    paragraph(&mut out, &bearers.join(", "), 2, width, PLAIN);
    if !rule.entitled.is_empty() {
        let entitled: Vec<&str> = rule.entitled.iter().map(|entitled| entitled.label.of(lang)).collect();
        section(&mut out, if sv { "Till förmån för" } else { "For the benefit of" });
        paragraph(&mut out, &entitled.join(", "), 2, width, PLAIN);
    }
    if let Some(finding) = rule.finding {
        section(&mut out, if sv { "Om den inte följs" } else { "Where it is not followed" });
        paragraph(&mut out, &format!("{} {}", finding.lack.of(lang), finding.remedy.of(lang)), 2, width, PLAIN);
    }
    section(&mut out, if sv { "Bestämmelser" } else { "Provisions" });
    for provision in rule.provisions {
        paragraph(&mut out, &format!("{}: {}", provision.id, provision.text.of(lang)), 2, width, PLAIN);
    }
    if !rule.rulings.is_empty() {
        section(&mut out, if sv { "Tolkning" } else { "Rulings" });
    }
    for ruling in rule.rulings {
        paragraph(&mut out, &format!("{}: {}", ruling.id, ruling.reading.of(lang)), 2, width, PLAIN);
    }
    if !rule.law.is_empty() {
        section(&mut out, &if sv { format!("Lagrum per den {date}") } else { format!("Statutes as of {date}") });
    }
    for citation in rule.law {
        match citation.as_of(date) {
            Some(reading) => {
                let assurance = reading.assurance.term().label.of(lang);
                paragraph(
                    &mut out,
                    &format!("{}: {} ({assurance})", reading.label(lang), citation.content.of(lang)),
                    2,
                    width,
                    PLAIN,
                );
                if let Some(link) = citation.link(reading) {
                    paragraph(&mut out, &link, 4, width, DIM);
                }
            }
            None => {
                let none = if sv { "inget lagrum gällde den dagen" } else { "no statute held on that day" };
                paragraph(&mut out, &format!("{}: {none}", citation.id), 2, width, DIM);
            }
        }
    }
    if date > HORIZON {
        let told = if sv { "Lagrummen är kontrollerade till och med" } else { "The statutes were checked up to" };
        paragraph(&mut out, &format!("{told} {HORIZON}."), 2, width, DIM);
    }
    section(&mut out, if sv { "Gäller från" } else { "In force from" });
    let _ = writeln!(out, "  {}", rule.since);
    section(&mut out, if sv { "Avgör i besluten" } else { "A reason in the decisions" });
    for decision in view_rule(rule, date, lang).decisions {
        let _ = writeln!(out, "  {decision}");
    }
    out
}

fn explain_provision(provision: &'static Provision, lang: Lang) -> String {
    let (mut out, width, sv) = (String::new(), width(None), lang == Lang::Sv);
    head(&mut out, provision.id, provision.force.term().label.of(lang), width);
    paragraph(&mut out, provision.text.of(lang), 0, width, PLAIN);
    let view = view_provision(provision, lang);
    section(&mut out, if sv { "Behandling" } else { "Treatment" });
    paragraph(&mut out, provision.treatment.term().label.of(lang), 2, width, PLAIN);
    if let Some(whose) = view.whose {
        paragraph(&mut out, &format!("{} {whose}.", if sv { "Bedöms av" } else { "For" }), 2, width, PLAIN);
    }
    if let Some(why) = view.why {
        paragraph(&mut out, why, 2, width, PLAIN);
    }
    for rule in catalogue::rules_of(provision) {
        paragraph(&mut out, &format!("{}: {}", rule.id, rule.text.of(lang)), 2, width, PLAIN);
    }
    out
}

fn explain_ruling(ruling: &'static Ruling, lang: Lang) -> String {
    let (mut out, width, sv) = (String::new(), width(None), lang == Lang::Sv);
    head(&mut out, ruling.id, if sv { "tolkning" } else { "ruling" }, width);
    paragraph(&mut out, ruling.place.of(lang), 0, width, PLAIN);
    section(&mut out, if sv { "Så läser vi" } else { "How we read it" });
    paragraph(&mut out, ruling.reading.of(lang), 2, width, PLAIN);
    if let Some(setting) = ruling.setting {
        section(&mut out, if sv { "Kommunen kan bestämma annat" } else { "A municipality may decide otherwise" });
        paragraph(&mut out, setting.of(lang), 2, width, PLAIN);
    }
    out
}

fn explain_decision(decision: &'static Table, lang: Lang) -> String {
    let (mut out, width, sv) = (String::new(), width(None), lang == Lang::Sv);
    head(&mut out, decision.name, if sv { "beslut" } else { "decision" }, width);
    paragraph(&mut out, decision.question.of(lang), 0, width, PLAIN);
    section(&mut out, if sv { "Uppgifter" } else { "Facts" });
    let view = view_decision(decision, lang);
    for fact in &view.facts {
        let dated = match (fact.settled_by_date, sv) {
            (true, true) => " (datumet avgör)",
            (true, false) => " (the date decides)",
            (false, _) => "",
        };
        paragraph(&mut out, &format!("{}  [{}]{dated}", fact.question, fact.fact), 2, width, PLAIN);
        for value in &fact.values {
            paragraph(&mut out, &format!("{}  [{}]", value.label, value.value), 4, width, DIM);
        }
    }
    let run = decision.run();
    let rows = run.fold();
    section(
        &mut out,
        &if sv {
            format!("{} fall i {} rader", view.cases, rows.len())
        } else {
            format!("{} cases in {} rows", view.cases, rows.len())
        },
    );
    let mut header: Vec<&str> = decision.fields.iter().map(|field| field.name).collect();
    header.push(if sv { "utfall" } else { "outcome" });
    header.push(if sv { "regler" } else { "rules" });
    let mut list = table(width, header);
    for row in rows {
        let cells = row.cells.iter().zip(decision.fields).map(|(cell, field)| {
            if cell.len() == field.values.len() {
                return "-".to_owned();
            }
            cell.iter().map(|value| field.values[usize::from(*value)].name).collect::<Vec<_>>().join(", ")
        });
        let mut cells: Vec<String> = cells.collect();
        cells.push(decision.outcome(row.answer).name.to_owned());
        cells.push(row.answer.because.iter().map(|rule| rule.id).collect::<Vec<_>>().join(", "));
        list.add_row(cells);
    }
    let _ = writeln!(out, "{}", list.trim_fmt());
    out
}
