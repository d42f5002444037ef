//! Platforms, the municipality's own assessment of one, and the entry of an account in the record of processing.

use chrono::NaiveDate;
use comfy_table::ColumnConstraint;
use gdpr_scope::platform::Answers;
use kommunpolicy::{
    Dossier, Lang, Profile,
    personal_data::{
        Answered, Assessment, Conclusion, Otherwise, PlatformView, ProcessingRecord, SignedOff, assessment, find_platform,
        platforms, processing_record, view_platform,
    },
};
use policy_rules::Text;

use crate::{
    CLEAN,
    arguments::{AssessmentArguments, FormFormat, Format, RecordArguments},
    beside,
    catalogue::say,
    document::{Document, Paragraph, Row, Section, Signature},
    files::{self, Failure},
    terminal::{DIM, PLAIN, horizon, paragraph, table, width},
};

/// Lists the platforms on a date, or tells of one.
pub(crate) fn show(name: Option<&str>, profile: &Profile, date: NaiveDate, format: Format, lang: Lang) -> Result<u8, Failure> {
    let failed = |error: kommunpolicy::InputError| Failure(error.to_string());
    let all = platforms(profile, date, lang).map_err(failed)?;
    let Some(name) = name else {
        return say(&match format {
            Format::Json => files::json(&all)?,
            Format::Text => list(&all, date, lang),
        });
    };
    let view = view_platform(find_platform(name, profile).map_err(failed)?, date, lang);
    say(&match format {
        Format::Json => files::json(&view)?,
        Format::Text => told(&view, profile, date, lang).text(width(None)),
    })
}

/// All platforms, one to a row: who is controller for visitors' posts, and what the platform is.
fn list(all: &[PlatformView], date: NaiveDate, lang: Lang) -> String {
    let sv = lang == Lang::Sv;
    let head = if sv {
        vec!["Plattform", "Namn", "Besökares inlägg", "Plattformen", "Antaget"]
    } else {
        vec!["Platform", "Name", "Visitors' posts", "The platform", "Assumed"]
    };
    let mut rows = table(width(None), head);
    let mut departs = false;
    for view in all {
        let assumed = view.questions.iter().filter(|answered| answered.basis != "documented").count();
        let mut visitors = label(view.visitors_posts.as_ref(), view, lang);
        if view.departs_from_guidelines {
            departs = true;
            visitors.push_str(" *");
        }
        let party = match &view.platform_standing {
            None if view.existed => Text::new("kommunens egen", "the municipality's own").of(lang).to_owned(),
            None => "–".to_owned(),
            Some(party) => short(party, lang),
        };
        let assumed = if view.existed { format!("{assumed}/{}", view.questions.len()) } else { "–".to_owned() };
        rows.add_row(vec![view.platform.name.clone(), view.platform.id.clone(), visitors, party, assumed]);
    }
    // A name to type is never broken.
    if let Some(column) = rows.column_mut(1) {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
    let mut out = rows.trim_fmt() + "\n\n";
    let told = if sv {
        format!(
            "Per den {date}. Besökares inlägg: vem som svarar för personuppgifterna i dem. Plattformen: vad den är till kommunen. Antaget: så många av svaren om plattformen är antagna, okända eller kommunens egna."
        )
    } else {
        format!(
            "As of {date}. Visitors' posts: who answers for the personal data in them. The platform: what it is to the municipality. Assumed: so many of the answers about the platform are assumed, not known or the municipality's own."
        )
    };
    paragraph(&mut out, &told, 0, width(None), DIM);
    if departs {
        let told = Text::new(
            "* Svaret avviker från det som riktlinjerna säger om mediet (T-14).",
            "* The answer departs from what the guidelines say of the medium (T-14).",
        );
        paragraph(&mut out, told.of(lang), 0, width(None), PLAIN);
    }
    out
}

/// An outcome in a few words, for a table; the whole label stands with the platform itself.
fn short(conclusion: &Conclusion, lang: Lang) -> String {
    let word = |outcome: &&str| {
        match *outcome {
            "municipality-and-visitor" => Text::new("kommunen och besökaren", "municipality and visitor"),
            "visitor" => Text::new("den som skrev", "whoever wrote"),
            "to-be-judged" => Text::new("en människa bedömer", "a human judges"),
            "joint-controller" => Text::new("gemensamt ansvarig", "joint controller"),
            "separate-controller" => Text::new("ensam ansvarig", "sole controller"),
            "processor" => Text::new("biträde", "processor"),
            _ => Text::new("annat", "other"),
        }
        .of(lang)
    };
    lang.either(&conclusion.possible.iter().map(word).collect::<Vec<_>>())
}

/// Who is controller for visitors' posts, in a word.
fn label(visitors: Option<&Conclusion>, view: &PlatformView, lang: Lang) -> String {
    match visitors {
        Some(visitors) => short(visitors, lang),
        None if !view.existed => Text::new("fanns inte", "did not exist").of(lang).to_owned(),
        None => Text::new("besökare kan inte skriva där", "visitors cannot write there").of(lang).to_owned(),
    }
}

/// A platform, with what is known of it.
fn told(view: &PlatformView, profile: &Profile, date: NaiveDate, lang: Lang) -> Document {
    let t = |sv: &'static str, en: &'static str| Text::new(sv, en).of(lang);
    let mut sections = vec![questions(&view.questions, lang)];
    if view.existed {
        sections.push(visitors(view.visitors_posts.as_ref(), view.departs_from_guidelines, lang));
        sections.extend(view.platform_standing.as_ref().map(|party| conclusion(party, lang)));
    }
    let mut lead: Vec<String> = view.platform.note.map(str::to_owned).into_iter().collect();
    if let Some(first) = view.platform.exists {
        lead.push(format!("{} {first}.", t("Den finns sedan", "It exists since")));
    }
    Document {
        lang,
        title: t("Plattform", "Platform"),
        about: format!("{} [{}]", view.platform.name, view.platform.id),
        municipality: profile.municipality.name.clone(),
        date: as_of(date, lang),
        lead,
        sections,
        signature: None,
        footer: Vec::new(),
    }
}

fn as_of(date: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Per den {date}"),
        Lang::En => format!("As of {date}"),
    }
}

