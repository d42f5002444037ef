//! The two flows that the source promises and does not draw (FS-1, T-22), as charts: who does what, in which order, and on what it
//! depends. A chart is filled by asking the crates, and drawn as BPMN and as SVG; nobody writes down what the rules say a second time.

mod bpmn;
pub(crate) mod incoming;
mod layout;
mod paths;
pub(crate) mod plan;
mod svg;

use std::{
    io,
    sync::{LazyLock, OnceLock},
};

use kommunpolicy::Lang;
use policy_rules::{Provision, Rule, Text};

use layout::Layout;

pub(crate) use bpmn::files;
pub use paths::paths;
pub(crate) use svg::picture;

/// A text that is put together, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Words {
    sv: String,
    en: String,
}

impl Words {
    fn each(text: impl Fn(Lang) -> String) -> Self {
        Self { sv: text(Lang::Sv), en: text(Lang::En) }
    }

    /// Labels of which any will do.
    fn either(labels: &[Text]) -> Self {
        Self::each(|lang| lang.either(&labels.iter().map(|label| label.of(lang)).collect::<Vec<_>>()))
    }

    /// The same, as a sentence begins.
    fn capitalised(&self) -> Self {
        Self::each(|lang| {
            let mut letters = self.of(lang).chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
    }

    pub(crate) fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }
}

impl From<Text> for Words {
    fn from(text: Text) -> Self {
        Self::each(|lang| text.of(lang).to_owned())
    }
}

/// A flow: an overview, and the sheets that it calls.
#[derive(Debug)]
pub(crate) struct Flow {
    pub(crate) title: Text,
    /// What the reader has to know beforehand.
    pub(crate) preface: Text,
    /// The overview first.
    pub(crate) sheets: Vec<Sheet>,
}

/// One chart on one sheet, which is one process.
#[derive(Debug)]
pub(crate) struct Sheet {
    /// The id of the process, and the name of its files.
    pub(crate) id: String,
    pub(crate) title: Words,
    lanes: Vec<Words>,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    /// Where everything is drawn, in Swedish and in English, once somebody has asked.
    drawn: [OnceLock<Result<Layout, String>>; 2],
}

/// A step, an event or a gateway.
#[derive(Debug)]
struct Node {
    id: String,
    kind: Kind,
    lane: usize,
    label: Words,
    /// The number of a step: that of its sheet, and its own.
    number: Option<String>,
    /// When the step is taken, where it is not only a matter of the order.
    when: Words,
    rules: Vec<&'static Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Start,
    End,
    Task,
    /// A decision, by its name.
    Decision(&'static str),
    /// The process of another sheet.
    Call(String),
    /// One of several ways is taken.
    Fork,
    /// Several ways come together.
    Join,
}

/// A way from one node to another.
#[derive(Debug)]
struct Edge {
    from: usize,
    to: usize,
    label: Words,
    condition: Option<Condition>,
}

/// That a fact has one of some values.
#[derive(Clone, Debug)]
struct Condition {
    fact: &'static str,
    values: Vec<&'static str>,
}

impl Flow {
    /// The facts that its ways depend on.
    fn facts(&self) -> impl Iterator<Item = &'static str> {
        self.sheets
            .iter()
            .flat_map(|sheet| &sheet.edges)
            .filter_map(|edge| edge.condition.as_ref())
            .map(|condition| condition.fact)
    }

    /// The ways that are taken from the start of the overview to its end where each fact has a value, each as a sheet and its edge; none where
    /// it stops before.
    fn walk(&self, value: impl Fn(&str) -> &'static str) -> Option<Vec<(usize, usize)>> {
        let mut ways = Vec::new();
        self.sheets[0].walk(self, &value, &mut ways)?;
        Some(ways)
    }
}

impl Sheet {
    fn walk(&self, flow: &Flow, value: &impl Fn(&str) -> &'static str, ways: &mut Vec<(usize, usize)>) -> Option<()> {
        let own = flow.sheets.iter().position(|sheet| sheet.id == self.id)?;
        let mut at = self.nodes.iter().position(|node| node.kind == Kind::Start)?;
        while self.nodes[at].kind != Kind::End {
            if let Kind::Call(called) = &self.nodes[at].kind {
                flow.sheets.iter().find(|sheet| sheet.id == *called)?.walk(flow, value, ways)?;
            }
            let holds = |condition: &Condition| condition.values.contains(&value(condition.fact));
            let mut open = (0..self.edges.len())
                .filter(|way| self.edges[*way].from == at && self.edges[*way].condition.as_ref().is_none_or(holds));
            let (way, None) = (open.next()?, open.next()) else { return None };
            ways.push((own, way));
            at = self.edges[way].to;
        }
        Some(())
    }

