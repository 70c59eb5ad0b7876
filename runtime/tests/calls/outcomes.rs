//! What comes back: outputs, modelled and other errors, and what is refused before anything is sent.

use farrier_runtime::client::{Handle, send};
use farrier_runtime::error::{BuildError, ProvideErrorMetadata, RequestId, SdkError};
use farrier_runtime::shape::Shape;

use crate::service::{
    Choice, DeleteThing, Empty, GetThing, GetThingInput, GetThingOutput, Public, SERVICE, ThingError, Vault,
};
use crate::support::{Answer, Script, answer, call, client, get, input, response};

#[tokio::test]
async fn a_success_fills_the_output_and_keeps_the_request_id() {
    let body = r#"{"name":"a","size":3,"choice":{"plain":"x"},"unknown":[1],"nested":[{"size":4}]}"#;
    let headers = [("x-amzn-requestid", "req-7"), ("x-note", "n")];
    let script = Script::of([Answer::Response(response(200, &headers, body))]);
    let output = get(&client(&script)).await.unwrap();
    assert_eq!(output.request_id(), Some("req-7"));
    assert_eq!((output.name.as_deref(), output.size, output.note.as_deref()), (Some("a"), Some(3), Some("n")));
    assert_eq!(output.choice, Some(Choice::Plain("x".into())));
    assert_eq!(output.nested.unwrap()[0].size, Some(4));
    script.noted(|noted| {
        let sent = &noted.sent[0];
        assert_eq!((sent.method.as_str(), sent.uri.as_str()), ("POST", "http://things.test/things/a"));
        assert_eq!(sent.header("content-type"), Some("application/json"));
        assert!(sent.header("authorization").unwrap().contains("/eu-west-1/things/aws4_request"));
        assert!(sent.header("user-agent").unwrap().contains("api/things#2026-01-01"));
    });
}

#[tokio::test]
async fn an_empty_204_is_a_success() {
    let script = Script::of([answer(204, "")]);
    let output = call::<DeleteThing>(&client(&script), Empty::default()).await.unwrap();
    assert_eq!(output.request_id(), Some("req-1"));
}

#[tokio::test]
async fn text_beyond_ascii_in_a_header_that_nobody_asked_for_does_no_harm() {
    let script = Script::of([Answer::Response(response(200, &[("x-greeting", "grüezi")], "{}"))]);
    get(&client(&script)).await.unwrap();
}

