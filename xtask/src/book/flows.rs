//! The two flows: each sheet as a drawing, and beneath it as a table for those who cannot see it.

use std::{fmt::Write, io};

use policy_rules::Text;

use super::{Book, Page, cell, provision_links};
use crate::flow::{Flow, Sheet, flows, picture};

/// The page, and the drawings that it shows.
pub(super) fn pages(book: &Book<'_>) -> io::Result<Vec<Page>> {
    let mut out = String::from(book.t(
        "# Flödena\n\nFlödesschemat som källan utlovar saknas i den. De två flödena här är därför ritade ur reglerna (T-22), av samma kod som tillämpar dem. \
         Varje blad går att skriva ut, överst en översikt. Raderna på ett blad visar vem som får göra vad; vem som ansvarar för att det blir gjort står hos regeln. Numret på ett steg är dess rad i tabellen under bladet. \
         Tunn ring: början. Tjock ring: slut, eller fortsättning på ett annat blad. Romb med text: vägen beror på svaret. Liten romb: vägar möts. Grön ruta: \
         ett beslut i regelboken. Tjock ram: ett annat blad.\n",
        "# The flows\n\nThe flow chart that the source promises is missing from it. So the two flows here are drawn from the rules (T-22), by the code that \
         applies them. Each sheet can be printed, an overview first. The rows of a sheet show who may do what; who answers for its being done stands with the rule. The number of a step is its row in the table \
         beneath the sheet. Thin ring: the start. Thick ring: an end, or a continuation on another sheet. Diamond with text: the way depends on the answer. \
         Small diamond: ways come together. Green box: a decision of the rule book. Thick frame: another sheet.\n",
    ));
    let mut pages = Vec::new();
    for flow in flows() {
        let _ = write!(out, "\n## {}\n\n{}\n", flow.title.of(book.lang), flow.preface.of(book.lang));
        for sheet in &flow.sheets {
            shown(book, &mut out, flow, sheet);
            let text = picture(flow, sheet, book.lang)?;
            pages.push(Page { path: format!("flows/{}.svg", sheet.id), text });
        }
    }
    pages.push(Page { path: "flows.md".to_owned(), text: out });
    Ok(pages)
}

fn shown(book: &Book<'_>, out: &mut String, flow: &Flow, sheet: &Sheet) {
    let lang = book.lang;
    let title = sheet.title.of(lang);
    let bpmn = Text::new("../bpmn/", "../../bpmn/en/").of(lang);
    let _ =
        write!(out, "\n### {title}\n\n![{}: {title}](flows/{1}.svg)\n\n[BPMN]({bpmn}{1}.bpmn)\n", flow.title.of(lang), sheet.id,);
    let mut steps = sheet.steps().peekable();
    if steps.peek().is_none() {
        return;
    }
    out.push_str(book.t(
        "\n| Steg | Vem | Vad | När | Regler | Bestämmelser |\n|---|---|---|---|---|---|\n",
        "\n| Step | Who | What | When | Rules | Provisions |\n|---|---|---|---|---|---|\n",
    ));
    for step in steps {
        let what = cell(step.what.of(lang));
        // The rules of a decision stand on its page.
        let what = step.decision.map_or(what.clone(), |name| format!("[{what}](decisions/{name}.md)"));
        let rules: Vec<String> = step.rules.iter().map(|rule| book.rule(rule, "")).collect();
        let _ = writeln!(
            out,
            "| {} | {} | {what} | {} | {} | {} |",
            step.number,
            cell(step.who.of(lang)),
            cell(step.when.of(lang)),
            rules.join(", "),
            provision_links(&step.provisions(), "")
        );
    }
}
