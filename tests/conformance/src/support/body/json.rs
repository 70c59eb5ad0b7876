//! JSON: members of objects in any order, numbers by value.

use super::text;
use crate::support::decimal;
use crate::support::findings::Findings;
use crate::support::node::Node;

pub(super) fn compare(expected: &[u8], found: &[u8], findings: &mut Findings) -> Result<(), String> {
    let parse =
        |bytes, whose: &str| Node::parse(text(bytes, whose)?).map_err(|error| format!("{whose} is no JSON: {error}"));
    let expected = parse(expected, "the case's body")?;
    let found = parse(found, "the body")?;
    compare_nodes("body", &expected, &found, findings);
    Ok(())
}

fn compare_nodes(path: &str, expected: &Node, found: &Node, findings: &mut Findings) {
    match (expected, found) {
        (Node::Object(expected), Node::Object(members)) => {
            for (key, value) in expected {
                match found.get(key) {
                    Some(found) => compare_nodes(&format!("{path}.{key}"), value, found, findings),
                    None => findings.wrong(&format!("{path}.{key}"), format_args!("expected {value}, it is not there")),
                }
            }
            for (key, value) in members.iter().filter(|(key, _)| !expected.iter().any(|(name, _)| name == key)) {
                findings.wrong(&format!("{path}.{key}"), format_args!("{value} should not be there"));
            }
        }
        (Node::List(expected), Node::List(found)) if expected.len() == found.len() => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                compare_nodes(&format!("{path}[{index}]"), expected, found, findings);
            }
        }
        (Node::Number(left), Node::Number(right)) if decimal::is_same(left, right) => {}
        _ if expected == found => {}
        _ => findings.differs(path, expected, found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differences(expected: &str, found: &str) -> Vec<String> {
        let mut findings = Findings::default();
        compare(expected.as_bytes(), found.as_bytes(), &mut findings).unwrap();
        findings.lines().to_vec()
    }

    #[test]
    fn order_and_spelling_of_numbers_do_not_matter() {
        assert!(differences(r#"{"a": 1.0, "b": [true, null]}"#, r#"{"b":[true,null],"a":1}"#).is_empty());
    }

    #[test]
    fn every_difference_is_named() {
        assert_eq!(
            differences(r#"{"a": 1, "b": {"c": "x"}, "d": [1]}"#, r#"{"b": {"c": "y"}, "d": [1, 2], "e": null}"#),
            [
                "body.a: expected 1, it is not there",
                r#"body.b.c: expected "x", found "y""#,
                "body.d: expected [1], found [1, 2]",
                "body.e: null should not be there",
            ]
        );
        assert_eq!(differences("[null]", "[false]"), ["body[0]: expected null, found false"]);
    }

    #[test]
    fn what_is_no_json_is_an_error() {
        assert!(compare(b"{}", b"{", &mut Findings::default()).is_err());
    }
}
