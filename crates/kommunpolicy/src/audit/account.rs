//! What a dossier shows of an account.

use std::collections::BTreeSet;

use activity_plan::approval::{self, ApprovalFacts, Approved, Signature};
use chrono::NaiveDate;
use policy_core::{
    access::{self, AccessFacts, Administrators},
    account::{Account, Approval, Control, Holder, Known, Plan, SubjectKind},
    attendance::{self, Activity, ActivityFacts, AttendanceFacts, ChannelFacts},
    days::Days,
    departure::{self, Departure, DepartureFacts, Successor},
    fact::{Phase, YesNo},
    golive::{self, GoLiveFacts},
    listing::{self, ClosingFacts, ListingFacts},
    role::Role,
};
use policy_rules::{Finite, Lang, Rule, Table, Text};

use super::{
    Auditor, Context, Inspection, Kept, Subject,
    observe::{Observation, day_after, lacking_since},
};
use crate::{
    plan::counts,
    records::{Log, LoggedDay},
};

static APPROVAL: Table = Table::of::<ApprovalFacts>();
static GO_LIVE: Table = Table::of::<GoLiveFacts>();
static ACCESS: Table = Table::of::<AccessFacts>();
static DEPARTURE: Table = Table::of::<DepartureFacts>();
static LISTING: Table = Table::of::<ListingFacts>();
static CLOSING: Table = Table::of::<ClosingFacts>();
static CHANNEL: Table = Table::of::<ChannelFacts>();
static ATTENDANCE: Table = Table::of::<AttendanceFacts>();
static ACTIVITY: Table = Table::of::<ActivityFacts>();

/// Whether the decision on the approval of a plan says that it is approved, where it says.
pub(super) fn is_approved(approval: &[Observation]) -> Option<YesNo> {
    let outcome = super::facts(&APPROVAL, approval).settle().outcome()?;
    Some(YesNo::from(Approved::VALUES[usize::from(outcome)] == Approved::Approved))
}

/// An account on the date of the audit.
struct Inspected<'d> {
    context: &'d Context<'d>,
    account: &'d Account,
    at: usize,
    date: NaiveDate,
    phase: Phase,
}

/// Audits the account at a place in the dossier.
pub(super) fn inspect<'d>(auditor: &mut Auditor<'d>, account: &'d Account, at: usize) {
    let context = auditor.context;
    let inspected = Inspected { context, account, at, date: context.date, phase: account.phase(context.date) };
    let subject = Subject { kind: SubjectKind::Account, id: account.id.clone() };
    let approval = inspected.approval();
    let go_live = inspected.go_live(&approval);
    super::plans::inspect(auditor, account, at, &approval);
    let inspections = [
        (Inspection::of(&APPROVAL, approval::RULES, Control::PurposeAndMandate), approval),
        (Inspection::of(&GO_LIVE, golive::RULES, Control::PurposeAndMandate), go_live),
        (Inspection::of(&ACCESS, access::RULES, Control::RolesAndAccess), inspected.access()),
        (Inspection::of(&LISTING, LISTED, Control::Guidelines), inspected.listing()),
        (Inspection::of(&CLOSING, CLOSED, Control::RolesAndAccess), inspected.closing()),
        (Inspection::of(&CHANNEL, OPEN, Control::Supervision), inspected.channel()),
        (Inspection::of(&ATTENDANCE, ATTENDED, Control::Supervision), inspected.attendance()),
        (Inspection::of(&ACTIVITY, ACTIVE, Control::Supervision), inspected.activity()),
    ];
    for (inspection, observations) in inspections {
        auditor.inspect(&inspection, &subject, &observations, |rule| inspected.excuse(rule));
    }
    super::personal_data::inspect(auditor, account);
    super::records::inspect_account(auditor, account, at, [inspected.supervised(), inspected.documented()]);
    for (holder, observations) in inspected.departures() {
        let subject = Subject { kind: SubjectKind::Access, id: format!("{}/{holder}", account.id) };
        let inspection = Inspection::of(&DEPARTURE, departure::RULES, Control::RolesAndAccess);
        auditor.inspect(&inspection, &subject, &observations, |_| None);
    }
}

