//! The page on the activity plan: the fields of the form, the flow from blank form to closed account, and what always holds of it.

use std::fmt::Write;

use activity_plan::{
    Settings,
    field::FIELDS,
    workflow::{
        Action,
        graph::{Arrow, Graph},
        principals,
    },
};
use kommunpolicy::Profile;
use policy_core::role::Role;
use policy_rules::{Finite, Lang, Provision, Text};

use crate::grouped;

/// Points 1 to 6 of section 2.2 and the fields of the form, in the order of the source (T-13).
fn asked_for() -> impl Iterator<Item = &'static Provision> {
    policy_core::source::all().filter(|provision| {
        let point = |first: u32, last: u32, prefix: &str| {
            provision
                .id
                .strip_prefix(prefix)
                .and_then(|number| number.parse::<u32>().ok())
                .is_some_and(|number| (first..=last).contains(&number))
        };
        point(5, 10, "RS-2.2-") || point(2, 12, "BL-")
    })
}

/// The page, as of the terms that hold now in the default profile.
pub(crate) fn page(lang: Lang) -> String {
    let t = |sv, en| Text::new(sv, en).of(lang);
    let profile = Profile::default();
    let settings: Settings = profile.plans();
    // The terms are the same on every day the guidelines are in force: the default profile has no earlier ones.
    let terms = settings.on(policy_core::source::GUIDELINES);
    let graph = Graph::explore(&terms);
    let mut out = String::from(t(
        "# Aktivitetsplanen, från tom blankett till avslutat konto\n\n\
         Sidan är framställd ur de regler som programmet tillämpar. Det som står här är vad programmet gör: flödet är ritat ur samma funktion\n\
         som avgör vad som får göras med en plan.\n\n## Blanketten\n\n\
         Blanketten omfattar allt som riktlinjernas avsnitt 2.2 eller blanketten frågar efter (T-13), och varje fält har en regel.\n\n\
         | Fält | Vad som ska stå där | Bestämmelser | Regel |\n|---|---|---|---|\n",
        "# The activity plan, from blank form to closed account\n\n\
         The page is made from the rules that the program applies. What stands here is what the program does: the flow is drawn from the same\n\
         function that settles what may be done with a plan.\n\n## The form\n\n\
         The form covers everything that section 2.2 of the guidelines or the form asks for (T-13), and each field has a rule.\n\n\
         | Field | What it is to hold | Provisions | Rule |\n|---|---|---|---|\n",
    ));
    for field in FIELDS {
        let provisions: Vec<&str> = field.rule.provisions.iter().map(|provision| provision.id).collect();
        let part = if field.is_part { "– " } else { "" };
        let (label, help) = (field.label.of(lang), field.help.of(lang));
        let _ = writeln!(out, "| {part}{label} | {help} | {} | `{}` |", provisions.join(", "), field.rule.id);
    }
    out.push_str(t(
        "\n### Så motsvarar avsnitt 2.2 och blanketten varandra\n\n| Bestämmelse | Innehåll | Fält |\n|---|---|---|\n",
        "\n### How section 2.2 and the form answer to each other\n\n| Provision | Content | Fields |\n|---|---|---|\n",
    ));
    for provision in asked_for() {
        let fields: Vec<&str> =
            FIELDS.iter().filter(|field| field.rule.provisions.contains(&provision)).map(|field| field.label.of(lang)).collect();
        let _ = writeln!(out, "| {} | {} | {} |", provision.id, provision.text.of(lang), fields.join(", "));
    }
    out.push_str(t(
        "\n## Flödet\n\n![Flödet från tom blankett till avslutat konto](book/flows/plan.svg)\n\n\
         Varje del av flödet är ritad för sig, steg för steg och med den som gör dem, på sidan om [flödena](book/flows.md).\n\n\
         ## Vem får göra vad, och när\n\nDen som innehar en post får även göra det som gäller för dem den handlar för: verksamhetsansvarig chef, ägare och\n\
         administratör handlar för verksamheten.\n\n| Åtgärd | Vem | När läget är | Regler |\n|---|---|---|---|\n",
        "\n## The flow\n\n![The flow from blank form to closed account](../book/en/flows/plan.svg)\n\n\
         Each part of the flow is drawn by itself, step by step and with who takes it, on the page on [the flows](../book/en/flows.md).\n\n\
         ## Who may do what, and when\n\nWhoever holds a post may also do what goes for those it acts for: the operations manager, the owner and an administrator\n\
         act for the operation.\n\n| Action | Who | When the stage is | Rules |\n|---|---|---|---|\n",
    ));
    for action in Action::VALUES {
        actions(&mut out, *action, &graph.arrows(), lang);
    }
    let [states, edges] = [graph.states.len(), graph.edges.len()].map(|number| grouped(number, lang));
    let _ = match lang {
        Lang::Sv => writeln!(
            out,
            "\n## Vad som alltid gäller\n\nAlla lägen som går att nå har prövats, med varje åtgärd och varje roll: {states} lägen och {edges} vägar mellan dem. Ett\n\
             läge är skedet tillsammans med vad som är gjort och vad blanketten innehåller.\n\n| Påstående | Prövat på | Gäller |\n|---|---|---|"
        ),
        Lang::En => writeln!(
            out,
            "\n## What always holds\n\nEvery state that can be reached was tried, with every action and every role: {states} states and {edges} ways between them. A\n\
             state is the stage together with what has been done and what the form holds.\n\n| Statement | Tried on | Holds |\n|---|---|---|"
        ),
    };
    for proof in graph.proofs(&terms) {
        let holds = if proof.holds { t("ja", "yes") } else { t("nej", "no") };
        let _ = writeln!(out, "| {} | {} | {holds} |", proof.text.of(lang), grouped(proof.looked_at, lang));
    }
    out
}

/// Who is to be asked: those who may only because they act for another of them are left out.
fn asked(roles: &[Role], lang: Lang) -> String {
    let names: Vec<&str> = principals(roles).iter().map(|role| role.term().label.of(lang)).collect();
    lang.either(&names)
}

fn actions(out: &mut String, action: Action, arrows: &[Arrow], lang: Lang) {
    let own: Vec<&Arrow> = arrows.iter().filter(|arrow| arrow.action == action).collect();
    let mut roles: Vec<Role> = own.iter().flat_map(|arrow| arrow.roles.iter().copied()).collect();
    roles.sort_unstable();
    roles.dedup();
    let mut stages: Vec<&str> = own.iter().map(|arrow| arrow.from.term().label.of(lang)).collect();
    stages.dedup();
    let rules: Vec<String> = action.rules().iter().map(|rule| format!("`{}`", rule.id)).collect();
    let (label, who) = (action.term().label.of(lang), asked(&roles, lang));
    let _ = writeln!(out, "| {label} | {who} | {} | {} |", stages.join("; "), rules.join(", "));
}
