//! References to statutes that know on which dates they hold.

use chrono::NaiveDate;

use crate::{Lang, Term, Text};

/// A calendar date in a constant. A date that does not exist fails to compile.
///
/// ```
/// use policy_rules::date;
/// const RENUMBERED: chrono::NaiveDate = date(2019, 1, 1);
/// assert_eq!(RENUMBERED.to_string(), "2019-01-01");
/// ```
///
/// # Panics
///
/// When called outside a constant with a date that does not exist.
pub const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("the date does not exist"),
    }
}

/// Where an act comes from, which settles how its places are written and linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The Swedish Code of Statutes (SFS).
    Sweden,
    /// A regulation of the European Union.
    Union,
    /// A judgment or a guideline: cited whole, without places.
    Practice,
}

/// A statute, a regulation or a judgment.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// The short name that a place is cited with, such as `TF`.
    pub short: Text,
    /// The number, such as `SFS 1949:105` or `(EU) 2016/679`.
    pub number: &'static str,
    /// The full name.
    pub name: Text,
    /// Where it comes from.
    pub origin: Origin,
    /// The address of the whole text, where one is known.
    pub link: Option<&'static str>,
}

/// A place in an act. In a Union act `section` is the article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The chapter.
    pub chapter: Option<&'static str>,
    /// The section (paragraf) or article, or a span such as `20-23`.
    pub section: Option<&'static str>,
    /// The paragraph (stycke).
    pub paragraph: Option<&'static str>,
    /// The point.
    pub point: Option<&'static str>,
}

/// How a reading was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assurance {
    /// Read in the text of the statute.
    Text,
    /// The date and the section stand in the register of amendments.
    Register,
    /// General knowledge, not verified in the text.
    General,
}

impl Assurance {
    /// The assurance as a term.
    pub const fn term(self) -> Term {
        match self {
            Self::Text => Term::new("text", "läst i texten", "read in the text"),
            Self::Register => Term::new("register", "kontrollerad i ändringsregistret", "checked in the register of amendments"),
            Self::General => {
                Term::new("general", "allmän kunskap, inte kontrollerad i texten", "general knowledge, not verified in the text")
            }
        }
    }
}

/// Where a concept stands in the law during a span of days.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The act.
    pub act: &'static Act,
    /// The place in it.
    pub place: Place,
    /// The first day, or none where it held before the source did.
    pub from: Option<NaiveDate>,
    /// The last day, where the reference ended without a successor.
    pub until: Option<NaiveDate>,
    /// How it was checked.
    pub assurance: Assurance,
}

/// A concept of the law, with every place where it has stood.
#[derive(Clone, Copy, Debug)]
pub struct Citation {
    /// The stable id of the concept, such as `record-received`.
    pub id: &'static str,
    /// What the law says there, in our words.
    pub content: Text,
    /// The readings, the oldest first.
    pub readings: &'static [Reading],
}

impl PartialEq for Citation {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Citation {}

impl Citation {
    /// The reading that holds on a date, if any does. A reading ends the day before the next one starts.
    pub fn as_of(&self, date: NaiveDate) -> Option<&'static Reading> {
        let reading = self.readings.iter().rev().find(|reading| reading.from.is_none_or(|from| from <= date))?;
        reading.until.is_none_or(|until| date <= until).then_some(reading)
    }

    /// The last day of a reading: its own, or the day before the next one starts.
    pub fn last_day(&self, reading: &Reading) -> Option<NaiveDate> {
        let next =
            self.readings.iter().filter_map(|other| other.from).filter(|from| reading.from.is_none_or(|own| *from > own)).min();
        reading.until.or_else(|| next.and_then(|from| from.pred_opt()))
    }

    /// The web address of a reading. Only a reading that still holds points at its section: the text behind the link is today's.
    pub fn link(&self, reading: &Reading) -> Option<String> {
        let base = reading.act.link?;
        let section =
            reading.place.section.map(|section| section.split(['-', ',']).next().unwrap_or(section).trim().replace(' ', ""));
        match (reading.act.origin, section) {
            (Origin::Sweden, Some(section)) if self.last_day(reading).is_none() => {
                let chapter = reading.place.chapter.map(|chapter| format!("K{chapter}")).unwrap_or_default();
                Some(format!("{base}#{chapter}P{section}"))
            }
            _ => Some(base.to_owned()),
        }
    }
}

const SWEDISH_ORDINALS: [&str; 6] = ["första", "andra", "tredje", "fjärde", "femte", "sjätte"];
const ENGLISH_ORDINALS: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];

