//! Handling what comes in, learned from triage: it is run over every kind of situation, and the questions that tell the steps apart become
//! the gateways of the chart.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

use kommunpolicy::{Lang, catalogue};
use policy_core::{
    fact::{Source, YesNo},
    role::Role,
};
use policy_rules::{Finite, Table, Term, Text};
use public_records::{
    disposal::{Ground, Hold},
    item::Place,
    question::{INFLOW, Inflow, Matter},
    removal::{Crime, Objection, RemovalList},
    schedule::Says,
    triage::{Action, Done, Force, Situation, Step, asked_by},
};
use serde_json::{Map, Value, json};

use super::{Flow, Kind, Sheet, Words, each};

/// Some steps that are drawn on one sheet, and the facts that are asked about them, in order.
struct Part {
    id: &'static str,
    title: Text,
    actions: &'static [Action],
    facts: &'static [&'static str],
}

/// The sheets after the one on which the decisions are made. Every action is on one of them, in the order in which the steps are taken.
const PARTS: [Part; 6] = [
    Part {
        id: "incoming-draft",
        title: Text::new("Ett utkast stoppas", "A draft is withheld"),
        actions: &[Action::Withhold],
        facts: &["place", "secret", "advertising"],
    },
    Part {
        id: "incoming-saving",
        title: Text::new("Innehållet sparas innan det tas bort", "The content is saved before it is removed"),
        actions: &[Action::Save],
        facts: &["removed", "crime", "hold", "capture"],
    },
    Part {
        id: "incoming-keeping",
        title: Text::new("Handlingen registreras eller hålls ordnad", "The record is registered or kept ordered"),
        actions: &[Action::LiftOut, Action::Register, Action::AddToCase, Action::KeepOrdered],
        facts: &["registration", "crime", "unsaved"],
    },
    Part {
        id: "incoming-removal",
        title: Text::new("Innehållet tas bort eller får stå kvar", "The content is removed or left"),
        actions: &[Action::Remove, Action::JudgeRemoval, Action::Leave],
        facts: &["place", "removal", "unsaved", "manifest", "advertising", "registration"],
    },
    Part {
        id: "incoming-answer",
        title: Text::new("Den som skrev får svar", "Whoever wrote is answered"),
        actions: &[Action::Forward, Action::Answer, Action::Refer, Action::Consider],
        facts: &["reception", "inflow", "matter"],
    },
    Part {
        id: "incoming-disposal",
        title: Text::new("Handlingen bevaras eller gallras", "The record is preserved or disposed of"),
        actions: &[Action::Preserve, Action::Retain, Action::Dispose],
        facts: &["unsaved", "disposal", "remains", "ground"],
    },
];

/// What a decision comes to that is not asked.
pub(super) static NOT_ASKED: Term = Term::new("not-asked", "frågan ställs inte", "not asked");

/// A situation as the chart sees it: the value of each fact by name, and the steps that triage gives.
#[derive(Clone)]
struct Case {
    facts: BTreeMap<&'static str, &'static Term>,
    /// The decisions that are asked, in order.
    asked: Vec<&'static Table>,
    steps: Vec<Step>,
}

impl Case {
    fn of(situation: &Situation) -> Self {
        let triage = situation.triage();
        let Situation { place, secret, crime, manifest, advertising, hold, inflow, matter, schedule, capture, .. } = *situation;
        let has = |action| triage.steps.iter().any(|step| step.action == action);
        let removed = has(Action::Remove);
        let remains = triage.steps.iter().any(|step| step.action.contradicts(Action::Dispose));
        let known = [
            ("place", Some(place.term())),
            ("secret", secret.map(YesNo::term)),
            ("crime", crime.map(Crime::term)),
            ("manifest", manifest.map(YesNo::term)),
            ("advertising", advertising.map(YesNo::term)),
            ("hold", hold.map(Hold::term)),
            ("inflow", inflow.map(Inflow::term)),
            ("matter", matter.map(Matter::term)),
            ("ground", schedule.map(|(ground, ..)| ground.term())),
            ("capture", Some(YesNo::from(capture).term())),
            // What the other steps come to.
            ("removed", Some(YesNo::from(removed).term())),
            ("unsaved", Some(YesNo::from(removed && !has(Action::Save)).term())),
            ("remains", Some(YesNo::from(remains).term())),
        ];
        let mut facts: BTreeMap<_, _> = known.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        facts.extend(triage.asked.iter().filter_map(|asked| Some((asked.decision.name, asked.outcome?))));
        Self { facts, asked: triage.asked.iter().map(|asked| asked.decision).collect(), steps: triage.steps }
    }

