//! Answers as text for a terminal: paragraphs and tables that fit its width, coloured where it has colours.

use std::{
    collections::{HashMap, HashSet},
    fmt::Write,
};

use anstyle::{AnsiColor, Style};
use comfy_table::{ContentArrangement, LineStyle, Table, TableStyle};
use kommunpolicy::{
    Audit, Dossier, Lang,
    audit::{Finding, Status},
    catalogue::{self, Law},
    decide::{ChangeView, DecisionAnswer},
};
use policy_core::account::{Control, SubjectKind};
use policy_rules::{Field, Finite, Text};

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const PLAIN: Style = Style::new();

/// The width to write for: the terminal's, within reason; 100 where there is none.
pub(crate) fn width(out: Option<&str>) -> usize {
    let terminal = if out.is_none() { Table::new().width() } else { None };
    terminal.map_or(100, |width| usize::from(width).clamp(40, 120))
}

/// One line under the head, and nothing else.
const TABLE: TableStyle = TableStyle::new().header_separator(LineStyle::new('─', '─', '─', '─'));

/// A text at the beginning of a line.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A table without lines between the rows, as wide as the terminal at most.
pub(crate) fn table(width: usize, head: Vec<&str>) -> Table {
    let mut table = Table::new();
    table.load_style(TABLE).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX)).set_header(head);
    table
}

fn style(status: Status) -> (char, Style) {
    match status {
        Status::Breached => ('✗', AnsiColor::Red.on_default().bold()),
        Status::Due => ('!', AnsiColor::Yellow.on_default().bold()),
        Status::Undetermined => ('?', AnsiColor::Magenta.on_default().bold()),
        Status::Judgement => ('○', AnsiColor::Cyan.on_default().bold()),
        Status::Met => ('✓', AnsiColor::Green.on_default()),
        Status::NotApplicable => ('–', DIM),
    }
}

/// Writes a paragraph, indented and wrapped.
pub(crate) fn paragraph(out: &mut String, text: &str, indent: usize, width: usize, style: Style) {
    let indent = " ".repeat(indent);
    let options = textwrap::Options::new(width)
        .initial_indent(&indent)
        .subsequent_indent(&indent)
        .break_words(true)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    for line in textwrap::wrap(text, options) {
        let _ = writeln!(out, "{style}{line}{style:#}");
    }
}

/// A finding with every subject for which it is found alike.
pub(crate) struct Group<'a> {
    pub(crate) first: &'a Finding,
    pub(crate) subjects: Vec<&'a str>,
}

/// The findings of a control objective, those that say the same together.
pub(crate) fn groups(audit: &Audit, control: Control) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut places: HashMap<(Status, &str, SubjectKind, &str), usize> = HashMap::new();
    for finding in audit.findings.iter().filter(|finding| finding.control == control) {
        let key = (finding.status, finding.rule, finding.subject.kind, finding.text.as_str());
        let place = *places.entry(key).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.subjects.push(&finding.subject.id),
            None => groups.push(Group { first: finding, subjects: vec![&finding.subject.id] }),
        }
    }
    groups
}

/// What a subject is called.
pub(crate) fn subject(kind: SubjectKind, ids: &[&str], municipality: &str, lang: Lang) -> String {
    match kind {
        SubjectKind::Municipality => municipality.to_owned(),
        SubjectKind::Schedule | SubjectKind::DisposalLog => kind.term().label.of(lang).to_owned(),
        SubjectKind::Role => {
            let name = |id: &&str| {
                policy_core::role::Role::VALUES
                    .iter()
                    .find(|role| role.name() == *id)
                    .map_or("", |role| role.term().label.of(lang))
            };
            ids.iter().map(name).collect::<Vec<_>>().join(", ")
        }
        SubjectKind::Access => {
            let told = ids.iter().map(|id| match (id.split_once('/'), lang) {
                (Some((account, holder)), Lang::Sv) => format!("åtkomsten till kontot {account} för {holder}"),
                (Some((account, holder)), Lang::En) => format!("the access to the account {account} of {holder}"),
                (None, _) => (*id).to_owned(),
            });
            told.collect::<Vec<_>>().join(", ")
        }
        _ if ids.len() > 1 => format!("{} {}", several(kind).of(lang), ids.join(", ")),
        _ => format!("{} {}", kind.term().label.of(lang), ids.join(", ")),
    }
}

