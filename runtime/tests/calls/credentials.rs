//! Credentials: loaded when needed, kept, and explained when missing.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::future;
use farrier_runtime::client::Handle;
use farrier_runtime::config::{Credentials, ProvideCredentials, SharedCredentialsProvider, TimeSource};
use farrier_runtime::error::SdkError;

use crate::service::{Empty, Optional, Public, SERVICE};
use crate::support::{Clock, Script, call, get, ok, settings};

/// Numbers its loads, each of which takes some time and is valid for an hour.
#[derive(Clone, Debug)]
struct Numbered {
    loads: Arc<AtomicU32>,
    clock: Clock,
    takes: Duration,
    fails: bool,
}

impl ProvideCredentials for Numbered {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let load = self.loads.fetch_add(1, Ordering::SeqCst) + 1;
        self.clock.advance(self.takes);
        let expiry = self.clock.now() + Duration::from_secs(3600);
        future::ProvideCredentials::ready(if self.fails {
            Err(CredentialsError::provider_error("the vault is sealed; open it"))
        } else {
            Ok(Credentials::new(format!("AKID{load}"), "secret", None, Some(expiry), "test"))
        })
    }
}

fn client(script: &Script, takes: Duration, fails: bool) -> (Handle, Numbered) {
    let (mut settings, clock) = settings(script.clone());
    let provider = Numbered { loads: Arc::default(), clock, takes, fails };
    settings.credentials_provider = Some(SharedCredentialsProvider::new(provider.clone()));
    (Handle::new(&SERVICE, settings), provider)
}

#[tokio::test]
async fn credentials_are_kept_until_they_expire() {
    let script = Script::forever(ok);
    let (client, provider) = client(&script, Duration::ZERO, false);
    for _ in 0..10 {
        get(&client.clone()).await.unwrap();
    }
    assert_eq!(provider.loads.load(Ordering::SeqCst), 1);
    provider.clock.advance(Duration::from_secs(3600));
    get(&client).await.unwrap();
    assert_eq!(provider.loads.load(Ordering::SeqCst), 2);
    let authorizations = script.headers("authorization");
    assert!(authorizations[9].contains("AKID1/") && authorizations[10].contains("AKID2/"));
}

#[tokio::test]
async fn a_request_is_signed_with_the_time_after_loading_credentials() {
    let script = Script::forever(ok);
    let (client, _) = client(&script, Duration::from_secs(600), false);
    get(&client).await.unwrap();
    assert_eq!(script.headers("x-amz-date"), ["20231114T222320Z"]);
}

#[tokio::test]
async fn an_error_of_the_provider_is_a_failed_dispatch_with_its_words() {
    let script = Script::default();
    let (client, provider) = client(&script, Duration::ZERO, true);
    let error = get(&client).await.unwrap_err();
    let SdkError::DispatchFailure(failure) = &error else { panic!("{error:?}") };
    assert!(failure.is_other());
    let text = error.to_string();
    assert!(text.starts_with("GetThing: no response: an error occurred while loading credentials"), "{text}");
    assert!(text.contains("the vault is sealed; open it"), "{text}");
    assert_eq!((script.attempts(), provider.loads.load(Ordering::SeqCst)), (0, 1));
}

#[tokio::test]
async fn without_a_provider_the_error_says_what_to_set() {
    let script = Script::default();
    let (mut settings, _) = settings(script.clone());
    settings.credentials_provider = None;
    let error = get(&Handle::new(&SERVICE, settings)).await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)));
    assert!(error.to_string().contains("Config::builder().credentials_provider(..)"), "{error}");

    let (mut settings, _) = crate::support::settings(script.clone());
    settings.region = None;
    let error = get(&Handle::new(&SERVICE, settings)).await.unwrap_err();
    assert!(error.to_string().contains("Config::builder().region(..)"), "{error}");
    assert_eq!(script.attempts(), 0);
}

#[tokio::test]
async fn an_operation_without_authentication_asks_for_no_credentials() {
    let script = Script::forever(ok);
    let (client, provider) = client(&script, Duration::ZERO, true);
    call::<Public>(&client, Empty::default()).await.unwrap();
    assert_eq!(script.headers("authorization"), ["absent"]);
    assert_eq!(provider.loads.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn an_operation_that_may_be_anonymous_is_signed_where_there_are_credentials() {
    let script = Script::forever(ok);
    let (client, _) = client(&script, Duration::ZERO, false);
    call::<Optional>(&client, Empty::default()).await.unwrap();
    let (mut settings, _) = settings(script.clone());
    settings.credentials_provider = None;
    call::<Optional>(&Handle::new(&SERVICE, settings), Empty::default()).await.unwrap();
    let authorizations = script.headers("authorization");
    assert!(authorizations[0].starts_with("AWS4-HMAC-SHA256") && authorizations[1] == "absent");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_calls_share_credentials_and_transport() {
    let script = Script::forever(ok);
    let (client, provider) = client(&script, Duration::ZERO, false);
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client).await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((script.attempts(), provider.loads.load(Ordering::SeqCst)), (100, 1));
    assert!(script.headers("authorization").iter().all(|signed| signed.contains("AKID1/")));
}
