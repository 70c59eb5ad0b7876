//! Random rules, well formed and not: lowering returns, and evaluating what it accepts ends without a panic.

use farrier_codegen::endpoint_rules;
use farrier_runtime::endpoint::{EndpointError, ParamValue, Params, Partitions};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Names of parameters and variables, and now and then of nothing.
fn name() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec!["Text", "Flag", "Words", "v0", "v1", "v2", "v3"]);
    let unknown = prop::sample::select(vec!["", "Nowhere"]);
    prop_oneof![100 => known, 1 => unknown].prop_map(str::to_owned)
}

fn text() -> impl Strategy<Value = String> {
    let texts = vec![
        "",
        "a",
        "https://h/p",
        "arn:aws:s3:::b/k",
        "us-east-1",
        "--",
        "{Text}",
        "x{v0}y",
        "{v1#name}",
        "{v2#resourceId[1]}",
    ];
    prop_oneof![60 => prop::sample::select(texts).prop_map(str::to_owned), 1 => "[{}#a-z\\[\\]0-9:/.-]{0,12}"]
}

/// An integer that is rarely negative, which most places do not accept.
fn int() -> impl Strategy<Value = i32> {
    prop_oneof![60 => 0..9_i32, 1 => any::<i32>()]
}

fn expression() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        int().prop_map(Value::from),
        text().prop_map(Value::from),
        name().prop_map(|name| json!({"ref": name})),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let attribute =
            prop::sample::select(vec!["name", "resourceId[0]", "[-1]", "isIp", "path", "dnsSuffix", "service"]);
        let attribute = prop_oneof![60 => attribute, 1 => prop::sample::select(vec!["[x]", ""])];
        prop_oneof![
            8 => call(inner.clone()),
            2 => (inner.clone(), attribute).prop_map(|(value, path)| json!({"fn": "getAttr", "argv": [value, path]})),
            1 => prop::collection::vec(inner, 0..3).prop_map(Value::from),
        ]
    })
}

fn call(argument: impl Strategy<Value = Value> + Clone) -> impl Strategy<Value = Value> {
    let functions = vec![
        ("isSet", 1),
        ("not", 1),
        ("booleanEquals", 2),
        ("stringEquals", 2),
        ("isValidHostLabel", 2),
        ("parseURL", 1),
        ("uriEncode", 1),
        ("coalesce", 3),
        ("ite", 3),
        ("aws.partition", 1),
        ("aws.parseArn", 1),
        ("aws.isVirtualHostableS3Bucket", 2),
    ];
    let functions = prop_oneof![60 => prop::sample::select(functions), 1 => Just(("unknown", 1))];
    let plain = (functions, prop::collection::vec(argument.clone(), 3)).prop_map(|((function, count), mut argv)| {
        argv.truncate(count);
        json!({"fn": function, "argv": argv})
    });
    let substring = (argument.clone(), int(), int(), any::<bool>())
        .prop_map(|(text, start, end, reverse)| json!({"fn": "substring", "argv": [text, start, end, reverse]}));
    let split = (argument.clone(), argument, int())
        .prop_map(|(text, delimiter, limit)| json!({"fn": "split", "argv": [text, delimiter, limit]}));
    prop_oneof![6 => plain, 1 => substring, 1 => split]
}

fn condition() -> impl Strategy<Value = Value> {
    call(expression().boxed())
}

fn assign(mut condition: Value, name: &str) -> Value {
    condition["assign"] = Value::from(name);
    condition
}

fn result_rule() -> impl Strategy<Value = Value> {
    let endpoint = (expression(), expression(), text()).prop_map(|(url, header, property)| {
        let properties =
            json!({"authSchemes": [{"name": property, "signingRegionSet": [property]}], "other": {"x": [property, 1]}});
        json!({"type": "endpoint", "endpoint": {"url": url, "headers": {"x": [header]}, "properties": properties}})
    });
    prop_oneof![endpoint, expression().prop_map(|message| json!({"type": "error", "error": message}))]
}

fn rule() -> impl Strategy<Value = Value> {
    let with_conditions = |rule: BoxedStrategy<Value>| {
        let variable = prop::option::weighted(0.2, prop::sample::select(vec!["w0", "w1", "w2", "w3"]));
        let condition = (condition(), variable).prop_map(|(condition, variable)| match variable {
            Some(variable) => assign(condition, variable),
            None => condition,
        });
        (rule, prop::collection::vec(condition, 0..3)).prop_map(|(mut rule, conditions)| {
            rule["conditions"] = Value::from(conditions);
            rule
        })
    };
    with_conditions(result_rule().boxed()).boxed().prop_recursive(3, 12, 3, move |inner| {
        let tree = prop::collection::vec(inner, 0..3).prop_map(|rules| json!({"type": "tree", "rules": rules}));
        with_conditions(tree.boxed())
    })
}

fn parameters() -> Value {
    json!({
        "Text": {"type": "string", "builtIn": "AWS::Region"},
        "Flag": {"type": "boolean"},
        "Words": {"type": "stringArray"},
    })
}

