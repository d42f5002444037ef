# language: sv
Egenskap: Förteckningen över kommunens konton finns på webbplatsen och i dokumenthanteringsplanen

  Scenario: Dagen före riktlinjerna fanns inget krav på en förteckning
    Givet datumet 2010-12-08
    Och Finns förteckningen på kommunens webbplats? nej
    Och Ingår förteckningen i dokumenthanteringsplanen? nej
    När beslutet register-kept prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Riktlinjernas första dag finns förteckningen varken på webbplatsen eller i planen
    Givet datumet 2010-12-09
    Och Finns förteckningen på kommunens webbplats? nej
    Och Ingår förteckningen i dokumenthanteringsplanen? nej
    När beslutet register-kept prövas
    Så är utfallet förteckningen saknas någonstans
    Och det avgörs av regeln register.published
    Och det avgörs av regeln register.in-records-plan

  Scenario: Förteckningen finns på webbplatsen men arkivet har aldrig fått in den i dokumenthanteringsplanen
    Givet datumet 2015-11-02
    Och Finns förteckningen på kommunens webbplats? ja
    Och Ingår förteckningen i dokumenthanteringsplanen? nej
    När beslutet register-kept prövas
    Så är utfallet förteckningen saknas någonstans
    Och det avgörs av regeln register.in-records-plan
    Och det avgörs av bestämmelsen RS-4.4-5
    Och lagrummet 4 kap. 2 § OSL
    Och lagrummet 6 § arkivlagen
    Och det skulle bli förteckningen finns där den ska om Ingår förteckningen i dokumenthanteringsplanen? ja

  Scenario: Förteckningen föll bort när webbplatsen byggdes om
    Givet datumet 2015-11-02
    Och Finns förteckningen på kommunens webbplats? nej
    Och Ingår förteckningen i dokumenthanteringsplanen? ja
    När beslutet register-kept prövas
    Så är utfallet förteckningen saknas någonstans
    Och det avgörs av regeln register.published
    Och det avgörs av bestämmelsen RS-3.1-3

  Scenario: Förteckningen finns på båda ställena
    Givet datumet 2015-11-02
    Och Finns förteckningen på kommunens webbplats? ja
    Och Ingår förteckningen i dokumenthanteringsplanen? ja
    När beslutet register-kept prövas
    Så är utfallet förteckningen finns där den ska
    Och det avgörs av regeln register.published
    Och det avgörs av regeln register.in-records-plan

  Scenario: Webbplatsen är kontrollerad men inte dokumenthanteringsplanen
    Givet datumet 2015-11-02
    Och Finns förteckningen på kommunens webbplats? ja
    När beslutet register-kept prövas
    Så är utfallet öppet
    Och möjligt utfall är förteckningen finns där den ska
    Och möjligt utfall är förteckningen saknas någonstans
    Och nästa fråga är Ingår förteckningen i dokumenthanteringsplanen?
