# language: sv
Egenskap: Kommunen gör det som skyddet för människors integritet kräver med personuppgifterna i ett inlägg

  Scenario: Dagen före riktlinjerna hänger en besökare ut en granne på kommunens sida
    Givet datumet 2010-12-08
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? vanliga personuppgifter
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? ja, det är tydligt
    När beslutet post-integrity prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Den första dagen med riktlinjerna hånar en besökare en namngiven vaktmästare så att det tydligt kränker
    Givet datumet 2010-12-09
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? vanliga personuppgifter
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? ja, det är tydligt
    När beslutet post-integrity prövas
    Så är utfallet inlägget ska maskeras eller tas bort, och det som tas bort bör sparas
    Och det avgörs av bestämmelsen RS-4.8-3
    Och lagrummet 5 a § PuL
    Och det skulle bli inlägget får stå kvar om Kränker uppgifterna någons integritet? nej

  Scenario: Före dataskyddsförordningen hälsar en besökare till en föreningskamrat som är sjukskriven och gärna vill att det sprids
    Givet datumet 2018-05-24
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet inlägget får stå kvar
    Och lagrummet 5 a § PuL
    Men det frågas inte om Vilket slags personuppgifter innehåller det?
    Och inte lagrummet 3 kap. 3 § dataskyddslagen

  Scenariomall: En besökare nämner <dag> att en föreningskamrat har brutit foten, och det kränker ingen
    Givet datumet <dag>
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? känsliga personuppgifter, till exempel om hälsa
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet <utfall>
    Och <lagen>

    Exempel:
      | dag        | utfall                                                                        | lagen                                |
      | 2018-05-24 | inlägget får stå kvar                                                         | lagrummet 5 a § PuL                  |
      | 2018-05-25 | en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort | lagrummet 3 kap. 3 § dataskyddslagen |

  Scenario: En besökare tackar badvakten vid namn
    Givet datumet 2019-07-22
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? vanliga personuppgifter
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet inlägget får stå kvar
    Och det avgörs av regeln integrity.no-violation
    Och det avgörs av bestämmelsen RS-4.8-1
    Men inte lagrummet 5 a § PuL

  Scenario: Kommunen berättar vem som har fått årets kulturpris
    Givet datumet 2016-12-12
    Och Vems är inlägget? kommunens eget
    Och Vilket slags personuppgifter innehåller det? vanliga personuppgifter
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet inlägget får stå kvar
    Och lagrummet 5 a § PuL

  Scenario: En besökare berättar öppet om sin egen diabetes på folkhälsans sida
    Givet datumet 2021-11-15
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? känsliga personuppgifter, till exempel om hälsa
    Och Vem gäller uppgifterna? den som skrev inlägget
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet inlägget får stå kvar
    Och det avgörs av regeln integrity.made-public
    Och det avgörs av bestämmelsen RS-4.8-1
    Och det skulle bli en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort om Vem gäller uppgifterna? någon annan

  Scenario: En tolvåring berättar om sin egen diagnos på fritidsgårdens sida
    Givet datumet 2021-11-22
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? känsliga personuppgifter, till exempel om hälsa
    Och Vem gäller uppgifterna? den som skrev inlägget
    Och Gäller uppgifterna ett barn? ja
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort
    Och det skulle bli inlägget får stå kvar om Gäller uppgifterna ett barn? nej

  Scenario: En besökare skriver att en annan företagare är dömd för bedrägeri
    Givet datumet 2020-02-17
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? uppgifter om brott
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort
    Och det avgörs av regeln integrity.offence
    Och lagrummet 3 kap. 8 § dataskyddslagen

  Scenario: En besökare lägger ut en annan persons hela personnummer
    Givet datumet 2022-05-09
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? personnummer eller samordningsnummer
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet inlägget ska maskeras eller tas bort, och det som tas bort bör sparas
    Och det avgörs av regeln integrity.identity-number
    Och det avgörs av regeln integrity.record-kept
    Och lagrummet 3 kap. 10 § dataskyddslagen
    Och det skulle bli en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort om Vem gäller uppgifterna? den som skrev inlägget

  Scenario: En besökare frågar om sin plats i bostadskön och skriver sitt eget personnummer
    Givet datumet 2022-05-16
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? personnummer eller samordningsnummer
    Och Vem gäller uppgifterna? den som skrev inlägget
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort
    Och det avgörs av regeln integrity.identity-number
    Och lagrummet 3 kap. 10 § dataskyddslagen

  Scenario: Förskolan har lagt ut en bild på ett barn på utflykt
    Givet datumet 2023-06-05
    Och Vems är inlägget? kommunens eget
    Och Vilket slags personuppgifter innehåller det? vanliga personuppgifter
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? ja
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort
    Och det avgörs av regeln integrity.child
    Och det avgörs av bestämmelsen RS-4.8-1

  Scenario: En besökare ifrågasätter en handläggares lämplighet, och det är oklart om det går för långt
    Givet datumet 2024-04-08
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? vanliga personuppgifter
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? det är oklart
    När beslutet post-integrity prövas
    Så är utfallet en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort
    Och det avgörs av regeln integrity.doubtful
    Och det avgörs av bestämmelsen RS-4.8-1
    Och det skulle bli inlägget ska maskeras eller tas bort, och det som tas bort bör sparas om Kränker uppgifterna någons integritet? ja, det är tydligt

  Scenario: En besökare sprider en förödmjukande historia om en namngiven medarbetare
    Givet datumet 2024-09-23
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? vanliga personuppgifter
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? ja, det är tydligt
    När beslutet post-integrity prövas
    Så är utfallet inlägget ska maskeras eller tas bort, och det som tas bort bör sparas
    Och det avgörs av regeln integrity.violation
    Och det avgörs av regeln integrity.record-kept
    Och det avgörs av bestämmelsen RS-4.8-3

  Scenario: En invånare hänger ut en lärare i en grupp som inte är kommunens
    Givet datumet 2017-10-30
    Och Vems är inlägget? någon annans, och kommunen svarar inte för det
    När beslutet post-integrity prövas
    Så är utfallet kommunen svarar inte för inlägget
    Och det avgörs av regeln integrity.not-answering
    Och det avgörs av bestämmelsen RS-4.8-2
    Men det frågas inte om Vilket slags personuppgifter innehåller det?
    Och det frågas inte om Kränker uppgifterna någons integritet?

  Scenario: Den som modererar vet inte om det är besökarens eget personnummer eller någon annans
    Givet datumet 2025-01-20
    Och Vems är inlägget? en besökares, och kommunen svarar för det
    Och Vilket slags personuppgifter innehåller det? personnummer eller samordningsnummer
    Och Gäller uppgifterna ett barn? nej
    Och Kränker uppgifterna någons integritet? nej
    När beslutet post-integrity prövas
    Så är utfallet öppet
    Och möjligt utfall är en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort
    Och möjligt utfall är inlägget ska maskeras eller tas bort, och det som tas bort bör sparas
    Och nästa fråga är Vem gäller uppgifterna?

  Scenario: Kommunens eget inlägg namnger en invånare, och ingen har frågat sig om det kränker
    Givet datumet 2025-03-10
    Och Vems är inlägget? kommunens eget
    Och Vilket slags personuppgifter innehåller det? vanliga personuppgifter
    Och Vem gäller uppgifterna? någon annan
    Och Gäller uppgifterna ett barn? nej
    När beslutet post-integrity prövas
    Så är utfallet öppet
    Och möjligt utfall är inlägget får stå kvar
    Och möjligt utfall är en människa väger och avgör om inlägget ska stå kvar, maskeras eller tas bort
    Och möjligt utfall är inlägget ska maskeras eller tas bort, och det som tas bort bör sparas
    Och nästa fråga är Kränker uppgifterna någons integritet?
