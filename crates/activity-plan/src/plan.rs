//! A plan as its history: what was done with it, by whom, on which day. Everything else is worked out by replaying the history through
//! [`step`](crate::workflow::step), so a history that cannot have happened is refused with the entry that breaks it.
//!
//! That a history is possible does not show that it is true: whoever can write the file can write another history that is possible
//! too. What binds somebody to it is the evidence of an electronic signature, or the signed paper.

use chrono::NaiveDate;
use policy_core::{
    fact::{Guidelines, YesNo},
    role::Role,
    written::{is_person, same_person},
};
use policy_rules::Finite;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    contact::same_address,
    field::{FIELDS, FormField},
    form::ActivityPlan,
    refusal::{BrokenHistory, Refusal},
    revision::{Revision, RevisionFacts, plan_revision},
    settings::Settings,
    workflow::{Action, Actor, Deed, Form, Stage, State, advance, asked},
};

/// What shows that a signature was given electronically. The service gives no order; [`step`](crate::workflow::step) does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Evidence {
    /// The system for electronic signatures.
    pub system: String,
    /// The id of the signature there.
    pub id: String,
    /// The hash of what was signed there.
    pub hash: String,
}

/// A signature. Its day is that of the entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Signature {
    /// The place.
    pub place: String,
    /// The name in print.
    pub name: String,
    /// The title.
    pub title: String,
    /// The digest of the form that is signed, so that another form cannot be put in its place: [`digest`].
    pub form: String,
    /// What shows that it was given electronically, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// What somebody did with a plan, with what belongs to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Did {
    /// Drew it up.
    Draft {
        /// The form, as far as it is filled in.
        form: Box<ActivityPlan>,
    },
    /// Changed the form.
    Revise {
        /// The whole form as it is now.
        form: Box<ActivityPlan>,
    },
    /// Considered the benefit (RS-1.3-1, RS-1.3-4).
    ConsiderBenefit {
        /// What good social media would do the operation.
        benefit: String,
        /// How the work fits into the operation as it stands.
        integration: String,
        /// What the law requires.
        law: String,
    },
    /// Signed it.
    Sign(Signature),
    /// Sent it back.
    Return {
        /// Why.
        reasons: String,
    },
    /// Rejected it, or a change of it.
    Reject {
        /// Why.
        reasons: String,
    },
    /// Handed a copy to the communications unit.
    SendCopy,
    /// Appointed who may write.
    AppointWriters {
        /// Whom: person ids.
        writers: Vec<String>,
        /// The sector head who was consulted: a person id.
        consulted: String,
    },
    /// Started the account.
    Start,
    /// Handed the login over for safe keeping. The login itself is never recorded.
    LodgeAccess,
    /// Reported the account to the coordinating sector.
    Report,
    /// Entered the account in the register.
    List,
    /// Paused the account.
    Pause,
    /// Took it up again.
    Resume,
    /// Closed the account.
    Close {
        /// The day the last snapshot was saved; left out where the account never started.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last_snapshot: Option<NaiveDate>,
    },
    /// Withdrew the access to the closed account.
    WithdrawAccess,
    /// Took the closed account out of the register.
    Unlist,
}

impl Did {
    /// The action.
    pub const fn action(&self) -> Action {
        match self {
            Self::Draft { .. } => Action::Draft,
            Self::Revise { .. } => Action::Revise,
            Self::ConsiderBenefit { .. } => Action::Consider,
            Self::Sign(_) => Action::Sign,
            Self::Return { .. } => Action::Return,
            Self::Reject { .. } => Action::Reject,
            Self::SendCopy => Action::Copy,
            Self::AppointWriters { .. } => Action::Appoint,
            Self::Start => Action::Start,
            Self::LodgeAccess => Action::Lodge,
            Self::Report => Action::Report,
            Self::List => Action::List,
            Self::Pause => Action::Pause,
            Self::Resume => Action::Resume,
            Self::Close { .. } => Action::Close,
            Self::WithdrawAccess => Action::Withdraw,
            Self::Unlist => Action::Unlist,
        }
    }

