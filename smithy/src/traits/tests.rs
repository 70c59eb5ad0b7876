use serde_json::{Value, json};

use super::*;

#[track_caller]
fn refused<T: KnownTrait + fmt::Debug>(value: &Value, why: &str) {
    let error = T::parse(value).unwrap_err().to_string();
    assert!(error.contains(why), "{} {value}: {error}", T::ID);
}

#[test]
fn http_reads_labels_and_constant_query() {
    let http = Http::parse(&json!({"method": "PUT", "uri": "/a/{b}/{c+}?d&e=f"})).unwrap();
    assert_eq!(http.code, 200);
    assert_eq!(
        http.uri.segments,
        [UriSegment::Literal("a".into()), UriSegment::Label("b".into()), UriSegment::GreedyLabel("c".into())]
    );
    let query = |name: &str, value: Option<&str>| QueryLiteral { name: name.into(), value: value.map(Into::into) };
    assert_eq!(http.uri.query, [query("d", None), query("e", Some("f"))]);
    assert_eq!(Http::parse(&json!({"method": "GET", "uri": "/"})).unwrap().uri.segments, []);
}

#[test]
fn http_refuses_what_no_request_can_have() {
    refused::<Http>(&json!({"method": "GET"}), "missing field `uri`");
    refused::<Http>(&json!({"method": "G T", "uri": "/"}), "not an HTTP method");
    refused::<Http>(&json!({"method": "GET", "uri": "a"}), "begin with `/`");
    refused::<Http>(&json!({"method": "GET", "uri": "/{a}/{a}"}), "twice");
    refused::<Http>(&json!({"method": "GET", "uri": "/{a+}/{b+}"}), "greedy");
    refused::<Http>(&json!({"method": "GET", "uri": "/x{a}"}), "malformed");
    refused::<Http>(&json!({"method": "GET", "uri": "/{}"}), "malformed");
    refused::<Http>(&json!({"method": "GET", "uri": "/?{a}"}), "query");
    refused::<Http>(&json!({"method": "GET", "uri": "/", "code": 7}), "status code");
    refused::<HttpError>(&json!("404"), "expected u16");
    refused::<HttpHeader>(&json!("a b"), "header name");
}

#[test]
fn constraints_need_a_bound_and_the_right_order() {
    assert_eq!(Length::parse(&json!({"min": 1})), Ok(Length { min: Some(1), max: None }));
    refused::<Length>(&json!({"min": "1"}), "expected u64");
    refused::<Length>(&json!({}), "neither");
    refused::<Length>(&json!({"min": 3, "max": 2}), "above");
    refused::<Range>(&json!({"min": 3, "max": 2.5}), "above");
    assert_eq!(Range::parse(&json!({"min": -1.5})).unwrap().min, serde_json::Number::from_f64(-1.5));
}

#[test]
fn a_marker_takes_an_object_only() {
    assert_eq!(Required::parse(&json!({})), Ok(Required));
    refused::<Required>(&json!(true), "takes no value");
    refused::<Sensitive>(&Value::Null, "takes no value");
}

#[test]
fn an_endpoint_prefix_splits_into_literals_and_labels() {
    let endpoint = Endpoint::parse(&json!({"hostPrefix": "{a}.data-{b}."})).unwrap();
    let literal = |text: &str| HostSegment::Literal(text.into());
    let label = |text: &str| HostSegment::Label(text.into());
    assert_eq!(endpoint.host_prefix, [label("a"), literal(".data-"), label("b"), literal(".")]);
    refused::<Endpoint>(&json!({"hostPrefix": "{a"}), "unclosed");
    refused::<Endpoint>(&json!({"hostPrefix": ""}), "empty");
}

#[test]
fn a_waiter_has_defaults_and_must_be_able_to_succeed() {
    let value = json!({"Up": {"acceptors": [
        {"state": "success", "matcher": {"output": {"path": "a", "expected": "b", "comparator": "stringEquals"}}},
        {"state": "retry", "matcher": {"errorType": "NotFound"}},
    ]}});
    let waiter = &Waitable::parse(&value).unwrap().0["Up"];
    assert_eq!((waiter.min_delay, waiter.max_delay), (2, 120));
    assert_eq!(waiter.acceptors[1].matcher, Matcher::ErrorType("NotFound".into()));
    refused::<Waitable>(&json!({"Up": {"acceptors": []}}), "no acceptor");
    let slow = json!({"Up": {"minDelay": 9, "maxDelay": 3, "acceptors": value["Up"]["acceptors"]}});
    refused::<Waitable>(&slow, "minDelay");
}

#[test]
fn paginated_takes_the_rest_from_the_service() {
    let operation = Paginated::parse(&json!({"items": "rooms"})).unwrap();
    let service = Paginated::parse(&json!({"inputToken": "a", "items": "b"})).unwrap();
    let both = operation.or(Some(service));
    assert_eq!((both.input_token.as_deref(), both.items.as_deref()), (Some("a"), Some("rooms")));
}

#[test]
fn enums_name_all_or_none() {
    refused::<Enum>(&json!([{"value": "a", "name": "A"}, {"value": "b"}]), "some");
    refused::<Enum>(&json!([]), "no value");
    assert_eq!(EnumValue::parse(&json!(3)), Ok(EnumValue::Integer(3)));
    refused::<EnumValue>(&json!(null), "expected a string");
}