/// What several subjects of a kind are called.
const fn several(kind: SubjectKind) -> Text {
    match kind {
        SubjectKind::Municipality
        | SubjectKind::Role
        | SubjectKind::Access
        | SubjectKind::Schedule
        | SubjectKind::DisposalLog => kind.term().label,
        SubjectKind::Account => Text::new("kontona", "the accounts"),
        SubjectKind::Change => Text::new("förändringarna", "the changes"),
        SubjectKind::Link => Text::new("länkarna", "the links"),
        SubjectKind::Crisis => Text::new("kriserna", "the crises"),
        SubjectKind::MediaContact => Text::new("mediekontakterna", "the media contacts"),
        SubjectKind::PressRelease => Text::new("pressmeddelandena", "the press releases"),
        SubjectKind::Publication => Text::new("produkterna", "the products"),
        SubjectKind::Project => Text::new("projekten", "the projects"),
        SubjectKind::Decision => Text::new("besluten", "the decisions"),
    }
}

/// The provisions, rulings and statutes behind a finding.
pub(crate) fn grounds(provisions: &[&str], rulings: &[&str], law: &[Law], lang: Lang) -> String {
    let mut grounds = provisions.join(", ");
    if !rulings.is_empty() {
        let _ = write!(grounds, "; {} {}", if lang == Lang::Sv { "tolkning" } else { "ruling" }, rulings.join(", "));
    }
    for law in law {
        let unsure = match (law.is_unverified(), lang) {
            (true, Lang::Sv) => " (inte kontrollerat i texten)",
            (true, Lang::En) => " (not verified in the text)",
            _ => "",
        };
        // A reference is not broken between its number and its sign.
        let _ = write!(grounds, "; {}{unsure}", law.reference.replace(' ', "\u{a0}"));
    }
    grounds
}

/// A remark where a date lies after the last day up to which the statutes were checked.
pub(crate) fn horizon(provenance: &kommunpolicy::provenance::Provenance, lang: Lang) -> Option<String> {
    provenance.law_horizon_passed.then(|| match lang {
        Lang::Sv => format!(
            "Lagrummen är kontrollerade till och med {}. Ändringar därefter är inte kända här.",
            provenance.law_checked_to
        ),
        Lang::En => {
            format!("The statutes were checked up to {}. Later amendments are not known here.", provenance.law_checked_to)
        }
    })
}

/// The audit, grouped by control objective, breaches first.
pub(crate) fn audit(audit: &Audit, dossier: &Dossier, lang: Lang, width: usize) -> String {
    let mut out = String::new();
    let title = match lang {
        Lang::Sv => {
            format!("Granskning av kommunikation och sociala medier i {} per den {}", audit.municipality.name, audit.as_of)
        }
        Lang::En => format!("Audit of communication and social media in {} as of {}", audit.municipality.name, audit.as_of),
    };
    paragraph(&mut out, &title, 0, width, BOLD);
    if let Some(note) = &audit.note {
        paragraph(&mut out, note, 0, width, DIM);
    }
    if let Some(horizon) = horizon(&audit.provenance, lang) {
        paragraph(&mut out, &horizon, 0, width, DIM);
    }
    if let Some(later) = later(audit, dossier, lang) {
        paragraph(&mut out, &later, 0, width, DIM);
    }
    paragraph(&mut out, &scope(audit, lang), 0, width, DIM);
    let _ = writeln!(out, "\n{}\n", summary(audit, lang, width));
    for control in Control::VALUES {
        let groups = groups(audit, *control);
        if groups.is_empty() {
            continue;
        }
        let label = control.term().label.of(lang);
        let rule = "─".repeat(width.saturating_sub(label.chars().count() + 4));
        let _ = writeln!(out, "{BOLD}── {label} {rule}{BOLD:#}\n");
        for group in groups {
            write_group(&mut out, &group, &dossier.municipality.name, lang, width);
        }
    }
    let hint = match lang {
        Lang::Sv => "En regel, en bestämmelse eller en tolkning förklaras med: kommunpolicy explain BETECKNING",
        Lang::En => "A rule, a provision or a ruling is explained by: kommunpolicy explain ID",
    };
    paragraph(&mut out, hint, 0, width, DIM);
    let provenance = &audit.provenance;
    let rests = match lang {
        Lang::Sv => format!(
            "kommunpolicy {}; policyns lydelse {}; lagrum kontrollerade till och med {}; profil {}",
            provenance.version,
            provenance.policy_text,
            provenance.law_checked_to,
            &provenance.profile_digest.get(..12).unwrap_or_default()
        ),
        Lang::En => format!(
            "kommunpolicy {}; policy text of {}; statutes checked up to {}; profile {}",
            provenance.version,
            provenance.policy_text,
            provenance.law_checked_to,
            &provenance.profile_digest.get(..12).unwrap_or_default()
        ),
    };
    paragraph(&mut out, &rests, 0, width, DIM);
    out
}

