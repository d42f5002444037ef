# language: sv
Egenskap: En begäran om att få ta del av en handling leder till rätt åtgärd

  Scenario: Dagen före riktlinjerna begärde någon ut ett inlägg
    Givet datumet 2010-12-08
    Och Är det som begärs en allmän handling? ja
    Och Har den som prövar begäran åtkomst till kontot? ja
    Och Är något i handlingen sekretessbelagt? nej, inget i den
    När beslutet disclosure prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Under riktlinjernas första månader kommer registratorn inte åt kontot när en kommentar begärs ut
    Givet datumet 2011-03-01
    Och Är det som begärs en allmän handling? ja
    Och Har den som prövar begäran åtkomst till kontot? nej
    När beslutet disclosure prövas
    Så är utfallet åtkomsten till kontot ska ordnas genast
    Och det avgörs av regeln disclosure.access
    Och det avgörs av regeln disclosure.promptly
    Och det avgörs av bestämmelsen RS-2-3

  Scenariomall: En invånare vill se kommunens inlägg om skolbygget (<dag>)
    Givet datumet <dag>
    Och Är det som begärs en allmän handling? ja
    Och Har den som prövar begäran åtkomst till kontot? ja
    Och Är något i handlingen sekretessbelagt? nej, inget i den
    När beslutet disclosure prövas
    Så är utfallet handlingen ska lämnas ut genast eller så snart det är möjligt
    Och det avgörs av regeln record.public-access
    Och det avgörs av regeln disclosure.promptly
    Och det avgörs av bestämmelsen RS-2-3
    Och lagrummet <gäller>
    Och inte lagrummet <gäller inte>

    Exempel:
      | dag        | gäller         | gäller inte    |
      | 2011-05-11 | 2 kap. 12 § TF | 2 kap. 15 § TF |
      | 2012-09-17 | 2 kap. 12 § TF | 2 kap. 15 § TF |
      | 2018-12-31 | 2 kap. 12 § TF | 2 kap. 15 § TF |
      | 2019-01-01 | 2 kap. 15 § TF | 2 kap. 12 § TF |
      | 2026-01-31 | 2 kap. 15 § TF | 2 kap. 12 § TF |

  Scenario: En tråd på socialtjänstens sida rymmer en uppgift om någons hälsa
    Givet datumet 2018-12-31
    Och Är det som begärs en allmän handling? ja
    Och Har den som prövar begäran åtkomst till kontot? ja
    Och Är något i handlingen sekretessbelagt? ja, en del av den
    När beslutet disclosure prövas
    Så är utfallet handlingen ska lämnas ut utan de sekretessbelagda uppgifterna, och den som begärde den får veta att det går att begära ett beslut som kan överklagas
    Och det avgörs av regeln disclosure.promptly
    Och det avgörs av regeln disclosure.refusal
    Och det avgörs av regeln disclosure.secrecy-test
    Och det avgörs av regeln record.public-access
    Och det avgörs av bestämmelsen KP-4.1
    Och det skulle bli handlingen ska lämnas ut genast eller så snart det är möjligt om Är något i handlingen sekretessbelagt? nej, inget i den

  Scenariomall: Ett direktmeddelande till elevhälsan är hemligt från början till slut (<dag>)
    Givet datumet <dag>
    Och Är det som begärs en allmän handling? ja
    Och Har den som prövar begäran åtkomst till kontot? ja
    Och Är något i handlingen sekretessbelagt? ja, allt
    När beslutet disclosure prövas
    Så är utfallet handlingen lämnas inte ut, och den som begärde den får veta att det går att begära ett beslut som kan överklagas
    Och det avgörs av regeln disclosure.promptly
    Och det avgörs av regeln disclosure.refusal
    Och det avgörs av regeln disclosure.secrecy-test
    Och det avgörs av bestämmelsen KP-4.1
    Och lagrummet 6 kap. 3 § OSL
    Och lagrummet <överklagande>

    Exempel:
      | dag        | överklagande   |
      | 2012-09-17 | 2 kap. 15 § TF |
      | 2018-12-31 | 2 kap. 15 § TF |
      | 2019-01-01 | 2 kap. 19 § TF |
      | 2026-01-31 | 2 kap. 19 § TF |

  Scenario: En tidning begär ut en tråd som ingen har sekretessprövat
    Givet datumet 2024-11-30
    Och Är det som begärs en allmän handling? ja
    Och Har den som prövar begäran åtkomst till kontot? ja
    Och Är något i handlingen sekretessbelagt? kanske, det är inte prövat
    När beslutet disclosure prövas
    Så är utfallet sekretessen ska prövas skyndsamt
    Och det avgörs av regeln disclosure.secrecy-test
    Och det avgörs av regeln disclosure.promptly
    Och det avgörs av bestämmelsen KP-4.1
    Och lagrummet 6 kap. 3 § OSL

  Scenario: Den enda som hade inloggningen har slutat när någon begär ut en kommentar
    Givet datumet 2024-12-01
    Och Är det som begärs en allmän handling? ja
    Och Har den som prövar begäran åtkomst till kontot? nej
    Och Är något i handlingen sekretessbelagt? nej, inget i den
    När beslutet disclosure prövas
    Så är utfallet åtkomsten till kontot ska ordnas genast
    Och det avgörs av regeln disclosure.access
    Och det avgörs av regeln disclosure.promptly
    Och det avgörs av bestämmelsen RS-2-3
    Och det skulle bli handlingen ska lämnas ut genast eller så snart det är möjligt om Har den som prövar begäran åtkomst till kontot? ja

  Scenario: Någon begär ut en följares privata sida, som syns från kommunens konto
    Givet datumet 2026-01-31
    Och Är det som begärs en allmän handling? nej
    När beslutet disclosure prövas
    Så är utfallet det som begärs är ingen allmän handling, och den som begärde det får veta att det går att begära ett beslut som kan överklagas
    Och det avgörs av bestämmelsen KP-4.1
    Men det frågas inte om Är något i handlingen sekretessbelagt?
    Och det frågas inte om Har den som prövar begäran åtkomst till kontot?

  Scenario: En fråga om utlämnande kommer in innan någon har tittat på kommentaren
    Givet datumet 2026-01-31
    Och Är det som begärs en allmän handling? ja
    Och Har den som prövar begäran åtkomst till kontot? ja
    När beslutet disclosure prövas
    Så är utfallet öppet
    Och möjligt utfall är handlingen ska lämnas ut genast eller så snart det är möjligt
    Och möjligt utfall är handlingen ska lämnas ut utan de sekretessbelagda uppgifterna, och den som begärde den får veta att det går att begära ett beslut som kan överklagas
    Och möjligt utfall är handlingen lämnas inte ut, och den som begärde den får veta att det går att begära ett beslut som kan överklagas
    Och möjligt utfall är sekretessen ska prövas skyndsamt
    Och nästa fråga är Är något i handlingen sekretessbelagt?
