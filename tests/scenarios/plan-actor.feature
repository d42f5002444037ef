# language: sv
Egenskap: Var och en gör det som hör till rollen

  Scenario: Före riktlinjerna var det inte bestämt vem som fick starta ett konto
    Givet datumet 2010-12-08
    Och Vilken åtgärd gäller det? starta kontot
    Och Vilken roll har den som handlar? medarbetaren
    Och Ska den som har rollen godkänna planen? nej
    När beslutet plan-actor prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: För bibliotekets konto är det <roll> som får <åtgärd>
    Givet datumet 2010-12-09
    Och Vilken åtgärd gäller det? <åtgärd>
    Och Vilken roll har den som handlar? <roll>
    Och Ska den som har rollen godkänna planen? <godkänner>
    När beslutet plan-actor prövas
    Så är utfallet ja
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel: Från blankett till godkänd plan
      | åtgärd                           | roll                     | godkänner | bestämmelse |
      | upprätta planen                  | verksamheten             | nej       | BL-1        |
      | fylla i eller ändra planen       | verksamheten             | nej       | BL-13       |
      | överväga nyttan                  | sektorschefen            | ja        | RS-1.3-1    |
      | skriva under planen              | verksamhetsansvarig chef | ja        | BL-13       |
      | skriva under planen              | sektorschefen            | ja        | BL-14       |
      | skicka tillbaka planen | verksamhetsansvarig chef | ja        | BL-13       |
      | skicka tillbaka planen | sektorschefen            | ja        | BL-14       |
      | avslå planen           | verksamhetsansvarig chef | ja        | BL-13       |
      | avslå planen           | sektorschefen            | ja        | BL-14       |

    Exempel: Från godkänd plan till konto i drift
      | åtgärd                         | roll          | godkänner | bestämmelse |
      | lämna en kopia av planen       | verksamheten  | nej       | BL-15       |
      | utse skribenter                | informatören  | nej       | RS-3.1-2    |
      | starta kontot                  | verksamheten  | nej       | RS-2.2-4    |
      | lämna in inloggningen          | kontots ägare | nej       | BL-16       |
      | anmäla kontot                  | verksamheten  | nej       | RS-3.1-5    |
      | föra in kontot i förteckningen | informatören  | nej       | RS-3.1-3    |

    Exempel: När kontot är i drift och när det avslutas
      | åtgärd                                           | roll                     | godkänner | bestämmelse |
      | pausa kontot                                     | verksamhetsansvarig chef | ja        | RS-3.1-1    |
      | pausa kontot                                     | sektorschefen            | ja        | RS-3.1-1    |
      | återuppta kontot                                 | verksamhetsansvarig chef | ja        | RS-3.1-1    |
      | återuppta kontot                                 | sektorschefen            | ja        | RS-3.1-1    |
      | avsluta kontot                                   | verksamhetsansvarig chef | ja        | RS-3.1-1    |
      | avsluta kontot                                   | sektorschefen            | ja        | RS-3.1-1    |
      | avsluta andras åtkomst till det avslutade kontot | informatören             | nej       | RS-2.2-2    |
      | ta bort kontot ur förteckningen                  | informatören             | nej       | RS-3.1-3    |

  Scenariomall: För fritidsgårdens konto är det inte <roll> som ska <åtgärd>
    Givet datumet 2014-02-17
    Och Vilken åtgärd gäller det? <åtgärd>
    Och Vilken roll har den som handlar? <roll>
    Och Ska den som har rollen godkänna planen? <godkänner>
    När beslutet plan-actor prövas
    Så är utfallet nej, det gör någon annan
    Och det avgörs av bestämmelsen <bestämmelse>

    Exempel:
      | åtgärd                                           | roll                         | godkänner | bestämmelse |
      | upprätta planen                                  | besökaren                    | nej       | BL-1        |
      | upprätta planen                                  | kommunikationsenheten        | nej       | BL-1        |
      | fylla i eller ändra planen                       | informatören                 | nej       | BL-13       |
      | överväga nyttan                                  | verksamhetsansvarig chef     | ja        | RS-1.3-1    |
      | överväga nyttan                                  | informatören                 | nej       | RS-1.3-1    |
      | skriva under planen                              | medarbetaren                 | nej       | BL-13       |
      | skriva under planen                              | informatören                 | nej       | BL-13       |
      | skriva under planen                              | kommunchefen                 | nej       | BL-13       |
      | skicka tillbaka planen                 | kommunikationsenheten        | nej       | BL-13       |
      | avslå planen                           | informatören                 | nej       | BL-13       |
      | lämna en kopia av planen                         | besökaren                    | nej       | BL-15       |
      | utse skribenter                                  | sektorschefen                | ja        | RS-3.1-2    |
      | utse skribenter                                  | verksamhetsansvarig chef     | ja        | RS-3.1-2    |
      | utse skribenter                                  | verksamheten                 | nej       | RS-3.1-2    |
      | starta kontot                                    | besökaren                    | nej       | RS-2.2-4    |
      | starta kontot                                    | kommunikationsenheten        | nej       | RS-2.2-4    |
      | lämna in inloggningen                            | besökaren                    | nej       | BL-16       |
      | anmäla kontot                                    | besökaren                    | nej       | RS-3.1-5    |
      | föra in kontot i förteckningen                   | besökaren                    | nej       | RS-3.1-3    |
      | pausa kontot                                     | den som skriver för kommunen | nej       | RS-3.1-1    |
      | pausa kontot                                     | informatören                 | nej       | RS-3.1-1    |
      | återuppta kontot                                 | kontots administratör        | nej       | RS-3.1-1    |
      | avsluta kontot                                   | kontots ägare                | nej       | RS-3.1-1    |
      | avsluta kontot                                   | kommunikationsenheten        | nej       | RS-3.1-1    |
      | avsluta andras åtkomst till det avslutade kontot | besökaren                    | nej       | RS-2.2-2    |
      | ta bort kontot ur förteckningen                  | besökaren                    | nej       | RS-3.1-3    |

  Scenario: En fritidsledare fyller i blanketten som sedan ska skrivas under tillsammans med chefen
    Givet datumet 2014-02-17
    Och Vilken åtgärd gäller det? upprätta planen
    Och Vilken roll har den som handlar? medarbetaren
    Och Ska den som har rollen godkänna planen? nej
    När beslutet plan-actor prövas
    Så är utfallet ja
    Och det avgörs av bestämmelsen BL-1

  Scenario: Den samordnande sektorn tar emot fritidsgårdens anmälan och håller förteckningen fullständig
    Givet datumet 2014-02-17
    Och Vilken åtgärd gäller det? föra in kontot i förteckningen
    Och Vilken roll har den som handlar? den samordnande sektorn
    Och Ska den som har rollen godkänna planen? nej
    När beslutet plan-actor prövas
    Så är utfallet ja

  Scenario: I kommunen ska även informatören godkänna planen, och då får informatören skriva under
    Givet datumet 2016-06-13
    Och Vilken åtgärd gäller det? skriva under planen
    Och Vilken roll har den som handlar? informatören
    Och Ska den som har rollen godkänna planen? ja
    När beslutet plan-actor prövas
    Så är utfallet ja
    Och det avgörs av bestämmelsen RS-2-2
    Och det skulle bli nej, det gör någon annan om Ska den som har rollen godkänna planen? nej

  Scenario: Sektorschefen godkänner inga planer i kommunen men får säga nej redan när nyttan övervägs
    Givet datumet 2016-06-13
    Och Vilken åtgärd gäller det? avslå planen
    Och Vilken roll har den som handlar? sektorschefen
    Och Ska den som har rollen godkänna planen? nej
    När beslutet plan-actor prövas
    Så är utfallet ja
    Och det avgörs av regeln workflow.return
    Och det avgörs av bestämmelsen RS-1.3-1

  Scenario: Bara informatören utser skribenter, och då spelar det ingen roll vem som godkänner
    Givet datumet 2018-01-15
    Och Vilken åtgärd gäller det? utse skribenter
    Och Vilken roll har den som handlar? informatören
    När beslutet plan-actor prövas
    Så är utfallet ja
    Och det avgörs av regeln workflow.writers
    Men det frågas inte om Ska den som har rollen godkänna planen?

  Scenario: Informatören vill skriva under, och ingen vet om kommunen har bestämt det
    Givet datumet 2018-01-15
    Och Vilken åtgärd gäller det? skriva under planen
    Och Vilken roll har den som handlar? informatören
    När beslutet plan-actor prövas
    Så är utfallet öppet
    Och möjligt utfall är ja
    Och möjligt utfall är nej, det gör någon annan
    Och nästa fråga är Ska den som har rollen godkänna planen?

  Scenario: En lärare i gymnasiet kan inte på egen hand avsluta skolans konto
    Givet datumet 2019-11-04
    Och Vilken åtgärd gäller det? avsluta kontot
    Och Vilken roll har den som handlar? medarbetaren
    Och Ska den som har rollen godkänna planen? nej
    När beslutet plan-actor prövas
    Så är utfallet nej, det gör någon annan
    Och det avgörs av regeln workflow.mandate
    Och det skulle bli ja om Vilken roll har den som handlar? verksamhetsansvarig chef
