# language: sv
Egenskap: Granskningen säger om kontots aktivitetsplan är upprättad, godkänd, lämnad och följd

  Scenario: Bibliotekets aktivitetsplan är i sin ordning
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information", "dialogue"],
            "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare.", "measure": {"metric": "följare", "target": 600, "by": "2026-12-31"}}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "substitute": {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"},
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "other",
                         "otherHours": "Vardagar 8–20."},
            "hoursPerWeek": 4, "allottedHoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "7ff6131e7faa4383b5338c0c9e0d91b34ff6657861e76dc0bb18f55b942be165"}}},
          {"on": "2025-01-20", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "7ff6131e7faa4383b5338c0c9e0d91b34ff6657861e76dc0bb18f55b942be165"}}},
          {"on": "2025-01-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"},
          {"on": "2025-01-21", "person": "informator", "role": "information-officer", "did": {"appoint-writers": {
            "writers": ["bibliotekarie-1"], "consulted": "sektorschef"}}},
          {"on": "2025-01-26", "person": "bibliotekarie-1", "role": "owner", "did": "start"},
          {"on": "2025-01-26", "person": "bibliotekarie-1", "role": "owner", "did": "report"},
          {"on": "2025-01-26", "person": "bibliotekarie-1", "role": "owner", "did": "lodge-access"},
          {"on": "2025-01-27", "person": "informator", "role": "information-officer", "did": "list"}
        ]}}]
      }
      """
    När underlaget granskas
    Så är regeln go-live.plan uppfylld för kontot facebook
    Och regeln go-live.writers är uppfylld för kontot facebook
    Och regeln benefit.considered är uppfylld för kontot facebook
    Och regeln benefit.questions är uppfylld för kontot facebook
    Och regeln approval.operations-manager är uppfylld för kontot facebook
    Och regeln approval.sector-head är uppfylld för kontot facebook
    Och regeln approval.order är uppfylld för kontot facebook
    Och regeln approval.different-persons är uppfylld för kontot facebook
    Och regeln form.purpose är uppfylld för kontot facebook
    Och regeln form.target-groups är uppfylld för kontot facebook
    Och regeln form.goals är uppfylld för kontot facebook
    Och regeln form.activity är uppfylld för kontot facebook
    Och regeln form.medium är uppfylld för kontot facebook
    Och regeln form.address är uppfylld för kontot facebook
    Och regeln form.operation är uppfylld för kontot facebook
    Och regeln form.daily-operation är uppfylld för kontot facebook
    Och regeln form.watching är uppfylld för kontot facebook
    Och regeln form.hours är uppfylld för kontot facebook
    Och regeln form.administrators är uppfylld för kontot facebook
    Och regeln advice.resources är uppfylld för kontot facebook
    Och regeln advice.other-hours är uppfylld för kontot facebook
    Och regeln advice.substitute är uppfylld för kontot facebook
    Och regeln advice.measurable-goals är uppfylld för kontot facebook
    Och regeln copy.sent är uppfylld för kontot facebook
    Och regeln revision.account är uppfylld för kontot facebook
    Och regeln revision.administrators är uppfylld för kontot facebook
    Och regeln listing.reported är uppfylld för kontot facebook
    Och regeln access.lodged är uppfylld för kontot facebook
    Och regeln listing.listed är uppfylld för kontot facebook
    Och regeln approval.others är inte tillämplig för kontot facebook
    Och ingen annan regel är bruten

  Scenario: Biblioteket startade sitt konto utan någon aktivitetsplan
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
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26", "plan": false
          }
        ]
      }
      """
    När underlaget granskas
    Så är regeln go-live.plan bruten för kontot facebook sedan 2025-01-26
    Och regeln form.purpose är inte tillämplig för kontot facebook
    Och regeln form.target-groups är inte tillämplig för kontot facebook
    Och regeln form.goals är inte tillämplig för kontot facebook
    Och regeln form.activity är inte tillämplig för kontot facebook
    Och regeln form.medium är inte tillämplig för kontot facebook
    Och regeln form.address är inte tillämplig för kontot facebook
    Och regeln form.operation är inte tillämplig för kontot facebook
    Och regeln form.daily-operation är inte tillämplig för kontot facebook
    Och regeln form.watching är inte tillämplig för kontot facebook
    Och regeln form.hours är inte tillämplig för kontot facebook
    Och regeln form.administrators är inte tillämplig för kontot facebook
    Och regeln advice.resources är inte tillämplig för kontot facebook
    Och regeln advice.other-hours är inte tillämplig för kontot facebook
    Och regeln advice.substitute är inte tillämplig för kontot facebook
    Och regeln advice.measurable-goals är inte tillämplig för kontot facebook
    Och regeln approval.operations-manager är inte tillämplig för kontot facebook
    Och regeln approval.sector-head är inte tillämplig för kontot facebook
    Och regeln copy.sent är inte tillämplig för kontot facebook
    Och regeln revision.account är inte tillämplig för kontot facebook
    Och regeln revision.administrators är inte tillämplig för kontot facebook
    Och regeln benefit.considered går inte att avgöra för kontot facebook
    Och ingen annan regel är bruten

  Scenariomall: Underlaget innehåller inte själva aktivitetsplanen, och <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26", "plan": <plan>
          }
        ]
      }
      """
    När underlaget granskas
    Så <läge>
    Och regeln benefit.considered går inte att avgöra för kontot facebook
    Och regeln benefit.questions går inte att avgöra för kontot facebook
    Och regeln form.purpose går inte att avgöra för kontot facebook
    Och regeln form.target-groups går inte att avgöra för kontot facebook
    Och regeln form.goals går inte att avgöra för kontot facebook
    Och regeln form.activity går inte att avgöra för kontot facebook
    Och regeln form.medium går inte att avgöra för kontot facebook
    Och regeln form.address går inte att avgöra för kontot facebook
    Och regeln form.operation går inte att avgöra för kontot facebook
    Och regeln form.daily-operation går inte att avgöra för kontot facebook
    Och regeln form.watching går inte att avgöra för kontot facebook
    Och regeln form.hours går inte att avgöra för kontot facebook
    Och regeln form.administrators går inte att avgöra för kontot facebook
    Och regeln advice.resources går inte att avgöra för kontot facebook
    Och regeln advice.other-hours går inte att avgöra för kontot facebook
    Och regeln advice.substitute går inte att avgöra för kontot facebook
    Och regeln advice.measurable-goals går inte att avgöra för kontot facebook
    Och regeln copy.sent går inte att avgöra för kontot facebook
    Och regeln revision.account går inte att avgöra för kontot facebook
    Och regeln revision.administrators går inte att avgöra för kontot facebook
    Och ingen annan regel är bruten

    Exempel:
      | vad                                        | plan                                                                                                                                                                  | läge                                                                |
      | enligt anteckningarna är den godkänd       | {"approvals": [{"role": "operations-manager", "holder": "bibliotekschef", "on": "2025-01-19"}, {"role": "sector-head", "holder": "sektorschef", "on": "2025-01-20"}]} | är regeln go-live.plan uppfylld för kontot facebook                 |
      | bibliotekschefens godkännande är antecknat | {"approvals": [{"role": "operations-manager", "holder": "bibliotekschef", "on": "2025-01-19"}, {"role": "sector-head", "holder": "sektorschef", "on": "2025-01-20"}]} | är regeln approval.operations-manager uppfylld för kontot facebook  |
      | sektorschefens godkännande är antecknat    | {"approvals": [{"role": "operations-manager", "holder": "bibliotekschef", "on": "2025-01-19"}, {"role": "sector-head", "holder": "sektorschef", "on": "2025-01-20"}]} | är regeln approval.sector-head uppfylld för kontot facebook         |
      | ingen vet om det finns någon               | null                                                                                                                                                                  | går regeln go-live.plan inte att avgöra för kontot facebook         |
      | ingen vet om sektorschefen har godkänt den | null                                                                                                                                                                  | går regeln approval.sector-head inte att avgöra för kontot facebook |

  Scenariomall: Kontot startade före planen, som saknar mål och underskrifter: <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-06-02", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-06-10", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}}
        ]}}]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | vad                                                 | läge                                                               |
      | kontot har aldrig haft någon godkänd plan           | är regeln go-live.plan bruten för kontot facebook sedan 2025-01-26 |
      | bibliotekschefens godkännande saknas                | är regeln approval.operations-manager bruten för kontot facebook   |
      | sektorschefens godkännande saknas                   | är regeln approval.sector-head bruten för kontot facebook          |
      | målet har saknats sedan planen upprättades          | är regeln form.goals bruten för kontot facebook sedan 2025-06-02   |
      | en av de sex frågorna är obesvarad                  | är regeln benefit.questions bruten för kontot facebook             |
      | nyttan är övervägd                                  | är regeln benefit.considered uppfylld för kontot facebook          |
      | målgruppen är angiven                               | är regeln form.target-groups uppfylld för kontot facebook          |
      | det finns ingen godkänd plan att lämna en kopia av  | är regeln copy.sent inte tillämplig för kontot facebook            |
      | det finns ingen godkänd plan att jämföra kontot med | är regeln revision.account inte tillämplig för kontot facebook     |

  Scenario: Bara bibliotekschefen har skrivit under planen, men kontot är i gång
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}}
        ]}}]
      }
      """
    När underlaget granskas
    Så är regeln approval.sector-head bruten för kontot facebook sedan 2025-01-26
    Och regeln go-live.plan är bruten för kontot facebook sedan 2025-01-26
    Och regeln approval.operations-manager är uppfylld för kontot facebook
    Och regeln benefit.considered är uppfylld för kontot facebook
    Och regeln form.administrators är uppfylld för kontot facebook
    Och regeln approval.order är inte tillämplig för kontot facebook
    Och regeln copy.sent är inte tillämplig för kontot facebook
    Och regeln revision.account är inte tillämplig för kontot facebook
    Och regeln revision.administrators är inte tillämplig för kontot facebook
    Och ingen annan regel är bruten

  Scenario: Kontot ska starta i mars och planen är ännu ett utkast
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
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2026-03-02"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2026-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": [],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}}
        ]}}]
      }
      """
    När underlaget granskas
    Så är regeln go-live.plan att göra för kontot facebook senast 2026-03-02
    Och regeln benefit.considered är att göra för kontot facebook senast 2026-03-02
    Och regeln approval.operations-manager är att göra för kontot facebook senast 2026-03-02
    Och regeln approval.sector-head är att göra för kontot facebook senast 2026-03-02
    Och regeln form.target-groups är att göra för kontot facebook senast 2026-03-02
    Och regeln form.purpose är uppfylld för kontot facebook
    Och regeln copy.sent är inte tillämplig för kontot facebook
    Och regeln revision.account är inte tillämplig för kontot facebook
    Och regeln revision.administrators är inte tillämplig för kontot facebook
    Och ingen annan regel är bruten

  Scenariomall: Kommunikationsenheten har inte fått någon kopia av planen, och kontot granskas <dag>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}}
        ]}}]
      }
      """
    När underlaget granskas
    Så <läge>
    Och ingen annan regel är bruten

    Exempel:
      | dag        | läge                                                               |
      | 2025-01-19 | är regeln copy.sent inte tillämplig för kontot facebook            |
      | 2025-01-20 | är regeln copy.sent att göra för kontot facebook senast 2025-01-26 |
      | 2025-01-25 | är regeln copy.sent att göra för kontot facebook senast 2025-01-26 |
      | 2025-01-26 | är regeln copy.sent bruten för kontot facebook sedan 2025-01-26    |
      | 2026-01-31 | är regeln copy.sent bruten för kontot facebook sedan 2025-01-26    |

  Scenariomall: En administratör ersattes den 1 september och ändringen godkändes den 13 oktober, och kontot granskas <dag>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie", "until": "2025-08-31"},
          {"id": "bibliotekarie-3", "role": "administrator", "title": "Bibliotekarie", "from": "2025-09-01"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2", "bibliotekarie-3"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"},
          {"on": "2025-01-21", "person": "informator", "role": "information-officer", "did": {"appoint-writers": {
            "writers": ["bibliotekarie-1"], "consulted": "sektorschef"}}},
          {"on": "2025-01-26", "person": "bibliotekarie-1", "role": "owner", "did": "start"},
          {"on": "2025-10-02", "person": "bibliotekarie-1", "role": "owner", "did": {"revise": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-3", "name": "Bibliotekarie tre", "email": "b3@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-10-06", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "9cf82f2178c242bec9d755fc7495eed6217544b3d3d4bad415f43402e697489c"}}},
          {"on": "2025-10-13", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "9cf82f2178c242bec9d755fc7495eed6217544b3d3d4bad415f43402e697489c"}}},
          {"on": "2025-10-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"}
        ]}}]
      }
      """
    När underlaget granskas
    Så <administratörerna>
    Och <kopian>
    Och regeln go-live.plan är uppfylld för kontot facebook
    Och regeln approval.operations-manager är uppfylld för kontot facebook
    Och regeln approval.sector-head är uppfylld för kontot facebook
    Och regeln form.administrators är uppfylld för kontot facebook
    Och regeln revision.account är uppfylld för kontot facebook
    Och ingen annan regel är bruten

    Exempel:
      | dag        | administratörerna                                                             | kopian                                                          |
      | 2025-08-31 | är regeln revision.administrators uppfylld för kontot facebook                | regeln copy.sent är uppfylld för kontot facebook                |
      | 2025-09-01 | är regeln revision.administrators bruten för kontot facebook sedan 2025-09-01 | regeln copy.sent är uppfylld för kontot facebook                |
      | 2025-10-12 | är regeln revision.administrators bruten för kontot facebook sedan 2025-09-01 | regeln copy.sent är uppfylld för kontot facebook                |
      | 2025-10-13 | är regeln revision.administrators uppfylld för kontot facebook                | regeln copy.sent är bruten för kontot facebook sedan 2025-10-13 |
      | 2025-10-20 | är regeln revision.administrators uppfylld för kontot facebook                | regeln copy.sent är uppfylld för kontot facebook                |

  Scenariomall: Planen är godkänd, men <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "<verksamhet>"}],
        "accounts": [
          {
            "id": "facebook", "medium": "<medium>", "category": "social-network", "address": "https://<adress>",
            "operation": "bibliotek", "owner": "<ägare>", "administrators": ["bibliotekarie-1", "bibliotekarie-2"],
            "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"},
          {"on": "2025-01-21", "person": "informator", "role": "information-officer", "did": {"appoint-writers": {
            "writers": ["bibliotekarie-1"], "consulted": "sektorschef"}}},
          {"on": "2025-01-26", "person": "bibliotekarie-1", "role": "owner", "did": "start"}
        ]}}]
      }
      """
    När underlaget granskas
    Så <läge>
    Och ingen annan regel är bruten

    Exempel:
      | vad                                                | medium    | adress                            | verksamhet   | ägare           | läge                                                         |
      | kontot finns i ett annat medium                    | Instagram | www.facebook.example/biblioteket  | Biblioteket  | bibliotekarie-1 | är regeln revision.account bruten för kontot facebook        |
      | kontot har en annan adress                         | Facebook  | www.facebook.example/bocker       | Biblioteket  | bibliotekarie-1 | är regeln revision.account bruten för kontot facebook        |
      | kontot sköts av en annan verksamhet                | Facebook  | www.facebook.example/biblioteket  | Kulturskolan | bibliotekarie-1 | är regeln revision.account bruten för kontot facebook        |
      | mediet är skrivet med liten bokstav                | facebook  | www.facebook.example/biblioteket  | Biblioteket  | bibliotekarie-1 | är regeln revision.account uppfylld för kontot facebook      |
      | verksamheten är skriven med liten bokstav          | Facebook  | www.facebook.example/biblioteket  | biblioteket  | bibliotekarie-1 | är regeln revision.account uppfylld för kontot facebook      |
      | adressen har ett snedstreck på slutet              | Facebook  | www.facebook.example/biblioteket/ | Biblioteket  | bibliotekarie-1 | är regeln revision.account uppfylld för kontot facebook      |
      | den andra administratören har tagit över som ägare | Facebook  | www.facebook.example/biblioteket  | Biblioteket  | bibliotekarie-2 | är regeln revision.administrators bruten för kontot facebook |

  Scenariomall: I mars ändrades ett telefonnummer, och i september vill biblioteket byta adress: <vad>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/<adress>", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"},
          {"on": "2025-01-21", "person": "informator", "role": "information-officer", "did": {"appoint-writers": {
            "writers": ["bibliotekarie-1"], "consulted": "sektorschef"}}},
          {"on": "2025-01-26", "person": "bibliotekarie-1", "role": "owner", "did": "start"},
          {"on": "2025-03-03", "person": "bibliotekarie-1", "role": "owner", "did": {"revise": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example", "phone": "0322-60 06 00"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example", "phone": "0322-60 06 00"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-09-01", "person": "bibliotekarie-1", "role": "owner", "did": {"revise": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/bocker", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": [],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example", "phone": "0322-60 06 00"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}}
        ]}}]
      }
      """
    När underlaget granskas
    Så <läge>
    Och regeln go-live.plan är uppfylld för kontot facebook
    Och regeln approval.operations-manager är uppfylld för kontot facebook
    Och regeln approval.sector-head är uppfylld för kontot facebook
    Och regeln copy.sent är uppfylld för kontot facebook
    Och regeln form.target-groups är uppfylld för kontot facebook
    Och regeln revision.administrators är uppfylld för kontot facebook
    Och ingen annan regel är bruten

    Exempel:
      | vad                                                | dag        | adress      | läge                                                    |
      | det nya numret behövde inget nytt godkännande      | 2025-08-31 | biblioteket | är regeln revision.account uppfylld för kontot facebook |
      | den gamla planen gäller tills ändringen är godkänd | 2026-01-31 | biblioteket | är regeln revision.account uppfylld för kontot facebook |
      | kontot får inte flytta innan ändringen är godkänd  | 2026-01-31 | bocker      | är regeln revision.account bruten för kontot facebook   |

  Scenario: En ny adress godkändes i oktober, men kontot har kvar den gamla
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"},
          {"on": "2025-01-21", "person": "informator", "role": "information-officer", "did": {"appoint-writers": {
            "writers": ["bibliotekarie-1"], "consulted": "sektorschef"}}},
          {"on": "2025-01-26", "person": "bibliotekarie-1", "role": "owner", "did": "start"},
          {"on": "2025-09-01", "person": "bibliotekarie-1", "role": "owner", "did": {"revise": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/bocker", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-10-06", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "601b271de88da914bf30b76bfccd9c439b9386cbcdff26fcaeefbb81a0c41f76"}}},
          {"on": "2025-10-13", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "601b271de88da914bf30b76bfccd9c439b9386cbcdff26fcaeefbb81a0c41f76"}}},
          {"on": "2025-10-14", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"}
        ]}}]
      }
      """
    När underlaget granskas
    Så är regeln revision.account bruten för kontot facebook sedan 2025-10-13
    Och regeln go-live.plan är uppfylld för kontot facebook
    Och regeln copy.sent är uppfylld för kontot facebook
    Och regeln revision.administrators är uppfylld för kontot facebook
    Och ingen annan regel är bruten

  Scenario: Planen ger anledning till alla fyra råden, och råd är ingen brist
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {"id": "registrator", "role": "central-registrar", "title": "Central registrator"},
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["dialogue"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4, "allottedHoursPerWeek": 2
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "763952a8651eb96c82fa38c6c1eb25d4b8a169a9b6a1f65f09d3d2dcbb796b4b"}}},
          {"on": "2025-01-20", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "763952a8651eb96c82fa38c6c1eb25d4b8a169a9b6a1f65f09d3d2dcbb796b4b"}}},
          {"on": "2025-01-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"}
        ]}}]
      }
      """
    När underlaget granskas
    Så bedöms regeln advice.resources av en människa för kontot facebook
    Och regeln advice.other-hours bedöms av en människa för kontot facebook
    Och regeln advice.substitute bedöms av en människa för kontot facebook
    Och regeln advice.measurable-goals bedöms av en människa för kontot facebook
    Och regeln form.goals är uppfylld för kontot facebook
    Och regeln form.watching är uppfylld för kontot facebook
    Och regeln form.hours är uppfylld för kontot facebook
    Och regeln approval.operations-manager är uppfylld för kontot facebook
    Och regeln go-live.plan är uppfylld för kontot facebook
    Och ingen annan regel är bruten

  Scenariomall: Underlaget avvisas när <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "<start>"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "<person 1>", "role": "<roll 1>", "did": {"sign": {
            "place": "Vårgårda", "name": "Chefen", "title": "Chef", "form": "<blankett>"}}},
          {"on": "2025-01-20", "person": "<person 2>", "role": "<roll 2>", "did": {"sign": {
            "place": "Vårgårda", "name": "Chefen", "title": "Chef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"},
          {"on": "2025-01-21", "person": "informator", "role": "information-officer", "did": {"appoint-writers": {
            "writers": ["bibliotekarie-1"], "consulted": "sektorschef"}}},
          {"on": "2025-01-26", "person": "bibliotekarie-1", "role": "owner", "did": "start"}
        ]}}]
      }
      """
    När underlaget granskas
    Så avvisas underlaget med <text>

    Exempel:
      | vad                                                     | person 1       | roll 1             | person 2         | roll 2             | blankett                                                         | start      | text                                   |
      | underskriften gäller en annan blankett                  | bibliotekschef | operations-manager | sektorschef      | sector-head        | 0000000000000000000000000000000000000000000000000000000000000000 | 2025-01-26 | Underskriften gäller en annan blankett |
      | sektorschefen skrev under före verksamhetsansvarig chef | sektorschef    | sector-head        | bibliotekschef   | operations-manager | 4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a | 2025-01-26 | (approval.order)                       |
      | samma person skrev under två gånger                     | bibliotekschef | operations-manager | bibliotekschef   | sector-head        | 4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a | 2025-01-26 | (approval.different-persons)           |
      | planen anger en annan startdag än kontot                | bibliotekschef | operations-manager | sektorschef      | sector-head        | 4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a | 2025-02-03 | by the plan this was on 2025-01-26     |
      | den som skrev under inte finns bland innehavarna        | bibliotekschef | operations-manager | forvaltningschef | sector-head        | 4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a | 2025-01-26 | there is no holder `forvaltningschef`  |

  Scenariomall: Till och med 2019 räckte det i kommunen med sektorschefens underskrift och en administratör, och <vad>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1"], "start": "2015-02-16"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2015-02-02", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2015-02-03", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2015-02-09", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "ddfbb27fa19affb59b04e8d467c3ae27f8c2eeb4aa2b9b5e9c69d73bd26b65cb"}}},
          {"on": "2015-02-10", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"},
          {"on": "2015-02-11", "person": "informator", "role": "information-officer", "did": {"appoint-writers": {
            "writers": ["bibliotekarie-1"], "consulted": "sektorschef"}}},
          {"on": "2015-02-16", "person": "bibliotekarie-1", "role": "owner", "did": "start"}
        ]}}]
      }
      """
    Och profilen
      """
      <profil>
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | vad                                           | dag        | profil                                                                                         | läge                                                                        |
      | planen är godkänd                             | 2026-01-31 | {"earlierPlans": [{"until": "2019-12-31", "approvers": ["sector-head"], "administrators": 1}]} | är regeln go-live.plan uppfylld för kontot facebook                         |
      | sektorschefen har godkänt den                 | 2026-01-31 | {"earlierPlans": [{"until": "2019-12-31", "approvers": ["sector-head"], "administrators": 1}]} | är regeln approval.sector-head uppfylld för kontot facebook                 |
      | ingen annan behövde godkänna den              | 2026-01-31 | {"earlierPlans": [{"until": "2019-12-31", "approvers": ["sector-head"], "administrators": 1}]} | är regeln approval.operations-manager inte tillämplig för kontot facebook   |
      | kontot har den administratör som planen anger | 2026-01-31 | {"earlierPlans": [{"until": "2019-12-31", "approvers": ["sector-head"], "administrators": 1}]} | är regeln revision.administrators uppfylld för kontot facebook              |
      | planen behövde bara ange en administratör     | 2019-12-31 | {"earlierPlans": [{"until": "2019-12-31", "approvers": ["sector-head"], "administrators": 1}]} | är regeln form.administrators uppfylld för kontot facebook                  |
      | kontot behövde bara ha en administratör       | 2019-12-31 | {"earlierPlans": [{"until": "2019-12-31", "approvers": ["sector-head"], "administrators": 1}]} | är regeln access.administrators uppfylld för kontot facebook                |
      | kontot ska sedan 2020 ha två                  | 2026-01-31 | {"earlierPlans": [{"until": "2019-12-31", "approvers": ["sector-head"], "administrators": 1}]} | är regeln access.administrators bruten för kontot facebook sedan 2020-01-01 |
      | profilen säger inte det                       | 2026-01-31 | {}                                                                                             | avvisas underlaget med ange det i profilens `earlierPlans`                  |

  Scenariomall: Planen är undertecknad, men <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "informator", "role": "information-officer", "title": "Informatör"},
          {
            "id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef", "from": "<chefen från>",
            "person": "<chefen är>"
          },
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef", "person": "den-ena"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "<övervägde>", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"}
        ]}}]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | vad                                                                            | chefen från | chefen är | övervägde   | läge                                                                              |
      | bibliotekschefen hade inte tillträtt och har alltså inte godkänt den           | 2025-01-20  | den-andra | sektorschef | är regeln approval.operations-manager bruten för kontot facebook sedan 2025-01-26 |
      | bibliotekschefen hade inte tillträtt, så den är inte godkänd                   | 2025-01-20  | den-andra | sektorschef | är regeln go-live.plan bruten för kontot facebook sedan 2025-01-26                |
      | bibliotekschefen hade inte tillträtt, så det finns inget att lämna en kopia av | 2025-01-20  | den-andra | sektorschef | är regeln copy.sent inte tillämplig för kontot facebook                           |
      | bibliotekschefen och sektorschefen är samma person                             | 2020-01-01  | den-ena   | sektorschef | är regeln approval.different-persons bruten för kontot facebook sedan 2025-01-26  |
      | bibliotekschefen och sektorschefen är samma person, så den är inte godkänd     | 2020-01-01  | den-ena   | sektorschef | är regeln go-live.plan bruten för kontot facebook sedan 2025-01-26                |
      | informatören övervägde nyttan i sektorschefens ställe                          | 2020-01-01  | den-andra | informator  | är regeln benefit.considered bruten för kontot facebook                           |

  Scenariomall: Chefen skrev under före tillträdet, och i september skrev alla under en ändrad plan: <vad>
    Givet datumet <dag>
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef", "from": "2025-02-01"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"},
          {"on": "2025-01-21", "person": "informator", "role": "information-officer", "did": {"appoint-writers": {
            "writers": ["bibliotekarie-1"], "consulted": "sektorschef"}}},
          {"on": "2025-01-26", "person": "bibliotekarie-1", "role": "owner", "did": "start"},
          {"on": "2025-09-01", "person": "bibliotekarie-1", "role": "owner", "did": {"revise": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 3
          }}}},
          {"on": "2025-09-02", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "30ceadc918ed459557736fb210137bce68b30c16c635c4125801ba7540086703"}}},
          {"on": "2025-09-03", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "30ceadc918ed459557736fb210137bce68b30c16c635c4125801ba7540086703"}}},
          {"on": "2025-09-04", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"}
        ]}}]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | vad                                     | dag        | läge                                                                              |
      | i augusti saknas chefens godkännande    | 2025-08-31 | är regeln approval.operations-manager bruten för kontot facebook sedan 2025-01-26 |
      | i augusti är planen inte godkänd        | 2025-08-31 | är regeln go-live.plan bruten för kontot facebook sedan 2025-01-26                |
      | i januari har chefen godkänt den        | 2026-01-31 | är regeln approval.operations-manager uppfylld för kontot facebook                |
      | i januari är den godkänd i rätt ordning | 2026-01-31 | är regeln approval.order uppfylld för kontot facebook                             |
      | i januari är den godkänd                | 2026-01-31 | är regeln go-live.plan uppfylld för kontot facebook                               |
      | i januari finns kopian                  | 2026-01-31 | är regeln copy.sent uppfylld för kontot facebook                                  |

  Scenario: En bibliotekarie skrev under ändringen i chefens ställe, och kontot flyttade
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "bibliotekschef", "role": "operations-manager", "title": "Bibliotekschef"},
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/bocker", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-12", "person": "bibliotekarie-1", "role": "administrator", "did": {"draft": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/biblioteket", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}},
          {"on": "2025-01-19", "person": "bibliotekschef", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekschefen", "title": "Bibliotekschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "4332ef394b551c9aaef241f73f50bb57fe53b1648bc0a6bad5464f412f4e2e5a"}}},
          {"on": "2025-01-20", "person": "bibliotekarie-1", "role": "owner", "did": "send-copy"},
          {"on": "2025-01-21", "person": "informator", "role": "information-officer", "did": {"appoint-writers": {
            "writers": ["bibliotekarie-1"], "consulted": "sektorschef"}}},
          {"on": "2025-01-26", "person": "bibliotekarie-1", "role": "owner", "did": "start"},
          {"on": "2025-09-01", "person": "bibliotekarie-1", "role": "owner", "did": {"revise": {"form": {
            "medium": "Facebook", "address": "www.facebook.example/bocker", "operation": "Biblioteket",
            "activity": "Tipsa om böcker och svara på frågor.", "purposes": ["spread-information"], "targetGroups": ["public"],
            "goals": [{"goal": "Fler följare."}],
            "administrators": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"},
                               {"person": "bibliotekarie-2", "name": "Bibliotekarie två", "email": "b2@vg.example"}],
            "owner": "bibliotekarie-1",
            "dailyOperation": [{"person": "bibliotekarie-1", "name": "Bibliotekarie ett", "email": "b1@vg.example"}],
            "watching": {"checks": {"times": 2, "per": "day"}, "updates": {"times": 1, "per": "week"}, "hours": "office"},
            "hoursPerWeek": 4
          }}}},
          {"on": "2025-09-02", "person": "bibliotekarie-2", "role": "operations-manager", "did": {"sign": {
            "place": "Vårgårda", "name": "Bibliotekarieen", "title": "Bibliotekarie",
            "form": "601b271de88da914bf30b76bfccd9c439b9386cbcdff26fcaeefbb81a0c41f76"}}},
          {"on": "2025-09-03", "person": "sektorschef", "role": "sector-head", "did": {"sign": {
            "place": "Vårgårda", "name": "Sektorschefen", "title": "Sektorschef",
            "form": "601b271de88da914bf30b76bfccd9c439b9386cbcdff26fcaeefbb81a0c41f76"}}}
        ]}}]
      }
      """
    När underlaget granskas
    Så är regeln revision.account bruten för kontot facebook
    Och regeln go-live.plan är uppfylld för kontot facebook
    Och regeln copy.sent är uppfylld för kontot facebook

  Scenariomall: Sektorschefen övervägde nyttan, men någon plan upprättades aldrig: <vad>
    Givet datumet 2026-01-31
    Och underlaget
      """
      {
        "municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
        "holders": [
          {"id": "sektorschef", "role": "sector-head", "title": "Sektorschef"},
          {"id": "bibliotekarie-1", "role": "administrator", "title": "Bibliotekarie"},
          {"id": "bibliotekarie-2", "role": "administrator", "title": "Bibliotekarie"}
        ],
        "operations": [{"id": "bibliotek", "name": "Biblioteket"}],
        "accounts": [
          {
            "id": "facebook", "medium": "Facebook", "category": "social-network",
            "address": "https://www.facebook.example/biblioteket", "operation": "bibliotek", "owner": "bibliotekarie-1",
            "administrators": ["bibliotekarie-1", "bibliotekarie-2"], "start": "2025-01-26"
          }
        ],
        "plans": [{"account": "facebook", "plan": {"id": "facebook", "history": [
          {"on": "2025-01-14", "person": "sektorschef", "role": "sector-head", "did": {"consider-benefit": {
            "benefit": "Fler hittar till biblioteket.", "integration": "Planeras med webbplatsen.",
            "law": "Inlägg är allmänna handlingar."}}}
        ]}}]
      }
      """
    När underlaget granskas
    Så <läge>

    Exempel:
      | vad                                                | läge                                                               |
      | nyttan är övervägd                                 | är regeln benefit.considered uppfylld för kontot facebook          |
      | kontot saknar plan                                 | är regeln go-live.plan bruten för kontot facebook sedan 2025-01-26 |
      | de sex frågorna har inte alla fått svar            | är regeln benefit.questions bruten för kontot facebook             |
      | det finns ingen blankett att granska               | är regeln form.purpose inte tillämplig för kontot facebook         |
      | det finns inget för sektorschefen att skriva under | är regeln approval.sector-head inte tillämplig för kontot facebook |
      | det finns inget att ge råd om                      | är regeln advice.substitute inte tillämplig för kontot facebook    |
