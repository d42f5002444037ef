# language: sv
Egenskap: Medarbetarna får så långt det är möjligt veta saker före andra

  Scenario: Dagen före policyns nuvarande lydelse prövas inte om tidningen får veta något före personalen
    Givet datumet 2011-05-10
    Och Vilken målgrupp ska få veta det? massmedia
    När beslutet release-order prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2
    Men det frågas inte om Har medarbetarna fått veta det?

  Scenario: Den första dagen med policyns nuvarande lydelse vill chefen berätta för tidningen om en ny avdelning som personalen inte har hört talas om
    Givet datumet 2011-05-11
    Och Vilken målgrupp ska få veta det? massmedia
    Och Har medarbetarna fått veta det? nej
    Och Är det ett beslut som direkt rör medarbetare? nej
    Och Är det så bråttom att det inte kan vänta? nej
    Och Måste det lämnas ut eller offentliggöras nu enligt lag, till exempel som allmän handling? nej
    När beslutet release-order prövas
    Så är utfallet nej, medarbetarna ska få veta det först
    Och det avgörs av regeln release.internal-first
    Och det avgörs av bestämmelsen KP-5.7
    Och det skulle bli ja, det får berättas nu om Har medarbetarna fått veta det? ja

  Scenariomall: Personalen har fått veta att badhuset byggs om, och nu står <mottagare> på tur
    Givet datumet <dag>
    Och Vilken målgrupp ska få veta det? <målgrupp>
    Och Har medarbetarna fått veta det? ja
    Och Är det ett beslut som direkt rör medarbetare? nej
    Och Är det så bråttom att det inte kan vänta? nej
    Och Måste det lämnas ut eller offentliggöras nu enligt lag, till exempel som allmän handling? nej
    När beslutet release-order prövas
    Så är utfallet ja, det får berättas nu
    Och det avgörs av regeln release.internal-first
    Och det avgörs av regeln release.external-groups
    Och det avgörs av bestämmelsen KP-5.7
    Och det avgörs av bestämmelsen KP-6.5

    Exempel:
      | mottagare      | dag        | målgrupp                                                         |
      | invånarna      | 2012-04-23 | allmänhet och medborgare                                         |
      | lokaltidningen | 2014-09-08 | massmedia                                                        |
      | företagarna    | 2017-03-13 | näringsliv                                                       |
      | simklubben     | 2020-01-27 | organisationer och föreningar                                    |
      | grannkommunen  | 2024-05-20 | statliga myndigheter, kommuner och regioner (tidigare landsting) |

  Scenariomall: Nyheten om den nya skolan går till <mottagare>, som är en målgrupp inom kommunen
    Givet datumet <dag>
    Och Vilken målgrupp ska få veta det? <målgrupp>
    Och Har medarbetarna fått veta det? nej
    När beslutet release-order prövas
    Så är utfallet målgruppen finns inom kommunen
    Och det avgörs av regeln informed.internal-groups
    Och det avgörs av bestämmelsen KP-5.6
    Men det frågas inte om Är det så bråttom att det inte kan vänta?

    Exempel:
      | mottagare             | dag        | målgrupp                             |
      | ledamöterna i nämnden | 2013-10-14 | förtroendevalda                      |
      | lärarna och facket    | 2018-02-05 | medarbetare och fackliga företrädare |

  Scenario: Vattnet är otjänligt och invånarna måste varnas innan all personal har hunnit få veta det
    Givet datumet 2016-07-04
    Och Vilken målgrupp ska få veta det? allmänhet och medborgare
    Och Har medarbetarna fått veta det? nej
    Och Är det ett beslut som direkt rör medarbetare? nej
    Och Är det så bråttom att det inte kan vänta? ja
    Och Måste det lämnas ut eller offentliggöras nu enligt lag, till exempel som allmän handling? nej
    När beslutet release-order prövas
    Så är utfallet det måste bedömas: brådskan vägs mot att medarbetarna ska få veta det först
    Och det avgörs av regeln release.internal-first
    Och det avgörs av bestämmelsen KP-5.7
    Och det skulle bli nej, medarbetarna ska få veta det först om Är det så bråttom att det inte kan vänta? nej

  Scenario: De som berörs har fått veta att köket läggs ned, och nu ska tidningen få veta det
    Givet datumet 2019-10-07
    Och Vilken målgrupp ska få veta det? massmedia
    Och Har medarbetarna fått veta det? ja
    Och Är det ett beslut som direkt rör medarbetare? ja
    Och Måste det lämnas ut eller offentliggöras nu enligt lag, till exempel som allmän handling? nej
    När beslutet release-order prövas
    Så är utfallet ja, det får berättas nu
    Och det avgörs av regeln release.internal-first
    Och det avgörs av regeln release.external-groups
    Och det avgörs av regeln informed.know
    Och det avgörs av bestämmelsen KP-5.7
    Och det avgörs av bestämmelsen KP-5.8
    Men det frågas inte om Är det så bråttom att det inte kan vänta?

  Scenario: Företagarna har bråttom att få veta om den nya infarten, men de anställda på gatukontoret vet ingenting
    Givet datumet 2022-06-20
    Och Vilken målgrupp ska få veta det? näringsliv
    Och Har medarbetarna fått veta det? nej
    Och Är det ett beslut som direkt rör medarbetare? nej
    Och Måste det lämnas ut eller offentliggöras nu enligt lag, till exempel som allmän handling? nej
    När beslutet release-order prövas
    Så är utfallet öppet
    Och möjligt utfall är nej, medarbetarna ska få veta det först
    Och möjligt utfall är det måste bedömas: brådskan vägs mot att medarbetarna ska få veta det först
    Och nästa fråga är Är det så bråttom att det inte kan vänta?

  Scenario: Föreningarna ska få veta att idrottshallen stänger, men ingen vet om personalen har fått veta det
    Givet datumet 2025-09-22
    Och Vilken målgrupp ska få veta det? organisationer och föreningar
    Och Är det ett beslut som direkt rör medarbetare? nej
    Och Är det så bråttom att det inte kan vänta? nej
    Och Måste det lämnas ut eller offentliggöras nu enligt lag, till exempel som allmän handling? nej
    När beslutet release-order prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, det får berättas nu
    Och möjligt utfall är nej, medarbetarna ska få veta det först
    Och nästa fråga är Har medarbetarna fått veta det?

  Scenario: En journalist begär ut protokollet om nedläggningen av skolan innan personalen har fått veta
    Givet datumet 2019-11-18
    Och Vilken målgrupp ska få veta det? massmedia
    Och Har medarbetarna fått veta det? nej
    Och Är det ett beslut som direkt rör medarbetare? ja
    Och Måste det lämnas ut eller offentliggöras nu enligt lag, till exempel som allmän handling? ja
    När beslutet release-order prövas
    Så är utfallet ja, lagen kräver det
    Och det avgörs av regeln release.internal-first
    Och lagrummet 2 kap. 15 § TF
    Men det frågas inte om Är det så bråttom att det inte kan vänta?

  Scenario: Tidningen vill ha en intervju om att två förskolor slås ihop, men personalen vet ingenting
    Givet datumet 2023-02-13
    Och Vilken målgrupp ska få veta det? massmedia
    Och Har medarbetarna fått veta det? nej
    Och Är det ett beslut som direkt rör medarbetare? ja
    Och Är det så bråttom att det inte kan vänta? nej
    Och Måste det lämnas ut eller offentliggöras nu enligt lag, till exempel som allmän handling? nej
    När beslutet release-order prövas
    Så är utfallet nej, medarbetarna ska få veta det först
    Och det avgörs av regeln release.internal-first
    Och det avgörs av regeln informed.know
    Och det avgörs av bestämmelsen KP-5.8
