# language: sv
Egenskap: Den som publicerar personuppgifter i ett inlägg, eller bestämmer över sidan där det står, svarar för dem

  Scenario: Dagen före riktlinjerna skriver en besökare om en granne på kommunens Facebook-sida
    Givet datumet 2010-12-08
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Facebook
    Och Kan kommunen påverka vad andra publicerar på sidan? ja
    När beslutet post-controller prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity
    Men inte lagrummet artikel 4.7 dataskyddsförordningen

  Scenario: Facebook, det egna: den första dagen med riktlinjerna namnger kommunen en pristagare på sin Facebook-sida
    Givet datumet 2010-12-09
    Och Vem skrev inlägget? kommunen
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Facebook
    Och Kan kommunen påverka vad andra publicerar på sidan? ja
    När beslutet post-controller prövas
    Så är utfallet kommunen
    Och det avgörs av bestämmelsen RS-4.8-2
    Men inte lagrummet artikel 4.7 dataskyddsförordningen

  Scenario: Facebook, andras: en besökare namnger en lärare i en kommentar på kommunens Facebook-sida
    Givet datumet 2012-04-16
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Facebook
    Och Kan kommunen påverka vad andra publicerar på sidan? ja
    När beslutet post-controller prövas
    Så är utfallet kommunen, och besökaren kan ha ett eget ansvar
    Och det avgörs av regeln controller.facebook-and-blogs
    Och det avgörs av regeln controller.visitor-too
    Och det avgörs av bestämmelsen RS-4.8-3
    Och det avgörs av bestämmelsen RS-4.8-4
    Och lagrummet Datainspektionens ställningstagande i juli 2010
    Och det skulle bli kommunen om Vem skrev inlägget? kommunen

  Scenario: Blogg, det egna: kommunchefen skriver om en avgående medarbetare i kommunens blogg
    Givet datumet 2011-09-05
    Och Vem skrev inlägget? kommunen
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, en blogg
    Och Kan kommunen påverka vad andra publicerar på sidan? ja
    När beslutet post-controller prövas
    Så är utfallet kommunen
    Och det avgörs av bestämmelsen RS-4.8-2

  Scenario: Blogg, andras: en läsare lämnar ut en förenings kassör i en kommentar i kommunens blogg
    Givet datumet 2011-09-12
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, en blogg
    Och Kan kommunen påverka vad andra publicerar på sidan? ja
    När beslutet post-controller prövas
    Så är utfallet kommunen, och besökaren kan ha ett eget ansvar
    Och det avgörs av regeln controller.facebook-and-blogs
    Och det avgörs av regeln controller.visitor-too
    Och det avgörs av bestämmelsen RS-4.8-3
    Och det avgörs av bestämmelsen RS-4.8-4

  Scenario: Twitter, det egna: kommunen twittrar namnet på den nya näringslivschefen
    Givet datumet 2011-02-14
    Och Vem skrev inlägget? kommunen
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Twitter
    Och Kan kommunen påverka vad andra publicerar på sidan? nej
    När beslutet post-controller prövas
    Så är utfallet kommunen
    Och det avgörs av bestämmelsen RS-4.8-2

  Scenario: Twitter, andras: en annan twittrare svarar kommunen med en namngiven handläggares telefonnummer
    Givet datumet 2011-02-14
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Twitter
    Och Kan kommunen påverka vad andra publicerar på sidan? nej
    När beslutet post-controller prövas
    Så är utfallet den som skrev, inte kommunen
    Och det avgörs av regeln controller.twitter
    Och det avgörs av regeln controller.visitor-too
    Och det avgörs av bestämmelsen RS-4.8-5
    Och lagrummet Datainspektionens ställningstagande i juli 2010
    Och det skulle bli kommunen, och besökaren kan ha ett eget ansvar om Kan kommunen påverka vad andra publicerar på sidan? ja

  Scenario: Twitter, när svar går att dölja: kommunen kan påverka andras svar, och då väger det tyngre än vad riktlinjerna säger om Twitter
    Givet datumet 2020-09-14
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Twitter
    Och Kan kommunen påverka vad andra publicerar på sidan? ja
    När beslutet post-controller prövas
    Så är utfallet kommunen, och besökaren kan ha ett eget ansvar
    Och det avgörs av bestämmelsen RS-4.8-5
    Och det avgörs av bestämmelsen RS-4.8-6
    Och lagrummet artikel 4.7 dataskyddsförordningen
    Och det skulle bli den som skrev, inte kommunen om Kan kommunen påverka vad andra publicerar på sidan? nej

  Scenario: Facebook, när kommunen inte kan påverka: plattformen har tagit bort möjligheten att styra omdömen på kommunens sida
    Givet datumet 2021-03-08
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Facebook
    Och Kan kommunen påverka vad andra publicerar på sidan? nej
    När beslutet post-controller prövas
    Så är utfallet den som skrev, inte kommunen
    Och det avgörs av bestämmelsen RS-4.8-6

  Scenario: Ett annat medium, som Facebook: kommunen kan ta bort kommentarer under sina filmer på Youtube
    Givet datumet 2014-05-19
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? nej
    Och Kan kommunen påverka vad andra publicerar på sidan? ja
    När beslutet post-controller prövas
    Så är utfallet kommunen, och besökaren kan ha ett eget ansvar
    Och det avgörs av regeln controller.by-influence
    Och det avgörs av regeln controller.visitor-too
    Och det avgörs av bestämmelsen RS-4.8-6
    Men inte lagrummet artikel 4.7 dataskyddsförordningen

  Scenario: Ett annat medium, som Twitter: kommunen kan inte påverka vad andra skriver om badplatsen i en karttjänst
    Givet datumet 2013-07-01
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? nej
    Och Kan kommunen påverka vad andra publicerar på sidan? nej
    När beslutet post-controller prövas
    Så är utfallet den som skrev, inte kommunen
    Och det avgörs av regeln controller.by-influence
    Och det avgörs av regeln controller.visitor-too
    Och det avgörs av bestämmelsen RS-4.8-6
    Och det skulle bli kommunen om Vem skrev inlägget? kommunen

  Scenario: Ett annat medium, och ingen kan säga om kommunen styr vad som syns: en elevkår skriver på fritidsgårdens kanal i en ny app
    Givet datumet 2022-10-03
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? nej
    Och Kan kommunen påverka vad andra publicerar på sidan? det går inte att säga
    När beslutet post-controller prövas
    Så är utfallet den som skrev, och en människa bedömer om kommunen också är det
    Och det avgörs av bestämmelsen RS-4.8-6
    Och det skulle bli den som skrev, inte kommunen om Kan kommunen påverka vad andra publicerar på sidan? nej

  Scenario: Ett annat medium, och kommunen har ännu inte gjort sin egen bedömning av om den kan påverka det som besökaren publicerar
    Givet datumet 2015-02-02
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? nej
    När beslutet post-controller prövas
    Så är utfallet öppet
    Och möjligt utfall är kommunen, och besökaren kan ha ett eget ansvar
    Och möjligt utfall är den som skrev, inte kommunen
    Och möjligt utfall är den som skrev, och en människa bedömer om kommunen också är det
    Och nästa fråga är Kan kommunen påverka vad andra publicerar på sidan?

  Scenario: En invånare skriver om en enhetschef i byalagets egen Facebook-grupp
    Givet datumet 2016-11-21
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på någon annans
    När beslutet post-controller prövas
    Så är utfallet den som skrev, inte kommunen
    Och det avgörs av regeln controller.page-of-another
    Och det avgörs av regeln controller.visitor-too
    Och det avgörs av bestämmelsen RS-4.8-2
    Och det skulle bli kommunen om Vem skrev inlägget? kommunen
    Men det frågas inte om Nämner riktlinjerna mediet?
    Och det frågas inte om Kan kommunen påverka vad andra publicerar på sidan?

  Scenario: Kommunen svarar en namngiven företagare på näringslivsföreningens sida
    Givet datumet 2017-03-27
    Och Vem skrev inlägget? kommunen
    Och På vems sida eller konto står det? på någon annans
    När beslutet post-controller prövas
    Så är utfallet kommunen
    Och det avgörs av regeln controller.own-posts
    Och det avgörs av bestämmelsen RS-4.8-2
    Men det frågas inte om Nämner riktlinjerna mediet?
    Och det frågas inte om Kan kommunen påverka vad andra publicerar på sidan?

  Scenario: Det är kommunens eget inlägg, och då spelar det ingen roll vad kommunen kan göra med andras
    Givet datumet 2019-01-14
    Och Vem skrev inlägget? kommunen
    När beslutet post-controller prövas
    Så är utfallet kommunen
    Och lagrummet artikel 4.7 dataskyddsförordningen
    Men det frågas inte om Kan kommunen påverka vad andra publicerar på sidan?

  Scenario: Räddningstjänsten, en egen myndighet, namnger ett vittne på sin egen sida
    Givet datumet 2018-06-18
    Och Vem skrev inlägget? en annan myndighet
    Och På vems sida eller konto står det? på någon annans
    När beslutet post-controller prövas
    Så är utfallet den andra myndigheten, inte kommunen
    Och det avgörs av bestämmelsen RS-4.8-1
    Men det frågas inte om Kan kommunen påverka vad andra publicerar på sidan?

  Scenario: Polisen efterlyser en försvunnen person i en kommentar på kommunens Facebook-sida
    Givet datumet 2019-10-07
    Och Vem skrev inlägget? en annan myndighet
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Facebook
    Och Kan kommunen påverka vad andra publicerar på sidan? ja
    När beslutet post-controller prövas
    Så är utfallet den andra myndigheten, och kommunen som har sidan
    Och det avgörs av bestämmelsen RS-4.8-1
    Och det avgörs av bestämmelsen RS-4.8-3
    Och det skulle bli den andra myndigheten, inte kommunen om På vems sida eller konto står det? på någon annans

  Scenario: En länsstyrelse svarar på kommunens Twitter-konto, och kommunen kan inte påverka svaret
    Givet datumet 2014-08-11
    Och Vem skrev inlägget? en annan myndighet
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Twitter
    Och Kan kommunen påverka vad andra publicerar på sidan? nej
    När beslutet post-controller prövas
    Så är utfallet den andra myndigheten, inte kommunen
    Och det avgörs av bestämmelsen RS-4.8-1
    Och det avgörs av bestämmelsen RS-4.8-5

  Scenariomall: Kommentaren på kommunens Facebook-sida prövas <dag>, <när> dataskyddsförordningen börjar gälla
    Givet datumet <dag>
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Facebook
    Och Kan kommunen påverka vad andra publicerar på sidan? ja
    När beslutet post-controller prövas
    Så är utfallet kommunen, och besökaren kan ha ett eget ansvar
    Och <lagen>
    Men inte lagrummet EU-domstolens dom i mål C-492/23

    Exempel:
      | dag        | när           | lagen                                             |
      | 2018-05-24 | dagen innan   | inte lagrummet artikel 4.7 dataskyddsförordningen |
      | 2018-05-25 | samma dag som | lagrummet artikel 4.7 dataskyddsförordningen      |

  Scenariomall: Att kommunen svarar för kommentaren på sin Facebook-sida vilar på riktlinjerna även <när> EU-domstolens dom om en marknadsplats
    Givet datumet <dag>
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Facebook
    Och Kan kommunen påverka vad andra publicerar på sidan? ja
    När beslutet post-controller prövas
    Så är utfallet kommunen, och besökaren kan ha ett eget ansvar
    Och det avgörs av bestämmelsen RS-4.8-3
    Men inte lagrummet EU-domstolens dom i mål C-492/23

    Exempel:
      | dag        | när           |
      | 2025-12-01 | dagen före    |
      | 2025-12-02 | samma dag som |

  Scenario: En kommentar namnger någon på kommunens Facebook-sida, och det är inte känt vad kommunen kan göra på sidan
    Givet datumet 2023-05-08
    Och Vem skrev inlägget? en besökare
    Och På vems sida eller konto står det? på kommunens
    Och Nämner riktlinjerna mediet? ja, Facebook
    När beslutet post-controller prövas
    Så är utfallet öppet
    Och nästa fråga är Kan kommunen påverka vad andra publicerar på sidan?
