//! The rules, topic by topic; the provisions, in the order of the source; the rulings.

use std::fmt::Write;

use kommunpolicy::{Lang, catalogue};
use policy_rules::{NaiveDate, Provision, Rule, Text, Treatment};

use super::{Book, Decision, Page, anchor, cell, law, provision_links, spans, topic};

/// What the topics are about, by the first part of their rules' ids.
const TOPICS: &[(&str, Text)] = &[
    ("access", Text::new("Åtkomst till konton", "Access to accounts")),
    ("accessibility", Text::new("Digital tillgänglighet", "Digital accessibility")),
    ("advice", Text::new("Råd om aktivitetsplanen", "Advice on the activity plan")),
    ("approval", Text::new("Godkännande av aktivitetsplanen", "Approval of the activity plan")),
    ("assessment", Text::new("Kommunens egen bedömning av en plattform", "The municipality's own assessment of a platform")),
    ("attendance", Text::new("Bevakning och uppföljning", "Attendance and follow-up")),
    ("basis", Text::new("Rättslig grund", "Legal basis")),
    ("benefit", Text::new("Nyttan med sociala medier", "The benefit of social media")),
    ("board", Text::new("Elektroniska anslagstavlor", "Electronic bulletin boards")),
    ("breach", Text::new("Personuppgiftsincidenter", "Personal data breaches")),
    ("capacity", Text::new("I tjänsten eller privat", "In service or in private")),
    ("closing", Text::new("Avslutade konton", "Closed accounts")),
    ("content", Text::new("Det innehåll som kommit in", "The content that came in")),
    ("controller", Text::new("Personuppgiftsansvar", "Controllers")),
    ("copy", Text::new("Kopia av planen", "The copy of the plan")),
    ("crisis", Text::new("Kris", "Crisis")),
    ("data", Text::new("Kontots personuppgifter", "The personal data of an account")),
    ("departure", Text::new("När någon lämnar sin post", "When somebody leaves a post")),
    ("disclosure", Text::new("Utlämnande av allmänna handlingar", "Disclosure of public records")),
    ("disposal", Text::new("Gallring", "Disposal")),
    ("form", Text::new("Blanketten", "The form")),
    ("go-live", Text::new("Start av ett konto", "Starting an account")),
    ("impact", Text::new("Konsekvensbedömning", "Impact assessment")),
    ("influence", Text::new("Möjlighet att påverka vad besökare skriver", "Influence on what visitors write")),
    ("informed", Text::new("Information inom kommunen", "Information within the municipality")),
    ("integrity", Text::new("Den personliga integriteten", "Personal integrity")),
    ("intranet", Text::new("Intranätet", "The intranet")),
    ("library", Text::new("Biblioteksregeln", "The library rule")),
    ("link", Text::new("Länkar till privata medier", "Links to private media")),
    ("listing", Text::new("Förteckningen över konton", "The register of accounts")),
    ("media", Text::new("Kontakter med massmedia", "Contacts with the media")),
    ("medium", Text::new("Vad ett socialt medium är", "What a social medium is")),
    ("particulars", Text::new("Det som ska antecknas i planen", "What must be on record in the plan")),
    ("party", Text::new("Andra parter i behandlingen", "Other parties in the processing")),
    ("personal", Text::new("Vad personuppgifter är", "What personal data are")),
    ("planning", Text::new("Planering av kommunikationen", "Planning of communication")),
    ("post", Text::new("Informatör och registrator", "Information officer and registrar")),
    ("posting", Text::new("Kommunens egna inlägg", "The municipality's own posts")),
    ("press", Text::new("Pressmeddelanden", "Press releases")),
    ("publication", Text::new("Trycksaker och andra produkter", "Printed matter and other products")),
    ("publisher", Text::new("Ansvarig utgivare", "The responsible publisher")),
    ("question", Text::new("Frågor som kommer in", "Questions that come in")),
    ("reachable", Text::new("Att gå att nå", "Being reachable")),
    ("record", Text::new("Vad en allmän handling är", "What a public record is")),
    ("regime", Text::new("Vilka dataskyddsregler som gäller", "Which data-protection rules apply")),
    ("register", Text::new("Var förteckningen ska finnas", "Where the register must be")),
    ("registration", Text::new("Registrering", "Registration")),
    ("release", Text::new("I vilken ordning information ges", "The order in which information is given")),
    ("removal", Text::new("Borttagning", "Removal")),
    ("residents", Text::new("Information till invånarna", "Information to residents")),
    ("responsibility", Text::new("Vem som ansvarar", "Who answers for what")),
    ("revision", Text::new("Ändring av planen", "Revision of the plan")),
    ("signing", Text::new("Underskrift", "Signing")),
    ("snapshot", Text::new("Skärmdumpar", "Snapshots")),
    ("source", Text::new("När källan gäller", "When the source is in force")),
    ("statement", Text::new("Uttalanden och meddelarfrihet", "Statements and the freedom to communicate")),
    ("website", Text::new("Webbplatsen", "The website")),
    ("workflow", Text::new("Planens gång", "The course of the plan")),
];

