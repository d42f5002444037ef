//! Who answers for what: from a role to everything it must, may and may not do, and from a task to who answers for it.

use chrono::NaiveDate;
use policy_core::{
    fact::Source,
    responsibility::{Bearer, Task, TaskFacts, responsible_for},
    role::Role,
};
use policy_rules::{Decision, Finite, Lang, Modality, Rule, Term};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    InputError, Profile,
    catalogue::{self, Law, nearest},
    decide::Reason,
    profile::Municipality,
    provenance::{Provenance, digest},
};

/// What a rule is to somebody in a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Must,
    MayNot,
    May,
    Entitled,
    Know,
}

/// A rule that goes for a role, and the role by which it does: itself, or one that [goes with it](Role::also).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duty {
    /// The rule.
    pub rule: &'static Rule,
    /// The role by which it goes.
    pub by: Role,
}

/// Everything that the rules of all crates say to a role, each list in the order of the crates and of the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duties {
    /// What it must do.
    pub must: Vec<Duty>,
    /// What it may not do.
    pub may_not: Vec<Duty>,
    /// What it may do.
    pub may: Vec<Duty>,
    /// What it has a claim to.
    pub entitled: Vec<Duty>,
    /// What it has to know: what counts as what, and what depends on what.
    pub know: Vec<Duty>,
}

impl Duties {
    fn list(&mut self, section: Section) -> &mut Vec<Duty> {
        match section {
            Section::Must => &mut self.must,
            Section::MayNot => &mut self.may_not,
            Section::May => &mut self.may,
            Section::Entitled => &mut self.entitled,
            Section::Know => &mut self.know,
        }
    }

    /// Whether the rules say nothing to the role.
    pub fn is_empty(&self) -> bool {
        [&self.must, &self.may_not, &self.may, &self.entitled, &self.know].iter().all(|list| list.is_empty())
    }
}

/// What a rule is to those it binds. A condition that can be broken has to be met by somebody; another one only has to be
/// known.
fn section(rule: &Rule) -> Section {
    match rule.modality {
        Modality::Duty => Section::Must,
        Modality::Condition if rule.finding.is_some() => Section::Must,
        Modality::Prohibition => Section::MayNot,
        Modality::Permission | Modality::Power => Section::May,
        Modality::Definition | Modality::Condition => Section::Know,
    }
}

/// Everything a role must do, may not do, may do, has a claim to and has to know on a date, across all crates. A rule stands
/// once, under the first role by which it goes.
///
/// ```
/// use kommunpolicy::roles::duties_of;
/// use policy_core::role::Role;
/// let duties = duties_of(Role::SectorHead, policy_rules::date(2026, 1, 31));
/// assert!(duties.must.iter().any(|duty| duty.rule.id == "approval.sector-head" && duty.by == Role::SectorHead));
/// assert!(duties.must.iter().any(|duty| duty.rule.id == "responsibility.managers" && duty.by == Role::Manager));
/// assert!(duties.may_not.iter().any(|duty| duty.rule.id == "statement.no-investigation"));
/// ```
pub fn duties_of(role: Role, date: NaiveDate) -> Duties {
    let mut duties = Duties::default();
    let mut seen: Vec<&Rule> = Vec::new();
    for by in [role].iter().chain(role.also()) {
        let is_named = |terms: &[&Term]| terms.contains(&by.term());
        for rule in catalogue::rules().filter(|rule| rule.since <= date) {
            if seen.contains(&rule) {
                continue;
            }
            let section = match (is_named(rule.bearers), is_named(rule.entitled)) {
                (true, _) => section(rule),
                (false, true) => Section::Entitled,
                (false, false) => continue,
            };
            seen.push(rule);
            duties.list(section).push(Duty { rule, by: *by });
        }
    }
    duties
}

/// The tasks that the source lays on somebody on a date, each with who answers for it.
pub fn assignments(date: NaiveDate) -> impl Iterator<Item = (Task, Decision<Bearer>)> {
    let source = Source::on_date(date);
    Task::VALUES.iter().map(move |task| (*task, responsible_for(TaskFacts { source, task: *task })))
}

