//! The form as a sheet: what stands in each field, for a page and for a terminal alike.

use std::fmt::Write;

use activity_plan::{
    ActivityPlan,
    field::{FIELDS, FormField},
    form::{Contact, Hours, Often, Purpose, TargetGroup, Watching},
    plan::digest,
    workflow::Stage,
};
use comfy_table::Cell;
use kommunpolicy::{Lang, Profile};
use policy_core::{role::Role, written::steers};
use policy_rules::{Finite, Text};

use super::Source;
use crate::terminal::{BOLD, DIM, PLAIN, paragraph, table};

/// A field of the sheet.
pub(crate) struct Item {
    pub(crate) number: usize,
    pub(crate) field: &'static FormField,
    pub(crate) content: Content,
}

/// What stands in a field.
pub(crate) enum Content {
    /// A text, and how many lines are left for it on a blank form.
    Written(String, usize),
    /// A choice among options, and what is written besides.
    Choices { options: Vec<(&'static str, bool)>, other: Option<(&'static str, String)> },
    /// A table.
    Table { head: Vec<&'static str>, rows: Vec<Vec<String>> },
    /// Answers to questions.
    Pairs(Vec<(&'static str, String)>),
}

/// Room for a signature, or a signature.
pub(crate) struct Block {
    pub(crate) role: String,
    pub(crate) rows: Vec<(&'static str, String)>,
}

/// The whole sheet.
pub(crate) struct Sheet {
    pub(crate) lang: Lang,
    pub(crate) municipality: String,
    pub(crate) is_blank: bool,
    /// The id of the plan and its stage, where it is a plan.
    pub(crate) plan: Option<(String, &'static str)>,
    pub(crate) items: Vec<Item>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) unit: String,
    /// The digest of the form, where it is one: what is signed.
    pub(crate) digest: Option<String>,
    /// Whether this is a change that is not approved.
    pub(crate) is_change: bool,
    administrators: u32,
}

impl Sheet {
    pub(crate) fn of(source: &Source, form: &ActivityPlan, profile: &Profile, lang: Lang) -> Self {
        let plan = if let Source::Plan(plan) = source { Some(plan) } else { None };
        let is_blank = matches!(source, Source::Blank);
        let form = &harmless(form);
        let fields = FIELDS.iter().filter(|field| !field.is_part);
        let items =
            (1..).zip(fields).map(|(number, field)| Item { number, field, content: content(field.name, form, is_blank, lang) });
        let block = |role: &Role| {
            let signature = plan.and_then(|plan| plan.signature(*role));
            let t = |sv, en| Text::new(sv, en).of(lang);
            let given = |told: Option<String>| told.unwrap_or_default();
            let electronic = signature.and_then(|(_, signature)| signature.evidence.as_ref());
            let signed = match (signature, electronic) {
                (None, _) => String::new(),
                (Some(_), None) => t("underskriven", "signed").to_owned(),
                (Some(_), Some(evidence)) => {
                    format!("{} {} {}", t("elektroniskt underskriven,", "signed electronically,"), evidence.system, evidence.id)
                }
            };
            Block {
                role: profile.name_of(role.term(), lang).to_owned(),
                rows: vec![
                    (t("Ort", "Place"), given(signature.map(|(_, signature)| signature.place.clone()))),
                    (t("Datum", "Date"), given(signature.map(|(on, _)| on.to_string()))),
                    (t("Namnteckning", "Signature"), signed),
                    (t("Titel", "Title"), given(signature.map(|(_, signature)| signature.title.clone()))),
                    (t("Namnförtydligande", "Name in print"), given(signature.map(|(_, signature)| signature.name.clone()))),
                ],
            }
        };
        Self {
            lang,
            municipality: profile.municipality.name.clone(),
            is_blank,
            plan: plan.map(|plan| (plan.id().to_owned(), plan.state().stage.term().label.of(lang))),
            items: items.collect(),
            blocks: profile.approvers.iter().map(block).collect(),
            unit: profile.name_of(Role::CommunicationsUnit.term(), lang).to_owned(),
            digest: match source {
                Source::Blank => None,
                Source::Form(form) => Some(digest(form)),
                Source::Plan(plan) => Some(digest(plan.form())),
            },
            is_change: plan.is_some_and(|plan| plan.state().stage == Stage::Revised),
            administrators: profile.administrators.get(),
        }
    }

    pub(crate) fn t(&self, sv: &'static str, en: &'static str) -> &'static str {
        Text::new(sv, en).of(self.lang)
    }

    pub(crate) fn title(&self) -> &'static str {
        self.t("Aktivitetsplan för sociala medier", "Activity plan for social media")
    }

    /// How the form is used.
    pub(crate) fn directions(&self) -> String {
        match self.lang {
            Lang::Sv => format!(
                "Fyll i planen innan den skrivs under. De som ska godkänna den skriver under i den ordning de står. Lämna en kopia av den godkända planen till {}, och inloggningen till samma enhet när kontot har startat. Skriv aldrig lösenord här.",
                self.unit
            ),
            Lang::En => format!(
                "Complete the plan before it is signed. Those who approve it sign in the order in which they stand. Hand a copy of the approved plan to {}, and the login to the same unit once the account has started. Never write a password here.",
                self.unit
            ),
        }
    }
}

/// A form in which nothing steers a terminal or cannot be seen.
fn harmless(form: &ActivityPlan) -> ActivityPlan {
    fn clean(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::String(text) => *text = text.replace(|c| c != '\n' && steers(c), "\u{fffd}"),
            serde_json::Value::Array(list) => list.iter_mut().for_each(clean),
            serde_json::Value::Object(fields) => fields.values_mut().for_each(clean),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(form).unwrap_or_default();
    clean(&mut value);
    serde_json::from_value(value).unwrap_or_default()
}

impl Sheet {
    /// What to write in a field; for the administrators also how many are needed.
    pub(crate) fn help(&self, item: &Item) -> String {
        let help = item.field.help.of(self.lang);
        match (item.field.name, self.lang) {
            ("administrators", Lang::Sv) => format!("{help} Minst {} behövs.", self.administrators),
            ("administrators", Lang::En) => format!("{help} At least {} are needed.", self.administrators),
            _ => help.to_owned(),
        }
    }

    /// What whoever signs says by it.
    pub(crate) fn statement(&self) -> &'static str {
        self.t("Jag godkänner aktiviteten så som den beskrivs i planen.", "I approve the activity as the plan describes it.")
    }

    /// What is to be said of a change that is not approved.
    pub(crate) fn change(&self) -> Option<&'static str> {
        let text = self.t(
            "Det här är en ändring som inte är godkänd. Den plan som redan är godkänd gäller tills alla har skrivit under ändringen.",
            "This is a change that is not approved. The plan that is approved holds until everyone has signed the change.",
        );
        self.is_change.then_some(text)
    }
}

impl Item {
    /// The provisions that ask for the field.
    pub(crate) fn provisions(&self) -> String {
        self.field.rule.provisions.iter().map(|provision| provision.id).collect::<Vec<_>>().join(", ")
    }
}

fn label(name: &str, lang: Lang) -> &'static str {
    activity_plan::field::find(name).map_or("", |field| field.label.of(lang))
}

