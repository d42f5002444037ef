//! Starting and running an account, from the explored workflow: its stages, and every arrow between them.

use activity_plan::workflow::{
    Action, Stage,
    action::ORDER,
    graph::{Arrow, Graph},
    principals,
    when::{Rest, StepFacts},
};
use kommunpolicy::{Profile, catalogue};
use policy_core::{role::Role, source::GUIDELINES};
use policy_rules::{Facts, Finite, Rule, Table, Term, Text};

use super::{Flow, Kind, Sheet, Words, each};

static STEP: Table = Table::of::<StepFacts>();

/// Some stages that are drawn on one sheet. Each stage that is no end is on one of them.
struct Part {
    id: &'static str,
    title: Text,
    stages: &'static [Stage],
}

const PARTS: [Part; 6] = [
    Part {
        id: "plan-approval",
        title: Text::new("Planen tas fram och godkänns", "The plan is drawn up and approved"),
        stages: &[Stage::Blank, Stage::Drafted, Stage::Considered, Stage::Signed, Stage::Returned],
    },
    Part {
        id: "plan-start",
        title: Text::new("Skribenter utses och kontot startas", "Writers are appointed and the account is started"),
        stages: &[Stage::Approved, Stage::Appointed],
    },
    Part {
        id: "plan-running",
        title: Text::new("Kontot görs känt och är i drift", "The account is made known and runs"),
        stages: &[Stage::Started, Stage::Running],
    },
    Part { id: "plan-pause", title: Text::new("Kontot är pausat", "The account is paused"), stages: &[Stage::Paused] },
    Part {
        id: "plan-revision",
        title: Text::new("En ändrad plan godkänns", "A changed plan is approved"),
        stages: &[Stage::Revised],
    },
    Part { id: "plan-closing", title: Text::new("Kontot avslutas", "The account is closed"), stages: &[Stage::Closing] },
];

/// One or more actions that the same people may take at the same stages, and that lead to the same.
struct Step {
    actions: Vec<Action>,
    from: Vec<Stage>,
    who: Vec<Role>,
    to: Vec<Stage>,
}

/// The arrows of the workflow, on the terms that hold now in the default profile.
pub(super) fn arrows() -> Vec<Arrow> {
    let settings = Profile::default().plans();
    Graph::explore(&settings.on(GUIDELINES)).arrows()
}

/// Who is to be asked to take an action at a stage.
pub(super) fn who<'a>(arrows: impl Iterator<Item = &'a Arrow>) -> Vec<Role> {
    let mut roles: Vec<Role> = arrows.flat_map(|arrow| arrow.roles.iter().copied()).collect();
    roles.sort_unstable();
    roles.dedup();
    principals(&roles)
}

/// The roles as the label of a lane.
pub(super) fn lane(who: &[Role]) -> Words {
    Words::either(&who.iter().map(|role| role.term().label).collect::<Vec<_>>())
}

fn steps(arrows: &[Arrow], stages: &[Stage]) -> Vec<Step> {
    let mut single: Vec<Step> = Vec::new();
    for stage in stages {
        for action in Action::VALUES {
            let own = || arrows.iter().filter(|arrow| arrow.from == *stage && arrow.action == *action);
            let (who, to): (_, Vec<Stage>) = (who(own()), own().map(|arrow| arrow.to).collect());
            match single.iter_mut().find(|step| step.actions == [*action] && step.who == who && step.to == to) {
                _ if to.is_empty() => {}
                Some(step) => step.from.push(*stage),
                None => single.push(Step { actions: vec![*action], from: vec![*stage], who, to }),
            }
        }
    }
    let mut steps: Vec<Step> = Vec::new();
    for step in single {
        match steps.iter_mut().find(|other| other.from == step.from && other.who == step.who && other.to == step.to) {
            Some(other) => other.actions.extend(step.actions),
            None => steps.push(step),
        }
    }
    steps
}

