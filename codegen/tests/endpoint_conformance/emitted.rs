//! What `emit` wrote: the goldens are compiled into this test, and answer as the rules in memory do.

use std::path::Path;

use farrier_codegen::endpoint_rules;
use farrier_runtime::endpoint::{Partitions, RuleSet};
use serde_json::Value;

mod diagram {
    include!("golden/diagram.rs");
}

mod tree {
    include!("golden/tree.rs");
}

#[test]
fn a_tree_answers_in_memory_and_compiled() {
    check("tree", &tree::RULES);
}

#[test]
fn a_diagram_answers_in_memory_and_compiled() {
    check("diagram", &diagram::RULES);
}

/// Runs the cases of a rule set through its golden and through the rules in memory.
fn check(name: &str, compiled: &RuleSet) {
    let own = own(name);
    let plan = endpoint_rules::lower(&own["rules"]).unwrap_or_else(|error| panic!("{error}"));
    let in_memory = endpoint_rules::rule_set(&plan);
    assert_eq!(format!("{compiled:?}"), format!("{in_memory:?}"), "both hold the same data");
    for test in own["testCases"].as_array().expect("a list of cases") {
        for rules in [compiled, in_memory] {
            endpoint_rules::run_case(rules, &Partitions::default(), test)
                .unwrap_or_else(|error| panic!("{}: {error}", test["documentation"]));
        }
    }
}

#[test]
fn a_wrong_expectation_fails() {
    let own = own("tree");
    for mut test in own["testCases"].as_array().expect("a list of cases").clone() {
        match test["expect"].get_mut("endpoint") {
            Some(endpoint) => endpoint["properties"]["more"] = Value::Bool(true),
            None => test["expect"]["error"] = Value::from("another message"),
        }
        assert!(endpoint_rules::run_case(&tree::RULES, &Partitions::default(), &test).is_err(), "{test}");
    }
}

/// A rule set and its cases.
fn own(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/endpoint_conformance/{name}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
