//! What a dossier shows of the municipality's communication.

use chrono::NaiveDate;
use policy_core::{
    accessibility::{self, AccessibilityAct, AccessibilityFacts, WebPlace, WebsiteAdaptedFacts},
    account::{Control, Happened, Known, SubjectKind},
    crisis::{self, CrisisPlanFacts},
    fact::YesNo,
    intranet::{self, IntranetFacts},
    issuing::Scope,
    media,
    media_handled::{ContactHandledFacts, Handled, How},
    planning::{self, AspectFacts, Considered, InTime, PlannedFacts, Stage, Undertaking},
    press::{self, PressFacts},
    publication::{Product, PublicationFacts, Works},
    publisher::{self, Certificate, Publication, Publisher, PublisherFacts},
    role::Role,
    source::POLICY,
    website::{self, WebsiteFacts},
};
use policy_rules::{Lang, Rule, Table, Text};

use super::{
    Auditor, Context, Inspection, Subject,
    observe::{Observation, day_after, lacking_since},
};
use crate::communication::{
    DecisionRecord, HolderId, MediaContact, PressRelease, ProjectKind, ProjectRecord, PublicationRecord, WebsiteRecord,
};

static CONTACT_HANDLED: Table = Table::of::<ContactHandledFacts>();
static PRESS: Table = Table::of::<PressFacts>();
static PUBLICATION: Table = Table::of::<PublicationFacts>();
static ACCESSIBILITY: Table = Table::of::<AccessibilityFacts>();
static WEBSITE_ADAPTED: Table = Table::of::<WebsiteAdaptedFacts>();
static PUBLISHER: Table = Table::of::<PublisherFacts>();
static WEBSITE: Table = Table::of::<WebsiteFacts>();
static INTRANET: Table = Table::of::<IntranetFacts>();
static CRISIS_PLAN: Table = Table::of::<CrisisPlanFacts>();
static PLANNED: Table = Table::of::<PlannedFacts>();
static ASPECT: Table = Table::of::<AspectFacts>();

const PUBLISHED: Text = Text::new("Är produkten publicerad?", "Has the product been published?");
const OVERALL: Text = Text::new("Är trycksaken övergripande?", "Is the printed matter about the municipality as a whole?");
const CONSENT: Text = Text::new("Finns rättsinnehavarens tillstånd?", "Is there the rights holder's consent?");

const ASPECT_IN_DECISION: Text =
    Text::new("Beaktades informationsaspekten i beslutet?", "Was the information aspect considered in the decision?");

/// Audits what is on record of the municipality's communication.
pub(super) fn inspect(auditor: &mut Auditor<'_>) {
    let context = auditor.context;
    let communication = &context.dossier.communication;
    website(auditor, &communication.website);
    let subject = context.municipality();
    let intranet =
        [("constitution", &communication.intranet.constitution), ("writingRules", &communication.intranet.writing_rules)]
            .map(|(field, record)| happened(context, record.as_ref(), POLICY, &format!("intranet.{field}")));
    let observations: Vec<_> = std::iter::once(Observation::policy(context.date)).chain(intranet).collect();
    auditor.inspect(&Inspection::of(&INTRANET, intranet::RULES, Control::InternalRules), &subject, &observations, |_| None);
    let observations = crisis_plan(context);
    let duties = &[&crisis::PLAN, &crisis::PLAN_SECTION];
    auditor.inspect(&Inspection::of(&CRISIS_PLAN, duties, Control::Guidelines), &subject, &observations, |_| None);
    for (at, contact) in communication.media_contacts.iter().enumerate() {
        media_contact(auditor, contact, at);
    }
    for (at, release) in communication.press_releases.iter().enumerate() {
        press_release(auditor, release, at);
    }
    for (at, record) in communication.publications.iter().enumerate() {
        publication(auditor, record, at);
    }
    for (at, record) in communication.projects.iter().enumerate() {
        project(auditor, record, at);
    }
    for (at, record) in communication.decisions.iter().enumerate() {
        decision(auditor, record, at);
    }
}

fn path(field: &str) -> String {
    format!("communication.{field}")
}

