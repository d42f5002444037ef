//! Do the rules on personal data apply?

use policy_core::{
    fact::{VALIDITY, YesNo},
    law::{CONSTITUTION_TAKES_PRECEDENCE, OPENLY_PUBLISHED, PERSONAL_DATA_DEFINED, PURELY_PRIVATE},
    role::Role,
    source::{GUIDELINES, RS_4_8_1, RS_4_8_3, RS_4_8_4},
};
use policy_rules::{Decision, Modality, Rule, Text, case, finite, outcome};

use crate::era::Law;

/// `personal.data`: what personal data are.
pub const DATA: Rule = Rule {
    id: "personal.data",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "En uppgift är en personuppgift om den går att koppla till en människa som lever. Det gäller även en bild, ett användarnamn och det som kan kopplas till någon först tillsammans med andra uppgifter. Uppgifter om avlidna och om organisationer är inga personuppgifter, men uppgifter om en enskild näringsidkare eller en kontaktperson är det.",
        "Information is personal data if it can be linked to a human being who is alive. That includes a picture, a user name and what can be linked to somebody only together with other information. Data on the deceased and on organisations are not personal data, but data on a sole trader or a contact person are.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&PERSONAL_DATA_DEFINED],
    rulings: &[],
    since: GUIDELINES,
};

/// `personal.constitution`: what the fundamental laws protect.
pub const CONSTITUTION: Rule = Rule {
    id: "personal.constitution",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Reglerna om personuppgifter viker för tryckfrihetsförordningen och yttrandefrihetsgrundlagen, till exempel på en webbplats med utgivningsbevis. Sociala medier skyddas inte av dem.",
        "The rules on personal data give way to the Freedom of the Press Act and the Fundamental Law on Freedom of Expression, for instance on a website with a certificate of publication. These do not protect social media.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&CONSTITUTION_TAKES_PRECEDENCE],
    rulings: &[],
    since: GUIDELINES,
};

/// `personal.public-page`: what stands open to everybody is not private.
pub const PUBLIC_PAGE: Rule = Rule {
    id: "personal.public-page",
    modality: Modality::Condition,
    bearers: &[Role::Municipality.term(), Role::Visitor.term()],
    entitled: &[],
    text: Text::new(
        "Det som skrivs på kommunens sida eller öppet på internet är inte rent privat, även om det är en enskild person som skriver. Reglerna om personuppgifter gäller.",
        "What is written on the municipality's page or openly on the internet is not purely private, even where a private person writes it. The rules on personal data apply.",
    ),
    finding: None,
    provisions: &[&RS_4_8_3, &RS_4_8_4],
    law: &[&OPENLY_PUBLISHED, &PURELY_PRIVATE],
    rulings: &[],
    since: GUIDELINES,
};

/// `personal.purely-private`: what somebody does in private.
pub const PRIVATE: Rule = Rule {
    id: "personal.purely-private",
    modality: Modality::Condition,
    bearers: &[Role::Visitor.term()],
    entitled: &[],
    text: Text::new(
        "Det som en enskild person gör rent privat, till exempel i en sluten krets av vänner, omfattas inte av reglerna om personuppgifter. Kommunen kan inte åberopa undantaget.",
        "What a private person does for purely private purposes, for instance among a closed circle of friends, falls outside the rules on personal data. The municipality cannot rely on the exception.",
    ),
    finding: None,
    provisions: &[&RS_4_8_4],
    law: &[&PURELY_PRIVATE],
    rulings: &[],
    since: GUIDELINES,
};

finite! {
    /// Whom information can be linked to.
    pub enum Person {
        /// Somebody who is alive.
        Living = "living", "ja, till en levande människa", "yes, to a living human being";
        /// Only somebody who is dead.
        Deceased = "deceased", "nej, bara till någon som har avlidit", "no, only to somebody who has died";
        /// Only an organisation.
        Organisation = "organisation", "nej, bara till en organisation", "no, only to an organisation";
        /// Nobody.
        Nobody = "nobody", "nej, ingen går att peka ut", "no, nobody can be identified";
    }
}