/// The sections of the source, by the first part of their provisions' ids.
const SECTIONS: &[(&str, Text)] = &[
    ("KP-0", Text::new("Kommunikationspolicyns syfte", "The purpose of the communication policy")),
    ("KP-1", Text::new("Övergripande mål och inriktning", "Overall goals and direction")),
    ("KP-2", Text::new("Genomförande", "Carrying out")),
    ("KP-3", Text::new("Ansvar", "Responsibility")),
    ("KP-4", Text::new("Lagstiftning", "Legislation")),
    ("KP-5", Text::new("Intern kommunikation", "Internal communication")),
    ("KP-6", Text::new("Extern kommunikation", "External communication")),
    ("KP-7", Text::new("Massmedia", "The media")),
    ("KP-8", Text::new("Skrivregler", "Writing rules")),
    ("KP-9", Text::new("Information vid kris", "Information in a crisis")),
    ("KP-10", Text::new("Grafisk manual", "The graphic manual")),
    ("KP-11", Text::new("Övrigt", "Other")),
    ("RS-1.1", Text::new("Ansvarig för sociala medier", "Who is responsible for social media")),
    ("RS-1.2", Text::new("Vad är sociala medier?", "What are social media?")),
    ("RS-1.3", Text::new("Varför sociala medier?", "Why social media?")),
    ("RS-2", Text::new("Sociala medier i tjänsten och privat", "Social media in service and in private")),
    ("RS-2.1", Text::new("Att använda sociala medier", "Using social media")),
    ("RS-2.2", Text::new("Krav för att använda sociala medier", "Requirements for using social media")),
    ("RS-2.3", Text::new("Krisinformation", "Crisis information")),
    ("RS-2.4", Text::new("Omvärldsbevakning", "Watching the outside world")),
    ("RS-3.1", Text::new("Checklista", "Checklist")),
    ("RS-4.1", Text::new("Handlingsoffentlighet och förvaring", "Public records and where they are held")),
    ("RS-4.2", Text::new("Biblioteksregeln", "The library rule")),
    ("RS-4.3", Text::new("Interaktiviteten", "Interactivity")),
    ("RS-4.4", Text::new("Registrering, bevarande och gallring", "Registration, preservation and disposal")),
    ("RS-4.5", Text::new("Myndighetens serviceskyldighet", "The authority's service duty")),
    ("RS-4.6", Text::new("Elektroniska anslagstavlor", "Electronic bulletin boards")),
    (
        "RS-4.7",
        Text::new("Yttrandefrihet, meddelarfrihet och lojalitet", "Freedom of expression, freedom to communicate and loyalty"),
    ),
    ("RS-4.8", Text::new("Personuppgiftslagen", "The Personal Data Act")),
    ("KAT", Text::new("Bilaga: kategorier av sociala medier", "Annex: categories of social media")),
    ("FS", Text::new("Bilaga: flödesschema", "Annex: flow chart")),
    ("BL", Text::new("Bilaga: blanketten för aktivitetsplanen", "Annex: the form for the activity plan")),
];

/// The section of a provision and its number in it: `RS-1.3-4` is number 4 of `RS-1.3`, `KP-4.1` number 1 of `KP-4`.
fn section(provision: &Provision) -> (&'static str, u32) {
    let at = provision.id.rfind(['-', '.']).unwrap_or(provision.id.len());
    let (section, number) = provision.id.split_at(at);
    (section, number.get(1..).and_then(|number| number.parse().ok()).unwrap_or_default())
}