/// A number as it is written in the language.
fn number(number: Option<f64>, lang: Lang) -> String {
    number.map(|number| lang.number(number)).unwrap_or_default()
}

fn chosen<F: Finite>(values: &[F], lang: Lang) -> Vec<(&'static str, bool)> {
    F::VALUES.iter().zip(F::TERMS).map(|(value, term)| (term.label.of(lang), values.contains(value))).collect()
}

fn content(name: &str, form: &ActivityPlan, is_blank: bool, lang: Lang) -> Content {
    let t = |sv, en| Text::new(sv, en).of(lang);
    let choices = |mut options: Vec<(&'static str, bool)>, part: &str, other: &str| {
        // A form that is filled in shows what was chosen, a blank one what there is to choose from.
        options.retain(|(_, chosen)| is_blank || *chosen);
        let other = (is_blank || !other.is_empty()).then(|| (label(part, lang), other.to_owned()));
        Content::Choices { options, other }
    };
    match name {
        "medium" => Content::Written(form.medium.clone(), 1),
        "address" => Content::Written(form.address.clone(), 1),
        "operation" => Content::Written(form.operation.clone(), 1),
        "activity" => Content::Written(form.activity.clone(), 5),
        "purposes" => choices(chosen::<Purpose>(&form.purposes, lang), "otherPurpose", &form.other_purpose),
        "targetGroups" => choices(chosen::<TargetGroup>(&form.target_groups, lang), "otherTargetGroup", &form.other_target_group),
        "goals" => {
            let rows = form.goals.iter().map(|goal| {
                let measure = goal.measure.as_ref();
                vec![
                    goal.goal.clone(),
                    measure.map(|measure| measure.metric.clone()).unwrap_or_default(),
                    number(measure.and_then(|measure| measure.target), lang),
                    measure.and_then(|measure| measure.by).map(|by| by.to_string()).unwrap_or_default(),
                ]
            });
            let spare = if is_blank { 2 } else { 0 };
            Content::Table {
                head: vec![t("Mål", "Goal"), t("Vad mäts", "Measured by"), t("Ska nå", "To reach"), t("Senast", "By")],
                rows: rows.chain(std::iter::repeat_n(vec![String::new(); 4], spare)).collect(),
            }
        }
        "administrators" => {
            let yes = |contact: &Contact| {
                let owner = !form.owner.is_empty() && contact.person == form.owner;
                if owner { t("ja", "yes").to_owned() } else { String::new() }
            };
            let spare = if is_blank { 1 } else { 0 };
            let rows = form.administrators.iter().map(|contact| person(contact).into_iter().chain([yes(contact)]).collect());
            Content::Table {
                head: vec![t("Namn", "Name"), t("Id", "Id"), t("E-post", "E-mail"), t("Telefon", "Phone"), t("Ägare", "Owner")],
                rows: rows.chain(std::iter::repeat_n(vec![String::new(); 5], spare)).collect(),
            }
        }
        "dailyOperation" => {
            let task = |contact: &Contact, task: &str| person(contact).into_iter().chain([task.to_owned()]).collect::<Vec<_>>();
            let mut rows: Vec<_> =
                form.daily_operation.iter().map(|contact| task(contact, t("sköter kontot", "runs the account"))).collect();
            let blank = Contact::default();
            if let Some(substitute) = form.substitute.as_ref().or(is_blank.then_some(&blank)) {
                rows.push(task(substitute, t("ersättare", "substitute")));
            }
            Content::Table {
                head: vec![t("Namn", "Name"), t("Id", "Id"), t("E-post", "E-mail"), t("Telefon", "Phone"), t("Uppgift", "Task")],
                rows,
            }
        }
        "watching" => {
            let blank = Watching::default();
            let watching = form.watching.as_ref().unwrap_or(&blank);
            let often = |often: Option<Often>| often.map(|often| often.in_words(lang)).unwrap_or_default();
            let mut pairs = vec![
                (
                    t(
                        "Hur ofta ser ni efter om något nytt har hänt?",
                        "How often do you look whether something new has happened?",
                    ),
                    often(watching.checks),
                ),
                (t("Hur ofta publicerar ni något nytt?", "How often do you publish something new?"), often(watching.updates)),
                (
                    t("Bara kontorstid, eller även andra tider?", "Office hours only, or other hours too?"),
                    watching.hours.map(|hours| hours.term().label.of(lang).to_owned()).unwrap_or_default(),
                ),
            ];
            if is_blank || watching.hours == Some(Hours::Other) {
                pairs.push((t("Vilka andra tider?", "Which other hours?"), watching.other_hours.clone()));
            }
            Content::Pairs(pairs)
        }
        "hoursPerWeek" => Content::Pairs(vec![
            (t("Timmar i veckan, beräknade", "Hours a week, estimated"), number(form.hours_per_week, lang)),
            (t("Timmar i veckan, avsatta", "Hours a week, set aside"), number(form.allotted_hours_per_week, lang)),
        ]),
        _ => Content::Written(form.remarks.clone(), 3),
    }
}

