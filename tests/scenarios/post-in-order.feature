# language: sv
Egenskap: Informatören och den centrala registratorn kan göra det som riktlinjerna lägger på dem

  Scenario: Dagen före riktlinjerna finns ingen uppgift att fylla
    Givet datumet 2010-12-08
    Och Är posten tillsatt? nej
    När beslutet post-in-order prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenario: Kommunen saknar informatör den första dagen, innan något konto finns
    Givet datumet 2010-12-09
    Och Är posten tillsatt? nej
    Och Vilka konton har innehavaren åtkomst till? det finns inga konton i drift
    När beslutet post-in-order prövas
    Så är utfallet posten är vakant eller når inte alla konton
    Och det avgörs av regeln post.filled
    Och det avgörs av bestämmelsen RS-1.1-1

  Scenario: Informatören har åtkomst till alla kommunens konton
    Givet datumet 2024-05-02
    Och Är posten tillsatt? ja
    Och Vilka konton har innehavaren åtkomst till? alla konton
    När beslutet post-in-order prövas
    Så är utfallet posten är tillsatt och når alla konton
    Och det avgörs av regeln post.filled
    Och det avgörs av regeln post.reaches-all-accounts
    Och det avgörs av bestämmelsen RS-2-4
    Och lagrummet 4 kap. 1 § OSL

  Scenario: Registratorn kommer inte åt skolans konto
    Givet datumet 2024-05-02
    Och Är posten tillsatt? ja
    Och Vilka konton har innehavaren åtkomst till? inte alla konton
    När beslutet post-in-order prövas
    Så är utfallet posten är vakant eller når inte alla konton
    Och det avgörs av regeln post.reaches-all-accounts
    Och det avgörs av bestämmelsen RS-2-4
    Och lagrummet 4 kap. 1 § OSL
    Och det skulle bli posten är tillsatt och når alla konton om Vilka konton har innehavaren åtkomst till? alla konton

  Scenario: Registratorn är tillsatt i en kommun som ännu inte har några konton
    Givet datumet 2011-01-10
    Och Är posten tillsatt? ja
    Och Vilka konton har innehavaren åtkomst till? det finns inga konton i drift
    När beslutet post-in-order prövas
    Så är utfallet posten är tillsatt och når alla konton

  Scenario: Informatören har slutat och ingen annan når kontona
    Givet datumet 2024-05-02
    Och Är posten tillsatt? nej
    Och Vilka konton har innehavaren åtkomst till? inte alla konton
    När beslutet post-in-order prövas
    Så är utfallet posten är vakant eller når inte alla konton
    Och det avgörs av regeln post.filled
    Och det avgörs av regeln post.reaches-all-accounts

  Scenario: En vakant post räcker för att uppgiften inte ska vara fylld
    Givet datumet 2024-05-02
    Och Är posten tillsatt? nej
    När beslutet post-in-order prövas
    Så är utfallet posten är vakant eller når inte alla konton
    Och det avgörs av regeln post.filled
    Men det frågas inte om Vilka konton har innehavaren åtkomst till?

  Scenario: Registratorn finns på plats men ingen vet vilka konton hen når
    Givet datumet 2024-05-02
    Och Är posten tillsatt? ja
    När beslutet post-in-order prövas
    Så är utfallet öppet
    Och möjligt utfall är posten är tillsatt och når alla konton
    Och möjligt utfall är posten är vakant eller når inte alla konton
    Och nästa fråga är Vilka konton har innehavaren åtkomst till?