impl Step {
    /// What the decision on steps knows of each stage and action of this one.
    fn facts(&self) -> impl Iterator<Item = Facts<'static>> {
        self.from.iter().flat_map(|stage| {
            self.actions.iter().filter_map(|action| {
                let facts = STEP.facts().on(GUIDELINES);
                facts.with("stage", stage.name()).and_then(|facts| facts.with("action", action.name())).ok()
            })
        })
    }

    /// The places of the facts on which it depends where the step leads.
    fn depends_on(&self) -> Vec<usize> {
        let mut asked: Vec<usize> = self.facts().flat_map(|facts| facts.settle().ask).collect();
        asked.sort_unstable();
        asked.dedup();
        asked
    }

    /// The answers with which it leads to a stage. That nothing remains and the account is paused is said only where it leads elsewhere than
    /// that nothing remains.
    fn answers(&self, to: Stage) -> Words {
        let leads = |facts: Facts<'static>| facts.run().answers.iter().any(|answer| STEP.outcome(*answer).name == to.name());
        let mut terms: Vec<&Term> = Vec::new();
        for field in self.depends_on() {
            for (value, term) in STEP.fields[field].values.iter().enumerate() {
                if self.facts().any(|facts| leads(facts.at(field, value))) && !terms.contains(&term) {
                    terms.push(term);
                }
            }
        }
        if terms.contains(&Rest::Nothing.term()) {
            terms.retain(|term| *term != Rest::Paused.term());
        }
        Words::either(&terms.iter().map(|term| term.label).collect::<Vec<_>>())
    }

    /// The rules that say who takes it, when, what belongs to it, and where it leads.
    fn rules(&self) -> Vec<&'static Rule> {
        let mut rules: Vec<&'static Rule> = self.actions.iter().flat_map(|action| action.rules().iter().copied()).collect();
        let led_by = self.facts().flat_map(|facts| facts.run().answers);
        let leads = |name: &str| self.to.iter().any(|stage| stage.name() == name);
        rules.extend(led_by.filter(|answer| leads(STEP.outcome(*answer).name)).flat_map(|answer| answer.because));
        // What has to be on record, whether somebody may sign, whether the account may start.
        let further = |decision: &str, outcome: &str, fact: Option<(&str, &str)>| {
            let table = catalogue::decision(decision);
            let facts = table.and_then(|table| match fact {
                Some((name, value)) => table.facts().on(GUIDELINES).with(name, value).ok(),
                None => Some(table.facts().on(GUIDELINES)),
            });
            let answers = facts.map_or_else(Vec::new, |facts| facts.run().answers);
            let met = answers.into_iter().filter(move |answer| table.is_some_and(|table| table.outcome(*answer).name == outcome));
            met.flat_map(|answer| answer.because.iter().copied()).collect::<Vec<_>>()
        };
        for action in &self.actions {
            rules.extend(further("plan-particulars", "complete", Some(("action", action.name()))));
            match action {
                Action::Sign => rules.extend(further("plan-signing", "may", None)),
                Action::Start | Action::Resume => rules.extend(further("account-may-go-live", "may", None)),
                _ => {}
            }
        }
        each(rules.into_iter())
    }
}

fn question(field: &str) -> Words {
    STEP.fields.iter().find(|asked| asked.name == field).map_or_else(Words::default, |field| field.question.into())
}

/// The flow.
pub(crate) fn flow() -> Flow {
    let arrows = arrows();
    let mut sheets = vec![overview(&arrows)];
    sheets.extend((1..).zip(&PARTS).map(|(number, part)| sheet(&arrows, part).finished(number)));
    Flow {
        title: Text::new("Starta och driva ett konto", "Starting and running an account"),
        preface: Text::new(
            "Från tom blankett till avslutat konto. En romb med ett namn är det läge som planen eller kontot är i; från den går en väg till varje åtgärd som får vidtas då. Den som har en post får även göra det som gäller för dem den handlar för.",
            "From blank form to closed account. A diamond with a name is the stage that the plan or the account is in; from it a way leads to each action that may be taken then. Whoever holds a post may also do what goes for those they act for.",
        ),
        sheets,
    }
}

/// The stages of a part at which something comes in from elsewhere.
fn entries<'a>(arrows: &'a [Arrow], part: &'a Part) -> impl Iterator<Item = Stage> {
    let from_elsewhere = |arrow: &Arrow, stage: Stage| arrow.to == stage && !part.stages.contains(&arrow.from);
    part.stages
        .iter()
        .copied()
        .filter(move |stage| *stage == Stage::Blank || arrows.iter().any(|arrow| from_elsewhere(arrow, *stage)))
}

