//! A decision as a tree of questions: at each place the one that decides most, until the outcome is certain.

use policy_rules::{Facts, Lang, Table};

use super::Book;

/// The most outcomes at the ends of a tree that still reads better than a table.
const MOST: usize = 24;
/// The most questions after each other that a list of lists shows on a narrow page. A reader of Markdown may stop at ten, without a word.
const DEEPEST: usize = 8;

#[derive(PartialEq, Eq)]
enum Tree {
    /// The outcome is certain.
    Outcome(u8),
    /// A question, and for each different way on the answers that lead there.
    Question(usize, Vec<(Vec<usize>, Self)>),
}

impl Tree {
    fn of(facts: Facts<'static>) -> Self {
        let settlement = facts.settle();
        let (outcome, ask) = match (settlement.possible.as_slice(), settlement.ask.as_slice()) {
            ([_, _, ..], [ask, ..]) => (None, *ask),
            (possible, _) => (possible.first(), 0),
        };
        if let Some(outcome) = outcome {
            return Self::Outcome(*outcome);
        }
        let mut ways: Vec<(Vec<usize>, Self)> = Vec::new();
        for value in 0..facts.table.fields[ask].values.len() {
            let way = Self::of(facts.at(ask, value));
            match ways.iter_mut().find(|(_, known)| *known == way) {
                Some((values, _)) => values.push(value),
                None => ways.push((vec![value], way)),
            }
        }
        Self::Question(ask, ways)
    }

    fn ends(&self) -> usize {
        match self {
            Self::Outcome(_) => 1,
            Self::Question(_, ways) => ways.iter().map(|(_, way)| way.ends()).sum(),
        }
    }

    fn depth(&self) -> usize {
        match self {
            Self::Outcome(_) => 0,
            Self::Question(_, ways) => 1 + ways.iter().map(|(_, way)| way.depth()).max().unwrap_or_default(),
        }
    }

    fn told(&self, book: &Book<'_>, table: &'static Table, depth: usize, out: &mut String) {
        match self {
            Self::Outcome(outcome) => {
                out.push_str(&format!(" **{}**\n", table.outcomes[usize::from(*outcome)].label.of(book.lang)));
            }
            Self::Question(field, ways) => {
                let field = &table.fields[*field];
                out.push_str(&format!(" {}\n", field.question.of(book.lang)));
                if depth == 0 {
                    out.push('\n');
                }
                for (values, way) in ways {
                    let labels: Vec<String> =
                        values.iter().map(|value| quoted(field.values[*value].label.of(book.lang), book.lang)).collect();
                    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
                    out.push_str(&format!("{}- {} →", "  ".repeat(depth), book.lang.either(&labels)));
                    way.told(book, table, depth + 1, out);
                }
            }
        }
    }
}

/// An answer as it is told beside others: it may have a comma or an *or* of its own.
fn quoted(label: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("”{label}”"),
        Lang::En => format!("“{label}”"),
    }
}

/// The tree, where it reads better than the table.
pub(super) fn tree(book: &Book<'_>, table: &'static Table) -> Option<String> {
    let tree = Tree::of(table.facts());
    let mut out = String::new();
    (tree.ends() <= MOST && tree.depth() <= DEEPEST).then(|| tree.told(book, table, 0, &mut out))?;
    Some(out.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The outcome at the end of the way that a case takes.
    fn end(tree: &Tree, positions: &[u8]) -> u8 {
        match tree {
            Tree::Outcome(outcome) => *outcome,
            Tree::Question(field, ways) => {
                let (_, way) = ways.iter().find(|(values, _)| values.contains(&usize::from(positions[*field]))).unwrap();
                end(way, positions)
            }
        }
    }

    #[test]
    fn every_case_ends_at_its_outcome() {
        for table in kommunpolicy::decisions() {
            let (tree, run) = (Tree::of(table.facts()), table.run());
            for (index, answer) in run.answers.iter().enumerate() {
                assert_eq!(end(&tree, run.case(index).positions()), answer.outcome, "{}", table.name);
            }
        }
    }
}
