//! Generated types over the formats of serde, each with its usual crate.

use std::fmt::Debug;

use farrier_kinds::document::{from_document, to_document};
use farrier_kinds::operation::collections::CollectionsOutput;
use farrier_kinds::operation::defaults::DefaultsOutput;
use farrier_kinds::operation::download::DownloadOutput;
use farrier_kinds::operation::formats::FormatsOutput;
use farrier_kinds::operation::recursion::RecursionInput;
use farrier_kinds::operation::scalars::ScalarsInput;
use farrier_kinds::operation::watch_sky::WatchSkyOutput;
use farrier_kinds::primitives::{Blob, DateTime, Document};
use farrier_kinds::serde::Revealed;
use farrier_kinds::types::error::BadRequest;
use farrier_kinds::types::{Defaulted, Demanding, Expression, Figure, Point, Suit, Tree};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;

fn point(x: i32) -> Point {
    Point::builder().x(x).y(-x).label("l").build().expect("what is required is there")
}

fn scalars() -> ScalarsInput {
    ScalarsInput::builder()
        .string("a\"b\nc")
        .blob(Blob::new([0, 1, 255]))
        .boolean(true)
        .byte(-8)
        .long(i64::MIN)
        .float(0.1)
        .double(f64::INFINITY)
        .big_integer("123456789012345678901234567890".parse().expect("digits"))
        .big_decimal("-0.1e-400".parse().expect("a number"))
        .timestamp(DateTime::from_secs_and_nanos(1_700_000_000, 123_456_789))
        .suit(Suit::Spades)
        .legacy_enum("new".into())
        .rank(7)
        .renamed("r")
        .build()
        .expect("an input is checked when it is sent")
}

fn collections() -> CollectionsOutput {
    CollectionsOutput::builder()
        .set_sparse_strings(Some(vec![None, Some("a".into())]))
        .points(point(1))
        .figures(Figure::Nothing)
        .figures(Figure::Dot(point(2)))
        .figures(Figure::Raw(Blob::new("raw")))
        .figures(serde_json::from_value(json!({"newer": 1})).expect("a member that the model does not have"))
        .suits(Suit::Clubs)
        .suit_counts(Suit::Diamonds, 5)
        .map_of_maps("a", [("b".to_owned(), "c".to_owned())].into())
        .build()
}

fn recursion() -> RecursionInput {
    let tree = Tree::builder().value("root").children(Tree::builder().value("leaf").build()).build();
    let sum = Expression::Sum(vec![Expression::Literal(1), Expression::Negated(Box::new(Expression::Literal(2)))]);
    RecursionInput::builder().tree(tree).expression(sum).build().expect("an input is checked when it is sent")
}

/// Through every format, with what is sensitive.
fn everywhere<T: farrier_runtime::shape::Value + Debug + PartialEq + DeserializeOwned>(value: &T) {
    let shown = Revealed(value);
    let json = serde_json::to_string(&shown).expect("JSON");
    assert_eq!(&serde_json::from_str::<T>(&json).expect(&json), value, "{json}");
    let tree = serde_json::to_value(shown).expect("a tree");
    assert_eq!(&serde_json::from_value::<T>(tree).expect(&json), value, "{json}");
    let yaml = serde_yaml_ng::to_string(&shown).expect("YAML");
    assert_eq!(&serde_yaml_ng::from_str::<T>(&yaml).expect(&yaml), value, "{yaml}");
    let packed = rmp_serde::to_vec(&shown).expect("MessagePack without names");
    assert_eq!(&rmp_serde::from_slice::<T>(&packed).expect("MessagePack without names"), value);
    let named = rmp_serde::to_vec_named(&shown).expect("MessagePack with names");
    assert_eq!(&rmp_serde::from_slice::<T>(&named).expect("MessagePack with names"), value);
    let bytes = postcard::to_allocvec(&shown).expect("postcard");
    assert_eq!(&postcard::from_bytes::<T>(&bytes).expect("postcard"), value);
    let mut cbor = Vec::new();
    ciborium::into_writer(&shown, &mut cbor).expect("CBOR");
    assert_eq!(&ciborium::from_reader::<T, _>(&cbor[..]).expect("CBOR"), value);
    let document = to_document(&shown).expect("a document");
    assert_eq!(&from_document::<T>(&document).expect("a document"), value);
}

#[test]
fn every_format_carries_every_type() {
    everywhere(&scalars());
    everywhere(&collections());
    everywhere(&recursion());
    everywhere(&Figure::Text("t".into()));
    everywhere(&vec![point(1), point(2)]);
    let formats = FormatsOutput::builder().http(DateTime::from_secs_and_nanos(5, 5)).list(DateTime::from_secs(6));
    everywhere(&formats.build());
}

