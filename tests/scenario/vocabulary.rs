//! The words that a scenario may use, and the nearest to one that is not among them.

use policy_rules::{Field, Table, Term};

/// A text without its full stop, with a small first letter: two labels that are alike in this form are the same.
pub(super) fn plain(text: &str) -> String {
    let text = text.trim();
    let text = text.strip_suffix('.').unwrap_or(text);
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Which of these things has the label, or that none has and which come nearest.
pub(super) fn find<T>(
    what: &str,
    given: &str,
    known: impl IntoIterator<Item = T>,
    label: impl Fn(&T) -> &str,
) -> Result<T, String> {
    let known: Vec<T> = known.into_iter().collect();
    match known.iter().position(|thing| plain(label(thing)) == plain(given)) {
        Some(at) => known.into_iter().nth(at).ok_or_else(String::new),
        None => Err(format!("{what} ”{given}” finns inte; {}", nearest(given, known.iter().map(label)))),
    }
}

/// The outcome of a decision with a label.
pub(super) fn outcome(table: &Table, label: &str) -> Result<&'static Term, String> {
    find("utfallet", label, table.outcomes, |term| term.label.sv).map_err(|error| format!("{error} (beslutet {})", table.name))
}

/// The field of a decision with a question, and its place.
pub(super) fn question(table: &Table, question: &str) -> Result<(usize, &'static Field), String> {
    find("frågan", question, table.fields.iter().enumerate(), |(_, field)| field.question.sv)
        .map_err(|error| format!("{error} (beslutet {})", table.name))
}

/// The value of a field with a label, and its position.
pub(super) fn answer(field: &'static Field, label: &str) -> Result<(usize, &'static Term), String> {
    find("svaret", label, field.values.iter().enumerate(), |(_, term)| term.label.sv)
        .map_err(|error| format!("{error} (frågan ”{}”)", field.question.sv))
}

/// The three known names that come nearest to one that is not known.
pub(super) fn nearest<'n>(given: &str, known: impl IntoIterator<Item = &'n str>) -> String {
    let given = plain(given).to_lowercase();
    let mut known: Vec<&str> = known.into_iter().collect();
    known.sort_by_key(|name| strsim::damerau_levenshtein(&given, &plain(name).to_lowercase()));
    known.dedup();
    let shown: Vec<String> = known.iter().take(3).map(|name| format!("”{name}”")).collect();
    if shown.is_empty() { "det finns inga".to_owned() } else { format!("närmast kommer {}", shown.join(", ")) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// A scenario names facts, answers and outcomes by their labels alone.
    #[test]
    fn no_two_labels_of_a_decision_are_alike() {
        let alone = |what: &str, labels: Vec<&str>| {
            let different: BTreeSet<String> = labels.iter().map(|label| plain(label)).collect();
            assert_eq!(different.len(), labels.len(), "{what}: {labels:?}");
        };
        for table in kommunpolicy::decisions() {
            alone(table.name, table.fields.iter().map(|field| field.question.sv).collect());
            alone(table.name, table.outcomes.iter().map(|term| term.label.sv).collect());
            for field in table.fields {
                alone(field.question.sv, field.values.iter().map(|term| term.label.sv).collect());
            }
        }
    }

    #[test]
    fn a_question_ends_with_its_only_question_mark() {
        for table in kommunpolicy::decisions() {
            for field in table.fields {
                assert_eq!(field.question.sv.find('?'), Some(field.question.sv.len() - 1), "{}", field.question.sv);
            }
        }
    }

    #[test]
    fn no_outcome_is_called_open() {
        let labels = kommunpolicy::decisions().flat_map(|table| table.outcomes).map(|term| plain(term.label.sv));
        assert_eq!(labels.filter(|label| label == "öppet").count(), 0);
    }

    #[test]
    fn the_first_letter_and_the_full_stop_do_not_matter() {
        assert_eq!(plain("En tjänsteperson."), "en tjänsteperson");
        assert_eq!(plain("en tjänsteperson"), "en tjänsteperson");
    }
}
