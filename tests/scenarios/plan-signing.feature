# language: sv
Egenskap: Planen skrivs under först när den är ifylld, i rätt ordning och av olika personer

  Scenario: Före riktlinjerna fanns ingen plan att skriva under
    Givet datumet 2010-12-08
    Och Är blanketten ifylld som den ska? nej
    Och Står den som vill skriva under på tur? nej, någon ska skriva under före
    När beslutet plan-signing prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Bibliotekschefen skriver under en ifylld plan som ingen ännu har skrivit under
    Givet datumet 2010-12-09
    Och Är blanketten ifylld som den ska? ja
    Och Står den som vill skriva under på tur? ja
    Och Är det en annan person än de som redan har skrivit under? ja
    När beslutet plan-signing prövas
    Så är utfallet planen får skrivas under
    Och det avgörs av regeln signing.filled-in
    Och det avgörs av regeln approval.order
    Och det avgörs av regeln approval.different-persons
    Och det avgörs av bestämmelsen BL-1
    Och det avgörs av bestämmelsen BL-13
    Och det avgörs av bestämmelsen BL-14

  Scenario: Sektorschefen skriver under när rektorn har gjort det
    Givet datumet 2013-09-02
    Och Är blanketten ifylld som den ska? ja
    Och Står den som vill skriva under på tur? ja
    Och Är det en annan person än de som redan har skrivit under? ja
    När beslutet plan-signing prövas
    Så är utfallet planen får skrivas under
    Och det skulle bli planen får inte skrivas under om Är det en annan person än de som redan har skrivit under? nej

  Scenario: I fritidsgårdens plan står bara en administratör
    Givet datumet 2014-02-17
    Och Är blanketten ifylld som den ska? nej
    Och Står den som vill skriva under på tur? ja
    Och Är det en annan person än de som redan har skrivit under? ja
    När beslutet plan-signing prövas
    Så är utfallet planen får inte skrivas under
    Och det avgörs av regeln signing.filled-in
    Och det avgörs av bestämmelsen BL-1
    Och det skulle bli planen får skrivas under om Är blanketten ifylld som den ska? ja

  Scenario: Sektorschefen vill skriva under före verksamhetsansvarig chef
    Givet datumet 2014-02-17
    Och Är blanketten ifylld som den ska? ja
    Och Står den som vill skriva under på tur? nej, någon ska skriva under före
    Och Är det en annan person än de som redan har skrivit under? ja
    När beslutet plan-signing prövas
    Så är utfallet planen får inte skrivas under
    Och det avgörs av regeln approval.order
    Och det avgörs av bestämmelsen BL-13
    Och det avgörs av bestämmelsen BL-14
    Och det avgörs av bestämmelsen RS-3.1-2
    Och det skulle bli planen får skrivas under om Står den som vill skriva under på tur? ja

  Scenario: Verksamhetsansvarig chef vill skriva under en gång till
    Givet datumet 2016-06-13
    Och Är blanketten ifylld som den ska? ja
    Och Står den som vill skriva under på tur? nej, rollen har redan skrivit under
    Och Är det en annan person än de som redan har skrivit under? ja
    När beslutet plan-signing prövas
    Så är utfallet planen får inte skrivas under
    Och det avgörs av regeln approval.order

  Scenario: Kommunchefen vill skriva under, men i kommunen godkänner kommunchefen inga planer
    Givet datumet 2016-06-13
    Och Är blanketten ifylld som den ska? ja
    Och Står den som vill skriva under på tur? nej, rollen godkänner inte planen
    Och Är det en annan person än de som redan har skrivit under? ja
    När beslutet plan-signing prövas
    Så är utfallet planen får inte skrivas under
    Och det avgörs av regeln approval.order

  Scenario: Rektorn är tillförordnad sektorschef och vill skriva under även som det
    Givet datumet 2017-08-21
    Och Är blanketten ifylld som den ska? ja
    Och Står den som vill skriva under på tur? ja
    Och Är det en annan person än de som redan har skrivit under? nej
    När beslutet plan-signing prövas
    Så är utfallet planen får inte skrivas under
    Och det avgörs av regeln approval.different-persons
    Och det avgörs av bestämmelsen BL-13
    Och det avgörs av bestämmelsen BL-14

  Scenario: Samma person vill skriva under simhallens halvfärdiga plan i två roller
    Givet datumet 2017-08-21
    Och Är blanketten ifylld som den ska? nej
    Och Står den som vill skriva under på tur? ja
    Och Är det en annan person än de som redan har skrivit under? nej
    När beslutet plan-signing prövas
    Så är utfallet planen får inte skrivas under
    Och det avgörs av regeln signing.filled-in
    Och det avgörs av regeln approval.different-persons

  Scenario: När blanketten inte är ifylld spelar det ingen roll vem som står på tur
    Givet datumet 2018-01-15
    Och Är blanketten ifylld som den ska? nej
    När beslutet plan-signing prövas
    Så är utfallet planen får inte skrivas under
    Men det frågas inte om Står den som vill skriva under på tur?
    Och det frågas inte om Är det en annan person än de som redan har skrivit under?

  Scenario: Hemtjänstens plan är ifylld, men ordningen är okänd
    Givet datumet 2019-11-04
    Och Är blanketten ifylld som den ska? ja
    Och Är det en annan person än de som redan har skrivit under? ja
    När beslutet plan-signing prövas
    Så är utfallet öppet
    Och möjligt utfall är planen får skrivas under
    Och möjligt utfall är planen får inte skrivas under
    Och nästa fråga är Står den som vill skriva under på tur?
