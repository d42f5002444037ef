//! Text that somebody has written: what must not be in it.

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It is empty, or nothing but spaces.
    Blank,
    /// It begins or ends with a space.
    Padded,
    /// It holds a character that steers a terminal, turns the direction of writing or cannot be seen.
    Unseen,
}

/// Whether a character steers a terminal, turns the direction of writing or cannot be seen.
pub fn steers(c: char) -> bool {
    let unseen = matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}');
    c.is_control() || unseen
}

/// What is wrong with a text on one line, if anything.
///
/// ```
/// use policy_core::written::{Flaw, flaw};
/// assert_eq!(flaw("Biblioteket"), None);
/// assert_eq!(flaw("Biblioteket "), Some(Flaw::Padded));
/// ```
pub fn flaw(text: &str) -> Option<Flaw> {
    if text.trim().is_empty() {
        Some(Flaw::Blank)
    } else if text.trim() != text {
        Some(Flaw::Padded)
    } else {
        text.contains(steers).then_some(Flaw::Unseen)
    }
}

/// What is wrong with a text that may run over several lines, if anything.
///
/// ```
/// use policy_core::written::{Flaw, flaw_in_prose};
/// assert_eq!(flaw_in_prose("Två stycken.\n\nDet andra."), None);
/// assert_eq!(flaw_in_prose(" \n"), Some(Flaw::Blank));
/// ```
pub fn flaw_in_prose(text: &str) -> Option<Flaw> {
    match flaw(text) {
        Some(Flaw::Unseen) => text.contains(|c| c != '\n' && steers(c)).then_some(Flaw::Unseen),
        other => other,
    }
}

/// Whether a text can be the id of a person: Latin letters, as in Western Europe, digits, `-`, `_`, `.` and `@`. Letters of other
/// alphabets that look the same, and those that cannot be seen, are refused; capitals [`same_person`] does not tell apart.
///
/// ```
/// use policy_core::written::is_person;
/// assert!(is_person("bibliotekarie-1") && is_person("åsö01@kommunen.example"));
/// assert!(!is_person("bibliotekarie 1") && !is_person("") && !is_person("e\u{301}") && !is_person("\u{441}hef"));
/// ```
pub fn is_person(text: &str) -> bool {
    let latin = |c: char| c.is_ascii_alphanumeric() || matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ');
    !text.is_empty() && text.chars().all(|c| latin(c) || "-_.@".contains(c))
}

/// Whether two ids are of one person.
///
/// ```
/// use policy_core::written::same_person;
/// assert!(same_person("Bibliotekarie-1", "bibliotekarie-1"));
/// ```
pub fn same_person(one: &str, other: &str) -> bool {
    one == other || one.to_lowercase() == other.to_lowercase()
}
