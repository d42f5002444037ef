//! Who answers for issuing a product?

use policy_rules::{Decision, case, finite, outcome};

use crate::{
    fact::{Source, VALIDITY},
    golive::WRITERS,
    press::OVERALL,
    publication::Product,
    publisher::{HOUSEHOLD_PRINT, WEBSITE},
    responsibility::{EXTERNAL_CONTACTS, OVERALL_INFORMATION},
};

finite! {
    /// What a product is about.
    pub enum Scope {
        /// The municipality as a whole.
        Overall = "overall", "kommunen som helhet", "the municipality as a whole";
        /// One committee's or one company's own operations.
        Own = "own", "en nämnds eller ett bolags egen verksamhet", "a committee's or a company's own operations";
    }
}

outcome! {
    /// Who answers for issuing a product.
    pub enum Issuer {
        /// The chief executive, as responsible publisher.
        ChiefExecutive: Answer = "chief-executive", "kommunchefen, som ansvarig utgivare", "the chief executive, as responsible publisher";
        /// The chair of the executive board, through the communications unit.
        BoardChair: Answer = "board-chair-through-unit", "kommunstyrelsens ordförande, genom kommunikationsenheten", "the chair of the executive board, through the communications unit";
        /// The executive board, through the communications unit.
        ExecutiveBoard: Answer = "executive-board-through-unit", "kommunstyrelsen, genom kommunikationsenheten", "the executive board, through the communications unit";
        /// The committee or the company.
        Body: Answer = "committee-or-company", "nämnden eller bolaget", "the committee or the company";
        /// Somebody appointed to write for the municipality.
        Writer: Answer = "appointed-writer", "den som har utsetts att skriva för kommunen i sociala medier", "somebody appointed to write for the municipality in social media";
        /// The text that says who answers was not in force.
        NotInForce: NotApplicable = "not-in-force", "den text som anger vem som svarar gällde inte", "the text that says who answers was not in force";
    }
}

case! {
    /// The facts that tell who answers for issuing a product.
    pub struct IssuerFacts: "product-issued-by", "Vem svarar för att produkten ges ut?", "Who answers for issuing the product?";
    decided by product_issued_by -> Issuer;
    /// Which texts of the source are in force.
    source: Source = "texts", "Vilka styrdokument gäller i nuvarande lydelse?", "Which texts of the source are in force?";
    /// What it is.
    product: Product = "product", "Vad är det för produkt?", "What is the product?";
    /// What it is about.
    scope: Scope = "scope", "Vad handlar produkten om?", "What is the product about?";
}

/// Who answers for issuing a product (KP-5.10, KP-6.6, KP-6.8 to KP-6.10, RS-3.1-2).
///
/// ```
/// use policy_core::{fact::Source, issuing::*, publication::Product};
/// let release = IssuerFacts { source: Source::Whole, product: Product::PressRelease, scope: Scope::Overall };
/// assert_eq!(product_issued_by(release).outcome, Issuer::BoardChair);
/// ```
pub fn product_issued_by(case: IssuerFacts) -> Decision<Issuer> {
    use Product::{HouseholdPrint, PressRelease, SocialPost, WebsitePage};
    match (case.source, case.product, case.scope) {
        (Source::Whole | Source::GuidelinesAlone, SocialPost, _) => Decision::new(Issuer::Writer, &[&WRITERS]),
        (Source::NotYet | Source::GuidelinesAlone, _, _) => Decision::new(Issuer::NotInForce, &[&VALIDITY]),
        (Source::Whole, WebsitePage, _) => Decision::new(Issuer::ChiefExecutive, &[&WEBSITE]),
        (Source::Whole, HouseholdPrint, Scope::Overall) => Decision::new(Issuer::ChiefExecutive, &[&HOUSEHOLD_PRINT]),
        (Source::Whole, PressRelease, Scope::Overall) => Decision::new(Issuer::BoardChair, &[&OVERALL]),
        (Source::Whole, _, Scope::Overall) => Decision::new(Issuer::ExecutiveBoard, &[&OVERALL_INFORMATION]),
        (Source::Whole, _, Scope::Own) => Decision::new(Issuer::Body, &[&EXTERNAL_CONTACTS]),
    }
}
