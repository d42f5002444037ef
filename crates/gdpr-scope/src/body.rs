//! Which body of the municipality is controller for an account?

use policy_core::{
    fact::{Phase, VALIDITY},
    law::{
        COMMITTEE_RESPONSIBILITY, CONTENT_OF_THE_RECORD, CONTROLLER, DATA_PRINCIPLES, INFORMATION_WHEN_COLLECTED,
        JOINT_CONTROLLERS, MUNICIPAL_COMPANIES,
    },
    role::Role,
    source::{GUIDELINES, P_24, RS_4_8_1},
};
use policy_rules::{Decision, Finding, Modality, Rule, Text, case, finite, outcome};

use crate::era::{GDPR_APPLIES, Law};

/// `controller.operation`: whoever answers for the operation is controller.
pub const OPERATION: Rule = Rule {
    id: "controller.operation",
    modality: Modality::Definition,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Den nämnd som ansvarar för en verksamhet är också personuppgiftsansvarig för den. Ett kommunalt bolag är det för sin egen verksamhet. Varken tjänsten, enheten eller den som sköter kontot är personuppgiftsansvarig.",
        "The committee that answers for an operation is also controller for it. A municipal company is controller for its own operation. Neither the post, the unit nor whoever runs the account is controller.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&CONTROLLER, &COMMITTEE_RESPONSIBILITY, &MUNICIPAL_COMPANIES],
    rulings: &[],
    since: GUIDELINES,
};

/// `controller.together`: several bodies with one account.
pub const TOGETHER: Rule = Rule {
    id: "controller.together",
    modality: Modality::Condition,
    bearers: &[Role::Committee.term(), Role::Company.term()],
    entitled: &[],
    text: Text::new(
        "Har flera nämnder eller bolag ett konto tillsammans beror ansvaret på vad var och en faktiskt bestämmer; det går inte att avtala bort. Bestämmer de tillsammans varför och hur uppgifterna behandlas är de gemensamt ansvariga och ska fastställa vem som gör vad. En människa bedömer det. Väg in vem som bestämmer vad som publiceras, vem som modererar och vem besökaren vänder sig till.",
        "Where several committees or companies share an account, the responsibility depends on what each of them in fact determines; it cannot be agreed away. Where together they determine why and how the data are processed, they are joint controllers and must settle who does what. A human judges that. Weigh who decides what is published, who moderates and whom visitors turn to.",
    ),
    finding: None,
    provisions: &[&RS_4_8_1],
    law: &[&CONTROLLER, &JOINT_CONTROLLERS],
    rulings: &[],
    since: GUIDELINES,
};

/// `controller.named`: it is plain who the controller is.
pub const NAMED: Rule = Rule {
    id: "controller.named",
    modality: Modality::Duty,
    bearers: &[Role::Municipality.term()],
    entitled: &[Role::Visitor.term()],
    text: Text::new(
        "Det ska framgå vilken nämnd eller vilket bolag som är personuppgiftsansvarig för kontot.",
        "It must be plain which committee or company is controller for the account.",
    ),
    finding: Some(Finding {
        lack: Text::new(
            "Det framgår inte vilken nämnd eller vilket bolag som är personuppgiftsansvarig för kontot.",
            "It is not plain which committee or company is controller for the account.",
        ),
        remedy: Text::new(
            "Ta reda på vem som ansvarar för verksamheten och anteckna det i registret över behandlingar och i informationen till besökarna.",
            "Find out who answers for the operation, and enter it in the record of processing and in the information to visitors.",
        ),
    }),
    provisions: &[&RS_4_8_1],
    law: &[&DATA_PRINCIPLES, &CONTENT_OF_THE_RECORD, &INFORMATION_WHEN_COLLECTED],
    rulings: &[&P_24],
    since: GDPR_APPLIES,
};

