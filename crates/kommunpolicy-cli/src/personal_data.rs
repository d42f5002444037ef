//! Platforms, the municipality's own assessment of one, and the entry of an account in the record of processing.

use chrono::NaiveDate;
use comfy_table::ColumnConstraint;
use gdpr_scope::{
    controller::{Controller, Named},
    party::PartyStanding,
    platform::{Answers, Basis},
};
use kommunpolicy::{
    Dossier, InputError, Lang, Profile,
    personal_data::{
        Answered, Assessment, Conclusion, Otherwise, PlatformView, ProcessingRecord, SignedOff, assessment, platform, platforms,
        processing_record,
    },
};
use policy_rules::{Finite, Text};

use crate::{
    CLEAN,
    arguments::{AssessmentArguments, FormFormat, Format, Paper, RecordArguments},
    beside,
    catalogue::say,
    document::{Document, Paragraph, Row, Section, Signature},
    files::{self, Failure, not_over},
    terminal::{DIM, PLAIN, capital, horizon, paragraph, table, width},
};

/// Lists the platforms on a date, or tells of one.
pub(crate) fn show(name: Option<&str>, profile: &Profile, date: NaiveDate, format: Format, lang: Lang) -> Result<u8, Failure> {
    let Some(name) = name else {
        let all = platforms(profile, date, lang).map_err(failed)?;
        return say(&match format {
            Format::Json => files::json(&all)?,
            Format::Text => list(&all, date, lang),
        });
    };
    let view = platform(name, profile, date, lang).map_err(failed)?;
    say(&match format {
        Format::Json => files::json(&view)?,
        Format::Text => told(&view, profile, date, lang).text(width(None)),
    })
}

fn failed(error: InputError) -> Failure {
    Failure(error.to_string())
}

