//! What loading makes of mixins, `apply`, legacy enums, sets, 1.0 files and several files.

#![allow(clippy::unwrap_used, reason = "the helpers of a test may panic too")]

use farrier_smithy::traits::{self, EnumValue};
use farrier_smithy::{Member, Model, Origin, ShapeKind, ShapeType, SimpleType, SourceFile};
use serde_json::{Value, json};

fn model(version: &str, shapes: &Value) -> Model {
    let text = json!({"smithy": version, "shapes": shapes}).to_string();
    Model::from_text("m.json", &text).unwrap_or_else(|error| panic!("{error}"))
}

fn member<'m>(model: &'m Model, id: &str) -> &'m Member {
    let (shape, name) = id.split_once('$').unwrap();
    model.shape(shape).unwrap().member(name).unwrap()
}

fn names(model: &Model, id: &str) -> Vec<String> {
    model.shape(id).unwrap().members().iter().map(|member| member.name().to_owned()).collect()
}

#[test]
fn mixins_come_first_and_are_refined_in_place() {
    let text = r#"{"smithy": "2.0", "shapes": {
        "a#Base": {"type": "structure", "traits": {"smithy.api#mixin": {"localTraits": ["x#local"]}, "x#local": 1, "x#kept": 1, "x#both": 1},
            "members": {"one": {"target": "smithy.api#String", "traits": {"x#m": 1, "x#n": 1}}, "two": {"target": "smithy.api#String"}}},
        "a#Other": {"type": "structure", "traits": {"smithy.api#mixin": {}, "x#both": 2}, "mixins": [{"target": "a#Base"}],
            "members": {"three": {"target": "smithy.api#String"}}},
        "a#Use": {"type": "structure", "mixins": [{"target": "a#Other"}], "traits": {"x#own": 1},
            "members": {"own": {"target": "smithy.api#String"}, "one": {"target": "smithy.api#String", "traits": {"x#m": 2}}}},
        "a#Use$two": {"type": "apply", "traits": {"smithy.api#required": {}}}
    }}"#;
    let model = Model::from_text("m.json", text).unwrap();
    assert_eq!(names(&model, "a#Use"), ["one", "two", "three", "own"]);
    let shape = model.shape("a#Use").unwrap();
    assert_eq!(shape.mixins, ["a#Other"]);
    assert_eq!(shape.trait_value("x#both"), Some(&json!(2)));
    assert_eq!(shape.trait_value("x#kept"), Some(&json!(1)));
    assert!(!shape.has_trait("x#local") && !shape.has::<traits::Mixin>());
    assert_eq!(shape.traits.get("x#kept").unwrap().origin, Origin::Mixin("a#Base".parse().unwrap()));
    let one = member(&model, "a#Use$one");
    assert_eq!((one.trait_value("x#m"), one.trait_value("x#n")), (Some(&json!(2)), Some(&json!(1))));
    assert_eq!((one.id.as_str(), &one.mixin), ("a#Use$one", &None));
    let two = member(&model, "a#Use$two");
    assert!(two.has::<traits::Required>());
    assert_eq!(two.mixin.as_ref().unwrap(), &"a#Base");
    assert!(!member(&model, "a#Base$two").has::<traits::Required>());
}

#[test]
fn operations_and_services_inherit_what_mixins_bind() {
    let model = model(
        "2.0",
        &json!({
            "a#E1": {"type": "structure", "traits": {"smithy.api#error": "client"}},
            "a#E2": {"type": "structure", "traits": {"smithy.api#error": "server"}},
            "a#Common": {"type": "operation", "errors": [{"target": "a#E1"}], "traits": {"smithy.api#mixin": {}}},
            "a#Op": {"type": "operation", "mixins": [{"target": "a#Common"}], "errors": [{"target": "a#E2"}]},
            "a#Base": {"type": "service", "version": "1", "operations": [{"target": "a#Op"}], "traits": {"smithy.api#mixin": {}}},
            "a#Svc": {"type": "service", "mixins": [{"target": "a#Base"}]},
        }),
    );
    assert_eq!(model.shape("a#Op").unwrap().as_operation().unwrap().errors, ["a#E1", "a#E2"]);
    let service = model.shape("a#Svc").unwrap().as_service().unwrap();
    assert_eq!((service.version.as_str(), &service.operations[0]), ("1", &"a#Op".parse().unwrap()));
}

