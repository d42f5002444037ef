//! Where everything in a chart is drawn: lanes as rows, columns by the longest way from the start, and lines that turn at right angles and
//! run through no box.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap, HashMap},
    io,
};

use kommunpolicy::Lang;
use textwrap::{Options, WordSplitter};

use super::{Kind, Sheet, Words};

/// A place on the sheet, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rect {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

impl Rect {
    fn around(x: i32, y: i32, (width, height): (i32, i32)) -> Self {
        Self { x: x - width / 2, y: y - height / 2, width, height }
    }

    pub(super) fn right(&self) -> i32 {
        self.x + self.width
    }

    pub(super) fn bottom(&self) -> i32 {
        self.y + self.height
    }

    pub(super) fn middle(&self) -> (i32, i32) {
        (self.x + self.width / 2, self.y + self.height / 2)
    }

    pub(super) fn meets(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    fn holds(&self, other: &Self) -> bool {
        self.x <= other.x && other.right() <= self.right() && self.y <= other.y && other.bottom() <= self.bottom()
    }

    /// The same, wider by some pixels on every side.
    fn grown(&self, by: i32) -> Self {
        Self { x: self.x - by, y: self.y - by, width: self.width + 2 * by, height: self.height + 2 * by }
    }

    /// What a line between two points covers.
    pub(super) fn line((x, y): (i32, i32), (to_x, to_y): (i32, i32)) -> Self {
        Self { x: x.min(to_x), y: y.min(to_y), width: (to_x - x).abs() + 1, height: (to_y - y).abs() + 1 }
    }
}

/// A sheet that is laid out. Nodes, edges and lanes are in the order of the sheet.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) lanes: Vec<Rect>,
    pub(super) nodes: Vec<Rect>,
    /// Where the label of an event or a gateway stands, beside it.
    pub(super) names: Vec<Option<Rect>>,
    pub(super) edges: Vec<Vec<(i32, i32)>>,
    pub(super) labels: Vec<Option<Rect>>,
}

/// The height of a line of text.
pub(super) const LINE: i32 = 16;
/// The width of the head of a lane.
pub(super) const HEAD: i32 = 176;
/// The height of what stands above the lanes.
pub(super) const TOP: i32 = 60;
const TASK: (i32, i32) = (136, 88);
const GATEWAY: (i32, i32) = (46, 46);
const EVENT: (i32, i32) = (36, 36);
const NAME: i32 = 128;
/// Between a gateway at which several ways come together, and what comes after it.
const CLOSE: i32 = 22;
/// Between a step and the gateway after it, whose name is wider.
const NEAR: i32 = 50;
const TRACK: i32 = 13;
const ROW: i32 = 92;
const ROW_TRACKS: i32 = 5;

