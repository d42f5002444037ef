//! Streams of lines, from the arguments to the exit status: one result for each line, and what becomes of broken ones.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    thread,
};

use serde_json::Value;
use tempfile::TempDir;

const GOOD: &str = r#"{"id": "K-1", "place": "comment", "on": "2026-01-30T08:15", "inflow": "question", "matter": "own", "secret": false, "belongsToCase": false, "minor": false, "passing": false, "originShown": true, "searchable": true, "crime": "none", "advertising": false, "objection": "unwelcome", "needed": true, "hold": "none"}
{"id": "K-2", "place": "comment", "on": "2026-01-29", "inflow": "comment", "matter": "own", "secret": false, "belongsToCase": false, "minor": false, "passing": false, "originShown": true, "searchable": true, "crime": "threat", "manifest": true, "advertising": false, "objection": "none", "hold": "request"}
{"id": "K-3 åäö", "place": "direct-message", "on": "2025-12-31T23:30:00Z"}
{"id": "K-4", "place": "draft", "on": "2026-01-01", "secret": false}
"#;

const RECORDS: &str = r#"{"id": "H-1", "kind": "advertising", "created": "2025-01-31", "hold": "none"}
{"id": "H-2", "kind": "comment", "created": "2025-01-31", "outOfDate": "2026-01-01", "needed": false}
{"id": "H-3", "kind": "snapshot", "created": "2025-01-31", "needed": false, "hold": "none"}
"#;

/// A folder with files, in which the program is run.
struct Folder(TempDir);

