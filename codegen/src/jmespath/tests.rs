use farrier_runtime::jmespath::Value;
use farrier_smithy::Model;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::*;

fn document(json: &Json) -> aws_smithy_types::Document {
    use aws_smithy_types::{Document, Number};
    match json {
        Json::Null => Document::Null,
        Json::Bool(value) => Document::Bool(*value),
        Json::Number(number) => Document::Number(match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(value), ..) => Number::PosInt(value),
            (None, Some(value), _) => Number::NegInt(value),
            (None, None, value) => Number::Float(value.unwrap()),
        }),
        Json::String(text) => Document::String(text.clone()),
        Json::Array(items) => Document::Array(items.iter().map(document).collect()),
        Json::Object(entries) => {
            Document::Object(entries.iter().map(|(key, value)| (key.clone(), document(value))).collect())
        }
    }
}

/// What the runtime makes of an expression; nothing for an error.
fn evaluated(path: &str, root: &Json) -> Option<aws_smithy_types::Document> {
    let root = document(root);
    let expression = expression(&parse(path).unwrap());
    expression.evaluate(&Value::from(&root)).ok().map(|value| value.to_document())
}

#[test]
fn expressions_are_evaluated() {
    let root = json!({
        "a": {"b": [{"c": 1, "d": "x"}, {"c": 3, "d": "y"}, {"d": "z"}]},
        "empty": [], "text": "häß", "list": [3, 1, 2], "big": 9_007_199_254_740_993_i64, "nested": [[1], 2, [[3]]],
    });
    for (path, expected) in [
        ("a.b[].c", json!([1, 3])),
        ("a.b[*].d", json!(["x", "y", "z"])),
        ("a.b[?c > `2`].d | [0]", json!("y")),
        ("a.b[-1].d", json!("z")),
        ("a.b[-4]", json!(null)),
        ("a.b[?c].d", json!(["x", "y"])),
        ("a.b[?!c].d", json!(["z"])),
        ("length(a.b) == `3` && length(text) == `3`", json!(true)),
        ("list[::-1]", json!([2, 1, 3])),
        ("list[1:]", json!([1, 2])),
        ("list[:-1]", json!([3, 1])),
        ("list[5:0:-2]", json!([2])),
        ("nested[]", json!([1, 2, [3]])),
        ("a.*[].d", json!(["x", "y", "z"])),
        ("{n: length(list), m: missing}", json!({"n": 3, "m": null})),
        ("[list[0], text]", json!([3, "häß"])),
        ("missing.[a, b]", json!(null)),
        ("big == `9007199254740993`", json!(true)),
        ("big == `9007199254740992`", json!(false)),
        ("sort_by(a.b[:2], &c)[-1].d", json!("y")),
        ("max_by(a.b[:2], &c).d", json!("y")),
        ("map(&c, a.b)", json!([1, 3, null])),
        ("merge(`{\"a\": 1, \"b\": 2}`, `{\"b\": 3}`)", json!({"a": 1, "b": 3})),
        ("to_string(`{\"a\": [1, \"\\\"\\n\", null]}`)", json!("{\"a\":[1,\"\\\"\\u000a\",null]}")),
        ("to_number('1e2')", json!(100.0)),
        ("to_number('inf')", json!(null)),
        ("to_number('+1')", json!(null)),
        ("not_null(missing, text)", json!("häß")),
        ("join(', ', a.b[].d)", json!("x, y, z")),
        ("sum(list)", json!(6)),
        ("avg(empty)", json!(null)),
        ("avg(list)", json!(2.0)),
        ("ceil(`1.2`)", json!(2)),
        ("floor(`-1.2`)", json!(-2)),
        ("abs(`-5`)", json!(5)),
        ("reverse(text)", json!("ßäh")),
        ("type(a)", json!("object")),
        ("'a' < 'b'", json!(null)),
        ("@.text", json!("häß")),
        ("keys(a)", json!(["b"])),
        ("starts_with(text, 'h') && ends_with(text, 'ß') && contains(text, 'ä')", json!(true)),
    ] {
        assert_eq!(evaluated(path, &root), Some(document(&expected)), "{path}");
    }
    for path in
        ["length(missing)", "sum(text)", "join(', ', list)", "sort(`[1, \"a\"]`)", "max_by(a.b, &c)", "abs(text)"]
    {
        assert_eq!(evaluated(path, &root), None, "{path}");
    }
}

#[test]
fn what_is_no_expression_says_where_and_why() {
    for (path, expected) in [
        ("a.", "no JMESPath expression"),
        ("a[", "no JMESPath expression"),
        ("foo bar", "no JMESPath expression at column 5"),
        ("lenght(a)", "no function `lenght` in JMESPath"),
        ("length(a, b)", "`length` takes 1 arguments, and is given 2"),
        ("not_null()", "`not_null` takes at least 1 arguments, and is given 0"),
        ("a[::0]", "the step of a slice is 0"),
    ] {
        let error = parse(path).unwrap_err();
        assert!(error.to_string().starts_with(expected), "{path}: {error}");
    }
    assert_eq!(parse("lenght(a)").unwrap_err().help(), Some("did you mean `length`?"));
    let deep = "(".repeat(5000);
    assert_eq!(parse(&deep).unwrap_err().to_string(), "it has 5000 brackets, more than 120");
}

