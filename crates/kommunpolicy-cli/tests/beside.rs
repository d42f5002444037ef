//! Records in JSON Lines files beside a dossier.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::{Value, json};

const VARGARDA: &str = include_str!("../../../tests/dossiers/vargarda.json");
const LISTS: [&str; 6] = ["items", "questions", "requests", "disposals", "supervisions", "snapshots"];

fn audit(dossier: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kommunpolicy")).args(["audit", "--format", "json"]).arg(dossier).output().unwrap()
}

/// The dossier with the days of its snapshots in one log for all accounts, and a log of supervision.
fn logged() -> Value {
    let mut dossier: Value = serde_json::from_str(VARGARDA).unwrap();
    let mut snapshots = Vec::new();
    for account in dossier["accounts"].as_array_mut().unwrap() {
        let id = account["id"].clone();
        let days = account.as_object_mut().unwrap().remove("snapshots").unwrap();
        snapshots.extend(days.as_array().unwrap().iter().map(|day| json!({ "account": id, "on": day })));
    }
    dossier["records"]["snapshots"] = snapshots.into();
    dossier["records"]["supervisions"] = json!([{ "account": "forum-ungdom", "on": "2026-01-12" }]);
    dossier
}

/// A folder with the dossier in it, and its records beside it.
fn beside() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = logged();
    for list in LISTS {
        let file = format!("{list}.jsonl");
        let records = dossier["records"][list].as_array().unwrap();
        let lines: String = records.iter().map(|record| format!("{record}\n")).collect();
        fs::write(folder.path().join(&file), lines).unwrap();
        dossier["records"][list] = json!({ "file": file });
    }
    let path = folder.path().join("dossier.json");
    fs::write(&path, dossier.to_string()).unwrap();
    (folder, path)
}

fn findings(output: &Output) -> Vec<Value> {
    let mut audit: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut findings: Vec<Value> = audit["findings"].take().as_array().unwrap().clone();
    // A fact that is missing is named by the file and line where the record stands.
    findings.iter_mut().for_each(|finding| drop(finding.as_object_mut().unwrap().remove("missing")));
    findings
}

#[test]
fn records_beside_a_dossier_are_audited_like_those_in_it() {
    let (folder, path) = beside();
    let whole = folder.path().join("whole.json");
    fs::write(&whole, logged().to_string()).unwrap();
    let (beside, inline) = (audit(&path), audit(&whole));
    assert_eq!(beside.status.code(), Some(1), "{}", String::from_utf8_lossy(&beside.stderr));
    assert_eq!(findings(&beside), findings(&inline));
    assert!(String::from_utf8_lossy(&beside.stdout).contains("\"items.jsonl:6.crime\""));
}

#[test]
fn a_record_that_cannot_be_read_stops_the_audit_with_its_file_and_line() {
    let refused = |file: &str, line: &str| {
        let (folder, path) = beside();
        let file = folder.path().join(file);
        let text = fs::read_to_string(&file).unwrap() + line;
        fs::write(&file, text).unwrap();
        let output = audit(&path);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty(), "half a report");
        String::from_utf8(output.stderr).unwrap().replace(&path.display().to_string(), "DOSSIER")
    };
    insta::assert_snapshot!(refused("questions.jsonl", "{\"id\": \"F-34\"}\n"), @"error: DOSSIER: questions.jsonl, line 4: missing field `account`");
    insta::assert_snapshot!(refused("questions.jsonl", "{\"id\": \"F-34\", \"account\": \"facebok-kommunen\", \"received\": \"2026-01-12\"}"), @"error: DOSSIER: questions.jsonl, line 4, account: there is no account `facebok-kommunen`; did you mean `facebook-kommunen`?");
    insta::assert_snapshot!(refused("requests.jsonl", "{\"id\": \"B-9\", \"received\": \"2026-01-12\", \"requester\": \"x\"}"), @"error: DOSSIER: requests.jsonl, line 3, requester: `requester` would tell who asks for something, and nobody may look into who asks for a public record; take it out");
    insta::assert_snapshot!(refused("items.jsonl", "\n"), @"error: DOSSIER: items.jsonl, line 7: there is nothing in it; give a JSON object");
    insta::assert_snapshot!(refused("items.jsonl", "{\"id\": \"K-107\", \"account\": \"forum-ungdom\", \"place\": \"comment\", \"on\": \"2026-03-01\"}"), @"error: DOSSIER: items.jsonl, line 7, on: 2026-03-01 has not been yet: the dossier is complete up to 2026-01-31");
    insta::assert_snapshot!(refused("disposals.jsonl", &"[".repeat(3 << 20)), @"error: DOSSIER: disposals.jsonl, line 3: the line is longer than 1 MiB");
}