const LISTED: &[&Rule] = &[&listing::LISTED, &listing::LINK_TO, &listing::LINK_BACK, &listing::REPORTED];
const CLOSED: &[&Rule] = &[&listing::ACCESS_WITHDRAWN, &listing::REGISTER_CURRENT];
const OPEN: &[&Rule] = &[&attendance::OPEN_CHANNEL];
const ATTENDED: &[&Rule] = &[&attendance::FOLLOW_UP, &attendance::WATCHED];
const ACTIVE: &[&Rule] = &[&attendance::ACTIVE];

impl<'d> Inspected<'d> {
    /// Why a rule does not apply to this account, where the decision alone cannot tell.
    fn excuse(&self, rule: &Rule) -> Option<Text> {
        let approvals = || match &self.account.plan {
            Some(Known::Yes(plan)) => plan.approvals.iter().filter(|approval| approval.on <= self.date).count(),
            // Nothing is known of them, or the decision says that there is no plan.
            None | Some(Known::No) => 2,
        };
        if *rule == access::LODGED && self.phase != Phase::Closed && self.date <= self.account.start {
            return Some(Text::new(
                "inloggningen lämnas in när kontot har startat",
                "the login is handed in once the account has started",
            ));
        }
        // What the profile requires now, another chain may not have required when the plan was approved.
        if approval::laid_on(rule).is_some_and(|laid_on| !self.approvers().iter().any(laid_on)) {
            return Some(Text::new("kommunen har inte bestämt det", "the municipality has not decided so"));
        }
        if (*rule == approval::ORDER || *rule == approval::DIFFERENT_PERSONS) && approvals() < 2 {
            return Some(Text::new("planen har inte två godkännanden ännu", "the plan does not have two approvals yet"));
        }
        None
    }

    fn path(&self, field: &str) -> String {
        format!("accounts[{}].{field}", self.at)
    }

    fn guidelines(&self) -> Observation {
        Observation::guidelines(self.date)
    }

    fn phase(&self) -> Observation {
        Observation::phase(self.account.start, self.account.closed, self.date)
    }

