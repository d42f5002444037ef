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
    let unseen = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
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
