//! Has what stood on a page been registered, removed or left as it must be?

use policy_core::{
    fact::{Guidelines, VALIDITY},
    law::RECORDS_ORGANISED,
    role::Role,
    source::{GUIDELINES, P_9, RS_3_1_12, RS_4_6_3, RS_4_6_5, T_6},
};
use policy_rules::{Because, Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::{
    posting::{NO_ADVERTISING, NO_SECRET},
    registration::{CASE_CONTENT, JOURNAL, MINOR, ORDERED, Registration, SECRET},
    removal::{
        BREACH_OF_PRIVACY, DOUBTFUL, HOUSE_RULES, LISTED, NO_GROUND, OWN_POST, PERSONAL_DATA, Removal, RemovalList, SAVE_FIRST,
        TERRORISM, THREAT, UNLISTED,
    },
};

/// `content.saved`: what is removed is saved first, where that is a demand.
pub const SAVED: Rule = Rule {
    id: "content.saved",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Det som tas bort ska sparas först, om kommunen har bestämt det eller om ett gallringsstopp gäller. Barnpornografi får ingen spara.",
        "What is removed must be saved first, where the municipality has decided so or where a hold is in force. Nobody may save child pornography.",
    ),
    finding: Some(Finding {
        lack: Text::new("Innehåll togs bort utan att sparas först.", "Content was removed without being saved first."),
        remedy: Text::new(
            "Återskapa innehållet om det går, och spara i fortsättningen först.",
            "Restore the content if that is possible, and save first from now on.",
        ),
    }),
    provisions: &[&RS_3_1_12, &RS_4_6_3, &RS_4_6_5],
    law: &[&RECORDS_ORGANISED],
    rulings: &[&T_6, &P_9],
    since: GUIDELINES,
};

finite! {
    /// Whether what has to be done with something was known before the day asked about.
    pub enum Noticed {
        /// On that day.
        Today = "today", "i dag", "today";
        /// Earlier.
        Earlier = "earlier", "tidigare", "earlier";
    }
}

finite! {
    /// Whether a step was taken, and at once.
    pub enum Taken {
        /// It was.
        Yes = "yes", "ja", "yes";
        /// It was, but not as soon as that was known to be needed.
        Late = "late", "ja, men inte genast", "yes, but not at once";
        /// It was not.
        No = "no", "nej", "no";
    }
}

