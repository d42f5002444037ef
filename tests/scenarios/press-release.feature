# language: sv
Egenskap: Pressmeddelanden går till alla medier samtidigt, och de övergripande ges ut av kommunstyrelsens ordförande

  Scenario: Dagen före policyns nuvarande lydelse prövas inte pressmeddelandet om skolan
    Givet datumet 2011-05-10
    Och Vad handlar pressmeddelandet om? kommunen som helhet
    Och Är pressmeddelandet skickat? ja
    Och Går det till alla medier samtidigt? nej
    När beslutet press-release prövas
    Så är utfallet policyn gällde inte i sin nuvarande lydelse
    Och det avgörs av regeln source.validity
    Och det avgörs av bestämmelsen KP-11.2

  Scenario: Den första dagen med policyns nuvarande lydelse går beskedet om den nya policyn till alla redaktioner samtidigt
    Givet datumet 2011-05-11
    Och Vad handlar pressmeddelandet om? kommunen som helhet
    Och Är pressmeddelandet skickat? ja
    Och Går det ut på kommunstyrelseordförandens ansvar, genom kommunikationsenheten? ja
    Och Går det till alla medier samtidigt? ja
    När beslutet press-release prövas
    Så är utfallet pressmeddelandet är i ordning
    Och det avgörs av regeln press.overall
    Och det avgörs av regeln press.simultaneous
    Och det avgörs av bestämmelsen KP-6.8
    Och det avgörs av bestämmelsen KP-7.2

  Scenariomall: Lokaltidningen <tid> pressmeddelandet om <ämne> före de andra redaktionerna
    Givet datumet <dag>
    Och Vad handlar pressmeddelandet om? <omfattning>
    Och Är pressmeddelandet skickat? <skickat>
    Och Går det ut på kommunstyrelseordförandens ansvar, genom kommunikationsenheten? ja
    Och Går det till alla medier samtidigt? nej
    När beslutet press-release prövas
    Så är utfallet <utfall>
    Och det avgörs av regeln press.simultaneous
    Och det avgörs av bestämmelsen KP-7.2
    Och det skulle bli pressmeddelandet är i ordning om Går det till alla medier samtidigt? ja

    Exempel:
      | tid    | ämne            | dag        | omfattning                                 | skickat | utfall                                             |
      | ska få | skattesatsen    | 2013-10-28 | kommunen som helhet                        | nej     | något ska ordnas före utskicket                    |
      | fick   | bokslutet       | 2017-03-20 | kommunen som helhet                        | ja      | pressmeddelandet skickades trots att något brister |
      | ska få | nya hyresrätter | 2020-09-14 | en nämnds eller ett bolags egen verksamhet | nej     | något ska ordnas före utskicket                    |
      | fick   | ett skolbygge   | 2023-05-08 | en nämnds eller ett bolags egen verksamhet | ja      | pressmeddelandet skickades trots att något brister |

  Scenario: Kommunchefen vill själv skicka ut ett pressmeddelande om hela kommunens ekonomi
    Givet datumet 2015-11-16
    Och Vad handlar pressmeddelandet om? kommunen som helhet
    Och Är pressmeddelandet skickat? nej
    Och Går det ut på kommunstyrelseordförandens ansvar, genom kommunikationsenheten? nej
    Och Går det till alla medier samtidigt? ja
    När beslutet press-release prövas
    Så är utfallet något ska ordnas före utskicket
    Och det avgörs av regeln press.overall
    Och det avgörs av bestämmelsen KP-6.8
    Och det skulle bli pressmeddelandet är i ordning om Går det ut på kommunstyrelseordförandens ansvar, genom kommunikationsenheten? ja

  Scenario: En sektorschef mejlade ett pressmeddelande om hela kommunen till en enda tidning
    Givet datumet 2019-06-03
    Och Vad handlar pressmeddelandet om? kommunen som helhet
    Och Är pressmeddelandet skickat? ja
    Och Går det ut på kommunstyrelseordförandens ansvar, genom kommunikationsenheten? nej
    Och Går det till alla medier samtidigt? nej
    När beslutet press-release prövas
    Så är utfallet pressmeddelandet skickades trots att något brister
    Och det avgörs av regeln press.overall
    Och det avgörs av regeln press.simultaneous
    Och det avgörs av bestämmelsen KP-6.8
    Och det avgörs av bestämmelsen KP-7.2

  Scenario: Bostadsbolaget skickar själv sitt pressmeddelande om ett nytt hus till alla medier
    Givet datumet 2021-08-23
    Och Vad handlar pressmeddelandet om? en nämnds eller ett bolags egen verksamhet
    Och Är pressmeddelandet skickat? ja
    Och Går det till alla medier samtidigt? ja
    När beslutet press-release prövas
    Så är utfallet pressmeddelandet är i ordning
    Och det avgörs av regeln press.simultaneous
    Och det avgörs av bestämmelsen KP-7.2
    Men det frågas inte om Går det ut på kommunstyrelseordförandens ansvar, genom kommunikationsenheten?

  Scenario: Pressmeddelandet om översiktsplanen är klart, men ordföranden har inte hört av sig
    Givet datumet 2024-10-07
    Och Vad handlar pressmeddelandet om? kommunen som helhet
    Och Är pressmeddelandet skickat? nej
    Och Går det till alla medier samtidigt? ja
    När beslutet press-release prövas
    Så är utfallet öppet
    Och möjligt utfall är pressmeddelandet är i ordning
    Och möjligt utfall är något ska ordnas före utskicket
    Och nästa fråga är Går det ut på kommunstyrelseordförandens ansvar, genom kommunikationsenheten?

  Scenario: Ett pressmeddelande om hela kommunen skrevs förbi ordföranden, och ingen vet om det har gått i väg
    Givet datumet 2012-02-27
    Och Vad handlar pressmeddelandet om? kommunen som helhet
    Och Går det ut på kommunstyrelseordförandens ansvar, genom kommunikationsenheten? nej
    När beslutet press-release prövas
    Så är utfallet öppet
    Och möjligt utfall är något ska ordnas före utskicket
    Och möjligt utfall är pressmeddelandet skickades trots att något brister
    Och nästa fråga är Är pressmeddelandet skickat?
    Men det frågas inte om Går det till alla medier samtidigt?