    fn new(id: String, title: Words) -> Self {
        Self { id, title, lanes: Vec::new(), nodes: Vec::new(), edges: Vec::new(), drawn: Default::default() }
    }

    /// The sheet laid out for the texts of a language, once.
    ///
    /// # Errors
    ///
    /// When there is no way left for a line, or no place for its label.
    fn drawn(&self, lang: Lang) -> io::Result<&Layout> {
        let [sv, en] = &self.drawn;
        let own = match lang {
            Lang::Sv => sv,
            Lang::En => en,
        };
        let drawn = own.get_or_init(|| self.laid_out(lang).map_err(|error| error.to_string()));
        drawn.as_ref().map_err(|told| io::Error::other(told.clone()))
    }

    /// The lane with a label, opened where there is none.
    fn lane(&mut self, label: Words) -> usize {
        self.lanes.iter().position(|lane| *lane == label).unwrap_or_else(|| {
            self.lanes.push(label);
            self.lanes.len() - 1
        })
    }

    fn node(&mut self, id: impl Into<String>, kind: Kind, lane: usize, label: Words) -> usize {
        let (number, when, rules) = (None, Words::default(), Vec::new());
        self.nodes.push(Node { id: id.into(), kind, lane, label, number, when, rules });
        self.nodes.len() - 1
    }

    fn edge(&mut self, from: usize, to: usize) {
        self.edges.push(Edge { from, to, label: Words::default(), condition: None });
    }

    /// A way that is taken where a fact has one of some values.
    fn edge_if(&mut self, from: usize, to: usize, label: Words, fact: &'static str, values: Vec<&'static str>) {
        self.edges.push(Edge { from, to, label, condition: Some(Condition { fact, values }) });
    }

    /// The start, in a lane.
    fn start(&mut self, lane: usize) -> usize {
        self.node("start", Kind::Start, lane, Text::new("Start", "Start").into())
    }

    fn outgoing(&self, node: usize) -> impl Iterator<Item = &Edge> {
        self.edges.iter().filter(move |edge| edge.from == node)
    }

    fn incoming(&self, node: usize) -> impl Iterator<Item = &Edge> {
        self.edges.iter().filter(move |edge| edge.to == node)
    }

    /// The sheet with its lanes in order, its steps numbered, and a node of its own wherever several ways come together.
    fn finished(mut self, number: usize) -> Self {
        self.order_lanes();
        let mut steps = 0;
        for at in 0..self.nodes.len() {
            if matches!(self.nodes[at].kind, Kind::Task | Kind::Decision(_)) {
                steps += 1;
                self.nodes[at].number = Some(format!("{number}.{steps}"));
            }
            if self.incoming(at).count() > 1 {
                let join = self.node(format!("to-{}", self.nodes[at].id), Kind::Join, self.nodes[at].lane, Words::default());
                self.edges.iter_mut().filter(|edge| edge.to == at).for_each(|edge| edge.to = join);
                self.edge(join, at);
            }
        }
        // A way to a step that says nothing else says which step it leads to.
        for at in 0..self.edges.len() {
            let Edge { to, label, condition, .. } = &self.edges[at];
            if condition.is_some() && *label == Words::default() {
                let step = self.beyond(*to);
                let number = self.nodes[step].number.clone().unwrap_or_default();
                self.edges[at].label = Words::each(|_| number.clone());
            }
        }
        self
    }