impl Folder {
    fn with(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kommunpolicy"));
        command.args(arguments).current_dir(self.0.path()).env_remove("CLICOLOR_FORCE");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs it with the date that is asked about.
    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).args(["--as-of", "2026-01-31"]).output().unwrap()
    }

    fn fed(&self, arguments: &[&str], input: &[u8]) -> Output {
        let mut child = self.command(arguments).args(["--as-of", "2026-01-31"]).stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_vec();
        let feeding = thread::spawn(move || stdin.write_all(&input));
        let output = child.wait_with_output().unwrap();
        _ = feeding.join().unwrap();
        output
    }

    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(self.0.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn results(output: &Output) -> Vec<Value> {
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What is said of one broken line, which is also put aside unchanged.
fn broken(line: &[u8]) -> String {
    let folder = Folder::with(&[]);
    let output = folder.fed(&["triage", "-"], line);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    let results = results(&output);
    assert_eq!(results.len(), 1, "{results:?}");
    assert_eq!(results[0]["line"], 1);
    assert_eq!(fs::read(folder.path("rejected.jsonl")).unwrap(), line);
    let (path, message) = (results[0]["error"].get("path"), results[0]["error"]["message"].as_str().unwrap());
    path.map_or_else(|| message.to_owned(), |path| format!("{}: {message}", path.as_str().unwrap()))
}

#[test]
fn the_results_are_the_committed_ones() {
    let folder = Folder::with(&[("items", GOOD.as_bytes()), ("records", RECORDS.as_bytes())]);
    for (command, file) in [("triage", "items"), ("disposal", "records")] {
        for lang in ["sv", "en"] {
            for format in ["jsonl", "text"] {
                let arguments = [command, "--lang", lang, "--format", format];
                let output = folder.run(&[&arguments[..], &[file]].concat());
                assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
                insta::assert_snapshot!(format!("{command}-{lang}-{format}"), text(&output.stdout));
                let fed = folder.fed(&[&arguments[..], &["-"]].concat(), &fs::read(folder.path(file)).unwrap());
                assert_eq!(text(&fed.stdout), text(&output.stdout));
                assert_eq!(text(&fed.stderr).replace("standard input", file), text(&output.stderr));
            }
        }
    }
    assert_eq!(folder.names(), ["items", "records"], "nothing is left behind");
}

#[test]
fn a_profile_is_the_municipalitys() {
    let profile = br#"{"replies": {"questionsWithinWorkdays": 2}}"#;
    let folder = Folder::with(&[("items", GOOD.as_bytes()), ("profile", profile)]);
    let output = folder.run(&["triage", "items", "--profile", "profile"]);
    let answer = &results(&output)[0]["steps"][2];
    assert_eq!((&answer["action"], &answer["day"]), (&"answer".into(), &"2026-02-03".into()), "{answer}");
    assert_eq!(folder.fed(&["triage", "items", "--profile", "-"], profile).stdout, output.stdout);
    let both = folder.fed(&["triage", "-", "--profile", "-"], profile);
    insta::assert_snapshot!(text(&both.stderr), @"error: only one of the lines and the profile can be read from standard input");
    assert_eq!((both.status.code(), both.stdout.len()), (Some(2), 0));
}

#[test]
fn each_line_has_a_result_in_its_turn() {
    let mut lines = String::new();
    let mut rejected = String::new();
    for number in 1..=20_000 {
        let line = match number % 1000 {
            0 => format!("{{\"id\": \"{number}\", \"on\": \"2026-01-30\"}}\n"),
            500 => "\r\n".to_owned(),
            _ => format!(
                "{{\"id\": \"{number}\", \"place\": \"draft\", \"on\": \"2026-01-30\", \"secret\": {}}}\n",
                number % 2 == 0
            ),
        };
        if number % 500 == 0 {
            rejected.push_str(&line);
        }
        lines.push_str(&line);
    }
    let folder = Folder::with(&[("items", lines.as_bytes())]);
    for command in ["triage", "disposal"] {
        let output = folder.run(&[command, "items", "--rejects", command]);
        assert_eq!(output.status.code(), Some(2));
        let results = results(&output);
        assert_eq!(results.len(), 20_000);
        if command == "disposal" {
            continue;
        }
        for (number, result) in (1..).zip(&results) {
            if number % 500 == 0 {
                assert_eq!(result["line"], number);
            } else {
                assert_eq!(result["id"], number.to_string());
            }
        }
        assert_eq!(fs::read_to_string(folder.path("triage")).unwrap(), rejected);
        let said: Vec<&str> = text(&output.stderr).lines().collect();
        assert_eq!(said.len(), 12);
        insta::assert_snapshot!(said[0], @"items: line 500: there is nothing in it; give a JSON object");
        insta::assert_snapshot!(said[1], @"items: line 1000: missing field `place`");
        insta::assert_snapshot!(said[10..].join("\n"), @"
        items: more lines are rejected, which are not shown
        items: 20000 lines, 40 rejected; they are in triage
        ");
    }
}

#[test]
fn a_broken_line_is_told_put_aside_and_does_not_stop_the_rest() {
    let lines = GOOD.replacen("{\"id\": \"K-2\"", "{\"id\": \"K-2\", \"plats\": 1", 1);
    let folder = Folder::with(&[("items", lines.as_bytes())]);
    let output = folder.run(&["triage", "items"]);
    assert_eq!(output.status.code(), Some(2));
    let lines: Vec<&str> = lines.split_inclusive('\n').collect();
    insta::assert_snapshot!(text(&output.stderr), @"
    items: line 2, plats: there is no field `plats`; did you mean `place`? The fields here are id, account, place, on, noticed, inflow, matter, secret, belongsToCase, minor, passing, originShown, searchable, crime, manifest, advertising, objection, needed, hold, outOfDate, answered, caseClosed, accountClosed, registered, addedToCase, saved, removed
    items: 4 lines, 1 rejected; it is in items.rejected.jsonl
    ");
    insta::assert_snapshot!(results(&output)[1], @r#"{"error":{"message":"there is no field `plats`; did you mean `place`? The fields here are id, account, place, on, noticed, inflow, matter, secret, belongsToCase, minor, passing, originShown, searchable, crime, manifest, advertising, objection, needed, hold, outOfDate, answered, caseClosed, accountClosed, registered, addedToCase, saved, removed","path":"plats"},"line":2}"#);
    assert_eq!(results(&output).iter().filter(|result| result.get("error").is_none()).count(), 3);
    assert_eq!(fs::read_to_string(folder.path("items.rejected.jsonl")).unwrap(), lines[1]);
    // It is not written over, and nothing is done.
    let again = folder.run(&["triage", "items"]);
    assert_eq!((again.status.code(), again.stdout.len()), (Some(2), 0));
    insta::assert_snapshot!(text(&again.stderr), @"error: items.rejected.jsonl: is there already, and broken lines would go there; move it away, or name another file with --rejects");
    // As text, in both languages.
    for (lang, told) in [
        ("sv", "Raden går inte att läsa (meddelandet är på engelska): line 2, plats: "),
        ("en", "The line cannot be read: line 2, plats: "),
    ] {
        let output = folder.run(&["triage", "items", "--rejects", lang, "--lang", lang, "--format", "text"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stdout).lines().any(|line| line.starts_with(told)), "{}", text(&output.stdout));
        assert_eq!(fs::read_to_string(folder.path(lang)).unwrap(), lines[1]);
    }
    for wrong in ["items", "-", "", "no/rejects"] {
        let output = folder.run(&["triage", "items", "--rejects", wrong]);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{wrong}");
    }
    assert_eq!(folder.names(), ["en", "items", "items.rejected.jsonl", "sv"]);
}

#[test]
fn a_line_that_is_hostile_is_only_broken() {
    let deep = |start: &str, step: &str| format!("{start}{}", step.repeat(100_000)).into_bytes();
    insta::assert_snapshot!(broken(&deep("", "[")), @"[0]: invalid type: list, expected a string");
    insta::assert_snapshot!(broken(&deep("", "{\"a\":")), @"a: there is no field `a`; the fields here are id, account, place, on, noticed, inflow, matter, secret, belongsToCase, minor, passing, originShown, searchable, crime, manifest, advertising, objection, needed, hold, outOfDate, answered, caseClosed, accountClosed, registered, addedToCase, saved, removed");
    insta::assert_snapshot!(broken(&deep("{\"removed\": ", "{\"on\": ")), @r#"removed.on: invalid type: object, expected a day such as "2026-01-31" or a moment such as "2026-01-31T08:15:00+01:00""#);
    insta::assert_snapshot!(broken(&deep("{\"answered\": ", "[")), @r#"answered: invalid type: list, expected a day such as "2026-01-31" or false"#);
    insta::assert_snapshot!(broken(format!("{{\"id\": \"{}\"}}", "x".repeat(3 << 20)).as_bytes()), @"the line is longer than 1 MiB");
    insta::assert_snapshot!(broken(format!(r#"{{"id": "{}", "place": "draft", "on": "2026-01-31"}}"#, "x".repeat(1 << 19)).as_bytes()), @"id: this is longer than 200 characters; give a short id");
    insta::assert_snapshot!(broken(b"{\"id\": \"\xff\"}"), @"the text is not UTF-8; save it as UTF-8");
    insta::assert_snapshot!(broken(b"{\"id\": \"1\0\"}"), @r"id: this is not JSON: control character (\u0000-\u001F) found while parsing a string, at column 10");
    insta::assert_snapshot!(broken(b"\0\0\0"), @"this is not JSON: expected value, at column 1");
    insta::assert_snapshot!(broken(br#"{"id": "1\u0000", "place": "draft", "on": "2026-01-31"}"#), @"id: this holds a control character or one that cannot be seen; take it out");
    insta::assert_snapshot!(broken(br#"{"id": "\ud800", "place": "draft", "on": "2026-01-31"}"#), @"id: this is not JSON: unexpected end of hex escape, at column 15");
    insta::assert_snapshot!(broken(br#"{"id": "\udc00\ud800", "place": "draft", "on": "2026-01-31"}"#), @"id: this is not JSON: lone leading surrogate in hex escape, at column 14");
    insta::assert_snapshot!(broken(br#"{"id": 1e999}"#), @"id: this is not JSON: number out of range, at column 12");
    insta::assert_snapshot!(broken(br#"{"id": 99999999999999999999999}"#), @"id: invalid type: floating point `1e+23`, expected a string");
    insta::assert_snapshot!(broken(br#"{"id": "1", "id": "2", "place": "draft", "on": "2026-01-31"}"#), @"duplicate field `id`");
    insta::assert_snapshot!(broken(br#"{"id": "1", "removed": {"on": "2026-01-31", "on": "2026-01-31"}}"#), @"removed: duplicate field `on`");
    insta::assert_snapshot!(broken(br#"{"id": "1", "place": "draft", "on": "10000-01-01"}"#), @"on: this is neither a day such as 2026-01-31 nor a moment such as 2026-01-31T08:15 or 2026-01-31T08:15:00+01:00");
    insta::assert_snapshot!(broken(br#"{"id": "1", "place": "draft", "on": "-0001-12-31"}"#), @"on: this is neither a day such as 2026-01-31 nor a moment such as 2026-01-31T08:15 or 2026-01-31T08:15:00+01:00");
    insta::assert_snapshot!(broken(br#"{"id": "1", "place": "draft", "on": "9999-12-31T23:30:00Z"}"#), @"on: this is neither a day such as 2026-01-31 nor a moment such as 2026-01-31T08:15 or 2026-01-31T08:15:00+01:00");
    insta::assert_snapshot!(broken(br#"["1", "draft"]"#), @"this is a list; write an object with named fields");
    insta::assert_snapshot!(broken(b"null"), @"invalid type: null, expected an object with named fields");
    insta::assert_snapshot!(broken(b" \t"), @"there is nothing in it; give a JSON object");
    insta::assert_snapshot!(broken(br#"{"id": "1", "place": "draft", "on": "2026-01-31"} {}"#), @"this is not JSON: trailing characters, at column 51");
    insta::assert_snapshot!(broken(br#"{"id": "1", "place": "draft", "on": "2026-01-31""#), @"this is not JSON: EOF while parsing an object, at column 48");
}

/// What is wrong is told in a message that somebody can read, however much of it there is.
#[test]
fn a_message_is_short() {
    let long = "x".repeat(1 << 19);
    for line in [format!(r#"{{"{long}": 1}}"#), format!(r#"{{"id": "1", "place": "{long}"}}"#)] {
        let told = broken(line.as_bytes());
        assert!(told.len() < 3000, "{}", told.len());
        let output = Folder::with(&[]).fed(&["triage", "-", "--format", "text"], line.as_bytes());
        assert!(output.stdout.len() < 3000 && output.stderr.len() < 3000);
    }
}

#[test]
fn what_must_not_be_known_is_refused_and_not_repeated() {
    for name in ["password", "lösenord", "api_key", "requester", "begärare", "källa", "source", "uppgiftslämnare"] {
        let line = format!(r#"{{"id": "1", "place": "comment", "on": "2026-01-31", "{name}": "hunter2"}}"#);
        let told = broken(line.as_bytes());
        assert!(told.contains("take it out") && !told.contains("hunter2"), "{told}");
        let line = format!(r#"{{"id": "1", "kind": "comment", "created": "2026-01-31", "{name}": "hunter2"}}"#);
        let output = Folder::with(&[]).fed(&["disposal", "-", "--format", "text"], line.as_bytes());
        for told in [text(&output.stdout), text(&output.stderr)] {
            assert!(told.contains("take it out") && !told.contains("hunter2"), "{told}");
        }
    }
    let told = broken(br#"{"id": "1", "place": "comment", "on": "2026-01-31", "secret": "hunter2"}"#);
    assert!(!told.contains("hunter2"), "{told}");
}

#[test]
fn lines_end_as_they_may() {
    let mut good: Vec<&str> = GOOD.lines().collect();
    let folder = Folder::with(&[]);
    let expected = folder.fed(&["triage", "-"], GOOD.as_bytes()).stdout;
    for lines in [good.join("\r\n"), good.join("\n"), format!("\u{feff}{}", good.join("\n")), good.join(" \t\r\n") + "\n"] {
        let output = folder.fed(&["triage", "-"], lines.as_bytes());
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), text(&expected)));
    }
    good.insert(1, "");
    let output = folder.fed(&["triage", "-"], good.join("\n").as_bytes());
    insta::assert_snapshot!(text(&output.stderr), @"
    standard input: line 2: there is nothing in it; give a JSON object
    standard input: 5 lines, 1 rejected; it is in rejected.jsonl
    ");
    assert_eq!(results(&output).len(), 5);
}

#[test]
fn what_is_no_file_of_lines_is_told() {
    let folder = Folder::with(&[("empty", b""), ("mark", b"\xef\xbb\xbf")]);
    fs::create_dir(folder.path("folder")).unwrap();
    for empty in ["empty", "mark"] {
        let output = folder.run(&["triage", empty]);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
        assert_eq!(text(&output.stderr), format!("{empty}: 0 lines, none rejected\n"));
    }
    let refused = |arguments: &[&str]| {
        let output = folder.run(arguments);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
        text(&output.stderr).to_owned()
    };
    insta::assert_snapshot!(refused(&["triage", "folder"]), @"error: folder: is a folder; name a file");
    insta::assert_snapshot!(refused(&["disposal", "missing"]), @"error: missing: cannot be read: there is no such file");
    let output = folder.command(&["triage", "empty", "--as-of", "2010-12-08"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(text(&output.stderr), @"error: --as-of: on 2010-12-08 no rule was in force: the guidelines apply from 2010-12-09");
    let later = folder.command(&["triage", "empty", "--as-of", "9999-12-31"]).output().unwrap();
    assert_eq!(later.status.code(), Some(0));
    insta::assert_snapshot!(text(&later.stderr), @"
    note: the statutes were checked up to 2026-02-28; a later amendment is not known here
    empty: 0 lines, none rejected
    ");
    assert_eq!(folder.names(), ["empty", "folder", "mark"]);
}

/// Feeds the program good lines without end, until it does not want more.
fn feed_for_ever(child: &mut Child) -> thread::JoinHandle<()> {
    let mut stdin = child.stdin.take().unwrap();
    thread::spawn(move || while stdin.write_all(GOOD.as_bytes()).is_ok() {})
}

#[test]
fn whoever_reads_no_more_ends_it_quietly() {
    let folder = Folder::with(&[]);
    let mut child = folder.command(&["triage", "-", "--as-of", "2026-01-31"]).stdin(Stdio::piped()).spawn().unwrap();
    let feeding = feed_for_ever(&mut child);
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert!(first.starts_with("{\"id\":\"K-1\""));
    let output = child.wait_with_output().unwrap();
    feeding.join().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn where_nothing_can_be_said_nothing_panics() {
    let full = || File::options().write(true).open("/dev/full").unwrap();
    let folder = Folder::with(&[("items", GOOD.as_bytes()), ("bad", b"x\n")]);
    let code = |arguments: &[&str]| folder.command(arguments).stderr(full()).status().unwrap().code();
    assert_eq!(code(&["triage", "items", "--as-of", "2026-01-31"]), Some(0));
    assert_eq!(code(&["triage", "items", "--as-of", "2027-01-31"]), Some(0), "the note cannot be written");
    assert_eq!(code(&["triage", "missing", "--as-of", "2026-01-31"]), Some(2), "the error cannot be written");
    assert_eq!(code(&["triage", "bad", "--as-of", "2026-01-31"]), Some(2));
    let output = folder.command(&["triage", "items", "--as-of", "2026-01-31"]).stdout(full()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("error: the output cannot be written: "), "{}", text(&output.stderr));
}

/// The most memory that a process has had, in bytes.
#[cfg(target_os = "linux")]
fn peak(process: u32) -> u64 {
    let status = fs::read_to_string(Path::new("/proc").join(process.to_string()).join("status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}

#[cfg(target_os = "linux")]
#[test]
fn the_memory_does_not_grow_with_the_input() {
    const SIZE: usize = 64 << 20;
    let folder = Folder::with(&[]);
    let mut child =
        folder.command(&["triage", "-", "--as-of", "2026-01-31"]).stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let draining = thread::spawn(move || {
        let (mut buffer, mut lines) = (vec![0; 1 << 16], 0);
        while let Ok(read @ 1..) = stdout.read(&mut buffer) {
            lines += buffer[..read].iter().filter(|byte| **byte == b'\n').count();
        }
        lines
    });
    let lines = GOOD.repeat(200);
    let rounds = SIZE / lines.len();
    let mut peaks = Vec::new();
    for round in 0..rounds {
        stdin.write_all(lines.as_bytes()).unwrap();
        if round == rounds / 10 || round + 1 == rounds {
            peaks.push(peak(child.id()));
        }
    }
    drop(stdin);
    assert_eq!(draining.join().unwrap(), rounds * 800);
    assert!(child.wait().unwrap().success());
    assert!(peaks[1] < peaks[0] + (8 << 20) && peaks[1] < 128 << 20, "{peaks:?}");
}
