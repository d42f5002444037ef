# language: sv
Egenskap: Ett konto får starta när planen är godkänd, skribenterna är utsedda och administratörerna är tillräckligt många

  Scenario: Kontot startade före riktlinjerna
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Är aktivitetsplanen godkänd? nej
    När beslutet account-may-go-live prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Biblioteket har allt på plats inför starten
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? planerat
    Och Är aktivitetsplanen godkänd? ja
    Och Har informatören utsett dem som får skriva? ja
    Och Hur många av kontots administratörer är kvar på sin post? tillräckligt många, och ägaren är en av dem
    När beslutet account-may-go-live prövas
    Så är utfallet kontot får vara i drift
    Och det avgörs av regeln go-live.plan
    Och det avgörs av regeln go-live.writers
    Och det avgörs av regeln access.administrators
    Och det avgörs av bestämmelsen RS-2.2-4
    Och det avgörs av bestämmelsen RS-3.1-2

  Scenario: Informatören har ännu inte utsett vilka som får skriva
    Givet datumet 2013-08-19
    Och I vilket skede är kontot? planerat
    Och Är aktivitetsplanen godkänd? ja
    Och Har informatören utsett dem som får skriva? nej
    Och Hur många av kontots administratörer är kvar på sin post? tillräckligt många, och ägaren är en av dem
    När beslutet account-may-go-live prövas
    Så är utfallet kontot får inte starta ännu
    Och det avgörs av regeln go-live.writers
    Och det avgörs av bestämmelsen RS-3.1-2
    Och det skulle bli kontot får vara i drift om Har informatören utsett dem som får skriva? ja

  Scenario: En enhet startade en sida på egen hand utan aktivitetsplan
    Givet datumet 2013-08-19
    Och I vilket skede är kontot? i drift
    Och Är aktivitetsplanen godkänd? nej
    Och Har informatören utsett dem som får skriva? nej
    Och Hur många av kontots administratörer är kvar på sin post? tillräckligt många, och ägaren är en av dem
    När beslutet account-may-go-live prövas
    Så är utfallet kontot får inte vara i drift
    Och det avgörs av regeln go-live.plan
    Och det avgörs av regeln go-live.writers
    Och det avgörs av bestämmelsen RS-2-2
    Och det avgörs av bestämmelsen RS-2.2-4

  Scenario: Kontot sköts av en enda administratör
    Givet datumet 2013-08-19
    Och I vilket skede är kontot? i drift
    Och Är aktivitetsplanen godkänd? ja
    Och Har informatören utsett dem som får skriva? ja
    Och Hur många av kontots administratörer är kvar på sin post? för få
    När beslutet account-may-go-live prövas
    Så är utfallet kontot får inte vara i drift
    Och det avgörs av regeln access.administrators
    Och det avgörs av bestämmelsen BL-8

  Scenario: Kontot är avslutat, och då behövs inget tillstånd
    Givet datumet 2013-08-19
    Och I vilket skede är kontot? avslutat
    När beslutet account-may-go-live prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Är aktivitetsplanen godkänd?

  Scenario: Före starten återstår att få veta om planen är godkänd
    Givet datumet 2013-08-19
    Och I vilket skede är kontot? planerat
    Och Har informatören utsett dem som får skriva? ja
    Och Hur många av kontots administratörer är kvar på sin post? tillräckligt många, och ägaren är en av dem
    När beslutet account-may-go-live prövas
    Så är utfallet öppet
    Och möjligt utfall är kontot får vara i drift
    Och möjligt utfall är kontot får inte starta ännu
    Och nästa fråga är Är aktivitetsplanen godkänd?
