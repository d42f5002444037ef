//! What is missing in a form, what is wrong, and what could be better: everything at once, in the order of the form.

use policy_core::{
    attendance::FOLLOW_UP,
    written::{self, is_person, same_person},
};
use policy_rules::{Lang, Rule, finite};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    advice::{self, Resources},
    contact::{AddressFlaw, is_email, is_phone, web_address},
    contents,
    form::{ActivityPlan, Contact, Hours, Measure, Often, Watching},
    organisation,
    settings::{Settings, Terms},
};

finite! {
    /// How much a problem matters.
    pub enum Severity {
        /// Something required is not filled in: the plan cannot be signed.
        Missing = "missing", "saknas", "missing";
        /// Something is filled in and wrong: the plan cannot be signed.
        Invalid = "invalid", "fel", "invalid";
        /// Something could be better: a human weighs it.
        Advice = "advice", "råd", "advice";
    }
}

finite! {
    /// What a problem is.
    pub enum Kind {
        /// It is not filled in.
        Missing = "missing", "saknas", "missing";
        /// There are too few of them.
        TooFew = "too-few", "för få", "too few";
        /// One stands there twice.
        Twice = "twice", "står två gånger", "stands twice";
        /// One person stands there twice.
        SamePerson = "same-person", "samma person två gånger", "one person twice";
        /// The person is not one of the administrators.
        NotAdministrator = "not-administrator", "inte en av administratörerna", "not one of the administrators";
        /// The number is out of range.
        OutOfRange = "out-of-range", "utanför gränserna", "out of range";
        /// It begins or ends with a space.
        Padded = "padded", "börjar eller slutar med blanktecken", "begins or ends with a space";
        /// It holds a character that cannot be seen.
        Unseen = "unseen", "innehåller osynliga tecken", "holds characters that cannot be seen";
        /// It is no id of a person.
        NoId = "no-id", "inget id", "no id";
        /// It is no e-mail address.
        NoEmail = "no-email", "ingen e-postadress", "no e-mail address";
        /// It is no phone number.
        NoPhone = "no-phone", "inget telefonnummer", "no phone number";
        /// It is no web address.
        NoAddress = "no-address", "ingen webbadress", "no web address";
        /// It holds a user name or a password.
        Credentials = "credentials", "innehåller inloggningsuppgifter", "holds a login";
        /// The hours allotted do not cover those estimated.
        Resources = "resources", "för få avsatta timmar", "too few hours allotted";
        /// The hours allotted are not stated.
        NotAllotted = "not-allotted", "avsatta timmar saknas", "hours allotted not stated";
        /// The account is followed up too seldom.
        Seldom = "seldom", "för sällan", "too seldom";
        /// Office hours only, although the channel is meant for dialogue.
        OfficeHours = "office-hours", "bara kontorstid", "office hours only";
        /// No substitute is named.
        NoSubstitute = "no-substitute", "ingen ersättare", "no substitute";
        /// No goal can be measured.
        NotMeasurable = "not-measurable", "inget mätbart mål", "no measurable goal";
    }
}

/// One thing to see to in a form.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(into = "Written")]
pub struct Problem {
    /// Where: the path to the field, such as `administrators[1].email`.
    pub path: String,
    /// How much it matters.
    pub severity: Severity,
    /// What it is.
    pub kind: Kind,
    /// The rule that says so.
    #[schemars(with = "&str")]
    pub rule: &'static Rule,
    /// What is wrong and what to do, in Swedish.
    pub sv: String,
    /// The same in English.
    pub en: String,
}

/// A problem as it is written.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Problem")]
struct Written {
    /// Where: the path to the field, such as `administrators[1].email`.
    path: String,
    /// How much it matters.
    severity: Severity,
    /// What it is.
    kind: Kind,
    /// The rule that says so.
    rule: &'static str,
    /// The provisions that it encodes.
    provisions: Vec<&'static str>,
    /// What is wrong and what to do, in Swedish.
    sv: String,
    /// The same in English.
    en: String,
}

