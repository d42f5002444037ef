# language: sv
Egenskap: Den som begär en handling får svar genast eller så snart det är möjligt

  Scenario: Dagen före riktlinjerna hade ingen svarat på en begäran
    Givet datumet 2010-12-08
    Och Har den som begärde handlingen fått svar? nej, och kommunen har inte bestämt någon tid
    När beslutet request-handled prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Under riktlinjernas första månader får en invånare ut ett inlägg samma dag
    Givet datumet 2011-03-01
    Och Har den som begärde handlingen fått svar? ja, i tid eller utan att kommunen har bestämt någon tid
    När beslutet request-handled prövas
    Så är utfallet ja
    Och det avgörs av regeln disclosure.promptly
    Och det avgörs av bestämmelsen RS-2-3

  Scenariomall: En tidning får samma dag ut kommentarerna om nedläggningen av en skola (<dag>)
    Givet datumet <dag>
    Och Har den som begärde handlingen fått svar? ja, i tid eller utan att kommunen har bestämt någon tid
    När beslutet request-handled prövas
    Så är utfallet ja
    Och det avgörs av regeln disclosure.promptly
    Och det avgörs av bestämmelsen RS-2-3
    Och lagrummet <gäller>
    Och inte lagrummet <gäller inte>

    Exempel:
      | dag        | gäller         | gäller inte    |
      | 2011-05-11 | 2 kap. 12 § TF | 2 kap. 15 § TF |
      | 2018-12-31 | 2 kap. 12 § TF | 2 kap. 15 § TF |
      | 2019-01-01 | 2 kap. 15 § TF | 2 kap. 12 § TF |
      | 2026-01-31 | 2 kap. 15 § TF | 2 kap. 12 § TF |

  Scenario: En begäran har legat i en vecka i kommunens gemensamma inkorg, och ingen tid är bestämd
    Givet datumet 2012-09-17
    Och Har den som begärde handlingen fått svar? nej, och kommunen har inte bestämt någon tid
    När beslutet request-handled prövas
    Så är utfallet inte ännu, den ska besvaras genast eller så snart det är möjligt
    Och det avgörs av regeln disclosure.promptly
    Och lagrummet 2 kap. 12 § TF

  Scenario: Begäran kom i morse, och kommunen har bestämt att svara inom en arbetsdag
    Givet datumet 2018-12-31
    Och Har den som begärde handlingen fått svar? nej, men den tid som kommunen har bestämt har inte gått ut
    När beslutet request-handled prövas
    Så är utfallet inte ännu, den ska besvaras genast eller så snart det är möjligt
    Och det avgörs av regeln disclosure.promptly
    Och det skulle bli ja om Har den som begärde handlingen fått svar? ja, i tid eller utan att kommunen har bestämt någon tid

  Scenario: Kommunens arbetsdag har gått, och begäran om kulturskolans inlägg är obesvarad
    Givet datumet 2024-11-30
    Och Har den som begärde handlingen fått svar? nej, och den tid som kommunen har bestämt har gått ut
    När beslutet request-handled prövas
    Så är utfallet nej, den är obesvarad och försenad och ska besvaras genast
    Och det avgörs av regeln disclosure.promptly
    Och det avgörs av bestämmelsen RS-2-3

  Scenario: Handlingen lämnades ut, men först efter den tid som kommunen har bestämt
    Givet datumet 2024-12-01
    Och Har den som begärde handlingen fått svar? ja, men senare än kommunen har bestämt
    När beslutet request-handled prövas
    Så är utfallet nej, den besvarades för sent
    Och det avgörs av regeln disclosure.promptly
    Och lagrummet 2 kap. 15 § TF
    Och det skulle bli ja om Har den som begärde handlingen fått svar? ja, i tid eller utan att kommunen har bestämt någon tid

  Scenario: Begäran kom i ett direktmeddelande, och ingen vet om någon svarade
    Givet datumet 2026-01-31
    När beslutet request-handled prövas
    Så är utfallet öppet
    Och möjligt utfall är ja
    Och möjligt utfall är inte ännu, den ska besvaras genast eller så snart det är möjligt
    Och möjligt utfall är nej, den besvarades för sent
    Och möjligt utfall är nej, den är obesvarad och försenad och ska besvaras genast
    Och nästa fråga är Har den som begärde handlingen fått svar?
