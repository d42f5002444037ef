//! The fields of the form, in its order: what each is called, what to write there, and the rule behind it. The check, the schema and
//! the rendered form all follow this list.

use policy_rules::{Rule, Text};

use crate::{advice, contents, organisation};

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormField {
    /// Its name in JSON.
    pub name: &'static str,
    /// What it is called.
    pub label: Text,
    /// What to write there.
    pub help: Text,
    /// The rule behind it.
    pub rule: &'static Rule,
    /// Whether it belongs to the field before it, rather than being one of its own.
    pub is_part: bool,
}

const fn field(name: &'static str, rule: &'static Rule, label: Text, help: Text) -> FormField {
    FormField { name, label, help, rule, is_part: false }
}

const fn part(name: &'static str, rule: &'static Rule, label: Text, help: Text) -> FormField {
    FormField { name, label, help, rule, is_part: true }
}

/// The fields, in the order of the form. The description of the activity, which only the guidelines ask for (RS-2.2-8), comes after
/// the operation; a substitute and the hours allotted, which neither asks for, come with what they belong to.
pub const FIELDS: &[FormField] = &[
    field(
        "medium",
        &contents::MEDIUM,
        Text::new("Socialt medium", "Social medium"),
        Text::new(
            "Vilket medium gäller planen? Till exempel Facebook, Instagram eller Youtube.",
            "Which medium is the plan for? For example Facebook, Instagram or YouTube.",
        ),
    ),
    field(
        "address",
        &contents::ADDRESS,
        Text::new("Webbadress", "Web address"),
        Text::new("Den adress där kontot finns eller ska finnas.", "The address at which the account is found, or will be."),
    ),
    field(
        "operation",
        &contents::OPERATION,
        Text::new("Verksamhet", "Operation"),
        Text::new(
            "Namnet på den avdelning eller enhet som ska finnas i mediet.",
            "The name of the department or unit that is to be on the medium.",
        ),
    ),
    field(
        "activity",
        &contents::ACTIVITY,
        Text::new("Aktiviteten", "The activity"),
        Text::new(
            "Vad ska verksamheten göra i mediet, och hur blir det en del av arbetet i övrigt?",
            "What is the operation going to do on the medium, and how does it become part of its other work?",
        ),
    ),
    field(
        "purposes",
        &contents::PURPOSE,
        Text::new("Syfte", "Purpose"),
        Text::new(
            "Varför ska verksamheten finnas i mediet? Välj ett eller flera syften, eller skriv ett eget.",
            "Why is the operation to be on the medium? Choose one or more purposes, or write your own.",
        ),
    ),
    part(
        "otherPurpose",
        &contents::PURPOSE,
        Text::new("Annat syfte", "Another purpose"),
        Text::new("Beskriv syftet med egna ord.", "Describe the purpose in your own words."),
    ),
    field(
        "targetGroups",
        &contents::TARGET_GROUPS,
        Text::new("Målgrupper", "Target groups"),
        Text::new(
            "Vilka vill verksamheten främst nå? Välj en eller flera grupper, eller skriv en egen.",
            "Whom does the operation mainly want to reach? Choose one or more groups, or write your own.",
        ),
    ),
    part(
        "otherTargetGroup",
        &contents::TARGET_GROUPS,
        Text::new("Annan målgrupp", "Another target group"),
        Text::new("Beskriv målgruppen med egna ord.", "Describe the target group in your own words."),
    ),
    field(
        "goals",
        &contents::GOALS,
        Text::new("Mål", "Goals"),
        Text::new(
            "Vad ska satsningen leda till? Ange gärna mätbara mål, så att det går att se om den har lyckats.",
            "What is the effort to lead to? Preferably give measurable goals, so that one can see whether it has succeeded.",
        ),
    ),
    field(
        "administrators",
        &organisation::ADMINISTRATORS,
        Text::new("Administratörer", "Administrators"),
        Text::new(
            "Vilka ska administrera kontot? Ange namn och kontaktuppgifter för var och en.",
            "Who is to administer the account? Give the name and the contact details of each.",
        ),
    ),
    part(
        "owner",
        &organisation::ADMINISTRATORS,
        Text::new("Ägare", "Owner"),
        Text::new(
            "Vem av administratörerna äger kontot? Ange samma id som ovan.",
            "Which administrator owns the account? Give the same id as above.",
        ),
    ),
    field(
        "dailyOperation",
        &organisation::DAILY_OPERATION,
        Text::new("Daglig drift", "Daily operation"),
        Text::new(
            "Vem eller vilka sköter kontot från dag till dag: skriver inlägg, svarar på frågor och gör det praktiska arbetet?",
            "Who runs the account from day to day: writes posts, answers questions and does the practical work?",
        ),
    ),
    part(
        "substitute",
        &advice::SUBSTITUTE,
        Text::new("Ersättare", "Substitute"),
        Text::new(
            "Vem sköter kontot när de ordinarie är borta? Bör anges.",
            "Who runs the account when the regular staff are away? Should be given.",
        ),
    ),
    field(
        "watching",
        &organisation::WATCHING,
        Text::new("Bevakning och uppdatering", "Watching and updating"),
        Text::new(
            "Hur ofta ser ni efter om något nytt har hänt, hur ofta publicerar ni något, och vilka tider? Gör en uppskattning.",
            "How often do you look whether something new has happened, how often do you publish, and at which hours? Make an estimate.",
        ),
    ),
    field(
        "hoursPerWeek",
        &organisation::HOURS,
        Text::new("Beräknad arbetstid", "Estimated working hours"),
        Text::new(
            "Hur många timmar i veckan tar det att sköta kontot väl?",
            "How many hours a week does it take to run the account well?",
        ),
    ),
    part(
        "allottedHoursPerWeek",
        &advice::RESOURCES,
        Text::new("Avsatt arbetstid", "Hours set aside"),
        Text::new(
            "Hur många timmar i veckan är avsatta för arbetet? Bör anges.",
            "How many hours a week are set aside for the work? Should be given.",
        ),
    ),
    field(
        "remarks",
        &organisation::REMARKS,
        Text::new("Övrigt", "Remarks"),
        Text::new("Annat som är bra att veta om kontot.", "Whatever else is good to know about the account."),
    ),
];

/// The name of the field that a path leads into.
pub fn root(path: &str) -> &str {
    path.split(['.', '[']).next().unwrap_or_default()
}

/// The field with a name.
pub fn find(name: &str) -> Option<&'static FormField> {
    FIELDS.iter().find(|field| field.name == name)
}

/// Where a path to a field stands in the form: the field, the number in its list, and the part of it.
pub(crate) fn place(path: &str) -> (usize, usize, usize) {
    const PARTS: [&str; 4] = ["checks", "updates", "hours", "otherHours"];
    let mut steps = path.split(['.', '[']);
    let name = steps.next().unwrap_or_default();
    let next = steps.next().unwrap_or_default();
    let number = next.trim_end_matches(']').parse().map_or(0, |number: usize| number + 1);
    let part = PARTS.iter().position(|part| *part == next).unwrap_or_default();
    (FIELDS.iter().position(|field| field.name == name).unwrap_or(FIELDS.len()), number, part)
}