#[test]
fn a_file_that_is_not_there_is_told() {
    let (folder, path) = beside();
    fs::remove_file(folder.path().join("requests.jsonl")).unwrap();
    let output = audit(&path);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("requests.jsonl: cannot be read: there is no such file"));
}

/// One log for all accounts says what the days that stand with each of them say.
#[test]
fn days_are_logged_with_the_account_or_for_all_accounts() {
    let of = |dossier: &Value, rule: &str| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dossier.json");
        fs::write(&path, dossier.to_string()).unwrap();
        let mut findings = findings(&audit(&path));
        findings.retain(|finding| finding["rule"] == rule);
        assert!(!findings.is_empty(), "{rule}");
        findings
    };
    let with_the_accounts: Value = serde_json::from_str(VARGARDA).unwrap();
    for rule in ["snapshot.half-year", "snapshot.before-change"] {
        assert_eq!(of(&logged(), rule), of(&with_the_accounts, rule), "{rule}");
    }
    // That the forum was supervised once tells from when it was not.
    let forum = |findings: Vec<Value>| findings.into_iter().find(|finding| finding["subject"]["id"] == "forum-ungdom").unwrap();
    assert_eq!(forum(of(&with_the_accounts, "board.supervision"))["status"], "undetermined");
    let supervised = forum(of(&logged(), "board.supervision"));
    assert_eq!((&supervised["status"], &supervised["since"]), (&"breached".into(), &"2026-01-19".into()));
}

#[test]
fn plans_lie_in_files_beside_a_dossier_as_well_as_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dossier.json");
    let whole: Value = serde_json::from_str(VARGARDA).unwrap();
    fs::write(&path, whole.to_string()).unwrap();
    let inline = audit(&path);
    let mut dossier = whole.clone();
    for (at, record) in dossier["plans"].as_array_mut().unwrap().iter_mut().enumerate() {
        let file = format!("plan-{at}.json");
        fs::write(folder.path().join(&file), record["plan"].to_string()).unwrap();
        *record = json!({ "account": record["account"], "file": file });
    }
    fs::write(&path, dossier.to_string()).unwrap();
    let beside = audit(&path);
    assert_eq!(inline.stdout, beside.stdout);
    assert_eq!(beside.status.code(), Some(1));

    // A history that cannot have happened is told of with the file and the entry; a file that is not there, and a path, as well.
    let refused = |dossier: &Value| {
        fs::write(&path, dossier.to_string()).unwrap();
        let output = audit(&path);
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap().replace(folder.path().to_str().unwrap(), "FOLDER")
    };
    let mut forged = whole["plans"][0]["plan"].clone();
    forged["history"].as_array_mut().unwrap().swap(2, 3);
    forged["history"][2]["on"] = json!("2012-01-16");
    fs::write(folder.path().join("plan-0.json"), forged.to_string()).unwrap();
    insta::assert_snapshot!(refused(&dossier), @"error: FOLDER/dossier.json: plan-0.json, history[2]: Det går inte att skriva under planen. Nästa att skriva under är verksamhetsansvarig chef. Godkännandena ska ges i den ordning som gäller i kommunen: först verksamhetsansvarig chef och sedan sektorschefen, om inget annat är bestämt. (approval.order) Gällde något annat i kommunen den dagen, ange det i profilens `earlierPlans`.");
    dossier["plans"][0]["file"] = json!("none.json");
    insta::assert_snapshot!(refused(&dossier), @"error: FOLDER/none.json: cannot be read: there is no such file");
    dossier["plans"][0]["file"] = json!("../plan-0.json");
    insta::assert_snapshot!(refused(&dossier), @"error: FOLDER/dossier.json: line 1, plans[0].file: name a file in the folder of the dossier, without a path");
}
