//! The audit as a sheet.

use kommunpolicy::{Audit, Lang};

use crate::files::Failure;

/// The audit as CSV, one finding a row. Semicolons and a byte-order mark: so a Swedish spreadsheet reads it.
pub(crate) fn audit(audit: &Audit, lang: Lang) -> Result<String, Failure> {
    let mut sheet = csv::WriterBuilder::new().delimiter(b';').from_writer(vec![0xef, 0xbb, 0xbf]);
    let failed = |error: csv::Error| Failure(error.to_string());
    let head = match lang {
        Lang::Sv => [
            "kommun",
            "granskningsdag",
            "id",
            "kontrollmål",
            "status",
            "gäller",
            "beteckning",
            "regel",
            "sedan",
            "till och med",
            "senast",
            "saknas",
            "bedöms av",
            "varför inte",
            "iakttagelse",
            "bestämmelser",
            "tolkningar",
            "lagrum",
        ],
        Lang::En => [
            "municipality",
            "as of",
            "id",
            "control",
            "status",
            "subject kind",
            "subject",
            "rule",
            "since",
            "until",
            "due",
            "missing",
            "whose",
            "why not",
            "finding",
            "provisions",
            "rulings",
            "law",
        ],
    };
    sheet.write_record(head).map_err(failed)?;
    let day = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
    for finding in &audit.findings {
        let law: Vec<&str> = finding.law.iter().map(|law| law.reference.as_str()).collect();
        let row = [
            audit.municipality.name.clone(),
            audit.as_of.to_string(),
            finding.id.to_string(),
            finding.control.term().label.of(lang).to_owned(),
            finding.status.heading().of(lang).to_owned(),
            finding.subject.kind.term().label.of(lang).to_owned(),
            finding.subject.id.clone(),
            finding.rule.to_owned(),
            day(finding.since),
            day(finding.until),
            day(finding.due),
            finding.missing.join(", "),
            finding.whose.clone().unwrap_or_default(),
            finding.why.unwrap_or_default().to_owned(),
            finding.text.clone(),
            finding.provisions.join(", "),
            finding.rulings.join(", "),
            law.join(", "),
        ];
        sheet.write_record(row.map(inert)).map_err(failed)?;
    }
    let bytes = sheet.into_inner().map_err(|error| Failure(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Failure(error.to_string()))
}

/// A cell that no spreadsheet takes for a formula.
fn inert(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}") } else { cell }
}
