# language: sv
Egenskap: En personuppgiftsincident anmäls till tillsynsmyndigheten om den kan innebära en risk för någon

  Scenario: Dagen före riktlinjerna tar någon över kommunens konto
    Givet datumet 2010-12-08
    Och Hur stor är risken för dem som berörs? det finns en risk
    Och Är incidenten anmäld till tillsynsmyndigheten? nej, och 72 timmar har gått
    När beslutet breach-notified prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Meddelanden från kommunens konto läcker <dag>, medan personuppgiftslagen gäller
    Givet datumet <dag>
    Och Hur stor är risken för dem som berörs? risken är sannolikt hög
    När beslutet breach-notified prövas
    Så är utfallet dataskyddsförordningen gällde inte ännu
    Men inte lagrummet artikel 33.1 dataskyddsförordningen
    Och det frågas inte om Är incidenten anmäld till tillsynsmyndigheten?

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2018-05-24 |

  Scenario: Den dag dataskyddsförordningen börjar gälla upptäcker kommunen att någon utomstående har läst frågor från invånare
    Givet datumet 2018-05-25
    Och Hur stor är risken för dem som berörs? det finns en risk
    Och Är incidenten anmäld till tillsynsmyndigheten? nej, men 72 timmar har inte gått
    När beslutet breach-notified prövas
    Så är utfallet ska anmälas inom 72 timmar från upptäckten
    Och det avgörs av regeln breach.notified
    Och lagrummet artikel 33.1 dataskyddsförordningen
    Och det skulle bli anmäld i tid om Är incidenten anmäld till tillsynsmyndigheten? ja, inom 72 timmar

  Scenario: Någon har kapat kommunens konto och läst invånarnas meddelanden, och kommunen anmäler det nästa dag
    Givet datumet 2021-10-04
    Och Hur stor är risken för dem som berörs? risken är sannolikt hög
    Och Är incidenten anmäld till tillsynsmyndigheten? ja, inom 72 timmar
    När beslutet breach-notified prövas
    Så är utfallet anmäld i tid
    Och det avgörs av regeln breach.notified
    Och lagrummet artikel 33.1 dataskyddsförordningen

  Scenario: En handläggare skickade en invånares uppgifter till fel person, och ingen anmälde det
    Givet datumet 2022-02-14
    Och Hur stor är risken för dem som berörs? det finns en risk
    Och Är incidenten anmäld till tillsynsmyndigheten? nej, och 72 timmar har gått
    När beslutet breach-notified prövas
    Så är utfallet inte anmäld i tid
    Och lagrummet artikel 33.1 dataskyddsförordningen
    Och det skulle bli behöver inte anmälas om Hur stor är risken för dem som berörs? en risk är osannolik

  Scenario: En bild med skyddade adresser låg ute, och anmälan kom efter en vecka utan förklaring
    Givet datumet 2023-04-17
    Och Hur stor är risken för dem som berörs? risken är sannolikt hög
    Och Är incidenten anmäld till tillsynsmyndigheten? ja, senare och utan skäl
    När beslutet breach-notified prövas
    Så är utfallet inte anmäld i tid
    Och lagrummet artikel 33.1 dataskyddsförordningen
    Och det skulle bli sent anmäld; en människa bedömer skälen om Är incidenten anmäld till tillsynsmyndigheten? ja, senare och med skäl för dröjsmålet

  Scenario: Plattformen dröjde med besked om vad som hade läckt, och kommunen förklarade det i sin anmälan
    Givet datumet 2024-06-24
    Och Hur stor är risken för dem som berörs? det finns en risk
    Och Är incidenten anmäld till tillsynsmyndigheten? ja, senare och med skäl för dröjsmålet
    När beslutet breach-notified prövas
    Så är utfallet sent anmäld; en människa bedömer skälen
    Och det avgörs av bestämmelsen RS-4.8-1
    Och lagrummet artikel 33.1 dataskyddsförordningen

  Scenario: En borttappad telefon var krypterad och raderades på avstånd innan någon hann läsa något
    Givet datumet 2020-12-07
    Och Hur stor är risken för dem som berörs? en risk är osannolik
    När beslutet breach-notified prövas
    Så är utfallet behöver inte anmälas
    Och lagrummet artikel 33.1 dataskyddsförordningen
    Men det frågas inte om Är incidenten anmäld till tillsynsmyndigheten?

  Scenario: Ett inlägg med en förteckning över elever togs bort efter en kvart, och ingen har bedömt risken
    Givet datumet 2025-08-25
    Och Är incidenten anmäld till tillsynsmyndigheten? nej, och 72 timmar har gått
    När beslutet breach-notified prövas
    Så är utfallet öppet
    Och möjligt utfall är inte anmäld i tid
    Och möjligt utfall är behöver inte anmälas
    Och nästa fråga är Hur stor är risken för dem som berörs?

  Scenario: Socialtjänstens meddelanden har läckt, och den som har jour vet inte om det är anmält
    Givet datumet 2026-01-19
    Och Hur stor är risken för dem som berörs? risken är sannolikt hög
    När beslutet breach-notified prövas
    Så är utfallet öppet
    Och möjligt utfall är anmäld i tid
    Och möjligt utfall är ska anmälas inom 72 timmar från upptäckten
    Och möjligt utfall är inte anmäld i tid
    Och möjligt utfall är sent anmäld; en människa bedömer skälen
    Och nästa fråga är Är incidenten anmäld till tillsynsmyndigheten?
