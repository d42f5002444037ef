//! Reading JSON so that whatever is wrong is said once, with its place: `line 12, accounts[2].owner: …`.

use std::fmt;

use chrono::NaiveDate;
use policy_core::written::{Flaw, flaw};
use serde::{
    Serialize,
    de::{self, DeserializeOwned, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;
use thiserror::Error;

use crate::nearest;

/// Why input cannot be taken: one message, with the place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct InputError {
    /// The line, counted from 1, where it is known.
    pub line: Option<usize>,
    /// The path to the value, such as `accounts[2].owner`; empty for the whole.
    pub path: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.path.is_empty()) {
            (Some(line), true) => write!(f, "line {line}: {}", self.message),
            (Some(line), false) => write!(f, "line {line}, {}: {}", self.path, self.message),
            (None, true) => f.write_str(&self.message),
            (None, false) => write!(f, "{}: {}", self.path, self.message),
        }
    }
}

impl InputError {
    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { line: None, path: path.into(), message: message.into() }
    }
}

/// Parts of names that speak of a secret. Such a field has no place in any input.
const SECRETS: [&str; 19] = [
    "passphrase",
    "passcode",
    "password",
    "passwd",
    "passord",
    "bearer",
    "pwd",
    "lösen",
    "losen",
    "token",
    "secret",
    "hemlig",
    "apikey",
    "accesskey",
    "privatekey",
    "nyckel",
    "pincode",
    "pinkod",
    "credential",
];

/// A field's name without what people put between its words.
fn plain(field: &str) -> String {
    field.to_lowercase().replace(['-', '_', ' '], "")
}

/// Whether a field's name speaks of a password, a token or a key.
pub fn names_a_secret(field: &str) -> bool {
    let plain = plain(field);
    matches!(plain.as_str(), "key" | "pin" | "login" | "inloggning") || SECRETS.iter().any(|secret| plain.contains(secret))
}

/// Names of fields that speak of somebody who informed the media. Such a field has no place in any input either.
const SOURCES: [&str; 16] = [
    "källa",
    "kalla",
    "uppgiftslämn",
    "uppgiftslamn",
    "meddelare",
    "informant",
    "informer",
    "tips",
    "whistle",
    "visselblås",
    "visselblas",
    "visslare",
    "anonym",
    "avslöj",
    "läck",
    "leak",
];

/// Whether a field's name speaks of somebody who informed the media.
fn names_a_source(field: &str) -> bool {
    let plain = plain(field);
    (plain.contains("source") && !plain.contains("resource")) || SOURCES.iter().any(|source| plain.contains(source))
}

/// Names of fields that speak of somebody who asks to see a record. Such a field has no place in any input either.
const REQUESTERS: [&str; 8] =
    ["requester", "requestedby", "applicant", "begärare", "begarare", "beställare", "bestallare", "frågeställare"];

/// Names of fields that speak of somebody who wrote on a page.
const WRITERS: [&str; 7] = ["author", "sender", "username", "commenter", "avsändare", "avsandare", "användarnamn"];

/// Where the contacts with the media stand in a dossier.
const CONTACTS: &str = "communication.mediaContacts[";

/// Why a field of that name is refused although it is merely unknown, if it is: it would hold what must not be known.
pub(crate) fn must_not_be_known(field: &str) -> Option<&'static str> {
    let plain = plain(field);
    let speaks_of = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    if names_a_secret(field) {
        Some(
            "looks like a password, a token or a key, and none may be handed in; take it out and change it, for it has been written down",
        )
    } else if names_a_source(field) {
        Some(
            "would tell of somebody who informed the media, and nobody may ask who that is; take it out. Of contacts under the freedom to communicate information only the number may be recorded, in `contactsUnderFreedomToCommunicate`",
        )
    } else if speaks_of(&REQUESTERS) {
        Some("would tell who asks for something, and nobody may look into who asks for a public record; take it out")
    } else if speaks_of(&WRITERS) {
        Some("would tell who wrote, and nothing here depends on that; take it out")
    } else {
        None
    }
}

