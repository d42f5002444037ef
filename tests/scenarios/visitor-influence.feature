# language: sv
Egenskap: Vad kommunen kan göra med besökares inlägg avgör om den svarar för personuppgifterna i dem

  Scenario: Dagen före riktlinjerna undrar biblioteket om det kan styra kommentarerna i sin blogg
    Givet datumet 2010-12-08
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? ja
    Och Kan kommunen ta bort besökares inlägg? ja
    Och Kan kommunen dölja besökares inlägg? ja
    Och Kan kommunen ändra i besökares inlägg? ja
    Och Kan kommunen stänga möjligheten att kommentera? ja
    Och Bestämmer kommunen syftet med den sida som besökarna skriver på? ja
    Och Kan kommunen blockera en skribent? ja
    När beslutet visitor-influence prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Den första dagen med riktlinjerna kan kommunen ta bort kommentarer på sin Facebook-sida
    Givet datumet 2010-12-09
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? nej
    Och Kan kommunen ta bort besökares inlägg? ja
    Och Kan kommunen dölja besökares inlägg? nej
    Och Kan kommunen ändra i besökares inlägg? nej
    Och Kan kommunen stänga möjligheten att kommentera? nej
    Och Bestämmer kommunen syftet med den sida som besökarna skriver på? ja
    Och Kan kommunen blockera en skribent? ja
    När beslutet visitor-influence prövas
    Så är utfallet ja, kommunen kan påverka det
    Och det avgörs av regeln influence.publication
    Och det avgörs av bestämmelsen RS-4.8-6
    Men inte lagrummet artikel 4.7 dataskyddsförordningen

  Scenario: Redaktören läser och godkänner varje kommentar i kommunens blogg innan den syns
    Givet datumet 2012-10-01
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? ja
    Och Kan kommunen ta bort besökares inlägg? nej
    Och Kan kommunen dölja besökares inlägg? nej
    Och Kan kommunen ändra i besökares inlägg? nej
    Och Kan kommunen stänga möjligheten att kommentera? nej
    Och Bestämmer kommunen syftet med den sida som besökarna skriver på? nej
    Och Kan kommunen blockera en skribent? nej
    När beslutet visitor-influence prövas
    Så är utfallet ja, kommunen kan påverka det
    Och det avgörs av regeln influence.publication
    Och det avgörs av bestämmelsen RS-4.8-6
    Och det skulle bli nej, kommunen kan inte påverka det om Kan kommunen godkänna besökares inlägg innan de syns? nej

  Scenario: I kommunens wiki om hembygden kan redaktionen ändra i det som besökarna skriver
    Givet datumet 2013-02-11
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? nej
    Och Kan kommunen ta bort besökares inlägg? nej
    Och Kan kommunen dölja besökares inlägg? nej
    Och Kan kommunen ändra i besökares inlägg? ja
    Och Kan kommunen stänga möjligheten att kommentera? nej
    Och Bestämmer kommunen syftet med den sida som besökarna skriver på? nej
    Och Kan kommunen blockera en skribent? nej
    När beslutet visitor-influence prövas
    Så är utfallet ja, kommunen kan påverka det
    Och det avgörs av regeln influence.publication
    Och det avgörs av bestämmelsen RS-4.8-6

  Scenario: Twitter som det var 2010: kommunen kan bara blockera den som skriver
    Givet datumet 2011-03-07
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? nej
    Och Kan kommunen ta bort besökares inlägg? nej
    Och Kan kommunen dölja besökares inlägg? nej
    Och Kan kommunen ändra i besökares inlägg? nej
    Och Kan kommunen stänga möjligheten att kommentera? nej
    Och Bestämmer kommunen syftet med den sida som besökarna skriver på? nej
    Och Kan kommunen blockera en skribent? ja
    När beslutet visitor-influence prövas
    Så är utfallet nej, kommunen kan inte påverka det
    Och det avgörs av regeln influence.none
    Och det avgörs av bestämmelsen RS-4.8-6
    Och det skulle bli ja, kommunen kan påverka det om Kan kommunen dölja besökares inlägg? ja

  Scenario: Att kommunen kan blockera en skribent är inget som avgör
    Givet datumet 2016-01-18
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? nej
    Och Kan kommunen ta bort besökares inlägg? nej
    Och Kan kommunen dölja besökares inlägg? nej
    Och Kan kommunen ändra i besökares inlägg? nej
    Och Kan kommunen stänga möjligheten att kommentera? nej
    Och Bestämmer kommunen syftet med den sida som besökarna skriver på? nej
    När beslutet visitor-influence prövas
    Så är utfallet nej, kommunen kan inte påverka det
    Och det avgörs av regeln influence.none
    Men det frågas inte om Kan kommunen blockera en skribent?

  Scenario: Efter november 2019 kan kommunen dölja svar på det som den twittrar
    Givet datumet 2020-01-20
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? nej
    Och Kan kommunen ta bort besökares inlägg? nej
    Och Kan kommunen dölja besökares inlägg? ja
    Och Kan kommunen ändra i besökares inlägg? nej
    Och Kan kommunen stänga möjligheten att kommentera? nej
    Och Bestämmer kommunen syftet med den sida som besökarna skriver på? nej
    Och Kan kommunen blockera en skribent? ja
    När beslutet visitor-influence prövas
    Så är utfallet ja, kommunen kan påverka det
    Och det avgörs av regeln influence.publication
    Och det avgörs av bestämmelsen RS-4.8-6
    Och lagrummet artikel 4.7 dataskyddsförordningen
    Och det skulle bli nej, kommunen kan inte påverka det om Kan kommunen dölja besökares inlägg? nej

  Scenario: Turistbyrån kan stänga kommentarerna under ett filmklipp men inte ta bort en enda
    Givet datumet 2019-06-10
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? nej
    Och Kan kommunen ta bort besökares inlägg? nej
    Och Kan kommunen dölja besökares inlägg? nej
    Och Kan kommunen ändra i besökares inlägg? nej
    Och Kan kommunen stänga möjligheten att kommentera? ja
    Och Bestämmer kommunen syftet med den sida som besökarna skriver på? nej
    Och Kan kommunen blockera en skribent? nej
    När beslutet visitor-influence prövas
    Så är utfallet det bedömer en människa
    Och det avgörs av regeln influence.weighed
    Och det avgörs av bestämmelsen RS-4.8-6
    Och det skulle bli ja, kommunen kan påverka det om Kan kommunen ta bort besökares inlägg? ja

  Scenario: Fritidsgården bestämmer vad ett forum ska handla om, men forumets ägare sköter allt annat
    Givet datumet 2014-09-15
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? nej
    Och Kan kommunen ta bort besökares inlägg? nej
    Och Kan kommunen dölja besökares inlägg? nej
    Och Kan kommunen ändra i besökares inlägg? nej
    Och Kan kommunen stänga möjligheten att kommentera? nej
    Och Bestämmer kommunen syftet med den sida som besökarna skriver på? ja
    Och Kan kommunen blockera en skribent? nej
    När beslutet visitor-influence prövas
    Så är utfallet det bedömer en människa
    Och det avgörs av regeln influence.weighed
    Och det skulle bli nej, kommunen kan inte påverka det om Bestämmer kommunen syftet med den sida som besökarna skriver på? nej

  Scenario: Kommunen kan stänga kommentarerna, och då ändrar syftet inte att en människa måste bedöma
    Givet datumet 2021-04-12
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? nej
    Och Kan kommunen ta bort besökares inlägg? nej
    Och Kan kommunen dölja besökares inlägg? nej
    Och Kan kommunen ändra i besökares inlägg? nej
    Och Kan kommunen stänga möjligheten att kommentera? ja
    Och Kan kommunen blockera en skribent? nej
    När beslutet visitor-influence prövas
    Så är utfallet det bedömer en människa
    Men det frågas inte om Bestämmer kommunen syftet med den sida som besökarna skriver på?

  Scenario: På kommunens konto för film går det varken att kommentera eller svara
    Givet datumet 2022-03-21
    Och Kan besökare publicera något på sidan? nej
    När beslutet visitor-influence prövas
    Så är utfallet besökare kan inte publicera något där
    Och det avgörs av regeln influence.no-visitors
    Och det avgörs av bestämmelsen RS-4.8-6
    Men det frågas inte om Kan kommunen ta bort besökares inlägg?
    Och det frågas inte om Kan kommunen dölja besökares inlägg?
    Och det frågas inte om Kan kommunen stänga möjligheten att kommentera?

  Scenario: Kommunen kan ta bort kommentarer, och resten behöver den inte ta reda på
    Givet datumet 2018-05-25
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen ta bort besökares inlägg? ja
    När beslutet visitor-influence prövas
    Så är utfallet ja, kommunen kan påverka det
    Och lagrummet artikel 4.7 dataskyddsförordningen
    Men det frågas inte om Kan kommunen godkänna besökares inlägg innan de syns?
    Och det frågas inte om Kan kommunen dölja besökares inlägg?
    Och det frågas inte om Kan kommunen ändra i besökares inlägg?
    Och det frågas inte om Kan kommunen stänga möjligheten att kommentera?
    Och det frågas inte om Bestämmer kommunen syftet med den sida som besökarna skriver på?
    Och det frågas inte om Kan kommunen blockera en skribent?

  Scenario: Dagen innan dataskyddsförordningen börjar gälla kan kommunen ta bort kommentarer
    Givet datumet 2018-05-24
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen ta bort besökares inlägg? ja
    När beslutet visitor-influence prövas
    Så är utfallet ja, kommunen kan påverka det
    Men inte lagrummet artikel 4.7 dataskyddsförordningen

  Scenario: Ingen vet om det går att ta bort det som turister skriver när de checkar in på badplatsen
    Givet datumet 2013-07-15
    Och Kan besökare publicera något på sidan? ja
    Och Kan kommunen godkänna besökares inlägg innan de syns? nej
    Och Kan kommunen dölja besökares inlägg? nej
    Och Kan kommunen ändra i besökares inlägg? nej
    Och Kan kommunen stänga möjligheten att kommentera? nej
    Och Bestämmer kommunen syftet med den sida som besökarna skriver på? nej
    Och Kan kommunen blockera en skribent? nej
    När beslutet visitor-influence prövas
    Så är utfallet öppet
    Och möjligt utfall är ja, kommunen kan påverka det
    Och möjligt utfall är nej, kommunen kan inte påverka det
    Och nästa fråga är Kan kommunen ta bort besökares inlägg?
