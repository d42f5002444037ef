# language: sv
Egenskap: Invånarna får veta hur kommunen fungerar och hur de kan påverka

  Scenario: Dagen före policyns nuvarande lydelse prövas inte om invånarna har fått veta något om ekonomin
    Givet datumet 2011-05-10
    Och Vad ska invånarna få veta? ekonomin
    När beslutet residents-informed prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2
    Men det frågas inte om Har invånarna fått veta det?

  Scenario: Den första dagen med policyns nuvarande lydelse har ingen berättat för invånarna om kommunens ekonomi
    Givet datumet 2011-05-11
    Och Vad ska invånarna få veta? ekonomin
    Och Har invånarna fått veta det? nej, och det är för sent att påverka
    När beslutet residents-informed prövas
    Så är utfallet invånarna är inte informerade, eller för sent
    Och det avgörs av regeln residents.insight
    Och det avgörs av bestämmelsen KP-6.2
    Och det skulle bli invånarna är informerade om Har invånarna fått veta det? ja, i tid

  Scenariomall: På webbplatsen kan invånarna läsa om <sak>
    Givet datumet <dag>
    Och Vad ska invånarna få veta? <ämne>
    Och Har invånarna fått veta det? ja, i tid
    När beslutet residents-informed prövas
    Så är utfallet invånarna är informerade
    Och det avgörs av regeln residents.insight
    Och det avgörs av bestämmelsen KP-6.2

    Exempel:
      | sak                                     | dag        | ämne                  |
      | vilka nämnder och sektorer kommunen har | 2012-02-13 | organisationen        |
      | vad som händer i skolan och omsorgen    | 2014-06-02 | verksamheterna        |
      | fullmäktiges mål för boende och miljö   | 2016-11-14 | de övergripande målen |
      | årets bokslut                           | 2019-04-29 | ekonomin              |
      | översiktsplanen                         | 2022-08-15 | planerna              |
      | återvinningscentralens öppettider       | 2025-10-06 | servicen              |

  Scenario: Invånarna fick veta om fullmäktiges nya mål först när de redan var beslutade
    Givet datumet 2017-12-18
    Och Vad ska invånarna få veta? de övergripande målen
    Och Har invånarna fått veta det? ja, men först efter beslutet
    När beslutet residents-informed prövas
    Så är utfallet invånarna är informerade
    Och det avgörs av regeln residents.insight
    Och det avgörs av bestämmelsen KP-6.2

  Scenariomall: Invånarna visste i tid hur de kunde lämna synpunkter på detaljplanen <dag>
    Givet datumet <dag>
    Och Vad ska invånarna få veta? hur man kan delta och påverka innan ett beslut fattas
    Och Har invånarna fått veta det? ja, i tid
    När beslutet residents-informed prövas
    Så är utfallet invånarna är informerade
    Och det avgörs av regeln residents.influence
    Och det avgörs av bestämmelsen KP-6.3
    Och lagrummet <lagrum>

    Exempel:
      | dag        | lagrum                       |
      | 2011-05-11 | 4 § 1986 års förvaltningslag |
      | 2018-06-30 | 4 § 1986 års förvaltningslag |
      | 2018-07-01 | 6 § FL                       |

  Scenario: Byborna fick veta hur de kunde påverka skolans framtid när beslutet redan var fattat
    Givet datumet 2020-12-16
    Och Vad ska invånarna få veta? hur man kan delta och påverka innan ett beslut fattas
    Och Har invånarna fått veta det? ja, men först efter beslutet
    När beslutet residents-informed prövas
    Så är utfallet invånarna är inte informerade, eller för sent
    Och det avgörs av regeln residents.influence
    Och det avgörs av bestämmelsen KP-6.3
    Och det skulle bli invånarna är informerade om Har invånarna fått veta det? ja, i tid

  Scenario: Ingen har berättat för de boende hur de kan delta innan gatan byggs om
    Givet datumet 2013-08-26
    Och Vad ska invånarna få veta? hur man kan delta och påverka innan ett beslut fattas
    Och Har invånarna fått veta det? nej, och det är för sent att påverka
    När beslutet residents-informed prövas
    Så är utfallet invånarna är inte informerade, eller för sent
    Och det avgörs av regeln residents.influence
    Och det avgörs av bestämmelsen KP-6.3
    Och lagrummet 4 § 1986 års förvaltningslag

  Scenario: Invånarna fick en broschyr efter beslutet, och det beror på vad den handlade om
    Givet datumet 2023-11-13
    Och Har invånarna fått veta det? ja, men först efter beslutet
    När beslutet residents-informed prövas
    Så är utfallet öppet
    Och möjligt utfall är invånarna är informerade
    Och möjligt utfall är invånarna är inte informerade, eller för sent
    Och nästa fråga är Vad ska invånarna få veta?

  Scenario: Kommunen planerar ett nytt bostadsområde, och frågan är om invånarna har fått veta det
    Givet datumet 2026-02-16
    Och Vad ska invånarna få veta? planerna
    När beslutet residents-informed prövas
    Så är utfallet öppet
    Och möjligt utfall är invånarna är informerade
    Och möjligt utfall är invånarna är inte informerade, eller för sent
    Och nästa fråga är Har invånarna fått veta det?

  Scenario: Förslaget till ny gång- och cykelväg är ute på samråd, men ingen har berättat hur man lämnar synpunkter
    Givet datumet 2021-04-19
    Och Vad ska invånarna få veta? hur man kan delta och påverka innan ett beslut fattas
    Och Har invånarna fått veta det? nej, men det går fortfarande att påverka
    När beslutet residents-informed prövas
    Så är utfallet invånarna ska informeras
    Och det avgörs av regeln residents.influence
    Och det avgörs av bestämmelsen KP-6.3
