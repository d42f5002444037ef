//! May or must something on the page be removed?

use chrono::NaiveDate;
use policy_core::{
    fact::{VALIDITY, YesNo},
    law::{
        BOARD_INTERMEDIARY_SERVICE, BOARD_REMOVAL, BOARD_REMOVAL_OF_THREATS, BOARD_TERRORIST_CONTENT, CRIME_AGITATION,
        CRIME_BREACH_OF_PRIVACY, CRIME_CHILD_PORNOGRAPHY, CRIME_COPYRIGHT_INFRINGEMENT, CRIME_DEPICTION_OF_VIOLENCE,
        CRIME_INCITEMENT, CRIME_PROVOCATION_TO_TERRORISM, CRIME_THREAT, DISPOSAL_ALLOWED, FREEDOM_OF_EXPRESSION,
        GOOD_ADMINISTRATION, LIMITS_ONLY_BY_LAW, OBJECTIVITY_IN_THE_CONSTITUTION, PERSONAL_DATA_PROTECTED, RECORDS_ORGANISED,
    },
    role::Role,
    source::{GUIDELINES, P_9, P_10, P_14, P_15, P_22, RS_3_1_9, RS_3_1_12, RS_4_6_3, RS_4_6_5, T_5, T_6, T_8, T_23, T_24},
};
use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, date, finite, outcome};

use crate::{
    posting::{NO_ADVERTISING, NO_SECRET},
    registration::SECRET,
};

/// `removal.own-post`: the municipality's own posts go by the schedule.
pub const OWN_POST: Rule = Rule {
    id: "removal.own-post",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Det som kommunen själv har publicerat får tas bort bara när det får gallras, utom när det är uppenbart brottsligt, innehåller sekretessbelagda uppgifter eller är reklam. Att ta bort är att gallra.",
        "What the municipality has published itself may be removed only when it may be disposed of, unless it is manifestly criminal, holds secret information or is advertising. To remove is to dispose.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Kommunen tog bort ett eget inlägg fast det inte fick gallras.",
            "The municipality removed a post of its own though it might not be disposed of.",
        ),
        remedy: Text::new(
            "Återskapa inlägget om det går, och pröva i fortsättningen först om det får gallras.",
            "Restore the post if that is possible, and from now on test the disposal first.",
        ),
    }),
    provisions: &[&RS_3_1_9],
    law: &[&DISPOSAL_ALLOWED, &RECORDS_ORGANISED],
    rulings: &[&T_6],
    since: GUIDELINES,
};

/// `removal.threat`: threats are removed by virtue of the guidelines, and from 2018 of the statute as well.
pub const THREAT: Rule = Rule {
    id: "removal.threat",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Ett inlägg som uppenbart är olaga hot ska tas bort. Riktlinjerna kräver det från 2010-12-09 och lagen från 2018-01-01.",
        "A manifest unlawful threat must be removed. The guidelines demand it from 2010-12-09 and the statute from 2018-01-01.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Ett uppenbart olaga hot har inte tagits bort genast.",
            "A manifest unlawful threat was not removed at once.",
        ),
        remedy: Text::new(
            "Spara inlägget och ta bort det genast, om det står kvar.",
            "Save the post and remove it at once if it still stands.",
        ),
    }),
    provisions: &[&RS_3_1_12],
    law: &[&CRIME_THREAT, &BOARD_REMOVAL_OF_THREATS, &BOARD_INTERMEDIARY_SERVICE],
    rulings: &[&T_5, &T_24, &P_14],
    since: GUIDELINES,
};

/// `removal.save-first`: save what is removed.
pub const SAVE_FIRST: Rule = Rule {
    id: "removal.save-first",
    modality: Modality::Recommendation,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Den som tar bort något bör först spara det, med dag, avsändare och sammanhang. Rådet gäller inte barnpornografi, som ingen får spara.",
        "Whoever removes something should save it first, with day, sender and context. The advice does not go for child pornography, which nobody may save.",
    ),
    finding: None,
    provisions: &[&RS_3_1_12, &RS_4_6_3, &RS_4_6_5],
    law: &[&RECORDS_ORGANISED],
    rulings: &[&T_6, &P_9],
    since: GUIDELINES,
};

