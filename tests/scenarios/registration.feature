# language: sv
Egenskap: Det som är allmän handling registreras, hålls ordnat eller läggs till sitt ärende

  Scenario: Dagen före riktlinjerna kommer en kommentar till ett pågående ärende
    Givet datumet 2010-12-08
    Och Är det en allmän handling? ja
    Och Innehåller handlingen sekretessbelagda uppgifter? nej
    Och Hör handlingen till ett ärende som har startat eller pågår? ja
    När beslutet registration prövas
    Så är utfallet riktlinjerna gällde inte
    Och det avgörs av regeln source.validity

  Scenariomall: Ett klagomål om snöröjningen kommer in <dag>, och <brist>
    Givet datumet <dag>
    Och Är det en allmän handling? ja
    Och Innehåller handlingen sekretessbelagda uppgifter? nej
    Och Hör handlingen till ett ärende som har startat eller pågår? nej
    Och Är det uppenbart att handlingen är av liten betydelse? nej
    Och Är det lätt att se om handlingen har kommit in eller upprättats, och när? <synligt>
    Och Är det lätt att söka bland inläggen? <sökbart>
    När beslutet registration prövas
    Så är utfallet den ska registreras i diariet
    Och det avgörs av bestämmelsen RS-4.4-1
    Och lagrummet 5 kap. 1 § första stycket OSL

    Exempel:
      | dag        | brist                                            | synligt | sökbart |
      | 2010-12-09 | det går varken att se när det kom eller att söka | nej     | nej     |
      | 2012-09-17 | det går inte att söka bland kommentarerna        | ja      | nej     |
      | 2026-01-31 | det syns inte när det kom in                     | nej     | ja      |

  Scenario: Fritidsgårdens inlägg är lätta att söka bland, och det syns vem som skrev och när
    Givet datumet 2012-09-17
    Och Är det en allmän handling? ja
    Och Innehåller handlingen sekretessbelagda uppgifter? nej
    Och Hör handlingen till ett ärende som har startat eller pågår? nej
    Och Är det uppenbart att handlingen är av liten betydelse? nej
    Och Är det lätt att se om handlingen har kommit in eller upprättats, och när? ja
    Och Är det lätt att söka bland inläggen? ja
    När beslutet registration prövas
    Så är utfallet det räcker att den hålls ordnad
    Och det avgörs av regeln registration.kept-ordered
    Och det avgörs av regeln registration.searchable
    Och det avgörs av bestämmelsen RS-4.4-2
    Och det avgörs av bestämmelsen RS-4.4-3
    Och lagrummet 5 kap. 1 § tredje stycket OSL
    Och det skulle bli den ska registreras i diariet om Är det lätt att söka bland inläggen? nej

  Scenario: En besökare skriver bara "Tack!" under bilden från invigningen
    Givet datumet 2018-12-31
    Och Är det en allmän handling? ja
    Och Innehåller handlingen sekretessbelagda uppgifter? nej
    Och Hör handlingen till ett ärende som har startat eller pågår? nej
    Och Är det uppenbart att handlingen är av liten betydelse? ja
    När beslutet registration prövas
    Så är utfallet den behöver varken registreras eller hållas ordnad
    Och det avgörs av regeln registration.minor
    Och lagrummet 5 kap. 1 § fjärde stycket OSL
    Men det frågas inte om Är det lätt att söka bland inläggen?

  Scenario: En granne lämnar sin synpunkt på en detaljplan som är ute på samråd i en kommentar
    Givet datumet 2019-01-01
    Och Är det en allmän handling? ja
    Och Innehåller handlingen sekretessbelagda uppgifter? nej
    Och Hör handlingen till ett ärende som har startat eller pågår? ja
    Och Är det uppenbart att handlingen är av liten betydelse? nej
    Och Är det lätt att se om handlingen har kommit in eller upprättats, och när? ja
    Och Är det lätt att söka bland inläggen? ja
    När beslutet registration prövas
    Så är utfallet den ska lyftas ut ur kanalen och läggas till ärendet
    Och det avgörs av regeln registration.case-content
    Och det avgörs av bestämmelsen RS-3.1-13

  Scenario: En kort rad i en tråd hör till ett ärende och läggs dit, även om den betyder lite
    Givet datumet 2017-04-03
    Och Är det en allmän handling? ja
    Och Innehåller handlingen sekretessbelagda uppgifter? nej
    Och Hör handlingen till ett ärende som har startat eller pågår? ja
    Och Är det uppenbart att handlingen är av liten betydelse? ja
    När beslutet registration prövas
    Så är utfallet den ska lyftas ut ur kanalen och läggas till ärendet
    Och det avgörs av regeln registration.case-content

  Scenario: En utomstående skriver om en elevs diagnos på skolans sida
    Givet datumet 2014-11-10
    Och Är det en allmän handling? ja
    Och Innehåller handlingen sekretessbelagda uppgifter? ja
    Och Hör handlingen till ett ärende som har startat eller pågår? nej
    När beslutet registration prövas
    Så är utfallet den ska lyftas ut ur kanalen och registreras för vidare handläggning
    Och det avgörs av regeln registration.secret
    Och det avgörs av bestämmelsen RS-4.4-4
    Men det frågas inte om Är det lätt att söka bland inläggen?
    Och det frågas inte om Är det uppenbart att handlingen är av liten betydelse?

  Scenario: En anhörig skriver om en brukare i ett pågående biståndsärende
    Givet datumet 2024-12-01
    Och Är det en allmän handling? ja
    Och Innehåller handlingen sekretessbelagda uppgifter? ja
    Och Hör handlingen till ett ärende som har startat eller pågår? ja
    När beslutet registration prövas
    Så är utfallet den ska lyftas ut ur kanalen, registreras för vidare handläggning och läggas till ärendet
    Och det avgörs av regeln registration.secret
    Och det avgörs av regeln registration.case-content
    Och det avgörs av bestämmelsen RS-3.1-13
    Och det avgörs av bestämmelsen RS-4.4-4

  Scenario: Ett utkast som aldrig publicerades ska inte in i diariet
    Givet datumet 2016-02-08
    Och Är det en allmän handling? nej
    När beslutet registration prövas
    Så är utfallet den är inte allmän handling
    Men det frågas inte om Hör handlingen till ett ärende som har startat eller pågår?
    Och det frågas inte om Innehåller handlingen sekretessbelagda uppgifter?

  Scenario: Ingen har ännu tagit ställning till om kommentaren betyder något
    Givet datumet 2020-09-07
    Och Är det en allmän handling? ja
    Och Innehåller handlingen sekretessbelagda uppgifter? nej
    Och Hör handlingen till ett ärende som har startat eller pågår? nej
    Och Är det lätt att se om handlingen har kommit in eller upprättats, och när? ja
    Och Är det lätt att söka bland inläggen? ja
    När beslutet registration prövas
    Så är utfallet öppet
    Och möjligt utfall är det räcker att den hålls ordnad
    Och möjligt utfall är den behöver varken registreras eller hållas ordnad
    Och nästa fråga är Är det uppenbart att handlingen är av liten betydelse?

  Scenario: Registratorn vet att kommentaren är sekretessbelagd men inte om det finns ett ärende
    Givet datumet 2021-03-22
    Och Är det en allmän handling? ja
    Och Innehåller handlingen sekretessbelagda uppgifter? ja
    När beslutet registration prövas
    Så är utfallet öppet
    Och möjligt utfall är den ska lyftas ut ur kanalen och registreras för vidare handläggning
    Och möjligt utfall är den ska lyftas ut ur kanalen, registreras för vidare handläggning och läggas till ärendet
    Och nästa fråga är Hör handlingen till ett ärende som har startat eller pågår?
