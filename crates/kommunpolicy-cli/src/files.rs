//! Reading and writing: everything whole, or nothing.

use std::{
    borrow::Cow,
    fmt::Display,
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use policy_core::written::steers;

/// The largest file that is read: 64 MiB.
pub(crate) const LIMIT: u64 = 64 * 1024 * 1024;

/// How the name of a file begins until it is whole.
pub(crate) const TEMPORARY: &str = ".kommunpolicy-";

/// Why the program stops: the input or the usage is wrong.
pub(crate) struct Failure(pub(crate) String);

impl Failure {
    /// What is wrong with a file.
    pub(crate) fn of(file: &str, error: &impl Display) -> Self {
        Self(format!("{}: {error}", name(file)))
    }
}

fn name(file: &str) -> &str {
    match file {
        "-" => "standard input",
        "" => "a file without a name",
        _ => file,
    }
}

/// A file to read, or standard input for `-`; and how long it is, if it is a file whose length is known.
pub(crate) fn open(file: &str) -> Result<(Box<dyn Read + Send>, Option<u64>), Failure> {
    if file == "-" {
        return Ok((Box::new(io::stdin()), None));
    }
    let opened = open_file(file)?;
    let length = opened.metadata().ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len());
    Ok((Box::new(opened), length))
}

/// A file to read, that has a name.
pub(crate) fn open_file(file: &str) -> Result<File, Failure> {
    if Path::new(file).is_dir() {
        return Err(Failure::of(file, &"is a folder; name a file"));
    }
    File::open(file).map_err(|error| unread(file, &error))
}

fn unread(file: &str, error: &io::Error) -> Failure {
    Failure::of(file, &format_args!("cannot be read: {}", reason(error)))
}

/// Reads a file, or standard input for `-`.
pub(crate) fn read(file: &str) -> Result<Vec<u8>, Failure> {
    read_from(file, open(file)?.0)
}

/// Reads what is open, and not more than anybody means to be read.
pub(crate) fn read_from(file: &str, source: impl Read) -> Result<Vec<u8>, Failure> {
    let mut text = Vec::new();
    source.take(LIMIT + 1).read_to_end(&mut text).map_err(|error| unread(file, &error))?;
    if text.len() as u64 > LIMIT {
        return Err(Failure::of(
            file,
            &format_args!("is larger than {} MiB; divide it, one file for each part of the municipality", LIMIT >> 20),
        ));
    }
    Ok(text)
}

/// Why a file cannot be read or written.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::AlreadyExists => "there is such a file already".to_owned(),
        io::ErrorKind::PermissionDenied => "permission is denied".to_owned(),
        _ => error.to_string(),
    }
}

/// The facts of a decision: the JSON itself, `@FILE`, or `-`. Also where they come from, for messages.
pub(crate) fn facts(given: &str) -> Result<(String, Vec<u8>), Failure> {
    match given.strip_prefix('@') {
        Some("") => Err(Failure("--facts @ wants the name of a file after the @".to_owned())),
        Some(file) => Ok((file.to_owned(), read(file)?)),
        None if given == "-" => Ok((given.to_owned(), read(given)?)),
        None => Ok(("--facts".to_owned(), given.as_bytes().to_vec())),
    }
}

/// Writes to a file, whole or not at all, or to standard output. A file has no colours.
pub(crate) fn write(out: Option<&str>, text: &str) -> Result<(), Failure> {
    let Some(out) = out else {
        let mut stdout = anstream::stdout().lock();
        return match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            Ok(()) => Ok(()),
            // Whoever reads the output has read enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            Err(error) => Err(Failure(format!("the output cannot be written: {error}"))),
        };
    };
    let wrong = |error: &io::Error| Failure::of(out, &format_args!("cannot be written: {}", reason(error)));
    if out == "-" || out.is_empty() {
        return Err(Failure("--out wants the name of a file; leave it out to write to standard output".to_owned()));
    }
    // What a link leads to is written, not the link; and nothing but a file is written over.
    let target = fs::canonicalize(out).unwrap_or_else(|_| PathBuf::from(out));
    let before = fs::symlink_metadata(&target).ok();
    if before.as_ref().is_some_and(|before| !before.is_file()) {
        return Err(Failure::of(out, &"cannot be written: it is not a file"));
    }
    let folder = folder(out, &target)?;
    let file = temporary(folder, text, before.as_ref()).map_err(|error| wrong(&error))?;
    file.persist(&target).map_err(|error| wrong(&error.error))?;
    Ok(())
}

/// A file beside the one that is to be, with everything in it and on the disk. Nobody may do more with it, not even while it is
/// written, than with the file that was there before; its group stays the same, so that nobody is shut out.
pub(crate) fn temporary(folder: &Path, text: &str, before: Option<&fs::Metadata>) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    // Without a file before it: what anybody may do with a new file, less what the user's mask takes away.
    #[cfg(unix)]
    if before.is_none() {
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(anstream::adapter::strip_str(text).to_string().as_bytes())?;
    if let Some(before) = before {
        #[cfg(unix)]
        keep_owner(file.as_file(), before)?;
        file.as_file().set_permissions(before.permissions())?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

/// Gives a file the group of the one before it, and its owner too where that is allowed.
#[cfg(unix)]
fn keep_owner(file: &File, before: &fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let now = file.metadata()?;
    if now.gid() != before.gid() {
        fchown(file, None, Some(before.gid()))?;
    }
    if now.uid() != before.uid() {
        // Only root may give a file away; whoever is in the group can still read and write it.
        _ = fchown(file, Some(before.uid()), None);
    }
    Ok(())
}

/// The folder that a file is to be written in.
pub(crate) fn folder<'a>(out: &str, target: &'a Path) -> Result<&'a Path, Failure> {
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        return Err(Failure::of(out, &format_args!("cannot be written: there is no folder {}", folder.display())));
    }
    Ok(folder)
}

/// Refuses to write over what is read.
pub(crate) fn not_over(out: Option<&str>, inputs: &[Option<&str>]) -> Result<(), Failure> {
    let over = |input: &&str| out.is_some_and(|out| same(out, input));
    match inputs.iter().copied().flatten().find(over) {
        Some(input) => Err(Failure(format!("--out names {input}, which is read; name another file"))),
        None => Ok(()),
    }
}

/// Whether two names are of one file.
pub(crate) fn same(one: &str, other: &str) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

/// The longest message, in characters: what is longer nobody reads.
const LONGEST: usize = 1200;

/// A message, or as much of it as anybody reads.
pub(crate) fn short(message: &str) -> Cow<'_, str> {
    match message.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", &message[..end])),
        None => Cow::Borrowed(message),
    }
}

/// Says something on standard error. Whoever closed it does not want to know.
pub(crate) fn say(message: &str) {
    _ = writeln!(anstream::stderr(), "{message}");
}

/// A message that cannot steer a terminal, whatever was quoted in it, and is not longer than anybody reads.
pub(crate) fn harmless(message: &str) -> String {
    let mut escaped = message.chars().flat_map(|c| if steers(c) { c.escape_unicode().collect::<Vec<_>>() } else { vec![c] });
    let mut shown: String = escaped.by_ref().take(LONGEST).collect();
    if escaped.next().is_some() {
        shown.push('…');
    }
    shown
}

/// A value as indented JSON with a final line break.
pub(crate) fn json(value: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value).map(|json| json + "\n").map_err(|error| Failure(error.to_string()))
}
