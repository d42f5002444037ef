//! What holds for every rule, every provision and every decision of the crates, shown by running all cases.

use std::collections::{BTreeMap, BTreeSet};

use kommunpolicy::catalogue;
use policy_rules::{Facts, Rule, Standing, Table, Treatment};
use proptest::prelude::*;

/// The place of each provision in the source.
fn places() -> BTreeMap<&'static str, usize> {
    catalogue::provisions().enumerate().map(|(place, provision)| (provision.id, place)).collect()
}

fn is_kebab(name: &str) -> bool {
    !name.is_empty()
        && name.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

#[test]
fn every_provision_of_the_source_is_there_once() {
    let ids: BTreeSet<_> = catalogue::provisions().map(|provision| provision.id).collect();
    assert_eq!(catalogue::provisions().count(), 175);
    assert_eq!(ids.len(), 175);
    let with = |prefix: &str| ids.iter().filter(|id| id.starts_with(prefix)).count();
    assert_eq!((with("KP-"), with("RS-"), with("KAT-"), with("FS-"), with("BL-")), (73, 76, 9, 1, 16));
}

#[test]
fn every_provision_is_accounted_for() {
    for provision in catalogue::provisions() {
        let rules = catalogue::rules_of(provision).count();
        match provision.treatment {
            Treatment::Encoded => assert!(rules > 0, "{} is called encoded, and no rule encodes it", provision.id),
            Treatment::Pending => {
                assert_eq!(rules, 0, "{} is called pending, and a rule encodes it: call it encoded", provision.id)
            }
            Treatment::Judgement { why, .. } | Treatment::Informational { why } => {
                assert_eq!(rules, 0, "{} is called not encoded, and a rule encodes it", provision.id);
                assert!(why.sv.len() > 20 && why.en.len() > 20, "{} does not say why it is not encoded", provision.id);
            }
        }
    }
}

/// Everything is taken care of.
#[test]
fn nothing_is_pending() {
    let pending = catalogue::provisions().filter(|provision| provision.treatment == Treatment::Pending);
    let pending: Vec<_> = pending.map(|provision| provision.id).collect();
    assert!(pending.is_empty(), "{pending:?}");
}

#[test]
fn every_rule_is_the_reason_of_some_case_and_every_case_has_a_reason() {
    let mut used = BTreeSet::new();
    for table in catalogue::decisions() {
        for (index, answer) in table.run().answers.iter().enumerate() {
            assert!(!answer.because.is_empty(), "{}: {:?} has no reason", table.name, table.run().case(index).positions());
            used.extend(answer.because.iter().map(|rule| rule.id));
        }
    }
    for rule in catalogue::rules() {
        assert!(used.contains(rule.id), "no case ever uses the rule {}", rule.id);
    }
    let listed: BTreeSet<_> = catalogue::rules().map(|rule| rule.id).collect();
    assert_eq!(used, listed, "a case names a rule that is in no list RULES");
}

#[test]
fn every_outcome_is_reached_by_some_case() {
    for table in catalogue::decisions() {
        for (at, outcome) in table.outcomes.iter().enumerate() {
            let reached = table.run().answers.iter().any(|answer| usize::from(answer.outcome) == at);
            assert!(reached, "{} never comes to {}", table.name, outcome.name);
        }
    }
}

#[test]
fn names_are_stable_and_unique() {
    let rules: Vec<_> = catalogue::rules().map(|rule| rule.id).collect();
    assert_eq!(rules.iter().collect::<BTreeSet<_>>().len(), rules.len());
    for id in rules {
        let (topic, name) = id.split_once('.').unwrap_or_else(|| panic!("{id} has no topic"));
        assert!(is_kebab(topic) && is_kebab(name), "{id}");
    }
    let tables: Vec<_> = catalogue::decisions().map(|table| table.name).collect();
    assert_eq!(tables.iter().collect::<BTreeSet<_>>().len(), tables.len());
    for table in catalogue::decisions() {
        assert!(is_kebab(table.name), "{}", table.name);
        assert!(table.outcomes.iter().all(|outcome| is_kebab(outcome.name)));
        let mut names = BTreeSet::new();
        let mut questions = BTreeSet::new();
        for field in table.fields {
            assert!(
                field.name.chars().all(char::is_alphanumeric) && field.name.starts_with(|c: char| c.is_ascii_lowercase()),
                "{}",
                field.name
            );
            assert!(names.insert(field.name), "{} asks for {} twice", table.name, field.name);
            assert!(
                questions.insert(field.question.sv) && field.question.sv.ends_with('?'),
                "{}: {}",
                table.name,
                field.question.sv
            );
            let labels: BTreeSet<_> = field.values.iter().map(|value| value.label.sv.to_lowercase()).collect();
            assert_eq!(labels.len(), field.values.len(), "{}.{} has one label twice", table.name, field.name);
            assert!(field.values.iter().all(|value| is_kebab(value.name)));
        }
    }
}

#[test]
fn rules_say_where_they_come_from_and_stand_in_the_order_of_the_source() {
    let places = places();
    let first = |rule: &Rule| rule.provisions.iter().map(|provision| places[provision.id]).min();
    for rule in catalogue::rules() {
        assert!(!rule.provisions.is_empty(), "{} encodes no provision", rule.id);
        assert!(!rule.bearers.is_empty(), "{} binds nobody", rule.id);
        assert!(rule.text.sv.ends_with('.') && rule.text.en.ends_with('.'), "{}", rule.id);
        assert!(rule.since >= policy_core::source::GUIDELINES, "{}", rule.id);
    }
    for modules in [policy_core::RULES, public_records::RULES, activity_plan::RULES, gdpr_scope::RULES] {
        for rules in modules {
            for pair in rules.windows(2) {
                assert!(
                    first(pair[0]) <= first(pair[1]),
                    "{} stands before {}, but the source has it after",
                    pair[0].id,
                    pair[1].id
                );
            }
        }
    }
}

#[test]
fn every_duty_that_can_be_broken_says_what_is_wrong_and_what_to_do() {
    for table in catalogue::decisions() {
        let run = table.run();
        let adverse = run.answers.iter().filter(|answer| matches!(table.standing(**answer), Standing::Breached | Standing::Due));
        for duty in adverse.flat_map(|answer| answer.because) {
            assert!(duty.finding.is_some(), "{} can be broken in {}, and has no finding", duty.id, table.name);
        }
    }
}

#[test]
fn before_the_guidelines_nothing_is_in_force() {
    for table in catalogue::decisions() {
        let before = policy_core::source::GUIDELINES.pred_opt().unwrap();
        for answer in table.facts().on(before).run().answers {
            assert_eq!(table.outcome(answer).name, "not-in-force", "{}", table.name);
            assert_eq!(table.standing(answer), Standing::NotApplicable, "{}", table.name);
        }
    }
}

#[test]
fn no_rule_is_a_reason_before_it_is_in_force() {
    let days: BTreeSet<_> = catalogue::rules().filter_map(|rule| rule.since.pred_opt()).collect();
    for table in catalogue::decisions() {
        for day in &days {
            for rule in table.facts().on(*day).run().answers.iter().flat_map(|answer| answer.because) {
                // The rule that says from when the source binds is the answer about the time before.
                let validity = **rule == policy_core::fact::VALIDITY;
                assert!(validity || rule.since <= *day, "{} gives {} as a reason on {day}", table.name, rule.id);
            }
        }
    }
}

#[test]
fn a_table_stays_small_enough_to_run_whole() {
    for table in catalogue::decisions() {
        assert!(table.cases() <= 20_000, "{} has {} cases", table.name, table.cases());
    }
}

#[test]
fn folding_loses_no_case() {
    for table in catalogue::decisions() {
        let run = table.run();
        let rows = run.fold();
        for (index, answer) in run.answers.iter().enumerate() {
            let case = run.case(index);
            let covering: Vec<_> = rows.iter().filter(|row| row.covers(case.positions())).collect();
            assert_eq!(covering.len(), 1, "{}: {:?}", table.name, case.positions());
            assert_eq!(covering[0].answer, *answer);
        }
    }
}

/// Facts of a real decision of which each is open or has a value.
fn facts() -> impl Strategy<Value = Facts<'static>> {
    let tables: Vec<&'static Table> = catalogue::decisions().collect();
    (
        prop::sample::select(tables),
        prop::collection::vec(prop::option::weighted(0.6, any::<prop::sample::Index>()), policy_rules::MAX_FIELDS),
    )
        .prop_map(|(table, values)| {
            table.fields.iter().zip(values).enumerate().fold(table.facts(), |facts, (at, (field, value))| match value {
                Some(value) => facts.at(at, value.index(field.values.len())),
                None => facts,
            })
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_settled_answer_stays_whatever_else_is_found_out(facts in facts()) {
        if let Some(outcome) = facts.settle().outcome() {
            for answer in facts.run().answers {
                prop_assert_eq!(answer.outcome, outcome);
                prop_assert!(facts.settle().because.iter().all(|rule| answer.cites(rule)));
            }
        }
    }

    #[test]
    fn a_question_is_asked_only_if_the_answer_can_matter(facts in facts()) {
        let settlement = facts.settle();
        for field in settlement.ask {
            let values = 0..facts.table.fields[field].values.len();
            let runs: Vec<_> = values.map(|value| facts.at(field, value).run().answers).collect();
            let class = |answer: &policy_rules::Answer| (answer.outcome, if settlement.possible.len() > 1 { &[] } else { answer.because });
            let differs = (0..runs[0].len()).any(|index| runs.iter().any(|run| class(&run[index]) != class(&runs[0][index])));
            prop_assert!(differs, "{}: {}", facts.table.name, facts.table.fields[field].name);
        }
    }

    #[test]
    fn the_answers_to_all_questions_settle(facts in facts(), index in any::<prop::sample::Index>()) {
        let run = facts.run();
        let full = run.case(index.index(run.answers.len()));
        let mut facts = facts;
        while let Some(field) = facts.settle().ask.first().copied() {
            facts = facts.at(field, usize::from(full.positions()[field]));
        }
        prop_assert_eq!(facts.settle().outcome(), full.settle().outcome());
    }

    #[test]
    fn what_would_have_to_be_different_leads_to_the_other_outcome(facts in facts()) {
        for other in facts.would_change() {
            let changed = other.changes.iter().fold(facts, |facts, change| facts.at(change.field, usize::from(change.to)));
            prop_assert!(changed.run().answers.iter().any(|answer| answer.outcome == other.outcome));
        }
    }
}
