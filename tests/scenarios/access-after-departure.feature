# language: sv
Egenskap: Åtkomsten ordnas när någon lämnar sin post

  Scenario: Medarbetaren slutade före riktlinjerna
    Givet datumet 2010-12-08
    Och Lämnar personen sin post? har lämnat sin post
    Och Har personens åtkomst upphört? nej
    När beslutet access-after-departure prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Näringslivsutvecklaren har slutat utan att någon tagit över kontot
    Givet datumet 2010-12-09
    Och Lämnar personen sin post? har lämnat sin post
    Och Har en efterträdare utsetts? nej
    Och Har personens åtkomst upphört? nej
    Och Kommer någon annan som är kvar på sin post åt kontot? nej
    När beslutet access-after-departure prövas
    Så är utfallet överlämningen är inte gjord
    Och det avgörs av regeln departure.successor
    Och det avgörs av regeln departure.access-ends
    Och det avgörs av regeln departure.not-orphaned
    Och det avgörs av bestämmelsen RS-2.2-2
    Och det avgörs av bestämmelsen BL-8

  Scenariomall: En tidigare anställd kan fortfarande skriva i kommunens namn <dag>
    Givet datumet <dag>
    Och Lämnar personen sin post? har lämnat sin post
    Och Har en efterträdare utsetts? ja
    Och Har personens åtkomst upphört? nej
    Och Kommer någon annan som är kvar på sin post åt kontot? ja
    När beslutet access-after-departure prövas
    Så är utfallet överlämningen är inte gjord
    Och det avgörs av regeln departure.access-ends
    Och det avgörs av bestämmelsen RS-2.2-2
    Och det skulle bli överlämningen är klar om Har personens åtkomst upphört? ja
    Och <cybersäkerhet>

    Exempel:
      | dag        | cybersäkerhet                      |
      | 2026-01-14 | inte lagrummet cybersäkerhetslagen |
      | 2026-01-15 | lagrummet cybersäkerhetslagen      |

  Scenario: Kontot blev liggande och ingen kommer åt det
    Givet datumet 2017-04-03
    Och Lämnar personen sin post? har lämnat sin post
    Och Har en efterträdare utsetts? behövs inte
    Och Har personens åtkomst upphört? ja
    Och Kommer någon annan som är kvar på sin post åt kontot? nej
    När beslutet access-after-departure prövas
    Så är utfallet överlämningen är inte gjord
    Och det avgörs av regeln departure.not-orphaned
    Och det avgörs av bestämmelsen RS-2.2-2
    Och det avgörs av bestämmelsen RS-2.2-3

  Scenario: Ungdomsledaren slutar till sommaren, och överlämningen ska göras innan dess
    Givet datumet 2017-04-03
    Och Lämnar personen sin post? ska lämna sin post
    Och Har en efterträdare utsetts? nej
    Och Har personens åtkomst upphört? ja
    Och Kommer någon annan som är kvar på sin post åt kontot? ja
    När beslutet access-after-departure prövas
    Så är utfallet överlämningen ska göras
    Och det avgörs av regeln departure.successor
    Och det avgörs av bestämmelsen RS-2.2-2

  Scenario: En efterträdare är utsedd, åtkomsten har upphört och kollegan når kontot
    Givet datumet 2017-04-03
    Och Lämnar personen sin post? har lämnat sin post
    Och Har en efterträdare utsetts? ja
    Och Har personens åtkomst upphört? ja
    Och Kommer någon annan som är kvar på sin post åt kontot? ja
    När beslutet access-after-departure prövas
    Så är utfallet överlämningen är klar
    Och det avgörs av regeln departure.successor
    Och det avgörs av regeln departure.access-ends
    Och det avgörs av regeln departure.not-orphaned

  Scenario: Den som är kvar på sin post behöver inte lämna över något
    Givet datumet 2017-04-03
    Och Lämnar personen sin post? är kvar på sin post
    När beslutet access-after-departure prövas
    Så är utfallet ingen lämnar sin post
    Men det frågas inte om Har personens åtkomst upphört?

  Scenario: En person har slutat, och det återstår att få veta om någon annan kommer åt kontot
    Givet datumet 2017-04-03
    Och Lämnar personen sin post? har lämnat sin post
    Och Har en efterträdare utsetts? ja
    Och Har personens åtkomst upphört? ja
    När beslutet access-after-departure prövas
    Så är utfallet öppet
    Och möjligt utfall är överlämningen är klar
    Och möjligt utfall är överlämningen är inte gjord
    Och nästa fråga är Kommer någon annan som är kvar på sin post åt kontot?