    fn value(&self, fact: &str) -> &'static Term {
        self.facts.get(fact).copied().unwrap_or(&NOT_ASKED)
    }
}

/// The question that a fact answers.
fn question(fact: &str) -> Words {
    let own = match fact {
        "place" => Some(Text::new("Var finns innehållet?", "Where is the content?")),
        "capture" => Some(Text::new(
            "Har kommunen bestämt att innehåll ska sparas innan det tas bort?",
            "Has the municipality decided that content is saved before it is removed?",
        )),
        "removed" => Some(Text::new("Ska innehållet tas bort ur kanalen?", "Is the content to be removed from the channel?")),
        "unsaved" => Some(Text::new("Ska innehållet tas bort utan att sparas?", "Is the content to be removed unsaved?")),
        "remains" => Some(Text::new(
            "Ska något annat först göras med handlingen?",
            "Is there something else to be done with the record first?",
        )),
        _ => None,
    };
    let ground = || catalogue::decision("disposal").and_then(|table| table.fields.iter().find(|field| field.name == fact));
    let asked = || asked_by(fact).or_else(ground).map(|field| field.question);
    own.or_else(|| catalogue::decision(fact).map(|table| table.question)).or_else(asked).map_or_else(Words::default, Words::from)
}

/// Situations of every kind, in which everything is known, nothing is done yet and the texts and lists of today are in force. What the chart
/// may ask about has each of its values beside every other, as far as they depend on each other.
fn situations() -> Vec<Situation> {
    let mut all = Vec::new();
    for ((place, crime), (objection, bits)) in pairs(
        &pairs(Place::VALUES, Crime::VALUES).collect::<Vec<_>>(),
        &pairs(Objection::VALUES, &(0..128_u32).collect::<Vec<_>>()).collect::<Vec<_>>(),
    ) {
        let fact = |bit: u32| Some(YesNo::from(bits >> bit & 1 == 1));
        let base = Situation {
            texts: Source::Whole,
            list: RemovalList::WithTerrorism,
            place,
            inflow: Some(Inflow::Comment),
            matter: Some(Matter::Own),
            secret: fact(0),
            case: fact(1),
            minor: fact(2),
            passing: Some(YesNo::No),
            origin_shown: fact(3),
            searchable: fact(4),
            crime: Some(crime),
            manifest: fact(5),
            advertising: fact(6),
            objection: Some(objection),
            needed: Some(YesNo::No),
            hold: Some(Hold::None),
            schedule: Some((Ground::OutOfDate, Says::Dispose, YesNo::Yes)),
            term_over: Some(YesNo::Yes),
            waits_for: None,
            case_tells: false,
            capture: false,
            done: Done::default(),
        };
        all.push(base);
        // Neither saving nor answering depends on all of that, and disposal only on what comes of it.
        if objection == Objection::None && bits % 32 < 2 {
            for (hold, capture) in pairs(Hold::VALUES, &[false, true]) {
                all.push(Situation { hold: Some(hold), capture, ..base });
            }
        }
        if objection == Objection::None && (bits == 0 || bits == 0b11000) {
            for (inflow, matter) in pairs(Inflow::VALUES, Matter::VALUES) {
                all.push(Situation { inflow: Some(inflow), matter: Some(matter), ..base });
            }
            for ((ground, says), bits) in
                pairs(&pairs(Ground::VALUES, Says::VALUES).collect::<Vec<_>>(), &(0..8_u32).collect::<Vec<_>>())
            {
                let fact = |bit: u32| YesNo::from(bits >> bit & 1 == 1);
                let (schedule, needed, term_over) = (Some((ground, says, fact(0))), Some(fact(1)), Some(fact(2)));
                all.extend(Hold::VALUES.iter().map(|hold| Situation { schedule, needed, term_over, hold: Some(*hold), ..base }));
            }
        }
    }
    all
}