fn person(contact: &Contact) -> Vec<String> {
    [&contact.name, &contact.person, &contact.email, &contact.phone].map(String::clone).to_vec()
}

/// The sheet as text.
pub(crate) fn text(sheet: &Sheet, width: usize) -> String {
    let mut out = String::new();
    paragraph(&mut out, &format!("{}, {}", sheet.title(), sheet.municipality), 0, width, BOLD);
    if let Some((id, stage)) = &sheet.plan {
        paragraph(&mut out, &format!("{id}: {stage}"), 0, width, PLAIN);
    }
    paragraph(&mut out, &sheet.directions(), 0, width, DIM);
    if let Some(change) = sheet.change() {
        paragraph(&mut out, change, 0, width, BOLD);
    }
    let line = |out: &mut String, label: &str, value: &str| {
        if value.is_empty() {
            let room = "_".repeat(width.saturating_sub(4 + label.chars().count()).clamp(8, 40));
            paragraph(out, format!("{label} {room}").trim_start(), 3, width, PLAIN);
        } else {
            paragraph(out, &format!("{label} {value}"), 3, width, PLAIN);
        }
    };
    for item in &sheet.items {
        out.push('\n');
        let heading = format!("{}. {} ({})", item.number, item.field.label.of(sheet.lang), item.provisions());
        paragraph(&mut out, &heading, 0, width, BOLD);
        if sheet.is_blank {
            paragraph(&mut out, &sheet.help(item), 3, width, DIM);
        }
        match &item.content {
            Content::Written(text, _) if text.is_empty() => line(&mut out, "", ""),
            Content::Written(text, _) => text.lines().for_each(|text| paragraph(&mut out, text, 3, width, PLAIN)),
            Content::Choices { options, other } => {
                for (option, chosen) in options {
                    let mark = if *chosen { "[x]" } else { "[ ]" };
                    paragraph(&mut out, &format!("{mark} {option}"), 3, width, PLAIN);
                }
                if let Some((label, text)) = other {
                    line(&mut out, &format!("{label}:"), text);
                }
                if options.is_empty() && other.is_none() {
                    line(&mut out, "", "");
                }
            }
            Content::Table { head, rows } => {
                let mut list = table(width.saturating_sub(3), head.clone());
                for row in rows {
                    list.add_row(row.iter().map(|cell| {
                        Cell::new(match (cell.is_empty(), sheet.is_blank) {
                            (false, _) => cell,
                            (true, true) => "______",
                            (true, false) => "–",
                        })
                    }));
                }
                for row in list.trim_fmt().lines() {
                    let _ = writeln!(out, "   {row}");
                }
            }
            Content::Pairs(pairs) => pairs.iter().for_each(|(label, value)| line(&mut out, label, value)),
        }
    }
    for block in &sheet.blocks {
        out.push('\n');
        let heading = match sheet.lang {
            Lang::Sv => format!("Godkänns av {} (BL-13, BL-14)", block.role),
            Lang::En => format!("To be approved by {} (BL-13, BL-14)", block.role),
        };
        paragraph(&mut out, &heading, 0, width, BOLD);
        paragraph(&mut out, sheet.statement(), 3, width, PLAIN);
        for (label, value) in &block.rows {
            line(&mut out, &format!("{label}:"), value);
        }
    }
    if let Some(digest) = &sheet.digest {
        out.push('\n');
        paragraph(&mut out, &format!("{}: {digest}", sheet.t("Blankettens kontrollsumma", "Digest of the form")), 0, width, DIM);
    }
    out
}
