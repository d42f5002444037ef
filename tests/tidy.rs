//! The shape of the workspace: which crate may know which, what no library may do, what the README says and CI does.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn manifest(folder: &Path) -> toml::Table {
    fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap()
}

/// Every file below a folder that ends in one of these.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") && !path.ends_with(".git") {
            found.extend(files(&path, endings));
        } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
            found.push(path);
        }
    }
    found
}

const LIBRARIES: [&str; 6] = ["policy-rules", "policy-core", "public-records", "activity-plan", "gdpr-scope", "kommunpolicy"];

#[test]
fn crates_know_only_those_they_may() {
    let domains = ["public-records", "activity-plan", "gdpr-scope"];
    let mut allowed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::from([
        ("policy-rules", BTreeSet::new()),
        ("policy-core", BTreeSet::from(["policy-rules"])),
        ("kommunpolicy", LIBRARIES[..5].iter().copied().collect()),
        ("kommunpolicy-cli", LIBRARIES.into_iter().collect()),
    ]);
    for domain in domains {
        allowed.insert(domain, BTreeSet::from(["policy-rules", "policy-core"]));
    }
    let ours: BTreeSet<&str> = allowed.keys().copied().collect();
    let folders: BTreeSet<String> =
        fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(folders.iter().map(String::as_str).collect::<BTreeSet<_>>(), ours, "a new crate needs its arrows here");
    for (name, allowed) in &allowed {
        let manifest = manifest(&root().join("crates").join(name));
        for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
            for (dependency, _) in manifest.get(section).and_then(toml::Value::as_table).into_iter().flatten() {
                let known = !ours.contains(dependency.as_str()) || allowed.contains(dependency.as_str());
                assert!(known, "{name} may not know {dependency}");
            }
        }
    }
}

#[test]
fn every_crate_takes_lints_licence_and_versions_from_the_workspace() {
    let mut folders: Vec<PathBuf> = fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.extend([root().join("tests"), root().join("xtask")]);
    for folder in folders {
        let manifest = manifest(&folder);
        assert_eq!(manifest["lints"]["workspace"].as_bool(), Some(true), "{}", folder.display());
        for key in ["version", "edition", "rust-version", "license", "publish"] {
            assert_eq!(manifest["package"][key]["workspace"].as_bool(), Some(true), "{}: {key}", folder.display());
        }
        assert!(manifest["package"]["description"].is_str(), "{}", folder.display());
        for section in ["dependencies", "dev-dependencies"] {
            for (name, dependency) in manifest.get(section).and_then(toml::Value::as_table).into_iter().flatten() {
                assert_eq!(
                    dependency["workspace"].as_bool(),
                    Some(true),
                    "{}: {name} stands in the workspace's table",
                    folder.display()
                );
            }
        }
    }
    assert_eq!(manifest(root())["workspace"]["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
}

#[test]
fn no_library_reads_a_clock_or_a_file_or_keeps_state() {
    let forbidden = [
        "std::fs",
        "std::io",
        "std::env",
        "std::net",
        "std::process",
        "std::time",
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "println!",
        "eprintln!",
        "new_v4",
        "now_v7",
        "thread_local!",
        "static mut",
        "OnceLock",
        "LazyLock",
        "Mutex",
        "unsafe ",
    ];
    for library in LIBRARIES {
        for file in files(&root().join("crates").join(library).join("src"), &[".rs"]) {
            let text = fs::read_to_string(&file).unwrap();
            for word in forbidden {
                assert!(!text.contains(word), "{} names {word}", file.display());
            }
        }
    }
    let dependencies = manifest(root())["workspace"]["dependencies"].clone();
    for name in ["chrono", "uuid"] {
        assert_eq!(dependencies[name]["default-features"].as_bool(), Some(false), "{name} comes without clock and generators");
    }
}

#[test]
fn no_rule_names_a_municipality() {
    for library in ["policy-core", "public-records", "activity-plan", "gdpr-scope"] {
        for file in files(&root().join("crates").join(library).join("src"), &[".rs"]) {
            // The source as data speaks of the municipality that it is the source of; a glossary note may too.
            if file.components().any(|part| part.as_os_str() == "source") || file.ends_with("role.rs") {
                continue;
            }
            assert!(!fs::read_to_string(&file).unwrap().contains("Vårgårda"), "{} names Vårgårda", file.display());
        }
    }
}

#[test]
fn there_is_no_unfinished_work_in_the_code() {
    for folder in ["crates", "xtask", "tests"] {
        for file in files(&root().join(folder), &[".rs"]).iter().filter(|file| !file.ends_with("tidy.rs")) {
            let text = fs::read_to_string(file).unwrap();
            for word in ["todo!(", "unimplemented!(", "FIXME", "XXX", "TODO"] {
                assert!(!text.contains(word), "{} holds {word}", file.display());
            }
        }
    }
}

#[test]
fn ci_runs_the_two_commands_of_the_readme() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let (readme, ci) = (read("README.md"), read(".ci/run"));
    assert!(readme.contains("\ncargo run -p kommunpolicy-cli -- audit tests/dossiers/vargarda.json\ncargo test --workspace\n"));
    assert!(
        ci.contains("-p kommunpolicy-cli -- audit tests/dossiers/vargarda.json") && ci.contains("\ncargo test --workspace\n")
    );
}

#[test]
fn every_crate_has_a_readme_that_is_its_documentation() {
    for name in LIBRARIES {
        let text = fs::read_to_string(root().join("crates").join(name).join("src/lib.rs")).unwrap();
        assert!(text.starts_with("#![doc = include_str!(\"../README.md\")]"), "{name}");
    }
}
