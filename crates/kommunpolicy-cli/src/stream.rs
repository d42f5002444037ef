//! A stream of lines: one result for each line, in order, on all cores, whatever the length of the input.
//!
//! One thread reads and cuts the input into blocks of whole lines. The workers get the blocks in turn, and whoever called takes
//! the results in the same turn, so the order is kept. A block whose results are written goes back to be filled again: there are
//! only so many of them, which bounds the memory, and nobody ever waits for room in a channel.

use std::{
    fs,
    io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write},
    ops::Range,
    path::Path,
    sync::mpsc::{Receiver, Sender, channel},
    thread,
};

use indicatif::{ProgressBar, ProgressStyle};
use kommunpolicy::InputError;
use tempfile::NamedTempFile;

use crate::files::{self, Failure};

/// What came of a stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Streamed {
    /// How many lines were read and have a result.
    pub(crate) lines: u64,
    /// How many of them are broken, and stand in the file of rejected lines.
    pub(crate) rejected: u64,
}

/// How much is held at a time.
#[derive(Clone, Copy)]
struct Measures {
    /// How many threads work.
    threads: usize,
    /// The most that is read at once, in bytes.
    read: usize,
    /// The most lines in a block: a short line can have a long result.
    lines: usize,
    /// The longest line, in bytes, without its line break.
    longest: usize,
}

/// More threads than that would wait for the one that reads, and hold memory meanwhile.
const MOST_THREADS: usize = 16;
/// So many blocks more than threads: one is read, one is written, and two wait, so that no thread has to.
const SPARE: usize = 4;
/// What a block's results may keep of memory when it is filled again.
const KEPT: usize = 1024 * 1024;

/// The longest line that is read, in bytes.
pub(crate) const LONGEST: usize = 1024 * 1024;
pub(crate) const TOO_LONG: &str = "the line is longer than 1 MiB";
const BLANK: &str = "there is nothing in it; give a JSON object";

/// How many broken lines are told of one by one.
const TOLD: u64 = 10;

pub(crate) const MARK: &[u8] = "\u{feff}".as_bytes();

/// Works through a file, or standard input for `-`, line by line.
///
/// `make` makes, once for each thread, the function that appends the result of a line to a buffer, or says what is wrong with
/// the line. It gets the line's number, counted from 1, and its bytes without the line break, whatever they are. `broken`
/// appends the result of a line that is broken. Neither writes a line break: each result is one line. The broken lines
/// themselves go unchanged to the file `rejects`, or else to one that is called after the input.
///
/// If nobody reads the results any longer, the stream ends there and nothing is wrong. However it ends, the broken lines are
/// kept.
pub(crate) fn run<W>(
    input: &str,
    rejects: Option<&str>,
    make: impl Fn() -> W + Sync,
    broken: impl Fn(u64, &InputError, &mut Vec<u8>) + Sync,
    out: &mut dyn Write,
) -> Result<Streamed, Failure>
where
    W: FnMut(u64, &[u8], &mut Vec<u8>) -> Result<(), InputError>,
{
    let (source, length) = files::open(input)?;
    let rejects = place(input, rejects, length.is_some())?;
    let bar = progress(length);
    let mut say = |message: &str| bar.suspend(|| files::say(&files::harmless(message)));
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    let measures = Measures { threads, read: 256 * 1024, lines: 256, longest: LONGEST };
    let writer = Writer::new(input, &rejects, out, &bar, &mut say);
    through(source, measures, &make, &broken, writer)
}

/// The file that the broken lines go to. Nothing is written over.
fn place(input: &str, rejects: Option<&str>, beside: bool) -> Result<String, Failure> {
    let rejects = match rejects {
        Some("" | "-") => return Err(Failure("--rejects wants the name of a file".to_owned())),
        Some(rejects) if files::same(rejects, input) => {
            return Err(Failure("--rejects names the input itself; name another file".to_owned()));
        }
        Some(rejects) => rejects.to_owned(),
        None if beside => format!("{input}.rejected.jsonl"),
        None => "rejected.jsonl".to_owned(),
    };
    if fs::symlink_metadata(&rejects).is_ok() {
        return Err(Failure::of(
            &rejects,
            &"is there already, and broken lines would go there; move it away, or name another file with --rejects",
        ));
    }
    files::folder(&rejects, Path::new(&rejects))?;
    Ok(rejects)
}

/// How far the stream has come: on a terminal, if the length is known, and if the results do not go to a terminal themselves.
fn progress(length: Option<u64>) -> ProgressBar {
    match length {
        Some(length) if io::stderr().is_terminal() && !io::stdout().is_terminal() => {
            let style = ProgressStyle::with_template("{bar:30} {percent} % ({bytes} of {total_bytes}), {eta} left");
            ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        }
        _ => ProgressBar::hidden(),
    }
}

