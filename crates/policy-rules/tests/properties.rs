//! What holds for every decision, shown on one whose outcome is as irregular as can be.

use policy_rules::{Case, Decision, Facts, Modality, Rule, Table, Text, case, date, diff, finite, outcome};
use proptest::prelude::*;

finite! {
    /// Two values.
    pub enum Two {
        /// First.
        A = "a", "a", "a";
        /// Second.
        B = "b", "b", "b";
    }
}
finite! {
    /// Three values.
    pub enum Three {
        /// First.
        A = "a", "a", "a";
        /// Second.
        B = "b", "b", "b";
        /// Third.
        C = "c", "c", "c";
    }
}
finite! {
    /// Eight different decisions in one.
    pub enum Variant {
        /// .
        V0 = "v0", "v0", "v0";
        /// .
        V1 = "v1", "v1", "v1";
        /// .
        V2 = "v2", "v2", "v2";
        /// .
        V3 = "v3", "v3", "v3";
        /// .
        V4 = "v4", "v4", "v4";
        /// .
        V5 = "v5", "v5", "v5";
        /// .
        V6 = "v6", "v6", "v6";
        /// .
        V7 = "v7", "v7", "v7";
    }
}
outcome! {
    /// Three outcomes.
    pub enum Result {
        /// .
        One: Met = "one", "ett", "one";
        /// .
        Two: Breached = "two", "två", "two";
        /// .
        Three: Due = "three", "tre", "three";
    }
}
case! {
    /// A case whose outcome follows no pattern.
    pub struct Noise: "noise", "?", "?";
    decided by noise -> Result;
    /// .
    variant: Variant = "variant", "?", "?";
    /// .
    first: Two = "first", "?", "?";
    /// .
    second: Three = "second", "?", "?";
    /// .
    third: Two = "third", "?", "?";
    /// .
    fourth: Three = "fourth", "?", "?";
}

const fn rule(id: &'static str) -> Rule {
    Rule {
        id,
        modality: Modality::Duty,
        bearers: &[],
        entitled: &[],
        text: Text::new("", ""),
        finding: None,
        provisions: &[],
        law: &[],
        rulings: &[],
        since: date(2010, 12, 9),
    }
}
const R: Rule = rule("r");
const S: Rule = rule("s");

fn noise(case: Noise) -> Decision<Result> {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for part in [case.variant as u64, case.first as u64, case.second as u64, case.third as u64, case.fourth as u64] {
        hash = (hash ^ part).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(23);
    }
    // The lower variants are mostly one outcome, so that settled cases are common.
    let outcome = match hash % (3 + 4 * (7 - case.variant as u64)) {
        0 => Result::Two,
        1 => Result::Three,
        _ => Result::One,
    };
    let because: policy_rules::Because = match hash >> 32 & 3 {
        0 => &[&R],
        1 => &[&S],
        _ => &[&R, &S],
    };
    Decision::new(outcome, because)
}

const TABLE: Table = Table::of::<Noise>();

/// Facts of which each is open or has a value.
fn facts() -> impl Strategy<Value = Facts<'static>> {
    TABLE.fields.iter().map(|field| proptest::option::of(0..field.values.len())).collect::<Vec<_>>().prop_map(|values| {
        values.iter().enumerate().fold(TABLE.facts(), |facts, (field, value)| match value {
            Some(value) => facts.at(field, *value),
            None => facts,
        })
    })
}

#[test]
fn folding_loses_no_case_and_doubles_none() {
    let run = TABLE.run();
    let rows = run.fold();
    for (index, answer) in run.answers.iter().enumerate() {
        let case = run.case(index);
        let covering: Vec<_> = rows.iter().filter(|row| row.covers(case.positions())).collect();
        assert_eq!(covering.len(), 1, "{:?}", case.positions());
        assert_eq!(covering[0].answer, *answer);
    }
    assert_eq!(rows.iter().map(|row| row.cases).sum::<usize>(), TABLE.cases());
    assert!(rows.len() < TABLE.cases());
}

