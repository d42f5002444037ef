//! What must be done with one item: the decisions on it, put together into an ordered list of steps. This is the flow for what comes
//! in that the source promises and does not draw (FS-1, T-22).

use std::borrow::Cow;

use chrono::NaiveDate;
use policy_core::{
    fact::{Guidelines, Source, YesNo},
    role::Role,
    source::GUIDELINES,
};
use policy_rules::{Case, Facts, Field, Finite, Rule, Table, Term, Text, finite};

use crate::{
    content::{Demand, SAVED},
    disposal::{Disposal, DisposalFacts, Ground, Hold},
    item::{Item, Place},
    posting::{NO_ADVERTISING, NO_SECRET, PostingFacts},
    question::{Inflow, Matter, Reception, ReceptionFacts},
    record::{Form, Held, Origin, RecordFacts},
    registration::{Registration, RegistrationFacts, SECRET},
    removal::{Crime, Objection, Removal, RemovalFacts, RemovalList, SAVE_FIRST},
    schedule::{Governed, Kind, OnRecord, Says, Schedule, Trigger},
    workday,
};

/// What a municipality has settled that the handling of an item depends on.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What the disposal schedule says of each kind of record, in the order of the kinds.
    pub schedule: Vec<Governed>,
    /// Within how many working days a question is answered, if that is settled (T-18).
    pub reply_within: Option<u32>,
    /// Whether content must be saved before it is removed (T-6).
    pub capture: bool,
    /// Whether neutral house rules are announced (T-23).
    pub house_rules: bool,
}

impl Settings {
    /// What a schedule says, kind by kind.
    pub fn governed(schedule: &Schedule) -> Vec<Governed> {
        Kind::VALUES.iter().map(|kind| schedule.governed(*kind)).collect()
    }
}

/// What has been done with an item already. A step that is not on record as taken counts as not taken, and is named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Done {
    /// It is in the journal.
    pub registered: bool,
    /// It is added to the case.
    pub added_to_case: bool,
    /// It is saved.
    pub saved: bool,
    /// It is removed from the page.
    pub removed: bool,
    /// It is answered.
    pub answered: bool,
}

/// An item on a date, classified: finite facts of which each is known or open. Two items that are classified alike are handled
/// alike, but for the days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Situation {
    /// Which texts of the source are in force.
    pub texts: Source,
    /// The statute's list of crimes.
    pub list: RemovalList,
    /// Where the item appeared.
    pub place: Place,
    /// What has come in.
    pub inflow: Option<Inflow>,
    /// Whom it concerns.
    pub matter: Option<Matter>,
    /// Whether it holds secret information.
    pub secret: Option<YesNo>,
    /// Whether it belongs to a case.
    pub case: Option<YesNo>,
    /// Whether it is obviously of minor significance.
    pub minor: Option<YesNo>,
    /// Whether it is of passing or slight significance.
    pub passing: Option<YesNo>,
    /// Whether its origin and time are easily seen.
    pub origin_shown: Option<YesNo>,
    /// Whether the posts are easily searched.
    pub searchable: Option<YesNo>,
    /// What crime it may be.
    pub crime: Option<Crime>,
    /// Whether that is manifest.
    pub manifest: Option<YesNo>,
    /// Whether it is commercial advertising.
    pub advertising: Option<YesNo>,
    /// What else somebody has against it.
    pub objection: Option<Objection>,
    /// Whether it is still needed.
    pub needed: Option<YesNo>,
    /// What stops its disposal.
    pub hold: Option<Hold>,
    /// On which ground it would be disposed of, what the schedule says of its kind, and whether the municipality has decided on the
    /// disposal.
    pub schedule: Option<(Ground, Says, YesNo)>,
    /// Whether its term has run out.
    pub term_over: Option<YesNo>,
    /// The event whose day would tell.
    pub waits_for: Option<Trigger>,
    /// Whether what stops its disposal is open only because it is not known if its case is closed.
    pub case_tells: bool,
    /// Whether content must be saved before it is removed.
    pub capture: bool,
    /// What has been done already.
    pub done: Done,
}

/// The days that belong to the handling of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deadlines {
    /// By when a question must be answered, where the municipality has a target.
    pub answer_by: Option<NaiveDate>,
    /// From when it may be disposed of, where the schedule and the days tell.
    pub dispose_from: Option<NaiveDate>,
}

