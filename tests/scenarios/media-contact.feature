# language: sv
Egenskap: Den som får en fråga från massmedia vet vad som ska göras med den

  Scenario: Dagen före policyns nuvarande lydelse ringer en journalist till rektorn
    Givet datumet 2011-05-10
    Och Använder den som har kontakten sin meddelarfrihet? nej
    Och Har kontakten en angiven mottagare? ja
    När beslutet media-contact prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2
    Men det frågas inte om Vad har den som kontaktades kommit fram till?

  Scenario: Den första dagen med policyns nuvarande lydelse ringer en reporter direkt till en enhetschef, som kan svara
    Givet datumet 2011-05-11
    Och Använder den som har kontakten sin meddelarfrihet? nej
    Och Har kontakten en angiven mottagare? ja
    Och Vad har den som kontaktades kommit fram till? det går att ta om hand direkt
    När beslutet media-contact prövas
    Så är utfallet den som kontaktas tar hand om den direkt
    Och det avgörs av regeln media.own-judgement
    Och det avgörs av regeln media.same-day
    Och det avgörs av bestämmelsen KP-7.3
    Och det avgörs av bestämmelsen KP-7.5

  Scenario: Radion ringer en handläggare om en fråga som någon annan kan bättre
    Givet datumet 2013-04-15
    Och Använder den som har kontakten sin meddelarfrihet? nej
    Och Har kontakten en angiven mottagare? ja
    Och Vad har den som kontaktades kommit fram till? det bör hänvisas vidare
    När beslutet media-contact prövas
    Så är utfallet den hänvisas vidare samma dag, med en motivering
    Och det avgörs av regeln media.own-judgement
    Och det avgörs av regeln media.same-day
    Och det avgörs av regeln media.with-reason
    Och det avgörs av bestämmelsen KP-7.3
    Och det avgörs av bestämmelsen KP-7.5
    Och det avgörs av bestämmelsen KP-7.6
    Och det skulle bli den som kontaktas tar hand om den direkt om Vad har den som kontaktades kommit fram till? det går att ta om hand direkt

  Scenariomall: Den <dag> kommer en fråga från <redaktion> till <ingång> utan mottagare
    Givet datumet <dag>
    Och Använder den som har kontakten sin meddelarfrihet? nej
    Och Har kontakten en angiven mottagare? nej
    När beslutet media-contact prövas
    Så är utfallet den förs vidare till kommunikationsenheten, och massmedia får svar eller en kontaktperson samma dag
    Och det avgörs av regeln media.same-day
    Och det avgörs av regeln media.to-unit
    Och det avgörs av bestämmelsen KP-7.3
    Och det avgörs av bestämmelsen KP-7.8
    Men det frågas inte om Vad har den som kontaktades kommit fram till?

    Exempel:
      | dag        | redaktion      | ingång                        |
      | 2012-08-20 | lokaltidningen | växeln                        |
      | 2018-11-12 | lokalradion    | kommunens brevlåda för e-post |
      | 2024-01-29 | en tidskrift   | posten                        |

  Scenario: En ledamot i socialnämnden vill ha stöd före en intervju i teve
    Givet datumet 2016-09-19
    Och Använder den som har kontakten sin meddelarfrihet? nej
    Och Har kontakten en angiven mottagare? ja
    Och Vad har den som kontaktades kommit fram till? det behövs stöd först
    När beslutet media-contact prövas
    Så är utfallet den som kontaktas ber kommunikationsenheten om stöd
    Och det avgörs av bestämmelsen KP-7.9

  Scenario: En lärare har just fått ett mejl från en journalist och har inte hunnit tänka efter
    Givet datumet 2022-02-07
    Och Använder den som har kontakten sin meddelarfrihet? nej
    Och Har kontakten en angiven mottagare? ja
    Och Vad har den som kontaktades kommit fram till? inget ännu
    När beslutet media-contact prövas
    Så är utfallet den som kontaktas bedömer först
    Och det avgörs av bestämmelsen KP-7.5

  Scenariomall: Den <dag> lämnar någon i kommunen uppgifter till en tidning med stöd av meddelarfriheten
    Givet datumet <dag>
    Och Använder den som har kontakten sin meddelarfrihet? ja
    När beslutet media-contact prövas
    Så är utfallet policyns regler om mediekontakter gäller inte
    Och det avgörs av regeln media.freedom-to-communicate
    Och det avgörs av bestämmelsen KP-7.10
    Och lagrummet <lagrum>
    Men det frågas inte om Har kontakten en angiven mottagare?
    Och det frågas inte om Vad har den som kontaktades kommit fram till?

    Exempel:
      | dag        | lagrum                       |
      | 2014-05-26 | 1 kap. 1 § tredje stycket TF |
      | 2018-12-31 | 1 kap. 1 § tredje stycket TF |
      | 2019-01-01 | 1 kap. 7 § TF                |
      | 2025-10-20 | 1 kap. 7 § TF                |

  Scenario: Tidningen har sökt kommunalrådet, och växeln vet inte vad kommunalrådet kom fram till
    Givet datumet 2020-03-16
    Och Använder den som har kontakten sin meddelarfrihet? nej
    Och Har kontakten en angiven mottagare? ja
    När beslutet media-contact prövas
    Så är utfallet öppet
    Och möjligt utfall är den som kontaktas tar hand om den direkt
    Och möjligt utfall är den hänvisas vidare samma dag, med en motivering
    Och möjligt utfall är den som kontaktas ber kommunikationsenheten om stöd
    Och möjligt utfall är den som kontaktas bedömer först
    Och nästa fråga är Vad har den som kontaktades kommit fram till?