/// Since when a duty is broken, or by when it has to be done.
pub(crate) fn when(finding: &Finding, lang: Lang) -> Option<String> {
    let (word_since, word_by) = if lang == Lang::Sv { ("sedan", "senast") } else { ("since", "by") };
    match (finding.since, finding.until, finding.due) {
        (Some(since), Some(until), _) if since == until => Some(since.to_string()),
        (Some(since), Some(until), _) => Some(format!("{since} – {until}")),
        (Some(since), None, _) => Some(format!("{word_since} {since}")),
        (None, _, Some(due)) => Some(format!("{word_by} {due}")),
        (None, _, None) => None,
    }
}

fn write_group(out: &mut String, group: &Group<'_>, municipality: &str, lang: Lang, width: usize) {
    let finding = group.first;
    let (mark, colour) = style(finding.status);
    let status = finding.status.heading().of(lang);
    let when = when(finding, lang).map(|when| format!(" {when}")).unwrap_or_default();
    let who = subject(finding.subject.kind, &group.subjects, municipality, lang);
    let head = format!("{mark} {status}{when}: {who}");
    let options = textwrap::Options::new(width).subsequent_indent("  ").word_splitter(textwrap::WordSplitter::NoHyphenation);
    for line in textwrap::wrap(&head, options) {
        let _ = writeln!(out, "{colour}{line}{colour:#}");
    }
    paragraph(out, &finding.text, 2, width, Style::new());
    let mut grounds = grounds(&finding.provisions, &finding.rulings, &finding.law, lang);
    let _ = write!(grounds, "  [{}]", finding.rule);
    if !finding.missing.is_empty() {
        let _ = write!(grounds, "  {}", finding.missing.join(", "));
    }
    paragraph(out, &grounds, 2, width, DIM);
    out.push('\n');
}

/// A remark where the dossier reaches further than the date of the audit.
pub(crate) fn later(audit: &Audit, dossier: &Dossier, lang: Lang) -> Option<String> {
    (audit.as_of < dossier.as_of).then(|| match lang {
        Lang::Sv => format!("Underlaget är från {}. Det som hände efter granskningsdagen räknas inte.", dossier.as_of),
        Lang::En => format!("The dossier is of {}. What happened after the date of the audit does not count.", dossier.as_of),
    })
}

/// How much of the source an audit covers, and what it leaves out.
pub(crate) fn scope(audit: &Audit, lang: Lang) -> String {
    let covered: HashSet<&str> = audit.findings.iter().flat_map(|finding| finding.provisions.iter().copied()).collect();
    let all = kommunpolicy::provisions().count();
    let silent = |control: &&Control| !audit.findings.iter().any(|finding| finding.control == **control);
    let left_out: Vec<&str> = Control::VALUES.iter().filter(silent).map(|control| control.term().label.of(lang)).collect();
    let left_out = match (left_out.is_empty(), lang) {
        (true, _) => String::new(),
        (false, Lang::Sv) => format!(" Kontrollmål som inte granskas: {}.", left_out.join(", ")),
        (false, Lang::En) => format!(" Control objectives that are not audited: {}.", left_out.join(", ")),
    };
    match lang {
        Lang::Sv => format!("Granskningen omfattar {} av källans {all} bestämmelser.{left_out}", covered.len()),
        Lang::En => format!("The audit covers {} of the source's {all} provisions.{left_out}", covered.len()),
    }
}

/// How many findings of each control objective have each status: a table, or lines where the terminal is narrow.
fn summary(audit: &Audit, lang: Lang, width: usize) -> String {
    let count = |control: Control, status: Status| {
        audit.findings.iter().filter(|finding| finding.control == control && finding.status == status).count()
    };
    let controls: Vec<Control> = Control::VALUES
        .iter()
        .copied()
        .filter(|control| audit.findings.iter().any(|finding| finding.control == *control))
        .collect();
    let total = if lang == Lang::Sv { "Totalt" } else { "Total" };
    if width < 96 {
        let mut out = String::new();
        let mut line = |label: &str, counts: &dyn Fn(Status) -> usize| {
            let told = Status::VALUES.iter().filter(|status| counts(**status) > 0);
            let told: Vec<String> = told.map(|status| format!("{} {}", status.heading().of(lang), counts(*status))).collect();
            paragraph(&mut out, &format!("{label}: {}", told.join(", ")), 2, width, Style::new());
        };
        for control in &controls {
            line(control.term().label.of(lang), &|status| count(*control, status));
        }
        line(total, &|status| audit.summary.of(status));
        return out.trim_end().to_owned();
    }
    let mut head = vec![if lang == Lang::Sv { "Kontrollmål" } else { "Control objective" }];
    head.extend(Status::VALUES.iter().map(|status| status.heading().of(lang)));
    let mut table = table(width, head);
    for control in &controls {
        let mut row = vec![control.term().label.of(lang).to_owned()];
        row.extend(Status::VALUES.iter().map(|status| count(*control, *status).to_string()));
        table.add_row(row);
    }
    let mut row = vec![total.to_owned()];
    row.extend(Status::VALUES.iter().map(|status| audit.summary.of(*status).to_string()));
    table.add_row(row);
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(comfy_table::CellAlignment::Right);
    }
    table.trim_fmt()
}

