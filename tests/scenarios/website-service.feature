# language: sv
Egenskap: Kommunens webbplats ger invånarna information, dialog och insyn

  Scenario: Webbplatsen var stängd på natten dagen före policyn
    Givet datumet 2011-05-10
    Och Går informationen i regel att hämta dygnet runt? nej
    Och Ger webbplatsen möjlighet till dialog och insyn? ja
    Och Är informationen uppdaterad? ja
    Och Är informationen riktad till målgrupperna? ja
    När beslutet website-service prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2

  Scenariomall: Den <dag> kan invånarna läsa, fråga och följa besluten på webbplatsen
    Givet datumet <dag>
    Och Går informationen i regel att hämta dygnet runt? ja
    Och Ger webbplatsen möjlighet till dialog och insyn? ja
    Och Är informationen uppdaterad? ja
    Och Är informationen riktad till målgrupperna? ja
    När beslutet website-service prövas
    Så är utfallet webbplatsen uppfyller kraven
    Och det avgörs av regeln website.round-the-clock
    Och det avgörs av regeln website.dialogue
    Och det avgörs av regeln website.up-to-date
    Och det avgörs av regeln website.for-target-groups
    Och det avgörs av bestämmelsen KP-6.11
    Och det skulle bli webbplatsen brister i något om Är informationen riktad till målgrupperna? nej

    Exempel:
      | dag        |
      | 2011-05-11 |
      | 2017-08-21 |
      | 2026-01-15 |

  Scenariomall: När kommunen ser över webbplatsen visar det sig att <brist>
    Givet datumet 2013-10-14
    Och Går informationen i regel att hämta dygnet runt? <dygnet runt>
    Och Ger webbplatsen möjlighet till dialog och insyn? <dialog>
    Och Är informationen uppdaterad? <uppdaterad>
    Och Är informationen riktad till målgrupperna? <riktad>
    När beslutet website-service prövas
    Så är utfallet webbplatsen brister i något
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen KP-6.11

    Exempel:
      | brist                                               | dygnet runt | dialog | uppdaterad | riktad | regel                     |
      | den stängs varje natt för underhåll                 | nej         | ja     | ja         | ja     | website.round-the-clock   |
      | det inte går att ställa frågor eller läsa protokoll | ja          | nej    | ja         | ja     | website.dialogue          |
      | förra årets avgifter ligger kvar                    | ja          | ja     | nej        | ja     | website.up-to-date        |
      | innehållet följer kommunens organisation            | ja          | ja     | ja         | nej    | website.for-target-groups |

  Scenario: Sidorna om förskolan är gamla och skrivna för personalen i stället för föräldrarna
    Givet datumet 2019-03-18
    Och Går informationen i regel att hämta dygnet runt? ja
    Och Ger webbplatsen möjlighet till dialog och insyn? ja
    Och Är informationen uppdaterad? nej
    Och Är informationen riktad till målgrupperna? nej
    När beslutet website-service prövas
    Så är utfallet webbplatsen brister i något
    Och det avgörs av regeln website.up-to-date
    Och det avgörs av regeln website.for-target-groups
    Och det avgörs av bestämmelsen KP-6.11

  Scenario: Webbplatsen har legat nere i flera kvällar, och ingen har prövat resten
    Givet datumet 2020-11-02
    Och Går informationen i regel att hämta dygnet runt? nej
    När beslutet website-service prövas
    Så är utfallet webbplatsen brister i något
    Och det avgörs av regeln website.round-the-clock
    Men det frågas inte om Är informationen uppdaterad?

  Scenario: Bara frågan om sidorna är uppdaterade återstår inför kommunchefens genomgång
    Givet datumet 2022-05-09
    Och Går informationen i regel att hämta dygnet runt? ja
    Och Ger webbplatsen möjlighet till dialog och insyn? ja
    Och Är informationen riktad till målgrupperna? ja
    När beslutet website-service prövas
    Så är utfallet öppet
    Och möjligt utfall är webbplatsen uppfyller kraven
    Och möjligt utfall är webbplatsen brister i något
    Och nästa fråga är Är informationen uppdaterad?