/// The provisions, the rulings, the list of all rules, and a page of rules for each topic.
pub(super) fn pages(book: &Book<'_>) -> Vec<Page> {
    let mut pages = vec![provisions(book), rulings(book), index(book)];
    pages.extend(TOPICS.iter().map(|(name, title)| {
        let mut out = format!("# {}\n\n", title.of(book.lang));
        listed(book, &mut out, name);
        catalogue::rules().filter(|rule| topic(rule) == *name).for_each(|rule| told(book, &mut out, rule));
        Page { path: format!("rules/{name}.md"), text: out }
    }));
    pages
}

/// All rules, by topic.
fn index(book: &Book<'_>) -> Page {
    let mut out = String::from(book.t("# Reglerna\n", "# The rules\n"));
    for (name, title) in TOPICS {
        let _ = writeln!(out, "\n## [{}]({name}.md)\n", title.of(book.lang));
        listed(book, &mut out, name);
    }
    Page { path: "rules/README.md".to_owned(), text: out }
}

/// The rules of a topic in short.
fn listed(book: &Book<'_>, out: &mut String, name: &str) {
    out.push_str(book.t("| Lydelse | Slag | Regel |\n|---|---|---|\n", "| Text | Kind | Rule |\n|---|---|---|\n"));
    for rule in catalogue::rules().filter(|rule| topic(rule) == name) {
        let (kind, text) = (rule.modality.term().label.of(book.lang), cell(rule.text.of(book.lang)));
        let _ = writeln!(out, "| {text} | {kind} | [{}]({name}.md#{}) |", rule.id, anchor(rule.id));
    }
}

fn told(book: &Book<'_>, out: &mut String, rule: &'static Rule) {
    let lang = book.lang;
    let names = |terms: &[&policy_rules::Term]| terms.iter().map(|term| term.label.of(lang)).collect::<Vec<_>>().join(", ");
    let _ = writeln!(out, "\n## {}\n\n{}\n", rule.id, rule.text.of(lang));
    if let Some(finding) = rule.finding {
        let broken = book.t("Om den inte följs:", "Where it is not followed:");
        let _ = writeln!(out, "**{broken}** {} {}\n", finding.lack.of(lang), finding.remedy.of(lang));
    }
    let _ = writeln!(out, "- {}: {}", book.t("Slag", "Kind"), rule.modality.term().label.of(lang));
    let _ = writeln!(out, "- {}: {}", book.t("Riktar sig till", "Addressed to"), names(rule.bearers));
    if !rule.entitled.is_empty() {
        let _ = writeln!(out, "- {}: {}", book.t("Till förmån för", "For the benefit of"), names(rule.entitled));
    }
    let _ = writeln!(out, "- {}: {}", book.t("Bestämmelser", "Provisions"), provision_links(rule.provisions, "../"));
    if !rule.rulings.is_empty() {
        let rulings: Vec<String> =
            rule.rulings.iter().map(|one| format!("[{0}](../rulings.md#{1})", one.id, anchor(one.id))).collect();
        let _ = writeln!(out, "- {}: {}", book.t("Tolkningar", "Rulings"), rulings.join(", "));
    }
    let controls = book.audited.iter().filter(|(_, audited)| *audited == rule);
    let controls: Vec<&str> = controls.map(|(control, _)| control.term().label.of(lang)).collect();
    if !controls.is_empty() {
        let _ = writeln!(out, "- {}: {}", book.t("Granskas under", "Audited under"), controls.join(", "));
    }
    for decision in book.decisions {
        reason_in(book, out, decision, rule);
    }
    let _ = writeln!(out, "\n**{}**\n", book.t("Vad som har ändrats", "What has changed"));
    for (day, event) in history(book, rule) {
        let _ = writeln!(out, "- {day}: {event}");
    }
    if !rule.law.is_empty() {
        out.push('\n');
        law::readings(book, out, rule.law);
    }
    let _ = writeln!(out, "\n**{}**\n", book.t("Scenarier som regeln avgör", "Scenarios that it settles"));
    let mut none = true;
    for exercised in book.settled_by(rule) {
        none = false;
        let _ = writeln!(out, "- {} ({})", exercised.scenario.name, book.decision(exercised.facts.table.name, "../"));
    }
    if none {
        let _ = writeln!(out, "{}", book.t("Inget ännu.", "None yet."));
    }
}