    /// The texts that are told with it, each with the path to it.
    pub fn texts(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::ConsiderBenefit { benefit, integration, law } => {
                vec![("benefit", benefit), ("integration", integration), ("law", law)]
            }
            Self::Sign(Signature { place, name, title, evidence, .. }) => {
                let mut texts: Vec<(&str, &str)> = vec![("place", place), ("name", name), ("title", title)];
                if let Some(Evidence { system, id, hash }) = evidence {
                    texts.extend([("evidence.system", system.as_str()), ("evidence.id", id), ("evidence.hash", hash)]);
                }
                texts
            }
            Self::Return { reasons } | Self::Reject { reasons } => vec![("reasons", reasons)],
            _ => Vec::new(),
        }
    }

    /// The form, where it is drawn up or changed.
    pub const fn form(&self) -> Option<&ActivityPlan> {
        match self {
            Self::Draft { form } | Self::Revise { form } => Some(form),
            _ => None,
        }
    }
}

/// One thing that was done with a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Entry {
    /// On which day.
    pub on: NaiveDate,
    /// By whom: a person id.
    pub person: String,
    /// In which role.
    pub role: Role,
    /// What.
    pub did: Did,
}

/// A plan as it is stored: its history, the oldest entry first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(description = "An activity plan as it is stored: its history, the oldest entry first.")]
pub struct PlanFile {
    /// The id of the plan.
    pub id: String,
    /// What was done with it.
    pub history: Vec<Entry>,
}

/// That somebody signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Signed {
    /// In which role.
    pub role: Role,
    /// Who.
    pub person: String,
    /// On which day.
    pub on: NaiveDate,
    /// Which entry of the history it is, counted from 0.
    #[serde(skip)]
    pub entry: usize,
}

/// A plan whose history holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    id: String,
    history: Vec<Entry>,
    state: State,
    form: ActivityPlan,
    /// The forms that everyone has approved, the oldest first.
    rounds: Vec<Round>,
    /// The signatures on a form that is to be approved.
    signed: Vec<Signed>,
}

/// A form that everyone has approved, with their signatures.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// The form, with the contact details as they are now.
    pub form: ActivityPlan,
    /// The signatures, in order.
    pub signed: Vec<Signed>,
    /// The day of the last one.
    pub on: NaiveDate,
}

/// What can be done with a plan, and what is waited for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextActions {
    /// What whoever asks can do now.
    pub now: Vec<Action>,
    /// What is to be done next, by anybody.
    pub waiting: Vec<Waiting>,
}

/// Something that is to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Waiting {
    /// What.
    pub action: Action,
    /// Whom it is waited for; whoever acts for them may do it too.
    pub roles: Vec<Role>,
}

/// The digest of a form: SHA-256 of its JSON, as hexadecimal digits.
///
/// ```
/// use activity_plan::{ActivityPlan, plan::digest};
/// let other = ActivityPlan { medium: "Facebook".to_owned(), ..ActivityPlan::default() };
/// assert_eq!(digest(&ActivityPlan::default()).len(), 64);
/// assert_ne!(digest(&ActivityPlan::default()), digest(&other));
/// ```
pub fn digest(form: &ActivityPlan) -> String {
    // A form is always written the same way: its fields in order, the empty ones that are optional left out.
    let text = serde_json::to_vec(form).unwrap_or_default();
    Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The fields in which two forms differ, in the order of the form.
pub fn changed_fields(one: &ActivityPlan, other: &ActivityPlan) -> Vec<&'static FormField> {
    let fields = |form: &ActivityPlan| serde_json::to_value(form).unwrap_or_default();
    let (one, other) = (fields(one), fields(other));
    FIELDS.iter().filter(|field| one.get(field.name) != other.get(field.name)).collect()
}

