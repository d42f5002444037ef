//! Why something is not done with a plan: the rules that refuse it, and what would be needed.

use std::fmt;

use chrono::NaiveDate;
use policy_core::{
    fact::{Guidelines, YesNo},
    role::Role,
};
use policy_rules::{Because, Finite, Lang, Text};
use thiserror::Error;

use crate::{
    check,
    field::{self, FIELDS, FormField},
    form::ActivityPlan,
    settings::Terms,
    workflow::{
        Action, Actor, Deed, Stage, State, able, asked,
        signing::{FILLED_IN, Turn},
        when::{Rest, StepFacts, plan_step},
    },
};

/// What would be needed for something that is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// Another role: one of these.
    Role(Vec<Role>),
    /// Another to sign first: one of these.
    Turn(Vec<Role>),
    /// Another stage: one of these.
    Stage(Vec<Stage>),
    /// Another person than those who have signed.
    Person,
    /// The form filled in: the fields to be seen to.
    Form(Vec<&'static FormField>),
    /// What belongs to the action on record.
    Stated,
    /// What the rules say.
    Rule,
}

/// Why something is not done with a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A rule refuses it.
    Rules {
        /// What was to be done.
        action: Action,
        /// At which stage.
        stage: Stage,
        /// The rules.
        because: Because,
        /// What would be needed.
        need: Need,
    },
    /// It lies before what was done last.
    Backwards {
        /// Its day.
        on: NaiveDate,
        /// The day of what was done last.
        last: NaiveDate,
    },
    /// Nobody did it: the person is left out, or what stands there is no id.
    Nobody,
    /// The signature is for another form than the one that is to be signed.
    AnotherForm,
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// Why the rules refuse something, and what would be needed.
    pub(crate) fn rules(
        because: Because,
        state: &State,
        deed: Deed,
        actor: Actor,
        terms: &Terms<'_>,
        form: &ActivityPlan,
    ) -> Self {
        // Who could do it is asked as if what belongs to it were on record.
        let stated = Deed { stated: YesNo::Yes, ..deed };
        let others: Vec<Role> = able(state, stated, terms).collect();
        let stages = stages_for(deed.action, terms.guidelines);
        let need = if terms.guidelines == Guidelines::NotYet {
            Need::Rule
        } else if !stages.contains(&state.stage) {
            Need::Stage(stages)
        } else if because.contains(&&FILLED_IN) {
            let problems = check::required(form, terms.administrators);
            let wrong = |field: &&FormField| problems.iter().any(|problem| field::root(&problem.path) == field.name);
            Need::Form(FIELDS.iter().filter(wrong).collect())
        } else if others.contains(&actor.role) && actor.another_person == YesNo::No {
            Need::Person
        } else if deed.action == Action::Sign {
            let turn = |role: &&Role| Turn::of(**role, terms.approvers, |role| state.signed.contains(role)) == Turn::Next;
            Need::Turn(terms.approvers.iter().filter(turn).copied().collect())
        } else if !others.is_empty() && !others.contains(&actor.role) {
            Need::Role(asked(state, stated, terms))
        } else if deed.stated.is_no() {
            Need::Stated
        } else {
            Need::Rule
        };
        Self::Rules { action: deed.action, stage: state.stage, because, need }
    }

    /// The rules that refuse it; none where the entry itself is wrong.
    pub fn because(&self) -> Because {
        match self {
            Self::Rules { because, .. } => because,
            Self::Backwards { .. } | Self::Nobody | Self::AnotherForm => &[],
        }
    }

    /// The refusal in words: what is refused, by which rules, and what would be needed.
    pub fn text(&self, lang: Lang) -> String {
        let sv = lang == Lang::Sv;
        match self {
            Self::Rules { action, stage, because, need } => {
                let (doing, stage) = (action.term().label.of(lang), stage.term().label.of(lang));
                let rules: Vec<String> = because.iter().map(|rule| format!("{} ({})", rule.text.of(lang), rule.id)).collect();
                let rules = rules.join(" ");
                let need_is_stage = matches!(need, Need::Stage(_));
                let need = need.text(*action, lang);
                let space = if need.is_empty() { "" } else { " " };
                // The stage is told where it is the obstacle.
                let when = match (need_is_stage, sv) {
                    (true, true) => format!(" när läget är ”{stage}”"),
                    (true, false) => format!(" while the plan is \"{stage}\""),
                    (false, _) => String::new(),
                };
                let not = if sv { "Det går inte att" } else { "It is not possible to" };
                format!("{not} {doing}{when}.{space}{need} {rules}")
            }
            Self::Backwards { on, last } if sv => {
                format!("Dagen {on} ligger före det som gjordes senast, {last}. Ange den dagen eller en senare.")
            }
            Self::Backwards { on, last } => {
                format!("The day {on} lies before what was done last, on {last}. Give that day or a later one.")
            }
            Self::Nobody if sv => {
                "Det framgår inte vem som handlade. Ange personens id: bokstäver, siffror och - _ . @, utan mellanslag."
                    .to_owned()
            }
            Self::Nobody => {
                "It is not said who acted. Give the id of the person: letters, digits and - _ . @, without spaces.".to_owned()
            }
            Self::AnotherForm if sv => {
                "Underskriften gäller en annan blankett än den som står i planen. Ta reda på vilken som skrevs under.".to_owned()
            }
            Self::AnotherForm => {
                "The signature is for another form than the one in the plan. Find out which one was signed.".to_owned()
            }
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Lang::En))
    }
}

