# language: sv
Egenskap: Sektorschefen överväger nyttan innan verksamheten använder sociala medier

  Scenario: Turistbyrån fanns på Facebook redan före riktlinjerna
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Har sektorschefen övervägt nyttan för verksamheten? nej
    Och Har de sex frågorna i avsnitt 1.3 fått svar? nej
    När beslutet benefit-considered prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Sektorschefen har övervägt bibliotekets nytta och alla frågor har fått svar
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Har sektorschefen övervägt nyttan för verksamheten? ja
    Och Har de sex frågorna i avsnitt 1.3 fått svar? ja
    När beslutet benefit-considered prövas
    Så är utfallet nyttan är övervägd
    Och det avgörs av regeln benefit.considered
    Och det avgörs av regeln benefit.questions
    Och det avgörs av bestämmelsen RS-1.3-1
    Och det avgörs av bestämmelsen RS-1.3-4
    Och det skulle bli nyttan är inte övervägd som den ska om Har sektorschefen övervägt nyttan för verksamheten? nej

  Scenario: Gymnasiet har svarat på frågorna, men sektorschefen har aldrig övervägt nyttan
    Givet datumet 2013-09-02
    Och I vilket skede är kontot? i drift
    Och Har sektorschefen övervägt nyttan för verksamheten? nej
    Och Har de sex frågorna i avsnitt 1.3 fått svar? ja
    När beslutet benefit-considered prövas
    Så är utfallet nyttan är inte övervägd som den ska
    Och det avgörs av regeln benefit.considered
    Och det avgörs av bestämmelsen RS-1.3-1
    Och det skulle bli nyttan är övervägd om Har sektorschefen övervägt nyttan för verksamheten? ja

  Scenario: Sektorschefen ser nyttan för fritidsgården, men ingen har frågat sig vad lagen säger
    Givet datumet 2013-09-02
    Och I vilket skede är kontot? i drift
    Och Har sektorschefen övervägt nyttan för verksamheten? ja
    Och Har de sex frågorna i avsnitt 1.3 fått svar? nej
    När beslutet benefit-considered prövas
    Så är utfallet nyttan är inte övervägd som den ska
    Och det avgörs av regeln benefit.questions
    Och det avgörs av bestämmelsen RS-1.3-4
    Och det skulle bli nyttan är övervägd om Har de sex frågorna i avsnitt 1.3 fått svar? ja

  Scenario: Simhallen startade ett konto utan att någon tänkte efter först
    Givet datumet 2016-06-13
    Och I vilket skede är kontot? i drift
    Och Har sektorschefen övervägt nyttan för verksamheten? nej
    Och Har de sex frågorna i avsnitt 1.3 fått svar? nej
    När beslutet benefit-considered prövas
    Så är utfallet nyttan är inte övervägd som den ska
    Och det avgörs av regeln benefit.considered
    Och det avgörs av regeln benefit.questions

  Scenario: Hemtjänsten vill börja använda sociala medier, och sektorschefen har inte hunnit överväga nyttan
    Givet datumet 2018-01-15
    Och I vilket skede är kontot? planerat
    Och Har sektorschefen övervägt nyttan för verksamheten? nej
    Och Har de sex frågorna i avsnitt 1.3 fått svar? ja
    När beslutet benefit-considered prövas
    Så är utfallet nyttan ska övervägas före starten
    Och det avgörs av regeln benefit.considered
    Och det avgörs av bestämmelsen RS-1.3-1

  Scenario: Återvinningscentralen ska svara på de sex frågorna innan kontot startar
    Givet datumet 2018-01-15
    Och I vilket skede är kontot? planerat
    Och Har sektorschefen övervägt nyttan för verksamheten? ja
    Och Har de sex frågorna i avsnitt 1.3 fått svar? nej
    När beslutet benefit-considered prövas
    Så är utfallet nyttan ska övervägas före starten
    Och det avgörs av regeln benefit.questions
    Och det avgörs av bestämmelsen RS-1.3-4
    Och det skulle bli nyttan är inte övervägd som den ska om I vilket skede är kontot? i drift

  Scenario: Kulturskolan är klar med sina överväganden i god tid före starten
    Givet datumet 2018-01-15
    Och I vilket skede är kontot? planerat
    Och Har sektorschefen övervägt nyttan för verksamheten? ja
    Och Har de sex frågorna i avsnitt 1.3 fått svar? ja
    När beslutet benefit-considered prövas
    Så är utfallet nyttan är övervägd
    Och det avgörs av regeln benefit.considered
    Och det avgörs av regeln benefit.questions

  Scenario: Nyttan av ett avslutat konto övervägs inte i efterhand
    Givet datumet 2019-11-04
    Och I vilket skede är kontot? avslutat
    När beslutet benefit-considered prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Har sektorschefen övervägt nyttan för verksamheten?
    Och det frågas inte om Har de sex frågorna i avsnitt 1.3 fått svar?

  Scenario: Bibliotekets nytta är övervägd, men ingen vet om frågorna har fått svar
    Givet datumet 2019-11-04
    Och I vilket skede är kontot? i drift
    Och Har sektorschefen övervägt nyttan för verksamheten? ja
    När beslutet benefit-considered prövas
    Så är utfallet öppet
    Och möjligt utfall är nyttan är övervägd
    Och möjligt utfall är nyttan är inte övervägd som den ska
    Och nästa fråga är Har de sex frågorna i avsnitt 1.3 fått svar?

  Scenario: När sektorschefen inte har övervägt nyttan hjälper det inte att frågorna har fått svar
    Givet datumet 2019-11-04
    Och I vilket skede är kontot? i drift
    Och Har sektorschefen övervägt nyttan för verksamheten? nej
    När beslutet benefit-considered prövas
    Så är utfallet nyttan är inte övervägd som den ska
    Men det frågas inte om Har de sex frågorna i avsnitt 1.3 fått svar?
