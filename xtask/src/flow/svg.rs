//! The charts as drawings: SVG with a background of its own, without scripts and without anything from elsewhere.

use std::io;

use kommunpolicy::Lang;
use policy_rules::Text;
use quick_xml::{Writer, events::BytesText};

use super::{
    Flow, Kind, Node, Sheet,
    layout::{GAP, HEAD, LINE, Layout, Rect, TOP, wrapped},
};
use crate::export::{element, empty, text};

type Xml = Writer<Vec<u8>>;

const STYLE: &str = "text{font:13px Arial,Helvetica,sans-serif;fill:#1b1b1b}\
.title{font-size:20px;font-weight:bold}.lane{font-weight:bold;font-size:12px}.number{font-size:11px;font-weight:bold;fill:#fff}\
.way{fill:none;stroke:#3d3d3d;stroke-width:1.5}.label{fill:#5a2a00;paint-order:stroke;stroke:#fff;stroke-width:3}.stage{font-weight:bold}\
.task{fill:#fff;stroke:#1d4f7c;stroke-width:1.5}.decision{fill:#eef6e6;stroke:#3c6e12;stroke-width:1.5}\
.call{fill:#fff;stroke:#1d4f7c;stroke-width:4}.gateway{fill:#fff6d6;stroke:#7a5a00;stroke-width:1.5}\
.start{fill:#fff;stroke:#3c6e12;stroke-width:2}.end{fill:#fff;stroke:#8c1c13;stroke-width:4}";

/// The radius of a corner of a line.
const ROUND: i32 = 7;

/// A sheet as a drawing.
///
/// # Errors
///
/// When the chart cannot be laid out, or the drawing not be written in memory.
pub(crate) fn picture(flow: &Flow, sheet: &Sheet, lang: Lang) -> io::Result<String> {
    let layout = sheet.drawn(lang)?;
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    let (width, height) = (layout.width.to_string(), layout.height.to_string());
    let view = format!("0 0 {width} {height}");
    let root = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("role", "img"),
        ("aria-labelledby", "title desc"),
        ("lang", Text::new("sv", "en").of(lang)),
        ("viewBox", &view),
        ("width", &width),
        ("height", &height),
    ];
    let title = format!("{}: {}", flow.title.of(lang), sheet.title.of(lang));
    element(&mut xml, "svg", &root, |xml| {
        named(xml, "title", "title", &title)?;
        named(xml, "desc", "desc", &description(sheet, lang))?;
        text(xml, "style", STYLE)?;
        element(xml, "defs", &[], |xml| {
            let marker = [
                ("id", "arrow"),
                ("viewBox", "0 0 10 10"),
                ("refX", "9"),
                ("refY", "5"),
                ("markerWidth", "12"),
                ("markerHeight", "12"),
                ("orient", "auto"),
            ];
            element(xml, "marker", &marker, |xml| empty(xml, "path", &[("d", "M0 0 10 5 0 10z"), ("fill", "#3d3d3d")]))
        })?;
        empty(xml, "rect", &[("width", "100%"), ("height", "100%"), ("fill", "#fff")])?;
        line(xml, "title", "start", 12, 36, &title)?;
        for (number, (label, place)) in sheet.lanes.iter().zip(&layout.lanes).enumerate() {
            let fill = if number % 2 == 0 { "#f4f6f8" } else { "#fbfbfb" };
            rect(xml, Rect { x: 4, width: place.width + HEAD - 4, ..*place }, &[("fill", fill), ("stroke", "#9aa5b1")])?;
            rect(xml, Rect { x: 4, width: HEAD - 4, ..*place }, &[("fill", "#dfe6ee"), ("stroke", "#9aa5b1")])?;
            paragraph(xml, "lane", label.of(lang), Rect { x: 8, width: HEAD - 12, ..*place })?;
        }
        ways(xml, sheet, layout, lang)?;
        for ((node, place), name) in sheet.nodes.iter().zip(&layout.nodes).zip(&layout.names) {
            draw(xml, node, *place, *name, lang)?;
        }
        Ok(())
    })?;
    let text = String::from_utf8(xml.into_inner()).map_err(io::Error::other)?;
    Ok(text + "\n")
}

/// The steps in a row, for those who do not see the drawing.
fn description(sheet: &Sheet, lang: Lang) -> String {
    let step = |step: super::Step<'_>| format!("{} {}: {}.", step.number, step.who.of(lang), step.what.of(lang));
    let steps: Vec<String> = sheet.steps().map(step).collect();
    let calls: Vec<&str> =
        sheet.nodes.iter().filter(|node| matches!(node.kind, Kind::Call(_))).map(|node| node.label.of(lang)).collect();
    if steps.is_empty() { calls.join(". ") } else { steps.join(" ") }
}

fn named(xml: &mut Xml, name: &str, id: &str, content: &str) -> io::Result<()> {
    xml.create_element(name).with_attribute(("id", id)).write_text_content(BytesText::new(content)).map(|_| ())
}