/// Rules inside one that assigns a variable of each kind.
fn tree() -> impl Strategy<Value = Value> {
    let variables = json!([
        {"fn": "coalesce", "argv": [{"ref": "Text"}, "x"], "assign": "v0"},
        {"fn": "aws.partition", "argv": [{"ref": "v0"}], "assign": "v1"},
        {"fn": "aws.parseArn", "argv": ["arn:aws:s3:{v0}::{v0}/k"], "assign": "v2"},
        {"fn": "split", "argv": [{"ref": "v0"}, "-", 0], "assign": "v3"},
    ]);
    prop::collection::vec(rule(), 0..4).prop_map(move |rules| {
        let rules = json!([{"type": "tree", "conditions": variables, "rules": rules}]);
        json!({"version": "1.0", "parameters": parameters(), "rules": rules})
    })
}

/// How a diagram goes on.
#[derive(Clone, Debug)]
enum Reference {
    /// So many nodes further; complemented if negative.
    Ahead(i32),
    /// To a node or result by its number.
    To(i32),
}

impl Reference {
    /// The reference in a node, itself reached by the reference `at`.
    fn from(&self, at: i32) -> i32 {
        match self {
            Self::Ahead(nodes) => (at + nodes.abs()) * nodes.signum(),
            Self::To(number) => *number,
        }
    }
}

/// Mostly to one of the next nodes or to a result; now and then anywhere, and so in circles.
fn reference() -> impl Strategy<Value = Reference> {
    prop_oneof![
        40 => (1..4_i32).prop_map(Reference::Ahead),
        40 => (-3..0_i32).prop_map(Reference::Ahead),
        40 => (100_000_000..100_000_004_i32).prop_map(Reference::To),
        1 => (2..9_i32).prop_map(Reference::To),
        1 => any::<i32>().prop_map(Reference::To),
    ]
}

fn diagram() -> impl Strategy<Value = Value> {
    use base64::Engine as _;
    let node = (0..4_i32, reference(), reference());
    let nodes = prop::collection::vec(node, 6);
    let conditions = prop::collection::vec(condition(), 4);
    let results = prop::collection::vec(result_rule(), 3);
    (nodes, conditions, results, reference()).prop_map(|(nodes, conditions, results, root)| {
        let mut numbers = vec![[-1, 1, -1]];
        numbers.extend((2..).zip(nodes).map(|(at, (condition, high, low))| [condition, high.from(at), low.from(at)]));
        // What the last nodes would go on to.
        numbers.extend([[0, 100_000_001, 100_000_002]; 3]);
        let bytes: Vec<u8> = numbers.iter().flatten().flat_map(|number| number.to_be_bytes()).collect();
        let conditions = conditions.into_iter().enumerate();
        let conditions: Vec<_> = conditions.map(|(index, condition)| assign(condition, &format!("v{index}"))).collect();
        json!({
            "version": "1.1",
            "parameters": parameters(),
            "conditions": conditions,
            "results": results,
            "root": root.from(1),
            "nodeCount": numbers.len(),
            "nodes": base64::engine::general_purpose::STANDARD.encode(bytes),
        })
    })
}

/// Any JSON, in the shape of rules now and then.
fn anything() -> impl Strategy<Value = Value> {
    let keys =
        vec!["version", "parameters", "rules", "conditions", "type", "fn", "argv", "ref", "nodes", "root", "results"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from)
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        let entries = prop::collection::btree_map(
            prop::sample::select(keys.clone()).prop_map(str::to_owned),
            inner.clone(),
            0..6,
        );
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            entries.prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

fn param() -> impl Strategy<Value = ParamValue<'static>> {
    let texts = prop_oneof![text(), any::<String>()];
    prop_oneof![
        4 => texts.prop_map(ParamValue::from),
        1 => any::<bool>().prop_map(ParamValue::from),
        1 => prop::collection::vec(any::<String>(), 0..3).prop_map(ParamValue::from),
        1 => Just(ParamValue::Unset),
    ]
}

fn check(rules: &Value, values: &[ParamValue<'static>]) {
    let Ok(plan) = endpoint_rules::lower(rules) else { return };
    assert!(plan.nodes.iter().enumerate().all(|(at, node)| {
        node[1..].iter().all(|&target| target >= endpoint_rules::TARGET_OUTCOME || usize::from(target) > at)
    }));
    let rules = endpoint_rules::rule_set(&plan);
    let mut params = Params::new(rules);
    for (index, value) in values.iter().enumerate() {
        params.set(index, value.clone());
    }
    let result: Result<_, EndpointError> = rules.resolve(&params, &Partitions::default());
    if let Err(error) = result {
        assert!(!error.to_string().contains("malformed"), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn trees(rules in tree(), values in prop::collection::vec(param(), 3)) {
        check(&rules, &values);
    }

    #[test]
    fn diagrams(rules in diagram(), values in prop::collection::vec(param(), 3)) {
        check(&rules, &values);
    }

    #[test]
    fn other_json(rules in anything()) {
        check(&rules, &[]);
    }
}