fn questions(questions: &[Answered], lang: Lang) -> Section {
    let rows = questions.iter().map(|answered| {
        let since = answered.since.map(|since| match lang {
            Lang::Sv => format!(" sedan {since}"),
            Lang::En => format!(" since {since}"),
        });
        let mut note = format!("{}{}", answered.basis_label, since.unwrap_or_default());
        if let Some(found) = &answered.found {
            note = format!("{note}: {}", found.title);
        }
        Row {
            label: answered.question.to_owned(),
            values: vec![answered.answer_label.to_owned()],
            note: Some(note + "."),
            link: answered.found.as_ref().and_then(|found| found.address),
            is_open: answered.answer.is_none(),
        }
    });
    Section {
        heading: Text::new("Frågor och svar", "Questions and answers").of(lang).to_owned(),
        rows: rows.collect(),
        ..Section::default()
    }
}

/// A conclusion with its reasons.
fn conclusion(conclusion: &Conclusion, lang: Lang) -> Section {
    let mut answer = conclusion.label.clone();
    if conclusion.outcome.is_none() {
        answer = format!("{}: {answer}", Text::new("Öppet. Möjligt är", "Open. Possible are").of(lang));
    }
    Section {
        heading: conclusion.question.to_owned(),
        answer: Some(capital(&answer) + "."),
        paragraphs: conclusion.because.iter().map(|reason| Paragraph::reason(reason, lang)).collect(),
        rows: Vec::new(),
    }
}

/// Who is controller for visitors' posts.
fn visitors(visitors: Option<&Conclusion>, departs: bool, lang: Lang) -> Section {
    let heading = Text::new("Vem är personuppgiftsansvarig för besökares inlägg?", "Who is controller for visitors' posts?");
    let Some(visitors) = visitors else {
        let nobody = Text::new(
            "Besökare kan inte publicera något på sidan, så det finns inga inlägg av andra att svara för.",
            "Visitors cannot publish anything on the page, so there are no posts by others to answer for.",
        );
        return Section {
            heading: heading.of(lang).to_owned(),
            paragraphs: vec![Paragraph::plain(nobody.of(lang))],
            ..Section::default()
        };
    };
    let mut section = Section { heading: heading.of(lang).to_owned(), ..conclusion(visitors, lang) };
    if departs && visitors.outcome.is_none() {
        let told = Text::new("Svaret kan avvika från riktlinjerna (T-14).", "The answer may depart from the guidelines (T-14).");
        section.paragraphs.push(Paragraph::plain(told.of(lang)));
    }
    section
}

