# language: sv
Egenskap: Det går att se vem som ansvarar för en uppgift inom kommunikationen

  Scenario: Dagen före riktlinjerna prövas inte vem som ansvarar för sociala medier
    Givet datumet 2010-12-08
    Och Vilken uppgift gäller det? sociala medier i kommunen
    När beslutet responsible-for prövas
    Så är utfallet den text som anger vem som ansvarar gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Hösten före riktlinjerna spelar det ingen roll vilken uppgift någon undrar över
    Givet datumet 2010-10-04
    När beslutet responsible-for prövas
    Så är utfallet den text som anger vem som ansvarar gällde inte
    Och det avgörs av regeln source.validity
    Men det frågas inte om Vilken uppgift gäller det?

  Scenario: Dagen före policyns nuvarande lydelse gäller riktlinjerna, men de säger inget om den grafiska manualen
    Givet datumet 2011-05-10
    Och Vilken uppgift gäller det? den grafiska manualen
    När beslutet responsible-for prövas
    Så är utfallet den text som anger vem som ansvarar gällde inte
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2
    Och det skulle bli informatören om Vilken uppgift gäller det? sociala medier i kommunen

  Scenariomall: Den första dagen med riktlinjerna undrar en rektor vem som svarar för <sak>
    Givet datumet 2010-12-09
    Och Vilken uppgift gäller det? <uppgift>
    När beslutet responsible-for prövas
    Så är utfallet <ansvarig>
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | sak                                        | uppgift                                                      | ansvarig                                                 | regel                       | bestämmelse |
      | kommunens sociala medier                   | sociala medier i kommunen                                    | informatören                                             | responsibility.social-media | RS-1.1-1    |
      | att titta till skolans konto varje dag     | att följa upp ett konto, varje dag om inget annat är bestämt                       | verksamheten                                             | attendance.follow-up        | RS-2.1-3    |
      | att inloggningen inte kommer bort          | att inloggningen till ett konto lämnas till förvaring        | kontots ägare, som lämnar inloggningen till informatören | access.lodged               | RS-2.2-2    |
      | att utse dem som skriver på kontot         | att utse dem som får skriva för kommunen i sociala medier           | informatören, i samråd med sektorschefen                 | go-live.writers             | RS-3.1-2    |
      | att ta fram en plan för kontot             | aktivitetsplanen för ett konto                               | verksamheten                                             | go-live.plan                | RS-2.2-4    |
      | att något händer på sidan som har startats | att kommunen är aktiv på en sida som den har startat         | den som ansvarar för verksamheten                        | attendance.active           | RS-3.1-7    |
      | listan över konton på webbplatsen          | förteckningen över kommunens konton                          | kommunen                                                 | register.published          | RS-3.1-3    |
      | att kontot kommer med på kommunens lista   | att anmäla ett konto till den samordnande sektorn | verksamheten, som meddelar den samordnande sektorn       | listing.reported            | RS-3.1-5    |

  Scenario: Frågor och synpunkter strömmar in i trådarna på fritidsgårdens sida
    Givet datumet 2015-10-05
    Och Vilken uppgift gäller det? att ett konto inte lämnas obevakat
    När beslutet responsible-for prövas
    Så är utfallet den som ansvarar för sidan

  Scenariomall: Den första dagen med policyns nuvarande lydelse undrar en ny medarbetare vem som svarar för <sak>
    Givet datumet 2011-05-11
    Och Vilken uppgift gäller det? <uppgift>
    När beslutet responsible-for prövas
    Så är utfallet <ansvarig>
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | sak                                         | uppgift                                                                | ansvarig                                          | regel                               | bestämmelse |
      | kommunikationsfrågorna i hela kommunen      | det övergripande ansvaret för kommunikationsfrågorna                                 | kommunstyrelsen                                   | responsibility.overall              | KP-3.1      |
      | kommunikationen i det kommunala bolaget     | kommunikationen i en nämnd, ett utskott, ett bolag eller förvaltningen | varje nämnd, utskott och bolag, och förvaltningen | responsibility.bodies               | KP-3.2      |
      | kommunikationen inom äldreomsorgen          | kommunikationen inom sitt verksamhetsområde                             | varje chef                                        | responsibility.managers             | KP-3.3      |
      | samtalen med brukarna i hemtjänsten         | kommunikationen med sin närmaste chef, sina kolleger och brukarna                | varje medarbetare                                 | responsibility.employees            | KP-3.4      |
      | stödet till den som vill kommunicera bättre | att driva på och stödja kommunikationsarbetet                          | informatören                                      | responsibility.information-officers | KP-3.5      |

  Scenariomall: <undran>
    Givet datumet <dag>
    Och Vilken uppgift gäller det? <uppgift>
    När beslutet responsible-for prövas
    Så är utfallet <ansvarig>
    Och det avgörs av regeln <regel>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | undran                                                                           | dag        | uppgift                                                                                      | ansvarig                                                              | regel                              | bestämmelse |
      | Beskeden från rektorn når inte fram till arbetslagen                             | 2012-08-20 | att kommunikationen fungerar på närmaste lägre nivå                                          | varje chef                                                            | responsibility.next-level          | KP-5.3      |
      | Nattpersonalen har inget ställe att läsa nyheter från arbetsplatsen              | 2013-04-15 | kanaler för den interna kommunikationen                                                      | varje chef                                                            | responsibility.internal-channels   | KP-5.9      |
      | Ett informationsblad om hela kommunens verksamhet ska tas fram                   | 2014-02-03 | kommunens övergripande information                                                           | kommunstyrelsen, genom kommunikationsenheten                          | responsibility.overall-information | KP-5.10     |
      | En vikarie vet inte vilka rutiner som gäller i köket                             | 2015-01-12 | att själv söka den information som arbetet kräver                                                  | varje medarbetare                                                     | informed.seek                      | KP-5.12     |
      | Bostadsbolaget ska berätta för hyresgästerna om stambytet                        | 2016-09-19 | en nämnds eller ett bolags kontakter utåt                                                    | varje nämnd och varje kommunalt bolag                                 | responsibility.external-contacts   | KP-6.6      |
      | Simskolan har ingen sida där föräldrar kan läsa om kurserna                      | 2017-05-29 | kanaler för en verksamhets kommunikation utåt                                                | den som ansvarar för verksamheten                                     | responsibility.external-channels   | KP-6.7      |
      | Ett pressmeddelande om kommunens bokslut ska skickas ut                          | 2018-03-28 | övergripande pressmeddelanden                                                                | kommunstyrelsens ordförande, genom kommunikationsenheten              | press.overall                      | KP-6.8      |
      | En läsare vill veta vem som är ansvarig utgivare för webbplatsen                 | 2019-11-11 | att vara ansvarig utgivare för kommunens webbplats                                           | kommunchefen                                                          | publisher.website                  | KP-6.9      |
      | Kommunbladet till alla hushåll behöver en ansvarig utgivare                      | 2020-12-07 | att vara ansvarig utgivare för övergripande tryckt information till alla hushåll             | kommunchefen                                                          | publisher.household-print          | KP-6.10     |
      | Förskolans platsannons är skriven och ska granskas                               | 2021-08-16 | granskning eller utformning av trycksaker, affischer, utställningsmaterial och platsannonser | kommunikationsenheten                                                 | publication.reviewed               | KP-6.15     |
      | Flera redaktioner hör av sig till olika förvaltningar samma vecka                | 2022-09-12 | samordning av kontakterna med massmedia                                                      | kommunstyrelsen                                                       | responsibility.media-coordination  | KP-7.7      |
      | Ett mejl från lokaltidningen kommer till kommunens e-post utan angiven mottagare | 2023-06-05 | att föra vidare frågor från massmedia utan angiven mottagare                                                 | den som tar emot frågan och för den vidare till kommunikationsenheten | media.to-unit                      | KP-7.8      |
      | En enhetschef vill förbereda sig inför en intervju i radion                      | 2024-10-14 | stöd inför intervjuer och i strategiska frågor                                               | kommunikationsenheten                                                 | media.support                      | KP-7.9      |
      | En handläggare hittar ett fel i skrivreglerna                                    | 2025-02-24 | skrivreglerna                                                                                | informatören                                                          | intranet.writing-rules             | KP-8.1      |
      | En skola vill använda kommunvapnet på ett nytt sätt                              | 2026-02-02 | den grafiska manualen                                                                        | kommunstyrelsen                                                       | responsibility.graphic-manual      | KP-10.1     |

  Scenario: En reporter ringer direkt till områdeschefen om en olycka på ett boende
    Givet datumet 2017-11-20
    Och Vilken uppgift gäller det? frågor som massmedia ställer direkt till en person
    När beslutet responsible-for prövas
    Så är utfallet den som kontaktas, med stöd av kommunikationsenheten
    Och det avgörs av regeln media.own-judgement
    Och det avgörs av regeln media.support
    Och det avgörs av bestämmelsen KP-7.5
    Och det avgörs av bestämmelsen KP-7.9

  Scenariomall: En reporter ringer direkt till en lärare om skolmaten <dag>
    Givet datumet <dag>
    Och Vilken uppgift gäller det? frågor som massmedia ställer direkt till en person
    När beslutet responsible-for prövas
    Så är utfallet <ansvarig>

    Exempel:
      | dag        | ansvarig                                             |
      | 2011-05-10 | den text som anger vem som ansvarar gällde inte      |
      | 2011-05-11 | den som kontaktas, med stöd av kommunikationsenheten |

  Scenario: Dagen före cybersäkerhetslagen ska inloggningen till museets konto lämnas i förvar
    Givet datumet 2026-01-14
    Och Vilken uppgift gäller det? att inloggningen till ett konto lämnas till förvaring
    När beslutet responsible-for prövas
    Så är utfallet kontots ägare, som lämnar inloggningen till informatören
    Och det avgörs av regeln access.lodged
    Och det avgörs av bestämmelsen RS-2.2-2
    Men inte lagrummet cybersäkerhetslagen

  Scenario: När cybersäkerhetslagen gäller ska inloggningen till museets konto lämnas i förvar som förut
    Givet datumet 2026-01-15
    Och Vilken uppgift gäller det? att inloggningen till ett konto lämnas till förvaring
    När beslutet responsible-for prövas
    Så är utfallet kontots ägare, som lämnar inloggningen till informatören
    Och det avgörs av regeln access.lodged
    Och det avgörs av bestämmelsen RS-2.2-2
    Och lagrummet cybersäkerhetslagen

  Scenario: Vintern då bara riktlinjerna gällde avgjorde uppgiften vem som ansvarade
    Givet datumet 2011-02-14
    När beslutet responsible-for prövas
    Så är utfallet öppet
    Och möjligt utfall är informatören
    Och möjligt utfall är verksamheten
    Och möjligt utfall är den som ansvarar för sidan
    Och möjligt utfall är kontots ägare, som lämnar inloggningen till informatören
    Och möjligt utfall är den som ansvarar för verksamheten
    Och möjligt utfall är kommunen
    Och möjligt utfall är informatören, i samråd med sektorschefen
    Och möjligt utfall är verksamheten, som meddelar den samordnande sektorn
    Och möjligt utfall är den text som anger vem som ansvarar gällde inte
    Och nästa fråga är Vilken uppgift gäller det?
