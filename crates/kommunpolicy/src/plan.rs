//! Activity plans as JSON: a form, a plan as its history, and the plans of the accounts in a dossier.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
};

use activity_plan::{
    ActivityPlan, Plan, PlanFile, Problem, approval, check,
    plan::{Did, Round, Signed, Waiting, digest},
    refusal::Refusal,
    workflow::{Action, Stage, action::ORDER, signing},
};
use chrono::NaiveDate;
use policy_core::{
    access,
    account::{Account, Approval, Holder, Known},
    role::Role,
    written::{Flaw, flaw_in_prose},
};
use policy_rules::Lang;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Dossier, InputError, Profile,
    dossier::{self, refers},
    input::{self, check_text},
    records::check_beside,
};

/// Reads a form from JSON. What it lacks is for [`check_form`] to tell.
///
/// ```
/// let form = kommunpolicy::plan::read_form(br#"{"remarks": "Two\r\nlines."}"#)?;
/// assert_eq!(form.remarks, "Two\nlines.");
/// # Ok::<(), kommunpolicy::InputError>(())
/// ```
///
/// # Errors
///
/// When the text is not JSON, has an unknown key or a wrong type: the first thing that is wrong, with its line and path.
pub fn read_form(text: &[u8]) -> Result<ActivityPlan, InputError> {
    let mut form: ActivityPlan = input::read(text)?;
    // The text areas of a browser end each line with two characters.
    let mut prose = vec![&mut form.activity, &mut form.other_purpose, &mut form.other_target_group, &mut form.remarks];
    prose.extend(form.goals.iter_mut().map(|goal| &mut goal.goal));
    prose.extend(form.watching.iter_mut().map(|watching| &mut watching.other_hours));
    for text in prose {
        *text = text.replace("\r\n", "\n");
    }
    Ok(form)
}

/// Reads a plan from JSON and replays its history, each entry on the terms of its day.
///
/// ```
/// use kommunpolicy::{Lang, Profile, plan::read};
/// let forged = br#"{"id": "facebook", "history": [{"on": "2026-01-12", "person": "a", "role": "owner", "did": "start"}]}"#;
/// let error = read(forged, &Profile::default(), Lang::En).unwrap_err();
/// assert_eq!(error.path, "history[0]");
/// ```
///
/// # Errors
///
/// When it cannot be read, or its history cannot have happened: the first thing that is wrong, with its line and path.
pub fn read(text: &[u8], profile: &Profile, lang: Lang) -> Result<Plan, InputError> {
    let file = read_file(text)?;
    replay(file, profile, lang).map_err(|(path, message)| input::at(text, path, message))
}

/// The id of a plan is a text on one line.
///
/// # Errors
///
/// When it is not.
pub fn check_id(id: &str) -> Result<(), (String, String)> {
    check_text("id", id)
}

/// Refuses characters that steer a terminal or cannot be seen in what is told of each entry. Those in a form are for the check.
fn check_told(file: &PlanFile) -> Result<(), (String, String)> {
    for (at, entry) in file.history.iter().enumerate() {
        for (field, text) in entry.did.texts() {
            if flaw_in_prose(text) == Some(Flaw::Unseen) {
                let message = "this holds a control character or one that cannot be seen; take it out";
                let action = entry.did.action().term().name;
                return Err((format!("history[{at}].did.{action}.{field}"), message.to_owned()));
            }
        }
    }
    Ok(())
}

/// Replays the history of a plan; where it cannot have happened, the place and why.
pub(crate) fn replay(file: PlanFile, profile: &Profile, lang: Lang) -> Result<Plan, (String, String)> {
    Plan::load(file, &profile.plans()).map_err(|broken| {
        let hint = match (&broken.refusal, lang) {
            (refusal, _) if !depends_on_terms(refusal) => "",
            (Refusal::Rules { .. }, Lang::Sv) => " Gällde något annat i kommunen den dagen, ange det i profilens `earlierPlans`.",
            (Refusal::Rules { .. }, Lang::En) => {
                " If the municipality had decided otherwise on that day, say so in the profile's `earlierPlans`."
            }
            _ => "",
        };
        (format!("history[{}]", broken.entry), told(&broken.refusal, profile, lang) + hint)
    })
}