    fn holder(&self, id: &str) -> Option<&'d Holder> {
        self.context.holders.get(id).copied()
    }

    /// The administrators, the owner among them if named so.
    fn administrators(&self) -> impl Iterator<Item = &'d str> + use<'d> {
        self.account.administrators.iter().map(String::as_str)
    }

    /// Yes, or no since the day from which it lacks; unknown where no access is on record.
    fn by_access<'i>(&self, ids: impl Iterator<Item = &'i str>, holds: impl Fn(NaiveDate) -> bool) -> Observation {
        if self.account.access.is_none() {
            return Observation::unknown(self.path("access"));
        }
        if holds(self.date) {
            return Observation::of(YesNo::Yes);
        }
        Observation::unless(lacking_since(self.context.changes(self.account, ids), self.account.start, self.date, holds))
    }

    fn approval(&self) -> Vec<Observation> {
        let start = Some(self.account.start);
        let approvers = self.approvers();
        let signed = |plan: &Plan, role: Role| self.approved_on(plan, role).is_some();
        let signature = |plan: &Plan, roles: &[Role]| {
            let mut required = approvers.iter().filter(|role| roles.contains(role));
            let signature = match (required.clone().next(), required.all(|role| signed(plan, *role))) {
                (None, _) => Signature::NotRequired,
                (Some(_), true) => Signature::Given,
                (Some(_), false) => Signature::Missing,
            };
            let note = roles.iter().find_map(|role| self.disregarded(plan, *role));
            Observation::of(signature).since(start).note(note)
        };
        let named = [Role::OperationsManager, Role::SectorHead];
        let others: Vec<Role> = approvers.iter().copied().filter(|role| !named.contains(role)).collect();
        let mut observations = vec![self.guidelines(), self.phase()];
        match &self.account.plan {
            None => {
                observations.push(Observation::unknown(self.path("plan")));
                observations.extend((0..5).map(|_| Observation::unknown(self.path("plan.approvals"))));
            }
            Some(Known::No) => observations.extend([
                Observation::of(YesNo::No).since(start),
                Observation::of(Signature::Missing),
                Observation::of(Signature::Missing),
                Observation::of(Signature::Missing),
                Observation::of(YesNo::Yes),
                Observation::of(YesNo::Yes),
            ]),
            Some(Known::Yes(plan)) => observations.extend([
                Observation::of(YesNo::Yes).since(start),
                signature(plan, &named[..1]),
                signature(plan, &named[1..]),
                signature(plan, &others),
                Observation::of(YesNo::from(self.in_order(plan))).since(start),
                Observation::of(YesNo::from(self.different_persons(plan))).since(start),
            ]),
        }
        observations
    }

    /// Who approves, by what the municipality had decided on the day of the last approval.
    fn approvers(&self) -> &'d [Role] {
        let plan = self.account.plan.as_ref().and_then(Known::yes);
        let given = plan.into_iter().flat_map(|plan| &plan.approvals).map(|approval| approval.on).filter(|on| *on <= self.date);
        self.context.settings.on(given.max().unwrap_or(self.date)).approvers
    }

    /// The approval of a plan that somebody had given in a role by the date.
    fn given<'p>(&self, plan: &'p Plan, role: Role) -> Option<&'p Approval> {
        plan.approvals.iter().find(|approval| approval.role == role && approval.on <= self.date)
    }

    /// The day by which somebody in a role had approved a plan. A manager's approval counts only if it was given by somebody
    /// who held that post on that day.
    fn approved_on(&self, plan: &Plan, role: Role) -> Option<NaiveDate> {
        let approval = self.given(plan, role)?;
        self.holder(&approval.holder).is_some_and(|holder| counts(holder, role, approval.on)).then_some(approval.on)
    }

    /// Whether the approvals given by the date follow the profile's chain: none before an earlier one.
    fn in_order(&self, plan: &Plan) -> bool {
        let given: Vec<Option<NaiveDate>> = self.approvers().iter().map(|role| self.approved_on(plan, *role)).collect();
        given.windows(2).all(|pair| match (pair[0], pair[1]) {
            (Some(earlier), Some(later)) => earlier <= later,
            (None, Some(_)) => false,
            (_, None) => true,
        })
    }

    /// Whether nobody approved the plan in two roles.
    fn different_persons(&self, plan: &'d Plan) -> bool {
        let mut signers = BTreeSet::new();
        let given = plan.approvals.iter().filter(|approval| approval.on <= self.date);
        given.map(|approval| self.context.person(&approval.holder)).all(|person| signers.insert(person))
    }

    /// Whether the writers are appointed, no earlier than the sector head approved the plan; where the municipality's chain
    /// has no sector head, no earlier than the last of the chain did.
    fn writers_appointed(&self) -> Observation {
        let Some(record) = &self.account.writers_appointed else { return Observation::unknown(self.path("writersAppointed")) };
        let Some(plan) = &self.account.plan else { return Observation::unknown(self.path("plan")) };
        let approvers = self.approvers();
        let last = if approvers.contains(&Role::SectorHead) { Some(Role::SectorHead) } else { approvers.last().copied() };
        let approved = plan.yes().zip(last).and_then(|(plan, role)| self.approved_on(plan, role));
        let appointed = record.yes().copied().filter(|day| *day <= self.date);
        let note = match (appointed, approved, self.context.lang) {
            (Some(day), Some(approved), Lang::Sv) if day < approved => {
                Some(format!("De utsågs {day}, innan planen godkändes {approved}."))
            }
            (Some(day), Some(approved), Lang::En) if day < approved => {
                Some(format!("They were appointed on {day}, before the plan was approved on {approved}."))
            }
            (Some(day), None, Lang::Sv) => Some(format!("De utsågs {day}, men planen är inte godkänd.")),
            (Some(day), None, Lang::En) => Some(format!("They were appointed on {day}, but the plan is not approved.")),
            _ => None,
        };
        let in_order = appointed.is_some() && note.is_none();
        Observation::of(YesNo::from(in_order)).since(Some(self.account.start)).note(note)
    }

    /// That a plan was approved only after the account had started, if so.
    fn approved_late(&self) -> Option<String> {
        let plan = self.account.plan.as_ref()?.yes()?;
        let approved = self.approvers().iter().filter_map(|role| self.approved_on(plan, *role)).max()?;
        let start = self.account.start;
        (approved > start).then(|| match self.context.lang {
            Lang::Sv => format!("Planen godkändes först {approved}, efter starten {start}."),
            Lang::En => format!("The plan was approved only on {approved}, after the start on {start}."),
        })
    }

    /// That an approval does not count, because whoever gave it did not hold the post that day, if so.
    fn disregarded(&self, plan: &Plan, role: Role) -> Option<String> {
        let approval = self.given(plan, role)?;
        self.approved_on(plan, role).is_none().then(|| match self.context.lang {
            Lang::Sv => format!("Godkännandet {} räknas inte: {} innehade inte posten den dagen.", approval.on, approval.holder),
            Lang::En => {
                format!("The approval of {} does not count: {} did not hold the post that day.", approval.on, approval.holder)
            }
        })
    }

    fn go_live(&self, approval: &[Observation]) -> Vec<Observation> {
        let plan_approved = Observation::recorded(is_approved(approval), || self.path("plan"))
            .since(Some(self.account.start))
            .note(self.approved_late());
        vec![self.guidelines(), self.phase(), plan_approved, self.writers_appointed(), self.administrators_enough()]
    }

    fn administrators_enough(&self) -> Observation {
        let settings = &self.context.settings;
        let on = |date: NaiveDate| {
            let in_post = self.context.administrators(self.account, date).len();
            Administrators::of(
                in_post,
                settings.on(date).administrators,
                self.administrators().any(|id| id == self.account.owner && self.context.in_post(id, date)),
            )
        };
        let now = on(self.date);
        if now == Administrators::Enough {
            return Observation::of(now);
        }
        let mut changes = self.context.changes(self.account, self.administrators());
        changes.extend(self.context.new_terms());
        let (in_post, required) =
            (self.context.administrators(self.account, self.date).len(), settings.on(self.date).administrators);
        let note = match self.context.lang {
            Lang::Sv => format!("Antal: {in_post}. Kravet är minst {required}."),
            Lang::En => format!("There are {in_post}; at least {required} are required."),
        };
        Observation::of(now)
            .since(lacking_since(changes, self.account.start, self.date, |date| on(date) == Administrators::Enough))
            .note(Some(note))
    }

    fn access(&self) -> Vec<Observation> {
        let role = |role: Role| {
            self.by_access(self.context.holders_of(role).map(|holder| holder.id.as_str()), |date| {
                self.context.role_acts(self.account, role, date)
            })
        };
        let owner = self.account.owner.as_str();
        vec![
            self.guidelines(),
            self.phase(),
            self.by_access(self.administrators(), |date| {
                let mut in_post = self.administrators().filter(|id| self.context.in_post(id, date)).peekable();
                in_post.peek().is_some() && in_post.all(|id| self.account.can_act(id, date) == Some(true))
            }),
            role(Role::CentralRegistrar),
            role(Role::InformationOfficer),
            self.by_access(std::iter::once(owner), |date| self.context.acts(self.account, owner, date)),
            Observation::happened(self.account.lodged.as_ref(), self.account.start, self.date, || self.path("lodged")),
            self.administrators_enough(),
        ]
    }

    /// One inspection for each person with a part in the account whose last day in post is on record.
    fn departures(&self) -> Vec<(&'d str, Vec<Observation>)> {
        if self.phase == Phase::Closed {
            return Vec::new();
        }
        let entries = self.account.access.iter().flatten().map(|entry| entry.holder.as_str());
        let parts: BTreeSet<&str> = self.administrators().chain(entries).chain([self.account.owner.as_str()]).collect();
        let known =
            parts.into_iter().filter_map(|id| self.holder(id)).filter(|holder| holder.from.is_none_or(|from| from <= self.date));
        let leaving = known.filter_map(|holder| holder.until.map(|until| (holder, until)));
        leaving.map(|(holder, until)| (holder.id.as_str(), self.departure(holder, until))).collect()
    }

    fn departure(&self, holder: &Holder, until: NaiveDate) -> Vec<Observation> {
        let departure = if until < self.date { Departure::Left } else { Departure::Leaving };
        let (since, by) = if departure == Departure::Left {
            (day_after(Some(until)).map(|left| left.max(self.account.start)), None)
        } else {
            (None, Some(until))
        };
        // Who is there the day after decides.
        let after = self.date.max(day_after(Some(until)).unwrap_or(self.date));
        let access = |observation: Observation| match self.account.access {
            Some(_) => observation.since(since),
            None => Observation::unknown(self.path("access")),
        };
        let ended = self.account.can_act(&holder.id, after) == Some(false);
        let mut others = self.account.access.iter().flatten().filter(|entry| entry.holder != holder.id);
        vec![
            self.guidelines(),
            Observation::of(departure).since(since).by(by),
            Observation::of(self.successor(holder, after)).since(since),
            access(Observation::of(YesNo::from(ended))),
            access(Observation::of(YesNo::from(
                others.any(|entry| entry.holds(after) && self.context.in_post(&entry.holder, after)),
            ))),
        ]
    }

    fn successor(&self, holder: &Holder, date: NaiveDate) -> Successor {
        let required = self.context.settings.on(date).administrators;
        let is_post = matches!(holder.role, Role::CentralRegistrar | Role::InformationOfficer);
        let is_administrator = self.account.administrators.contains(&holder.id);
        let enough = self.context.administrators(self.account, date).len() >= required;
        if self.account.owner == holder.id || (is_administrator && !enough) {
            Successor::Missing
        } else if is_post {
            if self.context.holders_of(holder.role).any(|other| other.in_post(date)) {
                Successor::Named
            } else {
                Successor::Missing
            }
        } else {
            Successor::NotNeeded
        }
    }

    fn listing(&self) -> Vec<Observation> {
        let record = |record, field| Observation::happened(record, self.account.start, self.date, || self.path(field));
        vec![
            self.guidelines(),
            self.phase(),
            match &self.account.listed {
                Some(_) if !self.is_listed() => Observation::of(YesNo::No)
                    .since(self.account.unlisted.filter(|day| *day <= self.date).or(Some(self.account.start))),
                listed => record(listed.as_ref(), "listed"),
            },
            record(self.account.linked_from_website.as_ref(), "linkedFromWebsite"),
            record(self.account.links_to_website.as_ref(), "linksToWebsite"),
            record(self.account.reported.as_ref(), "reported"),
        ]
    }

    fn closing(&self) -> Vec<Observation> {
        let unlisted = match &self.account.listed {
            None => Observation::unknown(self.path("listed")),
            Some(_) => Observation::of(YesNo::from(!self.is_listed())).since(self.account.closed),
        };
        // The posts that must be able to disclose the records keep their access.
        let keeps = |id: &str| {
            self.holder(id).is_some_and(|holder| matches!(holder.role, Role::CentralRegistrar | Role::InformationOfficer))
        };
        let withdrawn = match &self.account.access {
            None => Observation::unknown(self.path("access")),
            Some(entries) => {
                let open = entries.iter().any(|entry| entry.holds(self.date) && !keeps(&entry.holder));
                Observation::of(YesNo::from(!open)).since(self.account.closed)
            }
        };
        vec![self.guidelines(), self.phase(), unlisted, withdrawn]
    }

    /// Whether the account stands in the register on the date.
    fn is_listed(&self) -> bool {
        let listed = self.account.listed.as_ref().is_some_and(|record| record.by(self.date));
        listed && self.account.unlisted.is_none_or(|unlisted| self.date < unlisted)
    }

    fn channel(&self) -> Vec<Observation> {
        let record = self.account.open_to_visitors.as_ref();
        let open = Observation::happened(record, self.account.start, self.date, || self.path("openToVisitors"));
        vec![self.guidelines(), self.phase(), open]
    }

    /// The day that counts as the last one on which something recurrent was done before the logs begin.
    fn logged_from(&self) -> NaiveDate {
        let before = |day: NaiveDate| day.pred_opt().unwrap_or(day);
        let logs = self.context.dossier.logs_from.map_or(self.account.start, before);
        self.account.start.max(logs).max(before(policy_core::source::GUIDELINES))
    }

    fn attendance(&self) -> Vec<Observation> {
        let watched = self
            .by_access(self.administrators(), |date| self.administrators().any(|id| self.context.acts(self.account, id, date)));
        vec![self.guidelines(), self.phase(), self.followed_up(), watched]
    }

    /// Whether the logs say nothing of the time before the date.
    fn logs_begin_too_late(&self) -> bool {
        self.account.start < self.date && self.logged_from() >= self.date
    }

    fn followed_up(&self) -> Observation {
        let interval = self.context.profile.follow_up.interval();
        let from = self.account.start;
        self.recurs(
            self.account.follow_ups.as_ref(),
            "followUps",
            from,
            |done| interval.deadline(done),
            Text::new("Uppföljning", "Follow-up"),
        )
    }

    /// A board is supervised from the day visitors could write on it.
    pub(super) fn supervised(&self) -> Observation {
        let interval = self.context.profile.supervision.interval();
        let opened = self.account.open_to_visitors.as_ref().and_then(Known::yes).copied();
        let from = opened.unwrap_or(self.account.start).max(self.account.start);
        let what = Text::new("Uppsikt", "Supervision");
        let records = &self.context.dossier.records.supervisions;
        let days = self.logged(self.account.supervisions.as_ref(), Kept::Supervised, records);
        self.recurs(days.as_ref(), "supervisions", from, |done| interval.deadline(done), what)
    }

    pub(super) fn documented(&self) -> Observation {
        let interval = self.context.profile.snapshots.interval();
        let what = Text::new("Skärmdump", "A snapshot");
        let records = &self.context.dossier.records.snapshots;
        let days = self.logged(self.account.snapshots.as_ref(), Kept::Documented, records);
        self.recurs(days.as_ref(), "snapshots", self.account.start, |done| interval.after(done), what)
    }

    /// The days that stand with the account, and those of it that stand in a log for all accounts, if there is one.
    fn logged(&self, own: Option<&Days>, kind: Kept, log: &Log<LoggedDay>) -> Option<Days> {
        let logged = self.context.logs.get(&(kind, self.account.id.clone()));
        match (own, logged) {
            (None, None) if log.is_empty() => None,
            (own, logged) => Some(own.cloned().unwrap_or_default().and(logged.into_iter().flatten().copied())),
        }
    }

    /// Whether something has been done from a day on as often as it must be. Where it was missed more than once, the breach that
    /// is told is the one that goes on, else the last one.
    fn recurs(
        &self,
        log: Option<&Days>,
        field: &str,
        from: NaiveDate,
        deadline: impl Fn(NaiveDate) -> NaiveDate,
        what: Text,
    ) -> Observation {
        let Some(days) = log else { return Observation::unknown(self.path(field)) };
        if self.logs_begin_too_late() {
            return Observation::unknown("logsFrom".to_owned());
        }
        let logged = self.logged_from();
        // It is counted from the last time before the logs, where that is on record.
        let since = days.last_on(logged).unwrap_or(logged).max(from);
        let gaps = days.gaps(deadline, since, self.date);
        let Some(last) = gaps.last() else {
            // Where the logs are younger than the interval and empty, they do not tell whether it was kept.
            let silent = days.last_on(self.date).is_none() && from < logged;
            return if silent { Observation::unknown("logsFrom".to_owned()) } else { Observation::of(YesNo::Yes) };
        };
        let yesterday = self.date.pred_opt().unwrap_or(self.date);
        let to = if self.context.lang == Lang::Sv { "till" } else { "to" };
        let shown = gaps.iter().rev().take(3).map(|gap| match gap.to.unwrap_or(yesterday) {
            end if end == gap.from => end.to_string(),
            end => format!("{} {to} {end}", gap.from),
        });
        let shown: Vec<String> = shown.collect();
        let (times, rest, what) = (gaps.len(), gaps.len() - shown.len(), what.of(self.context.lang));
        let note = match (self.context.lang, times) {
            (_, 1) => None,
            (Lang::Sv, _) if rest > 0 => Some(format!("{what} har saknats {times} gånger, senast {}.", shown.join(", "))),
            (Lang::Sv, _) => Some(format!("{what} har saknats {times} gånger: {}.", shown.join(", "))),
            (Lang::En, _) => Some(format!("{what} was missed {times} times, the last {}.", shown.join(", "))),
        };
        Observation::of(YesNo::No).since(Some(last.from)).until(last.to).note(note)
    }

    fn activity(&self) -> Vec<Observation> {
        vec![self.guidelines(), self.phase(), self.published()]
    }

    fn published(&self) -> Observation {
        let own = self.context.profile.activity.every_days;
        let interval = match (own, &self.account.plan) {
            (Some(days), _) => Some(days),
            (None, Some(Known::Yes(plan))) => plan.publish_every_days,
            (None, Some(Known::No)) => None,
            (None, None) => return Observation::unknown(self.path("plan")),
        };
        let last = self.account.posts.as_ref().and_then(|posts| posts.last_on(self.date));
        let Some(interval) = interval else {
            return Observation::of(Activity::Unmeasured).note(Some(match (self.context.lang, last) {
                (Lang::Sv, Some(last)) => format!(
                    "Varken kommunen eller aktivitetsplanen anger hur ofta. Senaste inlägget är från {last}, {} före granskningsdagen.",
                    days_sv((self.date - last).num_days())
                ),
                (Lang::En, Some(last)) => format!(
                    "Neither the municipality nor the activity plan says how often. The last post is dated {last}, {} days before the audit.",
                    (self.date - last).num_days()
                ),
                (Lang::Sv, None) => "Varken kommunen eller aktivitetsplanen anger hur ofta. Inget inlägg är antecknat.".to_owned(),
                (Lang::En, None) => "Neither the municipality nor the activity plan says how often. No post is on record.".to_owned(),
            }));
        };
        if self.account.posts.is_none() {
            return Observation::unknown(self.path("posts"));
        }
        if last.is_none() && self.logs_begin_too_late() {
            return Observation::unknown("logsFrom".to_owned());
        }
        let deadline =
            policy_core::days::Interval { days: interval.get(), weekends: true }.deadline(last.unwrap_or(self.logged_from()));
        if deadline >= self.date {
            return Observation::of(Activity::Active);
        }
        let every = interval.get();
        let note = match (self.context.lang, last) {
            (Lang::Sv, Some(last)) => format!(
                "Senaste inlägget är från {last}, {} före granskningsdagen. Det ska gå högst {} mellan inläggen.",
                days_sv((self.date - last).num_days()),
                days_sv(every.into())
            ),
            (Lang::En, Some(last)) => {
                format!(
                    "The last post is dated {last}, {} days before the audit; at most {every} days may pass.",
                    (self.date - last).num_days()
                )
            }
            (Lang::Sv, None) => format!("Inget inlägg är antecknat. Det ska gå högst {} mellan inläggen.", days_sv(every.into())),
            (Lang::En, None) => format!("No post is on record; at most {every} days may pass."),
        };
        Observation::of(Activity::Silent).since(Some(deadline)).note(Some(note))
    }
}

fn days_sv(days: i64) -> String {
    if days == 1 { "1 dag".to_owned() } else { format!("{days} dagar") }
}