fn happened(context: &Context<'_>, record: Option<&Happened>, start: NaiveDate, field: &str) -> Observation {
    Observation::happened(record, start.max(POLICY), context.date, || path(field))
}

/// A yes or a no on record.
fn yes_no(value: Option<bool>, field: impl FnOnce() -> String) -> Observation {
    Observation::recorded(value.map(YesNo::from), || path(&field()))
}

/// Whether something had been done by the date; where not, by the day it is planned for.
fn done(record: Option<&Happened>, planned: Option<NaiveDate>, date: NaiveDate, field: impl FnOnce() -> String) -> Observation {
    match record {
        None => Observation::unknown(path(&field())),
        Some(Known::Yes(day)) if *day <= date => Observation::of(YesNo::Yes).since(Some(*day)),
        Some(Known::Yes(day)) => Observation::of(YesNo::No).by(Some(*day)),
        Some(Known::No) => Observation::of(YesNo::No).by(planned),
    }
}

/// Whether something had not happened by the date of an audit that is earlier than the dossier. Such a record is passed over: it
/// tells what is known at the dossier's date, and not what was known then.
fn lies_ahead(context: &Context<'_>, day: Option<NaiveDate>) -> bool {
    context.date < context.dossier.as_of && day.is_none_or(|day| context.date < day)
}

/// The day on which something happened, where it had by the date.
fn done_by(record: Option<&Happened>, date: NaiveDate) -> Option<NaiveDate> {
    record.and_then(Known::yes).copied().filter(|day| *day <= date)
}

/// Audits a contact from the mass media that had been made by the date.
fn media_contact(auditor: &mut Auditor<'_>, contact: &MediaContact, at: usize) {
    let date = auditor.context.date;
    let received = contact.received.0;
    if date < received {
        return;
    }
    let field = |field: &str| path(&format!("mediaContacts[{at}].{field}"));
    let handling = contact.handled.as_ref().and_then(Known::yes).filter(|handling| handling.on.0 <= date);
    let on = handling.map(|handling| handling.on.0);
    // Where it is not known whether it was handled, neither is how.
    let place = |name: &str| field(if contact.handled.is_none() { "handled" } else { name });
    let handled = || match &contact.handled {
        None => Observation::unknown(field("handled")),
        Some(_) => Observation::of(Handled::on(received, on, date)).since(Some(received)).by(Some(received)),
    };
    let how = handling.and_then(|handling| handling.how);
    let reason = handling.and_then(|handling| handling.reason);
    let over = on.filter(|on| received < *on).and_then(|on| on.pred_opt());
    let observations = [
        Observation::policy(received),
        Observation::recorded(contact.addressed.map(YesNo::from), || field("addressed")).since(Some(received)),
        handled().until(over),
        Observation::recorded(how, || place("handled.how")).since(on).until(on),
        Observation::recorded(reason, || place("handled.reason")).since(on).until(on),
    ];
    let subject = Subject { kind: SubjectKind::MediaContact, id: contact.id.clone() };
    // What is no duty for this contact is not listed: a reason where nothing was referred, the unit where somebody was addressed.
    let referred = contact.handled.is_none() || handling.is_some_and(|handling| handling.how != Some(How::Directly));
    let duties: &[&Rule] =
        if referred && contact.addressed != Some(false) { &[&media::SAME_DAY, &media::WITH_REASON] } else { &[&media::SAME_DAY] };
    auditor.inspect(&Inspection::of(&CONTACT_HANDLED, duties, Control::InternalRules), &subject, &observations, |_| None);
    if contact.addressed != Some(true) {
        // What has not been forwarded has not been since it came in, and another answer does not end that.
        let observations = [
            Observation::policy(received),
            Observation::recorded(contact.addressed.map(YesNo::from), || field("addressed")).since(Some(received)),
            handled(),
            Observation::recorded(how, || place("handled.how")).since(Some(received)),
            Observation::recorded(reason, || place("handled.reason")),
        ];
        let inspection = Inspection::of(&CONTACT_HANDLED, &[&media::TO_UNIT], Control::InternalRules);
        auditor.inspect(&inspection, &subject, &observations, |_| None);
    }
}

