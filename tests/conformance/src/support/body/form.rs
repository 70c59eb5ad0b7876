//! Forms: decoded pairs, in any order. The numbers of map entries may be dealt out in any order too.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use super::text;
use super::unordered::{Item, are_entries};
use crate::support::findings::Findings;

pub(super) fn compare(expected: &[u8], found: &[u8], holds_maps: bool, findings: &mut Findings) -> Result<(), String> {
    // The bodies of cases are broken into lines for reading.
    let written = text(expected, "the case's body")?.replace('\n', "");
    let expected = Branch::of(&pairs(&written)?).flat(holds_maps);
    let found = Branch::of(&pairs(text(found, "the body")?)?).flat(holds_maps);
    for (key, value) in &expected {
        match found.get(key) {
            Some(found) if found == value => {}
            Some(found) => {
                findings.differs(&format!("body {key}"), format_args!("{value:?}"), format_args!("{found:?}"));
            }
            None => findings.wrong(&format!("body {key}"), format_args!("expected {value:?}, it is not there")),
        }
    }
    for (key, value) in found.iter().filter(|(key, _)| !expected.contains_key(*key)) {
        findings.wrong(&format!("body {key}"), format_args!("{value:?} should not be there"));
    }
    Ok(())
}

fn pairs(form: &str) -> Result<BTreeMap<String, String>, String> {
    let mut pairs = BTreeMap::new();
    for pair in form.split('&') {
        let (key, value) = pair.split_once('=').ok_or_else(|| format!("{pair:?} has no `=`"))?;
        let (key, value) = (decoded(key)?, decoded(value)?);
        if let Some(first) = pairs.insert(key.clone(), value) {
            return Err(format!("{key:?} is given twice, the first time as {first:?}"));
        }
    }
    Ok(pairs)
}

fn decoded(text: &str) -> Result<String, String> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8().map_err(|error| format!("{text:?}: {error}"))?;
    Ok(decoded.into_owned())
}

/// Keys with dots, as a tree.
#[derive(Default)]
struct Branch {
    value: Option<String>,
    parts: BTreeMap<String, Branch>,
}

impl Branch {
    fn of(pairs: &BTreeMap<String, String>) -> Self {
        let mut root = Self::default();
        for (key, value) in pairs {
            let mut branch = &mut root;
            for part in key.split('.') {
                branch = branch.parts.entry(part.to_owned()).or_default();
            }
            branch.value = Some(value.clone());
        }
        root
    }

    /// The pairs again, with the entries of maps in an order that follows from what they hold.
    fn flat(&self, holds_maps: bool) -> BTreeMap<String, String> {
        let mut pairs = BTreeMap::new();
        pairs.extend(self.value.clone().map(|value| (String::new(), value)));
        let parts: Vec<_> = self.parts.iter().map(|(name, part)| (name.clone(), part.flat(holds_maps))).collect();
        for (name, part) in if holds_maps && self.is_map() { renumbered(parts) } else { parts } {
            for (key, value) in part {
                pairs.insert(if key.is_empty() { name.clone() } else { format!("{name}.{key}") }, value);
            }
        }
        pairs
    }

    fn is_map(&self) -> bool {
        let is_number = |name: &String| name.bytes().all(|digit| digit.is_ascii_digit());
        let items: Vec<_> = self.parts.values().map(Self::item).collect();
        self.parts.keys().all(is_number) && are_entries(&items)
    }

    fn item(&self) -> Item<'_> {
        let text = |part: &'_ Self| part.parts.is_empty();
        let parts = self.parts.iter().map(|(name, part)| (&**name, part.value.as_deref().filter(|_| text(part))));
        Item { parts: parts.collect() }
    }
}

type Parts = Vec<(String, BTreeMap<String, String>)>;

/// The same numbers, dealt out in order of what the entries hold.
fn renumbered(parts: Parts) -> Parts {
    let (names, mut entries): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
    entries.sort();
    names.into_iter().zip(entries).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differences(expected: &str, found: &str, holds_maps: bool) -> Vec<String> {
        let mut findings = Findings::default();
        compare(expected.as_bytes(), found.as_bytes(), holds_maps, &mut findings).unwrap();
        findings.lines().to_vec()
    }

    #[test]
    fn pairs_may_stand_in_any_order() {
        assert!(differences("Action=A\n&Name=a+b", "Name=a%20b&Action=A", false).is_empty());
        assert_eq!(
            differences("Action=A&X=1&Y=2", "Action=A&X=2&Z=3", false),
            [
                r#"body X: expected "1", found "2""#,
                r#"body Y: expected "2", it is not there"#,
                r#"body Z: "3" should not be there"#
            ]
        );
    }

    #[test]
    fn entries_of_maps_may_have_any_number() {
        let expected = "M.entry.1.key=a&M.entry.1.value=1&M.entry.2.key=b&M.entry.2.value=2";
        let turned = "M.entry.1.key=b&M.entry.1.value=2&M.entry.2.key=a&M.entry.2.value=1";
        assert!(differences(expected, turned, true).is_empty());
        assert!(!differences(expected, turned, false).is_empty());
        let mixed = "M.entry.1.key=a&M.entry.1.value=2&M.entry.2.key=b&M.entry.2.value=1";
        assert!(!differences(expected, mixed, true).is_empty());
    }

    #[test]
    fn lists_keep_their_order() {
        assert!(!differences("L.member.1=a&L.member.2=b", "L.member.1=b&L.member.2=a", true).is_empty());
    }

    #[test]
    fn a_pair_given_twice_is_an_error() {
        assert!(compare(b"a=1", b"a=1&a=1", false, &mut Findings::default()).is_err());
        assert!(compare(b"a=1", b"a", false, &mut Findings::default()).is_err());
    }
}
