//! How is a contact from the mass media to be handled?

use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::{
    fact::{Policy, VALIDITY, YesNo},
    law::{BROADCAST_FREEDOM_TO_COMMUNICATE, FREEDOM_TO_COMMUNICATE},
    role::Role,
    source::{KP_7_3, KP_7_5, KP_7_6, KP_7_8, KP_7_9, KP_7_10, P_6, P_7, POLICY, T_21},
};

/// `media.same-day`: the media are referred to somebody on the day of contact at the latest.
pub const SAME_DAY: Rule = Rule {
    id: "media.same-day",
    modality: Modality::Duty,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term(), Role::CommunicationsUnit.term()],
    entitled: &[],
    text: Text::new(
        "Massmedia ska alltid, senast samma dag som de hör av sig, hänvisas till någon som företräder kommunen.",
        "The mass media must always, at the latest on the day they make contact, be referred to somebody who represents the municipality.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Massmedia fick varken svar eller besked samma dag om vem som företräder kommunen.",
            "The media got no answer on the same day, nor learned who represents the municipality.",
        ),
        remedy: Text::new(
            "Svara eller hänvisa nu, om det inte redan är gjort. Bestäm vem som tar emot frågor från massmedia på kvällar och helger och vid frånvaro.",
            "Answer or refer now, if it has not been done. Settle who receives media enquiries in the evening, at weekends and in absences.",
        ),
    }),
    provisions: &[&KP_7_3],
    law: &[],
    rulings: &[&P_6, &P_7],
    since: POLICY,
};

/// `media.own-judgement`: whoever is contacted judges.
pub const OWN_JUDGEMENT: Rule = Rule {
    id: "media.own-judgement",
    modality: Modality::Duty,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Den som kontaktas direkt av massmedia ska själv bedöma om saken kan tas om hand direkt eller bör hänvisas vidare.",
        "Whoever is contacted directly by the mass media must judge independently whether the matter can be dealt with at once or should be referred.",
    ),
    finding: None,
    provisions: &[&KP_7_5],
    law: &[],
    rulings: &[&T_21],
    since: POLICY,
};

/// `media.with-reason`: a referral is given with its reason.
pub const WITH_REASON: Rule = Rule {
    id: "media.with-reason",
    modality: Modality::Duty,
    bearers: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    entitled: &[],
    text: Text::new(
        "Den som hänvisar vidare ska om möjligt alltid ge en särskild motivering och hålla en hög servicenivå.",
        "Whoever refers must, where possible, always give a specific reason and keep a high level of service.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Hänvisningen gavs utan motivering, trots att det gick att ge en.",
            "The referral was given without a reason, although one could be given.",
        ),
        remedy: Text::new(
            "Ge motiveringen i efterhand om det går, och motivera varje hänvisning framöver.",
            "Give the reason afterwards if possible, and give one with every referral from now on.",
        ),
    }),
    provisions: &[&KP_7_6],
    law: &[],
    rulings: &[&T_21],
    since: POLICY,
};

/// `media.to-unit`: what has no addressee goes to the communications unit.
pub const TO_UNIT: Rule = Rule {
    id: "media.to-unit",
    modality: Modality::Duty,
    bearers: &[Role::Employee.term()],
    entitled: &[Role::CommunicationsUnit.term()],
    text: Text::new(
        "Frågor från massmedia som kommer till växeln, med e-post eller i brev utan angiven mottagare ska föras vidare till kommunikationsenheten.",
        "A media enquiry by telephone exchange, e-mail or letter, without an addressee, must be forwarded to the communications unit.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Frågan hade ingen angiven mottagare, men har inte förts vidare till kommunikationsenheten.",
            "The enquiry named no addressee, and has not been forwarded to the communications unit.",
        ),
        remedy: Text::new("För frågan vidare till kommunikationsenheten.", "Forward the enquiry to the communications unit."),
    }),
    provisions: &[&KP_7_8],
    law: &[],
    rulings: &[&T_21],
    since: POLICY,
};

/// `media.support`: everyone can get the communications unit's support.
pub const SUPPORT: Rule = Rule {
    id: "media.support",
    modality: Modality::Duty,
    bearers: &[Role::CommunicationsUnit.term()],
    entitled: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    text: Text::new(
        "Kommunikationsenheten ska ge medarbetare och förtroendevalda stöd inför intervjuer och i strategiska frågor.",
        "The communications unit must give employees and elected representatives support before interviews and in strategic questions.",
    ),
    finding: None,
    provisions: &[&KP_7_9],
    law: &[],
    rulings: &[],
    since: POLICY,
};

