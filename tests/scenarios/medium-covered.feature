# language: sv
Egenskap: Riktlinjerna gäller det som är ett socialt medium

  Scenario: Dagen före riktlinjerna var ingen blogg reglerad
    Givet datumet 2010-12-08
    Och Vilken kategori hör mediet till? blogg
    När beslutet medium-covered prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Verksamheten vill använda <medium>
    Givet datumet 2010-12-09
    Och Vilken kategori hör mediet till? <kategori>
    När beslutet medium-covered prövas
    Så är utfallet ett socialt medium
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>
    Men det frågas inte om Samspelar användarna med varandra där?
    Och det frågas inte om Skapar användarna innehåll där?

    Exempel:
      | medium                                         | kategori                     | regel                     | bestämmelse |
      | en wiki om bygdens historia                    | wiki                         | medium.wiki               | KAT-1       |
      | en blogg från biblioteket                      | blogg                        | medium.blog               | KAT-2       |
      | en sökmotor för bloggar                        | bloggsökmotor                | medium.blog-search-engine | KAT-3       |
      | Twitter för näringslivet                       | mikroblogg                   | medium.microblog          | KAT-4       |
      | Delicious för att dela länkar                  | sociala bokmärken            | medium.social-bookmarks   | KAT-5       |
      | Facebook för ungdomsgården                     | socialt nätverk              | medium.social-network     | KAT-6       |
      | en tjänst där läsarna röstar fram nyheter      | sociala nyheter              | medium.social-news        | KAT-7       |
      | ett internetforum för föräldrar                | internetforum                | medium.forum              | KAT-8       |
      | en tjänst där besökarna checkar in på badhuset | platsbaserat socialt nätverk | medium.location-network   | KAT-9       |

  Scenario: Ett nyhetsbrev med e-post är inget socialt medium
    Givet datumet 2015-03-02
    Och Vilken kategori hör mediet till? annat
    Och Samspelar användarna med varandra där? nej
    Och Skapar användarna innehåll där? nej
    När beslutet medium-covered prövas
    Så är utfallet inte ett socialt medium
    Och det avgörs av regeln medium.social
    Och det avgörs av bestämmelsen RS-1.2-1

  Scenario: En tjänst för korta filmer som användarna gör och kommenterar är ett socialt medium fast bilagan inte nämner den
    Givet datumet 2023-09-11
    Och Vilken kategori hör mediet till? annat
    Och Samspelar användarna med varandra där? ja
    Och Skapar användarna innehåll där? ja
    När beslutet medium-covered prövas
    Så är utfallet ett socialt medium
    Och det avgörs av regeln medium.social
    Och det avgörs av bestämmelsen RS-1.2-1
    Och det skulle bli inte ett socialt medium om Skapar användarna innehåll där? nej

  Scenario: Ett formulär för synpunkter där ingen ser vad andra skriver är inget socialt medium
    Givet datumet 2015-03-02
    Och Vilken kategori hör mediet till? annat
    Och Samspelar användarna med varandra där? nej
    När beslutet medium-covered prövas
    Så är utfallet inte ett socialt medium
    Men det frågas inte om Skapar användarna innehåll där?

  Scenario: En samlingssida där deltagarna pratar med varandra behöver undersökas mer
    Givet datumet 2015-03-02
    Och Vilken kategori hör mediet till? annat
    Och Samspelar användarna med varandra där? ja
    När beslutet medium-covered prövas
    Så är utfallet öppet
    Och möjligt utfall är ett socialt medium
    Och möjligt utfall är inte ett socialt medium
    Och nästa fråga är Skapar användarna innehåll där?

  Scenario: Om ett nytt medium är okänt frågas först vilken kategori det hör till
    Givet datumet 2015-03-02
    När beslutet medium-covered prövas
    Så är utfallet öppet
    Och nästa fråga är Vilken kategori hör mediet till?