fn overview(arrows: &[Arrow]) -> Sheet {
    let mut sheet = Sheet::new("plan".to_owned(), Text::new("Översikt", "Overview").into());
    let lane = sheet.lane(Role::Municipality.term().label.into());
    let start = sheet.start(lane);
    let calls: Vec<usize> = (1..)
        .zip(&PARTS)
        .map(|(number, part)| {
            let label = Words::each(|lang| format!("{number} {}", part.title.of(lang)));
            sheet.node(format!("call-{}", part.id), Kind::Call(part.id.to_owned()), lane, label)
        })
        .collect();
    let ends: Vec<(Stage, usize)> = Stage::VALUES
        .iter()
        .filter(|stage| stage.is_end())
        .map(|stage| {
            let label = Words::from(stage.term().label).capitalised();
            (*stage, sheet.node(format!("end-{}", stage.name()), Kind::End, lane, label))
        })
        .collect();
    sheet.edge(start, calls[0]);
    for (part, call) in PARTS.iter().zip(&calls) {
        // Where it goes on, with the stages that lead there.
        let mut ways: Vec<(usize, Vec<Stage>)> = Vec::new();
        for stage in Stage::VALUES.iter().filter(|stage| !part.stages.contains(stage)) {
            if !arrows.iter().any(|arrow| part.stages.contains(&arrow.from) && arrow.to == *stage) {
                continue;
            }
            let other = PARTS.iter().zip(&calls).find(|(part, _)| part.stages.contains(stage)).map(|(_, call)| *call);
            let Some(to) = other.or_else(|| ends.iter().find(|(end, _)| end == stage).map(|(_, end)| *end)) else { continue };
            match ways.iter_mut().find(|(known, _)| *known == to) {
                Some((_, stages)) => stages.push(*stage),
                None => ways.push((to, vec![*stage])),
            }
        }
        let [(to, _)] = ways[..] else {
            let fork = sheet.node(format!("after-{}", part.id), Kind::Fork, lane, question("stage"));
            sheet.nodes[fork].rules = vec![&ORDER];
            sheet.edge(*call, fork);
            for (to, stages) in ways {
                let label = Words::either(&stages.iter().map(|stage| stage.term().label).collect::<Vec<_>>());
                sheet.edge_if(fork, to, label, "stage", stages.iter().map(|stage| stage.name()).collect());
            }
            continue;
        };
        sheet.edge(*call, to);
    }
    sheet.finished(0)
}