/// `media.freedom-to-communicate`: nothing of this applies under the freedom to communicate information.
pub const FREEDOM: Rule = Rule {
    id: "media.freedom-to-communicate",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[Role::Employee.term(), Role::ElectedRepresentative.term()],
    text: Text::new(
        "Policyns regler om kontakter med massmedia gäller inte den som har kontakt med massmedia med stöd av sin meddelarfrihet.",
        "The policy's rules on media contacts do not apply to whoever is in contact with the mass media under the freedom to communicate information.",
    ),
    finding: None,
    provisions: &[&KP_7_10],
    law: &[&FREEDOM_TO_COMMUNICATE, &BROADCAST_FREEDOM_TO_COMMUNICATE],
    rulings: &[&T_21, &P_6],
    since: POLICY,
};

finite! {
    /// What the person who was contacted has come to.
    pub enum Judged {
        /// They can deal with it at once.
        Handle = "handle", "det går att ta om hand direkt", "it can be dealt with at once";
        /// It should be referred.
        Refer = "refer", "det bör hänvisas vidare", "it should be referred";
        /// They want support first.
        Support = "support", "det behövs stöd först", "support is needed first";
        /// Nothing yet.
        NotYet = "not-yet", "inget ännu", "nothing yet";
    }
}

outcome! {
    /// What to do with a contact from the mass media.
    pub enum Contact {
        /// Deal with it.
        Handle: Answer = "handle", "den som kontaktas tar hand om den direkt", "the person contacted deals with it directly";
        /// Refer it today, with the reason.
        Refer: Answer = "refer-same-day", "den hänvisas vidare samma dag, med en motivering", "it is referred on the same day, with a reason";
        /// Forward it to the communications unit today.
        Forward: Answer = "forward-to-unit", "den förs vidare till kommunikationsenheten, och massmedia får svar eller en kontaktperson samma dag", "it is forwarded to the communications unit, and the media get an answer or a contact on the same day";
        /// Ask the communications unit for support.
        AskSupport: Answer = "ask-for-support", "den som kontaktas ber kommunikationsenheten om stöd", "the person contacted asks the communications unit for support";
        /// The person contacted has to judge.
        ToJudge: Judgement = "to-judge", "den som kontaktas bedömer först", "the person contacted judges first";
        /// No rule of the policy on media contacts applies.
        NoRule: NotApplicable = "no-rule", "policyns regler om mediekontakter gäller inte", "the policy's rules on media contacts do not apply";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about a contact from the mass media that is to be handled.
    pub struct ContactFacts: "media-contact", "Hur ska kontakten från massmedia tas om hand?", "How is the contact from the mass media to be handled?";
    decided by media_contact -> Contact;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// Whether the person in contact uses the freedom to communicate information. Only they know; nobody else may ask.
    freedom: YesNo = "underFreedomToCommunicate", "Använder den som har kontakten sin meddelarfrihet?", "Does the person in contact use the freedom to communicate information?";
    /// Whether it is addressed to somebody.
    addressed: YesNo = "addressed", "Har kontakten en angiven mottagare?", "Does the contact name an addressee?";
    /// What the person contacted has come to.
    judged: Judged = "judged", "Vad har den som kontaktades kommit fram till?", "What has the person contacted come to?";
}

/// What to do with a contact from the mass media (KP-7.3, KP-7.5, KP-7.6, KP-7.8 to KP-7.10, T-21).
///
/// ```
/// use policy_core::{fact::{Policy, YesNo::{No, Yes}}, media::*};
/// let call = ContactFacts { policy: Policy::InForce, freedom: No, addressed: Yes, judged: Judged::Refer };
/// assert_eq!(media_contact(call).outcome, Contact::Refer);
/// assert_eq!(media_contact(ContactFacts { freedom: Yes, ..call }).outcome, Contact::NoRule);
/// ```
pub fn media_contact(case: ContactFacts) -> Decision<Contact> {
    use YesNo::{No, Yes};
    match (case.policy, case.freedom, case.addressed, case.judged) {
        (Policy::NotYet, _, _, _) => Decision::new(Contact::NotInForce, &[&VALIDITY]),
        (_, Yes, _, _) => Decision::new(Contact::NoRule, &[&FREEDOM]),
        (_, No, No, _) => Decision::new(Contact::Forward, &[&SAME_DAY, &TO_UNIT]),
        (_, No, Yes, Judged::Handle) => Decision::new(Contact::Handle, &[&SAME_DAY, &OWN_JUDGEMENT]),
        (_, No, Yes, Judged::Refer) => Decision::new(Contact::Refer, &[&SAME_DAY, &OWN_JUDGEMENT, &WITH_REASON]),
        (_, No, Yes, Judged::Support) => Decision::new(Contact::AskSupport, &[&SAME_DAY, &OWN_JUDGEMENT, &SUPPORT]),
        (_, No, Yes, Judged::NotYet) => Decision::new(Contact::ToJudge, &[&OWN_JUDGEMENT]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&SAME_DAY, &OWN_JUDGEMENT, &WITH_REASON, &TO_UNIT, &SUPPORT, &FREEDOM];
