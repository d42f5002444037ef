# language: sv
Egenskap: Ett inlägg tas bort bara när det finns en grund för det

  Scenario: Dagen före riktlinjerna skriver någon ett hot på kommunens sida
    Givet datumet 2010-12-08
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, olaga hot
    Och Är det uppenbart att inlägget är ett brott? ja
    När beslutet removal prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Någon hotar en socialsekreterare i en kommentar <dag>
    Givet datumet <dag>
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, olaga hot
    Och Är det uppenbart att inlägget är ett brott? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet det ska tas bort
    Och det avgörs av regeln removal.threat
    Och det avgörs av regeln removal.save-first
    Och det avgörs av bestämmelsen RS-3.1-12
    Och lagrummet 4 kap. 5 § BrB

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2012-09-17 |
      | 2018-12-31 |
      | 2026-01-31 |

  Scenariomall: Den <dag> är det <vem> som kräver att hotet tas bort
    Givet datumet <dag>
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, olaga hot
    Och Är det uppenbart att inlägget är ett brott? ja
    När beslutet removal prövas
    Så är utfallet det ska tas bort
    Och <lagen>

    Exempel:
      | dag        | vem                         | lagen                        |
      | 2012-09-17 | bara riktlinjerna           | inte lagrummet 5 § BBS-lagen |
      | 2017-12-31 | bara riktlinjerna           | inte lagrummet 5 § BBS-lagen |
      | 2018-01-01 | både riktlinjerna och lagen | lagrummet 5 § BBS-lagen      |

  Scenariomall: En kommentar är uppenbart <brott>
    Givet datumet 2012-09-17
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, <brott>
    Och Är det uppenbart att inlägget är ett brott? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet det ska tas bort
    Och det avgörs av regeln removal.listed-crime
    Och det avgörs av regeln removal.save-first
    Och det avgörs av bestämmelsen RS-4.6-3
    Och lagrummet 5 § BBS-lagen
    Och lagrummet <lagrum>

    Exempel:
      | brott                | lagrum             |
      | uppvigling           | 16 kap. 5 § BrB    |
      | hets mot folkgrupp   | 16 kap. 8 § BrB    |
      | olaga våldsskildring | 16 kap. 10 c § BrB |
      | upphovsrättsintrång  | upphovsrättslagen  |

  Scenario: Barnpornografi ska tas bort, men ingen får spara den
    Givet datumet 2012-09-17
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, barnpornografibrott
    Och Är det uppenbart att inlägget är ett brott? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet det ska tas bort
    Och det avgörs av regeln removal.listed-crime
    Och lagrummet 16 kap. 10 a § BrB

  Scenariomall: Hets mot folkgrupp ska tas bort <dag>, <när> lagen undantog förmedlingstjänster från uppsikten
    Givet datumet <dag>
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, hets mot folkgrupp
    Och Är det uppenbart att inlägget är ett brott? ja
    När beslutet removal prövas
    Så är utfallet det ska tas bort
    Och lagrummet 5 § BBS-lagen
    Och <undantag>

    Exempel:
      | dag        | när                    | undantag                       |
      | 2024-11-30 | dagen innan            | inte lagrummet 4 a § BBS-lagen |
      | 2024-12-01 | samma dag som          | lagrummet 4 a § BBS-lagen      |
      | 2026-01-31 | ett drygt år efter att | lagrummet 4 a § BBS-lagen      |

  Scenariomall: Någon sprider <dag> en nakenbild utan samtycke, uppenbart ett olaga integritetsintrång
    Givet datumet <dag>
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, olaga integritetsintrång
    Och Är det uppenbart att inlägget är ett brott? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet <utfall>
    Och det avgörs av regeln <regel>
    Och det avgörs av <grund>
    Och <lagen>

    Exempel:
      | dag        | utfall                                  | regel                     | grund                     | lagen                           |
      | 2017-12-31 | en människa bedömer om det ska tas bort | removal.unlisted          | bestämmelsen RS-3.1-12    | inte lagrummet 4 kap. 6 c § BrB |
      | 2018-01-01 | det ska tas bort                        | removal.breach-of-privacy | regeln removal.save-first | lagrummet 4 kap. 6 c § BrB      |
      | 2018-12-31 | det ska tas bort                        | removal.breach-of-privacy | regeln removal.save-first | lagrummet 4 kap. 6 c § BrB      |

  Scenariomall: Någon uppmanar <dag> uppenbart till terrorism i en tråd
    Givet datumet <dag>
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, offentlig uppmaning till terrorism
    Och Är det uppenbart att inlägget är ett brott? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet <utfall>
    Och det avgörs av regeln <regel>
    Och det avgörs av <grund>
    Och <lagen>
    Och inte lagrummet <annan lag>

    Exempel:
      | dag        | utfall                                  | regel             | grund                     | lagen                                   | annan lag                |
      | 2018-08-31 | en människa bedömer om det ska tas bort | removal.unlisted  | bestämmelsen RS-3.1-12    | inte lagrummet 7 § terroristbrottslagen | 3 § rekryteringslagen    |
      | 2018-09-01 | det ska tas bort                        | removal.terrorism | regeln removal.save-first | lagrummet 3 § rekryteringslagen         | 7 § terroristbrottslagen |
      | 2022-06-30 | det ska tas bort                        | removal.terrorism | regeln removal.save-first | lagrummet 3 § rekryteringslagen         | 7 § terroristbrottslagen |
      | 2022-07-01 | det ska tas bort                        | removal.terrorism | regeln removal.save-first | lagrummet 7 § terroristbrottslagen      | 3 § rekryteringslagen    |

  Scenario: En kommentar förtalar en rektor, och förtal finns inte på lagens lista
    Givet datumet 2019-01-01
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, ett annat brott, till exempel förtal eller förolämpning
    Och Är det uppenbart att inlägget är ett brott? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet en människa bedömer om det ska tas bort
    Och det avgörs av regeln removal.unlisted
    Och det avgörs av bestämmelsen RS-3.1-12

  Scenario: Det är tveksamt om kommentaren om en minoritet är hets mot folkgrupp
    Givet datumet 2016-02-15
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, hets mot folkgrupp
    Och Är det uppenbart att inlägget är ett brott? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet en människa bedömer om det ska tas bort
    Och det avgörs av regeln removal.doubtful
    Och det avgörs av bestämmelsen RS-4.6-3

  Scenario: Visar det sig att hetsen är uppenbar ska kommentaren tas bort
    Givet datumet 2016-02-15
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, hets mot folkgrupp
    Och Är det uppenbart att inlägget är ett brott? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet en människa bedömer om det ska tas bort
    Och det skulle bli det ska tas bort om Är det uppenbart att inlägget är ett brott? ja

  Scenario: En granne skriver ut en annan persons biståndsbeslut på äldreomsorgens sida
    Givet datumet 2014-03-10
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? ja
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet det ska tas bort
    Och det avgörs av regeln registration.secret
    Och det avgörs av regeln removal.save-first
    Och det avgörs av bestämmelsen RS-4.4-4

  Scenario: Skolan har själv lagt ut en elevs sekretessbelagda uppgifter
    Givet datumet 2021-09-06
    Och Vem har skrivit inlägget? kommunen
    Och Kan inlägget vara ett brott? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? ja
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet det ska tas bort
    Och det avgörs av regeln posting.no-secret
    Och det avgörs av regeln removal.save-first
    Och det avgörs av bestämmelsen RS-3.1-11

  Scenario: Turistbyrån har själv lagt ut en film som uppenbart är ett upphovsrättsintrång
    Givet datumet 2020-05-18
    Och Vem har skrivit inlägget? kommunen
    Och Kan inlägget vara ett brott? ja, upphovsrättsintrång
    Och Är det uppenbart att inlägget är ett brott? ja
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet det ska tas bort
    Och det avgörs av bestämmelsen RS-4.6-3

  Scenario: Någon lägger upp en annons för billiga solglasögon i kommentarsfältet
    Givet datumet 2012-09-17
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? ja
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet det är reklam, som inte tillåts och får tas bort direkt
    Och det avgörs av regeln removal.advertising
    Och det avgörs av regeln posting.no-advertising
    Och det avgörs av regeln removal.save-first
    Och det avgörs av bestämmelsen RS-4.6-4
    Och det avgörs av bestämmelsen RS-4.6-5

  Scenario: En annons använder en bild som kanske är stulen, och den får raderas ändå
    Givet datumet 2020-01-13
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, upphovsrättsintrång
    Och Är det uppenbart att inlägget är ett brott? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? ja
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet det är reklam, som inte tillåts och får tas bort direkt
    Och det avgörs av bestämmelsen RS-4.6-5

  Scenariomall: En invånare kritiserar nämndens beslut hårt och ovårdat <dag>
    Givet datumet <dag>
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? ja, det är ovälkommet, till exempel kritiskt, ovårdat, utanför ämnet eller partipolitiskt
    När beslutet removal prövas
    Så är utfallet det finns ingen grund att ta bort det
    Och det avgörs av regeln removal.no-ground
    Och lagrummet 2 kap. 1 § RF
    Och lagrummet <begränsning>
    Och det skulle bli en människa bedömer om det ska tas bort om Vill någon ta bort inlägget av något annat skäl? ja, det bryter mot neutrala ordningsregler som kommunen har tillkännagett

    Exempel:
      | dag        | begränsning        |
      | 2010-12-31 | 2 kap. 12–13 §§ RF |
      | 2011-01-01 | 2 kap. 20–23 §§ RF |
      | 2026-01-31 | 2 kap. 20–23 §§ RF |

  Scenario: En besökare upprepar samma rad femtio gånger, och husreglerna säger nej till det
    Givet datumet 2023-11-13
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? ja, det bryter mot neutrala ordningsregler som kommunen har tillkännagett
    När beslutet removal prövas
    Så är utfallet en människa bedömer om det ska tas bort
    Och det avgörs av regeln removal.house-rules
    Och lagrummet 1 kap. 9 § RF

  Scenariomall: En förälder skriver ut ett annat barns diagnos på skolans sida <dag>
    Givet datumet <dag>
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? ja, det innehåller personuppgifter som kan kränka någon
    När beslutet removal prövas
    Så är utfallet en människa bedömer om det ska tas bort
    Och det avgörs av regeln removal.personal-data
    Och det avgörs av bestämmelsen RS-3.1-12
    Och lagrummet <lagrum>

    Exempel:
      | dag        | lagrum                 |
      | 2018-05-24 | PuL                    |
      | 2018-05-25 | dataskyddsförordningen |

  Scenario: Kommunens eget inlägg om förra årets marknad är inte längre intressant
    Givet datumet 2018-12-31
    Och Vem har skrivit inlägget? kommunen
    Och Kan inlägget vara ett brott? nej
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet kommunens eget inlägg tas bort bara när det får gallras
    Och det avgörs av regeln removal.own-post
    Och det avgörs av bestämmelsen RS-3.1-9

  Scenario: Den som har jour vet inte om hetsen i kommentaren är uppenbar
    Givet datumet 2025-02-03
    Och Vem har skrivit inlägget? någon annan
    Och Kan inlägget vara ett brott? ja, hets mot folkgrupp
    Och Innehåller inlägget sekretessbelagda uppgifter? nej
    Och Är inlägget kommersiell reklam? nej
    Och Vill någon ta bort inlägget av något annat skäl? nej
    När beslutet removal prövas
    Så är utfallet öppet
    Och möjligt utfall är det ska tas bort
    Och möjligt utfall är en människa bedömer om det ska tas bort
    Och nästa fråga är Är det uppenbart att inlägget är ett brott?