fn ordinal(paragraph: &str, ordinals: [&'static str; 6]) -> Option<&'static str> {
    let number: usize = paragraph.parse().ok()?;
    ordinals.get(number.checked_sub(1)?).copied()
}

impl Reading {
    /// The reference as a lawyer writes it: `5 kap. 1 § tredje stycket OSL`, `artikel 6.1 e dataskyddsförordningen`.
    pub fn label(&self, lang: Lang) -> String {
        let Place { chapter, section, paragraph, point } = self.place;
        let mut label = String::with_capacity(64);
        match (self.act.origin, lang) {
            (Origin::Practice, _) => {}
            (Origin::Union, _) => add(&mut label, if lang == Lang::Sv { "artikel " } else { "article " }, section, " "),
            (Origin::Sweden, Lang::Sv) => {
                add(&mut label, "", chapter, " kap. ");
                add(&mut label, "", section, if section.is_some_and(is_span) { " §§ " } else { " § " });
                match paragraph.and_then(|paragraph| ordinal(paragraph, SWEDISH_ORDINALS)) {
                    Some(word) => add(&mut label, "", Some(word), " stycket "),
                    None => add(&mut label, "", paragraph, " st. "),
                }
                add(&mut label, "", point, " ");
            }
            (Origin::Sweden, Lang::En) => {
                add(&mut label, "chapter ", chapter, " ");
                add(&mut label, if section.is_some_and(is_span) { "sections " } else { "section " }, section, " ");
                match paragraph.and_then(|paragraph| ordinal(paragraph, ENGLISH_ORDINALS)) {
                    Some(word) => add(&mut label, "", Some(word), " paragraph "),
                    None => add(&mut label, "paragraphs ", paragraph, " "),
                }
                add(&mut label, "point ", point, " ");
            }
        }
        if lang == Lang::En && !label.is_empty() {
            label.push_str("of the ");
        }
        label.push_str(self.act.short.of(lang));
        label
    }
}

/// Adds a part between what stands before and after it, if there is one; a span gets a dash.
fn add(label: &mut String, before: &str, part: Option<&str>, after: &str) {
    let Some(part) = part else { return };
    label.push_str(before);
    label.extend(part.chars().map(|c| if c == '-' { '\u{2013}' } else { c }));
    label.push_str(after);
}

fn is_span(section: &str) -> bool {
    section.contains('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACT: Act = Act {
        short: Text::new("TF", "Freedom of the Press Act"),
        number: "SFS 1949:105",
        name: Text::new("Tryckfrihetsförordningen", "The Freedom of the Press Act"),
        origin: Origin::Sweden,
        link: Some("https://lagen.nu/1949:105"),
    };
    const OLD: Reading = Reading {
        act: &ACT,
        place: Place { chapter: Some("2"), section: Some("3"), paragraph: Some("1"), point: None },
        from: None,
        until: None,
        assurance: Assurance::Text,
    };
    const NEW: Reading = Reading {
        place: Place { chapter: Some("2"), section: Some("4"), paragraph: None, point: None },
        from: Some(date(2019, 1, 1)),
        ..OLD
    };
    const RECORD: Citation =
        Citation { id: "record", content: Text::new("allmän handling", "public record"), readings: &[OLD, NEW] };

    #[test]
    fn a_reference_ends_the_day_before_the_next_one_starts() {
        assert_eq!(RECORD.as_of(date(2018, 12, 31)).unwrap().label(Lang::Sv), "2 kap. 3 § första stycket TF");
        assert_eq!(RECORD.as_of(date(2019, 1, 1)).unwrap().label(Lang::Sv), "2 kap. 4 § TF");
        assert_eq!(NEW.label(Lang::En), "chapter 2 section 4 of the Freedom of the Press Act");
        assert_eq!(RECORD.last_day(&OLD), Some(date(2018, 12, 31)));
        assert_eq!(RECORD.last_day(&NEW), None);
    }

    #[test]
    fn only_a_reference_that_still_holds_links_to_its_section() {
        assert_eq!(RECORD.link(&OLD).unwrap(), "https://lagen.nu/1949:105");
        assert_eq!(RECORD.link(&NEW).unwrap(), "https://lagen.nu/1949:105#K2P4");
    }

    #[test]
    fn a_reference_that_ended_without_a_successor_holds_no_longer() {
        const ENDED: Reading = Reading { until: Some(date(2018, 5, 24)), ..OLD };
        let citation = Citation { id: "ended", content: Text::new("", ""), readings: &[ENDED] };
        assert!(citation.as_of(date(2018, 5, 24)).is_some());
        assert!(citation.as_of(date(2018, 5, 25)).is_none());
    }
}
