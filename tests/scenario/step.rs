//! What a step says.

use chrono::NaiveDate;
use gherkin::StepType;

use super::{Line, vocabulary::plain};

/// A step that was understood, its words not yet looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Date(NaiveDate),
    Fact { question: String, answer: String },
    Dossier(String),
    Profile(String),
    Decide(String),
    Audit,
    Expect(Expectation),
}

/// What a scenario expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Expectation {
    Open,
    Outcome(String),
    Rule(String),
    Provision(String),
    Law(String),
    NotLaw(String),
    Possible(String),
    Next(String),
    NotAsked(String),
    /// The outcome, ` om ` and the question; then the answer.
    Change {
        before: String,
        answer: String,
    },
    Finding(Expected),
    NothingElseBroken,
    Refused(String),
}

/// What a scenario expects of one rule for one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Expected {
    pub(super) rule: String,
    pub(super) status: String,
    pub(super) kind: String,
    pub(super) subject: String,
    pub(super) since: Option<NaiveDate>,
    pub(super) until: Option<NaiveDate>,
    pub(super) due: Option<NaiveDate>,
}

/// How a step may be written: the part it belongs to, how it begins, and what follows that.
struct Form {
    part: StepType,
    leads: &'static [&'static str],
    rest: &'static str,
    read: fn(&str, &Line) -> Result<Step, String>,
}

const FORMS: &[Form] = &[
    Form { part: StepType::Given, leads: &["datumet "], rest: "2015-03-01", read: |rest, _| date(rest).map(Step::Date) },
    Form {
        part: StepType::Given,
        leads: &["underlaget"],
        rest: ", följt av JSON",
        read: |rest, line| json(rest, line).map(Step::Dossier),
    },
    Form {
        part: StepType::Given,
        leads: &["profilen"],
        rest: ", följt av JSON",
        read: |rest, line| json(rest, line).map(Step::Profile),
    },
    Form { part: StepType::When, leads: &["beslutet "], rest: "account-access prövas", read: decide },
    Form { part: StepType::When, leads: &["underlaget granskas"], rest: "", read: |rest, _| nothing(rest, Step::Audit) },
    Form { part: StepType::Then, leads: &["är utfallet ", "utfallet är "], rest: "…", read: outcome },
    Form {
        part: StepType::Then,
        leads: &["det avgörs av regeln ", "avgörs det av regeln "],
        rest: "access.owner",
        read: |rest, _| Ok(Step::Expect(Expectation::Rule(rest.to_owned()))),
    },
    Form {
        part: StepType::Then,
        leads: &["det avgörs av bestämmelsen ", "avgörs det av bestämmelsen "],
        rest: "RS-2.2-1",
        read: |rest, _| Ok(Step::Expect(Expectation::Provision(rest.to_owned()))),
    },
    Form {
        part: StepType::Then,
        leads: &["lagrummet "],
        rest: "4 kap. 1 § OSL",
        read: |rest, _| Ok(Step::Expect(Expectation::Law(rest.to_owned()))),
    },
    Form {
        part: StepType::Then,
        leads: &["inte lagrummet "],
        rest: "4 kap. 1 § OSL",
        read: |rest, _| Ok(Step::Expect(Expectation::NotLaw(rest.to_owned()))),
    },
    Form {
        part: StepType::Then,
        leads: &["möjligt utfall är ", "är möjligt utfall "],
        rest: "…",
        read: |rest, _| Ok(Step::Expect(Expectation::Possible(rest.to_owned()))),
    },
    Form {
        part: StepType::Then,
        leads: &["nästa fråga är ", "är nästa fråga "],
        rest: "…?",
        read: |rest, _| Ok(Step::Expect(Expectation::Next(rest.to_owned()))),
    },
    Form {
        part: StepType::Then,
        leads: &["det frågas inte om ", "frågas det inte om "],
        rest: "…?",
        read: |rest, _| Ok(Step::Expect(Expectation::NotAsked(rest.to_owned()))),
    },
    Form {
        part: StepType::Then,
        leads: &["det skulle bli ", "skulle det bli "],
        rest: "… om …? …",
        read: |rest, _| change(rest),
    },
    Form {
        part: StepType::Then,
        leads: &["är regeln ", "regeln "],
        rest: "access.owner bruten för kontot …",
        read: |rest, _| finding("", rest),
    },
    Form {
        part: StepType::Then,
        leads: &["går regeln "],
        rest: "access.owner inte att avgöra för kontot …",
        read: |rest, _| finding("går ", rest),
    },
    Form {
        part: StepType::Then,
        leads: &["bedöms regeln "],
        rest: "attendance.open-channel av en människa för kontot …",
        read: |rest, _| finding("bedöms ", rest),
    },
    Form {
        part: StepType::Then,
        leads: &["ingen annan regel är bruten", "är ingen annan regel bruten"],
        rest: "",
        read: |rest, _| nothing(rest, Step::Expect(Expectation::NothingElseBroken)),
    },
    Form {
        part: StepType::Then,
        leads: &["avvisas underlaget med ", "underlaget avvisas med "],
        rest: "…",
        read: |rest, _| Ok(Step::Expect(Expectation::Refused(rest.to_owned()))),
    },
];

