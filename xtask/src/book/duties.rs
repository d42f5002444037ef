//! Who does what and when: role cards, the responsibility map, the calendar of recurring duties, the disposal schedule, and the control
//! objectives with their rules.

use std::fmt::Write;

use kommunpolicy::{
    Lang, Profile, catalogue,
    roles::{self, CardEntry, Judged},
};
use policy_core::{account::Control, attendance, law::HORIZON, role::Role};
use policy_rules::{Finite, Modality, Rule, Standing, Text};
use public_records::{board, disposal, schedule::Fate, snapshot};

use super::{Book, Decision, Page, anchor, cell, heading, provision_links};

/// The pages.
pub(super) fn pages(book: &Book<'_>) -> Vec<Page> {
    vec![cards(book), responsibilities(book), calendar(book), schedule(book), controls(book)]
}

/// A card for each role: what it answers for, must, may not, should and may do, has a claim to and has to know.
fn cards(book: &Book<'_>) -> Page {
    let (lang, profile) = (book.lang, Profile::default());
    let mut out = match lang {
        Lang::Sv => format!(
            "# Rollkort\n\nVad som gäller för den som har en roll, per den {HORIZON}. Ett kort har också det som följer av andra roller som hör till:\n\
             den som är chef är till exempel också medarbetare.\n"
        ),
        Lang::En => format!(
            "# Role cards\n\nWhat goes for whoever has a role, as of {HORIZON}. A card also has what follows from other roles that go with it: a manager,\n\
             for instance, is an employee too.\n"
        ),
    };
    for role in Role::VALUES {
        let card = roles::role_card(*role, &profile, HORIZON, lang);
        heading(&mut out, &capital(&card.name), card.role);
        let also: Vec<String> = Role::VALUES
            .iter()
            .filter(|other| card.also.contains(&other.term().name))
            .map(|other| format!("[{}](roles.md#{})", profile.name_of(other.term(), lang), other.term().name))
            .collect();
        if !also.is_empty() {
            let _ = writeln!(
                out,
                "{}: {}.\n",
                book.t("Hit hör också det som gäller för", "With it goes what holds for"),
                also.join(", ")
            );
        }
        list(&mut out, book.t("Ansvarar för", "Answers for"), card.answers_for.iter().map(|task| task.label.clone()));
        list(&mut out, book.t("Medverkar i", "Takes part in"), card.takes_part_in.iter().map(|task| task.label.clone()));
        for (title, entries) in [
            (book.t("Ska", "Must"), &card.must),
            (book.t("Får inte", "May not"), &card.may_not),
            (book.t("Bör", "Should"), &card.should),
            (book.t("Får", "May"), &card.may),
            (book.t("Till förmån för rollen", "For the benefit of the role"), &card.entitled),
            (book.t("Bra att känna till", "Good to know"), &card.know),
        ] {
            let told = |entry: &CardEntry| {
                let rule = catalogue::rule(entry.rule).map_or(String::new(), |rule| book.rule(rule, ""));
                format!("{} {rule}", entry.text)
            };
            list(&mut out, title, entries.iter().map(told));
        }
        let judged = |one: &Judged| format!("{} [{}](provisions.md#{})", one.text, one.provision, anchor(one.provision));
        list(&mut out, book.t("Bedömer själv", "Judges"), card.judges.iter().map(judged));
    }
    Page { path: "roles.md".to_owned(), text: out }
}

/// A list under a title, if it has anything.
fn list(out: &mut String, title: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.map(|item| format!("- {item}\n")).collect();
    if !items.is_empty() {
        let _ = writeln!(out, "**{title}**\n\n{}", items.concat());
    }
}

