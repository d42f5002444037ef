# language: sv
Egenskap: Ett avslutat konto avvecklas

  Scenario: Kontot avslutades före riktlinjerna
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? avslutat
    Och Är kontot borttaget ur förteckningen? nej
    När beslutet account-closed prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Turistbyråns konto är avslutat och ingen kommer åt det längre
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? avslutat
    Och Är kontot borttaget ur förteckningen? ja
    Och Har alla andras åtkomst än registratorns och informatörens upphört? ja
    När beslutet account-closed prövas
    Så är utfallet kontot är avvecklat
    Och det avgörs av regeln closing.register-current
    Och det avgörs av regeln closing.access-withdrawn
    Och det skulle bli något återstår om Har alla andras åtkomst än registratorns och informatörens upphört? nej

  Scenario: Det avslutade kontot står kvar i förteckningen över var kommunen är aktiv
    Givet datumet 2016-05-23
    Och I vilket skede är kontot? avslutat
    Och Är kontot borttaget ur förteckningen? nej
    Och Har alla andras åtkomst än registratorns och informatörens upphört? ja
    När beslutet account-closed prövas
    Så är utfallet något återstår
    Och det avgörs av regeln closing.register-current
    Och det avgörs av bestämmelsen RS-3.1-3
    Och det skulle bli kontot är avvecklat om Är kontot borttaget ur förteckningen? ja

  Scenario: En tidigare administratör kan ännu logga in på det avslutade kontot
    Givet datumet 2016-05-23
    Och I vilket skede är kontot? avslutat
    Och Är kontot borttaget ur förteckningen? ja
    Och Har alla andras åtkomst än registratorns och informatörens upphört? nej
    När beslutet account-closed prövas
    Så är utfallet något återstår
    Och det avgörs av regeln closing.access-withdrawn
    Och det avgörs av bestämmelsen RS-2.2-2

  Scenario: Ingenting har gjorts efter att kontot avslutades
    Givet datumet 2016-05-23
    Och I vilket skede är kontot? avslutat
    Och Är kontot borttaget ur förteckningen? nej
    Och Har alla andras åtkomst än registratorns och informatörens upphört? nej
    När beslutet account-closed prövas
    Så är utfallet något återstår
    Och det avgörs av regeln closing.register-current
    Och det avgörs av regeln closing.access-withdrawn

  Scenario: Ett konto i drift ska inte avvecklas
    Givet datumet 2016-05-23
    Och I vilket skede är kontot? i drift
    När beslutet account-closed prövas
    Så är utfallet kontot är inte avslutat
    Men det frågas inte om Har alla andras åtkomst än registratorns och informatörens upphört?

  Scenario: Kontot är avslutat, och först frågas om det är borta ur förteckningen
    Givet datumet 2016-05-23
    Och I vilket skede är kontot? avslutat
    Och Har alla andras åtkomst än registratorns och informatörens upphört? ja
    När beslutet account-closed prövas
    Så är utfallet öppet
    Och möjligt utfall är kontot är avvecklat
    Och möjligt utfall är något återstår
    Och nästa fråga är Är kontot borttaget ur förteckningen?
