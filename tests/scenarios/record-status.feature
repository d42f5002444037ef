# language: sv
Egenskap: Det går att se vad i en kanal som är allmän handling

  Scenario: Dagen före riktlinjerna skriver en invånare en kommentar
    Givet datumet 2010-12-08
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? ja, kommunen når den genom att logga in
    Och Hur har den kommit till? någon utanför kommunen har skrivit den på sidan eller skickat den till kommunen
    När beslutet record-status prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: En förälder skriver en kommentar på skolans sida <dag>
    Givet datumet <dag>
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? ja, kommunen når den genom att logga in
    Och Hur har den kommit till? någon utanför kommunen har skrivit den på sidan eller skickat den till kommunen
    Och Innehåller den sekretessbelagda uppgifter? nej
    När beslutet record-status prövas
    Så är utfallet ja, en inkommen allmän handling
    Och det avgörs av bestämmelsen RS-4.1-2
    Och det avgörs av bestämmelsen RS-4.3-1
    Och lagrummet <inkommen>
    Och lagrummet <förvarad>
    Och inte lagrummet <annan lydelse>

    Exempel:
      | dag        | inkommen      | förvarad                     | annan lydelse               |
      | 2012-09-17 | 2 kap. 6 § TF | 2 kap. 3 § andra stycket TF  | 2 kap. 9 § TF               |
      | 2018-12-31 | 2 kap. 6 § TF | 2 kap. 3 § andra stycket TF  | 2 kap. 9 § TF               |
      | 2019-01-01 | 2 kap. 9 § TF | 2 kap. 6 § första stycket TF | 2 kap. 3 § andra stycket TF |
      | 2026-01-31 | 2 kap. 9 § TF | 2 kap. 6 § första stycket TF | 2 kap. 3 § andra stycket TF |

  Scenario: Den sista dagen före policyns nuvarande lydelse är kommentaren en allmän handling enligt riktlinjerna
    Givet datumet 2011-05-10
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? ja, kommunen når den genom att logga in
    Och Hur har den kommit till? någon utanför kommunen har skrivit den på sidan eller skickat den till kommunen
    När beslutet record-status prövas
    Så är utfallet ja, en inkommen allmän handling
    Och det avgörs av regeln record.held
    Och det avgörs av regeln record.received

  Scenario: En anhörig skriver om en brukares sjukdom, och kommentaren är ändå en allmän handling
    Givet datumet 2012-09-17
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? ja, kommunen når den genom att logga in
    Och Hur har den kommit till? någon utanför kommunen har skrivit den på sidan eller skickat den till kommunen
    Och Innehåller den sekretessbelagda uppgifter? ja
    När beslutet record-status prövas
    Så är utfallet ja, en inkommen allmän handling
    Och det avgörs av bestämmelsen KP-4.1
    Och det avgörs av bestämmelsen RS-4.3-1

  Scenariomall: Biblioteket lägger ut ett inlägg om höstens öppettider <dag>
    Givet datumet <dag>
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? ja, kommunen når den genom att logga in
    Och Hur har den kommit till? kommunen har publicerat eller expedierat den
    När beslutet record-status prövas
    Så är utfallet ja, en upprättad allmän handling
    Och det avgörs av bestämmelsen RS-4.3-2
    Och lagrummet <upprättad>
    Och inte lagrummet <annan lydelse>
    Men det frågas inte om Innehåller den sekretessbelagda uppgifter?

    Exempel:
      | dag        | upprättad      | annan lydelse  |
      | 2012-09-17 | 2 kap. 7 § TF  | 2 kap. 10 § TF |
      | 2018-12-31 | 2 kap. 7 § TF  | 2 kap. 10 § TF |
      | 2019-01-01 | 2 kap. 10 § TF | 2 kap. 7 § TF  |

  Scenario: Vid ett torgmöte säger någon vad hon tycker, och ingen spelar in det
    Givet datumet 2014-05-19
    Och Vilken form har den? inget av det, det har bara sagts
    När beslutet record-status prövas
    Så är utfallet nej, det är ingen handling
    Och det avgörs av regeln record.document
    Och det avgörs av bestämmelsen RS-4.1-1
    Men det frågas inte om Hur har den kommit till?

  Scenario: Ett klagomål skickades till ett konto som kommunen inte längre kan logga in på
    Givet datumet 2016-03-14
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? nej
    Och Hur har den kommit till? någon utanför kommunen har skrivit den på sidan eller skickat den till kommunen
    När beslutet record-status prövas
    Så är utfallet nej, kommunen förvarar den inte
    Och det avgörs av regeln record.held
    Och det avgörs av bestämmelsen RS-4.1-2
    Och lagrummet 2 kap. 3 § andra stycket TF

  Scenario: Invånare diskuterar kommunen i en sluten grupp som kommunen inte kommer in i
    Givet datumet 2016-03-14
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? nej
    När beslutet record-status prövas
    Så är utfallet nej, kommunen förvarar den inte
    Och det avgörs av regeln record.held
    Och det avgörs av bestämmelsen RS-4.1-2
    Och lagrummet 2 kap. 3 § andra stycket TF

  Scenariomall: Kommunikatörens utkast till ett inlägg ligger <dag> kvar opublicerat i verktyget
    Givet datumet <dag>
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? ja, kommunen når den genom att logga in
    Och Hur har den kommit till? den är kommunens utkast eller minnesanteckning och har inte publicerats
    När beslutet record-status prövas
    Så är utfallet nej, den är varken inkommen eller upprättad
    Och det avgörs av regeln record.draft
    Och det avgörs av bestämmelsen RS-4.3-2
    Och lagrummet <utkast>
    Och det skulle bli ja, en upprättad allmän handling om Hur har den kommit till? kommunen har publicerat eller expedierat den

    Exempel:
      | dag        | utkast         |
      | 2018-12-31 | 2 kap. 9 § TF  |
      | 2019-01-01 | 2 kap. 12 § TF |

  Scenario: Minnesanteckningarna från arbetet med krisinläggen har lagts till arkivet
    Givet datumet 2020-06-15
    Och Vilken form har den? text eller bild på papper
    Och Förvarar kommunen den? ja, den finns inom kommunen
    Och Hur har den kommit till? den är ett utkast eller en minnesanteckning som har tagits om hand för arkivering
    När beslutet record-status prövas
    Så är utfallet ja, en upprättad allmän handling
    Och lagrummet 2 kap. 12 § TF

  Scenariomall: En nämndledamot får <dag> ett meddelande som bara rör uppdraget i partiet
    Givet datumet <dag>
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? ja, kommunen når den genom att logga in
    Och Hur har den kommit till? den är avsedd för mottagaren bara i en annan roll än den i kommunen, till exempel som partimedlem
    När beslutet record-status prövas
    Så är utfallet nej, den är avsedd för mottagaren bara i en annan roll än den i kommunen
    Och det avgörs av regeln record.personal-letter
    Och lagrummet <brev>
    Och inte lagrummet <annan lydelse>

    Exempel:
      | dag        | brev          | annan lydelse |
      | 2018-12-31 | 2 kap. 4 § TF | 2 kap. 8 § TF |
      | 2019-01-01 | 2 kap. 8 § TF | 2 kap. 4 § TF |

  Scenario: Hade meddelandet till nämndledamoten rört nämndens ärenden hade det varit inkommet
    Givet datumet 2022-02-07
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? ja, kommunen når den genom att logga in
    Och Hur har den kommit till? den är avsedd för mottagaren bara i en annan roll än den i kommunen, till exempel som partimedlem
    När beslutet record-status prövas
    Så är utfallet nej, den är avsedd för mottagaren bara i en annan roll än den i kommunen
    Och det skulle bli ja, en inkommen allmän handling om Hur har den kommit till? den är ställd personligen till någon i kommunen och rör kommunens verksamhet

  Scenario: En fråga om bygglovet kommer som direktmeddelande till en handläggare personligen
    Givet datumet 2022-02-07
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? ja, kommunen når den genom att logga in
    Och Hur har den kommit till? den är ställd personligen till någon i kommunen och rör kommunens verksamhet
    När beslutet record-status prövas
    Så är utfallet ja, en inkommen allmän handling
    Och det avgörs av bestämmelsen RS-4.3-1
    Och lagrummet 2 kap. 8 § TF

  Scenariomall: En följares egen sida syns från kommunens konto <dag>
    Givet datumet <dag>
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Förvarar kommunen den? ja, kommunen når den genom att logga in
    Och Hur har den kommit till? den finns på någon annans konto, till exempel en följares, även om den går att se från kommunens sida
    När beslutet record-status prövas
    Så är utfallet nej, den hör till någon annans konto
    Och det avgörs av regeln library.others-accounts
    Och det avgörs av bestämmelsen RS-4.2-3
    Och lagrummet <bibliotek>

    Exempel:
      | dag        | bibliotek                       |
      | 2018-12-31 | 2 kap. 11 § första stycket 3 TF |
      | 2019-01-01 | 2 kap. 14 § första stycket 3 TF |

  Scenario: Ingen vet om kommunen längre kommer in på kontot där kommentaren står
    Givet datumet 2023-10-02
    Och Vilken form har den? en upptagning, till exempel ett inlägg, en film eller ett ljudklipp
    Och Hur har den kommit till? någon utanför kommunen har skrivit den på sidan eller skickat den till kommunen
    När beslutet record-status prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, en inkommen allmän handling
    Och möjligt utfall är nej, kommunen förvarar den inte
    Och nästa fråga är Förvarar kommunen den?
    Men det frågas inte om Innehåller den sekretessbelagda uppgifter?
