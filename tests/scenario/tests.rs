//! The runner itself: it understands, it complains with the place, and it can fail.

use super::*;

/// A scenario of a file that begins like any other, from its lines; the first is line 4.
fn scenario(steps: &str) -> Scenario {
    let text = format!("# language: sv\nEgenskap: Prov\n  Scenario: Ett prov\n{steps}\n");
    let mut scenarios = read("prov.feature", &text);
    assert_eq!(scenarios.len(), 1, "{scenarios:?}");
    scenarios.remove(0)
}

fn complaint(steps: &str) -> String {
    scenario(steps).run().map_or_else(|failure| failure.to_string(), |()| panic!("the scenario did not fail"))
}

const PRIVATE: &str = "    Givet datumet 2015-03-01
    Och vem skriver? En tjänsteperson.
    Och Från vilket konto görs inlägget? ett privat konto
    Och Görs inlägget som en del av kommunens verksamhet? nej
    Och Bygger inlägget på kunskap från arbetet? nej
    När beslutet capacity prövas
";

#[test]
fn what_is_so_passes() {
    scenario(&format!(
        "{PRIVATE}    Så är utfallet privat
    Och det avgörs av regeln capacity.apart
    Och det avgörs av bestämmelsen RS-2-1
    Och lagrummet 2 kap. 1 § RF
    Men inte lagrummet 4 kap. 2 § OSL
    Och det frågas inte om Har kommunen godkänt det?
    Och det skulle bli privat, med krav på återhållsamhet om Bygger inlägget på kunskap från arbetet? ja"
    ))
    .run()
    .unwrap();
}

#[test]
fn a_wrong_expectation_fails() {
    let wrong = |step: &str| complaint(&format!("{PRIVATE}    Så {step}"));
    assert_eq!(
        wrong("är utfallet i tjänsten eller uppdraget"),
        "prov.feature:10: utfallet är ”privat”, inte ”i tjänsten eller uppdraget”"
    );
    assert_eq!(wrong("är utfallet öppet"), "prov.feature:10: utfallet är ”privat”, inte öppet");
    assert_eq!(
        wrong("avgörs det av regeln capacity.approved"),
        "prov.feature:10: det avgörs av ”capacity.apart”; i scenariot står ”capacity.approved”"
    );
    assert_eq!(wrong("avgörs det av bestämmelsen RS-2-2"), "prov.feature:10: bestämmelsen RS-2-2 avgör inte; det gör ”RS-2-1”");
    assert_eq!(
        wrong("lagrummet 4 kap. 2 § OSL"),
        "prov.feature:10: lagrummet 4 kap. 2 § OSL hör inte till; den 2015-03-01 är lagrummen ”2 kap. 1 § RF”"
    );
    assert_eq!(wrong("inte lagrummet 2 kap. 1 § RF"), "prov.feature:10: lagrummet 2 kap. 1 § RF hör till");
    assert_eq!(
        wrong("är möjligt utfall i tjänsten eller uppdraget"),
        "prov.feature:10: möjliga utfall är ”privat”; i scenariot står ”i tjänsten eller uppdraget”"
    );
    assert_eq!(wrong("är nästa fråga Har kommunen godkänt det?"), "prov.feature:10: ingen fråga återstår; utfallet är ”privat”");
    assert_eq!(wrong("frågas det inte om Vem skriver?"), "prov.feature:10: frågan ”Vem skriver?” är redan besvarad i scenariot");
    assert_eq!(
        wrong("skulle det bli privat och uppdrag blandas om Vem skriver? en förtroendevald"),
        "prov.feature:10: det skulle bli ”privat och uppdrag blandas” om ”Görs inlägget som en del av kommunens verksamhet? ja”"
    );
}

#[test]
fn a_label_may_hold_the_word_om() {
    scenario(
        "    Givet datumet 2015-03-01
    Och I vilket skede är kontot? i drift
    Och Har kontot följts upp så ofta som det ska? ja
    Och Finns det en administratör som är kvar på sin post och har åtkomst? ja
    När beslutet account-attended prövas
    Så är utfallet kontot bevakas och följs upp
    Och det skulle bli kontot bevakas eller följs inte upp om Finns det en administratör som är kvar på sin post och har åtkomst? nej",
    )
    .run()
    .unwrap();
}

#[test]
fn every_rule_that_settles_it_is_named_or_none() {
    let steps = "    Givet datumet 2015-03-01
    Och Är posten tillsatt? nej
    Och Vilka konton har innehavaren åtkomst till? inte alla konton
    När beslutet post-in-order prövas
    Så är utfallet posten är vakant eller når inte alla konton
    Och det avgörs av regeln post.filled";
    assert_eq!(
        complaint(steps),
        "prov.feature:9: det avgörs av ”post.filled”, ”post.reaches-all-accounts”; i scenariot står ”post.filled”"
    );
    scenario(&format!("{steps}\n    Och det avgörs av regeln post.reaches-all-accounts")).run().unwrap();
}

