# language: sv
Egenskap: Aktivitetsplanen godkänns av verksamhetsansvarig chef och sektorschefen

  Scenario: Planen skrevs före riktlinjerna
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Har sektorschefen godkänt? nej
    När beslutet plan-approved prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Först godkänner bibliotekschefen planen och sedan sektorschefen
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Har verksamhetsansvarig chef godkänt? ja
    Och Har sektorschefen godkänt? ja
    Och Har övriga som ska godkänna gjort det? det krävs inte i kommunen
    Och Är godkännandena givna i rätt ordning? ja
    Och Är det olika personer som har godkänt? ja
    När beslutet plan-approved prövas
    Så är utfallet planen är godkänd
    Och det avgörs av bestämmelsen BL-13
    Och det avgörs av bestämmelsen BL-14
    Och det avgörs av bestämmelsen RS-3.1-1

  Scenario: Sektorschefen har inte skrivit under planen
    Givet datumet 2014-03-10
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Har verksamhetsansvarig chef godkänt? ja
    Och Har sektorschefen godkänt? nej
    Och Har övriga som ska godkänna gjort det? det krävs inte i kommunen
    Och Är godkännandena givna i rätt ordning? ja
    Och Är det olika personer som har godkänt? ja
    När beslutet plan-approved prövas
    Så är utfallet planen är inte godkänd
    Och det avgörs av regeln approval.sector-head
    Och det avgörs av bestämmelsen BL-14
    Och det skulle bli planen är godkänd om Har sektorschefen godkänt? ja

  Scenario: Varken chefen eller sektorschefen har prövat planen
    Givet datumet 2014-03-10
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Har verksamhetsansvarig chef godkänt? nej
    Och Har sektorschefen godkänt? nej
    Och Har övriga som ska godkänna gjort det? det krävs inte i kommunen
    Och Är godkännandena givna i rätt ordning? ja
    Och Är det olika personer som har godkänt? ja
    När beslutet plan-approved prövas
    Så är utfallet planen är inte godkänd
    Och det avgörs av regeln approval.operations-manager
    Och det avgörs av regeln approval.sector-head

  Scenario: Sektorschefen skrev under före verksamhetsansvarig chef
    Givet datumet 2014-03-10
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Har verksamhetsansvarig chef godkänt? ja
    Och Har sektorschefen godkänt? ja
    Och Har övriga som ska godkänna gjort det? det krävs inte i kommunen
    Och Är godkännandena givna i rätt ordning? nej
    Och Är det olika personer som har godkänt? ja
    När beslutet plan-approved prövas
    Så är utfallet planen är inte godkänd
    Och det avgörs av regeln approval.order
    Och det skulle bli planen är godkänd om Är godkännandena givna i rätt ordning? ja

  Scenario: En tillförordnad chef skrev under i båda rollerna
    Givet datumet 2014-03-10
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Har verksamhetsansvarig chef godkänt? ja
    Och Har sektorschefen godkänt? ja
    Och Har övriga som ska godkänna gjort det? det krävs inte i kommunen
    Och Är godkännandena givna i rätt ordning? ja
    Och Är det olika personer som har godkänt? nej
    När beslutet plan-approved prövas
    Så är utfallet planen är inte godkänd
    Och det avgörs av regeln approval.different-persons
    Och det avgörs av bestämmelsen BL-13
    Och det avgörs av bestämmelsen BL-14

  Scenario: Kommunen har bestämt att även informatören ska godkänna, och det har inte skett
    Givet datumet 2014-03-10
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Har verksamhetsansvarig chef godkänt? ja
    Och Har sektorschefen godkänt? ja
    Och Har övriga som ska godkänna gjort det? nej
    Och Är godkännandena givna i rätt ordning? ja
    Och Är det olika personer som har godkänt? ja
    När beslutet plan-approved prövas
    Så är utfallet planen är inte godkänd
    Och det avgörs av regeln approval.others
    Och det avgörs av bestämmelsen RS-2-2

  Scenario: Utan aktivitetsplan finns inget att godkänna
    Givet datumet 2014-03-10
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? nej
    När beslutet plan-approved prövas
    Så är utfallet det finns ingen plan
    Men det frågas inte om Har sektorschefen godkänt?

  Scenario: Planen ligger hos sektorschefen och svaret är inte känt
    Givet datumet 2014-03-10
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Har verksamhetsansvarig chef godkänt? ja
    Och Har övriga som ska godkänna gjort det? det krävs inte i kommunen
    Och Är godkännandena givna i rätt ordning? ja
    Och Är det olika personer som har godkänt? ja
    När beslutet plan-approved prövas
    Så är utfallet öppet
    Och möjligt utfall är planen är godkänd
    Och möjligt utfall är planen är inte godkänd
    Och nästa fråga är Har sektorschefen godkänt?

  Scenario: Kontot är planerat och sektorschefen har ännu inte prövat planen
    Givet datumet 2026-01-31
    Och I vilket skede är kontot? planerat
    Och Finns det en aktivitetsplan? ja
    Och Har verksamhetsansvarig chef godkänt? ja
    Och Har sektorschefen godkänt? nej
    Och Har övriga som ska godkänna gjort det? det krävs inte i kommunen
    Och Är godkännandena givna i rätt ordning? ja
    Och Är det olika personer som har godkänt? ja
    När beslutet plan-approved prövas
    Så är utfallet planen ska godkännas före starten
    Och det avgörs av regeln approval.sector-head
    Och det avgörs av bestämmelsen BL-14

  Scenario: Kontot är avslutat och planen prövas inte längre
    Givet datumet 2026-01-31
    Och I vilket skede är kontot? avslutat
    När beslutet plan-approved prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Finns det en aktivitetsplan?
