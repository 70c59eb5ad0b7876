//! Headers of every kind, as they are written and as others write them.

use aws_smithy_types::DateTime;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::{read_headers, write_headers};
use crate::testing::{AnyHeaders, BoundInput, Lenient};

fn written(input: &BoundInput, name: &str) -> Option<String> {
    let mut headers = HeaderMap::new();
    write_headers(input, &mut headers).unwrap();
    headers.get(name).map(|value| value.to_str().unwrap().to_owned())
}

fn read(headers: &[(&str, &str)]) -> Result<BoundInput, String> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap());
    }
    let mut input = BoundInput::default();
    read_headers(&mut input, &map).map_err(|error| error.to_string()).map(|()| input)
}

fn strings(items: &[&str]) -> Option<Vec<String>> {
    Some(items.iter().map(|item| (*item).to_owned()).collect())
}

#[test]
fn scalars() {
    let input = BoundInput {
        text: Some("plain text".into()),
        media: Some(r#"{"a":"é"}"#.into()),
        flag: Some(false),
        double: Some(f64::INFINITY),
        day: Some(DateTime::from_secs(1_398_796_238)),
        ..BoundInput::default()
    };
    for (name, value) in [
        ("x-text", "plain text"),
        ("x-media", "eyJhIjoiw6kifQ=="),
        ("x-flag", "false"),
        ("x-double", "Infinity"),
        ("x-day", "Tue, 29 Apr 2014 18:30:38 GMT"),
    ] {
        assert_eq!(written(&input, name).as_deref(), Some(value));
    }
}

#[test]
fn an_absent_value_has_no_header_and_an_empty_one_an_empty_header() {
    let mut headers = HeaderMap::new();
    write_headers(&BoundInput::default(), &mut headers).unwrap();
    assert!(headers.is_empty(), "{headers:?}");
    let input = BoundInput {
        text: Some(String::new()),
        header_strings: Some(vec![]),
        header_times: Some(vec![]),
        ..BoundInput::default()
    };
    for name in ["x-text", "x-strings", "x-times"] {
        assert_eq!(written(&input, name).as_deref(), Some(""));
    }
    let read = read(&[("x-text", ""), ("x-strings", " "), ("x-times", "")]).unwrap();
    assert_eq!(
        (read.text, read.header_strings, read.header_times),
        (input.text, input.header_strings, input.header_times)
    );
}

#[test]
fn a_member_of_its_own_wins_over_a_map_with_an_empty_prefix() {
    let input = AnyHeaders {
        all: Some([("x-text".to_owned(), "map".to_owned()), ("x-other".to_owned(), "map".to_owned())].into()),
        text: Some("member".into()),
    };
    let mut headers = HeaderMap::new();
    write_headers(&input, &mut headers).unwrap();
    assert_eq!(headers.get_all("x-text").iter().collect::<Vec<_>>(), ["member"]);
    assert_eq!(headers["x-other"], "map");
}

#[test]
fn list_items_are_quoted_where_they_must_be() {
    for (items, header) in [
        (&["a", "b"][..], "a, b"),
        (&["a,b", "c"], r#""a,b", c"#),
        (&[r#"say "hi""#], r#""say \"hi\"""#),
        (&[r"a\b"], r"a\b"),
        (&[r#"\""#], r#""\\\"""#),
        (&["", "a"], r#""", a"#),
        (&[" a "], r#"" a ""#),
    ] {
        let input = BoundInput { header_strings: strings(items), ..BoundInput::default() };
        assert_eq!(written(&input, "x-strings").as_deref(), Some(header));
        assert_eq!(read(&[("x-strings", header)]).unwrap().header_strings, strings(items), "{header}");
    }
}

#[test]
fn a_list_that_begins_with_nulls_begins_with_its_first_item() {
    let sparse = Some(vec![None, None, Some("a".into()), None, Some("b".into())]);
    assert_eq!(written(&BoundInput { sparse, ..BoundInput::default() }, "x-sparse").as_deref(), Some("a, b"));
    let sparse = Some(vec![None, None]);
    assert_eq!(written(&BoundInput { sparse, ..BoundInput::default() }, "x-sparse"), None);
}

#[test]
fn lists_are_read_however_they_are_spread() {
    assert_eq!(read(&[("x-strings", "a ,b,  c")]).unwrap().header_strings, strings(&["a", "b", "c"]));
    assert_eq!(read(&[("x-strings", "a"), ("x-strings", "b, c")]).unwrap().header_strings, strings(&["a", "b", "c"]));
    assert_eq!(read(&[("x-integers", "1,2 , -3")]).unwrap().header_integers, Some(vec![1, 2, -3]));
    let dates = "Tue, 29 Apr 2014 18:30:38 GMT, Wed, 30 Apr 2014 18:30:38 GMT";
    let times = [1_398_796_238, 1_398_882_638].map(DateTime::from_secs).to_vec();
    assert_eq!(read(&[("x-times", dates)]).unwrap().header_times.as_deref(), Some(&times[..]));
    assert_eq!(
        read(&[("x-times", "soon")]).err().as_deref(),
        Some("BoundInput.headerTimes: header x-times: expected timestamp")
    );
}

#[test]
fn what_does_not_fit_says_so() {
    for (name, value, message) in [
        ("x-flag", "yes", "BoundInput.flag: header x-flag: expected boolean"),
        ("x-double", "1,5", "BoundInput.double: header x-double: expected double"),
        ("x-day", "2014-04-29", "BoundInput.day: header x-day: expected timestamp"),
        ("x-integers", "1, x", "BoundInput.headerIntegers: header x-integers: expected integer"),
        ("x-media", "%", "BoundInput.media: header x-media: expected base64"),
        ("x-strings", "\"a", "BoundInput.headerStrings: a quoted header value has no end"),
        ("x-strings", "\"a\"b", "BoundInput.headerStrings: a quoted header value is followed by more than a comma"),
    ] {
        assert_eq!(read(&[(name, value)]).unwrap_err(), message);
    }
    let mut headers = HeaderMap::new();
    headers.insert("x-text", HeaderValue::from_bytes(b"\xff").unwrap());
    let error = read_headers(&mut BoundInput::default(), &headers).unwrap_err().to_string();
    assert_eq!(error, "BoundInput.text: the header is not UTF-8");
}

#[test]
fn an_empty_header_holds_nothing_but_a_text() {
    let empty = read(&[("x-flag", ""), ("x-double", " "), ("x-day", ""), ("x-text", "")]).unwrap();
    assert_eq!((empty.flag, empty.double, empty.day, empty.text.as_deref()), (None, None, None, Some("")));
}

#[test]
fn prefixed_headers_are_a_map() {
    let read = read(&[("x-meta-a", "1"), ("X-Meta-B-c", "2"), ("x-met", "3")]).unwrap().meta.unwrap();
    let mut entries: Vec<_> = read.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    entries.sort_unstable();
    assert_eq!(entries, [("a", "1"), ("b-c", "2")]);
    assert_eq!(self::read(&[]).unwrap().meta, Some([].into()), "no headers are an empty map");
}

#[test]
fn a_value_that_no_header_can_carry_is_not_sent() {
    for input in [
        BoundInput { text: Some("a\r\nx-evil: 1".into()), ..BoundInput::default() },
        BoundInput { meta: Some([("a b".to_owned(), "c".to_owned())].into()), ..BoundInput::default() },
    ] {
        let error = write_headers(&input, &mut HeaderMap::new()).unwrap_err().to_string();
        assert!(error.starts_with("BoundInput."), "{error}");
    }
}

#[test]
fn what_is_no_date_is_absent_where_the_schema_is_lenient_and_its_text_is_kept() {
    for (header, day) in [("Tue, 29 Apr 2014 18:30:38 GMT", Some(DateTime::from_secs(1_398_796_238))), ("0", None)] {
        let mut map = HeaderMap::new();
        map.insert("x-day", HeaderValue::from_static(header));
        let mut output = Lenient::default();
        read_headers(&mut output, &map).unwrap();
        assert_eq!((output.day, output.text.as_deref()), (day, Some(header)));
    }
    assert!(read(&[("x-day", "0")]).is_err());
}
