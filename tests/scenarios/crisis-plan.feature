# language: sv
Egenskap: Planen för extraordinära händelser har ett avsnitt om information vid kris

  Scenario: Dagen före policyns nuvarande lydelse prövas inte om krisplanen har ett avsnitt om information
    Givet datumet 2011-05-10
    Och Finns det en plan för extraordinära händelser? ja
    Och Har planen ett avsnitt om information vid kris? nej
    När beslutet crisis-plan prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2

  Scenariomall: Den <dag> finns planen, och <vem> hittar avsnittet om information
    Givet datumet <dag>
    Och Finns det en plan för extraordinära händelser? ja
    Och Har planen ett avsnitt om information vid kris? ja
    När beslutet crisis-plan prövas
    Så är utfallet planen finns och har ett avsnitt om information
    Och det avgörs av regeln crisis.plan
    Och det avgörs av regeln crisis.plan-section
    Och det avgörs av bestämmelsen KP-9.1
    Och lagrummet 2 kap. 1 § LEH

    Exempel:
      | dag        | vem                    |
      | 2011-05-11 | säkerhetssamordnaren   |
      | 2014-08-04 | räddningschefen        |
      | 2020-03-23 | den nya kommunikatören |
      | 2026-02-16 | beredskapssamordnaren  |

  Scenario: Efter stormen upptäcker kommunchefen att planen inte säger något om information
    Givet datumet 2013-12-09
    Och Finns det en plan för extraordinära händelser? ja
    Och Har planen ett avsnitt om information vid kris? nej
    När beslutet crisis-plan prövas
    Så är utfallet planen eller avsnittet om information saknas
    Och det avgörs av regeln crisis.plan-section
    Och det avgörs av bestämmelsen KP-9.1
    Och det skulle bli planen finns och har ett avsnitt om information om Har planen ett avsnitt om information vid kris? ja

  Scenario: Kommunen har ingen plan för extraordinära händelser och därmed inget avsnitt om information
    Givet datumet 2019-05-06
    Och Finns det en plan för extraordinära händelser? nej
    Och Har planen ett avsnitt om information vid kris? nej
    När beslutet crisis-plan prövas
    Så är utfallet planen eller avsnittet om information saknas
    Och det avgörs av regeln crisis.plan
    Och det avgörs av regeln crisis.plan-section
    Och lagrummet 2 kap. 1 § LEH

  Scenario: Utan en plan finns det inget avsnitt att leta efter
    Givet datumet 2023-01-09
    Och Finns det en plan för extraordinära händelser? nej
    När beslutet crisis-plan prövas
    Så är utfallet planen eller avsnittet om information saknas
    Och det avgörs av regeln crisis.plan
    Och det avgörs av regeln crisis.plan-section
    Och lagrummet 2 kap. 1 § LEH
    Men det frågas inte om Har planen ett avsnitt om information vid kris?

  Scenario: Planen är antagen, men ingen har läst om den tar upp information vid kris
    Givet datumet 2016-11-21
    Och Finns det en plan för extraordinära händelser? ja
    När beslutet crisis-plan prövas
    Så är utfallet öppet
    Och möjligt utfall är planen finns och har ett avsnitt om information
    Och möjligt utfall är planen eller avsnittet om information saknas
    Och nästa fråga är Har planen ett avsnitt om information vid kris?
