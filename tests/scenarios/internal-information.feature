# language: sv
Egenskap: Förtroendevalda, fackliga företrädare och medarbetare får den information som policyn lovar dem

  Scenario: Dagen före policyns nuvarande lydelse prövas inte vad en facklig företrädare ska få veta om hemtjänsten
    Givet datumet 2011-05-10
    Och Vem är mottagare? en facklig företrädare
    Och Vad handlar det om? hur verksamheten går och utvecklas
    När beslutet internal-information prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2
    Men det frågas inte om Har mottagaren fått informationen, eller kunnat delta?

  Scenario: Den första dagen med policyns nuvarande lydelse har en facklig företrädare ännu inte fått veta hur hemtjänsten utvecklas
    Givet datumet 2011-05-11
    Och Vem är mottagare? en facklig företrädare
    Och Vad handlar det om? hur verksamheten går och utvecklas
    Och Har mottagaren fått informationen, eller kunnat delta? nej, inte ännu
    När beslutet internal-information prövas
    Så är utfallet mottagaren ska få informationen eller få delta
    Och det avgörs av regeln informed.current
    Och det avgörs av bestämmelsen KP-5.4
    Och det skulle bli mottagaren har fått informationen eller kunnat delta om Har mottagaren fått informationen, eller kunnat delta? ja

  Scenariomall: <mottagare> saknar <sak>
    Givet datumet <dag>
    Och Vem är mottagare? <vem>
    Och Vad handlar det om? <vad>
    Och Har mottagaren fått informationen, eller kunnat delta? nej, inte ännu
    När beslutet internal-information prövas
    Så är utfallet mottagaren ska få informationen eller få delta
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | mottagare                  | sak                                                      | dag        | vem               | vad                                           | regel              | bestämmelse |
      | En ledamot i nämnden       | aktuella siffror om köerna till förskolan                | 2012-03-12 | en förtroendevald | hur verksamheten går och utvecklas            | informed.current   | KP-5.4      |
      | En ersättare i fullmäktige | underlaget till beslutet om ny detaljplan                | 2014-11-24 | en förtroendevald | en fråga som mottagaren ska ta ställning till | informed.basis     | KP-5.5      |
      | En undersköterska          | besked om nämndens beslut om nya arbetskläder            | 2018-10-08 | en medarbetare    | ett mål, en plan eller ett beslut             | informed.know      | KP-5.8      |
      | En lärare                  | möjlighet att delta i beslutet om att flytta arbetslaget | 2021-02-22 | en medarbetare    | ett kommande beslut som direkt rör mottagaren | informed.take-part | KP-5.8      |

  Scenariomall: <mottagare> har fått <sak>
    Givet datumet <dag>
    Och Vem är mottagare? <vem>
    Och Vad handlar det om? <vad>
    Och Har mottagaren fått informationen, eller kunnat delta? ja
    När beslutet internal-information prövas
    Så är utfallet mottagaren har fått informationen eller kunnat delta
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | mottagare               | sak                                              | dag        | vem                    | vad                                           | regel              | bestämmelse |
      | Fackklubbens ordförande | läsa kvartalsrapporten om äldreomsorgen          | 2013-09-30 | en facklig företrädare | hur verksamheten går och utvecklas            | informed.current   | KP-5.4      |
      | Nämndens ordförande     | hela underlaget en vecka före sammanträdet       | 2016-01-18 | en förtroendevald      | en fråga som mottagaren ska ta ställning till | informed.basis     | KP-5.5      |
      | Vaktmästaren            | höra om kommunens nya mål på en arbetsplatsträff | 2019-01-21 | en medarbetare         | ett mål, en plan eller ett beslut             | informed.know      | KP-5.8      |
      | Kocken                  | vara med och diskutera innan köket läggs ned     | 2023-05-08 | en medarbetare         | ett kommande beslut som direkt rör mottagaren | informed.take-part | KP-5.8      |

  Scenario: En ny handläggare har inte läst hur det går för den egna verksamheten
    Givet datumet 2020-08-24
    Och Vem är mottagare? en medarbetare
    Och Vad handlar det om? hur verksamheten går och utvecklas
    Och Har mottagaren fått informationen, eller kunnat delta? nej, inte ännu
    När beslutet internal-information prövas
    Så är utfallet medarbetaren söker det själv, i de kanaler som chefen ansvarar för
    Och det avgörs av regeln informed.seek
    Och det avgörs av regeln responsibility.internal-channels
    Och det avgörs av bestämmelsen KP-5.12

  Scenario: En facklig företrädare ska ta ställning till ett förslag, men policyn lovar bara de förtroendevalda underlag
    Givet datumet 2017-06-12
    Och Vem är mottagare? en facklig företrädare
    Och Vad handlar det om? en fråga som mottagaren ska ta ställning till
    Och Har mottagaren fått informationen, eller kunnat delta? nej, inte ännu
    När beslutet internal-information prövas
    Så är utfallet policyn säger inget om det, men andra regler kan gälla
    Och det avgörs av regeln informed.internal-groups
    Och det avgörs av bestämmelsen KP-5.6

  Scenario: En facklig företrädare har inte hört talas om den omorganisation som ska beslutas
    Givet datumet 2022-12-05
    Och Vem är mottagare? en facklig företrädare
    Och Vad handlar det om? ett kommande beslut som direkt rör mottagaren
    Och Har mottagaren fått informationen, eller kunnat delta? nej, inte ännu
    När beslutet internal-information prövas
    Så är utfallet mottagaren ska få informationen eller få delta
    Och det avgörs av regeln informed.current
    Och det avgörs av bestämmelsen KP-5.4

  Scenario: Ledamoten röstade om budgeten utan att ha fått underlaget
    Givet datumet 2024-06-12
    Och Vem är mottagare? en förtroendevald
    Och Vad handlar det om? en fråga som mottagaren ska ta ställning till
    Och Har mottagaren fått informationen, eller kunnat delta? nej, och nu är det för sent
    När beslutet internal-information prövas
    Så är utfallet mottagaren fick det inte i tid
    Och det avgörs av regeln informed.basis
    Och det avgörs av bestämmelsen KP-5.5

  Scenario: Nämnden ska ta ställning till en ny skola, och frågan är om ledamoten har fått underlaget
    Givet datumet 2025-04-14
    Och Vem är mottagare? en förtroendevald
    Och Vad handlar det om? en fråga som mottagaren ska ta ställning till
    När beslutet internal-information prövas
    Så är utfallet öppet
    Och möjligt utfall är mottagaren har fått informationen eller kunnat delta
    Och möjligt utfall är mottagaren fick det inte i tid
    Och möjligt utfall är mottagaren ska få informationen eller få delta
    Och nästa fråga är Har mottagaren fått informationen, eller kunnat delta?

  Scenario: Någon saknar underlag inför en fråga om nya arbetstider, och svaret beror på vem det är
    Givet datumet 2015-05-18
    Och Vad handlar det om? en fråga som mottagaren ska ta ställning till
    Och Har mottagaren fått informationen, eller kunnat delta? nej, inte ännu
    När beslutet internal-information prövas
    Så är utfallet öppet
    Och möjligt utfall är mottagaren ska få informationen eller få delta
    Och möjligt utfall är medarbetaren söker det själv, i de kanaler som chefen ansvarar för
    Och möjligt utfall är policyn säger inget om det, men andra regler kan gälla
    Och nästa fråga är Vem är mottagare?
