# language: sv
Egenskap: Kommunen tar ställning till sociala medier i varje kris

  Scenario: Krisen inträffade dagen före riktlinjerna
    Givet datumet 2010-12-08
    Och Pågår en kris? pågår
    Och Finns det ett antecknat ställningstagande? nej
    När beslutet crisis-use prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Vattnet stiger och ingen har ännu tagit ställning till sociala medier
    Givet datumet 2010-12-09
    Och Pågår en kris? pågår
    Och Finns det ett antecknat ställningstagande? nej
    När beslutet crisis-use prövas
    Så är utfallet någon måste ta ställning
    Och det avgörs av regeln crisis.case-by-case
    Och det avgörs av bestämmelsen RS-2.3-1
    Och det skulle bli någon har tagit ställning om Finns det ett antecknat ställningstagande? ja

  Scenario: Kommunchefen har beslutat och antecknat hur sociala medier används under strömavbrottet
    Givet datumet 2019-02-12
    Och Pågår en kris? pågår
    Och Finns det ett antecknat ställningstagande? ja
    När beslutet crisis-use prövas
    Så är utfallet någon har tagit ställning
    Och det avgörs av regeln crisis.case-by-case

  Scenario: Skogsbranden är släckt, och inget ställningstagande finns i handlingarna
    Givet datumet 2014-08-20
    Och Pågår en kris? är över
    Och Finns det ett antecknat ställningstagande? nej
    När beslutet crisis-use prövas
    Så är utfallet inget ställningstagande är antecknat
    Och det avgörs av regeln crisis.case-by-case
    Och det avgörs av bestämmelsen RS-2.3-1

  Scenario: I vardagen finns ingenting att ta ställning till
    Givet datumet 2014-08-20
    Och Pågår en kris? ingen kris
    När beslutet crisis-use prövas
    Så är utfallet det finns ingen kris
    Men det frågas inte om Finns det ett antecknat ställningstagande?

  Scenario: Under en pågående kris är frågan om någon har tagit ställning
    Givet datumet 2014-08-05
    Och Pågår en kris? pågår
    När beslutet crisis-use prövas
    Så är utfallet öppet
    Och möjligt utfall är någon har tagit ställning
    Och möjligt utfall är någon måste ta ställning
    Och nästa fråga är Finns det ett antecknat ställningstagande?
