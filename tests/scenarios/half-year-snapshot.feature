# language: sv
Egenskap: Varje sida i drift dokumenteras med en skärmdump en gång i halvåret

  Scenario: Dagen före riktlinjerna hade turistbyrån aldrig sparat en skärmdump
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Har en skärmdump sparats det senaste halvåret, eller så ofta som kommunen har bestämt? nej
    När beslutet half-year-snapshot prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Kommunens huvudkonto har skärmdumpar från varje halvår fram till <dag>
    Givet datumet <dag>
    Och I vilket skede är kontot? i drift
    Och Har en skärmdump sparats det senaste halvåret, eller så ofta som kommunen har bestämt? ja
    När beslutet half-year-snapshot prövas
    Så är utfallet ja
    Och det avgörs av regeln snapshot.half-year
    Och det avgörs av bestämmelsen RS-3.1-10
    Och det avgörs av bestämmelsen RS-4.4-9

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2012-09-17 |
      | 2018-12-31 |
      | 2019-01-01 |
      | 2026-01-31 |

  Scenario: Det har gått åtta månader sedan bibliotekets senaste skärmdump
    Givet datumet 2016-10-03
    Och I vilket skede är kontot? i drift
    Och Har en skärmdump sparats det senaste halvåret, eller så ofta som kommunen har bestämt? nej
    När beslutet half-year-snapshot prövas
    Så är utfallet nej, det har gått för lång tid
    Och det avgörs av regeln snapshot.half-year
    Och det avgörs av bestämmelsen RS-4.4-9
    Och det skulle bli ja om Har en skärmdump sparats det senaste halvåret, eller så ofta som kommunen har bestämt? ja

  Scenario: Ungdomsmottagningens konto har varit i gång i tre månader, och ingen skärmdump behövs ännu
    Givet datumet 2019-01-01
    Och I vilket skede är kontot? i drift
    Och Har en skärmdump sparats det senaste halvåret, eller så ofta som kommunen har bestämt? ja
    När beslutet half-year-snapshot prövas
    Så är utfallet ja
    Och det avgörs av regeln snapshot.half-year

  Scenario: Förskolans konto har fått sin aktivitetsplan godkänd men har inte startat
    Givet datumet 2018-12-31
    Och I vilket skede är kontot? planerat
    När beslutet half-year-snapshot prövas
    Så är utfallet kontot är inte i drift
    Men det frågas inte om Har en skärmdump sparats det senaste halvåret, eller så ofta som kommunen har bestämt?

  Scenario: Evenemangets konto är avslutat sedan i fjol
    Givet datumet 2024-11-30
    Och I vilket skede är kontot? avslutat
    Och Har en skärmdump sparats det senaste halvåret, eller så ofta som kommunen har bestämt? nej
    När beslutet half-year-snapshot prövas
    Så är utfallet kontot är inte i drift
    Och det skulle bli nej, det har gått för lång tid om I vilket skede är kontot? i drift

  Scenario: Den nya webbredaktören hittar inga uppgifter om tidigare skärmdumpar
    Givet datumet 2024-12-01
    Och I vilket skede är kontot? i drift
    När beslutet half-year-snapshot prövas
    Så är utfallet öppet
    Och möjligt utfall är ja
    Och möjligt utfall är nej, det har gått för lång tid
    Och nästa fråga är Har en skärmdump sparats det senaste halvåret, eller så ofta som kommunen har bestämt?