/// Whether other terms could allow what is refused: another chain of approvers, or another number of administrators.
fn depends_on_terms(refusal: &Refusal) -> bool {
    let Refusal::Rules { because, stage, .. } = refusal else { return false };
    let rules = [&approval::ORDER, &signing::FILLED_IN, &access::ADMINISTRATORS];
    let by_rule = because.iter().any(|rule| rules.contains(rule));
    // Where more have to sign than did, what comes after comes too early.
    by_rule || (matches!(stage, Stage::Signed | Stage::Revised) && because.contains(&&ORDER))
}

/// Why something is refused, with the municipality's own names for posts and units.
pub fn told(refusal: &Refusal, profile: &Profile, lang: Lang) -> String {
    profile.in_own_words(refusal.text(lang), lang)
}

/// Everything that is missing in a form, wrong, or could be better.
pub fn check_form(form: &ActivityPlan, profile: &Profile) -> Vec<Problem> {
    check(form, &profile.plans())
}

/// The id of the schema of a form, as case systems write them: the municipality's code, the form, the version.
pub fn schema_id(profile: &Profile) -> String {
    format!("{}_aktivitetsplan_1.0", profile.municipality.code)
}

/// Where a plan stands, and what can be done with it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PlanStatus {
    /// The id of the plan.
    pub id: String,
    /// The stage.
    pub stage: &'static str,
    /// Who has signed the form as it is now.
    pub signed: Vec<Signed>,
    /// Whether the account is paused, also while a change of its plan is to be approved.
    pub paused: bool,
    /// The digest of the form as it is now: what is signed.
    pub form: String,
    /// What whoever asks can do now; left out where nobody in particular asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<Vec<Action>>,
    /// What is waited for, and from whom.
    pub waiting: Vec<Waiting>,
    /// What is to be seen to in the form.
    pub problems: Vec<Problem>,
}

/// Where a plan stands on a day, and what somebody with a role can do with it.
pub fn status(plan: &Plan, asker: Option<(Role, Option<&str>)>, date: NaiveDate, profile: &Profile) -> PlanStatus {
    let (role, person) = asker.unwrap_or((Role::Operation, None));
    let next = plan.next_actions(role, person, date, &profile.plans());
    PlanStatus {
        id: plan.id().to_owned(),
        stage: plan.state().stage.term().name,
        signed: plan.signed().to_vec(),
        paused: plan.state().paused && plan.state().stage.runs(),
        form: digest(plan.form()),
        now: asker.map(|_| next.now),
        waiting: next.waiting,
        problems: if plan.state().stage.is_end() { Vec::new() } else { check_form(plan.form(), profile) },
    }
}

/// The activity plan of an account in a dossier: in the dossier itself, or in a file beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanRecord {
    /// The account: its id.
    pub account: String,
    /// The plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanFile>,
    /// Instead of the plan: the JSON file in the folder of the dossier that holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[^/\\\\.][^/\\\\]*$"))]
    pub file: Option<String>,
}

/// Refuses plans that belong to no account, or to one that has a plan already.
pub(crate) fn check_records(records: &[PlanRecord], accounts: &[Account]) -> Result<(), dossier::Problem> {
    let known: BTreeSet<&str> = accounts.iter().map(|account| account.id.as_str()).collect();
    for (at, record) in records.iter().enumerate() {
        let path = |field: &str| format!("plans[{at}].{field}");
        refers(path("account"), &record.account, "account", &known)?;
        if let Some(first) = records[..at].iter().position(|other| other.account == record.account) {
            return Err((path("account"), format!("`{}` has its plan in plans[{first}] already", record.account)));
        }
        if accounts.iter().any(|account| account.id == record.account && account.plan.is_some()) {
            return Err((path("account"), format!("`{}` has a `plan` of its own; leave one of the two out", record.account)));
        }
        match (&record.plan, &record.file) {
            (Some(plan), None) => check_text(&path("plan.id"), &plan.id)?,
            (None, Some(file)) => check_beside(path("file"), file)?,
            (Some(_), Some(_)) => return Err((path("file"), "give the plan or the file that holds it, not both".to_owned())),
            (None, None) => return Err((path("plan"), "give the plan, or the file that holds it in `file`".to_owned())),
        }
    }
    Ok(())
}

