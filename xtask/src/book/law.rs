//! The law: every concept that the rules cite, with the places where it has stood and the days between which each holds; and day by day what
//! has changed in it.

use std::{collections::BTreeSet, fmt::Write};

use chrono::Datelike;
use kommunpolicy::{Lang, catalogue, changes::between_days};
use policy_core::law::HORIZON;
use policy_rules::{Citation, NaiveDate};

use super::{Book, Page, anchor, cell, heading};

/// The first year of the timeline: that of the first policy.
const FIRST: i32 = 2009;

/// The page of all concepts and the page of all days.
pub(super) fn pages(book: &Book<'_>) -> Vec<Page> {
    vec![concepts(book), by_date(book)]
}

/// All concepts in the order of the acts, each with the rules that cite it.
fn concepts(book: &Book<'_>) -> Page {
    let mut out = match book.lang {
        Lang::Sv => format!(
            "# Lagen\n\nKontrollerad till och med {HORIZON}. Varje hänvisning gäller de dagar som står bredvid den; det som inte är läst i källan säger\n\
             det. Rubriken är den senaste hänvisningen. Det som ingen regel hänvisar till är med som bakgrund. Tidslinjen har ett tecken för varje år\n\
             från {FIRST}: █ för ett år då hänvisningen har gällt, · för ett då den inte har det.\n"
        ),
        Lang::En => format!(
            "# The law\n\nChecked up to {HORIZON}. Each reference holds on the days beside it; what was not read in the source says so. The heading is\n\
             the latest reference. What no rule cites is there as background. The timeline has a sign for each year from {FIRST}: █ for a year in which\n\
             the reference held, · for one in which it did not.\n"
        ),
    };
    for citation in policy_core::law::all() {
        let title = citation.readings.last().map_or(String::new(), |reading| reading.label(book.lang));
        heading(&mut out, &title, citation.id);
        let _ = writeln!(out, "{}\n", citation.content.of(book.lang));
        table(book, &mut out, &[citation], None);
        let rules: Vec<String> =
            catalogue::rules().filter(|rule| rule.law.contains(&citation)).map(|rule| book.rule(rule, "")).collect();
        let none = book.t("inga", "none").to_owned();
        let _ = writeln!(out, "\n{}: {}", book.t("Regler", "Rules"), if rules.is_empty() { none } else { rules.join(", ") });
    }
    Page { path: "law.md".to_owned(), text: out }
}

/// The days on which some reference begins or has ceased to hold, each with what is cited otherwise from then on.
fn by_date(book: &Book<'_>) -> Page {
    let mut out = String::from(book.t(
        "# Lagen dag för dag\n\nVarje dag då något av det som står på sidan om [lagen](law.md) har flyttats, tillkommit eller upphört. Mellan två av dagarna gäller\nsamma hänvisningar.\n",
        "# The law day by day\n\nEach day on which something of what stands on the page on [the law](law.md) was moved, came or ceased. Between two of the days the same references hold.\n",
    ));
    let days: BTreeSet<NaiveDate> = policy_core::law::all()
        .flat_map(|citation| {
            citation.readings.iter().flat_map(|reading| {
                [reading.from, citation.last_day(reading).and_then(|day| day.succ_opt())].into_iter().flatten()
            })
        })
        .collect();
    for day in days {
        let Some(before) = day.pred_opt() else { continue };
        let _ = writeln!(out, "\n## {day}\n");
        out.push_str(book.t("| Innehåll | Förut | Nu |\n|---|---|---|\n", "| Content | Before | Now |\n|---|---|---|\n"));
        for change in between_days(before, day, book.lang).law {
            let [before, after] = [&change.before, &change.after].map(|place| place.as_deref().map_or("–".to_owned(), cell));
            let content = format!("[{}](law.md#{})", cell(change.content), anchor(change.concept));
            let _ = writeln!(out, "| {content} | {before} | {after} |");
        }
    }
    Page { path: "law-by-date.md".to_owned(), text: out }
}

/// The readings of some concepts, each with its days, for a page in a folder.
pub(super) fn readings(book: &Book<'_>, out: &mut String, law: &[&'static Citation]) {
    table(book, out, law, Some("../"));
}

fn table(book: &Book<'_>, out: &mut String, law: &[&'static Citation], up: Option<&str>) {
    let head = match book.lang {
        Lang::Sv => "| Lagrum | Från | Till och med | Tidslinje | Så kontrollerat |",
        Lang::En => "| Reference | From | Until | Timeline | How it was checked |",
    };
    let first = if up.is_some() { book.t("| Innebörd ", "| Content ") } else { "" };
    let _ = writeln!(out, "{first}{head}\n|{}---|---|---|---|---|", if up.is_some() { "---|" } else { "" });
    for citation in law {
        for reading in citation.readings {
            let label = cell(&reading.label(book.lang));
            let label = citation.link(reading).map_or_else(|| label.clone(), |link| format!("[{label}]({link})"));
            let day = |day: Option<_>| day.map_or_else(|| "–".to_owned(), |day: NaiveDate| day.to_string());
            let content =
                up.map(|up| format!("| [{}]({up}law.md#{}) ", cell(citation.content.of(book.lang)), anchor(citation.id)));
            let last = citation.last_day(reading);
            let _ = writeln!(
                out,
                "{}| {label} | {} | {} | `{}` | {} |",
                content.unwrap_or_default(),
                day(reading.from),
                day(last),
                timeline(reading.from, last),
                reading.assurance.term().label.of(book.lang)
            );
        }
    }
}

/// A sign for each year: whether the span has a day in it.
fn timeline(from: Option<NaiveDate>, last: Option<NaiveDate>) -> String {
    let holds = |year: i32| {
        let begun = from.is_none_or(|from| from.year() <= year);
        begun && last.is_none_or(|last| year <= last.year())
    };
    (FIRST..=HORIZON.year()).map(|year| if holds(year) { '█' } else { '·' }).collect()
}
