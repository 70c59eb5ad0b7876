//! Timeouts, and calls that nobody waits for any longer.

use std::time::Duration;

use farrier_runtime::client::Handle;
use farrier_runtime::config::Settings;
use farrier_runtime::config::timeout::{TimeoutConfig, TimeoutConfigBuilder};
use farrier_runtime::error::{RequestId, SdkError};

use crate::service::SERVICE;
use crate::support::{Answer, Clock, Script, answer, get, ok, settings};

fn timed(script: &Script, timeouts: TimeoutConfigBuilder) -> (Handle, Clock) {
    let (settings, clock) = settings(script.clone());
    (Handle::new(&SERVICE, with_timeouts(settings, timeouts)), clock)
}

fn with_timeouts(mut settings: Settings, timeouts: TimeoutConfigBuilder) -> Settings {
    settings.timeout_config = Some(timeouts.build());
    settings
}

#[tokio::test]
async fn an_attempt_that_takes_too_long_is_tried_again() {
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(Duration::from_secs(4));
    let script = Script::of([Answer::Silence, ok()]);
    let (client, clock) = timed(&script, timeouts.clone());
    get(&client).await.unwrap();
    assert_eq!(clock.sleeps().iter().filter(|sleep| **sleep == Duration::from_secs(4)).count(), 2);

    let script = Script::forever(|| Answer::Silence);
    let (client, _) = timed(&script, timeouts);
    let error = get(&client).await.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)));
    assert_eq!(error.to_string(), "GetThing: timed out: the operation_attempt_timeout of 4s passed (3 attempts)");
    assert!(error.is_retryable());
    assert_eq!(script.attempts(), 3);
}

#[tokio::test]
async fn an_operation_that_takes_too_long_ends_with_its_retries() {
    let timeouts = TimeoutConfig::builder().operation_timeout(Duration::from_millis(1500));
    let script = Script::of([answer(503, ""), Answer::Silence]);
    let (client, _) = timed(&script, timeouts);
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "GetThing: timed out: the operation_timeout of 1.5s passed (2 attempts)");
    assert_eq!((error.call().attempts, error.is_retryable(), error.request_id()), (2, true, None));
}

#[tokio::test]
async fn the_transport_is_told_its_timeouts() {
    let settings_of = |script: &Script| script.noted(|noted| noted.connectors[0].clone());
    let script = Script::forever(ok);
    let (handle, _) = timed(&script, TimeoutConfig::builder());
    get(&handle).await.unwrap();
    assert_eq!(settings_of(&script).connect_timeout(), Some(Duration::from_millis(3100)), "the default");
    assert_eq!(settings_of(&script).read_timeout(), None);

    let script = Script::forever(ok);
    let (connect, read) = (Duration::from_secs(1), Duration::from_secs(2));
    let (handle, _) = timed(&script, TimeoutConfig::builder().connect_timeout(connect).read_timeout(read));
    get(&handle).await.unwrap();
    assert_eq!(settings_of(&script).connect_timeout(), Some(connect));
    assert_eq!(settings_of(&script).read_timeout(), Some(read));

    let script = Script::forever(ok);
    let (handle, _) = timed(&script, TimeoutConfig::builder().disable_connect_timeout());
    get(&handle).await.unwrap();
    assert_eq!(settings_of(&script).connect_timeout(), None, "disabled is not unset");
}

#[test]
fn timeouts_add_up() {
    let one = TimeoutConfig::builder().connect_timeout(Duration::from_secs(1)).read_timeout(Duration::from_secs(1));
    let other = TimeoutConfig::builder().read_timeout(Duration::from_secs(2)).disable_operation_timeout().build();
    let mut settings = Settings::default();
    assert_eq!(settings.merged_timeouts(None), None);
    settings.timeout_config = settings.merged_timeouts(Some(one.build()));
    settings.timeout_config = settings.merged_timeouts(None);
    settings.timeout_config = settings.merged_timeouts(Some(other));
    let both = TimeoutConfig::builder().connect_timeout(Duration::from_secs(1)).read_timeout(Duration::from_secs(2));
    assert_eq!(settings.timeout_config, Some(both.disable_operation_timeout().build()));
}

#[tokio::test]
async fn a_retry_says_how_long_its_answer_is_waited_for() {
    let script = Script::of([answer(503, ""), ok()]);
    let (client, clock) = timed(&script, TimeoutConfig::builder().read_timeout(Duration::from_secs(60)));
    get(&client).await.unwrap();
    let waited = clock.sleeps()[0].as_secs_f64();
    let second = if waited < 1.0 { "20231114T221420Z" } else { "20231114T221421Z" };
    assert_eq!(script.headers("amz-sdk-request")[1], format!("ttl={second}; attempt=2; max=3"));
}

#[tokio::test]
async fn a_dropped_call_leaves_the_client_usable() {
    let script = Script::of([Answer::Silence, ok()]);
    let (settings, _) = settings(script.clone());
    let client = Handle::new(&SERVICE, settings);
    let mut call = Box::pin(get(&client));
    let pending = std::future::poll_fn(|context| std::task::Poll::Ready(call.as_mut().poll(context).is_pending()));
    assert!(pending.await);
    drop(call);
    get(&client).await.unwrap();
    assert_eq!(script.attempts(), 2);
}

#[tokio::test]
async fn a_server_that_says_nothing_is_left_in_time() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut settings = Settings::default();
    settings.endpoint_url = Some(format!("http://{}", listener.local_addr().unwrap()));
    let limit = Duration::from_millis(50);
    let client = Handle::new(&SERVICE, with_timeouts(settings, TimeoutConfig::builder().operation_timeout(limit)));
    let error = crate::support::call::<crate::service::Public>(&client, Default::default()).await.unwrap_err();
    assert_eq!(error.to_string(), "Public: timed out: the operation_timeout of 50ms passed");
    assert_eq!(error.call().attempts, 1);
}

#[tokio::test]
async fn a_read_timeout_says_which_setting_and_how_long() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (mut own, _) = settings(Script::default());
    own.http_client = None;
    own.endpoint_url = Some(format!("http://{}", listener.local_addr().unwrap()));
    let timeouts = TimeoutConfig::builder().read_timeout(Duration::from_millis(30));
    let error = get(&Handle::new(&SERVICE, with_timeouts(own, timeouts))).await.unwrap_err();
    assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_timeout()), "{error:?}");
    assert!(error.to_string().contains("the response timed out: the read_timeout of 30ms passed"), "{error}");
    assert_eq!(error.call().attempts, 3);
}
