//! Role cards, and who answers for a task.

use chrono::NaiveDate;
use comfy_table::ColumnConstraint;
use kommunpolicy::{
    Lang, Profile,
    roles::{self, Assignment, CardEntry, ResponsibilityMap, RoleCard, find_role, role_card},
};
use policy_core::{
    role::Role,
    source::{GUIDELINES, POLICY},
};
use policy_rules::Finite;

use crate::{
    arguments::Format,
    catalogue::{known, say, section},
    files::{self, Failure},
    terminal::{BOLD, DIM, PLAIN, capital, grounds, paragraph, table, width},
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
    let cards: Vec<_> = Role::VALUES.iter().map(|role| role_card(*role, profile, date, lang)).collect();
    if format == Format::Json {
        return say(&files::json(&cards)?);
    }
    let head = if lang == Lang::Sv {
        vec!["Namn", "Roll", "Ska", "Får inte", "Bör", "Får", "Till förmån", "Känna till"]
    } else {
        vec!["Name", "Role", "Must", "May not", "Should", "May", "Benefit", "To know"]
    };
    let mut list = table(width(None), head);
    for card in cards {
        let lists = [&card.must, &card.may_not, &card.should, &card.may, &card.entitled, &card.know];
        let counts = lists.map(|list| list.len().to_string());
        list.add_row([card.name, card.role.to_owned()].into_iter().chain(counts));
    }
    // A name to type is never broken.
    if let Some(column) = list.column_mut(1) {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
    say(&(list.trim_fmt() + "\n"))
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
        let also = lang.all(&also);
        let told =
            if sv { format!("Här står också vad som gäller {also}.") } else { format!("What goes for {also} is included.") };
        paragraph(&mut out, &told, 0, width, PLAIN);
    }
    let lists: [&[CardEntry]; 6] = [&card.must, &card.may_not, &card.should, &card.may, &card.entitled, &card.know];
    if lists.iter().all(|list| list.is_empty()) && card.judges.is_empty() {
        let none = match (sv, date < GUIDELINES) {
            (true, true) => "Kortet visar inte vad som gällde före den 9 december 2010.",
            (false, true) => "The card does not show what applied before 9 December 2010.",
            (true, false) => "Ingen regel för den här rollen är inlagd ännu.",
            (false, false) => "No rule for this role is encoded yet.",
        };
        out.push('\n');
        paragraph(&mut out, none, 0, width, PLAIN);
    } else if date < POLICY {
        let told =
            if sv { "Policyns regler visas från den 11 maj 2011." } else { "The policy's rules are shown from 11 May 2011." };
        paragraph(&mut out, told, 0, width, PLAIN);
    }
    assignments(&mut out, if sv { "Ansvarar för" } else { "Answers for" }, &card.answers_for, false);
    assignments(&mut out, if sv { "Medverkar i" } else { "Takes part in" }, &card.takes_part_in, true);
    let titles = if sv {
        ["Skyldigheter", "Förbud", "Råd", "Tillåtet", "Till förmån för rollen", "Bra att känna till"]
    } else {
        ["Duties", "Prohibitions", "Advice", "Permissions", "For the benefit of the role", "Good to know"]
    };
    for (title, entries) in titles.into_iter().zip(lists) {
        // What the role answers for, and no more, stands above already.
        let stands = |entry: &&CardEntry| entry.rule.starts_with("responsibility.") && title == titles[0];
        let entries: Vec<&CardEntry> = entries.iter().filter(|entry| !stands(entry)).collect();
        if entries.is_empty() {
            continue;
        }
        section(&mut out, title);
        for entry in entries {
            let by = entry.by.filter(|by| *by != card.role).map_or_else(String::new, |by| format!(" ({})", called(by)));
            paragraph(&mut out, &entry.text, 2, width, PLAIN);
            let grounds = grounds(&entry.provisions, &entry.rulings, &entry.law, lang);
            paragraph(&mut out, &format!("{}{by}  {grounds}", entry.rule), 4, width, DIM);
        }
    }
    if !card.judges.is_empty() {
        section(&mut out, if sv { "Bedömer själv" } else { "Judges" });
        for judged in &card.judges {
            paragraph(&mut out, judged.text, 2, width, PLAIN);
            let by = if judged.by == card.role { String::new() } else { format!(" ({})", called(judged.by)) };
            paragraph(&mut out, &format!("{}{by}", judged.provision), 4, width, DIM);
        }
    }
    if card.pending > 0 {
        let pending = card.pending;
        let told = if sv {
            format!("Kortet kan sakna något: {pending} av källans bestämmelser är inte inlagda ännu.")
        } else {
            format!("The card may lack something: {pending} provisions of the source are not encoded yet.")
        };
        out.push('\n');
        paragraph(&mut out, &told, 0, width, DIM);
    }
    out
}

/// The provisions behind an assignment, in a row.
fn provisions(assignment: &Assignment) -> String {
    let provisions: Vec<&str> = assignment.because.iter().flat_map(|reason| reason.provisions.iter().copied()).collect();
    provisions.join(", ")
}

fn assignments(out: &mut String, title: &str, assignments: &[Assignment], with_whom: bool) {
    if assignments.is_empty() {
        return;
    }
    section(out, title);
    for assignment in assignments {
        let whom = if with_whom { format!(": {}", assignment.responsible) } else { String::new() };
        let told = format!("{}{whom} ({})", assignment.label, provisions(assignment));
        paragraph(out, &told, 2, width(None), PLAIN);
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
        let task = format!("{}\n[{}]", assignment.label, assignment.task);
        list.add_row(vec![task, assignment.responsible.clone(), provisions(assignment)]);
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
        paragraph(&mut out, &format!("{}  [{}]", capital(&assignment.label), assignment.task), 0, width, BOLD);
        let answers = if lang == Lang::Sv { "Ansvarar" } else { "Responsible" };
        paragraph(&mut out, &format!("{answers}: {}.", assignment.responsible), 2, width, PLAIN);
        for reason in &assignment.because {
            paragraph(&mut out, &reason.text, 2, width, PLAIN);
            let grounds = grounds(&reason.provisions, &reason.rulings, &reason.law, lang);
            paragraph(&mut out, &format!("{}  {grounds}", reason.rule), 4, width, DIM);
        }
    }
    out
}