/// `removal.unlisted`: a crime that the statute does not list.
pub const UNLISTED: Rule = Rule {
    id: "removal.unlisted",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Enligt riktlinjerna ska brottsligt material tas bort, men lagen räknar bara upp vissa brott. En människa avgör om ett annat slags brott ska leda till att inlägget tas bort, och väger då in yttrandefriheten.",
        "By the guidelines criminal material must be removed, but the statute lists only certain crimes. Whether another kind of crime is to lead to removal is for a human to settle, who weighs the freedom of expression in.",
    ),
    finding: None,
    provisions: &[&RS_3_1_12],
    law: &[&BOARD_REMOVAL, &FREEDOM_OF_EXPRESSION, &LIMITS_ONLY_BY_LAW],
    rulings: &[&T_5, &P_10],
    since: GUIDELINES,
};

/// `removal.doubtful`: a doubtful crime is for a human to judge.
pub const DOUBTFUL: Rule = Rule {
    id: "removal.doubtful",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Ett inlägg tas bort som brottsligt bara när det är uppenbart att det är ett brott. Är det tveksamt bedömer en människa saken.",
        "A post is removed as criminal only where it is manifest that it is a crime. Where that is doubtful, a human judges.",
    ),
    finding: None,
    provisions: &[&RS_3_1_12, &RS_4_6_3],
    law: &[&BOARD_REMOVAL],
    rulings: &[&T_5],
    since: GUIDELINES,
};

/// `removal.no-ground`: what is merely disliked stays.
pub const NO_GROUND: Rule = Rule {
    id: "removal.no-ground",
    modality: Modality::Prohibition,
    bearers: &[Role::PageManager.term()],
    entitled: &[Role::Visitor.term()],
    text: Text::new(
        "Ett inlägg ska stå kvar om ingen regel säger att det ska eller får tas bort. Att det är kritiskt, ovårdat, utanför ämnet eller partipolitiskt är ingen grund: den som skriver har yttrandefrihet gentemot det allmänna, och den begränsas bara genom lag.",
        "What no rule says must or may be removed stays. That a post is critical, coarse, off topic or party political is no ground: whoever writes has freedom of expression against the public institutions, and it is limited only by law.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Ett inlägg togs bort fast det inte fanns någon grund för det.",
            "A post was removed although there was no ground for it.",
        ),
        remedy: Text::new(
            "Lägg tillbaka inlägget om det går, och förklara för den som skrev det. Låt i fortsättningen sådana inlägg stå kvar.",
            "Put the post back if that is possible, and explain to whoever wrote it. From now on, let such posts stay.",
        ),
    }),
    provisions: &[&RS_3_1_12, &RS_4_6_3],
    law: &[&FREEDOM_OF_EXPRESSION, &LIMITS_ONLY_BY_LAW, &OBJECTIVITY_IN_THE_CONSTITUTION],
    rulings: &[&T_23],
    since: GUIDELINES,
};

/// `removal.house-rules`: announced, neutral house rules are for a human to apply.
pub const HOUSE_RULES: Rule = Rule {
    id: "removal.house-rules",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[Role::Visitor.term()],
    text: Text::new(
        "Har kommunen tillkännagett neutrala ordningsregler för sidan, och bryter inlägget mot dem, bedömer en människa om det tas bort. Kommunen är då saklig och opartisk och går inte längre än vad som behövs.",
        "Where the municipality has announced neutral house rules for the page, and the post breaks them, a human judges whether it is removed. The municipality is then objective and impartial and goes no further than needed.",
    ),
    finding: None,
    provisions: &[&RS_3_1_12, &RS_4_6_3],
    law: &[&LIMITS_ONLY_BY_LAW, &OBJECTIVITY_IN_THE_CONSTITUTION, &GOOD_ADMINISTRATION],
    rulings: &[&T_23],
    since: GUIDELINES,
};

