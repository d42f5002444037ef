# language: sv
Egenskap: Varje konto är förtecknat, länkat åt båda håll och anmält

  Scenario: Dagen före riktlinjerna behövde ingen förteckna sina konton
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Står kontot i förteckningen på kommunens webbplats? nej
    När beslutet account-listed prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Kommunens Facebooksida är förtecknad, länkad åt båda håll och anmäld
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Står kontot i förteckningen på kommunens webbplats? ja
    Och Länkar kommunens webbplats till kontot? ja
    Och Länkar kontot till kommunens webbplats? ja
    Och Är kontot anmält till den samordnande sektorn? ja
    När beslutet account-listed prövas
    Så är utfallet kontot är känt och länkat
    Och det avgörs av regeln listing.listed
    Och det avgörs av regeln listing.link-to-account
    Och det avgörs av regeln listing.link-to-website
    Och det avgörs av regeln listing.reported

  Scenario: Gymnasiets konto saknas i förteckningen på webbplatsen
    Givet datumet 2015-02-09
    Och I vilket skede är kontot? i drift
    Och Står kontot i förteckningen på kommunens webbplats? nej
    Och Länkar kommunens webbplats till kontot? ja
    Och Länkar kontot till kommunens webbplats? ja
    Och Är kontot anmält till den samordnande sektorn? ja
    När beslutet account-listed prövas
    Så är utfallet något saknas
    Och det avgörs av regeln listing.listed
    Och det avgörs av bestämmelsen RS-3.1-3
    Och det avgörs av bestämmelsen RS-4.4-5
    Och lagrummet 4 kap. 2 § OSL
    Och lagrummet 6 § arkivlagen
    Och det skulle bli kontot är känt och länkat om Står kontot i förteckningen på kommunens webbplats? ja

  Scenario: Besökaren hittar inte från kontot till kommunens webbplats
    Givet datumet 2015-02-09
    Och I vilket skede är kontot? i drift
    Och Står kontot i förteckningen på kommunens webbplats? ja
    Och Länkar kommunens webbplats till kontot? ja
    Och Länkar kontot till kommunens webbplats? nej
    Och Är kontot anmält till den samordnande sektorn? ja
    När beslutet account-listed prövas
    Så är utfallet något saknas
    Och det avgörs av regeln listing.link-to-website
    Och det avgörs av bestämmelsen RS-3.1-4

  Scenario: Kontot är okänt för alla utom den som startade det
    Givet datumet 2015-02-09
    Och I vilket skede är kontot? i drift
    Och Står kontot i förteckningen på kommunens webbplats? nej
    Och Länkar kommunens webbplats till kontot? nej
    Och Länkar kontot till kommunens webbplats? ja
    Och Är kontot anmält till den samordnande sektorn? nej
    När beslutet account-listed prövas
    Så är utfallet något saknas
    Och det avgörs av regeln listing.listed
    Och det avgörs av regeln listing.link-to-account
    Och det avgörs av regeln listing.reported
    Och det avgörs av bestämmelsen RS-3.1-5

  Scenario: Det nya kontot ska anmälas senast när det startar
    Givet datumet 2015-02-09
    Och I vilket skede är kontot? planerat
    Och Står kontot i förteckningen på kommunens webbplats? ja
    Och Länkar kommunens webbplats till kontot? ja
    Och Länkar kontot till kommunens webbplats? ja
    Och Är kontot anmält till den samordnande sektorn? nej
    När beslutet account-listed prövas
    Så är utfallet ska göras till starten
    Och det avgörs av regeln listing.reported
    Och det avgörs av bestämmelsen RS-3.1-5

  Scenario: Ett avslutat konto ska inte göras känt
    Givet datumet 2015-02-09
    Och I vilket skede är kontot? avslutat
    När beslutet account-listed prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Länkar kommunens webbplats till kontot?

  Scenario: Webbplatsen och kontot länkar till varandra, men ingen vet om kontot är anmält
    Givet datumet 2015-02-09
    Och I vilket skede är kontot? i drift
    Och Står kontot i förteckningen på kommunens webbplats? ja
    Och Länkar kommunens webbplats till kontot? ja
    Och Länkar kontot till kommunens webbplats? ja
    När beslutet account-listed prövas
    Så är utfallet öppet
    Och möjligt utfall är kontot är känt och länkat
    Och möjligt utfall är något saknas
    Och nästa fråga är Är kontot anmält till den samordnande sektorn?