/// A text at the beginning of a line.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Fills in the municipality's own assessment of a platform.
pub(crate) fn assess(arguments: AssessmentArguments, profile: &Profile, today: NaiveDate, lang: Lang) -> Result<u8, Failure> {
    let date = arguments.as_of.unwrap_or(today);
    let mut own = Answers::default();
    for (capability, value) in arguments.answers {
        if own.0.insert(capability, value).is_some() {
            return Err(Failure(format!("--answer {} is given twice", capability.term().name)));
        }
    }
    let signed = arguments.signed_by.map(|title| SignedOff { title, on: arguments.signed_on.unwrap_or(today) });
    let assessed =
        assessment(&arguments.platform, &own, profile, date, signed, lang).map_err(|error| Failure(error.to_string()))?;
    let rendered = match arguments.format {
        FormFormat::Json => files::json(&assessed)?,
        FormFormat::Html => assessed_document(&assessed, lang).html()?,
        FormFormat::Text => assessed_document(&assessed, lang).text(width(arguments.out.as_deref())),
    };
    files::write(arguments.out.as_deref(), &rendered)?;
    Ok(CLEAN)
}

fn assessed_document(assessed: &Assessment, lang: Lang) -> Document {
    let t = |sv: &'static str, en: &'static str| Text::new(sv, en).of(lang);
    let mut lead = vec![
        t(
            "Riktlinjerna kräver att kommunen själv bedömer vilket ansvar den har för det som andra publicerar i ett socialt medium som de inte nämner (RS-4.8-6).",
            "The guidelines demand that the municipality itself assesses how far it answers for what others publish in a social medium that they do not name (RS-4.8-6).",
        )
        .to_owned(),
    ];
    lead.extend(assessed.platform.note.map(str::to_owned));
    if !assessed.to_answer.is_empty() {
        let told = t(
            "Bedömningen går inte att skriva under förrän det här är besvarat",
            "The assessment cannot be signed before this is answered",
        );
        lead.push(format!("{told}: {}.", assessed.to_answer.join(", ")));
    }
    let mut sections = vec![
        questions(&assessed.questions, lang),
        conclusion(&assessed.influence, lang),
        Section {
            heading: t(
                "Vem är personuppgiftsansvarig för kommunens egna inlägg?",
                "Who is controller for the municipality's own posts?",
            )
            .to_owned(),
            ..conclusion(&assessed.own_posts, lang)
        },
        visitors(assessed.visitors_posts.as_ref(), assessed.departs_from_guidelines, lang),
    ];
    sections.extend(assessed.platform_standing.as_ref().map(|party| Section {
        heading: t("Vilken ställning har plattformen?", "What standing does the platform have?").to_owned(),
        ..conclusion(party, lang)
    }));
    sections.extend(assessed.open_question.as_ref().map(|open| Section {
        heading: t("En öppen fråga", "An open question").to_owned(),
        paragraphs: vec![Paragraph::reason(open, lang)],
        ..Section::default()
    }));
    sections.push(would_change(&assessed.would_change, lang));
    let (title, on) =
        assessed.signed.as_ref().map_or_else(Default::default, |signed| (signed.title.clone(), signed.on.to_string()));
    let mut rows = vec![(t("Titel", "Title"), title), (t("Datum", "Date"), on)];
    rows.push((t("Namnteckning", "Signature"), String::new()));
    let mut footer = vec![
        t(
            "Svaren är fakta om plattformen på dagen ovan. Ändras något av dem är bedömningen inaktuell och ska göras om (P-21).",
            "The answers are facts about the platform on the day above. Where one of them changes, the assessment is out of date and must be made anew (P-21).",
        )
        .to_owned(),
    ];
    footer.extend(horizon(&assessed.provenance, lang));
    Document {
        lang,
        title: t("Bedömning av personuppgiftsansvar", "Assessment of the responsibility for personal data"),
        about: assessed.platform.name.clone(),
        municipality: assessed.municipality.name.clone(),
        date: as_of(assessed.as_of, lang),
        lead,
        sections,
        signature: Some(Signature {
            heading: t("Underskrift", "Signature"),
            statement: t(
                "Jag har gått igenom svaren och står för bedömningen.",
                "I have gone through the answers and stand by the assessment.",
            ),
            rows,
        }),
        footer,
    }
}