/// Reads a step.
pub(super) fn parse(line: &Line) -> Result<Step, String> {
    let text = line.text.trim();
    if line.part == StepType::Given
        && let Some((question, answer)) = text.split_once('?')
    {
        return fact(question, answer);
    }
    let matching = FORMS.iter().filter_map(|form| form.leads.iter().find_map(|lead| after(text, lead)).map(|rest| (form, rest)));
    let (form, rest) = matching
        .max_by_key(|(form, rest)| (form.part == line.part, text.len() - rest.len()))
        .ok_or_else(|| unknown(text, line.part))?;
    if form.part != line.part {
        return Err(format!("steget ”{text}” hör under {}, inte under {}", keyword(form.part), keyword(line.part)));
    }
    let step = (form.read)(rest.trim(), line)?;
    if line.docstring.is_some() && !matches!(step, Step::Dossier(_) | Step::Profile(_)) {
        return Err(format!("efter steget ”{text}” följer ingen text mellan citattecken"));
    }
    Ok(step)
}

/// What follows the lead, which may begin with a large letter.
fn after<'t>(text: &'t str, lead: &str) -> Option<&'t str> {
    let (at, _) = text.char_indices().nth(lead.chars().count()).unwrap_or((text.len(), ' '));
    (plain(&text[..at]) == plain(lead) && text[..at].ends_with(' ') == lead.ends_with(' ')).then(|| &text[at..])
}

fn unknown(text: &str, part: StepType) -> String {
    let begins = |lead: &str| -> String { text.chars().take(lead.chars().count()).collect() };
    let likeness = |form: &&Form| {
        let best = form.leads.iter().map(|lead| strsim::normalized_damerau_levenshtein(&plain(&begins(lead)), lead));
        (best.fold(0.0, f64::max) * 1000.0) as u32
    };
    let mut forms: Vec<&Form> = FORMS.iter().filter(|form| form.part == part).collect();
    forms.sort_by_key(|form| std::cmp::Reverse(likeness(form)));
    let shown: Vec<String> =
        forms.iter().take(2).map(|form| format!("”{}{}”", form.leads.first().unwrap_or(&""), form.rest)).collect();
    format!("steget ”{text}” finns inte; närmast kommer {}", shown.join(", "))
}

fn keyword(part: StepType) -> &'static str {
    match part {
        StepType::Given => "Givet",
        StepType::When => "När",
        StepType::Then => "Så",
    }
}

fn nothing(rest: &str, step: Step) -> Result<Step, String> {
    if matches!(rest, "" | ".") { Ok(step) } else { Err(format!("”{rest}” är ett ord för mycket")) }
}

