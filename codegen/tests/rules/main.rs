//! Every rule of a comparison has a change that it finds. `cases.json` lists them: what is changed in the model of
//! `semver/` on both sides (`both`), on the new one only (`set`, where null takes away; `rename`), the rules that find it,
//! and those that find the way back; what all of the first say (`says`), and what no rule's name begins with (`never`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use farrier_codegen::{ClientConfig, diff};
use farrier_smithy::Model;
use serde_json::Value;

fn read(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    let text = std::fs::read_to_string(path).expect("the file is there");
    serde_json::from_str(&text).expect("the file is JSON")
}

fn cases() -> Vec<Value> {
    read("rules/cases.json").as_array().expect("cases are a list").clone()
}

fn edited(mut model: Value, edits: &Value) -> Value {
    for (path, value) in edits.as_object().into_iter().flatten() {
        let (parent, key) = path.rsplit_once('/').expect("no edit is of a whole shape");
        let parent = model.pointer_mut(&format!("/shapes/{parent}")).unwrap_or_else(|| panic!("no {path}"));
        match (parent, value) {
            (Value::Array(items), value) => items[key.parse::<usize>().expect("an index")] = value.clone(),
            (Value::Object(entries), Value::Null) => assert!(entries.remove(key).is_some(), "no {path}"),
            (parent, value) => parent[key] = value.clone(),
        }
    }
    model
}

/// The models before and after a case.
fn versions(case: &Value) -> (Model, Model) {
    let old = edited(read("semver/model.json"), &case["both"]);
    let new = edited(old.clone(), &case["set"]);
    let mut text = new.to_string();
    if let Some([from, to]) = case["rename"].as_array().map(Vec::as_slice) {
        text = text.replace(&from.to_string(), &to.to_string());
    }
    let load = |text: &str| Model::from_text("model.json", text).unwrap_or_else(|error| panic!("{case}: {error}"));
    (load(&old.to_string()), load(&text))
}

/// The messages of what is found, by rule.
fn found(case: &Value, old: &Model, new: &Model) -> BTreeMap<String, String> {
    let config = ClientConfig::new("things", "model.json", "generated/things");
    let compared = diff::compare(old, new, &config).unwrap_or_else(|error| panic!("{case}: {error}"));
    compared.findings.into_iter().map(|finding| (finding.rule, finding.message)).collect()
}

fn listed(case: &Value, key: &str) -> BTreeSet<String> {
    let rules = case[key].as_array().into_iter().flatten();
    rules.map(|rule| rule.as_str().expect("a rule is text").to_owned()).collect()
}

#[test]
fn every_change_is_found_both_ways() {
    let mut missing = Vec::new();
    for case in cases() {
        let (old, new) = versions(&case);
        for (key, found) in [("finds", found(&case, &old, &new)), ("back", found(&case, &new, &old))] {
            let expected = listed(&case, key);
            let missed: Vec<_> = expected.iter().filter(|rule| !found.contains_key(*rule)).collect();
            let mut is_right = missed.is_empty();
            if let Some(text) = case["says"].as_str().filter(|_| key == "finds") {
                is_right &= expected.iter().all(|rule| found.get(rule).is_some_and(|message| message.contains(text)));
            }
            if let Some(axis) = case["never"].as_str() {
                is_right &= !found.keys().any(|rule| rule.starts_with(axis));
            }
            if !is_right {
                missing.push(format!("{}, {key}: {missed:?} in {found:#?}", case["name"]));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn nothing_is_found_where_nothing_changed() {
    for case in cases() {
        let (old, new) = versions(&case);
        assert_eq!(found(&case, &old, &old), BTreeMap::new(), "{case}");
        assert_eq!(found(&case, &new, &new), BTreeMap::new(), "{case}");
    }
}

#[test]
fn every_rule_about_a_client_has_a_case() {
    let cases = cases();
    let tried: BTreeSet<String> =
        cases.iter().flat_map(|case| ["finds", "back"].map(|key| listed(case, key))).flatten().collect();
    // Those of a release are about several models and settings; xtask tests them. Those of a model are smithy-diff's.
    let of_clients =
        |rule: &&str| ["rust.", "wire.", "behaviour.", "documentation."].iter().any(|axis| rule.starts_with(axis));
    let untried: Vec<_> =
        diff::rule_ids().into_iter().filter(of_clients).filter(|rule| !tried.contains(*rule)).collect();
    assert_eq!(untried, Vec::<&str>::new());
}
