//! The list of differences that are meant.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::cases::{Case, Kind};
use super::subject::Subject;
use crate::harness::HarnessError;

/// The list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Deviations {
    #[serde(default, rename = "deviation")]
    pub(super) entries: Vec<Deviation>,
}

/// A difference that is meant. What it does not name, it does not ask for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Deviation {
    /// The model's file without its extension.
    service: Option<String>,
    /// As in `restJson1`.
    protocol: Option<String>,
    operation: Option<String>,
    kind: Option<Kind>,
    /// The text of the finding; `*` stands for any text.
    finding: String,
    /// Why it is so, with the section of the specification.
    pub(super) reason: String,
}

impl Deviations {
    /// Reads the list. An entry without a reason is an error.
    pub(super) fn read(path: &Path) -> Result<Self, HarnessError> {
        let text = fs::read_to_string(path).map_err(|error| HarnessError::file("read", path, error))?;
        let list: Self = toml::from_str(&text).map_err(|error| HarnessError::content(path, error.to_string()))?;
        match list.entries.iter().find(|entry| entry.reason.trim().is_empty()) {
            Some(entry) => Err(HarnessError::content(path, format!("{:?} has no reason", entry.finding))),
            None => Ok(list),
        }
    }

    /// The entry that explains a finding, by its place in the list.
    pub(super) fn explain(&self, subject: &Subject<'_>, case: &Case, finding: &str) -> Option<usize> {
        let is = |wanted: &Option<String>, found: &str| wanted.as_ref().is_none_or(|wanted| wanted == found);
        self.entries.iter().position(|entry| {
            is(&entry.service, &subject.name)
                && is(&entry.protocol, subject.protocol.name())
                && is(&entry.operation, &case.operation)
                && entry.kind.is_none_or(|kind| kind == case.kind)
                && matches(&entry.finding, finding)
        })
    }
}

/// Whether a pattern covers a whole text.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut left) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(found) = left.find(part) else { return false };
        left = &left[found + part.len()..];
    }
    left.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text) in
            [("a", "a"), ("*", ""), ("a*c", "abc"), ("a*c*", "acc"), ("*: x*y", "a: b: xzy"), ("a*", "a")]
        {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("a", "ab"), ("a*c", "ab"), ("ab*b", "ab"), ("*x*y", "yx")] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
