//! What is generated from the crates and committed: each file with its text, so that one function writes and another checks.

mod book;
mod examples;
mod export;
mod flow;
mod plan;
mod platforms;
mod refusals;
mod site;
mod trials;

use std::{
    borrow::Cow,
    fs, io,
    path::{Path, PathBuf},
};

use kommunpolicy::{Lang, Profile, schema};
use policy_rules::Text;

/// A generated file.
#[derive(Clone, Debug)]
pub struct Generated {
    /// Its path below the root of the workspace.
    pub path: Cow<'static, str>,
    /// What it holds.
    pub text: String,
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// A whole number as it is written: from five digits on in groups of three.
fn grouped(number: usize, lang: Lang) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let separator = Text::new("\u{a0}", ",").of(lang);
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap_or_default()).collect();
    groups.join(separator)
}

/// What is generated together: some files, and the folders that hold no others.
#[derive(Debug)]
pub struct Part {
    files: Vec<Generated>,
    folders: &'static [&'static str],
}

/// The schemas with an example of each, and the pages that stand by themselves.
///
/// # Errors
///
/// When a schema cannot be written as JSON, or what the examples are made from cannot be read.
pub fn schemas_and_pages() -> io::Result<Part> {
    Ok(Part { files: generated()?, folders: &["docs/examples", "docs/en"] })
}

/// The rule book.
///
/// # Errors
///
/// When the scenarios cannot be read.
pub fn book() -> io::Result<Part> {
    Ok(Part { files: book::pages()?, folders: &["docs/book"] })
}

/// The decisions as DMN, and the flows as BPMN.
///
/// # Errors
///
/// When a file cannot be written in memory.
pub fn dmn_and_bpmn() -> io::Result<Part> {
    let files = [export::dmn()?, flow::files()?].concat();
    Ok(Part { files, folders: &["docs/dmn", "docs/bpmn"] })
}

pub use export::cases;
pub use flow::paths;
pub use refusals::refusals;
pub use site::site;
pub use trials::trials;

/// Every schema by its name.
fn schemas() -> [(&'static str, schemars::Schema); 25] {
    [
        ("dossier", schema::dossier()),
        ("profile", schema::profile()),
        ("audit", schema::audit()),
        ("decision", schema::decision()),
        ("item", schema::item()),
        ("handling", schema::handling()),
        ("disposable", schema::disposable()),
        ("disposal", schema::disposal()),
        ("schedule", schema::schedule()),
        ("diff-days", schema::diff_days()),
        ("diff-profiles", schema::diff_profiles()),
        ("role-card", schema::role_card()),
        ("responsibilities", schema::responsibilities()),
        ("assessment", schema::assessment()),
        ("platform", schema::platform()),
        ("processing-record", schema::processing_record()),
        ("activity-plan", schema::activity_plan(&Profile::default(), Lang::Sv)),
        ("activity-plan.en", schema::activity_plan(&Profile::default(), Lang::En)),
        ("plan", schema::plan()),
        ("plan-status", schema::plan_status()),
        ("plan-problem", schema::plan_problem()),
        ("rule", schema::rule()),
        ("provision", schema::provision()),
        ("ruling", schema::ruling()),
        ("decision-description", schema::decision_description()),
    ]
}

fn generated() -> io::Result<Vec<Generated>> {
    let mut files = Vec::new();
    for (name, schema) in schemas() {
        let text = serde_json::to_string_pretty(&schema)?;
        files.push(Generated { path: format!("docs/schemas/{name}.json").into(), text: text + "\n" });
    }
    files.extend(examples::examples()?);
    files.extend(pages());
    Ok(files)
}

/// The pages that stand by themselves, in both languages.
fn pages() -> [Generated; 4] {
    let page = |path: &'static str, text: String| Generated { path: path.into(), text };
    [
        page("docs/activity-plan.md", plan::page(Lang::Sv)),
        page("docs/en/activity-plan.md", plan::page(Lang::En)),
        page("docs/platforms.md", platforms::page(Lang::Sv)),
        page("docs/en/platforms.md", platforms::page(Lang::En)),
    ]
}

impl Part {
    /// Writes every file that is not current, and takes away what is no longer made; the paths of both.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, written or taken away.
    pub fn write(self) -> io::Result<Vec<String>> {
        let (stale, left) = (self.stale()?, self.left()?);
        for file in self.files.iter().filter(|file| stale.contains(&file.path.to_string())) {
            let path = root().join(file.path.as_ref());
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, &file.text)?;
        }
        for path in &left {
            fs::remove_file(root().join(path))?;
        }
        Ok([stale, left].concat())
    }

    /// The files that are not what the crates give, and those that the crates no longer give.
    ///
    /// # Errors
    ///
    /// When a file is there and cannot be read.
    pub fn not_current(&self) -> io::Result<Vec<String>> {
        Ok([self.stale()?, self.left()?].concat())
    }

    fn stale(&self) -> io::Result<Vec<String>> {
        let mut stale = Vec::new();
        for file in &self.files {
            let committed = match fs::read_to_string(root().join(file.path.as_ref())) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                read => Some(read?),
            };
            if committed.as_deref() != Some(&file.text) {
                stale.push(file.path.to_string());
            }
        }
        Ok(stale)
    }

    /// What is in the folders and is not made.
    fn left(&self) -> io::Result<Vec<String>> {
        let mut left = Vec::new();
        let mut folders: Vec<PathBuf> = self.folders.iter().map(|folder| root().join(folder)).collect();
        while let Some(folder) = folders.pop() {
            let entries = match fs::read_dir(&folder) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                read => read?,
            };
            for entry in entries {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let root = root();
                let below = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                if !self.files.iter().any(|file| file.path == below) {
                    left.push(below);
                }
            }
        }
        left.sort();
        Ok(left)
    }
}

#[cfg(test)]
mod tests {
    use kommunpolicy::Lang;

    #[test]
    fn long_numbers_are_written_in_groups() {
        assert_eq!(super::grouped(9999, Lang::Sv), "9999");
        assert_eq!(super::grouped(21529, Lang::Sv), "21\u{a0}529");
        assert_eq!(super::grouped(1_021_529, Lang::En), "1,021,529");
    }

    #[test]
    fn what_is_generated_is_current() {
        let stale = super::schemas_and_pages().unwrap().not_current().unwrap();
        assert!(stale.is_empty(), "run `cargo xtask generate`: {stale:?}");
    }

    #[test]
    fn the_export_is_current() {
        let stale = super::dmn_and_bpmn().unwrap().not_current().unwrap();
        assert!(stale.is_empty(), "run `cargo xtask export`: {stale:?}");
    }

    #[test]
    fn the_book_is_current() {
        let stale = super::book().unwrap().not_current().unwrap();
        assert!(stale.is_empty(), "run `cargo xtask book`: {stale:?}");
    }
}
