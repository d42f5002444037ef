# language: sv
Egenskap: Granskningen visar om policyns regler följs i kommunens kommunikation

  Scenario: Journalisten fick svar sent på kvällen, och det var ännu samma dag i Sverige
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [
            {"id": "KS-2026-4", "received": "2026-01-12T08:40:00+01:00", "addressed": true,
             "handled": {"on": "2026-01-12T22:50:00Z", "how": "referred", "reason": "given"}}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln media.same-day uppfylld för mediekontakten KS-2026-4
    Och regeln media.with-reason är uppfylld för mediekontakten KS-2026-4

  Scenario: Journalisten fick svar en timme senare på sommarnatten, och då var det nästa dag i Sverige
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [
            {"id": "KS-2025-88", "received": "2025-07-14T21:30:00Z", "addressed": true,
             "handled": {"on": "2025-07-14T22:30:00Z", "how": "directly"}}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln media.same-day bruten för mediekontakten KS-2025-88 sedan 2025-07-14 till och med 2025-07-14

  Scenario: E-posten till kommunens brevlåda besvarades av växeln utan att kommunikationsenheten fick veta det
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [
            {"id": "17", "received": "2026-01-20", "addressed": false,
             "handled": {"on": "2026-01-20", "how": "directly"}},
            {"id": "23", "received": "2026-01-20", "addressed": false,
             "handled": {"on": "2026-01-22", "how": "directly"}}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln media.to-unit bruten för mediekontakten 17 sedan 2026-01-20
    Och regeln media.to-unit är bruten för mediekontakten 23 sedan 2026-01-20
    Och regeln media.same-day är bruten för mediekontakten 23 sedan 2026-01-20 till och med 2026-01-21
    Och regeln media.same-day är uppfylld för mediekontakten 17

  Scenario: Tidningen ringde i dag och ingen har hunnit ringa tillbaka
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [{"id": "18", "received": "2026-01-31T09:10", "addressed": true, "handled": false}]
        }
      }
      """
    När underlaget granskas
    Så är regeln media.same-day att göra för mediekontakten 18 senast 2026-01-31

  Scenario: Tidningen ringde i går och ingen ringde tillbaka
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [{"id": "19", "received": "2026-01-30", "addressed": true, "handled": false}]
        }
      }
      """
    När underlaget granskas
    Så är regeln media.same-day bruten för mediekontakten 19 sedan 2026-01-30

  Scenario: Det är inte antecknat om hänvisningen motiverades
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [
            {"id": "20", "received": "2026-01-28", "addressed": true, "handled": {"on": "2026-01-28", "how": "referred"}}
          ]
        }
      }
      """
    När underlaget granskas
    Så går regeln media.with-reason inte att avgöra för mediekontakten 20

  Scenario: Någon har antecknat vem som talade med tidningen
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [{"id": "21", "received": "2026-01-28", "källa": "en undersköterska"}]
        }
      }
      """
    När underlaget granskas
    Så avvisas underlaget med nobody may ask who that is

  Scenario: Någon har skrivit i mediekontakten vad den handlade om
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [{"id": "22", "received": "2026-01-28", "anteckning": "tipset om äldreboendet"}]
        }
      }
      """
    När underlaget granskas
    Så avvisas underlaget med that could describe a source

  Scenario: Någon har gett mediekontakten ett namn som pekar ut källan
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [{"id": "tipset från vaktmästaren", "received": "2026-01-28"}]
        }
      }
      """
    När underlaget granskas
    Så avvisas underlaget med words could describe a source

  Scenario: Kontoret skickade själv ut ett pressmeddelande om hela kommunens budget
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "pressReleases": [
            {"id": "budget", "scope": "overall", "sent": "2025-11-27", "byChairThroughUnit": false, "simultaneous": true}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln press.overall bruten för pressmeddelandet budget sedan 2025-11-27 till och med 2025-11-27
    Och regeln press.simultaneous är uppfylld för pressmeddelandet budget

  Scenario: Skolans pressmeddelande gick till en tidning före de andra
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "pressReleases": [{"id": "skolan", "scope": "own", "sent": "2025-10-02", "simultaneous": false}]
        }
      }
      """
    När underlaget granskas
    Så är regeln press.simultaneous bruten för pressmeddelandet skolan sedan 2025-10-02 till och med 2025-10-02

  Scenario: Broschyren trycktes först och granskades sedan
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "publications": [
            {"id": "broschyr", "product": "brochure", "published": "2025-06-02", "works": [], "websiteConsidered": "2025-05-05",
             "followsManual": true, "reviewed": "2025-06-16"}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln publication.reviewed bruten för produkten broschyr sedan 2025-06-02 till och med 2025-06-15
    Och regeln publication.graphic-manual är uppfylld för produkten broschyr

  Scenario: Affischen ska ut om två veckor, och fotografen har inte svarat
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "publications": [
            {"id": "affisch", "product": "poster", "published": false, "planned": "2026-02-14",
             "works": [{"id": "foto", "consent": false}], "websiteConsidered": "2026-01-12", "followsManual": true,
             "reviewed": "2026-01-26"}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln publication.copyright att göra för produkten affisch senast 2026-02-14

  Scenario: Bladet till alla hushåll har nämndens ordförande som ansvarig utgivare
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"},
          {"id": "ordforande", "role": "elected-representative", "title": "Nämndordförande"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "publications": [
            {"id": "kommunbladet", "product": "household-print", "scope": "overall", "published": "2025-12-08",
             "responsiblePublisher": "ordforande"}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln publisher.household-print bruten för produkten kommunbladet sedan 2025-12-08

  Scenario: Kommunchefen slutade, och webbplatsen fick ingen ny ansvarig utgivare
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"},
          {"id": "kommunchef-1", "role": "chief-executive", "title": "Kommunchef", "until": "2025-08-31"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "website": {"responsiblePublisher": "kommunchef-1", "certificate": false}
        }
      }
      """
    När underlaget granskas
    Så är regeln publisher.website bruten för kommunen 1442 sedan 2025-09-01

  Scenario: Webbplatsen gicks igenom i november och var inte uppdaterad
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "website": {
            "review": {"on": "2025-11-14", "roundTheClock": true, "dialogue": true, "upToDate": false, "forTargetGroups": true,
                       "adapted": "as-far-as-possible"}
          }
        }
      }
      """
    När underlaget granskas
    Så är regeln website.up-to-date bruten för kommunen 1442 sedan 2025-11-14
    Och regeln website.dialogue är uppfylld för kommunen 1442
    Och regeln accessibility.website är uppfylld för kommunen 1442
    Och regeln accessibility.own-pages bedöms av en människa för kommunen 1442

  Scenario: Skrivreglerna låg aldrig på intranätet
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "intranet": {"constitution": "2012-01-10", "writingRules": false}
        }
      }
      """
    När underlaget granskas
    Så är regeln intranet.writing-rules bruten för kommunen 1442 sedan 2011-05-11
    Och regeln intranet.constitution är uppfylld för kommunen 1442

  Scenario: Krisplanen antogs utan avsnitt om information
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "crisisPlan": {"adopted": "2019-06-12", "informationSection": false}
        }
      }
      """
    När underlaget granskas
    Så är regeln crisis.plan-section bruten för kommunen 1442 sedan 2019-06-12
    Och regeln crisis.plan är uppfylld för kommunen 1442

  Scenario: Kommunen har ingen krisplan
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "crisisPlan": false
        }
      }
      """
    När underlaget granskas
    Så är regeln crisis.plan bruten för kommunen 1442 sedan 2011-05-11
    Och regeln crisis.plan-section är bruten för kommunen 1442

  Scenario: Ingen vet om det finns någon krisplan
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "decisions": []
        }
      }
      """
    När underlaget granskas
    Så går regeln crisis.plan inte att avgöra för kommunen 1442

  Scenario: Förskoleprojektet planerades i tid, men fick ingen budget och tog in kommunikatören för sent
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "projects": [
            {"id": "forskolan", "kind": "project", "from": "2025-09-01", "considered": "late", "planned": "in-time", "budgeted": "no"}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln planning.budgeted bruten för projektet forskolan sedan 2025-09-01
    Och regeln planning.early-in-projects är bruten för projektet forskolan sedan 2025-09-01
    Och regeln planning.planned är uppfylld för projektet forskolan

  Scenario: Fullmäktige ska besluta i mars, och informationsfrågan är inte med i förslaget
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "decisions": [{"id": "KF-2026-9", "on": "2026-03-11", "informationConsidered": false}]
        }
      }
      """
    När underlaget granskas
    Så är regeln planning.in-decisions att göra för beslutet KF-2026-9 senast 2026-03-11

  Scenario: Dagen före policyns nuvarande lydelse prövas inget av det som policyn kräver
    Givet datumet 2011-05-10
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2011-05-10",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2010-12-09"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "intranet": {"constitution": false, "writingRules": false},
          "decisions": [{"id": "KS-2011-7", "on": "2011-05-04", "informationConsidered": false}]
        }
      }
      """
    När underlaget granskas
    Så är regeln intranet.writing-rules inte tillämplig för kommunen 1442
    Och regeln planning.in-decisions är inte tillämplig för beslutet KS-2011-7

  Scenario: Det som gjordes före policyns nuvarande lydelse prövas inte heller efteråt
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [{"id": "1", "received": "2011-05-01", "addressed": true, "handled": false}],
          "pressReleases": [{"id": "valet", "scope": "overall", "sent": "2010-09-20", "byChairThroughUnit": false, "simultaneous": false}],
          "decisions": [{"id": "KS-2011-7", "on": "2011-05-04", "informationConsidered": false}]
        }
      }
      """
    När underlaget granskas
    Så är regeln media.same-day inte tillämplig för mediekontakten 1
    Och regeln press.simultaneous är inte tillämplig för pressmeddelandet valet
    Och regeln planning.in-decisions är inte tillämplig för beslutet KS-2011-7

  Scenario: Broschyren är granskad, men ingen vet om den redan hade getts ut
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "publications": [{"id": "broschyr", "product": "brochure", "works": [], "followsManual": true, "reviewed": "2025-06-16"}]
        }
      }
      """
    När underlaget granskas
    Så går regeln publication.reviewed inte att avgöra för produkten broschyr

  Scenario: Fotografen gav sitt tillstånd två veckor efter att foldern hade getts ut
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "publications": [
            {"id": "folder", "product": "folder", "published": "2025-12-20", "works": [{"id": "foto", "consent": "2026-01-05"}]}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln publication.copyright bruten för produkten folder sedan 2025-12-20 till och med 2026-01-04

  Scenario: Bladet till alla hushåll är inte tryckt ännu, så ingen utgivare saknas
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "publications": [
            {"id": "bladet", "product": "household-print", "scope": "overall", "published": false, "planned": "2026-03-02",
             "works": [], "websiteConsidered": "2026-01-12", "followsManual": true, "reviewed": false}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln publication.reviewed att göra för produkten bladet senast 2026-03-02
    Och regeln publication.graphic-manual är uppfylld för produkten bladet

  Scenario: Det står inte om bladet till alla hushåll är övergripande
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "publications": [{"id": "bladet", "product": "household-print", "published": "2025-12-08", "responsiblePublisher": false}]
        }
      }
      """
    När underlaget granskas
    Så går regeln publisher.household-print inte att avgöra för produkten bladet

  Scenario: Den som är kommunchef i dag säger inget om vem som var utgivare före henne
    Givet datumet 2019-06-01
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "website": {"responsiblePublisher": "kommunchef"}
        }
      }
      """
    När underlaget granskas
    Så går regeln publisher.website inte att avgöra för kommunen 1442

  Scenario: Underlaget säger inget om krisplanen före den plan som gäller nu
    Givet datumet 2022-01-10
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "crisisPlan": {"adopted": "2023-06-14", "informationSection": "2023-06-14"}
        }
      }
      """
    När underlaget granskas
    Så går regeln crisis.plan inte att avgöra för kommunen 1442

  Scenario: Projektet planerades för sent, men det finns ännu tid för budgeten
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "projects": [{"id": "torget", "kind": "project", "from": "2026-05-04", "considered": "not-yet", "planned": "late", "budgeted": "no"}]
        }
      }
      """
    När underlaget granskas
    Så är regeln planning.planned bruten för projektet torget
    Och regeln planning.budgeted är att göra för projektet torget senast 2026-05-04
    Och regeln planning.early-in-projects är att göra för projektet torget senast 2026-05-04

  Scenario: Under lagens övergångstid bedömer en människa om den otillgängliga sidan följde lagen
    Givet datumet 2019-12-01
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "publications": [
            {"id": "sidan", "product": "website-page", "published": "2012-12-20", "works": [], "followsManual": true, "adapted": "no"}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln accessibility.website bruten för produkten sidan sedan 2012-12-20
    Och regeln accessibility.own-pages bedöms av en människa för produkten sidan

  Scenario: När lagens krav nått alla webbplatser är den otillgängliga sidan en brist också mot lagen
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "publications": [
            {"id": "sidan", "product": "website-page", "published": "2012-12-20", "works": [], "followsManual": true, "adapted": "no"}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln accessibility.own-pages bruten för produkten sidan sedan 2020-09-23

  Scenario: Tidningen ringde och fick inget svar, och då finns ingen hänvisning att motivera
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [{"id": "KS-2026-30", "received": "2026-01-29", "addressed": true, "handled": false}]
        }
      }
      """
    När underlaget granskas
    Så är regeln media.same-day bruten för mediekontakten KS-2026-30 sedan 2026-01-29

  Scenario: Ett personnummer är inget nummer på en mediekontakt
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "mediaContacts": [{"id": "19790314-2390", "received": "2026-01-28"}]
        }
      }
      """
    När underlaget granskas
    Så avvisas underlaget med words could describe a source

  Scenario: Pressmeddelandet skulle ha skickats i höstas, och ingen säger om det blev av
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "kommunchef", "role": "chief-executive", "title": "Kommunchef", "from": "2020-03-01"}
        ],
        "operations": [], "accounts": [],
        "communication": {
          "pressReleases": [{"id": "badet", "scope": "own", "sent": false, "planned": "2025-10-01"}]
        }
      }
      """
    När underlaget granskas
    Så avvisas underlaget med 2025-10-01 has passed

  Scenario: Det ena tillståndet kom sent, och ingen vet om det andra finns
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [], "operations": [], "accounts": [],
        "communication": {
          "publications": [
            {"id": "folder", "product": "folder", "published": "2025-12-20",
             "works": [{"id": "foto", "consent": "2026-01-05"}, {"id": "karta"}]}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln publication.copyright bruten för produkten folder sedan 2025-12-20

  Scenario: Uppföljningen pågår, och kommunikationsfrågorna kan ännu komma med
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [], "operations": [], "accounts": [],
        "communication": {
          "projects": [
            {"id": "arsuppfoljningen", "kind": "follow-up", "from": "2026-01-12", "until": "2026-03-31", "considered": "not-yet"}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln planning.in-strategy att göra för projektet arsuppfoljningen senast 2026-03-31

  Scenario: Webbplatsen fanns före policyn, och bristen räknas från policyns första dag
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [], "operations": [], "accounts": [],
        "communication": {
          "publications": [
            {"id": "sidan", "product": "website-page", "published": "2008-01-15", "works": [], "followsManual": true, "adapted": "no"}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln accessibility.website bruten för produkten sidan sedan 2011-05-11
    Och regeln publication.visual-identity är inte tillämplig för produkten sidan