impl From<Problem> for Written {
    fn from(Problem { path, severity, kind, rule, sv, en }: Problem) -> Self {
        let provisions = rule.provisions.iter().map(|provision| provision.id).collect();
        Self { path, severity, kind, rule: rule.id, provisions, sv, en }
    }
}

/// Everything that is missing in a form, wrong, or could be better, in the order of the form (BL-2 to BL-12, RS-2.2-5 to RS-2.2-10).
///
/// ```
/// use activity_plan::{ActivityPlan, Settings, check, check::Severity};
/// let problems = check(&ActivityPlan::default(), &Settings::default());
/// assert_eq!(problems[0].path, "medium");
/// assert_eq!(problems[0].severity, Severity::Missing);
/// assert_eq!(problems[0].rule.id, "form.medium");
/// ```
pub fn check(form: &ActivityPlan, settings: &Settings) -> Vec<Problem> {
    let mut found = required(form, settings.administrators.get() as usize);
    found.extend(advise(form, settings));
    // The order of the form, and in a field the order in which it was looked at.
    found.sort_by_key(|problem| crate::field::place(&problem.path));
    found
}

/// Whether nothing that is required is missing or wrong, on the terms of a day.
pub fn is_filled_in(form: &ActivityPlan, terms: &Terms<'_>) -> bool {
    required(form, terms.administrators).is_empty()
}