impl Need {
    fn text(&self, action: Action, lang: Lang) -> String {
        let sv = lang == Lang::Sv;
        let listed = |labels: Vec<&str>| labels.join(", ");
        match self {
            Self::Role(roles) => {
                let roles = lang.either(&roles.iter().map(|role| role.term().label.of(lang)).collect::<Vec<_>>());
                if sv { format!("Det görs av {roles}.") } else { format!("It is done by {roles}.") }
            }
            Self::Turn(roles) => {
                let roles = lang.either(&roles.iter().map(|role| role.term().label.of(lang)).collect::<Vec<_>>());
                match (roles.is_empty(), sv) {
                    (true, true) => "Alla som ska godkänna planen har redan skrivit under. Skicka tillbaka den, så att de kan göra det på nytt.".to_owned(),
                    (true, false) => "Everyone who approves the plan has signed already. Return it, so that they can sign again.".to_owned(),
                    (false, true) => format!("Nästa att skriva under är {roles}."),
                    (false, false) => format!("The next to sign is {roles}."),
                }
            }
            Self::Stage(stages) => {
                let quoted = |stage: &Stage| {
                    if sv { format!("”{}”", stage.term().label.sv) } else { format!("\"{}\"", stage.term().label.en) }
                };
                let stages = stages.iter().map(quoted).collect::<Vec<_>>().join(", ");
                if sv {
                    format!("Det kan göras när läget är: {stages}.")
                } else {
                    format!("It can be done while the plan is: {stages}.")
                }
            }
            Self::Person if sv => "Det ska göras av någon som inte redan har skrivit under.".to_owned(),
            Self::Person => "It must be done by somebody who has not signed already.".to_owned(),
            Self::Form(fields) => {
                let labels = listed(fields.iter().map(|field| field.label.of(lang)).collect());
                if sv {
                    format!("Det här saknas eller är fel i blanketten: {labels}.")
                } else {
                    format!("This is missing or wrong in the form: {labels}.")
                }
            }
            Self::Stated => particulars(action).of(lang).to_owned(),
            Self::Rule => String::new(),
        }
    }
}

/// What belongs to an action, as something to do.
fn particulars(action: Action) -> Text {
    match action {
        Action::Consider => Text::new(
            "Ange vilken nyttan är, hur arbetet fogas in i verksamheten och vad lagen kräver.",
            "Say what the benefit is, how the work fits into the operation and what the law requires.",
        ),
        Action::Sign => Text::new(
            "Ange ort, namnförtydligande och titel, och för en elektronisk underskrift system, id och hash.",
            "Give the place, the name in print and the title, and for an electronic signature its system, id and hash.",
        ),
        Action::Return | Action::Reject => Text::new("Ange skälen.", "Give the reasons."),
        Action::Appoint => Text::new(
            "Ange vilka som utses och vilken sektorschef som har tillfrågats, någon annan än den som utser.",
            "Say who is appointed and which sector head was consulted, somebody else than whoever appoints.",
        ),
        Action::Close => Text::new(
            "Ange dagen för den sista skärmdumpen: inte före starten och inte efter avslutet.",
            "Give the day of the last snapshot: not before the start and not after the closing.",
        ),
        _ => Text::new("", ""),
    }
}

/// The stages at which an action may be taken by somebody.
pub(crate) fn stages_for(action: Action, guidelines: Guidelines) -> Vec<Stage> {
    let allowed = |stage: &Stage| {
        [YesNo::Yes, YesNo::No].into_iter().any(|again| {
            let facts = StepFacts { guidelines, stage: *stage, action, again, rest: Rest::Nothing };
            plan_step(facts).outcome.stage().is_some()
        })
    };
    Stage::VALUES.iter().copied().filter(allowed).collect()
}

/// A history that cannot have happened.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("history[{entry}]: {refusal}")]
pub struct BrokenHistory {
    /// The entry that breaks it, counted from 0.
    pub entry: usize,
    /// Why it cannot have happened.
    #[source]
    pub refusal: Refusal,
}