/// What the schedule says of an item.
struct Judged {
    ground: Ground,
    says: Says,
    decided: bool,
    /// From when it lets the item go, as far as the days tell.
    from: Option<NaiveDate>,
    /// Whether the term has run out, or which event's day would tell.
    over: Result<bool, Trigger>,
}

impl Item {
    /// The kinds of record that the item is, as far as what is known tells; none where a fact is open that could make it another.
    /// What is criminal, secret or part of a case is that before anything else, and all of it that applies (T-9); what is
    /// advertising, or of slight significance, is that before it is a comment or a question; a direct message stays one.
    ///
    /// ```
    /// # use public_records::{item::Item, schedule::Kind};
    /// let item: Item = serde_json::from_str(r#"{"id": "1", "place": "comment", "on": "2026-01-31", "inflow": "question",
    ///     "advertising": false, "crime": "none", "secret": false, "belongsToCase": false, "minor": false, "passing": false}"#)?;
    /// assert_eq!(item.kinds(), Some(vec![Kind::Question]));
    /// assert_eq!(Item { secret: None, ..item }.kinds(), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn kinds(&self) -> Option<Vec<Kind>> {
        let criminal = match (self.crime?, self.manifest) {
            (Crime::None, _) | (_, Some(false)) => false,
            (_, Some(true)) => true,
            (_, None) => return None,
        };
        let strict =
            [(criminal, Kind::CriminalContent), (self.secret?, Kind::SecretContent), (self.belongs_to_case?, Kind::CaseContent)];
        let strict: Vec<Kind> = strict.into_iter().filter(|(is, _)| *is).map(|(_, kind)| kind).collect();
        if !strict.is_empty() {
            return Some(strict);
        }
        // The guidelines do not let go of messages that only the municipality sees, whatever they say (T-8).
        if self.place == Place::DirectMessage {
            return Some(vec![Kind::DirectMessage]);
        }
        if self.advertising? {
            return Some(vec![Kind::Advertising]);
        }
        if self.minor == Some(true) || self.passing == Some(true) {
            return Some(vec![Kind::Minor]);
        }
        // What is not obviously of minor significance may still be of passing significance.
        self.minor?;
        self.passing?;
        Some(vec![match self.place {
            Place::OwnPost | Place::Draft => Kind::OwnPost,
            Place::Reply => Kind::Reply,
            Place::DirectMessage => Kind::DirectMessage,
            Place::OthersAccount => Kind::Comment,
            Place::Comment => match self.inflow? {
                Inflow::Question => Kind::Question,
                Inflow::View => Kind::View,
                Inflow::Comment | Inflow::Other => Kind::Comment,
            },
        }])
    }

    /// What is on record of the days that the terms of the schedule are counted from, as far as they had come by a date.
    pub fn days(&self, date: NaiveDate) -> OnRecord {
        let Self { on, out_of_date, answered, case_closed, account_closed, .. } = self;
        OnRecord::by(date, *on, out_of_date.as_ref(), answered.as_ref(), case_closed.as_ref(), account_closed.as_ref())
    }

    /// The day on which it was removed, if it was by a date.
    fn removed_on(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.removed.as_ref()?.yes().map(|removed| removed.on.0).filter(|day| *day <= date)
    }

    /// What the schedule says of these kinds together, from when it lets the item go, and whether its term has run out by a date:
    /// the strictest of them wins, and every one of them has to let it go (T-9).
    fn governed(&self, kinds: &[Kind], date: NaiveDate, settings: &Settings) -> Judged {
        let days = self.days(date);
        let mut judged =
            Judged { ground: Ground::Other, says: Says::Dispose, decided: true, from: Some(NaiveDate::MIN), over: Ok(true) };
        let strictness = |says| match says {
            Says::Preserve => 3,
            Says::NoRow => 2,
            Says::Incomplete => 1,
            Says::Dispose => 0,
        };
        for kind in kinds {
            judged.ground = Ground::of(*kind);
            let Some(governed) = settings.schedule.get(kind.index()) else {
                return Judged { says: Says::NoRow, decided: false, from: None, over: Ok(false), ..judged };
            };
            judged.decided &= governed.decided;
            judged.from = judged.from.and_then(|from| Some(from.max(governed.disposable_from(&days.come)?)));
            judged.over = match (judged.over, governed.term_over(&days, date)) {
                (Ok(false), _) | (_, Ok(false)) => Ok(false),
                (Err(trigger), _) | (Ok(true), Err(trigger)) => Err(trigger),
                (Ok(true), Ok(true)) => Ok(true),
            };
            if strictness(governed.says) > strictness(judged.says) {
                judged.says = governed.says;
            }
        }
        judged
    }

    /// Classifies the item on a date, and gives the days that belong to it.
    pub fn classify(&self, date: NaiveDate, settings: &Settings) -> (Situation, Deadlines) {
        let had = |day: &Option<policy_core::account::Known<_>>| day.as_ref().is_some_and(|day| day.on_or_before(date).is_some());
        let governed = self.kinds().map(|kinds| self.governed(&kinds, date, settings));
        let dispose_from = governed.as_ref().and_then(|governed| governed.from);
        let over = governed.as_ref().map(|governed| governed.over);
        let question = self.inflow == Some(Inflow::Question);
        let deadlines = Deadlines {
            answer_by: settings.reply_within.filter(|_| question).map(|days| workday::after(self.on.0.max(GUIDELINES), days)),
            dispose_from,
        };
        // A case that goes on stops disposal by itself (T-9).
        let nothing_else = self.hold.is_none_or(|hold| hold == Hold::None);
        let in_case = self.belongs_to_case == Some(true) && nothing_else && !had(&self.case_closed);
        let case_tells = in_case && self.case_closed.is_none() && self.hold == Some(Hold::None);
        let hold = match &self.case_closed {
            Some(_) if in_case => Some(Hold::Case),
            _ => self.hold.filter(|_| !case_tells),
        };
        let situation = Situation {
            texts: Source::on_date(date),
            list: RemovalList::on_date(date),
            place: self.place,
            inflow: self.inflow,
            matter: self.matter,
            secret: self.secret.map(YesNo::from),
            case: self.belongs_to_case.map(YesNo::from),
            minor: self.minor.map(YesNo::from),
            passing: self.passing.map(YesNo::from),
            origin_shown: self.origin_shown.map(YesNo::from),
            searchable: self.searchable.map(YesNo::from),
            crime: self.crime,
            manifest: self.manifest.map(YesNo::from),
            advertising: self.advertising.map(YesNo::from),
            // House rules that were never announced bind nobody.
            objection: self.objection.map(|objection| match objection {
                Objection::HouseRules if !settings.house_rules => Objection::Unwelcome,
                objection => objection,
            }),
            needed: self.needed.map(YesNo::from),
            hold,
            schedule: governed.map(|governed| (governed.ground, governed.says, YesNo::from(governed.decided))),
            term_over: over.and_then(Result::ok).map(YesNo::from),
            waits_for: over.and_then(Result::err),
            case_tells,
            capture: settings.capture,
            done: Done {
                registered: had(&self.registered),
                added_to_case: had(&self.added_to_case),
                saved: had(&self.saved),
                removed: self.removed_on(date).is_some(),
                answered: had(&self.answered),
            },
        };
        (situation, deadlines)
    }
}

