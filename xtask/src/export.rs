//! The decisions as DMN 1.3, one file each, in the profile that independent engines read alike; and every case with the answer that the
//! crates give, for those engines to be held against.
//!
//! The profile: an input's label is the text of its expression; beside the outcome an output names the rules; the hit policy is unique and
//! the rows are complete; every closed type lists its values. Text for people stands in descriptions.

use std::{borrow::Cow, io};

use kommunpolicy::catalogue;
use policy_rules::{Answer, Table, Term};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use serde_json::{Value, json};

use crate::Generated;

/// The namespace of DMN 1.3.
const DMN: &str = "https://www.omg.org/spec/DMN/20191111/MODEL/";

/// Every decision as a DMN file.
///
/// # Errors
///
/// When a file cannot be written in memory.
pub(crate) fn dmn() -> io::Result<Vec<Generated>> {
    let file = |table: &'static Table| {
        Ok(Generated { path: Cow::Owned(format!("docs/dmn/{}.dmn", table.name)), text: definitions(table)? })
    };
    catalogue::decisions().map(file).collect()
}

/// The rules that settle an answer, as the column `rule` names them.
fn rules(answer: Answer) -> String {
    answer.because.iter().map(|rule| rule.id).collect::<Vec<_>>().join(" ")
}

/// Strings as a FEEL list of literals: `"a","b"`.
fn literals<'t>(terms: impl IntoIterator<Item = &'t Term>) -> String {
    terms.into_iter().map(|term| format!("\"{}\"", term.name)).collect::<Vec<_>>().join(",")
}

fn definitions(table: &'static Table) -> io::Result<String> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let namespace = format!("urn:kommunpolicy:{}", table.name);
    let root = [("xmlns", DMN), ("id", "definitions"), ("name", table.name), ("namespace", &namespace)];
    xml.create_element("definitions").with_attributes(root).write_inner_content(|xml| {
        for field in table.fields {
            element(xml, "itemDefinition", &[("name", &type_of(field.name))], |xml| {
                text(xml, "typeRef", "string")?;
                element(xml, "allowedValues", &[], |xml| text(xml, "text", &literals(field.values)))
            })?;
        }
        for field in table.fields {
            element(xml, "inputData", &[("id", &input_of(field.name)), ("name", field.name)], |xml| {
                text(xml, "description", field.question.sv)?;
                empty(xml, "variable", &[("name", field.name), ("typeRef", &type_of(field.name))])
            })?;
        }
        decision(xml, table)
    })?;
    let text = String::from_utf8(xml.into_inner()).map_err(io::Error::other)?;
    Ok(text + "\n")
}

fn type_of(field: &str) -> String {
    format!("t{field}")
}

fn input_of(field: &str) -> String {
    format!("input_{field}")
}

/// The name of a decision in FEEL, where a hyphen would be a minus.
fn name_of(table: &Table) -> String {
    table.name.replace('-', "_")
}

fn decision(xml: &mut Writer<Vec<u8>>, table: &'static Table) -> io::Result<()> {
    element(xml, "decision", &[("id", "decision"), ("name", &name_of(table))], |xml| {
        text(xml, "description", table.question.sv)?;
        empty(xml, "variable", &[("name", &name_of(table))])?;
        for field in table.fields {
            element(xml, "informationRequirement", &[], |xml| {
                empty(xml, "requiredInput", &[("href", &format!("#{}", input_of(field.name)))])
            })?;
        }
        element(xml, "decisionTable", &[("id", "table"), ("hitPolicy", "UNIQUE")], |xml| {
            for field in table.fields {
                element(xml, "input", &[("label", field.name)], |xml| {
                    element(xml, "inputExpression", &[("typeRef", "string")], |xml| text(xml, "text", field.name))
                })?;
            }
            for name in ["outcome", "rule"] {
                empty(xml, "output", &[("name", name), ("typeRef", "string")])?;
            }
            for (number, row) in (1..).zip(table.run().fold()) {
                element(xml, "rule", &[("id", &format!("row_{number}"))], |xml| {
                    text(xml, "description", table.outcome(row.answer).label.sv)?;
                    for (values, field) in row.cells.iter().zip(table.fields) {
                        let any = values.len() == field.values.len();
                        let listed = literals(values.iter().map(|value| &field.values[usize::from(*value)]));
                        element(xml, "inputEntry", &[], |xml| text(xml, "text", if any { "-" } else { &listed }))?;
                    }
                    for output in [table.outcome(row.answer).name, &rules(row.answer)] {
                        element(xml, "outputEntry", &[], |xml| text(xml, "text", &format!("\"{output}\"")))?;
                    }
                    Ok(())
                })?;
            }
            Ok(())
        })
    })
}

pub(crate) fn element(
    xml: &mut Writer<Vec<u8>>,
    name: &str,
    attributes: &[(&str, &str)],
    inner: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>,
) -> io::Result<()> {
    xml.create_element(name).with_attributes(attributes.iter().copied()).write_inner_content(inner).map(|_| ())
}

pub(crate) fn empty(xml: &mut Writer<Vec<u8>>, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    xml.create_element(name).with_attributes(attributes.iter().copied()).write_empty().map(|_| ())
}

pub(crate) fn text(xml: &mut Writer<Vec<u8>>, name: &str, content: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(content)).map(|_| ())
}

/// Every case of every decision with the outcome and the rules that the crates give: what the engines are held against.
pub fn cases() -> Value {
    let case = |table: &'static Table| {
        let run = table.run();
        let all: Vec<Value> = run
            .answers
            .iter()
            .enumerate()
            .map(|(index, answer)| {
                let case = run.case(index);
                let facts = case.positions().iter().zip(table.fields).map(|(at, field)| field.values[usize::from(*at)].name);
                json!({ "facts": facts.collect::<Vec<_>>(), "outcome": table.outcome(*answer).name, "rule": rules(*answer) })
            })
            .collect();
        let fields: Vec<&str> = table.fields.iter().map(|field| field.name).collect();
        json!({ "decision": table.name, "name": name_of(table), "fields": fields, "cases": all })
    };
    catalogue::decisions().map(case).collect()
}
