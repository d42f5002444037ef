# language: sv
Egenskap: Den som begär en handling behöver inte säga vem den är eller varför

  Scenario: Dagen före riktlinjerna frågade registratorn vem som ville läsa inlägget
    Givet datumet 2010-12-08
    Och Behövs svaret för att pröva om sekretess hindrar utlämnandet? nej
    När beslutet requester-question prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2

  Scenario: Dagen före policyns nuvarande lydelse fanns inget förbud i policyn som gick att pröva
    Givet datumet 2011-05-10
    Och Behövs svaret för att pröva om sekretess hindrar utlämnandet? nej
    När beslutet requester-question prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity

  Scenariomall: En handläggare vill veta vem som begär ut kommunens inlägg (<dag>)
    Givet datumet <dag>
    Och Behövs svaret för att pröva om sekretess hindrar utlämnandet? nej
    När beslutet requester-question prövas
    Så är utfallet nej
    Och det avgörs av regeln disclosure.no-questions
    Och det avgörs av bestämmelsen KP-4.4
    Och lagrummet <gäller>
    Och inte lagrummet <gäller inte>

    Exempel:
      | dag        | gäller                        | gäller inte                   |
      | 2011-05-11 | 2 kap. 14 § tredje stycket TF | 2 kap. 18 § TF                |
      | 2012-09-17 | 2 kap. 14 § tredje stycket TF | 2 kap. 18 § TF                |
      | 2018-12-31 | 2 kap. 14 § tredje stycket TF | 2 kap. 18 § TF                |
      | 2019-01-01 | 2 kap. 18 § TF                | 2 kap. 14 § tredje stycket TF |
      | 2026-01-31 | 2 kap. 18 § TF                | 2 kap. 14 § tredje stycket TF |

  Scenario: Vill någon läsa ett hemligt meddelande om sig själv måste kommunen veta vem det är
    Givet datumet 2018-12-31
    Och Behövs svaret för att pröva om sekretess hindrar utlämnandet? ja
    När beslutet requester-question prövas
    Så är utfallet ja, men bara det som behövs för prövningen
    Och det avgörs av regeln disclosure.no-questions
    Och det avgörs av bestämmelsen KP-4.4
    Och lagrummet 2 kap. 14 § tredje stycket TF

  Scenario: En forskare begär ut en tråd där sekretessen beror på vad uppgifterna ska användas till
    Givet datumet 2024-12-01
    Och Behövs svaret för att pröva om sekretess hindrar utlämnandet? ja
    När beslutet requester-question prövas
    Så är utfallet ja, men bara det som behövs för prövningen
    Och det avgörs av regeln disclosure.no-questions
    Och lagrummet 2 kap. 18 § TF
    Och det skulle bli nej om Behövs svaret för att pröva om sekretess hindrar utlämnandet? nej

  Scenario: Rektorn undrar av nyfikenhet varför en anonym skribent vill ha skolans gamla kommentarer
    Givet datumet 2024-11-30
    Och Behövs svaret för att pröva om sekretess hindrar utlämnandet? nej
    När beslutet requester-question prövas
    Så är utfallet nej
    Och det avgörs av regeln disclosure.no-questions
    Och det skulle bli ja, men bara det som behövs för prövningen om Behövs svaret för att pröva om sekretess hindrar utlämnandet? ja

  Scenario: Registratorn vet inte om sekretessen beror på vem som frågar
    Givet datumet 2026-01-31
    När beslutet requester-question prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, men bara det som behövs för prövningen
    Och möjligt utfall är nej
    Och nästa fråga är Behövs svaret för att pröva om sekretess hindrar utlämnandet?
