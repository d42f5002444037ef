//! The schedule that follows from the guidelines for social media.
//!
//! The guidelines let the municipality dispose of advertising at once (RS-4.6-5), of posts, replies and comments that are out of
//! date (RS-3.1-9), and of posts that it judges to be of passing or slight importance (RS-4.4-6). They decide nothing on anything
//! else, so everything else is preserved (T-8). They give no number: the longest time ends when the account is closed, since
//! nothing on a closed account is current.

use super::{Deadline, Fate, Kind, Register, Row, Schedule, Term, Trigger};

/// What the guidelines are, as a decision to dispose.
const GUIDELINES: &str = "Riktlinjer för sociala medier (2010-12-09), bilaga till kommunikationspolicyn som kommunfullmäktige antog 2011-05-11 § 56 (dnr 2011-000143)";

/// What a row says of its term where only a human's finding ends it.
const NO_NUMBER: &str = "Riktlinjerna anger ingen tid. Handlingarna får gallras när någon har bedömt att de är inaktuella, eller när kontot avslutas om det sker tidigare, eftersom inget på ett avslutat konto är aktuellt. Kommunen bör besluta om en egen längsta tid.";

fn row(id: &str, kind: Kind, fate: Fate, register: Register) -> Row {
    Row {
        id: id.to_owned(),
        kind,
        fate,
        deadline: None,
        longest: None,
        register,
        decision: None,
        classification: None,
        format: None,
        storage: None,
        secrecy: None,
        personal_data: None,
        remark: None,
    }
}

fn preserved(id: &str, kind: Kind, register: Register, remark: &str) -> Row {
    Row { remark: Some(remark.to_owned()), ..row(id, kind, Fate::Preserve, register) }
}

fn out_of_date(id: &str, kind: Kind, register: Register, section: &str, remark: &str) -> Row {
    let at_once = |from| Some(Deadline { after: Term::Days(0), from });
    Row {
        deadline: at_once(Trigger::OutOfDate),
        longest: at_once(Trigger::AccountClosed),
        decision: Some(format!("{GUIDELINES}, avsnitt {section}")),
        storage: Some("På kommunens konto i det sociala mediet".to_owned()),
        personal_data: Some(true),
        remark: Some([remark, NO_NUMBER].join(" ").trim().to_owned()),
        ..row(id, kind, Fate::Dispose, register)
    }
}

