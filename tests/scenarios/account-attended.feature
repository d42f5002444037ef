# language: sv
Egenskap: Ett konto följs upp varje dag och lämnas inte obevakat

  Scenario: Dagen före riktlinjerna fanns ingen skyldighet att följa upp kontot
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Har kontot följts upp så ofta som det ska? nej
    När beslutet account-attended prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Kommunens sida följs upp varje dag av administratörer som är i tjänst
    Givet datumet 2010-12-09
    Och I vilket skede är kontot? i drift
    Och Har kontot följts upp så ofta som det ska? ja
    Och Finns det en administratör som är kvar på sin post och har åtkomst? ja
    När beslutet account-attended prövas
    Så är utfallet kontot bevakas och följs upp
    Och det avgörs av regeln attendance.follow-up
    Och det avgörs av regeln attendance.watched
    Och det skulle bli kontot bevakas eller följs inte upp om Finns det en administratör som är kvar på sin post och har åtkomst? nej

  Scenario: Ingen har tittat på sidan under julledigheten
    Givet datumet 2012-01-09
    Och I vilket skede är kontot? i drift
    Och Har kontot följts upp så ofta som det ska? nej
    Och Finns det en administratör som är kvar på sin post och har åtkomst? ja
    När beslutet account-attended prövas
    Så är utfallet kontot bevakas eller följs inte upp
    Och det avgörs av regeln attendance.follow-up
    Och det avgörs av bestämmelsen RS-2.1-3
    Och det skulle bli kontot bevakas och följs upp om Har kontot följts upp så ofta som det ska? ja

  Scenariomall: Den enda administratören har slutat, och kontot är obevakat <dag>
    Givet datumet <dag>
    Och I vilket skede är kontot? i drift
    Och Har kontot följts upp så ofta som det ska? ja
    Och Finns det en administratör som är kvar på sin post och har åtkomst? nej
    När beslutet account-attended prövas
    Så är utfallet kontot bevakas eller följs inte upp
    Och det avgörs av regeln attendance.watched
    Och det avgörs av bestämmelsen RS-2.2-3
    Och lagrummet <lagrum>

    Exempel:
      | dag        | lagrum                       |
      | 2018-06-30 | 4 § 1986 års förvaltningslag |
      | 2018-07-01 | 6 § FL                       |

  Scenario: Kontot är både obevakat och utan uppföljning
    Givet datumet 2025-10-01
    Och I vilket skede är kontot? i drift
    Och Har kontot följts upp så ofta som det ska? nej
    Och Finns det en administratör som är kvar på sin post och har åtkomst? nej
    När beslutet account-attended prövas
    Så är utfallet kontot bevakas eller följs inte upp
    Och det avgörs av regeln attendance.follow-up
    Och det avgörs av regeln attendance.watched

  Scenario: Ett konto som är avslutat behöver ingen följa upp
    Givet datumet 2025-10-01
    Och I vilket skede är kontot? avslutat
    När beslutet account-attended prövas
    Så är utfallet kontot är inte i drift
    Men det frågas inte om Har kontot följts upp så ofta som det ska?

  Scenario: Uppföljningen är antecknad men ingen vet vem som har åtkomst
    Givet datumet 2025-10-01
    Och I vilket skede är kontot? i drift
    Och Har kontot följts upp så ofta som det ska? ja
    När beslutet account-attended prövas
    Så är utfallet öppet
    Och möjligt utfall är kontot bevakas och följs upp
    Och möjligt utfall är kontot bevakas eller följs inte upp
    Och nästa fråga är Finns det en administratör som är kvar på sin post och har åtkomst?