/// The rules on the form that are not kept, on the terms of a day: something that they require is missing or wrong.
///
/// ```
/// use activity_plan::{ActivityPlan, Settings, check::broken, contents};
/// let form = ActivityPlan { medium: "Facebook".to_owned(), ..ActivityPlan::default() };
/// let settings = Settings::default();
/// let rules = broken(&form, &settings.on(policy_rules::date(2026, 1, 31)));
/// assert!(rules.contains(&&contents::ADDRESS) && !rules.contains(&&contents::MEDIUM));
/// ```
pub fn broken(form: &ActivityPlan, terms: &Terms<'_>) -> Vec<&'static Rule> {
    required(form, terms.administrators).into_iter().map(|problem| problem.rule).collect()
}

/// Whether a purpose is stated.
pub(crate) fn has_purpose(form: &ActivityPlan) -> bool {
    !form.purposes.is_empty() || !form.other_purpose.trim().is_empty()
}

/// Collects problems of one rule.
struct Finder {
    found: Vec<Problem>,
}

impl Finder {
    fn add(&mut self, path: impl Into<String>, kind: Kind, rule: &'static Rule, sv: impl Into<String>, en: impl Into<String>) {
        let severity = match kind {
            Kind::Missing | Kind::TooFew => Severity::Missing,
            Kind::Resources | Kind::NotAllotted | Kind::Seldom | Kind::OfficeHours | Kind::NoSubstitute | Kind::NotMeasurable => {
                Severity::Advice
            }
            _ => Severity::Invalid,
        };
        self.found.push(Problem { path: path.into(), severity, kind, rule, sv: sv.into(), en: en.into() });
    }

    /// A text that must be there.
    fn text(&mut self, path: &str, text: &str, rule: &'static Rule, (sv, en): (&str, &str)) {
        if text.trim().is_empty() {
            self.add(path, Kind::Missing, rule, sv, en);
        } else {
            self.flaw(path, written::flaw(text), rule);
        }
    }

    /// A text of any number of lines that must be there.
    fn prose(&mut self, path: &str, text: &str, rule: &'static Rule, (sv, en): (&str, &str)) {
        if text.trim().is_empty() {
            self.add(path, Kind::Missing, rule, sv, en);
        } else {
            self.written(path, text, rule);
        }
    }

    /// A text of any number of lines that may be there.
    fn written(&mut self, path: &str, text: &str, rule: &'static Rule) {
        if !text.is_empty() {
            self.flaw(path, written::flaw_in_prose(text), rule);
        }
    }

    fn flaw(&mut self, path: &str, flaw: Option<written::Flaw>, rule: &'static Rule) {
        match flaw {
            None => {}
            Some(written::Flaw::Blank | written::Flaw::Padded) => self.add(
                path,
                Kind::Padded,
                rule,
                "Texten börjar eller slutar med ett blanktecken. Ta bort det.",
                "The text begins or ends with a space. Take it out.",
            ),
            Some(written::Flaw::Unseen) => self.add(
                path,
                Kind::Unseen,
                rule,
                "Texten innehåller ett styrtecken eller ett tecken som inte syns. Ta bort det.",
                "The text holds a control character or one that cannot be seen. Take it out.",
            ),
        }
    }

    fn contact(&mut self, path: &str, contact: &Contact, rule: &'static Rule, (sv, en): (&str, &str)) {
        let at = |field: &str| format!("{path}.{field}");
        if contact.person.trim().is_empty() {
            self.add(
                at("person"),
                Kind::Missing,
                rule,
                format!("Ange det id som kommunen använder för {sv}."),
                format!("Give the id that the municipality uses for {en}."),
            );
        } else if !is_person(&contact.person) {
            self.add(
                at("person"),
                Kind::NoId,
                rule,
                "Ett id har bokstäver (a–ö), siffror och - _ . @, inga mellanslag. Ändra det.",
                "An id has letters, digits and - _ . @, and no spaces. Change it.",
            );
        }
        self.text(&at("name"), &contact.name, rule, (&format!("Ange namnet på {sv}."), &format!("Give the name of {en}.")));
        if contact.email.trim().is_empty() && contact.phone.trim().is_empty() {
            self.add(
                at("email"),
                Kind::Missing,
                rule,
                format!("Ange e-postadress eller telefonnummer till {sv}."),
                format!("Give the e-mail address or the phone number of {en}."),
            );
        }
        if !contact.email.is_empty() && !is_email(&contact.email) {
            self.add(
                at("email"),
                Kind::NoEmail,
                rule,
                format!("”{}” är ingen e-postadress. Skriv den som namn@kommunen.example.", shown(&contact.email)),
                format!("\"{}\" is no e-mail address. Write it as name@municipality.example.", shown(&contact.email)),
            );
        }
        if !contact.phone.is_empty() && !is_phone(&contact.phone) {
            self.add(
                at("phone"),
                Kind::NoPhone,
                rule,
                format!(
                    "”{}” är inget telefonnummer. Skriv det med riktnummer, eller med + och landsnummer.",
                    shown(&contact.phone)
                ),
                format!(
                    "\"{}\" is no phone number. Write it with its area code, or with + and a country code.",
                    shown(&contact.phone)
                ),
            );
        }
    }

    /// One person stands in a list only once.
    fn different(&mut self, list: &str, contacts: &[Contact], rule: &'static Rule) {
        for (at, contact) in contacts.iter().enumerate().filter(|(_, contact)| is_person(&contact.person)) {
            if let Some(first) = contacts[..at].iter().position(|other| same_person(&other.person, &contact.person)) {
                self.add(
                    format!("{list}[{at}].person"),
                    Kind::SamePerson,
                    rule,
                    format!("Det är samma person som på plats {}. Ange en annan person, eller ta bort den ena.", first + 1),
                    format!("This is the same person as number {}. Name another person, or take one out.", first + 1),
                );
            }
        }
    }

    /// No value is named twice.
    fn once<T: PartialEq>(&mut self, list: &str, values: &[T], rule: &'static Rule) {
        for (at, value) in values.iter().enumerate() {
            if values[..at].contains(value) {
                self.add(
                    format!("{list}[{at}]"),
                    Kind::Twice,
                    rule,
                    "Det är redan angivet. Ta bort det ena.",
                    "It is named already. Take one out.",
                );
            }
        }
    }

    fn often(&mut self, path: &str, often: Option<Often>, (sv, en): (&str, &str)) {
        let rule = &organisation::WATCHING;
        match often {
            None => self.add(path, Kind::Missing, rule, sv, en),
            Some(often) if !(1..=Often::MOST).contains(&often.times) => self.add(
                format!("{path}.times"),
                Kind::OutOfRange,
                rule,
                "Ange ett antal gånger från 1 till 1000.",
                "Give a number of times from 1 to 1000.",
            ),
            Some(_) => {}
        }
    }
}

/// As much of what was written as a message repeats.
fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown: String = text.chars().filter(|c| !written::steers(*c)).take(LONGEST).collect();
    if text.chars().count() > LONGEST {
        shown.push('…');
    }
    shown
}

