//! Changes to a single call: hooks and other settings.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use farrier_runtime::client::{CustomizableOperation, Handle, customize};
use farrier_runtime::config::http::HttpRequest;
use farrier_runtime::config::interceptors::BeforeTransmitInterceptorContextMut;
use farrier_runtime::config::retry::RetryConfig;
use farrier_runtime::config::timeout::TimeoutConfig;
use farrier_runtime::config::{
    ConfigBag, Credentials, Intercept, Region, RuntimeComponents, Settings, SharedCredentialsProvider,
    SharedInterceptor,
};
use farrier_runtime::error::{BoxError, BuildError, SdkError};

use crate::service::{GetThing, GetThingOutput, SERVICE, ThingError};
use crate::support::{Answer, Script, answer, client, get, input, ok, settings};

fn customized(client: &Handle) -> CustomizableOperation<GetThingOutput, ThingError, ()> {
    customize::<GetThing, ()>(client.clone(), Ok(input()))
}

fn changed(change: impl FnOnce(&mut Settings)) -> Settings {
    let mut settings = Settings::default();
    change(&mut settings);
    settings
}

#[tokio::test]
async fn hooks_change_each_attempt_before_it_is_signed() {
    let script = Script::of([answer(503, ""), ok()]);
    let calls = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&calls);
    customized(&client(&script))
        .mutate_request(move |request| {
            assert!(request.headers().get("authorization").is_none());
            request.headers_mut().insert("x-count", counted.fetch_add(1, Ordering::SeqCst).to_string());
        })
        .map_request(|mut request: HttpRequest| {
            let count = request.headers().get("x-count").unwrap_or_default().to_owned();
            request.headers_mut().insert("x-copied", count);
            Ok::<_, BuildError>(request)
        })
        .send()
        .await
        .unwrap();
    assert_eq!(script.headers("x-count"), ["0", "1"]);
    assert_eq!(script.headers("x-copied"), ["0", "1"]);
    assert!(script.headers("authorization").iter().all(|signed| signed.contains("x-copied;x-count")));
}

#[tokio::test]
async fn an_error_of_a_hook_ends_the_call() {
    let script = Script::default();
    let error = customized(&client(&script))
        .map_request(|_| Err::<HttpRequest, _>(BuildError::other("the hook says no")))
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error, SdkError::DispatchFailure(_)), "as in the official crates");
    assert!(error.to_string().contains("the hook says no"), "{error}");
    assert_eq!(script.attempts(), 0);
}

/// Adds a header.
#[derive(Debug)]
struct Header(&'static str);

impl Intercept for Header {
    fn name(&self) -> &'static str {
        self.0
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().headers_mut().insert(self.0, "1");
        Ok(())
    }
}

#[tokio::test]
async fn hooks_of_the_client_and_of_the_call_add_up() {
    let script = Script::of([ok()]);
    let hook = |name: &'static str| SharedInterceptor::new(Header(name));
    let (mut own, _) = settings(script.clone());
    own.hooks.push_interceptor(hook("x-client"));
    customized(&Handle::new(&SERVICE, own))
        .mutate_request(|request| {
            request.headers_mut().insert("x-call", "1");
        })
        .config_override(changed(|over| over.hooks.push_interceptor(hook("x-override"))))
        .send()
        .await
        .unwrap();
    for name in ["x-client", "x-call", "x-override"] {
        assert_eq!(script.headers(name), ["1"], "{name}");
    }
}

#[tokio::test]
async fn settings_of_a_single_call() {
    let script = Script::forever(ok);
    let client = client(&script);
    let over = changed(|over| {
        over.region = Some(Region::from_static("us-east-1"));
        over.endpoint_url = Some("http://elsewhere.test/base/".to_owned());
        let other = Credentials::new("AKIDOTHER", "secret", None, None, "test");
        over.credentials_provider = Some(SharedCredentialsProvider::new(other));
    });
    customized(&client).config_override(over).send().await.unwrap();
    get(&client).await.unwrap();
    let uris = script.noted(|noted| noted.sent.iter().map(|sent| sent.uri.clone()).collect::<Vec<_>>());
    assert_eq!(uris, ["http://elsewhere.test/base/things/a", "http://things.test/things/a"]);
    let signatures = script.headers("authorization");
    assert!(signatures[0].contains("AKIDOTHER/20231114/us-east-1/"));
    assert!(signatures[1].contains("/20231114/eu-west-1/"));
    assert_eq!(script.noted(|noted| noted.connectors.len()), 1, "the transport stays");
}

