# language: sv
Egenskap: Informationen ska beaktas i beslut, projekt och planering

  Scenario: Nämnden beslutade om skolskjutsen dagen före policyns nuvarande lydelse
    Givet datumet 2011-05-10
    Och Vad gäller det? ett beslut
    När beslutet information-aspect prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2
    Men det frågas inte om Togs kommunikationsfrågorna med, och i tid?

  Scenario: Den första dagen med policyns nuvarande lydelse beslutar nämnden om skolskjutsen utan att tänka på hur föräldrarna ska få veta
    Givet datumet 2011-05-11
    Och Vad gäller det? ett beslut
    Och Togs kommunikationsfrågorna med, och i tid? nej, och det är för sent
    När beslutet information-aspect prövas
    Så är utfallet kommunikationsfrågorna beaktades inte, eller för sent
    Och det avgörs av regeln planning.in-decisions
    Och det avgörs av bestämmelsen KP-2.5
    Och det skulle bli kommunikationsfrågorna är beaktade om Togs kommunikationsfrågorna med, och i tid? ja, i tid

  Scenariomall: Frågan om vem som behöver få veta har varit med från början i <ärende>
    Givet datumet <dag>
    Och Vad gäller det? <slag>
    Och Togs kommunikationsfrågorna med, och i tid? ja, i tid
    När beslutet information-aspect prövas
    Så är utfallet kommunikationsfrågorna är beaktade
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | ärende                                | dag        | slag                                     | regel                      | bestämmelse |
      | beslutet om nya avgifter för förskola | 2013-11-27 | ett beslut                               | planning.in-decisions      | KP-2.5      |
      | projektet med digitala nyckelskåp     | 2017-02-06 | ett projekt                              | planning.early-in-projects | KP-2.3      |
      | höstmarknaden på torget               | 2015-09-14 | en större aktivitet                      | planning.early-in-projects | KP-2.3      |
      | kommunens strategiska plan            | 2019-06-12 | den övergripande strategiska planeringen | planning.in-strategy       | KP-2.3      |
      | uppföljningen av målen för året       | 2023-03-20 | uppföljningen                            | planning.in-strategy       | KP-2.3      |

  Scenariomall: Det är ännu inte för sent att ta med kommunikationen i <ärende>
    Givet datumet <dag>
    Och Vad gäller det? <slag>
    Och Togs kommunikationsfrågorna med, och i tid? nej, men det är inte för sent
    När beslutet information-aspect prövas
    Så är utfallet kommunikationsfrågorna ska beaktas
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | ärende                                        | dag        | slag                                     | regel                      | bestämmelse |
      | beslutet om att slå ihop två byskolor         | 2012-10-15 | ett beslut                               | planning.in-decisions      | KP-2.5      |
      | projektet med ett nytt särskilt boende        | 2014-01-20 | ett projekt                              | planning.early-in-projects | KP-2.3      |
      | firandet av nationaldagen                     | 2016-04-04 | en större aktivitet                      | planning.early-in-projects | KP-2.3      |
      | den strategiska planen för nästa mandatperiod | 2022-11-07 | den övergripande strategiska planeringen | planning.in-strategy       | KP-2.3      |
      | årets uppföljning av verksamheten             | 2025-12-01 | uppföljningen                            | planning.in-strategy       | KP-2.3      |

  Scenario: Projektet med det nya resecentrumet var i gång när kommunikatören fick veta det
    Givet datumet 2018-05-14
    Och Vad gäller det? ett projekt
    Och Togs kommunikationsfrågorna med, och i tid? ja, men för sent
    När beslutet information-aspect prövas
    Så är utfallet kommunikationsfrågorna beaktades inte, eller för sent
    Och det avgörs av regeln planning.early-in-projects
    Och det avgörs av bestämmelsen KP-2.3

  Scenario: Först efter beslutet om nya öppettider på biblioteket frågade nämnden vem som behövde få veta det
    Givet datumet 2020-10-21
    Och Vad gäller det? ett beslut
    Och Togs kommunikationsfrågorna med, och i tid? ja, men för sent
    När beslutet information-aspect prövas
    Så är utfallet kommunikationsfrågorna beaktades inte, eller för sent
    Och det avgörs av regeln planning.in-decisions
    Och det avgörs av bestämmelsen KP-2.5

  Scenario: Kommunstyrelsen antog en strategisk plan som inte nämner kommunikationen
    Givet datumet 2026-01-28
    Och Vad gäller det? den övergripande strategiska planeringen
    Och Togs kommunikationsfrågorna med, och i tid? nej, och det är för sent
    När beslutet information-aspect prövas
    Så är utfallet kommunikationsfrågorna beaktades inte, eller för sent
    Och det avgörs av regeln planning.in-strategy
    Och det avgörs av bestämmelsen KP-2.3

  Scenario: Kommunikationen saknas i förslaget till ny lekplats, och frågan är om det är för sent
    Givet datumet 2021-03-15
    Och Vad gäller det? ett beslut
    När beslutet information-aspect prövas
    Så är utfallet öppet
    Och möjligt utfall är kommunikationsfrågorna är beaktade
    Och möjligt utfall är kommunikationsfrågorna ska beaktas
    Och möjligt utfall är kommunikationsfrågorna beaktades inte, eller för sent
    Och nästa fråga är Togs kommunikationsfrågorna med, och i tid?

  Scenario: Kommunikatören var med från projektets första möte
    Givet datumet 2013-01-14
    Och Vad gäller det? ett projekt
    Och Togs kommunikationsfrågorna med, och i tid? ja, i tid
    När beslutet information-aspect prövas
    Så är utfallet kommunikationsfrågorna är beaktade
    Och det avgörs av regeln planning.early-in-projects
    Och det skulle bli kommunikationsfrågorna beaktades inte, eller för sent om Togs kommunikationsfrågorna med, och i tid? ja, men för sent
