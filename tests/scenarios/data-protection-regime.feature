# language: sv
Egenskap: Det går att se vilka regler om personuppgifter som gäller på en viss dag

  Scenario: Dagen före riktlinjerna undrar en webbredaktör vilka regler som gäller för en namngiven kommentar
    Givet datumet 2010-12-08
    Och Vad är det som behandlas? det som besökare skriver
    Och Hur är materialet ordnat? ostrukturerat, som löpande text
    När beslutet data-protection-regime prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Hösten före riktlinjerna spelar varken materialet eller innehållet någon roll
    Givet datumet 2010-10-04
    När beslutet data-protection-regime prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity
    Men det frågas inte om Vad är det som behandlas?
    Och det frågas inte om Hur är materialet ordnat?

  Scenariomall: En kommunikatör berättar <dag> i löpande text om en namngiven pristagare
    Givet datumet <dag>
    Och Vad är det som behandlas? det som kommunen själv publicerar eller samlar in
    Och Hur är materialet ordnat? ostrukturerat, som löpande text
    När beslutet data-protection-regime prövas
    Så är utfallet <utfall>

    Exempel:
      | dag        | utfall                               |
      | 2010-12-08 | riktlinjerna gällde inte             |
      | 2010-12-09 | missbruksregeln i personuppgiftslagen |
      | 2018-05-24 | missbruksregeln i personuppgiftslagen |
      | 2018-05-25 | dataskyddsförordningen               |
      | 2018-06-04 | dataskyddsförordningen               |
      | 2018-06-05 | dataskyddsförordningen               |
      | 2025-12-01 | dataskyddsförordningen               |
      | 2025-12-02 | dataskyddsförordningen               |

  Scenario: En förälder namnger en lärare i en kommentar på skolans sida medan missbruksregeln finns
    Givet datumet 2013-09-16
    Och Vad är det som behandlas? det som besökare skriver
    Och Hur är materialet ordnat? ostrukturerat, som löpande text
    När beslutet data-protection-regime prövas
    Så är utfallet missbruksregeln i personuppgiftslagen
    Och det avgörs av regeln regime.abuse-rule
    Och det avgörs av regeln regime.integrity
    Och lagrummet 5 a § PuL
    Och det skulle bli personuppgiftslagen i dess helhet om Hur är materialet ordnat? strukturerat

  Scenario: Kulturskolan samlar anmälningar från sin sida i ett sökbart register dagen före dataskyddsförordningen
    Givet datumet 2018-05-24
    Och Vad är det som behandlas? det som kommunen själv publicerar eller samlar in
    Och Hur är materialet ordnat? strukturerat
    När beslutet data-protection-regime prövas
    Så är utfallet personuppgiftslagen i dess helhet
    Och det avgörs av regeln regime.personal-data
    Och det avgörs av regeln regime.integrity
    Och det avgörs av bestämmelsen RS-4.8-1
    Men inte lagrummet dataskyddsförordningen

  Scenario: Samma register den första dagen med dataskyddsförordningen
    Givet datumet 2018-05-25
    Och Vad är det som behandlas? det som kommunen själv publicerar eller samlar in
    Och Hur är materialet ordnat? strukturerat
    När beslutet data-protection-regime prövas
    Så är utfallet dataskyddsförordningen
    Och det avgörs av regeln regime.personal-data
    Och det avgörs av regeln regime.integrity
    Och lagrummet dataskyddsförordningen
    Och inte lagrummet 5 a § PuL

  Scenariomall: Plattformen visar <dag> kommunen statistik över dem som har besökt sidan
    Givet datumet <dag>
    Och Vad är det som behandlas? statistik över sidans besökare
    Och Hur är materialet ordnat? strukturerat
    När beslutet data-protection-regime prövas
    Så är utfallet <utfall>

    Exempel:
      | dag        | utfall                                                           |
      | 2018-05-24 | personuppgiftslagen i dess helhet                                |
      | 2018-05-25 | dataskyddsförordningen                                           |
      | 2018-06-04 | dataskyddsförordningen                                           |
      | 2018-06-05 | dataskyddsförordningen, med gemensamt ansvar med plattformen     |
      | 2025-12-01 | dataskyddsförordningen, med gemensamt ansvar med plattformen     |
      | 2025-12-02 | dataskyddsförordningen, med gemensamt ansvar med plattformen     |

  Scenario: Biblioteket följer hur många och vilka som besöker dess sida efter EU-domstolens dom
    Givet datumet 2018-06-05
    Och Vad är det som behandlas? statistik över sidans besökare
    När beslutet data-protection-regime prövas
    Så är utfallet dataskyddsförordningen, med gemensamt ansvar med plattformen
    Och det avgörs av regeln regime.page-statistics
    Och det avgörs av regeln regime.integrity
    Och det avgörs av regeln regime.personal-data
    Och lagrummet EU-domstolens dom i mål C-210/16
    Men det frågas inte om Hur är materialet ordnat?

  Scenariomall: En granne skriver <dag> om en annan granne i kommunens kommentarsfält
    Givet datumet <dag>
    Och Vad är det som behandlas? det som besökare skriver
    Och Hur är materialet ordnat? ostrukturerat, som löpande text
    När beslutet data-protection-regime prövas
    Så är utfallet <utfall>

    Exempel:
      | dag        | utfall                                                                        |
      | 2018-05-24 | missbruksregeln i personuppgiftslagen                                         |
      | 2018-05-25 | dataskyddsförordningen                                                        |
      | 2018-06-05 | dataskyddsförordningen                                                        |
      | 2025-12-01 | dataskyddsförordningen                                                        |
      | 2025-12-02 | dataskyddsförordningen, med en öppen fråga om hur långt skyldigheterna når          |

  Scenario: Efter domen om marknadsplatser undrar dataskyddsombudet vad som gäller för invånarnas kommentarer
    Givet datumet 2025-12-02
    Och Vad är det som behandlas? det som besökare skriver
    När beslutet data-protection-regime prövas
    Så är utfallet dataskyddsförordningen, med en öppen fråga om hur långt skyldigheterna når
    Och det avgörs av regeln regime.open-question
    Och det avgörs av regeln regime.integrity
    Och det avgörs av regeln regime.personal-data
    Och det avgörs av bestämmelsen RS-4.8-2
    Och lagrummet EU-domstolens dom i mål C-492/23
    Och det skulle bli dataskyddsförordningen om Vad är det som behandlas? det som kommunen själv publicerar eller samlar in
    Men det frågas inte om Hur är materialet ordnat?

  Scenario: Under personuppgiftslagen avgör ordningen i materialet vad som gäller för besökarnas inlägg
    Givet datumet 2014-05-19
    Och Vad är det som behandlas? det som besökare skriver
    När beslutet data-protection-regime prövas
    Så är utfallet öppet
    Och möjligt utfall är personuppgiftslagen i dess helhet
    Och möjligt utfall är missbruksregeln i personuppgiftslagen
    Och nästa fråga är Hur är materialet ordnat?

  Scenario: Mellan de två domarna räcker det att veta vad som behandlas
    Givet datumet 2021-04-13
    När beslutet data-protection-regime prövas
    Så är utfallet öppet
    Och möjligt utfall är dataskyddsförordningen
    Och möjligt utfall är dataskyddsförordningen, med gemensamt ansvar med plattformen
    Och nästa fråga är Vad är det som behandlas?
    Men det frågas inte om Hur är materialet ordnat?

  Scenario: De första dagarna med dataskyddsförordningen behöver ingen fråga besvaras
    Givet datumet 2018-06-04
    När beslutet data-protection-regime prövas
    Så är utfallet dataskyddsförordningen
    Och inte lagrummet EU-domstolens dom i mål C-210/16
    Men det frågas inte om Vad är det som behandlas?
    Och det frågas inte om Hur är materialet ordnat?
