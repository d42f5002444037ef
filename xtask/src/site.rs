//! The web site of the rule book: the book's own pages, with the explorer put in, made into HTML by a static book generator (Sphinx) that is
//! kept outside the workspace. The site opens from a folder, without a server, and asks the network for nothing.

use std::{
    borrow::Cow,
    fs, io,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus},
};

use kommunpolicy::Lang;
use policy_core::{law::HORIZON, source::POLICY_OF_2009};

use crate::{Generated, book, export, flow, root};

/// Makes the site in a folder, anew: the Swedish book, and the English one in its folder `en`.
///
/// # Errors
///
/// When the folder holds something else, the book cannot be made, a file cannot be written, or Python or the generator fails.
pub fn site(out: &Path) -> io::Result<()> {
    let marker = out.join(".kommunpolicy-site");
    if out.exists() && !marker.exists() && fs::read_dir(out)?.next().is_some() {
        return Err(io::Error::other(format!("{} holds something else than the site; name a folder of its own", out.display())));
    }
    let work = root().join("target/book");
    let generator = generator(&work.join("tools"))?;
    let mut all = book::pages()?;
    all.extend(export::dmn()?);
    all.extend(flow::files()?);
    all.extend(crate::pages());
    empty(out)?;
    // What was begun and not finished is known for the site too.
    fs::write(marker, "")?;
    let building = [(Lang::Sv, out.to_owned()), (Lang::En, out.join("en"))]
        .into_iter()
        .map(|(lang, out)| {
            let source = work.join(if lang == Lang::Sv { "sv" } else { "en" });
            empty(&source)?;
            for (path, text) in pages(lang, &all) {
                let path = source.join(path);
                path.parent().map_or(Ok(()), fs::create_dir_all)?;
                fs::write(path, text.as_bytes())?;
            }
            build(&generator, lang, &source, &out)
        })
        .collect::<Vec<_>>();
    // Each is waited for, whatever becomes of the other.
    let built: Vec<io::Result<ExitStatus>> = building.into_iter().map(|child| child.and_then(|mut child| child.wait())).collect();
    for status in built {
        if !status?.success() {
            return Err(io::Error::other("the generator failed; its messages stand above"));
        }
    }
    Ok(())
}

fn empty(folder: &Path) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)
}

/// What the site of a language is made from: its own pages and what both languages share, with their paths in it.
fn pages(lang: Lang, all: &[Generated]) -> Vec<(String, Cow<'_, str>)> {
    let listed = all.iter().filter_map(|file| Some((file, place(lang, &file.path)?)));
    listed
        .map(|(file, path)| {
            let text = if path.ends_with(".md") { Cow::Owned(page(lang, file, &path, all)) } else { Cow::Borrowed(&*file.text) };
            (path, text)
        })
        .collect()
}

/// Where a file of the repository stands in the site of a language, if it does.
fn place(lang: Lang, path: &str) -> Option<String> {
    let below = path.strip_prefix("docs/")?;
    let own = |path: &str| match lang {
        Lang::Sv => Some(path.to_owned()).filter(|path| !path.starts_with("en/")),
        Lang::En => path.strip_prefix("en/").map(str::to_owned),
    };
    let place = match below.split_once('/') {
        Some(("book", data)) if data.starts_with("data/") => data.to_owned(),
        Some(("book", below)) => own(below)?,
        Some(("bpmn", below)) => format!("bpmn/{}", own(below)?),
        Some(("dmn", _)) => below.to_owned(),
        _ => own(below)?,
    };
    Some(place.replace("README.md", "index.md"))
}

/// A page with its links as they lead in the site, the explorer where it is a decision's, and the list of what stands below it.
fn page(lang: Lang, file: &Generated, path: &str, all: &[Generated]) -> String {
    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let up = "../".repeat(path.matches('/').count());
    let mut linked: Vec<String> = Vec::new();
    let mut out = String::with_capacity(file.text.len());
    let mut parts = file.text.split("](");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (link, rest) = part.split_once(')').unwrap_or((part, ""));
        let (target, anchor) = link.split_once('#').map_or((link, None), |(target, anchor)| (target, Some(anchor)));
        out.push_str("](");
        let target_path = resolved(folder, target);
        match Some(target).filter(|target| !target.is_empty() && !target.contains("://")).and_then(|_| place(lang, &target_path))
        {
            Some(place) => {
                out.push_str(&format!("{up}{place}"));
                if place.ends_with(".md") && !linked.contains(&place) {
                    linked.push(place);
                }
            }
            None => out.push_str(target),
        }
        if let Some(anchor) = anchor {
            out.push_str(&format!("#{anchor}"));
        }
        out.push_str(&format!("){rest}"));
    }
    if let Some(data) = all.iter().find(|other| {
        let name = path.strip_prefix("decisions/").and_then(|name| name.strip_suffix(".md"));
        name.is_some_and(|name| other.path == format!("docs/book/data/decisions/{name}.json"))
    }) {
        put_in_explorer(lang, &mut out, &data.text);
    }
    if ["law.md", "law-by-date.md"].contains(&path) {
        put_in(
            &mut out,
            &format!("<div class=\"law-date\" data-first=\"{POLICY_OF_2009}\" data-checked=\"{HORIZON}\"></div>\n\n"),
        );
    }
    if path.ends_with("index.md") {
        // The other language is a link in the margin of every page.
        out = out.replacen("[In English](en/README.md)\n\n", "", 1).replacen("[På svenska](../README.md)\n\n", "", 1);
        let within = path.strip_suffix("index.md").unwrap_or_default();
        let below = linked.iter().filter_map(|place| place.strip_prefix(within)).filter(|below| *below != "index.md");
        let below: Vec<&str> = below.filter(|below| !below.contains('/') || below.ends_with("/index.md")).collect();
        out.push_str(&format!("\n```{{toctree}}\n:hidden:\n\n{}\n```\n", below.join("\n")));
    }
    front_matter(lang, path, all) + &out
}

