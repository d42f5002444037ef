# language: sv
Egenskap: Det går att se om någon skriver i tjänsten eller privat

  Scenario: Dagen före riktlinjerna fanns ingen gräns att pröva
    Givet datumet 2010-12-08
    Och Vem skriver? en tjänsteperson
    Och Från vilket konto görs inlägget? kommunens konto
    När beslutet capacity prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Kommunikatören svarar på kommunens sida <dag>, och svaret blir en allmän handling
    Givet datumet <dag>
    Och Vem skriver? en tjänsteperson
    Och Från vilket konto görs inlägget? kommunens konto
    Och Görs inlägget som en del av kommunens verksamhet? ja
    Och Har kommunen godkänt det? ja
    Och Bygger inlägget på kunskap från arbetet? ja
    När beslutet capacity prövas
    Så är utfallet i tjänsten eller uppdraget
    Och det avgörs av regeln capacity.approved
    Och det avgörs av bestämmelsen RS-2-2
    Och lagrummet <lagrum>

    Exempel:
      | dag        | lagrum                       |
      | 2010-12-09 | 2 kap. 3 § första stycket TF |
      | 2018-12-31 | 2 kap. 3 § första stycket TF |
      | 2019-01-01 | 2 kap. 4 § TF                |

  Scenario: En lärare skriver i skolans namn på kommunens konto utan att det är godkänt
    Givet datumet 2014-10-01
    Och Vem skriver? en tjänsteperson
    Och Från vilket konto görs inlägget? kommunens konto
    Och Görs inlägget som en del av kommunens verksamhet? ja
    Och Har kommunen godkänt det? nej
    Och Bygger inlägget på kunskap från arbetet? ja
    När beslutet capacity prövas
    Så är utfallet i tjänsten men utan godkännande
    Och det avgörs av regeln capacity.approved
    Och det avgörs av bestämmelsen RS-2-2
    Och det skulle bli i tjänsten eller uppdraget om Har kommunen godkänt det? ja

  Scenario: En ordförande i en nämnd skriver för nämnden på kommunens konto med kommunens godkännande
    Givet datumet 2022-03-14
    Och Vem skriver? en förtroendevald
    Och Från vilket konto görs inlägget? kommunens konto
    Och Görs inlägget som en del av kommunens verksamhet? ja
    Och Har kommunen godkänt det? ja
    När beslutet capacity prövas
    Så är utfallet i tjänsten eller uppdraget
    Och det avgörs av regeln capacity.approved
    Men det frågas inte om Bygger inlägget på kunskap från arbetet?

  Scenario: En handläggare svarar en sökande i tjänsten från sitt privata konto
    Givet datumet 2019-02-05
    Och Vem skriver? en tjänsteperson
    Och Från vilket konto görs inlägget? ett privat konto
    Och Görs inlägget som en del av kommunens verksamhet? ja
    Och Har kommunen godkänt det? nej
    Och Bygger inlägget på kunskap från arbetet? ja
    När beslutet capacity prövas
    Så är utfallet privat och uppdrag blandas
    Och det avgörs av regeln capacity.apart
    Och det avgörs av regeln capacity.approved
    Och det avgörs av bestämmelsen RS-2-1
    Och det avgörs av bestämmelsen RS-2-2

  Scenario: En medarbetare lägger ut semesterbilder på kommunens konto
    Givet datumet 2016-07-20
    Och Vem skriver? en tjänsteperson
    Och Från vilket konto görs inlägget? kommunens konto
    Och Görs inlägget som en del av kommunens verksamhet? nej
    När beslutet capacity prövas
    Så är utfallet privat och uppdrag blandas
    Och det avgörs av regeln capacity.apart
    Och det avgörs av bestämmelsen RS-2-1

  Scenario: En vaktmästare skriver om fotboll på sitt eget konto
    Givet datumet 2015-03-01
    Och Vem skriver? en tjänsteperson
    Och Från vilket konto görs inlägget? ett privat konto
    Och Görs inlägget som en del av kommunens verksamhet? nej
    Och Bygger inlägget på kunskap från arbetet? nej
    När beslutet capacity prövas
    Så är utfallet privat
    Och det avgörs av regeln capacity.apart
    Och det avgörs av bestämmelsen RS-2-1
    Och lagrummet 2 kap. 1 § RF
    Men det frågas inte om Har kommunen godkänt det?

  Scenariomall: En undersköterska berättar privat om sitt arbete <dag>
    Givet datumet <dag>
    Och Vem skriver? en tjänsteperson
    Och Från vilket konto görs inlägget? ett privat konto
    Och Görs inlägget som en del av kommunens verksamhet? nej
    Och Bygger inlägget på kunskap från arbetet? ja
    När beslutet capacity prövas
    Så är utfallet privat, med krav på återhållsamhet
    Och det avgörs av regeln capacity.restraint
    Och det avgörs av bestämmelsen RS-2-1
    Och lagrummet 2 kap. 1 § RF
    Och lagrummet <begränsning>
    Och det skulle bli privat om Bygger inlägget på kunskap från arbetet? nej

    Exempel:
      | dag        | begränsning        |
      | 2010-12-31 | 2 kap. 12–13 §§ RF |
      | 2011-01-01 | 2 kap. 20–23 §§ RF |

  Scenario: En invånare kommenterar på kommunens sida och binds inte av riktlinjerna
    Givet datumet 2020-04-01
    Och Vem skriver? någon annan
    När beslutet capacity prövas
    Så är utfallet riktlinjerna binder inte den som skriver
    Och det avgörs av regeln capacity.addressees
    Och det avgörs av bestämmelsen RS-1.1-2
    Men det frågas inte om Från vilket konto görs inlägget?

  Scenario: Ett privat inlägg av en förtroendevald avgörs av om det bygger på kunskap från uppdraget
    Givet datumet 2020-04-01
    Och Vem skriver? en förtroendevald
    Och Från vilket konto görs inlägget? ett privat konto
    Och Görs inlägget som en del av kommunens verksamhet? nej
    När beslutet capacity prövas
    Så är utfallet öppet
    Och möjligt utfall är privat
    Och möjligt utfall är privat, med krav på återhållsamhet
    Och nästa fråga är Bygger inlägget på kunskap från arbetet?
    Men det frågas inte om Har kommunen godkänt det?
