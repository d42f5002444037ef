//! Plans as files: the walk in the README, what is refused, and many who work on one plan at once.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    thread,
};

use kommunpolicy::{Lang, Profile, plan, schema};
use serde_json::Value;
use tempfile::TempDir;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const PROGRAM: &str = env!("CARGO_BIN_EXE_kommunpolicy");

fn example(name: &str) -> Vec<u8> {
    fs::read(Path::new(ROOT).join("tests/plans").join(name)).unwrap()
}

/// The program, in a folder of its own.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(PROGRAM).args(arguments).current_dir(self.0.path()).env_remove("CLICOLOR_FORCE").output().unwrap()
    }

    /// What is printed on standard output.
    fn ok(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// What is said of something that is not done, with its exit status.
    fn refused(&self, arguments: &[&str]) -> (i32, String) {
        let output = self.run(arguments);
        assert!(output.stdout.is_empty(), "{arguments:?}");
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    }

    fn put(&self, name: &str, text: &[u8]) {
        fs::write(self.path(name), text).unwrap();
    }

    /// The names of the files in the folder, the hidden ones too.
    fn files(&self) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(self.0.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

const BY: [&str; 6] = ["--person", "bibliotekarie-1", "--role", "owner", "--on", "2025-02-03"];

/// The commands under a heading of the README.
fn commands(heading: &str) -> String {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let section = readme.split(heading).nth(1).unwrap();
    section.split("```sh\n").nth(1).unwrap().split("```").next().unwrap().to_owned()
}

#[cfg(unix)]
#[test]
fn the_walk_in_the_readme_goes_from_blank_form_to_closed_account() {
    let desk = Desk::new();
    fs::create_dir_all(desk.path("tests/plans")).unwrap();
    for name in ["facebook-biblioteket.json", "facebook-biblioteket.form.json"] {
        desk.put(&format!("tests/plans/{name}"), &example(name));
    }
    let script = commands("## A plan, from blank form to closed account");
    assert!(script.lines().filter(|line| line.starts_with("kommunpolicy plan")).count() > 20);
    let folder = Path::new(PROGRAM).parent().unwrap().to_str().unwrap();
    let path = format!("{folder}:{}", std::env::var("PATH").unwrap());
    let output = Command::new("sh")
        .args(["-e", "-c", &script])
        .current_dir(desk.0.path())
        .env("PATH", path)
        .env("LC_ALL", "C.UTF-8")
        .env_remove("CLICOLOR_FORCE")
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    insta::assert_snapshot!("walk", out);
    insta::assert_snapshot!("walk-refused", err);
    let closed = plan::read(&fs::read(desk.path("plan.json")).unwrap(), &Profile::default(), Lang::Sv).unwrap();
    assert!(closed.state().stage.is_end());
    for page in ["blankett.html", "plan.html"] {
        assert!(fs::read_to_string(desk.path(page)).unwrap().trim_end().ends_with("</html>"));
    }
}

#[test]
fn the_committed_example_goes_from_blank_to_running_and_agrees_with_the_schemas() {
    let text = example("facebook-biblioteket.json");
    let plan = plan::read(&text, &Profile::default(), Lang::Sv).unwrap();
    assert_eq!(plan.state().stage.term().name, "running");
    assert!(plan.history()[0].did.form().unwrap().medium.is_empty(), "it begins with a blank form");
    let valid = |schema: &schemars::Schema, text: &[u8]| {
        let validator = jsonschema::validator_for(&schema.clone().to_value()).unwrap();
        validator.is_valid(&serde_json::from_slice(text).unwrap())
    };
    assert!(valid(&schema::plan(), &text));
    assert!(valid(&schema::activity_plan(&Profile::default(), Lang::Sv), &example("facebook-biblioteket.form.json")));
    assert!(!valid(
        &schema::plan(),
        br#"{"id": "x", "history": [{"on": "2026-01-12", "person": "a", "role": "owner", "did": "begin"}]}"#
    ));
}

#[test]
fn a_plan_is_not_made_over_another() {
    let desk = Desk::new();
    desk.put("plan.json", b"mine");
    let (code, message) = desk.refused(&[&["plan", "new", "plan.json"], &BY[..]].concat());
    assert_eq!(code, 2);
    insta::assert_snapshot!(message, @"error: plan.json: cannot be made: there is such a file already");
    assert_eq!(fs::read(desk.path("plan.json")).unwrap(), b"mine");
    assert_eq!(desk.files(), ["plan.json"], "nothing else is left behind");
}

#[test]
fn what_is_refused_leaves_the_plan_as_it_was_and_says_why() {
    let desk = Desk::new();
    desk.put("plan.json", &example("facebook-biblioteket.json"));
    let (code, message) = desk.refused(&[&["plan", "do", "plan.json", "start"], &BY[..]].concat());
    assert_eq!(code, 1);
    insta::assert_snapshot!(message, @"nekas: Det går inte att starta kontot när läget är ”i drift”. Det kan göras när läget är: ”klar att starta”. Ett konto startas och sköts i den ordning som riktlinjerna och blanketten ger: nyttan övervägs, före eller efter att planen upprättas, planen skrivs under av alla som ska godkänna den, skribenter utses, kontot startas och görs känt. En åtgärd som hör till ett annat skede får inte vidtas. (workflow.order)");
    let (code, message) = desk.refused(&[&["--lang", "en", "plan", "do", "plan.json", "pause"], &BY[..]].concat());
    assert_eq!(code, 1);
    insta::assert_snapshot!(message, @"refused: It is not possible to pause the account. It is done by the sector head or the operations manager. The operations manager or the sector head may pause, resume or close the account. During a pause the account must still be followed up and supervised. (workflow.mandate)");
    assert_eq!(fs::read(desk.path("plan.json")).unwrap(), example("facebook-biblioteket.json"));
    assert_eq!(desk.files(), ["plan.json"]);
}

#[test]
fn wrong_input_gets_one_message() {
    let desk = Desk::new();
    desk.put("plan.json", &example("facebook-biblioteket.json"));
    let mut forged: Value = serde_json::from_slice(&example("facebook-biblioteket.json")).unwrap();
    forged["history"].as_array_mut().unwrap().swap(3, 4);
    desk.put("forged.json", serde_json::to_string_pretty(&forged).unwrap().as_bytes());
    insta::assert_snapshot!(desk.refused(&["plan", "status", "forged.json"]).1, @"error: forged.json: line 133, history[3]: Det går inte att skriva under planen. Nästa att skriva under är verksamhetsansvarig chef. Godkännandena ska ges i den ordning som gäller i kommunen: först verksamhetsansvarig chef och sedan sektorschefen, om inget annat är bestämt. (approval.order) Gällde något annat i kommunen den dagen, ange det i profilens `earlierPlans`.");
    desk.put("secret.json", br#"{"medium": "Facebook", "password": "x"}"#);
    insta::assert_snapshot!(desk.refused(&["plan", "check", "secret.json"]).1, @"error: secret.json: line 1, password: `password` looks like a password, a token or a key, and none may be handed in; take it out and change it, for it has been written down");
    insta::assert_snapshot!(desk.refused(&["plan", "status", "none.json"]).1, @"error: none.json: cannot be read: there is no such file");
    insta::assert_snapshot!(desk.refused(&["plan", "status", "plan.json", "--role", "sektorchef"]).1, @"error: there is no role `sektorchef`; did you mean `sektorschefen`?");
    let later = ["--person", "a", "--role", "owner", "--on", "9999-01-01"];
    insta::assert_snapshot!(desk.refused(&[&["plan", "do", "plan.json", "send-copy"], &later[..]].concat()).1, @"error: --on 9999-01-01 has not been yet; record it when it is done");
    insta::assert_snapshot!(desk.refused(&[&["plan", "do", "-", "send-copy"], &BY[..]].concat()).1, @"error: name the file of the plan; standard input cannot be changed");
    insta::assert_snapshot!(desk.refused(&["plan", "render", "plan.json", "--out", "plan.json"]).1, @"error: --out names plan.json, which is read; name another file");
    assert_eq!(fs::read(desk.path("plan.json")).unwrap(), example("facebook-biblioteket.json"));
}

#[test]
fn the_form_is_rendered_as_text_in_both_languages_blank_and_filled_in() {
    let desk = Desk::new();
    desk.put("plan.json", &example("facebook-biblioteket.json"));
    insta::assert_snapshot!("blank-sv", desk.ok(&["plan", "render", "--blank"]));
    insta::assert_snapshot!("plan-en", desk.ok(&["--lang", "en", "plan", "render", "plan.json"]));
    // What is written as JSON can be filled in and read again.
    desk.put("form.json", desk.ok(&["plan", "render", "--blank", "--format", "json"]).as_bytes());
    let output = desk.run(&["plan", "check", "form.json"]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!("blank-check", String::from_utf8(output.stdout).unwrap());
}

#[test]
fn what_was_written_in_a_form_is_only_text_on_the_page_and_on_the_terminal() {
    let desk = Desk::new();
    let mut form: Value = serde_json::from_slice(&example("facebook-biblioteket.form.json")).unwrap();
    form["operation"] = "<script>alert(1)</script>".into();
    form["remarks"] = "\"><img src=x onerror=alert(1)> \u{1b}[31m".into();
    form["administrators"][0]["name"] = "</td><b>".into();
    desk.put("form.json", form.to_string().as_bytes());
    let page = desk.ok(&["plan", "render", "form.json", "--format", "html"]);
    assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("</td><b>"));
    for format in ["text", "html"] {
        assert!(!desk.ok(&["plan", "render", "form.json", "--format", format]).contains('\u{1b}'));
    }
}

#[test]
fn many_who_work_on_one_plan_at_once_lose_nothing() {
    let desk = Desk::new();
    desk.put("plan.json", &example("facebook-biblioteket.json"));
    let before = plan::read(&example("facebook-biblioteket.json"), &Profile::default(), Lang::Sv).unwrap().history().len();
    let writers = 24;
    thread::scope(|scope| {
        for writer in 0..writers {
            let desk = &desk;
            scope.spawn(move || {
                let person = format!("bibliotekarie-{writer}");
                let by = ["--person", &person, "--role", "owner", "--on", "2025-02-03"];
                desk.ok(&[&["plan", "do", "plan.json", "lodge-access"], &by[..]].concat());
            });
            // Whoever reads meanwhile reads a whole plan.
            scope.spawn(move || desk.ok(&["plan", "status", "plan.json", "--as-of", "2025-02-03"]));
        }
    });
    let plan = plan::read(&fs::read(desk.path("plan.json")).unwrap(), &Profile::default(), Lang::Sv).unwrap();
    let mut persons: Vec<&str> = plan.history()[before..].iter().map(|entry| entry.person.as_str()).collect();
    persons.sort_unstable();
    persons.dedup();
    assert_eq!(persons.len(), writers, "every one of them is in the history, once");
    assert_eq!(plan.history().len(), before + writers);
    assert_eq!(desk.files(), ["plan.json"], "nothing else is left behind");
}

#[cfg(unix)]
#[test]
fn what_a_link_leads_to_is_written_and_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.put("real.json", &example("facebook-biblioteket.json"));
    fs::set_permissions(desk.path("real.json"), fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink("real.json", desk.path("plan.json")).unwrap();
    desk.ok(&[&["plan", "do", "plan.json", "lodge-access"], &BY[..]].concat());
    assert!(fs::symlink_metadata(desk.path("plan.json")).unwrap().is_symlink());
    assert_eq!(fs::metadata(desk.path("real.json")).unwrap().permissions().mode() & 0o777, 0o640);
    assert_ne!(fs::read(desk.path("real.json")).unwrap(), example("facebook-biblioteket.json"));
}

#[test]
fn what_is_recorded_can_be_read_again() {
    let desk = Desk::new();
    let by = |role: &'static str, day: &'static str| ["--person", "sektorschef", "--role", role, "--on", day];
    desk.ok(&[&["plan", "new", "plan.json"], &BY[..]].concat());
    let told = ["--benefit", "2025-2-3", "--integration", "Två rader:\nden andra.", "--law", "\u{feff}"];
    let consider = [&["plan", "do", "plan.json", "consider-benefit"][..], &told, &by("sector-head", "2025-02-03")].concat();
    let before = fs::read(desk.path("plan.json")).unwrap();
    let (code, message) = desk.refused(&consider);
    assert_eq!(code, 2);
    insta::assert_snapshot!(message, @"error: nothing is recorded: history[1].did.consider-benefit.law: this holds a control character or one that cannot be seen; take it out");
    assert_eq!(fs::read(desk.path("plan.json")).unwrap(), before);
    let told = ["--benefit", "2025-2-3", "--integration", "Två rader:\nden andra.", "--law", "Lag."];
    desk.ok(&[&["plan", "do", "plan.json", "consider-benefit"][..], &told, &by("sector-head", "2025-02-03")].concat());
    assert!(desk.ok(&["plan", "history", "plan.json"]).contains("2025-2-3"));
    // A mark at the beginning, as some editors put there, changes nothing.
    let marked = [b"\xef\xbb\xbf".as_slice(), &fs::read(desk.path("plan.json")).unwrap()].concat();
    desk.put("plan.json", &marked);
    assert_eq!(desk.run(&["plan", "check", "plan.json"]).status.code(), Some(1));
}

#[test]
fn whoever_signs_or_fills_in_can_say_which_form_was_read() {
    let desk = Desk::new();
    desk.put("form.json", &example("facebook-biblioteket.form.json"));
    desk.ok(&[&["plan", "new", "plan.json", "--form", "form.json"], &BY[..]].concat());
    let status: Value = serde_json::from_str(&desk.ok(&["plan", "status", "plan.json", "--format", "json"])).unwrap();
    let digest = status["form"].as_str().unwrap();
    assert!(desk.ok(&["plan", "render", "plan.json"]).contains(digest));
    let (code, message) = desk.refused(&[&["plan", "fill", "plan.json", "form.json", "--base", "00"], &BY[..]].concat());
    assert_eq!((code, message.as_str()), (1, "nekas: Blanketten har ändrats sedan du läste den. Läs den på nytt.\n"));
    desk.ok(&[&["plan", "fill", "plan.json", "form.json", "--base", digest], &BY[..]].concat());
}

#[test]
fn what_has_not_been_yet_is_no_history() {
    let desk = Desk::new();
    let text = String::from_utf8(example("facebook-biblioteket.json")).unwrap().replace("2025-", "9999-");
    desk.put("plan.json", text.as_bytes());
    insta::assert_snapshot!(desk.refused(&["plan", "status", "plan.json"]).1, @"error: plan.json: history[0].on: 9999-01-12 has not been yet");
    desk.put("profile.json", br#"{"administrators": 4294967295}"#);
    insta::assert_snapshot!(desk.refused(&["plan", "render", "--blank", "--profile", "profile.json"]).1, @"error: profile.json: line 1, administrators: that is more than anybody can name in a form; write at most 100");
}

#[cfg(unix)]
#[test]
fn nobody_may_do_more_with_a_plan_while_it_is_written() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.put("plan.json", &example("facebook-biblioteket.json"));
    fs::set_permissions(desk.path("plan.json"), fs::Permissions::from_mode(0o600)).unwrap();
    let mut lax = 0;
    thread::scope(|scope| {
        let writing = scope.spawn(|| {
            for _ in 0..8 {
                desk.ok(&[&["plan", "do", "plan.json", "lodge-access"], &BY[..]].concat());
            }
        });
        while !writing.is_finished() {
            for entry in fs::read_dir(desk.0.path()).unwrap().flatten() {
                lax += entry.metadata().map_or(0, |metadata| u32::from(metadata.permissions().mode() & 0o077 != 0));
            }
        }
    });
    assert_eq!(lax, 0);
}