/// A link from a folder, as a path from the root of the repository.
fn resolved(folder: &str, link: &str) -> String {
    let mut path: Vec<&str> = folder.split('/').collect();
    for part in link.split('/') {
        if part == ".." {
            path.pop();
        } else {
            path.push(part);
        }
    }
    path.join("/")
}

/// Puts the explorer in, with the decision's table for it to read.
fn put_in_explorer(lang: Lang, page: &mut String, data: &str) {
    let (title, without) = match lang {
        Lang::Sv => ("Pröva beslutet", "Utforskaren behöver JavaScript. Tabellen nedan har samma svar."),
        Lang::En => ("Try the decision", "The explorer needs JavaScript. The table below has the same answers."),
    };
    // Within JSON a `<` stands only in texts; escaped, it neither ends the script nor begins a comment in it.
    let data = data.trim_end().replace('<', "\\u003c");
    let explorer = format!(
        "## {title}\n\n<div class=\"explorer\" data-checked=\"{HORIZON}\"><noscript><p>{without}</p></noscript>\
         <script type=\"application/json\">{data}</script></div>\n\n"
    );
    put_in(page, &explorer);
}

/// Puts something in before the second heading.
fn put_in(page: &mut String, text: &str) {
    let place = page.find("\n## ").map_or(page.len(), |place| place + 1);
    page.insert_str(place, text);
}

/// What the generator is told of a page and does not show: the words of the glossary, in both languages, that lead to it, so that the search
/// finds it by them.
fn front_matter(lang: Lang, path: &str, all: &[Generated]) -> String {
    let glossary = all.iter().find(|page| place(lang, &page.path).as_deref() == Some("glossary.md"));
    let rows = glossary.into_iter().flat_map(|page| page.text.lines()).filter(|row| row.contains(&format!("]({path})")));
    let words: Vec<&str> = rows.flat_map(|row| row.split('|').skip(1).take(2)).flat_map(str::split_whitespace).collect();
    if words.is_empty() {
        return String::new();
    }
    format!("---\nmyst:\n  html_meta:\n    keywords: \"{}\"\n---\n", words.join(", "))
}

/// The generator, installed where it is not yet, or not as it should be.
fn generator(tools: &Path) -> io::Result<PathBuf> {
    let wanted = fs::read_to_string(root().join("xtask/site/requirements.txt"))?;
    let (bin, installed) = (tools.join("bin"), tools.join("installed.txt"));
    if fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
        return Ok(bin.join("sphinx-build"));
    }
    empty(tools)?;
    let run = |command: &mut Command, help: &str| match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(io::Error::other(help.to_owned())),
        Err(error) => Err(io::Error::other(format!("{help}: {error}"))),
    };
    run(
        Command::new("python3").args(["-m", "venv"]).arg(tools),
        "the site needs Python 3.11 or later with its module venv (Debian: python3-venv)",
    )?;
    run(
        Command::new(bin.join("python"))
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r"])
            .arg(root().join("xtask/site/requirements.txt")),
        "the generator of the site could not be installed",
    )?;
    fs::write(installed, wanted)?;
    Ok(bin.join("sphinx-build"))
}

/// Begins to build the site of a language. A warning is an error.
fn build(generator: &Path, lang: Lang, source: &Path, out: &Path) -> io::Result<Child> {
    let (code, title) = match lang {
        Lang::Sv => ("sv", "Regelboken"),
        Lang::En => ("en", "The rule book"),
    };
    Command::new(generator)
        .args(["--builder", "html", "--quiet", "--fail-on-warning", "--keep-going"])
        .arg("--conf-dir")
        .arg(root().join("xtask/site"))
        .arg("--doctree-dir")
        .arg(source.with_extension("doctrees"))
        .args(["--define", &format!("language={code}"), "--define", &format!("html_title={title}")])
        .args(["--define", concat!("version=", env!("CARGO_PKG_VERSION")), "--html-define", &format!("law_checked_to={HORIZON}")])
        .args([source, out])
        .spawn()
}

#[cfg(test)]
mod tests {
    use kommunpolicy::Lang;

    /// What the site is made from has every decision with its whole table, and no link out of itself that is not to the web.
    #[test]
    fn the_site_has_every_decision_to_try_and_keeps_its_links() {
        let mut all = super::book::pages().unwrap();
        all.extend(super::export::dmn().unwrap());
        all.extend(super::flow::files().unwrap());
        for lang in [Lang::Sv, Lang::En] {
            let pages = super::pages(lang, &all);
            let explorers = pages.iter().filter(|(_, text)| text.contains("<div class=\"explorer\" ")).count();
            assert_eq!(explorers, kommunpolicy::decisions().count());
            for (path, text) in pages.iter().filter(|(path, _)| path.ends_with(".md")) {
                let up = "../".repeat(path.matches('/').count() + 1);
                assert!(!text.contains(&format!("]({up}")), "{path} leads out of the site");
                assert!(!text.contains("README.md"), "{path} leads to a page by its name in the repository");
            }
        }
    }
}