finite! {
    /// A step in handling an item, in the order in which the steps are taken.
    pub enum Action {
        /// Do not publish a draft.
        Withhold = "withhold", "publicera inte utkastet", "do not publish the draft";
        /// Save the content.
        Save = "save", "spara innehållet", "save the content";
        /// Lift it out of the channel.
        LiftOut = "lift-out", "lyft ut en kopia av innehållet ur kanalen", "lift a copy of the content out of the channel";
        /// Enter it in the journal.
        Register = "register", "registrera handlingen i diariet", "enter the record in the journal";
        /// Add it to the case.
        AddToCase = "add-to-case", "lägg handlingen till ärendet", "add the record to the case";
        /// Keep it ordered.
        KeepOrdered = "keep-ordered", "håll handlingen ordnad", "keep the record ordered";
        /// Remove it from the channel.
        Remove = "remove", "ta bort innehållet ur kanalen", "remove the content from the channel";
        /// Let a human judge whether it is removed.
        JudgeRemoval = "judge-removal", "bedöm om innehållet ska tas bort", "judge whether the content is to be removed";
        /// Leave it.
        Leave = "leave", "ta inte bort inlägget på grund av innehållet", "do not remove the post for what it says";
        /// Pass it on to the operation that it concerns.
        Forward = "forward", "skicka innehållet vidare till rätt verksamhet", "pass the content on to the right operation";
        /// Answer it.
        Answer = "answer", "besvara frågan", "answer the question";
        /// Help whoever wrote to the right authority.
        Refer = "refer", "hjälp den som skrev att hitta rätt myndighet", "help whoever wrote to the right authority";
        /// Take care of the view in the operation.
        Consider = "consider", "ta hand om synpunkten i verksamheten", "take care of the view in the operation";
        /// Preserve the record.
        Preserve = "preserve", "bevara handlingen", "preserve the record";
        /// Do not dispose of it yet.
        Retain = "retain", "gallra inte handlingen nu", "do not dispose of the record now";
        /// It may be disposed of.
        Dispose = "dispose", "gallra handlingen", "dispose of the record";
    }
}