#[test]
fn every_completion_is_the_typed_decision() {
    let run = TABLE.run();
    for (index, answer) in run.answers.iter().enumerate() {
        let decision = Noise::at(run.case(index).positions()).decide();
        assert_eq!((decision.outcome as u8, decision.because), (answer.outcome, answer.because));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_settled_answer_never_changes_when_facts_are_added(facts in facts(), index in any::<prop::sample::Index>()) {
        let settlement = facts.settle();
        if let Some(outcome) = settlement.outcome() {
            let run = facts.run();
            let full = run.case(index.index(run.answers.len()));
            // Add the open facts one by one, in order.
            let mut grown = facts;
            for field in facts.open() {
                grown = grown.at(field, usize::from(full.positions()[field]));
                let later = grown.settle();
                prop_assert_eq!(later.outcome(), Some(outcome));
                prop_assert!(settlement.because.iter().all(|rule| later.because.contains(rule)));
            }
        }
    }

    #[test]
    fn a_case_is_settled_only_if_every_completion_agrees(facts in facts()) {
        let run = facts.run();
        let agrees = run.answers.iter().all(|answer| answer.outcome == run.answers[0].outcome);
        if let Some(outcome) = facts.settle().outcome() {
            prop_assert!(agrees);
            prop_assert_eq!(outcome, run.answers[0].outcome);
        } else {
            prop_assert!(!facts.settle().ask.is_empty());
        }
    }

    #[test]
    fn a_question_is_asked_only_if_two_completions_differ_by_it(facts in facts()) {
        let settlement = facts.settle();
        let run = facts.run();
        for field in settlement.ask {
            prop_assert!(facts.get(field).is_none());
            let differs = (0..run.answers.len()).any(|index| {
                let case = run.case(index);
                (0..TABLE.fields[field].values.len()).any(|value| {
                    let other = case.at(field, value).answer().unwrap();
                    let answer = run.answers[index];
                    if settlement.possible.len() > 1 { other.outcome != answer.outcome } else { other.because != answer.because }
                })
            });
            prop_assert!(differs);
        }
    }

    #[test]
    fn a_fact_that_is_not_asked_for_cannot_change_the_outcome(facts in facts()) {
        let settlement = facts.settle();
        let run = facts.run();
        for field in facts.open().into_iter().filter(|field| !settlement.ask.contains(field)) {
            for index in 0..run.answers.len() {
                for value in 0..TABLE.fields[field].values.len() {
                    prop_assert_eq!(run.case(index).at(field, value).answer().unwrap().outcome, run.answers[index].outcome);
                }
            }
        }
    }

    #[test]
    fn the_answers_to_all_questions_always_settle(facts in facts(), index in any::<prop::sample::Index>()) {
        let run = facts.run();
        let full = run.case(index.index(run.answers.len()));
        let mut facts = facts;
        for _ in 0..=TABLE.fields.len() {
            let settlement = facts.settle();
            match settlement.ask.first() {
                Some(field) => facts = facts.at(*field, usize::from(full.positions()[*field])),
                None => {
                    prop_assert_eq!(settlement.outcome(), full.settle().outcome());
                    return Ok(());
                }
            }
        }
        prop_assert!(false, "still asking: {:?}", facts.positions());
    }

    #[test]
    fn what_would_have_to_be_different_leads_there_and_nothing_smaller_does(facts in facts()) {
        for change in facts.would_change() {
            let reaches = |changed: &Facts<'_>| changed.run().answers.iter().any(|answer| answer.outcome == change.outcome);
            let changed = change.changes.iter().fold(facts, |facts, change| facts.at(change.field, usize::from(change.to)));
            prop_assert!(reaches(&changed));
            prop_assert_eq!(change.settles, changed.run().answers.iter().all(|answer| answer.outcome == change.outcome));
            prop_assert!(change.changes.iter().all(|one| facts.get(one.field).is_some_and(|known| known != one.to)));
            // Every case with that outcome differs from the known facts in at least as many places.
            let distance = TABLE.run().answers.iter().enumerate().filter(|(_, answer)| answer.outcome == change.outcome).map(|(index, _)| {
                let case = TABLE.run().case(index);
                (0..TABLE.fields.len()).filter(|field| facts.get(*field).is_some_and(|known| known != case.positions()[*field])).count()
            }).min();
            prop_assert_eq!(Some(change.changes.len()), distance);
        }
    }

    #[test]
    fn folding_a_partial_case_covers_its_completions_once(facts in facts()) {
        let run = facts.run();
        let rows = run.fold();
        for (index, answer) in run.answers.iter().enumerate() {
            let covering: Vec<_> = rows.iter().filter(|row| row.covers(run.case(index).positions())).collect();
            prop_assert_eq!(covering.len(), 1);
            prop_assert_eq!(covering[0].answer, *answer);
        }
    }

    #[test]
    fn a_duty_stands_as_every_completion_has_it_or_is_undetermined(facts in facts()) {
        let duties = TABLE.duties();
        for duty in facts.duties(&duties) {
            let all: Vec<_> = facts.run().answers.iter().enumerate().map(|(index, _)| {
                facts.run().case(index).duties(&[duty.rule])[0].verdict.clone()
            }).collect();
            let standing = |verdict: &policy_rules::Verdict| match verdict {
                policy_rules::Verdict::Settled(standing, _) => Some(*standing),
                policy_rules::Verdict::Undetermined(_) => None,
            };
            match &duty.verdict {
                policy_rules::Verdict::Settled(agreed, _) => prop_assert!(all.iter().all(|one| standing(one) == Some(*agreed))),
                policy_rules::Verdict::Undetermined(missing) => {
                    prop_assert!(all.iter().any(|one| standing(one) != standing(&all[0])));
                    prop_assert!(!missing.is_empty());
                }
            }
        }
    }
}

#[test]
fn a_difference_names_each_class_with_a_witness() {
    let one = TABLE.facts().at(0, 0).run();
    let other = TABLE.facts().at(0, 1).run();
    let differences = diff(&one, &other).unwrap();
    let differing = one.answers.iter().zip(&other.answers).filter(|(one, other)| one != other).count();
    assert_eq!(differences.iter().map(|class| class.cases).sum::<usize>(), differing);
    for class in &differences {
        let witness =
            class.witness.iter().enumerate().fold(TABLE.facts(), |facts, (field, value)| facts.at(field, usize::from(*value)));
        assert_eq!(witness.answer(), Some(class.after));
        assert_eq!(witness.at(0, 0).answer(), Some(class.before));
    }
    assert!(diff(&one, &one).unwrap().is_empty());
    assert!(diff(&one, &TABLE.run()).is_err());
}
