# language: sv
Egenskap: Den som handlar antecknar det som hör till åtgärden

  Scenario: Turistbyrån startade sitt konto före riktlinjerna utan att anteckna något
    Givet datumet 2010-12-08
    Och Vilken åtgärd gäller det? starta kontot
    Och Har den som handlar angett vad som hör till åtgärden? nej
    När beslutet plan-particulars prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Bibliotekschefen skriver under med ort, datum, titel och namnförtydligande
    Givet datumet 2010-12-09
    Och Vilken åtgärd gäller det? skriva under planen
    Och Har den som handlar angett vad som hör till åtgärden? ja
    När beslutet plan-particulars prövas
    Så är utfallet inget som hör till åtgärden saknas
    Och det avgörs av regeln particulars.signature
    Och det avgörs av bestämmelsen BL-13
    Och det avgörs av bestämmelsen BL-14
    Och det skulle bli något som hör till åtgärden saknas om Har den som handlar angett vad som hör till åtgärden? nej

  Scenario: Under gymnasiets plan finns en namnteckning men varken ort eller titel
    Givet datumet 2013-09-02
    Och Vilken åtgärd gäller det? skriva under planen
    Och Har den som handlar angett vad som hör till åtgärden? nej
    När beslutet plan-particulars prövas
    Så är utfallet något som hör till åtgärden saknas
    Och det avgörs av regeln particulars.signature
    Och det avgörs av bestämmelsen BL-13
    Och det skulle bli inget som hör till åtgärden saknas om Har den som handlar angett vad som hör till åtgärden? ja

  Scenariomall: Sektorschefen vill <åtgärd> men skriver inga skäl
    Givet datumet 2014-02-17
    Och Vilken åtgärd gäller det? <åtgärd>
    Och Har den som handlar angett vad som hör till åtgärden? nej
    När beslutet plan-particulars prövas
    Så är utfallet något som hör till åtgärden saknas
    Och det avgörs av regeln workflow.return

    Exempel:
      | åtgärd                           |
      | skicka tillbaka planen |
      | avslå planen           |

  Scenario: Sektorschefen antecknar att nyttan är övervägd, men de sex frågorna har inte fått svar
    Givet datumet 2014-02-17
    Och Vilken åtgärd gäller det? överväga nyttan
    Och Har den som handlar angett vad som hör till åtgärden? nej
    När beslutet plan-particulars prövas
    Så är utfallet något som hör till åtgärden saknas
    Och det avgörs av bestämmelsen RS-1.3-4

  Scenario: Simhallens konto avslutas utan att den sista skärmdumpen är sparad
    Givet datumet 2016-06-13
    Och Vilken åtgärd gäller det? avsluta kontot
    Och Har den som handlar angett vad som hör till åtgärden? nej
    När beslutet plan-particulars prövas
    Så är utfallet något som hör till åtgärden saknas
    Och det avgörs av bestämmelsen RS-3.1-10

  Scenariomall: Kulturskolan har antecknat det som behövs för att <åtgärd>
    Givet datumet 2017-08-21
    Och Vilken åtgärd gäller det? <åtgärd>
    Och Har den som handlar angett vad som hör till åtgärden? ja
    När beslutet plan-particulars prövas
    Så är utfallet inget som hör till åtgärden saknas
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | åtgärd                                           | bestämmelse |
      | upprätta planen                                  | BL-1        |
      | överväga nyttan                                  | RS-1.3-4    |
      | lämna en kopia av planen                         | BL-15       |
      | utse skribenter                                  | RS-3.1-2    |
      | starta kontot                                    | RS-2.2-4    |
      | lämna in inloggningen                            | BL-16       |
      | anmäla kontot                                    | RS-3.1-5    |
      | föra in kontot i förteckningen                   | RS-3.1-3    |
      | pausa kontot                                     | RS-3.1-1    |
      | återuppta kontot                                 | RS-3.1-1    |
      | avsluta kontot                                   | RS-3.1-10   |
      | avsluta andras åtkomst till det avslutade kontot | RS-2.2-2    |
      | ta bort kontot ur förteckningen                  | RS-3.1-3    |

  Scenario: Hemtjänsten lämnar in inloggningen, och mer än dagen behöver inte antecknas
    Givet datumet 2018-01-15
    Och Vilken åtgärd gäller det? lämna in inloggningen
    När beslutet plan-particulars prövas
    Så är utfallet inget som hör till åtgärden saknas
    Och det avgörs av regeln access.lodged
    Och det avgörs av bestämmelsen BL-16
    Men det frågas inte om Har den som handlar angett vad som hör till åtgärden?

  Scenario: Informatören utser skribenter för simhallens konto utan att ange vilka de är
    Givet datumet 2018-01-15
    Och Vilken åtgärd gäller det? utse skribenter
    Och Har den som handlar angett vad som hör till åtgärden? nej
    När beslutet plan-particulars prövas
    Så är utfallet något som hör till åtgärden saknas
    Och det avgörs av regeln workflow.writers
    Och det avgörs av bestämmelsen RS-3.1-2

  Scenario: Biblioteket utser skribenter, och ingen vet vad som har antecknats
    Givet datumet 2019-11-04
    Och Vilken åtgärd gäller det? utse skribenter
    När beslutet plan-particulars prövas
    Så är utfallet öppet
    Och möjligt utfall är inget som hör till åtgärden saknas
    Och möjligt utfall är något som hör till åtgärden saknas
    Och nästa fråga är Har den som handlar angett vad som hör till åtgärden?

  Scenario: Allt som hör till åtgärden är antecknat, men vilken åtgärd biblioteket menar är okänt
    Givet datumet 2019-11-04
    Och Har den som handlar angett vad som hör till åtgärden? ja
    När beslutet plan-particulars prövas
    Så är utfallet öppet
    Och möjligt utfall är inget som hör till åtgärden saknas
    Och nästa fråga är Vilken åtgärd gäller det?
