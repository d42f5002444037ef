# language: sv
Egenskap: Aktivitetsplanen säger vem som sköter kontot, när det sker och hur mycket tid det tar

  Scenario: Ingen behövde skriva upp administratörerna före riktlinjerna
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen administratörerna som den ska? nej
    När beslutet plan-organised prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: I bibliotekets plan står två administratörer, driften, tiderna och timmarna
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen administratörerna som den ska? ja
    Och Anger planen vem som sköter kontot från dag till dag? ja
    Och Anger planen hur ofta och när kontot bevakas och uppdateras? ja
    Och Anger planen den beräknade arbetstiden? ja
    När beslutet plan-organised prövas
    Så är utfallet allt framgår av planen
    Och det avgörs av bestämmelsen RS-2.2-5
    Och det avgörs av bestämmelsen BL-8
    Och det avgörs av bestämmelsen BL-9
    Och det avgörs av bestämmelsen BL-10
    Och det avgörs av bestämmelsen BL-11

  Scenario: Rektorn är ensam administratör för grundskolans konto
    Givet datumet 2012-04-16
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen administratörerna som den ska? nej
    Och Anger planen vem som sköter kontot från dag till dag? ja
    Och Anger planen hur ofta och när kontot bevakas och uppdateras? ja
    Och Anger planen den beräknade arbetstiden? ja
    När beslutet plan-organised prövas
    Så är utfallet något saknas i planen
    Och det avgörs av regeln form.administrators
    Och det avgörs av bestämmelsen BL-8
    Och det skulle bli allt framgår av planen om Anger planen administratörerna som den ska? ja

  Scenariomall: I fritidsgårdens plan står inte <det som saknas>
    Givet datumet 2014-02-17
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen administratörerna som den ska? ja
    Och Anger planen vem som sköter kontot från dag till dag? <drift>
    Och Anger planen hur ofta och när kontot bevakas och uppdateras? <bevakning>
    Och Anger planen den beräknade arbetstiden? <arbetstid>
    När beslutet plan-organised prövas
    Så är utfallet något saknas i planen
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen RS-2.2-5
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | det som saknas                            | drift | bevakning | arbetstid | regel                | bestämmelse |
      | vem som gör inläggen och svarar på frågor | nej   | ja        | ja        | form.daily-operation | BL-9        |
      | om kontot bevakas på kvällar och helger   | ja    | nej       | ja        | form.watching        | BL-10       |
      | hur många timmar i veckan arbetet tar     | ja    | ja        | nej       | form.hours           | BL-11       |

  Scenario: Simhallens plan säger ingenting om hur kontot ska skötas
    Givet datumet 2014-02-17
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen administratörerna som den ska? nej
    Och Anger planen vem som sköter kontot från dag till dag? nej
    Och Anger planen hur ofta och när kontot bevakas och uppdateras? nej
    Och Anger planen den beräknade arbetstiden? nej
    När beslutet plan-organised prövas
    Så är utfallet något saknas i planen
    Och det avgörs av regeln form.administrators
    Och det avgörs av regeln form.daily-operation
    Och det avgörs av regeln form.watching
    Och det avgörs av regeln form.hours

  Scenario: Kulturskolan ska uppskatta arbetstiden innan kontot startar
    Givet datumet 2017-08-21
    Och I vilket skede är kontot? planerat
    Och Finns det en aktivitetsplan? ja
    Och Anger planen administratörerna som den ska? ja
    Och Anger planen vem som sköter kontot från dag till dag? ja
    Och Anger planen hur ofta och när kontot bevakas och uppdateras? ja
    Och Anger planen den beräknade arbetstiden? nej
    När beslutet plan-organised prövas
    Så är utfallet något ska fyllas i före starten
    Och det avgörs av regeln form.hours
    Och det skulle bli något saknas i planen om I vilket skede är kontot? i drift

  Scenario: Äldreomsorgens konto saknar plan, och då finns inget att läsa om hur det sköts
    Givet datumet 2017-08-21
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? nej
    När beslutet plan-organised prövas
    Så är utfallet det finns ingen plan
    Men det frågas inte om Anger planen den beräknade arbetstiden?

  Scenario: Ingen behöver sköta ett avslutat konto
    Givet datumet 2020-10-05
    Och I vilket skede är kontot? avslutat
    När beslutet plan-organised prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Finns det en aktivitetsplan?

  Scenario: Sida två i bibliotekets plan är borta, och ingen vet om arbetstiden står där
    Givet datumet 2020-10-05
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen administratörerna som den ska? ja
    Och Anger planen vem som sköter kontot från dag till dag? ja
    Och Anger planen hur ofta och när kontot bevakas och uppdateras? ja
    När beslutet plan-organised prövas
    Så är utfallet öppet
    Och möjligt utfall är allt framgår av planen
    Och möjligt utfall är något saknas i planen
    Och nästa fråga är Anger planen den beräknade arbetstiden?

  Scenario: Planen för kulturskolans konto är känd, men inte om kontot har startat
    Givet datumet 2020-10-05
    Och Finns det en aktivitetsplan? ja
    Och Anger planen administratörerna som den ska? nej
    När beslutet plan-organised prövas
    Så är utfallet öppet
    Och möjligt utfall är något saknas i planen
    Och möjligt utfall är något ska fyllas i före starten
    Och möjligt utfall är kontot är avslutat
    Och nästa fråga är I vilket skede är kontot?
