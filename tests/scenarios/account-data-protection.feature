# language: sv
Egenskap: Det går att se om personuppgifterna på ett konto är i ordning

  Scenario: Dagen före riktlinjerna är kommunens första sida i drift
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Finns kontot i registret över behandlingar? nej
    När beslutet account-data-protection prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Skolans konto saknas <dag> i registret över behandlingar men har i övrigt allt på plats
    Givet datumet <dag>
    Och I vilket skede är kontot? i drift
    Och Finns avtal med alla personuppgiftsbiträden? det behövs inte
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? det behövs inte
    Och Finns kontot i registret över behandlingar? nej
    Och Får besökarna veta hur deras personuppgifter behandlas? ja
    När beslutet account-data-protection prövas
    Så är utfallet <utfall>

    Exempel:
      | dag        | utfall                                  |
      | 2010-12-08 | riktlinjerna gällde inte                |
      | 2010-12-09 | dataskyddsförordningen gällde inte ännu |
      | 2018-05-24 | dataskyddsförordningen gällde inte ännu |
      | 2018-05-25 | något saknas                            |
      | 2025-12-02 | något saknas                            |

  Scenario: Medan personuppgiftslagen gäller prövas kontot inte mot dataskyddsförordningens krav
    Givet datumet 2018-05-24
    Och I vilket skede är kontot? i drift
    Och Finns avtal med alla personuppgiftsbiträden? det behövs inte
    När beslutet account-data-protection prövas
    Så är utfallet dataskyddsförordningen gällde inte ännu
    Och inte lagrummet artikel 30 dataskyddsförordningen
    Men det frågas inte om Finns kontot i registret över behandlingar?
    Och det frågas inte om Får besökarna veta hur deras personuppgifter behandlas?

  Scenario: Bibliotekets sida har avtal, överenskommelse med plattformen, en rad i registret och information
    Givet datumet 2020-01-20
    Och I vilket skede är kontot? i drift
    Och Finns avtal med alla personuppgiftsbiträden? ja
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? ja
    Och Finns kontot i registret över behandlingar? ja
    Och Får besökarna veta hur deras personuppgifter behandlas? ja
    När beslutet account-data-protection prövas
    Så är utfallet i ordning
    Och det skulle bli något saknas om Finns kontot i registret över behandlingar? nej

  Scenario: Ett planerat konto utan leverantörer har det som behövs före starten
    Givet datumet 2018-05-25
    Och I vilket skede är kontot? planerat
    Och Finns avtal med alla personuppgiftsbiträden? det behövs inte
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? det behövs inte
    Och Finns kontot i registret över behandlingar? ja
    Och Får besökarna veta hur deras personuppgifter behandlas? ja
    När beslutet account-data-protection prövas
    Så är utfallet i ordning

  Scenario: Äldreboendets planerade konto saknar information till besökarna
    Givet datumet 2022-02-07
    Och I vilket skede är kontot? planerat
    Och Finns avtal med alla personuppgiftsbiträden? det behövs inte
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? ja
    Och Finns kontot i registret över behandlingar? ja
    Och Får besökarna veta hur deras personuppgifter behandlas? nej
    När beslutet account-data-protection prövas
    Så är utfallet något ska göras före starten
    Och det avgörs av regeln data.information
    Och lagrummet artikel 13 dataskyddsförordningen
    Och det skulle bli i ordning om Får besökarna veta hur deras personuppgifter behandlas? ja
    Och det skulle bli något saknas om I vilket skede är kontot? i drift

  Scenario: Ett företag arkiverar kommunens sida utan avtal
    Givet datumet 2019-04-08
    Och I vilket skede är kontot? i drift
    Och Finns avtal med alla personuppgiftsbiträden? nej
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? ja
    Och Finns kontot i registret över behandlingar? ja
    Och Får besökarna veta hur deras personuppgifter behandlas? ja
    När beslutet account-data-protection prövas
    Så är utfallet något saknas
    Och det avgörs av regeln data.agreement
    Och lagrummet artikel 28 dataskyddsförordningen
    Och det skulle bli i ordning om Finns avtal med alla personuppgiftsbiträden? ja

  Scenario: Turistbyrån får besöksstatistik utan att det är fastställt vad plattformen och kommunen gör
    Givet datumet 2018-06-05
    Och I vilket skede är kontot? i drift
    Och Finns avtal med alla personuppgiftsbiträden? det behövs inte
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? nej
    Och Finns kontot i registret över behandlingar? ja
    Och Får besökarna veta hur deras personuppgifter behandlas? ja
    När beslutet account-data-protection prövas
    Så är utfallet något saknas
    Och det avgörs av regeln data.arrangement
    Och lagrummet artikel 26 dataskyddsförordningen

  Scenario: Fritidsgårdens konto står inte i nämndens register
    Givet datumet 2024-09-02
    Och I vilket skede är kontot? i drift
    Och Finns avtal med alla personuppgiftsbiträden? ja
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? ja
    Och Finns kontot i registret över behandlingar? nej
    Och Får besökarna veta hur deras personuppgifter behandlas? ja
    När beslutet account-data-protection prövas
    Så är utfallet något saknas
    Och det avgörs av regeln data.record
    Och lagrummet artikel 30 dataskyddsförordningen

  Scenario: Ett konto i drift saknar både rad i registret och information till besökarna
    Givet datumet 2021-10-18
    Och I vilket skede är kontot? i drift
    Och Finns avtal med alla personuppgiftsbiträden? det behövs inte
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? ja
    Och Finns kontot i registret över behandlingar? nej
    Och Får besökarna veta hur deras personuppgifter behandlas? nej
    När beslutet account-data-protection prövas
    Så är utfallet något saknas
    Och det avgörs av regeln data.record
    Och det avgörs av regeln data.information

  Scenario: Kampanjens konto är avslutat och ingen ny besökare kan skriva där
    Givet datumet 2023-05-22
    Och I vilket skede är kontot? avslutat
    Och Finns avtal med alla personuppgiftsbiträden? det behövs inte
    När beslutet account-data-protection prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Finns kontot i registret över behandlingar?
    Och det frågas inte om Får besökarna veta hur deras personuppgifter behandlas?

  Scenario: Kommunikatören vet inte om sidans besökare får någon information
    Givet datumet 2025-12-01
    Och I vilket skede är kontot? i drift
    Och Finns avtal med alla personuppgiftsbiträden? ja
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? ja
    Och Finns kontot i registret över behandlingar? ja
    När beslutet account-data-protection prövas
    Så är utfallet öppet
    Och möjligt utfall är i ordning
    Och möjligt utfall är något saknas
    Och nästa fråga är Får besökarna veta hur deras personuppgifter behandlas?

  Scenario: Det är inte känt i vilket skede ett konto utan överenskommelse med plattformen är
    Givet datumet 2025-12-02
    Och Finns avtal med alla personuppgiftsbiträden? ja
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? nej
    Och Finns kontot i registret över behandlingar? ja
    Och Får besökarna veta hur deras personuppgifter behandlas? ja
    När beslutet account-data-protection prövas
    Så är utfallet öppet
    Och möjligt utfall är något saknas
    Och möjligt utfall är något ska göras före starten
    Och möjligt utfall är i ordning
    Och nästa fråga är I vilket skede är kontot?

  Scenariomall: Ett företag modererar skolans sida utan avtal <dag>
    Givet datumet <dag>
    Och I vilket skede är kontot? i drift
    Och Finns avtal med alla personuppgiftsbiträden? nej
    Och Är det fastställt med alla gemensamt ansvariga vem som gör vad? ja
    Och Finns kontot i registret över behandlingar? ja
    Och Får besökarna veta hur deras personuppgifter behandlas? ja
    När beslutet account-data-protection prövas
    Så är utfallet något saknas
    Och det avgörs av regeln data.agreement
    Och lagrummet <lagrum>

    Exempel:
      | dag        | lagrum                               |
      | 2018-05-24 | 30 § PuL                             |
      | 2018-05-25 | artikel 28 dataskyddsförordningen    |

  Scenario: Kontot är avslutat, men arkivföretaget har uppgifterna kvar utan avtal
    Givet datumet 2023-05-22
    Och I vilket skede är kontot? avslutat
    Och Finns avtal med alla personuppgiftsbiträden? nej
    När beslutet account-data-protection prövas
    Så är utfallet något saknas
    Och det avgörs av regeln data.agreement
    Men det frågas inte om Finns kontot i registret över behandlingar?
