# language: sv
Egenskap: Kommunens webbplats är så långt det är möjligt anpassad för personer med funktionsnedsättning

  Scenario: Dagen före policyns nuvarande lydelse prövas inte webbplatsen
    Givet datumet 2011-05-10
    Och Är webbplatsen anpassad för personer med funktionsnedsättning? nej, mer är möjligt
    När beslutet website-adapted prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity

  Scenario: Den första dagen går det att läsa webbplatsen högt med talsyntes så långt tekniken räcker
    Givet datumet 2011-05-11
    Och Är webbplatsen anpassad för personer med funktionsnedsättning? ja, så långt det är möjligt
    När beslutet website-adapted prövas
    Så är utfallet webbplatsen är anpassad
    Och det avgörs av regeln accessibility.website
    Och det avgörs av bestämmelsen KP-6.13

  Scenario: Webbplatsen är helt anpassad
    Givet datumet 2024-03-18
    Och Är webbplatsen anpassad för personer med funktionsnedsättning? ja, helt
    När beslutet website-adapted prövas
    Så är utfallet webbplatsen är anpassad
    Och det avgörs av regeln accessibility.website

  Scenario: Bilderna på webbplatsen saknar beskrivningar som det hade gått att skriva
    Givet datumet 2016-10-03
    Och Är webbplatsen anpassad för personer med funktionsnedsättning? nej, mer är möjligt
    När beslutet website-adapted prövas
    Så är utfallet webbplatsen är inte anpassad så långt det är möjligt
    Och det avgörs av regeln accessibility.website
    Och det avgörs av bestämmelsen KP-6.13
    Och det skulle bli webbplatsen är anpassad om Är webbplatsen anpassad för personer med funktionsnedsättning? ja, helt

  Scenario: Ingen har gått igenom webbplatsen
    Givet datumet 2013-02-11
    När beslutet website-adapted prövas
    Så är utfallet öppet
    Och nästa fråga är Är webbplatsen anpassad för personer med funktionsnedsättning?
