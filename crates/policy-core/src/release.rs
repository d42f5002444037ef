//! May this be told outside the municipality now, or do the employees come first?

use policy_rules::{Decision, Finding, Modality, Rule, Selections, Text, case, finite, outcome};

use crate::{
    fact::{Policy, VALIDITY, YesNo},
    informed::{INTERNAL_GROUPS, KNOW},
    law::DISCLOSURE_ON_THE_SPOT,
    role::Role,
    source::{KP_5_7, KP_6_5, P_7, POLICY},
};

/// `release.internal-first`: internal communication comes before external.
pub const INTERNAL_FIRST: Rule = Rule {
    id: "release.internal-first",
    modality: Modality::Duty,
    bearers: &[Role::Manager.term(), Role::CommunicationsUnit.term()],
    entitled: &[Role::Employee.term(), Role::ElectedRepresentative.term(), Role::UnionRepresentative.term()],
    text: Text::new(
        "Intern kommunikation ska så långt det är möjligt gå före extern: medarbetarna ska få informationen före invånare, massmedia och andra. Det hindrar aldrig att en allmän handling lämnas ut, och det begränsar ingens yttrandefrihet eller meddelarfrihet.",
        "As far as possible, internal communication must come before external: employees must be told before residents, mass media and others. This never prevents a public record from being disclosed, and it limits nobody's freedom of expression or freedom to communicate information.",
    ),
    finding: Some(Finding {
        lack: Text::new("Medarbetarna har inte fått informationen.", "The employees have not been told."),
        remedy: Text::new(
            "Informera medarbetarna innan något berättas utåt.",
            "Tell the employees before anything is told outside.",
        ),
    }),
    provisions: &[&KP_5_7],
    law: &[&DISCLOSURE_ON_THE_SPOT],
    rulings: &[&P_7],
    since: POLICY,
};

/// `release.external-groups`: who the external target groups are.
pub const EXTERNAL_GROUPS: Rule = Rule {
    id: "release.external-groups",
    modality: Modality::Definition,
    bearers: &[Role::Municipality.term()],
    entitled: &[],
    text: Text::new(
        "Målgrupper utanför kommunen är allmänhet och medborgare, massmedia, näringsliv, organisationer och föreningar samt statliga myndigheter, kommuner och landsting. Kommunikationen med dem är extern.",
        "The target groups outside the municipality are the public and citizens, mass media, business, organisations and associations, and state authorities, municipalities and county councils. Communication with them is external.",
    ),
    finding: None,
    provisions: &[&KP_6_5],
    law: &[],
    rulings: &[],
    since: POLICY,
};

finite! {
    /// A target group of the policy.
    pub enum TargetGroup {
        /// Elected representatives.
        Elected = "elected-representatives", "förtroendevalda", "elected representatives";
        /// Employees and union representatives.
        Employees = "employees-and-union", "medarbetare och fackliga företrädare", "employees and union representatives";
        /// The public and citizens.
        Public = "public", "allmänhet och medborgare", "the public and citizens";
        /// Mass media.
        Media = "mass-media", "massmedia", "mass media";
        /// Business.
        Business = "business", "näringsliv", "business";
        /// Organisations and associations.
        Organisations = "organisations", "organisationer och föreningar", "organisations and associations";
        /// State authorities, municipalities and county councils (from 2019 regions).
        Authorities = "authorities", "statliga myndigheter, kommuner och regioner (tidigare landsting)", "state authorities, municipalities and regions (formerly county councils)";
    }
}

impl TargetGroup {
    /// Whether the group is inside the municipality (KP-5.6).
    pub const fn is_internal(self) -> bool {
        matches!(self, Self::Elected | Self::Employees)
    }
}

