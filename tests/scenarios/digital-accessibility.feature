# language: sv
Egenskap: Det som kommunen publicerar på webben går att använda för personer med funktionsnedsättning

  Scenario: Dagen före policyn gick det inte att läsa webbplatsen med skärmläsare
    Givet datumet 2011-05-10
    Och Var publiceras det? på kommunens webbplats
    Och Är det anpassat för personer med funktionsnedsättning? nej, mer är möjligt
    När beslutet digital-accessibility prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2

  Scenario: Kommunens blanketter är inskannade som bilder och går inte att få upplästa
    Givet datumet 2015-04-20
    Och Var publiceras det? på kommunens webbplats
    Och Är det anpassat för personer med funktionsnedsättning? nej, mer är möjligt
    När beslutet digital-accessibility prövas
    Så är utfallet lagen ställde inga krav ännu
    Och det avgörs av regeln accessibility.website
    Och det avgörs av bestämmelsen KP-6.13

  Scenario: Kommunen lägger ut filmen från invigningen på Facebook innan lagen gällde
    Givet datumet 2017-06-12
    Och Var publiceras det? på någon annans plattform
    När beslutet digital-accessibility prövas
    Så är utfallet lagen ställde inga krav ännu
    Men det frågas inte om Är det anpassat för personer med funktionsnedsättning?

  Scenario: Kommunens nya webbplats uppfyller kraven helt
    Givet datumet 2021-03-01
    Och Var publiceras det? på kommunens webbplats
    Och Är det anpassat för personer med funktionsnedsättning? ja, helt
    När beslutet digital-accessibility prövas
    Så är utfallet det är tillgängligt
    Och det avgörs av regeln accessibility.own-pages
    Och det avgörs av bestämmelsen KP-6.13
    Och lagrummet 10 § DOS-lagen

  Scenariomall: Den <dag> är e-tjänsten för felanmälan anpassad så långt det går, men inte helt
    Givet datumet <dag>
    Och Var publiceras det? på kommunens webbplats
    Och Är det anpassat för personer med funktionsnedsättning? ja, så långt det är möjligt
    När beslutet digital-accessibility prövas
    Så är utfallet det måste bedömas om lagens krav är uppfyllda
    Och det avgörs av regeln accessibility.own-pages
    Och lagrummet 10 § DOS-lagen
    Och det skulle bli det är tillgängligt om Är det anpassat för personer med funktionsnedsättning? ja, helt

    Exempel:
      | dag        |
      | 2020-09-23 |
      | 2025-11-03 |

  Scenario: Årsredovisningen på webbplatsen går inte att läsa med skärmläsare
    Givet datumet 2022-04-25
    Och Var publiceras det? på kommunens webbplats
    Och Är det anpassat för personer med funktionsnedsättning? nej, mer är möjligt
    När beslutet digital-accessibility prövas
    Så är utfallet det är inte tillgängligt
    Och det avgörs av regeln accessibility.own-pages
    Och lagrummet 10 § DOS-lagen

  Scenariomall: Biblioteket lägger ut en film med <anpassning> i sociala medier
    Givet datumet 2023-02-06
    Och Var publiceras det? på någon annans plattform
    Och Är det anpassat för personer med funktionsnedsättning? <svar>
    När beslutet digital-accessibility prövas
    Så är utfallet det är tillgängligt
    Och det avgörs av regeln accessibility.third-party
    Och lagrummet 11 § DOS-lagen
    Men inte lagrummet 10 § DOS-lagen
    Och det skulle bli det är inte tillgängligt om Är det anpassat för personer med funktionsnedsättning? nej, mer är möjligt

    Exempel:
      | anpassning                  | svar                        |
      | undertexter och syntolkning | ja, helt                    |
      | undertexter                 | ja, så långt det är möjligt |

  Scenario: Kulturskolan lägger ut bilder på Instagram utan att beskriva dem i text
    Givet datumet 2024-09-16
    Och Var publiceras det? på någon annans plattform
    Och Är det anpassat för personer med funktionsnedsättning? nej, mer är möjligt
    När beslutet digital-accessibility prövas
    Så är utfallet det är inte tillgängligt
    Och det avgörs av regeln accessibility.third-party
    Och lagrummet 11 § DOS-lagen

  Scenario: Informatören vet att filmen är anpassad så långt det går, men inte var den ska ligga
    Givet datumet 2021-10-04
    Och Är det anpassat för personer med funktionsnedsättning? ja, så långt det är möjligt
    När beslutet digital-accessibility prövas
    Så är utfallet öppet
    Och möjligt utfall är det måste bedömas om lagens krav är uppfyllda
    Och möjligt utfall är det är tillgängligt
    Och nästa fråga är Var publiceras det?

  Scenario: Våren 2019 är webbplatsen bara delvis anpassad, och lagens krav når inte alla webbplatser ännu
    Givet datumet 2019-04-15
    Och Var publiceras det? på kommunens webbplats
    Och Är det anpassat för personer med funktionsnedsättning? ja, så långt det är möjligt
    När beslutet digital-accessibility prövas
    Så är utfallet det måste bedömas om lagens krav är uppfyllda
    Och det avgörs av regeln accessibility.own-pages
    Och lagrummet 10 § DOS-lagen