/// Puts the plans in a dossier that lie in files beside it. Whoever holds the files reads them.
///
/// # Errors
///
/// When a file cannot be read or holds no plan.
pub fn fill_in<E>(dossier: &mut Dossier, mut read: impl FnMut(&str) -> Result<PlanFile, E>) -> Result<(), E> {
    for record in &mut dossier.plans {
        if let (None, Some(file)) = (&record.plan, &record.file) {
            record.plan = Some(read(file)?);
        }
    }
    Ok(())
}

/// Reads the stored form of a plan from JSON, without replaying it.
///
/// # Errors
///
/// When it cannot be read: the first thing that is wrong, with its line and path.
pub fn read_file(text: &[u8]) -> Result<PlanFile, InputError> {
    let file: PlanFile = input::read(text)?;
    check_id(&file.id).and_then(|()| check_told(&file)).map_err(|(path, message)| input::at(text, path, message))?;
    Ok(file)
}

/// The plans of a dossier as they were on a date, by account.
pub(crate) type Plans<'d> = HashMap<&'d str, Filed>;

/// A plan in a dossier, with which of its approvals were given by those who held the posts.
pub(crate) struct Filed {
    pub(crate) plan: Plan,
    valid: Vec<usize>,
}

impl Filed {
    fn new(plan: Plan, holders: &HashMap<&str, &Holder>) -> Self {
        let is_valid = |round: &Round| {
            let mut persons = BTreeSet::new();
            round.signed.iter().all(|signed| {
                let holder = holders.get(signed.person.as_str());
                holder.is_some_and(|holder| counts(holder, signed.role, signed.on) && persons.insert(holder.person()))
            })
        };
        let valid = plan.rounds().iter().enumerate().filter(|(_, round)| is_valid(round)).map(|(at, _)| at).collect();
        Self { plan, valid }
    }

    /// The approval that holds: the last one that was given by those who held the posts.
    pub(crate) fn holding(&self) -> Option<&Round> {
        self.valid.last().map(|at| &self.plan.rounds()[*at])
    }

    /// The form that holds, or while none does the one that is there.
    pub(crate) fn form(&self) -> &ActivityPlan {
        self.holding().map_or(self.plan.form(), |round| &round.form)
    }

    /// The day from which that form has been there.
    pub(crate) fn form_since(&self) -> Option<NaiveDate> {
        let drawn_up = || self.plan.history().iter().rev().find(|entry| entry.did.form().is_some()).map(|entry| entry.on);
        self.holding().map(|round| round.on).or_else(drawn_up)
    }

    /// The signatures with which the plan was first approved by those who held the posts; where it was not, those there are.
    fn first_signed(&self) -> &[Signed] {
        let first = self.valid.first().map(|at| &self.plan.rounds()[*at]);
        first.or(self.plan.rounds().last()).map_or(self.plan.signed(), |round| &round.signed)
    }

    /// Whether a form was ever drawn up.
    pub(crate) fn is_drawn_up(&self) -> bool {
        self.plan.history().iter().any(|entry| entry.did.form().is_some())
    }
}

/// Whether what somebody did in a role counts: a manager's approval only if it was given by somebody who held that post that day.
pub(crate) fn counts(holder: &Holder, role: Role, on: NaiveDate) -> bool {
    let is_post = matches!(role, Role::OperationsManager | Role::SectorHead);
    holder.in_post(on) && (holder.role == role || !is_post)
}