/// The rows of a decision in which the rule is a reason, by outcome.
fn reason_in(book: &Book<'_>, out: &mut String, decision: &Decision<'_>, rule: &Rule) {
    let table = decision.table;
    let mut outcomes: Vec<String> = Vec::new();
    for (place, outcome) in table.outcomes.iter().enumerate() {
        let rows: Vec<usize> = (1..)
            .zip(&decision.rows)
            .filter(|(_, row)| usize::from(row.answer.outcome) == place && row.answer.cites(rule))
            .map(|(number, _)| number)
            .collect();
        if !rows.is_empty() {
            let word = if rows.len() == 1 { book.t("rad", "row") } else { book.t("rader", "rows") };
            outcomes.push(format!("*{}* ({word} {})", outcome.label.of(book.lang), spans(&rows)));
        }
    }
    if !outcomes.is_empty() {
        let decision = book.decision(table.name, "../");
        let _ = writeln!(out, "- {} {decision} {}", book.t("Skäl i", "A reason in"), outcomes.join("; "));
    }
}

/// What has changed for a rule, and when: its own first day, where its statutes have stood, and in which decisions it came to be a reason or
/// ceased to be one.
fn history(book: &Book<'_>, rule: &'static Rule) -> Vec<(NaiveDate, String)> {
    let lang = book.lang;
    let mut events = vec![(rule.since, book.t("regeln börjar gälla", "the rule comes into force").to_owned())];
    for citation in rule.law {
        for reading in citation.readings {
            let label = reading.label(lang);
            if let Some(day) = reading.from.filter(|day| *day > rule.since) {
                let before = day.pred_opt().and_then(|before| citation.as_of(before));
                let event = match before.map(|before| (before, before.label(lang))) {
                    None => format!("{label} {}", book.t("tillkommer", "is added")),
                    Some((_, same)) if same == label => format!("{label} {}", book.t("skrivs om", "is rewritten")),
                    Some((before, place)) if before.act.number == reading.act.number => {
                        format!("{place} {} {label}", book.t("blir", "becomes"))
                    }
                    Some((_, place)) => format!("{place} {} {label}", book.t("ersätts av", "is replaced by")),
                };
                events.push((day, event));
            }
            let last = citation.last_day(reading).filter(|day| *day >= rule.since).and_then(|day| day.succ_opt());
            if let Some(day) = last.filter(|day| citation.as_of(*day).is_none()) {
                events.push((day, format!("{label} {}", book.t("gäller inte längre", "no longer holds"))));
            }
        }
    }
    for Decision { table, reasons, .. } in book.decisions {
        let link = book.decision(table.name, "../");
        for pair in reasons.windows(2) {
            let (day, [before, after]) = (pair[1].0, [&pair[0].1, &pair[1].1].map(|rules| rules.contains(&rule)));
            if before == after || day <= rule.since {
                continue;
            }
            let told = if after {
                book.t("blir ett skäl i beslutet", "becomes a reason in the decision")
            } else {
                book.t("är inte längre ett skäl i beslutet", "is no longer a reason in the decision")
            };
            events.push((day, format!("{told} {link}")));
        }
    }
    events.sort();
    events
}

