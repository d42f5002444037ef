# language: sv
Egenskap: Länkar från kommunens webbplats till privata medier har en upplysning

  Scenario: Dagen före riktlinjerna fanns inget krav på upplysning vid en länk
    Givet datumet 2010-12-08
    Och Vart leder länken? en tjänstepersons privata medium
    Och Framgår det att kommunen varken äger eller ansvarar för innehållet? nej
    När beslutet private-link-allowed prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Kommunens webbplats länkar till ett kommunalråds blogg med båda upplysningarna
    Givet datumet 2010-12-09
    Och Vart leder länken? en förtroendevalds privata medium
    Och Framgår det att kommunen varken äger eller ansvarar för innehållet? ja
    Och Framgår det att åsikterna inte är kommunens? ja
    När beslutet private-link-allowed prövas
    Så är utfallet länken får finnas
    Och det avgörs av regeln link.politician
    Och det avgörs av regeln link.disclaimer
    Och det avgörs av regeln link.own-views
    Och det avgörs av bestämmelsen RS-3.1-8
    Och det avgörs av bestämmelsen RS-2-5
    Och det skulle bli upplysning saknas vid länken om Framgår det att åsikterna inte är kommunens? nej

  Scenario: Det framgår inte att åsikterna på bloggen är politikerns egna
    Givet datumet 2013-05-06
    Och Vart leder länken? en förtroendevalds privata medium
    Och Framgår det att kommunen varken äger eller ansvarar för innehållet? ja
    Och Framgår det att åsikterna inte är kommunens? nej
    När beslutet private-link-allowed prövas
    Så är utfallet upplysning saknas vid länken
    Och det avgörs av regeln link.own-views
    Och det avgörs av bestämmelsen RS-3.1-8
    Och det skulle bli länken får finnas om Framgår det att åsikterna inte är kommunens? ja

  Scenario: En skola länkar till en lärares privata blogg utan att säga att kommunen inte ansvarar för den
    Givet datumet 2013-05-06
    Och Vart leder länken? en tjänstepersons privata medium
    Och Framgår det att kommunen varken äger eller ansvarar för innehållet? nej
    När beslutet private-link-allowed prövas
    Så är utfallet upplysning saknas vid länken
    Och det avgörs av regeln link.disclaimer
    Och det avgörs av bestämmelsen RS-2-5
    Men det frågas inte om Framgår det att åsikterna inte är kommunens?

  Scenario: En länk till en lärares privata blogg har den upplysning som krävs
    Givet datumet 2013-05-06
    Och Vart leder länken? en tjänstepersons privata medium
    Och Framgår det att kommunen varken äger eller ansvarar för innehållet? ja
    När beslutet private-link-allowed prövas
    Så är utfallet länken får finnas
    Och det avgörs av regeln link.disclaimer
    Men det frågas inte om Framgår det att åsikterna inte är kommunens?

  Scenario: Riktlinjerna säger inget om en länk till en förenings blogg
    Givet datumet 2013-05-06
    Och Vart leder länken? någon annans privata medium
    När beslutet private-link-allowed prövas
    Så är utfallet riktlinjerna säger inget om länken
    Men det frågas inte om Framgår det att kommunen varken äger eller ansvarar för innehållet?

  Scenario: Innan en politikers blogg länkas behöver kommunen veta vilka upplysningar som finns
    Givet datumet 2013-05-06
    Och Vart leder länken? en förtroendevalds privata medium
    Och Framgår det att kommunen varken äger eller ansvarar för innehållet? ja
    När beslutet private-link-allowed prövas
    Så är utfallet öppet
    Och möjligt utfall är länken får finnas
    Och möjligt utfall är upplysning saknas vid länken
    Och nästa fråga är Framgår det att åsikterna inte är kommunens?

  Scenario: En länk till ett partis webbplats behöver bara säga vems åsikterna är
    Givet datumet 2014-08-18
    Och Vart leder länken? ett partis webbplats, eller en lokalt aktiv politiker utan förtroendeuppdrag
    Och Framgår det att åsikterna inte är kommunens? ja
    När beslutet private-link-allowed prövas
    Så är utfallet länken får finnas
    Och det avgörs av regeln link.politician
    Och det avgörs av regeln link.own-views
    Men det frågas inte om Framgår det att kommunen varken äger eller ansvarar för innehållet?

  Scenario: Ett parti länkas utan att det framgår vems åsikterna är
    Givet datumet 2014-08-18
    Och Vart leder länken? ett partis webbplats, eller en lokalt aktiv politiker utan förtroendeuppdrag
    Och Framgår det att åsikterna inte är kommunens? nej
    När beslutet private-link-allowed prövas
    Så är utfallet upplysning saknas vid länken
    Och det avgörs av regeln link.own-views
    Och det avgörs av bestämmelsen RS-3.1-8