/// A task and who answers for it, as plain data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Assignment {
    /// The task.
    pub task: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// Who answers for it, in words.
    pub responsible: String,
    /// The roles that answer for it.
    pub who: Vec<&'static str>,
    /// The roles through which, with whose help, or after telling whom.
    pub with: Vec<&'static str>,
    /// The rules that say so.
    pub because: Vec<Reason>,
}

fn names(roles: &[Role]) -> Vec<&'static str> {
    roles.iter().map(|role| role.term().name).collect()
}

fn view_assignment(task: Task, decision: Decision<Bearer>, profile: &Profile, date: NaiveDate, lang: Lang) -> Assignment {
    Assignment {
        task: task.name(),
        label: task.term().label.of(lang),
        responsible: profile.in_own_words(decision.outcome.term().label.of(lang).to_owned(), lang),
        who: names(decision.outcome.who()),
        with: names(decision.outcome.with()),
        because: decision.because.iter().map(|rule| Reason::new(rule, date, lang)).collect(),
    }
}

/// The map from tasks to those who answer for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ResponsibilityMap {
    /// The municipality.
    pub municipality: Municipality,
    /// The tasks that are asked about.
    pub assignments: Vec<Assignment>,
    /// What the answer rests on.
    pub provenance: Provenance,
}

/// Who answers for the tasks that a name means: the task of that name or label, the task that a rule of that id lays on
/// somebody, or else every task whose label holds the words. No name means all tasks.
///
/// # Errors
///
/// When no task is meant; the message names the nearest.
pub fn responsible(name: Option<&str>, profile: &Profile, date: NaiveDate, lang: Lang) -> Result<ResponsibilityMap, InputError> {
    let wanted = name.map(|name| name.trim().to_lowercase());
    let is_exactly = |task: Task, decision: &Decision<Bearer>, wanted: &str| {
        let Term { name, label } = *task.term();
        [name, label.sv, label.en].iter().any(|known| known.to_lowercase() == wanted)
            || decision.because.first().is_some_and(|rule| rule.id == wanted)
    };
    let holds = |task: Task, wanted: &str| {
        let Term { name, label } = *task.term();
        [name, label.sv, label.en].iter().any(|known| known.to_lowercase().contains(wanted))
    };
    let all: Vec<_> = assignments(date).collect();
    let found: Vec<_> = match &wanted {
        None => all,
        Some(wanted) => {
            let exact = || all.iter().filter(|(task, decision)| is_exactly(*task, decision, wanted));
            let near = || all.iter().filter(|(task, _)| !wanted.is_empty() && holds(*task, wanted));
            if exact().next().is_some() { exact().copied().collect() } else { near().copied().collect() }
        }
    };
    if found.is_empty() {
        let given = name.unwrap_or_default();
        let known = Task::TERMS.iter().flat_map(|term| [term.name, term.label.of(lang)]);
        let hint = match nearest(given, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the tasks are {}", Task::TERMS.iter().map(|term| term.name).collect::<Vec<_>>().join(", ")),
        };
        return Err(InputError::new("", format!("there is no task `{given}`; {hint}")));
    }
    let assignments = found.into_iter().map(|(task, decision)| view_assignment(task, decision, profile, date, lang)).collect();
    Ok(ResponsibilityMap {
        municipality: profile.municipality.clone(),
        assignments,
        provenance: Provenance::new(&digest(profile), date),
    })
}

/// A rule on a role card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CardEntry {
    /// The role by which the rule goes.
    pub by: &'static str,
    /// The rule.
    pub rule: &'static str,
    /// The norm.
    pub text: String,
    /// The provisions that it encodes.
    pub provisions: Vec<&'static str>,
    /// The statutes behind it on the date.
    pub law: Vec<Law>,
}