/// Replays the plans of a dossier.
pub(crate) fn plans<'d>(
    dossier: &'d Dossier,
    holders: &HashMap<&str, &Holder>,
    profile: &Profile,
    date: NaiveDate,
    lang: Lang,
) -> Result<Plans<'d>, InputError> {
    let known: BTreeSet<&str> = holders.keys().copied().collect();
    let settings = profile.plans();
    let mut plans = Plans::new();
    for (at, record) in dossier.plans.iter().enumerate() {
        let path = |rest: &str| match &record.file {
            Some(file) => format!("{file}, {rest}"),
            None => format!("plans[{at}].plan.{rest}"),
        };
        let Some(file) = &record.plan else {
            let file = record.file.as_deref().unwrap_or_default();
            let message = format!("the plan lies in {file} beside the dossier; hand it over as well");
            return Err(InputError::new(format!("plans[{at}]"), message));
        };
        check_told(file).map_err(|(rest, message)| InputError::new(path(&rest), message))?;
        for (index, entry) in file.history.iter().enumerate() {
            let place = |field: &str| path(&format!("history[{index}].{field}"));
            if matches!(entry.did, Did::Sign(_)) {
                refers(place("person"), &entry.person, "holder", &known)
                    .map_err(|(path, message)| InputError::new(path, message))?;
            }
            if entry.on > dossier.as_of {
                let message = format!("{} has not been yet: the dossier is complete up to {}", entry.on, dossier.as_of);
                return Err(InputError::new(place("on"), message));
            }
        }
        let plan = replay(file.clone(), profile, lang).map_err(|(rest, message)| InputError::new(path(&rest), message))?;
        for account in dossier.accounts.iter().filter(|account| account.id == record.account) {
            for (action, field, day) in [(Action::Start, "start", Some(account.start)), (Action::Close, "closed", account.closed)]
            {
                let ours = plan.day_of(action);
                if ours.is_some() && ours != day {
                    let theirs = day.map_or_else(|| "nothing".to_owned(), |day| day.to_string());
                    let message = format!(
                        "by the plan this was on {}, and the account `{}` says {theirs} in `{field}`; correct one of them",
                        ours.map(|day| day.to_string()).unwrap_or_default(),
                        account.id
                    );
                    return Err(InputError::new(path(&format!("history, {}", action.term().name)), message));
                }
            }
        }
        plans.insert(&record.account, Filed::new(plan.as_of(date, &settings), holders));
    }
    Ok(plans)
}

/// The purposes of an account's activity plan on a date, in words; nothing where the dossier has no plan of it.
pub(crate) fn purposes(
    dossier: &Dossier,
    account: &str,
    profile: &Profile,
    date: NaiveDate,
    lang: Lang,
) -> Result<Vec<String>, InputError> {
    let holders = dossier.holders.iter().map(|holder| (holder.id.as_str(), holder)).collect();
    let plans = plans(dossier, &holders, profile, date, lang)?;
    let form = plans.get(account).filter(|filed| filed.is_drawn_up()).map(Filed::form);
    let told = |form: &ActivityPlan| {
        let named = form.purposes.iter().map(|purpose| purpose.term().label.of(lang).to_owned());
        named.chain((!form.other_purpose.is_empty()).then(|| form.other_purpose.clone())).collect()
    };
    Ok(form.map_or_else(Vec::new, told))
}

/// An account with what its plan tells of it, where the dossier itself does not.
pub(crate) fn with_plan<'d>(account: &'d Account, plans: &Plans<'_>) -> Cow<'d, Account> {
    let Some(filed) = plans.get(account.id.as_str()) else { return Cow::Borrowed(account) };
    let plan = &filed.plan;
    let done = |own: &Option<_>, action| own.clone().or_else(|| plan.day_of(action).map(Known::Yes));
    let approval = |signed: &Signed| Approval { role: signed.role, holder: signed.person.clone(), on: signed.on };
    let updates = filed.form().watching.as_ref().and_then(|watching| watching.updates);
    let mut account = account.clone();
    account.plan = Some(if !filed.is_drawn_up() {
        Known::No
    } else {
        Known::Yes(policy_core::account::Plan {
            approvals: filed.first_signed().iter().map(approval).collect(),
            publish_every_days: updates.and_then(|updates| std::num::NonZeroU32::new(updates.every_days())),
        })
    });
    account.writers_appointed = done(&account.writers_appointed, Action::Appoint);
    account.lodged = done(&account.lodged, Action::Lodge);
    account.reported = done(&account.reported, Action::Report);
    account.listed = done(&account.listed, Action::List);
    account.unlisted = account.unlisted.or_else(|| plan.day_of(Action::Unlist));
    let ran = plan.day_of(Action::Start).is_some();
    account.closing_snapshot = account.closing_snapshot.or_else(|| {
        plan.history().iter().find_map(|entry| match entry.did {
            Did::Close { last_snapshot: Some(day) } if ran => Some(Known::Yes(day)),
            _ => None,
        })
    });
    Cow::Owned(account)
}