/// A text in lines that fit a width.
pub(super) fn wrapped(text: &str, width: i32) -> Vec<String> {
    // A letter is 7.5 pixels wide on average in the widest of the usual fonts; a word that is too long is not broken.
    let options = Options::new((width * 10 / 75).max(4) as usize).word_splitter(WordSplitter::NoHyphenation).break_words(false);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// How much room a text needs within a width, in the language that needs more.
fn room(words: &Words, width: i32) -> (i32, i32) {
    let lines = [Lang::Sv, Lang::En].map(|lang| wrapped(words.of(lang), width));
    let longest = lines.iter().flatten().map(|line| line.chars().count()).max().unwrap_or(0) as i32;
    (longest * 75 / 10 + 4, lines.iter().map(Vec::len).max().unwrap_or(0) as i32 * LINE)
}

fn size(kind: &Kind) -> (i32, i32) {
    match kind {
        Kind::Start | Kind::End => EVENT,
        Kind::Task | Kind::Decision(_) | Kind::Call(_) => TASK,
        Kind::Fork => GATEWAY,
        Kind::Join => (30, 30),
    }
}

/// Nodes that are drawn close together, from left to right, in one cell.
struct Block {
    nodes: Vec<usize>,
    lane: usize,
    column: usize,
    row: usize,
}

impl Sheet {
    /// The sheet laid out.
    ///
    /// # Errors
    ///
    /// When there is no way left for a line.
    pub(super) fn laid_out(&self) -> io::Result<Layout> {
        let blocks = self.blocks();
        let columns = blocks.iter().map(|block| block.column).max().unwrap_or(0) + 1;
        let gap = |before: usize| if self.nodes[before].kind == Kind::Join { CLOSE } else { NEAR };
        let width_of = |block: &Block| {
            let nodes = block.nodes.iter().map(|node| size(&self.nodes[*node].kind).0).sum::<i32>();
            nodes + block.nodes.iter().rev().skip(1).map(|node| gap(*node)).sum::<i32>()
        };
        let tracks = self.tracks(&blocks, columns);
        let mut xs: BTreeSet<i32> = BTreeSet::new();
        let mut ys: BTreeSet<i32> = BTreeSet::new();
        // The columns, each with the lines that run before it, and so far apart that no name reaches another.
        let own = |column: usize| blocks.iter().filter(move |block| block.column == column);
        let reach = |node: Option<&usize>| {
            node.map_or(0, |node| (room(&self.nodes[*node].label, NAME).0 - size(&self.nodes[*node].kind).0) / 2)
        };
        let named = |node: &&usize| matches!(self.nodes[**node].kind, Kind::Start | Kind::End | Kind::Fork);
        let left = |column: usize| own(column).map(|block| reach(block.nodes.first().filter(named))).max().unwrap_or(0);
        let right = |column: usize| own(column).map(|block| reach(block.nodes.last().filter(named))).max().unwrap_or(0);
        let mut lefts: Vec<i32> = Vec::new();
        let mut x = HEAD + 34;
        for (column, (tracks, labels)) in tracks.iter().enumerate() {
            let begin = x;
            for _ in 0..*tracks {
                xs.insert(x);
                x += TRACK;
            }
            x += labels;
            let names = column.checked_sub(1).map_or(0, |before| right(before) + left(column) + 8 - TRACK);
            x = x.max(begin + names);
            lefts.push(x);
            x += own(column).map(width_of).max().unwrap_or(0) + TRACK;
        }
        (0..2).for_each(|track| _ = xs.insert(x + track * TRACK));
        let width = x + 3 * TRACK;
        // The rows, lane by lane.
        let mut middles: HashMap<(usize, usize), i32> = HashMap::new();
        let mut lanes = Vec::new();
        let mut y = TOP;
        for lane in 0..self.lanes.len() {
            let top = y;
            let rows = blocks.iter().filter(|block| block.lane == lane).map(|block| block.row + 1).max().unwrap_or(1);
            for row in 0..rows {
                for _ in 0..ROW_TRACKS {
                    y += TRACK;
                    ys.insert(y);
                }
                y += TRACK;
                middles.insert((lane, row), y + ROW / 2);
                ys.insert(y + ROW / 2);
                y += ROW;
            }
            for _ in 0..2 {
                y += TRACK;
                ys.insert(y);
            }
            y += TRACK;
            lanes.push(Rect { x: HEAD, y: top, width: width - HEAD, height: y - top });
        }
        let mut nodes = vec![Rect { x: 0, y: 0, width: 0, height: 0 }; self.nodes.len()];
        for block in &blocks {
            let mut x = lefts[block.column];
            for node in &block.nodes {
                let size = size(&self.nodes[*node].kind);
                nodes[*node] = Rect::around(x + size.0 / 2, middles[&(block.lane, block.row)], size);
                xs.insert(nodes[*node].middle().0);
                x += size.0 + gap(*node);
            }
        }
        let names: Vec<Option<Rect>> = self.nodes.iter().zip(&nodes).map(|(node, place)| self.name(node, *place)).collect();
        let mut order: Vec<usize> = (0..self.edges.len()).collect();
        order.sort_by_key(|edge| {
            let ((x, y), (to_x, to_y)) = (nodes[self.edges[*edge].from].middle(), nodes[self.edges[*edge].to].middle());
            (to_x < x, (to_x - x).abs() + (to_y - y).abs())
        });
        let labelled = self.edges.iter().filter(|edge| edge.condition.is_some() && !self.says_number(edge)).map(|edge| edge.from);
        let (router, ways) = self.routed(&Router::new(xs, ys, &nodes, &names, labelled.collect()), order)?;
        let each = || self.edges.iter().map(|edge| (edge.from, edge.to)).zip(&ways);
        let edges: Vec<Vec<(i32, i32)>> = each().map(|(ends, way)| router.corners(ends, way)).collect();
        let own: Vec<Vec<Line>> = each().map(|(ends, way)| router.alone(ends, way)).collect();
        let inside = Rect { x: HEAD, y: TOP, width: width - HEAD, height: y - TOP };
        let labels = self.labels(inside, &nodes, &names, &edges, &own);
        Ok(Layout { width, height: y + 20, lanes, nodes, names, edges, labels })
    }

    /// A way for every edge. Where none is left for one of them, it comes first, and all are sought anew.
    fn routed<'l>(&self, free: &Router<'l>, mut order: Vec<usize>) -> io::Result<(Router<'l>, Vec<Vec<Point>>)> {
        let mut left = String::new();
        for _ in 0..10 * order.len() {
            let (mut router, mut ways) = (free.clone(), vec![Vec::new(); order.len()]);
            let stuck = order.iter().position(|edge| {
                let way = router.route((self.edges[*edge].from, self.edges[*edge].to));
                way.map(|way| ways[*edge] = way).is_none()
            });
            let Some(stuck) = stuck else { return Ok((router, ways)) };
            let edge = order.remove(stuck);
            left = format!(
                "{}: no way is left from {} to {}",
                self.id, self.nodes[self.edges[edge].from].id, self.nodes[self.edges[edge].to].id
            );
            order.insert(0, edge);
        }
        Err(io::Error::other(left))
    }

    /// Where the name of a node stands: above a gateway, below an event.
    fn name(&self, node: &super::Node, place: Rect) -> Option<Rect> {
        let (x, _) = place.middle();
        let (width, height) = room(&node.label, NAME);
        match node.kind {
            Kind::Start | Kind::End => Some(Rect { x: x - width / 2, y: place.bottom() + 3, width, height }),
            Kind::Fork => Some(Rect { x: x - width / 2, y: place.y - 5 - height, width, height }),
            _ => None,
        }
    }

    /// What stands close after a node: what comes after a join, and the gateway after a step.
    fn close_after(&self, node: usize) -> Option<usize> {
        let mut next = self.outgoing(node).map(|edge| edge.to);
        let (only, None) = (next.next()?, next.next()) else { return None };
        let close = match self.nodes[node].kind {
            Kind::Join => true,
            Kind::Task | Kind::Decision(_) | Kind::Call(_) => self.nodes[only].kind == Kind::Fork,
            Kind::Start | Kind::End | Kind::Fork => false,
        };
        close.then_some(only)
    }

    /// The nodes in blocks, each with its column and its row within the lane.
    fn blocks(&self) -> Vec<Block> {
        let after = |node: usize| self.close_after(node).filter(|next| self.nodes[*next].lane == self.nodes[node].lane);
        let heads = (0..self.nodes.len()).filter(|node| !(0..self.nodes.len()).any(|before| after(before) == Some(*node)));
        let mut blocks: Vec<Block> = heads
            .map(|head| {
                let nodes = std::iter::successors(Some(head), |node| after(*node)).collect();
                Block { nodes, lane: self.nodes[head].lane, column: 0, row: 0 }
            })
            .collect();
        let block_of: HashMap<usize, usize> =
            blocks.iter().enumerate().flat_map(|(at, block)| block.nodes.iter().map(move |node| (*node, at))).collect();
        let ways: Vec<(usize, usize)> =
            self.edges.iter().map(|edge| (block_of[&edge.from], block_of[&edge.to])).filter(|(from, to)| from != to).collect();
        let start = self.nodes.iter().position(|node| node.kind == Kind::Start).map_or(0, |start| block_of[&start]);
        let (mut order, mut back, mut path) = (Vec::new(), BTreeSet::new(), Vec::new());
        visit(start, &ways, &mut path, &mut order, &mut back);
        order.reverse();
        let forward: Vec<(usize, usize)> = ways.iter().filter(|way| !back.contains(way)).copied().collect();
        // Of two that lead to each other, and to both of which something else leads, none is later.
        let level = |(from, to): (usize, usize)| {
            back.contains(&(to, from)) && forward.iter().any(|way| way.1 == from && forward.contains(&(way.0, to)))
        };
        let later: Vec<(usize, usize)> = forward.iter().filter(|way| !level(**way)).copied().collect();
        for at in &order {
            let before = later.iter().filter(|way| way.1 == *at).map(|way| blocks[way.0].column + 1);
            blocks[*at].column = before.max().unwrap_or(0);
        }
        // In each column from the left, in the row of what leads there where that is free, else in the next free one.
        let mut taken: BTreeSet<(usize, usize, usize)> = BTreeSet::new();
        let mut sorted: Vec<usize> = (0..blocks.len()).collect();
        sorted.sort_by_key(|at| (blocks[*at].column, order.iter().position(|known| known == at)));
        for at in sorted {
            let (lane, column) = (blocks[at].lane, blocks[at].column);
            let before = later.iter().filter(|way| way.1 == at && blocks[way.0].lane == lane);
            let near = before.map(|way| (column - blocks[way.0].column, blocks[way.0].row)).min().map(|(_, row)| row);
            let free = |row: &usize| !taken.contains(&(lane, column, *row));
            let row = near.filter(free).or_else(|| (0..).find(free)).unwrap_or(0);
            blocks[at].row = row;
            taken.insert((lane, column, row));
        }
        blocks
    }

    /// How many lines may run before each column, which is as many as begin or end there need, and how much room labels need after them.
    fn tracks(&self, blocks: &[Block], columns: usize) -> Vec<(i32, i32)> {
        let column = |node: usize| blocks.iter().find(|block| block.nodes.contains(&node)).map_or(0, |block| block.column);
        let before = |at: usize| {
            let begin = self.edges.iter().filter(|edge| column(edge.from) + 1 == at);
            let label = begin.clone().filter(|edge| !self.says_number(edge)).map(|edge| room(&edge.label, label_width(edge)).0);
            let end = self.edges.iter().filter(|edge| column(edge.to) == at).map(|edge| self.nodes.len() + edge.to);
            let ends: BTreeSet<usize> = begin.map(|edge| edge.from).chain(end).collect();
            ((ends.len() as i32).clamp(2, 6), label.max().unwrap_or(0))
        };
        (0..columns).map(|at| if at == 0 { (2, 0) } else { before(at) }).collect()
    }

    /// Whether the label of a way only repeats the number of the step that it leads to.
    pub(super) fn says_number(&self, edge: &super::Edge) -> bool {
        let step = &self.nodes[self.beyond(edge.to)];
        step.number.as_deref().is_some_and(|number| edge.label.of(Lang::Sv) == number)
    }

    /// Where the labels of the ways stand: beside a line that is theirs alone, near its start, and clear of everything else.
    fn labels(
        &self,
        inside: Rect,
        nodes: &[Rect],
        names: &[Option<Rect>],
        edges: &[Vec<(i32, i32)>],
        own: &[Vec<Line>],
    ) -> Vec<Option<Rect>> {
        let lines: Vec<Vec<Rect>> =
            edges.iter().map(|points| points.windows(2).map(|two| Rect::line(two[0], two[1])).collect()).collect();
        let mut labels: Vec<Option<Rect>> = vec![None; edges.len()];
        let labelled = || self.edges.iter().enumerate().filter(|(_, edge)| edge.label != Words::default());
        // Once more, now that it is known where the others are.
        for (at, edge) in labelled().chain(labelled()).chain(labelled()) {
            let cost = |place: &Rect, line: &Line| {
                let others = labels.iter().enumerate().filter(|(other, _)| *other != at).filter_map(|(_, label)| label.as_ref());
                let boxes = nodes.iter().chain(names.iter().flatten()).chain(others);
                let on_boxes = boxes.filter(|other| other.grown(1).meets(place)).count() as i32;
                let on_lines = lines.iter().flatten().filter(|other| other.meets(place)).count() as i32;
                let outside = i32::from(!inside.holds(place));
                let (x, y) = line.0;
                let far = (x - edges[at][0].0).abs() + (y - edges[at][0].1).abs();
                let apart = (place.middle().0 - x).abs() + (place.middle().1 - y).abs();
                10_000 * (on_boxes + outside) + 4_000 * on_lines + far + apart
            };
            let widths = [label_width(edge), 210, 150, 110, 80];
            let places = widths.into_iter().flat_map(|width| {
                let (width, height) = room(&edge.label, width);
                own[at].iter().flat_map(move |line| beside(*line, width, height).into_iter().map(move |place| (place, line)))
            });
            labels[at] = places.min_by_key(|(place, line)| cost(place, line)).map(|(place, _)| place);
        }
        labels
    }
}