/// The answer of a decision: the outcome and why, or what is still possible and what to ask; and what would have to change.
pub(crate) fn decision(answer: &DecisionAnswer, lang: Lang, width: usize) -> String {
    let mut out = String::new();
    let sv = lang == Lang::Sv;
    let question = kommunpolicy::catalogue::decision(answer.decision).map_or("", |table| table.question.of(lang));
    paragraph(&mut out, question, 0, width, BOLD);
    let label = |outcome: &str| {
        kommunpolicy::catalogue::decision(answer.decision)
            .and_then(|table| table.outcomes.iter().find(|term| term.name == outcome))
            .map_or("", |term| term.label.of(lang))
    };
    if let (Some(outcome), Some(label)) = (answer.outcome, answer.outcome_label) {
        paragraph(
            &mut out,
            &format!("{}: {label}  [{outcome}]", if sv { "Utfall" } else { "Outcome" }),
            0,
            width,
            AnsiColor::Green.on_default().bold(),
        );
        let _ = writeln!(out, "\n{}", if sv { "Därför:" } else { "Because:" });
        for reason in &answer.because {
            paragraph(&mut out, reason.text, 2, width, Style::new());
            paragraph(
                &mut out,
                &format!("{}  [{}]", grounds(&reason.provisions, &[], &reason.law, lang), reason.rule),
                2,
                width,
                DIM,
            );
        }
    } else {
        let head =
            if sv { "Uppgifterna räcker inte. Möjliga utfall:" } else { "The facts do not settle it. Possible outcomes:" };
        paragraph(&mut out, head, 0, width, AnsiColor::Magenta.on_default().bold());
        for outcome in &answer.possible {
            paragraph(&mut out, &format!("{}  [{outcome}]", label(outcome)), 2, width, Style::new());
        }
        let _ = writeln!(out, "\n{}", if sv { "Fråga, det mest avgörande först:" } else { "Ask, the most decisive first:" });
        for fact in &answer.ask {
            paragraph(&mut out, &format!("{}  [{}]", fact.question, fact.fact), 2, width, Style::new());
            for value in &fact.values {
                paragraph(&mut out, &format!("{}  [{}]", value.label, value.value), 4, width, DIM);
            }
        }
    }
    // What only another date would change, nobody can do anything about.
    let dated = |change: &ChangeView| {
        let field = fact(answer.decision, change.fact);
        field.is_some_and(|field| (field.on)(policy_core::law::HORIZON).is_some())
    };
    let others: Vec<_> = answer.would_change.iter().filter(|other| !other.changes.iter().any(dated)).collect();
    if !others.is_empty() {
        let _ = writeln!(
            out,
            "\n{}",
            if sv { "För ett annat utfall skulle det krävas:" } else { "For another outcome it would take:" }
        );
        for other in others {
            let open = match (other.settles, sv) {
                (true, _) => "",
                (false, true) => " (om uppgifter som inte är givna tillåter det)",
                (false, false) => " (if facts that are not given allow it)",
            };
            paragraph(&mut out, &format!("{}  [{}]{open}", label(other.outcome), other.outcome), 2, width, Style::new());
            for change in &other.changes {
                paragraph(&mut out, &describe(answer.decision, change, lang), 4, width, DIM);
            }
        }
    }
    if let Some(horizon) = horizon(&answer.provenance, lang) {
        out.push('\n');
        paragraph(&mut out, &horizon, 0, width, DIM);
    }
    out
}

/// A fact of a decision, by names.
fn fact(decision: &str, fact: &str) -> Option<&'static Field> {
    catalogue::decision(decision)?.fields.iter().find(|field| field.name == fact)
}

/// A fact that would have to be different, in words.
fn describe(decision: &str, change: &ChangeView, lang: Lang) -> String {
    let told = fact(decision, change.fact).and_then(|field| Some((field, field.values.get(field.position(change.to)?)?)));
    match told {
        Some((field, value)) => format!("{} {}  [{}: {}]", field.question.of(lang), value.label.of(lang), change.fact, change.to),
        None => format!("{}: {}", change.fact, change.to),
    }
}