impl Action {
    /// Whether two steps cannot both be right for one item.
    pub fn contradicts(self, other: Self) -> bool {
        use Action::{
            AddToCase, Answer, Consider, Dispose, Forward, JudgeRemoval, KeepOrdered, Leave, LiftOut, Preserve, Refer, Register,
            Remove, Retain,
        };
        let one_way = |one, other| {
            matches!(
                (one, other),
                (Remove, JudgeRemoval | Leave)
                    | (JudgeRemoval, Leave)
                    | (Register, KeepOrdered)
                    | (Answer, Forward | Refer | Consider)
                    | (Forward, Refer | Consider)
                    | (Refer, Consider)
                    | (Preserve, Retain)
                    // Nothing is disposed of while something else has to be done with it.
                    | (
                        Dispose,
                        Preserve | Retain | LiftOut | Register | AddToCase | JudgeRemoval | Answer | Forward | Refer | Consider
                    )
            )
        };
        one_way(self, other) || one_way(other, self)
    }
}

finite! {
    /// How binding a step is.
    pub enum Force {
        /// It must be taken.
        Must = "must", "ska", "must";
        /// It should be.
        Should = "should", "bör", "should";
        /// It may be.
        May = "may", "får", "may";
        /// It says what may not be done.
        MayNot = "may-not", "förbud", "prohibited";
    }
}

finite! {
    /// When a step is taken.
    pub enum When {
        /// At once.
        AtOnce = "at-once", "genast", "at once";
        /// Before the others.
        First = "first", "först", "first";
        /// As soon as possible.
        AsSoonAsPossible = "as-soon-as-possible", "så snart som möjligt", "as soon as possible";
        /// On a day at the latest.
        By = "by", "senast", "by";
        /// From a day on.
        From = "from", "från och med", "from";
        /// As long as the reason remains.
        Ongoing = "ongoing", "så länge skälet kvarstår", "as long as the reason remains";
    }
}

/// The rules behind a step.
pub type Reasons = Cow<'static, [&'static Rule]>;

/// A step: what, how binding, who, when and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is done.
    pub action: Action,
    /// How binding it is.
    pub force: Force,
    /// Who does it.
    pub who: &'static [&'static Term],
    /// When. With [`When::By`] and [`When::From`] belongs a day of the [`Deadlines`].
    pub when: When,
    /// The rules that say so.
    pub because: Reasons,
}

/// A decision that the facts leave open.
#[derive(Clone, Debug)]
pub struct Open {
    /// The decision.
    pub decision: &'static Table,
    /// The facts to find out, the most decisive first: the key of the item, and the question.
    pub ask: Vec<(&'static str, &'static Field)>,
}

/// A decision that was asked, and what it came to, where that is settled.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The decision.
    pub decision: &'static Table,
    /// Its outcome.
    pub outcome: Option<&'static Term>,
}

/// The complete handling of an item, as far as the facts go.
#[derive(Clone, Debug)]
pub struct Triage {
    /// The decisions that were asked, in order.
    pub asked: Vec<Asked>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// What has to be found out before there are more.
    pub open: Vec<Open>,
    /// How it must be registered or kept ordered, where that is settled.
    pub registration: Option<Registration>,
    /// What the decision on removal demands, where it is settled.
    pub demands: Option<Vec<Demand>>,
}

static RECORD: Table = Table::of::<RecordFacts>();
static MAY_PUBLISH: Table = Table::of::<PostingFacts>();
static REGISTRATION: Table = Table::of::<RegistrationFacts>();
static REMOVAL: Table = Table::of::<RemovalFacts>();
static RECEPTION: Table = Table::of::<ReceptionFacts>();
static DISPOSAL: Table = Table::of::<DisposalFacts>();