#[test]
fn apply_adds_to_shapes_and_members_and_joins_lists() {
    let text = r#"{"smithy": "2.0", "shapes": {
        "a#S$m": {"type": "apply", "traits": {"smithy.api#documentation": "text"}},
        "a#S": {"type": "structure", "members": {"m": {"target": "smithy.api#String"}}, "traits": {"smithy.api#tags": ["a"]}}
    }}"#;
    let more =
        r#"{"smithy": "2.0", "shapes": {"a#S": {"type": "apply", "traits": {"smithy.api#tags": ["b"], "x#t": 1}}}}"#;
    let files = vec![SourceFile::new("one.json", text), SourceFile::new("two.json", more)];
    let model = Model::from_sources(files).unwrap();
    assert_eq!(member(&model, "a#S$m").get::<traits::Documentation>().unwrap().0, "text");
    let shape = model.shape("a#S").unwrap();
    assert_eq!(shape.get::<traits::Tags>().unwrap().0, ["a", "b"]);
    let applied = shape.traits.get("x#t").unwrap();
    assert_eq!(model.location(applied.span).unwrap().file, "two.json");
}

#[test]
fn equal_definitions_in_two_files_are_one() {
    let one = r#"{"smithy": "2.0", "metadata": {"l": [1], "k": 1}, "shapes": {"a#S": {"type": "string", "traits": {"x#t": 1}}}}"#;
    let two = r#"{"smithy": "2.0", "metadata": {"l": [2], "k": 1}, "shapes": {"a#S": {"type": "string", "traits": {"x#t": 1, "x#u": 2}}}}"#;
    let files = vec![SourceFile::new("one.json", one), SourceFile::new("two.json", two)];
    let model = Model::from_sources(files).unwrap();
    assert_eq!(model.metadata()["l"].value, json!([1, 2]));
    assert_eq!(model.metadata()["k"].value, json!(1));
    assert_eq!(model.shapes().count(), 1);
    let traits = &model.shape("a#S").unwrap().traits;
    assert!(traits.len() == 2 && !traits.is_empty());
}

#[test]
fn strings_with_enum_become_enums_when_every_value_can_be_named() {
    let model = model(
        "1.0",
        &json!({
            "a#Named": {"type": "string", "traits": {"smithy.api#enum": [
                {"value": "t2.nano", "name": "T2_NANO", "documentation": "small", "tags": ["internal"], "deprecated": true}, {"value": "x", "name": "X"}]}},
            "a#Unnamed": {"type": "string", "traits": {"smithy.api#enum": [{"value": "a-b:c"}, {"value": "d"}]}},
            "a#Odd": {"type": "string", "traits": {"smithy.api#enum": [{"value": "a"}, {"value": "1*"}]}},
        }),
    );
    let named = model.shape("a#Named").unwrap();
    assert_eq!(named.shape_type(), ShapeType::Enum);
    assert_eq!(named.declared_type, ShapeType::Simple(SimpleType::String));
    assert!(named.has::<traits::Enum>());
    let nano = named.member("T2_NANO").unwrap();
    assert_eq!(nano.get::<EnumValue>(), Some(EnumValue::String("t2.nano".into())));
    assert!(nano.has::<traits::Deprecated>() && nano.has::<traits::Internal>() && nano.has::<traits::Documentation>());
    assert!(nano.traits.iter().all(|applied| applied.origin == Origin::Normalised));
    assert_eq!(names(&model, "a#Unnamed"), ["a_b_c", "d"]);
    assert!(matches!(model.shape("a#Odd").unwrap().kind, ShapeKind::Simple(SimpleType::String)));
    assert!(model.warnings()[0].message.contains("value `1*`"), "{:?}", model.warnings());
}

#[test]
fn enum_members_have_their_name_as_value_by_default() {
    let unit = json!({"target": "smithy.api#Unit"});
    let model = model("2.0", &json!({"a#E": {"type": "enum", "members": {"A": unit}}}));
    assert_eq!(member(&model, "a#E$A").get::<EnumValue>(), Some(EnumValue::String("A".into())));
}

