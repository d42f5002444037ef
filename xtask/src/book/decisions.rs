//! A page for each decision: its facts, its folded table, and the scenarios that exercise each row.

use std::fmt::Write;

use kommunpolicy::Lang;
use policy_rules::{Provision, Row, Table};

use super::{Book, Decision, Exercised, Page, cell, provision_links, spans, tree::tree};
use crate::grouped;

/// The list of all decisions, and a page for each.
pub(super) fn pages(book: &Book<'_>) -> Vec<Page> {
    let mut pages = vec![index(book)];
    pages.extend(book.decisions.iter().map(|decision| page(book, decision)));
    pages
}

/// The decisions part by part, in the order of the source.
fn index(book: &Book<'_>) -> Page {
    let parts: [(&str, &[Table]); 4] = [
        (book.t("Kommunen, konton och kommunikation", "The municipality, accounts and communication"), policy_core::TABLES),
        (book.t("Allmänna handlingar", "Public records"), public_records::TABLES),
        (book.t("Aktivitetsplanen", "The activity plan"), activity_plan::TABLES),
        (book.t("Personuppgifter", "Personal data"), gdpr_scope::TABLES),
    ];
    let mut out = String::from(book.t(
        "# Besluten\n\nVarje beslut är en fråga. Tabellen på dess sida har alla fall som kan inträffa, sammanförda till så få rader som möjligt.\n",
        "# The decisions\n\nEach decision is a question. The table on its page has all cases that can occur, folded into as few rows as possible.\n",
    ));
    for (title, tables) in parts {
        let _ = writeln!(out, "\n## {title}\n");
        out.push_str(book.t(
            "| Fråga | Beslut | Fall | Rader | Rader med scenario | Rader med eget scenario |\n|---|---|---|---|---|---|\n",
            "| Question | Decision | Cases | Rows | Rows with a scenario | Rows with one of their own |\n|---|---|---|---|---|---|\n",
        ));
        for decision in book.decisions.iter().filter(|decision| tables.iter().any(|table| table.name == decision.table.name)) {
            let Decision { table, rows, .. } = decision;
            let (question, name, cases) = (table.question.of(book.lang), table.name, grouped(table.cases(), book.lang));
            let (rows, with, own) = (rows.len(), decision.exercised(), decision.with_own());
            let _ = writeln!(out, "| {question} | [{name}]({name}.md) | {cases} | {rows} | {with} | {own} |");
        }
    }
    Page { path: "decisions/README.md".to_owned(), text: out }
}

fn page(book: &Book<'_>, decision: &Decision<'_>) -> Page {
    let (lang, table) = (book.lang, decision.table);
    let mut out = format!("# {}\n\n", table.question.of(lang));
    let (name, cases, rows) = (table.name, grouped(table.cases(), lang), decision.rows.len());
    let _ = match lang {
        Lang::Sv => writeln!(out, "Beslutet `{name}`. {cases} fall i {rows} rader: varje fall finns i exakt en rad.\n"),
        Lang::En => writeln!(out, "The decision `{name}`. {cases} cases in {rows} rows: each case is in exactly one row.\n"),
    };
    let _ = writeln!(out, "## {}\n", book.t("Frågor", "Questions"));
    out.push_str(book.t("| Fråga | Namn | Svar |\n|---|---|---|\n", "| Question | Name | Answers |\n|---|---|---|\n"));
    for field in table.fields {
        let dated = (field.on)(policy_core::law::HORIZON).is_some();
        let values: Vec<String> =
            field.values.iter().map(|value| format!("{} (`{}`)", cell(value.label.of(lang)), value.name)).collect();
        let by_date = if dated { book.t(" *Datumet avgör.*", " *The date decides.*") } else { "" };
        let _ = writeln!(out, "| {}{by_date} | `{}` | {} |", cell(field.question.of(lang)), field.name, values.join("<br>"));
    }
    if let Some(tree) = tree(book, table) {
        let _ = writeln!(out, "\n## {}\n\n{tree}", book.t("Fråga för fråga", "Question by question"));
    }
    let _ = writeln!(out, "\n## {}\n", book.t("Tabellen", "The table"));
    table_of(book, &mut out, decision);
    let _ = writeln!(out, "\n## {}\n", book.t("Scenarier", "Scenarios"));
    scenarios(book, &mut out, decision);
    let _ = writeln!(
        out,
        "\n{}: [JSON]({up}data/decisions/{name}.json), [DMN 1.3]({up}../dmn/{name}.dmn).",
        book.t("Tabellen för maskiner", "The table for machines"),
        up = if lang == Lang::Sv { "../" } else { "../../" },
    );
    Page { path: format!("decisions/{name}.md"), text: out }
}

