//! Role cards, and who answers for a task.

use chrono::NaiveDate;
use kommunpolicy::{
    Lang, Profile,
    roles::{self, Assignment, CardEntry, ResponsibilityMap, RoleCard, duties_of, find_role, role_card},
};
use policy_core::role::Role;
use policy_rules::Finite;

use crate::{
    arguments::Format,
    catalogue::{BOLD, DIM, PLAIN, known, say, section},
    files::{self, Failure},
    terminal::{grounds, paragraph, table, width},
};

/// Prints the card of a role, or lists the roles.
pub(crate) fn card(name: Option<&str>, profile: &Profile, date: NaiveDate, format: Format, lang: Lang) -> Result<u8, Failure> {
    known(date)?;
    let Some(name) = name else { return list(profile, date, format, lang) };
    let role = find_role(name, profile).map_err(|error| Failure(error.to_string()))?;
    let card = role_card(role, profile, date, lang);
    say(&match format {
        Format::Text => show(&card, profile, lang),
        Format::Json => files::json(&card)?,
    })
}

fn list(profile: &Profile, date: NaiveDate, format: Format, lang: Lang) -> Result<u8, Failure> {
    if format == Format::Json {
        let cards: Vec<_> = Role::VALUES.iter().map(|role| role_card(*role, profile, date, lang)).collect();
        return say(&files::json(&cards)?);
    }
    let head = if lang == Lang::Sv {
        vec!["Roll", "Namn", "Ska", "Får inte", "Får", "Har rätt till", "Känna till"]
    } else {
        vec!["Role", "Name", "Must", "May not", "May", "Entitled to", "To know"]
    };
    let mut list = table(width(None), head);
    for role in Role::VALUES {
        let duties = duties_of(*role, date);
        let mut row = vec![role.name().to_owned(), profile.name_of(role.term(), lang).to_owned()];
        let lists = [&duties.must, &duties.may_not, &duties.may, &duties.entitled, &duties.know];
        row.extend(lists.map(|list| list.len().to_string()));
        list.add_row(row);
    }
    say(&(list.trim_fmt() + "\n"))
}

/// A name at the beginning of a line.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Names in a row: `a, b och c`.
fn in_a_row(names: &[&str], lang: Lang) -> String {
    let and = if lang == Lang::Sv { "och" } else { "and" };
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [start @ .., last] => format!("{} {and} {last}", start.join(", ")),
    }
}

fn show(card: &RoleCard, profile: &Profile, lang: Lang) -> String {
    let (mut out, width, sv) = (String::new(), width(None), lang == Lang::Sv);
    let called = |name: &str| {
        let role = Role::VALUES.iter().find(|role| role.name() == name);
        role.map_or("", |role| profile.name_of(role.term(), lang))
    };
    paragraph(&mut out, &format!("{}  [{}]", capital(&card.name), card.role), 0, width, BOLD);
    let date = card.provenance.as_of;
    let place = if sv {
        format!("{}, per den {date}", card.municipality.name)
    } else {
        format!("{}, as of {date}", card.municipality.name)
    };
    paragraph(&mut out, &place, 0, width, DIM);
    if !card.also.is_empty() {
        let also: Vec<&str> = card.also.iter().map(|name| called(name)).collect();
        let also = in_a_row(&also, lang);
        let told =
            if sv { format!("Här står också vad som gäller {also}.") } else { format!("What goes for {also} is included.") };
        paragraph(&mut out, &told, 0, width, PLAIN);
    }
    let lists: [&[CardEntry]; 5] = [&card.must, &card.may_not, &card.may, &card.entitled, &card.know];
    if lists.iter().all(|list| list.is_empty()) {
        let none = if sv {
            "Policyn och riktlinjerna lägger ingen uppgift här, och ger ingen rätt."
        } else {
            "The policy and the guidelines lay no task here, and give no claim."
        };
        out.push('\n');
        paragraph(&mut out, none, 0, width, PLAIN);
    }
    assignments(&mut out, if sv { "Ansvarar för" } else { "Answers for" }, &card.answers_for, false, lang);
    assignments(&mut out, if sv { "Medverkar i" } else { "Takes part in" }, &card.takes_part_in, true, lang);
    let titles = if sv {
        ["Ska", "Får inte", "Får", "Har rätt till", "Ska känna till"]
    } else {
        ["Must", "May not", "May", "Entitled to", "Has to know"]
    };
    for (title, entries) in titles.into_iter().zip(lists) {
        // What the role answers for stands above already.
        let entries: Vec<&CardEntry> = entries.iter().filter(|entry| !entry.rule.starts_with("responsibility.")).collect();
        if entries.is_empty() {
            continue;
        }
        section(&mut out, title);
        for entry in entries {
            let by = if entry.by == card.role { String::new() } else { format!(" ({})", called(entry.by)) };
            paragraph(&mut out, &entry.text, 2, width, PLAIN);
            let grounds = grounds(&entry.provisions, &[], &entry.law, lang);
            paragraph(&mut out, &format!("{}{by}  {grounds}", entry.rule), 4, width, DIM);
        }
    }
    out
}