#[test]
fn toml_carries_what_is_no_null() {
    let text = toml::to_string(&Revealed(&scalars())).expect("TOML");
    assert_eq!(toml::from_str::<ScalarsInput>(&text).expect(&text), scalars(), "{text}");
    let text = toml::to_string(&recursion()).expect("TOML");
    assert_eq!(toml::from_str::<RecursionInput>(&text).expect(&text), recursion(), "{text}");
    let error = toml::from_str::<Point>("x = 1\ny = 'far'\n").expect_err("y is a number");
    let error = error.to_string();
    assert!(error.contains("Point.y") && error.contains("expected integer, found string"), "{error}");
}

#[test]
fn the_form_is_plain() {
    let value = serde_json::to_value(collections()).expect("JSON");
    let expected = json!({
        "sparseStrings": [null, "a"],
        "points": [{"x": 1, "y": -1, "label": "l"}],
        "figures": [{"nothing": {}}, {"dot": {"x": 2, "y": -2, "label": "l"}}, {"raw": "cmF3"}, {"SDK_UNKNOWN_MEMBER": {}}],
        "suits": ["clubs"],
        "suitCounts": {"diamonds": 5},
        "mapOfMaps": {"a": {"b": "c"}},
    });
    assert_eq!(value, expected);
}

#[test]
fn sensitive_values_have_to_be_asked_for() {
    let value = ScalarsInput::builder().name("open").secret("hidden").secret_bytes(Blob::new("hidden"));
    let value = value.build().expect("an input is checked when it is sent");
    let redacted = "*** Sensitive Data Redacted ***";
    let shown = serde_json::to_value(&value).expect("JSON");
    assert_eq!(shown, json!({"name": "open", "secret": redacted, "secretBytes": redacted}));
    let yaml = serde_yaml_ng::to_string(&value).expect("YAML");
    assert!(yaml.contains("open") && !yaml.contains("hidden"), "{yaml}");
    everywhere(&value);
}

#[test]
fn they_are_fields_of_ones_own_types() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Saved {
        note: String,
        suit: Option<Suit>,
        points: Vec<Point>,
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Inner {
        failure: BadRequest,
    }
    let failure = BadRequest::builder().message("m").fields("f").figure(Figure::Secret("s".into())).build();
    let saved = Saved { note: "n".into(), suit: Some(Suit::Clubs), points: vec![point(3)], inner: Inner { failure } };
    let text = serde_json::to_string(&saved).expect("JSON");
    assert_eq!(
        text,
        r#"{"note":"n","suit":"clubs","points":[{"x":3,"y":-3,"label":"l"}],"failure":{"message":"m","fields":["f"],"figure":{"secret":"*** Sensitive Data Redacted ***"}}}"#
    );
    let read: Saved =
        serde_json::from_str(&text).expect("what is written reads back, with the text in place of the secret");
    assert_eq!(read.points, saved.points);
}

#[test]
fn what_is_missing_has_its_default() {
    let read: DefaultsOutput = serde_json::from_value(json!({"topRequired": "r"})).expect("nothing has to be there");
    assert_eq!((read.top_required(), read.defaulted().map(Defaulted::string)), ("r", None));
    let error = serde_json::from_value::<Point>(json!({"x": {}})).expect_err("x is a number");
    assert_eq!(error.to_string(), "Point.x: expected integer, found object");
}

/// Found by fuzzing: a null document is nothing, also in a format that could not read any other.
#[test]
fn what_has_to_be_there_and_is_null_reads_back_from_any_format() {
    let value: Demanding = serde_json::from_value(json!({})).expect("nothing has to be there");
    assert_eq!(value.document(), &Document::Null);
    everywhere(&value);
}

#[test]
fn streams_are_no_part_of_it() {
    let read: DownloadOutput = serde_json::from_value(json!({"length": 5, "body": "ignored"})).expect("JSON");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), json!({"length": 5}));
    let read: WatchSkyOutput = serde_json::from_value(json!({"topic": "t", "sightings": {}})).expect("JSON");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), json!({"topic": "t"}));
}

#[test]
fn members_that_are_documents_are_any_type() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Settings {
        volume: u8,
        name: Option<String>,
    }
    let settings = Settings { volume: 7, name: None };
    let input = ScalarsInput::builder().document(to_document(&settings).expect("a document"));
    let input = input.build().expect("an input is checked when it is sent");
    assert_eq!(serde_json::to_value(&input).expect("JSON"), json!({"document": {"volume": 7, "name": null}}));
    let document: &Document = input.document().expect("it was set");
    assert_eq!(from_document::<Settings>(document).expect("it is what was set"), settings);
    let error = from_document::<Vec<u8>>(document).expect_err("it is an object").to_string();
    assert_eq!(error, "document: expected a sequence, found object");
}