#[test]
fn an_open_outcome_is_no_outcome() {
    let open = "    Givet datumet 2015-03-01
    När beslutet post-in-order prövas
    Så är utfallet öppet
    Och möjligt utfall är posten är tillsatt och når alla konton
";
    assert_eq!(
        complaint(open),
        "prov.feature:7: möjliga utfall är ”posten är tillsatt och når alla konton”, ”posten är vakant eller når inte alla konton”; i scenariot står ”posten är tillsatt och når alla konton”"
    );
    let settled = open
        .replace("öppet", "posten är tillsatt och når alla konton")
        .replace("    Och möjligt utfall är posten är tillsatt och når alla konton\n", "");
    assert_eq!(
        complaint(&settled),
        "prov.feature:6: utfallet är öppet (möjliga är ”posten är tillsatt och når alla konton”, ”posten är vakant eller når inte alla konton”), inte ”posten är tillsatt och når alla konton”"
    );
}

#[test]
fn a_misspelt_question_is_shown_with_its_line_and_its_neighbours() {
    let misspelt = PRIVATE.replace("vem skriver?", "Vem skrivr?");
    assert_eq!(
        complaint(&format!("{misspelt}    Så är utfallet privat")),
        "prov.feature:5: frågan ”Vem skrivr?” finns inte; närmast kommer ”Vem skriver?”, ”Gäller riktlinjerna?”, ”Har kommunen godkänt det?” (beslutet capacity)"
    );
}

#[test]
fn a_misspelt_answer_is_shown_with_its_line_and_its_neighbours() {
    let misspelt = PRIVATE.replace("En tjänsteperson.", "en tjänstperson");
    assert_eq!(
        complaint(&format!("{misspelt}    Så är utfallet privat")),
        "prov.feature:5: svaret ”en tjänstperson” finns inte; närmast kommer ”en tjänsteperson”, ”någon annan”, ”en förtroendevald” (frågan ”Vem skriver?”)"
    );
}

#[test]
fn a_misspelt_outcome_rule_provision_or_reference_is_shown_with_its_neighbours() {
    let misspelt = |step: &str| complaint(&format!("{PRIVATE}    Så {step}"));
    let starts = |step: &str, message: &str| assert!(misspelt(step).starts_with(message), "{}", misspelt(step));
    starts("är utfallet privt", "prov.feature:10: utfallet ”privt” finns inte; närmast kommer ”privat”, ");
    starts(
        "avgörs det av regeln capacity.part",
        "prov.feature:10: regeln ”capacity.part” finns inte; närmast kommer ”capacity.apart”, ",
    );
    starts("avgörs det av bestämmelsen RS-2.1", "prov.feature:10: bestämmelsen ”RS-2.1” finns inte; närmast kommer ");
    starts("lagrummet 2 kap 1 § RF", "prov.feature:10: lagrummet ”2 kap 1 § RF” finns inte; närmast kommer ”2 kap. 1 § RF”, ");
    starts("inte lagrummet 2 kap. 1 RF", "prov.feature:10: lagrummet ”2 kap. 1 RF” finns inte; närmast kommer ”2 kap. 1 § RF”, ");
}

#[test]
fn a_misspelt_decision_is_shown_with_its_neighbours() {
    let misspelt = PRIVATE.replace("capacity", "acount-access");
    let complaint = complaint(&format!("{misspelt}    Så är utfallet privat"));
    assert!(
        complaint.starts_with("prov.feature:9: beslutet ”acount-access” finns inte; närmast kommer ”account-access”, "),
        "{complaint}"
    );
}

#[test]
fn a_misspelt_step_is_shown_with_its_neighbours() {
    let starts = |steps: &str, message: &str| assert!(complaint(steps).contains(message), "{}", complaint(steps));
    starts(
        "    Givet datumt 2015-03-01\n    När beslutet capacity prövas\n    Så är utfallet privat",
        "prov.feature:4: steget ”datumt 2015-03-01” finns inte; närmast kommer ”datumet 2015-03-01”, ",
    );
    starts(
        &format!("{PRIVATE}    Så är utfalet privat"),
        "prov.feature:10: steget ”är utfalet privat” finns inte; närmast kommer ”är utfallet …”, ",
    );
    starts(
        &PRIVATE.replace("När beslutet capacity prövas", "När beslut capacity prövas"),
        "prov.feature:9: steget ”beslut capacity prövas” finns inte; närmast kommer ”beslutet account-access prövas”, ",
    );
}

