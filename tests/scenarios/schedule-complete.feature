# language: sv
Egenskap: Planen säger för varje slags handling om den bevaras eller när den gallras, och med stöd av vilket beslut

  Scenario: Dagen före riktlinjerna hade kommunen ingen rad om sociala medier i sin plan
    Givet datumet 2010-12-08
    Och Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt? nej
    När beslutet schedule-complete prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity
    Men det frågas inte om Bygger varje rad om gallring på ett beslut?

  Scenariomall: Arkivansvarig går igenom planen <dag>, och varje rad har frist och beslut
    Givet datumet <dag>
    Och Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt? ja
    Och Bygger varje rad om gallring på ett beslut? ja
    När beslutet schedule-complete prövas
    Så är utfallet ja
    Och det avgörs av regeln disposal.scheduled
    Och det avgörs av regeln disposal.decision
    Och det avgörs av bestämmelsen RS-4.4-8
    Och lagrummet 10 § arkivlagen

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2018-12-31 |
      | 2019-01-01 |
      | 2026-01-31 |

  Scenario: Arkivansvarig vill veta vilken lag som låter kommunen verkställa det som planen gallrar
    Givet datumet 2012-09-17
    Och Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt? ja
    Och Bygger varje rad om gallring på ett beslut? ja
    När beslutet schedule-complete prövas
    Så är utfallet ja
    Och lagrummet 6 § arkivlagen

  Scenario: Planen har ingen rad för direktmeddelanden till fritidsgårdens konto
    Givet datumet 2012-09-17
    Och Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt? nej
    Och Bygger varje rad om gallring på ett beslut? ja
    När beslutet schedule-complete prövas
    Så är utfallet nej, något saknas
    Och det avgörs av regeln disposal.scheduled
    Och det avgörs av bestämmelsen RS-4.4-8
    Och det skulle bli ja om Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt? ja

  Scenario: Kommentarer gallras enligt planen när de är inaktuella, men den anger ingen längsta tid
    Givet datumet 2016-04-11
    Och Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt? nej
    Och Bygger varje rad om gallring på ett beslut? ja
    När beslutet schedule-complete prövas
    Så är utfallet nej, något saknas
    Och det avgörs av regeln disposal.scheduled
    Och det avgörs av bestämmelsen RS-4.4-8

  Scenario: En handläggare har skrivit in en frist för filmer, men nämnden har aldrig beslutat om den
    Givet datumet 2019-01-01
    Och Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt? ja
    Och Bygger varje rad om gallring på ett beslut? nej
    När beslutet schedule-complete prövas
    Så är utfallet nej, något saknas
    Och det avgörs av regeln disposal.decision
    Och det avgörs av bestämmelsen RS-3.1-9
    Och det avgörs av bestämmelsen RS-4.4-6
    Och lagrummet 10 § arkivlagen
    Och det skulle bli ja om Bygger varje rad om gallring på ett beslut? ja

  Scenario: Ett utkast till plan saknar både rader och beslut
    Givet datumet 2024-11-30
    Och Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt? nej
    Och Bygger varje rad om gallring på ett beslut? nej
    När beslutet schedule-complete prövas
    Så är utfallet nej, något saknas
    Och det avgörs av regeln disposal.scheduled
    Och det avgörs av regeln disposal.decision

  Scenario: Saknas en rad är planen ofullständig, vad arkivet än vet om besluten
    Givet datumet 2024-12-01
    Och Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt? nej
    När beslutet schedule-complete prövas
    Så är utfallet nej, något saknas
    Men det frågas inte om Bygger varje rad om gallring på ett beslut?

  Scenario: Planen har alla rader, men ingen hittar besluten om gallring
    Givet datumet 2026-01-31
    Och Anger planen för varje slags handling att den bevaras eller när den gallras, och en längsta tid för det som gallras när det är inaktuellt? ja
    När beslutet schedule-complete prövas
    Så är utfallet öppet
    Och möjligt utfall är ja
    Och möjligt utfall är nej, något saknas
    Och nästa fråga är Bygger varje rad om gallring på ett beslut?