/// The folded table. A question that decides in no row has no column.
fn table_of(book: &Book<'_>, out: &mut String, decision: &Decision<'_>) {
    let (lang, table) = (book.lang, decision.table);
    let any = |row: &Row, field: usize| row.cells[field].len() == table.fields[field].values.len();
    let asked: Vec<usize> = (0..table.fields.len()).filter(|field| decision.rows.iter().any(|row| !any(row, *field))).collect();
    let mut head = vec!["#".to_owned()];
    head.extend(asked.iter().map(|field| cell(table.fields[*field].question.of(lang))));
    head.extend(
        [
            book.t("Utfall", "Outcome"),
            book.t("Regler", "Rules"),
            book.t("Bestämmelser", "Provisions"),
            book.t("Fall", "Cases"),
            book.t("Scenarier", "Scenarios"),
        ]
        .map(str::to_owned),
    );
    let _ = writeln!(out, "| {} |\n|{}", head.join(" | "), "---|".repeat(head.len()));
    for (number, row) in (1..).zip(&decision.rows) {
        let mut cells = vec![number.to_string()];
        cells.extend(asked.iter().map(|field| {
            if any(row, *field) {
                return "–".to_owned();
            }
            let values = &table.fields[*field].values;
            let labels: Vec<String> =
                row.cells[*field].iter().map(|value| cell(values[usize::from(*value)].label.of(lang))).collect();
            labels.join(book.t("<br>eller ", "<br>or "))
        }));
        let mut provisions: Vec<&&Provision> = row.answer.because.iter().flat_map(|rule| rule.provisions).collect();
        provisions.sort_unstable_by_key(|one| one.id);
        provisions.dedup();
        let exercised = decision.scenarios.iter().filter(|scenario| scenario.exercises(row)).count();
        cells.extend([
            format!("**{}**", cell(table.outcome(row.answer).label.of(lang))),
            row.answer.because.iter().map(|rule| book.rule(rule, "../")).collect::<Vec<_>>().join("<br>"),
            provision_links(provisions, "../"),
            grouped(row.cases, lang),
            if exercised == 0 { "–".to_owned() } else { exercised.to_string() },
        ]);
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
}

/// The scenarios of the decision, each with what it knows of the case, what that comes to, and the rows that it exercises; an open answer
/// exercises none.
fn scenarios(book: &Book<'_>, out: &mut String, decision: &Decision<'_>) {
    let (lang, table) = (book.lang, decision.table);
    out.push_str(book.t(
        "Skrivna ur källan och lagen. En fråga som inte står i ett scenario är lämnad öppen där. Ett scenario utan rad visar att svaret är öppet när\ninte allt är känt.\n\n| Scenario | Det som är känt | Svar | Rader |\n|---|---|---|---|\n",
        "Written from the source and the law; their titles are in Swedish. A question that does not stand in a scenario is left open there. A\nscenario without a row shows that the answer is open where not everything is known.\n\n| Scenario | What is known | Answer | Rows |\n|---|---|---|---|\n",
    ));
    for exercised in &decision.scenarios {
        let Exercised { scenario, facts, settlement } = exercised;
        let numbers: Vec<usize> =
            (1..).zip(&decision.rows).filter(|(_, row)| exercised.exercises(row)).map(|(number, _)| number).collect();
        let known: Vec<String> = table
            .fields
            .iter()
            .enumerate()
            .filter_map(|(place, field)| {
                let value = &field.values[usize::from(facts.get(place)?)];
                Some(format!("{} *{}*", cell(field.question.of(lang)), cell(value.label.of(lang))))
            })
            .collect();
        let answers = settlement.possible.iter().map(|outcome| cell(table.outcomes[usize::from(*outcome)].label.of(lang)));
        let answers: Vec<String> = answers.collect();
        let answer = match answers.as_slice() {
            [only] => format!("**{only}**"),
            several => format!("{}: {}", book.t("öppet", "open"), several.join(book.t(" eller ", " or "))),
        };
        let numbers = if numbers.is_empty() { "–".to_owned() } else { spans(&numbers) };
        let _ = writeln!(out, "| {} | {} | {answer} | {numbers} |", cell(&scenario.name), known.join("<br>"));
    }
}
