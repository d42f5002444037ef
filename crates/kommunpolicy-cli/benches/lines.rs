//! What triage and disposal cost beside reading the same lines into the same types and writing as much back. Run with
//! `cargo bench -p kommunpolicy-cli`; it fails where the throughput is under 70 % of that.
//!
//! Both go through the same stream, on the same threads, over the same file, in turn; the best of several rounds counts.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on stops")]

use std::{
    fmt::Write as _,
    fs,
    hint::black_box,
    io,
    process::ExitCode,
    sync::Mutex,
    time::{Duration, Instant},
};

use kommunpolicy::{
    InputError, Lang, Profile,
    handling::{Disposable, Handler},
};
use policy_rules::{Finite, date};
use public_records::{
    disposal::Hold,
    item::{Item, Place},
    question::{Inflow, Matter},
    schedule::Kind,
};

#[path = "../src/files.rs"]
#[expect(dead_code, reason = "the stream uses a part of it")]
mod files;
#[path = "../src/stream.rs"]
#[expect(dead_code, unused_imports, reason = "its tests are compiled here and do not run")]
mod stream;

const LINES: usize = 400_000;
const ROUNDS: usize = 7;
const LEAST: f64 = 0.70;

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn one<F: Finite>(&mut self) -> &'static str {
        F::TERMS[self.below(F::TERMS.len() as u64) as usize].name
    }

    fn day(&mut self) -> String {
        format!("{}-{:02}-{:02}", 2020 + self.below(6), 1 + self.below(12), 1 + self.below(28))
    }
}

/// Items as a page gives them: nearly all are harmless, some are questions, a few are anything. In a tenth of them something is
/// not known.
fn items() -> String {
    let (mut numbers, mut text) = (Numbers(1), String::new());
    for line in 0..LINES {
        let n = &mut numbers;
        let (place, inflow, matter) = (n.one::<Place>(), n.one::<Inflow>(), n.one::<Matter>());
        let day = n.day();
        let _ = write!(
            text,
            r#"{{"id":"K-{line}","account":"facebook-kommunen","place":"{place}","on":"{day}T08:{:02}""#,
            n.below(60)
        );
        let _ = write!(text, r#","inflow":"{inflow}","matter":"{matter}","originShown":true,"searchable":true"#);
        let rare = |n: &mut Numbers| n.below(50) == 0;
        for key in ["secret", "belongsToCase", "minor", "passing", "advertising", "needed"] {
            let _ = write!(text, r#","{key}":{}"#, rare(n));
        }
        if n.below(10) > 0 {
            let crime = if rare(n) { "threat" } else { "none" };
            let _ = write!(text, r#","crime":"{crime}","manifest":{},"objection":"none","hold":"none""#, rare(n));
        }
        let _ = writeln!(text, r#","outOfDate":"{}"}}"#, n.day());
    }
    text
}

/// Records of every kind, with the days that terms are counted from.
fn records() -> String {
    let (mut numbers, mut text) = (Numbers(2), String::new());
    for line in 0..LINES {
        let n = &mut numbers;
        let (kind, hold) = (n.one::<Kind>(), if n.below(20) == 0 { n.one::<Hold>() } else { "none" });
        let (created, out_of_date) = (n.day(), n.day());
        let needed = n.below(5) == 0;
        let _ = writeln!(
            text,
            r#"{{"id":"D-{line}","kind":"{kind}","created":"{created}","outOfDate":"{out_of_date}","needed":{needed},"hold":"{hold}"}}"#
        );
    }
    text
}

fn timed<W>(file: &str, make: impl Fn() -> W + Sync) -> Duration
where
    W: FnMut(u64, &[u8], &mut Vec<u8>) -> Result<(), InputError>,
{
    let start = Instant::now();
    let streamed =
        stream::run(file, None, make, |_, _, _| (), &mut io::sink()).unwrap_or_else(|files::Failure(error)| panic!("{error}"));
    assert_eq!((streamed.lines, streamed.rejected), (LINES as u64, 0));
    start.elapsed()
}

/// Measures one kind of work against the bare loop, and says whether it is fast enough.
fn measure<W, B>(name: &str, text: &str, work: impl Fn() -> W + Sync, parse: impl Fn() -> B + Sync) -> bool
where
    W: FnMut(&[u8], &mut Vec<u8>) -> Result<(), InputError>,
    B: FnMut(&[u8]),
{
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(&file, text).unwrap();
    let path = file.path().to_str().unwrap();
    // How long each answer is, and a text to write as much of.
    let lengths = Mutex::new(vec![0_u32; LINES]);
    timed(path, || {
        let mut work = work();
        let lengths = &lengths;
        move |line, text, out: &mut Vec<u8>| {
            let before = out.len();
            work(text, out)?;
            lengths.lock().unwrap()[line as usize - 1] = (out.len() - before) as u32;
            Ok(())
        }
    });
    let lengths = lengths.into_inner().unwrap();
    let filler = vec![b'x'; lengths.iter().copied().max().unwrap_or_default() as usize];
    let (mut ours, mut bare) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        ours = ours.min(timed(path, || {
            let mut work = work();
            move |_, text, out: &mut Vec<u8>| work(text, out)
        }));
        bare = bare.min(timed(path, || {
            let (mut parse, lengths, filler) = (parse(), &lengths, &filler);
            move |line, text, out: &mut Vec<u8>| {
                parse(text);
                out.extend_from_slice(&filler[..lengths[line as usize - 1] as usize]);
                Ok(())
            }
        }));
    }
    let ratio = bare.as_secs_f64() / ours.as_secs_f64();
    let rate = |time: Duration| LINES as f64 / time.as_secs_f64() / 1e6;
    let written = lengths.iter().map(|length| f64::from(*length)).sum::<f64>() / LINES as f64;
    println!(
        "{name}: {:.2} million lines a second, the bare loop {:.2}: {:.0} %. A line is read in {} bytes and answered in {written:.0}.",
        rate(ours),
        rate(bare),
        100.0 * ratio,
        text.len() / LINES
    );
    ratio >= LEAST
}

fn main() -> ExitCode {
    let (profile, day) = (Profile::default(), date(2026, 1, 31));
    let triage = measure(
        "triage",
        &items(),
        || {
            let mut handler = Handler::new(&profile, day, Lang::Sv);
            move |text: &[u8], out: &mut Vec<u8>| handler.triage(text, out)
        },
        || |text: &[u8]| drop(black_box(serde_json::from_slice::<Item>(text).unwrap())),
    );
    let disposal = measure(
        "disposal",
        &records(),
        || {
            let mut handler = Handler::new(&profile, day, Lang::Sv);
            move |text: &[u8], out: &mut Vec<u8>| handler.dispose(text, out)
        },
        || |text: &[u8]| drop(black_box(serde_json::from_slice::<Disposable>(text).unwrap())),
    );
    if triage && disposal { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
