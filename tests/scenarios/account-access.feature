# language: sv
Egenskap: Rätt personer har åtkomst till varje konto

  Scenario: Dagen före riktlinjerna fanns inget krav på vem som har inloggningen
    Givet datumet 2010-12-08
    Och I vilket skede är kontot? i drift
    Och Har den centrala registratorn åtkomst? nej
    När beslutet account-access prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Biblioteket har ordnat åtkomsten till sitt konto <dag>, och allmänna handlingar kan lämnas ut
    Givet datumet <dag>
    Och I vilket skede är kontot? i drift
    Och Har alla administratörer åtkomst? ja
    Och Har kontots ägare åtkomst? ja
    Och Har den centrala registratorn åtkomst? ja
    Och Har informatören åtkomst? ja
    Och Har inloggningen lämnats till kommunikationsenheten för förvaring? ja
    Och Hur många av kontots administratörer är kvar på sin post? tillräckligt många, och ägaren är en av dem
    När beslutet account-access prövas
    Så är utfallet fullständig
    Och det avgörs av regeln access.operators
    Och det avgörs av regeln access.owner
    Och det avgörs av regeln access.registrar
    Och det avgörs av regeln access.information-officer
    Och det avgörs av regeln access.lodged
    Och det avgörs av regeln access.administrators
    Och lagrummet 4 kap. 1 § OSL
    Och lagrummet <utlämnande>

    Exempel:
      | dag        | utlämnande     |
      | 2010-12-09 | 2 kap. 12 § TF |
      | 2018-12-31 | 2 kap. 12 § TF |
      | 2019-01-01 | 2 kap. 15 § TF |

  Scenario: Registratorn har aldrig fått inloggningen till näringslivets konto
    Givet datumet 2012-03-05
    Och I vilket skede är kontot? i drift
    Och Har alla administratörer åtkomst? ja
    Och Har kontots ägare åtkomst? ja
    Och Har den centrala registratorn åtkomst? nej
    Och Har informatören åtkomst? ja
    Och Har inloggningen lämnats till kommunikationsenheten för förvaring? ja
    Och Hur många av kontots administratörer är kvar på sin post? tillräckligt många, och ägaren är en av dem
    När beslutet account-access prövas
    Så är utfallet ofullständig
    Och det avgörs av regeln access.registrar
    Och det avgörs av bestämmelsen RS-2-4
    Och det avgörs av bestämmelsen RS-2.2-1
    Och det skulle bli fullständig om Har den centrala registratorn åtkomst? ja

  Scenario: Ägaren har slutat och en ensam kollega sköter kontot
    Givet datumet 2025-09-01
    Och I vilket skede är kontot? i drift
    Och Har alla administratörer åtkomst? ja
    Och Har kontots ägare åtkomst? nej
    Och Har den centrala registratorn åtkomst? ja
    Och Har informatören åtkomst? ja
    Och Har inloggningen lämnats till kommunikationsenheten för förvaring? ja
    Och Hur många av kontots administratörer är kvar på sin post? för få
    När beslutet account-access prövas
    Så är utfallet ofullständig
    Och det avgörs av regeln access.owner
    Och det avgörs av regeln access.administrators
    Och det avgörs av bestämmelsen RS-2.2-1
    Och det avgörs av bestämmelsen BL-8

  Scenario: En av dem som sköter sidan kan inte logga in när någon begär ut ett inlägg
    Givet datumet 2014-06-16
    Och I vilket skede är kontot? i drift
    Och Har alla administratörer åtkomst? nej
    Och Har kontots ägare åtkomst? ja
    Och Har den centrala registratorn åtkomst? ja
    Och Har informatören åtkomst? ja
    Och Har inloggningen lämnats till kommunikationsenheten för förvaring? ja
    Och Hur många av kontots administratörer är kvar på sin post? tillräckligt många, och ägaren är en av dem
    När beslutet account-access prövas
    Så är utfallet ofullständig
    Och det avgörs av regeln access.operators
    Och det avgörs av bestämmelsen RS-2-3
    Och lagrummet 2 kap. 12 § TF

  Scenariomall: Inloggningen ligger bara i en medarbetares skrivbordslåda <dag>
    Givet datumet <dag>
    Och I vilket skede är kontot? i drift
    Och Har alla administratörer åtkomst? ja
    Och Har kontots ägare åtkomst? ja
    Och Har den centrala registratorn åtkomst? ja
    Och Har informatören åtkomst? ja
    Och Har inloggningen lämnats till kommunikationsenheten för förvaring? nej
    Och Hur många av kontots administratörer är kvar på sin post? tillräckligt många, och ägaren är en av dem
    När beslutet account-access prövas
    Så är utfallet ofullständig
    Och det avgörs av regeln access.lodged
    Och det avgörs av bestämmelsen RS-2.2-2
    Och det avgörs av bestämmelsen RS-3.1-6
    Och det avgörs av bestämmelsen BL-16
    Och <cybersäkerhet>

    Exempel:
      | dag        | cybersäkerhet                      |
      | 2026-01-14 | inte lagrummet cybersäkerhetslagen |
      | 2026-01-15 | lagrummet cybersäkerhetslagen      |

  Scenario: Kontots ägare är inte en av dess två administratörer
    Givet datumet 2014-06-16
    Och I vilket skede är kontot? i drift
    Och Har alla administratörer åtkomst? ja
    Och Har kontots ägare åtkomst? ja
    Och Har den centrala registratorn åtkomst? ja
    Och Har informatören åtkomst? ja
    Och Har inloggningen lämnats till kommunikationsenheten för förvaring? ja
    Och Hur många av kontots administratörer är kvar på sin post? tillräckligt många, men ägaren är inte en av dem
    När beslutet account-access prövas
    Så är utfallet ofullständig
    Och det avgörs av regeln access.administrators

  Scenario: Informatören ska få åtkomst innan skolans nya konto startar
    Givet datumet 2016-08-01
    Och I vilket skede är kontot? planerat
    Och Har alla administratörer åtkomst? ja
    Och Har kontots ägare åtkomst? ja
    Och Har den centrala registratorn åtkomst? ja
    Och Har informatören åtkomst? nej
    Och Har inloggningen lämnats till kommunikationsenheten för förvaring? ja
    Och Hur många av kontots administratörer är kvar på sin post? tillräckligt många, och ägaren är en av dem
    När beslutet account-access prövas
    Så är utfallet ska ordnas till starten
    Och det avgörs av regeln access.information-officer
    Och det avgörs av bestämmelsen RS-2-4

  Scenario: Ett avslutat konto behöver ingen komma åt
    Givet datumet 2016-08-01
    Och I vilket skede är kontot? avslutat
    När beslutet account-access prövas
    Så är utfallet kontot är avslutat
    Men det frågas inte om Har kontots ägare åtkomst?

  Scenario: En enda brist räcker, så resten behöver ingen fråga om
    Givet datumet 2016-08-01
    Och I vilket skede är kontot? i drift
    Och Har informatören åtkomst? nej
    När beslutet account-access prövas
    Så är utfallet ofullständig
    Och det avgörs av regeln access.information-officer
    Men det frågas inte om Har kontots ägare åtkomst?
    Och det frågas inte om Hur många av kontots administratörer är kvar på sin post?

  Scenario: Allt är ordnat utom att ingen har räknat administratörerna
    Givet datumet 2016-08-01
    Och I vilket skede är kontot? i drift
    Och Har alla administratörer åtkomst? ja
    Och Har kontots ägare åtkomst? ja
    Och Har den centrala registratorn åtkomst? ja
    Och Har informatören åtkomst? ja
    Och Har inloggningen lämnats till kommunikationsenheten för förvaring? ja
    När beslutet account-access prövas
    Så är utfallet öppet
    Och möjligt utfall är fullständig
    Och möjligt utfall är ofullständig
    Och nästa fråga är Hur många av kontots administratörer är kvar på sin post?
