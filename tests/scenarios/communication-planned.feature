# language: sv
Egenskap: Kommunikationen ska planeras och budgeteras i god tid

  Scenario: Dagen före policyns nuvarande lydelse prövas inte om informationen om den nya förskolan är planerad
    Givet datumet 2011-05-10
    Och Hur långt har det kommit? det har inte börjat
    När beslutet communication-planned prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2
    Men det frågas inte om Är kommunikationen planerad?
    Och det frågas inte om Är kommunikationen budgeterad?

  Scenario: Den första dagen med policyns nuvarande lydelse saknas både plan och pengar för att berätta om den nya förskolan
    Givet datumet 2011-05-11
    Och Hur långt har det kommit? det har inte börjat
    Och Är kommunikationen planerad? nej
    Och Är kommunikationen budgeterad? nej
    När beslutet communication-planned prövas
    Så är utfallet kommunikationen ska planeras och budgeteras
    Och det avgörs av regeln planning.planned
    Och det avgörs av regeln planning.budgeted
    Och det avgörs av bestämmelsen KP-2.1

  Scenariomall: Inför <händelse> är <klart> klar, men <saknas> saknas
    Givet datumet <dag>
    Och Hur långt har det kommit? det har inte börjat
    Och Är kommunikationen planerad? <planerad>
    Och Är kommunikationen budgeterad? <budgeterad>
    När beslutet communication-planned prövas
    Så är utfallet kommunikationen ska planeras och budgeteras
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen KP-2.1

    Exempel:
      | händelse                          | klart    | saknas   | dag        | planerad      | budgeterad    | regel             |
      | ombyggnaden av högstadieskolan    | planen   | budgeten | 2013-02-18 | ja, i god tid | nej           | planning.budgeted |
      | bytet av system för sophämtningen | budgeten | planen   | 2021-10-04 | nej           | ja, i god tid | planning.planned  |

  Scenariomall: Kulturchefen planerade och budgeterade informationen om kulturveckan i god tid, och veckan <nu>
    Givet datumet <dag>
    Och Hur långt har det kommit? <läge>
    Och Är kommunikationen planerad? ja, i god tid
    Och Är kommunikationen budgeterad? ja, i god tid
    När beslutet communication-planned prövas
    Så är utfallet kommunikationen är planerad och budgeterad
    Och det avgörs av regeln planning.planned
    Och det avgörs av regeln planning.budgeted
    Och det avgörs av bestämmelsen KP-2.1

    Exempel:
      | nu       | dag        | läge                |
      | återstår | 2016-03-07 | det har inte börjat |
      | pågår    | 2016-05-23 | det har börjat      |

  Scenario: Vägen är redan avstängd när gatuchefen avsätter pengar till informationen
    Givet datumet 2018-08-27
    Och Hur långt har det kommit? det har börjat
    Och Är kommunikationen planerad? ja, i god tid
    Och Är kommunikationen budgeterad? ja, men för sent
    När beslutet communication-planned prövas
    Så är utfallet kommunikationen planerades eller budgeterades inte i tid
    Och det avgörs av regeln planning.budgeted
    Och det avgörs av bestämmelsen KP-2.1
    Och det skulle bli kommunikationen är planerad och budgeterad om Är kommunikationen budgeterad? ja, i god tid

  Scenario: Flytten av äldreboendet har börjat utan någon plan för hur de anhöriga ska få veta
    Givet datumet 2024-01-15
    Och Hur långt har det kommit? det har börjat
    Och Är kommunikationen planerad? nej
    Och Är kommunikationen budgeterad? ja, i god tid
    När beslutet communication-planned prövas
    Så är utfallet kommunikationen planerades eller budgeterades inte i tid
    Och det avgörs av regeln planning.planned
    Och det avgörs av bestämmelsen KP-2.1

  Scenario: Simhallen är stängd för renovering, och ingen har vare sig planerat eller budgeterat informationen
    Givet datumet 2025-06-16
    Och Hur långt har det kommit? det har börjat
    Och Är kommunikationen planerad? nej
    Och Är kommunikationen budgeterad? nej
    När beslutet communication-planned prövas
    Så är utfallet kommunikationen planerades eller budgeterades inte i tid
    Och det avgörs av regeln planning.planned
    Och det avgörs av regeln planning.budgeted

  Scenario: Planen för invigningen av idrottshallen blev klar, men för sent
    Givet datumet 2019-09-02
    Och Hur långt har det kommit? det har inte börjat
    Och Är kommunikationen planerad? ja, men för sent
    Och Är kommunikationen budgeterad? ja, i god tid
    När beslutet communication-planned prövas
    Så är utfallet kommunikationen planerades eller budgeterades inte i tid
    Och det avgörs av regeln planning.planned
    Och det avgörs av bestämmelsen KP-2.1

  Scenario: Projektledaren har ingen plan för fiberutbyggnaden, och det beror på om arbetet har börjat
    Givet datumet 2014-04-07
    Och Är kommunikationen planerad? nej
    Och Är kommunikationen budgeterad? ja, i god tid
    När beslutet communication-planned prövas
    Så är utfallet öppet
    Och möjligt utfall är kommunikationen ska planeras och budgeteras
    Och möjligt utfall är kommunikationen planerades eller budgeterades inte i tid
    Och nästa fråga är Hur långt har det kommit?

  Scenario: Planen för valinformationen är klar i god tid, men ingen vet om det finns pengar
    Givet datumet 2022-02-14
    Och Hur långt har det kommit? det har börjat
    Och Är kommunikationen planerad? ja, i god tid
    När beslutet communication-planned prövas
    Så är utfallet öppet
    Och möjligt utfall är kommunikationen är planerad och budgeterad
    Och möjligt utfall är kommunikationen planerades eller budgeterades inte i tid
    Och nästa fråga är Är kommunikationen budgeterad?

  Scenario: När plan och pengar fanns i god tid spelar det ingen roll om badplatsens öppning återstår
    Givet datumet 2012-05-21
    Och Är kommunikationen planerad? ja, i god tid
    Och Är kommunikationen budgeterad? ja, i god tid
    När beslutet communication-planned prövas
    Så är utfallet kommunikationen är planerad och budgeterad
    Men det frågas inte om Hur långt har det kommit?
