# language: sv
Egenskap: Före en stor förändring sparas en skärmdump av sidan

  Scenario: Dagen före riktlinjerna byggde kommunen om sin sida utan skärmdump
    Givet datumet 2010-12-08
    Och Är förändringen gjord? ja
    Och Har en skärmdump sparats före den? nej
    När beslutet change-snapshot prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Informatören sparade en skärmdump innan sidan fick nytt namn och utseende (<dag>)
    Givet datumet <dag>
    Och Är förändringen gjord? ja
    Och Har en skärmdump sparats före den? ja
    När beslutet change-snapshot prövas
    Så är utfallet ja
    Och det avgörs av regeln snapshot.before-change
    Och det avgörs av bestämmelsen RS-3.1-10

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2012-09-17 |
      | 2018-12-31 |
      | 2019-01-01 |
      | 2026-01-31 |

  Scenario: Två skolors sidor ska slås ihop nästa månad, och ingen skärmdump är sparad
    Givet datumet 2016-05-02
    Och Är förändringen gjord? nej, den är planerad
    Och Har en skärmdump sparats före den? nej
    När beslutet change-snapshot prövas
    Så är utfallet nej, den ska sparas före förändringen
    Och det avgörs av regeln snapshot.before-change
    Och det avgörs av bestämmelsen RS-3.1-10
    Och det skulle bli ja om Har en skärmdump sparats före den? ja
    Och det skulle bli nej, och förändringen är gjord om Är förändringen gjord? ja

  Scenario: Fritidsgårdens konto avslutades utan att någon sparade en skärmdump först
    Givet datumet 2018-12-31
    Och Är förändringen gjord? ja
    Och Har en skärmdump sparats före den? nej
    När beslutet change-snapshot prövas
    Så är utfallet nej, och förändringen är gjord
    Och det avgörs av regeln snapshot.before-change
    Och det avgörs av bestämmelsen RS-3.1-10

  Scenario: Skärmdumpen är sparad, och projektets konto ska avslutas i morgon
    Givet datumet 2019-01-01
    Och Är förändringen gjord? nej, den är planerad
    Och Har en skärmdump sparats före den? ja
    När beslutet change-snapshot prövas
    Så är utfallet ja
    Och det avgörs av regeln snapshot.before-change

  Scenario: Har skärmdumpen sparats spelar det ingen roll om omgörningen redan är klar
    Givet datumet 2024-11-30
    Och Har en skärmdump sparats före den? ja
    När beslutet change-snapshot prövas
    Så är utfallet ja
    Men det frågas inte om Är förändringen gjord?

  Scenario: Plattformen byttes i våras, och ingen minns om sidan sparades först
    Givet datumet 2024-12-01
    Och Är förändringen gjord? ja
    När beslutet change-snapshot prövas
    Så är utfallet öppet
    Och möjligt utfall är ja
    Och möjligt utfall är nej, och förändringen är gjord
    Och nästa fråga är Har en skärmdump sparats före den?

  Scenario: Ingen skärmdump är sparad, och kommunikationsenheten vet inte om kontot redan är stängt
    Givet datumet 2026-01-31
    Och Har en skärmdump sparats före den? nej
    När beslutet change-snapshot prövas
    Så är utfallet öppet
    Och möjligt utfall är nej, den ska sparas före förändringen
    Och möjligt utfall är nej, och förändringen är gjord
    Och nästa fråga är Är förändringen gjord?