fn ways(xml: &mut Xml, sheet: &Sheet, layout: &Layout, lang: Lang) -> io::Result<()> {
    // One path, so that lines that run together look like one.
    let all: Vec<String> = layout.edges.iter().map(|points| rounded(points)).collect();
    empty(xml, "path", &[("class", "way"), ("d", &all.join(""))])?;
    for points in &layout.edges {
        let last: Vec<String> = points[points.len() - 2..].iter().map(|(x, y)| format!("{x},{y}")).collect();
        empty(xml, "polyline", &[("points", &last.join(" ")), ("marker-end", "url(#arrow)")])?;
    }
    for ((edge, points), label) in sheet.edges.iter().zip(&layout.edges).zip(&layout.labels) {
        // The step itself bears its number.
        if let Some(place) = label.filter(|_| !sheet.says_number(edge)) {
            let before_line = points.windows(2).any(|two| two[0].0 == two[1].0 && two[0].0 == place.right() + GAP);
            let (anchor, x) = if before_line { ("end", place.right()) } else { ("start", place.x) };
            let lines = wrapped(edge.label.of(lang), place.width);
            (0..).zip(&lines).try_for_each(|(number, content)| {
                line(xml, "label", anchor, x, place.y + number * LINE + LINE * 3 / 4, content)
            })?;
        }
    }
    Ok(())
}

/// A line with round corners, which show where lines part and where they only cross.
fn rounded(points: &[(i32, i32)]) -> String {
    let towards = |(x, y): (i32, i32), (to_x, to_y): (i32, i32)| {
        let near =
            |from: i32, to: i32| from + (to - from).clamp(-ROUND, ROUND).clamp(-((to - from).abs() / 2), (to - from).abs() / 2);
        (near(x, to_x), near(y, to_y))
    };
    let mut path = format!("M{} {}", points[0].0, points[0].1);
    for corner in points.windows(3) {
        let ((x, y), (x1, y1), (x2, y2)) = (corner[1], towards(corner[1], corner[0]), towards(corner[1], corner[2]));
        path += &format!("L{x1} {y1}Q{x} {y} {x2} {y2}");
    }
    let (x, y) = points[points.len() - 1];
    path + &format!("L{x} {y}")
}

fn draw(xml: &mut Xml, node: &Node, place: Rect, name: Option<Rect>, lang: Lang) -> io::Result<()> {
    let (x, y) = place.middle();
    let label = node.label.of(lang);
    element(xml, "g", &[], |xml| {
        let rules: Vec<&str> = node.rules.iter().map(|rule| rule.id).collect();
        if !rules.is_empty() {
            text(xml, "title", &rules.join(", "))?;
        }
        match node.kind {
            Kind::Start => circle(xml, "start", place)?,
            Kind::End => circle(xml, "end", place)?,
            Kind::Fork | Kind::Join => {
                let points = format!("{x},{} {},{y} {x},{} {},{y}", place.y, place.right(), place.bottom(), place.x);
                empty(xml, "polygon", &[("class", "gateway"), ("points", &points)])?;
            }
            Kind::Task => rect(xml, place, &[("class", "task"), ("rx", "10")])?,
            Kind::Decision(_) => rect(xml, place, &[("class", "decision"), ("rx", "10")])?,
            Kind::Call(_) => rect(xml, place, &[("class", "call"), ("rx", "10")])?,
        }
        if let Some(number) = &node.number {
            let width = number.len() as i32 * 7 + 10;
            let badge = Rect { x: place.x + 6, y: place.y - 9, width, height: 17 };
            rect(xml, badge, &[("fill", "#1d4f7c"), ("rx", "8")])?;
            line(xml, "number", "middle", badge.middle().0, badge.y + 12, number)?;
        }
        match name {
            Some(name) => paragraph(xml, if node.id.starts_with("at-") { "stage" } else { "name" }, label, name),
            None => paragraph(xml, "name", label, Rect { x: place.x + 5, width: place.width - 10, ..place }),
        }
    })
}

fn circle(xml: &mut Xml, class: &str, place: Rect) -> io::Result<()> {
    let (x, y) = place.middle();
    let [x, y, r] = [x, y, place.width / 2 - 1].map(|number| number.to_string());
    empty(xml, "circle", &[("class", class), ("cx", &x), ("cy", &y), ("r", &r)])
}

fn rect(xml: &mut Xml, Rect { x, y, width, height }: Rect, look: &[(&str, &str)]) -> io::Result<()> {
    let [x, y, width, height] = [x, y, width, height].map(|number| number.to_string());
    let place = [("x", x.as_str()), ("y", &y), ("width", &width), ("height", &height)];
    empty(xml, "rect", &[&place, look].concat())
}

fn line(xml: &mut Xml, class: &str, anchor: &str, x: i32, y: i32, content: &str) -> io::Result<()> {
    let (x, y) = (x.to_string(), y.to_string());
    xml.create_element("text")
        .with_attributes([("class", class), ("text-anchor", anchor), ("x", &x), ("y", &y)])
        .write_text_content(BytesText::new(content))
        .map(|_| ())
}

/// A text in the middle of a place.
fn paragraph(xml: &mut Xml, class: &str, content: &str, place: Rect) -> io::Result<()> {
    let lines = wrapped(content, place.width);
    let (x, y) = place.middle();
    let top = y - lines.len() as i32 * LINE / 2 + LINE * 3 / 4;
    (0..).zip(&lines).try_for_each(|(number, content)| line(xml, class, "middle", x, top + number * LINE, content))
}

const _: () = assert!(TOP > 40, "the title stands above the lanes");
