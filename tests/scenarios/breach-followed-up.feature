# language: sv
Egenskap: Varje personuppgiftsincident dokumenteras, och de som riskerar mycket får veta

  Scenario: Dagen före riktlinjerna läcker meddelanden från kommunens konto
    Givet datumet 2010-12-08
    Och Hur stor är risken för dem som berörs? risken är sannolikt hög
    Och Är incidenten dokumenterad? nej
    Och Har de som berörs fått veta? nej
    När beslutet breach-followed-up prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Någon utomstående läser kommunens meddelanden <dag>, medan personuppgiftslagen gäller
    Givet datumet <dag>
    Och Hur stor är risken för dem som berörs? risken är sannolikt hög
    När beslutet breach-followed-up prövas
    Så är utfallet dataskyddsförordningen gällde inte ännu
    Men inte lagrummet artikel 33.5 dataskyddsförordningen
    Och det frågas inte om Är incidenten dokumenterad?
    Och det frågas inte om Har de som berörs fått veta?

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2018-05-24 |

  Scenario: Den dag dataskyddsförordningen börjar gälla hamnar ett meddelande hos fel mottagare, och ingen skriver ned det
    Givet datumet 2018-05-25
    Och Hur stor är risken för dem som berörs? det finns en risk
    Och Är incidenten dokumenterad? nej
    Och Har de som berörs fått veta? nej
    När beslutet breach-followed-up prövas
    Så är utfallet något återstår att göra
    Och det avgörs av regeln breach.documented
    Och lagrummet artikel 33.5 dataskyddsförordningen
    Och det skulle bli dokumenterad, och de som ska veta vet om Är incidenten dokumenterad? ja

  Scenario: En risk är osannolik, och incidenten ska dokumenteras ändå
    Givet datumet 2019-03-18
    Och Hur stor är risken för dem som berörs? en risk är osannolik
    Och Är incidenten dokumenterad? nej
    När beslutet breach-followed-up prövas
    Så är utfallet något återstår att göra
    Och det avgörs av regeln breach.documented
    Och lagrummet artikel 33.5 dataskyddsförordningen
    Men inte lagrummet artikel 34 dataskyddsförordningen
    Och det frågas inte om Har de som berörs fått veta?

  Scenario: Den krypterade telefonen är borta, och kommunen har skrivit ned vad som hände
    Givet datumet 2020-12-07
    Och Hur stor är risken för dem som berörs? en risk är osannolik
    Och Är incidenten dokumenterad? ja
    När beslutet breach-followed-up prövas
    Så är utfallet dokumenterad, och de som ska veta vet
    Och lagrummet artikel 33.5 dataskyddsförordningen
    Men det frågas inte om Har de som berörs fått veta?

  Scenario: Det finns en risk men ingen hög, och då måste de som berörs inte få veta
    Givet datumet 2022-02-14
    Och Hur stor är risken för dem som berörs? det finns en risk
    Och Är incidenten dokumenterad? ja
    Och Har de som berörs fått veta? nej
    När beslutet breach-followed-up prövas
    Så är utfallet dokumenterad, och de som ska veta vet
    Och det skulle bli något återstår att göra om Hur stor är risken för dem som berörs? risken är sannolikt hög

  Scenario: Skyddade adresser låg ute på sidan, och de som bor där har inte fått veta
    Givet datumet 2023-04-17
    Och Hur stor är risken för dem som berörs? risken är sannolikt hög
    Och Är incidenten dokumenterad? ja
    Och Har de som berörs fått veta? nej
    När beslutet breach-followed-up prövas
    Så är utfallet något återstår att göra
    Och lagrummet artikel 34 dataskyddsförordningen
    Och det skulle bli dokumenterad, och de som ska veta vet om Har de som berörs fått veta? ja, var och en eller offentligt

  Scenario: Kontot kapades, och kommunen skrev ned det och ringde dem vars meddelanden hade lästs
    Givet datumet 2021-10-04
    Och Hur stor är risken för dem som berörs? risken är sannolikt hög
    Och Är incidenten dokumenterad? ja
    Och Har de som berörs fått veta? ja, var och en eller offentligt
    När beslutet breach-followed-up prövas
    Så är utfallet dokumenterad, och de som ska veta vet
    Och det avgörs av regeln breach.documented
    Och det avgörs av regeln breach.told
    Och lagrummet artikel 33.5 dataskyddsförordningen
    Och lagrummet artikel 34 dataskyddsförordningen

  Scenario: De som berörs har fått veta, men incidenten är inte dokumenterad
    Givet datumet 2024-11-11
    Och Hur stor är risken för dem som berörs? risken är sannolikt hög
    Och Är incidenten dokumenterad? nej
    Och Har de som berörs fått veta? ja, var och en eller offentligt
    När beslutet breach-followed-up prövas
    Så är utfallet något återstår att göra
    Och lagrummet artikel 33.5 dataskyddsförordningen

  Scenario: Incidenten är dokumenterad, de som berörs vet inget, och ingen har bedömt risken
    Givet datumet 2025-08-25
    Och Är incidenten dokumenterad? ja
    Och Har de som berörs fått veta? nej
    När beslutet breach-followed-up prövas
    Så är utfallet öppet
    Och möjligt utfall är dokumenterad, och de som ska veta vet
    Och möjligt utfall är något återstår att göra
    Och nästa fråga är Hur stor är risken för dem som berörs?
