# language: sv
Egenskap: Det kommunen ger ut är granskat, följer den grafiska manualen och använder ingen annans verk utan samtycke

  Scenario: Dagen före policyns nuvarande lydelse prövas inte foldern om biblioteket
    Givet datumet 2011-05-10
    Och Vad är det för produkt? en folder
    Och Är produkten publicerad? ja
    Och Har kommunikationsenheten granskat eller utformat produkten? nej
    När beslutet publication-in-order prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2
    Men det frågas inte om Följer produkten den grafiska manualen?

  Scenario: Den första dagen med policyns nuvarande lydelse är foldern om äldreomsorgen klar för tryck
    Givet datumet 2011-05-11
    Och Vad är det för produkt? en folder
    Och Är produkten publicerad? nej
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Har det övervägts att använda webbplatsen? ja
    Och Följer produkten den grafiska manualen? ja
    Och Har kommunikationsenheten granskat eller utformat produkten? ja
    När beslutet publication-in-order prövas
    Så är utfallet ja, inget brister
    Och det avgörs av bestämmelsen KP-4.6
    Och det avgörs av bestämmelsen KP-6.12
    Och det avgörs av bestämmelsen KP-6.14
    Och det avgörs av bestämmelsen KP-6.15
    Och lagrummet 1–2 §§ upphovsrättslagen
    Och lagrummet 9 § upphovsrättslagen

  Scenariomall: Den <dag> ska <vad> gå i tryck, men logotypen och färgerna stämmer inte
    Givet datumet <dag>
    Och Vad är det för produkt? <produkt>
    Och Är produkten publicerad? nej
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Har det övervägts att använda webbplatsen? ja
    Och Följer produkten den grafiska manualen? nej
    Och Har kommunikationsenheten granskat eller utformat produkten? ja
    När beslutet publication-in-order prövas
    Så är utfallet nej, något återstår att göra före publiceringen
    Och det avgörs av bestämmelsen KP-6.14
    Och det skulle bli ja, inget brister om Följer produkten den grafiska manualen? ja

    Exempel:
      | dag        | vad                                        | produkt                              |
      | 2012-03-05 | skolans nyhetsblad                         | ett nyhetsblad                       |
      | 2014-10-20 | foldern om avfallstaxan                    | en folder                            |
      | 2016-02-08 | broschyren om hemtjänsten                  | en broschyr                          |
      | 2018-06-04 | affischen om sommarlovet                   | en affisch                           |
      | 2021-09-13 | skärmarna till utställningen i biblioteket | utställningsmaterial                 |
      | 2024-11-11 | vattenbladet till alla hushåll             | tryckt information till alla hushåll |

  Scenario: Skolan har lagt ut en fotografs bild på webbplatsen utan att fråga
    Givet datumet 2017-05-15
    Och Vad är det för produkt? en sida på kommunens webbplats
    Och Är produkten publicerad? ja
    Och Används verk som någon annan har upphovsrätt till? ja, men både tillstånd och stöd i lag saknas för något
    Och Följer produkten den grafiska manualen? ja
    När beslutet publication-in-order prövas
    Så är utfallet nej, produkten publicerades trots att något brister
    Och det avgörs av regeln publication.copyright
    Och det avgörs av bestämmelsen KP-4.6
    Och lagrummet 1–2 §§ upphovsrättslagen
    Men det frågas inte om Har det övervägts att använda webbplatsen?
    Och det frågas inte om Har kommunikationsenheten granskat eller utformat produkten?

  Scenario: Kommunens nya sida om förskolan har fotografens samtycke och följer manualen
    Givet datumet 2014-02-24
    Och Vad är det för produkt? en sida på kommunens webbplats
    Och Är produkten publicerad? nej
    Och Används verk som någon annan har upphovsrätt till? ja, med tillstånd eller stöd i lag för vart och ett
    Och Följer produkten den grafiska manualen? ja
    När beslutet publication-in-order prövas
    Så är utfallet ja, inget brister
    Och det avgörs av regeln publication.copyright
    Och det avgörs av regeln publication.visual-identity
    Och det avgörs av bestämmelsen KP-4.6
    Och det avgörs av bestämmelsen KP-10.1

  Scenario: En sida på webbplatsen har fel typsnitt och en gammal logotyp
    Givet datumet 2015-01-26
    Och Vad är det för produkt? en sida på kommunens webbplats
    Och Är produkten publicerad? ja
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Följer produkten den grafiska manualen? nej
    När beslutet publication-in-order prövas
    Så är utfallet nej, produkten publicerades trots att något brister
    Och det avgörs av regeln publication.visual-identity
    Och det avgörs av bestämmelsen KP-10.1

  Scenario: Rektorn vill sätta in en platsannons som kommunikationsenheten inte har sett
    Givet datumet 2019-04-01
    Och Vad är det för produkt? en platsannons
    Och Är produkten publicerad? nej
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Har det övervägts att använda webbplatsen? ja
    Och Följer produkten den grafiska manualen? ja
    Och Har kommunikationsenheten granskat eller utformat produkten? nej
    När beslutet publication-in-order prövas
    Så är utfallet nej, något återstår att göra före publiceringen
    Och det avgörs av regeln publication.reviewed
    Och det avgörs av bestämmelsen KP-6.15
    Och det skulle bli ja, inget brister om Har kommunikationsenheten granskat eller utformat produkten? ja

  Scenario: Platsannonsen för en undersköterska är granskad och följer manualen
    Givet datumet 2023-02-20
    Och Vad är det för produkt? en platsannons
    Och Är produkten publicerad? ja
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Har det övervägts att använda webbplatsen? ja
    Och Följer produkten den grafiska manualen? ja
    Och Har kommunikationsenheten granskat eller utformat produkten? ja
    När beslutet publication-in-order prövas
    Så är utfallet ja, inget brister
    Och det avgörs av regeln publication.copyright
    Och det avgörs av regeln publication.website-considered
    Och det avgörs av regeln publication.reviewed
    Och det avgörs av regeln publication.visual-identity

  Scenario: Pressmeddelandet om den nya bron skickades utan att någon tänkte på webbplatsen
    Givet datumet 2013-09-16
    Och Vad är det för produkt? ett pressmeddelande
    Och Är produkten publicerad? ja
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Har det övervägts att använda webbplatsen? nej
    Och Följer produkten den grafiska manualen? ja
    När beslutet publication-in-order prövas
    Så är utfallet nej, produkten publicerades trots att något brister
    Och det avgörs av regeln publication.website-considered
    Och det avgörs av bestämmelsen KP-6.12
    Men det frågas inte om Har kommunikationsenheten granskat eller utformat produkten?

  Scenario: Turistbyrån delade ut en broschyr där nästan allt brast
    Givet datumet 2022-06-13
    Och Vad är det för produkt? en broschyr
    Och Är produkten publicerad? ja
    Och Används verk som någon annan har upphovsrätt till? ja, men både tillstånd och stöd i lag saknas för något
    Och Har det övervägts att använda webbplatsen? nej
    Och Följer produkten den grafiska manualen? nej
    Och Har kommunikationsenheten granskat eller utformat produkten? nej
    När beslutet publication-in-order prövas
    Så är utfallet nej, produkten publicerades trots att något brister
    Och det avgörs av bestämmelsen KP-4.6
    Och det avgörs av bestämmelsen KP-6.12
    Och det avgörs av bestämmelsen KP-6.14
    Och det avgörs av bestämmelsen KP-6.15

  Scenario: Musikskolan vill lägga ut en konstnärs teckning på Facebook men har inte fått ja
    Givet datumet 2020-11-30
    Och Vad är det för produkt? ett inlägg i sociala medier
    Och Är produkten publicerad? nej
    Och Används verk som någon annan har upphovsrätt till? ja, men både tillstånd och stöd i lag saknas för något
    Och Har det övervägts att använda webbplatsen? ja
    Och Följer produkten den grafiska manualen? ja
    När beslutet publication-in-order prövas
    Så är utfallet nej, något återstår att göra före publiceringen
    Och det avgörs av regeln publication.copyright
    Och det avgörs av bestämmelsen KP-4.6
    Och lagrummet 1–2 §§ upphovsrättslagen
    Men det frågas inte om Har kommunikationsenheten granskat eller utformat produkten?

  Scenario: Affischen om julmarknaden är klar, men ingen vet om kommunikationsenheten har sett den
    Givet datumet 2025-11-24
    Och Vad är det för produkt? en affisch
    Och Är produkten publicerad? nej
    Och Används verk som någon annan har upphovsrätt till? ja, med tillstånd eller stöd i lag för vart och ett
    Och Har det övervägts att använda webbplatsen? ja
    Och Följer produkten den grafiska manualen? ja
    När beslutet publication-in-order prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, inget brister
    Och möjligt utfall är nej, något återstår att göra före publiceringen
    Och nästa fråga är Har kommunikationsenheten granskat eller utformat produkten?

  Scenario: Ingen vet om nyhetsbladet med den lånade bilden redan har delats ut
    Givet datumet 2026-01-12
    Och Vad är det för produkt? ett nyhetsblad
    Och Används verk som någon annan har upphovsrätt till? ja, men både tillstånd och stöd i lag saknas för något
    När beslutet publication-in-order prövas
    Så är utfallet öppet
    Och möjligt utfall är nej, något återstår att göra före publiceringen
    Och möjligt utfall är nej, produkten publicerades trots att något brister
    Och nästa fråga är Är produkten publicerad?

  Scenario: När allt är i ordning spelar det ingen roll om utställningen redan har öppnat
    Givet datumet 2016-10-03
    Och Vad är det för produkt? utställningsmaterial
    Och Används verk som någon annan har upphovsrätt till? nej, inga
    Och Har det övervägts att använda webbplatsen? ja
    Och Följer produkten den grafiska manualen? ja
    Och Har kommunikationsenheten granskat eller utformat produkten? ja
    När beslutet publication-in-order prövas
    Så är utfallet ja, inget brister
    Men det frågas inte om Är produkten publicerad?
