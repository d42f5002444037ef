//! Who answers for what: from a role to everything it must, may and may not do, and from a task to who answers for it.

use chrono::NaiveDate;
use policy_core::{
    fact::Source,
    responsibility::{Bearer, Task, TaskFacts, responsible_for},
    role::Role,
};
use policy_rules::{Decision, Finite, Lang, Modality, Provision, Rule, Term, Treatment};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    InputError, Profile,
    catalogue::{self, Law, hint},
    decide::Reason,
    profile::Municipality,
    provenance::{Provenance, digest},
};

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
    /// What it should do: leaving it out breaks nothing.
    pub should: Vec<Duty>,
    /// What it may do.
    pub may: Vec<Duty>,
    /// What it has a claim to.
    pub entitled: Vec<Duty>,
    /// What it has to know: what counts as what, and what depends on what.
    pub know: Vec<Duty>,
}

impl Duties {
    /// The list in which a rule stands for those it binds. A condition that can be broken has to be met by somebody; another
    /// one only has to be known.
    fn binding(&mut self, rule: &Rule) -> &mut Vec<Duty> {
        match rule.modality {
            Modality::Duty => &mut self.must,
            Modality::Condition if rule.finding.is_some() => &mut self.must,
            Modality::Prohibition => &mut self.may_not,
            Modality::Recommendation => &mut self.should,
            Modality::Permission | Modality::Power => &mut self.may,
            Modality::Definition | Modality::Condition => &mut self.know,
        }
    }
}

fn add(list: &mut Vec<Duty>, duty: Duty) {
    if !list.iter().any(|listed| listed.rule == duty.rule) {
        list.push(duty);
    }
}

/// Everything a role must do, may not do, should do, may do, has a claim to and has to know on a date, across all crates. A rule stands
/// once in a list, under the first role by which it goes; one that both binds and benefits somebody stands in two.
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
    for by in [role].into_iter().chain(role.also().iter().copied()) {
        for rule in catalogue::rules().filter(|rule| rule.since <= date) {
            if rule.bearers.contains(&by.term()) {
                add(duties.binding(rule), Duty { rule, by });
            }
            if rule.entitled.contains(&by.term()) {
                add(&mut duties.entitled, Duty { rule, by });
            }
        }
    }
    duties
}

/// All tasks, each with who answers for it on a date; before the text that says so, nobody.
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
    pub label: String,
    /// Who answers for it, in words.
    pub responsible: String,
    /// The roles that answer for it.
    pub who: Vec<&'static str>,
    /// The roles through which, with whose help, or after telling whom.
    pub with: Vec<&'static str>,
    /// The rules that say so.
    pub because: Vec<CardEntry>,
}

fn names(roles: &[Role]) -> Vec<&'static str> {
    roles.iter().map(|role| role.term().name).collect()
}

fn view_assignment(task: Task, decision: Decision<Bearer>, profile: &Profile, date: NaiveDate, lang: Lang) -> Assignment {
    Assignment {
        task: task.name(),
        label: profile.in_own_words(task.term().label.of(lang).to_owned(), lang),
        responsible: profile.in_own_words(decision.outcome.term().label.of(lang).to_owned(), lang),
        who: names(decision.outcome.who()),
        with: names(decision.outcome.with()),
        because: decision.because.iter().map(|rule| entry(rule, None, profile, date, lang)).collect(),
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
/// somebody, or else every task whose label holds the words. No name means all tasks that are laid
/// on somebody on the date.
///
/// # Errors
///
/// When no task is meant; the message names the nearest.
pub fn responsible(name: Option<&str>, profile: &Profile, date: NaiveDate, lang: Lang) -> Result<ResponsibilityMap, InputError> {
    let wanted = name.map(|name| name.trim().to_lowercase());
    let called = |task: Task| {
        let Term { name, label } = *task.term();
        [name, label.sv, label.en].map(str::to_lowercase)
    };
    let is_exactly = |task: Task, decision: &Decision<Bearer>, wanted: &str| {
        called(task).iter().any(|known| known == wanted)
            || (!decision.outcome.who().is_empty() && decision.because.first().is_some_and(|rule| rule.id == wanted))
    };
    let holds = |task: Task, wanted: &str| called(task).iter().any(|known| known.contains(wanted));
    let all: Vec<_> = assignments(date).collect();
    let found: Vec<_> = match &wanted {
        None => all.into_iter().filter(|(_, decision)| !decision.outcome.who().is_empty()).collect(),
        Some(wanted) => {
            let exact = || all.iter().filter(|(task, decision)| is_exactly(*task, decision, wanted));
            let near = || all.iter().filter(|(task, _)| !wanted.is_empty() && holds(*task, wanted));
            if exact().next().is_some() { exact().copied().collect() } else { near().copied().collect() }
        }
    };
    if found.is_empty() {
        let given = name.unwrap_or_default();
        let known = Task::TERMS.iter().flat_map(|term| [term.name, term.label.of(lang)]);
        let names = || Task::TERMS.iter().map(|term| term.name).collect::<Vec<_>>().join(", ");
        let hint = hint(given, known, || format!("the tasks are {}", names()));
        return Err(InputError::new("", format!("there is no task `{given}`; {hint}")));
    }
    let assignments = found.into_iter().map(|(task, decision)| view_assignment(task, decision, profile, date, lang)).collect();
    Ok(ResponsibilityMap {
        municipality: profile.municipality.clone(),
        assignments,
        provenance: Provenance::new(&digest(profile), date),
    })
}

/// A rule on a role card, or as the reason why somebody answers for a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CardEntry {
    /// The role by which the rule goes for the one whose card it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<&'static str>,
    /// The rule.
    pub rule: &'static str,
    /// The norm.
    pub text: String,
    /// The provisions that it encodes.
    pub provisions: Vec<&'static str>,
    /// The rulings on how they are read.
    pub rulings: Vec<&'static str>,
    /// The statutes behind it on the date.
    pub law: Vec<Law>,
}

/// Something that a provision leaves to the role to judge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Judged {
    /// The role.
    pub by: &'static str,
    /// The provision.
    pub provision: &'static str,
    /// What it says, in our words.
    pub text: &'static str,
}

