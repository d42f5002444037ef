# language: sv
Egenskap: En sida där allmänheten kan skriva är en elektronisk anslagstavla med uppsikt

  Scenario: Dagen före riktlinjerna öppnade fritidsgården ett diskussionsforum
    Givet datumet 2010-12-08
    Och Kan allmänheten skriva på sidan? ja, allmänheten kan skriva där
    När beslutet bulletin-board prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity
    Men det frågas inte om Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver?

  Scenariomall: Besökarna kommenterar fritt på kommunens sida <dag>, innan lagen undantog förmedlingstjänster
    Givet datumet <dag>
    Och Kan allmänheten skriva på sidan? ja, allmänheten kan skriva där
    När beslutet bulletin-board prövas
    Så är utfallet ja, lagen och riktlinjerna kräver uppsikt
    Och det avgörs av regeln board.electronic-bulletin-board
    Och det avgörs av regeln board.supervision
    Och det avgörs av bestämmelsen RS-4.6-1
    Och det avgörs av bestämmelsen RS-4.6-2
    Och lagrummet 4 § BBS-lagen
    Och inte lagrummet 4 a § BBS-lagen
    Men det frågas inte om Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver?

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2012-09-17 |
      | 2018-12-31 |
      | 2019-01-01 |
      | 2024-11-30 |

  Scenariomall: Kommunen har kommit fram till att sidan är en förmedlingstjänst (<dag>)
    Givet datumet <dag>
    Och Kan allmänheten skriva på sidan? ja, allmänheten kan skriva där
    Och Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver? ja
    När beslutet bulletin-board prövas
    Så är utfallet <utfall>
    Och <lagrum>
    Och det avgörs av bestämmelsen RS-4.6-2

    Exempel:
      | dag        | utfall                                                     | lagrum                         |
      | 2024-11-30 | ja, lagen och riktlinjerna kräver uppsikt              | inte lagrummet 4 a § BBS-lagen |
      | 2024-12-01 | ja, riktlinjerna kräver uppsikt, men inte lagen | lagrummet 4 a § BBS-lagen      |
      | 2026-01-31 | ja, riktlinjerna kräver uppsikt, men inte lagen | lagrummet 4 a § BBS-lagen      |

  Scenario: Lagen undantar sidan, men riktlinjernas uppsikt gäller ändå
    Givet datumet 2026-01-31
    Och Kan allmänheten skriva på sidan? ja, allmänheten kan skriva där
    Och Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver? ja
    När beslutet bulletin-board prövas
    Så är utfallet ja, riktlinjerna kräver uppsikt, men inte lagen
    Och det avgörs av regeln board.electronic-bulletin-board
    Och det avgörs av regeln board.supervision
    Och det avgörs av regeln board.intermediary-service
    Och det skulle bli ja, lagen och riktlinjerna kräver uppsikt om Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver? nej

  Scenario: Det är inte avgjort om kommunens sida är en förmedlingstjänst
    Givet datumet 2024-12-01
    Och Kan allmänheten skriva på sidan? ja, allmänheten kan skriva där
    Och Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver? det är inte avgjort
    När beslutet bulletin-board prövas
    Så är utfallet ja, riktlinjerna kräver uppsikt; det är inte avgjort om också lagen gör det
    Och det avgörs av regeln board.electronic-bulletin-board
    Och det avgörs av regeln board.supervision
    Och det avgörs av regeln board.intermediary-service
    Och lagrummet 4 § BBS-lagen
    Och lagrummet 4 a § BBS-lagen

  Scenario: Kommunens eget diskussionsforum bedöms inte vara en förmedlingstjänst
    Givet datumet 2026-01-31
    Och Kan allmänheten skriva på sidan? ja, allmänheten kan skriva där
    Och Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver? nej
    När beslutet bulletin-board prövas
    Så är utfallet ja, lagen och riktlinjerna kräver uppsikt
    Och det avgörs av bestämmelsen RS-4.6-1
    Och det avgörs av bestämmelsen RS-4.6-2
    Och lagrummet 4 § BBS-lagen

  Scenariomall: Förskolans slutna grupp för vårdnadshavare <dag>
    Givet datumet <dag>
    Och Kan allmänheten skriva på sidan? nej, bara i en sluten krets eller i direktmeddelanden
    När beslutet bulletin-board prövas
    Så är utfallet nej
    Och det avgörs av regeln board.electronic-bulletin-board
    Och det avgörs av bestämmelsen RS-4.6-1
    Och lagrummet 1–2 §§ BBS-lagen
    Men det frågas inte om Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver?

    Exempel:
      | dag        |
      | 2012-09-17 |
      | 2024-11-30 |
      | 2024-12-01 |

  Scenario: Räddningstjänstens sida har kommentarerna avstängda
    Givet datumet 2026-01-31
    Och Kan allmänheten skriva på sidan? nej, ingen utanför kommunen kan skriva där
    Och Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver? det är inte avgjort
    När beslutet bulletin-board prövas
    Så är utfallet nej
    Och det avgörs av regeln board.electronic-bulletin-board
    Och det skulle bli ja, riktlinjerna kräver uppsikt; det är inte avgjort om också lagen gör det om Kan allmänheten skriva på sidan? ja, allmänheten kan skriva där

  Scenario: Kulturskolan öppnar kommentarerna utan att någon har tagit ställning till de nya reglerna
    Givet datumet 2024-12-01
    Och Kan allmänheten skriva på sidan? ja, allmänheten kan skriva där
    När beslutet bulletin-board prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, lagen och riktlinjerna kräver uppsikt
    Och möjligt utfall är ja, riktlinjerna kräver uppsikt, men inte lagen
    Och möjligt utfall är ja, riktlinjerna kräver uppsikt; det är inte avgjort om också lagen gör det
    Och nästa fråga är Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver?

  Scenario: Före undantaget i lagen räcker det att veta om allmänheten kan skriva
    Givet datumet 2024-11-30
    Och Är sidan en förmedlingstjänst enligt EU:s förordning om digitala tjänster, alltså en tjänst som lagrar och sprider det som andra skriver? det är inte avgjort
    När beslutet bulletin-board prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, lagen och riktlinjerna kräver uppsikt
    Och möjligt utfall är nej
    Och nästa fråga är Kan allmänheten skriva på sidan?
