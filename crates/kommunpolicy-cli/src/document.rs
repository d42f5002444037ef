//! A document about something of the municipality's: headings, answers with their reasons, rows of questions, a place to sign. One document,
//! written as text for a terminal or as an HTML page that needs nothing else.

use askama::Template;
use kommunpolicy::{Lang, decide::Reason};
use policy_rules::Text;

use crate::{
    catalogue::section,
    files::Failure,
    terminal::{BOLD, DIM, PLAIN, grounds, paragraph},
};

/// A document.
pub(crate) struct Document {
    pub(crate) lang: Lang,
    pub(crate) title: &'static str,
    pub(crate) about: String,
    pub(crate) municipality: String,
    pub(crate) date: String,
    pub(crate) lead: Vec<String>,
    pub(crate) sections: Vec<Section>,
    pub(crate) signature: Option<Signature>,
    pub(crate) footer: Vec<String>,
}

/// A part under a heading.
#[derive(Default)]
pub(crate) struct Section {
    pub(crate) heading: String,
    pub(crate) answer: Option<String>,
    pub(crate) paragraphs: Vec<Paragraph>,
    pub(crate) rows: Vec<Row>,
}

/// A paragraph, and what it rests on.
pub(crate) struct Paragraph {
    pub(crate) text: String,
    pub(crate) grounds: Option<String>,
}

impl Paragraph {
    /// A paragraph that rests on nothing but itself.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), grounds: None }
    }

    /// A rule as the reason of an answer.
    pub(crate) fn reason(reason: &Reason, lang: Lang) -> Self {
        let grounds = grounds(&reason.provisions, &[], &reason.law, lang);
        Self { text: reason.text.to_owned(), grounds: Some(format!("{}  {grounds}", reason.rule)) }
    }
}

/// A question and its answer.
pub(crate) struct Row {
    pub(crate) label: String,
    pub(crate) values: Vec<String>,
    pub(crate) note: Option<String>,
    pub(crate) link: Option<&'static str>,
    /// Whether it has still to be answered.
    pub(crate) is_open: bool,
}

/// A place to sign, blank or signed.
pub(crate) struct Signature {
    pub(crate) heading: &'static str,
    pub(crate) statement: &'static str,
    pub(crate) rows: Vec<(&'static str, String)>,
}

impl Document {
    /// The document as text.
    pub(crate) fn text(&self, width: usize) -> String {
        let mut out = String::new();
        paragraph(&mut out, &format!("{}: {}", self.title, self.about), 0, width, BOLD);
        paragraph(&mut out, &format!("{}. {}", self.municipality, self.date), 0, width, DIM);
        for line in &self.lead {
            paragraph(&mut out, line, 0, width, PLAIN);
        }
        for part in &self.sections {
            section(&mut out, &part.heading);
            if let Some(answer) = &part.answer {
                paragraph(&mut out, answer, 2, width, BOLD);
            }
            for told in &part.paragraphs {
                paragraph(&mut out, &told.text, 2, width, PLAIN);
                if let Some(grounds) = &told.grounds {
                    paragraph(&mut out, grounds, 4, width, DIM);
                }
            }
            for row in &part.rows {
                let one = format!("{} {}", row.label, row.values.join(" "));
                if row.values.len() == 1 && one.chars().count() + 2 <= width {
                    paragraph(&mut out, &one, 2, width, PLAIN);
                } else {
                    paragraph(&mut out, &row.label, 2, width, PLAIN);
                    row.values.iter().for_each(|value| paragraph(&mut out, &format!("– {value}"), 4, width, PLAIN));
                }
                if let Some(note) = &row.note {
                    let link = row.link.map_or_else(String::new, |link| format!(" {link}"));
                    paragraph(&mut out, &format!("{note}{link}"), 4, width, DIM);
                }
            }
        }
        if let Some(signature) = &self.signature {
            section(&mut out, signature.heading);
            paragraph(&mut out, signature.statement, 2, width, PLAIN);
            for (label, value) in &signature.rows {
                let value = if value.is_empty() { "____________________" } else { value };
                paragraph(&mut out, &format!("{label}: {value}"), 2, width, PLAIN);
            }
        }
        if !self.footer.is_empty() {
            out.push('\n');
        }
        for line in &self.footer {
            paragraph(&mut out, line, 0, width, DIM);
        }
        out
    }

    /// The document as an HTML page.
    pub(crate) fn html(&self) -> Result<String, Failure> {
        Page { document: self }.render().map_err(|error| Failure(error.to_string()))
    }
}

#[derive(Template)]
#[template(path = "document.html")]
struct Page<'a> {
    document: &'a Document,
}

impl Page<'_> {
    fn t(&self, sv: &'static str, en: &'static str) -> &'static str {
        Text { sv, en }.of(self.document.lang)
    }

    fn code(&self) -> &'static str {
        self.t("sv", "en")
    }

    fn blank(&self) -> &'static str {
        self.t("Inte ifyllt", "Not filled in")
    }

    fn link_text(&self) -> &'static str {
        self.t("Öppna källan", "Open the source")
    }
}
