# language: sv
Egenskap: Kommunen vet vad den får göra mot den som har uttalat sig

  Scenario: Dagen före riktlinjerna ville en chef varna en medarbetare för ett inlägg
    Givet datumet 2010-12-08
    Och I vilken egenskap gjordes uttalandet? som privatperson
    Och Hur gjordes uttalandet? i sociala medier
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? nej
    Och Vad vill kommunen göra? vidta en formell åtgärd, till exempel ge en varning
    När beslutet authority-may prövas
    Så är utfallet ingen regel i policyn eller riktlinjerna gällde
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2

  Scenariomall: Rektorn vill ge <åtgärd> till en lärare som har kritiserat skolan på sin egen sida
    Givet datumet <dag>
    Och I vilken egenskap gjordes uttalandet? som privatperson
    Och Hur gjordes uttalandet? i sociala medier
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? nej
    Och Vad vill kommunen göra? <svar>
    När beslutet authority-may prövas
    Så är utfallet åtgärden är förbjuden
    Och det avgörs av regeln statement.no-intervention
    Och det avgörs av bestämmelsen RS-4.7-1
    Och lagrummet 2 kap. 1 § RF
    Och det skulle bli åtgärden är tillåten om Vad vill kommunen göra? bemöta eller rätta uppgifterna

    Exempel:
      | åtgärd               | dag        | svar                                                           |
      | en varning           | 2010-12-09 | vidta en formell åtgärd, till exempel ge en varning            |
      | en tillrättavisning  | 2014-11-17 | vidta en informell åtgärd, till exempel ge en tillrättavisning |
      | en skriftlig varning | 2023-10-02 | vidta en formell åtgärd, till exempel ge en varning            |

  Scenario: Förvaltningen bemöter felaktiga uppgifter som en medarbetare har skrivit på sin blogg
    Givet datumet 2012-02-13
    Och I vilken egenskap gjordes uttalandet? som privatperson
    Och Hur gjordes uttalandet? i sociala medier
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? nej
    Och Vad vill kommunen göra? bemöta eller rätta uppgifterna
    När beslutet authority-may prövas
    Så är utfallet åtgärden är tillåten
    Och det avgörs av regeln statement.answer-and-correct
    Och det avgörs av bestämmelsen RS-4.7-1

  Scenariomall: Den <dag> vill en chef veta vem på äldreboendet som har talat med tidningen
    Givet datumet <dag>
    Och I vilken egenskap gjordes uttalandet? som privatperson
    Och Hur gjordes uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? nej
    Och Vad vill kommunen göra? ta reda på vem som lämnade uppgifterna
    När beslutet authority-may prövas
    Så är utfallet åtgärden är förbjuden
    Och det avgörs av regeln statement.no-investigation
    Och det avgörs av bestämmelsen KP-4.3
    Och lagrummet <lagrum>

    Exempel:
      | dag        | lagrum        |
      | 2011-05-11 | 3 kap. 4 § TF |
      | 2018-12-31 | 3 kap. 4 § TF |
      | 2019-01-01 | 3 kap. 5 § TF |
      | 2026-01-19 | 3 kap. 5 § TF |

  Scenario: Dagen före policyn letar en chef efter tidningens källa, och riktlinjerna hindrar det ändå
    Givet datumet 2011-05-10
    Och I vilken egenskap gjordes uttalandet? som privatperson
    Och Hur gjordes uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? nej
    Och Vad vill kommunen göra? ta reda på vem som lämnade uppgifterna
    När beslutet authority-may prövas
    Så är utfallet åtgärden är förbjuden
    Och det avgörs av regeln statement.no-intervention
    Och det avgörs av bestämmelsen RS-4.7-1

  Scenariomall: En chef vill <åtgärd> en ekonom som har lämnat en sekretessbelagd uppgift till tidningen
    Givet datumet <dag>
    Och I vilken egenskap gjordes uttalandet? som privatperson
    Och Hur gjordes uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? ja
    Och Var tystnadsplikten kvalificerad, eller var det en hemlig handling som lämnades ut? nej
    Och Vad vill kommunen göra? <svar>
    När beslutet authority-may prövas
    Så är utfallet åtgärden är förbjuden
    Och det avgörs av regeln statement.no-reprisals
    Och lagrummet <lagrum>

    Exempel:
      | åtgärd        | dag        | svar                                                           | lagrum        |
      | varna         | 2015-03-23 | vidta en formell åtgärd, till exempel ge en varning            | 3 kap. 4 § TF |
      | tillrättavisa | 2021-03-22 | vidta en informell åtgärd, till exempel ge en tillrättavisning | 3 kap. 6 § TF |

  Scenario: Kommunen vill veta vilken anställd som ligger bakom ett anonymt konto om arbetsplatsen
    Givet datumet 2019-10-28
    Och I vilken egenskap gjordes uttalandet? som privatperson
    Och Hur gjordes uttalandet? i sociala medier
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? nej
    Och Vad vill kommunen göra? ta reda på vem som lämnade uppgifterna
    När beslutet authority-may prövas
    Så är utfallet det måste bedömas om åtgärden motarbetar yttrandefriheten
    Och det avgörs av regeln statement.no-intervention
    Och det avgörs av bestämmelsen RS-4.7-1

  Scenario: En medarbetare har svarat otrevligt i kommunens namn på Facebook, och chefen överväger en varning
    Givet datumet 2013-09-09
    Och I vilken egenskap gjordes uttalandet? i tjänsten, för kommunen
    Och Hur gjordes uttalandet? i sociala medier
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? nej
    Och Vad vill kommunen göra? vidta en formell åtgärd, till exempel ge en varning
    När beslutet authority-may prövas
    Så är utfallet skyddet omfattar inte uttalandet, och andra regler avgör
    Och det avgörs av regeln statement.in-service
    Och det avgörs av bestämmelsen RS-4.7-4
    Och det skulle bli åtgärden är förbjuden om I vilken egenskap gjordes uttalandet? som privatperson

  Scenario: Ett vårdbiträde har röjt en brukares sjukdom på sin egen sida, och kommunen överväger en varning
    Givet datumet 2017-05-29
    Och I vilken egenskap gjordes uttalandet? som privatperson
    Och Hur gjordes uttalandet? i sociala medier
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? ja
    Och Vad vill kommunen göra? vidta en formell åtgärd, till exempel ge en varning
    När beslutet authority-may prövas
    Så är utfallet skyddet omfattar inte uttalandet, och andra regler avgör
    Och det avgörs av regeln statement.confidentiality
    Och det avgörs av regeln statement.social-media
    Och det avgörs av bestämmelsen RS-4.7-2
    Men det frågas inte om Var tystnadsplikten kvalificerad, eller var det en hemlig handling som lämnades ut?

  Scenario: En socialsekreterare har berättat om ett barn för en journalist trots kvalificerad tystnadsplikt
    Givet datumet 2022-01-31
    Och I vilken egenskap gjordes uttalandet? som privatperson
    Och Hur gjordes uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? ja
    Och Var tystnadsplikten kvalificerad, eller var det en hemlig handling som lämnades ut? ja
    Och Vad vill kommunen göra? vidta en formell åtgärd, till exempel ge en varning
    När beslutet authority-may prövas
    Så är utfallet skyddet omfattar inte uttalandet, och andra regler avgör
    Och det avgörs av regeln statement.confidentiality
    Och det avgörs av regeln statement.freedom-to-communicate

  Scenario: Chefen vill veta vem som har läckt men vet inte var uppgiften lämnades
    Givet datumet 2025-03-10
    Och I vilken egenskap gjordes uttalandet? som privatperson
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? nej
    Och Vad vill kommunen göra? ta reda på vem som lämnade uppgifterna
    När beslutet authority-may prövas
    Så är utfallet öppet
    Och möjligt utfall är åtgärden är förbjuden
    Och möjligt utfall är det måste bedömas om åtgärden motarbetar yttrandefriheten
    Och nästa fråga är Hur gjordes uttalandet?
    Men det frågas inte om Var tystnadsplikten kvalificerad, eller var det en hemlig handling som lämnades ut?

  Scenario: Kommunen vill ta reda på vem som talade med tidningen, och säger att det skedde i tjänsten
    Givet datumet 2018-10-08
    Och I vilken egenskap gjordes uttalandet? i tjänsten, för kommunen
    Och Hur gjordes uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? nej
    Och Vad vill kommunen göra? ta reda på vem som lämnade uppgifterna
    När beslutet authority-may prövas
    Så är utfallet åtgärden är förbjuden
    Och det avgörs av regeln statement.no-investigation
    Och det avgörs av bestämmelsen KP-4.3

  Scenario: Kommunikationschefen vill rätta en uppgift som en handläggare lämnade i tjänsten
    Givet datumet 2022-05-16
    Och I vilken egenskap gjordes uttalandet? i tjänsten, för kommunen
    Och Hur gjordes uttalandet? i sociala medier
    Och Omfattades uppgiften av sekretess eller tystnadsplikt? nej
    Och Vad vill kommunen göra? bemöta eller rätta uppgifterna
    När beslutet authority-may prövas
    Så är utfallet åtgärden är tillåten
    Och det avgörs av regeln statement.answer-and-correct
    Och det avgörs av bestämmelsen RS-4.7-1
