//! Who is responsible publisher, and with what effect?

use chrono::{Months, NaiveDate};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    fact::{Policy, VALIDITY},
    law::CERTIFICATE_OF_PUBLICATION,
    responsibility::SOCIAL_MEDIA,
    role::Role,
    source::{KP_4_5, KP_6_9, KP_6_10, POLICY, T_16},
};

/// `publisher.sole`: one person answers for the content of printed matter.
pub const SOLE: Rule = Rule {
    id: "publisher.sole",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term(), Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new(
        "För innehållet i en tryckt skrift svarar bara en person.",
        "For the content of printed matter one person alone answers.",
    ),
    finding: None,
    provisions: &[&KP_4_5],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `publisher.website`: the chief executive is responsible publisher of the website.
pub const WEBSITE: Rule = Rule {
    id: "publisher.website",
    modality: Modality::Duty,
    bearers: &[Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new(
        "Kommunchefen är ansvarig utgivare för kommunens webbplats.",
        "The chief executive is responsible publisher of the municipality's website.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunchefen är inte ansvarig utgivare för webbplatsen.",
            "The chief executive is not responsible publisher of the website.",
        ),
        remedy: Text::new(
            "Utse kommunchefen till ansvarig utgivare, och anmäl bytet om det finns ett utgivningsbevis.",
            "Appoint the chief executive responsible publisher, and give notice of the change if there is a certificate of publication.",
        ),
    }),
    provisions: &[&KP_6_9],
    law: &[],
    rulings: &[&T_16],
    since: POLICY,
};

/// `publisher.certificate`: only a certificate gives the title effect under the constitution.
pub const CERTIFICATE: Rule = Rule {
    id: "publisher.certificate",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term(), Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new(
        "Uppdraget som ansvarig utgivare för webbplatsen gäller inom kommunen. Det får verkan enligt grundlagen bara med ett giltigt utgivningsbevis. Beviset gäller i tio år.",
        "The post of responsible publisher of the website is one inside the municipality. It has effect under the constitution only with a valid certificate of publication. The certificate is valid for ten years.",
    ),
    finding: None,
    provisions: &[&KP_6_9],
    law: &[&CERTIFICATE_OF_PUBLICATION],
    rulings: &[&T_16],
    since: POLICY,
};

/// `publisher.household-print`: the chief executive is responsible publisher of overall print to all households.
pub const HOUSEHOLD_PRINT: Rule = Rule {
    id: "publisher.household-print",
    modality: Modality::Duty,
    bearers: &[Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new(
        "Kommunchefen är ansvarig utgivare för övergripande tryckt information som går till alla hushåll.",
        "The chief executive is responsible publisher of overall printed information that goes to every household.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunchefen är inte ansvarig utgivare för trycksaken.",
            "The chief executive is not responsible publisher of the printed matter.",
        ),
        remedy: Text::new(
            "Utse kommunchefen till ansvarig utgivare och ange det i trycksaken.",
            "Appoint the chief executive responsible publisher and state so in the printed matter.",
        ),
    }),
    provisions: &[&KP_6_10],
    law: &[],
    rulings: &[&T_16],
    since: POLICY,
};

/// `publisher.print-certificate`: so too for print.
pub const PRINT_CERTIFICATE: Rule = Rule {
    id: "publisher.print-certificate",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term(), Role::ChiefExecutive.term()],
    entitled: &[],
    text: Text::new(
        "Uppdraget som ansvarig utgivare för tryckt information till hushållen gäller inom kommunen. Det får verkan enligt grundlagen bara om det finns ett utgivningsbevis.",
        "The post of responsible publisher of printed information to the households is one inside the municipality. It has effect under the constitution only if there is a certificate of publication.",
    ),
    finding: None,
    provisions: &[&KP_6_10],
    law: &[],
    rulings: &[&T_16],
    since: POLICY,
};

finite! {
    /// Something that may have a responsible publisher.
    pub enum Publication {
        /// The municipality's website.
        Website = "website", "kommunens webbplats", "the municipality's website";
        /// Overall printed information to every household.
        HouseholdPrint = "household-print", "övergripande tryckt information till alla hushåll", "overall printed information to every household";
        /// Other printed matter.
        OtherPrint = "other-print", "en annan trycksak", "other printed matter";
        /// A page in social media.
        SocialMedia = "social-media", "en sida i sociala medier", "a page in social media";
    }
}

finite! {
    /// Who is responsible publisher.
    pub enum Publisher {
        /// The chief executive.
        ChiefExecutive = "chief-executive", "kommunchefen", "the chief executive";
        /// Somebody else.
        Other = "other", "någon annan", "somebody else";
        /// Nobody.
        Nobody = "nobody", "ingen", "nobody";
    }
}

finite! {
    /// Whether there is a certificate of publication (utgivningsbevis).
    pub enum Certificate {
        /// There is none.
        None = "none", "nej", "no";
        /// There is, and it is valid.
        Valid = "valid", "ja, och det gäller", "yes, and it is valid";
        /// There was, and it has expired.
        Expired = "expired", "ja, men tiden har gått ut", "yes, but it has expired";
    }
}

/// For how many months a certificate for a website is valid: ten years.
const VALID_MONTHS: u32 = 120;

impl Certificate {
    /// The day on which the certificate of a website expires.
    pub fn expires(issued: NaiveDate) -> NaiveDate {
        issued.checked_add_months(Months::new(VALID_MONTHS)).unwrap_or(NaiveDate::MAX)
    }

