use serde_json::{Value, json};

use super::*;
use crate::endpoint_rules::plan::ExprPlan::{Bool, Call, Concat, Get, Ref, Str};

fn with_rules(rules: Value) -> Value {
    let region = json!({"type": "String", "documentation": "", "builtIn": "AWS::Region"});
    let fips = json!({"type": "boolean", "documentation": "", "required": true, "default": false});
    let mut value = json!({"version": "1.0", "parameters": {"Region": region, "UseFIPS": fips}});
    value["rules"] = rules;
    value
}

fn error_of(value: &Value) -> String {
    lower(value).expect_err("is malformed").to_string()
}

fn endpoint(url: &str) -> Value {
    json!({"type": "endpoint", "conditions": [], "endpoint": {"url": url}})
}

fn url_of(text: &str) -> Result<ExprPlan, EndpointRulesError> {
    let plan = lower(&with_rules(json!([endpoint(text)])))?;
    match plan.outcomes.into_iter().next() {
        Some(OutcomePlan::Endpoint { url, .. }) => Ok(url),
        other => panic!("expected an endpoint, found {other:?}"),
    }
}

#[test]
fn a_template_is_split_into_its_parts() {
    assert_eq!(url_of("https://x"), Ok(Str("https://x".into())));
    assert_eq!(url_of("{Region}"), Ok(Ref(0)));
    assert_eq!(url_of("a{Region}b"), Ok(Concat(vec![Str("a".into()), Ref(0), Str("b".into())])));
    assert_eq!(url_of("{Region#name}"), Ok(Get(Box::new(Ref(0)), Attribute::Name)));
    let item = ExprPlan::At(Box::new(Get(Box::new(Ref(0)), Attribute::ResourceId)), -1);
    assert_eq!(url_of("{Region#resourceId[-1]}"), Ok(item));
    assert_eq!(url_of("{{x}}{Region}"), Ok(Concat(vec![Str("{x}".into()), Ref(0)])));
    for broken in ["{Region", "Region}", "{}", "{Nowhere}", "{Region#nothing}", "{Region#resourceId[x]}", "{Region#}"] {
        let error = url_of(broken).expect_err("is malformed");
        assert_eq!(error.path(), "$.rules[0].endpoint.url", "{broken}");
    }
}

#[test]
fn equal_conditions_and_results_are_kept_once() {
    let is_fips = json!({"fn": "booleanEquals", "argv": [{"ref": "UseFIPS"}, true]});
    let plan = lower(&with_rules(json!([
        {"type": "tree", "conditions": [{"fn": "isSet", "argv": [{"ref": "Region"}]}], "rules": [
            {"type": "endpoint", "conditions": [is_fips], "endpoint": {"url": "https://fips"}},
            endpoint("https://plain"),
        ]},
        {"type": "endpoint", "conditions": [is_fips], "endpoint": {"url": "https://fips"}},
        endpoint("https://plain"),
        endpoint("https://unreachable"),
    ])))
    .expect("is valid");
    assert_eq!(plan.conditions, [ConditionPlan::Test(Ref(1))], "both branches decide the same");
    assert_eq!(plan.outcomes.len(), 2);
    assert_eq!((plan.nodes.as_slice(), plan.root), ([[0, TARGET_OUTCOME, TARGET_OUTCOME + 1]].as_slice(), 0));
}

#[test]
fn a_tree_rule_whose_rules_all_fail_ends_the_search() {
    let fips = json!({"fn": "not", "argv": [{"fn": "booleanEquals", "argv": [true, {"ref": "UseFIPS"}]}]});
    let set = json!({"fn": "isSet", "argv": [{"ref": "Region"}]});
    let plan = lower(&with_rules(json!([
        {"type": "tree", "conditions": [set], "rules": [{"type": "error", "conditions": [fips], "error": "inner"}]},
        {"type": "error", "conditions": [], "error": "outer"},
    ])))
    .expect("is valid");
    assert_eq!(plan.conditions[1], ConditionPlan::Test(Call(Function::Not, vec![Ref(1)])));
    assert_eq!(plan.nodes[1], [1, TARGET_OUTCOME + 1, TARGET_NO_MATCH]);
    assert_eq!(plan.nodes[0], [0, 1, TARGET_OUTCOME]);
}