/// A role card: what somebody needs to read on the first day in a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RoleCard {
    /// The municipality.
    pub municipality: Municipality,
    /// The role.
    pub role: &'static str,
    /// What it is called.
    pub name: String,
    /// The roles whose rules also go for it.
    pub also: Vec<&'static str>,
    /// The tasks that it answers for, itself or by another role that goes with it.
    pub answers_for: Vec<Assignment>,
    /// The tasks in which it takes part or is told.
    pub takes_part_in: Vec<Assignment>,
    /// What it must do.
    pub must: Vec<CardEntry>,
    /// What it may not do.
    pub may_not: Vec<CardEntry>,
    /// What it may do.
    pub may: Vec<CardEntry>,
    /// What it has a claim to.
    pub entitled: Vec<CardEntry>,
    /// What it has to know.
    pub know: Vec<CardEntry>,
    /// What the card rests on.
    pub provenance: Provenance,
}

/// The card of a role on a date.
pub fn role_card(role: Role, profile: &Profile, date: NaiveDate, lang: Lang) -> RoleCard {
    let Duties { must, may_not, may, entitled, know } = duties_of(role, date);
    let entries = |mut duties: Vec<Duty>| {
        duties.retain(|duty| profile.requires(duty.rule));
        let entry = |duty: Duty| {
            let Reason { rule, text, provisions, law } = Reason::new(duty.rule, date, lang);
            CardEntry { by: duty.by.term().name, rule, text: profile.in_own_words(text.to_owned(), lang), provisions, law }
        };
        duties.into_iter().map(entry).collect()
    };
    let tasks = |roles: fn(Bearer) -> &'static [Role]| {
        let own = move |decision: &Decision<Bearer>| {
            roles(decision.outcome).iter().any(|named| *named == role || role.also().contains(named))
        };
        let theirs = assignments(date).filter(|(_, decision)| own(decision));
        theirs.map(|(task, decision)| view_assignment(task, decision, profile, date, lang)).collect()
    };
    RoleCard {
        municipality: profile.municipality.clone(),
        role: role.term().name,
        name: profile.name_of(role.term(), lang).to_owned(),
        also: names(role.also()),
        answers_for: tasks(Bearer::who),
        takes_part_in: tasks(Bearer::with),
        must: entries(must),
        may_not: entries(may_not),
        may: entries(may),
        entitled: entries(entitled),
        know: entries(know),
        provenance: Provenance::new(&digest(profile), date),
    }
}

/// The role with a name: its stable name, what it is called in Swedish or English, with or without the article, the
/// municipality's own name for it, or the last word of its name where that means one role alone.
///
/// # Errors
///
/// When there is none, or more than one; the message names the nearest, or all that are meant.
pub fn find_role(name: &str, profile: &Profile) -> Result<Role, InputError> {
    let wanted = name.trim().to_lowercase();
    let called = |role: &Role| {
        let Term { name, label } = *role.term();
        let own = profile.names.get(role).map(String::as_str);
        [Some(name), Some(label.sv), Some(label.en), label.en.strip_prefix("the "), label.sv.strip_prefix("den "), own]
    };
    // The indefinite form: sektorschef for sektorschefen, nämnd for nämnden, förtroendevald for förtroendevalda.
    let is = |known: &str| {
        let known = known.to_lowercase();
        known == wanted || ["en", "n", "et", "a"].iter().any(|ending| known.strip_suffix(ending) == Some(&wanted))
    };
    let by_name = Role::VALUES.iter().find(|role| called(role).into_iter().flatten().any(is));
    if let Some(role) = by_name {
        return Ok(*role);
    }
    let last = |known: &str| known.rsplit(' ').next().is_some_and(is);
    let meant: Vec<Role> = Role::VALUES.iter().filter(|role| called(role).into_iter().flatten().any(last)).copied().collect();
    match meant[..] {
        [role] => Ok(role),
        [] => {
            let known = Role::VALUES.iter().flat_map(|role| called(role).into_iter().flatten());
            let hint = match nearest(name, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the roles are {}", names(Role::VALUES).join(", ")),
            };
            Err(InputError::new("", format!("there is no role `{name}`; {hint}")))
        }
        _ => {
            let meant = names(&meant).join(", ");
            Err(InputError::new("", format!("`{name}` may mean several roles; name one of {meant}")))
        }
    }
}
