//! The page on platforms: who answers for what visitors publish, on four dates, and what is known of each.

use std::fmt::Write;

use gdpr_scope::{
    assessment::assess,
    controller::PostFacts,
    party::PartyFacts,
    platform::{Answers, Capability, Host, Platform, Settings},
};
use kommunpolicy::Lang;
use policy_core::law::HORIZON;
use policy_rules::{Finite, NaiveDate, Settlement, Table, date};

static POST: Table = Table::of::<PostFacts>();
static PARTY: Table = Table::of::<PartyFacts>();

/// The first day of the guidelines, a day under the Personal Data Act, the day of the judgment on page statistics, and the last day up to
/// which the law was checked.
const DATES: [NaiveDate; 4] = [policy_core::source::GUIDELINES, date(2017, 1, 1), date(2018, 6, 5), HORIZON];

/// What a decision comes to, or all that it may come to.
fn label(table: &Table, settlement: &Settlement) -> String {
    let labels: Vec<&str> = settlement.possible.iter().map(|outcome| table.outcomes[usize::from(*outcome)].label.sv).collect();
    labels.join(" *eller* ")
}

/// The page.
pub(crate) fn page() -> String {
    let settings = Settings::new();
    let mut out = format!(
        "# Plattformarna och personuppgifterna\n\n\
         Genererad ur koden med `cargo xtask generate`. En plattform är det som går att göra på den en viss dag. Svaren nedan räknas fram ur\n\
         frågorna om varje plattform, aldrig ur dess namn ensamt. En kommun kan säga annat i sin profil (`platforms`).\n\n\
         {} är den sista dag som lagen är kontrollerad till; senare dagar ger samma svar till dess något ändras.\n",
        HORIZON
    );
    table(&mut out, "Vem är personuppgiftsansvarig för besökares inlägg på kommunens sida?", &visitors);
    table(&mut out, "Vad är plattformen till kommunen?", &party);
    out.push_str(
        "\n\\* avviker från det som riktlinjerna säger om mediet (T-14).\n\n## Vad som är känt och vad som är antaget\n\n\
         *Belagt* är det som en daterad källa säger; det tas för givet till dess något annat är känt. *Antaget* är det som vi tror utan en\n\
         sådan källa; står det en källa vid ett antagande säger den inte vilken tid den beskriver. Det som inte är känt behöver kommunen själv svara på.\n",
    );
    for platform in Platform::all(&settings) {
        known(&mut out, &platform);
    }
    out
}

/// What every platform comes to on the four dates.
fn table(out: &mut String, title: &str, answer: &dyn Fn(&Platform<'_>, NaiveDate) -> String) {
    let settings = Settings::new();
    let _ = write!(out, "\n## {title}\n\n| Plattform | Kategori |");
    for date in DATES {
        let _ = write!(out, " {date} |");
    }
    out.push_str("\n|---|---|---|---|---|---|\n");
    for platform in Platform::all(&settings) {
        let category = platform.category().term().label.sv;
        let _ = write!(out, "| [{}](#{}) | {category} |", platform.name(Lang::Sv), platform.id());
        for date in DATES {
            let _ = write!(out, " {} |", if platform.existed(date) { answer(&platform, date) } else { "fanns inte".to_owned() });
        }
        out.push('\n');
    }
}

fn visitors(platform: &Platform<'_>, date: NaiveDate) -> String {
    let assessed = assess(*platform, &Answers::default(), date);
    let star = if assessed.departs() { " \\*" } else { "" };
    assessed.visitors.as_ref().map_or_else(|| "besökare kan inte skriva där".to_owned(), |visitors| label(&POST, visitors) + star)
}

fn party(platform: &Platform<'_>, date: NaiveDate) -> String {
    let assessed = assess(*platform, &Answers::default(), date);
    assessed.party.as_ref().map_or_else(|| "kommunen driver den själv".to_owned(), |party| label(&PARTY, party))
}

/// What is known of a platform, question by question.
fn known(out: &mut String, platform: &Platform<'_>) {
    let Some(preset) = platform.preset() else { return };
    let _ = write!(out, "\n### {}\n\n{}: {} ", preset.id, preset.name.sv, preset.note.sv);
    let named = if preset.named.name() == "not" { "Riktlinjerna nämner den inte." } else { "Riktlinjerna nämner den." };
    let host = if preset.host == Host::Own { " Kommunen driver den själv." } else { "" };
    let _ = write!(out, "{named}{host}");
    if let Some(first) = preset.exists {
        let _ = write!(out, " Den räknas här från {first}.");
    }
    out.push_str("\n\n| Fråga | Svar | Från | Hur vi vet |\n|---|---|---|---|\n");
    for (capability, stretches) in Capability::VALUES.iter().zip(preset.answers) {
        for stretch in stretches {
            let value = stretch.value.map_or("inte känt", |value| value.term().label.sv);
            let from = stretch.from.map_or_else(String::new, |from| from.to_string());
            let source = match stretch.source {
                Some(source) => match source.address {
                    Some(address) => format!(": [{}]({address})", source.title),
                    None => format!(": {}", source.title),
                },
                None => String::new(),
            };
            let basis = stretch.basis.term().label.sv;
            let _ = writeln!(out, "| {} | {value} | {from} | {basis}{source} |", capability.question().sv);
        }
    }
}
