# language: sv
Egenskap: Från blankett till avvecklat konto tas stegen i den ordning som källan ger

  Scenario: Före riktlinjerna fanns ingen ordning att följa
    Givet datumet 2010-12-08
    Och Hur långt har planen och kontot kommit? inte påbörjad
    Och Vilken åtgärd gäller det? starta kontot
    När beslutet plan-step prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: På kulturskolan <händelse>
    Givet datumet 2010-12-09
    Och Hur långt har planen och kontot kommit? <skede>
    Och Vilken åtgärd gäller det? <åtgärd>
    När beslutet plan-step prövas
    Så är utfallet <utfall>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel: Planen upprättas och nyttan övervägs
      | händelse                         | skede         | åtgärd                     | utfall                   | bestämmelse |
      | fyller verksamheten i blanketten | inte påbörjad | upprätta planen            | planen är ett utkast     | BL-1        |
      | överväger sektorschefen nyttan   | utkast        | överväga nyttan            | planen kan skrivas under | RS-1.3-1    |
      | ändras utkastet                  | utkast        | fylla i eller ändra planen | planen är ett utkast     | RS-2.2-4    |

    Exempel: Den godkända planen blir ett konto som är klart att starta
      | händelse                                                  | skede           | åtgärd                   | utfall                     | bestämmelse |
      | lämnas en kopia av den godkända planen                    | godkänd         | lämna en kopia av planen | planen är godkänd av alla  | BL-15       |
      | utser informatören vilka som ska skriva                   | godkänd         | utse skribenter          | kontot är klart att starta | RS-3.1-2    |
      | lämnas kopian först när skribenterna är utsedda           | klar att starta | lämna en kopia av planen | kontot är klart att starta | BL-15       |
      | utses en skribent till före starten                       | klar att starta | utse skribenter          | kontot är klart att starta | RS-3.1-2    |
      | utses en ny skribent när kontot har varit i drift ett tag | i drift         | utse skribenter          | kontot är i drift          | RS-3.1-2    |

    Exempel: Den som ger uppdraget pausar kontot
      | händelse                                  | skede                   | åtgärd       | utfall           | bestämmelse |
      | pausas kontot över sommaren               | i drift                 | pausa kontot | kontot är pausat | RS-3.1-1    |
      | pausas kontot innan det har blivit anmält | startat, något återstår | pausa kontot | kontot är pausat | RS-3.1-1    |

  Scenariomall: Biblioteket ber om underskrifter: <händelse>
    Givet datumet 2012-03-19
    Och Hur långt har planen och kontot kommit? <skede>
    Och Vilken åtgärd gäller det? skriva under planen
    Och Ska någon mer skriva under, eller återstår något annat? <återstår>
    När beslutet plan-step prövas
    Så är utfallet <utfall>
    Och det avgörs av bestämmelsen BL-13
    Och det avgörs av bestämmelsen BL-14

    Exempel:
      | händelse                              | skede               | återstår      | utfall                        |
      | bibliotekschefen skriver under först  | nyttan är övervägd  | ja, något mer | planen är delvis underskriven |
      | den andra av tre chefer skriver under | delvis underskriven | ja, något mer | planen är delvis underskriven |
      | sektorschefen skriver under sist      | delvis underskriven | nej           | planen är godkänd av alla     |
      | i kommunen räcker en enda underskrift | nyttan är övervägd  | nej           | planen är godkänd av alla     |

  Scenario: Sektorschefens underskrift är den sista på gymnasiets plan
    Givet datumet 2012-03-19
    Och Hur långt har planen och kontot kommit? delvis underskriven
    Och Vilken åtgärd gäller det? skriva under planen
    Och Ska någon mer skriva under, eller återstår något annat? nej
    När beslutet plan-step prövas
    Så är utfallet planen är godkänd av alla
    Och det skulle bli planen är delvis underskriven om Ska någon mer skriva under, eller återstår något annat? ja, något mer
    Och det skulle bli åtgärden får inte vidtas nu om Hur långt har planen och kontot kommit? utkast

  Scenariomall: Gymnasiet startar sitt konto och gör det som hör till: <händelse>
    Givet datumet 2013-09-02
    Och Hur långt har planen och kontot kommit? <skede>
    Och Vilken åtgärd gäller det? <åtgärd>
    Och Ska någon mer skriva under, eller återstår något annat? <återstår>
    När beslutet plan-step prövas
    Så är utfallet <utfall>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel: Inloggning, anmälan och sist förteckning
      | händelse                                     | skede                   | åtgärd                         | återstår      | utfall                                | bestämmelse |
      | kontot startar                               | klar att starta         | starta kontot                  | ja, något mer | kontot har startat och något återstår | RS-3.1-2    |
      | inloggningen lämnas till informatören        | startat, något återstår | lämna in inloggningen          | ja, något mer | kontot har startat och något återstår | BL-16       |
      | kontot anmäls till den samordnande sektorn   | startat, något återstår | anmäla kontot                  | ja, något mer | kontot har startat och något återstår | RS-3.1-5    |
      | kontot förs in i förteckningen som det sista | startat, något återstår | föra in kontot i förteckningen | nej           | kontot är i drift                     | RS-3.1-3    |

    Exempel: Samma saker i en annan ordning
      | händelse                                          | skede                   | åtgärd                         | återstår      | utfall                                | bestämmelse |
      | kontot förs först in i förteckningen              | startat, något återstår | föra in kontot i förteckningen | ja, något mer | kontot har startat och något återstår | RS-3.1-3    |
      | anmälan görs som det sista                        | startat, något återstår | anmäla kontot                  | nej           | kontot är i drift                     | RS-3.1-5    |
      | inloggningen lämnas in som det sista              | startat, något återstår | lämna in inloggningen          | nej           | kontot är i drift                     | BL-16       |
      | den nya kopian lämnas när en ändring har godkänts | startat, något återstår | lämna en kopia av planen       | nej           | kontot är i drift                     | BL-15       |
      | kopian av planen lämnas som det sista             | startat, något återstår | lämna en kopia av planen       | nej           | kontot är i drift                     | BL-15       |

  Scenariomall: På fritidsgården är det för tidigt eller för sent: <händelse>
    Givet datumet 2014-02-17
    Och Hur långt har planen och kontot kommit? <skede>
    Och Vilken åtgärd gäller det? <åtgärd>
    När beslutet plan-step prövas
    Så är utfallet åtgärden får inte vidtas nu

    Exempel: Före godkännandet
      | händelse                                                         | skede               | åtgärd                         |
      | chefen vill skriva under innan det finns någon plan              | inte påbörjad       | skriva under planen            |
      | kontot startas utan plan                                         | inte påbörjad       | starta kontot                  |
      | chefen vill skriva under innan sektorschefen har övervägt nyttan | utkast              | skriva under planen            |
      | kontot startas medan planen är ett utkast                        | utkast              | starta kontot                  |
      | kontot startas innan någon har skrivit under                     | nyttan är övervägd  | starta kontot                  |
      | kontot startas när bara den ena chefen har skrivit under         | delvis underskriven | starta kontot                  |
      | skribenter utses innan sektorschefen har godkänt planen          | delvis underskriven | utse skribenter                |
      | en kopia lämnas innan alla har godkänt planen                    | delvis underskriven | lämna en kopia av planen       |
      | kontot anmäls innan alla har godkänt planen                      | delvis underskriven | anmäla kontot                  |
      | kontot förs in i förteckningen fast planen är återsänd           | återsänd            | föra in kontot i förteckningen |
      | chefen skriver under den återsända planen innan den har ändrats  | återsänd            | skriva under planen            |
      | chefen skriver under en avslagen plan                            | avslagen            | skriva under planen            |
      | kontot startas trots avslaget                                    | avslagen            | starta kontot                  |
      | kontot startas innan skribenterna är utsedda                     | godkänd             | starta kontot                  |

    Exempel: Efter godkännandet
      | händelse                                              | skede                    | åtgärd                          |
      | inloggningen lämnas in innan skribenterna är utsedda  | godkänd                  | lämna in inloggningen           |
      | inloggningen lämnas in innan kontot har startat       | klar att starta          | lämna in inloggningen           |
      | ett konto som inte har startat pausas                 | klar att starta          | pausa kontot                    |
      | planen skrivs under en gång till                      | godkänd                  | skriva under planen             |
      | den godkända planen avslås i efterhand                | i drift                  | avslå planen          |
      | kontot startas en gång till                           | i drift                  | starta kontot                   |
      | en ny plan upprättas för ett konto som redan har en   | i drift                  | upprätta planen                 |
      | ett konto som inte är pausat återupptas               | i drift                  | återuppta kontot                |
      | kontot tas bort ur förteckningen medan det är i drift | i drift                  | ta bort kontot ur förteckningen |
      | kontot pausas två gånger                              | pausat                   | pausa kontot                    |
      | ett avslutat konto pausas                             | avslutat, något återstår | pausa kontot                    |
      | ett avslutat konto återupptas                         | avslutat                 | återuppta kontot                |
      | ett avslutat konto startas igen                       | avslutat                 | starta kontot                   |
      | kontot avslutas två gånger                            | avslutat                 | avsluta kontot                  |

  Scenario: Fritidsgårdens plan ska skrivas under innan sektorschefen har övervägt nyttan
    Givet datumet 2014-02-17
    Och Hur långt har planen och kontot kommit? utkast
    Och Vilken åtgärd gäller det? skriva under planen
    När beslutet plan-step prövas
    Så är utfallet åtgärden får inte vidtas nu
    Och det avgörs av bestämmelsen RS-1.3-1
    Men det frågas inte om Ska någon mer skriva under, eller återstår något annat?

  Scenario: Fritidsgårdens plan är godkänd, men informatören har inte utsett några skribenter
    Givet datumet 2014-02-17
    Och Hur långt har planen och kontot kommit? godkänd
    Och Vilken åtgärd gäller det? starta kontot
    Och Ska någon mer skriva under, eller återstår något annat? ja, något mer
    När beslutet plan-step prövas
    Så är utfallet åtgärden får inte vidtas nu
    Och det avgörs av regeln workflow.order
    Och det avgörs av regeln go-live.writers
    Och det avgörs av bestämmelsen RS-3.1-2
    Och det skulle bli kontot har startat och något återstår om Hur långt har planen och kontot kommit? klar att starta

  Scenariomall: Den som ska godkänna simhallens plan gör det inte: <händelse>
    Givet datumet 2015-10-19
    Och Hur långt har planen och kontot kommit? <skede>
    Och Vilken åtgärd gäller det? <åtgärd>
    När beslutet plan-step prövas
    Så är utfallet <utfall>
    Och det avgörs av regeln workflow.return

    Exempel:
      | händelse                                               | skede               | åtgärd                           | utfall             |
      | verksamhetsansvarig chef skickar tillbaka planen       | nyttan är övervägd  | skicka tillbaka planen | planen är återsänd |
      | sektorschefen skickar tillbaka den underskrivna planen | delvis underskriven | skicka tillbaka planen | planen är återsänd |
      | verksamhetsansvarig chef avslår planen                 | nyttan är övervägd  | avslå planen           | planen är avslagen |
      | sektorschefen avslår den underskrivna planen           | delvis underskriven | avslå planen           | planen är avslagen |
      | sektorschefen ser ingen nytta                          | utkast              | avslå planen           | planen är avslagen |

  Scenariomall: Hemtjänsten ändrar sin plan: <händelse>
    Givet datumet 2017-05-15
    Och Hur långt har planen och kontot kommit? <skede>
    Och Vilken åtgärd gäller det? fylla i eller ändra planen
    Och Behöver ändringen ett nytt godkännande? <godkännande>
    När beslutet plan-step prövas
    Så är utfallet <utfall>

    Exempel:
      | händelse                                              | skede               | godkännande | utfall                           |
      | en ny målgrupp innan någon har skrivit under          | nyttan är övervägd  | ja          | planen kan skrivas under         |
      | en ny målgrupp fäller underskriften som redan finns   | delvis underskriven | ja          | planen kan skrivas under         |
      | ett nytt telefonnummer fäller inte underskriften      | delvis underskriven | nej         | planen är delvis underskriven    |
      | den återsända planen rättas så som chefen begärde     | återsänd            | ja          | planen kan skrivas under         |
      | en ny administratör innan kontot har startat          | godkänd             | ja          | planen kan skrivas under         |
      | en ny administratör när skribenterna är utsedda       | klar att starta     | ja          | planen kan skrivas under         |
      | ett nytt telefonnummer innan kontot har startat       | godkänd             | nej         | planen är godkänd av alla        |
      | ett nytt telefonnummer när kontot är klart att starta | klar att starta     | nej         | kontot är klart att starta       |
      | en ny administratör när kontot är i drift             | i drift             | ja          | den ändrade planen ska godkännas |
      | ett nytt telefonnummer när kontot är i drift          | i drift             | nej         | kontot är i drift                |
      | en ny adress medan kontot är pausat                   | pausat              | ja          | den ändrade planen ska godkännas |
      | en anmärkning medan kontot är pausat                  | pausat              | nej         | kontot är pausat                 |
      | ändringen ändras innan alla har godkänt den           | under ändring       | ja          | den ändrade planen ska godkännas |

  Scenario: En ny administratör för hemtjänstens konto ska godkännas
    Givet datumet 2017-05-15
    Och Hur långt har planen och kontot kommit? i drift
    Och Vilken åtgärd gäller det? fylla i eller ändra planen
    Och Behöver ändringen ett nytt godkännande? ja
    När beslutet plan-step prövas
    Så är utfallet den ändrade planen ska godkännas
    Och det avgörs av bestämmelsen BL-8
    Och det avgörs av bestämmelsen BL-13
    Och det avgörs av bestämmelsen BL-14
    Och det skulle bli kontot är i drift om Behöver ändringen ett nytt godkännande? nej

  Scenario: Ett nytt telefonnummer i hemtjänstens plan behöver ingen godkänna
    Givet datumet 2017-05-15
    Och Hur långt har planen och kontot kommit? i drift
    Och Vilken åtgärd gäller det? fylla i eller ändra planen
    Och Behöver ändringen ett nytt godkännande? nej
    När beslutet plan-step prövas
    Så är utfallet kontot är i drift
    Och det avgörs av regeln revision.details
    Och det avgörs av bestämmelsen BL-12

  Scenariomall: Hemtjänstens ändrade plan prövas: <händelse>
    Givet datumet 2017-05-15
    Och Hur långt har planen och kontot kommit? under ändring
    Och Vilken åtgärd gäller det? <åtgärd>
    Och Ska någon mer skriva under, eller återstår något annat? <återstår>
    När beslutet plan-step prövas
    Så är utfallet <utfall>

    Exempel:
      | händelse                                                                    | åtgärd                           | återstår                  | utfall                                |
      | den första chefen skriver under                                             | skriva under planen              | ja, något mer             | den ändrade planen ska godkännas      |
      | alla har skrivit under, och kommunikationsenheten ska få en ny kopia        | skriva under planen              | nej                       | kontot har startat och något återstår |
      | den sista underskriften ges medan kontot är pausat                          | skriva under planen              | nej, och kontot är pausat | kontot är pausat                      |
      | ändringen avslås, och den plan som redan är godkänd gäller                  | avslå planen           | nej                       | kontot är i drift                     |
      | chefen skickar tillbaka ändringen, och den plan som redan är godkänd gäller | skicka tillbaka planen | nej                       | kontot är i drift                     |
      | ändringen avslås innan kontot är anmält                                     | avslå planen           | ja, något mer             | kontot har startat och något återstår |
      | ändringen avslås medan kontot är pausat                                     | avslå planen           | nej, och kontot är pausat | kontot är pausat                      |

  Scenariomall: Turistbyrån pausar, återupptar och avslutar sitt konto: <händelse>
    Givet datumet 2018-09-03
    Och Hur långt har planen och kontot kommit? <skede>
    Och Vilken åtgärd gäller det? <åtgärd>
    Och Ska någon mer skriva under, eller återstår något annat? <återstår>
    När beslutet plan-step prövas
    Så är utfallet <utfall>
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | händelse                                                            | skede                    | åtgärd                                           | återstår      | utfall                                 | bestämmelse |
      | kontot återupptas inför säsongen                                    | pausat                   | återuppta kontot                                 | nej           | kontot är i drift                      | RS-3.1-1    |
      | kontot återupptas men är ännu inte anmält                           | pausat                   | återuppta kontot                                 | ja, något mer | kontot har startat och något återstår  | RS-3.1-1    |
      | kontot avslutas                                                     | i drift                  | avsluta kontot                                   | ja, något mer | kontot är avslutat och något återstår  | RS-3.1-1    |
      | kontot avslutas direkt efter pausen                                 | pausat                   | avsluta kontot                                   | ja, något mer | kontot är avslutat och något återstår  | RS-3.1-1    |
      | kontot avslutas innan allt var på plats                             | startat, något återstår  | avsluta kontot                                   | ja, något mer | kontot är avslutat och något återstår  | RS-3.1-1    |
      | kontot pausas medan planen ändras, och ändringen ska ändå godkännas | under ändring            | pausa kontot                                     | ja, något mer | den ändrade planen ska godkännas       | RS-3.1-1    |
      | kontot avslutas medan planen ändras                                 | under ändring            | avsluta kontot                                   | ja, något mer | kontot är avslutat och något återstår  | RS-3.1-1    |
      | den inloggning som aldrig lämnades in lämnas till informatören      | avslutat, något återstår | lämna in inloggningen                            | ja, något mer | kontot är avslutat och något återstår  | BL-16       |
      | administratörernas åtkomst avslutas                                 | avslutat, något återstår | avsluta andras åtkomst till det avslutade kontot | ja, något mer | kontot är avslutat och något återstår  | RS-2.2-2    |
      | kontot tas bort ur förteckningen som det sista                      | avslutat, något återstår | ta bort kontot ur förteckningen                  | nej           | kontot är avslutat, och inget återstår | RS-3.1-3    |
      | kontot tas först bort ur förteckningen                              | avslutat, något återstår | ta bort kontot ur förteckningen                  | ja, något mer | kontot är avslutat och något återstår  | RS-3.1-3    |
      | åtkomsten avslutas som det sista                                    | avslutat, något återstår | avsluta andras åtkomst till det avslutade kontot | nej           | kontot är avslutat, och inget återstår | RS-2.2-2    |

  Scenario: Sektorschefen skriver under bibliotekets plan, och ingen vet om fler ska göra det
    Givet datumet 2019-11-04
    Och Hur långt har planen och kontot kommit? delvis underskriven
    Och Vilken åtgärd gäller det? skriva under planen
    När beslutet plan-step prövas
    Så är utfallet öppet
    Och möjligt utfall är planen är delvis underskriven
    Och möjligt utfall är planen är godkänd av alla
    Och nästa fråga är Ska någon mer skriva under, eller återstår något annat?
    Men det frågas inte om Behöver ändringen ett nytt godkännande?

  Scenario: Biblioteket ändrar planen, och ingen vet vad som ändras
    Givet datumet 2019-11-04
    Och Hur långt har planen och kontot kommit? i drift
    Och Vilken åtgärd gäller det? fylla i eller ändra planen
    När beslutet plan-step prövas
    Så är utfallet öppet
    Och möjligt utfall är den ändrade planen ska godkännas
    Och möjligt utfall är kontot är i drift
    Och nästa fråga är Behöver ändringen ett nytt godkännande?
    Men det frågas inte om Ska någon mer skriva under, eller återstår något annat?