#[tokio::test]
async fn a_modelled_error_by_header_and_by_body() {
    let named = [
        response(
            404,
            &[("x-amzn-errortype", "NotFound:http://x/"), ("x-amzn-requestid", "r")],
            r#"{"Message":"gone"}"#,
        ),
        response(404, &[("x-amzn-requestid", "r")], r#"{"__type":"things#NotFound","message":"gone"}"#),
        response(400, &[("x-amzn-requestid", "r")], r#"{"code":"NotFound","errorMessage":"gone"}"#),
    ];
    for answer in named {
        let status = answer.status().as_u16();
        let error = get(&client(&Script::of([Answer::Response(answer)]))).await.unwrap_err();
        assert_eq!(error.code(), Some("NotFound"));
        assert_eq!(error.request_id(), Some("r"));
        assert_eq!(error.meta().message(), Some("gone"));
        assert_eq!(error.meta().request_id(), Some("r"));
        assert_eq!(error.raw_response().unwrap().status().as_u16(), status);
        assert!(!error.is_retryable());
        assert_eq!(error.to_string(), format!("GetThing: NotFound: gone (HTTP {status}, request id r)"));
        let ThingError::NotFound(not_found) = error.into_service_error() else { panic!("not modelled") };
        assert_eq!(not_found.message.as_deref(), Some("gone"));
    }
}

#[tokio::test]
async fn an_unknown_error_keeps_code_and_message() {
    let headers = [("x-amzn-errortype", "Strange"), ("x-amzn-requestid", "r")];
    let script = Script::of([Answer::Response(response(418, &headers, r#"{"message":"odd"}"#))]);
    let error = get(&client(&script)).await.unwrap_err();
    assert_eq!(error.to_string(), "GetThing: Strange: odd (HTTP 418, request id r)");
    assert_eq!((error.code(), error.meta().message()), (Some("Strange"), Some("odd")));
    assert!(matches!(error.into_service_error(), ThingError::Unhandled(_)));
}

#[tokio::test]
async fn an_error_without_a_readable_body_is_still_an_error_of_the_service() {
    for body in ["", "<html>not found</html>", "{", "[]", "\u{0}"] {
        let error = get(&client(&Script::of([answer(404, body)]))).await.unwrap_err();
        assert!(matches!(error, SdkError::ServiceError(_)), "{body}: {error}");
        assert!(error.to_string().contains("HTTP 404"), "{error}");
    }
}

#[tokio::test]
async fn a_modelled_error_that_does_not_hold_what_it_should_is_unhandled() {
    let headers = [("x-amzn-errortype", "NotFound")];
    let script = Script::of([Answer::Response(response(404, &headers, r#"{"count":"three","message":"gone"}"#))]);
    let error = get(&client(&script)).await.unwrap_err();
    assert_eq!((error.code(), error.meta().message()), (Some("NotFound"), Some("gone")));
    assert!(matches!(error.into_service_error(), ThingError::Unhandled(_)));
}

#[tokio::test]
async fn a_success_that_is_not_what_the_model_says_names_the_place() {
    let script = Script::of([answer(200, r#"{"nested":[{"size":1},{"size":"x"}]}"#)]);
    let error = get(&client(&script)).await.unwrap_err();
    assert!(matches!(error, SdkError::ResponseError(_)));
    let text = error.to_string();
    assert!(text.contains("GetThing: the response could not be read: GetThingOutput.nested[1].size"), "{text}");
    assert!(text.contains("expected integer, found string"), "{text}");
    assert!(text.ends_with("(HTTP 200, request id req-1)"), "{text}");
    assert_eq!(error.raw_response().unwrap().body().bytes().unwrap().len(), 36);
    assert_eq!(script.attempts(), 1);
}

#[tokio::test]
async fn a_missing_required_member_fails_before_anything_is_sent() {
    let script = Script::default();
    let error = call::<GetThing>(&client(&script), GetThingInput::default()).await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)));
    assert_eq!(
        error.to_string(),
        "GetThing: the request could not be built: id was missing: it is required; nothing was sent"
    );
    assert!(!error.is_retryable());
    let built = Err(BuildError::missing_field("id", "it is required"));
    let error = send::<GetThing>(client(&script), built, None).await.unwrap_err();
    assert!(error.to_string().starts_with("GetThing: the request could not be built: id was missing"), "{error}");
    assert_eq!(script.noted(|noted| noted.connectors.len()), 0);
}

#[tokio::test]
async fn an_empty_label_and_an_unknown_variant_cannot_be_sent() {
    let script = Script::default();
    let empty = GetThingInput { id: Some(String::new()), ..GetThingInput::default() };
    let error = call::<GetThing>(&client(&script), empty).await.unwrap_err();
    assert!(error.to_string().contains("GetThingInput.id: cannot be empty or unset"), "{error}");
    let unknown = GetThingInput { choice: Some(Choice::Unknown), ..input() };
    let error = call::<GetThing>(&client(&script), unknown).await.unwrap_err();
    assert!(error.to_string().contains("Choice::Unknown cannot be sent"), "{error}");
    assert!(matches!(error, SdkError::ConstructionFailure(_)));
    assert_eq!(script.attempts(), 0);
}

#[tokio::test]
async fn without_an_endpoint_the_error_says_what_to_set() {
    let (mut settings, _) = crate::support::settings(Script::default());
    settings.endpoint_url = None;
    let client = Handle::new(&SERVICE, settings);
    let error = call::<Public>(&client, Empty::default()).await.unwrap_err();
    assert!(error.to_string().contains("Config::builder().endpoint_url(..)"), "{error}");
}

#[tokio::test]
async fn an_endpoint_that_is_no_url_is_named() {
    let script = Script::default();
    for url in ["", "not a url", "things.test", "/path", "ftp://things.test", "http://", "http://things.test?a=b"] {
        let (mut settings, _) = crate::support::settings(script.clone());
        settings.endpoint_url = Some(url.to_owned());
        let error = get(&Handle::new(&SERVICE, settings)).await.unwrap_err();
        assert!(matches!(error, SdkError::ConstructionFailure(_)), "{url}");
        assert!(error.to_string().contains(&format!("the endpoint_url {url:?} is no URL like")), "{error}");
    }
}

#[tokio::test]
async fn calls_can_be_spawned() {
    fn spawnable<F: Future + Send + 'static>(future: F) -> F {
        future
    }
    let client = client(&Script::of([crate::support::ok()]));
    let call = spawnable(send::<GetThing>(client, Ok(input()), None));
    assert_eq!(tokio::spawn(call).await.unwrap().unwrap().name.as_deref(), Some("a"));
}

#[test]
fn values_compare_by_their_members() {
    let left = GetThingOutput { size: Some(1), ..Shape::empty() };
    assert_eq!(left, GetThingOutput { metadata: Some("other request".into()), ..left.clone() });
    assert_ne!(left, GetThingOutput { size: Some(2), ..left.clone() });
    assert_ne!(left, GetThingOutput { name: Some(String::new()), ..left.clone() });
    assert_ne!(Choice::Plain("a".into()), Choice::Hidden("a".into()));
    assert_eq!(Choice::Unknown, Choice::Unknown);
    let nested = GetThingOutput { nested: Some(vec![left.clone()]), ..Shape::empty() };
    assert_eq!(nested, nested.clone());
    assert_ne!(nested, GetThingOutput { nested: Some(vec![left.clone(), left]), ..Shape::empty() });
    let map = |key: &str| GetThingOutput { secrets: Some([(key.into(), "v".into())].into()), ..Shape::empty() };
    assert_eq!(map("a"), map("a"));
    assert_ne!(map("a"), map("b"));
    let double = |number| Vault { number: Some(number), ..Vault::default() };
    assert_eq!(double(1.0), double(1.0));
    assert_ne!(double(f64::NAN), double(f64::NAN));
}
