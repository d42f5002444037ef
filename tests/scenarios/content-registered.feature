# language: sv
Egenskap: Det går att kontrollera om det som skulle registreras eller läggas till ett ärende har kommit dit

  Scenario: Dagen före riktlinjerna har ingen registrerat klagomålet
    Givet datumet 2010-12-08
    Och Hur ska handlingen registreras eller hållas ordnad? den ska registreras i diariet
    Och Är handlingen registrerad i diariet? nej
    Och När upptäckte kommunen innehållet? tidigare
    När beslutet content-registered prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Ett klagomål på skolskjutsen fördes in i diariet samma dag
    Givet datumet 2010-12-09
    Och Hur ska handlingen registreras eller hållas ordnad? den ska registreras i diariet
    Och Är handlingen registrerad i diariet? ja
    När beslutet content-registered prövas
    Så är utfallet ja
    Och det avgörs av regeln registration.journal
    Och det avgörs av bestämmelsen RS-4.4-1
    Och lagrummet 5 kap. 1 § första stycket OSL
    Men det frågas inte om Är handlingen lagd till ärendet?
    Och det frågas inte om När upptäckte kommunen innehållet?

  Scenariomall: Ett klagomål på skolskjutsen är inte registrerat, och det upptäcktes <när>
    Givet datumet 2012-09-17
    Och Hur ska handlingen registreras eller hållas ordnad? den ska registreras i diariet
    Och Är handlingen registrerad i diariet? nej
    Och När upptäckte kommunen innehållet? <när>
    När beslutet content-registered prövas
    Så är utfallet <utfall>
    Och det avgörs av regeln registration.journal
    Och lagrummet 5 kap. 1 § första stycket OSL
    Och det skulle bli ja om Är handlingen registrerad i diariet? ja

    Exempel:
      | när      | utfall                    |
      | i dag    | nej, det ska göras genast |
      | tidigare | nej, det har inte gjorts, eller inte genast  |

  Scenario: Synpunkten på detaljplanen ligger kvar i kommentarsfältet men inte i ärendet
    Givet datumet 2016-05-30
    Och Hur ska handlingen registreras eller hållas ordnad? den ska lyftas ut ur kanalen och läggas till ärendet
    Och Är handlingen lagd till ärendet? nej
    Och När upptäckte kommunen innehållet? tidigare
    När beslutet content-registered prövas
    Så är utfallet nej, det har inte gjorts, eller inte genast
    Och det avgörs av regeln registration.case-content
    Och det avgörs av bestämmelsen RS-3.1-13
    Men det frågas inte om Är handlingen registrerad i diariet?

  Scenario: Handläggaren har lagt synpunkten på detaljplanen i ärendet
    Givet datumet 2018-12-31
    Och Hur ska handlingen registreras eller hållas ordnad? den ska lyftas ut ur kanalen och läggas till ärendet
    Och Är handlingen lagd till ärendet? ja
    När beslutet content-registered prövas
    Så är utfallet ja
    Och det avgörs av regeln registration.case-content

  Scenario: Kommentaren om elevens diagnos upptäcks på morgonen och är ännu inte registrerad
    Givet datumet 2024-11-30
    Och Hur ska handlingen registreras eller hållas ordnad? den ska lyftas ut ur kanalen och registreras för vidare handläggning
    Och Är handlingen registrerad i diariet? nej
    Och När upptäckte kommunen innehållet? i dag
    När beslutet content-registered prövas
    Så är utfallet nej, det ska göras genast
    Och det avgörs av regeln registration.secret
    Och det avgörs av bestämmelsen RS-4.4-4

  Scenario: Den sekretessbelagda kommentaren är registrerad men har inte nått biståndsärendet
    Givet datumet 2019-01-01
    Och Hur ska handlingen registreras eller hållas ordnad? den ska lyftas ut ur kanalen, registreras för vidare handläggning och läggas till ärendet
    Och Är handlingen registrerad i diariet? ja
    Och Är handlingen lagd till ärendet? nej
    Och När upptäckte kommunen innehållet? tidigare
    När beslutet content-registered prövas
    Så är utfallet nej, det har inte gjorts, eller inte genast
    Och det avgörs av regeln registration.case-content
    Och det skulle bli ja om Är handlingen lagd till ärendet? ja

  Scenario: Den sekretessbelagda kommentaren finns både i diariet och i ärendet
    Givet datumet 2026-01-31
    Och Hur ska handlingen registreras eller hållas ordnad? den ska lyftas ut ur kanalen, registreras för vidare handläggning och läggas till ärendet
    Och Är handlingen registrerad i diariet? ja
    Och Är handlingen lagd till ärendet? ja
    När beslutet content-registered prövas
    Så är utfallet ja
    Och det avgörs av regeln registration.secret
    Och det avgörs av regeln registration.case-content

  Scenariomall: Det krävs varken diarium eller ärende för <vad>
    Givet datumet 2020-02-10
    Och Hur ska handlingen registreras eller hållas ordnad? <hur>
    När beslutet content-registered prövas
    Så är utfallet det behöver varken registreras eller läggas till ett ärende
    Men det frågas inte om Är handlingen registrerad i diariet?
    Och det frågas inte om Är handlingen lagd till ärendet?

    Exempel:
      | vad                                   | hur                                                |
      | kommentarer som hålls ordnade         | det räcker att den hålls ordnad                    |
      | ett tack under en bild                | den behöver varken registreras eller hållas ordnad |
      | ett utkast som aldrig har publicerats | den är inte allmän handling                        |

  Scenario: Registratorn har registrerat kommentaren men vet inte om den ligger i ärendet
    Givet datumet 2023-01-16
    Och Hur ska handlingen registreras eller hållas ordnad? den ska lyftas ut ur kanalen, registreras för vidare handläggning och läggas till ärendet
    Och Är handlingen registrerad i diariet? ja
    Och När upptäckte kommunen innehållet? tidigare
    När beslutet content-registered prövas
    Så är utfallet öppet
    Och möjligt utfall är ja
    Och möjligt utfall är nej, det har inte gjorts, eller inte genast
    Och nästa fråga är Är handlingen lagd till ärendet?
