# language: sv
Egenskap: En handling gallras bara när planen, beslutet, fristen och insynen tillåter det

  Scenario: Dagen före riktlinjerna vill fritidsgården rensa bland gamla kommentarer
    Givet datumet 2010-12-08
    Och Vad är det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    När beslutet disposal prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Fristen för gamla svar på bibliotekets sida har gått ut, och ingen behöver dem
    Givet datumet 2012-09-17
    Och Vad är det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Har fristen gått ut? ja
    Och Behövs handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Finns det ett gallringsstopp? nej
    När beslutet disposal prövas
    Så är utfallet ja, den får gallras
    Och det avgörs av bestämmelsen RS-3.1-9
    Och det avgörs av bestämmelsen RS-4.4-7
    Och det avgörs av bestämmelsen RS-4.4-8
    Och lagrummet 10 § arkivlagen
    Och det skulle bli nej, fristen har inte gått ut om Har fristen gått ut? nej
    Och det skulle bli nej, det finns inget beslut om gallring om Har kommunen beslutat att sådana handlingar får gallras? nej

  Scenario: Kommentarerna på skolans sida är två månader gamla, och fristen är ett år
    Givet datumet 2014-08-25
    Och Vad är det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Har fristen gått ut? nej
    Och Behövs handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Finns det ett gallringsstopp? nej
    När beslutet disposal prövas
    Så är utfallet nej, fristen har inte gått ut
    Och det avgörs av regeln disposal.term
    Och det avgörs av bestämmelsen RS-4.4-8

  Scenario: Tråden om skolnedläggningen bedöms ha värde för forskningen
    Givet datumet 2016-11-21
    Och Vad är det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Har fristen gått ut? ja
    Och Behövs handlingen för insyn, rättskipning, förvaltning eller forskning? ja
    Och Finns det ett gallringsstopp? nej
    När beslutet disposal prövas
    Så är utfallet nej, den behövs för insyn, rättskipning, förvaltning eller forskning
    Och det avgörs av regeln disposal.not-needed
    Och det avgörs av bestämmelsen RS-4.4-7
    Och lagrummet 3 § arkivlagen

  Scenario: Kommunen har aldrig beslutat om gallring av kommentarer
    Givet datumet 2013-02-18
    Och Vad är det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? nej
    Och Har fristen gått ut? ja
    Och Behövs handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Finns det ett gallringsstopp? nej
    När beslutet disposal prövas
    Så är utfallet nej, det finns inget beslut om gallring
    Och det avgörs av regeln disposal.decision
    Och lagrummet 10 § arkivlagen

  Scenariomall: Planen hjälper inte den som vill rensa, för <brist>
    Givet datumet 2018-12-31
    Och Vad är det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? <plan>
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Har fristen gått ut? ja
    Och Behövs handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Finns det ett gallringsstopp? nej
    När beslutet disposal prövas
    Så är utfallet nej, planen ger inget besked
    Och det avgörs av regeln disposal.scheduled
    Och det avgörs av bestämmelsen RS-4.4-8

    Exempel:
      | brist                                              | plan                                                  |
      | den nämner inte kommentarer                        | planen har ingen rad för sådana handlingar                 |
      | den säger "vid inaktualitet" och ingen längsta tid | raden är ofullständig: den anger ingen frist, eller ingen längsta tid |

  Scenario: Någon har begärt ut kommentarerna som skulle gallras
    Givet datumet 2018-12-31
    Och Vad är det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Har fristen gått ut? ja
    Och Behövs handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Finns det ett gallringsstopp? ja, en begäran om utlämnande är inte avslutad
    När beslutet disposal prövas
    Så är utfallet nej, ett gallringsstopp gäller
    Och det avgörs av regeln disposal.hold
    Och lagrummet 2 kap. 1 § TF
    Och det skulle bli ja, den får gallras om Finns det ett gallringsstopp? nej

  Scenariomall: Gallringen av kommentarerna får vänta, för <skäl>
    Givet datumet 2022-03-28
    Och Vad är det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Har fristen gått ut? ja
    Och Behövs handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Finns det ett gallringsstopp? <stopp>
    När beslutet disposal prövas
    Så är utfallet nej, ett gallringsstopp gäller
    Och det avgörs av regeln disposal.hold

    Exempel:
      | skäl                                      | stopp                      |
      | planärendet de hör till är inte avslutat  | ja, ett ärende pågår       |
      | revisorerna har bett kommunen att avvakta | ja, ett annat stopp gäller |

  Scenario: Planen säger att valårets inlägg ska bevaras
    Givet datumet 2024-12-01
    Och Vad är det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar bevaras
    Och Finns det ett gallringsstopp? nej
    När beslutet disposal prövas
    Så är utfallet nej, den ska bevaras
    Och det avgörs av regeln disposal.preserve
    Och det avgörs av bestämmelsen RS-4.4-8
    Men det frågas inte om Har fristen gått ut?

  Scenario: Allt talar för gallring, men ingen har bedömt om forskningen behöver kommentarerna
    Givet datumet 2026-01-31
    Och Vad är det för handling? ett inlägg, ett svar eller en kommentar
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Har fristen gått ut? ja
    Och Finns det ett gallringsstopp? nej
    När beslutet disposal prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, den får gallras
    Och möjligt utfall är nej, den behövs för insyn, rättskipning, förvaltning eller forskning
    Och nästa fråga är Behövs handlingen för insyn, rättskipning, förvaltning eller forskning?

  Scenariomall: <vad> får gallras när planen, beslutet och fristen medger det
    Givet datumet 2019-01-01
    Och Vad är det för handling? <slag>
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    Och Har fristen gått ut? ja
    Och Behövs handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Finns det ett gallringsstopp? nej
    När beslutet disposal prövas
    Så är utfallet ja, den får gallras
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | vad                                               | slag                                                                | bestämmelse |
      | En annons i kommentarsfältet                      | reklam                                                       | RS-4.6-5    |
      | En tumme upp som en människa har bedömt som ringa | något som en människa har bedömt vara av tillfällig eller ringa betydelse | RS-4.4-6    |

  Scenario: Statistiken över ett konto är varken inlägg eller reklam, och kommunen har inte beslutat om den
    Givet datumet 2020-02-24
    Och Vad är det för handling? något annat
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? nej
    Och Har fristen gått ut? ja
    Och Behövs handlingen för insyn, rättskipning, förvaltning eller forskning? nej
    Och Finns det ett gallringsstopp? nej
    När beslutet disposal prövas
    Så är utfallet nej, det finns inget beslut om gallring
    Och det avgörs av regeln disposal.decision
    Och det avgörs av bestämmelsen RS-4.4-6