    /// Puts the lanes in the order in which the ways between them are shortest.
    fn order_lanes(&mut self) {
        let between: Vec<(usize, usize)> =
            self.edges.iter().map(|edge| (self.nodes[edge.from].lane, self.nodes[edge.to].lane)).collect();
        let length = |places: &Vec<usize>| between.iter().map(|(from, to)| places[*from].abs_diff(places[*to])).sum::<usize>();
        let Some(places) = orders(self.lanes.len()).into_iter().min_by_key(length) else { return };
        let lanes = std::mem::take(&mut self.lanes);
        self.lanes.resize_with(lanes.len(), Words::default);
        lanes.into_iter().zip(&places).for_each(|(lane, place)| self.lanes[*place] = lane);
        self.nodes.iter_mut().for_each(|node| node.lane = places[node.lane]);
    }

    /// The node to which a way leads: beyond a join, what comes after it.
    fn beyond(&self, node: usize) -> usize {
        match self.outgoing(node).next() {
            Some(edge) if self.nodes[node].kind == Kind::Join => edge.to,
            _ => node,
        }
    }

    /// The steps, in order.
    pub(crate) fn steps(&self) -> impl Iterator<Item = Step<'_>> {
        self.nodes.iter().filter_map(|node| {
            let number = node.number.as_deref()?;
            let decision = if let Kind::Decision(name) = node.kind { Some(name) } else { None };
            let Node { label, when, rules, .. } = node;
            Some(Step { number, who: &self.lanes[node.lane], what: label, when, rules, decision })
        })
    }
}

/// A step, for those who cannot see the drawing.
pub(crate) struct Step<'s> {
    pub(crate) number: &'s str,
    pub(crate) who: &'s Words,
    pub(crate) what: &'s Words,
    pub(crate) when: &'s Words,
    pub(crate) rules: &'s [&'static Rule],
    /// The decision that is asked, by its name.
    pub(crate) decision: Option<&'static str>,
}

impl Step<'_> {
    /// The provisions behind its rules, each once.
    pub(crate) fn provisions(&self) -> Vec<&'static Provision> {
        let mut provisions = Vec::new();
        for provision in self.rules.iter().flat_map(|rule| rule.provisions) {
            if !provisions.contains(provision) {
                provisions.push(*provision);
            }
        }
        provisions
    }
}

/// Every order of so many things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let insert = |order: Vec<usize>| {
        (0..count).map(move |place| {
            let mut order = order.clone();
            order.insert(place, count - 1);
            order
        })
    };
    orders(count - 1).into_iter().flat_map(insert).collect()
}

