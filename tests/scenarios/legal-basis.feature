# language: sv
Egenskap: Det går att se vilken rättslig grund en behandling av personuppgifter har

  Scenario: Dagen före riktlinjerna registreras en synpunkt som innehåller ett namn
    Givet datumet 2010-12-08
    Och Hur är materialet ordnat? strukturerat
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? ja
    När beslutet legal-basis prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Registratorn för in en kommentar från kommunens sida i diariet
    Givet datumet 2020-10-12
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? ja
    När beslutet legal-basis prövas
    Så är utfallet en rättslig förpliktelse
    Och det avgörs av regeln basis.legal-obligation
    Och det avgörs av regeln basis.needed
    Och det avgörs av bestämmelsen RS-4.8-1
    Och lagrummet 2 kap. 1 § dataskyddslagen
    Men det frågas inte om Finns det någon annan grund?
    Och det frågas inte om Hur är materialet ordnat?

  Scenariomall: Arkivet bevarar <dag> ett sökbart register som lagen kräver
    Givet datumet <dag>
    Och Hur är materialet ordnat? strukturerat
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? ja
    Och Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning? nej
    Och Finns det någon annan grund? nej
    När beslutet legal-basis prövas
    Så är utfallet <utfall>

    Exempel:
      | dag        | utfall                   |
      | 2010-12-08 | riktlinjerna gällde inte |
      | 2010-12-09 | en rättslig förpliktelse |
      | 2018-05-24 | en rättslig förpliktelse |
      | 2018-05-25 | en rättslig förpliktelse |

  Scenario: Kommunen svarar en namngiven invånare om sophämtningen på sin sida
    Givet datumet 2018-05-25
    Och Hur är materialet ordnat? ostrukturerat, som löpande text
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? nej
    Och Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning? ja
    Och Finns det någon annan grund? nej
    När beslutet legal-basis prövas
    Så är utfallet en uppgift av allmänt intresse
    Och det avgörs av regeln basis.public-task
    Och det avgörs av regeln basis.needed
    Och lagrummet 2 kap. 2 § dataskyddslagen
    Och det skulle bli ingen: uppgifterna får inte behandlas om Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning? nej

  Scenario: Kulturskolan har ett sökbart register över sina elever dagen före dataskyddsförordningen
    Givet datumet 2018-05-24
    Och Hur är materialet ordnat? strukturerat
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? nej
    Och Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning? ja
    När beslutet legal-basis prövas
    Så är utfallet en uppgift av allmänt intresse
    Och inte lagrummet 2 kap. 2 § dataskyddslagen
    Men det frågas inte om Finns det någon annan grund?

  Scenario: En besökares kommentar i löpande text behöver ingen rättslig grund medan missbruksregeln finns
    Givet datumet 2015-11-09
    Och Hur är materialet ordnat? ostrukturerat, som löpande text
    När beslutet legal-basis prövas
    Så är utfallet ingen behövdes: missbruksregeln gällde i stället
    Och det avgörs av regeln regime.abuse-rule
    Och lagrummet 5 a § PuL
    Men det frågas inte om Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut?
    Och det frågas inte om Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning?
    Och det frågas inte om Finns det någon annan grund?

  Scenariomall: Ett skämtsamt inlägg om en namngiven granne ligger kvar utan skäl <dag>
    Givet datumet <dag>
    Och Hur är materialet ordnat? ostrukturerat, som löpande text
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? nej
    Och Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning? nej
    Och Finns det någon annan grund? nej
    När beslutet legal-basis prövas
    Så är utfallet <utfall>

    Exempel:
      | dag        | utfall                                           |
      | 2010-12-09 | ingen behövdes: missbruksregeln gällde i stället |
      | 2018-05-24 | ingen behövdes: missbruksregeln gällde i stället |
      | 2018-05-25 | ingen: uppgifterna får inte behandlas            |
      | 2025-12-02 | ingen: uppgifterna får inte behandlas            |

  Scenario: En deltagare i en kampanj har sagt ja till att visas på bild
    Givet datumet 2021-05-03
    Och Hur är materialet ordnat? ostrukturerat, som löpande text
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? nej
    Och Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning? nej
    Och Finns det någon annan grund? ja, samtycke
    När beslutet legal-basis prövas
    Så är utfallet möjligen samtycke; det bedömer en människa
    Och det avgörs av regeln basis.consent
    Och det skulle bli ingen: uppgifterna får inte behandlas om Finns det någon annan grund? nej

  Scenario: En medarbetare sparar besökarnas namn utan att någon uppgift kräver det och utan att fråga
    Givet datumet 2023-03-20
    Och Hur är materialet ordnat? strukturerat
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? nej
    Och Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning? nej
    Och Finns det någon annan grund? nej
    När beslutet legal-basis prövas
    Så är utfallet ingen: uppgifterna får inte behandlas
    Och det avgörs av regeln basis.needed
    Och inte lagrummet 5 a § PuL

  Scenario: Kommunen vet inte om invånaren har sagt ja till att namnges i en tävling
    Givet datumet 2022-06-13
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? nej
    Och Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning? nej
    När beslutet legal-basis prövas
    Så är utfallet öppet
    Och möjligt utfall är möjligen samtycke; det bedömer en människa
    Och möjligt utfall är möjligen en annan grund; det bedömer en människa
    Och möjligt utfall är ingen: uppgifterna får inte behandlas
    Och nästa fråga är Finns det någon annan grund?
    Men det frågas inte om Hur är materialet ordnat?

  Scenario: Under personuppgiftslagen är det oklart om tävlingens deltagarlista är ett register
    Givet datumet 2016-01-25
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? nej
    Och Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning? nej
    Och Finns det någon annan grund? ja, samtycke
    När beslutet legal-basis prövas
    Så är utfallet öppet
    Och möjligt utfall är ingen behövdes: missbruksregeln gällde i stället
    Och möjligt utfall är möjligen samtycke; det bedömer en människa
    Och nästa fråga är Hur är materialet ordnat?

  Scenario: Det kommunala bostadsbolaget svarar en hyresgäst om hyreskontraktet
    Givet datumet 2023-09-18
    Och Måste kommunen behandla uppgifterna enligt lag, annan författning, kollektivavtal eller beslut? nej
    Och Behövs behandlingen för en uppgift av allmänt intresse eller för myndighetsutövning? nej
    Och Finns det någon annan grund? ja, ett avtal, skydd för liv eller en intresseavvägning
    När beslutet legal-basis prövas
    Så är utfallet möjligen en annan grund; det bedömer en människa
    Och det avgörs av regeln basis.other
    Och lagrummet artikel 6.1 dataskyddsförordningen