fn would_change(changes: &[Otherwise], lang: Lang) -> Section {
    let t = |sv: &'static str, en: &'static str| Text::new(sv, en).of(lang);
    let heading = t("Vad skulle ändra bedömningen?", "What would change the assessment?").to_owned();
    if changes.is_empty() {
        let told =
            t("Inget annat svar på en enda fråga ändrar utfallet.", "No other answer to a single question changes the outcome.");
        return Section { heading, paragraphs: vec![Paragraph::plain(told)], ..Section::default() };
    }
    let rows = changes.iter().map(|change| {
        let told = |what: &'static str, outcome: &Option<String>| outcome.as_ref().map(|outcome| format!("{what}: {outcome}"));
        let posts = told(t("besökares inlägg", "visitors' posts"), &change.visitors_posts);
        let party = told(t("plattformen", "the platform"), &change.platform);
        Row {
            label: format!("{} {}", change.question, capital(change.to_label)),
            values: posts.into_iter().chain(party).collect(),
            note: None,
            link: None,
            is_open: false,
        }
    });
    Section { heading, rows: rows.collect(), ..Section::default() }
}

/// Prints the entry of an account in the record of processing.
pub(crate) fn record(arguments: RecordArguments, profile: &Profile, lang: Lang) -> Result<u8, Failure> {
    let file = &arguments.file;
    if arguments.out.as_deref().is_some_and(|out| files::same(out, file)) {
        return Err(Failure("--out names the dossier itself; name another file".to_owned()));
    }
    let mut dossier = Dossier::from_json(&files::read(file)?).map_err(|error| Failure::of(file, &error))?;
    beside::plans(&mut dossier, file)?;
    let date = arguments.as_of.unwrap_or(dossier.as_of);
    let entry =
        processing_record(&dossier, profile, &arguments.account, date, lang).map_err(|error| Failure::of(file, &error))?;
    let rendered = match arguments.format {
        FormFormat::Json => files::json(&entry)?,
        FormFormat::Html => record_document(&entry, lang).html()?,
        FormFormat::Text => record_document(&entry, lang).text(width(arguments.out.as_deref())),
    };
    files::write(arguments.out.as_deref(), &rendered)?;
    Ok(CLEAN)
}

fn record_document(entry: &ProcessingRecord, lang: Lang) -> Document {
    let t = |sv: &'static str, en: &'static str| Text::new(sv, en).of(lang);
    let rows = entry.points.iter().map(|point| {
        let none = || if point.question.is_some() { t("saknas", "missing") } else { t("inga", "none") };
        let told = if point.told.is_empty() { vec![none().to_owned()] } else { point.told.clone() };
        Row {
            label: format!("{} ({} {}):", point.label, t("artikel", "article"), point.article),
            values: told,
            note: point.question.map(|question| format!("{}: {question}", t("Att besvara", "To be answered"))),
            link: None,
            is_open: point.question.is_some(),
        }
    });
    let lead = match (entry.missing.len(), lang) {
        (0, _) => t("Posten är fullständig.", "The entry is complete.").to_owned(),
        (missing, Lang::Sv) => format!("{missing} av {} punkter är inte besvarade.", entry.points.len()),
        (missing, Lang::En) => format!("{missing} of {} points are not answered.", entry.points.len()),
    };
    let operation = format!("{}: {}. {}: {}", t("Verksamhet", "Operation"), entry.operation, entry.medium, entry.address);
    Document {
        lang,
        title: t("Registret över behandlingar", "The record of processing"),
        about: entry.account.clone(),
        municipality: entry.municipality.name.clone(),
        date: as_of(entry.as_of, lang),
        lead: vec![operation, lead],
        sections: vec![Section {
            heading: t("Uppgifter enligt artikel 30.1 dataskyddsförordningen", "Particulars by article 30.1 of the GDPR")
                .to_owned(),
            rows: rows.collect(),
            ..Section::default()
        }],
        signature: None,
        footer: horizon(&entry.provenance, lang).into_iter().collect(),
    }
}
