# language: sv
Egenskap: En behandling som sannolikt leder till hög risk konsekvensbedöms innan den börjar

  Scenario: Dagen före riktlinjerna vill kommunen kartlägga vilka som följer den
    Givet datumet 2010-12-08
    Och Hur många av kriterierna för hög risk är uppfyllda? två eller fler
    Och Finns en konsekvensbedömning av den här behandlingen eller av en likadan? nej
    När beslutet impact-assessment prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Kommunen vill kartlägga följare den <dag>, medan personuppgiftslagen gäller
    Givet datumet <dag>
    Och Finns en konsekvensbedömning av den här behandlingen eller av en likadan? nej
    När beslutet impact-assessment prövas
    Så är utfallet dataskyddsförordningen gällde inte ännu
    Men inte lagrummet artikel 35 dataskyddsförordningen
    Och det frågas inte om Hur många av kriterierna för hög risk är uppfyllda?

    Exempel:
      | dag        |
      | 2010-12-09 |
      | 2018-05-24 |

  Scenario: Den dag dataskyddsförordningen börjar gälla vill kommunen samla in uppgifter om barns vanor i stor skala
    Givet datumet 2018-05-25
    Och Hur många av kriterierna för hög risk är uppfyllda? två eller fler
    Och Finns en konsekvensbedömning av den här behandlingen eller av en likadan? nej
    När beslutet impact-assessment prövas
    Så är utfallet en konsekvensbedömning ska göras
    Och det avgörs av regeln impact.assessed
    Och lagrummet artikel 35 dataskyddsförordningen
    Och det skulle bli konsekvensbedömningen är gjord om Finns en konsekvensbedömning av den här behandlingen eller av en likadan? ja

  Scenario: Skolan använder samma chattkanal som en annan skola redan har konsekvensbedömt
    Givet datumet 2022-08-15
    Och Hur många av kriterierna för hög risk är uppfyllda? två eller fler
    Och Finns en konsekvensbedömning av den här behandlingen eller av en likadan? ja
    När beslutet impact-assessment prövas
    Så är utfallet konsekvensbedömningen är gjord
    Och det avgörs av regeln impact.assessed
    Och lagrummet artikel 35 dataskyddsförordningen
    Och det skulle bli en konsekvensbedömning ska göras om Finns en konsekvensbedömning av den här behandlingen eller av en likadan? nej

  Scenario: Äldreomsorgen vill visa de boendes vardag på sin sida, och de boende är i underläge
    Givet datumet 2020-09-28
    Och Hur många av kriterierna för hög risk är uppfyllda? ett
    Och Finns en konsekvensbedömning av den här behandlingen eller av en likadan? nej
    När beslutet impact-assessment prövas
    Så är utfallet en människa bedömer om det behövs
    Och det avgörs av regeln impact.considered
    Och lagrummet artikel 35 dataskyddsförordningen
    Och det skulle bli en konsekvensbedömning ska göras om Hur många av kriterierna för hög risk är uppfyllda? två eller fler
    Och det skulle bli det behövs inte om Hur många av kriterierna för hög risk är uppfyllda? inget

  Scenario: Biblioteket lägger ut sina öppettider och svarar på enstaka frågor
    Givet datumet 2023-01-09
    Och Hur många av kriterierna för hög risk är uppfyllda? inget
    Och Finns en konsekvensbedömning av den här behandlingen eller av en likadan? nej
    När beslutet impact-assessment prövas
    Så är utfallet det behövs inte
    Och det skulle bli en människa bedömer om det behövs om Hur många av kriterierna för hög risk är uppfyllda? ett

  Scenario: Kommunen vill följa vad invånarna skriver i hela kommunen och sortera dem efter åsikt
    Givet datumet 2025-09-15
    Och Hur många av kriterierna för hög risk är uppfyllda? två eller fler
    När beslutet impact-assessment prövas
    Så är utfallet öppet
    Och möjligt utfall är konsekvensbedömningen är gjord
    Och möjligt utfall är en konsekvensbedömning ska göras
    Och nästa fråga är Finns en konsekvensbedömning av den här behandlingen eller av en likadan?

  Scenario: Ingen har räknat kriterierna inför en tävling där unga laddar upp bilder på sig själva
    Givet datumet 2021-05-03
    Och Finns en konsekvensbedömning av den här behandlingen eller av en likadan? nej
    När beslutet impact-assessment prövas
    Så är utfallet öppet
    Och möjligt utfall är en konsekvensbedömning ska göras
    Och möjligt utfall är en människa bedömer om det behövs
    Och möjligt utfall är det behövs inte
    Och nästa fråga är Hur många av kriterierna för hög risk är uppfyllda?