/// All platforms, one to a row: who is controller for visitors' posts, and what the platform is.
fn list(all: &[PlatformView], date: NaiveDate, lang: Lang) -> String {
    let sv = lang == Lang::Sv;
    let head = if sv {
        vec!["Plattform", "Id", "Besökares inlägg", "Plattformen", "Inte belagt"]
    } else {
        vec!["Platform", "Id", "Visitors' posts", "The platform", "Not documented"]
    };
    let mut rows = table(width(None), head);
    let mut departs = false;
    for view in all {
        let assumed = view
            .questions
            .iter()
            .filter(|answered| [Basis::Assumed.name(), Basis::Unknown.name()].contains(&answered.basis))
            .count();
        let mut visitors = label(view.visitors_posts.as_ref(), view, lang);
        if view.departs_from_guidelines {
            departs = true;
            visitors.push_str(" *");
        }
        let party = match &view.platform_standing {
            None if view.existed => Text::new("kommunens egen", "the municipality's own").of(lang).to_owned(),
            None => "–".to_owned(),
            Some(conclusion) => short(conclusion, party, lang),
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
            "Per den {date}. Besökares inlägg: vem som svarar för personuppgifterna i dem; där kommunen gör det kan besökaren också ha ett eget ansvar. Plattformen: vad den är till kommunen. Inte belagt: så många av svaren om plattformen är antagna eller okända."
        )
    } else {
        format!(
            "As of {date}. Visitors' posts: who answers for the personal data in them; where the municipality does, the visitor may be responsible too. The platform: what it is to the municipality. Not documented: so many of the answers about the platform are assumed or not known."
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

/// The outcomes that are possible, in a few words each, for a table; the whole labels stand with the platform itself.
fn short<O: Finite>(conclusion: &Conclusion, word: impl Fn(O) -> Text, lang: Lang) -> String {
    let possible = O::VALUES.iter().filter(|outcome| conclusion.possible.contains(&outcome.name()));
    lang.either(&possible.map(|outcome| word(*outcome).of(lang)).collect::<Vec<_>>())
}

fn controller(outcome: Controller) -> Text {
    match outcome {
        Controller::MunicipalityAndVisitor => Text::new("kommunen", "the municipality"),
        Controller::Visitor => Text::new("den som skrev", "whoever wrote"),
        Controller::ToBeJudged => Text::new("en människa bedömer", "a human judges"),
        other => other.term().label,
    }
}

fn party(outcome: PartyStanding) -> Text {
    match outcome {
        PartyStanding::Joint => Text::new("gemensamt ansvarig", "joint controller"),
        PartyStanding::Separate => Text::new("ensam ansvarig", "sole controller"),
        other => other.term().label,
    }
}

/// Who is controller for visitors' posts, in a word.
fn label(visitors: Option<&Conclusion>, view: &PlatformView, lang: Lang) -> String {
    match visitors {
        Some(visitors) => short(visitors, controller, lang),
        None if !view.existed => Text::new("fanns inte", "did not exist").of(lang).to_owned(),
        None => Text::new("inga inlägg", "no posts").of(lang).to_owned(),
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
        lead.push(format!("{} {first}.", t("Den räknas här från", "It is counted here from")));
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
        let mut note = format!("{}{}", capital(answered.basis_label), since.unwrap_or_default());
        if let Some(found) = &answered.found {
            note = format!("{note}: {}", found.title);
        } else if answered.answer.is_none() {
            note = Text::new("Kommunen behöver svara själv", "The municipality has to answer itself").of(lang).to_owned();
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

/// Fills in the municipality's own assessment of a platform.
pub(crate) fn assess(arguments: AssessmentArguments, profile: &Profile, today: NaiveDate, lang: Lang) -> Result<u8, Failure> {
    not_over(arguments.paper.out.as_deref(), &[arguments.paper.profile.as_deref()])?;
    let date = arguments.as_of.unwrap_or(today);
    let mut own = Answers::default();
    for (capability, value) in arguments.answers {
        if own.0.insert(capability, value).is_some() {
            return Err(Failure(format!("--answer {} is given twice", capability.term().name)));
        }
    }
    if let Some(day) = arguments.signed_on.filter(|day| today < *day) {
        return Err(Failure(format!("--signed-on {day} has not been yet")));
    }
    let signed = arguments.signed_by.map(|title| SignedOff { title, on: arguments.signed_on.unwrap_or(today) });
    let assessed = assessment(&arguments.platform, &own, profile, date, signed, lang).map_err(failed)?;
    write(&arguments.paper, &assessed, || assessed_document(&assessed, lang))
}

/// Writes something as JSON, or as the document about it.
fn write(paper: &Paper, value: &impl serde::Serialize, document: impl Fn() -> Document) -> Result<u8, Failure> {
    let rendered = match paper.format {
        FormFormat::Json => files::json(value)?,
        FormFormat::Html => document().html()?,
        FormFormat::Text => document().text(width(paper.out.as_deref())),
    };
    files::write(paper.out.as_deref(), &rendered)?;
    Ok(CLEAN)
}

/// Whether the guidelines demand the assessment, and why.
fn why(assessed: &Assessment, lang: Lang) -> &'static str {
    let named = assessed.platform.named != Named::Not.name();
    match (named, assessed.departs_from_guidelines) {
        (false, _) => Text::new(
            "Riktlinjerna kräver att kommunen själv bedömer vilket ansvar den har för det som andra publicerar i ett socialt medium som de inte nämner (RS-4.8-6).",
            "The guidelines demand that the municipality itself assesses how far it answers for what others publish in a social medium that they do not name (RS-4.8-6).",
        ),
        (true, true) => Text::new(
            "Riktlinjerna nämner mediet, men svaret avviker från det som de säger om det. Då behöver kommunen göra en egen bedömning (RS-4.8-6, T-14, P-21).",
            "The guidelines name the medium, but the answer departs from what they say of it. The municipality then has to make an assessment of its own (RS-4.8-6, T-14, P-21).",
        ),
        (true, false) => Text::new(
            "Riktlinjerna nämner mediet och svarar själva för det. Någon egen bedömning krävs inte (P-21).",
            "The guidelines name the medium and answer for it themselves. No assessment of the municipality's own is demanded (P-21).",
        ),
    }
    .of(lang)
}

fn assessed_document(assessed: &Assessment, lang: Lang) -> Document {
    let t = |sv: &'static str, en: &'static str| Text::new(sv, en).of(lang);
    let mut lead = vec![why(assessed, lang).to_owned()];
    lead.extend(assessed.platform.note.map(str::to_owned));
    if !assessed.to_answer.is_empty() {
        let told = t(
            "Bedömningen går inte att skriva under förrän kommunen har svarat på:",
            "The assessment cannot be signed before the municipality has answered:",
        );
        let asked = assessed.questions.iter().filter(|answered| assessed.to_answer.contains(&answered.capability));
        lead.push(format!("{told} {}", asked.map(|answered| answered.question).collect::<Vec<_>>().join(" ")));
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
    sections.extend(assessed.platform_standing.as_ref().map(|party| {
        let heading = t("Vilken ställning har plattformen?", "What standing does the platform have?").to_owned();
        let mut section = Section { heading, ..conclusion(party, lang) };
        if party.outcome.is_none() && assessed.to_answer.is_empty() {
            section.paragraphs.push(Paragraph::plain(t(
                "Det beror på om kommunen faktiskt annonserar eller spårar besökare genom plattformen. Anteckna det hos kontot.",
                "That depends on whether the municipality does advertise or track visitors through the platform. Record it with the account.",
            )));
        }
        section
    }));
    sections.extend(assessed.open_question.as_ref().map(|open| Section {
        heading: t("En öppen fråga", "An open question").to_owned(),
        paragraphs: vec![Paragraph::reason(open, lang)],
        ..Section::default()
    }));
    if assessed.questions.iter().any(|answered| answered.answer.is_some()) {
        sections.push(would_change(&assessed.would_change, lang));
    }
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
            label: format!("{} {}:", change.question, capital(change.to_label)),
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
    not_over(arguments.paper.out.as_deref(), &[Some(file), arguments.paper.profile.as_deref()])?;
    let mut dossier = Dossier::from_json(&files::read(file)?).map_err(|error| Failure::of(file, &error))?;
    beside::plans(&mut dossier, file)?;
    let date = arguments.as_of.unwrap_or(dossier.as_of);
    let entry =
        processing_record(&dossier, profile, &arguments.account, date, lang).map_err(|error| Failure::of(file, &error))?;
    write(&arguments.paper, &entry, || record_document(&entry, lang))
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