#[test]
fn where_an_unset_value_differs_from_false_the_comparison_stays() {
    let equals = json!({"fn": "booleanEquals", "argv": [{"ref": "UseFIPS"}, true], "assign": "kept"});
    let plan = lower(&with_rules(json!([{"type": "error", "conditions": [equals], "error": "x"}]))).expect("is valid");
    let kept = Call(Function::BooleanEquals, vec![Ref(1), Bool(true)]);
    assert_eq!(plan.conditions, [ConditionPlan::Assign(2, kept)]);
    assert_eq!(plan.variables, 1);
}

#[test]
fn a_malformed_rule_names_the_place() {
    let rule = |condition: Value| with_rules(json!([{"type": "error", "conditions": [condition], "error": "x"}]));
    let cases = [
        (json!(null), "$`: expected an object"),
        (json!({"parameters": {}, "rules": []}), "$`: the member `version`"),
        (json!({"version": "1.0", "parameters": {}}), "$`: the member `rules`"),
        (
            json!({"version": "1.0", "parameters": {"A": {"type": "date"}}, "rules": []}),
            "$.parameters.A.type`: the parameter type",
        ),
        (
            json!({"version": "1.0", "parameters": {"A": {"type": "string", "default": true}}, "rules": []}),
            "$.parameters.A.default`: expected a string",
        ),
        (with_rules(json!([{"type": "loop", "conditions": []}])), "$.rules[0].type`: the rule type is unknown"),
        (with_rules(json!([{"type": "tree", "conditions": []}])), "$.rules[0]`: the member `rules`"),
        (rule(json!({"fn": "nope", "argv": []})), "$.rules[0].conditions[0].fn`: the function `nope`"),
        (rule(json!({"fn": "not", "argv": []})), "$.rules[0].conditions[0].argv`: `not` takes 1 arguments"),
        (
            rule(json!({"fn": "coalesce", "argv": ["a"]})),
            "$.rules[0].conditions[0].argv`: `coalesce` takes at least 2 arguments",
        ),
        (
            rule(json!({"fn": "isSet", "argv": [{"ref": "Nope"}]})),
            "$.rules[0].conditions[0].argv[0].ref`: `Nope` is neither",
        ),
        (rule(json!({"fn": "split", "argv": ["a", "", 0]})), "$.rules[0].conditions[0].argv[1]`: the delimiter"),
        (
            rule(json!({"fn": "split", "argv": ["a", "-", -1]})),
            "$.rules[0].conditions[0].argv[2]`: expected an integer",
        ),
        (
            rule(json!({"fn": "isSet", "argv": [1.5]})),
            "$.rules[0].conditions[0].argv[0]`: expected an integer of 32 bits",
        ),
        (
            rule(json!({"fn": "isSet", "argv": ["x"], "assign": "Region"})),
            "$.rules[0].conditions[0].assign`: the name `Region`",
        ),
        (
            with_rules(
                json!([{"type": "endpoint", "conditions": [], "endpoint": {"url": "x", "properties": {"authSchemes": [{}]}}}]),
            ),
            "$.rules[0].endpoint.properties.authSchemes[0]`: expected an authentication scheme",
        ),
    ];
    for (value, expected) in cases {
        let error = error_of(&value);
        assert!(error.starts_with(&format!("endpoint rules at `{expected}")), "{error}\n{expected}");
    }
}