/// What is missing or wrong, for so many administrators at least.
pub(crate) fn required(form: &ActivityPlan, administrators: usize) -> Vec<Problem> {
    let mut f = Finder { found: Vec::new() };
    f.text(
        "medium",
        &form.medium,
        &contents::MEDIUM,
        ("Ange vilket socialt medium planen gäller.", "State which social medium the plan is for."),
    );
    address(&mut f, &form.address);
    f.text(
        "operation",
        &form.operation,
        &contents::OPERATION,
        ("Ange avdelningens eller enhetens namn.", "Give the name of the department or unit."),
    );
    f.prose(
        "activity",
        &form.activity,
        &contents::ACTIVITY,
        ("Beskriv vad verksamheten ska göra i mediet.", "Describe what the operation is going to do on the medium."),
    );
    if !has_purpose(form) {
        f.add(
            "purposes",
            Kind::Missing,
            &contents::PURPOSE,
            "Ange minst ett syfte, eller beskriv syftet med egna ord.",
            "State at least one purpose, or describe it in words.",
        );
    }
    f.once("purposes", &form.purposes, &contents::PURPOSE);
    f.written("otherPurpose", &form.other_purpose, &contents::PURPOSE);
    if form.target_groups.is_empty() && form.other_target_group.trim().is_empty() {
        f.add(
            "targetGroups",
            Kind::Missing,
            &contents::TARGET_GROUPS,
            "Ange minst en målgrupp, eller beskriv den med egna ord.",
            "State at least one target group, or describe it in words.",
        );
    }
    f.once("targetGroups", &form.target_groups, &contents::TARGET_GROUPS);
    f.written("otherTargetGroup", &form.other_target_group, &contents::TARGET_GROUPS);
    goals(&mut f, form);
    people(&mut f, form, administrators);
    watching(&mut f, form.watching.as_ref());
    hours(&mut f, form);
    f.written("remarks", &form.remarks, &organisation::REMARKS);
    f.found
}

fn address(f: &mut Finder, address: &str) {
    let rule = &contents::ADDRESS;
    if address.trim().is_empty() {
        return f.add("address", Kind::Missing, rule, "Ange kontots webbadress.", "Give the account's web address.");
    }
    match web_address(address) {
        Ok(_) => {}
        Err(AddressFlaw::Credentials) => f.add(
            "address",
            Kind::Credentials,
            rule,
            "Adressen innehåller ett användarnamn eller ett lösenord. Ta bort det och byt lösenordet.",
            "The address holds a user name or a password. Take it out and change the password.",
        ),
        Err(AddressFlaw::Scheme | AddressFlaw::Unreadable) => f.add(
            "address",
            Kind::NoAddress,
            rule,
            format!("”{}” är ingen webbadress. Skriv den som www.mediet.example/kontot.", shown(address)),
            format!("\"{}\" is no web address. Write it as www.medium.example/account.", shown(address)),
        ),
    }
}

fn goals(f: &mut Finder, form: &ActivityPlan) {
    let rule = &contents::GOALS;
    if form.goals.is_empty() {
        f.add("goals", Kind::Missing, rule, "Ange minst ett mål för satsningen.", "State at least one goal of the effort.");
    }
    for (at, goal) in form.goals.iter().enumerate() {
        let path = format!("goals[{at}]");
        let number = at + 1;
        f.prose(
            &format!("{path}.goal"),
            &goal.goal,
            rule,
            (&format!("Beskriv mål {number}."), &format!("Describe goal {number}.")),
        );
        let Some(Measure { metric, target, by }) = &goal.measure else { continue };
        let ask = (format!("Ange vad som mäts för mål {number}."), format!("Say what is measured for goal {number}."));
        f.text(&format!("{path}.measure.metric"), metric, rule, (&ask.0, &ask.1));
        if target.is_some_and(|target| !target.is_finite()) {
            f.add(format!("{path}.measure.target"), Kind::OutOfRange, rule, "Ange ett tal.", "Give a number.");
        }
        if target.is_none() {
            f.add(
                format!("{path}.measure.target"),
                Kind::Missing,
                rule,
                format!("Ange vilket tal som ska nås för mål {number}."),
                format!("Give the number to reach for goal {number}."),
            );
        }
        if by.is_none() {
            f.add(
                format!("{path}.measure.by"),
                Kind::Missing,
                rule,
                format!("Ange vilken dag mål {number} ska vara nått."),
                format!("Give the day by which goal {number} is to be reached."),
            );
        }
    }
}

