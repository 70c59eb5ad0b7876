//! Changes that `farrier.toml` allows.

use std::collections::BTreeSet;
use std::time::SystemTime;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use super::finding::{Acceptance, Axis, Bump, Finding, Level, Place};
use super::rule::Rule;
use crate::client_config::Allow;

pub(super) const UNUSED: Rule = Rule::new(
    "release.allow-unused",
    (Axis::Release, Level::Warning, Bump::None),
    "An `[[allow]]` entry of `farrier.toml` fits no finding: the change is no longer there, or the entry names it wrongly.",
    "An entry allows `rust.field-removed` of `Room$name`, and both versions have the member.",
);
pub(super) const EXPIRED: Rule = Rule::new(
    "release.allow-expired",
    (Axis::Release, Level::Warning, Bump::None),
    "An `[[allow]]` entry of `farrier.toml` has expired. What it allowed counts again.",
    "An entry says `expires = 2026-06-30`, and it is July.",
);

/// Allow entries, and which of them were of use so far.
#[derive(Debug)]
pub struct Accepting<'a> {
    entries: &'a [Allow],
    today: &'a str,
    used: Vec<bool>,
}

impl<'a> Accepting<'a> {
    /// Starts with none of the entries used. `today` is a date such as `2026-12-31`.
    pub fn new(entries: &'a [Allow], today: &'a str) -> Self {
        Self { entries, today, used: vec![false; entries.len()] }
    }

    /// Marks the findings that an entry allows. An entry that has expired allows nothing.
    pub fn apply(&mut self, findings: &mut [Finding]) {
        for finding in findings {
            for (entry, used) in self.entries.iter().zip(&mut self.used) {
                if !allows(entry, finding) {
                    continue;
                }
                *used = true;
                if finding.accepted.is_none() && !is_expired(entry, self.today) {
                    let Allow { reason, expires, .. } = entry;
                    let (reason, expires) = (reason.clone(), expires.clone());
                    finding.accepted = Some(Acceptance::Allowed { reason, expires });
                }
            }
        }
    }

    /// A finding for every entry that has expired, and for every one that fits nothing though a shape of its namespace
    /// was compared: the others are about models that were not.
    pub fn leftovers(&self, namespaces: &BTreeSet<String>) -> Vec<Finding> {
        let entries = self.entries.iter().zip(&self.used);
        let finding = |(entry, used): (&Allow, &bool)| {
            let is_compared = entry.shape.as_deref().and_then(|shape| shape.split('#').next());
            let is_compared = is_compared.is_none_or(|namespace| namespaces.contains(namespace));
            if is_expired(entry, self.today) {
                let until = entry.expires.as_deref().unwrap_or_default();
                Some(leftover(&EXPIRED, entry, &format!("expired on {until}: renew it or remove it")))
            } else if !used && is_compared {
                Some(leftover(&UNUSED, entry, "allows nothing: no finding fits it; remove it"))
            } else {
                None
            }
        };
        entries.filter_map(finding).collect()
    }
}

fn is_expired(entry: &Allow, today: &str) -> bool {
    entry.expires.as_deref().is_some_and(|last| last < today)
}

fn allows(entry: &Allow, finding: &Finding) -> bool {
    let is_rule = entry.rule == finding.rule
        || finding.axis == Axis::Model
            && finding.rule.strip_prefix(&entry.rule).is_some_and(|rest| rest.starts_with('.'));
    let is_member = entry.member.is_none() || entry.member == finding.member;
    is_rule && entry.shape == finding.shape && is_member && finding.axis != Axis::Release
}

fn leftover(rule: &Rule, entry: &Allow, why: &str) -> Finding {
    let Allow { shape, member, .. } = entry;
    let about = shape.as_ref().map_or_else(String::new, |shape| {
        format!(" of `{shape}{}`", member.as_ref().map_or_else(String::new, |member| format!("${member}")))
    });
    let place = Place { location: entry.location.clone(), text: String::new() };
    super::compare::bare(rule, format!("the entry for `{}`{about} {why}", entry.rule), Some(place))
}

/// The day it is by the machine's clock, in UTC, such as `2026-12-31`.
pub fn today() -> String {
    let now = DateTime::from(SystemTime::now()).fmt(Format::DateTime).unwrap_or_default();
    now.split('T').next().unwrap_or_default().to_owned()
}

/// The text of `[[allow]]` entries for some findings, each once, to be put at the end of a `farrier.toml`.
pub fn allow_entries<'f>(
    findings: impl IntoIterator<Item = &'f Finding>,
    reason: &str,
    expires: Option<&str>,
) -> String {
    let mut seen = BTreeSet::new();
    let mut text = String::new();
    for finding in findings {
        if finding.axis == Axis::Release || !seen.insert((&finding.rule, &finding.shape, &finding.member)) {
            continue;
        }
        text.push_str("\n[[allow]]\n");
        let lines = [
            ("rule", Some(finding.rule.as_str())),
            ("shape", finding.shape.as_deref()),
            ("member", finding.member.as_deref()),
            ("reason", Some(reason)),
        ];
        for (key, value) in lines {
            if let Some(value) = value {
                text.push_str(&format!("{key} = {}\n", crate::client_config::quoted(value)));
            }
        }
        if let Some(expires) = expires {
            text.push_str(&format!("expires = {expires}\n"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use farrier_smithy::SourceFile;

    use super::*;

    fn entry(reason: &str, expires: Option<&str>) -> Allow {
        let text = |text: &str| Some(text.to_owned());
        Allow {
            rule: EXPIRED.id.to_owned(),
            shape: text("a#B"),
            member: None,
            reason: reason.to_owned(),
            expires: expires.map(str::to_owned),
            location: SourceFile::new("farrier.toml", "").locate(0),
        }
    }

    /// The reason by which a finding is accepted on a day.
    fn accepted(entries: &[Allow], today: &str) -> Option<String> {
        let finding = super::super::compare::bare(&EXPIRED, String::new(), None);
        let mut found = [Finding { axis: Axis::Rust, shape: Some("a#B".to_owned()), ..finding }];
        Accepting::new(entries, today).apply(&mut found);
        match found[0].accepted.take()? {
            Acceptance::Allowed { reason, .. } => Some(reason),
            Acceptance::Model(_) => unreachable!("no model says so"),
        }
    }

    #[test]
    fn an_entry_counts_until_the_end_of_its_last_day() {
        let entries = [entry("for now", Some("2026-06-30"))];
        for (today, is_accepted) in [("2026-06-29", true), ("2026-06-30", true), ("2026-07-01", false)] {
            assert_eq!(accepted(&entries, today).is_some(), is_accepted, "{today}");
            assert_eq!(Accepting::new(&entries, today).leftovers(&BTreeSet::new()).is_empty(), is_accepted, "{today}");
        }
    }

    #[test]
    fn the_first_entry_that_still_counts_gives_the_reason() {
        let entries = [entry("old", Some("2020-01-01")), entry("first", None), entry("second", None)];
        assert_eq!(accepted(&entries, "2026-01-01").as_deref(), Some("first"));
    }
}
