//! Where everything in a chart is drawn: lanes as rows, columns by the longest way from the start, and lines that turn at right angles and
//! run through no box.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap, HashMap},
    io,
};

use kommunpolicy::Lang;
use textwrap::{Options, WordSplitter};

use super::{Kind, Sheet};

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

    pub(super) fn holds(&self, other: &Self) -> bool {
        self.x <= other.x && other.right() <= self.right() && self.y <= other.y && other.bottom() <= self.bottom()
    }

    /// The same, wider by some pixels on every side.
    pub(super) fn grown(&self, by: i32) -> Self {
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
/// Between a label and its line.
pub(super) const GAP: i32 = 4;
/// How far a label is at least from the lines of others.
const CLEAR: i32 = 8;
/// How far it should be.
const NEAR_LABEL: i32 = 20;
/// In how many orders the lines are drawn at most, and in how many once one has succeeded.
const ORDERS: usize = 3000;
const ENOUGH: usize = 40;
/// How many ways are tried for a line.
const TRIES: i32 = 8;

/// A text in lines that fit a width.
pub(super) fn wrapped(text: &str, width: i32) -> Vec<String> {
    // A letter is 7.5 pixels wide on average in the widest of the usual fonts; a word that is too long is not broken.
    let options = Options::new((width * 10 / 75).max(4) as usize).word_splitter(WordSplitter::NoHyphenation).break_words(false);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// How much room a text needs within a width.
fn room(text: &str, width: i32) -> (i32, i32) {
    let lines = wrapped(text, width);
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(0) as i32;
    (longest * 75 / 10 + 4, lines.len() as i32 * LINE)
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
    /// The sheet laid out for the texts of a language.
    ///
    /// # Errors
    ///
    /// When there is no way left for a line, or no place for its label.
    pub(super) fn laid_out(&self, lang: Lang) -> io::Result<Layout> {
        let blocks = self.blocks();
        let columns = blocks.iter().map(|block| block.column).max().unwrap_or(0) + 1;
        let gap = |before: usize| if self.nodes[before].kind == Kind::Join { CLOSE } else { NEAR };
        let width_of = |block: &Block| {
            let nodes = block.nodes.iter().map(|node| size(&self.nodes[*node].kind).0).sum::<i32>();
            nodes + block.nodes.iter().rev().skip(1).map(|node| gap(*node)).sum::<i32>()
        };
        let tracks = self.tracks(&blocks, columns, lang);
        let mut xs: BTreeSet<i32> = BTreeSet::new();
        let mut ys: BTreeSet<i32> = BTreeSet::new();
        // The columns, each with the lines that run before it, and so far apart that no name reaches another.
        let own = |column: usize| blocks.iter().filter(move |block| block.column == column);
        let reach = |node: Option<&usize>| {
            node.map_or(0, |node| (room(self.nodes[*node].label.of(lang), NAME).0 - size(&self.nodes[*node].kind).0) / 2)
        };
        let named = |node: &&usize| matches!(self.nodes[**node].kind, Kind::Start | Kind::End | Kind::Fork);
        let left = |column: usize| own(column).map(|block| reach(block.nodes.first().filter(named))).max().unwrap_or(0);
        let right = |column: usize| own(column).map(|block| reach(block.nodes.last().filter(named))).max().unwrap_or(0);
        let mut lefts: Vec<i32> = Vec::new();
        let mut x = HEAD + 34;
        for (column, (leaving, labels, arriving)) in tracks.into_iter().enumerate() {
            let begin = x;
            // The lines part, then have their labels beside them, and then come together.
            xs.extend((0..leaving).map(|track| x + track * TRACK));
            x += leaving * TRACK + labels;
            xs.extend((0..arriving).map(|track| x + track * TRACK));
            x += arriving * TRACK;
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
        let names: Vec<Option<Rect>> = self.nodes.iter().zip(&nodes).map(|(node, place)| name(node, *place, lang)).collect();
        let lines = self.routed(&Router::new(xs, ys, &nodes, &names, &lanes), lang)?;
        let (edges, labels) = lines.into_iter().map(|line| (line.corners, line.label)).unzip();
        Ok(Layout { width, height: y + 20, lanes, nodes, names, edges, labels })
    }

    /// A line for every edge, with a place for its label: the best of several orders in which they are sought. An edge for which nothing
    /// is left comes earlier in the next order.
    fn routed<'l>(&self, free: &Router<'l>, lang: Lang) -> io::Result<Vec<Line>> {
        let mut random = fastrand::Rng::with_seed(0);
        let mut order: Vec<usize> = (0..self.edges.len()).collect();
        order.sort_by_key(|at| {
            let [(x, y), (to_x, to_y)] = [self.edges[*at].from, self.edges[*at].to].map(|node| free.nodes[node].middle());
            (to_x < x, (to_x - x).abs() + (to_y - y).abs())
        });
        let mut best: Option<(i32, Vec<usize>, Router<'l>)> = None;
        for tried in 0..ORDERS {
            if best.is_some() && tried > ENOUGH {
                break;
            }
            let mut router = free.clone();
            let least = best.as_ref().map_or(i32::MAX, |(least, ..)| *least);
            let mut cost = 0;
            let ended = order.iter().position(|at| {
                let edge = &self.edges[*at];
                let label = if self.says_number(edge) { "" } else { edge.label.of(lang) };
                let from = random.i32(0..2);
                let drawn = (from..from + TRIES).any(|spread| router.draw((edge.from, edge.to), label, spread, &mut random));
                cost = router.lines.iter().map(|line| line.cost).sum();
                !drawn || cost >= least
            });
            let (moved, places) = match (ended, &best) {
                (Some(stuck), None) => (stuck, stuck / 2),
                (Some(_), Some((_, good, _))) => {
                    order.clone_from(good);
                    (random.usize(..order.len()), order.len() - 1)
                }
                (None, _) => {
                    best = Some((cost, order.clone(), router));
                    (random.usize(..order.len()), order.len() - 1)
                }
            };
            let edge = order.remove(moved);
            order.insert(random.usize(..=places), edge);
        }
        let Some((_, order, mut router)) = best else {
            return Err(io::Error::other(format!("{}: no way or label's place is left for {:?}", self.id, self.edges[order[0]])));
        };
        // The numbers, which the drawings leave out, stand where there is room for them.
        for (at, edge) in
            order.iter().enumerate().map(|(at, edge)| (at, &self.edges[*edge])).filter(|(_, edge)| self.says_number(edge))
        {
            router.lines[at].label = router.place(&router.lines[at], edge.label.of(lang), false).map(|(place, _)| place);
        }
        let mut lines: Vec<(usize, Line)> = order.into_iter().zip(router.lines).collect();
        lines.sort_by_key(|(edge, _)| *edge);
        Ok(lines.into_iter().map(|(_, line)| line).collect())
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

    /// How many lines may part before each column, how much room labels need after that, and how many lines may then come together.
    fn tracks(&self, blocks: &[Block], columns: usize, lang: Lang) -> Vec<(i32, i32, i32)> {
        let column = |node: usize| blocks.iter().find(|block| block.nodes.contains(&node)).map_or(0, |block| block.column);
        let before = |at: usize| {
            let begin = || self.edges.iter().filter(move |edge| column(edge.from) + 1 == at);
            let labels = begin().filter(|edge| !self.says_number(edge)).map(|edge| edge.label.of(lang));
            let from: BTreeSet<usize> = begin().map(|edge| edge.from).collect();
            let to: BTreeSet<usize> = self.edges.iter().filter(|edge| column(edge.to) == at).map(|edge| edge.to).collect();
            let room = labels.map(|label| room(label, label_width(label)).0).max().unwrap_or(0);
            ((from.len() as i32).clamp(1, 4), room, (to.len() as i32).clamp(1, 3))
        };
        (0..columns).map(|at| if at == 0 { (1, 0, 1) } else { before(at) }).collect()
    }

    /// Whether the label of a way only repeats the number of the step that it leads to.
    pub(super) fn says_number(&self, edge: &super::Edge) -> bool {
        let step = &self.nodes[self.beyond(edge.to)];
        step.number.as_deref().is_some_and(|number| edge.label.of(Lang::Sv) == number)
    }
}

/// Where the name of a node stands: above a gateway, below an event.
fn name(node: &super::Node, place: Rect, lang: Lang) -> Option<Rect> {
    let (x, _) = place.middle();
    let (width, height) = room(node.label.of(lang), NAME);
    match node.kind {
        Kind::Start | Kind::End => Some(Rect { x: x - width / 2, y: place.bottom() + 3, width, height }),
        Kind::Fork => Some(Rect { x: x - width / 2, y: place.y - 5 - height, width, height }),
        _ => None,
    }
}

/// The width that the label of a way may have: a long text needs more.
fn label_width(label: &str) -> i32 {
    if label.chars().count() > 60 { 170 } else { 116 }
}

/// Places for a label beside a line, all along it.
fn beside(((x, y), (to_x, to_y)): Straight, width: i32, height: i32) -> Vec<Rect> {
    let along = |from: i32, to: i32, size: i32| (from.min(to) + 5..=(from.max(to) - size - 5).max(from.min(to) + 5)).step_by(9);
    if y == to_y {
        let at = |x: i32| [y - height - GAP, y + GAP].map(|y| Rect { x, y, width, height });
        along(x, to_x, width).flat_map(at).collect()
    } else {
        let at = |y: i32| [x + GAP, x - width - GAP].map(|x| Rect { x, y, width, height });
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

/// A straight part of a line.
type Straight = ((i32, i32), (i32, i32));

/// A line that is drawn.
#[derive(Clone)]
struct Line {
    ends: Ends,
    way: Vec<(Point, Heading)>,
    corners: Vec<(i32, i32)>,
    label: Option<Rect>,
    cost: i32,
}

impl Line {
    fn straights(&self) -> impl Iterator<Item = Rect> {
        self.corners.windows(2).map(|two| Rect::line(two[0], two[1]))
    }
}

/// Draws one line after another, on a grid of lines that may be used.
#[derive(Clone)]
struct Router<'l> {
    xs: Vec<i32>,
    ys: Vec<i32>,
    nodes: &'l [Rect],
    names: &'l [Option<Rect>],
    /// In one of which a label stands.
    lanes: &'l [Rect],
    /// For each point and each of right and down, what stands in the way, and the lines that run there.
    stretches: Vec<(Obstacle, Vec<Ends>)>,
    /// For each point, the lines that turn there.
    turns: Vec<Vec<Ends>>,
    lines: Vec<Line>,
}

impl<'l> Router<'l> {
    fn new(xs: BTreeSet<i32>, ys: BTreeSet<i32>, nodes: &'l [Rect], names: &'l [Option<Rect>], lanes: &'l [Rect]) -> Self {
        let (xs, ys): (Vec<i32>, Vec<i32>) = (xs.into_iter().collect(), ys.into_iter().collect());
        let points = xs.len() * ys.len();
        let stretches = Vec::with_capacity(2 * points);
        let turns = vec![Vec::new(); points];
        let mut router = Self { xs, ys, nodes, names, lanes, stretches, turns, lines: Vec::new() };
        for number in 0..2 * points {
            let obstacle = if let Some(stretch) = router.place_of(number) {
                let mut on = (0..nodes.len()).filter(|node| nodes[*node].grown(5).meets(&stretch));
                let named = names.iter().flatten().any(|name| name.grown(2).meets(&stretch));
                let (one, other) = (on.next(), on.next());
                // A line leaves or reaches a node in the middle of a side.
                let aside = |node: usize| {
                    let (x, y) = nodes[node].middle();
                    if number.is_multiple_of(2) { y != stretch.y } else { x != stretch.x }
                };
                if named || on.next().is_some() || one.into_iter().chain(other).any(aside) {
                    Obstacle::Other
                } else {
                    Obstacle::Nodes(one, other)
                }
            } else {
                Obstacle::Other
            };
            router.stretches.push((obstacle, Vec::new()));
        }
        router
    }

    /// Where a stretch runs, if it does not end outside the grid.
    fn place_of(&self, number: usize) -> Option<Rect> {
        let (x, y) = (number / 2 % self.xs.len(), number / 2 / self.xs.len());
        let (to_x, to_y) = if number.is_multiple_of(2) { (x + 1, y) } else { (x, y + 1) };
        (to_x < self.xs.len() && to_y < self.ys.len()).then(|| Rect::line(self.at((x, y)), self.at((to_x, to_y))))
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

    /// Draws the cheapest line from a node to another, where its label has a place then. The more spread, the more may the way differ.
    fn draw(&mut self, ends: Ends, label: &str, spread: i32, random: &mut fastrand::Rng) -> bool {
        let noise: Vec<i32> = (0..self.xs.len() + self.ys.len()).map(|_| random.i32(0..=60 * spread)).collect();
        let Some((way, cost)) = self.way(ends, &noise) else { return false };
        let mut line = Line { ends, corners: self.corners(ends, &way), way, label: None, cost };
        if !label.is_empty() {
            let Some((place, cost)) = self.place(&line, label, random.bool()) else { return false };
            line.label = Some(place);
            line.cost += cost;
            // No other line comes so near.
            let near = |number: &usize| self.place_of(*number).is_some_and(|stretch| place.grown(CLEAR).meets(&stretch));
            let near: Vec<usize> = (0..self.stretches.len()).filter(near).collect();
            near.into_iter().for_each(|number| self.stretches[number].0 = Obstacle::Other);
        }
        for two in line.way.windows(2) {
            let ((point, heading), (_, next)) = (two[0], two[1]);
            if let Some(number) = self.stretch(point, next) {
                self.stretches[number].1.push(ends);
            }
            if heading != next {
                let number = self.number(point);
                self.turns[number].push(ends);
            }
        }
        self.lines.push(line);
        true
    }

    /// Where the label of a line stands: beside a part that is its alone, near its start, and clear of everything else.
    fn place(&self, line: &Line, label: &str, later: bool) -> Option<(Rect, i32)> {
        let others = || self.lines.iter().filter(|other| other.ends != line.ends);
        let boxes: Vec<&Rect> = self.nodes.iter().chain(self.names.iter().flatten()).collect();
        let drawn: Vec<Rect> = others().flat_map(|other| other.straights().chain(other.label)).collect();
        let clear = |place: &Rect| {
            let (wide, wider) = (place.grown(3), place.grown(CLEAR));
            self.lanes.iter().any(|lane| lane.holds(&wide))
                && !boxes.iter().any(|other| other.meets(&wide))
                && !line.straights().any(|own| own.meets(place))
                && !drawn.iter().any(|other| other.meets(&wider))
        };
        let mut alone = self.alone(line);
        // Others may want to leave the node where this one does.
        if later && line.corners.len() > 2 {
            alone.retain(|part| part.0 != line.corners[0]);
        }
        let places = [label_width(label), 300, 210, 150].into_iter().flat_map(|width| {
            let (width, height) = room(label, width);
            alone.iter().flat_map(move |part| beside(*part, width, height))
        });
        let near = |place: &Rect| drawn.iter().filter(|other| other.meets(&place.grown(NEAR_LABEL))).count() as i32;
        let cost = |place: &Rect| 3 * apart(place, line.corners[0]) + 3 * place.height + 150 * near(place);
        places.filter(clear).map(|place| (place, cost(&place))).min_by_key(|(_, cost)| *cost)
    }

    /// The cheapest way from a node to another, and what it costs.
    fn way(&self, ends: Ends, noise: &[i32]) -> Option<(Vec<(Point, Heading)>, i32)> {
        let (start, goal) = (self.point(ends.0)?, self.point(ends.1)?);
        let state = |router: &Self, point: Point, heading: Heading| 4 * router.number(point) + heading as usize;
        let mut known: Vec<(i32, Option<(Point, Heading)>)> = vec![(i32::MAX, None); 4 * self.turns.len()];
        let mut open = BinaryHeap::new();
        let rest = |router: &Self, point: Point| {
            let ((x, y), (to_x, to_y)) = (router.at(point), router.at(goal));
            ((to_x - x).abs() + (to_y - y).abs()) * 3 / 4
        };
        // The line of the grid that it turns to.
        let onto = |point: Point, heading: Heading| if heading.is_across() { self.xs.len() + point.1 } else { point.0 };
        // To the side is a little worse than on to the right.
        for (heading, cost) in [(Heading::Right, 0), (Heading::Up, 40), (Heading::Down, 40)] {
            known[state(self, start, heading)] = (cost, None);
            open.push((Reverse(cost + rest(self, start)), start, heading));
        }
        while let Some((Reverse(least), point, heading)) = open.pop() {
            let (cost, _) = known[state(self, point, heading)];
            if cost + rest(self, point) < least {
                continue;
            }
            if point == goal && heading != Heading::Left {
                let mut way = vec![(point, heading)];
                while let Some(before) = known[state(self, way[way.len() - 1].0, way[way.len() - 1].1)].1 {
                    way.push(before);
                }
                way.reverse();
                let turns = way.windows(2).filter(|two| two[0].1 != two[1].1);
                let noise: i32 = turns.map(|two| noise[onto(two[1].0, two[1].1)]).sum();
                return Some((way, cost - noise));
            }
            for next in Heading::ALL {
                let Some((beyond, more)) = self.step(ends, start, (point, heading), next) else { continue };
                let aside = if beyond == goal && next != Heading::Right { 40 } else { 0 };
                let noise = if next == heading { 0 } else { noise[onto(beyond, next)] };
                let (cost, state) = (cost + more + aside + noise, state(self, beyond, next));
                if cost < known[state].0 {
                    known[state] = (cost, Some((point, heading)));
                    open.push((Reverse(cost + rest(self, beyond)), beyond, next));
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
        let strange = |others: &[Ends]| others.iter().any(|other| other.0 != ends.0 && other.1 != ends.1);
        // Lines from one node run together only at first, and lines to one node only at last.
        let before = if point == start { None } else { self.stretch(point, heading.opposite()) };
        let before = before.map_or(&[][..], |number| &self.stretches[number].1);
        let joins = point != start && used.iter().any(|other| other.0 == ends.0 && !before.contains(other));
        let parts = before.iter().any(|other| other.1 == ends.1 && !used.contains(other));
        if !passable || strange(used) || joins || parts {
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
        // Where lines may run together, they had better.
        let length = if used.is_empty() { length } else { length * 3 / 4 };
        Some((beyond, length + 60 * i32::from(turns) + 90 * i32::from(crosses)))
    }

    /// The corners of a way, from the edge of a node to the edge of another.
    fn corners(&self, ends: Ends, way: &[(Point, Heading)]) -> Vec<(i32, i32)> {
        let mut corners: Vec<(i32, i32)> = way.iter().map(|(point, _)| self.at(*point)).collect();
        straighten(&mut corners);
        let last = corners.len() - 1;
        corners[0] = edge_of(&self.nodes[ends.0], corners[0], corners[1]);
        corners[last] = edge_of(&self.nodes[ends.1], corners[last], corners[last - 1]);
        corners
    }

    /// The straight parts of a line that no other uses, beside no node of its own.
    fn alone(&self, line: &Line) -> Vec<Straight> {
        let mut parts: Vec<Straight> = Vec::new();
        for two in line.way.windows(2) {
            let ((point, _), (beyond, heading)) = (two[0], two[1]);
            let used = self.stretch(point, heading).map_or(&[][..], |number| &self.stretches[number].1);
            let (mut from, to) = (self.at(point), self.at(beyond));
            if from == self.nodes[line.ends.0].middle() {
                from = edge_of(&self.nodes[line.ends.0], from, to);
            }
            if used.iter().any(|other| *other != line.ends) {
                continue;
            }
            match parts.last_mut() {
                Some(last) if last.1 == from && (last.0.0 == to.0 || last.0.1 == to.1) => last.1 = to,
                _ => parts.push((from, to)),
            }
        }
        parts
    }
}

/// How far a place is from a point.
fn apart(place: &Rect, (x, y): (i32, i32)) -> i32 {
    (place.x - x).max(x - place.right()).max(0) + (place.y - y).max(y - place.bottom()).max(0)
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
