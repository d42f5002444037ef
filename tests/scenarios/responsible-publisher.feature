# language: sv
Egenskap: Det är klart vem som är ansvarig utgivare och vad det betyder

  Scenario: Webbplatsen saknade ansvarig utgivare dagen före policyn
    Givet datumet 2011-05-10
    Och Vad publiceras? kommunens webbplats
    Och Vem har utsetts till ansvarig utgivare? ingen
    Och Finns det ett utgivningsbevis? nej
    När beslutet responsible-publisher prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2

  Scenario: Kommunchefen är utgivare för webbplatsen, som saknar utgivningsbevis
    Givet datumet 2011-05-11
    Och Vad publiceras? kommunens webbplats
    Och Vem har utsetts till ansvarig utgivare? kommunchefen
    Och Finns det ett utgivningsbevis? nej
    När beslutet responsible-publisher prövas
    Så är utfallet kommunchefen, med ansvar inom kommunen
    Och det avgörs av regeln publisher.website
    Och det avgörs av regeln publisher.certificate
    Och det avgörs av bestämmelsen KP-6.9
    Och det skulle bli kommunchefen, med verkan enligt grundlagen om Finns det ett utgivningsbevis? ja, och det gäller

  Scenariomall: Den <dag> har webbplatsen ett utgivningsbevis som gäller
    Givet datumet <dag>
    Och Vad publiceras? kommunens webbplats
    Och Vem har utsetts till ansvarig utgivare? kommunchefen
    Och Finns det ett utgivningsbevis? ja, och det gäller
    När beslutet responsible-publisher prövas
    Så är utfallet kommunchefen, med verkan enligt grundlagen
    Och det avgörs av regeln publisher.website
    Och det avgörs av regeln publisher.certificate
    Och det avgörs av bestämmelsen KP-6.9
    Och lagrummet <lagrum>

    Exempel:
      | dag        | lagrum            |
      | 2013-09-02 | 1 kap. 9 § YGL    |
      | 2018-12-31 | 1 kap. 9 § YGL    |
      | 2019-01-01 | 1 kap. 4–6 §§ YGL |

  Scenario: Ingen förnyade utgivningsbeviset för webbplatsen när de tio åren hade gått
    Givet datumet 2024-02-19
    Och Vad publiceras? kommunens webbplats
    Och Vem har utsetts till ansvarig utgivare? kommunchefen
    Och Finns det ett utgivningsbevis? ja, men tiden har gått ut
    När beslutet responsible-publisher prövas
    Så är utfallet kommunchefen, med ansvar inom kommunen
    Och det avgörs av regeln publisher.website
    Och det avgörs av regeln publisher.certificate
    Och lagrummet 1 kap. 4–6 §§ YGL

  Scenario: Informatören står som ansvarig utgivare på webbplatsen
    Givet datumet 2016-01-18
    Och Vad publiceras? kommunens webbplats
    Och Vem har utsetts till ansvarig utgivare? någon annan
    Och Finns det ett utgivningsbevis? nej
    När beslutet responsible-publisher prövas
    Så är utfallet det ska vara kommunchefen, men är det inte
    Och det avgörs av regeln publisher.website
    Och det avgörs av bestämmelsen KP-6.9
    Och det skulle bli kommunchefen, med ansvar inom kommunen om Vem har utsetts till ansvarig utgivare? kommunchefen

  Scenario: Kommunchefen är utgivare för det nyhetsblad som går till alla hushåll
    Givet datumet 2012-12-03
    Och Vad publiceras? övergripande tryckt information till alla hushåll
    Och Vem har utsetts till ansvarig utgivare? kommunchefen
    Och Finns det ett utgivningsbevis? nej
    När beslutet responsible-publisher prövas
    Så är utfallet kommunchefen, med ansvar inom kommunen
    Och det avgörs av regeln publisher.household-print
    Och det avgörs av regeln publisher.sole
    Och det avgörs av regeln publisher.print-certificate
    Och det avgörs av bestämmelsen KP-4.5
    Och det avgörs av bestämmelsen KP-6.10

  Scenario: Kommunstyrelsens ordförande står som utgivare i bladet till alla hushåll
    Givet datumet 2018-09-03
    Och Vad publiceras? övergripande tryckt information till alla hushåll
    Och Vem har utsetts till ansvarig utgivare? någon annan
    Och Finns det ett utgivningsbevis? nej
    När beslutet responsible-publisher prövas
    Så är utfallet det ska vara kommunchefen, men är det inte
    Och det avgörs av regeln publisher.household-print
    Och det avgörs av bestämmelsen KP-6.10

  Scenario: Badhuset trycker en egen folder om sommarens öppettider
    Givet datumet 2019-05-20
    Och Vad publiceras? en annan trycksak
    När beslutet responsible-publisher prövas
    Så är utfallet en person svarar för innehållet, men policyn säger inte vem
    Och det avgörs av regeln publisher.sole
    Och det avgörs av bestämmelsen KP-4.5
    Men det frågas inte om Vem har utsetts till ansvarig utgivare?

  Scenario: Fritidsgården frågar vem som är ansvarig utgivare för dess sida på Facebook
    Givet datumet 2021-08-30
    Och Vad publiceras? en sida i sociala medier
    När beslutet responsible-publisher prövas
    Så är utfallet policyn anger ingen ansvarig utgivare, och informatören ansvarar för sociala medier
    Och det avgörs av regeln responsibility.social-media
    Och det avgörs av bestämmelsen RS-1.1-1
    Men det frågas inte om Finns det ett utgivningsbevis?

  Scenario: Den nya kommunchefen är utgivare, men ingen vet om webbplatsen har utgivningsbevis
    Givet datumet 2025-01-13
    Och Vad publiceras? kommunens webbplats
    Och Vem har utsetts till ansvarig utgivare? kommunchefen
    När beslutet responsible-publisher prövas
    Så är utfallet öppet
    Och möjligt utfall är kommunchefen, med ansvar inom kommunen
    Och möjligt utfall är kommunchefen, med verkan enligt grundlagen
    Och nästa fråga är Finns det ett utgivningsbevis?