fn press_release(auditor: &mut Auditor<'_>, release: &PressRelease, at: usize) {
    let context = auditor.context;
    let date = context.date;
    let field = |field: &str| format!("pressReleases[{at}].{field}");
    if release.sent.as_ref().is_some_and(|sent| lies_ahead(context, sent.yes().copied())) {
        return;
    }
    let sent = done_by(release.sent.as_ref(), date);
    // How a release was sent is over once it is sent.
    let once = |observation: Observation| observation.since(sent).until(sent);
    let observations = [
        Observation::policy(sent.unwrap_or(date)),
        Observation::recorded(release.scope, || path(&field("scope"))),
        once(done(release.sent.as_ref(), release.planned, date, || field("sent"))),
        once(yes_no(release.by_chair_through_unit, || field("byChairThroughUnit"))),
        once(yes_no(release.simultaneous, || field("simultaneous"))),
    ];
    let subject = Subject { kind: SubjectKind::PressRelease, id: release.id.clone() };
    // The duty on overall releases is listed unless the release is known not to be one.
    let duties: &[&Rule] = if release.scope == Some(Scope::Own) { &[&press::SIMULTANEOUS] } else { press::RULES };
    auditor.inspect(&Inspection::of(&PRESS, duties, Control::InternalRules), &subject, &observations, |_| None);
}

fn publication(auditor: &mut Auditor<'_>, record: &PublicationRecord, at: usize) {
    let context = auditor.context;
    let date = context.date;
    let field = |field: &str| format!("publications[{at}].{field}");
    if record.published.as_ref().is_some_and(|published| lies_ahead(context, published.yes().copied())) {
        return;
    }
    let published = done_by(record.published.as_ref(), date);
    // What has to be done before the publication counts if it was done by then.
    let before = |happened: Option<&Happened>, name: &str| {
        if record.published.is_none() && happened.is_some_and(|happened| happened.by(date)) {
            return Observation::unknown(path(&field("published"))).asks(PUBLISHED);
        }
        let deadline = published.unwrap_or(date);
        let observation = Observation::happened(happened, deadline, deadline, || path(&field(name)));
        let late = done_by(happened, date).filter(|day| deadline < *day);
        let note = late.map(|day| match context.lang {
            Lang::Sv => format!("Det gjordes först {day}."),
            Lang::En => format!("It was done only on {day}."),
        });
        observation.since(published).until(late.and_then(|day| day.pred_opt())).note(note)
    };
    let observations = [
        Observation::policy(published.unwrap_or(date)),
        Observation::of(record.product),
        done(record.published.as_ref(), record.planned, date, || field("published")),
        works(record, at, context, published),
        before(record.website_considered.as_ref(), "websiteConsidered"),
        yes_no(record.follows_manual, || field("followsManual")).since(published),
        before(record.reviewed.as_ref(), "reviewed"),
    ];
    let subject = Subject { kind: SubjectKind::Publication, id: record.id.clone() };
    let inspection = Inspection::of(&PUBLICATION, record.product.demands(), Control::Guidelines);
    auditor.inspect(&inspection, &subject, &observations, |_| None);
    let place = match record.product {
        Product::WebsitePage => Some(WebPlace::OwnWebsite),
        Product::SocialPost => Some(WebPlace::ThirdParty),
        _ => None,
    };
    // What is known not to be published yet can still be adapted.
    if let Some(place) = place.filter(|_| record.published != Some(Known::No)) {
        adapted_for_all(auditor, &subject, place, || match published {
            Some(_) => {
                Observation::recorded(record.adapted, || path(&field("adapted"))).since(published.map(|day| day.max(POLICY)))
            }
            None => Observation::unknown(path(&field("published"))).asks(PUBLISHED),
        });
    }
    // Overall print to every household, once it is out, has a responsible publisher.
    if record.product == Product::HouseholdPrint && record.scope != Some(Scope::Own) && record.published != Some(Known::No) {
        let named = record.responsible_publisher.as_ref();
        let publisher = match (record.scope, published, named) {
            (None, _, _) => Observation::unknown(path(&field("scope"))).asks(OVERALL),
            (_, None, _) => Observation::unknown(path(&field("published"))).asks(PUBLISHED),
            (_, _, None) => Observation::unknown(path(&field("responsiblePublisher"))),
            (_, Some(day), Some(named)) => Observation::of(appointed(context, named, day)).since(published),
        };
        let observations = [
            Observation::policy(published.unwrap_or(date)),
            Observation::of(Publication::HouseholdPrint),
            publisher,
            Observation::unknown(String::new()),
        ];
        let inspection = Inspection::of(&PUBLISHER, &[&publisher::HOUSEHOLD_PRINT], Control::Guidelines);
        auditor.inspect(&inspection, &subject, &observations, |_| None);
    }
}

