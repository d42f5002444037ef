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
use policy_rules::{Finite, Lang, Provision};

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
pub(crate) fn page() -> String {
    let profile = Profile::default();
    let settings: Settings = profile.plans();
    // The terms are the same on every day the guidelines are in force: the default profile has no earlier ones.
    let terms = settings.on(policy_core::source::GUIDELINES);
    let graph = Graph::explore(&terms);
    let mut out = String::from(
        "# Aktivitetsplanen, från tom blankett till avslutat konto\n\n\
         Genererad ur koden med `cargo xtask generate`. Det som står här är vad programmet gör: flödet är ritat ur samma funktion som\n\
         avgör vad som får göras med en plan.\n\n## Blanketten\n\n\
         Blanketten omfattar allt som riktlinjernas avsnitt 2.2 eller blanketten frågar efter (T-13), och varje fält har en regel.\n\n\
         | Fält | Vad som ska stå där | Bestämmelser | Regel |\n|---|---|---|---|\n",
    );
    for field in FIELDS {
        let provisions: Vec<&str> = field.rule.provisions.iter().map(|provision| provision.id).collect();
        let part = if field.is_part { "– " } else { "" };
        let _ =
            writeln!(out, "| {part}{} | {} | {} | `{}` |", field.label.sv, field.help.sv, provisions.join(", "), field.rule.id);
    }
    out.push_str("\n### Så motsvarar avsnitt 2.2 och blanketten varandra\n\n| Bestämmelse | Innehåll | Fält |\n|---|---|---|\n");
    for provision in asked_for() {
        let fields: Vec<&str> =
            FIELDS.iter().filter(|field| field.rule.provisions.contains(&provision)).map(|field| field.label.sv).collect();
        let _ = writeln!(out, "| {} | {} | {} |", provision.id, provision.text.sv, fields.join(", "));
    }
    out.push_str(
        "\n## Flödet\n\n![Flödet från tom blankett till avslutat konto](book/flows/plan.svg)\n\n\
         Varje del av flödet är ritad för sig, steg för steg och med den som gör dem, på sidan om [flödena](book/flows.md).\n",
    );
    out.push_str("\n## Vem får göra vad, och när\n\nDen som innehar en post får även göra det som gäller för dem den handlar för: verksamhetsansvarig chef, ägare och administratör handlar för verksamheten.\n\n| Åtgärd | Vem | När läget är | Regler |\n|---|---|---|---|\n");
    for action in Action::VALUES {
        actions(&mut out, *action, &graph.arrows());
    }
    out.push_str("\n## Vad som alltid gäller\n\n");
    let _ = writeln!(
        out,
        "Alla lägen som går att nå har prövats, med varje åtgärd och varje roll: {} lägen och {} vägar mellan dem. Ett läge är skedet\n\
         tillsammans med vad som är gjort och vad blanketten innehåller.\n",
        graph.states.len(),
        graph.edges.len()
    );
    out.push_str("| Påstående | Prövat på | Gäller |\n|---|---|---|\n");
    for proof in graph.proofs(&terms) {
        let _ = writeln!(out, "| {} | {} | {} |", proof.text.sv, proof.looked_at, if proof.holds { "ja" } else { "nej" });
    }
    out
}

/// Who is to be asked: those who may only because they act for another of them are left out.
fn asked(roles: &[Role]) -> String {
    let names: Vec<&str> = principals(roles).iter().map(|role| role.term().label.of(Lang::Sv)).collect();
    Lang::Sv.either(&names)
}

fn actions(out: &mut String, action: Action, arrows: &[Arrow]) {
    let own: Vec<&Arrow> = arrows.iter().filter(|arrow| arrow.action == action).collect();
    let mut roles: Vec<Role> = own.iter().flat_map(|arrow| arrow.roles.iter().copied()).collect();
    roles.sort_unstable();
    roles.dedup();
    let mut stages: Vec<&str> = own.iter().map(|arrow| arrow.from.term().label.sv).collect();
    stages.dedup();
    let rules: Vec<String> = action.rules().iter().map(|rule| format!("`{}`", rule.id)).collect();
    let _ = writeln!(out, "| {} | {} | {} | {} |", action.term().label.sv, asked(&roles), stages.join("; "), rules.join(", "));
}
