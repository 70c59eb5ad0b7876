use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::*;
use crate::testing::document;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Order {
    id: u64,
    balance: i64,
    price: f64,
    weight: f32,
    note: Option<String>,
    initial: char,
    lines: Vec<Line>,
    by_number: BTreeMap<i32, String>,
    by_state: BTreeMap<State, bool>,
    pair: (u8, bool),
    nothing: (),
    #[serde(with = "bytes")]
    seal: Vec<u8>,
    state: State,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum State {
    #[default]
    New,
    Shipped(String),
    Moved(i32, i32),
    Lost {
        at: String,
    },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Meters(f64);

/// A field that is bytes to serde.
mod bytes {
    use serde::de::{Deserializer, Error, Visitor};
    use serde::ser::Serializer;

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Vec<u8>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }
            fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
                Ok(bytes)
            }
        }
        deserializer.deserialize_byte_buf(Bytes)
    }
}

fn json(text: &str) -> Document {
    to_document(&serde_json::from_str::<serde_json::Value>(text).unwrap()).unwrap()
}

fn order() -> impl Strategy<Value = Order> {
    let text = any::<String>;
    let state = || {
        prop_oneof![
            Just(State::New),
            text().prop_map(State::Shipped),
            any::<(i32, i32)>().prop_map(|(x, y)| State::Moved(x, y)),
            text().prop_map(|at| State::Lost { at }),
        ]
    };
    let numbers = (any::<u64>(), any::<i64>(), prop::num::f64::ANY, prop::num::f32::ANY, any::<(u8, bool)>());
    let texts = (any::<Option<String>>(), any::<char>(), prop::collection::vec(text(), 0..4), any::<Vec<u8>>());
    let by_number = prop::collection::btree_map(any::<i32>(), text(), 0..4);
    (numbers, texts, by_number, state(), any::<bool>()).prop_map(|(numbers, texts, by_number, state, flag)| Order {
        id: numbers.0,
        balance: numbers.1,
        price: if numbers.2.is_nan() { 0.1 } else { numbers.2 },
        weight: if numbers.3.is_nan() { 0.1 } else { numbers.3 },
        note: texts.0,
        initial: texts.1,
        lines: texts.2.into_iter().map(|name| Line { name }).collect(),
        by_number,
        by_state: BTreeMap::from([(State::New, flag)]),
        pair: numbers.4,
        nothing: (),
        seal: texts.3,
        state,
    })
}

proptest! {
    #[test]
    fn values_read_back(order in order()) {
        let document = to_document(&order).unwrap();
        prop_assert_eq!(from_document::<Order>(&document).unwrap(), order);
    }

    #[test]
    fn the_form_is_that_of_serde_json(order in order().prop_filter("JSON has no such number", |order| {
        order.price.is_finite() && order.weight.is_finite()
    })) {
        // But for bytes, which JSON writes as a list of numbers.
        let mut value = serde_json::to_value(&order).unwrap();
        value["seal"] = to_document(&order).unwrap().as_object().unwrap()["seal"].as_string().into();
        prop_assert_eq!(to_document(&value).unwrap(), to_document(&order).unwrap());
    }

    #[test]
    fn any_document_is_json_and_back(document in document()) {
        let value: serde_json::Value = from_document(&document).unwrap();
        prop_assert_eq!(to_document(&value).unwrap(), document);
    }

    #[test]
    fn reading_the_wrong_type_does_no_harm(document in document()) {
        let _ = from_document::<Order>(&document);
        let _ = from_document::<State>(&document);
        let _ = from_document::<BTreeMap<i8, (bool, Option<State>)>>(&document);
        let _ = from_document::<Vec<Line>>(&document);
        let _ = from_document::<&str>(&document);
        from_document::<serde::de::IgnoredAny>(&document).unwrap();
    }
}