fn people(f: &mut Finder, form: &ActivityPlan, administrators: usize) {
    let rule = &organisation::ADMINISTRATORS;
    if form.administrators.len() < administrators {
        f.add(
            "administrators",
            Kind::TooFew,
            rule,
            format!("Ange minst {administrators} administratörer. Planen anger {}.", form.administrators.len()),
            format!("Name at least {administrators} administrators. The plan names {}.", form.administrators.len()),
        );
    }
    for (at, contact) in form.administrators.iter().enumerate() {
        let whose = (format!("administratör {}", at + 1), format!("administrator {}", at + 1));
        f.contact(&format!("administrators[{at}]"), contact, rule, (&whose.0, &whose.1));
    }
    f.different("administrators", &form.administrators, rule);
    if form.owner.trim().is_empty() {
        f.add(
            "owner",
            Kind::Missing,
            rule,
            "Ange vem av administratörerna som äger kontot.",
            "Say which administrator owns the account.",
        );
    } else if !form.administrators.iter().any(|contact| same_person(&contact.person, &form.owner)) {
        f.add(
            "owner",
            Kind::NotAdministrator,
            rule,
            "Ägaren är inte en av administratörerna. Ange en av dem med samma id.",
            "The owner is not one of the administrators. Name one of them by the same id.",
        );
    }
    let rule = &organisation::DAILY_OPERATION;
    if form.daily_operation.is_empty() {
        f.add(
            "dailyOperation",
            Kind::Missing,
            rule,
            "Ange vem som sköter kontot från dag till dag.",
            "State who runs the account from day to day.",
        );
    }
    for (at, contact) in form.daily_operation.iter().enumerate() {
        let whose = (format!("person {} i den dagliga driften", at + 1), format!("person {} in the daily operation", at + 1));
        f.contact(&format!("dailyOperation[{at}]"), contact, rule, (&whose.0, &whose.1));
    }
    f.different("dailyOperation", &form.daily_operation, rule);
    if let Some(contact) = &form.substitute {
        f.contact("substitute", contact, rule, ("ersättaren", "the substitute"));
    }
}

fn watching(f: &mut Finder, watching: Option<&Watching>) {
    let rule = &organisation::WATCHING;
    let blank = Watching::default();
    let watching = watching.unwrap_or(&blank);
    f.often(
        "watching.checks",
        watching.checks,
        (
            "Uppskatta hur ofta ni ser efter om något nytt har hänt.",
            "Estimate how often you look whether something new has happened.",
        ),
    );
    f.often(
        "watching.updates",
        watching.updates,
        ("Uppskatta hur ofta ni publicerar något nytt.", "Estimate how often you publish something new."),
    );
    match watching.hours {
        None => f.add(
            "watching.hours",
            Kind::Missing,
            rule,
            "Ange om kontot bevakas bara på kontorstid eller även andra tider.",
            "Say whether the account is watched during office hours only or at other times too.",
        ),
        Some(Hours::Other) => f.prose(
            "watching.otherHours",
            &watching.other_hours,
            rule,
            ("Ange vilka andra tider kontot bevakas.", "Say at which other times the account is watched."),
        ),
        Some(Hours::Office) => f.written("watching.otherHours", &watching.other_hours, rule),
    }
}

