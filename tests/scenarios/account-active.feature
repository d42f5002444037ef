# language: sv
Egenskap: Den verksamhet som startar en sida är aktiv på den

  Scenario: Dagen före riktlinjerna fanns inget krav på att sidan hålls aktuell
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    När beslutet account-active prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Biblioteket publicerar varje vecka som aktivitetsplanen anger
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Har verksamheten publicerat så ofta som den ska? ja
    När beslutet account-active prövas
    Så är utfallet sidan hålls aktuell
    Och det avgörs av regeln attendance.active
    Och det avgörs av bestämmelsen RS-3.1-7
    Och det skulle bli sidan hålls inte aktuell om Har verksamheten publicerat så ofta som den ska? nej

  Scenario: Ungdomsgårdens sida har inte uppdaterats på ett halvår
    Givet datumet 2014-02-03
    Och I vilket skede är kontot? i drift
    Och Har verksamheten publicerat så ofta som den ska? nej
    När beslutet account-active prövas
    Så är utfallet sidan hålls inte aktuell
    Och det avgörs av regeln attendance.active
    Och det avgörs av bestämmelsen RS-3.1-7
    Och det skulle bli sidan hålls aktuell om Har verksamheten publicerat så ofta som den ska? ja

  Scenario: Ingen har bestämt hur ofta sidan ska uppdateras, och chefen får bedöma det
    Givet datumet 2014-02-03
    Och I vilket skede är kontot? i drift
    Och Har verksamheten publicerat så ofta som den ska? det finns inget mått
    När beslutet account-active prövas
    Så är utfallet verksamhetsansvarig chef bedömer
    Och det avgörs av regeln attendance.active

  Scenario: Ett planerat konto behöver inte ha några inlägg
    Givet datumet 2014-02-03
    Och I vilket skede är kontot? planerat
    När beslutet account-active prövas
    Så är utfallet kontot är inte i drift
    Men det frågas inte om Har verksamheten publicerat så ofta som den ska?

  Scenario: Kontot är i drift men inläggen är inte antecknade
    Givet datumet 2014-02-03
    Och I vilket skede är kontot? i drift
    När beslutet account-active prövas
    Så är utfallet öppet
    Och möjligt utfall är sidan hålls aktuell
    Och möjligt utfall är sidan hålls inte aktuell
    Och möjligt utfall är verksamhetsansvarig chef bedömer
    Och nästa fråga är Har verksamheten publicerat så ofta som den ska?
