# language: sv
Egenskap: Kommunen bedömer själv sitt ansvar i ett socialt medium som riktlinjerna inte nämner

  Scenario: Dagen före riktlinjerna har ingen bedömt kommunens konto på Youtube
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Nämner riktlinjerna mediet? nej
    När beslutet own-assessment prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity
    Men det frågas inte om Har en bedömning gjorts?

  Scenario: Den första dagen med riktlinjerna finns kommunen på Youtube utan att ha bedömt sitt ansvar
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Nämner riktlinjerna mediet? nej
    Och Har en bedömning gjorts? nej
    När beslutet own-assessment prövas
    Så är utfallet bedömningen saknas
    Och det avgörs av regeln assessment.made
    Och det avgörs av bestämmelsen RS-4.8-6
    Och det skulle bli bedömningen är gjord och aktuell om Har en bedömning gjorts? ja, och den stämmer med mediet i dag

  Scenario: Biblioteket bedömde sitt konto på Instagram i våras, och inget har ändrats sedan dess
    Givet datumet 2015-10-05
    Och I vilket skede är kontot? i drift
    Och Nämner riktlinjerna mediet? nej
    Och Har en bedömning gjorts? ja, och den stämmer med mediet i dag
    När beslutet own-assessment prövas
    Så är utfallet bedömningen är gjord och aktuell
    Och det avgörs av regeln assessment.made
    Och det avgörs av bestämmelsen RS-4.8-6

  Scenario: Gymnasiet planerar ett konto på Tiktok och har redan bedömt sitt ansvar
    Givet datumet 2021-08-30
    Och I vilket skede är kontot? planerat
    Och Nämner riktlinjerna mediet? nej
    Och Har en bedömning gjorts? ja, och den stämmer med mediet i dag
    När beslutet own-assessment prövas
    Så är utfallet bedömningen är gjord och aktuell
    Och det avgörs av bestämmelsen RS-4.8-6

  Scenario: Turistbyrån planerar ett konto i en karttjänst och har inte bedömt sitt ansvar ännu
    Givet datumet 2017-02-20
    Och I vilket skede är kontot? planerat
    Och Nämner riktlinjerna mediet? nej
    Och Har en bedömning gjorts? nej
    När beslutet own-assessment prövas
    Så är utfallet bedömningen ska göras före starten
    Och det avgörs av regeln assessment.made
    Och det avgörs av bestämmelsen RS-4.8-6
    Och det skulle bli bedömningen saknas om I vilket skede är kontot? i drift

  Scenario: Plattformen har gett kommunen en ny möjlighet att dölja kommentarer sedan ansvaret bedömdes
    Givet datumet 2022-01-17
    Och I vilket skede är kontot? i drift
    Och Nämner riktlinjerna mediet? nej
    Och Har en bedömning gjorts? ja, men det som kommunen kan göra på sidan har ändrats
    När beslutet own-assessment prövas
    Så är utfallet bedömningen är inaktuell
    Och det avgörs av regeln assessment.made
    Och det avgörs av bestämmelsen RS-4.8-6

  Scenariomall: För <medium> säger riktlinjerna själva vilket ansvar kommunen har
    Givet datumet 2012-03-12
    Och I vilket skede är kontot? i drift
    Och Nämner riktlinjerna mediet? <svar>
    Och Avviker prövningen från det som riktlinjerna säger om mediet? nej
    Och Har en bedömning gjorts? nej
    När beslutet own-assessment prövas
    Så är utfallet riktlinjerna svarar själva för mediet
    Och det skulle bli bedömningen saknas om Nämner riktlinjerna mediet? nej

    Exempel:
      | medium                  | svar         |
      | kommunens Facebook-sida | ja, Facebook |
      | kommunens blogg         | ja, en blogg |
      | kommunens Twitter-konto | ja, Twitter  |

  Scenario: Kommunens gamla konto i ett diskussionsforum är avslutat
    Givet datumet 2014-06-09
    Och I vilket skede är kontot? avslutat
    Och Nämner riktlinjerna mediet? nej
    När beslutet own-assessment prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Har en bedömning gjorts?

  Scenariomall: Frågan om bedömningen får samma svar <dag>, oavsett vilken lag om personuppgifter som gäller
    Givet datumet <dag>
    Och I vilket skede är kontot? i drift
    Och Nämner riktlinjerna mediet? nej
    Och Har en bedömning gjorts? nej
    När beslutet own-assessment prövas
    Så är utfallet bedömningen saknas
    Och det avgörs av bestämmelsen RS-4.8-6

    Exempel:
      | dag        |
      | 2018-05-24 |
      | 2018-05-25 |

  Scenario: Den som tog över kontot på Linkedin vet inte om ansvaret har bedömts
    Givet datumet 2020-11-09
    Och I vilket skede är kontot? i drift
    Och Nämner riktlinjerna mediet? nej
    När beslutet own-assessment prövas
    Så är utfallet öppet
    Och möjligt utfall är bedömningen är gjord och aktuell
    Och möjligt utfall är bedömningen saknas
    Och möjligt utfall är bedömningen är inaktuell
    Och nästa fråga är Har en bedömning gjorts?

  Scenario: Kommunen startar i en mikroblogg och vet inte om riktlinjerna nämner just den
    Givet datumet 2024-02-05
    Och I vilket skede är kontot? i drift
    Och Avviker prövningen från det som riktlinjerna säger om mediet? nej
    Och Har en bedömning gjorts? nej
    När beslutet own-assessment prövas
    Så är utfallet öppet
    Och möjligt utfall är bedömningen saknas
    Och möjligt utfall är riktlinjerna svarar själva för mediet
    Och nästa fråga är Nämner riktlinjerna mediet?

  Scenario: På Twitter går svaren att dölja sedan en tid, och kommunen har inte bedömt vad det betyder
    Givet datumet 2020-02-03
    Och I vilket skede är kontot? i drift
    Och Nämner riktlinjerna mediet? ja, Twitter
    Och Avviker prövningen från det som riktlinjerna säger om mediet? ja
    Och Har en bedömning gjorts? nej
    När beslutet own-assessment prövas
    Så är utfallet bedömningen saknas
    Och det avgörs av regeln assessment.made
    Och det skulle bli riktlinjerna svarar själva för mediet om Avviker prövningen från det som riktlinjerna säger om mediet? nej
