//! The disposal schedule: what is preserved, what may be disposed of and when, what it lacks, and which terms a change shortens.

use comfy_table::Cell;
use kommunpolicy::{
    Lang, Profile,
    schedule::{ScheduleView, view_schedule},
};
use public_records::schedule::Fate;

use crate::{
    BREACH, CLEAN,
    arguments::Format,
    catalogue::section,
    files::{self, Failure},
    terminal::{BOLD, PLAIN, paragraph, table, width},
};

/// Prints the schedule of a profile. The exit status tells whether it lacks something or shortens a term.
pub(crate) fn show(profile: &Profile, before: Option<&Profile>, format: Format, lang: Lang) -> Result<u8, Failure> {
    let view = view_schedule(profile, before);
    let rendered = match format {
        Format::Json => files::json(&view)?,
        Format::Text => text(&view, lang),
    };
    files::write(None, &rendered)?;
    let flawed = !view.lacks.is_empty() || view.shortened.is_some_and(|shortened| !shortened.is_empty());
    Ok(if flawed { BREACH } else { CLEAN })
}

fn text(view: &ScheduleView<'_>, lang: Lang) -> String {
    let (mut out, width, sv) = (String::new(), width(None), lang == Lang::Sv);
    let title = if sv { "Plan för bevarande och gallring" } else { "Schedule of preservation and disposal" };
    paragraph(&mut out, &format!("{title}, {}", view.municipality.name), 0, width, BOLD);
    let head = if sv {
        vec!["Handling", "Bevaras eller gallras", "Ordning", "Beslut"]
    } else {
        vec!["Record", "Preserved or disposed of", "Order", "Decision"]
    };
    let mut rows = table(width, head);
    // Many rows rest on one decision: it is written out once, below.
    let mut decisions: Vec<&str> = Vec::new();
    for row in view.rows {
        let fate = match (row.fate, row.when(lang)) {
            (Fate::Dispose, Some(when)) if sv => format!("får gallras, tidigast {when}"),
            (Fate::Dispose, Some(when)) => format!("may be disposed of, at the earliest {when}"),
            (fate, _) => fate.term().label.of(lang).to_owned(),
        };
        let number = row.reference().map_or_else(
            || "–".to_owned(),
            |reference| {
                let place = decisions.iter().position(|known| *known == reference).unwrap_or_else(|| {
                    decisions.push(reference);
                    decisions.len() - 1
                });
                (place + 1).to_string()
            },
        );
        let kind = row.kind.term().label.of(lang);
        rows.add_row([kind, &fate, row.register.term().label.of(lang), &number].map(Cell::new));
    }
    out.push_str(&rows.trim_fmt());
    out.push('\n');
    if !decisions.is_empty() {
        section(&mut out, if sv { "Beslut" } else { "Decisions" });
    }
    for (number, decision) in (1..).zip(decisions) {
        paragraph(&mut out, &format!("{number}. {decision}"), 2, width, PLAIN);
    }
    let told = |list: &mut dyn Iterator<Item = (&String, &String)>, title: &str, none: &str, out: &mut String| {
        section(out, title);
        let mut any = false;
        for (swedish, english) in list {
            paragraph(out, if sv { swedish } else { english }, 2, width, PLAIN);
            any = true;
        }
        if !any {
            paragraph(out, none, 2, width, PLAIN);
        }
    };
    let (title, none) = if sv { ("Brister", "Planen är fullständig.") } else { ("What it lacks", "The schedule is complete.") };
    told(&mut view.lacks.iter().map(|lint| (&lint.sv, &lint.en)), title, none, &mut out);
    if let Some(shortened) = &view.shortened {
        let (title, none) = if sv {
            ("Kortare frister än förut", "Ingen frist är kortare än förut utan ett nytt beslut.")
        } else {
            ("Terms shorter than before", "No term is shorter than before without a new decision.")
        };
        told(&mut shortened.iter().map(|change| (&change.sv, &change.en)), title, none, &mut out);
    }
    out
}