fn pairs<A: Copy, B: Copy>(some: &[A], others: &[B]) -> impl Iterator<Item = (A, B)> {
    some.iter().flat_map(|one| others.iter().map(|other| (*one, *other)))
}

/// The cases that differ in what the chart may ask about, or in the rules behind the steps.
fn cases() -> Vec<Case> {
    let mut known = HashSet::new();
    let differs = |case: &Case| {
        let facts: Vec<&str> = case.facts.iter().flat_map(|(fact, value)| [*fact, value.name]).collect();
        let rules: Vec<&str> = case.steps.iter().flat_map(|step| step.because.iter().map(|rule| rule.id)).collect();
        known.insert((facts, rules))
    };
    situations().iter().map(Case::of).filter(differs).collect()
}

/// What a step is in the chart: who does what, and how binding it is. Where they differ, it is another step.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Deed {
    who: Words,
    what: Words,
}

impl Deed {
    fn of(step: &Step) -> Self {
        let who = Words::either(&step.who.iter().map(|term| term.label).collect::<Vec<_>>());
        let what = Words::from(step.action.term().label).capitalised();
        // That something is only advised or allowed is said; a step without a word is a must.
        let what = match step.force {
            Force::Must | Force::MayNot => what,
            Force::Should | Force::May => Words::each(|lang| format!("{} ({})", what.of(lang), step.force.term().label.of(lang))),
        };
        Self { who, what }
    }
}

/// What is learned of a part: its shapes, each once, the first of them the end.
struct Learned<'p> {
    part: &'p Part,
    shapes: Vec<Shape>,
}

#[derive(Clone, PartialEq, Eq)]
enum Shape {
    End,
    /// A step, its action, and what comes after it.
    Do(Deed, &'static str, usize),
    /// A fact, and where each of its values leads.
    Ask(&'static str, Vec<(&'static Term, usize)>),
}

