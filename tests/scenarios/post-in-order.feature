# language: sv
Egenskap: Informatören och den centrala registratorn kan göra det som riktlinjerna lägger på dem

  Scenario: Dagen före riktlinjerna finns ingen uppgift att fylla
    Givet datumet 2010-12-08
    Och Är posten besatt? nej
    När beslutet post-in-order prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Kommunen saknar informatör den första dagen, innan något konto finns
    Givet datumet 2010-12-09
    Och Är posten besatt? nej
    Och Vilka konton når posten? det finns inga konton i drift
    När beslutet post-in-order prövas
    Så är utfallet posten fyller inte sin uppgift
    Och det avgörs av regeln post.filled
    Och det avgörs av bestämmelsen RS-1.1-1

  Scenario: Informatören har åtkomst till alla kommunens konton
    Givet datumet 2024-05-02
    Och Är posten besatt? ja
    Och Vilka konton når posten? alla konton
    När beslutet post-in-order prövas
    Så är utfallet posten fyller sin uppgift
    Och det avgörs av regeln post.filled
    Och det avgörs av regeln post.reaches-all-accounts
    Och det avgörs av bestämmelsen RS-2-4
    Och lagrummet 4 kap. 1 § OSL

  Scenario: Registratorn kommer inte åt skolans konto
    Givet datumet 2024-05-02
    Och Är posten besatt? ja
    Och Vilka konton når posten? inte alla konton
    När beslutet post-in-order prövas
    Så är utfallet posten fyller inte sin uppgift
    Och det avgörs av regeln post.reaches-all-accounts
    Och det avgörs av bestämmelsen RS-2-4
    Och lagrummet 4 kap. 1 § OSL
    Och det skulle bli posten fyller sin uppgift om Vilka konton når posten? alla konton

  Scenario: Registratorn är tillsatt i en kommun som ännu inte har några konton
    Givet datumet 2011-01-10
    Och Är posten besatt? ja
    Och Vilka konton når posten? det finns inga konton i drift
    När beslutet post-in-order prövas
    Så är utfallet posten fyller sin uppgift

  Scenario: Informatören har slutat och ingen annan når kontona
    Givet datumet 2024-05-02
    Och Är posten besatt? nej
    Och Vilka konton når posten? inte alla konton
    När beslutet post-in-order prövas
    Så är utfallet posten fyller inte sin uppgift
    Och det avgörs av regeln post.filled
    Och det avgörs av regeln post.reaches-all-accounts

  Scenario: En vakant post räcker för att uppgiften inte ska vara fylld
    Givet datumet 2024-05-02
    Och Är posten besatt? nej
    När beslutet post-in-order prövas
    Så är utfallet posten fyller inte sin uppgift
    Och det avgörs av regeln post.filled
    Men det frågas inte om Vilka konton når posten?

  Scenario: Registratorn finns på plats men ingen vet vilka konton hen når
    Givet datumet 2024-05-02
    Och Är posten besatt? ja
    När beslutet post-in-order prövas
    Så är utfallet öppet
    Och möjligt utfall är posten fyller sin uppgift
    Och möjligt utfall är posten fyller inte sin uppgift
    Och nästa fråga är Vilka konton når posten?
