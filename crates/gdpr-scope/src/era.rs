//! Where a date lies among the statutes and judgments on personal data. The date alone decides.

use chrono::NaiveDate;
use policy_core::source::GUIDELINES;
use policy_rules::{date, finite};

/// The first day of the GDPR.
pub const GDPR_APPLIES: NaiveDate = date(2018, 5, 25);
/// The day of the judgment C-210/16: whoever holds a page is joint controller with the platform for its statistics.
pub const JOINT_STATISTICS: NaiveDate = date(2018, 6, 5);
/// The day of the judgment C-492/23, whose reach is open.
pub const OPEN_QUESTION: NaiveDate = date(2025, 12, 2);

finite! {
    /// Which law on personal data applies on a date. The date alone decides.
    pub enum Law by Law::on_date {
        /// Before the guidelines, 2010-12-09.
        BeforeGuidelines = "before-guidelines", "ingen ännu: riktlinjerna gäller inte", "none yet: the guidelines are not in force";
        /// The Personal Data Act, up to 2018-05-24.
        PersonalDataAct = "personal-data-act", "personuppgiftslagen", "the Personal Data Act";
        /// The GDPR, from 2018-05-25.
        Gdpr = "gdpr", "dataskyddsförordningen", "the GDPR";
    }
}

impl Law {
    /// Classifies a date.
    ///
    /// ```
    /// use gdpr_scope::era::Law;
    /// assert_eq!(Law::on_date(policy_rules::date(2018, 5, 24)), Law::PersonalDataAct);
    /// assert_eq!(Law::on_date(policy_rules::date(2018, 5, 25)), Law::Gdpr);
    /// ```
    pub fn on_date(date: NaiveDate) -> Self {
        match Era::on_date(date) {
            Era::BeforeGuidelines => Self::BeforeGuidelines,
            Era::PersonalDataAct => Self::PersonalDataAct,
            Era::Gdpr | Era::JointStatistics | Era::OpenQuestion => Self::Gdpr,
        }
    }
}

finite! {
    /// Where a date lies among the statutes and the judgments of the Court of Justice. The date alone decides.
    pub enum Era by Era::on_date {
        /// Before the guidelines, 2010-12-09.
        BeforeGuidelines = "before-guidelines", "före riktlinjerna", "before the guidelines";
        /// The Personal Data Act, up to 2018-05-24.
        PersonalDataAct = "personal-data-act", "personuppgiftslagens tid", "the time of the Personal Data Act";
        /// The GDPR, from 2018-05-25 to 2018-06-04.
        Gdpr = "gdpr", "dataskyddsförordningens tid, före dom C-210/16", "the time of the GDPR, before judgment C-210/16";
        /// After the judgment on page statistics, from 2018-06-05 to 2025-12-01.
        JointStatistics = "joint-statistics", "dataskyddsförordningens tid, efter dom C-210/16", "the time of the GDPR, after judgment C-210/16";
        /// After the judgment on a marketplace's users, from 2025-12-02.
        OpenQuestion = "open-question", "dataskyddsförordningens tid, efter dom C-492/23", "the time of the GDPR, after judgment C-492/23";
    }
}

impl Era {
    /// Classifies a date.
    ///
    /// ```
    /// use gdpr_scope::era::Era;
    /// assert_eq!(Era::on_date(policy_rules::date(2018, 6, 4)), Era::Gdpr);
    /// assert_eq!(Era::on_date(policy_rules::date(2018, 6, 5)), Era::JointStatistics);
    /// ```
    pub fn on_date(date: NaiveDate) -> Self {
        match date {
            date if date < GUIDELINES => Self::BeforeGuidelines,
            date if date < GDPR_APPLIES => Self::PersonalDataAct,
            date if date < JOINT_STATISTICS => Self::Gdpr,
            date if date < OPEN_QUESTION => Self::JointStatistics,
            _ => Self::OpenQuestion,
        }
    }
}

#[cfg(test)]
mod tests {
    use policy_core::law::{MARKETPLACE_ADVERTISEMENTS, PAGE_STATISTICS, PERSONAL_DATA_PROTECTED};

    use super::*;

    #[test]
    fn the_days_are_those_of_the_references() {
        let first = |citation: &policy_rules::Citation| citation.readings.last().and_then(|reading| reading.from);
        assert_eq!(first(&PERSONAL_DATA_PROTECTED), Some(GDPR_APPLIES));
        assert_eq!(first(&PAGE_STATISTICS), Some(JOINT_STATISTICS));
        assert_eq!(first(&MARKETPLACE_ADVERTISEMENTS), Some(OPEN_QUESTION));
    }
}
