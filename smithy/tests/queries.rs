//! Services, closures, walks, effective traits and nullability.

#![allow(clippy::unwrap_used, reason = "the helpers of a test may panic too")]

use farrier_smithy::traits::{Length, Sensitive};
use farrier_smithy::{Lifecycle, Model, NullabilityMode, Shape};
use serde_json::{Value, json};

fn model(shapes: &Value) -> Model {
    let text = format!(r#"{{"shapes":{shapes},"smithy":"2.0"}}"#);
    Model::from_text("m.json", &text).unwrap_or_else(|error| panic!("{error}"))
}

fn reference(id: &str) -> Value {
    json!({"target": id})
}

fn rooms() -> Model {
    let error = json!({"smithy.api#error": "client"});
    model(&json!({
        "a#Rooms": {"type": "service", "version": "1", "operations": [reference("a#Ping")], "resources": [reference("a#Room")],
            "errors": [reference("a#Throttled"), reference("a#Missing")], "rename": {"b#Tag": "OtherTag"}},
        "a#Room": {"type": "resource", "identifiers": {"id": reference("smithy.api#String")}, "read": reference("a#GetRoom"),
            "list": reference("a#ListRooms"), "operations": [reference("a#CloseRoom")],
            "collectionOperations": [reference("a#CountRooms")], "resources": [reference("a#Message")]},
        "a#Message": {"type": "resource", "identifiers": {"id": reference("smithy.api#String"), "message": reference("smithy.api#String")},
            "delete": reference("a#DeleteMessage")},
        "a#Ping": {"type": "operation"}, "a#GetRoom": {"type": "operation", "input": reference("a#GetRoomInput"), "errors": [reference("a#Missing")]},
        "a#ListRooms": {"type": "operation"}, "a#CloseRoom": {"type": "operation"}, "a#CountRooms": {"type": "operation"},
        "a#DeleteMessage": {"type": "operation"}, "a#Unbound": {"type": "operation"},
        "a#GetRoomInput": {"type": "structure", "members": {"tree": reference("a#Tree")}},
        "a#Tree": {"type": "structure", "members": {"children": reference("a#Trees"), "tag": reference("b#Tag")}},
        "a#Trees": {"type": "list", "member": reference("a#Tree")},
        "b#Tag": {"type": "string"},
        "a#Missing": {"type": "structure", "traits": error}, "a#Throttled": {"type": "structure", "traits": error},
    }))
}

fn names<'a>(shapes: impl IntoIterator<Item = &'a Shape>) -> Vec<&'a str> {
    shapes.into_iter().map(|shape| shape.id.name()).collect()
}

#[test]
fn a_closure_holds_what_resources_bind() {
    let model = rooms();
    let closure = model.service(None).unwrap();
    assert_eq!(
        names(closure.operations()),
        ["CloseRoom", "CountRooms", "DeleteMessage", "GetRoom", "ListRooms", "Ping"]
    );
    assert_eq!(names(closure.resources().iter().copied()), ["Room", "Message"]);
    let binding = |name: &str| closure.bindings().find(|binding| binding.operation.id.name() == name).unwrap();
    assert_eq!(binding("ListRooms").lifecycle, Some(Lifecycle::List));
    assert!(binding("CountRooms").on_collection && !binding("CloseRoom").on_collection);
    assert_eq!(binding("DeleteMessage").resource.unwrap().id.name(), "Message");
    assert!(binding("Ping").resource.is_none());
    let get = closure.operation("GetRoom").unwrap().as_operation().unwrap();
    assert_eq!(names(closure.errors(get)), ["Missing", "Throttled"]);
    assert_eq!(closure.name_of(&"b#Tag".parse().unwrap()), "OtherTag");
    assert_eq!(closure.name_of(&"a#Tree".parse().unwrap()), "Tree");
}

#[test]
fn walks_follow_members_and_stop_at_circles() {
    let model = rooms();
    let closure = model.service(None).unwrap();
    let of = model.reachable([&closure.operation("GetRoom").unwrap().id]);
    assert_eq!(names(of), ["GetRoom", "GetRoomInput", "Missing", "Tree", "Trees", "Tag", "Unit"]);
    assert_eq!(names(model.reachable([&closure.operation("Ping").unwrap().id])), ["Ping", "Unit"]);
    assert!(!names(closure.shapes()).contains(&"Unbound"));
    assert!(names(closure.shapes()).contains(&"Tag"));
}

