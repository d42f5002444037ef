# language: sv
Egenskap: Kontot är det som den godkända aktivitetsplanen beskriver

  Scenario: Turistbyråns konto behövde inte stämma med någon plan före riktlinjerna
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Finns det en godkänd plan? ja
    Och Är mediet det som står i planen? nej
    När beslutet plan-followed prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Bibliotekets konto är det som sektorschefen godkände
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Finns det en godkänd plan? ja
    Och Är mediet det som står i planen? ja
    Och Är webbadressen den som står i planen? ja
    Och Är verksamheten den som står i planen? ja
    Och Är administratörerna de som står i planen? ja
    När beslutet plan-followed prövas
    Så är utfallet kontot stämmer med planen
    Och det avgörs av regeln revision.account
    Och det avgörs av regeln revision.administrators
    Och det avgörs av bestämmelsen BL-13
    Och det avgörs av bestämmelsen BL-14

  Scenariomall: Fritidsgårdens plan är godkänd, men <avvikelse>
    Givet datumet 2014-02-17
    Och I vilket skede är kontot? i drift
    Och Finns det en godkänd plan? ja
    Och Är mediet det som står i planen? <medium>
    Och Är webbadressen den som står i planen? <adress>
    Och Är verksamheten den som står i planen? <verksamhet>
    Och Är administratörerna de som står i planen? <administratörer>
    När beslutet plan-followed prövas
    Så är utfallet kontot avviker från planen
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | avvikelse                                            | medium | adress | verksamhet | administratörer | regel                   | bestämmelse |
      | kontot startades i ett annat medium                  | nej    | ja     | ja         | ja              | revision.account        | BL-2        |
      | sidan har bytt adress                                | ja     | nej    | ja         | ja              | revision.account        | BL-3        |
      | kontot sköts nu av kulturskolan                      | ja     | ja     | nej        | ja              | revision.account        | BL-4        |
      | en vikarie har blivit administratör utan ny prövning | ja     | ja     | ja         | nej             | revision.administrators | BL-8        |

  Scenario: Simhallens konto har både ny adress och nya administratörer
    Givet datumet 2016-06-13
    Och I vilket skede är kontot? i drift
    Och Finns det en godkänd plan? ja
    Och Är mediet det som står i planen? ja
    Och Är webbadressen den som står i planen? nej
    Och Är verksamheten den som står i planen? ja
    Och Är administratörerna de som står i planen? nej
    När beslutet plan-followed prövas
    Så är utfallet kontot avviker från planen
    Och det avgörs av regeln revision.account
    Och det avgörs av regeln revision.administrators

  Scenario: Den ändrade planen väntar på underskrift, och gymnasiet har redan bytt adress
    Givet datumet 2016-06-13
    Och I vilket skede är kontot? i drift
    Och Finns det en godkänd plan? ja
    Och Är mediet det som står i planen? ja
    Och Är webbadressen den som står i planen? nej
    Och Är verksamheten den som står i planen? ja
    Och Är administratörerna de som står i planen? ja
    När beslutet plan-followed prövas
    Så är utfallet kontot avviker från planen
    Och det avgörs av regeln revision.account
    Och det avgörs av bestämmelsen BL-3
    Och det skulle bli kontot stämmer med planen om Är webbadressen den som står i planen? ja

  Scenario: Kulturskolans konto är reserverat under ett annat namn än det som godkändes
    Givet datumet 2017-08-21
    Och I vilket skede är kontot? planerat
    Och Finns det en godkänd plan? ja
    Och Är mediet det som står i planen? ja
    Och Är webbadressen den som står i planen? nej
    Och Är verksamheten den som står i planen? ja
    Och Är administratörerna de som står i planen? ja
    När beslutet plan-followed prövas
    Så är utfallet skillnaden ska redas ut före starten
    Och det avgörs av regeln revision.account
    Och det skulle bli kontot avviker från planen om I vilket skede är kontot? i drift

  Scenario: Äldreomsorgens plan blev aldrig godkänd
    Givet datumet 2018-01-15
    Och I vilket skede är kontot? i drift
    Och Finns det en godkänd plan? nej
    När beslutet plan-followed prövas
    Så är utfallet det finns ingen godkänd plan
    Men det frågas inte om Är mediet det som står i planen?

  Scenario: Ett avslutat konto jämförs inte med planen
    Givet datumet 2019-11-04
    Och I vilket skede är kontot? avslutat
    När beslutet plan-followed prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Finns det en godkänd plan?

  Scenario: Bibliotekets plan är godkänd, men ingen vet vilka som är administratörer i dag
    Givet datumet 2019-11-04
    Och I vilket skede är kontot? i drift
    Och Finns det en godkänd plan? ja
    Och Är mediet det som står i planen? ja
    Och Är webbadressen den som står i planen? ja
    Och Är verksamheten den som står i planen? ja
    När beslutet plan-followed prövas
    Så är utfallet öppet
    Och möjligt utfall är kontot stämmer med planen
    Och möjligt utfall är kontot avviker från planen
    Och nästa fråga är Är administratörerna de som står i planen?