fn hours(f: &mut Finder, form: &ActivityPlan) {
    let rule = &organisation::HOURS;
    match form.hours_per_week {
        None => f.add(
            "hoursPerWeek",
            Kind::Missing,
            rule,
            "Uppskatta hur många timmar i veckan arbetet tar.",
            "Estimate how many hours a week the work takes.",
        ),
        Some(hours) if !is_hours(hours) => {
            f.add(
                "hoursPerWeek",
                Kind::OutOfRange,
                rule,
                "Ange ett antal timmar över 0 och högst 1000.",
                "Give a number of hours above 0 and at most 1000.",
            );
        }
        Some(_) => {}
    }
    if let Some(hours) = form.allotted_hours_per_week
        && !(0.0..=ActivityPlan::MOST_HOURS).contains(&hours)
    {
        f.add(
            "allottedHoursPerWeek",
            Kind::OutOfRange,
            rule,
            "Ange ett antal timmar från 0 till 1000.",
            "Give a number of hours from 0 to 1000.",
        );
    }
}

/// Whether a number of hours a week can be worked.
fn is_hours(hours: f64) -> bool {
    hours > 0.0 && hours <= ActivityPlan::MOST_HOURS
}

/// What could be better.
fn advise(form: &ActivityPlan, settings: &Settings) -> Vec<Problem> {
    let mut f = Finder { found: Vec::new() };
    // Where there is no goal at all, that is what is missing.
    let stated = form.goals.iter().any(|goal| !goal.goal.trim().is_empty());
    if stated && form.goals.iter().all(|goal| goal.measure.is_none()) {
        f.add(
            "goals",
            Kind::NotMeasurable,
            &advice::MEASURABLE_GOALS,
            "Gör minst ett mål mätbart: vad mäts, vad ska nås och när? Då går det att se om satsningen har lyckats.",
            "Make at least one goal measurable: what is measured, what is to be reached, and when? Then one can see whether the effort has succeeded.",
        );
    }
    if form.substitute.is_none() {
        f.add(
            "substitute",
            Kind::NoSubstitute,
            &advice::SUBSTITUTE,
            "Ange en ersättare som sköter kontot när de ordinarie är borta.",
            "Name a substitute who runs the account when the regular staff are away.",
        );
    }
    if let Some(watching) = &form.watching {
        let every = settings.follow_up_days.get();
        if watching.checks.is_some_and(|checks| checks.times > 0 && checks.every_days() > every) {
            let (sv, en) = if every == 1 {
                ("varje dag".to_owned(), "every day".to_owned())
            } else {
                (format!("minst var {every}:e dag"), format!("at least every {every} days"))
            };
            f.add(
                "watching.checks",
                Kind::Seldom,
                &FOLLOW_UP,
                format!("Kontot ska följas upp {sv}. Planera för det, eller förklara under Övrigt hur det ska gå till."),
                format!("The account must be followed up {en}. Plan for it, or explain under Remarks how it will be done."),
            );
        }
        if watching.hours == Some(Hours::Office) && form.is_for_dialogue() {
            f.add(
                "watching.hours",
                Kind::OfficeHours,
                &advice::OTHER_HOURS,
                "Kanalen är till för dialog. Överväg att bevaka den även utanför kontorstid.",
                "The channel is meant for dialogue. Consider watching it outside office hours too.",
            );
        }
    }
    let estimated = form.hours_per_week.filter(|hours| is_hours(*hours));
    if estimated.is_some() && form.allotted_hours_per_week.is_none() {
        f.add(
            "allottedHoursPerWeek",
            Kind::NotAllotted,
            &advice::RESOURCES,
            "Ange hur många timmar i veckan som är avsatta, så att det går att se om de räcker.",
            "Say how many hours a week are set aside, so that one can see whether they suffice.",
        );
    }
    if let (Some(estimated), Some(allotted)) = (estimated, form.allotted_hours_per_week)
        && Resources::of(Some(estimated), Some(allotted)) == Resources::Short
    {
        f.add(
            "allottedHoursPerWeek",
            Kind::Resources,
            &advice::RESOURCES,
            format!(
                "Arbetet beräknas ta {} timmar i veckan, men bara {} är avsatta. Avsätt mer tid eller planera för mindre.",
                Lang::Sv.number(estimated),
                Lang::Sv.number(allotted)
            ),
            format!("The work is expected to take {estimated} hours a week, but only {allotted} are set aside. Set more aside or plan for less."),
        );
    }
    f.found
}