/// What a change of a form comes to (P-16): [`plan_revision`].
pub fn revision(before: &ActivityPlan, after: &ActivityPlan, date: NaiveDate) -> Revision {
    let persons = |form: &ActivityPlan| {
        let mut persons: Vec<String> =
            form.administrators.iter().map(|contact| format!("{} {}", contact.person.to_lowercase(), contact.name)).collect();
        persons.sort_unstable();
        (persons, form.owner.to_lowercase())
    };
    // What is asked for by name is taken as it was, so that what is left is the rest.
    let rest = |form: &ActivityPlan| ActivityPlan {
        medium: String::new(),
        address: String::new(),
        operation: String::new(),
        administrators: Vec::new(),
        owner: String::new(),
        ..form.approved_part()
    };
    let facts = RevisionFacts {
        guidelines: Guidelines::on_date(date),
        medium: YesNo::from(before.medium != after.medium),
        address: YesNo::from(!same_address(&before.address, &after.address)),
        operation: YesNo::from(before.operation != after.operation),
        administrators: YesNo::from(persons(before) != persons(after)),
        other: YesNo::from(rest(before) != rest(after)),
    };
    plan_revision(facts).outcome
}

impl Plan {
    /// A plan of which nothing is done yet.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            history: Vec::new(),
            state: State::BLANK,
            form: ActivityPlan::default(),
            rounds: Vec::new(),
            signed: Vec::new(),
        }
    }

    /// Replays a history, each entry on the terms of its own day.
    ///
    /// # Errors
    ///
    /// The first entry that cannot have happened, and why.
    pub fn load(file: PlanFile, settings: &Settings) -> Result<Self, BrokenHistory> {
        let mut plan = Self::new(file.id);
        for (at, entry) in file.history.into_iter().enumerate() {
            plan.act(entry, settings).map_err(|refusal| BrokenHistory { entry: at, refusal })?;
        }
        Ok(plan)
    }

    /// The plan as it was at the end of a day.
    pub fn as_of(&self, date: NaiveDate, settings: &Settings) -> Self {
        if self.history.last().is_none_or(|last| last.on <= date) {
            return self.clone();
        }
        let mut plan = Self::new(self.id.clone());
        for entry in self.history.iter().take_while(|entry| entry.on <= date) {
            // It was allowed when the whole history was replayed, and nothing after it matters to it.
            if plan.act(entry.clone(), settings).is_err() {
                break;
            }
        }
        plan
    }

    /// Does something with the plan, if it is allowed, and adds it to the history.
    ///
    /// # Errors
    ///
    /// Why it is not: the rules that refuse it, and what would be needed. Nothing is changed then.
    pub fn act(&mut self, entry: Entry, settings: &Settings) -> Result<Stage, Refusal> {
        if let Some(last) = self.history.last()
            && entry.on < last.on
        {
            return Err(Refusal::Backwards { on: entry.on, last: last.on });
        }
        if !is_person(&entry.person) {
            return Err(Refusal::Nobody);
        }
        if let Did::Sign(signature) = &entry.did
            && signature.form != digest(&self.form)
        {
            return Err(Refusal::AnotherForm);
        }
        let terms = settings.on(entry.on);
        let again = |form| revision(&self.form, form, entry.on) == Revision::ApproveAgain;
        let deed = Deed {
            action: entry.did.action(),
            stated: YesNo::from(self.is_stated(&entry)),
            form: entry.did.form().map(|form| Form::of(form, &terms)),
            again: YesNo::from(entry.did.form().is_some_and(again)),
        };
        let actor = Actor { role: entry.role, another_person: YesNo::from(!self.has_signed(&entry.person)) };
        // What a form comes to depends on the terms of the day.
        let state = State {
            form: Form::of(&self.form, &terms),
            approved: self.approved().map_or(Form::BLANK, |form| Form::of(form, &terms)),
            ..self.state
        };
        let next = advance(&state, deed, actor, &terms)
            .map_err(|because| Refusal::rules(because, &state, deed, actor, &terms, entry.did.form().unwrap_or(&self.form)))?;
        self.follow(&state, next, entry);
        Ok(self.state.stage)
    }

    /// Takes over what an entry that is allowed has led to.
    fn follow(&mut self, before: &State, next: State, entry: Entry) {
        if let Some(form) = entry.did.form() {
            self.form = form.clone();
        }
        if let Did::Sign(_) = entry.did {
            let at = self.history.len();
            self.signed.push(Signed { role: entry.role, person: entry.person.clone(), on: entry.on, entry: at });
        }
        match (entry.did.action(), before.stage, next.stage) {
            (Action::Sign, _, Stage::Approved | Stage::Started | Stage::Paused) => {
                let signed = std::mem::take(&mut self.signed);
                self.rounds.push(Round { form: self.form.clone(), signed, on: entry.on });
            }
            // The change falls, and what was approved goes on.
            (Action::Return | Action::Reject | Action::Close, Stage::Revised, _) => {
                self.form = self.approved().cloned().unwrap_or_default();
            }
            // Before the start the approval begins anew.
            (Action::Revise, _, Stage::Considered) => self.rounds.clear(),
            (Action::Revise, _, stage) if stage != Stage::Revised => {
                if let Some(approved) = self.rounds.last_mut() {
                    approved.form = self.form.clone();
                }
            }
            _ => {}
        }
        if next.signed.is_empty() {
            self.signed.clear();
        }
        self.state = next;
        self.history.push(entry);
    }

    /// Whether somebody has signed the form that is to be approved.
    fn has_signed(&self, person: &str) -> bool {
        self.signed.iter().any(|signed| same_person(&signed.person, person))
    }

    /// Whether what belongs to an action is on record.
    fn is_stated(&self, entry: &Entry) -> bool {
        match &entry.did {
            Did::AppointWriters { writers, consulted } => {
                // One cannot consult oneself.
                is_person(consulted)
                    && !same_person(consulted, &entry.person)
                    && !writers.is_empty()
                    && writers.iter().all(|writer| is_person(writer))
            }
            Did::Close { last_snapshot } => {
                let started = self.day_of(Action::Start);
                last_snapshot.is_some_and(|day| day <= entry.on && started.is_none_or(|started| started <= day))
            }
            told => told.texts().iter().all(|(_, text)| !text.trim().is_empty()),
        }
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What was done, the oldest entry first.
    pub fn history(&self) -> &[Entry] {
        &self.history
    }

    /// Where it stands.
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// The form as it is now, whether approved or not.
    pub const fn form(&self) -> &ActivityPlan {
        &self.form
    }

    /// The form that is approved, if one is: during a revision the one that holds until the change is approved.
    pub fn approved(&self) -> Option<&ActivityPlan> {
        self.rounds.last().map(|round| &round.form)
    }

    /// The forms that everyone has approved, the oldest first. Before the start a change that needs approval takes them away.
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// The signatures on the form as it is now.
    pub fn signed(&self) -> &[Signed] {
        match self.rounds.last() {
            Some(approved) if self.state.stage != Stage::Revised => &approved.signed,
            _ => &self.signed,
        }
    }

    /// The signature that stands on the form as it is now, in a role, and its day.
    pub fn signature(&self, role: Role) -> Option<(NaiveDate, &Signature)> {
        let signed = self.signed().iter().find(|signed| signed.role == role)?;
        match &self.history.get(signed.entry)?.did {
            Did::Sign(signature) => Some((signed.on, signature)),
            _ => None,
        }
    }

    /// The last day on which an action was taken.
    pub fn day_of(&self, action: Action) -> Option<NaiveDate> {
        self.history.iter().rev().find(|entry| entry.did.action() == action).map(|entry| entry.on)
    }

    /// As it is stored.
    pub fn to_file(&self) -> PlanFile {
        PlanFile { id: self.id.clone(), history: self.history.clone() }
    }

    /// What somebody can do now, and what is waited for from anybody. Without a person only the role is looked at.
    pub fn next_actions(&self, role: Role, person: Option<&str>, date: NaiveDate, settings: &Settings) -> NextActions {
        let terms = settings.on(date);
        let actor = Actor { role, another_person: YesNo::from(!person.is_some_and(|person| self.has_signed(person))) };
        let open = Action::VALUES.iter().copied().filter(|action| !self.state.is_done(*action));
        let deed = |action: Action| self.state.foreseen(action);
        let now = open.clone().filter(|action| advance(&self.state, deed(*action), actor, &terms).is_ok()).collect();
        let waiting = open
            .filter(|action| action.leads_on() || (*action == Action::Revise && self.state.is_to_fill_in()))
            .map(|action| Waiting { action, roles: asked(&self.state, deed(action), &terms) })
            .filter(|waiting| !waiting.roles.is_empty())
            .collect();
        NextActions { now, waiting }
    }
}
