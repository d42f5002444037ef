# language: sv
Egenskap: Det går att se om reglerna om personuppgifter gäller för det som har skrivits eller visats

  Scenario: Dagen före riktlinjerna namnges en invånare på kommunens sida
    Givet datumet 2010-12-08
    Och Går uppgifterna att koppla till en levande människa? ja, till en levande människa
    Och Var finns uppgifterna? på kommunens sida eller konto
    Och Är det en enskild persons rent privata bruk? nej
    När beslutet personal-data prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Fritidsgården lägger <dag> ut en bild där en ungdom går att känna igen
    Givet datumet <dag>
    Och Går uppgifterna att koppla till en levande människa? ja, till en levande människa
    Och Var finns uppgifterna? på kommunens sida eller konto
    Och Är det en enskild persons rent privata bruk? nej
    När beslutet personal-data prövas
    Så är utfallet <utfall>

    Exempel:
      | dag        | utfall                               |
      | 2010-12-08 | riktlinjerna gällde inte             |
      | 2010-12-09 | ja, reglerna om personuppgifter gäller |
      | 2018-05-24 | ja, reglerna om personuppgifter gäller |
      | 2018-05-25 | ja, reglerna om personuppgifter gäller |
      | 2025-12-02 | ja, reglerna om personuppgifter gäller |

  Scenario: En privatperson skriver om sin granne i en kommentar på kommunens sida
    Givet datumet 2016-03-07
    Och Går uppgifterna att koppla till en levande människa? ja, till en levande människa
    Och Var finns uppgifterna? på kommunens sida eller konto
    När beslutet personal-data prövas
    Så är utfallet ja, reglerna om personuppgifter gäller
    Och det avgörs av bestämmelsen RS-4.8-4
    Men det frågas inte om Är det en enskild persons rent privata bruk?

  Scenario: En invånare hänger ut en handläggare på en blogg som alla kan läsa
    Givet datumet 2019-11-05
    Och Går uppgifterna att koppla till en levande människa? ja, till en levande människa
    Och Var finns uppgifterna? någon annanstans där alla kan läsa
    Och Skyddas publiceringen av tryckfrihetsförordningen eller yttrandefrihetsgrundlagen? nej
    När beslutet personal-data prövas
    Så är utfallet ja, reglerna om personuppgifter gäller
    Och det avgörs av bestämmelsen RS-4.8-4
    Men det frågas inte om Är det en enskild persons rent privata bruk?

  Scenariomall: En förälder delar <dag> en bild från skolavslutningen med sina närmaste vänner
    Givet datumet <dag>
    Och Går uppgifterna att koppla till en levande människa? ja, till en levande människa
    Och Var finns uppgifterna? i någon annans slutna krets
    Och Är det en enskild persons rent privata bruk? ja
    När beslutet personal-data prövas
    Så är utfallet nej, det är en enskilds rent privata bruk
    Och det avgörs av regeln personal.purely-private
    Och det avgörs av bestämmelsen RS-4.8-4

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2018-05-24 |
      | 2018-05-25 |
      | 2024-06-10 |

  Scenario: En lärare skriver i tjänsten om en elev i föräldrarnas slutna grupp
    Givet datumet 2021-02-15
    Och Går uppgifterna att koppla till en levande människa? ja, till en levande människa
    Och Var finns uppgifterna? i någon annans slutna krets
    Och Är det en enskild persons rent privata bruk? nej
    Och Skyddas publiceringen av tryckfrihetsförordningen eller yttrandefrihetsgrundlagen? nej
    När beslutet personal-data prövas
    Så är utfallet ja, reglerna om personuppgifter gäller
    Och det skulle bli nej, det är en enskilds rent privata bruk om Är det en enskild persons rent privata bruk? ja

  Scenariomall: En lokaltidning med utgivningsbevis namnger <dag> en handläggare i en artikel
    Givet datumet <dag>
    Och Går uppgifterna att koppla till en levande människa? ja, till en levande människa
    Och Var finns uppgifterna? någon annanstans där alla kan läsa
    Och Skyddas publiceringen av tryckfrihetsförordningen eller yttrandefrihetsgrundlagen? ja
    När beslutet personal-data prövas
    Så är utfallet nej, grundlagarna om tryck- och yttrandefrihet går före
    Och det avgörs av regeln personal.constitution
    Och lagrummet <lagrum>
    Och det skulle bli ja, reglerna om personuppgifter gäller om Var finns uppgifterna? på kommunens sida eller konto

    Exempel:
      | dag        | lagrum                     |
      | 2018-05-24 | 7 § PuL                    |
      | 2018-05-25 | 1 kap. 7 § dataskyddslagen |

  Scenario: Hembygdsmuseet berättar om en folkskollärare som dog på 1800-talet
    Givet datumet 2017-08-21
    Och Går uppgifterna att koppla till en levande människa? nej, bara till någon som har avlidit
    När beslutet personal-data prövas
    Så är utfallet nej, det är inga personuppgifter
    Och det avgörs av regeln personal.data
    Men det frågas inte om Var finns uppgifterna?
    Och det frågas inte om Är det en enskild persons rent privata bruk?

  Scenario: Näringslivsenheten skriver om ett aktiebolag utan att nämna någon människa
    Givet datumet 2022-10-03
    Och Går uppgifterna att koppla till en levande människa? nej, bara till en organisation
    Och Var finns uppgifterna? på kommunens sida eller konto
    När beslutet personal-data prövas
    Så är utfallet nej, det är inga personuppgifter
    Och det avgörs av regeln personal.data
    Och det skulle bli ja, reglerna om personuppgifter gäller om Går uppgifterna att koppla till en levande människa? ja, till en levande människa

  Scenario: Gatuenheten lägger ut en bild på en tom gångväg
    Givet datumet 2018-05-25
    Och Går uppgifterna att koppla till en levande människa? nej, ingen går att peka ut
    Och Var finns uppgifterna? på kommunens sida eller konto
    Och Är det en enskild persons rent privata bruk? nej
    När beslutet personal-data prövas
    Så är utfallet nej, det är inga personuppgifter
    Och det avgörs av regeln personal.data

  Scenario: Det är inte känt om ett inlägg i en sluten krets hör till skribentens arbete
    Givet datumet 2020-09-14
    Och Går uppgifterna att koppla till en levande människa? ja, till en levande människa
    Och Var finns uppgifterna? i någon annans slutna krets
    Och Skyddas publiceringen av tryckfrihetsförordningen eller yttrandefrihetsgrundlagen? nej
    När beslutet personal-data prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, reglerna om personuppgifter gäller
    Och möjligt utfall är nej, det är en enskilds rent privata bruk
    Och nästa fråga är Är det en enskild persons rent privata bruk?

  Scenario: Ett användarnamn på kommunens sida kan vara en levande människas
    Givet datumet 2015-04-20
    Och Var finns uppgifterna? på kommunens sida eller konto
    När beslutet personal-data prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, reglerna om personuppgifter gäller
    Och möjligt utfall är nej, det är inga personuppgifter
    Och nästa fråga är Går uppgifterna att koppla till en levande människa?
    Men det frågas inte om Är det en enskild persons rent privata bruk?
