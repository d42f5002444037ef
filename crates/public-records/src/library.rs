//! Does the library rule take a recording that the authority holds out of the public records?

use policy_core::{
    fact::{Guidelines, VALIDITY, YesNo},
    law::{LIBRARY_RULE, LIBRARY_RULE_EXCEPTION},
    role::Role,
    source::{GUIDELINES, RS_4_2_1, RS_4_2_2, RS_4_2_3, T_3},
};
use policy_rules::{Decision, Modality, Rule, Text, case, finite, outcome};

/// `library.collection`: what is organised as a library is no public record.
pub const COLLECTION: Rule = Rule {
    id: "library.collection",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Handlingar som är ordnade som ett bibliotek är inte allmänna, även om kommunen förvarar dem. Detsamma gäller en databas som kommunen har tillgång till genom avtal och använder som ett bibliotek, om upptagningen inte är allmän handling hos en annan myndighet som avtalet är slutet med.",
        "Documents organised as a library are not public records though the municipality holds them. The same goes for a database that the municipality has access to by agreement and uses as a library, unless the recordings are public records at another authority that the agreement is with.",
    ),
    finding: None,
    provisions: &[&RS_4_2_1],
    law: &[&LIBRARY_RULE, &LIBRARY_RULE_EXCEPTION],
    rulings: &[&T_3],
    since: GUIDELINES,
};

/// `library.own-page`: the rule does not reach the municipality's own page.
pub const OWN_PAGE: Rule = Rule {
    id: "library.own-page",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Biblioteksregeln gäller inte kommunens egen sida, dess inlägg eller kommentarerna där.",
        "The library rule does not apply to the municipality's own page, its posts or the comments there.",
    ),
    finding: None,
    provisions: &[&RS_4_2_2],
    law: &[&LIBRARY_RULE],
    rulings: &[&T_3],
    since: GUIDELINES,
};

/// `library.others-accounts`: the rule does reach other people's accounts.
pub const OTHERS_ACCOUNTS: Rule = Rule {
    id: "library.others-accounts",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Användares och följares egna konton är inte allmänna handlingar, även om de går att se från kommunens sida.",
        "The accounts of users and followers are not public records, though they can be seen from the municipality's page.",
    ),
    finding: None,
    provisions: &[&RS_4_2_3],
    law: &[&LIBRARY_RULE],
    rulings: &[&T_3],
    since: GUIDELINES,
};

finite! {
    /// What the recording is.
    pub enum Material {
        /// The municipality's own post or page.
        OwnPost = "own-post", "kommunens eget inlägg", "the municipality's own post";
        /// A comment on the municipality's page.
        Comment = "comment", "en kommentar på kommunens sida", "a comment on the municipality's page";
        /// Another's account that can be seen from the page.
        OthersAccount = "others-account", "någon annans konto som går att se från kommunens sida", "another's account seen from the page";
        /// A database held by agreement.
        Database = "database", "en databas som kommunen når genom avtal", "a database held by agreement";
    }
}

outcome! {
    /// Whether the library rule applies.
    pub enum Library {
        /// It does: no public record.
        Applies: Answer = "applies", "ja, och därför är det ingen allmän handling", "yes, and so it is no public record";
        /// It does not: whether it is a public record is tested as usual.
        DoesNotApply: Answer = "does-not-apply", "nej", "no";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about a recording that the authority can read.
    pub struct LibraryFacts: "library-rule", "Gäller biblioteksregeln?", "Does the library rule apply?";
    decided by library_rule -> Library;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// What the recording is.
    material: Material = "material", "Vad är det för upptagning?", "What is the recording?";
    /// Whether it is used as a library is used.
    used_as_library: YesNo = "usedAsLibrary", "Används den på samma sätt som ett bibliotek?", "Is it used as a library is used?";
    /// Whether it is a public record at another authority that the agreement is with.
    record_elsewhere: YesNo = "recordAtOtherAuthority", "Är avtalet slutet med en annan myndighet, där upptagningen är allmän handling?", "Is the agreement with another authority, at which the recording is a public record?";
}

/// Whether the library rule takes a recording out of the public records (RS-4.2-1 to RS-4.2-3, T-3; TF 2:14, before 2019 2:11).
///
/// ```
/// use policy_core::fact::{Guidelines, YesNo::No};
/// use public_records::library::*;
/// let follower = LibraryFacts {
///     guidelines: Guidelines::InForce, material: Material::OthersAccount, used_as_library: No, record_elsewhere: No,
/// };
/// assert_eq!(library_rule(follower).outcome, Library::Applies);
/// ```
pub fn library_rule(case: LibraryFacts) -> Decision<Library> {
    use Material::{Comment, Database, OthersAccount, OwnPost};
    use YesNo::{No, Yes};
    if case.guidelines == Guidelines::NotYet {
        return Decision::new(Library::NotInForce, &[&VALIDITY]);
    }
    match (case.material, case.used_as_library, case.record_elsewhere) {
        (OwnPost | Comment, _, _) => Decision::new(Library::DoesNotApply, &[&OWN_PAGE]),
        (OthersAccount, _, _) => Decision::new(Library::Applies, &[&OTHERS_ACCOUNTS]),
        (Database, Yes, No) => Decision::new(Library::Applies, &[&COLLECTION]),
        (Database, Yes, Yes) | (Database, No, _) => Decision::new(Library::DoesNotApply, &[&COLLECTION]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&COLLECTION, &OWN_PAGE, &OTHERS_ACCOUNTS];
