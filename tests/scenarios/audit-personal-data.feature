# language: sv
Egenskap: Granskningen säger om personuppgifterna på varje konto är i ordning, och sedan när de inte är det

  Scenario: Bibliotekets Facebook-sida har allt som behövs för besökarnas personuppgifter
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "information": "2020-03-02", "inRecord": "2020-02-24", "parties": [
            {"party": "platform", "name": "Plattformen", "determines": "party", "settled": "2020-03-02"},
            {"party": "archiving", "name": "Arkivbolaget", "determines": "municipality", "settled": "2020-02-17"}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så är regeln controller.named uppfylld för kontot biblioteket
    Och regeln data.information är uppfylld för kontot biblioteket
    Och regeln data.record är uppfylld för kontot biblioteket
    Och regeln data.arrangement är uppfylld för kontot biblioteket
    Och regeln data.agreement är uppfylld för kontot biblioteket
    Och regeln assessment.made är inte tillämplig för kontot biblioteket
    Och ingen annan regel är bruten

  Scenario: Underlaget säger inget om personuppgifterna på bibliotekets Facebook-sida
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }]
      }
      """
    När underlaget granskas
    Så går regeln controller.named inte att avgöra för kontot biblioteket
    Och regeln data.information går inte att avgöra för kontot biblioteket
    Och regeln data.record går inte att avgöra för kontot biblioteket
    Och regeln data.agreement går inte att avgöra för kontot biblioteket
    Och regeln data.arrangement går inte att avgöra för kontot biblioteket
    Och regeln assessment.made är inte tillämplig för kontot biblioteket
    Och ingen annan regel är bruten

  Scenariomall: Det framgår att <vem> är personuppgiftsansvarig för kontot
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{"id": "bibliotek", "name": "Biblioteket", "controller": <ansvarig>}],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2020-03-02"
        }]
      }
      """
    När underlaget granskas
    Så är regeln controller.named uppfylld för kontot biblioteket

    Exempel:
      | vem             | ansvarig                                               |
      | kulturnämnden   | {"body": "committee", "name": "Kulturnämnden"}         |
      | kommunstyrelsen | {"body": "executive-board", "name": "Kommunstyrelsen"} |
      | bostadsbolaget  | {"body": "company", "name": "Vårgårda Bostäder AB"}    |

  Scenariomall: Ingen har rett ut vem som är personuppgiftsansvarig: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{"id": "bibliotek", "name": "Biblioteket", "controller": {"body": "unclear"}}],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "<start>"
        }]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                                     | dag        | start      | läge                                                                         |
      | sidan är äldre än dataskyddsförordningen | 2026-01-31 | 2014-09-01 | är regeln controller.named bruten för kontot biblioteket sedan 2018-05-25    |
      | sidan är yngre                           | 2026-01-31 | 2020-03-02 | är regeln controller.named bruten för kontot biblioteket sedan 2020-03-02    |
      | dataskyddsförordningens första dag       | 2018-05-25 | 2014-09-01 | är regeln controller.named bruten för kontot biblioteket sedan 2018-05-25    |
      | personuppgiftslagens sista dag           | 2018-05-24 | 2014-09-01 | är regeln controller.named inte tillämplig för kontot biblioteket            |
      | sidan startar först i mars               | 2026-01-31 | 2026-03-02 | är regeln controller.named att göra för kontot biblioteket senast 2026-03-02 |

  Scenario: Det är en nämnd som ansvarar för biblioteket, men underlaget säger inte vilken
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket", "controller": {"body": "committee"}}],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }]
      }
      """
    När underlaget granskas
    Så går regeln controller.named inte att avgöra för kontot biblioteket
    Och ingen annan regel är bruten

  Scenario: Kulturnämnden och bostadsbolaget har en evenemangssida tillsammans
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "several", "name": "Kulturnämnden och Vårgårda Bostäder AB"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }]
      }
      """
    När underlaget granskas
    Så bedöms regeln controller.together av en människa för kontot biblioteket
    Och ingen annan regel är bruten

  Scenariomall: Ingen har bedömt kommunens ansvar för kommentarerna på Youtube: <fall>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Youtube", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "<start>"
        }],
        "personalData": [
          {"account": "biblioteket", "assessment": false}
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                                       | start      | läge                                                                        |
      | kanalen fanns före riktlinjerna            | 2010-03-01 | är regeln assessment.made bruten för kontot biblioteket sedan 2010-12-09    |
      | kanalen startade under personuppgiftslagen | 2014-05-19 | är regeln assessment.made bruten för kontot biblioteket sedan 2014-05-19    |
      | kanalen startar i mars                     | 2026-03-02 | är regeln assessment.made att göra för kontot biblioteket senast 2026-03-02 |

  Scenario: Den som tog över Instagram-kontot vet inte om någon har bedömt ansvaret
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Instagram", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket"}
        ]
      }
      """
    När underlaget granskas
    Så går regeln assessment.made inte att avgöra för kontot biblioteket
    Och ingen annan regel är bruten

  Scenariomall: Biblioteket bedömde sitt ansvar på Youtube, och sedan ändrade kommunen sitt svar om att dölja kommentarer: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Youtube", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "assessment": {
            "on": "<bedömd>", "by": "bibliotekarie-1", "answers": {
              "visitors-publish": "yes", "approve": "no", "remove": "yes", "hide": "<dölja>", "edit": "no",
              "close-comments": "yes", "purpose": "yes", "block": "yes", "statistics": "yes", "tracking": "no"
            }}}
        ]
      }
      """
    Och profilen
      """
      {"platforms": {"youtube": {"capabilities": {
        "visitors-publish": [{"value": "yes"}], "approve": [{"value": "no"}],
        "remove": [{"value": "yes"}], "hide": [{"value": "no"}, {"from": "2024-09-01", "value": "yes"}],
        "edit": [{"value": "no"}], "close-comments": [{"value": "yes"}],
        "purpose": [{"value": "yes"}], "block": [{"value": "yes"}],
        "statistics": [{"value": "yes"}], "tracking": [{"value": "no"}]
      }}}}
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                                                                           | dag        | bedömd     | dölja | läge                                                                     |
      | dagen före ändringen stämmer bedömningen                                       | 2024-08-31 | 2020-02-24 | no    | är regeln assessment.made uppfylld för kontot biblioteket                |
      | samma dag är den inaktuell                                                     | 2024-09-01 | 2020-02-24 | no    | är regeln assessment.made bruten för kontot biblioteket sedan 2024-09-01 |
      | den är fortfarande inaktuell, fast kommunen svarar för kommentarerna nu som då | 2026-01-31 | 2020-02-24 | no    | är regeln assessment.made bruten för kontot biblioteket sedan 2024-09-01 |
      | en ny bedömning har gjorts                                                     | 2026-01-31 | 2024-10-14 | yes   | är regeln assessment.made uppfylld för kontot biblioteket                |

  Scenariomall: Fritidsgården bedömde sitt ansvar på Tiktok, och plattformen lät sedan kontots innehavare godkänna kommentarer: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Tiktok", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2020-09-14"
        }],
        "personalData": [
          {"account": "biblioteket", "assessment": {
            "on": "<bedömd>", "by": "bibliotekarie-1", "answers": {
              "visitors-publish": "yes", "approve": "<godkänna>", "remove": "yes", "hide": "no", "edit": "no",
              "close-comments": "yes", "purpose": "yes", "block": "yes", "statistics": "yes", "tracking": "no"
            }}}
        ]
      }
      """
    Och profilen
      """
      {"platforms": {"tiktok": {"capabilities": {
        "visitors-publish": [{"value": "yes"}], "remove": [{"value": "yes"}],
        "hide": [{"value": "no"}], "edit": [{"value": "no"}],
        "close-comments": [{"value": "yes"}], "purpose": [{"value": "yes"}],
        "block": [{"value": "yes"}], "statistics": [{"value": "yes"}],
        "tracking": [{"value": "no"}]
      }}}}
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                                  | dag        | bedömd     | godkänna | läge                                                                     |
      | dagen före stämmer bedömningen        | 2021-03-09 | 2020-09-07 | no       | är regeln assessment.made uppfylld för kontot biblioteket                |
      | samma dag är den inaktuell            | 2021-03-10 | 2020-09-07 | no       | är regeln assessment.made bruten för kontot biblioteket sedan 2021-03-10 |
      | fem år senare har ingen sett över den | 2026-01-31 | 2020-09-07 | no       | är regeln assessment.made bruten för kontot biblioteket sedan 2021-03-10 |
      | en ny bedömning har gjorts            | 2026-01-31 | 2021-04-12 | yes      | är regeln assessment.made uppfylld för kontot biblioteket                |

  Scenario: Bedömningen av Instagram-kontot sade från början att kommentarer inte går att ta bort, fast det går
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Instagram", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "assessment": {
            "on": "2020-02-24", "by": "bibliotekarie-1", "answers": {
              "visitors-publish": "yes", "approve": "no", "remove": "no", "hide": "no", "edit": "no",
              "close-comments": "yes", "purpose": "yes", "block": "yes", "statistics": "yes", "tracking": "no"
            }}}
        ]
      }
      """
    Och profilen
      """
      {"platforms": {"instagram": {"capabilities": {
        "visitors-publish": [{"value": "yes"}], "approve": [{"value": "no"}],
        "remove": [{"value": "yes"}], "hide": [{"value": "no"}],
        "edit": [{"value": "no"}], "close-comments": [{"value": "yes"}],
        "purpose": [{"value": "yes"}], "block": [{"value": "yes"}],
        "statistics": [{"value": "yes"}], "tracking": [{"value": "no"}]
      }}}}
      """
    När underlaget granskas
    Så är regeln assessment.made bruten för kontot biblioteket

  Scenario: Bedömningen i underlaget är den senaste, och dagen som granskas ligger före den
    Givet datumet 2024-06-03
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Instagram", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "assessment": {
            "on": "2025-09-01", "by": "bibliotekarie-1", "answers": {
              "visitors-publish": "yes", "approve": "no", "remove": "yes", "hide": "no", "edit": "no",
              "close-comments": "yes", "purpose": "yes", "block": "yes", "statistics": "yes", "tracking": "no"
            }}}
        ]
      }
      """
    Och profilen
      """
      {"platforms": {"instagram": {"capabilities": {
        "visitors-publish": [{"value": "yes"}], "approve": [{"value": "no"}],
        "remove": [{"value": "yes"}], "hide": [{"value": "no"}],
        "edit": [{"value": "no"}], "close-comments": [{"value": "yes"}],
        "purpose": [{"value": "yes"}], "block": [{"value": "yes"}],
        "statistics": [{"value": "yes"}], "tracking": [{"value": "no"}]
      }}}}
      """
    När underlaget granskas
    Så går regeln assessment.made inte att avgöra för kontot biblioteket
    Och ingen annan regel är bruten

  Scenariomall: För <medium> svarar riktlinjerna själva, och ingen egen bedömning behövs
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "<medium>", "category": "<kategori>", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "platform": "<plattform>", "assessment": false}
        ]
      }
      """
    När underlaget granskas
    Så är regeln assessment.made inte tillämplig för kontot biblioteket
    Och ingen annan regel är bruten

    Exempel:
      | medium                         | kategori       | plattform      |
      | Facebook-sidan                 | social-network | facebook-page  |
      | Facebook-gruppen               | social-network | facebook-group |
      | bloggen på kommunens webbplats | blog           | blog-own-host  |
      | bloggen hos ett bloggföretag   | blog           | blog-hosted    |

  Scenariomall: På Twitter går svaren att dölja sedan november 2019, och ingen har bedömt vad det betyder: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "<medium>", "category": "microblog", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "<start>"
        }],
        "personalData": [
          {"account": "biblioteket", "assessment": false}
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                                 | dag        | medium  | start      | läge                                                                     |
      | dagen före räcker riktlinjernas svar | 2019-11-20 | Twitter | 2012-02-06 | är regeln assessment.made inte tillämplig för kontot biblioteket         |
      | samma dag behövs en bedömning        | 2019-11-21 | Twitter | 2012-02-06 | är regeln assessment.made bruten för kontot biblioteket sedan 2019-11-21 |
      | tjänsten har bytt namn               | 2026-01-31 | X       | 2012-02-06 | är regeln assessment.made bruten för kontot biblioteket sedan 2019-11-21 |
      | kontot startade efteråt              | 2026-01-31 | Twitter | 2021-08-30 | är regeln assessment.made bruten för kontot biblioteket sedan 2021-08-30 |

  Scenariomall: Kommunen kan inte längre styra något av det som besökare skriver på dess Facebook-sida: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "platform": "facebook-page", "assessment": false}
        ]
      }
      """
    Och profilen
      """
      {"platforms": {"facebook-page": {"capabilities": {
        "visitors-publish": [{"value": "yes"}], "approve": [{"value": "yes"}, {"from": "2021-03-08", "value": "no"}],
        "remove": [{"value": "yes"}, {"from": "2021-03-08", "value": "no"}], "hide": [{"value": "yes"}, {"from": "2021-03-08", "value": "no"}],
        "edit": [{"value": "yes"}, {"from": "2021-03-08", "value": "no"}], "close-comments": [{"value": "yes"}, {"from": "2021-03-08", "value": "no"}],
        "purpose": [{"value": "yes"}, {"from": "2021-03-08", "value": "no"}], "block": [{"value": "yes"}],
        "statistics": [{"value": "yes"}], "tracking": [{"value": "no"}]
      }}}}
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                                           | dag        | läge                                                                     |
      | dagen före svarar riktlinjerna själva          | 2021-03-07 | är regeln assessment.made inte tillämplig för kontot biblioteket         |
      | samma dag avviker prövningen från riktlinjerna | 2021-03-08 | är regeln assessment.made bruten för kontot biblioteket sedan 2021-03-08 |

  Scenariomall: Biblioteket finns på Hembygdstorget, som ingen känner till, och <fall>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Hembygdstorget", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2022-05-02"
        }],
        "personalData": [
          {"account": "biblioteket"<bedömning>}
        ]
      }
      """
    När underlaget granskas
    Så <läge>
    Och regeln data.arrangement går inte att avgöra för kontot biblioteket

    Exempel:
      | fall                                   | bedömning                                                                                                              | läge                                                                     |
      | ansvaret är inte bedömt                | , "assessment": false                                                                                                  | är regeln assessment.made bruten för kontot biblioteket sedan 2022-05-02 |
      | ansvaret är bedömt                     | , "assessment": {"on": "2022-04-25", "by": "bibliotekarie-1", "answers": {"visitors-publish": "yes", "remove": "yes"}} | går regeln assessment.made inte att avgöra för kontot biblioteket        |
      | det är inte känt om ansvaret är bedömt |                                                                                                                        | går regeln assessment.made inte att avgöra för kontot biblioteket        |

  Scenario: Biblioteket startar på Instagram i mars, och inget är ordnat för personuppgifterna
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Instagram", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2026-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "assessment": false, "information": false, "inRecord": false, "parties": [
            {"party": "platform", "name": "Plattformen", "determines": "party", "statistics": "yes", "settled": false},
            {"party": "moderation", "name": "Modereringsbolaget", "determines": "municipality", "settled": false}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så är regeln assessment.made att göra för kontot biblioteket senast 2026-03-02
    Och regeln data.information är att göra för kontot biblioteket senast 2026-03-02
    Och regeln data.record är att göra för kontot biblioteket senast 2026-03-02
    Och regeln data.agreement är att göra för kontot biblioteket senast 2026-03-02
    Och regeln data.arrangement är att göra för kontot biblioteket senast 2026-03-02
    Och regeln controller.named är uppfylld för kontot biblioteket
    Och ingen annan regel är bruten

  Scenariomall: Sommarkampanjens konto avslutades i juni utan att något hade ordnats: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Instagram", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2020-03-02", "closed": "2025-06-01"
        }],
        "personalData": [
          {"account": "biblioteket", "assessment": false, "information": false, "inRecord": false, "parties": [
            {"party": "platform", "name": "Plattformen", "determines": "party", "statistics": "yes", "settled": false}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så är regeln assessment.made <läge>
    Och regeln data.information är <läge>
    Och regeln data.record är <läge>
    Och regeln data.arrangement är <läge>

    Exempel:
      | fall                       | dag        | läge                                           |
      | den sista dagen            | 2025-05-31 | bruten för kontot biblioteket sedan 2020-03-02 |
      | den dag då det är avslutat | 2025-06-01 | inte tillämplig för kontot biblioteket         |

  Scenariomall: Besökarna får inte veta hur deras personuppgifter behandlas: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "<start>"
        }],
        "personalData": [
          {"account": "biblioteket", "information": false}
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                                                 | dag        | start      | läge                                                                      |
      | kontot är äldre än dataskyddsförordningen            | 2026-01-31 | 2014-09-01 | är regeln data.information bruten för kontot biblioteket sedan 2018-05-25 |
      | kontot är yngre                                      | 2026-01-31 | 2020-03-02 | är regeln data.information bruten för kontot biblioteket sedan 2020-03-02 |
      | kontot startade samma dag som dataskyddsförordningen | 2018-05-25 | 2018-05-25 | är regeln data.information bruten för kontot biblioteket sedan 2018-05-25 |
      | personuppgiftslagens sista dag                       | 2018-05-24 | 2014-09-01 | är regeln data.information inte tillämplig för kontot biblioteket         |

  Scenariomall: Kontot finns inte i registret över behandlingar: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "<start>"
        }],
        "personalData": [
          {"account": "biblioteket", "inRecord": false}
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                                                 | dag        | start      | läge                                                                 |
      | kontot är äldre än dataskyddsförordningen            | 2026-01-31 | 2014-09-01 | är regeln data.record bruten för kontot biblioteket sedan 2018-05-25 |
      | kontot är yngre                                      | 2026-01-31 | 2020-03-02 | är regeln data.record bruten för kontot biblioteket sedan 2020-03-02 |
      | kontot startade samma dag som dataskyddsförordningen | 2018-05-25 | 2018-05-25 | är regeln data.record bruten för kontot biblioteket sedan 2018-05-25 |
      | personuppgiftslagens sista dag                       | 2018-05-24 | 2014-09-01 | är regeln data.record inte tillämplig för kontot biblioteket         |

  Scenariomall: Sidan fick sin information och sin rad i registret <fall>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2014-09-01"
        }],
        "personalData": [
          {"account": "biblioteket", "information": "<dag>", "inRecord": "<dag>"}
        ]
      }
      """
    När underlaget granskas
    Så är regeln data.information <läge>
    Och regeln data.record är <läge>

    Exempel:
      | fall                                 | dag        | läge                                                                   |
      | före dataskyddsförordningen          | 2018-05-02 | uppfylld för kontot biblioteket                                        |
      | samma dag som dataskyddsförordningen | 2018-05-25 | uppfylld för kontot biblioteket                                        |
      | tre månader för sent                 | 2018-09-03 | uppfylld för kontot biblioteket                                        |

  Scenariomall: Kommunen och Facebook har inte fastställt vem som gör vad med besöksstatistiken: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "<start>"
        }],
        "personalData": [
          {"account": "biblioteket", "platform": "facebook-page", "parties": [
            {"party": "platform", "name": "Plattformen", "determines": "party", "statistics": "yes", "settled": false}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                         | dag        | start      | läge                                                                      |
      | dagen före EU-domstolens dom | 2018-06-04 | 2014-09-01 | är regeln data.arrangement inte tillämplig för kontot biblioteket         |
      | samma dag som domen          | 2018-06-05 | 2014-09-01 | är regeln data.arrangement bruten för kontot biblioteket sedan 2018-06-05 |
      | sidan är äldre än domen      | 2026-01-31 | 2014-09-01 | är regeln data.arrangement bruten för kontot biblioteket sedan 2018-06-05 |
      | sidan är yngre än domen      | 2026-01-31 | 2020-03-02 | är regeln data.arrangement bruten för kontot biblioteket sedan 2020-03-02 |

  Scenariomall: Kommunen och Facebook fastställde vem som gör vad först i september 2018: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "<start>"
        }],
        "personalData": [
          {"account": "biblioteket", "platform": "facebook-page", "parties": [
            {"party": "platform", "name": "Plattformen", "determines": "party", "statistics": "yes", "settled": "2018-09-11"}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                              | dag        | start      | läge                                                                                              |
      | dagen före är det ännu inte gjort | 2018-09-10 | 2014-09-01 | är regeln data.arrangement bruten för kontot biblioteket sedan 2018-06-05                         |
      | sidan är äldre än domen           | 2026-01-31 | 2014-09-01 | är regeln data.arrangement uppfylld för kontot biblioteket                                        |
      | sidan startade senare             | 2026-01-31 | 2020-03-02 | är regeln data.arrangement uppfylld för kontot biblioteket                                        |

  Scenario: Bibliotekets blogg finns på kommunens egen webbplats, och ingen annan behandlar uppgifterna
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Blogg", "category": "blog", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "platform": "blog-own-host", "parties": []}
        ]
      }
      """
    När underlaget granskas
    Så är regeln data.arrangement inte tillämplig för kontot biblioteket
    Och regeln data.agreement är inte tillämplig för kontot biblioteket
    Och ingen annan regel är bruten

  Scenario: Bibliotekets blogg finns någonstans, men underlaget säger inte hos vem
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Blogg", "category": "blog", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "assessment": false, "parties": []}
        ]
      }
      """
    När underlaget granskas
    Så går regeln data.arrangement inte att avgöra för kontot biblioteket
    Och regeln assessment.made är inte tillämplig för kontot biblioteket
    Och ingen annan regel är bruten

  Scenario: Biblioteket har ett Instagram-konto utan besöksstatistik, annonser och spårning
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Instagram", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "parties": [
            {"party": "platform", "name": "Plattformen", "determines": "party", "statistics": "no", "settled": false}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så är regeln data.arrangement inte tillämplig för kontot biblioteket
    Och regeln data.agreement är inte tillämplig för kontot biblioteket
    Och ingen annan regel är bruten

  Scenario: Biblioteket anlitar ingen leverantör för sin Facebook-sida, och ingen vet om något är fastställt med Facebook
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "platform": "facebook-page", "parties": []}
        ]
      }
      """
    När underlaget granskas
    Så går regeln data.arrangement inte att avgöra för kontot biblioteket
    Och regeln data.agreement är inte tillämplig för kontot biblioteket
    Och ingen annan regel är bruten

  Scenariomall: Kommunen och driftföretaget bestämmer tillsammans över besökarnas uppgifter i bloggen, utan överenskommelse: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Blogg", "category": "blog", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2014-09-01"
        }],
        "personalData": [
          {"account": "biblioteket", "platform": "blog-own-host", "parties": [
            {"party": "hosting", "name": "Driftbolaget", "determines": "together", "settled": false}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så <läge>
    Och regeln data.agreement är inte tillämplig för kontot biblioteket

    Exempel:
      | fall                                | dag        | läge                                                                      |
      | personuppgiftslagens sista dag      | 2018-05-24 | är regeln data.arrangement inte tillämplig för kontot biblioteket         |
      | dataskyddsförordningens första dag  | 2018-05-25 | är regeln data.arrangement bruten för kontot biblioteket sedan 2018-05-25 |
      | före EU-domstolens dom om statistik | 2018-06-04 | är regeln data.arrangement bruten för kontot biblioteket sedan 2018-05-25 |

  Scenariomall: Ett företag arkiverar sidan och ett annat modererar den: <fall>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "parties": [
            {"party": "archiving", "name": "Arkivbolaget", "determines": "municipality", "from": "2021-02-01", "settled": <arkivavtal>},
            {"party": "moderation", "name": "Modereringsbolaget", "determines": "<bestämmer>", "from": "<från>", "settled": <modereringsavtal>}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                                                   | arkivavtal   | modereringsavtal | bestämmer    | från       | läge                                                                                            |
      | båda har avtal                                         | "2021-01-18" | "2022-12-12"     | municipality | 2023-01-01 | är regeln data.agreement uppfylld för kontot biblioteket                                        |
      | ingen har avtal                                        | false        | false            | municipality | 2023-01-01 | är regeln data.agreement bruten för kontot biblioteket sedan 2021-02-01                         |
      | bara modereringen saknar avtal                         | "2021-01-18" | false            | municipality | 2023-01-01 | är regeln data.agreement bruten för kontot biblioteket sedan 2023-01-01                         |
      | modereringens avtal slöts för sent                     | "2021-01-18" | "2023-06-01"     | municipality | 2023-01-01 | är regeln data.agreement uppfylld för kontot biblioteket                                        |
      | modereringen börjar i mars och saknar avtal            | "2021-01-18" | false            | municipality | 2026-03-01 | är regeln data.agreement uppfylld för kontot biblioteket                                        |
      | modereringsbolaget bestämmer själv över sin behandling | "2021-01-18" | false            | party        | 2023-01-01 | är regeln data.agreement uppfylld för kontot biblioteket                                        |

  Scenariomall: Det är inte känt om modereringsbolaget har avtal, <fall>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "parties": [
            {"party": "archiving", "name": "Arkivbolaget", "determines": "municipality", "settled": <arkivavtal>},
            {"party": "moderation", "name": "Modereringsbolaget", "determines": "municipality"}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                        | arkivavtal   | läge                                                                    |
      | och arkivbolaget saknar det | false        | är regeln data.agreement bruten för kontot biblioteket sedan 2020-03-02 |
      | men arkivbolaget har det    | "2020-02-17" | går regeln data.agreement inte att avgöra för kontot biblioteket        |

  Scenariomall: Ett företag arkiverar sidan utan avtal: <fall>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2010-03-01"
        }],
        "personalData": [
          {"account": "biblioteket", "parties": [
            {"party": "archiving", "name": "Arkivbolaget", "determines": "municipality", "settled": false<tid>}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                                                       | dag        | tid                                           | läge                                                                                            |
      | personuppgiftslagens sista dag                             | 2018-05-24 | , "from": "2015-01-12"                        | är regeln data.agreement bruten för kontot biblioteket sedan 2015-01-12                         |
      | dataskyddsförordningens första dag, och det är samma brist | 2018-05-25 | , "from": "2015-01-12"                        | är regeln data.agreement bruten för kontot biblioteket sedan 2015-01-12                         |
      | företaget anlitades före riktlinjerna                      | 2026-01-31 |                                               | är regeln data.agreement bruten för kontot biblioteket sedan 2010-12-09                         |
      | företaget lämnade uppdraget                                | 2026-01-31 | , "from": "2022-01-01", "until": "2024-12-31" | är regeln data.agreement inte tillämplig för kontot biblioteket                                 |

  Scenario: Underlaget räknar inte upp vilka leverantörer som behandlar uppgifterna på sidan
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
          "start": "2020-03-02"
        }],
        "personalData": [
          {"account": "biblioteket", "information": "2020-03-02"}
        ]
      }
      """
    När underlaget granskas
    Så går regeln data.agreement inte att avgöra för kontot biblioteket
    Och regeln data.information är uppfylld för kontot biblioteket
    Och ingen annan regel är bruten

  Scenariomall: Kontot avslutades i juni, och arkivbolaget <fall>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "Facebook", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2020-03-02", "closed": "2025-06-01"
        }],
        "personalData": [
          {"account": "biblioteket", "parties": [
            {"party": "archiving", "name": "Arkivbolaget", "determines": "municipality", "settled": <avtal>}
          ]}
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | fall                              | avtal        | läge                                                                    |
      | har uppgifterna kvar utan avtal   | false        | är regeln data.agreement bruten för kontot biblioteket sedan 2020-03-02 |
      | har uppgifterna kvar enligt avtal | "2020-02-17" | är regeln data.agreement uppfylld för kontot biblioteket                |

  Scenariomall: Kommunen har lagt till Bygdeforumet, som den driver själv, <fall>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "<medium>", "category": "forum", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "2022-05-02"
        }],
        "personalData": [
          {"account": "biblioteket", "assessment": false, "parties": []}
        ]
      }
      """
    Och profilen
      """
      {"platforms": {"bygdeforumet": {"name": "Bygdeforumet", "aliases": ["Bygdetorget"], "category": "forum",
        "host": "own", "named": "<namn>", "capabilities": {
        "visitors-publish": [{"value": "yes"}], "approve": [{"value": "no"}],
        "remove": [{"value": "yes"}], "hide": [{"value": "no"}],
        "edit": [{"value": "no"}], "close-comments": [{"value": "yes"}],
        "purpose": [{"value": "yes"}], "block": [{"value": "yes"}],
        "statistics": [{"value": "yes"}], "tracking": [{"value": "no"}]
      }}}}
      """
    När underlaget granskas
    Så <läge>
    Och regeln data.arrangement är inte tillämplig för kontot biblioteket

    Exempel:
      | fall                                      | medium       | namn | läge                                                                     |
      | och riktlinjerna nämner det inte          | Bygdeforumet | not  | är regeln assessment.made bruten för kontot biblioteket sedan 2022-05-02 |
      | och kontot står under forumets andra namn | Bygdetorget  | not  | är regeln assessment.made bruten för kontot biblioteket sedan 2022-05-02 |
      | och räknar det till bloggarna             | Bygdeforumet | blog | är regeln assessment.made inte tillämplig för kontot biblioteket         |

  Scenariomall: Underlaget avvisas när <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [{"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{
          "id": "bibliotek", "name": "Biblioteket",
          "controller": {"body": "committee", "name": "Kulturnämnden"}
        }],
        "accounts": [{
          "id": "biblioteket", "medium": "<medium>", "category": "social-network", "address": "https://medium.example/bibliotek",
          "operation": "bibliotek", "owner": "bibliotekarie-1", "administrators": ["bibliotekarie-1"],
          "start": "<start>"
        }],
        "personalData": [
          <uppgifter>
        ]
      }
      """
    När underlaget granskas
    Så avvisas underlaget med <text>

    Exempel:
      | vad                                                             | medium    | start      | uppgifter                                                                                                               | text                                   |
      | personuppgifterna gäller ett konto som inte finns               | Facebook  | 2020-03-02 | {"account": "skolans-konto"}                                                                                            | skolans-konto                          |
      | samma konto står två gånger                                     | Facebook  | 2020-03-02 | {"account": "biblioteket", "information": "2020-03-02"}, {"account": "biblioteket", "information": false}               | biblioteket                            |
      | bedömningen är gjord efter den dag som underlaget gäller        | Instagram | 2020-03-02 | {"account": "biblioteket", "assessment": {"on": "2026-02-01", "by": "bibliotekarie-1", "answers": {"remove": "yes"}}}   | 2026-02-01                             |
      | raden i registret är införd efter den dag som underlaget gäller | Instagram | 2020-03-02 | {"account": "biblioteket", "inRecord": "2026-02-02"}                                                                    | 2026-02-02                             |
      | bedömningen är undertecknad av någon som inte finns             | Instagram | 2020-03-02 | {"account": "biblioteket", "assessment": {"on": "2020-02-24", "by": "kultursekreterare", "answers": {"remove": "yes"}}} | there is no holder `kultursekreterare` |
      | plattformen varken är känd eller står i profilen                | Instagram | 2020-03-02 | {"account": "biblioteket", "platform": "anslagstavlan"}                                                                 | anslagstavlan                          |
      | bedömningen svarar på en fråga som ingen har ställt             | Instagram | 2020-03-02 | {"account": "biblioteket", "assessment": {"on": "2020-02-24", "by": "bibliotekarie-1", "answers": {"share": "yes"}}}    | share                                  |
