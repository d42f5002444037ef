//! Who does what and when: role cards, the responsibility map, the calendar of recurring duties, the disposal schedule, and the control
//! objectives with their rules.

use std::fmt::Write;

use kommunpolicy::{
    Lang, Profile, catalogue,
    roles::{self, CardEntry},
};
use policy_core::{account::Control, attendance, law::HORIZON, role::Role};
use policy_rules::{Finite, Rule};
use public_records::{board, schedule::Fate, snapshot};

use super::{Book, Page, cell};

/// The pages.
pub(super) fn pages(book: &Book<'_>) -> Vec<Page> {
    vec![cards(book), responsibilities(book), calendar(book), schedule(book), controls(book)]
}

/// A card for each role: what it answers for, must, may not, should and may do, has a claim to and has to know.
fn cards(book: &Book<'_>) -> Page {
    let (lang, profile) = (book.lang, Profile::default());
    let mut out = match lang {
        Lang::Sv => format!(
            "# Rollkort\n\nVad som gäller för den som har en roll, per den {HORIZON}. I korten står bara hänvisningen; texten står hos regeln.\n"
        ),
        Lang::En => format!(
            "# Role cards\n\nWhat goes for whoever has a role, as of {HORIZON}. The cards have the reference alone; the text stands with the rule.\n"
        ),
    };
    for role in Role::VALUES {
        let card = roles::role_card(*role, &profile, HORIZON, lang);
        let _ = writeln!(out, "\n## {}\n\n{} (`{}`)\n", card.role, card.name, card.role);
        let tasks: Vec<&str> = card.answers_for.iter().map(|task| task.label.as_str()).collect();
        if !tasks.is_empty() {
            let _ = writeln!(out, "- {}: {}", book.t("Ansvarar för", "Answers for"), tasks.join("; "));
        }
        for (title, entries) in [
            (book.t("Ska", "Must"), &card.must),
            (book.t("Får inte", "May not"), &card.may_not),
            (book.t("Bör", "Should"), &card.should),
            (book.t("Får", "May"), &card.may),
            (book.t("Till förmån för rollen", "For the benefit of the role"), &card.entitled),
            (book.t("Bra att känna till", "Good to know"), &card.know),
        ] {
            if !entries.is_empty() {
                let _ = writeln!(out, "- {title}: {}", linked(book, entries));
            }
        }
        let judged: Vec<String> = card
            .judges
            .iter()
            .map(|judged| format!("[{0}](provisions.md#{1})", judged.provision, super::anchor(judged.provision)))
            .collect();
        if !judged.is_empty() {
            let _ = writeln!(out, "- {}: {}", book.t("Bedömer själv", "Judges"), judged.join(", "));
        }
    }
    Page { path: "roles.md".to_owned(), text: out }
}

fn linked(book: &Book<'_>, entries: &[CardEntry]) -> String {
    let rules = entries.iter().filter_map(|entry| catalogue::rule(entry.rule));
    rules.map(|rule| book.rule(rule, "")).collect::<Vec<_>>().join(", ")
}

/// From each task to who answers for it.
fn responsibilities(book: &Book<'_>) -> Page {
    let lang = book.lang;
    let mut out = String::from(book.t("# Ansvarskartan\n\n", "# The responsibility map\n\n"));
    out.push_str(book.t("| Uppgift | Ansvarar | Regler |\n|---|---|---|\n", "| Task | Responsible | Rules |\n|---|---|---|\n"));
    if let Ok(map) = roles::responsible(None, &Profile::default(), HORIZON, lang) {
        for task in &map.assignments {
            let _ = writeln!(out, "| {} | {} | {} |", cell(&task.label), cell(&task.responsible), linked(book, &task.because));
        }
    }
    Page { path: "responsibilities.md".to_owned(), text: out }
}

/// What comes back, and how often.
fn calendar(book: &Book<'_>) -> Page {
    let (lang, profile) = (book.lang, Profile::default());
    let mut out = String::from(book.t(
        "# Kalendern\n\nDet som återkommer, med de intervall som gäller om kommunen inte har bestämt något annat i sin profil.\n\n| Hur ofta | Vad | Regel |\n|---|---|---|\n",
        "# The calendar\n\nWhat comes back, with the intervals that go unless the municipality has decided otherwise in its profile.\n\n| How often | What | Rule |\n|---|---|---|\n",
    ));
    let days = |days: u32| match (lang, days) {
        (Lang::Sv, 1) => "varje dag".to_owned(),
        (Lang::En, 1) => "every day".to_owned(),
        (Lang::Sv, days) => format!("med högst {days} dagar emellan"),
        (Lang::En, days) => format!("at most {days} days apart"),
    };
    let months = profile.snapshots.every_months;
    let half_year = match lang {
        Lang::Sv => format!("med högst {months} månader emellan"),
        Lang::En => format!("at most {months} months apart"),
    };
    let rows: [(String, &Rule); 3] = [
        (days(profile.follow_up.every_days.get()), &attendance::FOLLOW_UP),
        (days(profile.supervision.every_days.get()), &board::SUPERVISION),
        (half_year, &snapshot::HALF_YEAR),
    ];
    for (often, rule) in rows {
        let _ = writeln!(out, "| {often} | {} | {} |", cell(rule.text.of(lang)), book.rule(rule, ""));
    }
    Page { path: "calendar.md".to_owned(), text: out }
}

/// The default disposal schedule.
fn schedule(book: &Book<'_>) -> Page {
    let (lang, profile) = (book.lang, Profile::default());
    let mut out = String::from(book.t(
        "# Planen för bevarande och gallring\n\nDen som följer av riktlinjerna; kommunen kan bestämma en annan i sin profil.\n\n| Handling | Bevaras eller gallras | Beslut |\n|---|---|---|\n",
        "# The schedule of preservation and disposal\n\nThe one that follows from the guidelines; a municipality can settle another in its profile.\n\n| Record | Preserved or disposed of | Decision |\n|---|---|---|\n",
    ));
    for row in &profile.schedule.rows {
        let fate = match (row.fate, row.when(lang), lang) {
            (Fate::Dispose, Some(when), Lang::Sv) => format!("får gallras, tidigast {when}"),
            (Fate::Dispose, Some(when), Lang::En) => format!("may be disposed of, at the earliest {when}"),
            (fate, _, _) => fate.term().label.of(lang).to_owned(),
        };
        let decision = row.reference().unwrap_or("–");
        let _ = writeln!(out, "| {} | {} | {} |", row.kind.term().label.of(lang), cell(&fate), cell(decision));
    }
    Page { path: "schedule.md".to_owned(), text: out }
}

/// The control objectives, each with the rules that an audit reports under it: an auditor's checklist.
fn controls(book: &Book<'_>) -> Page {
    let lang = book.lang;
    let mut out = String::from(book.t(
        "# Kontrollmålen\n\nVad granskningen redovisar under varje kontrollmål, att bocka av.\n",
        "# The control objectives\n\nWhat the audit reports under each control objective, to tick off.\n",
    ));
    for control in Control::VALUES {
        let _ = writeln!(out, "\n## {}\n", control.term().label.of(lang));
        let under = |rule: &&'static Rule| {
            book.audit.findings.iter().any(|finding| finding.control == *control && finding.rule == rule.id)
        };
        for rule in catalogue::rules().filter(under) {
            let _ = writeln!(out, "- [ ] {} {}", rule.text.of(lang), book.rule(rule, ""));
        }
    }
    Page { path: "controls.md".to_owned(), text: out }
}
