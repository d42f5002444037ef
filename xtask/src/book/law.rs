//! The law: every concept that the rules cite, with the places where it has stood and the dates between which each holds.

use std::fmt::Write;

use kommunpolicy::{Lang, catalogue};
use policy_core::law::HORIZON;
use policy_rules::Citation;

use super::{Book, Page, anchor, cell};

/// The page of all concepts, in the order of the acts, each with the rules that cite it.
pub(super) fn page(book: &Book<'_>) -> Page {
    let mut out = match book.lang {
        Lang::Sv => format!(
            "# Lagen\n\nKontrollerad till och med {HORIZON}. Varje hänvisning gäller de dagar som står bredvid den; det som inte är läst i texten säger det.\n"
        ),
        Lang::En => format!(
            "# The law\n\nChecked up to {HORIZON}. Each reference holds on the days beside it; what was not read in the text says so.\n"
        ),
    };
    for citation in policy_core::law::all() {
        let _ = writeln!(out, "\n## {}\n\n{}\n", citation.id, citation.content.of(book.lang));
        table(book, &mut out, &[citation], None);
        let rules: Vec<String> =
            catalogue::rules().filter(|rule| rule.law.contains(&citation)).map(|rule| book.rule(rule, "")).collect();
        let none = book.t("inga", "none").to_owned();
        let _ = writeln!(out, "\n{}: {}", book.t("Regler", "Rules"), if rules.is_empty() { none } else { rules.join(", ") });
    }
    Page { path: "law.md".to_owned(), text: out }
}

/// The readings of some concepts, each with its dates.
pub(super) fn readings(book: &Book<'_>, out: &mut String, law: &[&'static Citation], up: &str) {
    table(book, out, law, Some(up));
}

fn table(book: &Book<'_>, out: &mut String, law: &[&'static Citation], up: Option<&str>) {
    let head = book.t("| Lagrum | Från | Till och med | Så kontrollerat |", "| Reference | From | Until | How it was checked |");
    let first = if up.is_some() { book.t("| Innebörd ", "| Content ") } else { "" };
    let _ = writeln!(out, "{first}{head}\n|{}---|---|---|---|", if up.is_some() { "---|" } else { "" });
    for citation in law {
        for reading in citation.readings {
            let label = cell(&reading.label(book.lang));
            let label = citation.link(reading).map_or_else(|| label.clone(), |link| format!("[{label}]({link})"));
            let day = |day: Option<_>| day.map_or_else(|| "–".to_owned(), |day: policy_rules::NaiveDate| day.to_string());
            let content = up.map(|up| format!("| [{0}]({up}law.md#{1}) ", citation.id, anchor(citation.id)));
            let _ = writeln!(
                out,
                "{}| {label} | {} | {} | {} |",
                content.unwrap_or_default(),
                day(reading.from),
                day(citation.last_day(reading)),
                reading.assurance.term().label.of(book.lang)
            );
        }
    }
}
