//! `model/ivschat.json` states the same facts as the official model, in prose of our own.

use std::fs;
use std::path::{Path, PathBuf};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// Documentation longer than this is a manual, not a description.
const LONGEST_DOCUMENTATION: usize = 1_000;

/// This many words in a row that are the same as the official text's are a copy, not a coincidence.
const COPIED_RUN: usize = 8;

/// Keys that hold prose or test data rather than facts, wherever they occur.
const NOT_FACTS: [&str; 4] =
    ["documentation", "smithy.api#documentation", "smithy.api#examples", "smithy.rules#endpointTests"];

#[test]
fn structure_equals_the_official_model() {
    let Some(official) = official_model() else { return };
    let mut differences = Vec::new();
    compare(&parse(&our_model()), &parse(&official), "", &mut differences);
    assert!(
        differences.is_empty(),
        "model/ivschat.json differs from the official model at {} places:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

#[test]
fn everything_is_documented_briefly() {
    let model: Value = serde_json::from_str(&our_model()).expect("model/ivschat.json is JSON");
    let shapes = model["shapes"].as_object().expect("a model has shapes");
    let operations = shapes.values().filter(|shape| shape["type"] == "operation").count();
    assert_eq!((operations, shapes.len()), (17, 115), "operations and shapes of the service");

    let mut faults = Vec::new();
    for (id, shape) in shapes {
        for (place, text) in described(id, shape) {
            if let Some(fault) = documentation_fault(text) {
                faults.push(format!("{place}: {fault}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_documentation_is_copied() {
    let Some(official) = official_model() else { return };
    let official: Value = serde_json::from_str(&official).expect("the official model is JSON");
    let ours: Value = serde_json::from_str(&our_model()).expect("model/ivschat.json is JSON");
    let mut copies = Vec::new();
    for (id, shape) in ours["shapes"].as_object().expect("a model has shapes") {
        let theirs: Vec<Vec<String>> = prose(&official["shapes"][id]).into_iter().map(words).collect();
        for text in prose(shape) {
            let text_words = words(text);
            let copied = text_words
                .windows(COPIED_RUN)
                .find(|run| theirs.iter().any(|their| their.windows(COPIED_RUN).any(|window| window == *run)));
            copies.extend(copied.map(|run| format!("{id}: \"{}\"", run.join(" "))));
        }
    }
    assert!(copies.is_empty(), "documentation repeats the official text:\n{}", copies.join("\n"));
}

/// JSON with the order of its keys, because the order of members is a fact. What is not a fact is left out, and so are
/// the braces around traits that were all documentation.
#[derive(Debug, PartialEq)]
enum Node {
    Object(Vec<(String, Node)>),
    Array(Vec<Node>),
    Leaf(Value),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry::<String, Node>()? {
            let no_traits = entry.0 == "traits" && entry.1 == Node::Object(Vec::new());
            if !no_traits && !NOT_FACTS.contains(&entry.0.as_str()) {
                entries.push(entry);
            }
        }
        Ok(Node::Object(entries))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Node::Array(items))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Leaf(text.into()))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Leaf(flag.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Leaf(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Leaf(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Leaf(number.into()))
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Leaf(Value::Null))
    }
}

fn parse(json: &str) -> Node {
    serde_json::from_str(json).expect("a model is JSON")
}

/// Adds a line to `differences` for every place where `ours` and `official` disagree.
fn compare(ours: &Node, official: &Node, path: &str, differences: &mut Vec<String>) {
    match (ours, official) {
        (Node::Object(ours), Node::Object(official)) => compare_objects(ours, official, path, differences),
        (Node::Array(ours), Node::Array(official)) => {
            if ours.len() != official.len() {
                differences.push(format!("{path}: {} items instead of {}", ours.len(), official.len()));
            }
            for (index, (our, their)) in ours.iter().zip(official).enumerate() {
                compare(our, their, &format!("{path}/{index}"), differences);
            }
        }
        _ if ours == official => {}
        _ => differences.push(format!("{path}: {ours:?} instead of {official:?}")),
    }
}

fn compare_objects(ours: &[(String, Node)], official: &[(String, Node)], path: &str, differences: &mut Vec<String>) {
    let find =
        |entries: &[(String, Node)], key: &str| entries.iter().position(|(candidate, _)| candidate.as_str() == key);
    for (key, _) in ours {
        if find(official, key).is_none() {
            differences.push(format!("{path}/{key}: not in the official model"));
        }
    }
    let mut places = Vec::new();
    for (key, their) in official {
        match find(ours, key) {
            Some(place) => {
                places.push(place);
                compare(&ours[place].1, their, &format!("{path}/{key}"), differences);
            }
            None => differences.push(format!("{path}/{key}: missing")),
        }
    }
    if !places.is_sorted() {
        differences.push(format!("{path}: the same keys in another order"));
    }
}

/// Every part of a shape that must be documented, with its documentation.
fn described<'a>(id: &str, shape: &'a Value) -> Vec<(String, &'a str)> {
    let mut parts = Vec::new();
    let traits = &shape["traits"];
    let constants = traits["smithy.api#enum"].as_array();
    if constants.is_some() || ["service", "operation", "structure", "union"].iter().any(|kind| shape["type"] == *kind) {
        parts.push((id.to_owned(), text(&traits["smithy.api#documentation"])));
    }
    for constant in constants.into_iter().flatten() {
        parts.push((format!("{id}, value {}", constant["value"]), text(&constant["documentation"])));
    }
    if shape["type"] == "structure" || shape["type"] == "union" {
        for (name, member) in shape["members"].as_object().expect("structures and unions have members") {
            parts.push((format!("{id}${name}"), text(&member["traits"]["smithy.api#documentation"])));
        }
    }
    let parameters = traits["smithy.rules#endpointRuleSet"]["parameters"].as_object();
    for (name, parameter) in parameters.into_iter().flatten() {
        parts.push((format!("{id}, endpoint parameter {name}"), text(&parameter["documentation"])));
    }
    parts
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn documentation_fault(text: &str) -> Option<String> {
    if words(text).is_empty() {
        return Some("has no documentation".to_owned());
    }
    let length = text.chars().count();
    if length > LONGEST_DOCUMENTATION {
        return Some(format!("{length} characters of documentation, of at most {LONGEST_DOCUMENTATION}"));
    }
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let boilerplate = ["<p></p>", "<p/>", "<a>"].into_iter().find(|tag| compact.contains(tag));
    boilerplate.map(|tag| format!("documentation contains {tag}"))
}

/// All documentation strings in a part of a model.
fn prose(node: &Value) -> Vec<&str> {
    match node {
        Value::Object(entries) => entries
            .iter()
            .flat_map(|(key, value)| match value.as_str() {
                Some(text) if key == "documentation" || key == "smithy.api#documentation" => vec![text],
                _ => prose(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(prose).collect(),
        _ => Vec::new(),
    }
}

/// The words of a text in lower case, without HTML tags and punctuation.
fn words(text: &str) -> Vec<String> {
    let mut in_tag = false;
    let plain: String = text
        .chars()
        .map(|c| {
            in_tag = c == '<' || (in_tag && c != '>');
            if in_tag || !c.is_alphanumeric() { ' ' } else { c }
        })
        .collect();
    plain.split_whitespace().map(str::to_lowercase).collect()
}

fn our_model() -> String {
    let path = workspace().join("model/ivschat.json");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The official model from the shared folder, or `None`, with a word on standard output, where that is absent.
fn official_model() -> Option<String> {
    let shared = std::env::var_os("FARRIER_SHARED").map_or_else(|| workspace().join("../shared"), PathBuf::from);
    let model = fs::read_to_string(shared.join("models/ivschat.json")).ok();
    if model.is_none() {
        println!("skipped: set FARRIER_SHARED to the folder with models/ivschat.json");
    }
    model
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the workspace")
}
