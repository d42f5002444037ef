# language: sv
Egenskap: Medarbetarna hittar grundlagens regler och kommunens skrivregler på intranätet

  Scenario: Dagen före policyns nuvarande lydelse saknar intranätet både grundlagens regler och skrivreglerna
    Givet datumet 2011-05-10
    Och Når alla medarbetare grundlagens regler om yttrandefrihet och meddelarfrihet på intranätet? nej
    Och Är skrivreglerna publicerade på intranätet? nej
    När beslutet intranet-contents prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2

  Scenario: Den första dagen med policyns nuvarande lydelse saknas båda delarna på intranätet
    Givet datumet 2011-05-11
    Och Når alla medarbetare grundlagens regler om yttrandefrihet och meddelarfrihet på intranätet? nej
    Och Är skrivreglerna publicerade på intranätet? nej
    När beslutet intranet-contents prövas
    Så är utfallet något saknas på intranätet
    Och det avgörs av regeln intranet.constitution
    Och det avgörs av regeln intranet.writing-rules
    Och det avgörs av bestämmelsen KP-7.4
    Och det avgörs av bestämmelsen KP-8.1

  Scenariomall: Vikarierna i hemtjänsten saknar inloggning den <dag> och når inte grundlagens regler
    Givet datumet <dag>
    Och Når alla medarbetare grundlagens regler om yttrandefrihet och meddelarfrihet på intranätet? nej
    Och Är skrivreglerna publicerade på intranätet? ja
    När beslutet intranet-contents prövas
    Så är utfallet något saknas på intranätet
    Och det avgörs av regeln intranet.constitution
    Och det avgörs av bestämmelsen KP-7.4
    Och lagrummet 2 kap. 1 § RF
    Och lagrummet <lagrum>
    Och det skulle bli det som ska finnas på intranätet finns där om Når alla medarbetare grundlagens regler om yttrandefrihet och meddelarfrihet på intranätet? ja

    Exempel:
      | dag        | lagrum                       |
      | 2013-02-11 | 1 kap. 1 § tredje stycket TF |
      | 2018-12-31 | 1 kap. 1 § tredje stycket TF |
      | 2019-01-01 | 1 kap. 7 § TF                |
      | 2024-06-10 | 1 kap. 7 § TF                |

  Scenario: Skrivreglerna följde inte med när intranätet byttes ut
    Givet datumet 2017-09-11
    Och Når alla medarbetare grundlagens regler om yttrandefrihet och meddelarfrihet på intranätet? ja
    Och Är skrivreglerna publicerade på intranätet? nej
    När beslutet intranet-contents prövas
    Så är utfallet något saknas på intranätet
    Och det avgörs av regeln intranet.writing-rules
    Och det avgörs av bestämmelsen KP-8.1
    Och inte lagrummet 1 kap. 1 § tredje stycket TF
    Och det skulle bli det som ska finnas på intranätet finns där om Är skrivreglerna publicerade på intranätet? ja

  Scenario: Den nyanställda kommunikatören hittar både grundlagens regler och skrivreglerna
    Givet datumet 2021-01-18
    Och Når alla medarbetare grundlagens regler om yttrandefrihet och meddelarfrihet på intranätet? ja
    Och Är skrivreglerna publicerade på intranätet? ja
    När beslutet intranet-contents prövas
    Så är utfallet det som ska finnas på intranätet finns där
    Och det avgörs av regeln intranet.constitution
    Och det avgörs av regeln intranet.writing-rules
    Och det avgörs av bestämmelsen KP-7.4
    Och det avgörs av bestämmelsen KP-8.1

  Scenario: Skrivreglerna saknas på intranätet, och det avgör saken redan innan någon har letat efter grundlagens regler
    Givet datumet 2015-03-23
    Och Är skrivreglerna publicerade på intranätet? nej
    När beslutet intranet-contents prövas
    Så är utfallet något saknas på intranätet
    Och det avgörs av regeln intranet.writing-rules
    Men det frågas inte om Når alla medarbetare grundlagens regler om yttrandefrihet och meddelarfrihet på intranätet?

  Scenario: Grundlagens regler finns på plats, men ingen har letat efter skrivreglerna
    Givet datumet 2025-12-01
    Och Når alla medarbetare grundlagens regler om yttrandefrihet och meddelarfrihet på intranätet? ja
    När beslutet intranet-contents prövas
    Så är utfallet öppet
    Och möjligt utfall är det som ska finnas på intranätet finns där
    Och möjligt utfall är något saknas på intranätet
    Och nästa fråga är Är skrivreglerna publicerade på intranätet?
