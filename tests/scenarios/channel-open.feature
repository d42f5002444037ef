# language: sv
Egenskap: Den som startar ett konto håller kanalen öppen för besökarna

  Scenario: Dagen före riktlinjerna fanns ingen skyldighet att hålla kanalen öppen
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Kan besökarna skriva på kontot? nej
    När beslutet channel-open prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Biblioteket tar emot kommentarer, och chefen bedömer om svaren kommer i rätt tid
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Kan besökarna skriva på kontot? ja
    När beslutet channel-open prövas
    Så är utfallet kanalen är öppen
    Och det avgörs av regeln attendance.open-channel
    Och det avgörs av bestämmelsen RS-2.1-2
    Och det avgörs av bestämmelsen RS-2.4-2
    Och det skulle bli kanalen är stängd om Kan besökarna skriva på kontot? nej

  Scenario: Verksamheten har stängt av alla kommentarer på sin sida
    Givet datumet 2018-07-01
    Och I vilket skede är kontot? i drift
    Och Kan besökarna skriva på kontot? nej
    När beslutet channel-open prövas
    Så är utfallet kanalen är stängd
    Och det avgörs av regeln attendance.open-channel
    Och det avgörs av bestämmelsen RS-2.1-2
    Och det skulle bli kanalen är öppen om Kan besökarna skriva på kontot? ja

  Scenario: Ett konto som inte har startat behöver inte vara öppet
    Givet datumet 2016-01-15
    Och I vilket skede är kontot? planerat
    När beslutet channel-open prövas
    Så är utfallet kontot är inte i drift
    Men det frågas inte om Kan besökarna skriva på kontot?

  Scenario: Ett avslutat konto behöver inte vara öppet
    Givet datumet 2016-01-15
    Och I vilket skede är kontot? avslutat
    Och Kan besökarna skriva på kontot? nej
    När beslutet channel-open prövas
    Så är utfallet kontot är inte i drift

  Scenario: Ingen vet om besökarna kan skriva på fritidsgårdens sida
    Givet datumet 2016-01-15
    Och I vilket skede är kontot? i drift
    När beslutet channel-open prövas
    Så är utfallet öppet
    Och möjligt utfall är kanalen är öppen
    Och möjligt utfall är kanalen är stängd
    Och nästa fråga är Kan besökarna skriva på kontot?
