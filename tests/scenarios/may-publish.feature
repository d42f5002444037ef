# language: sv
Egenskap: Kommunen publicerar bara det som får publiceras, och bara genom dem som får göra det

  Scenario: Dagen före riktlinjerna lägger någon ut ett inlägg från ett konto som ingen har godkänt
    Givet datumet 2010-12-08
    Och Har kommunen godkänt kontot? nej
    När beslutet may-publish prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Den sista dagen före policyns nuvarande lydelse lägger fritidsgården ut en text om kvällens öppettider
    Givet datumet 2011-05-10
    Och Har kommunen godkänt kontot? ja
    Och Är den som skriver utsedd att skriva för kommunen? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Innehåller inlägget personuppgifter? nej, inga
    Och Är det kommersiell reklam? nej
    När beslutet may-publish prövas
    Så är utfallet ja, inlägget får publiceras
    Och det avgörs av bestämmelsen RS-2-2
    Och det avgörs av bestämmelsen RS-3.1-2
    Och det avgörs av bestämmelsen RS-3.1-11
    Och det avgörs av bestämmelsen RS-4.6-4

  Scenario: Skolan lägger ut fotografens bild från skolavslutningen med tillstånd, och de som syns har gått med på det
    Givet datumet 2012-09-17
    Och Har kommunen godkänt kontot? ja
    Och Är den som skriver utsedd att skriva för kommunen? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Används verk som någon annan har upphovsrätt till? ja, med tillstånd eller stöd i lag för vart och ett
    Och Innehåller inlägget personuppgifter? ja, med rättslig grund
    Och Är det kommersiell reklam? nej
    När beslutet may-publish prövas
    Så är utfallet ja, inlägget får publiceras
    Och det avgörs av regeln capacity.approved
    Och det avgörs av regeln go-live.writers
    Och det avgörs av regeln posting.no-secret
    Och det avgörs av regeln publication.copyright
    Och det avgörs av regeln posting.personal-data
    Och det avgörs av regeln posting.no-advertising
    Och det avgörs av bestämmelsen KP-4.6
    Och det avgörs av bestämmelsen KP-4.7

  Scenariomall: Allt är ordnat inför publiceringen utom att <hinder>
    Givet datumet 2019-01-01
    Och Har kommunen godkänt kontot? <konto>
    Och Är den som skriver utsedd att skriva för kommunen? <utsedd>
    Och Innehåller inlägget sekretessbelagda uppgifter? <sekretess>
    Och Används verk som någon annan har upphovsrätt till? <verk>
    Och Innehåller inlägget personuppgifter? nej, inga
    Och Är det kommersiell reklam? <reklam>
    När beslutet may-publish prövas
    Så är utfallet nej, något hindrar det
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | hinder                                    | konto | utsedd | sekretess | verk                               | reklam | regel                  | bestämmelse |
      | ingen har godkänt hemtjänstens konto      | nej   | ja     | nej       | nej, inga                          | nej    | capacity.approved      | RS-2-2      |
      | vikarien inte är utsedd att skriva        | ja    | nej    | nej       | nej, inga                          | nej    | go-live.writers        | RS-3.1-2    |
      | texten avslöjar var en skyddad person bor | ja    | ja     | ja        | nej, inga                          | nej    | posting.no-secret      | RS-3.1-11   |
      | musiken i filmen används utan tillstånd   | ja    | ja     | nej       | ja, men både tillstånd och stöd i lag saknas för något | nej    | publication.copyright  | KP-4.6      |
      | inlägget är en annons för ett gym         | ja    | ja     | nej       | nej, inga                          | ja     | posting.no-advertising | RS-4.6-4    |

  Scenariomall: Förskolan vill visa barnens namn utan rättslig grund <dag>
    Givet datumet <dag>
    Och Har kommunen godkänt kontot? ja
    Och Är den som skriver utsedd att skriva för kommunen? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Innehåller inlägget personuppgifter? ja, utan rättslig grund
    Och Är det kommersiell reklam? nej
    När beslutet may-publish prövas
    Så är utfallet nej, något hindrar det
    Och det avgörs av regeln posting.personal-data
    Och det avgörs av bestämmelsen KP-4.7
    Och lagrummet <lag>
    Och inte lagrummet <annan lag>
    Och det skulle bli ja, inlägget får publiceras om Innehåller inlägget personuppgifter? nej, inga

    Exempel:
      | dag        | lag                    | annan lag              |
      | 2012-09-17 | PuL                    | dataskyddsförordningen |
      | 2018-05-24 | PuL                    | dataskyddsförordningen |
      | 2018-05-25 | dataskyddsförordningen | PuL                    |
      | 2026-01-31 | dataskyddsförordningen | PuL                    |

  Scenario: Finns det rättslig grund får förskolan visa barnens namn
    Givet datumet 2019-01-01
    Och Har kommunen godkänt kontot? ja
    Och Är den som skriver utsedd att skriva för kommunen? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Innehåller inlägget personuppgifter? ja, utan rättslig grund
    Och Är det kommersiell reklam? nej
    När beslutet may-publish prövas
    Så är utfallet nej, något hindrar det
    Och det skulle bli ja, inlägget får publiceras om Innehåller inlägget personuppgifter? ja, med rättslig grund

  Scenario: Redan under riktlinjernas första månader hindras ett inlägg med en fotografs bild utan tillstånd
    Givet datumet 2011-05-10
    Och Har kommunen godkänt kontot? ja
    Och Är den som skriver utsedd att skriva för kommunen? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Används verk som någon annan har upphovsrätt till? ja, men både tillstånd och stöd i lag saknas för något
    Och Innehåller inlägget personuppgifter? nej, inga
    Och Är det kommersiell reklam? nej
    När beslutet may-publish prövas
    Så är utfallet nej, något hindrar det
    Och det avgörs av regeln removal.listed-crime
    Och det avgörs av bestämmelsen RS-4.6-3

  Scenario: Under riktlinjernas första månader säger källan ännu inget om barnens namn, men lagen kan göra det
    Givet datumet 2011-05-10
    Och Har kommunen godkänt kontot? ja
    Och Är den som skriver utsedd att skriva för kommunen? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Innehåller inlägget personuppgifter? ja, utan rättslig grund
    Och Är det kommersiell reklam? nej
    När beslutet may-publish prövas
    Så är utfallet det bedömer en människa: policyn gällde inte i sin nuvarande lydelse, men lagen kan hindra det


  Scenario: Bilden är tagen från en fotografs webbplats, och ingen har frågat
    Givet datumet 2011-05-11
    Och Används verk som någon annan har upphovsrätt till? ja, men både tillstånd och stöd i lag saknas för något
    När beslutet may-publish prövas
    Så är utfallet nej, något hindrar det
    Och det avgörs av regeln publication.copyright
    Och lagrummet 1–2 §§ upphovsrättslagen
    Men det frågas inte om Har kommunen godkänt kontot?

  Scenario: Ett inlägg innehåller sekretessbelagda uppgifter och är skrivet av någon som inte är utsedd
    Givet datumet 2024-12-01
    Och Har kommunen godkänt kontot? ja
    Och Är den som skriver utsedd att skriva för kommunen? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? ja
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Innehåller inlägget personuppgifter? ja, med rättslig grund
    Och Är det kommersiell reklam? nej
    När beslutet may-publish prövas
    Så är utfallet nej, något hindrar det
    Och det avgörs av regeln go-live.writers
    Och det avgörs av regeln posting.no-secret

  Scenario: Allt är prövat inför publiceringen utom om personerna på bilden går att känna igen
    Givet datumet 2022-06-13
    Och Har kommunen godkänt kontot? ja
    Och Är den som skriver utsedd att skriva för kommunen? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Är det kommersiell reklam? nej
    När beslutet may-publish prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, inlägget får publiceras
    Och möjligt utfall är nej, något hindrar det
    Och nästa fråga är Innehåller inlägget personuppgifter?