finite! {
    /// Who answers for the operation that runs an account.
    pub enum Body {
        /// A committee.
        Committee = "committee", "en nämnd", "a committee";
        /// The executive board.
        ExecutiveBoard = "executive-board", "kommunstyrelsen", "the executive board";
        /// A municipal company.
        Company = "company", "ett kommunalt bolag", "a municipal company";
        /// Several of them.
        Several = "several", "flera nämnder eller bolag", "several committees or companies";
        /// It is not plain.
        Unclear = "unclear", "det framgår inte", "it is not plain";
    }
}

outcome! {
    /// Which body is controller.
    pub enum AccountController {
        /// The committee.
        Committee: Met = "committee", "nämnden som ansvarar för verksamheten", "the committee that answers for the operation";
        /// The executive board.
        ExecutiveBoard: Met = "executive-board", "kommunstyrelsen, som ansvarar för verksamheten", "the executive board, which answers for the operation";
        /// The company.
        Company: Met = "company", "det kommunala bolaget, för sin egen verksamhet", "the municipal company, for its own operation";
        /// A human judges who of them is.
        Together: Judgement = "together", "de som har kontot tillsammans; en människa bedömer vem som svarar för vad", "those who share the account; a human judges who answers for what";
        /// Whoever answers for the operation, and nobody has said who.
        Unnamed: Breached = "unnamed", "den som ansvarar för verksamheten, men det framgår inte vem det är", "whoever answers for the operation, but it is not plain who";
        /// Whoever answers for the operation, which has to be said before the account starts.
        ToName: Due = "to-name", "den som ansvarar för verksamheten; vem det är ska framgå före starten", "whoever answers for the operation; who that is must be plain before the start";
        /// Whoever answers for the operation, where it need not be said: before the GDPR, or of a closed account.
        OfTheOperation: Answer = "of-the-operation", "den som ansvarar för verksamheten", "whoever answers for the operation";
        /// The guidelines were not in force.
        NotInForce: NotApplicable = "not-in-force", "riktlinjerna gällde inte", "the guidelines were not in force";
    }
}

case! {
    /// The facts about whose an account is.
    pub struct BodyFacts: "account-controller", "Vem är personuppgiftsansvarig för kontot?", "Who is controller for the account?";
    decided by account_controller -> AccountController;
    /// Which law applies.
    law: Law = "law", "Vilken lag om personuppgifter gäller?", "Which law on personal data applies?";
    /// Where the account is in its life.
    phase: Phase = "phase", "I vilket skede är kontot?", "In which phase is the account?";
    /// Who answers for the operation.
    body: Body = "body", "Vem ansvarar för verksamheten?", "Who answers for the operation?";
}

/// Which body of the municipality is controller for an account (RS-4.8-1).
///
/// ```
/// use gdpr_scope::{body::*, era::Law};
/// use policy_core::fact::Phase;
/// let library = BodyFacts { law: Law::Gdpr, phase: Phase::Running, body: Body::Committee };
/// assert_eq!(account_controller(library).outcome, AccountController::Committee);
/// ```
pub fn account_controller(case: BodyFacts) -> Decision<AccountController> {
    let outcome = match (case.law, case.body, case.phase) {
        (Law::BeforeGuidelines, ..) => return Decision::new(AccountController::NotInForce, &[&VALIDITY]),
        (_, Body::Several, _) => return Decision::new(AccountController::Together, &[&TOGETHER]),
        (Law::Gdpr, Body::Unclear, Phase::Planned) => return Decision::new(AccountController::ToName, &[&NAMED]),
        (Law::Gdpr, Body::Unclear, Phase::Running) => return Decision::new(AccountController::Unnamed, &[&NAMED]),
        (_, Body::Unclear, _) => AccountController::OfTheOperation,
        (_, Body::Committee, _) => AccountController::Committee,
        (_, Body::ExecutiveBoard, _) => AccountController::ExecutiveBoard,
        (_, Body::Company, _) => AccountController::Company,
    };
    Decision::new(outcome, if case.law == Law::Gdpr { &[&OPERATION, &NAMED] } else { &[&OPERATION] })
}

/// The rules of this module, in the order of the source.
pub const RULES: &[&Rule] = &[&OPERATION, &TOGETHER, &NAMED];
