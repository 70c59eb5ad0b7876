//! Retries: what is tried again, how often, after which wait, and what stays the same.

use std::time::Duration;

use aws_smithy_runtime_api::client::result::ConnectorError;
use farrier_runtime::client::Handle;
use farrier_runtime::config::IdempotencyTokenProvider;
use farrier_runtime::config::retry::RetryConfig;
use farrier_runtime::error::SdkError;

use crate::service::{SERVICE, ThingError};
use crate::support::{Answer, Clock, Script, answer, client, error, get, ok, response, settings};

fn client_and_clock(script: &Script) -> (Handle, Clock) {
    let (settings, clock) = settings(script.clone());
    (Handle::new(&SERVICE, settings), clock)
}

#[tokio::test]
async fn what_may_pass_is_tried_three_times() {
    let failures: [fn() -> Answer; 9] = [
        || answer(500, ""),
        || answer(502, "<html>"),
        || answer(503, "{}"),
        || answer(504, ""),
        || answer(429, "{}"),
        || error(400, "ThrottlingException"),
        || error(400, "Busy"),
        || Answer::Failure(ConnectorError::io("connection reset".into())),
        || Answer::Failure(ConnectorError::timeout("too slow".into())),
    ];
    for failure in failures {
        let script = Script::forever(failure);
        let (client, clock) = client_and_clock(&script);
        let error = get(&client).await.unwrap_err();
        assert_eq!(script.attempts(), 3, "{error}");
        assert!(error.is_retryable() && error.to_string().ends_with("3 attempts)"), "{error}");
        assert_eq!(error.call().attempts, 3);
        let sleeps = clock.sleeps();
        assert_eq!(sleeps.len(), 2);
        assert!(sleeps[0] <= Duration::from_secs(1) && sleeps[1] <= Duration::from_secs(2), "{sleeps:?}");
    }
}

#[tokio::test]
async fn what_would_fail_again_is_not_tried_again() {
    let failures: [fn() -> Answer; 5] = [
        || error(400, "ValidationException"),
        || error(404, "NotFound"),
        || answer(501, ""),
        || Answer::Failure(ConnectorError::user("a bad request".into())),
        || Answer::Failure(ConnectorError::other("no idea".into(), None)),
    ];
    for failure in failures {
        let script = Script::forever(failure);
        let (client, clock) = client_and_clock(&script);
        let error = get(&client).await.unwrap_err();
        assert_eq!((script.attempts(), clock.sleeps().len()), (1, 0), "{error}");
        assert!(!error.is_retryable() && !error.to_string().contains("attempts"), "{error}");
    }
}

#[tokio::test]
async fn a_modelled_error_that_is_retryable_needs_no_status() {
    let script = Script::of([error(409, "Flaky"), error(409, "Busy"), ok()]);
    get(&client(&script)).await.unwrap();
    let script = Script::forever(|| error(409, "Flaky"));
    let error = get(&client(&script)).await.unwrap_err();
    assert!(matches!(error.into_service_error(), ThingError::Flaky(_)));
}

#[tokio::test]
async fn the_last_answer_is_the_error() {
    let reset = Answer::Failure(ConnectorError::io("connection reset".into()));
    let script = Script::of([error(503, "Busy"), reset, error(404, "NotFound")]);
    let last = get(&client(&script)).await.unwrap_err();
    assert_eq!(last.to_string(), "GetThing: NotFound: no (HTTP 404, 3 attempts)");
    assert!(matches!(last.into_service_error(), ThingError::NotFound(_)));

    let refused = Answer::Failure(ConnectorError::user("connection refused".into()));
    let script = Script::of([error(503, "Busy"), refused]);
    let error = get(&client(&script)).await.unwrap_err();
    assert!(matches!(error, SdkError::DispatchFailure(_)), "{error}");
    assert_eq!(error.code(), None);
}

