//! Broken input gives an error or a model, never a panic, a hang or an exhausted stack.

use farrier_smithy::diff::diff;
use farrier_smithy::{Model, NullabilityMode, SourceFile};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A small model with every type of shape, an `apply` and a mixin.
const EVERYTHING: &str = r#"{"smithy": "1.0", "metadata": {"m": [1]}, "shapes": {
"a#Svc": {"type": "service", "version": "1", "operations": [{"target": "a#Op"}], "resources": [{"target": "a#Res"}],
  "errors": [{"target": "a#Err"}], "rename": {"a#List": "Items"}, "traits": {"aws.api#service": {"sdkId": "x"}, "smithy.api#title": "T"}},
"a#Res": {"type": "resource", "identifiers": {"id": {"target": "smithy.api#String"}}, "read": {"target": "a#Op"}},
"a#Op": {"type": "operation", "input": {"target": "a#In"}, "output": {"target": "a#Uni"}, "errors": [{"target": "a#Err"}],
  "traits": {"smithy.api#http": {"method": "GET", "uri": "/a/{id+}?x=y", "code": 201}, "smithy.api#paginated": {"items": "a"}}},
"a#In": {"type": "structure", "mixins": [{"target": "a#Mix"}], "members": {"map": {"target": "a#Map"}, "n": {"target": "a#Num"}}},
"a#Mix": {"type": "structure", "traits": {"smithy.api#mixin": {"localTraits": ["x#y"]}},
  "members": {"id": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#httpLabel": {}}}}},
"a#In$id": {"type": "apply", "traits": {"smithy.api#length": {"min": 1, "max": 2}}},
"a#Uni": {"type": "structure", "members": {"u": {"target": "a#Union"}}},
"a#Union": {"type": "union", "members": {"e": {"target": "a#Enum"}, "o": {"target": "a#Old"}, "i": {"target": "a#IntEnum"}}},
"a#Enum": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "a"}}}},
"a#IntEnum": {"type": "intEnum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1}}}},
"a#Old": {"type": "string", "traits": {"smithy.api#enum": [{"value": "x-y"}]}},
"a#Num": {"type": "integer", "traits": {"smithy.api#range": {"min": 0.5}}},
"a#List": {"type": "set", "member": {"target": "a#Uni"}},
"a#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "a#List"}},
"a#Err": {"type": "structure", "traits": {"smithy.api#error": "client", "smithy.api#httpError": 404}}
}}"#;

/// Loads a text and asks every question about what loads.
fn exercise(text: &str) {
    match Model::from_text("m.json", text) {
        Ok(model) => {
            if let Ok(closure) = model.service(None) {
                let _ = closure.operation("Opp").map_err(|error| error.to_string());
                for shape in closure.shapes() {
                    for member in shape.members() {
                        model.is_nullable(shape, member, NullabilityMode::ClientCareful);
                        model.location(member.span);
                    }
                }
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    compare(text);
}

/// Loads a text despite its errors, and compares it with the whole model both ways.
fn compare(text: &str) {
    let load = |text| Model::from_sources_despite_errors(vec![SourceFile::new("m.json", text)]);
    let Ok(model) = load(text) else { return };
    let whole = load(EVERYTHING).expect("the whole model loads");
    for shape in model.shapes() {
        for member in shape.members() {
            model.is_nullable(shape, member, NullabilityMode::ClientCareful);
        }
    }
    if let Ok(closure) = model.service(None) {
        closure.shapes();
    }
    for finding in diff(&model, &whole).into_iter().chain(diff(&whole, &model)) {
        assert!(finding.id.starts_with(finding.rule.id) && !finding.message.is_empty(), "{finding}");
        assert!(finding.location().is_some(), "{finding}");
    }
    assert!(diff(&model, &model).is_empty());
}

#[test]
fn every_truncation_is_an_error() {
    assert!(Model::from_text("m.json", EVERYTHING).is_ok());
    for end in 0..EVERYTHING.len() {
        assert!(Model::from_text("m.json", &EVERYTHING[..end]).is_err(), "{end}");
    }
}

/// The values of a JSON tree, each with the way to it.
fn paths(value: &Value, here: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    found.push(here.clone());
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, child)| (key.clone(), child)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        here.push(key);
        paths(child, here, found);
        here.pop();
    }
}

/// The object key or array item a way ends in.
fn pointer(path: &[String]) -> String {
    path.iter().fold(String::new(), |pointer, key| pointer + "/" + &key.replace('~', "~0").replace('/', "~1"))
}

#[test]
fn every_value_can_be_missing_or_of_another_type() {
    let whole: Value = serde_json::from_str(EVERYTHING).unwrap();
    let mut ways = Vec::new();
    paths(&whole, &mut Vec::new(), &mut ways);
    let others = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("a#Op"),
        json!([]),
        json!([{}]),
        json!({}),
        json!({"a": {}}),
    ];
    for way in ways {
        for other in &others {
            let mut changed = whole.clone();
            *changed.pointer_mut(&pointer(&way)).unwrap() = other.clone();
            exercise(&changed.to_string());
        }
        let Some((last, parent)) = way.split_last() else { continue };
        let mut changed = whole.clone();
        if let Some(Value::Object(map)) = changed.pointer_mut(&pointer(parent)) {
            map.remove(last);
            exercise(&changed.to_string());
        }
    }
}

