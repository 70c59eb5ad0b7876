//! Paths and queries as they are sent.

use std::collections::HashMap;

use aws_smithy_types::DateTime;

use super::request_target;
use crate::testing::{BOUND, BoundInput};

fn labels() -> BoundInput {
    BoundInput {
        name: Some("a b/é:~".into()),
        at: Some(DateTime::from_secs(1_398_796_238)),
        path: Some("x/y z".into()),
        ..BoundInput::default()
    }
}

#[test]
fn labels_are_escaped_and_greedy_ones_keep_their_slashes() {
    let target = request_target(&BOUND, &labels()).unwrap();
    assert_eq!(target, "/things/a%20b%2F%C3%A9%3A~/at/2014-04-29T18%3A30%3A38Z/files/x/y%20z/end");
}

#[test]
fn a_label_must_have_a_value() {
    for name in [None, Some(String::new())] {
        let error = request_target(&BOUND, &BoundInput { name, ..labels() }).unwrap_err().to_string();
        assert_eq!(error, "BoundInput.name: cannot be empty or unset: it is part of the path");
    }
}

#[test]
fn parameters_follow_the_model_and_then_the_map() {
    let many = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
    let input = BoundInput {
        number: Some(5),
        keys: Some(many(&["a&b", ""])),
        params: Some(HashMap::from([
            ("z".to_owned(), many(&["1", "2"])),
            ("m n".to_owned(), many(&["+"])),
            ("number".to_owned(), many(&["of the map"])),
        ])),
        ..labels()
    };
    let target = request_target(&BOUND, &input).unwrap();
    assert_eq!(target.split_once('?').unwrap().1, "number=5&key=a%26b&key=&m%20n=%2B&z=1&z=2");
}
