//! A page for each decision: its facts, its folded table, and the scenarios that exercise each row.

use std::fmt::Write;

use kommunpolicy::catalogue;
use policy_rules::{Row, Table};

use super::{Book, Exercised, Page, cell};

/// The pages, one for each decision.
pub(super) fn pages(book: &Book<'_>) -> Vec<Page> {
    catalogue::decisions().map(|table| page(book, table)).collect()
}

/// How many rows a decision has, and how many of them a scenario exercises.
pub(super) fn coverage(book: &Book<'_>, table: &Table) -> (usize, usize) {
    let rows = table.run().fold();
    let exercised = rows.iter().filter(|row| book.of(table).any(|scenario| exercises(scenario, row))).count();
    (rows.len(), exercised)
}

/// Whether a scenario exercises a row: what it knows of the case fits the row, and is answered as the row answers.
fn exercises(scenario: &Exercised<'_>, row: &Row) -> bool {
    let facts = &scenario.facts;
    let fits = row.cells.iter().enumerate().all(|(field, cell)| facts.get(field).is_none_or(|value| cell.contains(&value)));
    fits && facts.settle().outcome() == Some(row.answer.outcome)
}

fn page(book: &Book<'_>, table: &'static Table) -> Page {
    let lang = book.lang;
    let rows = table.run().fold();
    let mut out = format!("# {}\n\n", table.question.of(lang));
    let _ = match lang {
        kommunpolicy::Lang::Sv => writeln!(
            out,
            "Beslutet `{}`. {} fall i {} rader: varje fall finns i exakt en rad.\n",
            table.name,
            table.cases(),
            rows.len()
        ),
        kommunpolicy::Lang::En => writeln!(
            out,
            "The decision `{}`. {} cases in {} rows: each case is in exactly one row.\n",
            table.name,
            table.cases(),
            rows.len()
        ),
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
    table_of(book, &mut out, table, &rows);
    scenarios(book, &mut out, table, &rows);
    Page { path: format!("decisions/{}.md", table.name), text: out }
}

fn table_of(book: &Book<'_>, out: &mut String, table: &'static Table, rows: &[Row]) {
    let lang = book.lang;
    let _ = writeln!(out, "\n## {}\n", book.t("Tabellen", "The table"));
    let asked: Vec<&str> = table.fields.iter().map(|field| field.question.of(lang)).collect();
    let head = [
        &["#"],
        asked.as_slice(),
        &[
            book.t("Utfall", "Outcome"),
            book.t("Regler", "Rules"),
            book.t("Bestämmelser", "Provisions"),
            book.t("Fall", "Cases"),
            book.t("Scenarier", "Scenarios"),
        ],
    ]
    .concat();
    let _ = writeln!(out, "| {} |", head.iter().map(|text| cell(text)).collect::<Vec<_>>().join(" | "));
    let _ = writeln!(out, "|{}", "---|".repeat(head.len()));
    for (number, row) in (1..).zip(rows) {
        let cells = row.cells.iter().zip(table.fields).map(|(values, field)| {
            if values.len() == field.values.len() {
                return "–".to_owned();
            }
            let labels: Vec<String> = values.iter().map(|value| cell(field.values[usize::from(*value)].label.of(lang))).collect();
            labels.join("<br>")
        });
        let mut provisions: Vec<&str> = row.answer.because.iter().flat_map(|rule| rule.provisions).map(|one| one.id).collect();
        provisions.sort_unstable();
        provisions.dedup();
        let exercised = book.of(table).filter(|scenario| exercises(scenario, row)).count();
        let cells: Vec<String> = [number.to_string()]
            .into_iter()
            .chain(cells)
            .chain([
                format!("**{}**", cell(table.outcome(row.answer).label.of(lang))),
                row.answer.because.iter().map(|rule| book.rule(rule, "../")).collect::<Vec<_>>().join("<br>"),
                provisions
                    .iter()
                    .map(|id| format!("[{id}](../provisions.md#{})", super::anchor(id)))
                    .collect::<Vec<_>>()
                    .join("<br>"),
                row.cases.to_string(),
                if exercised == 0 { "–".to_owned() } else { exercised.to_string() },
            ])
            .collect();
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
}

/// The scenarios of the decision, each with the rows that it exercises; an open answer exercises none.
fn scenarios(book: &Book<'_>, out: &mut String, table: &'static Table, rows: &[Row]) {
    let _ = writeln!(out, "\n## {}\n", book.t("Scenarier", "Scenarios"));
    out.push_str(book.t(
        "Skrivna ur källan och lagen. Ett scenario utan rad visar att svaret är öppet när inte allt är känt.\n\n| Scenario | Rader |\n|---|---|\n",
        "Written from the source and the law, in Swedish. A scenario without a row shows that the answer is open where not everything is known.\n\n| Scenario | Rows |\n|---|---|\n",
    ));
    for exercised in book.of(table) {
        let numbers: Vec<String> = (1..)
            .zip(rows)
            .filter(|(_, row)| exercises(exercised, row))
            .map(|(number, _): (usize, _)| number.to_string())
            .collect();
        let numbers = if numbers.is_empty() { "–".to_owned() } else { numbers.join(", ") };
        let _ = writeln!(out, "| {} | {numbers} |", cell(&exercised.scenario.name));
    }
}