fn date(text: &str) -> Result<NaiveDate, String> {
    let digits = |at: usize, byte: u8| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    if text.len() != 10 || !text.bytes().enumerate().all(|(at, byte)| digits(at, byte)) {
        return Err(format!("”{text}” är inget datum; skriv det som 2015-03-01"));
    }
    text.parse().map_err(|_| format!("datumet {text} finns inte"))
}

fn json(rest: &str, line: &Line) -> Result<String, String> {
    if !matches!(rest, "" | ":") {
        return Err(format!("steget ”{}” finns inte; skriv innehållet mellan två rader med \"\"\"", line.text));
    }
    line.docstring.clone().ok_or_else(|| "innehållet saknas; skriv det under steget, mellan två rader med \"\"\"".to_owned())
}

fn fact(question: &str, answer: &str) -> Result<Step, String> {
    let question = format!("{}?", question.trim());
    let answer = answer.trim();
    if answer.is_empty() {
        return Err(format!("svaret på frågan ”{question}” saknas"));
    }
    Ok(Step::Fact { question, answer: answer.to_owned() })
}

fn decide(rest: &str, line: &Line) -> Result<Step, String> {
    let name = rest.strip_suffix('.').unwrap_or(rest).strip_suffix(" prövas");
    name.map(|name| Step::Decide(name.trim().to_owned()))
        .ok_or_else(|| format!("steget ”{}” slutar inte med ”prövas”", line.text))
}

fn outcome(rest: &str, _: &Line) -> Result<Step, String> {
    Ok(Step::Expect(if plain(rest) == "öppet" { Expectation::Open } else { Expectation::Outcome(rest.to_owned()) }))
}

fn change(rest: &str) -> Result<Step, String> {
    match rest.split_once('?') {
        Some((before, answer)) if before.contains(" om ") => match fact(before, answer)? {
            Step::Fact { question: before, answer } => Ok(Step::Expect(Expectation::Change { before, answer })),
            other => Ok(other),
        },
        _ => Err(format!("”{rest}” går inte att läsa; skriv ”det skulle bli … om …? …”")),
    }
}

/// Reads what is expected of a rule. A verb that stands before the rule belongs to the status.
fn finding(verb: &str, rest: &str) -> Result<Step, String> {
    let shape = || format!("”{rest}” går inte att läsa; skriv ”är regeln access.owner bruten för kontot facebook”");
    let rest = rest.strip_suffix('.').unwrap_or(rest);
    let (rule, rest) = rest.split_once(' ').ok_or_else(shape)?;
    let (status, rest) = rest.split_once(" för ").ok_or_else(shape)?;
    let status = status.strip_prefix("är ").unwrap_or(status);
    let (kind, rest) = rest.split_once(' ').ok_or_else(shape)?;
    let (subject, mut rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let mut expected = Expected {
        rule: rule.to_owned(),
        status: format!("{verb}{status}"),
        kind: kind.to_owned(),
        subject: subject.to_owned(),
        since: None,
        until: None,
        due: None,
    };
    while !rest.is_empty() {
        let (day, slot) = if let Some(day) = rest.strip_prefix("sedan ") {
            (day, &mut expected.since)
        } else if let Some(day) = rest.strip_prefix("till och med ") {
            (day, &mut expected.until)
        } else if let Some(day) = rest.strip_prefix("senast ") {
            (day, &mut expected.due)
        } else {
            return Err(format!(
                "”{rest}” går inte att läsa; efter {kind} {subject} följer ”sedan”, ”till och med” eller ”senast” och en dag"
            ));
        };
        let (day, more) = day.split_once(' ').unwrap_or((day, ""));
        if slot.replace(date(day)?).is_some() {
            return Err("samma slags dag står två gånger".to_owned());
        }
        rest = more;
    }
    Ok(Step::Expect(Expectation::Finding(expected)))
}
