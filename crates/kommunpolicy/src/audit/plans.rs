//! What a dossier shows of an account's activity plan: what it says, what could be better, and whether the account is the one that
//! was approved.

use std::collections::BTreeSet;

use activity_plan::{
    ActivityPlan, Entry,
    advice::{self, AdviceFacts, Resources},
    benefit::{self, BenefitFacts},
    check::broken,
    contact::same_address,
    contents::{self, ContentsFacts},
    copy::{self, CopyFacts},
    form::Hours,
    organisation::{self, OrganisedFacts},
    revision::{self, FollowedFacts},
    workflow::Action,
};
use chrono::NaiveDate;
use policy_core::{
    account::{Account, Control, Known, SubjectKind},
    fact::YesNo,
};
use policy_rules::{Lang, Rule, Table, Text};

use super::{
    Auditor, Context, Inspection, Subject,
    account::is_approved,
    observe::{Observation, lacking_since},
};
use crate::plan::{Filed, counts};

static BENEFIT: Table = Table::of::<BenefitFacts>();
static CONTENTS: Table = Table::of::<ContentsFacts>();
static ORGANISED: Table = Table::of::<OrganisedFacts>();
static ADVICE: Table = Table::of::<AdviceFacts>();
static COPY: Table = Table::of::<CopyFacts>();
static FOLLOWED: Table = Table::of::<FollowedFacts>();

const STATED: &[&Rule] =
    &[&organisation::DAILY_OPERATION, &organisation::WATCHING, &organisation::HOURS, &organisation::ADMINISTRATORS];

/// Audits the plan of an account; `approval` is what is observed of its approval.
pub(super) fn inspect(auditor: &mut Auditor<'_>, account: &Account, at: usize, approval: &[Observation]) {
    let context = auditor.context;
    let planned = Planned { context, account, at, filed: context.plans.get(account.id.as_str()) };
    let subject = Subject { kind: SubjectKind::Account, id: account.id.clone() };
    let inspections = [
        (Inspection::of(&BENEFIT, benefit::RULES, Control::PurposeAndMandate), planned.benefit()),
        (Inspection::of(&CONTENTS, contents::RULES, Control::PurposeAndMandate), planned.contents()),
        (Inspection::of(&ORGANISED, STATED, Control::RolesAndAccess), planned.organised()),
        (Inspection::of(&ADVICE, advice::RULES, Control::PurposeAndMandate), planned.advice()),
        (Inspection::of(&COPY, copy::RULES, Control::PurposeAndMandate), planned.copy(approval)),
        (Inspection::of(&FOLLOWED, &[&revision::ACCOUNT], Control::PurposeAndMandate), planned.followed(approval, true)),
        (Inspection::of(&FOLLOWED, &[&revision::ADMINISTRATORS], Control::RolesAndAccess), planned.followed(approval, false)),
    ];
    for (inspection, observations) in inspections {
        auditor.inspect(&inspection, &subject, &observations, |_| None);
    }
}

/// An account and its plan on the date of the audit.
struct Planned<'d> {
    context: &'d Context<'d>,
    account: &'d Account,
    at: usize,
    filed: Option<&'d Filed>,
}

