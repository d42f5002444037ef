# language: sv
Egenskap: Den som säger något om kommunen vet vad som skyddar uttalandet

  Scenario: Dagen före riktlinjerna kritiserar en brandman sin arbetsplats på Facebook
    Givet datumet 2010-12-08
    Och I vilken egenskap görs uttalandet? som privatperson
    Och Hur görs uttalandet? i sociala medier
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? nej
    När beslutet employee-statement prövas
    Så är utfallet ingen regel i policyn eller riktlinjerna gällde
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2

  Scenariomall: En lärare kritiserar skolans budget på sin egen Facebooksida <dag>
    Givet datumet <dag>
    Och I vilken egenskap görs uttalandet? som privatperson
    Och Hur görs uttalandet? i sociala medier
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? nej
    När beslutet employee-statement prövas
    Så är utfallet ja, av yttrandefriheten
    Och det avgörs av bestämmelsen RS-4.7-1
    Och lagrummet 2 kap. 1 § RF
    Och lagrummet <begränsning>
    Men det frågas inte om Är tystnadsplikten kvalificerad, eller är det en hemlig handling som lämnas ut?

    Exempel:
      | dag        | begränsning        |
      | 2010-12-09 | 2 kap. 12–13 §§ RF |
      | 2010-12-31 | 2 kap. 12–13 §§ RF |
      | 2011-01-01 | 2 kap. 20–23 §§ RF |
      | 2024-05-06 | 2 kap. 20–23 §§ RF |

  Scenariomall: En undersköterska berättar för lokaltidningen om bemanningen på äldreboendet <dag>
    Givet datumet <dag>
    Och I vilken egenskap görs uttalandet? som privatperson
    Och Hur görs uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? nej
    När beslutet employee-statement prövas
    Så är utfallet ja, av meddelarfriheten
    Och det avgörs av bestämmelsen RS-4.7-3
    Och lagrummet <lagrum>
    Men det frågas inte om Är tystnadsplikten kvalificerad, eller är det en hemlig handling som lämnas ut?

    Exempel:
      | dag        | lagrum                       |
      | 2012-03-12 | 1 kap. 1 § tredje stycket TF |
      | 2018-12-31 | 1 kap. 1 § tredje stycket TF |
      | 2019-01-01 | 1 kap. 7 § TF                |

  Scenario: En ekonom lämnar en sekretessbelagd uppgift om en upphandling till lokalradion för publicering
    Givet datumet 2015-10-19
    Och I vilken egenskap görs uttalandet? som privatperson
    Och Hur görs uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? ja
    Och Är tystnadsplikten kvalificerad, eller är det en hemlig handling som lämnas ut? nej
    När beslutet employee-statement prövas
    Så är utfallet ja, av meddelarfriheten
    Och det avgörs av bestämmelsen RS-4.7-3
    Och det skulle bli nej, tystnadsplikten förbjuder det om Är tystnadsplikten kvalificerad, eller är det en hemlig handling som lämnas ut? ja

  Scenario: En socialsekreterare vill berätta om en familj för en journalist, och tystnadsplikten är kvalificerad
    Givet datumet 2020-02-24
    Och I vilken egenskap görs uttalandet? som privatperson
    Och Hur görs uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? ja
    Och Är tystnadsplikten kvalificerad, eller är det en hemlig handling som lämnas ut? ja
    När beslutet employee-statement prövas
    Så är utfallet nej, tystnadsplikten förbjuder det
    Och det avgörs av regeln statement.confidentiality
    Och det avgörs av regeln statement.freedom-to-communicate
    Och det avgörs av bestämmelsen RS-4.7-2

  Scenario: En skolsköterska skriver om en elevs hälsa på sitt eget konto
    Givet datumet 2022-09-12
    Och I vilken egenskap görs uttalandet? som privatperson
    Och Hur görs uttalandet? i sociala medier
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? ja
    När beslutet employee-statement prövas
    Så är utfallet nej, tystnadsplikten förbjuder det
    Och det avgörs av regeln statement.confidentiality
    Och det avgörs av regeln statement.social-media
    Och det avgörs av bestämmelsen RS-4.7-2
    Och det avgörs av bestämmelsen RS-4.7-3
    Och lagrummet JK dnr 2021/1518
    Och det skulle bli ja, av yttrandefriheten om Omfattas uppgiften av sekretess eller tystnadsplikt? nej
    Men det frågas inte om Är tystnadsplikten kvalificerad, eller är det en hemlig handling som lämnas ut?

  Scenario: Fritidsgårdens ledare svarar på frågor på kommunens sida
    Givet datumet 2013-04-22
    Och I vilken egenskap görs uttalandet? i tjänsten, för kommunen
    Och Hur görs uttalandet? i sociala medier
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? nej
    När beslutet employee-statement prövas
    Så är utfallet nej, det görs i tjänsten, för kommunen
    Och det avgörs av regeln statement.in-service
    Och det avgörs av bestämmelsen RS-4.7-4
    Och det skulle bli ja, av yttrandefriheten om I vilken egenskap görs uttalandet? som privatperson

  Scenario: En handläggare svarar på kommunens sida med sekretessbelagda uppgifter ur ett ärende
    Givet datumet 2017-11-06
    Och I vilken egenskap görs uttalandet? i tjänsten, för kommunen
    Och Hur görs uttalandet? i sociala medier
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? ja
    När beslutet employee-statement prövas
    Så är utfallet nej, tystnadsplikten förbjuder det
    Och det avgörs av regeln statement.confidentiality
    Och det avgörs av bestämmelsen RS-4.7-2

  Scenariomall: Räddningschefen svarar lokaltidningen för kommunens räkning <dag>
    Givet datumet <dag>
    Och I vilken egenskap görs uttalandet? i tjänsten, för kommunen
    Och Hur görs uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? nej
    När beslutet employee-statement prövas
    Så är utfallet nej, det görs i tjänsten, för kommunen
    Och det avgörs av regeln media.own-judgement
    Och det avgörs av bestämmelsen KP-7.5

    Exempel:
      | dag        |
      | 2011-05-11 |
      | 2018-07-30 |

  Scenario: Innan policyn gällde sa riktlinjerna inget om den som svarade tidningen för kommunens räkning
    Givet datumet 2011-05-10
    Och I vilken egenskap görs uttalandet? i tjänsten, för kommunen
    Och Hur görs uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? nej
    När beslutet employee-statement prövas
    Så är utfallet ingen regel i policyn eller riktlinjerna gällde
    Och det avgörs av regeln source.validity

  Scenario: En presskommunikatör nämner i tjänsten en sekretessbelagd uppgift för en tidning
    Givet datumet 2016-06-13
    Och I vilken egenskap görs uttalandet? i tjänsten, för kommunen
    Och Hur görs uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? ja
    Och Är tystnadsplikten kvalificerad, eller är det en hemlig handling som lämnas ut? nej
    När beslutet employee-statement prövas
    Så är utfallet nej, tystnadsplikten förbjuder det
    Och det avgörs av regeln statement.confidentiality

  Scenario: En handläggare vill lämna en hemlig uppgift till en tidning och vet inte om tystnadsplikten är kvalificerad
    Givet datumet 2021-05-17
    Och I vilken egenskap görs uttalandet? som privatperson
    Och Hur görs uttalandet? till ett massmedium med grundlagsskydd, för publicering
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? ja
    När beslutet employee-statement prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, av meddelarfriheten
    Och möjligt utfall är nej, tystnadsplikten förbjuder det
    Och nästa fråga är Är tystnadsplikten kvalificerad, eller är det en hemlig handling som lämnas ut?

  Scenario: En lärare kritiserar kommunens skolplan på ett medborgarmöte
    Givet datumet 2021-09-20
    Och I vilken egenskap görs uttalandet? som privatperson
    Och Hur görs uttalandet? på ett annat sätt, till exempel på ett möte
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? nej
    När beslutet employee-statement prövas
    Så är utfallet ja, av yttrandefriheten
    Och det avgörs av regeln statement.no-intervention
    Och det avgörs av bestämmelsen RS-4.7-1
    Och lagrummet 2 kap. 1 § RF

  Scenario: En planarkitekt redovisar kommunens förslag på ett samrådsmöte
    Givet datumet 2016-11-07
    Och I vilken egenskap görs uttalandet? i tjänsten, för kommunen
    Och Hur görs uttalandet? på ett annat sätt, till exempel på ett möte
    Och Omfattas uppgiften av sekretess eller tystnadsplikt? nej
    När beslutet employee-statement prövas
    Så är utfallet nej, det görs i tjänsten, för kommunen
    Och det avgörs av regeln responsibility.employees
    Och det avgörs av bestämmelsen KP-3.4
