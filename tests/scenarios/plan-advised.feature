# language: sv
Egenskap: Den som prövar aktivitetsplanen får råd att väga

  Scenario: Turistbyråns plan skrevs före riktlinjerna
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Räcker de avsatta timmarna till det beräknade arbetet? nej, de är för få
    När beslutet plan-advised prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Biblioteket har timmar nog, svarar även på kvällen, har en ersättare och kan mäta sitt mål
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Räcker de avsatta timmarna till det beräknade arbetet? ja
    Och Ska besökarna kunna skriva och få svar i kanalen? ja
    Och Vilka tider bevakas kontot? även andra tider
    Och Anger planen en ersättare? ja
    Och Är något av målen mätbart? ja
    När beslutet plan-advised prövas
    Så är utfallet det finns inget att invända
    Och det avgörs av regeln advice.resources
    Och det avgörs av regeln advice.other-hours
    Och det avgörs av regeln advice.substitute
    Och det avgörs av regeln advice.measurable-goals

  Scenario: Fritidsgården räknar med åtta timmar i veckan men har fått fyra
    Givet datumet 2013-09-02
    Och I vilket skede är kontot? planerat
    Och Finns det en aktivitetsplan? ja
    Och Räcker de avsatta timmarna till det beräknade arbetet? nej, de är för få
    Och Ska besökarna kunna skriva och få svar i kanalen? ja
    Och Vilka tider bevakas kontot? även andra tider
    Och Anger planen en ersättare? ja
    Och Är något av målen mätbart? ja
    När beslutet plan-advised prövas
    Så är utfallet det finns råd att väga
    Och det avgörs av regeln advice.resources
    Och det avgörs av bestämmelsen RS-2.1-1
    Och det avgörs av bestämmelsen BL-11
    Och det skulle bli det finns inget att invända om Räcker de avsatta timmarna till det beräknade arbetet? ja

  Scenario: Blanketten frågar inte efter avsatta timmar, och kulturskolan har inte angett några
    Givet datumet 2013-09-02
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Räcker de avsatta timmarna till det beräknade arbetet? planen anger inte hur många som är avsatta
    Och Ska besökarna kunna skriva och få svar i kanalen? nej
    Och Vilka tider bevakas kontot? även andra tider
    Och Anger planen en ersättare? ja
    Och Är något av målen mätbart? ja
    När beslutet plan-advised prövas
    Så är utfallet det finns råd att väga
    Och det avgörs av regeln advice.resources
    Och det avgörs av bestämmelsen RS-2.1-1

  Scenario: Gymnasiet vill ha dialog med eleverna men läser bara kommentarerna på kontorstid
    Givet datumet 2014-11-10
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Räcker de avsatta timmarna till det beräknade arbetet? ja
    Och Ska besökarna kunna skriva och få svar i kanalen? ja
    Och Vilka tider bevakas kontot? bara kontorstid
    Och Anger planen en ersättare? ja
    Och Är något av målen mätbart? ja
    När beslutet plan-advised prövas
    Så är utfallet det finns råd att väga
    Och det avgörs av regeln advice.other-hours
    Och det avgörs av bestämmelsen RS-2.1-2
    Och det avgörs av bestämmelsen BL-10
    Och det skulle bli det finns inget att invända om Ska besökarna kunna skriva och få svar i kanalen? nej
    Och det skulle bli det finns inget att invända om Vilka tider bevakas kontot? även andra tider

  Scenario: Personalenheten annonserar bara lediga jobb och klarar sig med kontorstid
    Givet datumet 2014-11-10
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Räcker de avsatta timmarna till det beräknade arbetet? ja
    Och Ska besökarna kunna skriva och få svar i kanalen? nej
    Och Vilka tider bevakas kontot? bara kontorstid
    Och Anger planen en ersättare? ja
    Och Är något av målen mätbart? ja
    När beslutet plan-advised prövas
    Så är utfallet det finns inget att invända

  Scenario: Ingen sköter simhallens konto när de ordinarie är på semester
    Givet datumet 2016-06-13
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Räcker de avsatta timmarna till det beräknade arbetet? ja
    Och Ska besökarna kunna skriva och få svar i kanalen? nej
    Och Vilka tider bevakas kontot? bara kontorstid
    Och Anger planen en ersättare? nej
    Och Är något av målen mätbart? ja
    När beslutet plan-advised prövas
    Så är utfallet det finns råd att väga
    Och det avgörs av regeln advice.substitute
    Och det avgörs av bestämmelsen RS-2.2-3

  Scenario: Kulturskolans enda mål är att synas mer
    Givet datumet 2016-06-13
    Och I vilket skede är kontot? planerat
    Och Finns det en aktivitetsplan? ja
    Och Räcker de avsatta timmarna till det beräknade arbetet? ja
    Och Ska besökarna kunna skriva och få svar i kanalen? ja
    Och Vilka tider bevakas kontot? även andra tider
    Och Anger planen en ersättare? ja
    Och Är något av målen mätbart? nej
    När beslutet plan-advised prövas
    Så är utfallet det finns råd att väga
    Och det avgörs av regeln advice.measurable-goals
    Och det avgörs av bestämmelsen BL-7

  Scenario: Hemtjänstens plan ger anledning till alla fyra råden
    Givet datumet 2018-01-15
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Räcker de avsatta timmarna till det beräknade arbetet? nej, de är för få
    Och Ska besökarna kunna skriva och få svar i kanalen? ja
    Och Vilka tider bevakas kontot? bara kontorstid
    Och Anger planen en ersättare? nej
    Och Är något av målen mätbart? nej
    När beslutet plan-advised prövas
    Så är utfallet det finns råd att väga
    Och det avgörs av regeln advice.resources
    Och det avgörs av regeln advice.other-hours
    Och det avgörs av regeln advice.substitute
    Och det avgörs av regeln advice.measurable-goals

  Scenario: Utan plan finns inget att ge råd om
    Givet datumet 2018-01-15
    Och I vilket skede är kontot? planerat
    Och Finns det en aktivitetsplan? nej
    När beslutet plan-advised prövas
    Så är utfallet det finns ingen plan
    Men det frågas inte om Anger planen en ersättare?

  Scenario: Det avslutade kontot behöver inga råd
    Givet datumet 2019-11-04
    Och I vilket skede är kontot? avslutat
    När beslutet plan-advised prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Finns det en aktivitetsplan?

  Scenario: Allt i bibliotekets plan är bra, men ingen vet om det finns en ersättare
    Givet datumet 2019-11-04
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Räcker de avsatta timmarna till det beräknade arbetet? ja
    Och Ska besökarna kunna skriva och få svar i kanalen? nej
    Och Är något av målen mätbart? ja
    När beslutet plan-advised prövas
    Så är utfallet öppet
    Och möjligt utfall är det finns inget att invända
    Och möjligt utfall är det finns råd att väga
    Och nästa fråga är Anger planen en ersättare?
    Men det frågas inte om Vilka tider bevakas kontot?