#[test]
fn a_variable_ends_with_its_rule() {
    let assign = json!({"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "p"});
    let first = json!({"type": "error", "conditions": [assign], "error": "{p#name}"});
    assert!(lower(&with_rules(json!([first]))).is_ok());
    let error = error_of(&with_rules(json!([first, {"type": "error", "conditions": [], "error": "{p#name}"}])));
    assert_eq!(error, "endpoint rules at `$.rules[1].error`: `p` is neither a parameter nor a variable");
}

#[test]
fn deep_nesting_is_an_error() {
    let mut expr = json!({"ref": "Region"});
    let mut rules = json!([endpoint("https://x")]);
    for _ in 0..MAX_DEPTH {
        expr = json!({"fn": "not", "argv": [expr]});
        rules = json!([{"type": "tree", "conditions": [], "rules": rules}]);
    }
    assert!(
        error_of(&with_rules(json!([{"type": "error", "conditions": [expr], "error": "x"}])))
            .contains("nested too deeply")
    );
    assert!(error_of(&with_rules(rules)).contains("nested too deeply"));
}

fn diagram(root: i32, nodes: &[[i32; 3]]) -> Value {
    use base64::Engine as _;
    let bytes: Vec<u8> = nodes.iter().flatten().flat_map(|number| number.to_be_bytes()).collect();
    let error = |message: &str| json!({"type": "error", "conditions": [], "error": message});
    json!({
        "version": "1.1",
        "parameters": {"A": {"type": "boolean"}, "B": {"type": "boolean"}},
        "conditions": [{"fn": "isSet", "argv": [{"ref": "A"}]}, {"fn": "isSet", "argv": [{"ref": "B"}]}],
        "results": [error("one"), error("two")],
        "root": root,
        "nodeCount": nodes.len(),
        "nodes": base64::engine::general_purpose::STANDARD.encode(bytes),
    })
}

const TERMINAL: [i32; 3] = [-1, 1, -1];
const ONE: i32 = 100_000_001;
const TWO: i32 = 100_000_002;

#[test]
fn a_complement_edge_swaps_the_branches() {
    let plan = lower(&diagram(2, &[TERMINAL, [0, 3, -3], [1, ONE, TWO]])).expect("is valid");
    assert_eq!(plan.root, 0);
    let [a, b] = [plan.nodes[0][1], plan.nodes[0][2]].map(usize::from);
    assert_eq!(plan.nodes[a][1..], [plan.nodes[b][2], plan.nodes[b][1]], "{:?}", plan.nodes);
}

#[test]
fn a_malformed_diagram_is_an_error() {
    let cases = [
        (diagram(0, &[TERMINAL]), "the reference 0 points to no node"),
        (diagram(9, &[TERMINAL]), "the reference 9 points to no node"),
        (diagram(i32::MIN, &[TERMINAL]), "points to no node"),
        (diagram(100_000_003, &[TERMINAL]), "the reference 100000003 points to no node"),
        (diagram(2, &[TERMINAL, [7, ONE, TWO]]), "node 2 names no condition"),
        (diagram(2, &[TERMINAL, [0, 2, TWO]]), "the decision diagram has a cycle"),
        (diagram(2, &[TERMINAL, [0, 3, ONE], [1, -2, -3]]), "the decision diagram has a cycle"),
    ];
    for (value, expected) in &cases {
        assert!(error_of(value).contains(expected), "{}", error_of(value));
    }
    assert!(lower(&diagram(1, &[TERMINAL])).is_ok_and(|plan| plan.root == TARGET_NO_MATCH));
    let mut wrong = diagram(2, &[TERMINAL, [0, ONE, TWO]]);
    wrong["nodeCount"] = json!(3);
    assert!(error_of(&wrong).contains("there are 2 nodes, not 3"));
    wrong["nodes"] = json!("AAAA");
    assert!(error_of(&wrong).contains("3 bytes are not a whole number of nodes"));
    wrong["nodes"] = json!("?");
    assert!(error_of(&wrong).contains("not base64"));
}