/// `removal.personal-data`: what may intrude into somebody's integrity is for a human to judge.
pub const PERSONAL_DATA: Rule = Rule {
    id: "removal.personal-data",
    modality: Modality::Condition,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Ett inlägg med personuppgifter som kan kränka någon, till exempel om ett barn eller någons hälsa, kan behöva tas bort eller maskeras enligt reglerna om personuppgifter. En människa bedömer det.",
        "A post with personal data that may intrude into somebody's integrity, for instance about a child or somebody's health, may have to be removed or masked by the rules on personal data. A human judges that.",
    ),
    finding: None,
    provisions: &[&RS_3_1_12, &RS_4_6_3],
    law: &[&PERSONAL_DATA_PROTECTED],
    rulings: &[&P_15, &P_22],
    since: GUIDELINES,
};

/// `removal.listed-crime`: the crimes on the list since the act began.
pub const LISTED: Rule = Rule {
    id: "removal.listed-crime",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Ett inlägg som uppenbart är uppvigling, hets mot folkgrupp, barnpornografibrott, olaga våldsskildring eller upphovsrättsintrång ska tas bort.",
        "A post that is manifestly incitement, agitation against a population group, child pornography, unlawful depiction of violence or infringement of copyright must be removed.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Uppenbart brottsligt material har inte tagits bort genast.",
            "Manifestly criminal material was not removed at once.",
        ),
        remedy: Text::new("Ta bort inlägget genast, om det står kvar.", "Remove the post at once if it still stands."),
    }),
    provisions: &[&RS_4_6_3, &RS_3_1_12],
    law: &[
        &CRIME_INCITEMENT,
        &CRIME_AGITATION,
        &CRIME_CHILD_PORNOGRAPHY,
        &CRIME_DEPICTION_OF_VIOLENCE,
        &CRIME_COPYRIGHT_INFRINGEMENT,
        &BOARD_REMOVAL,
        &BOARD_INTERMEDIARY_SERVICE,
    ],
    rulings: &[&T_5, &T_24, &P_14],
    since: GUIDELINES,
};

/// `removal.breach-of-privacy`: on the list from 2018-01-01.
pub const BREACH_OF_PRIVACY: Rule = Rule {
    id: "removal.breach-of-privacy",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Ett inlägg som uppenbart är olaga integritetsintrång ska tas bort, från 2018-01-01 då brottet kom med på lagens lista.",
        "A post that is manifestly an unlawful breach of privacy must be removed, from 2018-01-01 when the crime came on the statute's list.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Ett uppenbart olaga integritetsintrång har inte tagits bort genast.",
            "A manifest unlawful breach of privacy was not removed at once.",
        ),
        remedy: Text::new(
            "Spara inlägget och ta bort det genast, om det står kvar.",
            "Save the post and remove it at once if it still stands.",
        ),
    }),
    provisions: &[&RS_4_6_3, &RS_3_1_12],
    law: &[&CRIME_BREACH_OF_PRIVACY, &BOARD_REMOVAL_OF_THREATS, &BOARD_INTERMEDIARY_SERVICE],
    rulings: &[&T_5, &T_24, &P_14],
    since: date(2018, 1, 1),
};

/// `removal.terrorism`: on the list from 2018-09-01.
pub const TERRORISM: Rule = Rule {
    id: "removal.terrorism",
    modality: Modality::Duty,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Ett inlägg som uppenbart är offentlig uppmaning till terrorism ska tas bort, från 2018-09-01 då brottet kom med på lagens lista.",
        "A post that is manifestly public provocation to terrorism must be removed, from 2018-09-01 when the crime came on the statute's list.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "En uppenbar uppmaning till terrorism har inte tagits bort genast.",
            "A manifest provocation to terrorism was not removed at once.",
        ),
        remedy: Text::new(
            "Spara inlägget och ta bort det genast, om det står kvar.",
            "Save the post and remove it at once if it still stands.",
        ),
    }),
    provisions: &[&RS_4_6_3, &RS_3_1_12],
    law: &[&CRIME_PROVOCATION_TO_TERRORISM, &BOARD_REMOVAL, &BOARD_TERRORIST_CONTENT, &BOARD_INTERMEDIARY_SERVICE],
    rulings: &[&T_5, &T_24, &P_14],
    since: date(2018, 9, 1),
};

