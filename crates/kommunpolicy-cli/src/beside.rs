//! The JSON Lines files beside a dossier, read record by record.

use std::{
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
};

use kommunpolicy::{
    Dossier,
    audit::{Beside, Lines},
    handling::read,
    plan,
    records::{Log, LoggedDay},
};
use public_records::{
    item::{Item, Question, Request},
    schedule::LogEntry,
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    files::{self, Failure},
    stream::{LONGEST, MARK, TOO_LONG, wrong},
};

/// The files that a dossier names, opened.
pub(crate) fn open(dossier: &Dossier, file: &str) -> Result<Beside<'static>, Failure> {
    let records = &dossier.records;
    Ok(Beside {
        items: lines(&records.items, file, |item: &Item| &item.id)?,
        questions: lines(&records.questions, file, |question: &Question| &question.id)?,
        requests: lines(&records.requests, file, |request: &Request| &request.id)?,
        disposals: lines(&records.disposals, file, |entry: &LogEntry| &entry.row)?,
        supervisions: lines(&records.supervisions, file, |logged: &LoggedDay| &logged.account)?,
        snapshots: lines(&records.snapshots, file, |logged: &LoggedDay| &logged.account)?,
    })
}

/// The path of a file in the folder of the dossier.
fn beside(dossier: &str, name: &str) -> PathBuf {
    let folder = if dossier == "-" { None } else { Path::new(dossier).parent() };
    folder.unwrap_or(Path::new("")).join(name)
}

/// The records of a file in the folder of the dossier, where the dossier names one.
fn lines<T: DeserializeOwned + Serialize + 'static>(
    log: &Log<T>,
    dossier: &str,
    id: impl Fn(&T) -> &String + Copy + 'static,
) -> Result<Option<Lines<'static, T>>, Failure> {
    let Some(name) = log.file() else { return Ok(None) };
    let path = beside(dossier, name);
    let (source, _) = files::open(&path.to_string_lossy())?;
    let mut source = BufReader::new(source);
    let mut text = Vec::new();
    let mut first = true;
    let mut next = move || {
        text.clear();
        match source.by_ref().take(LONGEST as u64 + 1).read_until(b'\n', &mut text) {
            Err(error) => return Some(Err(wrong(&format!("cannot be read: {error}")))),
            Ok(0) => return None,
            Ok(_) => {}
        }
        let line = text.strip_suffix(b"\n").unwrap_or(&text);
        if line.len() > LONGEST {
            return Some(Err(wrong(TOO_LONG)));
        }
        let line = if std::mem::take(&mut first) { line.strip_prefix(MARK).unwrap_or(line) } else { line };
        Some(read(line, id))
    };
    let mut broken = false;
    Ok(Some(Box::new(std::iter::from_fn(move || {
        // Nothing is read beyond what cannot be read.
        let record = if broken { None } else { next() };
        broken = matches!(record, Some(Err(_)));
        record
    }))))
}

/// Reads the activity plans that a dossier names.
pub(crate) fn plans(dossier: &mut Dossier, file: &str) -> Result<(), Failure> {
    plan::fill_in(dossier, |name| {
        let path = beside(file, name);
        let path = path.to_string_lossy();
        plan::read_file(&files::read(&path)?).map_err(|error| Failure::of(&path, &error))
    })
}
