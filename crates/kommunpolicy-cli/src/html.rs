//! The audit as one HTML page that needs nothing else.

use askama::Template;
use kommunpolicy::{
    Audit, Dossier, Lang, Profile,
    audit::{Finding, Status},
    catalogue::{self, Law},
};
use policy_core::account::{Control, SubjectKind};
use policy_rules::{Finite, Provision, Rule, Ruling};

use crate::{
    files::Failure,
    terminal::{Group, groups, horizon, later, scope, subject, when},
};

#[derive(Template)]
#[template(path = "audit.html")]
struct Page<'a> {
    audit: &'a Audit,
    dossier: &'a Dossier,
    lang: Lang,
    horizon: Option<String>,
    digest: &'a str,
    is_default: bool,
}

/// What has a place of its own at the end of the page.
struct Appendix {
    rules: Vec<&'static Rule>,
    provisions: Vec<&'static Provision>,
    rulings: Vec<&'static Ruling>,
    law: Vec<Law>,
}

/// The audit as one self-contained page.
pub(crate) fn audit(audit: &Audit, dossier: &Dossier, profile: &Profile, lang: Lang) -> Result<String, Failure> {
    let page = Page {
        audit,
        dossier,
        lang,
        horizon: horizon(&audit.provenance, lang),
        digest: &audit.provenance.profile_digest,
        is_default: *profile == Profile::default(),
    };
    page.render().map_err(|error| Failure(error.to_string()))
}

impl Page<'_> {
    fn t(&self, sv: &'static str, en: &'static str) -> &'static str {
        policy_rules::Text { sv, en }.of(self.lang)
    }

    fn code(&self) -> &'static str {
        self.t("sv", "en")
    }

    fn statuses(&self) -> &'static [Status] {
        Status::VALUES
    }

    fn controls(&self) -> Vec<Control> {
        Control::VALUES
            .iter()
            .copied()
            .filter(|control| self.audit.findings.iter().any(|finding| finding.control == *control))
            .collect()
    }

    fn findings(&self, control: &Control) -> impl Iterator<Item = &Finding> {
        let control = *control;
        self.audit.findings.iter().filter(move |finding| finding.control == control)
    }

    fn groups(&self, control: &Control) -> Vec<Group<'_>> {
        groups(self.audit, *control)
    }

    fn breaches(&self) -> Vec<Group<'_>> {
        let all = self.controls().into_iter().flat_map(|control| groups(self.audit, control));
        all.filter(|group| group.first.status == Status::Breached).collect()
    }

    fn later(&self) -> Option<String> {
        later(self.audit, self.dossier, self.lang)
    }

    fn scope(&self) -> String {
        scope(self.audit, self.lang)
    }

    fn count(&self, control: &Control, status: &Status) -> usize {
        self.findings(control).filter(|finding| finding.status == *status).count()
    }

    fn label(&self, status: &Status) -> &'static str {
        status.heading().of(self.lang)
    }

    fn subject(&self, finding: &Finding, ids: &[&str]) -> String {
        let medium = |id: &&str| {
            let account = self.dossier.accounts.iter().find(|account| account.id == **id);
            account.map_or_else(|| (*id).to_owned(), |account| format!("{} ({id})", account.medium))
        };
        match finding.subject.kind {
            // A long list is told by ids alone.
            SubjectKind::Account if ids.len() <= 20 => ids.iter().map(medium).collect::<Vec<_>>().join(", "),
            kind => subject(kind, ids, &self.dossier.municipality.name, self.lang),
        }
    }

    fn when(&self, finding: &Finding) -> Option<String> {
        when(finding, self.lang)
    }

    fn appendix(&self) -> Appendix {
        let cited = |rule: &&'static Rule| self.audit.findings.iter().any(|finding| finding.rule == rule.id);
        let rules: Vec<&Rule> = catalogue::rules().filter(cited).collect();
        let provisions =
            catalogue::provisions().filter(|provision| rules.iter().any(|rule| rule.provisions.contains(provision))).collect();
        let rulings = catalogue::rulings().filter(|ruling| rules.iter().any(|rule| rule.rulings.contains(ruling))).collect();
        let mut law: Vec<Law> = Vec::new();
        for rule in &rules {
            for reference in Law::behind(rule, self.audit.as_of, self.lang) {
                if !law.contains(&reference) {
                    law.push(reference);
                }
            }
        }
        Appendix { rules, provisions, rulings, law }
    }
}