/// Reads a value from JSON text.
///
/// # Errors
///
/// When the text is not UTF-8 or not JSON, or not of the type: the first thing that is wrong, with line and path.
pub fn read<T: DeserializeOwned + Serialize>(text: &[u8]) -> Result<T, InputError> {
    let text = unmarked(text);
    if text.trim_ascii().is_empty() {
        return Err(InputError::new("", "there is nothing in it; give a JSON object"));
    }
    if let Err(error) = std::str::from_utf8(text) {
        let line = 1 + text[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        return Err(InputError {
            line: Some(line),
            path: String::new(),
            message: "the text is not UTF-8; save it as UTF-8".to_owned(),
        });
    }
    let mut reader = serde_json::Deserializer::from_slice(text);
    let value: T = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        // What the reader cannot place is told at what holds it.
        let path = error.path().to_string();
        let path = path.trim_end_matches('?').trim_end_matches('.').to_owned();
        explain(&error.into_inner(), path)
    })?;
    reader.end().map_err(|error| explain(&error, String::new()))?;
    let given: Value = serde_json::from_slice(text).unwrap_or_default();
    let read = serde_json::to_value(&value).unwrap_or_default();
    if let Some(path) = list_for_object(&given, &read) {
        return Err(at(text, path, "this is a list; write an object with named fields".to_owned()));
    }
    match loose_date(&given, Some(&read)) {
        Some(path) => Err(at(text, path, "write a date as YYYY-MM-DD".to_owned())),
        None => Ok(value),
    }
}