impl Learned<'_> {
    fn shape(&mut self, shape: Shape) -> usize {
        self.shapes.iter().position(|known| *known == shape).unwrap_or_else(|| {
            self.shapes.push(shape);
            self.shapes.len() - 1
        })
    }

    fn deeds(&self, case: &Case) -> Vec<Deed> {
        own(self.part, case).map(Deed::of).collect()
    }

    fn alike(&self, cases: &[&Case]) -> bool {
        cases.windows(2).all(|pair| self.deeds(pair[0]) == self.deeds(pair[1]))
    }

    /// What some cases come to, with these facts left to ask about: first the one that tells all of them apart, if one does, or else
    /// the first.
    fn of(&mut self, cases: &[&Case], facts: &[&'static str]) -> usize {
        if self.alike(cases) {
            let steps: Vec<&Step> = cases.first().into_iter().flat_map(|case| own(self.part, case)).collect();
            return steps.into_iter().rev().fold(0, |next, step| self.shape(Shape::Do(Deed::of(step), step.action.name(), next)));
        }
        let tells = |fact: &&&'static str| by_value(cases, fact).iter().all(|(_, cases)| self.alike(cases));
        let fact = facts.iter().find(tells).or(facts.first()).copied();
        let Some(fact) = fact else { panic!("what is asked on {} does not tell the steps apart", self.part.id) };
        let rest: Vec<&'static str> = facts.iter().copied().filter(|other| *other != fact).collect();
        let mut ways: Vec<(&'static Term, usize)> = Vec::new();
        for (value, cases) in by_value(cases, fact) {
            let way = self.of(&cases, &rest);
            // A value with which the rest goes as with another goes the same way.
            let joined = ways.iter().find_map(|(_, other)| Some((*other, self.joined(*other, way)?)));
            if let Some((other, joined)) = joined {
                ways.iter_mut().filter(|(_, way)| *way == other).for_each(|(_, way)| *way = joined);
            }
            ways.push((value, joined.map_or(way, |(_, joined)| joined)));
        }
        if ways.iter().all(|(_, way)| *way == ways[0].1) { ways[0].1 } else { self.shape(Shape::Ask(fact, ways)) }
    }

    /// The shape that does for both of two, where they do not differ on any value that both know.
    fn joined(&mut self, one: usize, other: usize) -> Option<usize> {
        if one == other {
            return Some(one);
        }
        let (Shape::Ask(fact, mut ways), Shape::Ask(asked, others)) = (self.shapes[one].clone(), self.shapes[other].clone())
        else {
            return None;
        };
        if fact != asked {
            return None;
        }
        for (value, way) in others {
            match ways.iter_mut().find(|(known, _)| *known == value) {
                Some((_, known)) => *known = self.joined(*known, way)?,
                None => ways.push((value, way)),
            }
        }
        Some(self.shape(Shape::Ask(fact, ways)))
    }
}

/// The cases by the value of a fact, in the order in which the values are met.
fn by_value<'c>(cases: &[&'c Case], fact: &str) -> Vec<(&'static Term, Vec<&'c Case>)> {
    let mut values: Vec<(&'static Term, Vec<&Case>)> = Vec::new();
    for case in cases {
        let value = case.value(fact);
        match values.iter_mut().find(|(known, _)| *known == value) {
            Some((_, cases)) => cases.push(case),
            None => values.push((value, vec![case])),
        }
    }
    values
}

fn own<'c>(part: &'c Part, case: &'c Case) -> impl Iterator<Item = &'c Step> {
    case.steps.iter().filter(|step| part.actions.contains(&step.action))
}

/// The flow.
pub(crate) fn flow() -> Flow {
    let cases = cases();
    // Somewhere all of them are asked.
    let decisions = cases.iter().map(|case| &case.asked).max_by_key(|asked| asked.len()).cloned().unwrap_or_default();
    let titles = || PARTS.iter().map(|part| (part.id, part.title));
    let first = ("incoming-decisions", Text::new("Innehållet bedöms", "The content is assessed"));
    let mut sheets = vec![overview([first].into_iter().chain(titles())), assessment(first, &cases, &decisions).finished(1)];
    sheets.extend((2..).zip(&PARTS).map(|(number, part)| sheet(part, &cases).finished(number)));
    Flow {
        title: Text::new("Ta hand om det som kommer in", "Handling what comes in"),
        preface: Text::new(
            "Från något som finns på eller kommer genom en sida till allt som ska göras med det. Först fattas besluten, sedan tas stegen i ordning. Ritat för de styrdokument som gäller sedan 2011-05-11, och för det fall att allt är känt och inget är gjort; det som redan är gjort hoppas över.",
            "From something on or through a page to everything that must be done with it. First the decisions are made, then the steps are taken in order. Drawn for the texts in force since 2011-05-11, and for the case that everything is known and nothing is done; what has been done already is left out.",
        ),
        sheets,
    }
}

/// Situations for an engine to run the chart on: of all the cases those with steps that none before has, and those that take a way that
/// none before takes. Each with its facts, the decisions that are asked and the steps, each as what is done and by whom.
pub(super) fn situations_of_every_kind() -> Value {
    let flow = flow();
    let (mut ways, mut kinds) = (HashSet::new(), HashSet::new());
    let new = |case: &Case| {
        let walk = flow.walk(|fact| case.value(fact).name);
        let taken = walk.into_iter().flatten().filter(|way| ways.insert(*way)).count();
        let steps: Vec<String> = case.steps.iter().map(|step| format!("{:?}", Deed::of(step))).collect();
        kinds.insert((case.asked.iter().map(|table| table.name).collect::<Vec<_>>(), steps)) || taken > 0
    };
    let told = |case: Case| {
        let names = case.facts.keys().copied().chain(flow.facts());
        let facts: Map<String, Value> = names.map(|fact| (fact.replace('-', "_"), case.value(fact).name.into())).collect();
        let asked: Vec<&str> = case.asked.iter().map(|table| table.name).collect();
        let deeds = case.steps.iter().map(Deed::of);
        let steps: Vec<Value> = deeds.map(|deed| json!([deed.what.of(Lang::Sv), deed.who.of(Lang::Sv)])).collect();
        json!({ "facts": facts, "asked": asked, "steps": steps })
    };
    cases().into_iter().filter(new).map(told).collect()
}

/// Whoever is responsible for the page deals with what comes in.
fn manager(sheet: &mut Sheet) -> usize {
    sheet.lane(Words::either(&INFLOW.bearers.iter().map(|term| term.label).collect::<Vec<_>>()))
}

const DONE: Text = Text::new("Klart", "Done");

fn overview(parts: impl Iterator<Item = (&'static str, Text)>) -> Sheet {
    let mut sheet = Sheet::new("incoming".to_owned(), Text::new("Översikt", "Overview").into());
    let lane = sheet.lane(Role::Municipality.term().label.into());
    let mut last = sheet.start(lane);
    for (number, (id, title)) in (1..).zip(parts) {
        let label = Words::each(|lang| format!("{number} {}", title.of(lang)));
        let call = sheet.node(format!("call-{id}"), Kind::Call(id.to_owned()), lane, label);
        sheet.edge(last, call);
        last = call;
    }
    let end = sheet.node("end", Kind::End, lane, DONE.into());
    sheet.edge(last, end);
    sheet.finished(0)
}

/// The decisions, one after another; of some it depends on the place whether they are asked.
fn assessment((id, title): (&str, Text), cases: &[Case], decisions: &[&'static Table]) -> Sheet {
    let mut sheet = Sheet::new(id.to_owned(), title.into());
    let lane = manager(&mut sheet);
    // From where it goes on to the next decision, and on which condition.
    let mut open: Vec<(usize, Words, Vec<&'static str>)> = vec![(sheet.start(lane), Words::default(), Vec::new())];
    let close = |sheet: &mut Sheet, open: &mut Vec<(usize, Words, Vec<&'static str>)>, to: usize| {
        for (from, label, places) in open.drain(..) {
            if places.is_empty() { sheet.edge(from, to) } else { sheet.edge_if(from, to, label, "place", places) }
        }
    };
    for table in decisions {
        let (asked, not): (Vec<Place>, Vec<Place>) = Place::VALUES.iter().partition(|place| {
            cases.iter().any(|case| case.value("place") == place.term() && case.facts.contains_key(table.name))
        });
        let task = sheet.node(format!("decide-{}", table.name), Kind::Decision(table.name), lane, table.question.into());
        sheet.nodes[task].rules = each(table.run().answers.iter().flat_map(|answer| answer.because).copied());
        if not.is_empty() {
            close(&mut sheet, &mut open, task);
            open.push((task, Words::default(), Vec::new()));
            continue;
        }
        let fork = sheet.node(format!("is-{}-asked", table.name), Kind::Fork, lane, question("place"));
        sheet.nodes[fork].rules = vec![&INFLOW];
        close(&mut sheet, &mut open, fork);
        let names = |places: &[Place]| places.iter().map(|place| place.name()).collect::<Vec<_>>();
        let label = |places: &[Place]| Words::either(&places.iter().map(|place| place.term().label).collect::<Vec<_>>());
        sheet.edge_if(fork, task, label(&asked), "place", names(&asked));
        open = vec![(task, Words::default(), Vec::new()), (fork, OTHERWISE.into(), names(&not))];
    }
    let end = sheet.node("end", Kind::End, lane, DONE.into());
    close(&mut sheet, &mut open, end);
    sheet
}

pub(super) const OTHERWISE: Text = Text::new("annars", "otherwise");

fn sheet(part: &Part, cases: &[Case]) -> Sheet {
    let mut sheet = Sheet::new(part.id.to_owned(), part.title.into());
    let lane = manager(&mut sheet);
    let mut learned = Learned { part, shapes: vec![Shape::End] };
    let first = learned.of(&cases.iter().collect::<Vec<_>>(), part.facts);
    let start = sheet.start(lane);
    // From the first shape on, so that the steps are numbered in the order in which they are met.
    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    let mut queue = VecDeque::from([first]);
    while let Some(shape) = queue.pop_front() {
        if places.contains_key(&shape) {
            continue;
        }
        let number = places.len();
        let node = match &learned.shapes[shape] {
            Shape::End => sheet.node("end", Kind::End, lane, DONE.into()),
            Shape::Do(deed, action, next) => {
                queue.push_back(*next);
                let lane = sheet.lane(deed.who.clone());
                let task = sheet.node(format!("{action}-{number}"), Kind::Task, lane, deed.what.clone());
                let same = |step: &&Step| Deed::of(step) == *deed;
                let steps = || cases.iter().flat_map(|case| own(part, case)).filter(same);
                let mut whens: Vec<Text> = Vec::new();
                steps().map(|step| step.when.term().label).for_each(|when| {
                    if !whens.contains(&when) {
                        whens.push(when)
                    }
                });
                sheet.nodes[task].when = Words::either(&whens);
                sheet.nodes[task].rules = each(steps().flat_map(|step| step.because.iter().copied()));
                task
            }
            Shape::Ask(fact, ways) => {
                queue.extend(ways.iter().map(|(_, way)| *way));
                sheet.node(format!("ask-{fact}-{number}"), Kind::Fork, lane, question(fact))
            }
        };
        places.insert(shape, node);
    }
    sheet.edge(start, places[&first]);
    for (shape, node) in &places {
        match &learned.shapes[*shape] {
            Shape::End => {}
            Shape::Do(_, _, next) => sheet.edge(*node, places[next]),
            Shape::Ask(fact, ways) => {
                let to: BTreeSet<usize> = ways.iter().map(|(_, way)| *way).collect();
                let by = |to: usize| ways.iter().filter(move |(_, way)| *way == to).map(|(value, _)| *value);
                let most = to.iter().map(|to| by(*to).count()).max().unwrap_or(0);
                let rest = most > 2 && to.iter().filter(|to| by(**to).count() == most).count() == 1;
                for to in to {
                    let either = || Words::either(&by(to).map(|value| value.label).collect::<Vec<_>>());
                    let label = if rest && by(to).count() == most { OTHERWISE.into() } else { either() };
                    sheet.edge_if(*node, places[&to], label, fact, by(to).map(|value| value.name).collect());
                }
            }
        }
    }
    // A gateway is there for the rules of the steps that it leads to.
    for node in places.values().filter(|node| sheet.nodes[**node].kind == Kind::Fork).copied().collect::<Vec<_>>() {
        let next: Vec<usize> = sheet.outgoing(node).map(|edge| edge.to).collect();
        sheet.nodes[node].rules = each(next.iter().flat_map(|next| sheet.nodes[*next].rules.iter().copied()));
    }
    sheet
}

#[cfg(test)]
mod tests {
    use policy_rules::date;

    use super::*;

    /// Every combination of what record, registration and removal depend on, on a day with each list since the whole
    /// source is in force; what answering and disposal
    /// depend on takes all its combinations in turn.
    fn all(mut see: impl FnMut(Situation)) {
        let mut turn = 0_usize;
        for day in [date(2011, 5, 11), date(2018, 1, 1), date(2018, 9, 1)] {
            for (place, crime) in pairs(Place::VALUES, Crime::VALUES) {
                for (objection, bits) in pairs(Objection::VALUES, &(0..128_u32).collect::<Vec<_>>()) {
                    turn += 1;
                    let mut rest = turn;
                    let mut next = |count: usize| {
                        let value = rest % count;
                        rest /= count;
                        value
                    };
                    let fact = |bit: u32| Some(YesNo::from(bits >> bit & 1 == 1));
                    see(Situation {
                        texts: Source::on_date(day),
                        list: RemovalList::on_date(day),
                        place,
                        inflow: Some(Inflow::VALUES[next(4)]),
                        matter: Some(Matter::VALUES[next(5)]),
                        secret: fact(0),
                        case: fact(1),
                        minor: fact(2),
                        passing: Some(YesNo::No),
                        origin_shown: fact(3),
                        searchable: fact(4),
                        crime: Some(crime),
                        manifest: fact(5),
                        advertising: fact(6),
                        objection: Some(objection),
                        schedule: Some((Ground::VALUES[next(4)], Says::VALUES[next(4)], YesNo::VALUES[next(2)])),
                        hold: Some(Hold::VALUES[next(4)]),
                        needed: Some(YesNo::VALUES[next(2)]),
                        term_over: Some(YesNo::VALUES[next(2)]),
                        capture: next(2) == 1,
                        waits_for: None,
                        case_tells: false,
                        done: Done::default(),
                    });
                }
            }
        }
    }

    #[test]
    fn the_chart_leads_to_what_triage_says() {
        let flow = flow();
        let (mut tried, mut taken) = (0, HashSet::new());
        all(|situation| {
            let case = Case::of(&situation);
            let walk = flow.walk(|fact| case.value(fact).name).unwrap_or_else(|| panic!("the chart stops: {situation:?}"));
            let walked: Vec<&super::super::Node> =
                walk.iter().map(|(sheet, way)| &flow.sheets[*sheet].nodes[flow.sheets[*sheet].edges[*way].to]).collect();
            let lanes = walk.iter().map(|(sheet, way)| {
                let sheet = &flow.sheets[*sheet];
                &sheet.lanes[sheet.nodes[sheet.edges[*way].to].lane]
            });
            let asked: Vec<&str> =
                walked.iter().filter_map(|node| if let Kind::Decision(name) = node.kind { Some(name) } else { None }).collect();
            assert_eq!(asked, case.asked.iter().map(|table| table.name).collect::<Vec<_>>(), "{situation:?}");
            let steps: Vec<_> = walked.iter().zip(lanes).filter(|(node, _)| node.kind == Kind::Task).collect();
            assert_eq!(steps.len(), case.steps.len(), "{situation:?}");
            for ((node, lane), step) in steps.into_iter().zip(&case.steps) {
                let Deed { who, what } = Deed::of(step);
                assert_eq!((&node.label, lane), (&what, &who), "{situation:?}");
                assert!(node.when.of(Lang::Sv).contains(step.when.term().label.sv), "{situation:?}");
                assert!(step.because.iter().all(|rule| node.rules.contains(rule)), "{situation:?}");
            }
            taken.extend(walk);
            tried += 1;
        });
        assert_eq!(tried, 3 * 6 * 10 * 4 * 128);
        let ways: usize = flow.sheets.iter().map(|sheet| sheet.edges.len()).sum();
        assert_eq!(taken.len(), ways, "every way of the chart is taken by some situation");
    }

    #[test]
    fn every_action_is_on_one_sheet_in_the_order_of_the_steps() {
        let drawn: Vec<Action> = PARTS.iter().flat_map(|part| part.actions.iter().copied()).collect();
        assert_eq!(drawn, Action::VALUES);
    }
}
