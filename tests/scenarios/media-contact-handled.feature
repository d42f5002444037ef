# language: sv
Egenskap: En fråga från massmedia tas om hand samma dag och av rätt person

  Scenario: Dagen före policyns nuvarande lydelse fick en journalist inget svar
    Givet datumet 2011-05-10
    Och Fick massmedia svar, eller veta vem som företräder kommunen? nej, och dagen är slut
    När beslutet media-contact-handled prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2
    Men det frågas inte om Hade kontakten en angiven mottagare?

  Scenario: Den första dagen med policyns nuvarande lydelse svarar rektorn själv på tidningens fråga
    Givet datumet 2011-05-11
    Och Hade kontakten en angiven mottagare? ja
    Och Fick massmedia svar, eller veta vem som företräder kommunen? ja, samma dag
    Och Hur togs den om hand? den som kontaktades svarade själv
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten togs om hand som den skulle
    Och det avgörs av regeln media.same-day
    Och det avgörs av bestämmelsen KP-7.3
    Men det frågas inte om Fick massmedia veta varför de hänvisades vidare?

  Scenariomall: Handläggaren hänvisar radion till sin chef samma dag och <motivering>
    Givet datumet <dag>
    Och Hade kontakten en angiven mottagare? ja
    Och Fick massmedia svar, eller veta vem som företräder kommunen? ja, samma dag
    Och Hur togs den om hand? genom hänvisning till någon annan
    Och Fick massmedia veta varför de hänvisades vidare? <svar>
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten togs om hand som den skulle
    Och det avgörs av regeln media.same-day
    Och det avgörs av regeln media.with-reason
    Och det avgörs av bestämmelsen KP-7.3
    Och det avgörs av bestämmelsen KP-7.6

    Exempel:
      | motivering           | dag        | svar                      |
      | säger varför         | 2012-10-08 | ja                        |
      | kan inte säga varför | 2017-01-16 | nej, det var inte möjligt |

  Scenario: En enhetschef hänvisade reportern vidare utan ett ord om varför
    Givet datumet 2014-11-10
    Och Hade kontakten en angiven mottagare? ja
    Och Fick massmedia svar, eller veta vem som företräder kommunen? ja, samma dag
    Och Hur togs den om hand? genom hänvisning till någon annan
    Och Fick massmedia veta varför de hänvisades vidare? nej, trots att det gick
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten togs inte om hand som den skulle
    Och det avgörs av regeln media.with-reason
    Och det avgörs av bestämmelsen KP-7.6
    Och det skulle bli kontakten togs om hand som den skulle om Fick massmedia veta varför de hänvisades vidare? ja

  Scenario: Socialchefen hänvisade tidningen vidare först nästa dag och sade inte varför
    Givet datumet 2016-05-30
    Och Hade kontakten en angiven mottagare? ja
    Och Fick massmedia svar, eller veta vem som företräder kommunen? ja, men en senare dag
    Och Hur togs den om hand? genom hänvisning till någon annan
    Och Fick massmedia veta varför de hänvisades vidare? nej, trots att det gick
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten togs inte om hand som den skulle
    Och det avgörs av regeln media.same-day
    Och det avgörs av regeln media.with-reason

  Scenario: Växeln för en fråga utan mottagare vidare till kommunikationsenheten samma dag
    Givet datumet 2018-08-20
    Och Hade kontakten en angiven mottagare? nej
    Och Fick massmedia svar, eller veta vem som företräder kommunen? ja, samma dag
    Och Hur togs den om hand? genom att föras vidare till kommunikationsenheten
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten togs om hand som den skulle
    Och det avgörs av regeln media.same-day
    Och det avgörs av regeln media.to-unit
    Och det avgörs av bestämmelsen KP-7.3
    Och det avgörs av bestämmelsen KP-7.8

  Scenario: Mejlet från tidningen låg i den gemensamma brevlådan till nästa dag
    Givet datumet 2020-01-13
    Och Hade kontakten en angiven mottagare? nej
    Och Fick massmedia svar, eller veta vem som företräder kommunen? ja, men en senare dag
    Och Hur togs den om hand? genom att föras vidare till kommunikationsenheten
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten togs inte om hand som den skulle
    Och det avgörs av regeln media.same-day
    Och det avgörs av bestämmelsen KP-7.3
    Och det skulle bli kontakten togs om hand som den skulle om Fick massmedia svar, eller veta vem som företräder kommunen? ja, samma dag

  Scenario: Ett brev från en redaktion kom utan mottagare, och den som öppnade posten svarade själv
    Givet datumet 2013-06-10
    Och Hade kontakten en angiven mottagare? nej
    Och Fick massmedia svar, eller veta vem som företräder kommunen? ja, samma dag
    Och Hur togs den om hand? den som kontaktades svarade själv
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten togs inte om hand som den skulle
    Och det avgörs av regeln media.to-unit
    Och det avgörs av bestämmelsen KP-7.8
    Och det skulle bli kontakten togs om hand som den skulle om Hur togs den om hand? genom att föras vidare till kommunikationsenheten

  Scenario: Växeln kopplade en fråga utan mottagare till en rektor och sade varför
    Givet datumet 2019-09-30
    Och Hade kontakten en angiven mottagare? nej
    Och Fick massmedia svar, eller veta vem som företräder kommunen? ja, samma dag
    Och Hur togs den om hand? genom hänvisning till någon annan
    Och Fick massmedia veta varför de hänvisades vidare? ja
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten togs inte om hand som den skulle
    Och det avgörs av regeln media.to-unit
    Och det avgörs av bestämmelsen KP-7.8
    Och det skulle bli kontakten togs om hand som den skulle om Hur togs den om hand? genom att föras vidare till kommunikationsenheten

  Scenario: Klockan är två, och ingen har ännu ringt upp reportern
    Givet datumet 2021-10-18
    Och Hade kontakten en angiven mottagare? ja
    Och Fick massmedia svar, eller veta vem som företräder kommunen? inte ännu, och dagen är inte slut
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten ska tas om hand i dag
    Och det avgörs av regeln media.same-day
    Och det avgörs av bestämmelsen KP-7.3
    Men det frågas inte om Hur togs den om hand?

  Scenario: Det är fortfarande förmiddag, och tidningens mejl ligger kvar i den gemensamma brevlådan
    Givet datumet 2024-04-22
    Och Hade kontakten en angiven mottagare? nej
    Och Fick massmedia svar, eller veta vem som företräder kommunen? inte ännu, och dagen är inte slut
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten ska tas om hand i dag
    Och det avgörs av regeln media.same-day
    Och det avgörs av regeln media.to-unit
    Och det avgörs av bestämmelsen KP-7.3
    Och det avgörs av bestämmelsen KP-7.8

  Scenario: Rektorn lämnade över tidningens samtal till kommunikationsenheten och sade varför
    Givet datumet 2025-05-12
    Och Hade kontakten en angiven mottagare? ja
    Och Fick massmedia svar, eller veta vem som företräder kommunen? ja, samma dag
    Och Hur togs den om hand? genom att föras vidare till kommunikationsenheten
    Och Fick massmedia veta varför de hänvisades vidare? ja
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten togs om hand som den skulle
    Och det avgörs av regeln media.same-day
    Och det avgörs av regeln media.with-reason
    Och det avgörs av bestämmelsen KP-7.6

  Scenario: Reportern som sökte byggnadschefen hörde aldrig något den dagen
    Givet datumet 2023-03-27
    Och Hade kontakten en angiven mottagare? ja
    Och Fick massmedia svar, eller veta vem som företräder kommunen? nej, och dagen är slut
    När beslutet media-contact-handled prövas
    Så är utfallet kontakten togs inte om hand som den skulle
    Och det avgörs av regeln media.same-day
    Och det avgörs av bestämmelsen KP-7.3

  Scenario: Samma dag hänvisades radion till förskolechefen, men ingen minns om de fick veta varför
    Givet datumet 2022-09-05
    Och Hade kontakten en angiven mottagare? ja
    Och Fick massmedia svar, eller veta vem som företräder kommunen? ja, samma dag
    Och Hur togs den om hand? genom hänvisning till någon annan
    När beslutet media-contact-handled prövas
    Så är utfallet öppet
    Och möjligt utfall är kontakten togs om hand som den skulle
    Och möjligt utfall är kontakten togs inte om hand som den skulle
    Och nästa fråga är Fick massmedia veta varför de hänvisades vidare?
