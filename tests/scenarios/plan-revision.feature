# language: sv
Egenskap: En ändring av det som godkännandet gäller kräver ett nytt godkännande

  Scenario: Turistbyrån flyttade sin sida till en ny adress före riktlinjerna
    Givet datumet 2010-12-08
    Och Ändras mediet? nej
    Och Ändras webbadressen? ja
    Och Ändras verksamheten? nej
    Och Byts någon administratör eller ägaren ut? nej
    Och Ändras något annat som godkännandet gäller? nej
    När beslutet plan-revision prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: En av bibliotekets administratörer har fått ett nytt telefonnummer
    Givet datumet 2010-12-09
    Och Ändras mediet? nej
    Och Ändras webbadressen? nej
    Och Ändras verksamheten? nej
    Och Byts någon administratör eller ägaren ut? nej
    Och Ändras något annat som godkännandet gäller? nej
    När beslutet plan-revision prövas
    Så är utfallet inget nytt godkännande behövs
    Och det avgörs av regeln revision.details
    Och det avgörs av bestämmelsen BL-8
    Och det avgörs av bestämmelsen BL-9

  Scenario: Gymnasiet lägger till en anmärkning under Övrigt
    Givet datumet 2013-09-02
    Och Ändras mediet? nej
    Och Ändras webbadressen? nej
    Och Ändras verksamheten? nej
    Och Byts någon administratör eller ägaren ut? nej
    Och Ändras något annat som godkännandet gäller? nej
    När beslutet plan-revision prövas
    Så är utfallet inget nytt godkännande behövs
    Och det avgörs av bestämmelsen BL-12
    Och det skulle bli planen ska godkännas på nytt om Byts någon administratör eller ägaren ut? ja

  Scenariomall: Fritidsgården ändrar sin plan, för <orsak>
    Givet datumet 2014-02-17
    Och Ändras mediet? <medium>
    Och Ändras webbadressen? <adress>
    Och Ändras verksamheten? <verksamhet>
    Och Byts någon administratör eller ägaren ut? <administratörer>
    Och Ändras något annat som godkännandet gäller? <annat>
    När beslutet plan-revision prövas
    Så är utfallet planen ska godkännas på nytt
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>
    Och det avgörs av bestämmelsen BL-13
    Och det avgörs av bestämmelsen BL-14

    Exempel:
      | orsak                                                       | medium | adress | verksamhet | administratörer | annat | regel                   | bestämmelse |
      | ungdomarna har gått över till ett annat medium              | ja     | nej    | nej        | nej             | nej   | revision.account        | BL-2        |
      | sidan har fått en ny adress                                 | nej    | ja     | nej        | nej             | nej   | revision.account        | BL-3        |
      | kontot tas över av kulturskolan                             | nej    | nej    | ja         | nej             | nej   | revision.account        | BL-4        |
      | en av administratörerna har slutat och ersätts              | nej    | nej    | nej        | ja              | nej   | revision.administrators | BL-8        |
      | ägaren lämnar över kontot till den andra administratören    | nej    | nej    | nej        | ja              | nej   | revision.administrators | BL-8        |
      | kontot ska bevakas även på kvällar                          | nej    | nej    | nej        | nej             | ja    | revision.account        | BL-13       |
      | målgruppen är inte längre bara ungdomar utan även föräldrar | nej    | nej    | nej        | nej             | ja    | revision.account        | BL-14       |
      | en annan fritidsledare ska sköta kontot från dag till dag   | nej    | nej    | nej        | nej             | ja    | revision.account        | BL-13       |

  Scenario: Simhallen byter både medium och administratör
    Givet datumet 2016-06-13
    Och Ändras mediet? ja
    Och Ändras webbadressen? ja
    Och Ändras verksamheten? nej
    Och Byts någon administratör eller ägaren ut? ja
    Och Ändras något annat som godkännandet gäller? nej
    När beslutet plan-revision prövas
    Så är utfallet planen ska godkännas på nytt
    Och det avgörs av regeln revision.account
    Och det avgörs av regeln revision.administrators

  Scenario: Kulturskolans syfte är nu att rekrytera och inte längre att informera
    Givet datumet 2017-08-21
    Och Ändras mediet? nej
    Och Ändras webbadressen? nej
    Och Ändras verksamheten? nej
    Och Byts någon administratör eller ägaren ut? nej
    Och Ändras något annat som godkännandet gäller? ja
    När beslutet plan-revision prövas
    Så är utfallet planen ska godkännas på nytt
    Och det avgörs av regeln revision.account
    Och det skulle bli inget nytt godkännande behövs om Ändras något annat som godkännandet gäller? nej

  Scenario: När hemtjänsten byter administratör spelar de andra ändringarna ingen roll
    Givet datumet 2018-01-15
    Och Byts någon administratör eller ägaren ut? ja
    När beslutet plan-revision prövas
    Så är utfallet planen ska godkännas på nytt
    Men det frågas inte om Ändras mediet?
    Och det frågas inte om Ändras något annat som godkännandet gäller?

  Scenario: Bibliotekets konto är detsamma, men ingen vet vad annat som ändras i planen
    Givet datumet 2019-11-04
    Och Ändras mediet? nej
    Och Ändras webbadressen? nej
    Och Ändras verksamheten? nej
    Och Byts någon administratör eller ägaren ut? nej
    När beslutet plan-revision prövas
    Så är utfallet öppet
    Och möjligt utfall är planen ska godkännas på nytt
    Och möjligt utfall är inget nytt godkännande behövs
    Och nästa fråga är Ändras något annat som godkännandet gäller?