outcome! {
    /// Whether something may be told outside now.
    pub enum Release {
        /// It may.
        Now: Met = "now", "ja, det får berättas nu", "yes, it may be told now";
        /// Something comes first.
        Wait: Due = "wait", "nej, medarbetarna ska få veta det först", "no, the employees must be told first";
        /// It cannot wait, and whoever releases it weighs whether the employees can still be reached.
        Weigh: Judgement = "weigh", "det måste bedömas: brådskan vägs mot att medarbetarna ska få veta det först", "it is to be judged: urgency is weighed against telling the employees first";
        /// The law demands that it is disclosed or published now.
        ByLaw: NotApplicable = "by-law", "ja, lagen kräver det", "yes, the law demands it";
        /// The group is inside the municipality.
        Internal: NotApplicable = "internal", "målgruppen finns inom kommunen", "the target group is inside the municipality";
        /// The policy was not in force in its present text.
        NotInForce: NotApplicable = "not-in-force", "policyn gällde inte i sin nuvarande lydelse", "the policy was not in force in its present text";
    }
}

case! {
    /// The facts about something that is to be told.
    pub struct ReleaseFacts: "release-order", "Får kommunen gå ut med det nu?", "May the municipality tell it outside now?";
    decided by release_order -> Release;
    /// Whether the policy is in force.
    policy: Policy = "policy", "Gäller policyn i sin nuvarande lydelse?", "Is the policy in force in its present text?";
    /// Who is to be told.
    group: TargetGroup = "group", "Vilken målgrupp ska få veta det?", "Which target group is to be told?";
    /// Whether the employees have been told.
    told: YesNo = "employeesTold", "Har medarbetarna fått veta det?", "Have the employees been told?";
    /// Whether it directly concerns employees.
    concerns: YesNo = "concernsEmployees", "Är det ett beslut som direkt rör medarbetare?", "Is it a decision that directly concerns employees?";
    /// Whether it cannot wait.
    urgent: YesNo = "urgent", "Är det så bråttom att det inte kan vänta?", "Is it so urgent that it cannot wait?";
    /// Whether the law demands it now.
    by_law: YesNo = "requiredByLaw", "Måste det lämnas ut eller offentliggöras nu enligt lag, till exempel som allmän handling?", "Must it be disclosed or published now by law, for instance as a public record?";
}

/// Whether something may be told outside the municipality now (KP-5.6, KP-5.7, KP-5.8, KP-6.5). The order holds as far as
/// possible: where it cannot wait, a human weighs, and the library says neither yes nor no. Where a decision directly concerns
/// employees, that they are to know of it (KP-5.8) is a reason of its own. The order never stands against the law.
///
/// ```
/// use policy_core::{fact::{Policy, YesNo::{No, Yes}}, release::*};
/// let closing_of_a_school = ReleaseFacts {
///     policy: Policy::InForce, group: TargetGroup::Media, told: No, concerns: Yes, urgent: No, by_law: No,
/// };
/// assert_eq!(release_order(closing_of_a_school).outcome, Release::Wait);
/// assert_eq!(release_order(ReleaseFacts { told: Yes, ..closing_of_a_school }).outcome, Release::Now);
/// ```
pub fn release_order(case: ReleaseFacts) -> Decision<Release> {
    static ORDER: Selections<2, 4> = Selections::of([&INTERNAL_FIRST, &KNOW]);
    static MET: Selections<3, 8> = Selections::of([&INTERNAL_FIRST, &KNOW, &EXTERNAL_GROUPS]);
    let concerns = case.concerns == YesNo::Yes;
    match (case.policy, case.by_law, case.told, case.urgent) {
        (Policy::NotYet, _, _, _) => Decision::new(Release::NotInForce, &[&VALIDITY]),
        (Policy::InForce, _, _, _) if case.group.is_internal() => Decision::new(Release::Internal, &[&INTERNAL_GROUPS]),
        (Policy::InForce, YesNo::Yes, _, _) => Decision::new(Release::ByLaw, &[&INTERNAL_FIRST]),
        (Policy::InForce, YesNo::No, YesNo::Yes, _) => Decision::new(Release::Now, MET.pick([true, concerns, true])),
        (Policy::InForce, YesNo::No, YesNo::No, YesNo::Yes) => Decision::new(Release::Weigh, ORDER.pick([true, concerns])),
        (Policy::InForce, YesNo::No, YesNo::No, YesNo::No) => Decision::new(Release::Wait, ORDER.pick([true, concerns])),
    }
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&INTERNAL_FIRST, &EXTERNAL_GROUPS];
