//! The glossary: the words that the book uses in a sense of their own, what they are called in the code, and where they decide something.

use std::fmt::Write;

use policy_rules::Text;

use super::{Book, Page};

/// A word, what it means, and the decision in which it matters most.
struct Entry {
    word: Text,
    meaning: Text,
    decision: Option<&'static str>,
}

const fn entry(sv: &'static str, en: &'static str, meaning: Text, decision: &'static str) -> Entry {
    Entry { word: Text::new(sv, en), meaning, decision: Some(decision) }
}

const fn word(sv: &'static str, en: &'static str, meaning: Text) -> Entry {
    Entry { word: Text::new(sv, en), meaning, decision: None }
}

/// The words, in Swedish alphabetical order.
const ENTRIES: &[Entry] = &[
    entry(
        "administratör",
        "administrator",
        Text::new(
            "Den som kan sköta ett konto. En av administratörerna äger det.",
            "Whoever can run an account. One of the administrators owns it.",
        ),
        "account-access",
    ),
    entry(
        "aktivitetsplan",
        "activity plan",
        Text::new(
            "Det ifyllda och underskrivna underlaget för ett konto: syfte, målgrupper, mål, bemanning och tid.",
            "The signed form for an account: its purpose, target groups, goals, staff and time.",
        ),
        "plan-contents",
    ),
    entry(
        "allmän handling",
        "public record",
        Text::new(
            "En handling som kommunen förvarar och som är inkommen dit eller upprättad där.",
            "A document that the municipality holds and that it has received or drawn up.",
        ),
        "record-status",
    ),
    entry(
        "ansvarig utgivare",
        "responsible publisher",
        Text::new(
            "Den som inom kommunen svarar för webbplatsen och för övergripande trycksaker till hushållen: kommunchefen. Ansvaret har verkan enligt grundlagen bara om det finns ett utgivningsbevis (T-16).",
            "Whoever answers within the municipality for its website and for overall printed matter to the households: the chief executive. The constitution attaches an effect to it only where there is a certificate of publication (T-16).",
        ),
        "responsible-publisher",
    ),
    word(
        "beslut",
        "decision",
        Text::new(
            "I boken: en fråga som reglerna svarar på i varje fall som kan inträffa.",
            "In this book: a question that the rules answer in every case that can occur.",
        ),
    ),
    word(
        "bestämmelse",
        "provision",
        Text::new(
            "Något som källan säger för sig, i ett stycke, en punkt eller en mening. Numret, till exempel RS-2.2-1, är projektets eget.",
            "Something that the source says by itself, in a paragraph, a point or a sentence. The number, such as RS-2.2-1, is the project's own.",
        ),
    ),
    entry(
        "bevara",
        "preserve",
        Text::new("Behålla en allmän handling för alltid.", "To keep a public record for ever."),
        "disposal",
    ),
    entry(
        "biblioteksregeln",
        "library rule",
        Text::new(
            "Undantaget för det som ingår i ett bibliotek: det är inte allmän handling.",
            "The exception for what is part of a library: it is not a public record.",
        ),
        "library-rule",
    ),
    entry(
        "diarieföra",
        "register",
        Text::new("Registrera en handling i diariet.", "To enter a document in the journal."),
        "registration",
    ),
    entry(
        "efterforskningsförbud",
        "ban on investigating sources",
        Text::new(
            "Kommunen får inte ta reda på vem som har lämnat uppgifter till medierna.",
            "The municipality may not find out who has informed the media.",
        ),
        "authority-may",
    ),
    entry(
        "elektronisk anslagstavla",
        "electronic bulletin board",
        Text::new(
            "En tjänst där andra kan lämna meddelanden. Den som har den ska hålla uppsikt över dem.",
            "A service in which others can leave messages. Whoever provides it must supervise them.",
        ),
        "bulletin-board",
    ),
    word(
        "fall",
        "case",
        Text::new("Ett svar på var och en av ett besluts frågor.", "One answer to each of the questions of a decision."),
    ),
    entry(
        "förteckning",
        "register of accounts",
        Text::new("Listan på kommunens webbplats över dess konton.", "The list of its accounts on the municipality's website."),
        "account-listed",
    ),
    entry(
        "gallra",
        "dispose",
        Text::new(
            "Förstöra en allmän handling, med stöd av ett beslut.",
            "To destroy a public record, on the strength of a decision.",
        ),
        "disposal-allowed",
    ),
    entry(
        "gemensamt personuppgiftsansvariga",
        "joint controllers",
        Text::new(
            "Två eller flera som tillsammans bestämmer varför och hur personuppgifter behandlas.",
            "Two or more who together determine why and how personal data are processed.",
        ),
        "post-controller",
    ),
    word(
        "grundprofil",
        "default profile",
        Text::new(
            "Det som gäller om kommunen inte har bestämt något annat.",
            "What goes where the municipality has not decided otherwise.",
        ),
    ),
    entry(
        "hålla ordnad",
        "keep ordered",
        Text::new(
            "Ha en handling så att det är lätt att se om den har kommit in eller upprättats, utan att den diarieförs.",
            "To keep a document so that it is easy to see whether it has come in or was drawn up, without registering it.",
        ),
        "registration",
    ),
    entry(
        "informatör",
        "information officer",
        Text::new(
            "Den tjänsteperson som ansvarar för sociala medier i kommunen.",
            "The officer who answers for social media in the municipality.",
        ),
        "responsible-for",
    ),
    word(
        "kontrollmål",
        "control objective",
        Text::new(
            "En av de rubriker som revisorer granskar sociala medier under.",
            "One of the headings under which auditors examine social media.",
        ),
    ),
    entry(
        "meddelarfrihet",
        "freedom to communicate information",
        Text::new(
            "Rätten att lämna uppgifter för publicering, i vilket ämne som helst.",
            "The right to communicate information on any subject for publication.",
        ),
        "employee-statement",
    ),
    word(
        "människa bedömer",
        "human judgement",
        Text::new(
            "Svaret när regeln kräver en avvägning som inte kan räknas ut. Boken säger vem som gör den.",
            "The answer where a rule calls for a weighing that cannot be computed. The book says who does it.",
        ),
    ),
    entry(
        "personuppgiftsansvarig",
        "controller",
        Text::new(
            "Den som bestämmer varför och hur personuppgifter behandlas.",
            "Whoever determines why and how personal data are processed.",
        ),
        "account-controller",
    ),
    entry(
        "personuppgiftsbiträde",
        "processor",
        Text::new("Den som behandlar personuppgifter åt den ansvariga.", "Whoever processes personal data for the controller."),
        "party-standing",
    ),
    word(
        "profil",
        "profile",
        Text::new(
            "Vad en kommun har bestämt annorlunda än grundprofilen.",
            "What a municipality has decided otherwise than the default profile.",
        ),
    ),
    word(
        "regel",
        "rule",
        Text::new(
            "En norm i en mening, med bestämmelser och lagrum.",
            "One norm in a sentence, with its provisions and statutes.",
        ),
    ),
    word(
        "registrator",
        "central registrar",
        Text::new("Den tjänsteperson som ansvarar för diariet.", "The officer who answers for the journal."),
    ),
    entry(
        "repressalieförbud",
        "ban on reprisals",
        Text::new(
            "Kommunen får inte ingripa mot den som har använt sin yttrandefrihet eller meddelarfrihet, varken formellt eller informellt.",
            "The municipality may not take measures, formal or informal, against anybody for having used the freedom of expression or the freedom to communicate.",
        ),
        "authority-may",
    ),
    word(
        "scenario",
        "scenario",
        Text::new(
            "En beskriven situation med det svar som källan och lagen ger. Programmet prövas mot det.",
            "A situation with the answer that the source and the law give. The program is tried against it.",
        ),
    ),
    word(
        "sektorschef",
        "sector head",
        Text::new("Chefen för en av kommunens sektorer.", "The head of one of the sectors of the municipality."),
    ),
    entry(
        "sekretess",
        "secrecy",
        Text::new("Förbud att röja en uppgift, även muntligt.", "A ban on disclosing information, by word of mouth too."),
        "disclosure",
    ),
    entry(
        "skärmdump",
        "snapshot",
        Text::new(
            "En bild av en sida som sparas för att visa hur den såg ut.",
            "A picture of a page, kept to show what it looked like.",
        ),
        "half-year-snapshot",
    ),
    word(
        "tolkning",
        "ruling",
        Text::new(
            "Ett val som projektet, inte kommunen, har gjort där källan är tyst, oklar, fel eller överspelad.",
            "A choice that the project, not the municipality, made where the source is silent, unclear, wrong or overtaken.",
        ),
    ),
    word(
        "underlag",
        "dossier",
        Text::new(
            "De uppgifter om kommunen på en viss dag som granskas.",
            "What is known of the municipality on a day, to be audited.",
        ),
    ),
    entry(
        "uppföljning",
        "follow-up",
        Text::new("Att se efter vad som har hänt på kontot.", "To look at what has happened on the account."),
        "account-attended",
    ),
    entry(
        "uppsikt",
        "supervision",
        Text::new(
            "Att gå igenom de meddelanden som andra har lämnat och ta bort det som måste bort.",
            "To go through the messages that others have left and remove what has to go.",
        ),
        "board-supervised",
    ),
    word("utfall", "outcome", Text::new("Svaret på ett besluts fråga.", "The answer to the question of a decision.")),
    word(
        "verksamhet",
        "operation",
        Text::new(
            "Den avdelning eller enhet som finns i det sociala mediet.",
            "The department or unit that is in the social medium.",
        ),
    ),
    word(
        "verksamhetsansvarig chef",
        "operations manager",
        Text::new("Den chef som ansvarar för verksamheten.", "The manager who answers for the operation."),
    ),
];

/// The page.
pub(super) fn page(book: &Book<'_>) -> Page {
    let mut out = String::from(book.t(
        "# Ordlistan\n\nOrd som har en egen betydelse i boken. I koden har de sina engelska namn.\n\n| Ord | Engelska | Betydelse | Beslut |\n|---|---|---|---|\n",
        "# Glossary\n\nWords that have a sense of their own in this book.\n\n| Word | Swedish | Meaning | Decision |\n|---|---|---|---|\n",
    ));
    let mut entries: Vec<&Entry> = ENTRIES.iter().collect();
    if book.lang == kommunpolicy::Lang::En {
        entries.sort_by_key(|entry| entry.word.en);
    }
    for Entry { word, meaning, decision } in entries {
        let other = book.t(word.en, word.sv);
        let decision = decision.map_or("–".to_owned(), |name| book.decision(name, ""));
        let _ = writeln!(out, "| {} | {other} | {} | {decision} |", word.of(book.lang), meaning.of(book.lang));
    }
    Page { path: "glossary.md".to_owned(), text: out }
}