#[test]
fn numbers_stay_exact() {
    for value in [0, 1, u64::MAX, i64::MAX as u64, i64::MAX as u64 + 1] {
        assert_eq!(from_document::<u64>(&to_document(&value).unwrap()).unwrap(), value);
    }
    for value in [i64::MIN, -1, 0, i64::MAX] {
        let document = to_document(&value).unwrap();
        assert_eq!(from_document::<i64>(&document).unwrap(), value);
        assert_eq!(from_document::<i128>(&document).unwrap(), value.into());
    }
    assert_eq!(to_document(&5_i8).unwrap(), to_document(&5_u128).unwrap(), "equal numbers are equal documents");
    assert_eq!(from_document::<f32>(&to_document(&0.1_f32).unwrap()).unwrap(), 0.1);
    assert!(from_document::<f64>(&to_document(&f64::NAN).unwrap()).unwrap().is_nan());
    assert_eq!(from_document::<f64>(&to_document(&7_u8).unwrap()).unwrap(), 7.0);
    let wide = "document: expected an integer of 64 bits at most";
    assert_eq!(to_document(&u128::MAX).unwrap_err().to_string(), wide);
    assert_eq!(to_document(&i128::MIN).unwrap_err().to_string(), wide);
}

#[test]
fn text_is_borrowed() {
    let document = json(r#"["a"]"#);
    assert_eq!(from_document::<Vec<&str>>(&document).unwrap(), ["a"]);
}

#[test]
fn a_newtype_is_its_value_and_an_option_is_its_value_or_null() {
    assert_eq!(to_document(&Meters(1.5)).unwrap(), Document::from(1.5));
    assert_eq!(from_document::<Meters>(&Document::from(1.5)).unwrap(), Meters(1.5));
    assert_eq!(to_document(&Some(Some(5))).unwrap(), Document::from(5_u64));
    assert_eq!(from_document::<Option<u8>>(&Document::Null).unwrap(), None);
    assert_eq!(to_document(&()).unwrap(), Document::Null);
}

#[test]
fn keys_are_text_or_become_text() {
    let number = BTreeMap::from([((), 1)]);
    assert_eq!(
        to_document(&number).unwrap_err().to_string(),
        "document: the key of a map is no text, and cannot become one"
    );
    let flags = BTreeMap::from([(true, 'c')]);
    let document = to_document(&flags).unwrap();
    assert_eq!(document, json(r#"{"true": "c"}"#));
    assert_eq!(from_document::<BTreeMap<bool, char>>(&document).unwrap(), flags);
    let error = from_document::<BTreeMap<u8, u8>>(&json(r#"{"256": 1}"#)).unwrap_err();
    assert_eq!(error.to_string(), r#"document["256"]: expected u8, found string"#);
}

#[test]
fn errors_name_the_place_and_never_quote_a_text() {
    let error = |text: &str| from_document::<Order>(&json(text)).unwrap_err().to_string();
    assert_eq!(
        error(r#"{"lines": [{"name": "a"}, {"name": 5}]}"#),
        r#"document["lines"][1]["name"]: expected a string, found integer"#
    );
    assert_eq!(error(r#"{"id": "secret"}"#), r#"document["id"]: expected u64, found string"#);
    assert_eq!(error(r#"{"id": -1}"#), r#"document["id"]: expected u64, found another integer"#);
    assert_eq!(
        error(r#"{"state": {"Shipped": 1}}"#),
        r#"document["state"]["Shipped"]: expected a string, found integer"#
    );
    assert_eq!(
        error(r#"{"state": {}}"#),
        r#"document["state"]: expected an object of one variant, found more or none"#
    );
    assert_eq!(
        error(r#"{"state": "Shipped"}"#),
        r#"document["state"]: expected a variant with a value, found text alone"#
    );
    assert_eq!(error(r#"{"pair": [1, true, 5]}"#), r#"document["pair"]: invalid length 3, expected a list of 1 fewer"#);
    assert_eq!(error(r#"{"seal": "?"}"#), r#"document["seal"]: expected base64, found other text"#);
    assert_eq!(
        error(r#"{"state": "secret"}"#),
        r#"document["state"]: expected one of the variants New, Shipped, Moved, Lost, found another text"#
    );
    assert_eq!(error("{}"), "document: missing field `id`");
    assert!(error(r#"{"lines": [{"nome": "a"}]}"#).starts_with(r#"document["lines"][0]["nome"]: unknown field"#));
    assert_eq!(size_of::<DocumentError>(), size_of::<usize>());
}
