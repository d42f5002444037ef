# language: sv
Egenskap: Det går att kontrollera om det som skulle bort är borta och det som skulle stå kvar står kvar

  Scenario: Dagen före riktlinjerna står ett hot kvar på sidan
    Givet datumet 2010-12-08
    Och Ska innehållet tas bort? ja, det är uppenbart olaga hot
    Och Står innehållet kvar på sidan? ja, det står kvar
    Och När upptäckte kommunen innehållet? tidigare
    När beslutet content-removed prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Ett hot mot en lärare upptäcktes <när> och står kvar <dag>
    Givet datumet <dag>
    Och Ska innehållet tas bort? ja, det är uppenbart olaga hot
    Och Står innehållet kvar på sidan? ja, det står kvar
    Och När upptäckte kommunen innehållet? <när>
    När beslutet content-removed prövas
    Så är utfallet <utfall>
    Och det avgörs av regeln removal.threat
    Och det avgörs av bestämmelsen RS-3.1-12
    Men det frågas inte om Sparades innehållet innan det togs bort?

    Exempel:
      | dag        | när      | utfall                       |
      | 2012-09-17 | i dag    | nej, det ska tas bort genast |
      | 2018-12-31 | tidigare | nej                          |
      | 2026-01-31 | i dag    | nej, det ska tas bort genast |

  Scenariomall: Den <dag> är det <vem> som kräver att hotet mot läraren tas bort
    Givet datumet <dag>
    Och Ska innehållet tas bort? ja, det är uppenbart olaga hot
    Och Står innehållet kvar på sidan? ja, det står kvar
    Och När upptäckte kommunen innehållet? tidigare
    När beslutet content-removed prövas
    Så är utfallet nej
    Och <lagen>

    Exempel:
      | dag        | vem                         | lagen                        |
      | 2017-12-31 | bara riktlinjerna           | inte lagrummet 5 § BBS-lagen |
      | 2018-01-01 | både riktlinjerna och lagen | lagrummet 5 § BBS-lagen      |

  Scenariomall: <vad> står kvar <dag>, dagen innan brottet kom med på lagens lista
    Givet datumet <dag>
    Och Ska innehållet tas bort? <ska>
    Och Står innehållet kvar på sidan? ja, det står kvar
    Och När upptäckte kommunen innehållet? tidigare
    När beslutet content-removed prövas
    Så är utfallet en människa bedömer
    Och det avgörs av regeln removal.unlisted

    Exempel:
      | vad                         | dag        | ska                                               |
      | En spridd nakenbild         | 2017-12-31 | ja, det är ett uppenbart olaga integritetsintrång |
      | En uppmaning till terrorism | 2018-08-31 | ja, det är en uppenbar uppmaning till terrorism   |

  Scenario: Hetsen mot en folkgrupp sparades och togs bort
    Givet datumet 2018-12-31
    Och Ska innehållet tas bort? ja, det är uppenbart uppvigling, hets mot folkgrupp, olaga våldsskildring eller upphovsrättsintrång
    Och Står innehållet kvar på sidan? nej, det togs bort på grund av innehållet
    Och Sparades innehållet innan det togs bort? ja
    När beslutet content-removed prövas
    Så är utfallet ja
    Och det avgörs av bestämmelsen RS-4.6-3
    Men det frågas inte om När upptäckte kommunen innehållet?

  Scenario: Den som hade jour tog bort barnpornografi utan att spara den, och det ska ingen göra
    Givet datumet 2019-01-01
    Och Ska innehållet tas bort? ja, det är uppenbart uppvigling, hets mot folkgrupp, olaga våldsskildring eller upphovsrättsintrång
    Och Står innehållet kvar på sidan? nej, det togs bort på grund av innehållet
    Och Sparades innehållet innan det togs bort? nej, och det krävdes inte
    När beslutet content-removed prövas
    Så är utfallet ja
    Och det avgörs av bestämmelsen RS-4.6-3

  Scenariomall: <vad> togs bort utan att sparas, fast ett gallringsstopp gällde
    Givet datumet 2022-10-03
    Och Ska innehållet tas bort? <ska>
    Och Står innehållet kvar på sidan? nej, det togs bort på grund av innehållet
    Och Sparades innehållet innan det togs bort? nej, fast det krävdes
    När beslutet content-removed prövas
    Så är utfallet nej
    Och det avgörs av regeln content.saved
    Och det skulle bli ja om Sparades innehållet innan det togs bort? ja

    Exempel:
      | vad                                  | ska                                               |
      | En uppenbar uppmaning till terrorism | ja, det är en uppenbar uppmaning till terrorism   |
      | En nakenbild som spridits            | ja, det är ett uppenbart olaga integritetsintrång |
      | En kommentar om en elevs diagnos     | ja, det innehåller sekretessbelagda uppgifter     |
      | En annons för ett gym                | ja, det är reklam                                 |

  Scenariomall: Upphovsrättsintrånget upptäcktes i dag, <dag>, och står kvar
    Givet datumet <dag>
    Och Ska innehållet tas bort? ja, det är uppenbart uppvigling, hets mot folkgrupp, olaga våldsskildring eller upphovsrättsintrång
    Och Står innehållet kvar på sidan? ja, det står kvar
    Och När upptäckte kommunen innehållet? i dag
    När beslutet content-removed prövas
    Så är utfallet nej, det ska tas bort genast
    Och det avgörs av regeln removal.listed-crime
    Och lagrummet 5 § BBS-lagen
    Och <undantag>

    Exempel:
      | dag        | undantag                       |
      | 2024-11-30 | inte lagrummet 4 a § BBS-lagen |
      | 2024-12-01 | lagrummet 4 a § BBS-lagen      |

  Scenario: En besökares annons har stått kvar sedan förra veckan
    Givet datumet 2013-08-19
    Och Ska innehållet tas bort? ja, det är reklam
    Och Står innehållet kvar på sidan? ja, det står kvar
    Och När upptäckte kommunen innehållet? tidigare
    När beslutet content-removed prövas
    Så är utfallet nej
    Och det avgörs av bestämmelsen RS-4.6-4

  Scenario: En kritisk kommentar om skolmaten togs bort för att den var obekväm
    Givet datumet 2015-10-12
    Och Ska innehållet tas bort? nej, det finns ingen grund
    Och Står innehållet kvar på sidan? nej, det togs bort på grund av innehållet
    När beslutet content-removed prövas
    Så är utfallet nej
    Och det avgörs av regeln removal.no-ground
    Och lagrummet 2 kap. 1 § RF
    Och det skulle bli ja om Står innehållet kvar på sidan? ja, det står kvar

  Scenario: En ovårdad kommentar som ingen regel säger ska bort står kvar
    Givet datumet 2017-05-08
    Och Ska innehållet tas bort? nej, det finns ingen grund
    Och Står innehållet kvar på sidan? ja, det står kvar
    När beslutet content-removed prövas
    Så är utfallet ja
    Och det avgörs av regeln removal.no-ground

  Scenariomall: Kommunens eget inlägg <läge>
    Givet datumet 2020-12-07
    Och Ska innehållet tas bort? nej, det är kommunens eget inlägg
    Och Står innehållet kvar på sidan? <svar>
    När beslutet content-removed prövas
    Så är utfallet <utfall>
    Och det avgörs av regeln removal.own-post
    Och det avgörs av bestämmelsen RS-3.1-9

    Exempel:
      | läge                                       | svar                                   | utfall |
      | står kvar                                  | ja, det står kvar                          | ja     |
      | togs bort för att någon tyckte illa om det | nej, det togs bort på grund av innehållet | nej    |

  Scenario: Kommunens eget inlägg är gallrat enligt planen, och ingen behövde spara det
    Givet datumet 2020-12-07
    Och Ska innehållet tas bort? nej, det är kommunens eget inlägg
    Och Står innehållet kvar på sidan? nej, det gallrades enligt planen
    Och Sparades innehållet innan det togs bort? nej, och det krävdes inte
    När beslutet content-removed prövas
    Så är utfallet ja
    Och det avgörs av bestämmelsen RS-3.1-9

  Scenariomall: <vad> gallrades enligt planen, och då behöver ingen fråga om en sparad kopia
    Givet datumet 2020-12-07
    Och Ska innehållet tas bort? <ska>
    Och Står innehållet kvar på sidan? nej, det gallrades enligt planen
    När beslutet content-removed prövas
    Så är utfallet ja
    Men det frågas inte om Sparades innehållet innan det togs bort?

    Exempel:
      | vad                             | ska                               |
      | En inaktuell kommentar          | nej, det finns ingen grund        |
      | Ett eget inlägg om julmarknaden | nej, det är kommunens eget inlägg |

  Scenario: Det är tveksamt om kommentaren är ett brott, och den står kvar
    Givet datumet 2021-04-19
    Och Ska innehållet tas bort? en människa bedömer om det är ett brott
    Och Står innehållet kvar på sidan? ja, det står kvar
    När beslutet content-removed prövas
    Så är utfallet en människa bedömer

  Scenario: Ett tveksamt inlägg togs bort utan att sparas, fast någon hade begärt att få ta del av det
    Givet datumet 2024-02-12
    Och Ska innehållet tas bort? en människa bedömer om det är ett brott
    Och Står innehållet kvar på sidan? nej, det togs bort på grund av innehållet
    Och Sparades innehållet innan det togs bort? nej, fast det krävdes
    När beslutet content-removed prövas
    Så är utfallet nej
    Och det avgörs av regeln content.saved

  Scenario: Hotet är borttaget, men ingen minns om det sparades
    Givet datumet 2023-05-15
    Och Ska innehållet tas bort? ja, det är uppenbart olaga hot
    Och Står innehållet kvar på sidan? nej, det togs bort på grund av innehållet
    När beslutet content-removed prövas
    Så är utfallet öppet
    Och möjligt utfall är ja
    Och möjligt utfall är nej
    Och nästa fråga är Sparades innehållet innan det togs bort?