/// A label as it begins a line.
fn capital(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Whether a rule lays on somebody to do something or to leave it.
fn binds(rule: &Rule) -> bool {
    matches!(rule.modality, Modality::Duty | Modality::Prohibition)
}

/// From each task to who answers for it; and every other duty and prohibition by whom it binds.
fn responsibilities(book: &Book<'_>) -> Page {
    let (lang, profile) = (book.lang, Profile::default());
    let mut out = String::from(book.t(
        "# Ansvarskartan\n\nFörst de uppgifter som källan lägger på någon med namn. Därefter alla andra skyldigheter och förbud, ordnade efter vem de riktar sig till; ett\n\
         krav som riktar sig till flera står hos var och en. Allt som gäller för en roll, också det som följer av andra roller, står på\n\
         [rollkorten](roles.md).\n\n## Uppgifter\n\n\
         | Uppgift | Ansvarar | Bestämmelser | Regler |\n|---|---|---|---|\n",
        "# The responsibility map\n\nFirst the tasks that the source lays on somebody by name. Then all other duties and prohibitions, by whom they bind; what binds several\n\
         stands with each. Everything that goes for a role, also what follows from other roles, stands on [the role cards](roles.md).\n\n## Tasks\n\n\
         | Task | Responsible | Provisions | Rules |\n|---|---|---|---|\n",
    ));
    let mut assigned: Vec<&'static Rule> = Vec::new();
    if let Ok(map) = roles::responsible(None, &profile, HORIZON, lang) {
        for task in &map.assignments {
            let rules: Vec<&'static Rule> = task.because.iter().filter_map(|entry| catalogue::rule(entry.rule)).collect();
            let provisions = provision_links(rules.iter().flat_map(|rule| rule.provisions), "");
            let (label, responsible) = (cell(&task.label), cell(&task.responsible));
            let _ = writeln!(
                out,
                "| {label} | {responsible} | {provisions} | {} |",
                book.rules(task.because.iter().map(|entry| &entry.rule))
            );
            assigned.extend(rules);
        }
    }
    for role in Role::VALUES {
        let own: Vec<&'static Rule> = catalogue::rules()
            .filter(|rule| binds(rule) && rule.bearers.contains(&role.term()) && !assigned.contains(rule))
            .collect();
        if own.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n## {}\n", capital(profile.name_of(role.term(), lang)));
        out.push_str(
            book.t("| Krav | Bestämmelser | Regel |\n|---|---|---|\n", "| Requirement | Provisions | Rule |\n|---|---|---|\n"),
        );
        for rule in own {
            let (text, provisions) = (cell(rule.text.of(lang)), provision_links(rule.provisions, ""));
            let _ = writeln!(out, "| {text} | {provisions} | {} |", book.rule(rule, ""));
        }
    }
    Page { path: "responsibilities.md".to_owned(), text: out }
}

/// What comes back, and how often; and what is to be done when something happens.
fn calendar(book: &Book<'_>) -> Page {
    let (lang, profile) = (book.lang, Profile::default());
    let mut out = String::from(book.t(
        "# Kalendern\n\n## Det som återkommer\n\nDe intervall som gäller om kommunen inte har bestämt något annat i sin profil.\n\n\
         | Hur ofta | Vad | Vem | Bestämmelser | Regel |\n|---|---|---|---|---|\n",
        "# The calendar\n\n## What comes back\n\nThe intervals that go unless the municipality has decided otherwise in its profile.\n\n\
         | How often | What | Who | Provisions | Rule |\n|---|---|---|---|---|\n",
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
    let recurring: [(String, &'static Rule); 3] = [
        (days(profile.follow_up.every_days.get()), &attendance::FOLLOW_UP),
        (days(profile.supervision.every_days.get()), &board::SUPERVISION),
        (half_year, &snapshot::HALF_YEAR),
    ];
    let mut told: Vec<&'static Rule> = Vec::new();
    for (often, rule) in recurring {
        dated_duty(book, &mut out, &often, rule);
        told.push(rule);
    }
    out.push_str(book.t(
        "\n## Det som ska göras när något händer\n\nSkyldigheter som kan stå som *att göra*: något har hänt eller är på väg som kräver en åtgärd, och den har inte kommit än.\n\n\
         | Läge | Vad | Vem | Bestämmelser | Regel |\n|---|---|---|---|---|\n",
        "\n## What is to be done when something happens\n\nDuties that can stand as *due*: something has happened or is on its way that calls for a measure, and that has not come yet.\n\n\
         | Situation | What | Who | Provisions | Rule |\n|---|---|---|---|---|\n",
    ));
    for Decision { table, rows, .. } in book.decisions {
        for row in rows.iter().filter(|row| table.standing(row.answer) == Standing::Due) {
            for rule in row.answer.because.iter().filter(|rule| binds(rule)) {
                if !told.contains(rule) {
                    let outcome = cell(table.outcome(row.answer).label.of(lang));
                    let situation = format!("{} *{outcome}*", book.decision(table.name, ""));
                    dated_duty(book, &mut out, &situation, rule);
                    told.push(rule);
                }
            }
        }
    }
    out.push_str(book.t(
        "\n## Det som alltid ska vara uppfyllt\n\nÖvriga skyldigheter och förbud som granskningen prövar. De har ingen egen dag.\n\n\
         | Kontrollmål | Vad | Vem | Bestämmelser | Regel |\n|---|---|---|---|---|\n",
        "\n## What must always be met\n\nThe other duties and prohibitions that the audit examines. They have no day of their own.\n\n\
         | Control objective | What | Who | Provisions | Rule |\n|---|---|---|---|---|\n",
    ));
    for control in Control::VALUES {
        for (_, rule) in book.audited.iter().filter(|(under, rule)| under == control && binds(rule)) {
            if !told.contains(rule) {
                dated_duty(book, &mut out, control.term().label.of(lang), rule);
                told.push(rule);
            }
        }
    }
    Page { path: "calendar.md".to_owned(), text: out }
}

fn dated_duty(book: &Book<'_>, out: &mut String, first: &str, rule: &Rule) {
    let bearers: Vec<&str> = rule.bearers.iter().map(|bearer| bearer.label.of(book.lang)).collect();
    let (text, provisions) = (cell(rule.text.of(book.lang)), provision_links(rule.provisions, ""));
    let _ = writeln!(out, "| {first} | {text} | {} | {provisions} | {} |", bearers.join(", "), book.rule(rule, ""));
}

/// The default disposal schedule.
fn schedule(book: &Book<'_>) -> Page {
    let (lang, profile) = (book.lang, Profile::default());
    let [hold, not_needed] = [&disposal::HOLD, &disposal::NOT_NEEDED].map(|rule| book.rule(rule, ""));
    let mut out = match lang {
        Lang::Sv => format!(
            "# Planen för bevarande och gallring\n\nRiktlinjerna har ingen färdig plan. Det här är projektets förval, som gäller till dess kommunen har bestämt en egen plan i sin profil.\n\n\
             Från källan kommer att inlägg, svar och kommentarer får gallras när de är inaktuella ([RS-3.1-9](provisions.md#rs-31-9)), att reklam får gallras\n\
             direkt ([RS-4.6-5](provisions.md#rs-46-5)), att det som har tillfällig eller ringa betydelse får gallras på vissa villkor\n\
             ([RS-4.4-6](provisions.md#rs-44-6), [RS-4.4-7](provisions.md#rs-44-7)) och att varje slags handling ska ha en frist\n\
             ([RS-4.4-8](provisions.md#rs-44-8)).\n\n\
             Från projektet kommer att en frist som räknas från att handlingen är inaktuell också har en längsta tid ([T-7](rulings.md#t-7)), att den går ut\n\
             när kontot avslutas ([P-13](rulings.md#p-13)), att riktlinjerna räknas som kommunens gallringsbeslut ([T-8](rulings.md#t-8)) och att det som ingen\n\
             bestämmelse låter gallra bevaras.\n\n\
             En rad som tillåter gallring räcker inte ensam: inget får gallras så länge ett stopp gäller ({hold}), och en människa ska ha bedömt att handlingen\n\
             inte behövs ({not_needed}).\n\n\
             | Handling | Bevaras eller gallras | Beslut |\n|---|---|---|\n"
        ),
        Lang::En => format!(
            "# The schedule of preservation and disposal\n\nThe guidelines have no schedule ready. This is the project's default, which goes until the municipality has settled one in its profile.\n\n\
             From the source comes that posts, replies and comments may be disposed of once out of date ([RS-3.1-9](provisions.md#rs-31-9)), that advertising\n\
             may be at once ([RS-4.6-5](provisions.md#rs-46-5)), that what is of passing or slight significance may be on certain conditions\n\
             ([RS-4.4-6](provisions.md#rs-44-6), [RS-4.4-7](provisions.md#rs-44-7)), and that every kind of record must have a term\n\
             ([RS-4.4-8](provisions.md#rs-44-8)).\n\n\
             From the project comes that a term counted from being out of date has a longest time too ([T-7](rulings.md#t-7)), that it ends when the account\n\
             is closed ([P-13](rulings.md#p-13)), that the guidelines count as the municipality's decision on disposal ([T-8](rulings.md#t-8)), and that what no\n\
             provision lets go is preserved.\n\n\
             A row that allows disposal is not enough by itself: nothing may be disposed of while a hold is in force ({hold}), and a human must have judged\n\
             that the record is not needed ({not_needed}).\n\n\
             | Record | Preserved or disposed of | Decision |\n|---|---|---|\n"
        ),
    };
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

/// What is examined under a control objective.
const fn examined(control: Control) -> Text {
    match control {
        Control::Guidelines => Text::new(
            "Har kommunen de planer, förteckningar och ansvariga som policyn och riktlinjerna kräver, och följer den dem när den publicerar och gör sina konton kända?",
            "Does the municipality have the plans, registers and people responsible that the policy and the guidelines demand, and does it follow them when it publishes and makes its accounts known?",
        ),
        Control::PurposeAndMandate => Text::new(
            "Är det klart varför varje konto finns, vem som har gett uppdraget och vem som har godkänt planen?",
            "Is it clear why each account exists, who gave the mandate and who approved the plan?",
        ),
        Control::Supervision => Text::new(
            "Följer någon upp kontona, håller uppsikt över dem och tar hand om det som kommer in, i tid?",
            "Does somebody follow up the accounts, supervise them and take care of what comes in, in time?",
        ),
        Control::RolesAndAccess => Text::new(
            "Är det klart vem som gör vad, och har rätt personer åtkomst till kontona, varken fler eller färre?",
            "Is it clear who does what, and do the right people have access to the accounts, no more and no fewer?",
        ),
        Control::InternalRules => Text::new(
            "Känner chefer, medarbetare och förtroendevalda till de interna reglerna, och följs de?",
            "Do managers, employees and elected representatives know the internal rules, and are they followed?",
        ),
        Control::RecordsAndDisposal => Text::new(
            "Tas allmänna handlingar om hand, lämnas de ut, bevaras de och gallras de som de ska?",
            "Are public records taken care of, disclosed, preserved and disposed of as they must be?",
        ),
        Control::PersonalData => Text::new(
            "Är det klart vem som är personuppgiftsansvarig, och fullgörs de skyldigheter som följer av det?",
            "Is it clear who the controller is, and are the duties that follow from that fulfilled?",
        ),
    }
}

/// The control objectives, each with the rules that an audit reports under it: an auditor's checklist. Last what the audit does not examine.
fn controls(book: &Book<'_>) -> Page {
    let lang = book.lang;
    let mut out = String::from(book.t(
        "# Kontrollmålen\n\nVad granskningen redovisar under varje kontrollmål, att bocka av, med plats för underlag och bedömning. Sist står de skyldigheter och\n\
         förbud som programmet inte granskar.\n",
        "# The control objectives\n\nWhat the audit reports under each control objective, to tick off, with room for evidence and judgement. Last stand the duties and\n\
         prohibitions that the program does not audit.\n",
    ));
    let room = |word: &str| format!("<span style=\"display:inline-block;width:3cm\">{word}</span>");
    let (evidence, judgement) = (room(book.t("Underlag", "Evidence")), room(book.t("Bedömning", "Judgement")));
    let (requirement, provisions) = (book.t("Krav", "Requirement"), book.t("Bestämmelser", "Provisions"));
    for control in Control::VALUES {
        let _ = writeln!(out, "\n## {}\n\n{}\n", control.term().label.of(lang), examined(*control).of(lang));
        let _ = writeln!(out, "| ☐ | {requirement} | {provisions} | {evidence} | {judgement} |\n|---|---|---|---|---|");
        for (_, rule) in book.audited.iter().filter(|(under, _)| under == control) {
            let (text, provisions) = (cell(rule.text.of(lang)), provision_links(rule.provisions, ""));
            let _ = writeln!(out, "| ☐ | {text} {} | {provisions} | | |", book.rule(rule, ""));
        }
    }
    out.push_str(book.t(
        "\n## Granskas inte av programmet\n\nSkyldigheter och förbud som inget kontrollmål ovan redovisar. Programmet avgör dem i besluten, fall för fall; om de har följts får\n\
         granskaren se efter själv.\n\n",
        "\n## Not audited by the program\n\nDuties and prohibitions that no control objective above reports. The program settles them in the decisions, case by case; whether they\n\
         were followed is for the auditor to see.\n\n",
    ));
    let settled = book.t("Avgörs i", "Settled in");
    let _ =
        writeln!(out, "| ☐ | {requirement} | {provisions} | {settled} | {evidence} | {judgement} |\n|---|---|---|---|---|---|");
    let audited = |rule: &&'static Rule| book.audited.iter().any(|(_, audited)| audited == rule);
    for rule in catalogue::rules().filter(|rule| binds(rule) && !audited(rule)) {
        let decisions: Vec<String> = book
            .decisions
            .iter()
            .filter(|decision| decision.rows.iter().any(|row| row.answer.cites(rule)))
            .map(|decision| book.decision(decision.table.name, ""))
            .collect();
        let (text, provisions) = (cell(rule.text.of(lang)), provision_links(rule.provisions, ""));
        let _ = writeln!(out, "| ☐ | {text} {} | {provisions} | {} | | |", book.rule(rule, ""), decisions.join("<br>"));
    }
    Page { path: "controls.md".to_owned(), text: out }
}