/// The works of others in a publication. A consent counts if it was there when the product was published.
fn works(record: &PublicationRecord, at: usize, context: &Context<'_>, published: Option<NaiveDate>) -> Observation {
    let path = |field: &str| path(&format!("publications[{at}].{field}"));
    let Some(works) = &record.works else { return Observation::unknown(path("works")) };
    let deadline = published.unwrap_or(context.date);
    let consents = || works.iter().map(|work| work.consent.as_ref().map(|consent| consent.by(deadline)));
    let missing: Vec<_> = works.iter().zip(consents()).filter(|(_, consent)| *consent == Some(false)).collect();
    if missing.is_empty() {
        if let Some(unknown) = consents().position(|consent| consent.is_none()) {
            return Observation::unknown(path(&format!("works[{unknown}].consent"))).asks(CONSENT);
        }
        if record.published.is_none() && !works.is_empty() {
            return Observation::unknown(path("published")).asks(PUBLISHED);
        }
        return Observation::of(Works::of(consents().flatten())).since(published);
    }
    let names: Vec<&str> = missing.iter().map(|(work, _)| work.id.as_str()).collect();
    let note = match context.lang {
        Lang::Sv => format!("Det gäller {}.", names.join(", ")),
        Lang::En => format!("It concerns {}.", names.join(", ")),
    };
    // It is over where each consent came later, and none is unknown.
    let open = consents().any(|consent| consent.is_none());
    let late = missing.iter().map(|(work, _)| done_by(work.consent.as_ref(), context.date));
    let over = late.collect::<Option<Vec<_>>>().and_then(|days| days.into_iter().max()).and_then(|day| day.pred_opt());
    Observation::of(Works::Missing).since(published).until(published.filter(|_| !open).and(over)).note(Some(note))
}

/// Audits how far what is published on the web is adapted: by the policy on the website, by the statute everywhere.
fn adapted_for_all(auditor: &mut Auditor<'_>, subject: &Subject, place: WebPlace, adapted: impl Fn() -> Observation) {
    let date = auditor.context.date;
    if place == WebPlace::OwnWebsite {
        let observations = [Observation::policy(date), adapted()];
        let inspection = Inspection::of(&WEBSITE_ADAPTED, &[&accessibility::WEBSITE], Control::Guidelines);
        auditor.inspect(&inspection, subject, &observations, |_| None);
    }
    let act = AccessibilityAct::on_date(date);
    let observations = [Observation::policy(date), Observation::of(act).since(act.since()), Observation::of(place), adapted()];
    let duties: &[&Rule] = match place {
        WebPlace::OwnWebsite => &[&accessibility::OWN_PAGES],
        WebPlace::ThirdParty => &[&accessibility::THIRD_PARTY],
    };
    auditor.inspect(&Inspection::of(&ACCESSIBILITY, duties, Control::Guidelines), subject, &observations, |_| None);
}

/// Who was responsible publisher on a date.
fn appointed(context: &Context<'_>, named: &Known<HolderId>, date: NaiveDate) -> Publisher {
    let Known::Yes(HolderId(id)) = named else { return Publisher::Nobody };
    let is_chief =
        context.holders.get(id.as_str()).is_some_and(|holder| holder.role == Role::ChiefExecutive && holder.in_post(date));
    if is_chief { Publisher::ChiefExecutive } else { Publisher::Other }
}

