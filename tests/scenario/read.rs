//! Reading scenarios from a file.

use std::collections::HashMap;

use gherkin::{Examples, Feature, GherkinEnv};

use super::{Line, Problem, Scenario};

const STEP_WORDS: [&str; 6] = ["Givet ", "Och ", "Men ", "När ", "Så ", "* "];

/// Reads the scenarios of a file. Where the file cannot be read as Gherkin there is one scenario, and it says why.
pub fn read(file: &str, text: &str) -> Vec<Scenario> {
    let broken = |line, message| {
        let problems = vec![Problem { line, message }];
        vec![Scenario { file: file.to_owned(), name: "filen".to_owned(), line, lines: Vec::new(), problems }]
    };
    let env = match GherkinEnv::new("sv") {
        Ok(env) => env,
        Err(error) => return broken(1, error.to_string()),
    };
    if text.lines().next().map(str::trim) != Some("# language: sv") {
        return broken(1, "filen ska börja med raden ”# language: sv”".to_owned());
    }
    let feature = match Feature::parse(text, env) {
        Ok(feature) => feature,
        Err(error) => {
            let line = line_of(&error.to_string());
            let found = text.lines().nth(line.saturating_sub(1)).unwrap_or_default().trim();
            return broken(
                line,
                format!("raden går inte att läsa: ”{found}”; ett steg börjar med Givet, Och, Men, När eller Så"),
            );
        }
    };
    let stray = |description: &Option<String>| {
        let lines = description.iter().flat_map(|text| text.lines()).map(str::trim);
        lines.filter(|line| STEP_WORDS.iter().any(|word| line.starts_with(word))).map(str::to_owned).next()
    };
    if let Some(line) = stray(&feature.description) {
        return broken(feature.position.line, format!("”{line}” hör inte till något scenario; är ordet Scenario felskrivet?"));
    }
    let mut scenarios = Vec::new();
    let own = feature.scenarios.iter().map(|scenario| (scenario, None));
    let ruled = feature.rules.iter().flat_map(|rule| rule.scenarios.iter().map(|scenario| (scenario, rule.background.as_ref())));
    for (scenario, background) in own.chain(ruled) {
        let backgrounds: Vec<_> = feature.background.iter().chain(background).collect();
        let mut problems: Vec<Problem> = backgrounds
            .iter()
            .map(|background| (background.position.line, &background.description))
            .chain([(scenario.position.line, &scenario.description)])
            .filter_map(|(line, description)| description.as_ref().map(|text| (line, text)))
            .map(|(line, text)| Problem {
                line,
                message: format!(
                    "”{}” är inget steg; ett steg börjar med Givet, Och, Men, När eller Så",
                    text.lines().next().unwrap_or_default().trim()
                ),
            })
            .collect();
        let lines: Vec<Line> = backgrounds
            .iter()
            .flat_map(|background| &background.steps)
            .chain(&scenario.steps)
            .map(|step| {
                if step.table.is_some() {
                    problems.push(Problem {
                        line: step.position.line,
                        message: "steget har en tabell, och inget steg har det".to_owned(),
                    });
                }
                Line { number: step.position.line, part: step.ty, text: step.value.clone(), docstring: step.docstring.clone() }
            })
            .collect();
        let whole = Scenario {
            file: file.to_owned(),
            name: scenario.name.trim().to_owned(),
            line: scenario.position.line,
            lines,
            problems,
        };
        if scenario.keyword == "Scenario" && scenario.examples.is_empty() {
            scenarios.push(whole);
        } else {
            scenarios.extend(instances(&whole, &scenario.examples));
        }
    }
    if scenarios.is_empty() {
        return broken(feature.position.line, "filen har inget scenario".to_owned());
    }
    name_once(&mut scenarios);
    scenarios
}

/// The line in a message of the parser, `Error at 12:3: ..`, which has it nowhere else.
fn line_of(message: &str) -> usize {
    message.trim_start_matches("Error at ").split(':').next().and_then(|line| line.parse().ok()).unwrap_or(1)
}

/// One scenario for each row of the examples.
fn instances(outline: &Scenario, examples: &[Examples]) -> Vec<Scenario> {
    let mut instances = Vec::new();
    for table in examples.iter().filter_map(|examples| examples.table.as_ref()) {
        let Some((heads, rows)) = table.rows.split_first() else { continue };
        for row in rows {
            let fill = |text: &str| {
                heads.iter().zip(row).fold(text.to_owned(), |text, (head, cell)| text.replace(&format!("<{head}>"), cell))
            };
            let mut instance = outline.clone();
            instance.name = fill(&outline.name);
            if instance.name == outline.name {
                instance.name = format!("{} ({})", outline.name, row.join(", "));
            }
            for line in &mut instance.lines {
                line.text = fill(&line.text);
                line.docstring = line.docstring.as_deref().map(fill);
            }
            for head in heads {
                let place = format!("<{head}>");
                let docstrings = outline.lines.iter().filter_map(|line| line.docstring.as_ref());
                let mut texts = outline.lines.iter().map(|line| &line.text).chain(docstrings).chain([&outline.name]);
                if !texts.any(|text| text.contains(&place)) {
                    instance
                        .problems
                        .push(Problem { line: table.position.line, message: format!("inget steg använder {place}") });
                }
            }
            instances.push(instance);
        }
    }
    if instances.is_empty() {
        let mut empty = outline.clone();
        empty.problems.push(Problem { line: outline.line, message: "scenariomallen har inga Exempel".to_owned() });
        instances.push(empty);
    }
    instances
}

/// Marks each scenario whose name another scenario in the file already has.
fn name_once(scenarios: &mut [Scenario]) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for scenario in scenarios {
        let line = scenario.line;
        if scenario.name.is_empty() {
            scenario.problems.push(Problem { line, message: "scenariot saknar namn".to_owned() });
        } else if let Some(first) = seen.get(&scenario.name) {
            let message = format!("scenariot ”{}” finns redan på rad {first}; ge det ett eget namn", scenario.name);
            scenario.problems.push(Problem { line, message });
        } else {
            seen.insert(scenario.name.clone(), line);
        }
    }
}