#[test]
fn the_service_must_be_clear() {
    let service = json!({"type": "service", "version": "1"});
    let none = model(&json!({"a#S": {"type": "string"}}));
    let message = none.service(None).unwrap_err().to_string();
    assert_eq!(message, "error: no service in m.json; a model to generate from needs a shape of type `service`");
    let two = model(&json!({"a#Rooms": service, "b#Users": service}));
    let message = two.service(None).unwrap_err().to_string();
    assert_eq!(message, "m.json:1:56: error: the model has 2 services: `a#Rooms`, `b#Users`; say which one");
    assert_eq!(two.service(Some("Users")).unwrap().shape().id, "b#Users");
    assert_eq!(two.service(Some("a#Rooms")).unwrap().shape().id, "a#Rooms");
    let message = two.service(Some("Room")).unwrap_err().to_string();
    assert_eq!(message, "error: the model has no service `Room`; did you mean `Rooms`?");
    let message = two.service(Some("Billing")).unwrap_err().to_string();
    assert_eq!(message, "error: the model has no service `Billing`; it has `a#Rooms`, `b#Users`");
}

#[test]
fn an_unknown_operation_is_answered_with_the_nearest() {
    let model = rooms();
    let error = model.service(None).unwrap().operation("GetRom").unwrap_err();
    assert!(error.to_string().ends_with("no operation `GetRom` in this service; did you mean `GetRoom`?"), "{error}");
    assert!(error.location.is_some());
}

#[test]
fn a_members_trait_overrides_its_targets() {
    let model = model(&json!({
        "a#Text": {"type": "string", "traits": {"smithy.api#length": {"max": 9}, "smithy.api#sensitive": {}}},
        "a#S": {"type": "structure", "members": {
            "own": {"target": "a#Text", "traits": {"smithy.api#length": {"max": 3}}}, "plain": reference("a#Text")}},
    }));
    let shape = model.shape("a#S").unwrap();
    let max = |name: &str| model.effective::<Length>(shape.member(name).unwrap()).unwrap().max;
    assert_eq!((max("own"), max("plain")), (Some(3), Some(9)));
    assert!(model.effective::<Sensitive>(shape.member("own").unwrap()).is_some());
}

#[test]
fn nullability_follows_the_mode() {
    use NullabilityMode::{Client, ClientCareful, Server};
    let required = json!({"smithy.api#required": {}});
    let members = json!({
        "plain": {"target": "smithy.api#Integer"},
        "required": {"target": "smithy.api#Integer", "traits": required},
        "defaulted": {"target": "smithy.api#Integer", "traits": {"smithy.api#default": 1}},
        "nullDefault": {"target": "smithy.api#Integer", "traits": {"smithy.api#required": {}, "smithy.api#default": null}},
        "clientOptional": {"target": "smithy.api#Integer", "traits": {"smithy.api#required": {}, "smithy.api#clientOptional": {}}},
        "structure": {"target": "a#In", "traits": required},
    });
    let model = model(&json!({
        "a#S": {"type": "structure", "members": members},
        "a#In": {"type": "structure", "members": {"m": {"target": "smithy.api#Integer", "traits": required}}, "traits": {"smithy.api#input": {}}},
        "a#Dense": {"type": "list", "member": reference("a#S")},
        "a#Sparse": {"type": "map", "key": reference("smithy.api#String"), "value": reference("a#S"), "traits": {"smithy.api#sparse": {}}},
        "a#U": {"type": "union", "members": {"m": reference("a#S")}},
    }));
    let nullable = |id: &str, name: &str| {
        let shape = model.shape(id).unwrap();
        [ClientCareful, Client, Server].map(|mode| model.is_nullable(shape, shape.member(name).unwrap(), mode))
    };
    assert_eq!(nullable("a#S", "plain"), [true; 3]);
    assert_eq!(nullable("a#S", "required"), [false; 3]);
    assert_eq!(nullable("a#S", "defaulted"), [false; 3]);
    assert_eq!(nullable("a#S", "nullDefault"), [true; 3]);
    assert_eq!(nullable("a#S", "clientOptional"), [true, true, false]);
    assert_eq!(nullable("a#S", "structure"), [true, false, false]);
    assert_eq!(nullable("a#In", "m"), [true, true, false]);
    assert_eq!(nullable("a#Dense", "member"), [false; 3]);
    assert_eq!((nullable("a#Sparse", "value"), nullable("a#Sparse", "key")), ([true; 3], [false; 3]));
    assert_eq!(nullable("a#U", "m"), [false; 3]);
}