fn website(auditor: &mut Auditor<'_>, record: &WebsiteRecord) {
    let context = auditor.context;
    let date = context.date;
    let subject = context.municipality();
    // Whether there was another certificate before a later one, the dossier does not tell.
    let issued = record.certificate.as_ref().map(|record| record.yes().copied());
    let issued = issued.filter(|issued| issued.is_none_or(|issued| issued <= date));
    let publisher = match &record.responsible_publisher {
        None => Observation::unknown(path("website.responsiblePublisher")),
        // Who held the title before somebody who came into post later, the dossier does not tell.
        Some(Known::Yes(HolderId(id)))
            if context.holders.get(id.as_str()).is_some_and(|holder| holder.from.is_some_and(|from| date < from)) =>
        {
            Observation::unknown(path("website.responsiblePublisher"))
        }
        Some(named) => {
            let holder = named.yes().and_then(|HolderId(id)| context.holders.get(id.as_str()));
            let start = holder.and_then(|holder| holder.from).map_or(POLICY, |from| from.max(POLICY));
            let changes = holder.into_iter().flat_map(|holder| [holder.from, day_after(holder.until)]).flatten();
            let is_chief = |day: NaiveDate| appointed(context, named, day) == Publisher::ChiefExecutive;
            let since = lacking_since(changes, start, date, is_chief);
            Observation::of(appointed(context, named, date)).since(since).note(issued.map(|issued| effect(issued, context)))
        }
    };
    let certificate = issued.map(|issued| Certificate::on(issued, date));
    let observations = [
        Observation::policy(date),
        Observation::of(Publication::Website),
        publisher,
        Observation::recorded(certificate, || path("website.certificate")),
    ];
    auditor.inspect(&Inspection::of(&PUBLISHER, &[&publisher::WEBSITE], Control::Guidelines), &subject, &observations, |_| None);
    let review = record.review.as_ref().filter(|review| review.on <= date);
    let seen = review.map(|review| match context.lang {
        Lang::Sv => format!("Det visade genomgången {}.", review.on),
        Lang::En => format!("The review of {} showed it.", review.on),
    });
    let place = |field: &str| if review.is_some() { format!("website.review.{field}") } else { "website.review".to_owned() };
    let since = review.map(|review| review.on.max(POLICY));
    let found = |value: Option<bool>, field: &str| {
        yes_no(value, || place(field)).since(since).note(value.filter(|yes| !yes).and(seen.clone()))
    };
    let observations = [
        Observation::policy(date),
        found(review.and_then(|review| review.round_the_clock), "roundTheClock"),
        found(review.and_then(|review| review.dialogue), "dialogue"),
        found(review.and_then(|review| review.up_to_date), "upToDate"),
        found(review.and_then(|review| review.for_target_groups), "forTargetGroups"),
    ];
    auditor.inspect(&Inspection::of(&WEBSITE, website::RULES, Control::Guidelines), &subject, &observations, |_| None);
    let adapted = || Observation::recorded(review.and_then(|review| review.adapted), || path(&place("adapted"))).since(since);
    adapted_for_all(auditor, &subject, WebPlace::OwnWebsite, adapted);
}

/// What effect the title of responsible publisher has by a certificate issued on a day, or by none, in a sentence.
fn effect(issued: Option<NaiveDate>, context: &Context<'_>) -> String {
    let expires = issued.map(Certificate::expires);
    match (Certificate::on(issued, context.date), expires, context.lang) {
        (Certificate::Valid, Some(expires), Lang::Sv) => format!("Utgivningsbeviset gäller till {expires}."),
        (Certificate::Valid, Some(expires), Lang::En) => format!("The certificate of publication is valid until {expires}."),
        (Certificate::Expired, Some(expires), Lang::Sv) => {
            format!("Utgivningsbeviset gick ut {expires}, så uppdraget har ingen verkan enligt grundlagen.")
        }
        (Certificate::Expired, Some(expires), Lang::En) => {
            format!("The certificate of publication expired on {expires}, so the post has no effect under the constitution.")
        }
        (_, _, Lang::Sv) => "Utgivningsbevis saknas, så uppdraget har ingen verkan enligt grundlagen.".to_owned(),
        (_, _, Lang::En) => {
            "There is no certificate of publication, so the post has no effect under the constitution.".to_owned()
        }
    }
}

