//! Was a contact from the mass media handled as it must be?

use chrono::NaiveDate;
use policy_rules::{Decision, Selections, case, finite, outcome};

use crate::{
    fact::{Policy, VALIDITY, YesNo},
    media::{SAME_DAY, TO_UNIT, WITH_REASON},
};

finite! {
    /// When a contact was taken care of, by calendar days in Swedish local time.
    pub enum Handled {
        /// On the day of contact.
        SameDay = "same-day", "ja, samma dag", "yes, on the same day";
        /// On a later day.
        Later = "later", "ja, men en senare dag", "yes, but on a later day";
        /// Not yet, and the day is not over.
        Open = "open", "inte ännu, och dagen är inte slut", "not yet, and the day is not over";
        /// Not at all, and the day is over.
        Missed = "missed", "nej, och dagen är slut", "no, and the day is over";
    }
}

impl Handled {
    /// Classifies the day of a contact and the day it was taken care of, if it was by then, on a date.
    ///
    /// ```
    /// use policy_core::media_handled::Handled;
    /// use policy_rules::date;
    /// let contact = date(2026, 1, 30);
    /// assert_eq!(Handled::on(contact, Some(contact), date(2026, 1, 31)), Handled::SameDay);
    /// assert_eq!(Handled::on(contact, None, contact), Handled::Open);
    /// assert_eq!(Handled::on(contact, Some(date(2026, 1, 31)), contact), Handled::Open);
    /// assert_eq!(Handled::on(contact, None, date(2026, 1, 31)), Handled::Missed);
    /// ```
    pub fn on(contact: NaiveDate, handled: Option<NaiveDate>, date: NaiveDate) -> Self {
        match handled.filter(|handled| *handled <= date) {
            Some(handled) if handled <= contact => Self::SameDay,
            Some(_) => Self::Later,
            None if date <= contact => Self::Open,
            None => Self::Missed,
        }
    }
}

finite! {
    /// How a contact was taken care of.
    pub enum How {
        /// By the person contacted.
        Directly = "directly", "den som kontaktades svarade själv", "the person contacted answered";
        /// By a referral to somebody who represents the municipality.
        Referred = "referred", "genom hänvisning till någon annan", "by a referral to somebody else";
        /// By forwarding it to the communications unit.
        Forwarded = "forwarded", "genom att föras vidare till kommunikationsenheten", "by forwarding it to the communications unit";
    }
}

finite! {
    /// Whether a referral was given with a reason.
    pub enum Reason {
        /// It was.
        Given = "given", "ja", "yes";
        /// It was not possible.
        NotPossible = "not-possible", "nej, det var inte möjligt", "no, it was not possible";
        /// It was not given, although it was possible.
        Missing = "missing", "nej, trots att det gick", "no, although it was possible";
    }
}

outcome! {
    /// Whether a contact from the mass media was handled as it must be.
    pub enum ContactHandled {
        /// It was.
        Handled: Met = "handled", "kontakten togs om hand som den skulle", "the contact was taken care of as it must be";
        /// It is to be, today.
        ToDo: Due = "to-do", "kontakten ska tas om hand i dag", "the contact is to be taken care of today";
        /// It was not, or not as it must be.
        Neglected: Breached = "neglected", "kontakten togs inte om hand som den skulle", "the contact was not taken care of as it must be";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about a contact from the mass media and what was done with it.
    pub struct ContactHandledFacts: "media-contact-handled", "Togs kontakten från massmedia om hand som den skulle?", "Was the contact from the mass media handled as it must be?";
    decided by media_contact_handled -> ContactHandled;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// Whether it was addressed to somebody.
    addressed: YesNo = "addressed", "Hade kontakten en angiven mottagare?", "Did the contact name an addressee?";
    /// When it was taken care of.
    handled: Handled = "handled", "Fick massmedia svar, eller veta vem som företräder kommunen?", "Did the media get an answer, or learn who represents the municipality?";
    /// How it was taken care of.
    how: How = "how", "Hur togs den om hand?", "How was it taken care of?";
    /// Whether a referral was given with a reason.
    reason: Reason = "reason", "Fick massmedia veta varför de hänvisades vidare?", "Were the media told why they were referred?";
}

/// Whether a contact from the mass media was handled as it must be (KP-7.3, KP-7.6, KP-7.8). Only a contact on the municipality's
/// record is examined: one made under the freedom to communicate information is never recorded, and nobody may ask. Forwarding to the
/// communications unit what was addressed to somebody is a referral.
///
/// ```
/// use policy_core::{fact::{Policy, YesNo::No}, media::{SAME_DAY, TO_UNIT}, media_handled::*};
/// let e_mail = ContactHandledFacts {
///     policy: Policy::InForce, addressed: No, handled: Handled::Later, how: How::Referred, reason: Reason::Given,
/// };
/// assert_eq!(media_contact_handled(e_mail).because, [&SAME_DAY, &TO_UNIT]);
/// ```
pub fn media_contact_handled(case: ContactHandledFacts) -> Decision<ContactHandled> {
    static LACKS: Selections<3, 8> = Selections::of([&SAME_DAY, &WITH_REASON, &TO_UNIT]);
    let unaddressed = case.addressed.is_no();
    let handled = matches!(case.handled, Handled::SameDay | Handled::Later);
    // A referral is what somebody who was addressed gives (KP-7.6), to the communications unit or to somebody else.
    let referred = !unaddressed && matches!(case.how, How::Referred | How::Forwarded);
    let unreasoned = handled && referred && case.reason == Reason::Missing;
    let unforwarded = unaddressed && !(handled && case.how == How::Forwarded);
    let lacks = LACKS.pick([case.handled != Handled::SameDay, unreasoned, unforwarded]);
    match (case.policy, case.handled) {
        (Policy::NotYet, _) => Decision::new(ContactHandled::NotInForce, &[&VALIDITY]),
        (Policy::InForce, _) if lacks.is_empty() => {
            Decision::new(ContactHandled::Handled, LACKS.pick([true, referred, unaddressed]))
        }
        (Policy::InForce, Handled::Open) => Decision::new(ContactHandled::ToDo, lacks),
        (Policy::InForce, Handled::SameDay | Handled::Later | Handled::Missed) => Decision::new(ContactHandled::Neglected, lacks),
    }
}