/// Each of some rules once.
fn each(rules: impl Iterator<Item = &'static Rule>) -> Vec<&'static Rule> {
    rules.fold(Vec::new(), |mut each, rule| {
        if !each.contains(&rule) {
            each.push(rule);
        }
        each
    })
}

/// Both flows. They are made once: to find where everything is drawn takes long, and drawings and BPMN want the same.
pub(crate) fn flows() -> &'static [Flow; 2] {
    static FLOWS: LazyLock<[Flow; 2]> = LazyLock::new(|| [plan::flow(), incoming::flow()]);
    &FLOWS
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use activity_plan::workflow::Stage;
    use policy_core::fact::YesNo;
    use policy_rules::Finite;
    use public_records::item::Place;

    use super::{
        layout::{Rect, wrapped},
        *,
    };

    /// Every sheet as it is drawn, in both languages.
    fn drawn() -> impl Iterator<Item = (&'static Sheet, Lang, &'static Layout)> {
        let sheets = flows().iter().flat_map(|flow| &flow.sheets);
        sheets.flat_map(|sheet| [Lang::Sv, Lang::En].map(|lang| (sheet, lang, sheet.drawn(lang).unwrap())))
    }

    fn straights(points: &[(i32, i32)]) -> impl Iterator<Item = Rect> {
        points.windows(2).map(|two| Rect::line(two[0], two[1]))
    }

    #[test]
    fn no_line_runs_through_a_box_and_every_text_fits() {
        for (sheet, lang, layout) in drawn() {
            let boxes: Vec<_> = layout.nodes.iter().chain(layout.names.iter().flatten()).collect();
            for (at, one) in boxes.iter().enumerate() {
                assert!(!boxes[at + 1..].iter().any(|other| one.meets(other)), "{}: {one:?} is covered", sheet.id);
            }
            for (edge, points) in sheet.edges.iter().zip(&layout.edges) {
                let mut others = layout.nodes.iter().enumerate().filter(|(node, _)| *node != edge.from && *node != edge.to);
                assert!(
                    !others.any(|(_, place)| straights(points).any(|line| place.meets(&line))),
                    "{}: through a box",
                    sheet.id
                );
                let mut names = layout.names.iter().flatten();
                assert!(!names.any(|name| straights(points).any(|line| name.meets(&line))), "{}: through a name", sheet.id);
            }
            for (node, place) in sheet.nodes.iter().zip(&layout.nodes).filter(|(node, _)| node.number.is_some()) {
                let lines = wrapped(node.label.of(lang), place.width - 10);
                assert!(lines.len() as i32 * layout::LINE <= place.height, "{lines:?} is too high");
                assert!(lines.iter().all(|line| line.chars().count() as i32 * 75 / 10 <= place.width), "{lines:?} is too wide");
            }
        }
    }

    #[test]
    fn a_label_stands_beside_its_own_line_alone() {
        for (sheet, lang, layout) in drawn() {
            let told = sheet.edges.iter().enumerate().filter(|(_, edge)| edge.condition.is_some() && !sheet.says_number(edge));
            let labels: Vec<(usize, Rect)> = told.filter_map(|(way, _)| Some((way, layout.labels[way]?))).collect();
            let inside = Rect { x: 0, y: 0, width: layout.width, height: layout.height };
            for (way, label) in &labels {
                let told = format!("{}: `{}`", sheet.id, sheet.edges[*way].label.of(lang));
                assert!(inside.holds(label), "{told} is cut off");
                let mut boxes = layout.nodes.iter().chain(layout.names.iter().flatten());
                assert!(!boxes.any(|other| other.meets(label)), "{told} is covered");
                assert!(!labels.iter().any(|(other, place)| other != way && place.meets(label)), "{told} covers a label");
                let beside = |way: usize| straights(&layout.edges[way]).any(|line| line.meets(&label.grown(6)));
                let near: Vec<usize> = (0..sheet.edges.len()).filter(|way| beside(*way)).collect();
                assert_eq!(near, [*way], "{told} stands beside other lines");
                assert!(!straights(&layout.edges[*way]).any(|line| line.meets(label)), "{told} is crossed");
            }
            let named = sheet.edges.iter().filter(|edge| edge.condition.is_some() && !sheet.says_number(edge)).count();
            assert_eq!(labels.len(), named, "{}: a label is left out", sheet.id);
        }
    }

    /// A line in steps of a pixel.
    fn pixels(points: &[(i32, i32)]) -> Vec<[(i32, i32); 2]> {
        let steps = |two: &[(i32, i32)]| {
            let ((x, y), (to_x, to_y)) = (two[0], two[1]);
            let (dx, dy) = ((to_x - x).signum(), (to_y - y).signum());
            (0..(to_x - x).abs() + (to_y - y).abs()).map(move |n| {
                let from = (x + n * dx, y + n * dy);
                [from, (from.0 + dx, from.1 + dy)]
            })
        };
        points.windows(2).flat_map(steps).collect()
    }

    #[test]
    fn lines_run_together_only_as_they_leave_one_node_or_reach_one() {
        for (sheet, _, layout) in drawn() {
            let ways: Vec<_> = sheet.edges.iter().zip(layout.edges.iter().map(|points| pixels(points))).collect();
            for (at, (edge, way)) in ways.iter().enumerate() {
                let sorted = |[one, other]: &[(i32, i32); 2]| *one.min(other)..=*one.max(other);
                let own: HashSet<_> = way.iter().map(sorted).collect();
                for (other, others) in &ways[at + 1..] {
                    let alike = |(one, other): &(_, _)| one == other;
                    let first = way.iter().zip(others).take_while(alike).count();
                    let last = way.iter().rev().zip(others.iter().rev()).take_while(alike).count();
                    let may = usize::from(edge.from == other.from) * first + usize::from(edge.to == other.to) * last;
                    let together = others.iter().map(sorted).filter(|step| own.contains(step)).count();
                    let [from, to] =
                        [edge, other].map(|edge| format!("{} to {}", sheet.nodes[edge.from].id, sheet.nodes[edge.to].id));
                    assert_eq!(together, may, "{}: {from} and {to} run together", sheet.id);
                }
            }
        }
    }

    /// What people call a value of a fact, or an outcome of a decision.
    fn called(fact: &str, value: &str) -> Text {
        let named = |term: &&policy_rules::Term| term.name == value;
        let fields = kommunpolicy::decisions().flat_map(|table| table.fields).filter(|field| field.name == fact);
        let outcomes = kommunpolicy::decisions().filter(|table| table.name == fact).flat_map(|table| table.outcomes);
        // Some facts are asked by the handling of an item and by no decision.
        let place = Place::VALUES.iter().filter(|_| fact == "place").map(|place| place.term());
        let own = place.chain([YesNo::Yes.term(), YesNo::No.term(), &incoming::NOT_ASKED]);
        let mut terms = fields.flat_map(|field| field.values).chain(outcomes).chain(own);
        terms.find(named).unwrap_or_else(|| panic!("{fact} {value}")).label
    }

    /// What comes after an edge, past the gateways where ways come together.
    fn beyond<'s>(sheet: &'s Sheet, edge: &Edge) -> &'s Node {
        let mut at = edge.to;
        while sheet.nodes[at].kind == Kind::Join {
            at = sheet.outgoing(at).next().unwrap().to;
        }
        &sheet.nodes[at]
    }

    #[test]
    fn a_way_is_labelled_with_what_it_depends_on() {
        let anew = [Stage::Considered, Stage::Revised].map(Stage::name);
        let revision = kommunpolicy::catalogue::decision("plan-revision").unwrap();
        for sheet in flows().iter().flat_map(|flow| &flow.sheets) {
            for edge in &sheet.edges {
                let Some(Condition { fact, values }) = &edge.condition else {
                    assert_eq!(edge.label, Words::default(), "{}: a label without a condition", sheet.id);
                    continue;
                };
                let (from, told) = (&sheet.nodes[edge.from], format!("{}: `{}`, {fact} {values:?}", sheet.id, edge.label.sv));
                let mut beside = sheet.outgoing(edge.from).filter(|other| !std::ptr::eq(*other, edge));
                if let Some(number) = &beyond(sheet, edge).number
                    && *fact == "action"
                {
                    assert_eq!(edge.label, Words::each(|_| number.clone()), "{told}");
                } else if edge.label == incoming::OTHERWISE.into() {
                    assert!(beside.all(|other| other.label != edge.label), "{told} is there twice");
                } else if from.label == revision.question.into() {
                    // The question is whether the change needs a new approval: yes leads back to those who sign.
                    let yes = anew.contains(&values[0]);
                    assert_eq!(edge.label, if yes { YesNo::Yes } else { YesNo::No }.term().label.into(), "{told}");
                } else if from.id.starts_with("after-") {
                    // Another question of the workflow: its answers differ.
                    assert!(beside.all(|other| other.label != edge.label), "{told} is there twice");
                } else {
                    let labels: Vec<Text> = values.iter().map(|value| called(fact, value)).collect();
                    assert_eq!(edge.label, Words::either(&labels), "{told}");
                }
            }
        }
    }

    #[test]
    fn every_step_and_gateway_has_rules_and_every_text_both_languages() {
        for sheet in flows().iter().flat_map(|flow| &flow.sheets) {
            for node in &sheet.nodes {
                let ruled = matches!(node.kind, Kind::Task | Kind::Decision(_) | Kind::Fork);
                assert_eq!(ruled, !node.rules.is_empty(), "{}: {}", sheet.id, node.id);
                let named = node.kind != Kind::Join;
                assert!(
                    [Lang::Sv, Lang::En].iter().all(|lang| named != node.label.of(*lang).is_empty()),
                    "{}: {}",
                    sheet.id,
                    node.id
                );
            }
        }
    }
}
