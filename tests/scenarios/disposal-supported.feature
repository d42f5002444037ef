# language: sv
Egenskap: Det går att se i efterhand om en gallring hade stöd

  Scenario: Dagen före riktlinjerna raderades gamla inlägg på turistbyråns konto
    Givet datumet 2010-12-08
    Och Vad säger planen om handlingar av det slaget? planen har ingen rad för sådana handlingar
    Och Har kommunen beslutat att sådana handlingar får gallras? nej
    När beslutet disposal-supported prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Inaktuella kommentarer om badplatsen gallrades <dag> enligt en beslutad rad i planen
    Givet datumet <dag>
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    När beslutet disposal-supported prövas
    Så är utfallet ja
    Och det avgörs av regeln disposal.scheduled
    Och det avgörs av regeln disposal.preserve
    Och det avgörs av regeln disposal.decision
    Och det avgörs av bestämmelsen RS-4.4-8
    Och det avgörs av bestämmelsen RS-3.1-9
    Och lagrummet 10 § arkivlagen

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2012-09-17 |
      | 2018-12-31 |
      | 2019-01-01 |
      | 2026-01-31 |

  Scenario: En rektor raderade skolans direktsända filmer, som planen inte nämner
    Givet datumet 2018-12-31
    Och Vad säger planen om handlingar av det slaget? planen har ingen rad för sådana handlingar
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    När beslutet disposal-supported prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.scheduled
    Och det avgörs av bestämmelsen RS-4.4-8
    Och det skulle bli ja om Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut

  Scenario: Raden säger att svaren gallras när de är inaktuella, utan längsta tid
    Givet datumet 2019-01-01
    Och Vad säger planen om handlingar av det slaget? raden är ofullständig: den anger ingen frist, eller ingen längsta tid
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    När beslutet disposal-supported prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.scheduled

  Scenario: En vikarie raderade skärmdumparna av kommunens sida, som ska bevaras
    Givet datumet 2012-09-17
    Och Vad säger planen om handlingar av det slaget? sådana handlingar bevaras
    Och Har kommunen beslutat att sådana handlingar får gallras? ja
    När beslutet disposal-supported prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.preserve
    Och det avgörs av bestämmelsen RS-4.4-8

  Scenario: Planen har en frist för miljöenhetens frågor och svar, men fullmäktige beslutade aldrig om den
    Givet datumet 2024-11-30
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    Och Har kommunen beslutat att sådana handlingar får gallras? nej
    När beslutet disposal-supported prövas
    Så är utfallet nej
    Och det avgörs av regeln disposal.decision
    Och det avgörs av bestämmelsen RS-3.1-9
    Och det avgörs av bestämmelsen RS-4.4-6
    Och det skulle bli ja om Har kommunen beslutat att sådana handlingar får gallras? ja

  Scenario: Utan beslut om gallring hade den inget stöd, vad planen än säger
    Givet datumet 2024-12-01
    Och Har kommunen beslutat att sådana handlingar får gallras? nej
    När beslutet disposal-supported prövas
    Så är utfallet nej
    Men det frågas inte om Vad säger planen om handlingar av det slaget?

  Scenario: Det som planen bevarar får ingen gallra, så beslutet behöver ingen leta efter
    Givet datumet 2026-01-31
    Och Vad säger planen om handlingar av det slaget? sådana handlingar bevaras
    När beslutet disposal-supported prövas
    Så är utfallet nej
    Men det frågas inte om Har kommunen beslutat att sådana handlingar får gallras?

  Scenario: Revisorn frågar vilket beslut som låg bakom fristen, och ingen kan svara ännu
    Givet datumet 2026-01-31
    Och Vad säger planen om handlingar av det slaget? sådana handlingar får gallras när fristen har gått ut
    När beslutet disposal-supported prövas
    Så är utfallet öppet
    Och möjligt utfall är ja
    Och möjligt utfall är nej
    Och nästa fråga är Har kommunen beslutat att sådana handlingar får gallras?