/// The questions of keys that no decision has: what tells which kind of record it is, and the days that terms are counted from.
static OTHERS: [Field; 5] = [
    Field::of::<YesNo>(
        "passing",
        Text::new("Är handlingen av tillfällig eller ringa betydelse?", "Is the record of passing or slight significance?"),
    ),
    asks_day(
        Trigger::OutOfDate,
        "Vilken dag bedömde någon att handlingen är inaktuell, om det har hänt?",
        "On which day did somebody find the record out of date, if that has happened?",
    ),
    asks_day(
        Trigger::Answered,
        "Vilken dag besvarades handlingen, om det har hänt?",
        "On which day was the record answered, if that has happened?",
    ),
    asks_day(
        Trigger::CaseClosed,
        "Vilken dag avslutades ärendet, om det har hänt?",
        "On which day was the case closed, if that has happened?",
    ),
    asks_day(
        Trigger::AccountClosed,
        "Vilken dag avslutades kontot, om det har hänt?",
        "On which day was the account closed, if that has happened?",
    ),
];

const fn asks_day(trigger: Trigger, sv: &'static str, en: &'static str) -> Field {
    Field::of::<YesNo>(trigger.key(), Text::new(sv, en))
}

/// The fact that a key of an item or a record is called after, which has its question.
pub fn asked_by(key: &str) -> Option<&'static Field> {
    let tables = [&REGISTRATION, &REMOVAL, &RECEPTION, &DISPOSAL].into_iter();
    tables.flat_map(|table| table.fields).chain(&OTHERS).find(|field| field.name == key)
}

/// What a decision may come to on what is known, and the reasons that all of it shares.
struct Reached<T> {
    possible: Vec<T>,
    because: Reasons,
}

impl<T: Copy> Reached<T> {
    /// The outcome, where it is settled.
    fn outcome(&self) -> Option<T> {
        match self.possible[..] {
            [outcome] if !self.because.is_empty() => Some(outcome),
            _ => None,
        }
    }

    /// Whether something goes for everything it may come to, on a reason that all of it shares.
    fn all(&self, is: impl Fn(T) -> bool) -> bool {
        !self.because.is_empty() && !self.possible.is_empty() && self.possible.iter().all(|outcome| is(*outcome))
    }
}

fn at<F: Finite>(value: Option<F>) -> Option<usize> {
    value.map(F::index)
}

