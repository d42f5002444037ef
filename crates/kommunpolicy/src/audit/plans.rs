//! What a dossier shows of an account's activity plan: what it says, what could be better, and whether the account is the one that
//! was approved.

use std::collections::BTreeSet;

use activity_plan::{
    ActivityPlan, Plan,
    advice::{self, AdviceFacts, Resources},
    approval::Approved,
    benefit::{self, BenefitFacts},
    check::keeps,
    contact::same_address,
    contents::{self, ContentsFacts},
    copy::{self, CopyFacts},
    form::Hours,
    organisation::{self, OrganisedFacts},
    revision::{self, FollowedFacts},
    settings::Terms,
    workflow::Action,
};
use policy_core::{
    account::{Account, Control, Known, SubjectKind},
    fact::YesNo,
};
use policy_rules::{Finite, Lang, Rule, Table, Text};

use super::{
    Auditor, Context, Inspection, Subject,
    account::APPROVAL,
    observe::{Observation, lacking_since},
};

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
    let terms = context.settings.on(context.date);
    let planned = Planned { context, account, at, plan: context.plans.get(account.id.as_str()), terms };
    let subject = Subject { kind: SubjectKind::Account, id: account.id.clone() };
    let inspections = [
        (Inspection::of(&BENEFIT, benefit::RULES, Control::PurposeAndMandate), planned.benefit()),
        (Inspection::of(&CONTENTS, contents::RULES, Control::PurposeAndMandate), planned.contents()),
        (Inspection::of(&ORGANISED, STATED, Control::RolesAndAccess), planned.organised()),
        (Inspection::of(&ADVICE, advice::RULES, Control::PurposeAndMandate), planned.advice()),
        (Inspection::of(&COPY, copy::RULES, Control::PurposeAndMandate), planned.copy(approval)),
        (Inspection::of(&FOLLOWED, &[&revision::ACCOUNT], Control::PurposeAndMandate), planned.followed(approval)),
        (Inspection::of(&FOLLOWED, &[&revision::ADMINISTRATORS], Control::RolesAndAccess), planned.followed(approval)),
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
    plan: Option<&'d Plan>,
    terms: Terms<'d>,
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

    /// The form that holds: the approved one, or while there is none the one that is being filled in.
    fn form(&self) -> Option<&ActivityPlan> {
        self.plan.map(|plan| plan.approved().unwrap_or(plan.form()))
    }

    /// Whether the dossier knows that there is no plan, so that nothing in it can be told of.
    fn is_lacking(&self) -> bool {
        self.account.plan == Some(Known::No)
    }

    /// Whether the form keeps each of these rules.
    fn kept(&self, rules: &[&'static Rule]) -> Vec<Observation> {
        let kept = |rule: &&'static Rule| match self.form() {
            Some(form) => Observation::of(YesNo::from(keeps(form, &self.terms, rule))).since(Some(self.account.start)),
            None if self.is_lacking() => Observation::of(YesNo::Yes),
            None => self.silent(),
        };
        rules.iter().map(kept).collect()
    }

    fn benefit(&self) -> Vec<Observation> {
        // Whoever considers the benefit answers the questions as well; the plan cannot be signed otherwise.
        let considered = || match self.plan {
            Some(plan) => match plan.day_of(Action::Consider) {
                Some(day) => Observation::of(YesNo::Yes).since(Some(day)),
                None => Observation::of(YesNo::No).since(Some(self.account.start)),
            },
            None => self.silent(),
        };
        self.begin().into_iter().chain([considered(), considered()]).collect()
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
        let sv = |hours: f64| hours.to_string().replace('.', ",");
        match (self.context.lang, estimated?, allotted) {
            (Lang::Sv, estimated, Some(allotted)) => {
                Some(format!("Planen beräknar {} timmar i veckan och avsätter {}.", sv(estimated), sv(allotted)))
            }
            (Lang::En, estimated, Some(allotted)) => {
                Some(format!("The plan estimates {estimated} hours a week and sets {allotted} aside."))
            }
            (Lang::Sv, estimated, None) => {
                Some(format!("Planen beräknar {} timmar i veckan och anger inte hur många som är avsatta.", sv(estimated)))
            }
            (Lang::En, estimated, None) => {
                Some(format!("The plan estimates {estimated} hours a week and does not say how many are set aside."))
            }
        }
    }

    /// Whether the decision on the approval says that the plan is approved.
    fn approved(&self, approval: &[Observation]) -> Observation {
        let settled = super::facts(&APPROVAL, approval).settle().outcome().map(|outcome| Approved::VALUES[usize::from(outcome)]);
        match settled {
            None => Observation::unknown(format!("accounts[{}].plan", self.at)),
            Some(settled) => Observation::of(YesNo::from(settled == Approved::Approved)),
        }
    }

    fn copy(&self, approval: &[Observation]) -> Vec<Observation> {
        let copied = match self.plan {
            None => self.silent(),
            Some(plan) => {
                let approved = plan.approved_on().unwrap_or(self.account.start);
                Observation::of(YesNo::from(plan.state().copied)).since(Some(approved.max(self.account.start)))
            }
        };
        self.begin().into_iter().chain([self.approved(approval), copied]).collect()
    }

    fn followed(&self, approval: &[Observation]) -> Vec<Observation> {
        let facts = match self.plan.and_then(Plan::approved) {
            None => (0..4).map(|_| self.silent()).collect(),
            Some(form) => {
                let own = &self.account;
                let operation = self.context.dossier.operations.iter().find(|operation| operation.id == own.operation);
                let operation = operation.map_or("", |operation| operation.name.as_str());
                vec![
                    self.same(&form.medium, &own.medium, form.medium.eq_ignore_ascii_case(&own.medium)),
                    self.same(&form.address, &own.address, same_address(&form.address, &own.address)),
                    self.same(&form.operation, operation, form.operation == operation),
                    self.administrators(form),
                ]
            }
        };
        self.begin().into_iter().chain([self.approved(approval)]).chain(facts).collect()
    }

    /// Whether what stands in the plan is what the dossier says of the account. Since when it is not, neither tells.
    fn same(&self, plan: &str, account: &str, same: bool) -> Observation {
        let note = match self.context.lang {
            Lang::Sv => format!("Planen säger ”{plan}” och uppgiften om kontot ”{account}”."),
            Lang::En => format!("The plan says \"{plan}\", and what is on record of the account \"{account}\"."),
        };
        Observation::of(YesNo::from(same)).note((!same).then_some(note))
    }

    /// Whether those who administer the account are those of the plan.
    fn administrators(&self, form: &ActivityPlan) -> Observation {
        let person = |id: &str| self.context.holders.get(id).map_or_else(|| id.to_owned(), |holder| holder.person().to_owned());
        let planned: BTreeSet<String> = form.administrators.iter().map(|contact| person(&contact.person)).collect();
        let own = || self.account.administrators.iter();
        let on = |date| -> BTreeSet<String> { own().filter(|id| self.context.in_post(id, date)).map(|id| person(id)).collect() };
        let now = on(self.context.date);
        let changes = self.context.changes(self.account, own().map(String::as_str));
        let approved = self.plan.and_then(Plan::approved_on).unwrap_or(self.account.start).max(self.account.start);
        let since = lacking_since(changes, approved, self.context.date, |date| on(date) == planned);
        let listed = |persons: Vec<&String>| persons.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        let (more, fewer) = (listed(now.difference(&planned).collect()), listed(planned.difference(&now).collect()));
        let note = match (self.context.lang, more.is_empty(), fewer.is_empty()) {
            (_, true, true) => None,
            (Lang::Sv, false, true) => Some(format!("Inte i planen: {more}.")),
            (Lang::Sv, true, false) => Some(format!("Bara i planen: {fewer}.")),
            (Lang::Sv, false, false) => Some(format!("Inte i planen: {more}. Bara i planen: {fewer}.")),
            (Lang::En, false, true) => Some(format!("Not in the plan: {more}.")),
            (Lang::En, true, false) => Some(format!("Only in the plan: {fewer}.")),
            (Lang::En, false, false) => Some(format!("Not in the plan: {more}. Only in the plan: {fewer}.")),
        };
        Observation::unless(since).note(note)
    }
}
