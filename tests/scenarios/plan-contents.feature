# language: sv
Egenskap: Aktivitetsplanen säger vad kontot är till för

  Scenario: Gymnasiets plan skrevs före riktlinjerna
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen ett syfte? nej
    När beslutet plan-contents prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Bibliotekets plan svarar på allt som blanketten frågar efter
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen mediet? ja
    Och Anger planen webbadressen? ja
    Och Anger planen verksamheten? ja
    Och Beskriver planen aktiviteten? ja
    Och Anger planen ett syfte? ja
    Och Anger planen en målgrupp? ja
    Och Anger planen ett mål? ja
    När beslutet plan-contents prövas
    Så är utfallet allt framgår av planen
    Och det avgörs av regeln form.medium
    Och det avgörs av regeln form.address
    Och det avgörs av regeln form.operation
    Och det avgörs av regeln form.activity
    Och det avgörs av regeln form.purpose
    Och det avgörs av regeln form.target-groups
    Och det avgörs av regeln form.goals

  Scenariomall: I fritidsgårdens plan står inte <det som saknas>
    Givet datumet 2014-02-17
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen mediet? <medium>
    Och Anger planen webbadressen? <adress>
    Och Anger planen verksamheten? <verksamhet>
    Och Beskriver planen aktiviteten? <aktivitet>
    Och Anger planen ett syfte? <syfte>
    Och Anger planen en målgrupp? <målgrupp>
    Och Anger planen ett mål? <mål>
    När beslutet plan-contents prövas
    Så är utfallet något saknas i planen
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | det som saknas                           | medium | adress | verksamhet | aktivitet | syfte | målgrupp | mål | regel              | bestämmelse |
      | vilket medium det gäller                 | nej    | ja     | ja         | ja        | ja    | ja       | ja  | form.medium        | RS-2.2-9    |
      | adressen till sidan                      | ja     | nej    | ja         | ja        | ja    | ja       | ja  | form.address       | BL-3        |
      | enhetens namn                            | ja     | ja     | nej        | ja        | ja    | ja       | ja  | form.operation     | BL-4        |
      | vad fritidsgården tänker göra i mediet   | ja     | ja     | ja         | nej       | ja    | ja       | ja  | form.activity      | RS-2.2-8    |
      | varför fritidsgården ska finnas i mediet | ja     | ja     | ja         | ja        | nej   | ja       | ja  | form.purpose       | RS-2.2-10   |
      | vilka som ska nås                        | ja     | ja     | ja         | ja        | ja    | nej      | ja  | form.target-groups | RS-2.2-6    |
      | vad satsningen ska leda till             | ja     | ja     | ja         | ja        | ja    | ja       | nej | form.goals         | RS-2.2-7    |

  Scenario: Simhallens plan innehåller bara namnet på mediet och adressen
    Givet datumet 2014-02-17
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen mediet? ja
    Och Anger planen webbadressen? ja
    Och Anger planen verksamheten? nej
    Och Beskriver planen aktiviteten? nej
    Och Anger planen ett syfte? nej
    Och Anger planen en målgrupp? nej
    Och Anger planen ett mål? nej
    När beslutet plan-contents prövas
    Så är utfallet något saknas i planen
    Och det avgörs av regeln form.operation
    Och det avgörs av regeln form.activity
    Och det avgörs av regeln form.purpose
    Och det avgörs av regeln form.target-groups
    Och det avgörs av regeln form.goals
    Och det avgörs av bestämmelsen BL-4
    Och det avgörs av bestämmelsen BL-5
    Och det avgörs av bestämmelsen BL-6
    Och det avgörs av bestämmelsen BL-7

  Scenario: Kulturskolan ska fylla i målgruppen innan kontot startar
    Givet datumet 2017-08-21
    Och I vilket skede är kontot? planerat
    Och Finns det en aktivitetsplan? ja
    Och Anger planen mediet? ja
    Och Anger planen webbadressen? ja
    Och Anger planen verksamheten? ja
    Och Beskriver planen aktiviteten? ja
    Och Anger planen ett syfte? ja
    Och Anger planen en målgrupp? nej
    Och Anger planen ett mål? ja
    När beslutet plan-contents prövas
    Så är utfallet något ska fyllas i före starten
    Och det avgörs av regeln form.target-groups
    Och det avgörs av bestämmelsen RS-3.1-7
    Och det skulle bli allt framgår av planen om Anger planen en målgrupp? ja

  Scenario: Äldreomsorgen startade ett konto utan någon aktivitetsplan
    Givet datumet 2017-08-21
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? nej
    När beslutet plan-contents prövas
    Så är utfallet det finns ingen plan
    Men det frågas inte om Anger planen ett syfte?

  Scenario: Förskolan tänker börja med sociala medier men har ingen plan ännu
    Givet datumet 2017-08-21
    Och I vilket skede är kontot? planerat
    Och Finns det en aktivitetsplan? nej
    När beslutet plan-contents prövas
    Så är utfallet det finns ingen plan
    Men det frågas inte om Anger planen mediet?

  Scenario: Planen för ett avslutat konto behöver inte fyllas i
    Givet datumet 2020-10-05
    Och I vilket skede är kontot? avslutat
    När beslutet plan-contents prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Finns det en aktivitetsplan?

  Scenario: Bara målet i bibliotekets plan är okänt
    Givet datumet 2020-10-05
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen mediet? ja
    Och Anger planen webbadressen? ja
    Och Anger planen verksamheten? ja
    Och Beskriver planen aktiviteten? ja
    Och Anger planen ett syfte? ja
    Och Anger planen en målgrupp? ja
    När beslutet plan-contents prövas
    Så är utfallet öppet
    Och möjligt utfall är allt framgår av planen
    Och möjligt utfall är något saknas i planen
    Och nästa fråga är Anger planen ett mål?

  Scenario: Planen saknar syfte, och då räcker det inte att resten är ifyllt
    Givet datumet 2020-10-05
    Och I vilket skede är kontot? i drift
    Och Finns det en aktivitetsplan? ja
    Och Anger planen ett syfte? nej
    När beslutet plan-contents prövas
    Så är utfallet något saknas i planen
    Men det frågas inte om Anger planen ett mål?