impl Triage {
    /// Decides on what is known, and notes what to find out where that does not settle it. Each fact comes with the item's key
    /// that would answer it.
    fn decide<C: Case, const N: usize>(
        &mut self,
        table: &'static Table,
        known: [(Option<usize>, &'static str); N],
    ) -> Reached<C::Outcome> {
        let put = |facts: Facts<'static>, (field, (value, _)): (usize, &(Option<usize>, _))| match value {
            Some(value) => facts.at(field, *value),
            None => facts,
        };
        let facts = known.iter().enumerate().fold(table.facts(), put);
        let settlement = facts.settle();
        let possible = settlement.possible.iter().map(|outcome| C::Outcome::VALUES[usize::from(*outcome)]).collect();
        let outcome = settlement.outcome();
        self.asked.push(Asked { decision: table, outcome: outcome.map(|outcome| &table.outcomes[usize::from(outcome)]) });
        if outcome.is_some() {
            return Reached { possible, because: settlement.because };
        }
        // A key that would answer several facts is asked for once, with its own question.
        let mut ask: Vec<(&'static str, &'static Field)> = Vec::with_capacity(settlement.ask.len());
        for field in settlement.ask {
            let key = known[field].1;
            if ask.iter().all(|(other, _)| *other != key) {
                ask.push((key, asked_by(key).unwrap_or(&table.fields[field])));
            }
        }
        self.open.push(Open { decision: table, ask });
        let answers = facts.run().answers;
        let shared = |rule: &&'static Rule| answers.iter().all(|answer| answer.cites(rule));
        let because = answers.first().map_or_else(Vec::new, |first| first.because.iter().copied().filter(shared).collect());
        Reached { possible, because: Cow::Owned(because) }
    }

    /// Asks what crime it may be, where nothing does yet.
    fn ask_for_crime(&mut self) {
        let asked = self.open.iter().any(|open| open.ask.iter().any(|(key, _)| *key == "crime"));
        if let Some(field) = asked_by("crime").filter(|_| !asked) {
            self.open.push(Open { decision: &REMOVAL, ask: vec![("crime", field)] });
        }
    }

    fn step(&mut self, action: Action, force: Force, when: When, because: Reasons) {
        const PAGE_MANAGER: &[&Term] = &[Role::PageManager.term()];
        const REGISTRAR: &[&Term] = &[Role::CentralRegistrar.term()];
        // Whoever is responsible for the page takes away what others put there; what the municipality put there itself, its writer.
        let who = match action {
            Action::LiftOut => PAGE_MANAGER,
            Action::Remove if because.iter().any(|rule| rule.bearers.contains(&Role::PageManager.term())) => PAGE_MANAGER,
            Action::Register | Action::AddToCase => REGISTRAR,
            _ => because.first().map_or(&[][..], |rule| rule.bearers),
        };
        self.steps.push(Step { action, force, who, when, because });
    }
}

impl Situation {
    /// The complete handling: what must, should and may be done, in order, who does it, when and why; and what has to be found out.
    /// What has been done already is left out. Finding out more never takes a step away.
    ///
    /// ```
    /// use policy_rules::date;
    /// use public_records::{item::Item, schedule::Schedule, triage::{Action, Settings}};
    /// let schedule = Settings::governed(&Schedule::default());
    /// let settings = Settings { schedule, reply_within: Some(2), capture: false, house_rules: false };
    /// let threat: Item = serde_json::from_str(r#"{"id": "1", "place": "comment", "on": "2026-01-31", "crime": "threat",
    ///     "manifest": true, "secret": false, "belongsToCase": false}"#)?;
    /// let (situation, _) = threat.classify(date(2026, 1, 31), &settings);
    /// let steps: Vec<Action> = situation.triage().steps.iter().map(|step| step.action).collect();
    /// assert_eq!(steps, [Action::Save, Action::Remove, Action::Preserve]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn triage(&self) -> Triage {
        let mut triage = Triage {
            asked: Vec::with_capacity(5),
            steps: Vec::with_capacity(8),
            open: Vec::new(),
            registration: None,
            demands: None,
        };
        if self.texts == Source::NotYet {
            return triage;
        }
        let guidelines = at(Some(Guidelines::InForce));
        let origin = match self.place {
            Place::OwnPost | Place::Reply => Origin::Published,
            Place::Comment | Place::DirectMessage => Origin::FromOutside,
            Place::OthersAccount => Origin::Elsewhere,
            Place::Draft => Origin::Draft,
        };
        let secret = (at(self.secret), "secret");
        let status = triage.decide::<RecordFacts, 5>(
            &RECORD,
            [
                (at(Some(self.texts)), ""),
                (at(Some(Form::Recording)), ""),
                (at(Some(Held::ByLogin)), ""),
                (at(Some(origin)), "place"),
                secret,
            ],
        );
        let public_record = status.outcome().map(|status| YesNo::from(status.is_public_record()));
        let registration = triage.decide::<RegistrationFacts, 7>(
            &REGISTRATION,
            [
                (guidelines, ""),
                (at(public_record), "place"),
                secret,
                (at(self.case), "belongsToCase"),
                (at(self.minor), "minor"),
                (at(self.origin_shown), "originShown"),
                (at(self.searchable), "searchable"),
            ],
        );
        let removal = self.place.is_on_page().then(|| {
            triage.decide::<RemovalFacts, 7>(
                &REMOVAL,
                [
                    (at(Some(self.list)), ""),
                    (at(Some(self.place.author())), "place"),
                    (at(self.crime), "crime"),
                    (at(self.manifest), "manifest"),
                    secret,
                    (at(self.advertising), "advertising"),
                    (at(self.objection), "objection"),
                ],
            )
        });
        let reception = matches!(self.place, Place::Comment | Place::DirectMessage).then(|| {
            triage.decide::<ReceptionFacts, 3>(
                &RECEPTION,
                [(at(Some(self.texts)), ""), (at(self.inflow), "inflow"), (at(self.matter), "matter")],
            )
        });
        let disposal = self.place.is_kept().then(|| {
            let kind = self.unknown_of_kind();
            triage.decide::<DisposalFacts, 7>(
                &DISPOSAL,
                [
                    (guidelines, ""),
                    (at(self.schedule.map(|(ground, _, _)| ground)), kind),
                    (at(self.schedule.map(|(_, says, _)| says)), kind),
                    (at(self.schedule.map(|(_, _, decided)| decided)), kind),
                    (at(self.term_over), self.waits_for.map_or(kind, Trigger::key)),
                    (at(self.needed), "needed"),
                    (at(self.hold), self.key_of_hold()),
                ],
            )
        });
        triage.registration = registration.outcome();
        triage.demands = removal.as_ref().and_then(|removal| Some(Demand::all(removal.outcome()?, &removal.because)));
        if self.place == Place::Draft {
            self.withhold(&mut triage);
        }
        self.keep(&mut triage, &registration, removal.as_ref());
        if let Some(removal) = &removal {
            self.clear(&mut triage, removal);
        }
        // Secret information may not stand in the channel, though nobody else sees it there.
        let secret_message = self.place == Place::DirectMessage && self.secret == Some(YesNo::Yes);
        if secret_message && registration.all(Registration::is_lifted_out) && !self.done.removed && self.crime.is_some() {
            self.remove(&mut triage, Cow::Borrowed(&[&SECRET]));
        }
        if let Some(reception) = &reception {
            self.take_care(&mut triage, reception);
        }
        if let Some(disposal) = &disposal {
            self.end(&mut triage, disposal, removal.as_ref());
        }
        triage.steps.sort_by_key(|step| step.action);
        triage
    }