fn assignments(out: &mut String, title: &str, assignments: &[Assignment], with_whom: bool, lang: Lang) {
    if assignments.is_empty() {
        return;
    }
    section(out, title);
    for assignment in assignments {
        let whom = if with_whom { format!(": {}", assignment.responsible) } else { String::new() };
        let provisions: Vec<&str> = assignment.because.iter().flat_map(|reason| reason.provisions.iter().copied()).collect();
        let grounds = grounds(&provisions, &[], &[], lang);
        paragraph(out, &format!("{}{whom} ({grounds})", assignment.label), 2, width(None), PLAIN);
    }
}

/// Tells who answers for the tasks that a name means.
pub(crate) fn responsible(
    task: Option<&str>,
    profile: &Profile,
    date: NaiveDate,
    format: Format,
    lang: Lang,
) -> Result<u8, Failure> {
    known(date)?;
    let map = roles::responsible(task, profile, date, lang).map_err(|error| Failure(error.to_string()))?;
    say(&match (format, task) {
        (Format::Json, _) => files::json(&map)?,
        (Format::Text, None) => show_map(&map, lang),
        (Format::Text, Some(_)) => show_assignments(&map, lang),
    })
}

/// All tasks, one to a row.
fn show_map(map: &ResponsibilityMap, lang: Lang) -> String {
    let sv = lang == Lang::Sv;
    let head = if sv { vec!["Uppgift", "Ansvarar", "Grund"] } else { vec!["Task", "Responsible", "Grounds"] };
    let mut list = table(width(None), head);
    for assignment in &map.assignments {
        let provisions: Vec<&str> = assignment.because.iter().flat_map(|reason| reason.provisions.iter().copied()).collect();
        let task = format!("{}\n[{}]", assignment.label, assignment.task);
        list.add_row(vec![task, assignment.responsible.clone(), provisions.join(", ")]);
    }
    list.trim_fmt() + "\n"
}

/// The tasks that were asked about, each with the rules that lay it on somebody.
fn show_assignments(map: &ResponsibilityMap, lang: Lang) -> String {
    let (mut out, width) = (String::new(), width(None));
    for (at, assignment) in map.assignments.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        paragraph(&mut out, &format!("{}  [{}]", capital(assignment.label), assignment.task), 0, width, BOLD);
        let answers = if lang == Lang::Sv { "Ansvarar" } else { "Responsible" };
        paragraph(&mut out, &format!("{answers}: {}.", assignment.responsible), 2, width, PLAIN);
        for reason in &assignment.because {
            paragraph(&mut out, reason.text, 2, width, PLAIN);
            let grounds = grounds(&reason.provisions, &[], &reason.law, lang);
            paragraph(&mut out, &format!("{}  {grounds}", reason.rule), 4, width, DIM);
        }
    }
    out
}