outcome! {
    /// Whether content has been registered as it must be.
    pub enum ContentRegistered {
        /// It has.
        InOrder: Met = "in-order", "ja", "yes";
        /// Something is to be done today.
        ToDo: Due = "to-do", "nej, det ska göras genast", "no, it must be done at once";
        /// Something was not done, or not at once.
        Neglected: Breached = "neglected", "nej, det har inte gjorts, eller inte genast", "no, it has not been done, or not at once";
        /// Nothing has to be registered.
        NothingToDo: NotApplicable = "nothing-to-do", "det behöver varken registreras eller läggas till ett ärende", "it need be neither registered nor added to a case";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about the registration of content.
    pub struct ContentRegisteredFacts: "content-registered", "Har innehållet registrerats eller lagts till ärendet som det ska?", "Has the content been registered or added to the case as it must be?";
    decided by content_registered -> ContentRegistered;
    /// Whether the guidelines are in force.
    guidelines: Guidelines = "guidelines", "Gäller riktlinjerna?", "Are the guidelines in force?";
    /// What the [registration](crate::registration) demands.
    demanded: Registration = "registration", "Hur ska handlingen registreras eller hållas ordnad?", "How must the record be registered or kept ordered?";
    /// Whether it is in the journal.
    registered: Taken = "registered", "Är handlingen registrerad i diariet?", "Has the record been entered in the journal?";
    /// Whether it was added to the case.
    added: Taken = "addedToCase", "Är handlingen lagd till ärendet?", "Has the record been added to the case?";
    /// When that came to be known.
    noticed: Noticed = "noticed", "När upptäckte kommunen innehållet?", "When did the municipality notice the content?";
}

/// Whether content has been registered as it must be (RS-3.1-13, RS-4.4-1, RS-4.4-4). It must be done as soon as it is known: what
/// is still undone the day after, or was done only then, is a breach.
///
/// ```
/// use policy_core::fact::Guidelines;
/// use public_records::{content::*, registration::{CASE_CONTENT, Registration}};
/// let appeal = ContentRegisteredFacts {
///     guidelines: Guidelines::InForce, demanded: Registration::ToCase, registered: Taken::No, added: Taken::No, noticed: Noticed::Earlier,
/// };
/// assert_eq!(content_registered(appeal).outcome, ContentRegistered::Neglected);
/// assert_eq!(content_registered(appeal).because, [&CASE_CONTENT]);
/// ```
pub fn content_registered(case: ContentRegisteredFacts) -> Decision<ContentRegistered> {
    static DEMANDS: Selections<3, 8> = Selections::of([&CASE_CONTENT, &JOURNAL, &SECRET]);
    if case.guidelines == Guidelines::NotYet {
        return Decision::new(ContentRegistered::NotInForce, &[&VALIDITY]);
    }
    let secret = matches!(case.demanded, Registration::LiftedOut | Registration::LiftedOutToCase);
    let journal = case.demanded == Registration::Journal;
    let to_case = case.demanded.is_added_to_case();
    if !(secret || journal || to_case) {
        return Decision::new(ContentRegistered::NothingToDo, &[&MINOR, &ORDERED]);
    }
    let lacks = |lacking: fn(Taken) -> bool| {
        let registered = lacking(case.registered);
        DEMANDS.pick([to_case && lacking(case.added), journal && registered, secret && registered])
    };
    let (undone, late) = (lacks(|taken| taken == Taken::No), lacks(|taken| taken != Taken::Yes));
    match case.noticed {
        _ if late.is_empty() => Decision::new(ContentRegistered::InOrder, DEMANDS.pick([to_case, journal, secret])),
        Noticed::Today if !undone.is_empty() => Decision::new(ContentRegistered::ToDo, undone),
        Noticed::Today | Noticed::Earlier => Decision::new(ContentRegistered::Neglected, late),
    }
}

finite! {
    /// What the decision on [removal](crate::removal) gives as its main reason.
    pub enum Demand {
        /// A manifest threat.
        Threat = "threat", "ja, det är uppenbart olaga hot", "yes, it is manifestly an unlawful threat";
        /// Manifest child pornography, which nobody may save.
        ChildPornography = "child-pornography", "ja, det är uppenbart barnpornografibrott", "yes, it is manifestly child pornography";
        /// Another manifest crime that has been on the list since 1998.
        Listed = "listed-crime", "ja, det är uppenbart uppvigling, hets mot folkgrupp, olaga våldsskildring eller upphovsrättsintrång", "yes, it is manifestly incitement, agitation against a population group, unlawful depiction of violence or infringement of copyright";
        /// A manifest breach of privacy.
        BreachOfPrivacy = "breach-of-privacy", "ja, det är ett uppenbart olaga integritetsintrång", "yes, it is a manifest unlawful breach of privacy";
        /// A manifest provocation to terrorism.
        Terrorism = "provocation-to-terrorism", "ja, det är en uppenbar uppmaning till terrorism", "yes, it is a manifest provocation to terrorism";
        /// Secret information that the municipality published itself.
        OwnSecret = "own-secret", "ja, kommunen har själv publicerat sekretessbelagda uppgifter", "yes, the municipality has published secret information itself";
        /// Secret information.
        Secret = "secret", "ja, det innehåller sekretessbelagda uppgifter", "yes, it holds secret information";
        /// Advertising.
        Advertising = "advertising", "ja, det är reklam", "yes, it is advertising";
        /// A human judges whether it is a crime.
        Doubtful = "doubtful", "en människa bedömer om det är ett brott", "a human judges whether it is a crime";
        /// A human judges whether a crime that is not on the list leads to removal.
        Unlisted = "unlisted", "en människa bedömer om ett brott utanför lagens lista ska leda till det", "a human judges whether a crime outside the statute's list is to lead to it";
        /// A human judges whether the rules on personal data lead to removal.
        PersonalData = "personal-data", "en människa bedömer om reglerna om personuppgifter ska leda till det", "a human judges whether the rules on personal data are to lead to it";
        /// A human judges whether house rules lead to removal.
        HouseRules = "house-rules", "en människa bedömer om ordningsreglerna ska leda till det", "a human judges whether house rules are to lead to it";
        /// There is no ground for removing it.
        NoGround = "no-ground", "nej, det finns ingen grund", "no, there is no ground";
        /// It is the municipality's own post.
        OwnPost = "own-post", "nej, det är kommunens eget inlägg", "no, it is the municipality's own post";
    }
}

impl Demand {
    /// Every demand that a decision on removal makes, by its outcome and reasons; none before the guidelines.
    pub fn all(outcome: Removal, because: &[&'static Rule]) -> Vec<Self> {
        let no_saving = outcome == Removal::Must && !because.contains(&&SAVE_FIRST);
        let demands = [
            (&THREAT, Self::Threat),
            (&LISTED, if no_saving { Self::ChildPornography } else { Self::Listed }),
            (&BREACH_OF_PRIVACY, Self::BreachOfPrivacy),
            (&TERRORISM, Self::Terrorism),
            (&NO_SECRET, Self::OwnSecret),
            (&SECRET, Self::Secret),
            (&NO_ADVERTISING, Self::Advertising),
            (&UNLISTED, Self::Unlisted),
            (&PERSONAL_DATA, Self::PersonalData),
            (&HOUSE_RULES, Self::HouseRules),
            (&NO_GROUND, Self::NoGround),
            (&OWN_POST, Self::OwnPost),
        ];
        let mut all: Vec<Self> = demands.iter().filter(|(rule, _)| because.contains(rule)).map(|(_, demand)| *demand).collect();
        // What is both doubtful and off the list is told as the latter.
        if because.contains(&&DOUBTFUL) && !all.contains(&Self::Unlisted) {
            all.push(Self::Doubtful);
        }
        all
    }
}

finite! {
    /// Whether content stands or was removed, and how.
    pub enum Standing {
        /// It stands.
        Stands = "stands", "ja, det står kvar", "yes, it stands";
        /// It was removed for what it says.
        Removed = "removed", "nej, det togs bort på grund av innehållet", "no, it was removed for what it says";
        /// It was removed for what it says, but not as soon as it was known.
        RemovedLate = "removed-late", "nej, men det togs inte bort genast", "no, but it was not removed at once";
        /// It was disposed of by the schedule.
        Disposed = "disposed", "nej, det gallrades enligt planen", "no, it was disposed of by the schedule";
    }
}

finite! {
    /// Whether content was saved before it was removed.
    pub enum Saving {
        /// It was saved.
        Saved = "saved", "ja", "yes";
        /// It was not, and need not be.
        NotRequired = "not-required", "nej, och det krävdes inte", "no, and it was not required";
        /// It was not, and must be.
        Missing = "missing", "nej, fast det krävdes", "no, though it was required";
    }
}

outcome! {
    /// Whether content was removed, or left, as it must be.
    pub enum ContentRemoved {
        /// It was.
        InOrder: Met = "in-order", "ja", "yes";
        /// It is to be removed today.
        ToDo: Due = "to-do", "nej, det ska tas bort genast", "no, it must be removed at once";
        /// It was left though it had to go, or removed though there was no ground, or not saved first.
        Wrong: Breached = "wrong", "nej", "no";
        /// A human judges.
        ToJudge: Judgement = "to-judge", "en människa bedömer", "a human judges";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about content and what was done with it.
    pub struct ContentRemovedFacts: "content-removed", "Har innehållet tagits bort om det ska tas bort, och annars fått stå kvar?", "Has the content been removed if it must be, and otherwise been left?";
    decided by content_removed -> ContentRemoved;
    /// The statute's list of crimes.
    list: RemovalList = "removalList", "Vilken av lagens listor över brott gäller?", "Which of the statute's lists of crimes is in force?";
    /// What the decision on removal comes to.
    demand: Demand = "demand", "Ska innehållet tas bort?", "Must the content be removed?";
    /// Whether it stands.
    standing: Standing = "standing", "Står innehållet kvar på sidan?", "Does the content stand on the page?";
    /// Whether it was saved first.
    saving: Saving = "saving", "Sparades innehållet innan det togs bort?", "Was the content saved before it was removed?";
    /// When that came to be known.
    noticed: Noticed = "noticed", "När upptäckte kommunen innehållet?", "When did the municipality notice the content?";
}

/// Whether content was removed, or left, as it must be (RS-3.1-9, RS-3.1-12, RS-4.4-4, RS-4.6-3 to RS-4.6-5, T-5, T-6, T-23, P-9).
/// It must be removed as soon as it is known: what still stands the day after, or was removed only then, is a breach. Removing a post that no rule says must
/// or may go is one as well.
///
/// ```
/// use public_records::{content::*, removal::{NO_GROUND, RemovalList}};
/// let criticism = ContentRemovedFacts {
///     list: RemovalList::WithTerrorism, demand: Demand::NoGround, standing: Standing::Removed, saving: Saving::NotRequired,
///     noticed: Noticed::Earlier,
/// };
/// assert_eq!(content_removed(criticism).outcome, ContentRemoved::Wrong);
/// assert_eq!(content_removed(criticism).because, [&NO_GROUND]);
/// ```
pub fn content_removed(case: ContentRemovedFacts) -> Decision<ContentRemoved> {
    if case.list == RemovalList::NotYet {
        return Decision::new(ContentRemoved::NotInForce, &[&VALIDITY]);
    }
    // A crime that is not yet on the list is for a human to judge.
    let unlisted = match (case.demand, case.list) {
        (Demand::BreachOfPrivacy, list) => list == RemovalList::Original,
        (Demand::Terrorism, list) => list != RemovalList::WithTerrorism,
        _ => false,
    };
    let (because, and_saved): (Because, Because) = if unlisted { Demand::Unlisted.reasons() } else { case.demand.reasons() };
    let judged =
        unlisted || matches!(case.demand, Demand::Doubtful | Demand::Unlisted | Demand::PersonalData | Demand::HouseRules);
    let goes = !unlisted && case.demand.demands_removal();
    let stays = !goes && !judged;
    // Nobody may save child pornography, and what is disposed of by the schedule is not removed for what it says.
    let unsaved = case.saving == Saving::Missing && case.demand != Demand::ChildPornography;
    match (case.standing, case.noticed) {
        (Standing::Stands, Noticed::Today) if goes => Decision::new(ContentRemoved::ToDo, because),
        (Standing::Stands, Noticed::Earlier) if goes => Decision::new(ContentRemoved::Wrong, because),
        (Standing::RemovedLate, _) if goes => Decision::new(ContentRemoved::Wrong, if unsaved { and_saved } else { because }),
        (Standing::Removed | Standing::RemovedLate, _) if stays => {
            Decision::new(ContentRemoved::Wrong, if unsaved { and_saved } else { because })
        }
        (Standing::Removed | Standing::RemovedLate, _) if unsaved => Decision::new(ContentRemoved::Wrong, &[&SAVED]),
        (Standing::Stands | Standing::Removed | Standing::RemovedLate, _) if judged => {
            Decision::new(ContentRemoved::ToJudge, because)
        }
        (Standing::Removed, _) if case.demand != Demand::ChildPornography => Decision::new(ContentRemoved::InOrder, and_saved),
        _ => Decision::new(ContentRemoved::InOrder, because),
    }
}

impl Demand {
    /// Whether the content has to go.
    pub const fn demands_removal(self) -> bool {
        !matches!(self, Self::Doubtful | Self::Unlisted | Self::PersonalData | Self::HouseRules | Self::NoGround | Self::OwnPost)
    }

    /// Its rule, alone and together with the demand to save first.
    const fn reasons(self) -> (Because, Because) {
        match self {
            Self::Threat => (&[&THREAT], &[&THREAT, &SAVED]),
            Self::ChildPornography | Self::Listed => (&[&LISTED], &[&LISTED, &SAVED]),
            Self::BreachOfPrivacy => (&[&BREACH_OF_PRIVACY], &[&BREACH_OF_PRIVACY, &SAVED]),
            Self::Terrorism => (&[&TERRORISM], &[&TERRORISM, &SAVED]),
            Self::OwnSecret => (&[&NO_SECRET], &[&NO_SECRET, &SAVED]),
            Self::Secret => (&[&SECRET], &[&SECRET, &SAVED]),
            Self::Advertising => (&[&NO_ADVERTISING], &[&NO_ADVERTISING, &SAVED]),
            Self::Doubtful => (&[&DOUBTFUL], &[&DOUBTFUL, &SAVED]),
            Self::Unlisted => (&[&UNLISTED], &[&UNLISTED, &SAVED]),
            Self::PersonalData => (&[&PERSONAL_DATA], &[&PERSONAL_DATA, &SAVED]),
            Self::HouseRules => (&[&HOUSE_RULES], &[&HOUSE_RULES, &SAVED]),
            Self::NoGround => (&[&NO_GROUND], &[&NO_GROUND, &SAVED]),
            Self::OwnPost => (&[&OWN_POST], &[&OWN_POST, &SAVED]),
        }
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&SAVED];
