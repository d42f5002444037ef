//! The charts as BPMN 2.0, a process to a file, with lanes and a laid-out diagram. The conditions are expressions that Python reads too.

use std::{borrow::Cow, io};

use kommunpolicy::Lang;
use quick_xml::{
    Writer,
    events::{BytesDecl, Event},
};

use super::{
    Condition, Edge, Kind, Node, Sheet, flows,
    layout::{HEAD, Layout, Rect},
};
use crate::{
    Generated,
    export::{element, empty, text},
};

type Xml = Writer<Vec<u8>>;

const NAMESPACES: [(&str, &str); 5] = [
    ("xmlns", "http://www.omg.org/spec/BPMN/20100524/MODEL"),
    ("xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"),
    ("xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC"),
    ("xmlns:di", "http://www.omg.org/spec/DD/20100524/DI"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
];

/// How far the head of a lane reaches to the left in programs that draw BPMN.
const LANE_HEAD: i32 = 30;

/// Every process as a BPMN file, in both languages.
///
/// # Errors
///
/// When a chart cannot be laid out, or a file not be written in memory.
pub(crate) fn files() -> io::Result<Vec<Generated>> {
    let mut files = Vec::new();
    for sheet in flows().iter().flat_map(|flow| &flow.sheets) {
        for (lang, folder) in [(Lang::Sv, "docs/bpmn"), (Lang::En, "docs/bpmn/en")] {
            let layout = sheet.drawn(lang)?;
            let path = Cow::Owned(format!("{folder}/{}.bpmn", sheet.id));
            files.push(Generated { path, text: definitions(sheet, layout, lang)? });
        }
    }
    Ok(files)
}

impl Condition {
    /// The condition as an expression.
    fn expression(&self) -> String {
        let fact = self.fact.replace('-', "_");
        match self.values[..] {
            [value] => format!("{fact} == '{value}'"),
            _ => format!("{fact} in ('{}')", self.values.join("', '")),
        }
    }
}

impl Kind {
    /// The name of the element.
    const fn element(&self) -> &'static str {
        match self {
            Self::Start => "startEvent",
            Self::End => "endEvent",
            Self::Task => "userTask",
            Self::Decision(_) => "businessRuleTask",
            Self::Call(_) => "callActivity",
            Self::Fork | Self::Join => "exclusiveGateway",
        }
    }
}

fn way(number: usize) -> String {
    format!("way-{number}")
}

fn definitions(sheet: &Sheet, layout: &Layout, lang: Lang) -> io::Result<String> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut root = NAMESPACES.to_vec();
    root.extend([
        ("id", "definitions"),
        ("targetNamespace", "urn:kommunpolicy:flow"),
        ("expressionLanguage", "https://docs.python.org/3/reference/expressions.html"),
    ]);
    element(&mut xml, "definitions", &root, |xml| {
        element(xml, "collaboration", &[("id", "collaboration")], |xml| {
            empty(xml, "participant", &[("id", "pool"), ("name", sheet.title.of(lang)), ("processRef", &sheet.id)])
        })?;
        process(xml, sheet, lang)?;
        element(xml, "bpmndi:BPMNDiagram", &[("id", "diagram")], |xml| {
            element(xml, "bpmndi:BPMNPlane", &[("id", "plane"), ("bpmnElement", "collaboration")], |xml| {
                diagram(xml, sheet, layout)
            })
        })
    })?;
    let text = String::from_utf8(xml.into_inner()).map_err(io::Error::other)?;
    Ok(text + "\n")
}

fn process(xml: &mut Xml, sheet: &Sheet, lang: Lang) -> io::Result<()> {
    let root = [("id", sheet.id.as_str()), ("name", sheet.title.of(lang)), ("isExecutable", "true")];
    element(xml, "process", &root, |xml| {
        element(xml, "laneSet", &[("id", "lanes")], |xml| {
            for (number, lane) in sheet.lanes.iter().enumerate() {
                element(xml, "lane", &[("id", &format!("lane-{number}")), ("name", lane.of(lang))], |xml| {
                    let mut own = sheet.nodes.iter().filter(|node| node.lane == number);
                    own.try_for_each(|node| text(xml, "flowNodeRef", &node.id))
                })?;
            }
            Ok(())
        })?;
        (0..sheet.nodes.len()).try_for_each(|at| node(xml, sheet, at, lang))?;
        sheet.edges.iter().enumerate().try_for_each(|(number, edge)| flow(xml, sheet, number, edge, lang))
    })
}

/// What stands behind a node: when the step is taken, its rules, and the provisions that they encode.
fn documentation(node: &Node, lang: Lang) -> String {
    let rules: Vec<String> = node
        .rules
        .iter()
        .map(|rule| {
            let provisions: Vec<&str> = rule.provisions.iter().map(|provision| provision.id).collect();
            format!("{} ({})", rule.id, provisions.join(", "))
        })
        .collect();
    let when = node.when.of(lang);
    let of = |sv: &'static str, en: &'static str| policy_rules::Text::new(sv, en).of(lang);
    let when = if when.is_empty() { String::new() } else { format!("{}: {when}. ", of("När", "When")) };
    format!("{when}{}: {}.", of("Regler", "Rules"), rules.join(", "))
}