/// Whole lines, or a piece of a line that is too long to be held; and what came of them.
#[derive(Default)]
struct Block {
    /// The number of the first line.
    first: u64,
    /// How many lines end here.
    lines: u64,
    /// Whether it is a piece of a line that is too long. The last piece counts as the line.
    piece: bool,
    /// The bytes as they were read.
    raw: Vec<u8>,
    /// Where broken lines stand in them; and what is wrong with each, once it is whole.
    broken: Vec<(Range<usize>, Option<InputError>)>,
    /// The results, a line each.
    results: Vec<u8>,
    /// In the last block: how the reading ended.
    end: Option<io::Result<()>>,
}

impl Block {
    /// Works out the results.
    fn work<W>(&mut self, longest: usize, work: &mut W, broken: &impl Fn(u64, &InputError, &mut Vec<u8>))
    where
        W: FnMut(u64, &[u8], &mut Vec<u8>) -> Result<(), InputError>,
    {
        if self.piece {
            let wrong = (self.lines > 0).then(|| placed(self.first, wrong(TOO_LONG)));
            if let Some(wrong) = &wrong {
                broken(self.first, wrong, &mut self.results);
                self.results.push(b'\n');
            }
            self.broken.push((0..self.raw.len(), wrong));
            return;
        }
        let mut end = 0;
        for (number, raw) in (self.first..).zip(self.raw.split_inclusive(|byte| *byte == b'\n')) {
            let start = end;
            end += raw.len();
            let line = raw.strip_suffix(b"\n").map_or(raw, |line| line.strip_suffix(b"\r").unwrap_or(line));
            let line = if number == 1 { line.strip_prefix(MARK).unwrap_or(line) } else { line };
            let before = self.results.len();
            let result = if line.len() > longest {
                Err(wrong(TOO_LONG))
            } else if line.trim_ascii().is_empty() {
                Err(wrong(BLANK))
            } else {
                work(number, line, &mut self.results)
            };
            if let Err(wrong) = result {
                let wrong = placed(number, wrong);
                self.results.truncate(before);
                broken(number, &wrong, &mut self.results);
                self.broken.push((start..end, Some(wrong)));
            }
            self.results.push(b'\n');
        }
    }
}

pub(crate) fn wrong(message: &str) -> InputError {
    InputError { line: None, path: String::new(), message: message.to_owned() }
}

/// What is wrong, with the number of the line in the stream.
fn placed(number: u64, wrong: InputError) -> InputError {
    InputError { line: usize::try_from(number).ok(), ..wrong }
}

/// Cuts the input into blocks.
struct Reader<R> {
    input: BufReader<R>,
    measures: Measures,
    /// The number of the line that is read next.
    next: u64,
    /// Whether part of it has been handed on, because it is too long.
    within: bool,
}

impl<R: Read> Reader<R> {
    /// Fills the blocks that come free, and hands them to the workers in turn.
    fn run(mut self, free: &Receiver<Block>, workers: &[Sender<Option<Block>>]) {
        for worker in workers.iter().cycle() {
            let Ok(mut block) = free.recv() else { return };
            self.fill(&mut block);
            let last = block.end.is_some();
            if worker.send(Some(block)).is_err() || last {
                return;
            }
        }
    }

    /// Fills a block. It does not wait for more than one line, so that whoever writes slowly gets answers all the same.
    fn fill(&mut self, block: &mut Block) {
        block.raw.clear();
        block.broken.clear();
        block.results.clear();
        block.results.shrink_to(KEPT);
        (block.first, block.lines, block.piece) = (self.next, 0, self.within);
        loop {
            let read = match self.input.fill_buf() {
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    // What was read of the line is no line.
                    block.raw.clear();
                    block.end = Some(Err(error));
                    return;
                }
            };
            if read.is_empty() {
                // The last line may lack its line break. A byte-order mark alone is no line.
                if self.within || !(block.raw.is_empty() || self.next == 1 && block.raw == MARK) {
                    block.lines = 1;
                } else {
                    block.raw.clear();
                }
                block.end = Some(Ok(()));
                return;
            }
            let most = if self.within { 1 } else { self.measures.lines };
            let breaks = read.iter().enumerate().filter(|(_, byte)| **byte == b'\n').take(most);
            let (mut lines, mut used) = (0, read.len());
            for (at, _) in breaks {
                (lines, used) = (lines + 1, at + 1);
            }
            block.raw.extend_from_slice(&read[..used]);
            self.input.consume(used);
            if lines > 0 {
                block.lines = lines;
                self.next += lines;
                self.within = false;
                return;
            }
            // A mark before the line and half a line break after it do not make it too long.
            if self.within || block.raw.len() > self.measures.longest + MARK.len() + 1 {
                block.piece = true;
                self.within = true;
                return;
            }
        }
    }
}