#[test]
fn a_set_is_a_list_of_unique_items() {
    let model = model("1.0", &json!({"a#S": {"type": "set", "member": {"target": "smithy.api#String"}}}));
    let set = model.shape("a#S").unwrap();
    assert_eq!((set.shape_type(), set.declared_type), (ShapeType::List, ShapeType::Set));
    assert!(set.has::<traits::UniqueItems>());
}

#[test]
fn one_point_zero_numbers_get_the_default_they_always_had() {
    let boxed = json!({"smithy.api#box": {}});
    let model = model(
        "1.0",
        &json!({
            "a#Plain": {"type": "integer"},
            "a#Boxed": {"type": "integer", "traits": boxed},
            "a#Flag": {"type": "boolean"},
            "a#Stream": {"type": "blob", "traits": {"smithy.api#streaming": {}}},
            "a#S": {"type": "structure", "members": {
                "plain": {"target": "a#Plain"},
                "plainBoxed": {"target": "a#Plain", "traits": boxed},
                "boxed": {"target": "a#Boxed"},
                "flag": {"target": "a#Flag"},
                "required": {"target": "a#Plain", "traits": {"smithy.api#required": {}}},
                "integer": {"target": "smithy.api#Integer"},
                "primitive": {"target": "smithy.api#PrimitiveInteger"},
                "text": {"target": "smithy.api#String"},
                "stream": {"target": "a#Stream"},
            }},
        }),
    );
    let default = |name: &str| member(&model, &format!("a#S${name}")).trait_value("smithy.api#default").cloned();
    assert_eq!(default("plain"), Some(json!(0)));
    assert_eq!(default("plainBoxed"), Some(Value::Null));
    assert_eq!(default("boxed"), None);
    assert_eq!(default("flag"), Some(json!(false)));
    assert_eq!(default("required"), Some(json!(0)));
    assert_eq!(default("integer"), None);
    assert_eq!(default("primitive"), Some(json!(0)));
    assert_eq!(default("text"), None);
    assert_eq!(default("stream"), Some(json!("")));
    assert_eq!(model.shape("a#Plain").unwrap().trait_value("smithy.api#default"), Some(&json!(0)));
    assert_eq!(model.shape("a#Boxed").unwrap().trait_value("smithy.api#default"), None);
    let added = member(&model, "a#S$plain").traits.get("smithy.api#default").unwrap();
    assert_eq!((&added.origin, added.span), (&Origin::Normalised, None));
}

#[test]
fn two_point_zero_files_are_left_as_they_are() {
    let shapes = json!({
        "a#Plain": {"type": "integer"},
        "a#S": {"type": "structure", "members": {"plain": {"target": "a#Plain"}}},
    });
    let model = model("2.0", &shapes);
    assert!(model.shape("a#Plain").unwrap().traits.is_empty());
    assert!(member(&model, "a#S$plain").traits.is_empty());
}

#[test]
fn unknown_traits_keep_their_values() {
    let value = json!({"big": 18_446_744_073_709_551_615_u64, "small": -9_223_372_036_854_775_808_i64, "half": 0.5, "to": "x#Gone"});
    let model = model("2.0", &json!({"a#S": {"type": "string", "traits": {"own#trait": value}}}));
    assert_eq!(model.shape("a#S").unwrap().trait_value("own#trait"), Some(&value));
}

#[test]
fn the_exact_text_of_a_value_is_kept() {
    let text = r#"{"smithy": "1.0", "shapes": {"a#S": {"type": "bigInteger", "traits": {
        "smithy.api#default" : -9223372036854775809000000001 , "x#t": {"d": [0.100000000000000000000001]}, "x\u0023u": 1}},
        "a#I": {"type": "integer"}}}"#;
    let model = Model::from_text("m.json", text).unwrap();
    let exact = |shape: &str, id: &str| model.trait_text(model.shape(shape).unwrap().traits.get(id).unwrap());
    assert_eq!(exact("a#S", "smithy.api#default"), Some("-9223372036854775809000000001"));
    assert_eq!(exact("a#S", "x#t"), Some("{\"d\": [0.100000000000000000000001]}"));
    assert_eq!(exact("a#S", "x#u"), None);
    assert_eq!(exact("a#I", "smithy.api#default"), None);
}
