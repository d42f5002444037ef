# language: sv
Egenskap: Det går att se i efterhand om en gallring var tillåten den dag den gjordes

  Scenario: Dagen före riktlinjerna raderade simhallen sina gamla inlägg
    Givet datumet 2010-12-08
    Och Vad var det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? planen har ingen rad för sådana handlingar
    Och Har kommunen beslutat att sådana handlingar får gallras? nej
    När beslutet disposal-allowed prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Frågor och svar om sophämtningen gallrades <dag>, när fristen hade gått ut och ingen behövde dem
    Givet datumet <dag>
    Och Vad var det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Hade fristen gått ut? ja
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Fanns det ett gallringsstopp? nej
    När beslutet disposal-allowed prövas
    Så är utfallet ja
    Och det avgörs av bestämmelsen RS-3.1-9
    Och det avgörs av bestämmelsen RS-4.4-7
    Och det avgörs av bestämmelsen RS-4.4-8
    Och lagrummet 3 § arkivlagen
    Och lagrummet 10 § arkivlagen
    Och det skulle bli nej om Hade fristen gått ut? nej

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2013-10-07 |
      | 2018-12-31 |
      | 2019-01-01 |
      | 2026-01-31 |

  Scenariomall: <vad> gallrades, och planen, beslutet och fristen medgav det
    Givet datumet 2017-06-12
    Och Vad var det för handling? <slag>
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Hade fristen gått ut? ja
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Fanns det ett gallringsstopp? nej
    När beslutet disposal-allowed prövas
    Så är utfallet ja
    Och det avgörs av bestämmelsen <bestämmelse>
    Och lagrummet 10 § arkivlagen

    Exempel:
      | vad                                                    | slag                                                                      | bestämmelse |
      | Ett hjärta som en människa hade bedömt som ringa       | något som en människa har bedömt vara av tillfällig eller ringa betydelse | RS-4.4-6    |
      | En takläggares annons på samhällsbyggnads sida         | reklam                                                                    | RS-4.6-5    |
      | Den gamla besöksstatistiken för museets konto          | något annat                                                               | RS-4.4-8    |

  Scenario: En annons på näringslivskontorets sida raderades, fast den behövdes som bevis i en tvist
    Givet datumet 2015-03-16
    Och Vad var det för handling? reklam
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Hade fristen gått ut? ja
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? ja
    Och Fanns det ett gallringsstopp? nej
    När beslutet disposal-allowed prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.not-needed
    Och lagrummet 10 § arkivlagen

  Scenario: Kommentarerna om skolskjutsen gallrades efter ett halvår, fast fristen var ett år
    Givet datumet 2014-02-17
    Och Vad var det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Hade fristen gått ut? nej
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Fanns det ett gallringsstopp? nej
    När beslutet disposal-allowed prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.term
    Och det avgörs av bestämmelsen RS-4.4-8
    Och det skulle bli ja om Hade fristen gått ut? ja

  Scenario: Socialtjänsten gallrade svar som ingen hade beslutat att den fick gallra
    Givet datumet 2016-09-05
    Och Vad var det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? nej
    Och Hade fristen gått ut? ja
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Fanns det ett gallringsstopp? nej
    När beslutet disposal-allowed prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.decision
    Och lagrummet 10 § arkivlagen
    Och det skulle bli ja om Har kommunen beslutat att sådana handlingar får gallras? ja

  Scenario: Synpunkterna på översiktsplanen gallrades, fast de hade värde för forskningen
    Givet datumet 2019-11-18
    Och Vad var det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Hade fristen gått ut? ja
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? ja
    Och Fanns det ett gallringsstopp? nej
    När beslutet disposal-allowed prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.not-needed
    Och det avgörs av bestämmelsen RS-4.4-7
    Och lagrummet 3 § arkivlagen

  Scenariomall: Gallringen på äldreomsorgens sida saknade stöd i planen, för <brist>
    Givet datumet 2018-12-31
    Och Vad var det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? <plan>
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Hade fristen gått ut? ja
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Fanns det ett gallringsstopp? nej
    När beslutet disposal-allowed prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.scheduled
    Och det avgörs av bestämmelsen RS-4.4-8

    Exempel:
      | brist                                                | plan                                                                  |
      | planen nämnde inte kommentarer                       | planen har ingen rad för sådana handlingar                            |
      | raden angav "vid inaktualitet" men ingen längsta tid | raden är ofullständig: den anger ingen frist, eller ingen längsta tid |

  Scenario: Inläggen om kommunens jubileum raderades, fast planen sa att de skulle bevaras
    Givet datumet 2023-04-24
    Och Vad var det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar bevaras
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Fanns det ett gallringsstopp? nej
    När beslutet disposal-allowed prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.preserve
    Och det avgörs av bestämmelsen RS-4.4-8
    Men det frågas inte om Hade fristen gått ut?

  Scenariomall: Kommentarerna om vägbygget gallrades den <dag>, fast någon hade begärt ut dem
    Givet datumet <dag>
    Och Vad var det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Hade fristen gått ut? ja
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Fanns det ett gallringsstopp? ja, en begäran om utlämnande är inte avslutad
    När beslutet disposal-allowed prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.hold
    Och lagrummet 2 kap. 1 § TF
    Och det skulle bli ja om Fanns det ett gallringsstopp? nej

    Exempel:
      | dag        |
      | 2018-12-31 |
      | 2019-01-01 |

  Scenariomall: <vad> gallrades under ett gallringsstopp, för <skäl>
    Givet datumet 2021-10-11
    Och Vad var det för handling? <slag>
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Hade fristen gått ut? ja
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Fanns det ett gallringsstopp? <stopp>
    När beslutet disposal-allowed prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.hold

    Exempel:
      | vad                           | skäl                                       | slag                                                                      | stopp                                         |
      | Klagomålen på en förskola     | ärendet om förskolan pågick                | ett inlägg, ett svar eller en kommentar                                   | ja, ett ärende pågår                          |
      | Frågorna om en upphandling    | revisorerna hade bett kommunen att avvakta | ett inlägg, ett svar eller en kommentar                                   | ja, ett annat stopp gäller                    |
      | En annons för en byggfirma    | en tidning hade begärt ut den              | reklam                                                                    | ja, en begäran om utlämnande är inte avslutad |
      | Ett hjärta av ringa betydelse | det hörde till ett ärende som pågick       | något som en människa har bedömt vara av tillfällig eller ringa betydelse | ja, ett ärende pågår                          |

  Scenario: Kommentarerna om badförbudet gallrades för tidigt, och medan någon väntade på att få ut dem
    Givet datumet 2022-08-15
    Och Vad var det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Hade fristen gått ut? nej
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Fanns det ett gallringsstopp? ja, en begäran om utlämnande är inte avslutad
    När beslutet disposal-allowed prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.term
    Och det avgörs av regeln disposal.hold
    Och det avgörs av bestämmelsen RS-4.4-8
    Och lagrummet 2 kap. 1 § TF

  Scenario: Loggen visar att svaren om vinterväghållningen gallrades i tid, men inte om något stopp gällde
    Givet datumet 2025-05-05
    Och Vad var det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Hade fristen gått ut? ja
    Och Behövdes handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    När beslutet disposal-allowed prövas
    Så är utfallet öppet
    Och möjligt utfall är ja
    Och möjligt utfall är nej
    Och nästa fråga är Fanns det ett gallringsstopp?

  Scenario: Kommunen hade aldrig beslutat om gallring när fritidsgårdens kommentarer raderades, och då spelar planen ingen roll
    Givet datumet 2012-05-21
    Och Har kommunen beslutat att sådana handlingar får gallras? nej
    När beslutet disposal-allowed prövas
    Så är utfallet nej
    Men det frågas inte om Vad säger planen om handlingar av det slaget?
    Och det frågas inte om Hade fristen gått ut?
