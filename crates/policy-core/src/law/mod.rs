//! The law as data: every concept that the rules cite, with the places where it has stood and the dates between which each
//! place holds.
//!
//! Checked up to [`HORIZON`]. A later date gets the same references, and the answer says that the horizon is passed.

use chrono::NaiveDate;
use policy_rules::{Act, Assurance, Citation, Place, Reading, date};

/// Declares the concepts of one field of law and lists them in the same order.
///
/// A concept is its id, what the law says there in Swedish and English, and its readings, the oldest first. A reading is
/// `always(&ACT, "2:6", Text)` or `from(DAY, &ACT, "2:9", Text)`, with the place as [`at`] reads it; `until(DAY, ..)` around
/// it ends it without a successor. The macro stands above the modules because they see only what stands above them.
macro_rules! citations {
    ($($(#[$meta:meta])* $NAME:ident = $id:literal, $sv:literal, $en:literal, [$($reading:expr),+ $(,)?];)+) => {
        $(
            #[doc = concat!("`", $id, "`: ", $en, "\n")]
            $(#[$meta])*
            pub const $NAME: policy_rules::Citation = policy_rules::Citation {
                id: $id,
                content: policy_rules::Text::new($sv, $en),
                readings: &[$($reading),+],
            };
        )+

        pub(super) const CITATIONS: &[&policy_rules::Citation] = &[$(&$NAME,)+];
    };
}

mod acts;
mod administration;
mod boards;
mod freedom;
mod others;
mod personal_data;
mod records;

pub use acts::*;
pub use administration::*;
pub use boards::*;
pub use freedom::*;
pub use others::*;
pub use personal_data::*;
pub use records::*;

/// The last day up to which the references were checked.
pub const HORIZON: NaiveDate = date(2026, 2, 28);

/// The concepts, act by act.
pub const PARTS: &[&[&Citation]] = &[
    freedom::CITATIONS,
    records::CITATIONS,
    administration::CITATIONS,
    boards::CITATIONS,
    personal_data::CITATIONS,
    others::CITATIONS,
];

/// All concepts of the law that the rules may cite.
pub fn all() -> impl Iterator<Item = &'static Citation> {
    PARTS.iter().flat_map(|part| part.iter().copied())
}

/// The place of a reading that cites the act as a whole.
const WHOLE: &str = "";

/// A reading that held before the source did.
const fn always(act: &'static Act, place: &'static str, assurance: Assurance) -> Reading {
    Reading { act, place: at(place), from: None, until: None, assurance }
}

/// A reading that holds from a day on.
const fn from(day: NaiveDate, act: &'static Act, place: &'static str, assurance: Assurance) -> Reading {
    Reading { act, place: at(place), from: Some(day), until: None, assurance }
}

/// A reading that ended without a successor.
const fn until(day: NaiveDate, reading: Reading) -> Reading {
    Reading { until: Some(day), ..reading }
}

/// A place as a lawyer notes it: `2:9` is chapter 2, section 9, and `2:14 st 1 p 3` its first paragraph (stycke), point 3. An
/// act without chapters has its section alone, `10 a`, a regulation its article, `6.1 e`. Nothing is the act as a whole.
const fn at(noted: &'static str) -> Place {
    let (noted, point) = cut(noted, " p ");
    let (noted, paragraph) = cut(noted, " st ");
    let (chapter, section) = match cut(noted, ":") {
        (chapter, Some(section)) => (Some(chapter), section),
        (section, None) => (None, section),
    };
    Place { chapter, section: if section.is_empty() { None } else { Some(section) }, paragraph, point }
}

/// What stands before a mark, and what stands after it.
const fn cut(noted: &'static str, mark: &str) -> (&'static str, Option<&'static str>) {
    let (bytes, mark) = (noted.as_bytes(), mark.as_bytes());
    let mut start = 0;
    while start + mark.len() <= bytes.len() {
        let mut same = 0;
        while same < mark.len() && bytes[start + same] == mark[same] {
            same += 1;
        }
        if same == mark.len() {
            let (before, rest) = noted.split_at(start);
            return (before, Some(rest.split_at(mark.len()).1));
        }
        start += 1;
    }
    (noted, None)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use policy_rules::Lang;

    use super::*;

    /// The reference on a day as a lawyer writes it, or a dash where there is none.
    fn reference(citation: &Citation, day: NaiveDate) -> String {
        citation.as_of(day).map_or_else(|| "-".to_owned(), |reading| reading.label(Lang::Sv))
    }

    #[test]
    fn every_id_is_kebab_case_and_stands_once() {
        let mut seen = BTreeSet::new();
        for Citation { id, .. } in all() {
            let kebab = id.split('-').all(|word| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase()));
            assert!(kebab, "{id} is not kebab-case");
            assert!(seen.insert(*id), "{id} stands twice");
        }
    }

    #[test]
    fn every_concept_is_a_sentence_in_both_languages() {
        for Citation { id, content, .. } in all() {
            assert!(content.sv.ends_with('.') && content.en.ends_with('.'), "{id}");
            assert_ne!(content.sv, content.en, "{id}");
        }
    }

    #[test]
    fn the_readings_of_a_concept_stand_by_date_the_oldest_first() {
        for Citation { id, readings, .. } in all() {
            assert!(!readings.is_empty(), "{id} has no reading");
            assert!(readings.windows(2).all(|pair| pair[0].from < pair[1].from), "{id} is not in the order of its dates");
            let (last, earlier) = readings.split_last().unwrap();
            assert!(earlier.iter().all(|reading| reading.until.is_none()), "{id} ends before its last reading");
            assert!(last.until.is_none_or(|until| last.from.is_none_or(|from| from <= until)), "{id} ends before it starts");
        }
    }

    #[test]
    fn no_reading_starts_after_the_horizon() {
        for Citation { id, readings, .. } in all() {
            assert!(readings.iter().all(|reading| reading.from.is_none_or(|from| from <= HORIZON)), "{id}");
        }
    }

    #[test]
    fn a_place_is_read_as_a_lawyer_notes_it() {
        let place = |chapter, section, paragraph, point| Place { chapter, section, paragraph, point };
        assert_eq!(at("2:9"), place(Some("2"), Some("9"), None, None));
        assert_eq!(at("2:14 st 1 p 3"), place(Some("2"), Some("14"), Some("1"), Some("3")));
        assert_eq!(at("16:10 c"), place(Some("16"), Some("10 c"), None, None));
        assert_eq!(at("1 st 2"), place(None, Some("1"), Some("2"), None));
        assert_eq!(at("6.1 e"), place(None, Some("6.1 e"), None, None));
        assert_eq!(at(WHOLE), Place::default());
    }

    #[test]
    fn the_rule_on_received_records_moved_when_the_press_act_was_renumbered() {
        assert_eq!(reference(&RECORD_RECEIVED, date(2015, 1, 1)), "2 kap. 6 § TF");
        assert_eq!(reference(&RECORD_RECEIVED, date(2020, 1, 1)), "2 kap. 9 § TF");
    }

    #[test]
    fn the_exception_for_intermediary_services_holds_only_from_december_2024() {
        assert_eq!(reference(&BOARD_INTERMEDIARY_SERVICE, date(2024, 11, 30)), "-");
        assert_eq!(reference(&BOARD_INTERMEDIARY_SERVICE, date(2024, 12, 1)), "4 a § BBS-lagen");
    }

    #[test]
    fn the_personal_data_act_ends_the_day_before_the_regulation_applies() {
        let [old, new] = PERSONAL_DATA_PROTECTED.readings else { panic!("the protection has two readings") };
        assert_eq!((old.act.number, PERSONAL_DATA_PROTECTED.last_day(old)), ("SFS 1998:204", Some(date(2018, 5, 24))));
        assert_eq!((new.act.number, new.from), ("(EU) 2016/679", Some(date(2018, 5, 25))));
        for Reading { act, until, .. } in all().filter_map(|citation| citation.as_of(date(2018, 5, 25))) {
            assert_ne!(act.number, PUL.number, "held until {until:?}");
        }
        for Citation { id, readings, .. } in all() {
            let regulation = readings.iter().find(|reading| reading.act.number == GDPR.number);
            assert!(regulation.is_none_or(|reading| reading.from == Some(date(2018, 5, 25))), "{id}");
        }
    }

    #[test]
    fn the_constitution_was_renumbered_as_a_span() {
        assert_eq!(reference(&LIMITS_ONLY_BY_LAW, date(2010, 12, 31)), "2 kap. 12–13 §§ RF");
        assert_eq!(reference(&LIMITS_ONLY_BY_LAW, date(2011, 1, 1)), "2 kap. 20–23 §§ RF");
    }

    #[test]
    fn a_reference_changes_on_its_day_and_not_the_day_before() {
        let renumbered = date(2019, 1, 1);
        let secrecy = date(2009, 6, 30);
        let threats = date(2018, 1, 1);
        let regulation = date(2018, 5, 25);
        let rows: &[(&Citation, &str, NaiveDate, &str)] = &[
            (&RIGHT_OF_ACCESS, "2 kap. 1 § TF", renumbered, "2 kap. 1 § TF"),
            (&GROUNDS_FOR_SECRECY, "2 kap. 2 § TF", renumbered, "2 kap. 2 § TF"),
            (&DOCUMENT_AND_RECORDING, "2 kap. 3 § första stycket TF", renumbered, "2 kap. 3 § TF"),
            (&PUBLIC_RECORD, "2 kap. 3 § första stycket TF", renumbered, "2 kap. 4 § TF"),
            (&RECORDING_HELD, "2 kap. 3 § andra stycket TF", renumbered, "2 kap. 6 § första stycket TF"),
            (&COMPILATION, "2 kap. 3 § andra stycket TF", renumbered, "2 kap. 6 § andra stycket TF"),
            (&LIMITATION_RULE, "2 kap. 3 § tredje stycket TF", renumbered, "2 kap. 7 § TF"),
            (&LETTER_TO_OFFICE_HOLDER, "2 kap. 4 § TF", renumbered, "2 kap. 8 § TF"),
            (&RECORD_DRAWN_UP, "2 kap. 7 § TF", renumbered, "2 kap. 10 § TF"),
            (&MEMORANDUM_AND_DRAFT, "2 kap. 9 § TF", renumbered, "2 kap. 12 § TF"),
            (&TECHNICAL_STORAGE, "2 kap. 10 § TF", renumbered, "2 kap. 13 § TF"),
            (&BACKUP_COPY, "-", date(2011, 1, 1), "2 kap. 10 § TF"),
            (&BACKUP_COPY, "2 kap. 10 § TF", renumbered, "2 kap. 13 § TF"),
            (&LIBRARY_RULE, "2 kap. 11 § första stycket 3 TF", renumbered, "2 kap. 14 § första stycket 3 TF"),
            (&LIBRARY_RULE_EXCEPTION, "2 kap. 11 § andra stycket TF", renumbered, "2 kap. 14 § andra stycket TF"),
            (&DISCLOSURE_ON_THE_SPOT, "2 kap. 12 § TF", renumbered, "2 kap. 15 § TF"),
            (&COPY_OF_RECORD, "2 kap. 13 § TF", renumbered, "2 kap. 16 § TF"),
            (&WHO_DECIDES_DISCLOSURE, "2 kap. 14 § 1–2 st. TF", renumbered, "2 kap. 17 § TF"),
            (&NO_QUESTIONS_ASKED, "2 kap. 14 § tredje stycket TF", renumbered, "2 kap. 18 § TF"),
            (&DISCLOSURE_APPEAL, "2 kap. 15 § TF", renumbered, "2 kap. 19 § TF"),
            (&FREEDOM_TO_COMMUNICATE, "1 kap. 1 § tredje stycket TF", renumbered, "1 kap. 7 § TF"),
            (&BAN_ON_INVESTIGATING_SOURCES, "3 kap. 4 § TF", renumbered, "3 kap. 5 § TF"),
            (&BAN_ON_REPRISALS, "-", date(2011, 1, 1), "3 kap. 4 § TF"),
            (&BAN_ON_REPRISALS, "3 kap. 4 § TF", renumbered, "3 kap. 6 § TF"),
            (&SOURCE_PROTECTION_PENALTY, "3 kap. 5 § TF", renumbered, "3 kap. 7 § TF"),
            (&BROADCAST_FREEDOM_TO_COMMUNICATE, "1 kap. 2 § YGL", renumbered, "1 kap. 10 § YGL"),
            (&BROADCAST_SOURCE_PROTECTION, "2 kap. 4–5 §§ YGL", renumbered, "2 kap. 5–6 §§ YGL"),
            (&CERTIFICATE_OF_PUBLICATION, "1 kap. 9 § YGL", renumbered, "1 kap. 4–6 §§ YGL"),
            (&SOCIAL_MEDIA_OUTSIDE, "-", date(2021, 3, 1), "JK dnr 2021/1518"),
            (&RECORDS_ORGANISED, "1980 års sekretesslag", secrecy, "4 kap. 1 § OSL"),
            (&RECORDS_DESCRIBED, "1980 års sekretesslag", secrecy, "4 kap. 2 § OSL"),
            (&REGISTRATION, "1980 års sekretesslag", secrecy, "5 kap. 1 § första stycket OSL"),
            (&KEPT_ORDERED, "1980 års sekretesslag", secrecy, "5 kap. 1 § tredje stycket OSL"),
            (&MINOR_SIGNIFICANCE, "1980 års sekretesslag", secrecy, "5 kap. 1 § fjärde stycket OSL"),
            (&JOURNAL_ENTRY, "1980 års sekretesslag", secrecy, "5 kap. 2 § OSL"),
            (&DISCLOSURE_TESTED, "1980 års sekretesslag", secrecy, "6 kap. 3 § OSL"),
            (&INFORMATION_FROM_RECORDS, "1980 års sekretesslag", secrecy, "6 kap. 4 § OSL"),
            (&MUNICIPAL_COMPANIES, "1980 års sekretesslag", secrecy, "2 kap. 3 § OSL"),
            (&DISPOSAL_ALLOWED, "-", date(1991, 7, 1), "10 § arkivlagen"),
            (&SERVICE_DUTY, "4 § 1986 års förvaltningslag", date(2018, 7, 1), "6 § FL"),
            (&AVAILABILITY, "5 § 1986 års förvaltningslag", date(2018, 7, 1), "7 § FL"),
            (&GOOD_ADMINISTRATION, "-", date(2018, 7, 1), "5 § FL"),
            (&PROCEDURE_OUTSIDE_CASES, "-", date(2018, 7, 1), "1 § andra stycket FL"),
            (&COMMITTEE_RESPONSIBILITY, "6 kap. 7 § 1991 års kommunallag", date(2018, 1, 1), "6 kap. 6 § KL"),
            (&MUNICIPAL_NOTICE_BOARD, "-", date(2018, 1, 1), "8 kap. 9–12 §§ KL"),
            (&BOARD_SUPERVISION, "-", date(1998, 5, 1), "4 § BBS-lagen"),
            (&BOARD_TERRORIST_CONTENT, "-", date(2023, 7, 1), "1–2 §§ BBS-lagen"),
            (&CRIME_DEPICTION_OF_VIOLENCE, "16 kap. 10 b § BrB", date(2010, 7, 1), "16 kap. 10 c § BrB"),
            (&CRIME_THREAT, "4 kap. 5 § BrB", threats, "4 kap. 5 § BrB"),
            (&CRIME_BREACH_OF_PRIVACY, "-", threats, "4 kap. 6 c § BrB"),
            (&CRIME_PROVOCATION_TO_TERRORISM, "-", date(2018, 9, 1), "3 § rekryteringslagen"),
            (&CRIME_PROVOCATION_TO_TERRORISM, "3 § rekryteringslagen", date(2022, 7, 1), "7 § terroristbrottslagen"),
            (&ABUSE_RULE, "-", date(2007, 1, 1), "5 a § PuL"),
            (&ABUSE_RULE, "5 a § PuL", regulation, "-"),
            (&CONTROLLER, "PuL", regulation, "artikel 4.7 dataskyddsförordningen"),
            (&PUBLIC_TASK, "-", regulation, "artikel 6.1 e dataskyddsförordningen"),
            (&CONSTITUTION_TAKES_PRECEDENCE, "7 § PuL", regulation, "1 kap. 7 § dataskyddslagen"),
            (&PAGE_STATISTICS, "-", date(2018, 6, 5), "EU-domstolens dom i mål C-210/16"),
            (&MARKETPLACE_ADVERTISEMENTS, "-", date(2025, 12, 2), "EU-domstolens dom i mål C-492/23"),
            (&DATA_INSPECTION_POSITION, "Datainspektionens ställningstagande i juli 2010", regulation, "-"),
            (&INTERMEDIARY_SERVICES, "-", date(2024, 2, 17), "DSA"),
            (&INTERMEDIARY_SERVICES_IN_SWEDISH_LAW, "-", date(2024, 12, 1), "kompletteringslagen till DSA"),
            (&ACCESSIBLE_THIRD_PARTY_PLATFORMS, "-", date(2019, 1, 1), "11 § DOS-lagen"),
            (&WHISTLE_PROTECTION, "-", date(2017, 7, 1), "lagen om meddelarskydd i vissa enskilda verksamheter"),
            (&CRISIS_COMMITTEE, "-", date(2006, 9, 1), "2 kap. 2–4 §§ LEH"),
            (&CYBERSECURITY, "-", date(2026, 1, 15), "cybersäkerhetslagen"),
        ];
        for (citation, before, day, from) in rows {
            assert_eq!(reference(citation, day.pred_opt().unwrap()), *before, "{} before {day}", citation.id);
            assert_eq!(reference(citation, *day), *from, "{} from {day}", citation.id);
        }
    }

    #[test]
    fn the_removal_list_grew_twice() {
        let listed = |day| REMOVAL_LIST.iter().filter(|(_, since)| *since <= day).count();
        assert_eq!(listed(date(1998, 4, 30)), 0);
        assert_eq!(listed(date(1998, 5, 1)), 5);
        assert_eq!(listed(date(2017, 12, 31)), 5);
        assert_eq!(listed(date(2018, 1, 1)), 7);
        assert_eq!(listed(date(2018, 8, 31)), 7);
        assert_eq!(listed(date(2018, 9, 1)), 8);
    }

    #[test]
    fn every_listed_crime_is_a_crime_on_the_first_day_it_is_listed() {
        for (crime, since) in REMOVAL_LIST {
            assert!(crime.id.starts_with("crime-") && crime.as_of(*since).is_some(), "{}", crime.id);
        }
        assert_eq!(all().filter(|citation| citation.id.starts_with("crime-")).count(), REMOVAL_LIST.len());
    }
}