impl Planned<'_> {
    fn begin(&self) -> [Observation; 2] {
        let (account, date) = (self.account, self.context.date);
        [Observation::guidelines(date), Observation::phase(account.start, account.closed, date)]
    }

    /// Where the dossier is silent on the plan itself: who has approved it may be known all the same.
    fn silent(&self) -> Observation {
        Observation::unknown("plans".to_owned())
    }

    /// Whether there is a plan.
    fn exists(&self) -> Observation {
        match &self.account.plan {
            None => Observation::unknown(format!("accounts[{}].plan", self.at)),
            Some(Known::No) => Observation::of(YesNo::No).since(Some(self.account.start)),
            Some(Known::Yes(_)) => Observation::of(YesNo::Yes).since(Some(self.account.start)),
        }
    }

    /// The form that holds: the approved one, or while there is none the one that is being filled in. None where nothing is
    /// drawn up.
    fn form(&self) -> Option<&ActivityPlan> {
        self.filed.filter(|filed| filed.is_drawn_up()).map(Filed::form)
    }

    /// The day from which an account that has started has had that form.
    fn form_since(&self) -> NaiveDate {
        self.filed.and_then(Filed::form_since).unwrap_or(self.account.start).max(self.account.start)
    }

    /// Whether the dossier knows that there is no plan, so that nothing in it can be told of.
    fn is_lacking(&self) -> bool {
        self.account.plan == Some(Known::No)
    }

    /// Whether the form keeps each of these rules.
    fn kept(&self, rules: &[&'static Rule]) -> Vec<Observation> {
        let on = |date| self.form().map_or_else(Vec::new, |form| broken(form, &self.context.settings.on(date)));
        let now = on(self.context.date);
        let kept = |rule: &&'static Rule| match self.form() {
            Some(_) if now.contains(rule) => {
                let (terms, since) = (self.context.new_terms(), self.form_since());
                Observation::unless(lacking_since(terms, since, self.context.date, |date| !on(date).contains(rule)))
            }
            None if !self.is_lacking() => self.silent(),
            Some(_) | None => Observation::of(YesNo::Yes),
        };
        rules.iter().map(kept).collect()
    }

    fn benefit(&self) -> Vec<Observation> {
        let start = Some(self.account.start);
        let entry = self.filed.map(|filed| filed.plan.history().iter().find(|entry| entry.did.action() == Action::Consider));
        let considered = match entry {
            None => self.silent(),
            Some(None) => Observation::of(YesNo::No).since(start),
            Some(Some(entry)) => {
                let holder = self.context.holders.get(entry.person.as_str());
                let counted = holder.is_some_and(|holder| counts(holder, entry.role, entry.on));
                let note = match self.context.lang {
                    Lang::Sv => {
                        format!("Övervägandet {} räknas inte: {} innehade inte posten den dagen.", entry.on, entry.person)
                    }
                    Lang::En => {
                        format!(
                            "The consideration of {} does not count: {} did not hold the post that day.",
                            entry.on, entry.person
                        )
                    }
                };
                Observation::of(YesNo::from(counted)).since(start).note((!counted).then_some(note))
            }
        };
        // How the work fits in and what the law requires is told when the benefit is considered; the rest stands in the form.
        let questions = match entry {
            None => self.silent(),
            Some(None) => Observation::of(YesNo::No).since(start),
            Some(Some(_)) => {
                let rules = [&contents::GOALS, &contents::MEDIUM, &organisation::WATCHING, &organisation::DAILY_OPERATION];
                let terms = self.context.settings.on(self.context.date);
                let answered = |form| !broken(form, &terms).iter().any(|rule| rules.contains(rule));
                let answered = self.form().is_some_and(answered);
                Observation::of(YesNo::from(answered)).since(Some(self.form_since()))
            }
        };
        self.begin().into_iter().chain([considered, questions]).collect()
    }

    fn contents(&self) -> Vec<Observation> {
        use contents::{ACTIVITY, ADDRESS, GOALS, MEDIUM, OPERATION, PURPOSE, TARGET_GROUPS};
        let fields = self.kept(&[&MEDIUM, &ADDRESS, &OPERATION, &ACTIVITY, &PURPOSE, &TARGET_GROUPS, &GOALS]);
        self.begin().into_iter().chain([self.exists()]).chain(fields).collect()
    }

    fn organised(&self) -> Vec<Observation> {
        use organisation::{ADMINISTRATORS, DAILY_OPERATION, HOURS, WATCHING};
        let fields = self.kept(&[&ADMINISTRATORS, &DAILY_OPERATION, &WATCHING, &HOURS]);
        self.begin().into_iter().chain([self.exists()]).chain(fields).collect()
    }

    fn advice(&self) -> Vec<Observation> {
        let facts = match self.form() {
            Some(form) => {
                let (estimated, allotted) = (form.hours_per_week, form.allotted_hours_per_week);
                let hours = form.watching.as_ref().and_then(|watching| watching.hours);
                let measurable = form.goals.iter().any(|goal| goal.measure.is_some());
                let told = |good: bool, text: Text| (!good).then(|| text.of(self.context.lang).to_owned());
                vec![
                    Observation::of(Resources::of(estimated, allotted)).note(self.hours(estimated, allotted)),
                    Observation::of(YesNo::from(form.is_for_dialogue())),
                    Observation::recorded(hours, || format!("plans, {}, watching.hours", self.account.id)).note(told(
                        hours != Some(Hours::Office),
                        Text::new("Planen anger bara kontorstid.", "The plan says office hours only."),
                    )),
                    Observation::of(YesNo::from(form.substitute.is_some())).note(told(
                        form.substitute.is_some(),
                        Text::new("Planen anger ingen ersättare.", "The plan names no substitute."),
                    )),
                    Observation::of(YesNo::from(measurable)).note(told(
                        measurable,
                        Text::new("Inget av planens mål är mätbart.", "None of the plan's goals can be measured."),
                    )),
                ]
            }
            None => (0..5).map(|_| self.silent()).collect(),
        };
        self.begin().into_iter().chain([self.exists()]).chain(facts).collect()
    }

    /// The hours that are estimated and set aside, as a sentence.
    fn hours(&self, estimated: Option<f64>, allotted: Option<f64>) -> Option<String> {
        let lang = self.context.lang;
        let (estimated, allotted) = (lang.number(estimated?), allotted.map(|allotted| lang.number(allotted)));
        Some(match (lang, allotted) {
            (Lang::Sv, Some(allotted)) => format!("Planen beräknar {estimated} timmar i veckan och avsätter {allotted}."),
            (Lang::En, Some(allotted)) => format!("The plan estimates {estimated} hours a week and sets {allotted} aside."),
            (Lang::Sv, None) => format!("Planen beräknar {estimated} timmar i veckan och anger inte hur många som är avsatta."),
            (Lang::En, None) => {
                format!("The plan estimates {estimated} hours a week and does not say how many are set aside.")
            }
        })
    }

    /// Whether the decision on the approval says that the plan is approved.
    fn approved(&self, approval: &[Observation]) -> Observation {
        Observation::recorded(is_approved(approval), || format!("accounts[{}].plan", self.at))
    }

    fn copy(&self, approval: &[Observation]) -> Vec<Observation> {
        let copied = match self.filed {
            None => self.silent(),
            Some(filed) => {
                let since = filed.holding().map_or(self.account.start, |round| round.on);
                let copy = |entry: &Entry| entry.did.action() == Action::Copy && since <= entry.on;
                let copied = filed.plan.history().iter().any(copy);
                Observation::of(YesNo::from(copied)).since(Some(since.max(self.account.start)))
            }
        };
        self.begin().into_iter().chain([self.approved(approval), copied]).collect()
    }

    /// The account beside its plan; `tells` whether what differs of medium, address and operation is told.
    fn followed(&self, approval: &[Observation], tells: bool) -> Vec<Observation> {
        let Some(form) = self.filed.and_then(Filed::holding).map(|round| &round.form) else {
            let silent = (0..4).map(|_| self.silent());
            return self.begin().into_iter().chain([self.approved(approval)]).chain(silent).collect();
        };
        let own = &self.account;
        let operation = self.context.dossier.operations.iter().find(|operation| operation.id == own.operation);
        let operation = operation.map_or("", |operation| operation.name.as_str());
        let alike = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
        let fields = [
            (&form.medium, own.medium.as_str(), alike(&form.medium, &own.medium)),
            (&form.address, own.address.as_str(), same_address(&form.address, &own.address)),
            (&form.operation, operation, alike(&form.operation, operation)),
        ];
        // Where several differ, none of them alone tells of the breach: what differs is told with the approval.
        let differs = fields.iter().filter(|(_, _, same)| !same).map(|(plan, account, _)| match self.context.lang {
            Lang::Sv => format!("I planen står ”{plan}”, i underlaget ”{account}”."),
            Lang::En => format!("The plan says \"{plan}\", the dossier \"{account}\"."),
        });
        let note = differs.collect::<Vec<_>>().join(" ");
        let approved = self.approved(approval).note((tells && !note.is_empty()).then_some(note));
        let since = Some(self.form_since());
        let fields = fields.map(|(_, _, same)| Observation::of(YesNo::from(same)).since(since));
        self.begin().into_iter().chain([approved]).chain(fields).chain([self.administrators(form)]).collect()
    }

    /// Whether those who administer the account, and own it, are those of the plan; and who differs.
    fn administrators(&self, form: &ActivityPlan) -> Observation {
        let context = self.context;
        let planned: BTreeSet<&str> = form.administrators.iter().map(|contact| context.person(&contact.person)).collect();
        let now = context.administrators(self.account, context.date);
        let changes = context.changes(self.account, self.account.administrators.iter().map(String::as_str));
        let owners = (context.person(&form.owner), context.person(&self.account.owner));
        let same_owner = owners.0 == owners.1;
        let same = |date| same_owner && context.administrators(self.account, date) == planned;
        let since = lacking_since(changes, self.form_since(), context.date, same);
        let without = |one: &BTreeSet<&str>, other| one.difference(other).copied().collect::<Vec<_>>().join(", ");
        let (more, fewer) = (without(&now, &planned), without(&planned, &now));
        let t = |sv: &'static str, en: &'static str| Text::new(sv, en).of(self.context.lang);
        let mut told: Vec<String> = Vec::new();
        if !more.is_empty() {
            told.push(format!("{}: {more}.", t("Administratör men inte i planen", "Administrator but not in the plan")));
        }
        if !fewer.is_empty() {
            told.push(format!("{}: {fewer}.", t("Bara i planen", "Only in the plan")));
        }
        if !same_owner {
            let (planned, own) = &owners;
            told.push(format!(
                "{} {planned}, {} {own}.",
                t("Ägare i planen:", "Owner in the plan:"),
                t("i underlaget:", "in the dossier:")
            ));
        }
        Observation::unless(since).note((!told.is_empty()).then(|| told.join(" ")))
    }
}