finite! {
    /// Where information stands.
    pub enum Place {
        /// On the municipality's own page or account.
        MunicipalPage = "municipal-page", "på kommunens sida eller konto", "on the municipality's page or account";
        /// Somewhere else that anybody can read.
        Open = "open", "någon annanstans där alla kan läsa", "elsewhere, where anybody can read";
        /// In a closed circle of somebody else's.
        Closed = "closed", "i någon annans slutna krets", "in somebody else's closed circle";
    }
}

outcome! {
    /// Whether the rules on personal data apply.
    pub enum Concern {
        /// They do.
        Personal: Answer = "personal-data", "ja, reglerna om personuppgifter gäller", "yes, the rules on personal data apply";
        /// Somebody's purely private doings.
        Private: Answer = "purely-private", "nej, det är en enskilds rent privata bruk", "no, it is a private person's purely private use";
        /// The fundamental laws protect it.
        Protected: Answer = "constitution", "nej, grundlagarna om tryck- och yttrandefrihet går före", "no, the fundamental laws on the freedom of the press and of expression go before";
        /// There are no personal data.
        NotPersonal: Answer = "not-personal", "nej, det är inga personuppgifter", "no, these are no personal data";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about information in social media.
    pub struct ConcernFacts: "personal-data", "Gäller reglerna om personuppgifter?", "Do the rules on personal data apply?";
    decided by personal_data -> Concern;
    /// Which law applies.
    law: Law = "law", "Vilken lag om personuppgifter gäller?", "Which law on personal data applies?";
    /// Whom the information can be linked to.
    person: Person = "person", "Går uppgifterna att koppla till en levande människa?", "Can the information be linked to a living human being?";
    /// Where it stands.
    place: Place = "place", "Var finns uppgifterna?", "Where does the information stand?";
    /// Whether a private person uses it for purely private purposes.
    private: YesNo = "purelyPrivate", "Är det en enskild persons rent privata bruk?", "Is it a private person's purely private use?";
    /// Whether the Freedom of the Press Act or the Fundamental Law on Freedom of Expression protects it.
    protected: YesNo = "constitution", "Skyddas publiceringen av tryckfrihetsförordningen eller yttrandefrihetsgrundlagen?", "Does the Freedom of the Press Act or the Fundamental Law on Freedom of Expression protect the publication?";
}

/// Whether the rules on personal data apply to information in social media (RS-4.8-1, RS-4.8-4).
///
/// The answer is the same under the Personal Data Act and the GDPR. The municipality's page is one in social media, which the
/// fundamental laws on the freedom of the press and of expression do not protect.
///
/// ```
/// use gdpr_scope::{era::Law, personal::*};
/// use policy_core::fact::YesNo::{No, Yes};
/// let comment =
///     ConcernFacts { law: Law::Gdpr, person: Person::Living, place: Place::MunicipalPage, private: Yes, protected: No };
/// assert_eq!(personal_data(comment).outcome, Concern::Personal);
/// ```
pub fn personal_data(case: ConcernFacts) -> Decision<Concern> {
    match (case.law, case.person, case.place, case.private) {
        (Law::BeforeGuidelines, ..) => Decision::new(Concern::NotInForce, &[&VALIDITY]),
        (_, Person::Deceased | Person::Organisation | Person::Nobody, ..) => Decision::new(Concern::NotPersonal, &[&DATA]),
        (_, Person::Living, Place::Closed, YesNo::Yes) => Decision::new(Concern::Private, &[&PRIVATE]),
        (_, Person::Living, Place::Open | Place::Closed, _) if case.protected == YesNo::Yes => {
            Decision::new(Concern::Protected, &[&CONSTITUTION])
        }
        (_, Person::Living, Place::MunicipalPage | Place::Open, _) => Decision::new(Concern::Personal, &[&DATA, &PUBLIC_PAGE]),
        (_, Person::Living, Place::Closed, YesNo::No) => Decision::new(Concern::Personal, &[&DATA]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&DATA, &CONSTITUTION, &PUBLIC_PAGE, &PRIVATE];
