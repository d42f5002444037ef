# language: sv
Egenskap: En fråga på kommunens sida får svar så snart som möjligt

  Scenario: Dagen före riktlinjerna låg en fråga obesvarad på turistbyråns sida
    Givet datumet 2010-12-08
    Och Har den som frågade fått svar? nej, och kommunen har inte bestämt någon tid
    När beslutet question-answered prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: En vårdnadshavare fick svar om förskoleplats på sidan (<dag>)
    Givet datumet <dag>
    Och Har den som frågade fått svar? ja, i tid eller utan att kommunen har bestämt någon tid
    När beslutet question-answered prövas
    Så är utfallet ja
    Och det avgörs av regeln question.promptly
    Och det avgörs av bestämmelsen RS-4.5-2
    Och lagrummet <gäller>
    Och inte lagrummet <gäller inte>

    Exempel:
      | dag        | gäller                       | gäller inte                  |
      | 2010-12-09 | 4 § 1986 års förvaltningslag | 6 § FL                       |
      | 2012-09-17 | 4 § 1986 års förvaltningslag | 6 § FL                       |
      | 2018-06-30 | 4 § 1986 års förvaltningslag | 6 § FL                       |
      | 2018-07-01 | 6 § FL                       | 4 § 1986 års förvaltningslag |
      | 2026-01-31 | 6 § FL                       | 4 § 1986 års förvaltningslag |

  Scenario: En fråga om bygglov har legat i tre veckor, och kommunen har aldrig bestämt någon svarstid
    Givet datumet 2018-12-31
    Och Har den som frågade fått svar? nej, och kommunen har inte bestämt någon tid
    När beslutet question-answered prövas
    Så är utfallet inte ännu, den ska besvaras så snart som möjligt
    Och det avgörs av regeln question.promptly
    Och det avgörs av bestämmelsen RS-4.5-2
    Och det avgörs av bestämmelsen RS-2.2-3

  Scenario: Frågan kom i går, och kommunen har två arbetsdagar på sig
    Givet datumet 2019-01-01
    Och Har den som frågade fått svar? nej, men den tid som kommunen har bestämt har inte gått ut
    När beslutet question-answered prövas
    Så är utfallet inte ännu, den ska besvaras så snart som möjligt
    Och det avgörs av regeln question.promptly
    Och det skulle bli ja om Har den som frågade fått svar? ja, i tid eller utan att kommunen har bestämt någon tid

  Scenario: Kommunens två arbetsdagar har gått, och frågan om skolskjuts är obesvarad
    Givet datumet 2024-11-30
    Och Har den som frågade fått svar? nej, och den tid som kommunen har bestämt har gått ut
    När beslutet question-answered prövas
    Så är utfallet nej, den är obesvarad och försenad och ska besvaras genast
    Och det avgörs av regeln question.promptly
    Och det avgörs av bestämmelsen RS-4.5-2

  Scenario: Svaret om sophämtningen kom först efter den tid som kommunen har bestämt
    Givet datumet 2024-12-01
    Och Har den som frågade fått svar? ja, men senare än kommunen har bestämt
    När beslutet question-answered prövas
    Så är utfallet nej, den besvarades för sent
    Och det avgörs av regeln question.promptly

  Scenario: Ingen vet om någon svarade på frågan i den gamla tråden
    Givet datumet 2026-01-31
    När beslutet question-answered prövas
    Så är utfallet öppet
    Och möjligt utfall är ja
    Och möjligt utfall är inte ännu, den ska besvaras så snart som möjligt
    Och möjligt utfall är nej, den besvarades för sent
    Och möjligt utfall är nej, den är obesvarad och försenad och ska besvaras genast
    Och nästa fråga är Har den som frågade fått svar?
