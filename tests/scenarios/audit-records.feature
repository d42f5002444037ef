# language: sv
Egenskap: Granskningen ser om sidorna hålls under uppsikt, dokumenteras och rensas som de ska, och om frågor får svar

  Scenario: Biblioteket läste kommentarerna varje vecka men följde inte upp kontot under jul och nyår
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-12-01",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "openToVisitors": "2020-03-02",
            "followUps": [{"from": "2025-12-01", "to": "2025-12-23"}, {"from": "2026-01-07", "to": "2026-01-31"}],
            "supervisions": [
              "2025-12-01", "2025-12-08", "2025-12-15", "2025-12-22", "2025-12-29", "2026-01-05", "2026-01-12", "2026-01-19",
              "2026-01-26"
            ]
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln board.supervision uppfylld för kontot facebook-bibliotek
    Och regeln attendance.follow-up är bruten för kontot facebook-bibliotek sedan 2025-12-24 till och med 2026-01-06
    Och ingen annan regel är bruten

  Scenariomall: Kommentarerna lästes senast den 29 december, och kontot granskas <dag>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-12-01",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "openToVisitors": "2020-03-02",
            "supervisions": [{"from": "2025-12-01", "to": "2025-12-29"}]
          }
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | dag        | läge                                                                              |
      | 2026-01-05 | är regeln board.supervision uppfylld för kontot facebook-bibliotek                |
      | 2026-01-06 | är regeln board.supervision bruten för kontot facebook-bibliotek sedan 2026-01-05 |
      | 2026-01-31 | är regeln board.supervision bruten för kontot facebook-bibliotek sedan 2026-01-05 |

  Scenario: Under semestern såg ingen kommentarerna på över två veckor
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-06-01",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "openToVisitors": "2020-03-02",
            "supervisions": [
              {"from": "2025-06-01", "to": "2025-06-27"}, "2025-07-14", {"from": "2025-07-21", "to": "2026-01-31"}
            ]
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln board.supervision bruten för kontot facebook-bibliotek sedan 2025-07-04 till och med 2025-07-13

  Scenariomall: Kommunen har bestämt att uppsikten ska hållas <hur ofta>, och kontot granskas <dag>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-12-01",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "openToVisitors": "2020-03-02",
            "supervisions": [{"from": "2025-12-01", "to": "2026-01-09"}]
          }
        ]
      }
      """
    Och profilen
      """
      {"supervision": {"everyDays": <antal>, "weekends": <helger>}}
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | hur ofta          | antal | helger | dag        | läge                                                                              |
      | var fjortonde dag | 14    | true   | 2026-01-23 | är regeln board.supervision uppfylld för kontot facebook-bibliotek                |
      | var fjortonde dag | 14    | true   | 2026-01-24 | är regeln board.supervision bruten för kontot facebook-bibliotek sedan 2026-01-23 |
      | var femte vardag  | 5     | false  | 2026-01-16 | är regeln board.supervision uppfylld för kontot facebook-bibliotek                |
      | var femte vardag  | 5     | false  | 2026-01-17 | är regeln board.supervision bruten för kontot facebook-bibliotek sedan 2026-01-16 |

  Scenariomall: Uppsikten började den 22 december, och kommentarerna <kommentarerna>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-11-01",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "openToVisitors": <öppet>, "supervisions": [{"from": "2025-12-22", "to": "2026-01-31"}]
          }
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | kommentarerna            | öppet        | läge                                                                                                      |
      | har aldrig varit öppna   | false        | är regeln board.supervision inte tillämplig för kontot facebook-bibliotek                                 |
      | öppnades den 15 december | "2025-12-15" | är regeln board.supervision uppfylld för kontot facebook-bibliotek                                        |
      | öppnades den 14 december | "2025-12-14" | är regeln board.supervision bruten för kontot facebook-bibliotek sedan 2025-12-21 till och med 2025-12-21 |

  Scenario: Kommunen ser sidan som en förmedlingstjänst, men riktlinjernas uppsikt gäller ändå
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-12-01",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "openToVisitors": "2020-03-02",
            "supervisions": [{"from": "2025-12-01", "to": "2025-12-29"}]
          }
        ]
      }
      """
    Och profilen
      """
      {"supervision": {"intermediaryService": "yes"}}
      """
    När underlaget granskas
    Så är regeln board.supervision bruten för kontot facebook-bibliotek sedan 2026-01-05

  Scenario: Två konton är avslutade, det ena med en sista skärmdump och det andra utan
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-11-01",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "closed": "2025-11-30", "closingSnapshot": "2025-11-30", "openToVisitors": "2020-03-02"
          },
          {
            "id": "facebook-lasfesten", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/lasfesten", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "closed": "2025-11-30", "closingSnapshot": false, "openToVisitors": "2020-03-02"
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln snapshot.before-change uppfylld för kontot facebook-bibliotek
    Och regeln snapshot.before-change är bruten för kontot facebook-lasfesten sedan 2025-11-30
    Och regeln board.supervision är inte tillämplig för kontot facebook-bibliotek
    Och regeln snapshot.half-year är inte tillämplig för kontot facebook-bibliotek

  Scenario: Kontot är planerat till mars, och ännu finns inget att läsa eller dokumentera
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2026-03-02",
            "openToVisitors": false, "supervisions": [], "snapshots": []
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln board.supervision inte tillämplig för kontot facebook-bibliotek
    Och regeln snapshot.half-year är inte tillämplig för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenariomall: Loggarna börjar den 1 november, och kontot granskas <dag>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-11-01",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "openToVisitors": "2020-03-02",
            "supervisions": ["2025-11-08", "2025-11-15"], "snapshots": []
          }
        ]
      }
      """
    När underlaget granskas
    Så går regeln board.supervision inte att avgöra för kontot facebook-bibliotek
    Och regeln snapshot.half-year går inte att avgöra för kontot facebook-bibliotek

    Exempel:
      | dag        |
      | 2025-10-15 |
      | 2025-11-05 |

  Scenariomall: Ett konto startade den <start>, och ingen skärmdump är sparad den <dag>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "<start>",
            "snapshots": []
          }
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | start      | dag        | läge                                                                               |
      | 2024-08-31 | 2025-02-28 | är regeln snapshot.half-year uppfylld för kontot facebook-bibliotek                |
      | 2024-08-31 | 2025-03-01 | är regeln snapshot.half-year bruten för kontot facebook-bibliotek sedan 2025-02-28 |
      | 2023-08-31 | 2024-02-29 | är regeln snapshot.half-year uppfylld för kontot facebook-bibliotek                |
      | 2023-08-31 | 2024-03-01 | är regeln snapshot.half-year bruten för kontot facebook-bibliotek sedan 2024-02-29 |

  Scenariomall: Det dröjde till december innan sidan dokumenterades, och sedan var sjätte månad
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2024-01-15",
            "snapshots": ["2024-12-02", "2025-06-02", "2025-12-02"]
          }
        ]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | dag        | läge                                                                                                       |
      | 2024-11-30 | är regeln snapshot.half-year bruten för kontot facebook-bibliotek sedan 2024-07-15                         |
      | 2026-01-31 | är regeln snapshot.half-year bruten för kontot facebook-bibliotek sedan 2024-07-15 till och med 2024-12-01 |

  Scenariomall: Senaste skärmdumpen är från den 29 september, och kommunen har bestämt <intervall>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-04-01",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "snapshots": ["2025-04-07", "2025-09-29"]
          }
        ]
      }
      """
    Och profilen
      """
      {"snapshots": {"everyMonths": <månader>}}
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | intervall   | månader | läge                                                                               |
      | sex månader | 6       | är regeln snapshot.half-year uppfylld för kontot facebook-bibliotek                |
      | tre månader | 3       | är regeln snapshot.half-year bruten för kontot facebook-bibliotek sedan 2025-12-29 |

  Scenario: Sidan har fått nytt namn och nytt utseende, och i mars ska två sidor slås ihop
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "majorChanges": [
              {"id": "nytt-namn", "on": "2025-05-12", "snapshot": "2025-05-12"},
              {"id": "nytt-utseende", "on": "2025-10-06", "snapshot": false},
              {"id": "ny-bild", "on": "2025-11-10"},
              {"id": "sammanslagning", "on": "2026-03-16", "snapshot": false}
            ]
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln snapshot.before-change uppfylld för förändringen facebook-bibliotek/nytt-namn
    Och regeln snapshot.before-change är bruten för förändringen facebook-bibliotek/nytt-utseende sedan 2025-10-06
    Och regeln snapshot.before-change går inte att avgöra för förändringen facebook-bibliotek/ny-bild
    Och regeln snapshot.before-change är att göra för förändringen facebook-bibliotek/sammanslagning senast 2026-03-16

  Scenariomall: Kommunen <plan>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [], "operations": [], "accounts": [],
        "records": {
          <schedule>
        }
      }
      """
    När underlaget granskas
    Så är regeln disposal.scheduled <fristen> för gallringsplanen 1442
    Och regeln disposal.decision är uppfylld för gallringsplanen 1442

    Exempel:
      | plan                                                | schedule          | fristen  |
      | har ingen plan för sina handlingar i sociala medier | "schedule": false | bruten   |
      | har den plan som följer av riktlinjerna             |                   | uppfylld |

  Scenariomall: Planen bevarar allt utom kommentarer, och om dem säger den <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [], "operations": [], "accounts": [],
        "records": {
          "schedule": {
            "rows": [
              <rad>
              {"id": "1", "kind": "own-post", "fate": "preserve", "register": "kept-ordered"},
              {"id": "2", "kind": "reply", "fate": "preserve", "register": "kept-ordered"},
              {"id": "3", "kind": "question", "fate": "preserve", "register": "kept-ordered"},
              {"id": "4", "kind": "view", "fate": "preserve", "register": "kept-ordered"},
              {"id": "5", "kind": "direct-message", "fate": "preserve", "register": "kept-ordered"},
              {"id": "6", "kind": "advertising", "fate": "preserve", "register": "kept-ordered"},
              {"id": "7", "kind": "minor", "fate": "preserve", "register": "kept-ordered"},
              {"id": "8", "kind": "secret-content", "fate": "preserve", "register": "kept-ordered"},
              {"id": "9", "kind": "case-content", "fate": "preserve", "register": "kept-ordered"},
              {"id": "10", "kind": "criminal-content", "fate": "preserve", "register": "kept-ordered"},
              {"id": "11", "kind": "snapshot", "fate": "preserve", "register": "kept-ordered"},
              {"id": "12", "kind": "activity-plan", "fate": "preserve", "register": "kept-ordered"},
              {"id": "13", "kind": "supervision-log", "fate": "preserve", "register": "kept-ordered"},
              {"id": "14", "kind": "account-register", "fate": "preserve", "register": "kept-ordered"},
              {"id": "15", "kind": "disposal-log", "fate": "preserve", "register": "kept-ordered"}
            ]
          }
        }
      }
      """
    När underlaget granskas
    Så är regeln disposal.scheduled <fristen> för gallringsplanen 1442
    Och regeln disposal.decision är <beslutet> för gallringsplanen 1442

    Exempel:
      | vad                                                           | rad                                                                                                                                                                                                                     | fristen  | beslutet |
      | ingenting                                                     |                                                                                                                                                                                                                         | bruten   | uppfylld |
      | att de gallras, men inte när                                  | {"id": "k", "kind": "comment", "fate": "dispose", "register": "kept-ordered", "decision": "KF § 12"},                                                                                                                   | bruten   | uppfylld |
      | att de gallras när de är inaktuella                           | {"id": "k", "kind": "comment", "fate": "dispose", "register": "kept-ordered", "deadline": {"after": {"days": 0}, "from": "out-of-date"}, "decision": "KF § 12"},                                                        | bruten   | uppfylld |
      | att de gallras när de är inaktuella, dock senast efter två år | {"id": "k", "kind": "comment", "fate": "dispose", "register": "kept-ordered", "deadline": {"after": {"days": 0}, "from": "out-of-date"}, "longest": {"after": {"years": 2}, "from": "created"}, "decision": "KF § 12"}, | uppfylld | uppfylld |
      | att de gallras efter två år, men ingen har beslutat det       | {"id": "k", "kind": "comment", "fate": "dispose", "register": "kept-ordered", "deadline": {"after": {"years": 2}, "from": "created"}},                                                                                  | uppfylld | bruten   |

  Scenariomall: Hotet mot en bibliotekarie upptäcktes den 9 januari och <vad>, sett den <dag>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          "items": [
            {"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2026-01-08", "noticed": "2026-01-09",
             "secret": false, "belongsToCase": false, "minor": true,
             "crime": "threat", "manifest": true, "advertising": false, "saved": "2026-01-09", "removed": <borttaget>}
          ]
        }
      }
      """
    När underlaget granskas
    Så <läge>
    Och ingen annan regel är bruten

    Exempel:
      | vad                       | borttaget                              | dag        | läge                                                                                                   |
      | står kvar                 | false                                  | 2026-01-09 | är regeln removal.threat att göra för kontot facebook-bibliotek senast 2026-01-09                      |
      | står kvar                 | false                                  | 2026-01-10 | är regeln removal.threat bruten för kontot facebook-bibliotek sedan 2026-01-09                         |
      | togs bort samma dag       | {"on": "2026-01-09", "why": "content"} | 2026-01-31 | är regeln removal.threat uppfylld för kontot facebook-bibliotek                                        |
      | togs bort efter tre dagar | {"on": "2026-01-12", "why": "content"} | 2026-01-31 | är regeln removal.threat bruten för kontot facebook-bibliotek sedan 2026-01-09 till och med 2026-01-11 |

  Scenario: Ett hot stod kvar i en vecka år 2012, och riktlinjerna krävde att det togs bort fast lagen inte nämnde hot
    Givet datumet 2012-09-17
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2012-09-17",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2011-09-01"
          }
        ],
        "records": {
          "items": [
            {"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2012-09-10", "noticed": "2012-09-10", "crime": "threat", "manifest": true, "removed": false}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln removal.threat bruten för kontot facebook-bibliotek sedan 2012-09-10
    Och regeln removal.breach-of-privacy är inte tillämplig för kontot facebook-bibliotek

  Scenariomall: <vad> upptäcktes den 20 december 2017 och står kvar den <dag>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2018-12-31",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2011-09-01"
          }
        ],
        "records": {
          "items": [
            {"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2017-12-20",
             "secret": false, "advertising": false, "objection": "none",
             "crime": "<brott>", "manifest": true, "removed": false}
          ]
        }
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | vad                         | brott                    | dag        | läge                                                                                      |
      | En spridd nakenbild         | breach-of-privacy        | 2017-12-31 | bedöms regeln removal.unlisted av en människa för kontot facebook-bibliotek               |
      | En spridd nakenbild         | breach-of-privacy        | 2018-01-15 | är regeln removal.breach-of-privacy bruten för kontot facebook-bibliotek sedan 2018-01-01 |
      | En uppmaning till terrorism | provocation-to-terrorism | 2018-01-15 | bedöms regeln removal.unlisted av en människa för kontot facebook-bibliotek               |
      | En uppmaning till terrorism | provocation-to-terrorism | 2018-12-31 | är regeln removal.terrorism bruten för kontot facebook-bibliotek sedan 2018-09-01         |

  Scenariomall: Kritiken mot bibliotekets öppettider <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          "items": [
            {"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2026-01-08",
             "secret": false, "belongsToCase": false, "minor": true, "crime": "none",
             "advertising": false, "objection": "unwelcome", "outOfDate": "2026-01-12", "saved": false, "hold": "none",
             "removed": <borttaget>}
          ]
        }
      }
      """
    När underlaget granskas
    Så <läge>
    Och ingen annan regel är bruten

    Exempel:
      | vad                                           | borttaget                               | läge                                                                                                      |
      | står kvar                                     | false                                   | är regeln removal.no-ground uppfylld för kontot facebook-bibliotek                                        |
      | togs bort för att den var ovälkommen          | {"on": "2026-01-15", "why": "content"}  | är regeln removal.no-ground bruten för kontot facebook-bibliotek sedan 2026-01-15 till och med 2026-01-15 |
      | gallrades enligt planen när den var inaktuell | {"on": "2026-01-15", "why": "disposal"} | är regeln removal.no-ground uppfylld för kontot facebook-bibliotek                                        |

  Scenario: Det är tveksamt om kommentaren är ett hot, och den står kvar
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          "items": [
            {"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2026-01-08",
             "secret": false, "belongsToCase": false, "minor": true, "crime": "threat",
             "manifest": false, "advertising": false, "objection": "none", "removed": false}
          ]
        }
      }
      """
    När underlaget granskas
    Så bedöms regeln removal.doubtful av en människa för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenariomall: En kommentar om en låntagares skyddade adress är borttagen <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          "items": [
            {"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2026-01-20", "noticed": "2026-01-22",
             "secret": true,
             "belongsToCase": false, "crime": "none", "advertising": false, "saved": "2026-01-22", "registered": <registrerad>,
             "removed": {"on": "2026-01-22", "why": "content"}}
          ]
        }
      }
      """
    När underlaget granskas
    Så <läge>
    Och ingen annan regel är bruten

    Exempel:
      | vad                               | registrerad  | läge                                                                                                        |
      | men inte registrerad              | false        | är regeln registration.secret bruten för kontot facebook-bibliotek sedan 2026-01-22                         |
      | och registrerad fyra dagar senare | "2026-01-26" | är regeln registration.secret bruten för kontot facebook-bibliotek sedan 2026-01-22 till och med 2026-01-25 |
      | och registrerad samma dag         | "2026-01-22" | är regeln registration.secret uppfylld för kontot facebook-bibliotek                                        |

  Scenario: Två synpunkter i ett pågående ärende har inte lagts till ärendet
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          "items": [
            {"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2026-01-14", "noticed": "2026-01-14",
             "secret": false, "belongsToCase": true, "addedToCase": false},
            {"id": "K-2", "account": "facebook-bibliotek", "place": "comment", "on": "2025-12-02", "noticed": "2025-12-02",
             "secret": false, "belongsToCase": true, "addedToCase": false},
            {"id": "K-3", "account": "facebook-bibliotek", "place": "comment", "on": "2025-11-03",
             "secret": false, "belongsToCase": true, "addedToCase": "2025-11-03"}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln registration.case-content bruten för kontot facebook-bibliotek sedan 2025-12-02
    Och ingen annan regel är bruten

  Scenariomall: En besökares annons upptäcktes den 20 januari och står kvar den <dag>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          "items": [
            {"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2026-01-20", "noticed": "2026-01-20",
             "secret": false, "belongsToCase": false, "minor": true, "crime": "none",
             "advertising": true, "removed": false}
          ]
        }
      }
      """
    När underlaget granskas
    Så <läge>
    Och ingen annan regel är bruten

    Exempel:
      | dag        | läge                                                                                      |
      | 2026-01-20 | är regeln posting.no-advertising att göra för kontot facebook-bibliotek senast 2026-01-20 |
      | 2026-01-31 | är regeln posting.no-advertising bruten för kontot facebook-bibliotek sedan 2026-01-20    |

  Scenariomall: <vad> togs bort utan att sparas, <varför>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          "items": [
            {"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2026-01-15",
             "secret": false, "belongsToCase": false, "minor": true, "crime": "<brott>",
             "manifest": true, "advertising": false, "hold": "<stopp>", "saved": false,
             "removed": {"on": "2026-01-15", "why": "content"}}
          ]
        }
      }
      """
    Och profilen
      """
      {"removal": {"saveFirst": <krav>}}
      """
    När underlaget granskas
    Så <läge>
    Och ingen annan regel är bruten

    Exempel:
      | vad            | brott             | stopp   | krav  | varför                                       | läge                                                                                                  |
      | Ett hot        | threat            | none    | false | och rådet att spara först är inget krav      | är regeln content.saved uppfylld för kontot facebook-bibliotek                                        |
      | Ett hot        | threat            | request | false | fast någon hade begärt att få ta del av det  | är regeln content.saved bruten för kontot facebook-bibliotek sedan 2026-01-15 till och med 2026-01-15 |
      | Ett hot        | threat            | none    | true  | fast kommunen har bestämt att det ska sparas | är regeln content.saved bruten för kontot facebook-bibliotek sedan 2026-01-15 till och med 2026-01-15 |
      | Barnpornografi | child-pornography | none    | true  | och den ska ingen spara                      | är regeln removal.listed-crime uppfylld för kontot facebook-bibliotek                                 |

  Scenario: Ingen har bedömt om kommentaren är ett brott
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          "items": [
            {"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2026-01-27",
             "secret": false, "belongsToCase": false, "minor": true, "advertising": false,
             "objection": "none", "removed": false}
          ]
        }
      }
      """
    När underlaget granskas
    Så går regeln removal.listed-crime inte att avgöra för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenario: Kommunen har inte bestämt någon svarstid, och två frågor är obesvarade
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          "questions": [
            {"id": "F-1", "account": "facebook-bibliotek", "received": "2025-03-03", "answered": false},
            {"id": "F-2", "account": "facebook-bibliotek", "received": "2026-01-30", "answered": false}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln question.promptly att göra för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenariomall: Frågan kom måndagen före jul, kommunen har fem arbetsdagar på sig, och <vad>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          "questions": [{"id": "F-1", "account": "facebook-bibliotek", "received": "2025-12-22T09:10", "answered": <svar>}]
        }
      }
      """
    Och profilen
      """
      {"replies": {"questionsWithinWorkdays": 5}}
      """
    När underlaget granskas
    Så <läge>
    Och ingen annan regel är bruten

    Exempel:
      | vad                           | svar         | dag        | läge                                                                                                      |
      | det är den sista dagen        | false        | 2026-01-05 | är regeln question.promptly att göra för kontot facebook-bibliotek senast 2026-01-05                      |
      | tiden gick ut i går           | false        | 2026-01-06 | är regeln question.promptly bruten för kontot facebook-bibliotek sedan 2026-01-05                         |
      | svaret kom den sista dagen    | "2026-01-05" | 2026-01-31 | är regeln question.promptly uppfylld för kontot facebook-bibliotek                                        |
      | svaret kom tre dagar för sent | "2026-01-08" | 2026-01-31 | är regeln question.promptly bruten för kontot facebook-bibliotek sedan 2026-01-05 till och med 2026-01-07 |

  Scenariomall: En begäran om en handling kom <när>, och kommunen har en arbetsdag på sig
    Givet datumet 2025-12-01
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [], "operations": [], "accounts": [],
        "records": {
          "requests": [{"id": "B-1", "received": "<kom>", "answered": false}]
        }
      }
      """
    Och profilen
      """
      {"replies": {"requestsWithinWorkdays": 1}}
      """
    När underlaget granskas
    Så är regeln disclosure.promptly bruten för kommunen 1442 sedan <sista>

    Exempel:
      | när                               | kom                  | sista      |
      | på skärtorsdagen                  | 2025-04-17           | 2025-04-22 |
      | dagen före Kristi himmelsfärdsdag | 2025-05-28           | 2025-05-30 |
      | dagen före nationaldagen          | 2025-06-05           | 2025-06-09 |
      | dagen före midsommarafton         | 2025-06-19           | 2025-06-23 |
      | sent en söndag, svensk tid måndag | 2025-09-07T22:30:00Z | 2025-09-09 |

  Scenariomall: <vad>, enligt loggen den 13 oktober
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"}
        ],
        "operations": [],
        "accounts": [],
        "records": {
          "disposals": [
            {"on": "2025-10-13", "kind": "<slag>", "count": 4, "row": "<rad>", "decision": "<beslut>", "approvedBy": "informator"}
          ]
        }
      }
      """
    När underlaget granskas
    Så är regeln disposal.preserve <bevarandet> för gallringsloggen 1442
    Och regeln disposal.decision är <beslutad> för gallringsloggen 1442
    Och ingen annan regel är bruten

    Exempel:
      | vad                                          | slag        | rad         | beslut                                     | bevarandet | beslutad |
      | Reklam har raderats                          | advertising | advertising | Riktlinjer för sociala medier, avsnitt 4.6 | uppfylld   | uppfylld |
      | Skärmdumpar har raderats fast de ska bevaras | snapshot    | snapshots   | inget                                      | bruten     | bruten   |

  Scenariomall: Underlaget avvisas när <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ],
        "records": {
          <poster>
        }
      }
      """
    När underlaget granskas
    Så avvisas underlaget med <text>

    Exempel:
      | vad                                                 | poster                                                                                                                     | text                                                     |
      | ett inlägg gäller ett konto som inte finns          | "items": [{"id": "K-1", "account": "instagram", "place": "comment", "on": "2026-01-08"}]                                   | instagram                                                |
      | en fråga kom in efter den dag som underlaget gäller | "questions": [{"id": "F-1", "account": "facebook-bibliotek", "received": "2026-02-01"}]                                    | 2026-02-01                                               |
      | ett filnamn pekar utanför underlagets mapp          | "items": {"file": "../inlagg.jsonl"}                                                                                       | name a file in the folder of the dossier, without a path |
      | det står vem som begärde handlingen                 | "requests": [{"id": "B-1", "received": "2026-01-12", "requester": "en journalist"}]                                        | requester                                                |
      | det står vem som skrev kommentaren                  | "items": [{"id": "K-1", "account": "facebook-bibliotek", "place": "comment", "on": "2026-01-08", "author": "en besökare"}] | author                                                   |
