//! `[[allow]]`: changes that a comparison of models accepts.

use std::collections::BTreeMap;

use farrier_smithy::suggest;
use toml::de::DeValue;

use super::{Reader, Value};
use crate::client_config::Allow;
use crate::diff;

const ALLOW_KEYS: [&str; 5] = ["rule", "shape", "member", "reason", "expires"];

impl Reader<'_> {
    /// The entries of `[[allow]]`.
    pub(super) fn allows(&mut self, value: &Value<'_>) -> Vec<Allow> {
        let Some(entries) = value.get_ref().as_array() else {
            self.mistyped(value, "allow", "a list of tables, each under `[[allow]]`");
            return Vec::new();
        };
        entries.iter().filter_map(|entry| self.allow(entry)).collect()
    }

    fn allow(&mut self, value: &Value<'_>) -> Option<Allow> {
        let table = self.table(value, "allow")?;
        let before = self.found.len();
        let entries = self.section(table, "[[allow]]", &ALLOW_KEYS);
        let at = entries.get("rule").map_or(value.span(), |rule| rule.span());
        for key in ["rule", "reason"] {
            if !entries.contains_key(key) {
                self.error(at.clone(), format!("the entry says no `{key}`"), None);
            }
        }
        let mut text = |key: &str| entries.get(key).and_then(|value| self.string(value, key)).map(|(text, _)| text);
        let (rule, shape, member, reason) = (text("rule"), text("shape"), text("member"), text("reason"));
        if let Some(rule) = rule.as_deref().filter(|rule| diff::explain(rule).is_none()) {
            let help = suggest::did_you_mean(rule, diff::rule_ids());
            self.error(at.clone(), format!("unknown rule `{rule}`"), help);
        }
        if member.is_some() && shape.is_none() {
            self.error(at.clone(), "the entry names a `member` of no `shape`".to_owned(), None);
        }
        if let Some(shape) = shape.as_deref().filter(|shape| !shape.contains('#') || shape.contains('$')) {
            let help = "write the whole id of the shape, and a member as `member`".to_owned();
            self.error(at.clone(), format!("`{shape}` is not the id of a shape"), Some(help));
        }
        let expires = self.expires(&entries);
        if self.found.len() > before {
            return None;
        }
        Some(Allow { rule: rule?, shape, member, reason: reason?, expires, location: self.locate(&at) })
    }

    fn expires(&mut self, entries: &BTreeMap<&str, &Value<'_>>) -> Option<String> {
        let value = entries.get("expires")?;
        let text = match value.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.clone().into_owned(),
            _ => {
                self.mistyped(value, "expires", "a date such as 2026-12-31");
                return None;
            }
        };
        if !is_date(&text) {
            self.error(value.span(), format!("`{text}` is no date such as 2026-12-31"), None);
            return None;
        }
        Some(text)
    }
}

/// Whether a text is a day, as `2026-12-31`.
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let number = |text: &str, length: usize| {
        let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u32>().ok()).flatten()
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
}

#[cfg(test)]
mod tests {
    use crate::client_config::{Allow, parse_settings};

    fn errors(text: &str) -> String {
        let found = parse_settings("farrier.toml", text).unwrap_err();
        found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    }

    fn allows(text: &str) -> Vec<Allow> {
        parse_settings("farrier.toml", text).unwrap().allow
    }

    #[test]
    fn an_entry_has_a_rule_a_shape_a_reason_and_a_date() {
        let text = "[[allow]]\nrule = 'rust.field-removed'\nshape = 'a#Room'\nmember = 'name'\nreason = 'nobody has it'\n\
            expires = 2027-01-31\n[[allow]]\nrule = 'RemovedMetadata.x'\nreason = 'gone'\nexpires = '2027-02-01'\n";
        let [first, second] = allows(text).try_into().unwrap();
        assert_eq!((first.rule.as_str(), first.member.as_deref()), ("rust.field-removed", Some("name")));
        assert_eq!(first.expires.as_deref(), Some("2027-01-31"));
        assert_eq!(first.location.to_string(), "farrier.toml:2:8");
        assert_eq!((second.shape, second.expires.as_deref()), (None, Some("2027-02-01")));
        assert!(allows("").is_empty());
    }

    #[test]
    fn mistakes_are_said_at_their_place() {
        let cases = [
            ("allow = 1", "1:9: error: `allow` is a list of tables"),
            ("[[allow]]\nrule = 'rust.field-removed'\nshape = 'a#B'", "2:8: error: the entry says no `reason`"),
            ("[[allow]]\nreason = 'x'", "error: the entry says no `rule`"),
            (
                "[[allow]]\nrule = 'rust.field-remove'\nreason = 'x'",
                "2:8: error: unknown rule `rust.field-remove`; did you mean `rust.field-removed`?",
            ),
            ("[[allow]]\nrule = 'RemovedShape'\nreason = 'x'\nmember = 'm'", "names a `member` of no `shape`"),
            ("[[allow]]\nrule = 'RemovedShape'\nreason = 'x'\nshape = 'a#B$m'", "is not the id of a shape"),
            ("[[allow]]\nrule = 'RemovedShape'\nreason = ' '", "4"),
            ("[[allow]]\nrule = 'RemovedShape'\nreason = 'x'\nexpires = 2026-13-01", "error"),
            ("[[allow]]\nrule = 'RemovedShape'\nreason = 'x'\nexpires = 'soon'", "4:11: error: `soon` is no date"),
            ("[[allow]]\nrule = 'RemovedShape'\nreason = 'x'\nexpires = 3", "4:11: error: `expires` is a date"),
            ("[[allow]]\nrule = 'RemovedShape'\nreason = 'x'\nuntil = 3", "unknown key `until`"),
        ];
        for (text, expected) in cases {
            let found = errors(text);
            assert!(
                found.contains(expected) || expected == "4" && found.contains("`reason` is empty"),
                "{text}: {found}"
            );
        }
    }
}