#[test]
fn a_line_that_is_no_step_is_not_passed_over() {
    let starts = |steps: &str, message: &str| assert!(complaint(steps).starts_with(message), "{}", complaint(steps));
    starts("    Gvet datumet 2015-03-01\n    Så är utfallet privat", "prov.feature:3: ”Gvet datumet 2015-03-01” är inget steg; ");
    starts(&PRIVATE.replace("När", "Nar"), "prov.feature:9: raden går inte att läsa: ”Nar beslutet capacity prövas”; ");
    let stray = read(
        "prov.feature",
        "# language: sv\nEgenskap: Prov\n  Senario: Ett\n    Givet datumet 2015-03-01\n  Scenario: Två\n    Så är utfallet öppet\n",
    );
    assert!(stray[0].run().unwrap_err().to_string().contains("”Givet datumet 2015-03-01” hör inte till något scenario"));
}

#[test]
fn a_date_is_needed_once_and_exists() {
    let after = "\n    När beslutet post-in-order prövas\n    Så är utfallet öppet";
    assert_eq!(complaint(&after[1..]), "prov.feature:3: datumet saknas; lägg till steget ”Givet datumet 2015-03-01”");
    assert_eq!(complaint(&format!("    Givet datumet 2015-02-29{after}")), "prov.feature:4: datumet 2015-02-29 finns inte");
    assert_eq!(
        complaint(&format!("    Givet datumet 1 mars 2015{after}")),
        "prov.feature:4: ”1 mars 2015” är inget datum; skriv det som 2015-03-01"
    );
    assert_eq!(
        complaint(&format!("    Givet datumet 2015-03-01\n    Och datumet 2015-03-02{after}")),
        "prov.feature:5: ”datumet 2015-03-02” är ett steg för mycket: scenariot har redan ett sådant"
    );
}

#[test]
fn what_the_date_settles_is_not_given_and_nothing_is_given_twice() {
    let given = |step: &str| {
        complaint(&format!(
            "    Givet datumet 2015-03-01\n    Och Är posten tillsatt? ja\n    Och {step}\n    När beslutet post-in-order prövas\n    Så är utfallet öppet"
        ))
    };
    assert_eq!(
        given("Gäller riktlinjerna? ja"),
        "prov.feature:6: frågan ”Gäller riktlinjerna?” besvaras av datumet; ta bort steget"
    );
    assert_eq!(given("Är posten tillsatt? nej"), "prov.feature:6: frågan ”Är posten tillsatt?” har redan fått ett svar");
    assert_eq!(given("Är posten tillsatt?"), "prov.feature:6: svaret på frågan ”Är posten tillsatt?” saknas");
}

#[test]
fn a_scenario_without_expectations_fails() {
    assert_eq!(complaint(PRIVATE), "prov.feature:3: scenariot förväntar sig ingenting; lägg till ett steg som börjar med Så");
    assert_eq!(
        complaint("    Givet datumet 2015-03-01\n    Så är utfallet öppet"),
        "prov.feature:3: scenariot prövar ingenting; lägg till ett steg som börjar med När"
    );
}

#[test]
fn a_step_stands_in_its_part_and_the_parts_in_their_order() {
    assert_eq!(
        complaint("    Givet beslutet capacity prövas\n    Så är utfallet öppet"),
        "prov.feature:4: steget ”beslutet capacity prövas” hör under När, inte under Givet"
    );
    assert!(
        complaint(&format!("{PRIVATE}    Så är utfallet privat\n    Givet datumet 2015-03-01"))
            .starts_with("prov.feature:11: stegen står i fel ordning: först Givet, sedan När, sist Så")
    );
}

#[test]
fn two_scenarios_of_one_name_are_refused() {
    let one =
        "  Scenario: Samma\n    Givet datumet 2015-03-01\n    När beslutet post-in-order prövas\n    Så är utfallet öppet\n";
    let scenarios = read("prov.feature", &format!("# language: sv\nEgenskap: Prov\n{one}{one}"));
    scenarios[0].run().unwrap();
    assert_eq!(
        scenarios[1].run().unwrap_err().to_string(),
        "prov.feature:7: scenariot ”Samma” finns redan på rad 3; ge det ett eget namn"
    );
}