    /// Classifies a date against the day on which a website's certificate was issued, if one was.
    ///
    /// ```
    /// use policy_core::publisher::Certificate;
    /// use policy_rules::date;
    /// let issued = Some(date(2012, 3, 1));
    /// assert_eq!(Certificate::on(issued, date(2012, 2, 29)), Certificate::None);
    /// assert_eq!(Certificate::on(issued, date(2022, 2, 28)), Certificate::Valid);
    /// assert_eq!(Certificate::on(issued, date(2022, 3, 1)), Certificate::Expired);
    /// ```
    pub fn on(issued: Option<NaiveDate>, date: NaiveDate) -> Self {
        match issued {
            Some(issued) if date >= Self::expires(issued) => Self::Expired,
            Some(issued) if date >= issued => Self::Valid,
            Some(_) | None => Self::None,
        }
    }
}

outcome! {
    /// Who is responsible publisher, and with what effect.
    pub enum Responsible {
        /// The chief executive, as a title inside the municipality.
        Internal: Met = "internal", "kommunchefen, med ansvar inom kommunen", "the chief executive, with a responsibility inside the municipality";
        /// The chief executive, with effect under the constitution.
        Constitutional: Met = "constitutional", "kommunchefen, med verkan enligt grundlagen", "the chief executive, with effect under the constitution";
        /// It should be the chief executive, and is not.
        NotChiefExecutive: Breached = "not-chief-executive", "det ska vara kommunchefen, men är det inte", "it should be the chief executive, and is not";
        /// One person answers for the content, and the policy does not say who.
        OnePerson: Answer = "one-person", "en person svarar för innehållet, men policyn säger inte vem", "one person answers for the content, and the policy does not say who";
        /// The policy names none, and the information officer answers for social media.
        None: NotApplicable = "none", "policyn anger ingen ansvarig utgivare, och informatören ansvarar för sociala medier", "the policy names no responsible publisher, and the information officer answers for social media";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about a responsible publisher.
    pub struct PublisherFacts: "responsible-publisher", "Vem är ansvarig utgivare, och med vilken verkan?", "Who is responsible publisher, and with what effect?";
    decided by responsible_publisher -> Responsible;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// What is published.
    publication: Publication = "publication", "Vad publiceras?", "What is published?";
    /// Who is responsible publisher.
    publisher: Publisher = "publisher", "Vem har utsetts till ansvarig utgivare?", "Who has been appointed responsible publisher?";
    /// Whether there is a certificate of publication.
    certificate: Certificate = "certificate", "Finns det ett utgivningsbevis?", "Is there a certificate of publication?";
}

/// Who is responsible publisher, and whether the title has effect under the constitution (KP-4.5, KP-6.9, KP-6.10, T-16).
///
/// ```
/// use policy_core::{fact::Policy, publisher::*};
/// let website = PublisherFacts {
///     policy: Policy::InForce, publication: Publication::Website,
///     publisher: Publisher::ChiefExecutive, certificate: Certificate::Expired,
/// };
/// assert_eq!(responsible_publisher(website).outcome, Responsible::Internal);
/// ```
pub fn responsible_publisher(case: PublisherFacts) -> Decision<Responsible> {
    use Publication::{HouseholdPrint, OtherPrint, SocialMedia, Website};
    if case.policy == Policy::NotYet {
        return Decision::new(Responsible::NotInForce, &[&VALIDITY]);
    }
    let effect = match case.certificate {
        Certificate::Valid => Responsible::Constitutional,
        Certificate::None | Certificate::Expired => Responsible::Internal,
    };
    match (case.publication, case.publisher) {
        (Website, Publisher::ChiefExecutive) => Decision::new(effect, &[&WEBSITE, &CERTIFICATE]),
        (Website, Publisher::Other | Publisher::Nobody) => Decision::new(Responsible::NotChiefExecutive, &[&WEBSITE]),
        (HouseholdPrint, Publisher::ChiefExecutive) => Decision::new(effect, &[&SOLE, &HOUSEHOLD_PRINT, &PRINT_CERTIFICATE]),
        (HouseholdPrint, Publisher::Other | Publisher::Nobody) => {
            Decision::new(Responsible::NotChiefExecutive, &[&HOUSEHOLD_PRINT])
        }
        (OtherPrint, _) => Decision::new(Responsible::OnePerson, &[&SOLE]),
        (SocialMedia, _) => Decision::new(Responsible::None, &[&SOCIAL_MEDIA]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&SOLE, &WEBSITE, &CERTIFICATE, &HOUSEHOLD_PRINT, &PRINT_CERTIFICATE];

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Days};
    use policy_rules::date;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// It ends on the same day of the same month ten years later, or on 28 February where that year has no 29th.
        #[test]
        fn a_certificate_is_valid_for_ten_years(issued in 0..20_000_u64, day in 0..30_000_u64) {
            let (issued, day) = (date(1992, 1, 1) + Days::new(issued), date(1990, 1, 1) + Days::new(day));
            let later = issued.year() + 10;
            let end = NaiveDate::from_ymd_opt(later, issued.month(), issued.day()).unwrap_or(date(later, 2, 28));
            let expected = match () {
                () if day < issued => Certificate::None,
                () if day < end => Certificate::Valid,
                () => Certificate::Expired,
            };
            prop_assert_eq!(Certificate::on(Some(issued), day), expected);
        }
    }
}
