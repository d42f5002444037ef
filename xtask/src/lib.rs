//! What is generated from the crates and committed: each file with its text, so that one function writes and another checks.

mod plan;
mod platforms;

use std::{
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
};

use kommunpolicy::{Lang, Profile, catalogue, schema};

/// A generated file.
#[derive(Debug)]
pub struct Generated {
    /// Its path below the root of the workspace.
    pub path: &'static str,
    /// What it holds.
    pub text: String,
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Every generated file.
///
/// # Errors
///
/// When a schema cannot be written as JSON.
pub fn generated() -> Result<Vec<Generated>, serde_json::Error> {
    let json =
        |path, schema: schemars::Schema| serde_json::to_string_pretty(&schema).map(|text| Generated { path, text: text + "\n" });
    Ok(vec![
        json("docs/schemas/dossier.json", schema::dossier())?,
        json("docs/schemas/profile.json", schema::profile())?,
        json("docs/schemas/audit.json", schema::audit())?,
        json("docs/schemas/decision.json", schema::decision())?,
        json("docs/schemas/item.json", schema::item())?,
        json("docs/schemas/handling.json", schema::handling())?,
        json("docs/schemas/disposable.json", schema::disposable())?,
        json("docs/schemas/disposal.json", schema::disposal())?,
        json("docs/schemas/role-card.json", schema::role_card())?,
        json("docs/schemas/responsibilities.json", schema::responsibilities())?,
        json("docs/schemas/assessment.json", schema::assessment())?,
        json("docs/schemas/platform.json", schema::platform())?,
        json("docs/schemas/processing-record.json", schema::processing_record())?,
        json("docs/schemas/activity-plan.json", schema::activity_plan(&Profile::default(), Lang::Sv))?,
        json("docs/schemas/activity-plan.en.json", schema::activity_plan(&Profile::default(), Lang::En))?,
        json("docs/schemas/plan.json", schema::plan())?,
        Generated { path: "docs/activity-plan.md", text: plan::page() },
        Generated { path: "docs/platforms.md", text: platforms::page() },
        Generated { path: "docs/provisions.md", text: provisions() },
    ])
}

/// The provisions in the order of the source, each with its treatment: what an auditor ticks off.
fn provisions() -> String {
    let mut text = String::from(
        "# Källans bestämmelser\n\n\
         Genererad ur koden med `cargo xtask generate`. Texten är våra ord, inte källans. Beteckningarna är våra: KP är\n\
         kommunikationspolicyn, RS riktlinjerna för sociala medier, KAT bilagan om kategorier, FS flödesschemat och BL\n\
         blanketten.\n\n",
    );
    let count = |name: &str| catalogue::provisions().filter(|provision| provision.treatment.term().name == name).count();
    let _ = writeln!(
        text,
        "Av {} bestämmelser är {} uttryckta i regler, {} bedöms av en människa, {} är upplysningar och {} återstår.\n",
        catalogue::provisions().count(),
        count("encoded"),
        count("judgement"),
        count("informational"),
        count("pending")
    );
    text.push_str("| Bestämmelse | Verkan | Innehåll | Behandling |\n|---|---|---|---|\n");
    for provision in catalogue::provisions() {
        let mut treatment = provision.treatment.term().label.of(Lang::Sv).to_owned();
        let rules: Vec<String> = catalogue::rules_of(provision).map(|rule| format!("`{}`", rule.id)).collect();
        if !rules.is_empty() {
            let _ = write!(treatment, ": {}", rules.join(", "));
        }
        if let Some(why) = provision.treatment.why() {
            let _ = write!(treatment, ". {}", why.sv);
        }
        let force = provision.force.term().label.sv;
        let _ = writeln!(text, "| {} | {force} | {} | {treatment} |", provision.id, provision.text.sv);
    }
    text
}

/// Writes every generated file that is not current; the paths that were written.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write() -> io::Result<Vec<&'static str>> {
    let stale = stale()?;
    for file in &stale {
        let path = root().join(file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, &file.text)?;
    }
    Ok(stale.into_iter().map(|file| file.path).collect())
}

/// The generated files whose committed text is not what the crates give.
///
/// # Errors
///
/// When a file is there and cannot be read.
pub fn stale() -> io::Result<Vec<Generated>> {
    let mut stale = Vec::new();
    for file in generated()? {
        let committed = match fs::read_to_string(root().join(file.path)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            read => Some(read?),
        };
        if committed.as_deref() != Some(&file.text) {
            stale.push(file);
        }
    }
    Ok(stale)
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_generated_is_current() {
        let stale: Vec<_> = super::stale().unwrap().iter().map(|file| file.path).collect();
        assert!(stale.is_empty(), "run `cargo xtask generate`: {stale:?}");
    }
}