impl Default for Schedule {
    fn default() -> Self {
        use Register::{Journal, KeptOrdered, Neither};
        let rows = vec![
            out_of_date("own-posts", Kind::OwnPost, KeptOrdered, "3.1", ""),
            out_of_date("replies", Kind::Reply, KeptOrdered, "3.1", ""),
            out_of_date("comments", Kind::Comment, KeptOrdered, "3.1", ""),
            out_of_date("questions", Kind::Question, KeptOrdered, "3.1", "En fråga är aktuell tills den har besvarats."),
            out_of_date("views", Kind::View, KeptOrdered, "3.1", ""),
            Row {
                secrecy: Some("Kan förekomma. Sekretessbelagda uppgifter lyfts ut och registreras".to_owned()),
                personal_data: Some(true),
                ..preserved(
                    "direct-messages",
                    Kind::DirectMessage,
                    KeptOrdered,
                    "Riktlinjerna ger stöd för att gallra svar och kommentarer på sidorna, men nämner inte direktmeddelanden. Kommunen kan besluta att de får gallras.",
                )
            },
            Row {
                deadline: Some(Deadline { after: Term::Days(0), from: Trigger::Created }),
                decision: Some(format!("{GUIDELINES}, avsnitt 4.6")),
                storage: Some("På kommunens konto i det sociala mediet".to_owned()),
                remark: Some("Kommersiell reklam är inte tillåten på kommunens konton och får gallras direkt.".to_owned()),
                ..row("advertising", Kind::Advertising, Fate::Dispose, Neither)
            },
            out_of_date(
                "minor-posts",
                Kind::Minor,
                Neither,
                "4.4",
                "Någon ska först ha bedömt att inlägget är av tillfällig eller ringa betydelse, att gallringen inte hindrar allmänhetens insyn och att inlägget saknar värde för rättskipning, förvaltning och forskning.",
            ),
            Row {
                secrecy: Some("Innehållet har lyfts ut för att det kan omfattas av sekretess. Prövas vid utlämnande".to_owned()),
                personal_data: Some(true),
                ..preserved(
                    "secret-content",
                    Kind::SecretContent,
                    Journal,
                    "Innehållet får inte ligga kvar i det sociala mediet. Det som har lyfts ut bevaras, eftersom riktlinjerna inte ger stöd för att gallra det.",
                )
            },
            Row {
                personal_data: Some(true),
                ..preserved(
                    "case-content",
                    Kind::CaseContent,
                    Journal,
                    "Innehållet följer sitt ärende. Har kommunen beslutat att ärendets handlingar får gallras kan raden ändras efter det beslutet.",
                )
            },
            Row {
                personal_data: Some(true),
                ..preserved(
                    "criminal-content",
                    Kind::CriminalContent,
                    Journal,
                    "Innehållet ska tas bort från sidan. Det som sparas dessförinnan bevaras, eftersom riktlinjerna inte ger stöd för att gallra det. Barnpornografi får ingen spara. Rådgör med polisen innan något annat sparas som kan vara brottsligt att inneha.",
                )
            },
            Row {
                format: Some("Skärmdump".to_owned()),
                personal_data: Some(true),
                ..preserved(
                    "snapshots",
                    Kind::Snapshot,
                    KeptOrdered,
                    "Skärmdumparna dokumenterar sidan varje halvår och inför stora förändringar.",
                )
            },
            Row {
                personal_data: Some(true),
                ..preserved(
                    "activity-plans",
                    Kind::ActivityPlan,
                    Journal,
                    "Planen visar varför kontot finns, vem som ansvarar för det och vem som har godkänt det.",
                )
            },
            preserved(
                "supervision-logs",
                Kind::SupervisionLog,
                KeptOrdered,
                "Loggen visar att kontot har följts upp och stått under uppsikt. Riktlinjerna ger inte stöd för att gallra den.",
            ),
            preserved(
                "account-register",
                Kind::AccountRegister,
                KeptOrdered,
                "Förteckningen ingår i kommunens dokumenthanteringsplan.",
            ),
            preserved(
                "disposal-log",
                Kind::DisposalLog,
                KeptOrdered,
                "Loggen visar vad som har gallrats och med vilket beslut. Den är det enda som finns kvar att granska.",
            ),
        ];
        Self { rows, needs: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use policy_rules::Finite;

    use super::super::*;

    #[test]
    fn every_kind_has_one_row_and_nothing_to_remark_on() {
        let schedule = Schedule::default();
        assert_eq!(lint(&schedule), []);
        for kind in Kind::VALUES {
            assert_eq!(schedule.rows_for(*kind).count(), 1, "{kind:?}");
        }
    }

    #[test]
    fn only_what_the_guidelines_decide_on_may_be_disposed_of() {
        use Kind::{Advertising, Comment, Minor, OwnPost, Question, Reply, View};
        let schedule = Schedule::default();
        for kind in Kind::VALUES {
            let decided = [OwnPost, Reply, Comment, Question, View, Advertising, Minor].contains(kind);
            assert_eq!(schedule.says(*kind), if decided { Says::Dispose } else { Says::Preserve }, "{kind:?}");
        }
    }

    #[test]
    fn no_number_is_made_up() {
        for end in Schedule::default().rows.iter().flat_map(|row| [row.deadline, row.longest]).flatten() {
            assert_eq!(end.after, Term::Days(0));
        }
    }

    #[test]
    fn an_unknown_finding_is_none_until_the_account_is_closed() {
        let schedule = Schedule::default();
        let day = policy_rules::date(2026, 1, 31);
        let mut dates = Dates { created: Some(day), answered: Some(day), case_closed: Some(day), ..Dates::default() };
        assert_eq!(schedule.disposable_from(Kind::Minor, &dates), None);
        dates.account_closed = Some(day);
        assert_eq!(schedule.disposable_from(Kind::Minor, &dates), Some(day));
    }
}
