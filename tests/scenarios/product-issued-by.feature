# language: sv
Egenskap: Det är klart vem som svarar för det som kommunen ger ut

  Scenario: Dagen före policyns nuvarande lydelse prövas inte vem som svarar för webbplatsen
    Givet datumet 2011-05-10
    Och Vad är det för produkt? en sida på kommunens webbplats
    När beslutet product-issued-by prövas
    Så är utfallet den text som anger vem som svarar gällde inte
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2
    Men det frågas inte om Vad handlar produkten om?

  Scenariomall: Den <dag> läggs <sida> ut på kommunens webbplats
    Givet datumet <dag>
    Och Vad är det för produkt? en sida på kommunens webbplats
    Och Vad handlar produkten om? <omfattning>
    När beslutet product-issued-by prövas
    Så är utfallet kommunchefen, som ansvarig utgivare
    Och det avgörs av regeln publisher.website
    Och det avgörs av bestämmelsen KP-6.9

    Exempel:
      | dag        | sida                              | omfattning                                 |
      | 2011-05-11 | en sida om kommunens budget       | kommunen som helhet                        |
      | 2018-03-12 | bygglovsnämndens sida om avgifter | en nämnds eller ett bolags egen verksamhet |

  Scenario: Ett blad om kommunens framtid ska delas ut till alla hushåll
    Givet datumet 2012-11-05
    Och Vad är det för produkt? tryckt information till alla hushåll
    Och Vad handlar produkten om? kommunen som helhet
    När beslutet product-issued-by prövas
    Så är utfallet kommunchefen, som ansvarig utgivare
    Och det avgörs av regeln publisher.household-print
    Och det avgörs av bestämmelsen KP-6.10
    Och det skulle bli nämnden eller bolaget om Vad handlar produkten om? en nämnds eller ett bolags egen verksamhet

  Scenario: Bostadsbolaget skickar ett eget blad om lediga lägenheter till alla hushåll
    Givet datumet 2019-02-18
    Och Vad är det för produkt? tryckt information till alla hushåll
    Och Vad handlar produkten om? en nämnds eller ett bolags egen verksamhet
    När beslutet product-issued-by prövas
    Så är utfallet nämnden eller bolaget
    Och det avgörs av regeln responsibility.external-contacts
    Och det avgörs av bestämmelsen KP-6.6

  Scenario: Kommunen går ut med ett pressmeddelande om bokslutet
    Givet datumet 2014-03-24
    Och Vad är det för produkt? ett pressmeddelande
    Och Vad handlar produkten om? kommunen som helhet
    När beslutet product-issued-by prövas
    Så är utfallet kommunstyrelsens ordförande, genom kommunikationsenheten
    Och det avgörs av regeln press.overall
    Och det avgörs av bestämmelsen KP-6.8
    Och det skulle bli nämnden eller bolaget om Vad handlar produkten om? en nämnds eller ett bolags egen verksamhet

  Scenariomall: Kommunen ger ut <vad> som handlar om hela kommunen
    Givet datumet <dag>
    Och Vad är det för produkt? <produkt>
    Och Vad handlar produkten om? kommunen som helhet
    När beslutet product-issued-by prövas
    Så är utfallet kommunstyrelsen, genom kommunikationsenheten
    Och det avgörs av regeln responsibility.overall-information
    Och det avgörs av bestämmelsen KP-5.10

    Exempel:
      | dag        | vad                           | produkt              |
      | 2013-01-21 | ett nyhetsblad                | ett nyhetsblad       |
      | 2015-08-10 | en folder till nyinflyttade   | en folder            |
      | 2016-04-25 | en broschyr till näringslivet | en broschyr          |
      | 2020-06-01 | en affisch om nationaldagen   | en affisch           |
      | 2022-05-09 | skärmar till en mässa         | utställningsmaterial |

  Scenariomall: Den <dag> ger <vem> ut <vad> om sin egen verksamhet
    Givet datumet <dag>
    Och Vad är det för produkt? <produkt>
    Och Vad handlar produkten om? en nämnds eller ett bolags egen verksamhet
    När beslutet product-issued-by prövas
    Så är utfallet nämnden eller bolaget
    Och det avgörs av regeln responsibility.external-contacts
    Och det avgörs av bestämmelsen KP-6.6

    Exempel:
      | dag        | vem              | vad                 | produkt             |
      | 2012-09-17 | socialnämnden    | en broschyr         | en broschyr         |
      | 2017-10-09 | bostadsbolaget   | en affisch          | en affisch          |
      | 2021-03-08 | bildningsnämnden | en platsannons      | en platsannons      |
      | 2024-08-26 | bostadsbolaget   | ett pressmeddelande | ett pressmeddelande |

  Scenariomall: Den <dag> skriver <vem> på kommunens sida i sociala medier
    Givet datumet <dag>
    Och Vad är det för produkt? ett inlägg i sociala medier
    Och Vad handlar produkten om? <omfattning>
    När beslutet product-issued-by prövas
    Så är utfallet den som har utsetts att skriva för kommunen i sociala medier
    Och det avgörs av regeln go-live.writers
    Och det avgörs av bestämmelsen RS-3.1-2

    Exempel:
      | dag        | vem              | omfattning                                 |
      | 2011-05-11 | kommunikatören   | kommunen som helhet                        |
      | 2023-10-16 | en bibliotekarie | en nämnds eller ett bolags egen verksamhet |

  Scenario: Bibliotekets inlägg i sociala medier handlar kanske om hela kommunen, men det gör ingen skillnad
    Givet datumet 2018-12-03
    Och Vad är det för produkt? ett inlägg i sociala medier
    När beslutet product-issued-by prövas
    Så är utfallet den som har utsetts att skriva för kommunen i sociala medier
    Men det frågas inte om Vad handlar produkten om?

  Scenario: Ett pressmeddelande om skolan ska ut, och ingen vet om det gäller hela kommunen
    Givet datumet 2025-04-14
    Och Vad är det för produkt? ett pressmeddelande
    När beslutet product-issued-by prövas
    Så är utfallet öppet
    Och möjligt utfall är kommunstyrelsens ordförande, genom kommunikationsenheten
    Och möjligt utfall är nämnden eller bolaget
    Och nästa fråga är Vad handlar produkten om?

  Scenario: Något som gäller hela kommunen ska ges ut, men det är inte bestämt i vilken form
    Givet datumet 2026-02-02
    Och Vad handlar produkten om? kommunen som helhet
    När beslutet product-issued-by prövas
    Så är utfallet öppet
    Och möjligt utfall är kommunchefen, som ansvarig utgivare
    Och möjligt utfall är kommunstyrelsens ordförande, genom kommunikationsenheten
    Och möjligt utfall är kommunstyrelsen, genom kommunikationsenheten
    Och möjligt utfall är den som har utsetts att skriva för kommunen i sociala medier
    Och nästa fråga är Vad är det för produkt?

  Scenario: Innan policyn fick sin nuvarande lydelse gällde riktlinjerna för inlägg i sociala medier
    Givet datumet 2011-05-10
    Och Vad är det för produkt? ett inlägg i sociala medier
    När beslutet product-issued-by prövas
    Så är utfallet den som har utsetts att skriva för kommunen i sociala medier
    Och det avgörs av regeln go-live.writers
    Och det avgörs av bestämmelsen RS-3.1-2
