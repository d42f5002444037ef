# language: sv
Egenskap: Invånarna når kommunens verksamheter och erbjuds personliga möten

  Scenario: Det gick inte att ringa till förskolan dagen före policyn
    Givet datumet 2011-05-10
    Och Vilket sätt att nå verksamheten gäller det? telefon
    Och Går verksamheten att nå på det sättet? nej
    När beslutet operation-reachable prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2

  Scenariomall: Den <dag> kan invånarna ringa till bygglovshandläggarna
    Givet datumet <dag>
    Och Vilket sätt att nå verksamheten gäller det? telefon
    Och Går verksamheten att nå på det sättet? ja
    När beslutet operation-reachable prövas
    Så är utfallet verksamheten går att nå, och servicenivån måste bedömas
    Och det avgörs av regeln reachable.channels
    Och det avgörs av bestämmelsen KP-6.16
    Och lagrummet <lagrum>

    Exempel:
      | dag        | lagrum                       |
      | 2011-05-11 | 5 § 1986 års förvaltningslag |
      | 2018-06-30 | 5 § 1986 års förvaltningslag |
      | 2018-07-01 | 7 § FL                       |
      | 2025-10-13 | 7 § FL                       |

  Scenariomall: En anhörig söker hemtjänsten via <väg>
    Givet datumet 2021-02-08
    Och Vilket sätt att nå verksamheten gäller det? <väg>
    Och Går verksamheten att nå på det sättet? ja
    När beslutet operation-reachable prövas
    Så är utfallet verksamheten går att nå, och servicenivån måste bedömas
    Och det avgörs av regeln reachable.channels
    Och det avgörs av bestämmelsen KP-6.16
    Och lagrummet 7 § FL

    Exempel:
      | väg            |
      | e-post         |
      | sociala medier |

  Scenariomall: En förälder vill nå skolan via <väg>, men skolan erbjuder inte det
    Givet datumet 2016-09-05
    Och Vilket sätt att nå verksamheten gäller det? <väg>
    Och Går verksamheten att nå på det sättet? nej
    När beslutet operation-reachable prövas
    Så är utfallet verksamheten går inte att nå på det sättet
    Och det avgörs av regeln reachable.channels
    Och det avgörs av bestämmelsen KP-6.16
    Och det skulle bli verksamheten går att nå, och servicenivån måste bedömas om Går verksamheten att nå på det sättet? ja

    Exempel:
      | väg     |
      | telefon |
      | e-post  |

  Scenario: En företagare får träffa näringslivskontoret och inte bara mejla
    Givet datumet 2011-05-11
    Och Vilket sätt att nå verksamheten gäller det? ett personligt möte
    Och Går verksamheten att nå på det sättet? ja
    När beslutet operation-reachable prövas
    Så är utfallet verksamheten går att nå, och servicenivån måste bedömas
    Och det avgörs av regeln reachable.meeting
    Och det avgörs av bestämmelsen KP-6.17

  Scenario: Försörjningsstödet handläggs bara digitalt, och ingen erbjuds ett möte
    Givet datumet 2023-11-20
    Och Vilket sätt att nå verksamheten gäller det? ett personligt möte
    Och Går verksamheten att nå på det sättet? nej
    När beslutet operation-reachable prövas
    Så är utfallet verksamheten går inte att nå på det sättet
    Och det avgörs av regeln reachable.meeting
    Och det avgörs av bestämmelsen KP-6.17
    Och det skulle bli verksamheten går att nå, och servicenivån måste bedömas om Går verksamheten att nå på det sättet? ja

  Scenario: Det är oklart om biblioteket går att nå via e-post
    Givet datumet 2014-02-17
    Och Vilket sätt att nå verksamheten gäller det? e-post
    När beslutet operation-reachable prövas
    Så är utfallet öppet
    Och möjligt utfall är verksamheten går att nå, och servicenivån måste bedömas
    Och möjligt utfall är verksamheten går inte att nå på det sättet
    Och nästa fråga är Går verksamheten att nå på det sättet?

  Scenario: Förskolan har ingen sida i sociala medier, och det behöver den inte ha
    Givet datumet 2020-09-07
    Och Vilket sätt att nå verksamheten gäller det? sociala medier
    Och Går verksamheten att nå på det sättet? nej
    När beslutet operation-reachable prövas
    Så är utfallet verksamheten använder inte sociala medier
    Och det avgörs av regeln reachable.channels
    Och det avgörs av bestämmelsen KP-6.16