fn entry(rule: &'static Rule, by: Option<Role>, profile: &Profile, date: NaiveDate, lang: Lang) -> CardEntry {
    let rulings = rule.rulings.iter().map(|ruling| ruling.id).collect();
    let Reason { rule, text, provisions, law } = Reason::new(rule, date, lang);
    let by = by.map(|by| by.term().name);
    CardEntry { by, rule, text: profile.in_own_words(text.to_owned(), lang), provisions, rulings, law }
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
    /// What it should do: leaving it out breaks nothing.
    pub should: Vec<CardEntry>,
    /// What it may do.
    pub may: Vec<CardEntry>,
    /// What it has a claim to.
    pub entitled: Vec<CardEntry>,
    /// What it has to know.
    pub know: Vec<CardEntry>,
    /// What is left to it to judge, and no rule says.
    pub judges: Vec<Judged>,
    /// How many provisions of the source are not encoded yet, so that the card may lack something.
    pub pending: usize,
    /// What the card rests on.
    pub provenance: Provenance,
}

/// The provisions that leave something to a role, or one that goes with it, to judge, once the policy is in force.
fn judged(role: Role, date: NaiveDate, lang: Lang) -> Vec<Judged> {
    if Source::on_date(date) != Source::Whole {
        return Vec::new();
    }
    let judged = |by: Role| {
        let left = move |provision: &&Provision| match provision.treatment {
            Treatment::Judgement { whose, .. } => whose == by.term(),
            Treatment::Encoded | Treatment::Informational { .. } | Treatment::Pending => false,
        };
        catalogue::provisions().filter(left).map(move |provision| Judged {
            by: by.term().name,
            provision: provision.id,
            text: provision.text.of(lang),
        })
    };
    [role].into_iter().chain(role.also().iter().copied()).flat_map(judged).collect()
}

/// The card of a role on a date.
pub fn role_card(role: Role, profile: &Profile, date: NaiveDate, lang: Lang) -> RoleCard {
    let Duties { must, may_not, should, may, entitled, know } = duties_of(role, date);
    let entries = |mut duties: Vec<Duty>| {
        duties.retain(|duty| profile.requires(duty.rule));
        duties.into_iter().map(|duty| entry(duty.rule, Some(duty.by), profile, date, lang)).collect()
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
        should: entries(should),
        may: entries(may),
        entitled: entries(entitled),
        know: entries(know),
        judges: judged(role, date, lang),
        pending: catalogue::provisions().filter(|provision| provision.treatment == Treatment::Pending).count(),
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
    let wanted: Vec<String> = name.split([' ', '-', '_']).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    if wanted.is_empty() {
        return Err(InputError::new("", format!("name a role; the roles are {}", names(Role::VALUES).join(", "))));
    }
    let called = |role: &Role| {
        let Term { name, label } = *role.term();
        let own = profile.names.get(role).map(String::as_str);
        [Some(name), Some(label.sv), Some(label.en), label.en.strip_prefix("the "), label.sv.strip_prefix("den "), own]
    };
    // Word by word, with or without an ending: sektorschef for sektorschefen, facklig företrädare for fackliga företrädaren.
    let is_word = |known: &str, given: &str| {
        let longer = known.strip_prefix(given).or_else(|| given.strip_prefix(known));
        longer.is_some_and(|ending| ["", "en", "n", "et", "a"].contains(&ending))
    };
    let is = |known: &str| {
        let known = known.to_lowercase();
        let known: Vec<&str> = known.split([' ', '-']).collect();
        known.len() == wanted.len() && known.iter().zip(&wanted).all(|(known, given)| is_word(known, given))
    };
    let meant_by = |matches: &dyn Fn(&str) -> bool| -> Vec<Role> {
        Role::VALUES.iter().filter(|role| called(role).into_iter().flatten().any(matches)).copied().collect()
    };
    let exactly = |known: &str| known.to_lowercase() == name.trim().to_lowercase();
    let last = |known: &str| known.rsplit(' ').next().is_some_and(is);
    let ways: [&dyn Fn(&str) -> bool; 3] = [&exactly, &is, &last];
    let meant = ways.into_iter().map(meant_by).find(|meant| !meant.is_empty()).unwrap_or_default();
    match meant[..] {
        [role] => Ok(role),
        [] => {
            let known = Role::VALUES.iter().flat_map(|role| called(role).into_iter().flatten());
            let hint = hint(name, known, || format!("the roles are {}", names(Role::VALUES).join(", ")));
            Err(InputError::new("", format!("there is no role `{name}`; {hint}")))
        }
        _ => {
            let meant = names(&meant).join(", ");
            Err(InputError::new("", format!("`{name}` may mean several roles; name one of {meant}")))
        }
    }
}
