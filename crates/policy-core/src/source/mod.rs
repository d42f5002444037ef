//! The source as data: the communication policy and its annex, the guidelines for social media, numbered provision by
//! provision in the order of the source, and the rulings on how its unclear places are read.
//!
//! The texts are paraphrases. The ids are stable: `KP` is the policy, `RS` the guidelines, `KAT` the annex on categories,
//! `FS` the flow chart and `BL` the form.

use chrono::NaiveDate;
use policy_rules::{Provision, Text, Treatment, date};

use crate::role::Role;

/// Declares the provisions of a part and lists them in the same order.
macro_rules! provisions {
    ($($NAME:ident = $id:literal, $Force:ident, $treatment:expr, $sv:literal, $en:literal;)+) => {
        $(
            #[doc = concat!("`", $id, "`: ", $en)]
            pub const $NAME: policy_rules::Provision = policy_rules::Provision {
                id: $id,
                force: policy_rules::Force::$Force,
                treatment: $treatment,
                text: policy_rules::Text::new($sv, $en),
            };
        )+

        pub(super) const PROVISIONS: &[&policy_rules::Provision] = &[$(&$NAME,)+];
    };
}

/// Declares rulings and lists them in the same order.
macro_rules! rulings {
    ($($NAME:ident = $id:literal, place $psv:literal, $pen:literal, reading $rsv:literal, $ren:literal $(, setting $ssv:literal, $sen:literal)?;)+) => {
        $(
            #[doc = concat!("`", $id, "`: ", $pen)]
            pub const $NAME: Ruling = Ruling {
                id: $id,
                place: Text::new($psv, $pen),
                reading: Text::new($rsv, $ren),
                setting: rulings!(@setting $($ssv, $sen)?),
            };
        )+

        /// All rulings, in order.
        pub const RULINGS: &[&Ruling] = &[$(&$NAME,)+];
    };
    (@setting) => { None };
    (@setting $sv:literal, $en:literal) => { Some(Text::new($sv, $en)) };
}

mod annexes;
mod checklist;
mod external;
mod guidelines;
mod internal;
mod legal;
mod media;
mod policy;
mod rulings;

pub use annexes::*;
pub use checklist::*;
pub use external::*;
pub use guidelines::*;
pub use internal::*;
pub use legal::*;
pub use media::*;
pub use policy::*;
pub use rulings::*;

/// The first day of the policy of 2009, whose text is replaced.
pub const POLICY_OF_2009: NaiveDate = date(2009, 3, 25);
/// The first day of the guidelines for social media.
pub const GUIDELINES: NaiveDate = date(2010, 12, 9);
/// The first day of the policy in its present text (KP-11.2).
pub const POLICY: NaiveDate = date(2011, 5, 11);

/// The provisions, part by part, in the order of the source.
pub const PARTS: &[&[&Provision]] = &[
    policy::PROVISIONS,
    internal::PROVISIONS,
    external::PROVISIONS,
    media::PROVISIONS,
    guidelines::PROVISIONS,
    checklist::PROVISIONS,
    legal::PROVISIONS,
    annexes::PROVISIONS,
];

/// All provisions, in the order of the source.
///
/// ```
/// assert_eq!(policy_core::source::all().count(), 175);
/// ```
pub fn all() -> impl Iterator<Item = &'static Provision> {
    PARTS.iter().flat_map(|part| part.iter().copied())
}

const fn judgement(whose: Role, sv: &'static str, en: &'static str) -> Treatment {
    Treatment::Judgement { whose: whose.term(), why: Text::new(sv, en) }
}

const fn informational(sv: &'static str, en: &'static str) -> Treatment {
    Treatment::Informational { why: Text::new(sv, en) }
}
