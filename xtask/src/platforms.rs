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
use policy_rules::{Finite, NaiveDate, Settlement, Table, Text, date};

static POST: Table = Table::of::<PostFacts>();
static PARTY: Table = Table::of::<PartyFacts>();

/// The first day of the guidelines, a day under the Personal Data Act, the day of the judgment on page statistics, and the last day up to
/// which the law was checked.
const DATES: [NaiveDate; 4] = [policy_core::source::GUIDELINES, date(2017, 1, 1), date(2018, 6, 5), HORIZON];

/// What a decision comes to, or all that it may come to.
fn label(table: &Table, settlement: &Settlement, lang: Lang) -> String {
    let label = |outcome: &u8| table.outcomes[usize::from(*outcome)].label.of(lang);
    let labels: Vec<&str> = settlement.possible.iter().map(label).collect();
    labels.join(Text::new(" *eller* ", " *or* ").of(lang))
}

/// The page.
pub(crate) fn page(lang: Lang) -> String {
    let settings = Settings::new();
    let mut out = match lang {
        Lang::Sv => format!(
            "# Plattformarna och personuppgifterna\n\n\
             En plattform är det som går att göra på den en viss dag. Svaren nedan räknas fram ur frågorna om varje plattform, aldrig ur dess namn\n\
             ensamt. En kommun kan säga annat i sin profil.\n\n\
             {HORIZON} är den sista dag som lagen är kontrollerad till; senare dagar ger samma svar till dess något ändras.\n"
        ),
        Lang::En => format!(
            "# The platforms and the personal data\n\n\
             A platform is what can be done on it on a day. The answers below are worked out from the questions on each platform, never from its name\n\
             alone. A municipality can say otherwise in its profile.\n\n\
             {HORIZON} is the last day up to which the law was checked; later days give the same answers until something is changed.\n"
        ),
    };
    let t = |sv, en| Text::new(sv, en).of(lang);
    let whose = t(
        "Vem är personuppgiftsansvarig för besökares inlägg på kommunens sida?",
        "Who is the controller of visitors' posts on the municipality's page?",
    );
    table(&mut out, whose, lang, visitors);
    table(&mut out, t("Vad är plattformen till kommunen?", "What is the platform to the municipality?"), lang, party);
    out.push_str(t(
        "\n\\* avviker från det som riktlinjerna säger om mediet (T-14).\n\n## Vad som är känt och vad som är antaget\n\n\
         *Belagt* är det som en daterad källa säger; det tas för givet till dess något annat är känt. *Antaget* är det som vi tror utan en\n\
         sådan källa; står det en källa vid ett antagande säger den inte vilken tid den beskriver. Det som inte är känt behöver kommunen själv svara på.\n",
        "\n\\* departs from what the guidelines say of the medium (T-14).\n\n## What is known and what is assumed\n\n\
         *Documented* is what a dated source says; it is taken as given until something else is known. *Assumed* is what we believe without such\n\
         a source; a source beside an assumption does not say which time it describes. What is not known the municipality has to answer itself.\n",
    ));
    for platform in Platform::all(&settings) {
        known(&mut out, &platform, lang);
    }
    out
}

/// What every platform comes to on the four dates.
fn table(out: &mut String, title: &str, lang: Lang, answer: fn(&Platform<'_>, NaiveDate, Lang) -> String) {
    let settings = Settings::new();
    let _ = write!(out, "\n## {title}\n\n{}", Text::new("| Plattform | Kategori |", "| Platform | Category |").of(lang));
    for date in DATES {
        let _ = write!(out, " {date} |");
    }
    out.push_str("\n|---|---|---|---|---|---|\n");
    for platform in Platform::all(&settings) {
        let category = platform.category().term().label.of(lang);
        let _ = write!(out, "| [{}](platforms.md#{}) | {category} |", platform.name(lang), platform.id());
        for date in DATES {
            let absent = Text::new("fanns inte", "did not exist").of(lang);
            let _ = write!(out, " {} |", if platform.existed(date) { answer(&platform, date, lang) } else { absent.to_owned() });
        }
        out.push('\n');
    }
}

fn visitors(platform: &Platform<'_>, date: NaiveDate, lang: Lang) -> String {
    let assessed = assess(*platform, &Answers::default(), date);
    let star = if assessed.departs() { " \\*" } else { "" };
    let none = Text::new("besökare kan inte skriva där", "visitors cannot write there").of(lang);
    assessed.visitors.as_ref().map_or_else(|| none.to_owned(), |visitors| label(&POST, visitors, lang) + star)
}

fn party(platform: &Platform<'_>, date: NaiveDate, lang: Lang) -> String {
    let assessed = assess(*platform, &Answers::default(), date);
    let own = Text::new("kommunen driver den själv", "the municipality runs it itself").of(lang);
    assessed.party.as_ref().map_or_else(|| own.to_owned(), |party| label(&PARTY, party, lang))
}

/// What is known of a platform, question by question.
fn known(out: &mut String, platform: &Platform<'_>, lang: Lang) {
    let t = |sv, en| Text::new(sv, en).of(lang);
    let Some(preset) = platform.preset() else { return };
    let (id, name, note) = (preset.id, preset.name.of(lang), preset.note.of(lang));
    let _ = write!(out, "\n<a id=\"{id}\"></a>\n\n### {name}\n\n`{id}`\n\n{note} ");
    out.push_str(if preset.named.name() == "not" {
        t("Riktlinjerna nämner den inte.", "The guidelines do not name it.")
    } else {
        t("Riktlinjerna nämner den.", "The guidelines name it.")
    });
    if preset.host == Host::Own {
        out.push_str(t(" Kommunen driver den själv.", " The municipality runs it itself."));
    }
    if let Some(first) = preset.exists {
        let _ = write!(out, " {} {first}.", t("Den räknas här från", "Here it counts from"));
    }
    out.push_str(t(
        "\n\n| Fråga | Svar | Från | Hur vi vet |\n|---|---|---|---|\n",
        "\n\n| Question | Answer | From | How we know |\n|---|---|---|---|\n",
    ));
    for (capability, stretches) in Capability::VALUES.iter().zip(preset.answers) {
        for stretch in stretches {
            let value = stretch.value.map_or(t("inte känt", "not known"), |value| value.term().label.of(lang));
            let from = stretch.from.map_or_else(String::new, |from| from.to_string());
            let source = match stretch.source {
                Some(source) => match source.address {
                    Some(address) => format!(": [{}]({address})", source.title),
                    None => format!(": {}", source.title),
                },
                None => String::new(),
            };
            let basis = stretch.basis.term().label.of(lang);
            let _ = writeln!(out, "| {} | {value} | {from} | {basis}{source} |", capability.question().of(lang));
        }
    }
}