/// Why a stream stops before its end.
enum Stop {
    /// Whoever reads the results has read enough.
    Enough,
    /// Something is wrong.
    Failed(Failure),
}

/// Lets the input through the workers to the writer.
fn through<R, W>(
    input: R,
    measures: Measures,
    make: &(impl Fn() -> W + Sync),
    broken: &(impl Fn(u64, &InputError, &mut Vec<u8>) + Sync),
    mut writer: Writer<'_>,
) -> Result<Streamed, Failure>
where
    R: Read + Send + 'static,
    W: FnMut(u64, &[u8], &mut Vec<u8>) -> Result<(), InputError>,
{
    let ended = thread::scope(|scope| {
        let (give_back, free) = channel();
        for _ in 0..measures.threads + SPARE {
            _ = give_back.send(Block::default());
        }
        let mut workers = Vec::new();
        let mut turns = Vec::new();
        let mut running = Vec::new();
        for _ in 0..measures.threads {
            let (worker, blocks) = channel::<Option<Block>>();
            let (done, results) = channel();
            let work = move || {
                let mut work = make();
                while let Ok(Some(mut block)) = blocks.recv() {
                    block.work(measures.longest, &mut work, broken);
                    if done.send(block).is_err() {
                        return;
                    }
                }
            };
            running.push(thread::Builder::new().spawn_scoped(scope, work).map_err(|error| unstarted(&error))?);
            workers.push(worker);
            turns.push(results);
        }
        // The reader is left alone at the end: it may wait for input that never comes.
        let reader = Reader { input: BufReader::with_capacity(measures.read, input), measures, next: 1, within: false };
        let to_read = workers.clone();
        thread::Builder::new().spawn(move || reader.run(&free, &to_read)).map_err(|error| unstarted(&error))?;
        let ended = writer.all(&turns, &give_back);
        drop(turns);
        for worker in workers {
            _ = worker.send(None);
        }
        for worker in running {
            // One that panicked has said so already, and did not give its results.
            _ = worker.join();
        }
        ended
    });
    writer.end(ended)
}

fn unstarted(error: &io::Error) -> Stop {
    Stop::Failed(Failure(format!("no thread can be started: {error}")))
}

/// Writes the results, keeps the broken lines and tells of them.
struct Writer<'a> {
    input: &'a str,
    /// The name of the file of broken lines.
    rejects: &'a str,
    out: &'a mut dyn Write,
    bar: &'a ProgressBar,
    say: &'a mut dyn FnMut(&str),
    /// The broken lines so far; nothing is made before there is one.
    kept: Option<BufWriter<NamedTempFile>>,
    /// How many bytes of them were written.
    written: u64,
    /// How many of those belong to whole lines.
    whole: u64,
    streamed: Streamed,
}

impl<'a> Writer<'a> {
    fn new(input: &'a str, rejects: &'a str, out: &'a mut dyn Write, bar: &'a ProgressBar, say: &'a mut dyn FnMut(&str)) -> Self {
        Self { input, rejects, out, bar, say, kept: None, written: 0, whole: 0, streamed: Streamed::default() }
    }

    /// Takes the blocks in turn until the last one.
    fn all(&mut self, turns: &[Receiver<Block>], give_back: &Sender<Block>) -> Result<(), Stop> {
        for results in turns.iter().cycle() {
            let Ok(mut block) = results.recv() else { break };
            self.block(&mut block)?;
            match block.end.take() {
                Some(Ok(())) => return Ok(()),
                Some(Err(error)) => {
                    let reason = format_args!("line {}: cannot be read: {}", block.first, files::reason(&error));
                    return Err(Stop::Failed(Failure::of(self.input, &reason)));
                }
                // The reader may have ended already.
                None => _ = give_back.send(block),
            }
        }
        let from = self.streamed.lines + 1;
        let place = format_args!("the program failed at line {from} or later; that is an error in the program itself");
        Err(Stop::Failed(Failure::of(self.input, &place)))
    }