/// Where a text was read as a date but is not written as one, if anywhere. What was read as the text it is, is no date.
fn loose_date(given: &Value, read: Option<&Value>) -> Option<String> {
    match given {
        Value::String(_) if read == Some(given) => None,
        Value::String(text) => {
            let dashes = text.len() == 10 && text.bytes().enumerate().all(|(at, byte)| (byte == b'-') == matches!(at, 4 | 7));
            (!dashes && text.trim().parse::<NaiveDate>().is_ok()).then(String::new)
        }
        Value::Array(list) => list.iter().enumerate().find_map(|(at, given)| {
            let read = read.and_then(|read| read.get(at));
            loose_date(given, read).map(|rest| below(&format!("[{at}]"), &rest))
        }),
        // An id may look like a date: a journal number `2026-1-17` is one.
        Value::Object(fields) => fields.iter().filter(|(key, _)| *key != "id").find_map(|(key, given)| {
            let read = read.and_then(|read| read.get(key));
            loose_date(given, read).map(|rest| below(key, &rest))
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// A path below a step.
fn below(step: &str, rest: &str) -> String {
    let dot = if rest.is_empty() || rest.starts_with('[') { "" } else { "." };
    format!("{step}{dot}{rest}")
}

/// Where a list was given for an object, if anywhere. The reader takes the list's items for the fields in order; the schema
/// does not, and neither does anybody who reads the input.
fn list_for_object(given: &Value, read: &Value) -> Option<String> {
    match (given, read) {
        (Value::Array(_), Value::Object(_)) => Some(String::new()),
        (Value::Array(given), Value::Array(read)) => given
            .iter()
            .zip(read)
            .enumerate()
            .find_map(|(at, (given, read))| list_for_object(given, read).map(|rest| below(&format!("[{at}]"), &rest))),
        (Value::Object(given), Value::Object(read)) => {
            read.iter().find_map(|(key, read)| Some(below(key, &list_for_object(given.get(key)?, read)?)))
        }
        _ => None,
    }
}

fn explain(error: &serde_json::Error, path: String) -> InputError {
    let message = told(error, |message| explain_data(message, &path));
    // What somebody tried to tell of a contact is not told again, neither its name nor its place.
    let private = path.starts_with(CONTACTS) && message.contains("nobody may ask");
    let path = if private { path.rsplit_once('.').map_or(path.clone(), |(holder, _)| holder.to_owned()) } else { path };
    InputError { line: Some(error.line()), path, message }
}

/// What an error of the JSON reader says, without its place: that this is not JSON, or what is said of the data.
pub(crate) fn told(error: &serde_json::Error, data: impl Fn(&str) -> String) -> String {
    let whole = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let bare = whole.strip_suffix(&place).unwrap_or(&whole);
    if error.is_data() { data(bare) } else { format!("this is not JSON: {bare}, at column {}", error.column()) }
}

/// The text without a byte-order mark.
pub(crate) fn unmarked(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text)
}

fn explain_data(message: &str, path: &str) -> String {
    let mut quoted = message.split('`').skip(1).step_by(2);
    if message.starts_with("unknown field") {
        let name = quoted.next().unwrap_or_default();
        let known: Vec<&str> = quoted.collect();
        if let Some(why) = must_not_be_known(name) {
            return if path.starts_with(CONTACTS) { format!("a field here {why}") } else { format!("`{name}` {why}") };
        }
        if path.starts_with(CONTACTS) && nearest(name, known.iter().copied()).is_none() {
            return format!(
                "there is a field here that is not known: a contact is recorded without who made it or what it was about, for that could describe a source, and nobody may ask who that is; take it out. The fields here are {}",
                known.join(", ")
            );
        }
        return match nearest(name, known.iter().copied()) {
            Some(near) => format!("there is no field `{name}`; did you mean `{near}`? The fields here are {}", known.join(", ")),
            None if known.is_empty() => format!("there is no field `{name}`"),
            None => format!("there is no field `{name}`; the fields here are {}", known.join(", ")),
        };
    }
    // Nor is a value, nor one that stands where a secret might.
    let name = path.rsplit('.').next().unwrap_or_default();
    if (path.starts_with(CONTACTS) || names_a_secret(name))
        && let Some((_, expected)) = message.rsplit_once(", expected ")
    {
        let expected = PLAIN_WORDS.iter().fold(expected.to_owned(), |message, (word, plain)| message.replace(word, plain));
        return format!("expected {expected}");
    }
    if message.starts_with("invalid length") {
        return "this is a list; write an object with named fields".to_owned();
    }
    if let Some((start, _)) = message.split_once("expected struct ") {
        return format!("{}expected an object with named fields", start.replace("map", "object"));
    }
    match message {
        "input is out of range" => "there is no such date".to_owned(),
        "premature end of input" | "input contains invalid characters" | "trailing input" => {
            "this is not a date; write it as YYYY-MM-DD".to_owned()
        }
        other => PLAIN_WORDS.iter().fold(other.to_owned(), |message, (word, plain)| message.replace(word, plain)),
    }
}

/// What the reader of JSON calls things, and what people call them.
const PLAIN_WORDS: [(&str, &str); 8] = [
    ("a boolean", "true or false"),
    ("a nonzero u32", "a whole number, at least 1"),
    ("expected u32", "expected a whole number"),
    ("integer `0`", "0"),
    ("a sequence", "a list"),
    ("sequence", "list"),
    (": map,", ": object,"),
    ("a formatted date string", "a date such as \"2026-01-31\""),
];

/// The error for a value that was read but cannot be, with the line it stands on.
pub(crate) fn at(text: &[u8], path: String, message: String) -> InputError {
    InputError { line: line_of(unmarked(text), &path), path, message }
}

/// The line on which the value at a path stands. A key that is missing is sought at what would hold it.
fn line_of(text: &[u8], path: &str) -> Option<usize> {
    let steps: Vec<&str> =
        path.split(['.', '[']).map(|step| step.trim_end_matches(']')).filter(|step| !step.is_empty()).collect();
    (0..=steps.len()).rev().find_map(|depth| {
        let mut reader = serde_json::Deserializer::from_slice(text);
        match (Walk { steps: &steps[..depth] }).deserialize(&mut reader) {
            Err(error) if error.to_string().starts_with(FOUND) => Some(error.line()),
            _ => None,
        }
    })
}

const FOUND: &str = "\u{1}found";

/// Walks down a path and stops there with an error, which carries the line.
struct Walk<'p> {
    steps: &'p [&'p str],
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value on the way")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.steps.split_first() else { return Err(de::Error::custom(FOUND)) };
        while let Some(key) = map.next_key::<String>()? {
            if key == *step {
                if rest.is_empty() {
                    return Err(de::Error::custom(FOUND));
                }
                return map.next_value_seed(Walk { steps: rest });
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.steps.split_first() else { return Err(de::Error::custom(FOUND)) };
        for _ in 0..step.parse().unwrap_or(0) {
            list.next_element::<IgnoredAny>()?;
        }
        list.next_element_seed(Walk { steps: rest })?;
        Ok(())
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<(), E> {
        self.end()
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<(), E> {
        self.end()
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<(), E> {
        self.end()
    }
}

impl Walk<'_> {
    fn end<E: de::Error>(&self) -> Result<(), E> {
        if self.steps.is_empty() { Err(E::custom(FOUND)) } else { Ok(()) }
    }
}

pub(crate) fn check_code(path: &str, code: &str) -> Result<(), (String, String)> {
    if code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(());
    }
    Err((path.to_owned(), "a municipality's code has four digits, such as `1442`".to_owned()))
}

/// Refuses a text that is empty, begins or ends with a space, or carries characters that steer a terminal, turn the direction
/// of writing or cannot be seen.
pub(crate) fn check_text(path: &str, text: &str) -> Result<(), (String, String)> {
    let wrong = match flaw(text) {
        None => return Ok(()),
        Some(Flaw::Blank) => "this may not be empty",
        Some(Flaw::Padded) => "this begins or ends with a space; take it out",
        Some(Flaw::Unseen) => "this holds a control character or one that cannot be seen; take it out",
    };
    Err((path.to_owned(), wrong.to_owned()))
}

/// Refuses what is not a plain web address: another scheme, or one with a user, a password or a token in it.
pub(crate) fn check_address(path: &str, address: &str) -> Result<(), (String, String)> {
    check_text(path, address)?;
    let refuse = |message: &str| Err((path.to_owned(), message.to_owned()));
    let Some(rest) = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")) else {
        return refuse("a web address begins with https:// or http://");
    };
    if rest.split(['/', '?', '#']).next().unwrap_or_default().contains('@') {
        return refuse("this address holds a user name or a password, and none may be handed in; take it out and change it");
    }
    if rest.split(['?', '&', ';', '#']).skip(1).any(|part| names_a_secret(part.split('=').next().unwrap_or_default())) {
        return refuse("this address holds a token or a key, and none may be handed in; take it out and change it");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_on_its_line() {
        let text = b"{\n \"accounts\": [\n  {\"id\": \"a\"},\n  {\"id\": \"b\",\n   \"owner\": \"x\"}\n ]\n}";
        assert_eq!(line_of(text, "accounts[1].owner"), Some(5));
        assert_eq!(line_of(text, "accounts[1].missing.deeper"), Some(4));
    }

    #[test]
    fn what_is_called_like_a_secret_is_one() {
        for name in ["password", "lösenord", "Losenord", "api-key", "accessToken", "pin", "key", "API_KEY"] {
            assert!(names_a_secret(name), "{name}");
        }
        for name in ["owner", "keyword", "closed", "opinion"] {
            assert!(!names_a_secret(name), "{name}");
        }
    }

    #[test]
    fn what_is_called_like_a_source_is_one() {
        for name in ["source", "Källa", "uppgiftslämnare", "sourceName", "informant", "whistle_blower"] {
            assert!(names_a_source(name), "{name}");
        }
        for name in ["resource", "medium", "received", "addressed"] {
            assert!(!names_a_source(name), "{name}");
        }
    }
}