#[test]
fn the_deepest_expression_overflows_no_stack() {
    let root = json!({"a": [[1]]});
    for part in ["(", "[", "!", "{a:", "a.", "&", "length(", "*.", "[*]", "[]", "a||", "a&&", "a[?", "a|", "a==", "a<"]
    {
        let count = 120 / part.chars().filter(|letter| "&|=.".contains(*letter)).count().max(1);
        let open = part.repeat(count);
        parse(&open).ok();
        let closing: String = part
            .chars()
            .filter_map(|letter| {
                Some(match letter {
                    '(' => ')',
                    '[' if !part.contains(']') => ']',
                    '{' => '}',
                    _ => return None,
                })
            })
            .collect();
        if let Ok(plan) = parse(&format!("{open}a{}", closing.repeat(count))) {
            expression(&plan).evaluate(&Value::from(&document(&root))).ok();
            let model = Model::from_text("test", MODEL).unwrap();
            check(&plan, &Type::Shape(model.shape("t#Out").unwrap()), &model).ok();
        }
    }
}

const MODEL: &str = r#"{"smithy": "2.0", "shapes": {
    "t#Out": {"type": "structure", "members": {
        "items": {"target": "t#Items"}, "tags": {"target": "t#Tags"}, "state": {"target": "t#State"},
        "count": {"target": "smithy.api#Integer"}, "any": {"target": "smithy.api#Document"},
        "when": {"target": "smithy.api#Timestamp"}, "done": {"target": "smithy.api#Boolean"}}},
    "t#Items": {"type": "list", "member": {"target": "t#Item"}},
    "t#Item": {"type": "structure", "members": {"state": {"target": "t#State"}, "children": {"target": "t#Items"}}},
    "t#Tags": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "t#Item"}},
    "t#State": {"type": "enum", "members": {"ON": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "on"}}}}
}}"#;

fn gives(path: &str) -> Result<String, PathError> {
    let model = Model::from_text("test", MODEL).unwrap();
    let root = Type::Shape(model.shape("t#Out").unwrap());
    check(&parse(path)?, &root, &model).map(|found| {
        let strings = found.may_be_strings(&model);
        format!("{}{}", found.described(), if strings { " of strings" } else { "" })
    })
}

#[test]
fn paths_are_followed_through_shapes() {
    for (path, expected) in [
        ("state", "the enum `State`"),
        ("items[].state", "a list of strings"),
        ("items[].children[].state", "a list of strings"),
        ("items[*].children[].state", "a list of strings"),
        ("items[?state == 'on'].state | [0]", "the enum `State`"),
        ("tags.*.state", "a list of strings"),
        ("tags.anything.state", "the enum `State`"),
        ("any.thing[].else", "a list of strings"),
        ("length(items) > `0`", "a boolean"),
        ("contains(items[].[length(children) >= `1`][], `false`)", "a boolean"),
        ("length(items[?!(length(children) == `1`)]) == `0`", "a boolean"),
        ("max_by(items, &length(children)).state", "the enum `State`"),
        ("when > `0` && done", "a boolean"),
        ("{a: state}.a", "the enum `State`"),
        ("[state, state]", "a list of strings"),
        ("items[0:2].state", "a list of strings"),
    ] {
        assert_eq!(gives(path).map_err(|error| error.to_string()), Ok(expected.to_owned()), "{path}");
    }
    for (path, expected, help) in [
        ("stat", "no member `stat` in the structure `Out`", Some("did you mean `state`?")),
        ("items[].stat", "no member `stat` in the structure `Item`", Some("did you mean `state`?")),
        (
            "items.state",
            "no member `state` in the list `Items`",
            Some("its items have members: write `[]` behind the list"),
        ),
        ("state.on", "no member `on` in the enum `State`", None),
        ("length(count)", "`length` does not take the integer `Integer` as argument 1", None),
        ("sort_by(items, &stat)", "no member `stat` in the structure `Item`", Some("did you mean `state`?")),
        ("sort_by(items, state)", "`sort_by` does not take the enum `State` as argument 2", None),
        ("state > `1`", "only numbers have an order, not the enum `State`", None),
        ("count[].a", "only a list has items, not the integer `Integer`", None),
    ] {
        let error = gives(path).unwrap_err();
        assert_eq!((error.to_string().as_str(), error.help()), (expected, help), "{path}");
    }
}

#[test]
fn every_function_is_there() {
    for function in &function::FUNCTIONS {
        let plan = PathPlan::Call(Function::named(function.name).unwrap(), Vec::new());
        assert_eq!(format!("{:?}", expression(&plan)), format!("Call({}, [])", function.variant));
    }
}

#[test]
fn expressions_are_written_as_rust() {
    let written = emit(&parse("a[?b == `1`].c").unwrap()).to_string();
    let expected = quote::quote! {
        E::Project(&E::Field("a"), &E::When(
            &E::Compare(::farrier_runtime::jmespath::Comparison::Equal, &E::Field("b"), &E::Literal(::farrier_runtime::jmespath::Literal::Integer(1))),
            &E::Field("c")))
    };
    assert_eq!(written, expected.to_string());
}

proptest! {
    #[test]
    fn no_text_is_too_much(path in "[a-c\\[\\]().*&|!<>=@{}:,?'`\"0-9 -]{0,40}") {
        if let Ok(plan) = parse(&path) {
            let root = document(&json!({"a": [{"b": 1, "c": "x"}], "b": {"c": [1, 2.5, null]}, "c": "text"}));
            expression(&plan).evaluate(&Value::from(&root)).ok();
            let model = Model::from_text("test", MODEL).unwrap();
            check(&plan, &Type::Shape(model.shape("t#Out").unwrap()), &model).ok();
        }
    }
}