#[tokio::test]
async fn attempts_are_numbered_and_signed_anew_and_say_the_same() {
    let script = Script::of([answer(503, ""), answer(503, ""), ok()]);
    let (client, clock) = client_and_clock(&script);
    clock.advance(Duration::from_millis(500));
    get(&client).await.unwrap();
    assert_eq!(script.headers("amz-sdk-request"), ["attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3"]);
    let same = |values: Vec<String>| values.iter().all(|value| *value == values[0] && value != "absent");
    assert!(same(script.headers("amz-sdk-invocation-id")));
    assert!(same(script.noted(|noted| noted.sent.iter().map(|sent| sent.body.clone().unwrap()).collect())));
    assert!(script.noted(|noted| noted.sent[0].body.clone().unwrap().contains("clientToken")));
}

#[tokio::test]
async fn a_retry_is_signed_with_its_own_time() {
    let busy = Answer::Response(response(503, &[("retry-after", "7")], ""));
    let script = Script::of([busy, ok()]);
    let (client, clock) = client_and_clock(&script);
    get(&client).await.unwrap();
    assert_eq!(clock.sleeps(), [Duration::from_secs(7)]);
    assert_eq!(script.headers("x-amz-date"), ["20231114T221320Z", "20231114T221327Z"]);
    let signatures = script.headers("authorization");
    assert_ne!(signatures[0], signatures[1]);
}

#[tokio::test]
async fn an_idempotency_token_is_filled_in_unless_given() {
    let bodies = |script: &Script| script.noted(|noted| noted.sent[0].body.clone().unwrap());
    let script = Script::forever(ok);
    let (mut settings, _) = settings(script.clone());
    settings.idempotency_token_provider = Some(IdempotencyTokenProvider::fixed("fixed-token"));
    get(&Handle::new(&SERVICE, settings)).await.unwrap();
    assert_eq!(bodies(&script), r#"{"clientToken":"fixed-token"}"#);

    let script = Script::forever(ok);
    let given = crate::service::GetThingInput { token: Some("mine".to_owned()), ..crate::support::input() };
    crate::support::call::<crate::service::GetThing>(&client(&script), given).await.unwrap();
    assert_eq!(bodies(&script), r#"{"clientToken":"mine"}"#);
}

#[tokio::test]
async fn retries_can_be_off_or_more() {
    for (config, attempts) in [(RetryConfig::disabled(), 1), (RetryConfig::standard().with_max_attempts(5), 5)] {
        let script = Script::forever(|| answer(503, ""));
        let (mut settings, _) = settings(script.clone());
        settings.retry_config = Some(config);
        let error = get(&Handle::new(&SERVICE, settings)).await.unwrap_err();
        assert_eq!(script.attempts(), attempts);
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn calls_of_a_client_share_a_quota_of_retries() {
    let script = Script::forever(|| answer(503, ""));
    let (client, _) = client_and_clock(&script);
    for _ in 0..50 {
        let error = get(&client.clone()).await.unwrap_err();
        assert_eq!(error.call().attempts, 3);
    }
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.call().attempts, 1, "500 tokens are 100 retries");
    assert!(error.to_string().contains("retry quota"), "{error}");
    let (other, _) = client_and_clock(&script);
    assert_eq!(get(&other).await.unwrap_err().call().attempts, 3, "another client has a quota of its own");
}

#[tokio::test]
async fn adaptive_mode_slows_down_after_throttling() {
    let script = Script::of([error(429, "Busy"), ok(), ok(), ok()]);
    let (mut settings, clock) = settings(script.clone());
    settings.retry_config = Some(RetryConfig::adaptive());
    let client = Handle::new(&SERVICE, settings);
    for _ in 0..3 {
        get(&client).await.unwrap();
    }
    assert_eq!(script.attempts(), 4);
    assert!(clock.sleeps().len() > 1, "the limiter held a request back: {:?}", clock.sleeps());
}