fn node(xml: &mut Xml, sheet: &Sheet, at: usize, lang: Lang) -> io::Result<()> {
    let node = &sheet.nodes[at];
    let name = match &node.number {
        Some(number) => format!("{number} {}", node.label.of(lang)),
        None => node.label.of(lang).to_owned(),
    };
    let mut attributes = vec![("id", node.id.as_str())];
    if !name.is_empty() {
        attributes.push(("name", &name));
    }
    let decision;
    match &node.kind {
        Kind::Fork => attributes.push(("gatewayDirection", "Diverging")),
        Kind::Join => attributes.push(("gatewayDirection", "Converging")),
        Kind::Call(process) => attributes.push(("calledElement", process)),
        Kind::Decision(name) => {
            // The namespace of the decision as DMN.
            decision = format!("urn:kommunpolicy:{name}");
            attributes.push(("implementation", &decision));
        }
        Kind::Start | Kind::End | Kind::Task => {}
    }
    element(xml, node.kind.element(), &attributes, |xml| {
        if !node.rules.is_empty() {
            text(xml, "documentation", &documentation(node, lang))?;
        }
        for (number, _) in sheet.edges.iter().enumerate().filter(|(_, edge)| edge.to == at) {
            text(xml, "incoming", &way(number))?;
        }
        for (number, _) in sheet.edges.iter().enumerate().filter(|(_, edge)| edge.from == at) {
            text(xml, "outgoing", &way(number))?;
        }
        Ok(())
    })
}

fn flow(xml: &mut Xml, sheet: &Sheet, number: usize, edge: &Edge, lang: Lang) -> io::Result<()> {
    let (from, to) = (&sheet.nodes[edge.from].id, &sheet.nodes[edge.to].id);
    let id = way(number);
    let mut attributes = vec![("id", id.as_str()), ("sourceRef", from), ("targetRef", to)];
    let Some(condition) = &edge.condition else { return empty(xml, "sequenceFlow", &attributes) };
    attributes.push(("name", edge.label.of(lang)));
    element(xml, "sequenceFlow", &attributes, |xml| {
        xml.create_element("conditionExpression")
            .with_attribute(("xsi:type", "tFormalExpression"))
            .write_text_content(quick_xml::events::BytesText::new(&condition.expression()))
            .map(|_| ())
    })
}

fn diagram(xml: &mut Xml, sheet: &Sheet, layout: &Layout) -> io::Result<()> {
    let widened = |lane: &Rect| Rect { x: HEAD - LANE_HEAD, width: lane.width + LANE_HEAD, ..*lane };
    let lanes: Vec<Rect> = layout.lanes.iter().map(widened).collect();
    if let (Some(first), Some(last)) = (lanes.first(), lanes.last()) {
        let (x, width) = (first.x - LANE_HEAD, first.width + LANE_HEAD);
        shape(xml, "pool", true, Rect { x, y: first.y, width, height: last.bottom() - first.y }, None)?;
    }
    for (number, lane) in lanes.into_iter().enumerate() {
        shape(xml, &format!("lane-{number}"), true, lane, None)?;
    }
    for ((node, place), name) in sheet.nodes.iter().zip(&layout.nodes).zip(&layout.names) {
        shape(xml, &node.id, false, *place, *name)?;
    }
    for (number, (points, label)) in layout.edges.iter().zip(&layout.labels).enumerate() {
        let id = way(number);
        element(xml, "bpmndi:BPMNEdge", &[("id", &format!("{id}-edge")), ("bpmnElement", &id)], |xml| {
            for (x, y) in points {
                empty(xml, "di:waypoint", &[("x", &x.to_string()), ("y", &y.to_string())])?;
            }
            label.map_or(Ok(()), |label| element(xml, "bpmndi:BPMNLabel", &[], |xml| bounds(xml, label)))
        })?;
    }
    Ok(())
}

fn shape(xml: &mut Xml, id: &str, horizontal: bool, place: Rect, name: Option<Rect>) -> io::Result<()> {
    let shape = format!("{id}-shape");
    let mut attributes = vec![("id", shape.as_str()), ("bpmnElement", id)];
    if horizontal {
        attributes.push(("isHorizontal", "true"));
    }
    element(xml, "bpmndi:BPMNShape", &attributes, |xml| {
        bounds(xml, place)?;
        name.map_or(Ok(()), |name| element(xml, "bpmndi:BPMNLabel", &[], |xml| bounds(xml, name)))
    })
}

fn bounds(xml: &mut Xml, Rect { x, y, width, height }: Rect) -> io::Result<()> {
    let [x, y, width, height] = [x, y, width, height].map(|number| number.to_string());
    empty(xml, "dc:Bounds", &[("x", &x), ("y", &y), ("width", &width), ("height", &height)])
}