    /// The key that would tell what stops its disposal.
    pub const fn key_of_hold(&self) -> &'static str {
        if self.case_tells { Trigger::CaseClosed.key() } else { "hold" }
    }

    /// Whether it may be copied: child pornography may not, and what crime it is has to be known for that.
    fn may_be_copied(&self) -> bool {
        self.crime.is_some_and(|crime| crime != Crime::ChildPornography)
    }

    /// Whether it is gone, and nobody saved it.
    const fn is_gone(&self) -> bool {
        self.done.removed && !self.done.saved
    }

    /// The first fact that has to be known before it is known what kind of record it is.
    pub const fn unknown_of_kind(&self) -> &'static str {
        match (self.crime, self.manifest) {
            (None, _) => "crime",
            (Some(crime), None) if !matches!(crime, Crime::None) => "manifest",
            _ if self.secret.is_none() => "secret",
            _ if self.case.is_none() => "belongsToCase",
            _ if self.advertising.is_none() => "advertising",
            _ if self.minor.is_none() => "minor",
            _ if self.passing.is_none() => "passing",
            _ => "inflow",
        }
    }

    /// What of a draft bars its publication, or has to be known before it is published.
    fn withhold(&self, triage: &mut Triage) {
        let yes = |fact: Option<YesNo>| fact == Some(YesNo::Yes);
        let because = match (yes(self.secret), yes(self.advertising)) {
            (true, true) => Cow::Borrowed(&[&NO_SECRET, &NO_ADVERTISING][..]),
            (true, false) => Cow::Borrowed(&[&NO_SECRET][..]),
            (false, true) => Cow::Borrowed(&[&NO_ADVERTISING][..]),
            (false, false) => {
                let open = [("secret", self.secret), ("advertising", self.advertising)].into_iter();
                let ask = open.filter(|(_, fact)| fact.is_none()).filter_map(|(key, _)| Some((key, asked_by(key)?)));
                let ask: Vec<_> = ask.collect();
                if !ask.is_empty() {
                    triage.open.push(Open { decision: &MAY_PUBLISH, ask });
                }
                return;
            }
        };
        triage.step(Action::Withhold, Force::MayNot, When::Ongoing, because);
    }

    /// The steps that keep the record.
    fn keep(&self, triage: &mut Triage, registration: &Reached<Registration>, removal: Option<&Reached<Removal>>) {
        let because = || registration.because.clone();
        let lifted_out = self.done.registered || self.done.added_to_case || self.done.removed;
        if registration.all(Registration::is_lifted_out) && !lifted_out {
            if self.may_be_copied() {
                triage.step(Action::LiftOut, Force::Must, When::AtOnce, because());
            } else if self.crime.is_none() {
                triage.ask_for_crime();
            }
        }
        if registration.all(Registration::is_registered) && !self.done.registered {
            triage.step(Action::Register, Force::Must, When::AtOnce, because());
        }
        let there = self.may_be_copied() && !self.is_gone();
        if registration.all(Registration::is_added_to_case) && !self.done.added_to_case && there {
            triage.step(Action::AddToCase, Force::Must, When::AtOnce, because());
        }
        // What is removed and may not be saved is no longer there to be kept ordered.
        let stays = match removal.map(Reached::outcome) {
            None => true,
            Some(None) => false,
            Some(Some(Removal::Must | Removal::Advertising)) => self.may_be_copied(),
            Some(Some(_)) => true,
        };
        if registration.outcome() == Some(Registration::KeptOrdered) && stays && !self.is_gone() {
            triage.step(Action::KeepOrdered, Force::Must, When::Ongoing, because());
        }
    }

    /// The steps that take it off the page, or leave it there.
    fn clear(&self, triage: &mut Triage, removal: &Reached<Removal>) {
        if self.done.removed {
            return;
        }
        let because = removal.because.clone();
        match removal.outcome() {
            // What has to go is not taken away before it is known whether it may be saved first.
            Some(Removal::Must | Removal::Advertising) if self.crime.is_none() => triage.ask_for_crime(),
            Some(Removal::Must | Removal::Advertising) => self.remove(triage, because),
            Some(Removal::ToJudge) => triage.step(Action::JudgeRemoval, Force::Must, When::AsSoonAsPossible, because),
            Some(Removal::NoGround) => triage.step(Action::Leave, Force::MayNot, When::Ongoing, because),
            Some(Removal::BySchedule | Removal::NotInForce) | None => {}
        }
    }

    /// The steps that take it away, saved first where it may be.
    fn remove(&self, triage: &mut Triage, because: Reasons) {
        if self.may_be_copied() && !self.done.saved {
            let held = self.hold.is_some_and(|hold| hold != Hold::None);
            if self.capture || held {
                triage.step(Action::Save, Force::Must, When::First, Cow::Borrowed(&[&SAVED]));
            } else {
                triage.step(Action::Save, Force::Should, When::First, Cow::Borrowed(&[&SAVE_FIRST]));
            }
        }
        triage.step(Action::Remove, Force::Must, When::AtOnce, because);
    }

    /// The steps that whoever wrote is owed.
    fn take_care(&self, triage: &mut Triage, reception: &Reached<Reception>) {
        let question = self.inflow == Some(Inflow::Question);
        let soon = if question { When::By } else { When::AsSoonAsPossible };
        let (action, when) = match reception.outcome().filter(|_| !self.done.answered) {
            Some(Reception::Answer) => (Action::Answer, When::By),
            Some(Reception::Forward) => (Action::Forward, soon),
            Some(Reception::Refer) => (Action::Refer, soon),
            Some(Reception::Consider) => (Action::Consider, When::AsSoonAsPossible),
            Some(Reception::Nothing | Reception::NotInForce) | None => return,
        };
        triage.step(action, Force::Must, when, reception.because.clone());
    }

    /// What the schedule says of the record in the end. It is let go only when nothing else remains to be done with it, or to be
    /// found out.
    fn end(&self, triage: &mut Triage, disposal: &Reached<Disposal>, removal: Option<&Reached<Removal>>) {
        // What may not be saved is not kept where it is removed, or could have to be.
        let goes = triage.steps.iter().any(|step| step.action == Action::Remove)
            || removal.is_some_and(|removal| removal.outcome().is_none());
        if self.is_gone() || (!self.may_be_copied() && goes) {
            return;
        }
        let because = disposal.because.clone();
        match disposal.outcome() {
            Some(Disposal::May) => {
                let remains = triage.steps.iter().any(|step| step.action.contradicts(Action::Dispose));
                if triage.open.is_empty() && !remains {
                    triage.step(Action::Dispose, Force::May, When::From, because);
                }
            }
            Some(Disposal::Preserve) => triage.step(Action::Preserve, Force::Must, When::Ongoing, because),
            Some(Disposal::NotYet) => triage.step(Action::Retain, Force::MayNot, When::From, because),
            Some(Disposal::Needed | Disposal::NoDecision | Disposal::Unscheduled | Disposal::OnHold) => {
                triage.step(Action::Retain, Force::MayNot, When::Ongoing, because);
            }
            Some(Disposal::NotInForce) | None => {}
        }
    }
}
