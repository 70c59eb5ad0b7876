//! What JSON means for every kind of member, and what bad JSON leads to.

use std::collections::HashMap;

use aws_smithy_types::{DateTime, Document};
use proptest::prelude::*;

use super::Json;
use crate::error::DecodeError;
use crate::shape::Shape;
use crate::testing::{Choice, Color, Everything, everything};

const JSON: Json = Json::REST;

fn read(text: &str) -> Everything {
    let mut out = Everything::default();
    JSON.decode(text.as_bytes(), &mut out).unwrap_or_else(|error| panic!("{text}: {error}"));
    out
}

fn fails(text: impl AsRef<[u8]>) -> String {
    JSON.decode(text.as_ref(), &mut Everything::default()).unwrap_err().to_string()
}

fn write(value: &Everything) -> String {
    String::from_utf8(JSON.encode(value).unwrap()).unwrap()
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_text() {
    assert_eq!(read("\u{feff}{\"integer\":7}").integer, Some(7));
    assert_eq!(JSON.string_fields("\u{feff}{\"a\":\"b\"}".as_bytes(), ["a"]), [Some("b".to_owned())]);
    assert!(fails("\u{feff}\u{feff}{}").contains("expected value"));
}

#[test]
fn every_kind_is_written_and_read() {
    for text in [
        r#"{"boolean":true}"#,
        r#"{"byte":-128,"short":32767,"integer":-2147483648,"long":9223372036854775807}"#,
        r#"{"float":1.5,"double":-2.5e+300}"#,
        r#"{"float":"NaN","double":"-Infinity"}"#,
        r#"{"bigInteger":123456789012345678901234567890123456789012345678901234567890}"#,
        r#"{"bigDecimal":1.00000000000000000000000000000000000000000000000000000000001e-400}"#,
        r#"{"string":"a\"\\\n\u0001é😀"}"#,
        r#"{"re-named":"x"}"#,
        r#"{"color":"RED"}"#,
        r#"{"color":"no such color"}"#,
        r#"{"blob":"/+8="}"#,
        r#"{"time":1398796238.25,"dateTime":"2014-04-29T18:30:38.123Z"}"#,
        r#"{"httpDate":"Tue, 29 Apr 2014 18:30:38 GMT","epoch":-1398796238}"#,
        r#"{"document":{"a":[1,-2,3.5,"x",null,true]}}"#,
        r#"{"strings":["a",""],"sparseStrings":["a",null]}"#,
        r#"{"tags":{"a":"b"}}"#,
        r#"{"sparseTags":{"a":null}}"#,
        r#"{"colors":{"RED":"x"}}"#,
        r#"{"nested":{"nested":{"integer":1}},"list":[{},{"integer":2}]}"#,
        r#"{"choice":{"t":"x"}}"#,
        r#"{"choice":{"many":[]}}"#,
    ] {
        assert_eq!(write(&read(text)), text);
    }
}

#[test]
fn readers_take_what_senders_vary() {
    assert_eq!(read(r#"{"dateTime":"2014-04-29T20:30:38+02:00"}"#), read(r#"{"dateTime":"2014-04-29T18:30:38Z"}"#));
    assert_eq!(read(r#"{"integer":5.0,"long":-1e3}"#), read(r#"{"integer":5,"long":-1000}"#));
    assert_eq!(read(r#"{"float":1,"double":18446744073709551615}"#).double, Some(18_446_744_073_709_551_615.0));
    assert_eq!(read(r#"{"time":1398796238}"#).time, Some(DateTime::from_secs(1_398_796_238)));
    assert_eq!(read(r#" { "integer" : 1 , "integer" : 2 } "#).integer, Some(2));
    assert_eq!(read(r#"{"tags":{"a":"1","a":"2"}}"#).tags, Some(HashMap::from([("a".into(), "2".into())])));
}

#[test]
fn nulls_and_unknown_members_leave_a_structure_as_it_was() {
    let nothing = Everything::default();
    for text in [
        "{}",
        r#"{"string":null,"integer":null,"nested":null,"choice":null,"tags":null,"document":null,"bigInteger":null}"#,
        r#"{"__type":"x","no such member":{"deep":[1,2,{"a":null}]},"renamed":"by another name on the wire"}"#,
    ] {
        assert_eq!(read(text), nothing, "{text}");
    }
}

#[test]
fn a_document_keeps_its_nulls_within() {
    let document = read(r#"{"document":[null,{"a":null}]}"#).document.unwrap();
    let Document::Array(items) = document else { panic!("{document:?}") };
    assert_eq!(items[0], Document::Null);
}

#[test]
fn a_union_has_exactly_one_member() {
    assert!(matches!(read(r#"{"choice":{"t":"x","many":null}}"#).choice, Some(Choice::Text(text)) if text == "x"));
    assert!(matches!(read(r#"{"choice":{"__type":"x","many":["a"]}}"#).choice, Some(Choice::Many(_))));
    assert!(matches!(read(r#"{"choice":{"future":{"a":[1]}}}"#).choice, Some(Choice::Unknown)));
    for (text, found) in [
        (r#"{"choice":{}}"#, 0),
        (r#"{"choice":{"t":null}}"#, 0),
        (r#"{"choice":{"t":"x","many":[]}}"#, 2),
        (r#"{"choice":{"t":"x","future":1}}"#, 2),
    ] {
        let message = format!("Everything.choice: expected one member of the union Choice, found {found}");
        assert!(fails(text).starts_with(&message), "{}", fails(text));
    }
    let unknown = Everything { choice: Some(Choice::Unknown), ..Everything::default() };
    let error = JSON.encode(&unknown).unwrap_err().to_string();
    assert!(error.contains("Choice::Unknown cannot be sent"), "{error}");
}

#[test]
fn errors_say_where_and_what() {
    for (text, message) in [
        (r#"{"tags":{"env":5}}"#, r#"Everything.tags["env"]: expected string, found number"#),
        (
            r#"{"list":[{},{"nested":{"strings":["a",true]}}]}"#,
            "Everything.list[1].nested.strings[1]: expected string, found boolean",
        ),
        (r#"{"choice":{"deep":{"byte":"x"}}}"#, "Everything.choice.deep.byte: expected byte, found string"),
        (r#"{"byte":128}"#, "Everything.byte: expected byte, found a number out of range"),
        (r#"{"short":-32769}"#, "Everything.short: expected short, found a number out of range"),
        (r#"{"integer":2147483648}"#, "Everything.integer: expected integer, found a number out of range"),
        (r#"{"integer":1.5}"#, "Everything.integer: expected integer, found number with a fraction"),
        (r#"{"long":9223372036854775808}"#, "Everything.long: expected long, found"),
        (r#"{"boolean":"true"}"#, "Everything.boolean: expected boolean, found string"),
        (r#"{"double":"1.5"}"#, "Everything.double: expected number, found string"),
        (r#"{"bigInteger":"1"}"#, "Everything.bigInteger: expected big integer, found string"),
        (r#"{"bigInteger":1.5}"#, "Everything.bigInteger: expected big integer, found number"),
        (r#"{"bigDecimal":[]}"#, "Everything.bigDecimal: expected number, found list"),
        (r#"{"bigDecimal":{}}"#, "Everything.bigDecimal: expected number, found object"),
        (r#"{"bigDecimal":true}"#, "Everything.bigDecimal: expected number, found boolean"),
        (r#"{"blob":"%"}"#, "Everything.blob: expected base64, found other text"),
        (r#"{"dateTime":"yesterday"}"#, "Everything.dateTime: expected timestamp, found other text"),
        (r#"{"httpDate":"2014-04-29T18:30:38Z"}"#, "Everything.httpDate: expected timestamp, found other text"),
        (r#"{"time":1e300}"#, "Everything.time: expected a time, found a number out of range"),
        (r#"{"strings":{}}"#, "Everything.strings: expected list, found object"),
        (r#"{"tags":[]}"#, "Everything.tags: expected object, found list"),
        (r#"{"nested":1}"#, "Everything.nested: expected object, found number"),
        (r#"{"strings":[null]}"#, "Everything.strings[0]: expected string, found null"),
        (r#"{"tags":{"a":null}}"#, r#"Everything.tags["a"]: expected string, found null"#),
        (r#"{"list":[null]}"#, "Everything.list[0]: expected object, found null"),
        ("[]", "Everything: invalid type: sequence, expected an object"),
        ("null", "Everything: invalid type: null, expected an object"),
        ("{} {}", "Everything: trailing characters"),
        ("", "Everything: EOF while parsing a value"),
    ] {
        assert!(fails(text).starts_with(message), "{text}: {}", fails(text));
    }
}

#[test]
fn a_long_key_is_cut_in_an_error() {
    let error = fails(format!(r#"{{"tags":{{"{}":1}}}}"#, "é".repeat(100_000)));
    assert!(error.len() < 300, "{} bytes", error.len());
}

#[test]
fn deep_nesting_is_an_error_wherever_it_stands() {
    const DEPTH: usize = 10_000;
    for (open, close) in
        [(r#"{"nested":"#, "}"), (r#"{"list":["#, "]}"), (r#"{"choice":{"deep":"#, "}}"), (r#"{"document":"#, "}")]
    {
        let text = format!("{}{{}}{}", open.repeat(DEPTH), close.repeat(DEPTH));
        assert!(fails(text).contains("recursion limit exceeded"), "{open}");
    }
    assert!(fails(format!(r#"{{"document":{}"#, "[".repeat(DEPTH))).contains("recursion limit exceeded"));
    // What nobody asked for is skipped without recursion.
    read(&format!(r#"{{"unknown":{}{}}}"#, "[".repeat(DEPTH), "]".repeat(DEPTH)));
}

#[test]
fn every_prefix_of_a_message_is_an_error() {
    let text = r#"{"tags":{"a":"b"},"list":[{"bigInteger":12}],"choice":{"t":"é"},"document":[1],"time":1.5}"#;
    for end in 0..text.len() {
        let _ = fails(&text.as_bytes()[..end]);
    }
}

#[test]
fn invalid_utf_8_is_an_error() {
    for text in
        [&b"{\"string\":\"\xff\"}"[..], b"{\"\xff\":1}", b"{\"tags\":{\"\xc3\":\"\"}}", b"{\"string\":\"\\ud800\"}"]
    {
        let _ = fails(text);
    }
}

#[test]
fn values_without_a_json_form_are_not_sent() {
    let late = Some(DateTime::from_secs(i64::MAX));
    for value in [
        Everything { date_time: late, ..Everything::default() },
        Everything { http_date: late, ..Everything::default() },
    ] {
        assert!(JSON.encode(&value).is_err(), "{value:?}");
    }
}

#[test]
fn names_of_json_are_for_protocols_that_honour_them() {
    let value = Everything { renamed: Some("x".into()), color: Some(Color::Red), ..Everything::default() };
    let plain = Json::AWS;
    assert_eq!(plain.encode(&value).unwrap(), br#"{"renamed":"x","color":"RED"}"#);
    let mut read = Everything::default();
    plain.decode(br#"{"renamed":"x","color":"RED","re-named":"y"}"#, &mut read).unwrap();
    assert_eq!(read, value);
}

fn decoded(text: &[u8]) -> Result<Everything, DecodeError> {
    let mut shape = Everything::default();
    JSON.decode(text, &mut shape).map(|()| shape)
}

#[test]
fn text_that_is_not_unicode_is_an_error_with_its_place() {
    for (text, said) in [
        (
            &b"{\"tags\":{\"env\":\"pr\xf6d\"}}"[..],
            "Everything.tags[\"env\"]: invalid utf-8 sequence of 1 bytes from index 18",
        ),
        (
            b"{\"list\":[{},{\"string\":\"\xff\"}]}",
            "Everything.list[1].string: invalid utf-8 sequence of 1 bytes from index 23",
        ),
        (b"{\"string\":\"a\"}\xff", "Everything: invalid utf-8 sequence of 1 bytes from index 14"),
        (b"\xff", "Everything: invalid utf-8 sequence of 1 bytes from index 0"),
    ] {
        assert_eq!(decoded(text).unwrap_err().to_string(), said);
    }
    let [code] = JSON.string_fields(b"{\"code\":\"Known\",\"message\":\"\xff\"}", ["code"]);
    assert_eq!(code.as_deref(), Some("Known"), "what stands before it is read");
}

#[test]
fn members_are_found_in_any_order() {
    let text = br#"{"list":[
        {"string":"a","boolean":true,"re-named":"x"},
        {"string":"b","boolean":false,"re-named":"y"},
        {"re-named":"z","unknown":1,"string":"c","__type":"t","boolean":true},
        {"boolean":false}
    ],"string":"d"}"#;
    let shape = decoded(text).unwrap();
    let row = |item: &Everything| (item.string.clone(), item.boolean, item.renamed.clone());
    let rows: Vec<_> = shape.list.as_deref().unwrap().iter().map(row).collect();
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(rows[0], (text("a"), Some(true), text("x")));
    assert_eq!(rows[1], (text("b"), Some(false), text("y")));
    assert_eq!(rows[2], (text("c"), Some(true), text("z")));
    assert_eq!(rows[3], (None, Some(false), None));
    assert_eq!(row(&shape), (text("d"), None, None));
}

/// Found by fuzzing: a float of the seconds of a far year does not tell microseconds apart, and read as noise.
#[test]
fn seconds_of_far_years_keep_their_fraction() {
    for (text, seconds, nanos) in [
        ("-30379058639.8", -30_379_058_640, 200_000_000),
        ("253402300799.999", 253_402_300_799, 999_000_000),
        ("1700000000.123456", 1_700_000_000, 123_456_000),
        ("-0.000001", -1, 999_999_000),
    ] {
        let mut read = Everything::default();
        Json::RPC_V2.decode(format!("{{\"time\":{text}}}").as_bytes(), &mut read).unwrap();
        assert_eq!(read.time, Some(DateTime::from_secs_and_nanos(seconds, nanos)), "{text}");
        assert_eq!(String::from_utf8(Json::RPC_V2.encode(&read).unwrap()).unwrap(), format!("{{\"time\":{text}}}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_written_is_read(value in everything().boxed()) {
        let text = JSON.encode(&value).unwrap();
        let mut read = Everything::empty();
        JSON.decode(&text, &mut read).unwrap();
        prop_assert_eq!(read, value);
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let _ = JSON.decode(&bytes, &mut Everything::default());
        let _ = JSON.string_fields(&bytes, ["message", "code"]);
    }

    #[test]
    fn flipped_bytes_never_panic(value in everything().boxed(), at: prop::sample::Index, byte: u8) {
        let mut text = JSON.encode(&value).unwrap();
        let at = at.index(text.len());
        text[at] = byte;
        let _ = JSON.decode(&text, &mut Everything::default());
    }

    #[test]
    fn random_json_of_known_names_never_panics(
        text in r#"\{("(boolean|byte|blob|time|dateTime|bigInteger|document|strings|tags|nested|list|choice|color)":(1|-1\.5e9|"[a-z]{0,3}"|null|\[\]|\[1\]|\{\}|\{"t":1\}|true),){0,3}"string":""\}"#,
    ) {
        let _ = JSON.decode(text.as_bytes(), &mut Everything::default());
    }
}