    /// Keeps a block's broken lines, and then writes its results.
    fn block(&mut self, block: &mut Block) -> Result<(), Stop> {
        for (place, wrong) in block.broken.drain(..) {
            self.keep(&block.raw[place]).map_err(Stop::Failed)?;
            if let Some(wrong) = wrong {
                self.whole = self.written;
                self.streamed.rejected += 1;
                self.tell(&wrong);
            }
        }
        self.streamed.lines += block.lines;
        self.bar.inc(block.raw.len() as u64);
        self.out.write_all(&block.results).and_then(|()| self.out.flush()).map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Stop::Enough,
            _ => Stop::Failed(Failure(format!("the output cannot be written: {error}"))),
        })
    }

    /// Appends bytes to the broken lines.
    fn keep(&mut self, raw: &[u8]) -> Result<(), Failure> {
        let unkept = |error: &io::Error| {
            let reason = files::reason(error);
            Failure::of(self.rejects, &format_args!("cannot be written: {reason}; name another file with --rejects"))
        };
        let kept = match &mut self.kept {
            Some(kept) => kept,
            kept => {
                // It may hold anything, so nobody else may read it; whoever calls can change that.
                let folder = files::folder(self.rejects, Path::new(self.rejects))?;
                let file = tempfile::Builder::new().prefix(files::TEMPORARY).tempfile_in(folder);
                kept.insert(BufWriter::new(file.map_err(|error| unkept(&error))?))
            }
        };
        kept.write_all(raw).map_err(|error| unkept(&error))?;
        self.written += raw.len() as u64;
        Ok(())
    }

    /// Tells of a broken line, unless there are too many.
    fn tell(&mut self, wrong: &InputError) {
        if self.streamed.rejected <= TOLD {
            (self.say)(&Failure::of(self.input, wrong).0);
        } else if self.streamed.rejected == TOLD + 1 {
            (self.say)(&Failure::of(self.input, &"more lines are rejected, which are not shown").0);
        }
    }

    /// Gives the broken lines their file, tells what came of the stream, and returns it.
    fn end(mut self, ended: Result<(), Stop>) -> Result<Streamed, Failure> {
        self.bar.finish_and_clear();
        let saved = self.save();
        let Streamed { lines, rejected } = self.streamed;
        if saved.is_ok() && (rejected > 0 || !matches!(ended, Err(Stop::Enough))) {
            let lines = if lines == 1 { "1 line".to_owned() } else { format!("{lines} lines") };
            let rejected = match rejected {
                0 => "none rejected".to_owned(),
                1 => format!("1 rejected; it is in {}", self.rejects),
                _ => format!("{rejected} rejected; they are in {}", self.rejects),
            };
            (self.say)(&Failure::of(self.input, &format_args!("{lines}, {rejected}")).0);
        }
        match (ended, saved) {
            (Err(Stop::Failed(failure)), Err(lost)) if failure.0 != lost.0 => Err(Failure(format!("{}; {}", failure.0, lost.0))),
            (Err(Stop::Failed(failure)), _) | (_, Err(failure)) => Err(failure),
            (Ok(()) | Err(Stop::Enough), Ok(())) => Ok(self.streamed),
        }
    }

    /// Gives the broken lines their file, if there are any.
    fn save(&mut self) -> Result<(), Failure> {
        let Some(mut kept) = self.kept.take().filter(|_| self.whole > 0) else { return Ok(()) };
        // What was read of a line that did not come to its end is no line.
        let whole = kept.flush().and_then(|()| kept.get_ref().as_file().set_len(self.whole));
        let file = whole.and_then(|()| kept.get_ref().as_file().sync_all()).and_then(|()| Ok(kept.into_inner()?));
        let wrong = |error: &io::Error| format!("cannot be written: {}", files::reason(error));
        let file = file.map_err(|error| Failure::of(self.rejects, &wrong(&error)))?;
        file.persist_noclobber(self.rejects).map(drop).map_err(|unnamed| {
            let wrong = wrong(&unnamed.error);
            match unnamed.file.keep() {
                Ok((_, path)) => Failure::of(self.rejects, &format_args!("{wrong}; the broken lines are in {}", path.display())),
                Err(_) => Failure::of(self.rejects, &wrong),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::VecDeque, fs, io::Cursor, path::PathBuf, sync::mpsc::RecvTimeoutError, time::Duration};

    use proptest::prelude::*;

    use super::*;

    const SMALL: Measures = Measures { threads: 3, read: 16, lines: 3, longest: 8 };

    /// What is seen of a stream from outside.
    #[derive(Debug, PartialEq)]
    struct Seen {
        came: Result<Streamed, String>,
        out: String,
        said: Vec<String>,
        kept: Option<Vec<u8>>,
    }

    /// Repeats the line after its number. What begins with an exclamation mark is broken, which shows only after half a result.
    fn repeat(number: u64, line: &[u8], result: &mut Vec<u8>) -> Result<(), InputError> {
        result.extend_from_slice(format!("{number} {}", line.escape_ascii()).as_bytes());
        match line {
            [b'!', ..] => {
                Err(InputError { line: Some(1), path: "a[0].b".to_owned(), message: "there is nothing like it".to_owned() })
            }
            [b'?', ..] => panic!("nobody thought of this line"),
            _ => Ok(()),
        }
    }

    fn refuse(number: u64, wrong: &InputError, result: &mut Vec<u8>) {
        result.extend_from_slice(format!("{number} is broken: {}", wrong.message).as_bytes());
    }

    fn into(input: impl Read + Send + 'static, measures: Measures, rejects: &Path, out: &mut dyn Write) -> Seen {
        let mut said = Vec::new();
        let mut say = |message: &str| said.push(message.to_owned());
        let bar = ProgressBar::hidden();
        let writer = Writer::new("lines", rejects.to_str().unwrap(), out, &bar, &mut say);
        let came = through(input, measures, &|| repeat, &refuse, writer).map_err(|Failure(message)| message);
        let name = rejects.to_str().unwrap();
        let said = said.into_iter().map(|said| said.replace(name, "REJECTS")).collect();
        let came = came.map_err(|message| message.replace(rejects.parent().unwrap().to_str().unwrap(), "FOLDER"));
        Seen { came, out: String::new(), said, kept: fs::read(rejects).ok() }
    }

    fn seen(input: impl Read + Send + 'static, measures: Measures) -> Seen {
        let folder = tempfile::tempdir().unwrap();
        let mut out = Vec::new();
        let seen = into(input, measures, &folder.path().join("rejects"), &mut out);
        let left = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, usize::from(seen.kept.is_some()), "something else is left behind");
        Seen { out: String::from_utf8(out).unwrap(), ..seen }
    }

    fn of(input: &[u8]) -> Seen {
        seen(Cursor::new(input.to_vec()), SMALL)
    }

    /// Fails if it takes longer than anything here can take.
    fn soon<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
        let (done, result) = channel();
        let running = thread::spawn(move || done.send(work()));
        match result.recv_timeout(Duration::from_secs(60)) {
            Ok(result) => result,
            Err(RecvTimeoutError::Timeout) => panic!("it hangs"),
            Err(RecvTimeoutError::Disconnected) => panic!("it failed: {:?}", running.join().map(|_| ())),
        }
    }

    /// The same, line by line, with everything at hand.
    fn expected(input: &[u8], longest: usize) -> Seen {
        let (mut streamed, mut out, mut said, mut kept) = (Streamed::default(), Vec::new(), Vec::new(), Vec::new());
        let lines: Vec<&[u8]> = if input == MARK { Vec::new() } else { input.split_inclusive(|byte| *byte == b'\n').collect() };
        for raw in lines {
            streamed.lines += 1;
            let mut line = raw;
            if let Some(whole) = raw.strip_suffix(b"\n") {
                line = whole.strip_suffix(b"\r").unwrap_or(whole);
            }
            if streamed.lines == 1 {
                line = line.strip_prefix(MARK).unwrap_or(line);
            }
            let result = match line {
                _ if line.len() > longest => Err(wrong(TOO_LONG)),
                _ if line.iter().all(u8::is_ascii_whitespace) => Err(wrong(BLANK)),
                _ => repeat(streamed.lines, line, &mut Vec::new()),
            };
            match result {
                Ok(()) => _ = repeat(streamed.lines, line, &mut out),
                Err(wrong) => {
                    refuse(streamed.lines, &wrong, &mut out);
                    streamed.rejected += 1;
                    kept.extend_from_slice(raw);
                    if streamed.rejected <= 10 {
                        said.push(Failure::of("lines", &placed(streamed.lines, wrong)).0);
                    } else if streamed.rejected == 11 {
                        said.push("lines: more lines are rejected, which are not shown".to_owned());
                    }
                }
            }
            out.push(b'\n');
        }
        let lines = if streamed.lines == 1 { "line" } else { "lines" };
        let place = match streamed.rejected {
            0 => "none rejected".to_owned(),
            1 => "1 rejected; it is in REJECTS".to_owned(),
            rejected => format!("{rejected} rejected; they are in REJECTS"),
        };
        said.push(format!("lines: {} {lines}, {place}", streamed.lines));
        let kept = (streamed.rejected > 0).then_some(kept);
        Seen { came: Ok(streamed), out: String::from_utf8(out).unwrap(), said, kept }
    }

    /// Gives its pieces one at a time, each as it was handed in.
    struct Pieces(VecDeque<io::Result<Vec<u8>>>);

    impl Read for Pieces {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let Some(piece) = self.0.pop_front() else { return Ok(0) };
            let mut piece = piece?;
            let rest = piece.split_off(piece.len().min(buffer.len()));
            buffer[..piece.len()].copy_from_slice(&piece);
            if !rest.is_empty() {
                self.0.push_front(Ok(rest));
            }
            Ok(piece.len())
        }
    }

    /// Waits for what is sent, like a terminal or a pipe.
    struct Waits(Receiver<Vec<u8>>);

    impl Read for Waits {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let Ok(sent) = self.0.recv() else { return Ok(0) };
            buffer[..sent.len()].copy_from_slice(&sent);
            Ok(sent.len())
        }
    }

    /// Takes so many bytes, and then fails.
    struct Fails(usize, io::ErrorKind);

    impl Write for Fails {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(self.1)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn line() -> impl Strategy<Value = Vec<u8>> {
        let byte = prop::sample::select(b"ab{}! \r\0\xff\xef".to_vec());
        let body = prop::collection::vec(byte, 0..40);
        (body, prop::sample::select(vec![&b"\n"[..], b"\r\n"])).prop_map(|(body, end)| [&body, end].concat())
    }

    proptest! {
        /// However the input is cut and whoever works on it, what comes out is what comes out line by line.
        #[test]
        fn a_stream_is_the_same_however_it_is_cut(
            lines in prop::collection::vec(line(), 0..40),
            mark: bool,
            unended: bool,
            piece in 1..50_usize,
            (threads, read, most, longest) in (1..5_usize, 1..40_usize, 1..6_usize, 0..30_usize),
        ) {
            let mut input = lines.concat();
            if unended {
                input.pop();
            }
            if mark {
                input.splice(..0, MARK.iter().copied());
            }
            let pieces = Pieces(input.chunks(piece).map(|piece| Ok(piece.to_vec())).collect());
            let measures = Measures { threads, read, lines: most, longest };
            prop_assert_eq!(seen(pieces, measures), expected(&input, longest));
        }
    }

    #[test]
    fn the_order_is_kept_over_many_blocks() {
        let mut state = 1_u64;
        let mut input = Vec::new();
        for number in 0..50_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let length = (state >> 33) as usize % 200;
            input.extend_from_slice(format!("{}{number}\n", if length == 7 { "!" } else { "" }).as_bytes());
            input.truncate(input.len() - 1);
            input.resize(input.len() + length, b'x');
            input.push(b'\n');
        }
        let measures = Measures { threads: 8, read: 4096, lines: 64, longest: 1000 };
        let wanted = expected(&input, 1000);
        assert!(wanted.kept.is_some());
        assert_eq!(seen(Cursor::new(input), measures), wanted);
    }

    #[test]
    fn lines_end_as_they_may() {
        let all = |input: &[u8]| of(input).out;
        assert_eq!(all(b"a\nb\n"), "1 a\n2 b\n");
        assert_eq!(all(b"a\nb"), "1 a\n2 b\n");
        assert_eq!(all(b"a\r\nb\r\n"), "1 a\n2 b\n");
        assert_eq!(all(b"\xef\xbb\xbfa\n\xef\xbb\xbfb\n"), "1 a\n2 \\xef\\xbb\\xbfb\n", "only the first line has a mark");
        assert_eq!(all(b"\0\xff\n"), "1 \\x00\\xff\n");
        let said = vec!["lines: 0 lines, none rejected".to_owned()];
        let nothing = Seen { came: Ok(Streamed::default()), out: String::new(), said, kept: None };
        for input in [&b""[..], MARK] {
            assert_eq!(of(input), nothing);
        }
    }

    #[test]
    fn a_broken_line_has_a_result_a_message_and_a_place() {
        let seen = of(b"a\n\n!x\r\nb\n \r\n!\xff\0");
        assert_eq!(seen.came, Ok(Streamed { lines: 6, rejected: 4 }));
        insta::assert_snapshot!(seen.out, @"
        1 a
        2 is broken: there is nothing in it; give a JSON object
        3 is broken: there is nothing like it
        4 b
        5 is broken: there is nothing in it; give a JSON object
        6 is broken: there is nothing like it
        ");
        insta::assert_snapshot!(seen.said.join("\n"), @"
        lines: line 2: there is nothing in it; give a JSON object
        lines: line 3, a[0].b: there is nothing like it
        lines: line 5: there is nothing in it; give a JSON object
        lines: line 6, a[0].b: there is nothing like it
        lines: 6 lines, 4 rejected; they are in REJECTS
        ");
        assert_eq!(seen.kept.unwrap(), b"\n!x\r\n \r\n!\xff\0");
        insta::assert_snapshot!(of(b"!").said.join("\n"), @"
        lines: line 1, a[0].b: there is nothing like it
        lines: 1 line, 1 rejected; it is in REJECTS
        ");
        let many = of(&b"!\n".repeat(30));
        assert_eq!((many.said.len(), many.kept.unwrap().len()), (12, 60));
        insta::assert_snapshot!(many.said[10..].join("\n"), @"
        lines: more lines are rejected, which are not shown
        lines: 30 lines, 30 rejected; they are in REJECTS
        ");
    }

    #[test]
    fn a_line_that_is_too_long_goes_through_in_pieces() {
        let long = "x".repeat(1000);
        for place in 0..3 {
            for end in ["", "\n", "\r\n"] {
                let mut lines = ["a", "b", "c"];
                lines[place] = &long;
                let input = lines.join("\n") + end;
                let seen = of(input.as_bytes());
                assert_eq!(seen, expected(input.as_bytes(), 8));
                let own = if place < 2 { "\n" } else { end };
                assert_eq!(seen.kept.unwrap(), (long.clone() + own).as_bytes());
            }
        }
        for end in ["", "\n", "\r\n"] {
            let fits = "\u{feff}12345678".to_owned() + end;
            assert_eq!(of(fits.as_bytes()).out, "1 12345678\n");
            assert_eq!(of(fits.replace('8', "89").as_bytes()).out, "1 is broken: the line is longer than 1 MiB\n");
        }
    }

    #[test]
    fn an_answer_does_not_wait_for_the_next_line() {
        soon(|| {
            let folder = tempfile::tempdir().unwrap();
            let rejects = folder.path().join("rejects");
            let (lines, input) = channel();
            let (mut out, answers) = io::pipe().map(|(from, to)| (to, BufReader::new(from))).unwrap();
            let running = thread::spawn(move || into(Waits(input), SMALL, &rejects, &mut out).came);
            let mut answers = answers.lines();
            for number in 1..20 {
                lines.send(b"a\n".to_vec()).unwrap();
                assert_eq!(answers.next().unwrap().unwrap(), format!("{number} a"));
            }
            drop(lines);
            assert_eq!(running.join().unwrap(), Ok(Streamed { lines: 19, rejected: 0 }));
        });
    }

    #[test]
    fn whoever_reads_no_more_ends_the_stream_quietly() {
        for rejected in [false, true] {
            let seen = soon(move || {
                let folder = tempfile::tempdir().unwrap();
                let (lines, input) = channel();
                // The input goes on, and nobody knows when.
                lines.send(if rejected { b"a\n!\nxxxxxxxx".to_vec() } else { b"a\n".to_vec() }).unwrap();
                let seen = into(Waits(input), SMALL, &folder.path().join("rejects"), &mut Fails(0, io::ErrorKind::BrokenPipe));
                drop(lines);
                seen
            });
            assert_eq!(seen.came, Ok(Streamed { lines: 1 + u64::from(rejected), rejected: u64::from(rejected) }));
            assert_eq!(seen.kept.is_some(), rejected);
            assert_eq!(seen.said.len(), 2 * usize::from(rejected), "{:?}", seen.said);
        }
    }

    #[test]
    fn what_was_rejected_is_kept_when_the_output_fails() {
        let folder = tempfile::tempdir().unwrap();
        let rejects = folder.path().join("rejects");
        let input = b"!1\na\nb\n!2\n".repeat(1000);
        let seen = into(Cursor::new(input), SMALL, &rejects, &mut Fails(900, io::ErrorKind::StorageFull));
        insta::assert_snapshot!(seen.came.unwrap_err(), @"the output cannot be written: no storage space");
        let kept = seen.kept.unwrap();
        assert!(kept.starts_with(b"!1\n!2\n!1\n") && kept.ends_with(b"\n") && kept.len() < 1000);
    }

    #[test]
    fn half_a_line_is_not_kept() {
        let read = |pieces: &[&[u8]]| {
            let pieces = pieces.iter().map(|piece| Ok(piece.to_vec()));
            seen(Pieces(pieces.chain([Err(io::ErrorKind::ConnectionReset.into())]).collect()), SMALL)
        };
        let seen = read(&[b"a\n!\nb", b"c"]);
        insta::assert_snapshot!(seen.came.unwrap_err(), @"lines: line 3: cannot be read: connection reset");
        assert_eq!((seen.out.as_str(), seen.kept.unwrap()), ("1 a\n2 is broken: there is nothing like it\n", b"!\n".to_vec()));
        insta::assert_snapshot!(seen.said.join("\n"), @"
        lines: line 2, a[0].b: there is nothing like it
        lines: 2 lines, 1 rejected; it is in REJECTS
        ");
        let long = [b'x'; 100];
        let seen = read(&[b"a\n!\n", &long]);
        insta::assert_snapshot!(seen.came.unwrap_err(), @"lines: line 3: cannot be read: connection reset");
        assert_eq!(seen.kept.unwrap(), b"!\n");
        assert_eq!(read(&[&long]).kept, None);
    }

    #[test]
    fn a_worker_that_panics_ends_the_stream() {
        for threads in [1, 2, 5] {
            for line in [0, 1, 50, 999] {
                let seen = soon(move || {
                    let mut lines = vec!["!a\n"; 1000];
                    lines[line] = "?\n";
                    seen(Cursor::new(lines.concat()), Measures { threads, ..SMALL })
                });
                let message = seen.came.unwrap_err();
                assert!(message.ends_with("that is an error in the program itself"), "{message}");
                let kept = seen.kept.map_or(0, |kept| kept.len() / 3);
                assert!((kept..kept + SMALL.lines).contains(&line), "{kept} of {line}");
            }
        }
        let came = soon(|| {
            let folder = tempfile::tempdir().unwrap();
            let (lines, input) = channel();
            lines.send(b"?\n".to_vec()).unwrap();
            let seen = into(Waits(input), SMALL, &folder.path().join("rejects"), &mut io::sink());
            drop(lines);
            seen.came
        });
        insta::assert_snapshot!(came.unwrap_err(), @"lines: the program failed at line 1 or later; that is an error in the program itself");
    }

    #[test]
    fn nothing_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let (input, rejects) = (path("a.jsonl"), path("a.jsonl.rejected.jsonl"));
        fs::write(&input, "a\n!\n\n").unwrap();
        let run = |input: &Path, rejects: Option<PathBuf>| {
            let mut out = Vec::new();
            let rejects = rejects.as_ref().map(|rejects| rejects.to_str().unwrap());
            let came = super::run(input.to_str().unwrap(), rejects, || repeat, refuse, &mut out);
            assert!(came.is_ok() || out.is_empty());
            came.map_err(|Failure(message)| message.replace(folder.path().to_str().unwrap(), "FOLDER"))
        };
        assert_eq!(run(&input, None), Ok(Streamed { lines: 3, rejected: 2 }));
        assert_eq!(fs::read(&rejects).unwrap(), b"!\n\n");
        insta::assert_snapshot!(run(&input, None).unwrap_err(), @"FOLDER/a.jsonl.rejected.jsonl: is there already, and broken lines would go there; move it away, or name another file with --rejects");
        insta::assert_snapshot!(run(&input, Some(input.clone())).unwrap_err(), @"--rejects names the input itself; name another file");
        insta::assert_snapshot!(run(&input, Some("-".into())).unwrap_err(), @"--rejects wants the name of a file");
        insta::assert_snapshot!(run(&input, Some(path("no/b"))).unwrap_err(), @"FOLDER/no/b: cannot be written: there is no folder FOLDER/no");
        insta::assert_snapshot!(run(&path("no"), None).unwrap_err(), @"FOLDER/no: cannot be read: there is no such file");
        assert_eq!(run(&input, Some(path("b"))), Ok(Streamed { lines: 3, rejected: 2 }));
        assert_eq!(fs::read(path("b")).unwrap(), b"!\n\n");
        assert_eq!(place("-", None, false).map_err(|Failure(message)| message), Ok("rejected.jsonl".to_owned()));
        assert_eq!(fs::read(&input).unwrap(), b"a\n!\n\n");
    }

    #[test]
    fn a_file_that_came_meanwhile_stays_and_nothing_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let rejects = folder.path().join("rejects");
        fs::write(&rejects, "older").unwrap();
        let seen = into(Cursor::new(*b"!\na\n"), SMALL, &rejects, &mut io::sink());
        assert_eq!(seen.kept.unwrap(), b"older");
        let message = seen.came.unwrap_err();
        let (before, lost) = message.split_once("FOLDER/.kommunpolicy-").unwrap();
        insta::assert_snapshot!(before, @"FOLDER/rejects: cannot be written: there is such a file already; the broken lines are in");
        assert_eq!(fs::read(folder.path().join(format!(".kommunpolicy-{lost}"))).unwrap(), b"!\n");
    }
}