#[test]
fn deep_nesting_is_an_error() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        exercise(&deep);
        let text = format!("{{\"smithy\": \"2.0\", \"metadata\": {{\"m\": {deep}}}}}");
        let error = Model::from_text("m.json", &text).map(drop).unwrap_err().to_string();
        assert!(error.contains("nested deeper than 128 levels"), "{error}");
    }
}

/// A model of many shapes, each made by `one` from its number and the next.
fn chain(length: usize, one: impl Fn(usize) -> String) -> String {
    let mut shapes = String::new();
    for index in 0..length {
        let comma = if index == 0 { "" } else { "," };
        shapes += &format!("{comma}\"a#S{index}\": {}", one(index));
    }
    format!("{{\"smithy\": \"2.0\", \"shapes\": {{{shapes}}}}}")
}

#[test]
fn long_chains_need_no_stack() {
    const LONG: usize = 20_000;
    let mixins = chain(LONG, |index| {
        let mixins =
            if index == 0 { String::new() } else { format!("\"mixins\": [{{\"target\": \"a#S{}\"}}],", index - 1) };
        format!("{{\"type\": \"structure\", {mixins} \"traits\": {{\"smithy.api#mixin\": {{}}}}}}")
    });
    assert!(Model::from_text("m.json", &mixins).is_ok());
    let lists = chain(LONG, |index| {
        let target = if index + 1 == LONG { "smithy.api#String".to_owned() } else { format!("a#S{}", index + 1) };
        format!("{{\"type\": \"list\", \"member\": {{\"target\": \"{target}\"}}}}")
    });
    let model = Model::from_text("m.json", &lists).unwrap();
    assert_eq!(model.reachable(&["a#S0".parse().unwrap()]).len(), LONG + 1);
    let circle = chain(LONG, |index| {
        format!("{{\"type\": \"list\", \"member\": {{\"target\": \"a#S{}\"}}}}", (index + 1) % LONG)
    });
    let error = Model::from_text("m.json", &circle).map(drop).unwrap_err();
    assert_eq!(error.diagnostics().len(), 1);
    let dangling =
        chain(LONG, |index| format!("{{\"type\": \"list\", \"member\": {{\"target\": \"b#Gone{index}\"}}}}"));
    assert_eq!(Model::from_text("m.json", &dangling).map(drop).unwrap_err().diagnostics().len(), LONG);
}

proptest! {
    #[test]
    fn changed_bytes_never_panic(changes in prop::collection::vec((0..EVERYTHING.len(), any::<char>()), 1..8)) {
        let mut text: Vec<char> = EVERYTHING.chars().collect();
        for (at, with) in changes {
            text[at] = with;
        }
        exercise(&text.into_iter().collect::<String>());
    }

    #[test]
    fn swapped_pieces_never_panic(from in 0..EVERYTHING.len(), to in 0..EVERYTHING.len(), length in 0..60_usize) {
        let end = EVERYTHING.len().min(from + length);
        let text = format!("{}{}{}", &EVERYTHING[..to], &EVERYTHING[from..end], &EVERYTHING[to..]);
        exercise(&text);
    }

    #[test]
    fn any_text_never_panics(text in ".{0,200}") {
        exercise(&text);
    }
}
