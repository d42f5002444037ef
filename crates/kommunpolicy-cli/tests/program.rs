//! The program as it is run: what it prints, its exit status, and what it refuses.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

const VARGARDA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/dossiers/vargarda.json");

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kommunpolicy")).args(arguments).env_remove("CLICOLOR_FORCE").output().unwrap()
}

fn stdout(arguments: &[&str]) -> String {
    String::from_utf8(run(arguments).stdout).unwrap()
}

/// What is said of wrong input: one message, exit status 2, and no report.
fn refused(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    assert!(output.stdout.is_empty(), "half a report: {arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn scratch(name: &str, text: &[u8]) -> tempfile::TempPath {
    let mut file = tempfile::Builder::new().suffix(name).tempfile().unwrap();
    file.write_all(text).unwrap();
    file.into_temp_path()
}

#[test]
fn the_report_is_the_committed_one() {
    insta::assert_snapshot!("report", stdout(&["audit", VARGARDA]));
    insta::assert_snapshot!("report-en", stdout(&["--lang", "en", "audit", VARGARDA]));
    insta::assert_snapshot!("report-json", stdout(&["audit", VARGARDA, "--format", "json"]));
    insta::assert_snapshot!("report-csv", stdout(&["audit", VARGARDA, "--format", "csv"]));
}

#[test]
fn the_exit_status_tells_whether_a_duty_is_broken() {
    assert_eq!(run(&["audit", VARGARDA]).status.code(), Some(1));
    let empty = scratch(
        ".json",
        r#"{"municipality": {"name": "Vårgårda kommun", "code": "1442"}, "asOf": "2026-01-31",
            "register": {"onWebsite": "2011-06-01", "inRecordsPlan": "2012-03-01"}, "operations": [], "accounts": [],
            "holders": [{"id": "a", "role": "information-officer", "title": "Informatör"},
                        {"id": "b", "role": "central-registrar", "title": "Registrator"}]}"#
            .as_bytes(),
    );
    let output = run(&["audit", empty.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(run(&["audit"]).status.code(), Some(2));
    assert_eq!(run(&["decide", "crisis-use", "--facts", "{}", "--as-of", "2026-01-31"]).status.code(), Some(0));
}

#[test]
fn the_page_is_whole_and_its_links_lead_somewhere() {
    let page = stdout(&["audit", VARGARDA, "--format", "html"]);
    let after = |mark: &str| -> BTreeSet<String> {
        page.split(mark).skip(1).map(|rest| rest[..rest.find('"').unwrap()].to_owned()).collect()
    };
    let ids = after(" id=\"");
    for target in after(" href=\"#") {
        assert!(ids.contains(&target), "nothing is called {target}");
    }
    let count = page.matches(" id=\"").count();
    assert_eq!(count, ids.len(), "an id stands twice");
    for outside in ["src=", "<link", "@import", "url(", "<script"] {
        assert!(!page.contains(outside), "the page asks for {outside}");
    }
    assert!(page.starts_with("<!doctype html>") && page.trim_end().ends_with("</html>") && page.contains("<html lang=\"sv\">"));
}

#[test]
fn what_stands_in_a_dossier_is_text_wherever_it_is_shown() {
    let hostile = fs::read_to_string(VARGARDA)
        .unwrap()
        .replace("forum-ungdom", "=cmd|<script>alert(1)</script>&amp;")
        .replace("\"Internetforum\"", "\"<img src=x onerror=alert(1)>\"");
    // An id may not hold the sign that joins an account and a holder.
    let hostile = hostile.replace("</script>", "<script>");
    let file = scratch(".json", hostile.as_bytes());
    let file = file.to_str().unwrap();
    let page = stdout(&["audit", file, "--format", "html"]);
    assert!(!page.contains("<script") && !page.contains("<img"), "markup came through");
    assert!(page.contains("&lt;script&gt;") || page.contains("&#60;script&#62;"));
    let sheet = stdout(&["audit", file, "--format", "csv"]);
    assert!(!sheet.contains(";=cmd") && !sheet.contains(";\"=cmd"), "a formula came through");
}

#[test]
fn decisions_lists_and_explanations_are_shown() {
    insta::assert_snapshot!("decide-open", stdout(&["decide", "crisis-use", "--facts", "{}", "--as-of", "2026-01-31"]));
    let facts = r#"{"phase": "running", "owner": "no"}"#;
    insta::assert_snapshot!("decide-settled", stdout(&["decide", "account-access", "--facts", facts, "--as-of", "2026-03-01"]));
    let json = ["decide", "account-access", "--facts", facts, "--as-of", "2026-01-31", "--format", "json"];
    insta::assert_snapshot!("decide-json", stdout(&json));
    assert_eq!(stdout(&json), stdout(&json));
    for (name, id) in
        [("rule", "access.operators"), ("provision", "RS-2.2-1"), ("ruling", "T-4"), ("decision", "account-attended")]
    {
        insta::assert_snapshot!(format!("explain-{name}"), stdout(&["explain", id, "--as-of", "2015-01-01"]));
    }
    insta::assert_snapshot!("decisions", stdout(&["decisions"]));
    let provisions: serde_json::Value = serde_json::from_str(&stdout(&["provisions", "--format", "json"])).unwrap();
    assert_eq!(provisions.as_array().unwrap().len(), 175);
    for list in ["decisions", "rules"] {
        let list: serde_json::Value = serde_json::from_str(&stdout(&[list, "--format", "json"])).unwrap();
        assert!(list.as_array().unwrap().len() > 10);
    }
    for schema in [
        "dossier",
        "profile",
        "audit",
        "decision",
        "role-card",
        "responsibilities",
        "assessment",
        "platform",
        "processing-record",
        "schedule",
        "plan-status",
        "plan-problem",
        "rule",
        "provision",
        "ruling",
        "decision-description",
    ] {
        let schema: serde_json::Value = serde_json::from_str(&stdout(&["schema", schema])).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
}

#[test]
fn a_role_has_a_card_and_a_task_somebody_who_answers_for_it() {
    for (name, role) in [
        ("sector-head", "sector-head"),
        ("elected", "förtroendevald"),
        ("registrar", "registrator"),
        ("council", "kommunfullmäktige"),
    ] {
        insta::assert_snapshot!(format!("role-{name}"), stdout(&["role", role, "--as-of", "2026-01-31"]));
    }
    insta::assert_snapshot!("roles", stdout(&["role", "--as-of", "2026-01-31"]));
    insta::assert_snapshot!("responsible", stdout(&["responsible", "--as-of", "2026-01-31"]));
    insta::assert_snapshot!("responsible-press", stdout(&["responsible", "pressmeddelanden", "--as-of", "2026-01-31"]));
    insta::assert_snapshot!(
        "responsible-en",
        stdout(&["responsible", "go-live.writers", "--as-of", "2026-01-31", "--lang", "en"])
    );
    insta::assert_snapshot!(refused(&["role", "sektorchef"]), @"error: there is no role `sektorchef`; did you mean `sektorschefen`?");
    insta::assert_snapshot!(refused(&["role", "ordförand"]), @"error: there is no role `ordförand`; the roles are municipality, council, executive-board, board-chair, committee, sub-committee, company, administration, chief-executive, sector-head, operations-manager, manager, employee, elected-representative, union-representative, information-officer, communications-unit, central-registrar, coordinating-sector, operation, owner, administrator, page-manager, writer, visitor");
    insta::assert_snapshot!(refused(&["responsible", "skrivreglena"]), @"error: there is no task `skrivreglena`; did you mean `skrivreglerna`?");
    let card: serde_json::Value = serde_json::from_str(&stdout(&["role", "manager", "--format", "json"])).unwrap();
    assert_eq!(card["also"], serde_json::json!(["employee"]));
    let map: serde_json::Value = serde_json::from_str(&stdout(&["responsible", "--format", "json"])).unwrap();
    assert!(map["assignments"].as_array().unwrap().len() > 20);
}

#[test]
fn platforms_assessments_and_entries_are_shown() {
    for (name, day) in [("2010", "2010-12-09"), ("2017", "2017-01-01"), ("2018", "2018-06-05"), ("2026", "2026-01-31")] {
        insta::assert_snapshot!(format!("platforms-{name}"), stdout(&["platforms", "--as-of", day]));
    }
    insta::assert_snapshot!("platform", stdout(&["platforms", "X", "--as-of", "2026-01-31"]));
    insta::assert_snapshot!("assessment", stdout(&["assessment", "youtube", "--as-of", "2026-01-31"]));
    let open = ["assessment", "forum-hosted", "--as-of", "2026-01-31", "--lang", "en"];
    insta::assert_snapshot!("assessment-open", stdout(&open));
    let entry = ["processing-record", VARGARDA, "--account", "facebook-kommunen"];
    insta::assert_snapshot!("processing-record", stdout(&entry));
    for command in [&open[..], &entry, &["platforms"], &["platforms", "blog-own-host"]] {
        let json: serde_json::Value = serde_json::from_str(&stdout(&[command, &["--format", "json"]].concat())).unwrap();
        assert!(json.is_object() || json.is_array());
    }
    insta::assert_snapshot!(refused(&["platforms", "bloggen"]), @"error: there is no platform `bloggen`; the platforms are facebook-page, facebook-group, blog-own-host, blog-hosted, twitter, youtube, instagram, linkedin-page, tiktok, mastodon-own, mastodon-other, wiki, forum-own-host, forum-hosted, social-news, social-bookmarks, location-network, messaging-channel");
    insta::assert_snapshot!(refused(&["platforms", "blogg"]), @"error: there is no platform `blogg`; of that kind there are blog-own-host, blog-hosted");
    insta::assert_snapshot!(refused(&["platforms", "--as-of", "2010-12-08"]), @"error: as-of: on 2010-12-08 no rule was in force: the guidelines apply from 2010-12-09");
    insta::assert_snapshot!(refused(&["assessment", "tiktok", "--as-of", "2017-01-01"]), @"error: as-of: `tiktok` is counted here from 2017-09-30 on, and did not exist on 2017-01-01 as far as is known");
    insta::assert_snapshot!(refused(&["assessment", "wiki", "--answer", "remove=no", "--answer", "remove=yes"]), @"error: --answer remove is given twice");
    insta::assert_snapshot!(refused(&["assessment", "forum-hosted", "--as-of", "2026-01-31", "--signed-by", "Fritidschef"]), @"error: the assessment cannot be signed before these are answered: `statistics` (Får kommunen statistik om besökarna?), `tracking` (Kan kommunen annonsera eller spåra besökare där?)");
    insta::assert_snapshot!(refused(&["assessment", "youtube", "--signed-by", "Fritidschef", "--signed-on", "9999-01-01"]), @"error: --signed-on 9999-01-01 has not been yet");
    let message = refused(&["processing-record", VARGARDA, "--account", "facebook"]).replace(VARGARDA, "DOSSIER");
    insta::assert_snapshot!(message, @"error: DOSSIER: there is no account `facebook`; the accounts are facebook-kommunen, twitter-naringsliv, blogg-biblioteket, youtube-medieprogrammet, forum-ungdom");
    let message = refused(&["processing-record", VARGARDA, "--account", "facebook-kommunen", "--as-of", "2018-05-24"]);
    insta::assert_snapshot!(message.replace(VARGARDA, "DOSSIER"), @"error: DOSSIER: as-of: no record of processing was demanded before 2018-05-25, when the GDPR began to apply");
}

#[test]
fn what_is_read_is_never_written_over() {
    let profile = scratch(".json", b"{}");
    let profile = profile.to_str().unwrap();
    for command in [
        vec!["audit", VARGARDA],
        vec!["assessment", "youtube", "--as-of", "2026-01-31"],
        vec!["processing-record", VARGARDA, "--account", "facebook-kommunen"],
        vec!["plan", "render", "--blank"],
    ] {
        let message = refused(&[&command[..], &["--profile", profile, "--out", profile]].concat());
        assert!(message.contains("which is read; name another file"), "{message}");
        assert_eq!(fs::read(profile).unwrap(), b"{}");
    }
}

#[test]
fn what_a_municipality_writes_is_text_on_an_assessment_too() {
    let profile = scratch(".json", br#"{"platforms": {"youtube": {"name": "<script>alert(1)<b>"}}}"#);
    let profile = profile.to_str().unwrap();
    let page = stdout(&[
        "assessment",
        "youtube",
        "--profile",
        profile,
        "--as-of",
        "2026-01-31",
        "--signed-by",
        "<img src=x>",
        "--signed-on",
        "2026-01-31",
        "--format",
        "html",
    ]);
    assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>"), "markup came through");
    assert!(page.starts_with("<!doctype html>") && page.trim_end().ends_with("</html>"));
}

#[test]
fn facts_come_from_the_command_line_a_file_or_standard_input() {
    let file = scratch(".json", br#"{"crisis": "none"}"#);
    let at = format!("@{}", file.display());
    let from_file = stdout(&["decide", "crisis-use", "--facts", &at, "--as-of", "2026-01-31"]);
    assert_eq!(from_file, stdout(&["decide", "crisis-use", "--facts", r#"{"crisis": "none"}"#, "--as-of", "2026-01-31"]));
    let mut child = Command::new(env!("CARGO_BIN_EXE_kommunpolicy"))
        .args(["decide", "crisis-use", "--facts", "-", "--as-of", "2026-01-31"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(br#"{"crisis": "none"}"#).unwrap();
    assert_eq!(String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap(), from_file);
}

#[test]
fn wrong_input_gets_one_message_and_no_report() {
    insta::assert_snapshot!(refused(&["audit", "no-such-file.json"]), @"error: no-such-file.json: cannot be read: there is no such file");
    let wrong = scratch(".json", b"{\n  \"municipality\": {\"name\": \"x\", \"code\": \"1442\"},\n  \"asOff\": 1\n}");
    let message = refused(&["audit", wrong.to_str().unwrap()]).replace(wrong.to_str().unwrap(), "DOSSIER");
    insta::assert_snapshot!(message, @"error: DOSSIER: line 3, asOff: there is no field `asOff`; did you mean `asOf`? The fields here are municipality, note, asOf, logsFrom, register, holders, operations, accounts, plans, personalData, privateLinks, crises, communication, records");
    insta::assert_snapshot!(refused(&["audit", VARGARDA, "--as-of", "2010-12-08"]).replace(VARGARDA, "DOSSIER"), @"error: DOSSIER: as-of: on 2010-12-08 no rule was in force: the guidelines apply from 2010-12-09");
    insta::assert_snapshot!(refused(&["audit", VARGARDA, "--as-of", "2027-01-01"]).replace(VARGARDA, "DOSSIER"), @"error: DOSSIER: as-of: the dossier is complete up to 2026-01-31, and says nothing of 2027-01-01; bring it up to date first");
    insta::assert_snapshot!(refused(&["decide", "account-acces", "--facts", "{}"]), @"error: there is no decision `account-acces`; did you mean `account-access`?");
    insta::assert_snapshot!(refused(&["explain", "acess.owner"]), @"error: there is no rule, provision, ruling or decision `acess.owner`; did you mean `access.owner`?");
    assert!(refused(&["audit", VARGARDA, "--as-of", "2026-02-30"]).contains("there is no such date"));
    assert!(refused(&["audit", VARGARDA, "--as-of", "31/1 2026"]).contains("write a date as YYYY-MM-DD"));
}

#[test]
fn a_file_that_is_too_large_is_refused_without_being_read() {
    let file = tempfile::NamedTempFile::new().unwrap();
    file.as_file().set_len(200 * 1024 * 1024).unwrap();
    let message = refused(&["audit", file.path().to_str().unwrap()]).replace(file.path().to_str().unwrap(), "DOSSIER");
    insta::assert_snapshot!(message, @"error: DOSSIER: is larger than 64 MiB; divide it, one file for each part of the municipality");
}

#[test]
fn a_report_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("rapport.html");
    let audit = |out: &Path| run(&["audit", VARGARDA, "--format", "html", "--out", out.to_str().unwrap()]);
    assert_eq!(audit(&out).status.code(), Some(1));
    assert_eq!(fs::read_to_string(&out).unwrap(), stdout(&["audit", VARGARDA, "--format", "html"]));
    let names = |folder: &Path| -> Vec<_> { fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect() };
    assert_eq!(names(folder.path()), ["rapport.html"], "nothing else is left behind");
    // A folder, or a folder that is not there, is refused, and the report that was there stays.
    let output = audit(folder.path());
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(audit(&folder.path().join("no/rapport.html")).status.code(), Some(2));
    assert_eq!(names(folder.path()), ["rapport.html"]);
}

#[test]
fn what_differs_between_days_and_between_profiles_is_shown() {
    insta::assert_snapshot!("diff-days", stdout(&["diff", "days", "2017-12-31", "2018-01-01"]));
    insta::assert_snapshot!("diff-days-en", stdout(&["--lang", "en", "diff", "days", "2018-12-31", "2019-01-01"]));
    assert!(stdout(&["diff", "days", "2026-02-28", "2027-01-01"]).contains("kontrollerade till och med 2026-02-28"));
    let other = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/profiles/exempel.json");
    insta::assert_snapshot!("diff-profiles", stdout(&["diff", "profiles", other, "--dossier", VARGARDA]));
    let json = stdout(&["diff", "profiles", other, "--format", "json"]);
    assert!(json.contains("\"setting\": \"followUp.weekends\""), "{json}");
    assert!(refused(&["diff", "days", "2018-01-02", "2018-01-01"]).contains("write the earlier day first"));
    assert!(refused(&["diff", "days", "1998-01-02", "2018-01-01"]).contains("2009-03-25"));
    assert!(refused(&["diff", "profiles", "-", "--dossier", "-"]).contains("only one of the files"));
}
