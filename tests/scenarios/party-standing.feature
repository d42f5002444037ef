# language: sv
Egenskap: Det går att se vilken ställning en plattform eller en leverantör har när den behandlar personuppgifter

  Scenario: Dagen före riktlinjerna anlitar kommunen ett företag som arkiverar sidan
    Givet datumet 2010-12-08
    Och Vem är den andra parten? en leverantör som arkiverar
    Och Vem bestämmer varför och hur uppgifterna behandlas? kommunen
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? nej
    När beslutet party-standing prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Ett företag arkiverar <dag> kommunens inlägg på kommunens uppdrag och efter dess instruktioner
    Givet datumet <dag>
    Och Vem är den andra parten? en leverantör som arkiverar
    Och Vem bestämmer varför och hur uppgifterna behandlas? kommunen
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? nej
    När beslutet party-standing prövas
    Så är utfallet personuppgiftsbiträde
    Och det avgörs av regeln party.processor
    Och lagrummet <lagrum>
    Men inte lagrummet <annat>

    Exempel:
      | dag        | lagrum                            | annat                             |
      | 2010-12-09 | 30 § PuL                          | artikel 28 dataskyddsförordningen |
      | 2018-05-24 | 30 § PuL                          | artikel 28 dataskyddsförordningen |
      | 2018-05-25 | artikel 28 dataskyddsförordningen | 30 § PuL                          |

  Scenario: Ett bemanningsföretag modererar kommentarer på helgerna efter kommunens rutin
    Givet datumet 2022-11-14
    Och Vem är den andra parten? en leverantör som modererar
    Och Vem bestämmer varför och hur uppgifterna behandlas? kommunen
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? nej
    När beslutet party-standing prövas
    Så är utfallet personuppgiftsbiträde
    Och det avgörs av bestämmelsen RS-4.8-1
    Och det skulle bli gemensamt personuppgiftsansvarig med kommunen om Vem bestämmer varför och hur uppgifterna behandlas? kommunen och parten tillsammans
    Och det skulle bli ensam personuppgiftsansvarig för sin behandling om Vem bestämmer varför och hur uppgifterna behandlas? parten själv

  Scenario: Ett driftföretag lämnar besöksstatistik från kommunens blogg bara på kommunens uppdrag
    Givet datumet 2020-02-24
    Och Vem är den andra parten? en leverantör som sköter driften
    Och Vem bestämmer varför och hur uppgifterna behandlas? kommunen
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? ja
    När beslutet party-standing prövas
    Så är utfallet personuppgiftsbiträde
    Men inte lagrummet EU-domstolens dom i mål C-210/16

  Scenario: Ett arkivföretag använder besökarnas kommentarer till en egen produkt
    Givet datumet 2023-09-11
    Och Vem är den andra parten? en leverantör som arkiverar
    Och Vem bestämmer varför och hur uppgifterna behandlas? parten själv
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? nej
    När beslutet party-standing prövas
    Så är utfallet ensam personuppgiftsansvarig för sin behandling
    Och det avgörs av regeln party.separate

  Scenariomall: Kommunen får <dag> besöksstatistik från plattformen, som själv har bestämt villkoren
    Givet datumet <dag>
    Och Vem är den andra parten? plattformen som sidan finns på
    Och Vem bestämmer varför och hur uppgifterna behandlas? parten själv
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? ja
    När beslutet party-standing prövas
    Så är utfallet <utfall>

    Exempel:
      | dag        | utfall                                         |
      | 2010-12-08 | riktlinjerna gällde inte                       |
      | 2010-12-09 | ensam personuppgiftsansvarig för sin behandling |
      | 2018-05-24 | ensam personuppgiftsansvarig för sin behandling |
      | 2018-05-25 | ensam personuppgiftsansvarig för sin behandling |
      | 2018-06-04 | ensam personuppgiftsansvarig för sin behandling |
      | 2018-06-05 | gemensamt personuppgiftsansvarig med kommunen  |
      | 2025-12-01 | gemensamt personuppgiftsansvarig med kommunen  |
      | 2025-12-02 | gemensamt personuppgiftsansvarig med kommunen  |

  Scenario: Turistbyrån läser plattformens statistik över besökarna efter EU-domstolens dom
    Givet datumet 2018-06-05
    Och Vem är den andra parten? plattformen som sidan finns på
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? ja
    När beslutet party-standing prövas
    Så är utfallet gemensamt personuppgiftsansvarig med kommunen
    Och lagrummet EU-domstolens dom i mål C-210/16
    Och lagrummet artikel 26 dataskyddsförordningen
    Men det frågas inte om Vem bestämmer varför och hur uppgifterna behandlas?

  Scenario: En plattform utan statistik och annonser samlar in uppgifter för egna syften
    Givet datumet 2024-03-04
    Och Vem är den andra parten? plattformen som sidan finns på
    Och Vem bestämmer varför och hur uppgifterna behandlas? parten själv
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? nej
    När beslutet party-standing prövas
    Så är utfallet ensam personuppgiftsansvarig för sin behandling
    Och det skulle bli gemensamt personuppgiftsansvarig med kommunen om Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? ja

  Scenario: Kommunen och ett driftföretag planerar tillsammans en tjänst medan personuppgiftslagen gäller
    Givet datumet 2018-05-24
    Och Vem är den andra parten? en leverantör som sköter driften
    Och Vem bestämmer varför och hur uppgifterna behandlas? kommunen och parten tillsammans
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? nej
    När beslutet party-standing prövas
    Så är utfallet gemensamt personuppgiftsansvarig med kommunen
    Och det avgörs av regeln party.joint
    Men inte lagrummet artikel 26 dataskyddsförordningen

  Scenario: Kommunen och ett driftföretag planerar tillsammans en tjänst när dataskyddsförordningen gäller
    Givet datumet 2018-05-25
    Och Vem är den andra parten? en leverantör som sköter driften
    Och Vem bestämmer varför och hur uppgifterna behandlas? kommunen och parten tillsammans
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? nej
    När beslutet party-standing prövas
    Så är utfallet gemensamt personuppgiftsansvarig med kommunen
    Och det avgörs av regeln party.joint
    Och lagrummet artikel 26 dataskyddsförordningen

  Scenario: Inköparen vet inte vem som bestämmer över det som modereringsföretaget gör
    Givet datumet 2019-08-26
    Och Vem är den andra parten? en leverantör som modererar
    Och Får kommunen besöksstatistik eller annonserar eller spårar den genom parten? nej
    När beslutet party-standing prövas
    Så är utfallet öppet
    Och möjligt utfall är personuppgiftsbiträde
    Och möjligt utfall är gemensamt personuppgiftsansvarig med kommunen
    Och möjligt utfall är ensam personuppgiftsansvarig för sin behandling
    Och nästa fråga är Vem bestämmer varför och hur uppgifterna behandlas?

  Scenario: Det är inte känt om kommunen tar del av plattformens statistik
    Givet datumet 2025-12-01
    Och Vem är den andra parten? plattformen som sidan finns på
    Och Vem bestämmer varför och hur uppgifterna behandlas? parten själv
    När beslutet party-standing prövas
    Så är utfallet öppet
    Och möjligt utfall är gemensamt personuppgiftsansvarig med kommunen
    Och möjligt utfall är ensam personuppgiftsansvarig för sin behandling
    Och nästa fråga är Får kommunen besöksstatistik eller annonserar eller spårar den genom parten?

  Scenario: Före EU-domstolens dom spelar statistiken ingen roll för plattformens ställning
    Givet datumet 2018-06-04
    Och Vem är den andra parten? plattformen som sidan finns på
    Och Vem bestämmer varför och hur uppgifterna behandlas? parten själv
    När beslutet party-standing prövas
    Så är utfallet ensam personuppgiftsansvarig för sin behandling
    Och inte lagrummet EU-domstolens dom i mål C-210/16
    Men det frågas inte om Får kommunen besöksstatistik eller annonserar eller spårar den genom parten?
