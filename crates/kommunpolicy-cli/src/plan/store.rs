//! Plans as files: each change is written whole or not at all, and whoever else wants to change the same plan waits.

use std::{fs::File, path::Path};

use same_file::Handle;

use crate::files::{self, Failure};

/// A plan that nobody else can change until this is let go.
pub(crate) struct Held {
    name: String,
    text: Vec<u8>,
    /// The lock lies on the file that is replaced, and goes with it.
    _lock: File,
}

/// Makes a new file.
pub(crate) fn create(name: &str, text: &str) -> Result<(), Failure> {
    let path = Path::new(name);
    if name == "-" || name.is_empty() {
        return Err(Failure("name a file for the plan".to_owned()));
    }
    let wrong = |error: &std::io::Error| Failure::of(name, &format_args!("cannot be made: {}", files::reason(error)));
    let folder = files::folder(name, path)?;
    let file = files::temporary(folder, text, None).map_err(|error| wrong(&error))?;
    file.persist_noclobber(path).map_err(|error| wrong(&error.error))?;
    Ok(())
}

/// Holds a plan: waits until nobody else does, and reads it.
pub(crate) fn hold(name: &str) -> Result<Held, Failure> {
    if name == "-" {
        return Err(Failure("name the file of the plan; standard input cannot be changed".to_owned()));
    }
    let wrong = |error: &std::io::Error| Failure::of(name, &format_args!("cannot be read: {}", files::reason(error)));
    loop {
        // A pipe would be waited for, and cannot be replaced.
        if std::fs::metadata(name).is_ok_and(|metadata| !metadata.is_file()) {
            return Err(Failure::of(name, &"is not a file"));
        }
        let file = files::open_file(name)?;
        file.lock().map_err(|error| wrong(&error))?;
        // Whoever held it may have put a new file in its place while this one was waiting.
        let same = || Ok::<_, std::io::Error>(Handle::from_file(file.try_clone()?)? == Handle::from_path(name)?);
        match same() {
            Ok(true) => {}
            Ok(false) => continue,
            Err(error) => return Err(wrong(&error)),
        }
        let text = files::read_from(name, &file)?;
        return Ok(Held { name: name.to_owned(), text, _lock: file });
    }
}

impl Held {
    /// The plan as it stands in the file.
    pub(crate) fn text(&self) -> &[u8] {
        &self.text
    }

    /// Puts another text in its place, whole or not at all.
    pub(crate) fn replace(self, text: &str) -> Result<(), Failure> {
        files::write(Some(&self.name), text)
    }
}
