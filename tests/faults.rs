//! The generated client through a proxy that breaks what passes: resets, hangs, truncation, errors.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use farrier_ivschat::config::retry::RetryConfig;
use farrier_ivschat::config::timeout::TimeoutConfig;
use farrier_ivschat::config::{Credentials, Region};
use farrier_ivschat::error::SdkError;
use farrier_ivschat::operation::list_rooms::{ListRoomsError, ListRoomsOutput};
use farrier_ivschat::{Client, Config};
use farrier_tests::peers;
use ivschat_local::{Options, Server};

/// A proxy that ends with the test.
struct Proxy {
    child: Child,
    url: String,
}

impl Proxy {
    /// A proxy before `target` that does, request by request, what the plan says.
    fn start(test: &str, target: &str, plan: &str) -> Option<Self> {
        let Some(shared) = peers::shared() else {
            println!("skipped: {test}: set FARRIER_SHARED to the folder with peers/");
            return None;
        };
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let child = Command::new(std::env::var_os("FARRIER_PYTHON").unwrap_or_else(|| "python3".into()))
            .arg(shared.join("peers/faultproxy.py"))
            .args([&port.to_string(), target.trim_start_matches("http://"), plan])
            .stdout(Stdio::null())
            .spawn()
            .expect("Python starts");
        let proxy = Self { child, url: format!("http://127.0.0.1:{port}") };
        let started = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(started.elapsed() < Duration::from_secs(20), "the proxy does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        Some(proxy)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Lists rooms through the proxy; nothing where the proxy is not at hand.
async fn through(test: &str, plan: &str) -> Option<(Result<ListRoomsOutput, SdkError<ListRoomsError>>, u64)> {
    let server = Server::start(Options::default()).expect("the server starts");
    let proxy = Proxy::start(test, &server.url(), plan)?;
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(Duration::from_secs(2)).build();
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(&proxy.url)
        .credentials_provider(Credentials::new(
            "AKIDEXAMPLE",
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            None,
            None,
            "t",
        ))
        .retry_config(RetryConfig::standard().with_initial_backoff(Duration::from_millis(1)))
        .timeout_config(timeouts)
        .build();
    let result = Client::from_conf(config).list_rooms().send().await;
    Some((result, server.served()))
}

#[tokio::test]
async fn what_breaks_on_the_way_is_tried_again() {
    for plan in [
        "reset,pass",
        "close,pass",
        "2x503,pass",
        "429,500,pass",
        "throttle,pass",
        "truncate,pass",
        "headers,pass",
        "garbage,pass",
        "hang,pass",
        "reset,hang,pass",
    ] {
        let Some((result, _)) = through("what_breaks_on_the_way_is_tried_again", plan).await else { return };
        assert!(result.is_ok(), "{plan}: {}", result.unwrap_err());
    }
}

#[tokio::test]
async fn what_stays_broken_is_an_error_that_says_so() {
    for (plan, words) in [
        ("reset", "no response"),
        ("503", "ServiceUnavailableException"),
        ("throttle", "ThrottlingException"),
        ("hang", "operation_attempt_timeout of 2s"),
        ("truncate", "closed by the server in the middle"),
        ("garbage", "no response"),
    ] {
        let Some((result, _)) = through("what_stays_broken_is_an_error_that_says_so", plan).await else { return };
        let error = result.expect_err(plan);
        let text = error.to_string();
        assert!(text.contains(words) && text.contains("3 attempts") && error.is_retryable(), "{plan}: {text}");
    }
}

#[tokio::test]
async fn a_slow_body_is_no_error_while_the_timeout_allows_it() {
    let Some((result, served)) = through("a_slow_body_is_no_error_while_the_timeout_allows_it", "drip=0.3").await
    else {
        return;
    };
    result.unwrap();
    assert_eq!(served, 1);
}