/// The provisions in the order of the source, section by section: what an auditor ticks off.
fn provisions(book: &Book<'_>) -> Page {
    let lang = book.lang;
    let all: Vec<&Provision> = catalogue::provisions().collect();
    let of = |part: &str| all.iter().filter(|one| one.id.starts_with(part)).count();
    let (kp, rs, kat, fs, bl, total) = (of("KP-"), of("RS-"), of("KAT-"), of("FS-"), of("BL-"), all.len());
    let out_of_order = |pair: &&[&Provision]| {
        let ((one, first), (next, second)) = (section(pair[0]), section(pair[1]));
        one == next && first > second
    };
    let moved = all.windows(2).filter(out_of_order).map(|pair| &pair[0]);
    let moved = provision_links(moved, "");
    let mut out = match lang {
        Lang::Sv => format!(
            "# Källans bestämmelser\n\nI källans ordning, så att den som har källan bredvid kan bocka av den. Texten är våra ord.\n\n\
             Numren är projektets egna. Källan numrerar riktlinjernas avsnitt men inte sina stycken, punkter och meningar. Det som säger något eget har\n\
             fått ett nummer i sitt avsnitt, räknat i källans ordning; en uppräkning av exempel är en bestämmelse. En bestämmelse som urskildes senare\n\
             fick nästa nummer i avsnittet men står på sin plats, så några nummer står inte i följd: {moved}.\n\n\
             De är {total}: {kp} i kommunikationspolicyn (KP), {rs} i riktlinjerna för sociala medier (RS), {kat} i bilagan om kategorier (KAT), {fs} om\n\
             flödesschemat (FS) och {bl} i blanketten (BL).\n"
        ),
        Lang::En => format!(
            "# The provisions of the source\n\nIn the order of the source, so that whoever has the source beside it can tick it off. The text is our words.\n\n\
             The numbers are the project's own. The source numbers the sections of the guidelines but not its paragraphs, points and sentences. Whatever\n\
             says something of its own was given a number in its section, counted in the order of the source; a list of examples is one provision. A\n\
             provision that was told apart later got the next number of the section but stands in its place, so some numbers are not in sequence:\n\
             {moved}.\n\n\
             They are {total}: {kp} in the communication policy (KP), {rs} in the guidelines for social media (RS), {kat} in the annex on categories\n\
             (KAT), {fs} on the flow chart (FS) and {bl} in the form (BL).\n"
        ),
    };
    for provisions in all.chunk_by(|one, next| section(one).0 == section(next).0) {
        let (name, _) = section(provisions[0]);
        let title = SECTIONS.iter().find(|(section, _)| *section == name).map_or(name, |(_, title)| title.of(lang));
        let _ = writeln!(out, "\n## {name} {title}\n");
        out.push_str(book.t(
            "| ☐ | Nr | Innehåll | Verkan och behandling | Regler |\n|---|---|---|---|---|\n",
            "| ☐ | No. | Content | Force and treatment | Rules |\n|---|---|---|---|---|\n",
        ));
        for provision in provisions {
            let treatment = provision.treatment.term().label.of(lang);
            let treatment = match &provision.treatment {
                Treatment::Encoded | Treatment::Pending => treatment.to_owned(),
                Treatment::Informational { why } => format!("{treatment}. {}", why.of(lang)),
                Treatment::Judgement { whose, why } => format!("{treatment}: {}. {}", whose.label.of(lang), why.of(lang)),
            };
            let rules: Vec<String> = catalogue::rules_of(provision).map(|rule| book.rule(rule, "")).collect();
            let _ = writeln!(
                out,
                "| ☐ | <a id=\"{0}\" href=\"#{0}\">{1}</a> | {2} | *{3}*<br>{4} | {5} |",
                anchor(provision.id),
                provision.id,
                cell(provision.text.of(lang)),
                provision.force.term().label.of(lang),
                cell(&treatment),
                if rules.is_empty() { "–".to_owned() } else { rules.join(", ") }
            );
        }
    }
    Page { path: "provisions.md".to_owned(), text: out }
}

/// The rulings, and the readings that the project proposes.
fn rulings(book: &Book<'_>) -> Page {
    let lang = book.lang;
    let mut out = match lang {
        Lang::Sv => "# Tolkningarna\n\nVarje val som projektet har gjort där källan är tyst, oklar, fel eller överspelad. T är tolkningar som projektet har \
                     beslutat, P läsningar som projektet föreslår och som ännu inte är beslutade. Kommunen har inte beslutat någon av dem.\n"
            .to_owned(),
        Lang::En => "# The rulings\n\nEvery choice that the project made where the source is silent, unclear, wrong or overtaken. T are rulings that the project has \
                     made, P are readings that the project proposes and that are not settled yet. The municipality has decided none of them.\n"
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{SECTIONS, TOPICS, catalogue, section, topic};

    #[test]
    fn every_section_has_a_title_and_stands_together() {
        let mut used: Vec<&str> = catalogue::provisions().map(|provision| section(provision).0).collect();
        used.dedup();
        assert_eq!(SECTIONS.iter().map(|(name, _)| *name).collect::<Vec<_>>(), used);
    }

    #[test]
    fn every_topic_has_a_title_and_no_title_is_left_over() {
        let used: BTreeSet<&str> = catalogue::rules().map(topic).collect();
        assert_eq!(TOPICS.iter().map(|(name, _)| *name).collect::<Vec<_>>(), used.into_iter().collect::<Vec<_>>());
    }
}