/// A straight line from one point to another.
type Line = ((i32, i32), (i32, i32));

/// The width that the label of a way may have: a long text needs more.
fn label_width(edge: &super::Edge) -> i32 {
    let longest = [Lang::Sv, Lang::En].map(|lang| edge.label.of(lang).chars().count()).into_iter().max().unwrap_or(0);
    if longest > 60 { 170 } else { 116 }
}

/// Places for a label beside a line, all along it.
fn beside(((x, y), (to_x, to_y)): Line, width: i32, height: i32) -> Vec<Rect> {
    let along = |from: i32, to: i32, size: i32| (from.min(to) + 5..=(from.max(to) - size - 5).max(from.min(to) + 5)).step_by(9);
    if y == to_y {
        let at = |x: i32| [y - height - 3, y + 4].map(|y| Rect { x, y, width, height });
        along(x, to_x, width).flat_map(at).collect()
    } else {
        let at = |y: i32| [x + 5, x - width - 5].map(|x| Rect { x, y, width, height });
        along(y, to_y, height).flat_map(at).collect()
    }
}

/// Goes through what can be reached, and tells which ways lead back.
fn visit(at: usize, ways: &[(usize, usize)], path: &mut Vec<usize>, order: &mut Vec<usize>, back: &mut BTreeSet<(usize, usize)>) {
    path.push(at);
    for way in ways.iter().filter(|way| way.0 == at) {
        if path.contains(&way.1) {
            back.insert(*way);
        } else if !order.contains(&way.1) {
            visit(way.1, ways, path, order, back);
        }
    }
    path.pop();
    order.push(at);
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Heading {
    Right,
    Left,
    Up,
    Down,
}

impl Heading {
    const ALL: [Self; 4] = [Self::Right, Self::Left, Self::Up, Self::Down];

    const fn is_across(self) -> bool {
        matches!(self, Self::Right | Self::Left)
    }

    const fn opposite(self) -> Self {
        match self {
            Self::Right => Self::Left,
            Self::Left => Self::Right,
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }
}

/// A point of the grid: the places of its lines.
type Point = (usize, usize);

/// What stands in the way of a stretch.
#[derive(Clone, Copy)]
enum Obstacle {
    /// At most two nodes, which a line may leave or reach.
    Nodes(Option<usize>, Option<usize>),
    Other,
}

/// From where to where a line leads.
type Ends = (usize, usize);

/// Finds the cheapest way for one line after another, on a grid of lines that may be used.
#[derive(Clone)]
struct Router<'l> {
    xs: Vec<i32>,
    ys: Vec<i32>,
    nodes: &'l [Rect],
    /// The nodes whose ways have labels, which are to be told apart early.
    labelled: BTreeSet<usize>,
    /// For each point and each of right and down, what stands in the way, and the lines that run there.
    stretches: Vec<(Obstacle, Vec<Ends>)>,
    /// For each point, the lines that turn there.
    turns: Vec<Vec<Ends>>,
}

impl<'l> Router<'l> {
    fn new(xs: BTreeSet<i32>, ys: BTreeSet<i32>, nodes: &'l [Rect], names: &[Option<Rect>], labelled: BTreeSet<usize>) -> Self {
        let (xs, ys): (Vec<i32>, Vec<i32>) = (xs.into_iter().collect(), ys.into_iter().collect());
        let points = xs.len() * ys.len();
        let stretches = Vec::with_capacity(2 * points);
        let mut router = Self { xs, ys, nodes, labelled, stretches, turns: vec![Vec::new(); points] };
        for number in 0..2 * points {
            let (point, across) = ((number / 2 % router.xs.len(), number / 2 / router.xs.len()), number % 2 == 0);
            let beyond = if across { (point.0 + 1, point.1) } else { (point.0, point.1 + 1) };
            let obstacle = if beyond.0 == router.xs.len() || beyond.1 == router.ys.len() {
                Obstacle::Other
            } else {
                let stretch = Rect::line(router.at(point), router.at(beyond));
                let mut on = (0..nodes.len()).filter(|node| nodes[*node].grown(5).meets(&stretch));
                let named = names.iter().flatten().any(|name| name.grown(2).meets(&stretch));
                let (one, other) = (on.next(), on.next());
                if named || on.next().is_some() { Obstacle::Other } else { Obstacle::Nodes(one, other) }
            };
            router.stretches.push((obstacle, Vec::new()));
        }
        router
    }

    fn at(&self, (x, y): Point) -> (i32, i32) {
        (self.xs[x], self.ys[y])
    }

    fn number(&self, (x, y): Point) -> usize {
        y * self.xs.len() + x
    }

    /// The number of the stretch from a point in a direction.
    fn stretch(&self, point: Point, heading: Heading) -> Option<usize> {
        let (x, y) = match heading {
            Heading::Right | Heading::Down => point,
            Heading::Left => (point.0.checked_sub(1)?, point.1),
            Heading::Up => (point.0, point.1.checked_sub(1)?),
        };
        Some(2 * self.number((x, y)) + usize::from(!heading.is_across()))
    }

    fn point(&self, node: usize) -> Option<Point> {
        let (x, y) = self.nodes[node].middle();
        Some((self.xs.binary_search(&x).ok()?, self.ys.binary_search(&y).ok()?))
    }

    /// Notes the cheapest way from a node to another, and gives its points.
    fn route(&mut self, ends: Ends) -> Option<Vec<Point>> {
        let (start, goal) = (self.point(ends.0)?, self.point(ends.1)?);
        let state = |router: &Self, point: Point, heading: Heading| 4 * router.number(point) + heading as usize;
        let mut known: Vec<(i32, Option<(Point, Heading)>)> = vec![(i32::MAX, None); 4 * self.turns.len()];
        let mut open = BinaryHeap::new();
        // To the side is a little worse than on to the right.
        for (heading, cost) in [(Heading::Right, 0), (Heading::Up, 40), (Heading::Down, 40)] {
            known[state(self, start, heading)] = (cost, None);
            open.push((Reverse(cost), start, heading));
        }
        while let Some((Reverse(cost), point, heading)) = open.pop() {
            if known[state(self, point, heading)].0 < cost {
                continue;
            }
            if point == goal && heading != Heading::Left {
                let mut way = vec![(point, heading)];
                while let Some(before) = known[state(self, way[way.len() - 1].0, way[way.len() - 1].1)].1 {
                    way.push(before);
                }
                way.reverse();
                return Some(self.keep(ends, &way));
            }
            for next in Heading::ALL {
                let Some((beyond, more)) = self.step(ends, start, (point, heading), next) else { continue };
                let aside = if beyond == goal && next != Heading::Right { 40 } else { 0 };
                let (cost, state) = (cost + more + aside, state(self, beyond, next));
                if cost < known[state].0 {
                    known[state] = (cost, Some((point, heading)));
                    open.push((Reverse(cost), beyond, next));
                }
            }
        }
        None
    }

    /// One stretch further in a direction, and what it costs, where it may be used.
    fn step(&self, ends: Ends, start: Point, (point, heading): (Point, Heading), next: Heading) -> Option<(Point, i32)> {
        let turns = heading != next;
        if next == heading.opposite() || (turns && point == start) {
            return None;
        }
        let (obstacle, used) = &self.stretches[self.stretch(point, next)?];
        let passable = match obstacle {
            Obstacle::Nodes(one, other) => one.iter().chain(other).all(|node| *node == ends.0 || *node == ends.1),
            Obstacle::Other => false,
        };
        // Lines from one node may run together at first, and lines to one node at last.
        let strange = |others: &[Ends]| others.iter().any(|other| other.0 != ends.0 && other.1 != ends.1);
        if !passable || strange(used) {
            return None;
        }
        let beyond = match next {
            Heading::Right => (point.0 + 1, point.1),
            Heading::Left => (point.0 - 1, point.1),
            Heading::Down => (point.0, point.1 + 1),
            Heading::Up => (point.0, point.1 - 1),
        };
        // Two lines that turn at one point, or one that turns where another passes, could be taken for each other.
        let passing = |heading| self.stretch(point, heading).is_some_and(|number| strange(&self.stretches[number].1));
        if strange(&self.turns[self.number(beyond)]) || (turns && Heading::ALL.into_iter().any(passing)) {
            return None;
        }
        let across = if next.is_across() { Heading::Down } else { Heading::Right };
        let crosses = self.stretch(beyond, across).is_some_and(|number| strange(&self.stretches[number].1));
        let ((x, y), (to_x, to_y)) = (self.at(point), self.at(beyond));
        let length = (to_x - x).abs() + (to_y - y).abs();
        let together = self.labelled.contains(&ends.0) && used.iter().any(|other| other.1 != ends.1);
        let length = if together { 3 * length } else { length };
        Some((beyond, length + 60 * i32::from(turns) + 25 * i32::from(crosses)))
    }

    /// Notes a way as used.
    fn keep(&mut self, ends: Ends, way: &[(Point, Heading)]) -> Vec<Point> {
        for two in way.windows(2) {
            let ((point, heading), (_, next)) = (two[0], two[1]);
            if let Some(number) = self.stretch(point, next) {
                self.stretches[number].1.push(ends);
            }
            if heading != next {
                let number = self.number(point);
                self.turns[number].push(ends);
            }
        }
        way.iter().map(|(point, _)| *point).collect()
    }

    /// The corners of a way, from the edge of a node to the edge of another.
    fn corners(&self, ends: Ends, way: &[Point]) -> Vec<(i32, i32)> {
        let mut corners: Vec<(i32, i32)> = way.iter().map(|point| self.at(*point)).collect();
        straighten(&mut corners);
        let last = corners.len() - 1;
        corners[0] = edge_of(&self.nodes[ends.0], corners[0], corners[1]);
        corners[last] = edge_of(&self.nodes[ends.1], corners[last], corners[last - 1]);
        corners
    }

    /// The straight lines of a way that no other uses.
    fn alone(&self, ends: Ends, way: &[Point]) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for two in way.windows(2) {
            let heading = Heading::ALL.into_iter().find(|heading| {
                let (x, y) = two[0];
                let (to_x, to_y) = two[1];
                match heading {
                    Heading::Right => to_x > x,
                    Heading::Left => to_x < x,
                    Heading::Up => to_y < y,
                    Heading::Down => to_y > y,
                }
            });
            let stretch = heading.and_then(|heading| self.stretch(two[0], heading)).map(|number| &self.stretches[number].1);
            let (from, to) = (self.at(two[0]), self.at(two[1]));
            let covered = |node: usize| self.nodes[node].meets(&Rect::line(from, to)) && self.nodes[node].middle() == from;
            let from = if covered(ends.0) { edge_of(&self.nodes[ends.0], from, to) } else { from };
            if stretch.is_none_or(|used| used.len() > 1) {
                continue;
            }
            match lines.last_mut() {
                Some(last) if last.1 == from && ((last.0.0 == to.0) || (last.0.1 == to.1)) => last.1 = to,
                _ => lines.push((from, to)),
            }
        }
        lines
    }
}

/// Takes out the points between corners.
fn straighten(points: &mut Vec<(i32, i32)>) {
    let mut at = 1;
    while at + 1 < points.len() {
        let ((x, y), (_, _), (to_x, to_y)) = (points[at - 1], points[at], points[at + 1]);
        if x == to_x || y == to_y {
            points.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Where a line from the middle of a node towards a point leaves it.
fn edge_of(node: &Rect, (x, y): (i32, i32), (to_x, to_y): (i32, i32)) -> (i32, i32) {
    match () {
        () if to_x > x => (node.right(), y),
        () if to_x < x => (node.x, y),
        () if to_y > y => (x, node.bottom()),
        () => (x, node.y),
    }
}
