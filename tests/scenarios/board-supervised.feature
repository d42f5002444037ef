# language: sv
Egenskap: Den som ansvarar för en sida går igenom det som besökarna skriver

  Scenario: Dagen före riktlinjerna läste ingen kommentarerna på näringslivsenhetens sida
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Kan besökarna skriva på kontot? ja
    Och Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt? nej
    När beslutet board-supervised prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Bibliotekarien har gått igenom kommentarerna varje vecka fram till <dag>
    Givet datumet <dag>
    Och I vilket skede är kontot? i drift
    Och Kan besökarna skriva på kontot? ja
    Och Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt? ja
    När beslutet board-supervised prövas
    Så är utfallet ja, så ofta som det krävs
    Och det avgörs av regeln board.supervision
    Och det avgörs av bestämmelsen RS-4.6-2

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2018-12-31 |
      | 2019-01-01 |
      | 2026-01-31 |

  Scenariomall: Ingen såg till fritidsgårdens sida på tre veckor under semestern (<dag>)
    Givet datumet <dag>
    Och I vilket skede är kontot? i drift
    Och Kan besökarna skriva på kontot? ja
    Och Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt? nej
    När beslutet board-supervised prövas
    Så är utfallet nej, inte så ofta som det krävs
    Och det avgörs av regeln board.supervision
    Och det avgörs av bestämmelsen RS-4.6-2
    Och lagrummet 4 § BBS-lagen
    Och <undantag>

    Exempel:
      | dag        | undantag                       |
      | 2012-09-17 | inte lagrummet 4 a § BBS-lagen |
      | 2024-11-30 | inte lagrummet 4 a § BBS-lagen |
      | 2024-12-01 | lagrummet 4 a § BBS-lagen      |
      | 2026-01-31 | lagrummet 4 a § BBS-lagen      |

  Scenario: Hemtjänstens sida lästes bara varannan vecka
    Givet datumet 2016-02-15
    Och I vilket skede är kontot? i drift
    Och Kan besökarna skriva på kontot? ja
    Och Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt? nej
    När beslutet board-supervised prövas
    Så är utfallet nej, inte så ofta som det krävs
    Och det skulle bli ja, så ofta som det krävs om Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt? ja

  Scenario: På gatuenhetens konto är kommentarerna avstängda
    Givet datumet 2018-12-31
    Och I vilket skede är kontot? i drift
    Och Kan besökarna skriva på kontot? nej
    När beslutet board-supervised prövas
    Så är utfallet besökarna kan inte skriva på kontot
    Och det avgörs av bestämmelsen RS-4.6-1
    Men det frågas inte om Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt?

  Scenario: Skolans konto är beslutat men har inte startat
    Givet datumet 2019-01-01
    Och I vilket skede är kontot? planerat
    När beslutet board-supervised prövas
    Så är utfallet kontot är inte i drift
    Men det frågas inte om Kan besökarna skriva på kontot?
    Och det frågas inte om Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt?

  Scenario: Projektets konto är avslutat
    Givet datumet 2024-11-30
    Och I vilket skede är kontot? avslutat
    Och Kan besökarna skriva på kontot? ja
    Och Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt? nej
    När beslutet board-supervised prövas
    Så är utfallet kontot är inte i drift

  Scenario: Det finns ingen anteckning om när meddelandena lästes
    Givet datumet 2024-12-01
    Och I vilket skede är kontot? i drift
    Och Kan besökarna skriva på kontot? ja
    När beslutet board-supervised prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, så ofta som det krävs
    Och möjligt utfall är nej, inte så ofta som det krävs
    Och nästa fråga är Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt?

  Scenario: Ingen har gått igenom kontot, och ingen vet om besökarna kan skriva där
    Givet datumet 2026-01-31
    Och I vilket skede är kontot? i drift
    Och Har någon gått igenom meddelandena så ofta som kommunen har bestämt, eller minst en gång i veckan om inget är bestämt? nej
    När beslutet board-supervised prövas
    Så är utfallet öppet
    Och möjligt utfall är nej, inte så ofta som det krävs
    Och möjligt utfall är besökarna kan inte skriva på kontot
    Och nästa fråga är Kan besökarna skriva på kontot?