/// `removal.advertising`: advertising is just deleted.
pub const ADVERTISING: Rule = Rule {
    id: "removal.advertising",
    modality: Modality::Permission,
    bearers: &[Role::PageManager.term()],
    entitled: &[],
    text: Text::new(
        "Reklam får gallras direkt: den som ansvarar för sidan får ta bort sådana inlägg utan att vänta på någon frist.",
        "Advertising may be disposed of at once. The person responsible for the page may remove such posts without waiting for a term.",
    ),
    finding: None,
    provisions: &[&RS_4_6_5],
    law: &[],
    rulings: &[&T_6, &T_8],
    since: GUIDELINES,
};

finite! {
    /// The statute's list of crimes that must be removed. The date alone decides.
    pub enum RemovalList by RemovalList::on_date {
        /// The guidelines are not in force.
        NotYet = "not-yet", "riktlinjerna gäller inte ännu", "the guidelines are not yet in force";
        /// The list of 1998.
        Original = "original", "1998 års lista", "the list of 1998";
        /// With unlawful threat and breach of privacy, from 2018-01-01.
        WithThreats = "with-threats", "listan från 2018-01-01, med olaga hot och olaga integritetsintrång", "the list from 2018-01-01, with unlawful threat and breach of privacy";
        /// With public provocation to terrorism too, from 2018-09-01.
        WithTerrorism = "with-terrorism", "listan från 2018-09-01, med offentlig uppmaning till terrorism", "the list from 2018-09-01, with public provocation to terrorism";
    }
}

impl RemovalList {
    /// Classifies a date.
    pub fn on_date(date: NaiveDate) -> Self {
        if date < GUIDELINES {
            Self::NotYet
        } else if date < BREACH_OF_PRIVACY.since {
            Self::Original
        } else if date < TERRORISM.since {
            Self::WithThreats
        } else {
            Self::WithTerrorism
        }
    }
}

finite! {
    /// Who put something on the page.
    pub enum Author {
        /// The municipality itself.
        Municipality = "municipality", "kommunen", "the municipality";
        /// Somebody else.
        Visitor = "visitor", "någon annan", "somebody else";
    }
}

finite! {
    /// A crime that a post may amount to.
    pub enum Crime {
        /// None.
        None = "none", "nej", "no";
        /// Incitement (uppvigling).
        Incitement = "incitement", "ja, uppvigling", "yes, incitement";
        /// Agitation against a population group (hets mot folkgrupp).
        Agitation = "agitation", "ja, hets mot folkgrupp", "yes, agitation against a population group";
        /// Child pornography (barnpornografibrott).
        ChildPornography = "child-pornography", "ja, barnpornografibrott", "yes, child pornography";
        /// Unlawful depiction of violence (olaga våldsskildring).
        DepictionOfViolence = "depiction-of-violence", "ja, olaga våldsskildring", "yes, unlawful depiction of violence";
        /// Infringement of copyright (upphovsrättsintrång).
        CopyrightInfringement = "copyright-infringement", "ja, upphovsrättsintrång", "yes, infringement of copyright";
        /// Unlawful threat (olaga hot).
        Threat = "threat", "ja, olaga hot", "yes, unlawful threat";
        /// Unlawful breach of privacy (olaga integritetsintrång).
        BreachOfPrivacy = "breach-of-privacy", "ja, olaga integritetsintrång", "yes, unlawful breach of privacy";
        /// Public provocation to terrorism (offentlig uppmaning till terrorism).
        Terrorism = "provocation-to-terrorism", "ja, offentlig uppmaning till terrorism", "yes, public provocation to terrorism";
        /// Another one, such as defamation or insult.
        Other = "other", "ja, ett annat brott, till exempel förtal eller förolämpning", "yes, another crime, such as defamation or insult";
    }
}

impl Crime {
    /// The rule that demands removal of the crime on a list, if any does.
    fn demanded(self, list: RemovalList) -> Option<&'static Rule> {
        match (self, list) {
            (_, RemovalList::NotYet) | (Self::None | Self::Other, _) => None,
            (Self::Threat, _) => Some(&THREAT),
            (Self::BreachOfPrivacy, RemovalList::Original) => None,
            (Self::BreachOfPrivacy, _) => Some(&BREACH_OF_PRIVACY),
            (Self::Terrorism, RemovalList::WithTerrorism) => Some(&TERRORISM),
            (Self::Terrorism, _) => None,
            _ => Some(&LISTED),
        }
    }
}

