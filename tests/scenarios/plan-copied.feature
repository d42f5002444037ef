# language: sv
Egenskap: Kommunikationsenheten får en kopia av den godkända aktivitetsplanen

  Scenario: Ingen behövde lämna någon kopia före riktlinjerna
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Har alla som ska godkänna planen gjort det? ja
    Och Har en kopia lämnats till kommunikationsenheten sedan dess? nej
    När beslutet plan-copied prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Biblioteket lämnade en kopia så snart sektorschefen hade skrivit under
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Har alla som ska godkänna planen gjort det? ja
    Och Har en kopia lämnats till kommunikationsenheten sedan dess? ja
    När beslutet plan-copied prövas
    Så är utfallet kommunikationsenheten har en kopia
    Och det avgörs av regeln copy.sent
    Och det avgörs av bestämmelsen BL-1
    Och det avgörs av bestämmelsen BL-15

  Scenario: Gymnasiets plan är godkänd och kontot i drift, men planen ligger kvar hos rektorn
    Givet datumet 2013-09-02
    Och I vilket skede är kontot? i drift
    Och Har alla som ska godkänna planen gjort det? ja
    Och Har en kopia lämnats till kommunikationsenheten sedan dess? nej
    När beslutet plan-copied prövas
    Så är utfallet kommunikationsenheten saknar en kopia
    Och det avgörs av regeln copy.sent
    Och det avgörs av bestämmelsen BL-15
    Och det skulle bli kommunikationsenheten har en kopia om Har en kopia lämnats till kommunikationsenheten sedan dess? ja
    Och det skulle bli en kopia ska lämnas om I vilket skede är kontot? planerat

  Scenario: Fritidsgården bytte administratör, och kommunikationsenheten har bara den gamla planen
    Givet datumet 2016-06-13
    Och I vilket skede är kontot? i drift
    Och Har alla som ska godkänna planen gjort det? ja
    Och Har en kopia lämnats till kommunikationsenheten sedan dess? nej
    När beslutet plan-copied prövas
    Så är utfallet kommunikationsenheten saknar en kopia
    Och det avgörs av regeln copy.sent

  Scenario: Kulturskolans plan blev godkänd i går och kontot har inte startat
    Givet datumet 2017-08-21
    Och I vilket skede är kontot? planerat
    Och Har alla som ska godkänna planen gjort det? ja
    Och Har en kopia lämnats till kommunikationsenheten sedan dess? nej
    När beslutet plan-copied prövas
    Så är utfallet en kopia ska lämnas
    Och det avgörs av regeln copy.sent
    Och det avgörs av bestämmelsen BL-15

  Scenario: Simhallen lämnade kopian i god tid före starten
    Givet datumet 2017-08-21
    Och I vilket skede är kontot? planerat
    Och Har alla som ska godkänna planen gjort det? ja
    Och Har en kopia lämnats till kommunikationsenheten sedan dess? ja
    När beslutet plan-copied prövas
    Så är utfallet kommunikationsenheten har en kopia

  Scenariomall: Sektorschefen har inte skrivit under hemtjänstens plan, och kontot är <skede>
    Givet datumet 2018-01-15
    Och I vilket skede är kontot? <skede>
    Och Har alla som ska godkänna planen gjort det? nej
    När beslutet plan-copied prövas
    Så är utfallet planen är inte godkänd
    Men det frågas inte om Har en kopia lämnats till kommunikationsenheten sedan dess?

    Exempel:
      | skede    |
      | planerat |
      | i drift  |

  Scenario: Kontot är avslutat och ingen kopia behöver lämnas
    Givet datumet 2019-11-04
    Och I vilket skede är kontot? avslutat
    När beslutet plan-copied prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Har alla som ska godkänna planen gjort det?

  Scenario: Kommunikationsenheten hittar ingen kopia av bibliotekets plan och vet inte om den är godkänd
    Givet datumet 2019-11-04
    Och I vilket skede är kontot? i drift
    Och Har en kopia lämnats till kommunikationsenheten sedan dess? nej
    När beslutet plan-copied prövas
    Så är utfallet öppet
    Och möjligt utfall är kommunikationsenheten saknar en kopia
    Och möjligt utfall är planen är inte godkänd
    Och nästa fråga är Har alla som ska godkänna planen gjort det?
