# language: sv
Egenskap: Det går att se vem som är personuppgiftsansvarig för ett konto

  Scenario: Dagen före riktlinjerna har socialnämnden ett konto
    Givet datumet 2010-12-08
    Och Vem ansvarar för verksamheten? en nämnd
    När beslutet account-controller prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Sommaren före riktlinjerna behöver ingen tala om vem som ansvarar för verksamheten
    Givet datumet 2010-07-05
    När beslutet account-controller prövas
    Så är utfallet riktlinjerna gällde inte
    Men det frågas inte om Vem ansvarar för verksamheten?

  Scenariomall: En skola har <dag> ett konto som en lärare sköter åt utbildningsnämndens verksamhet
    Givet datumet <dag>
    Och Vem ansvarar för verksamheten? en nämnd
    När beslutet account-controller prövas
    Så är utfallet <utfall>

    Exempel:
      | dag        | utfall                              |
      | 2010-12-08 | riktlinjerna gällde inte            |
      | 2010-12-09 | nämnden som ansvarar för verksamheten |
      | 2018-05-24 | nämnden som ansvarar för verksamheten |
      | 2018-05-25 | nämnden som ansvarar för verksamheten |
      | 2025-12-02 | nämnden som ansvarar för verksamheten |

  Scenario: Hemtjänstens konto hör till socialnämnden den sista dagen med den gamla kommunallagen
    Givet datumet 2017-12-31
    Och Vem ansvarar för verksamheten? en nämnd
    När beslutet account-controller prövas
    Så är utfallet nämnden som ansvarar för verksamheten
    Och det avgörs av bestämmelsen RS-4.8-1
    Men inte lagrummet 6 kap. 6 § KL

  Scenario: Hemtjänstens konto hör till socialnämnden den första dagen med den nya kommunallagen
    Givet datumet 2018-01-01
    Och Vem ansvarar för verksamheten? en nämnd
    När beslutet account-controller prövas
    Så är utfallet nämnden som ansvarar för verksamheten
    Och det avgörs av bestämmelsen RS-4.8-1
    Och lagrummet 6 kap. 6 § KL

  Scenario: Kommunens övergripande konto sköts av kommunikationsenheten under kommunstyrelsen
    Givet datumet 2019-02-11
    Och Vem ansvarar för verksamheten? kommunstyrelsen
    När beslutet account-controller prövas
    Så är utfallet kommunstyrelsen, som ansvarar för verksamheten
    Och det avgörs av regeln controller.operation
    Och det avgörs av regeln controller.named
    Och det avgörs av bestämmelsen RS-4.8-1
    Och lagrummet 6 kap. 6 § KL

  Scenario: Det kommunala bostadsbolaget har en egen sida för sina hyresgäster
    Givet datumet 2020-05-18
    Och Vem ansvarar för verksamheten? ett kommunalt bolag
    När beslutet account-controller prövas
    Så är utfallet det kommunala bolaget, för sin egen verksamhet
    Och det avgörs av regeln controller.operation
    Och det avgörs av regeln controller.named
    Och det skulle bli nämnden som ansvarar för verksamheten om Vem ansvarar för verksamheten? en nämnd

  Scenario: Kulturnämnden och bostadsbolaget delar ett konto för kommunens evenemang
    Givet datumet 2021-06-07
    Och Vem ansvarar för verksamheten? flera nämnder eller bolag
    När beslutet account-controller prövas
    Så är utfallet de som har kontot tillsammans; en människa bedömer vem som svarar för vad
    Och det avgörs av regeln controller.together
    Och det avgörs av bestämmelsen RS-4.8-1
    Och lagrummet artikel 26 dataskyddsförordningen

  Scenario: Två nämnder delar ett konto medan personuppgiftslagen gäller
    Givet datumet 2018-05-24
    Och Vem ansvarar för verksamheten? flera nämnder eller bolag
    När beslutet account-controller prövas
    Så är utfallet de som har kontot tillsammans; en människa bedömer vem som svarar för vad
    Men inte lagrummet artikel 26 dataskyddsförordningen

  Scenario: Dagen före dataskyddsförordningen står det ingenstans vems verksamhet kontot hör till
    Givet datumet 2018-05-24
    Och Vem ansvarar för verksamheten? det framgår inte
    När beslutet account-controller prövas
    Så är utfallet den som ansvarar för verksamheten
    Och det avgörs av bestämmelsen RS-4.8-1

  Scenario: En invånare kan inte se vilken nämnd som står bakom kommunens konto
    Givet datumet 2018-05-25
    Och I vilket skede är kontot? i drift
    Och Vem ansvarar för verksamheten? det framgår inte
    När beslutet account-controller prövas
    Så är utfallet den som ansvarar för verksamheten, men det framgår inte vem det är
    Och det avgörs av bestämmelsen RS-4.8-1
    Och det skulle bli nämnden som ansvarar för verksamheten om Vem ansvarar för verksamheten? en nämnd

  Scenario: Dataskyddsombudet vet bara att kommunen har ett konto
    Givet datumet 2023-01-16
    Och I vilket skede är kontot? i drift
    När beslutet account-controller prövas
    Så är utfallet öppet
    Och möjligt utfall är nämnden som ansvarar för verksamheten
    Och möjligt utfall är kommunstyrelsen, som ansvarar för verksamheten
    Och möjligt utfall är det kommunala bolaget, för sin egen verksamhet
    Och möjligt utfall är de som har kontot tillsammans; en människa bedömer vem som svarar för vad
    Och möjligt utfall är den som ansvarar för verksamheten, men det framgår inte vem det är
    Och nästa fråga är Vem ansvarar för verksamheten?

  Scenario: Kontot ska starta till våren, och det är ännu inte klart vilken nämnd det hör till
    Givet datumet 2024-01-22
    Och I vilket skede är kontot? planerat
    Och Vem ansvarar för verksamheten? det framgår inte
    När beslutet account-controller prövas
    Så är utfallet den som ansvarar för verksamheten; vem det är ska framgå före starten
    Och det avgörs av regeln controller.named
    Och det skulle bli den som ansvarar för verksamheten, men det framgår inte vem det är om I vilket skede är kontot? i drift

  Scenario: På det avslutade kontot behöver det inte längre framgå vem som ansvarade
    Givet datumet 2024-01-22
    Och I vilket skede är kontot? avslutat
    Och Vem ansvarar för verksamheten? det framgår inte
    När beslutet account-controller prövas
    Så är utfallet den som ansvarar för verksamheten