finite! {
    /// What else somebody has against a post.
    pub enum Objection {
        /// Nothing.
        None = "none", "nej", "no";
        /// It is unwelcome: critical, coarse, off topic, party political.
        Unwelcome = "unwelcome", "ja, det är ovälkommet, till exempel kritiskt, ovårdat, utanför ämnet eller partipolitiskt", "yes, it is unwelcome, such as critical, coarse, off topic or party political";
        /// It holds personal data that may intrude into somebody's integrity.
        Integrity = "integrity", "ja, det innehåller personuppgifter som kan kränka någon", "yes, it holds personal data that may intrude into somebody's integrity";
        /// It breaks house rules that the municipality has announced.
        HouseRules = "house-rules", "ja, det bryter mot neutrala ordningsregler som kommunen har tillkännagett", "yes, it breaks neutral house rules that the municipality has announced";
    }
}

outcome! {
    /// Whether something on the page may or must be removed.
    pub enum Removal {
        /// It must be.
        Must: Answer = "must", "det ska tas bort", "it must be removed";
        /// It is advertising.
        Advertising: Answer = "advertising", "det är reklam, som inte tillåts och får tas bort direkt", "it is advertising, which is not allowed and may be removed at once";
        /// A human judges.
        ToJudge: Answer = "to-judge", "en människa bedömer om det ska tas bort", "a human judges whether it is to be removed";
        /// There is no ground.
        NoGround: Answer = "no-ground", "det finns ingen grund att ta bort det", "there is no ground for removing it";
        /// It is the municipality's own, and the schedule decides.
        BySchedule: Answer = "by-schedule", "kommunens eget inlägg tas bort bara när det får gallras", "the municipality's own post is removed only when it may be disposed of";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about something that stands on the page.
    pub struct RemovalFacts: "removal", "Ska eller får inlägget tas bort?", "Must or may the post be removed?";
    decided by removal -> Removal;
    /// The statute's list.
    list: RemovalList = "removalList", "Vilken av lagens listor över brott gäller?", "Which of the statute's lists of crimes is in force?";
    /// Who put it there.
    author: Author = "author", "Vem har skrivit inlägget?", "Who wrote the post?";
    /// What crime it may be.
    crime: Crime = "crime", "Kan inlägget vara ett brott?", "May the post be a crime?";
    /// Whether that is manifest.
    manifest: YesNo = "manifest", "Är det uppenbart att inlägget är ett brott?", "Is it manifest that the post is a crime?";
    /// Whether it holds secret information.
    secret: YesNo = "secret", "Innehåller inlägget sekretessbelagda uppgifter?", "Does the post hold secret information?";
    /// Whether it is commercial advertising.
    advertising: YesNo = "advertising", "Är inlägget kommersiell reklam?", "Is the post commercial advertising?";
    /// What else somebody has against it.
    objection: Objection = "objection", "Vill någon ta bort inlägget av något annat skäl?", "Does somebody want to remove the post for another reason?";
}

/// Whether something on the page may or must be removed (RS-3.1-9, RS-3.1-12, RS-4.4-4, RS-4.6-3 to RS-4.6-5, T-5, T-6, T-23, P-9,
/// P-10; BBS 5 §). A crime must be removed only where it stands on the statute's list on the date, or is a threat, and is manifest.
///
/// ```
/// use policy_core::fact::YesNo::{No, Yes};
/// use public_records::removal::*;
/// let criticism = RemovalFacts {
///     list: RemovalList::WithTerrorism, author: Author::Visitor, crime: Crime::None, manifest: No, secret: No, advertising: No,
///     objection: Objection::Unwelcome,
/// };
/// assert_eq!(removal(criticism).outcome, Removal::NoGround);
/// let threat = RemovalFacts { list: RemovalList::Original, crime: Crime::Threat, manifest: Yes, ..criticism };
/// assert_eq!(removal(threat).because, [&THREAT, &SAVE_FIRST]);
/// ```
pub fn removal(case: RemovalFacts) -> Decision<Removal> {
    static GROUNDS: Selections<9, 512> = Selections::of([
        &THREAT,
        &LISTED,
        &BREACH_OF_PRIVACY,
        &TERRORISM,
        &NO_SECRET,
        &SECRET,
        &ADVERTISING,
        &NO_ADVERTISING,
        &SAVE_FIRST,
    ]);
    static JUDGED: Selections<4, 16> = Selections::of([&UNLISTED, &DOUBTFUL, &PERSONAL_DATA, &HOUSE_RULES]);
    if case.list == RemovalList::NotYet {
        return Decision::new(Removal::NotInForce, &[&VALIDITY]);
    }
    let is_crime = case.crime != Crime::None;
    let demanded = case.crime.demanded(case.list);
    let crime = demanded.filter(|_| case.manifest == YesNo::Yes);
    let by = |rule: &Rule| crime.is_some_and(|crime| crime == rule);
    // What the municipality published itself it may not have published; what others wrote is lifted out.
    let own = case.author == Author::Municipality;
    let (secret, advertising) = (case.secret == YesNo::Yes, case.advertising == YesNo::Yes);
    if crime.is_some() || secret || advertising {
        let save = case.crime != Crime::ChildPornography;
        let because = GROUNDS.pick([
            by(&THREAT),
            by(&LISTED),
            by(&BREACH_OF_PRIVACY),
            by(&TERRORISM),
            secret && own,
            secret && !own,
            advertising,
            advertising,
            save,
        ]);
        let outcome = if crime.is_some() || secret { Removal::Must } else { Removal::Advertising };
        return Decision::new(outcome, because);
    }
    let objected = |objection| case.author == Author::Visitor && case.objection == objection;
    let (integrity, house_rules) = (objected(Objection::Integrity), objected(Objection::HouseRules));
    if is_crime || integrity || house_rules {
        let because = JUDGED.pick([is_crime && demanded.is_none(), is_crime && case.manifest.is_no(), integrity, house_rules]);
        return Decision::new(Removal::ToJudge, because);
    }
    match case.author {
        Author::Visitor => Decision::new(Removal::NoGround, &[&NO_GROUND]),
        Author::Municipality => Decision::new(Removal::BySchedule, &[&OWN_POST]),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[
    &OWN_POST,
    &THREAT,
    &SAVE_FIRST,
    &UNLISTED,
    &DOUBTFUL,
    &NO_GROUND,
    &HOUSE_RULES,
    &PERSONAL_DATA,
    &LISTED,
    &BREACH_OF_PRIVACY,
    &TERRORISM,
    &ADVERTISING,
];

#[cfg(test)]
mod tests {
    use policy_core::law::REMOVAL_LIST;
    use policy_rules::Finite;

    use super::*;

    /// The statute's list as data, and what the decision makes of it, on every day on which the list changed and the day before.
    #[test]
    fn what_must_be_removed_is_the_statutes_list_and_threats() {
        let concept = |crime: Crime| match crime {
            Crime::None | Crime::Other => None,
            Crime::Incitement => Some(&CRIME_INCITEMENT),
            Crime::Agitation => Some(&CRIME_AGITATION),
            Crime::ChildPornography => Some(&CRIME_CHILD_PORNOGRAPHY),
            Crime::DepictionOfViolence => Some(&CRIME_DEPICTION_OF_VIOLENCE),
            Crime::CopyrightInfringement => Some(&CRIME_COPYRIGHT_INFRINGEMENT),
            Crime::Threat => Some(&CRIME_THREAT),
            Crime::BreachOfPrivacy => Some(&CRIME_BREACH_OF_PRIVACY),
            Crime::Terrorism => Some(&CRIME_PROVOCATION_TO_TERRORISM),
        };
        let changes = REMOVAL_LIST.iter().flat_map(|(_, since)| [since.pred_opt(), Some(*since)]).flatten();
        for day in changes.filter(|day| *day >= GUIDELINES).chain([GUIDELINES, date(2026, 2, 28)]) {
            for crime in Crime::VALUES {
                let listed = concept(*crime)
                    .is_some_and(|concept| REMOVAL_LIST.iter().any(|(crime, since)| *crime == concept && *since <= day));
                let demanded = crime.demanded(RemovalList::on_date(day)).is_some();
                assert_eq!(demanded, listed || *crime == Crime::Threat, "{crime:?} on {day}");
            }
        }
    }
}
