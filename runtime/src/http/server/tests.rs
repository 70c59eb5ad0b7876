//! Routes and what they bind.

use super::{read_labels, read_query, route};
use crate::operation::{Operation, PathPart};
use crate::testing::{BOUND, BOUND_INPUT, BOUND_OUTPUT, BoundInput, operation};

use PathPart::{Greedy, Label, Literal};

const fn at(name: &'static str, path: &'static [PathPart], query: &'static str) -> Operation {
    let mut at = operation(name, "GET", path, &BOUND_INPUT, &BOUND_OUTPUT);
    at.http.query = query;
    at
}

static ROOT: Operation = at("Root", &[Literal("/")], "");
static LITERAL: Operation = at("Literal", &[Literal("/a/b")], "");
static LABEL: Operation = at("Label", &[Literal("/a/"), Label(0)], "");
static TYPED: Operation = at("Typed", &[Literal("/a/"), Label(0)], "type=x&flag");
static GREEDY: Operation = at("Greedy", &[Literal("/a/"), Greedy(0)], "");
static MIDDLE: Operation = at("Middle", &[Literal("/a/"), Greedy(0), Literal("/end/"), Label(2)], "");

fn routed(target: &str) -> Option<&'static str> {
    let operations = [&GREEDY, &MIDDLE, &TYPED, &LABEL, &LITERAL, &ROOT];
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let found = route(&operations, "GET", path, query).map(|operation| operation.name);
    let reversed: Vec<_> = operations.into_iter().rev().collect();
    assert_eq!(route(&reversed, "GET", path, query).map(|operation| operation.name), found, "order does not matter");
    found
}

#[test]
fn the_most_specific_operation_answers() {
    for (target, name) in [
        ("/", Some("Root")),
        ("/a/b", Some("Literal")),
        ("/a/%62", Some("Literal")),
        ("/a/c", Some("Label")),
        ("/a/c?type=y&flag", Some("Label")),
        ("/a/c?type=x", Some("Label")),
        ("/a/c?flag&more=1&type=x", Some("Typed")),
        ("/a/c%2Fd", Some("Label")),
        ("/a/c/d", Some("Greedy")),
        ("/a/c/d/end/e", Some("Middle")),
        ("/a/c/end/d/end/e", Some("Middle")),
        ("/a/end/e", Some("Greedy")),
        ("/a", None),
        ("/a/", None),
        ("/b", None),
        ("", None),
        ("a/b", None),
        ("/a/b/", Some("Greedy")),
    ] {
        assert_eq!(routed(target), name, "{target}");
    }
    assert!(route(&[&LITERAL], "POST", "/a/b", "").is_none());
}

#[test]
fn labels_are_decoded_and_typed() {
    let mut input = BoundInput::default();
    let path = "/things/a%20b%2F%C3%A9/at/2014-04-29T18%3A30%3A38Z/files/x/y%2Fz/end";
    read_labels(&BOUND, path, &mut input).unwrap();
    assert_eq!((input.name.as_deref(), input.path.as_deref()), (Some("a b/é"), Some("x/y/z")));
    for (path, message) in [
        ("/things/%ff/at/x/files/y/end", "BoundInput.name: the path is not UTF-8"),
        ("/things/a/at/noon/files/y/end", "BoundInput.at: expected timestamp"),
        ("/things/a", "Bound: the request's path is that of another operation"),
    ] {
        assert_eq!(read_labels(&BOUND, path, &mut BoundInput::default()).unwrap_err().to_string(), message);
    }
}

#[test]
fn parameters_are_decoded_and_typed() {
    let mut input = BoundInput::default();
    read_query("number=-5&key=a%26b&key=&&color=RED&other=1+2&other=%2B&bare", &mut input).unwrap();
    assert_eq!(input.number, Some(-5));
    assert_eq!(input.keys, Some(vec!["a&b".into(), String::new()]));
    let params = input.params.unwrap();
    assert_eq!(params["other"], ["1 2", "+"]);
    assert_eq!(params["bare"], [""]);
    assert_eq!(params["number"], ["-5"], "parameters with a member of their own are in the map too");
    let error = read_query("number=five", &mut BoundInput::default()).unwrap_err().to_string();
    assert_eq!(error, "BoundInput.number: expected integer");
}
