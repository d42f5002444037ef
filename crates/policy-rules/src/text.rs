//! Words in both languages, and the stable names that carry them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language that the texts exist in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Lang {
    /// Swedish, the language of the source.
    #[default]
    Sv,
    /// English.
    En,
}

impl Lang {
    /// Names of which any will do, in a row.
    ///
    /// ```
    /// use policy_rules::Lang;
    /// assert_eq!(Lang::Sv.either(&["a", "b", "c"]), "a, b eller c");
    /// assert_eq!(Lang::En.either(&["a", "b"]), "a or b");
    /// ```
    pub fn either(self, names: &[&str]) -> String {
        in_a_row(names, Text::new("eller", "or").of(self))
    }

    /// Names that all count, in a row.
    ///
    /// ```
    /// use policy_rules::Lang;
    /// assert_eq!(Lang::Sv.all(&["a", "b", "c"]), "a, b och c");
    /// ```
    pub fn all(self, names: &[&str]) -> String {
        in_a_row(names, Text::new("och", "and").of(self))
    }

    /// A number as it is written: with a comma in Swedish.
    ///
    /// ```
    /// use policy_rules::Lang;
    /// assert_eq!((Lang::Sv.number(4.5), Lang::En.number(4.5)), ("4,5".to_owned(), "4.5".to_owned()));
    /// ```
    pub fn number(self, number: f64) -> String {
        let number = number.to_string();
        if self == Self::Sv { number.replace('.', ",") } else { number }
    }
}

fn in_a_row(names: &[&str], word: &str) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [others @ .., last] => format!("{} {word} {last}", others.join(", ")),
    }
}

/// A text in Swedish and in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// The Swedish text.
    pub sv: &'static str,
    /// The English text.
    pub en: &'static str,
}

impl Text {
    /// A text from its two languages.
    pub const fn new(sv: &'static str, en: &'static str) -> Self {
        Self { sv, en }
    }

    /// The text in one language.
    ///
    /// ```
    /// use policy_rules::{Lang, Text};
    /// assert_eq!(Text::new("gallring", "disposal").of(Lang::En), "disposal");
    /// ```
    pub const fn of(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Sv => self.sv,
            Lang::En => self.en,
        }
    }
}

/// A stable name with its label: a value of a fact, an outcome, a role. The name is API, the label is for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The stable name, in kebab-case.
    pub name: &'static str,
    /// What people call it.
    pub label: Text,
}

impl Term {
    /// A term from its name and its label in Swedish and English.
    pub const fn new(name: &'static str, sv: &'static str, en: &'static str) -> Self {
        Self { name, label: Text::new(sv, en) }
    }
}
