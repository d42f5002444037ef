# language: sv
Egenskap: Granskningen säger för varje regel hur det står till, och sedan när

  Scenario: Biblioteket har ordning på sitt konto
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2026-01-01",
        "register": {"onWebsite": "2011-06-01", "inRecordsPlan": "2012-03-01"},
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "plan": {
              "approvals": [
                {"role": "operations-manager", "holder": "bibliotekschef", "on": "2020-02-03"},
                {"role": "sector-head", "holder": "sektorschef", "on": "2020-02-10"}
              ],
              "publishEveryDays": 7
            },
            "writersAppointed": "2020-02-12",
            "access": [
              {"holder": "bibliotekarie-1", "from": "2020-03-02"},
              {"holder": "bibliotekarie-2", "from": "2020-03-02"},
              {"holder": "registrator", "from": "2020-03-02"},
              {"holder": "informator", "from": "2020-03-02"}
            ],
            "lodged": "2020-03-02", "listed": "2020-03-02", "linkedFromWebsite": "2020-03-02",
            "linksToWebsite": "2020-03-02", "reported": "2020-02-20", "openToVisitors": "2020-03-02",
            "followUps": [{"from": "2026-01-01", "to": "2026-01-31"}], "posts": ["2026-01-27"]
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln go-live.plan uppfylld för kontot facebook-bibliotek
    Och regeln access.owner är uppfylld för kontot facebook-bibliotek
    Och regeln access.administrators är uppfylld för kontot facebook-bibliotek
    Och regeln attendance.follow-up är uppfylld för kontot facebook-bibliotek
    Och regeln attendance.active är uppfylld för kontot facebook-bibliotek
    Och regeln listing.listed är uppfylld för kontot facebook-bibliotek
    Och regeln post.reaches-all-accounts är uppfylld för posten central-registrar
    Och regeln register.published är uppfylld för kommunen 1442
    Och regeln attendance.open-channel bedöms av en människa för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenario: Ägaren slutade i augusti och kontot blev övergivet
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie", "until": "2025-08-31"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1"], "start": "2020-03-02",
            "access": [{"holder": "bibliotekarie-1", "from": "2020-03-02"}]
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln access.owner bruten för kontot facebook-bibliotek sedan 2025-09-01
    Och regeln attendance.watched är bruten för kontot facebook-bibliotek sedan 2025-09-01
    Och regeln departure.successor är bruten för åtkomsten facebook-bibliotek/bibliotekarie-1 sedan 2025-09-01
    Och regeln departure.access-ends är bruten för åtkomsten facebook-bibliotek/bibliotekarie-1 sedan 2025-09-01
    Och regeln departure.not-orphaned är bruten för åtkomsten facebook-bibliotek/bibliotekarie-1 sedan 2025-09-01

  Scenario: Samma konto granskas ägarens sista dag i tjänst
    Givet datumet 2025-08-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie", "until": "2025-08-31"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1"], "start": "2020-03-02",
            "access": [{"holder": "bibliotekarie-1", "from": "2020-03-02"}]
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln access.owner uppfylld för kontot facebook-bibliotek
    Och regeln attendance.watched är uppfylld för kontot facebook-bibliotek
    Och regeln departure.successor är att göra för åtkomsten facebook-bibliotek/bibliotekarie-1 senast 2025-08-31
    Och regeln departure.access-ends är att göra för åtkomsten facebook-bibliotek/bibliotekarie-1 senast 2025-08-31

  Scenario: Ägaren slutade men två andra administratörer är kvar
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie", "until": "2025-08-31"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-3", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2", "bibliotekarie-3"], "start": "2020-03-02",
            "access": [
              {"holder": "bibliotekarie-1", "from": "2020-03-02", "until": "2025-08-31"},
              {"holder": "bibliotekarie-2", "from": "2020-03-02"},
              {"holder": "registrator", "from": "2020-03-02"},
              {"holder": "informator", "from": "2020-03-02"},
              {"holder": "bibliotekarie-3", "from": "2020-03-02"}
            ]

          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln access.owner bruten för kontot facebook-bibliotek sedan 2025-09-01
    Och regeln access.administrators är bruten för kontot facebook-bibliotek sedan 2025-09-01
    Och regeln departure.successor är bruten för åtkomsten facebook-bibliotek/bibliotekarie-1 sedan 2025-09-01
    Och regeln departure.not-orphaned är uppfylld för åtkomsten facebook-bibliotek/bibliotekarie-1
    Och regeln attendance.watched är uppfylld för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenario: Biblioteket har bara en administratör
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1"], "start": "2020-03-02"
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln access.administrators bruten för kontot facebook-bibliotek sedan 2020-03-02

  Scenario: En av två administratörer slutade och ingen ersatte
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
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie", "until": "2025-10-31"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "access": [
              {"holder": "bibliotekarie-1", "from": "2020-03-02"},
              {"holder": "bibliotekarie-2", "from": "2020-03-02", "until": "2025-10-31"},
              {"holder": "registrator", "from": "2020-03-02"},
              {"holder": "informator", "from": "2020-03-02"}
            ]

          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln access.administrators bruten för kontot facebook-bibliotek sedan 2025-11-01
    Och regeln departure.successor är bruten för åtkomsten facebook-bibliotek/bibliotekarie-2 sedan 2025-11-01
    Och regeln departure.access-ends är uppfylld för åtkomsten facebook-bibliotek/bibliotekarie-2
    Och regeln departure.not-orphaned är uppfylld för åtkomsten facebook-bibliotek/bibliotekarie-2
    Och regeln access.owner är uppfylld för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenario: Registratorn kommer inte åt bibliotekets konto
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
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "access": [
              {"holder": "bibliotekarie-1", "from": "2020-03-02"},
              {"holder": "bibliotekarie-2", "from": "2020-03-02"},
              {"holder": "informator", "from": "2020-03-02"}
            ]

          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln access.registrar bruten för kontot facebook-bibliotek sedan 2020-03-02
    Och regeln post.reaches-all-accounts är bruten för posten central-registrar
    Och regeln post.reaches-all-accounts är uppfylld för posten information-officer
    Och regeln access.information-officer är uppfylld för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenario: Kontot saknas i förteckningen på webbplatsen
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
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02", "listed": false,
            "linkedFromWebsite": "2020-03-02", "linksToWebsite": "2020-03-02", "reported": "2020-02-20"
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln listing.listed bruten för kontot facebook-bibliotek sedan 2020-03-02
    Och regeln listing.link-to-account är uppfylld för kontot facebook-bibliotek
    Och regeln listing.reported är uppfylld för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenario: Kontot fördes in i förteckningen först efter granskningsdagen
    Givet datumet 2021-01-31
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
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02", "listed": "2021-02-15"
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln listing.listed bruten för kontot facebook-bibliotek sedan 2020-03-02

  Scenario: Förteckningen har aldrig förts in i dokumenthanteringsplanen
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "register": {"onWebsite": "2011-06-01", "inRecordsPlan": false},
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"}
        ],
        "operations": [],
        "accounts": []
      }
      """
    När underlaget granskas
    Så är regeln register.in-records-plan bruten för kommunen 1442 sedan 2010-12-09
    Och regeln register.published är uppfylld för kommunen 1442
    Och ingen annan regel är bruten

  Scenario: Ingen följde upp kontot under jul och nyår
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-11-01",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "followUps": [
              {"from": "2025-11-01", "to": "2025-12-23"},
              {"from": "2026-01-07", "to": "2026-01-31"}
            ]

          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln attendance.follow-up bruten för kontot facebook-bibliotek sedan 2025-12-24 till och med 2026-01-06
    Och ingen annan regel är bruten

  Scenario: Kontot följs bara upp på vardagar, och helgerna räknas
    Givet datumet 2026-01-24
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2026-01-05",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "followUps": [
              {"from": "2026-01-05", "to": "2026-01-09"},
              {"from": "2026-01-12", "to": "2026-01-16"},
              {"from": "2026-01-19", "to": "2026-01-23"}
            ]

          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln attendance.follow-up bruten för kontot facebook-bibliotek sedan 2026-01-17 till och med 2026-01-18

  Scenario: Kommunen har bestämt att helgerna inte räknas
    Givet datumet 2026-01-24
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2026-01-05",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "followUps": [
              {"from": "2026-01-05", "to": "2026-01-09"},
              {"from": "2026-01-12", "to": "2026-01-16"},
              {"from": "2026-01-19", "to": "2026-01-23"}
            ]

          }
        ]
      }
      """
    Och profilen
      """
      {"followUp": {"weekends": false}}
      """
    När underlaget granskas
    Så är regeln attendance.follow-up uppfylld för kontot facebook-bibliotek

  Scenario: Ingen har följt upp kontot sedan nyår
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-11-01",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "followUps": [{"from": "2025-11-01", "to": "2026-01-01"}]
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln attendance.follow-up bruten för kontot facebook-bibliotek sedan 2026-01-02

  Scenario: Ett underlag som inte säger något om kontot fäller ingen
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
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ]
      }
      """
    När underlaget granskas
    Så går regeln access.owner inte att avgöra för kontot facebook-bibliotek
    Och regeln access.lodged går inte att avgöra för kontot facebook-bibliotek
    Och regeln go-live.plan går inte att avgöra för kontot facebook-bibliotek
    Och regeln attendance.follow-up går inte att avgöra för kontot facebook-bibliotek
    Och regeln attendance.watched går inte att avgöra för kontot facebook-bibliotek
    Och regeln listing.listed går inte att avgöra för kontot facebook-bibliotek
    Och regeln register.published går inte att avgöra för kommunen 1442
    Och ingen annan regel är bruten

  Scenario: Bibliotekets nya konto ska ordnas innan det startar i mars
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
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2026-03-02", "plan": false,
            "writersAppointed": false, "listed": false, "linkedFromWebsite": false, "linksToWebsite": false,
            "reported": false, "access": []
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln go-live.plan att göra för kontot facebook-bibliotek senast 2026-03-02
    Och regeln go-live.writers är att göra för kontot facebook-bibliotek senast 2026-03-02
    Och regeln access.registrar är att göra för kontot facebook-bibliotek senast 2026-03-02
    Och regeln listing.listed är att göra för kontot facebook-bibliotek senast 2026-03-02
    Och regeln attendance.follow-up är inte tillämplig för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenario: Ett avslutat konto står kvar i förteckningen
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
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02", "closed": "2025-06-01",
            "listed": "2020-03-02",
            "access": [{"holder": "bibliotekarie-1", "from": "2020-03-02", "until": "2025-05-31"}]
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln closing.register-current bruten för kontot facebook-bibliotek sedan 2025-06-01
    Och regeln closing.access-withdrawn är uppfylld för kontot facebook-bibliotek
    Och regeln listing.listed är inte tillämplig för kontot facebook-bibliotek
    Och regeln access.owner är inte tillämplig för kontot facebook-bibliotek
    Och ingen annan regel är bruten

  Scenario: Samma person skrev under planen i två roller
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "plan": {
              "approvals": [
                {"role": "operations-manager", "holder": "sektorschef", "on": "2020-02-03"},
                {"role": "sector-head", "holder": "sektorschef", "on": "2020-02-10"}
              ]
            }

          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln approval.different-persons bruten för kontot facebook-bibliotek
    Och regeln approval.operations-manager är bruten för kontot facebook-bibliotek
    Och regeln go-live.plan är bruten för kontot facebook-bibliotek sedan 2020-03-02

  Scenario: Sektorschefen skrev under före bibliotekschefen
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "plan": {
              "approvals": [
                {"role": "operations-manager", "holder": "bibliotekschef", "on": "2020-02-10"},
                {"role": "sector-head", "holder": "sektorschef", "on": "2020-02-03"}
              ]
            }

          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln approval.order bruten för kontot facebook-bibliotek
    Och regeln approval.sector-head är uppfylld för kontot facebook-bibliotek
    Och regeln go-live.plan är bruten för kontot facebook-bibliotek sedan 2020-03-02

  Scenario: Sidan har inte uppdaterats så ofta som aktivitetsplanen anger
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "plan": {
              "approvals": [
                {"role": "operations-manager", "holder": "bibliotekschef", "on": "2020-02-03"},
                {"role": "sector-head", "holder": "sektorschef", "on": "2020-02-10"}
              ],
              "publishEveryDays": 7
            },
            "posts": ["2025-12-19"]
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln attendance.active bruten för kontot facebook-bibliotek

  Scenario: Planen anger inte hur ofta sidan ska uppdateras
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "plan": {
              "approvals": [
                {"role": "operations-manager", "holder": "bibliotekschef", "on": "2020-02-03"},
                {"role": "sector-head", "holder": "sektorschef", "on": "2020-02-10"}
              ]
            },
            "posts": ["2025-12-19"]
          }
        ]
      }
      """
    När underlaget granskas
    Så bedöms regeln attendance.active av en människa för kontot facebook-bibliotek

  Scenario: Posten som central registrator har varit vakant sedan i höstas
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator", "until": "2025-09-30"}
        ],
        "operations": [],
        "accounts": []
      }
      """
    När underlaget granskas
    Så är regeln post.filled bruten för posten central-registrar sedan 2025-10-01
    Och regeln post.filled är uppfylld för posten information-officer

  Scenario: Översvämningen är över och ingen tog ställning till sociala medier
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
        "operations": [],
        "accounts": [],
        "crises": [
          {"id": "oversvamning", "from": "2024-07-15", "until": "2024-07-22", "decided": false}
        ]
      }
      """
    När underlaget granskas
    Så är regeln crisis.case-by-case bruten för krisen oversvamning

  Scenario: Mitt under översvämningen är det en människa som tar ställning
    Givet datumet 2024-07-16
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
        "operations": [],
        "accounts": [],
        "crises": [
          {"id": "oversvamning", "from": "2024-07-15", "until": "2024-07-22", "decided": false}
        ]
      }
      """
    När underlaget granskas
    Så bedöms regeln crisis.case-by-case av en människa för krisen oversvamning

  Scenario: Under översvämningen antecknades att sociala medier används
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
        "operations": [],
        "accounts": [],
        "crises": [
          {"id": "oversvamning", "from": "2024-07-15", "until": "2024-07-22", "decided": "2024-07-15"}
        ]
      }
      """
    När underlaget granskas
    Så är regeln crisis.case-by-case uppfylld för krisen oversvamning

  Scenario: Skolan länkar till en lärares privata blogg utan upplysning
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
        "operations": [],
        "accounts": [],
        "privateLinks": [
          {"id": "lararblogg", "from": "2023-08-14", "holder": "official", "disclaimer": false}
        ]
      }
      """
    När underlaget granskas
    Så är regeln link.disclaimer bruten för länken lararblogg sedan 2023-08-14

  Scenario: Länken till politikerns blogg saknar upplysning om vems åsikterna är
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
        "operations": [],
        "accounts": [],
        "privateLinks": [
          {"id": "politikerblogg", "from": "2022-10-03", "holder": "elected", "disclaimer": "2022-10-03", "ownViews": false}
        ]
      }
      """
    När underlaget granskas
    Så är regeln link.own-views bruten för länken politikerblogg sedan 2022-10-03
    Och regeln link.disclaimer är uppfylld för länken politikerblogg

  Scenario: Granskningen gäller en dag som underlaget inte når fram till
    Givet datumet 2026-02-01
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
        "operations": [],
        "accounts": []
      }
      """
    När underlaget granskas
    Så avvisas underlaget med the dossier is complete up to 2026-01-31

  Scenario: Granskningen gäller dagen före riktlinjerna
    Givet datumet 2010-12-08
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
        "operations": [],
        "accounts": []
      }
      """
    När underlaget granskas
    Så avvisas underlaget med no rule was in force

  Scenario: Riktlinjernas första dag kan granskas
    Givet datumet 2010-12-09
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "register": {"onWebsite": false, "inRecordsPlan": false},
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"}
        ],
        "operations": [],
        "accounts": []
      }
      """
    När underlaget granskas
    Så är regeln register.published bruten för kommunen 1442 sedan 2010-12-09
    Och regeln post.filled är uppfylld för posten information-officer
    Och regeln register.in-records-plan är bruten för kommunen 1442 sedan 2010-12-09
    Och ingen annan regel är bruten

  Scenario: Någon har skrivit lösenordet i underlaget
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
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "password": "sommar2020"
          }
        ]
      }
      """
    När underlaget granskas
    Så avvisas underlaget med none may be handed in

  Scenario: Uppföljningen är antecknad innan kontot fanns
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
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02",
            "followUps": ["2020-03-01"]
          }
        ]
      }
      """
    När underlaget granskas
    Så avvisas underlaget med lies before the account existed

  Scenario: Kontots ägare finns inte bland dem som innehar poster
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
        "operations": [
          {"id": "bibliotek", "name": "Biblioteket"}
        ],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie-3",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2020-03-02"
          }
        ]
      }
      """
    När underlaget granskas
    Så avvisas underlaget med there is no holder `bibliotekarie-3`

  Scenario: Underlaget är en annan kommuns
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Grannkommunen", "code": "9999"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [],
        "accounts": []
      }
      """
    När underlaget granskas
    Så avvisas underlaget med give the profile of the municipality that is audited

  Scenario: Skribenterna utsågs innan sektorschefen hade godkänt planen
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie",
            "administrators": ["bibliotekarie"], "start": "2020-03-02", "writersAppointed": "2020-01-07",
            "plan": {
              "approvals": [
                {"role": "operations-manager", "holder": "bibliotekschef", "on": "2020-02-03"},
                {"role": "sector-head", "holder": "sektorschef", "on": "2020-02-10"}
              ]
            }
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln go-live.writers bruten för kontot facebook-bibliotek sedan 2020-03-02
    Och regeln go-live.plan är uppfylld för kontot facebook-bibliotek

  Scenario: Chefen hade redan lämnat sin post när planen godkändes
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef", "until": "2020-01-31"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie",
            "administrators": ["bibliotekarie"], "start": "2020-03-02",
            "plan": {
              "approvals": [
                {"role": "operations-manager", "holder": "bibliotekschef", "on": "2020-02-03"},
                {"role": "sector-head", "holder": "sektorschef", "on": "2020-02-10"}
              ]
            }
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln approval.operations-manager bruten för kontot facebook-bibliotek sedan 2020-03-02
    Och regeln go-live.plan är bruten för kontot facebook-bibliotek sedan 2020-03-02

  Scenario: Inloggningen till ett planerat konto lämnas in först när kontot har startat
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie",
            "administrators": ["bibliotekarie"], "start": "2026-03-02", "access": [], "lodged": false
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln access.lodged inte tillämplig för kontot facebook-bibliotek
    Och regeln access.owner att göra för kontot facebook-bibliotek senast 2026-03-02

  Scenario: Krisen var över innan någon tog ställning till sociala medier
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [], "operations": [], "accounts": [],
        "crises": [{"id": "strömavbrott", "from": "2024-01-03", "until": "2024-01-05", "decided": "2024-02-01"}]
      }
      """
    När underlaget granskas
    Så är regeln crisis.case-by-case bruten för krisen strömavbrott sedan 2024-01-06

  Scenario: Loggarna börjar först efter granskningsdagen
    Givet datumet 2024-06-01
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "logsFrom": "2025-02-01",
        "holders": [{"id": "bibliotekarie", "role": "administrator", "title": "Bibliotekarie"}],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie",
            "administrators": ["bibliotekarie"], "start": "2020-03-02",
            "followUps": [{"from": "2025-02-01", "to": "2026-01-31"}]
          }
        ]
      }
      """
    När underlaget granskas
    Så går regeln attendance.follow-up inte att avgöra för kontot facebook-bibliotek

  Scenario: Samma person är ensam administratör men är antecknad på två poster
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "bibliotekarie", "role": "administrator", "title": "Bibliotekarie", "person": "p1"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef", "person": "p1"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie",
            "administrators": ["bibliotekarie", "bibliotekschef"], "start": "2020-03-02"
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln access.administrators bruten för kontot facebook-bibliotek sedan 2020-03-02

  Scenario: Registratorn har kvar åtkomsten till ett avslutat konto för att kunna lämna ut handlingar
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"},
        "asOf": "2026-01-31",
        "holders": [
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekarie", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook-bibliotek", "medium": "Facebook", "category": "social-network",
            "address": "https://facebook.example/bibliotek", "operation": "bibliotek", "owner": "bibliotekarie",
            "administrators": ["bibliotekarie"], "start": "2020-03-02", "closed": "2025-06-01",
            "listed": "2020-03-02", "unlisted": "2025-06-01",
            "access": [
              {"holder": "registrator", "from": "2020-03-02"},
              {"holder": "bibliotekarie", "from": "2020-03-02", "until": "2025-05-31"}
            ]
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln closing.access-withdrawn uppfylld för kontot facebook-bibliotek
    Och regeln closing.register-current är uppfylld för kontot facebook-bibliotek