fn sheet(arrows: &[Arrow], part: &Part) -> Sheet {
    let mut sheet = Sheet::new(part.id.to_owned(), part.title.into());
    let steps = steps(arrows, part.stages);
    let lanes: Vec<usize> = steps.iter().map(|step| sheet.lane(lane(&step.who))).collect();
    // A stage stands in the lane of those who lead on from it.
    let home = |stage: Stage| {
        let own = || steps.iter().zip(&lanes).filter(|(step, _)| step.from.contains(&stage));
        own().find(|(step, _)| step.actions[0].leads_on()).or_else(|| own().next()).map_or(0, |(_, lane)| *lane)
    };
    let start = sheet.start(home(part.stages[0]));
    let at: Vec<usize> = part
        .stages
        .iter()
        .map(|stage| {
            let label = Words::from(stage.term().label).capitalised();
            let fork = sheet.node(format!("at-{}", stage.name()), Kind::Fork, home(*stage), label);
            sheet.nodes[fork].rules = vec![&ORDER];
            fork
        })
        .collect();
    let place = |stage: &Stage| part.stages.iter().position(|own| own == stage).map(|place| at[place]);
    let entries: Vec<Stage> = entries(arrows, part).collect();
    if let [only] = entries[..] {
        place(&only).into_iter().for_each(|at| sheet.edge(start, at));
    } else {
        let enter = sheet.node("enter", Kind::Fork, home(part.stages[0]), question("stage"));
        sheet.nodes[enter].rules = vec![&ORDER];
        sheet.edge(start, enter);
        for stage in &entries {
            let at = place(stage).unwrap_or(start);
            sheet.edge_if(enter, at, stage.term().label.into(), "stage", vec![stage.name()]);
        }
    }
    let mut ends: Vec<(Stage, usize)> = Vec::new();
    for (step, lane) in steps.iter().zip(lanes) {
        let names: Vec<&str> = step.actions.iter().map(|action| action.name()).collect();
        let label = Words::either(&step.actions.iter().map(|action| action.term().label).collect::<Vec<_>>()).capitalised();
        let task = sheet.node(format!("{}-{}", names[0], step.from[0].name()), Kind::Task, lane, label);
        sheet.nodes[task].when =
            Words::each(|lang| step.from.iter().map(|stage| stage.term().label.of(lang)).collect::<Vec<_>>().join("; "));
        sheet.nodes[task].rules = step.rules();
        for stage in &step.from {
            sheet.edge_if(place(stage).unwrap_or(start), task, Words::default(), "action", names.clone());
        }
        let mut target = |sheet: &mut Sheet, stage: &Stage| {
            place(stage).or_else(|| ends.iter().find(|(end, _)| end == stage).map(|(_, end)| *end)).unwrap_or_else(|| {
                let label = Words::from(stage.term().label).capitalised();
                let end = sheet.node(format!("end-{}", stage.name()), Kind::End, lane, label);
                ends.push((*stage, end));
                end
            })
        };
        if let [to] = step.to[..] {
            let to = target(&mut sheet, &to);
            sheet.edge(task, to);
            continue;
        }
        let asked: Vec<Text> = step.depends_on().into_iter().map(|field| STEP.fields[field].question).collect();
        let fork = sheet.node(format!("after-{}", sheet.nodes[task].id), Kind::Fork, lane, Words::either(&asked));
        sheet.nodes[fork].rules = sheet.nodes[task].rules.clone();
        sheet.edge(task, fork);
        for stage in &step.to {
            let to = target(&mut sheet, stage);
            sheet.edge_if(fork, to, step.answers(*stage), "stage", vec![stage.name()]);
        }
    }
    sheet
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_stage_is_on_one_sheet() {
        let mut drawn: Vec<Stage> = PARTS.iter().flat_map(|part| part.stages.iter().copied()).collect();
        drawn.extend(Stage::VALUES.iter().filter(|stage| stage.is_end()));
        drawn.sort_unstable();
        assert_eq!(drawn, Stage::VALUES);
    }

    /// The stages that a way leads to: on through gateways, with what is asked there.
    fn stages(sheet: &Sheet, node: usize) -> Vec<String> {
        let id = &sheet.nodes[node].id;
        match id.strip_prefix("at-").or(id.strip_prefix("end-")) {
            Some(stage) => vec![stage.to_owned()],
            None => sheet.outgoing(node).flat_map(|edge| stages(sheet, edge.to)).collect(),
        }
    }

    #[test]
    fn the_chart_has_every_arrow_of_the_workflow_and_no_other() {
        let mut drawn = BTreeSet::new();
        for sheet in &flow().sheets[1..] {
            for edge in &sheet.edges {
                let (Some(from), Some(condition)) = (sheet.nodes[edge.from].id.strip_prefix("at-"), &edge.condition) else {
                    continue;
                };
                let task = sheet.beyond(edge.to);
                for (action, to) in
                    condition.values.iter().flat_map(|action| stages(sheet, task).into_iter().map(move |to| (action, to)))
                {
                    let who = sheet.lanes[sheet.nodes[task].lane].of(kommunpolicy::Lang::Sv).to_owned();
                    assert!(drawn.insert((from.to_owned(), (*action).to_owned(), to, who)), "{from}: {action} is drawn twice");
                }
            }
        }
        let arrows = arrows();
        let told = arrows.iter().map(|arrow| {
            let own = arrows.iter().filter(|other| other.from == arrow.from && other.action == arrow.action);
            let who = lane(&who(own)).of(kommunpolicy::Lang::Sv).to_owned();
            (arrow.from.name().to_owned(), arrow.action.name().to_owned(), arrow.to.name().to_owned(), who)
        });
        assert_eq!(drawn, told.collect());
    }
}