#[test]
fn an_outline_is_run_once_for_each_row() {
    let outline = "# language: sv
Egenskap: Prov
  Bakgrund:
    Givet datumet 2015-03-01

  Scenariomall: Posten når <når>
    Givet Är posten tillsatt? ja
    Och Vilka konton har innehavaren åtkomst till? <når>
    När beslutet post-in-order prövas
    Så är utfallet <utfall>

    Exempel:
      | når              | utfall                         |
      | alla konton      | posten är tillsatt och når alla konton      |
      | inte alla konton | posten är tillsatt och når alla konton      |
";
    let scenarios = read("prov.feature", outline);
    assert_eq!(
        scenarios.iter().map(|scenario| scenario.name.as_str()).collect::<Vec<_>>(),
        ["Posten når alla konton", "Posten når inte alla konton"]
    );
    scenarios[0].run().unwrap();
    assert_eq!(
        scenarios[1].run().unwrap_err().to_string(),
        "prov.feature:10: utfallet är ”posten är vakant eller når inte alla konton”, inte ”posten är tillsatt och når alla konton”"
    );
    let unused = read("prov.feature", &outline.replace("| utfall ", "| annat ").replace("<utfall>", "öppet"));
    assert_eq!(unused[0].run().unwrap_err().to_string(), "prov.feature:13: inget steg använder <annat>");
    let empty = read("prov.feature", &outline[..outline.find("    Exempel").unwrap()]);
    assert_eq!(empty[0].run().unwrap_err().to_string(), "prov.feature:6: scenariomallen har inga Exempel");
}

const DOSSIER: &str = r#"    Givet datumet 2015-03-01
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2015-03-01",
        "register": {"onWebsite": "2011-06-01", "inRecordsPlan": false},
        "holders": [], "operations": [], "accounts": []
      }
      """
    När underlaget granskas
"#;

#[test]
fn an_audit_is_compared_finding_by_finding() {
    scenario(&format!(
        "{DOSSIER}    Så är regeln register.in-records-plan bruten för kommunen 1442 sedan 2010-12-09
    Och regeln post.filled är bruten för posten central-registrar
    Och regeln post.filled är bruten för posten information-officer
    Och ingen annan regel är bruten"
    ))
    .run()
    .unwrap();
    let unknown = DOSSIER.replace(", \"inRecordsPlan\": false", "");
    scenario(&format!("{unknown}    Så går regeln register.in-records-plan inte att avgöra för kommunen 1442")).run().unwrap();
    let wrong = |step: &str| complaint(&format!("{DOSSIER}    Så {step}"));
    assert_eq!(
        wrong("är regeln register.in-records-plan uppfylld för kommunen 1442"),
        "prov.feature:15: regeln register.in-records-plan är bruten för kommunen 1442 sedan 2010-12-09"
    );
    assert_eq!(
        wrong("är regeln register.in-records-plan bruten för kommunen 1442 sedan 2010-12-10"),
        "prov.feature:15: regeln register.in-records-plan är bruten för kommunen 1442 sedan 2010-12-09"
    );
    assert_eq!(
        wrong("är regeln register.in-records-plan brten för kommunen 1442"),
        "prov.feature:15: statusen ”brten” finns inte; närmast kommer ”bruten”, ”att göra”, ”uppfylld”"
    );
    assert!(
        wrong("är regeln register.published uppfylld för komunen 1442")
            .contains("slaget ”komunen” finns inte; närmast kommer ”kommunen”")
    );
    assert_eq!(
        wrong("är regeln register.published uppfylld för kommunen 1441"),
        "prov.feature:15: kommunen 1441 granskas inte; närmast kommer ”1442”"
    );
    assert!(
        wrong("är regeln access.owner bruten för kommunen 1442")
            .starts_with("prov.feature:15: regeln access.owner prövas inte för kommunen 1442")
    );
    assert!(wrong("är ingen annan regel bruten").starts_with("prov.feature:15: fler regler är brutna: "));
    assert_eq!(wrong("avvisas underlaget med password"), "prov.feature:15: underlaget avvisas inte");
    assert!(wrong("är utfallet öppet").contains("hör till ett beslut"));
}

#[test]
fn a_dossier_that_is_refused_says_why() {
    let refused = DOSSIER.replace("\"holders\": [],", "\"holdrs\": [],");
    scenario(&format!("{refused}    Så avvisas underlaget med did you mean `holders`?")).run().unwrap();
    assert!(
        complaint(&format!("{refused}    Så är ingen annan regel bruten")).starts_with("prov.feature:15: underlaget avvisas: ")
    );
    assert!(complaint(&format!("{refused}    Så avvisas underlaget med password")).contains("inte med ”password”"));
}

#[test]
fn what_no_scenario_expects_is_told() {
    let text = "# language: sv
Egenskap: Prov
  Scenario: Ett
    Givet datumet 2010-12-08
    När beslutet post-in-order prövas
    Så är utfallet riktlinjerna gällde inte
";
    let told: Vec<String> =
        uncovered(&read("prov.feature", text)).into_iter().filter(|missing| missing.contains("post-in-order")).collect();
    assert_eq!(
        told,
        [
            "beslutet post-in-order har bara 1 scenarier",
            "inget scenario för beslutet post-in-order har utfallet ”posten är tillsatt och når alla konton”",
            "inget scenario för beslutet post-in-order har utfallet ”posten är vakant eller når inte alla konton”",
        ]
    );
}