#[tokio::test]
async fn retries_of_a_single_call() {
    let script = Script::forever(|| answer(503, ""));
    let client = client(&script);
    let over = changed(|over| over.retry_config = Some(RetryConfig::disabled()));
    let error = customized(&client).config_override(over).send().await.unwrap_err();
    assert_eq!((error.call().attempts, script.attempts()), (1, 1));
    assert_eq!(get(&client).await.unwrap_err().call().attempts, 3);
}

#[tokio::test]
async fn calls_with_other_settings_draw_on_the_clients_quota() {
    let script = Script::forever(|| answer(503, ""));
    let client = client(&script);
    for _ in 0..50 {
        let over = changed(|over| over.region = Some(Region::from_static("us-east-1")));
        customized(&client).config_override(over).send().await.unwrap_err();
    }
    assert_eq!(get(&client).await.unwrap_err().call().attempts, 1);
}

#[tokio::test]
async fn timeouts_of_a_single_call_keep_the_clients_others_and_its_connections() {
    let script = Script::of([ok(), Answer::Silence, ok()]);
    let (mut own, _) = settings(script.clone());
    let read = Duration::from_secs(9);
    own.timeout_config = Some(TimeoutConfig::builder().read_timeout(read).build());
    let client = Handle::new(&SERVICE, own);
    get(&client).await.unwrap();
    let limit = TimeoutConfig::builder().operation_timeout(Duration::from_secs(1)).build();
    let over = changed(|over| over.timeout_config = Some(limit));
    let error = customized(&client).config_override(over).send().await.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)), "{error}");
    assert_eq!(script.noted(|noted| noted.connectors.len()), 1, "the same connector");

    let connect = TimeoutConfig::builder().connect_timeout(Duration::from_secs(2)).build();
    let over = changed(|over| over.timeout_config = Some(connect));
    customized(&client).config_override(over).send().await.unwrap();
    script.noted(|noted| {
        assert_eq!(noted.connectors.len(), 2, "another connector of the same client");
        assert_eq!(noted.connectors[1].connect_timeout(), Some(Duration::from_secs(2)));
        assert_eq!(noted.connectors[1].read_timeout(), Some(read));
    });
}

#[tokio::test]
async fn another_transport_for_a_single_call() {
    let (script, other) = (Script::of([ok()]), Script::of([ok()]));
    let client = client(&script);
    let over = changed(|over| over.http_client = settings(other.clone()).0.http_client);
    customized(&client).config_override(over).send().await.unwrap();
    assert_eq!((script.attempts(), other.attempts()), (0, 1));
    get(&client).await.unwrap();
    assert_eq!((script.attempts(), other.attempts()), (1, 1));
}

/// Connections of the built-in transport are kept over calls with settings of their own.
#[tokio::test]
async fn the_default_transport_keeps_its_connections() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&connections);
    let server = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                let mut buffer = vec![0; 65536];
                while stream.read(&mut buffer).await.is_ok_and(|read| read > 0) {
                    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
                }
            });
        }
    });
    let (mut own, _) = settings(Script::default());
    own.http_client = None;
    own.endpoint_url = Some(url);
    let client = Handle::new(&SERVICE, own);
    let limit = Duration::from_secs(5);
    for _ in 0..3 {
        let timeouts = TimeoutConfig::builder().read_timeout(limit).build();
        let over = changed(|over| over.timeout_config = Some(timeouts));
        customized(&client).config_override(over).send().await.unwrap();
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
    server.abort();
}
