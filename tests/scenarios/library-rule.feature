# language: sv
Egenskap: Biblioteksregeln undantar andras konton men inte kommunens egen sida

  Scenario: Dagen före riktlinjerna säger de ingenting om biblioteksregeln
    Givet datumet 2010-12-08
    Och Vad är det för upptagning? kommunens eget inlägg
    När beslutet library-rule prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Någon begär ut kommunens eget inlägg <dag>
    Givet datumet <dag>
    Och Vad är det för upptagning? kommunens eget inlägg
    När beslutet library-rule prövas
    Så är utfallet nej
    Och det avgörs av regeln library.own-page
    Och det avgörs av bestämmelsen RS-4.2-2
    Och lagrummet <lagrum>
    Men det frågas inte om Används den på samma sätt som ett bibliotek?

    Exempel:
      | dag        | lagrum                          |
      | 2010-12-09 | 2 kap. 11 § första stycket 3 TF |
      | 2018-12-31 | 2 kap. 11 § första stycket 3 TF |
      | 2019-01-01 | 2 kap. 14 § första stycket 3 TF |

  Scenario: En besökares kommentar på kommunens sida faller inte under biblioteksregeln
    Givet datumet 2012-09-17
    Och Vad är det för upptagning? en kommentar på kommunens sida
    Och Används den på samma sätt som ett bibliotek? nej
    Och Är avtalet slutet med en annan myndighet, där upptagningen är allmän handling? nej
    När beslutet library-rule prövas
    Så är utfallet nej
    Och det avgörs av regeln library.own-page
    Och det skulle bli ja, och därför är det ingen allmän handling om Vad är det för upptagning? någon annans konto som går att se från kommunens sida

  Scenario: En följares eget konto syns från kommunens sida
    Givet datumet 2012-09-17
    Och Vad är det för upptagning? någon annans konto som går att se från kommunens sida
    När beslutet library-rule prövas
    Så är utfallet ja, och därför är det ingen allmän handling
    Och det avgörs av regeln library.others-accounts
    Och det avgörs av bestämmelsen RS-4.2-3

  Scenario: Kommunens jurister slår i en rättsdatabas som kommunen abonnerar på
    Givet datumet 2020-01-13
    Och Vad är det för upptagning? en databas som kommunen når genom avtal
    Och Används den på samma sätt som ett bibliotek? ja
    Och Är avtalet slutet med en annan myndighet, där upptagningen är allmän handling? nej
    När beslutet library-rule prövas
    Så är utfallet ja, och därför är det ingen allmän handling
    Och det avgörs av regeln library.collection
    Och det avgörs av bestämmelsen RS-4.2-1
    Och lagrummet 2 kap. 14 § första stycket 3 TF

  Scenario: Databasen hör till en annan myndighet, och uppgifterna är allmän handling där
    Givet datumet 2020-01-13
    Och Vad är det för upptagning? en databas som kommunen når genom avtal
    Och Används den på samma sätt som ett bibliotek? ja
    Och Är avtalet slutet med en annan myndighet, där upptagningen är allmän handling? ja
    När beslutet library-rule prövas
    Så är utfallet nej
    Och det avgörs av regeln library.collection

  Scenario: Kommunen når ett ärendesystem genom avtal men använder det inte som ett bibliotek
    Givet datumet 2020-01-13
    Och Vad är det för upptagning? en databas som kommunen når genom avtal
    Och Används den på samma sätt som ett bibliotek? nej
    När beslutet library-rule prövas
    Så är utfallet nej
    Men det frågas inte om Är avtalet slutet med en annan myndighet, där upptagningen är allmän handling?

  Scenario: Om en databas används som ett bibliotek avgör vem avtalet är slutet med
    Givet datumet 2020-01-13
    Och Vad är det för upptagning? en databas som kommunen når genom avtal
    Och Används den på samma sätt som ett bibliotek? ja
    När beslutet library-rule prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, och därför är det ingen allmän handling
    Och möjligt utfall är nej
    Och nästa fråga är Är avtalet slutet med en annan myndighet, där upptagningen är allmän handling?
