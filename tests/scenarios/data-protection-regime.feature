# language: sv
Egenskap: Datumet avgör vilka regler om personuppgifter som gäller

  Scenario: Innan kommunen antog policyn har den inget svar
    Givet datumet 2009-03-24
    Och Hur är materialet ordnat? strukturerat
    När beslutet data-protection-regime prövas
    Så är utfallet policyns nuvarande lydelse gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: En besökares kommentar innehåller personuppgifter <dag>, medan personuppgiftslagen gäller
    Givet datumet <dag>
    Och Hur är materialet ordnat? ostrukturerat, som löpande text
    När beslutet data-protection-regime prövas
    Så är utfallet missbruksregeln i personuppgiftslagen
    Och det avgörs av regeln regime.abuse-rule
    Och det avgörs av bestämmelsen KP-4.7
    Och lagrummet 5 a § PuL
    Och det skulle bli personuppgiftslagen i dess helhet om Hur är materialet ordnat? strukturerat

    Exempel:
      | dag        |
      | 2011-05-11 |
      | 2018-05-24 |

  Scenario: Ett register över anmälda deltagare förs dagen innan dataskyddsförordningen börjar gälla
    Givet datumet 2018-05-24
    Och Hur är materialet ordnat? strukturerat
    När beslutet data-protection-regime prövas
    Så är utfallet personuppgiftslagen i dess helhet
    Och det avgörs av regeln regime.personal-data
    Och det avgörs av bestämmelsen KP-4.7
    Och lagrummet PuL
    Men inte lagrummet dataskyddsförordningen

  Scenario: En kommentar innehåller personuppgifter den dag dataskyddsförordningen börjar gälla
    Givet datumet 2018-05-25
    Och Hur är materialet ordnat? ostrukturerat, som löpande text
    När beslutet data-protection-regime prövas
    Så är utfallet dataskyddsförordningen
    Och det avgörs av regeln regime.personal-data
    Och lagrummet dataskyddsförordningen
    Men inte lagrummet PuL
    Och inte lagrummet 5 a § PuL

  Scenario: Med dataskyddsförordningen spelar det ingen roll hur materialet är ordnat
    Givet datumet 2018-05-25
    När beslutet data-protection-regime prövas
    Så är utfallet dataskyddsförordningen
    Men det frågas inte om Hur är materialet ordnat?

  Scenario: Under personuppgiftslagen avgör hur materialet är ordnat
    Givet datumet 2018-05-24
    När beslutet data-protection-regime prövas
    Så är utfallet öppet
    Och möjligt utfall är personuppgiftslagen i dess helhet
    Och möjligt utfall är missbruksregeln i personuppgiftslagen
    Och nästa fråga är Hur är materialet ordnat?
