//! What can be asked of the program.

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use gdpr_scope::platform::Capability;
use kommunpolicy::personal_data::read_answer;
use policy_core::fact::YesNo;

/// A municipality's communication policy as decisions: facts in; duties, breaches, dates and provisions out.
///
/// Exit status: 1 when an audit finds a breach, a form or a schedule lacks something, or something is refused to be done with a
/// plan; 2 when the input or the usage is wrong, else 0. Reports are in Swedish or English; messages about input are in English.
#[derive(Debug, Parser)]
#[command(name = "kommunpolicy", version, propagate_version = true)]
pub(crate) struct Arguments {
    /// The language of the texts
    #[arg(long, global = true, value_enum, default_value_t = Language::Sv)]
    pub(crate) lang: Language,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Audit a municipality's social-media accounts and its communication
    Audit {
        /// The dossier, a JSON file; - reads standard input
        file: String,
        /// What the municipality has decided otherwise, a JSON file; Vårgårda is the default
        #[arg(long, value_name = "FILE")]
        profile: Option<String>,
        /// The date to audit; the dossier's own date is the default
        #[arg(long, value_name = "DATE", value_parser = date)]
        as_of: Option<NaiveDate>,
        /// The form of the report; csv has semicolons and a byte-order mark, as a Swedish spreadsheet reads it
        #[arg(long, value_enum, default_value_t = AuditFormat::Text)]
        format: AuditFormat,
        /// Write the report to a file, whole or not at all
        #[arg(long, value_name = "FILE")]
        out: Option<String>,
    },
    /// Make one decision, by name
    Decide {
        /// The decision's name; the subcommand decisions lists them
        name: String,
        /// The facts as a JSON object, @FILE, or - for standard input; what is left out is unknown
        #[arg(long, value_name = "JSON|@FILE|-")]
        facts: String,
        #[command(flatten)]
        asked: Asked,
    },
    /// List the decisions, with the facts that each needs
    Decisions {
        /// The form of the list
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Tell, line by line, what must be done with each item of a JSON Lines file: save, register, remove, answer, dispose
    ///
    /// Each line is an item as the schema item says; each gives one result, in the same order. A broken line gives a result that
    /// says what is wrong, and goes unchanged to a file of rejected lines; the rest goes on. Exit status: 2 when a line was
    /// rejected.
    Triage {
        #[command(flatten)]
        lines: Lines,
    },
    /// Tell, line by line, whether each record of a JSON Lines file may be disposed of, and from when
    ///
    /// Each line is a record as the schema disposable says; each gives one result, in the same order. Broken lines are treated as
    /// by triage.
    Disposal {
        #[command(flatten)]
        lines: Lines,
    },
    /// Print the disposal schedule, what it lacks, and which terms a change of it shortens
    ///
    /// Exit status: 1 when the schedule lacks something or shortens a term without a new decision.
    Schedule {
        /// The profile with the schedule, a JSON file; what follows from the guidelines is the default
        #[arg(long, value_name = "FILE")]
        profile: Option<String>,
        /// The profile as it was before, a JSON file: tells which terms have become shorter
        #[arg(long, value_name = "FILE")]
        before: Option<String>,
        /// The form of the answer
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Work on an activity plan: its form, its signatures, and everything until the account is closed
    Plan {
        #[command(subcommand)]
        command: PlanCommand,
    },
    /// Print a role card: everything somebody in a role answers for, must, may and may not do
    Role {
        /// The role, such as sector-head or sektorschef; without it, the roles are listed
        name: Option<String>,
        #[command(flatten)]
        asked: Asked,
    },
    /// Tell who answers for a task, and with whose help
    Responsible {
        /// The task, such as writing-rules or skrivreglerna, or a word of it; without it, all tasks are listed
        task: Option<String>,
        #[command(flatten)]
        asked: Asked,
    },
    /// List the platforms: who answers for the personal data that visitors publish there, and what is known of each
    Platforms {
        /// The platform, such as facebook-page or Facebook; without it, all are listed
        name: Option<String>,
        #[command(flatten)]
        asked: Asked,
    },
    /// Fill in the municipality's own assessment of a platform that the guidelines do not name, for somebody to sign
    ///
    /// Who is controller for what visitors publish, why, and what would change it. What is known of the platform is filled in; what the
    /// municipality knows better goes in the profile, or in --answer.
    Assessment(AssessmentArguments),
    /// Print the entry of an account in the record of processing (article 30 of the GDPR), with what is missing
    ProcessingRecord(RecordArguments),
    /// Tell what differs between two days, or between two municipalities
    Diff {
        #[command(subcommand)]
        command: DiffCommand,
    },
    /// List the rules
    Rules {
        /// The date as of which the statutes are cited; today is the default
        #[arg(long, value_name = "DATE", value_parser = date)]
        as_of: Option<NaiveDate>,
        /// The form of the list
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// List the provisions of the source, and how each is taken care of
    Provisions {
        /// The form of the list
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Explain a rule, a provision, a ruling or a decision
    Explain {
        /// Its id, such as access.owner, RS-2.2-1, T-10 or account-access
        id: String,
        /// The date as of which the statutes are cited; today is the default
        #[arg(long, value_name = "DATE", value_parser = date)]
        as_of: Option<NaiveDate>,
        /// The form of the answer
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Print the JSON Schema (2020-12) of what goes in or comes out
    Schema {
        /// Of what
        name: SchemaName,
        /// What the municipality has decided otherwise, a JSON file; it matters to the form of the activity plan alone
        #[arg(long, value_name = "FILE")]
        profile: Option<String>,
    },
}

/// Of which platform an assessment is wanted, and how.
#[derive(Args, Debug)]
pub(crate) struct AssessmentArguments {
    /// The platform, such as youtube or YouTube; the subcommand platforms lists them
    pub(crate) platform: String,
    /// An answer of the municipality's own, such as statistics=no; give it once for each question
    #[arg(long = "answer", value_name = "QUESTION=yes|no", value_parser = read_answer)]
    pub(crate) answers: Vec<(Capability, YesNo)>,
    /// The title of whoever signs; without it the assessment is unsigned
    #[arg(long, value_name = "TITLE")]
    pub(crate) signed_by: Option<String>,
    /// The day it is signed; today is the default
    #[arg(long, value_name = "DATE", value_parser = date, requires = "signed_by")]
    pub(crate) signed_on: Option<NaiveDate>,
    /// The date assessed; today is the default
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) paper: Paper,
}

/// Of which account the entry is wanted, and how.
#[derive(Args, Debug)]
pub(crate) struct RecordArguments {
    /// The dossier, a JSON file; - reads standard input
    pub(crate) file: String,
    /// The account: its id in the dossier
    #[arg(long, value_name = "ID")]
    pub(crate) account: String,
    /// The date asked about; the dossier's own date is the default
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) paper: Paper,
}

/// In which municipality, in which form, and where to.
#[derive(Args, Debug)]
pub(crate) struct Paper {
    /// What the municipality has decided otherwise, a JSON file
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<String>,
    /// The form of what is written: a page to print, text, or JSON
    #[arg(long, value_enum, default_value_t = FormFormat::Text)]
    pub(crate) format: FormFormat,
    /// Write it to a file, whole or not at all
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DiffCommand {
    /// What has changed between two days: rules, answers, and references to the law
    Days {
        /// The earlier day
        #[arg(value_parser = date)]
        from: NaiveDate,
        /// The later day
        #[arg(value_parser = date)]
        to: NaiveDate,
        /// The form of the answer
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// What differs between two profiles: settings, rules, and what an audit of the same dossier finds
    Profiles {
        /// The profile, a JSON file; - reads standard input
        profile: String,
        /// The profile it is compared with, a JSON file; Vårgårda is the default
        #[arg(long, value_name = "FILE")]
        before: Option<String>,
        /// A dossier to audit by both of them, a JSON file
        #[arg(long, value_name = "FILE")]
        dossier: Option<String>,
        /// The date to audit; the dossier's own date is the default
        #[arg(long, value_name = "DATE", value_parser = date, requires = "dossier")]
        as_of: Option<NaiveDate>,
        /// The form of the answer
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum PlanCommand {
    /// Draw up a plan: make a file with a blank form, or one that is filled in
    New {
        /// The file to make
        file: String,
        /// The id of the plan; the file's name is the default
        #[arg(long)]
        id: Option<String>,
        /// The form, a JSON file; without it the form is blank
        #[arg(long, value_name = "FILE")]
        form: Option<String>,
        #[command(flatten)]
        by: By,
    },
    /// Fill in or change the form
    ///
    /// Once the account has started, what everyone has approved holds until a change of it is approved too. A changed e-mail address
    /// or phone number needs no approval. What may stand in each field: schema activity-plan.
    Fill {
        /// The plan, a JSON file
        file: String,
        /// The form as it is to be, a JSON file; render --format json writes it as it is
        form: String,
        /// The digest of the form that was changed, as status tells it: refused if somebody has changed it since
        #[arg(long, value_name = "DIGEST")]
        base: Option<String>,
        #[command(flatten)]
        by: By,
    },
    /// Tell what is missing in the form, wrong, or could be better
    ///
    /// Exit status: 1 when the plan cannot be signed as it is. Advice does not matter to it.
    Check {
        /// The plan, or a form alone, a JSON file; - reads standard input
        file: String,
        /// What the municipality has decided otherwise, a JSON file
        #[arg(long, value_name = "FILE")]
        profile: Option<String>,
        /// The form of the answer
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Sign the plan, and so approve it
    Sign {
        /// The plan, a JSON file
        file: String,
        /// The digest of the form that was read, as status and render tell it: refused if somebody has changed it since
        #[arg(long, value_name = "DIGEST")]
        form: Option<String>,
        /// The place
        #[arg(long)]
        place: String,
        /// The name in print
        #[arg(long)]
        name: String,
        /// The title
        #[arg(long)]
        title: String,
        /// The system for electronic signatures in which it was signed
        #[arg(long, value_name = "SYSTEM", requires_all = ["evidence_id", "evidence_hash"])]
        evidence_system: Option<String>,
        /// The id of the signature there
        #[arg(long, value_name = "ID", requires = "evidence_system")]
        evidence_id: Option<String>,
        /// The hash of what was signed there
        #[arg(long, value_name = "HASH", requires = "evidence_system")]
        evidence_hash: Option<String>,
        #[command(flatten)]
        by: By,
    },
    /// Record anything else that is done with the plan
    Do {
        /// The plan, a JSON file
        file: String,
        #[command(subcommand)]
        what: What,
    },
    /// Tell where the plan stands, what is waited for, and what somebody can do now
    Status {
        /// The plan, a JSON file; - reads standard input
        file: String,
        /// The role of whoever asks, such as sector-head or sektorschef
        #[arg(long)]
        role: Option<String>,
        /// The id of whoever asks
        #[arg(long, requires = "role")]
        person: Option<String>,
        /// The date asked about; today is the default
        #[arg(long, value_name = "DATE", value_parser = date)]
        as_of: Option<NaiveDate>,
        /// What the municipality has decided otherwise, a JSON file
        #[arg(long, value_name = "FILE")]
        profile: Option<String>,
        /// The form of the answer
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Write the form, blank or as it is filled in: a page to print, text, or JSON to fill in
    Render {
        /// The plan, or a form alone, a JSON file; - reads standard input
        #[arg(required_unless_present = "blank", conflicts_with = "blank")]
        file: Option<String>,
        /// The blank form
        #[arg(long)]
        blank: bool,
        /// What the municipality has decided otherwise, a JSON file
        #[arg(long, value_name = "FILE")]
        profile: Option<String>,
        /// The form of what is written
        #[arg(long, value_enum, default_value_t = FormFormat::Text)]
        format: FormFormat,
        /// Write it to a file, whole or not at all
        #[arg(long, value_name = "FILE")]
        out: Option<String>,
    },
    /// List what was done with the plan, by whom and when
    History {
        /// The plan, a JSON file; - reads standard input
        file: String,
        /// What the municipality has decided otherwise, a JSON file
        #[arg(long, value_name = "FILE")]
        profile: Option<String>,
        /// The form of the answer
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}

/// What is done with a plan, besides changing and signing it.
#[derive(Debug, Subcommand)]
pub(crate) enum What {
    /// Consider the benefit for the operation (the sector head)
    ConsiderBenefit {
        /// What good social media would do the operation
        #[arg(long)]
        benefit: String,
        /// How the work fits into the operation as it stands
        #[arg(long)]
        integration: String,
        /// What the law requires
        #[arg(long)]
        law: String,
        #[command(flatten)]
        by: By,
    },
    /// Send the plan back, or a change of it (who approves)
    Return {
        /// Why
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        by: By,
    },
    /// Reject the plan, or a change of it (who approves)
    Reject {
        /// Why
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        by: By,
    },
    /// Hand a copy of the approved plan to the communications unit (the operation)
    SendCopy {
        #[command(flatten)]
        by: By,
    },
    /// Appoint who may write (the information officer)
    AppointWriters {
        /// Whom: a person id; give it once for each
        #[arg(long = "writer", required = true)]
        writers: Vec<String>,
        /// The sector head who was consulted: a person id
        #[arg(long)]
        consulted: String,
        #[command(flatten)]
        by: By,
    },
    /// Start the account (the operation)
    Start {
        #[command(flatten)]
        by: By,
    },
    /// Hand the login over for safe keeping (the operation); the login itself is never written down here
    LodgeAccess {
        #[command(flatten)]
        by: By,
    },
    /// Report the account to the coordinating sector (the operation)
    Report {
        #[command(flatten)]
        by: By,
    },
    /// Enter the account in the register (the communications unit)
    List {
        #[command(flatten)]
        by: By,
    },
    /// Pause the account (the operations manager or the sector head)
    Pause {
        #[command(flatten)]
        by: By,
    },
    /// Take the account up again (the operations manager or the sector head)
    Resume {
        #[command(flatten)]
        by: By,
    },
    /// Close the account, or call it off before it starts (the operations manager or the sector head)
    Close {
        /// The day the last snapshot was saved; not needed where the account never started
        #[arg(long, value_name = "DATE", value_parser = date)]
        last_snapshot: Option<NaiveDate>,
        #[command(flatten)]
        by: By,
    },
    /// Withdraw the access to the closed account (the communications unit)
    WithdrawAccess {
        #[command(flatten)]
        by: By,
    },
    /// Take the closed account out of the register (the communications unit)
    Unlist {
        #[command(flatten)]
        by: By,
    },
}

/// Who does it, in which role, and when.
#[derive(Args, Debug)]
pub(crate) struct By {
    /// Who: a person id, the same wherever the plan speaks of the person
    #[arg(long)]
    pub(crate) person: String,
    /// In which role, such as sector-head or sektorschef
    #[arg(long)]
    pub(crate) role: String,
    /// On which day; today is the default
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) on: Option<NaiveDate>,
    /// What the municipality has decided otherwise, a JSON file
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<String>,
}

/// Of which municipality, on which date, and in which form.
#[derive(Args, Debug)]
pub(crate) struct Asked {
    /// What the municipality has decided otherwise, a JSON file; its own names are used, and it is named in the provenance
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<String>,
    /// The date asked about; today is the default
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<NaiveDate>,
    /// The form of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// A stream of lines, and how it is worked through.
#[derive(Args, Debug)]
pub(crate) struct Lines {
    /// The lines, a JSON Lines file of any length; - reads standard input
    pub(crate) file: String,
    /// What the municipality has decided otherwise, a JSON file; Vårgårda is the default
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<String>,
    /// The date asked about; today is the default
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<NaiveDate>,
    /// The form of the results: one line of JSON each, or text to read
    #[arg(long, value_enum, default_value_t = LinesFormat::Jsonl)]
    pub(crate) format: LinesFormat,
    /// Where the broken lines go, unchanged; the file's own name and .rejected.jsonl is the default
    #[arg(long, value_name = "FILE")]
    pub(crate) rejects: Option<String>,
}

fn date(text: &str) -> Result<NaiveDate, String> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
    if !shaped {
        return Err("write a date as YYYY-MM-DD, such as 2026-01-31".to_owned());
    }
    text.parse().map_err(|_| "there is no such date".to_owned())
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Language {
    /// Swedish
    Sv,
    /// English
    En,
}

impl From<Language> for kommunpolicy::Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::Sv => Self::Sv,
            Language::En => Self::En,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AuditFormat {
    Text,
    Json,
    Html,
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormFormat {
    Text,
    Html,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LinesFormat {
    Jsonl,
    Text,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SchemaName {
    /// The dossier that is audited
    Dossier,
    /// What a municipality may decide otherwise
    Profile,
    /// The audit that comes out
    Audit,
    /// The answer of a decision
    Decision,
    /// An item, as a line for triage and in a dossier
    Item,
    /// What must be done with an item, as triage answers
    Handling,
    /// A record, as a line for disposal
    Disposable,
    /// Whether a record may be disposed of, as disposal answers
    Disposal,
    /// The form of an activity plan that can be signed, for a form renderer
    ActivityPlan,
    /// An activity plan as it is stored
    Plan,
    /// What differs between two days
    DiffDays,
    /// What differs between two profiles
    DiffProfiles,
    /// A role card
    RoleCard,
    /// The map from tasks to those who answer for them
    Responsibilities,
    /// The municipality's own assessment of a platform
    Assessment,
    /// A platform, what is known of it and what that comes to
    Platform,
    /// The entry of an account in the record of processing
    ProcessingRecord,
    /// The disposal schedule, what it lacks and which terms are shorter than before
    Schedule,
    /// Where a plan stands and what can be done with it, as plan status answers
    PlanStatus,
    /// A thing to see to in the form, one of those that plan check lists
    PlanProblem,
    /// A rule
    Rule,
    /// A provision of the source
    Provision,
    /// A ruling
    Ruling,
    /// What a decision asks and can come to
    DecisionDescription,
}