fn crisis_plan(context: &Context<'_>) -> [Observation; 3] {
    // Whether there was another plan before this one, the dossier does not tell.
    let known = context.dossier.communication.crisis_plan.as_ref();
    let known = known.filter(|plan| plan.yes().is_none_or(|plan| plan.adopted <= context.date));
    let unknown = || Observation::unknown(path("crisisPlan"));
    let (plan, section) = match known {
        None => (unknown(), unknown()),
        Some(Known::No) => (Observation::of(YesNo::No).since(Some(POLICY)), unknown()),
        Some(Known::Yes(plan)) => (
            happened(context, Some(&Known::Yes(plan.adopted)), POLICY, "crisisPlan.adopted"),
            happened(context, plan.information_section.as_ref(), plan.adopted, "crisisPlan.informationSection"),
        ),
    };
    [Observation::policy(context.date), plan, section]
}

/// How far something has come that begins on a day.
fn stage(from: NaiveDate, date: NaiveDate) -> Observation {
    if date < from { Observation::of(Stage::Ahead).by(Some(from)) } else { Observation::of(Stage::Begun).since(Some(from)) }
}

fn project(auditor: &mut Auditor<'_>, record: &ProjectRecord, at: usize) {
    let context = auditor.context;
    if lies_ahead(context, Some(record.from)) {
        return;
    }
    let policy = || Observation::policy(record.from.min(context.date));
    let since = Some(record.from).filter(|from| *from <= context.date);
    let found = |value: Option<InTime>, field: &str| {
        Observation::recorded(value, || path(&format!("projects[{at}].{field}"))).since(since)
    };
    let subject = Subject { kind: SubjectKind::Project, id: record.id.clone() };
    // Each by itself: that one is too late does not take away the time for the other.
    let kept = || Observation::of(InTime::InTime);
    let stage = || stage(record.from, context.date);
    for (duty, planned, budgeted) in [
        (&[&planning::PLANNED], found(record.planned, "planned"), kept()),
        (&[&planning::BUDGETED], kept(), found(record.budgeted, "budgeted")),
    ] {
        let observations = [policy(), stage(), planned, budgeted];
        auditor.inspect(&Inspection::of(&PLANNED, duty, Control::InternalRules), &subject, &observations, |_| None);
    }
    let considered = Observation::recorded(record.considered, || path(&format!("projects[{at}].considered")));
    // A plan or a follow-up has time until it is finished.
    let deadline = match record.kind {
        ProjectKind::Project | ProjectKind::LargerActivity => Some(record.from),
        ProjectKind::StrategicPlanning | ProjectKind::FollowUp => record.until,
    };
    let (past, ahead) = (deadline.filter(|day| *day <= context.date), deadline.filter(|day| context.date < *day));
    aspect(auditor, &subject, record.kind.into(), policy(), considered.since(past).by(ahead));
}

fn decision(auditor: &mut Auditor<'_>, record: &DecisionRecord, at: usize) {
    let context = auditor.context;
    if lies_ahead(context, Some(record.on)) {
        return;
    }
    let taken = record.on <= context.date;
    // A decision has time until it is taken.
    let considered = record.information_considered.map(|yes| match (yes, taken) {
        (true, _) => Considered::InTime,
        (false, false) => Considered::NotYet,
        (false, true) => Considered::No,
    });
    let considered = Observation::recorded(considered, || path(&format!("decisions[{at}].informationConsidered")))
        .asks(ASPECT_IN_DECISION)
        .since(taken.then_some(record.on))
        .by((!taken).then_some(record.on));
    let subject = Subject { kind: SubjectKind::Decision, id: record.id.clone() };
    aspect(auditor, &subject, Undertaking::Decision, Observation::policy(record.on.min(context.date)), considered);
}

fn aspect(auditor: &mut Auditor<'_>, subject: &Subject, kind: Undertaking, policy: Observation, considered: Observation) {
    let observations = [policy, Observation::of(kind), considered];
    auditor.inspect(&Inspection::of(&ASPECT, kind.demand(), Control::InternalRules), subject, &observations, |_| None);
}
