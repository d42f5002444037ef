//! The rules, topic by topic; the provisions, in the order of the source; the rulings.

use std::fmt::Write;

use kommunpolicy::{Lang, catalogue};
use policy_rules::{Rule, Treatment};

use super::{Book, Page, anchor, cell, law, topic};

/// The pages of the rules, one for each topic, and those of the provisions and the rulings.
pub(super) fn pages(book: &Book<'_>) -> Vec<Page> {
    let mut topics: Vec<&str> = Vec::new();
    for rule in catalogue::rules() {
        if !topics.contains(&topic(rule)) {
            topics.push(topic(rule));
        }
    }
    let mut pages = vec![provisions(book), rulings(book)];
    pages.extend(topics.into_iter().map(|name| {
        let mut out = format!("# {name}\n");
        catalogue::rules().filter(|rule| topic(rule) == name).for_each(|rule| told(book, &mut out, rule));
        Page { path: format!("rules/{name}.md"), text: out }
    }));
    pages
}

fn told(book: &Book<'_>, out: &mut String, rule: &'static Rule) {
    let lang = book.lang;
    let names = |terms: &[&policy_rules::Term]| terms.iter().map(|term| term.label.of(lang)).collect::<Vec<_>>().join(", ");
    let _ = writeln!(out, "\n## {}\n\n{}\n", rule.id, rule.text.of(lang));
    let _ = writeln!(out, "- {}: {}", book.t("Slag", "Kind"), rule.modality.term().label.of(lang));
    let _ = writeln!(out, "- {}: {}", book.t("Riktar sig till", "Addressed to"), names(rule.bearers));
    if !rule.entitled.is_empty() {
        let _ = writeln!(out, "- {}: {}", book.t("Till förmån för", "For the benefit of"), names(rule.entitled));
    }
    let _ = writeln!(out, "- {}: {}", book.t("Gäller från", "In force from"), rule.since);
    let linked = |page: &str, id: &str| format!("[{id}](../{page}.md#{})", anchor(id));
    let provisions: Vec<String> = rule.provisions.iter().map(|one| linked("provisions", one.id)).collect();
    let _ = writeln!(out, "- {}: {}", book.t("Bestämmelser", "Provisions"), provisions.join(", "));
    if !rule.rulings.is_empty() {
        let rulings: Vec<String> = rule.rulings.iter().map(|one| linked("rulings", one.id)).collect();
        let _ = writeln!(out, "- {}: {}", book.t("Tolkningar", "Rulings"), rulings.join(", "));
    }
    let view = catalogue::view_rule(rule, policy_core::law::HORIZON, lang);
    let decisions: Vec<String> = view.decisions.iter().map(|name| format!("[{name}](../decisions/{name}.md)")).collect();
    let _ = writeln!(out, "- {}: {}", book.t("Avgör i besluten", "A reason in the decisions"), decisions.join(", "));
    let scenarios = book.exercised.iter().filter(|exercised| exercised.facts.settle().because.contains(&rule)).count();
    let none = book.t("inget ännu", "none yet").to_owned();
    let _ = writeln!(
        out,
        "- {}: {}",
        book.t("Scenarier som regeln avgör", "Scenarios that it settles"),
        if scenarios == 0 { none } else { scenarios.to_string() }
    );
    if let Some(finding) = rule.finding {
        let _ = writeln!(
            out,
            "\n**{}** {} {}",
            book.t("Om den inte följs:", "Where it is not followed:"),
            finding.lack.of(lang),
            finding.remedy.of(lang)
        );
    }
    if !rule.law.is_empty() {
        out.push('\n');
        law::readings(book, out, rule.law, "../");
    }
}

/// The provisions in the order of the source: what an auditor ticks off.
fn provisions(book: &Book<'_>) -> Page {
    let lang = book.lang;
    let mut out = match lang {
        Lang::Sv => "# Källans bestämmelser\n\nI källans ordning, så att den som har källan bredvid kan bocka av varje stycke. Texten är våra ord. \
                     KP är kommunikationspolicyn, RS riktlinjerna för sociala medier, KAT bilagan om kategorier, FS flödesschemat och BL blanketten.\n"
            .to_owned(),
        Lang::En => "# The provisions of the source\n\nIn the order of the source, so that whoever has the source beside it can tick off every paragraph. \
                     The text is our words. KP is the communication policy, RS the guidelines for social media, KAT the annex on categories, FS the flow \
                     chart and BL the form.\n"
            .to_owned(),
    };
    for provision in catalogue::provisions() {
        let _ = writeln!(out, "\n## {}\n\n{}\n", provision.id, provision.text.of(lang));
        let (force, treatment) = (provision.force.term().label.of(lang), provision.treatment.term().label.of(lang));
        let _ = writeln!(out, "- {}: {force}", book.t("Verkan", "Force"));
        let _ = writeln!(out, "- {}: {treatment}", book.t("Behandling", "Treatment"));
        if let Treatment::Judgement { whose, .. } = &provision.treatment {
            let _ = writeln!(out, "- {}: {}", book.t("Bedöms av", "For"), whose.label.of(lang));
        }
        if let Some(why) = provision.treatment.why() {
            let _ = writeln!(out, "- {}: {}", book.t("Varför", "Why"), why.of(lang));
        }
        let rules: Vec<String> = catalogue::rules_of(provision).map(|rule| book.rule(rule, "")).collect();
        if !rules.is_empty() {
            let _ = writeln!(out, "- {}: {}", book.t("Regler", "Rules"), rules.join(", "));
        }
    }
    Page { path: "provisions.md".to_owned(), text: out }
}

/// The rulings, and the readings that the project proposes.
fn rulings(book: &Book<'_>) -> Page {
    let lang = book.lang;
    let mut out = match lang {
        Lang::Sv => "# Tolkningarna\n\nVarje val som har gjorts där källan är tyst, oklar, fel eller överspelad. T är beslutade tolkningar, P läsningar som \
                     projektet föreslår.\n"
            .to_owned(),
        Lang::En => "# The rulings\n\nEvery choice that was made where the source is silent, unclear, wrong or overtaken. T are rulings, P are readings that \
                     the project proposes.\n"
            .to_owned(),
    };
    for ruling in catalogue::rulings() {
        let _ = writeln!(out, "\n## {}\n\n{}\n\n{}\n", ruling.id, ruling.place.of(lang), ruling.reading.of(lang));
        let setting = ruling.setting.map_or(book.t("nej", "no"), |setting| setting.of(lang));
        let _ = writeln!(
            out,
            "- {}: {}",
            book.t("En kommun kan bestämma annat", "A municipality can decide otherwise"),
            cell(setting)
        );
        let rules: Vec<String> =
            catalogue::rules().filter(|rule| rule.rulings.contains(&ruling)).map(|rule| book.rule(rule, "")).collect();
        let none = book.t("inga", "none").to_owned();
        let _ = writeln!(out, "- {}: {}", book.t("Regler", "Rules"), if rules.is_empty() { none } else { rules.join(", ") });
    }
    Page { path: "rulings.md".to_owned(), text: out }
}
