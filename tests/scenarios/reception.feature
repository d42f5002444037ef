# language: sv
Egenskap: Det som kommer in på sidan tas om hand av rätt verksamhet

  Scenario: Dagen före riktlinjerna frågar en besökare på sidan om öppettider
    Givet datumet 2010-12-08
    Och Vad har kommit in? en fråga
    Och Vad eller vem rör det? verksamheten som har sidan
    När beslutet reception prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: En låntagare frågar på bibliotekets sida <dag> när det öppnar efter lovet
    Givet datumet <dag>
    Och Vad har kommit in? en fråga
    Och Vad eller vem rör det? verksamheten som har sidan
    När beslutet reception prövas
    Så är utfallet frågan ska besvaras
    Och det avgörs av regeln question.help
    Och det avgörs av regeln question.promptly
    Och det avgörs av bestämmelsen RS-4.5-1
    Och det avgörs av bestämmelsen RS-4.5-2
    Och lagrummet <gäller>
    Och inte lagrummet <gäller inte>

    Exempel:
      | dag        | gäller                       | gäller inte                  |
      | 2010-12-09 | 4 § 1986 års förvaltningslag | 6 § FL                       |
      | 2012-09-17 | 4 § 1986 års förvaltningslag | 6 § FL                       |
      | 2018-06-30 | 4 § 1986 års förvaltningslag | 6 § FL                       |
      | 2018-07-01 | 6 § FL                       | 4 § 1986 års förvaltningslag |
      | 2026-01-31 | 6 § FL                       | 4 § 1986 års förvaltningslag |

  Scenario: En förälder frågar hur man lämnar ett medborgarförslag innan skolfrågan avgörs
    Givet datumet 2012-09-17
    Och Vad har kommit in? en fråga
    Och Vad eller vem rör det? hur kommunen styrs eller hur man kan påverka
    När beslutet reception prövas
    Så är utfallet frågan ska besvaras
    Och det avgörs av regeln question.governance
    Och det avgörs av regeln question.help
    Och det avgörs av regeln question.promptly
    Och det avgörs av bestämmelsen KP-4.2

  Scenario: Samma fråga före policyns nuvarande lydelse besvaras enligt riktlinjerna
    Givet datumet 2011-05-10
    Och Vad har kommit in? en fråga
    Och Vad eller vem rör det? hur kommunen styrs eller hur man kan påverka
    När beslutet reception prövas
    Så är utfallet frågan ska besvaras
    Och det avgörs av regeln question.help
    Och det avgörs av regeln question.promptly

  Scenario: En fråga om snöröjning har hamnat på kulturskolans sida
    Givet datumet 2018-12-31
    Och Vad har kommit in? en fråga
    Och Vad eller vem rör det? en annan verksamhet i kommunen
    När beslutet reception prövas
    Så är utfallet det ska skickas vidare till rätt verksamhet
    Och det avgörs av bestämmelsen RS-2.4-1
    Och det skulle bli frågan ska besvaras om Vad eller vem rör det? verksamheten som har sidan

  Scenario: En besökare frågar socialtjänsten om sin sjukpenning, som Försäkringskassan beslutar om
    Givet datumet 2019-01-01
    Och Vad har kommit in? en fråga
    Och Vad eller vem rör det? en annan myndighet
    När beslutet reception prövas
    Så är utfallet den som skrev ska få hjälp att hitta rätt myndighet
    Och det avgörs av regeln question.help
    Och det avgörs av regeln question.promptly
    Och det avgörs av bestämmelsen RS-4.5-1
    Och lagrummet 6 § FL

  Scenario: En synpunkt på badets omklädningsrum kommer in på badets egen sida
    Givet datumet 2012-09-17
    Och Vad har kommit in? en synpunkt
    Och Vad eller vem rör det? verksamheten som har sidan
    När beslutet reception prövas
    Så är utfallet synpunkten ska tas om hand i verksamheten
    Och det avgörs av regeln question.inflow
    Och det avgörs av bestämmelsen RS-2.4-1

  Scenario: En synpunkt på skolmaten har skrivits på bibliotekets sida
    Givet datumet 2024-11-30
    Och Vad har kommit in? en synpunkt
    Och Vad eller vem rör det? en annan verksamhet i kommunen
    När beslutet reception prövas
    Så är utfallet det ska skickas vidare till rätt verksamhet
    Och det avgörs av regeln question.inflow
    Och det avgörs av bestämmelsen RS-2.4-1

  Scenario: En besökare klagar på den statliga vägen, som Trafikverket sköter
    Givet datumet 2024-12-01
    Och Vad har kommit in? en synpunkt
    Och Vad eller vem rör det? en annan myndighet
    När beslutet reception prövas
    Så är utfallet den som skrev ska få hjälp att hitta rätt myndighet
    Och det avgörs av bestämmelsen RS-2.4-1
    Och lagrummet 6 § FL

  Scenariomall: <någon>, och kommunen behöver inte göra mer
    Givet datumet <dag>
    Och Vad har kommit in? <inkommet>
    Och Vad eller vem rör det? <rör>
    När beslutet reception prövas
    Så är utfallet inget mer behöver göras
    Och det avgörs av bestämmelsen RS-2.4-1

    Exempel:
      | någon                                                      | dag        | inkommet                               | rör                        |
      | En besökare skriver att midsommarfirandet var fint         | 2026-01-31 | en kommentar som inte kräver något svar, till exempel beröm | verksamheten som har sidan |
      | Ett företag i en annan kommun länkar till sina erbjudanden | 2016-03-14 | nyheter, reklam eller något annat      | inget som en myndighet har hand om |

  Scenario: En förening delar på bibliotekets sida en nyhet om en vattenläcka som tekniska enheten ska åtgärda
    Givet datumet 2020-02-10
    Och Vad har kommit in? nyheter, reklam eller något annat
    Och Vad eller vem rör det? en annan verksamhet i kommunen
    När beslutet reception prövas
    Så är utfallet det ska skickas vidare till rätt verksamhet
    Och det avgörs av regeln question.inflow
    Och det avgörs av bestämmelsen RS-2.4-1

  Scenario: En besökare ställer en fråga, men det är oklart vem den rör
    Givet datumet 2026-01-31
    Och Vad har kommit in? en fråga
    När beslutet reception prövas
    Så är utfallet öppet
    Och möjligt utfall är frågan ska besvaras
    Och möjligt utfall är det ska skickas vidare till rätt verksamhet
    Och möjligt utfall är den som skrev ska få hjälp att hitta rätt myndighet
    Och möjligt utfall är inget mer behöver göras
    Och nästa fråga är Vad eller vem rör det?
