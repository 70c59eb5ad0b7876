//! Retries, and a classifier of the program's own.

use std::time::Duration;

use aws_sdk_ivschat::Client;
use aws_sdk_ivschat::config::Builder;
use aws_sdk_ivschat::config::retry::{ClassifyRetry, RetryAction, RetryConfig};
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;

/// Retries what the service answers with 404, because rooms appear a moment after they were made.
#[derive(Debug)]
pub struct NotYet;

impl ClassifyRetry for NotYet {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        match context.response().map(|response| response.status().as_u16()) {
            Some(404) => RetryAction::transient_error(),
            _ => RetryAction::NoActionIndicated,
        }
    }

    fn name(&self) -> &'static str {
        "NotYet"
    }
}

/// A client that retries quickly, with a budget of attempts.
pub fn patient(builder: Builder, attempts: u32) -> Client {
    let retries = RetryConfig::standard().with_max_attempts(attempts).with_initial_backoff(Duration::from_millis(1));
    Client::from_conf(builder.retry_config(retries).build())
}

/// The same, with a classifier.
pub fn expectant(builder: Builder) -> Client {
    patient(builder.retry_classifier(NotYet), 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, config};

    const UNAVAILABLE: Answer = Answer::ErrorType(503, "ServiceUnavailable", "{}");
    const MISSING: Answer = Answer::ErrorType(
        404,
        "ResourceNotFoundException",
        r#"{"message":"no room","resourceId":"abc","resourceType":"ROOM"}"#,
    );
    const FINE: Answer = Answer::Response(200, r#"{"name":"lobby"}"#);

    #[tokio::test]
    async fn failures_that_pass_are_retried() {
        let throttled = Answer::ErrorType(429, "ThrottlingException", r#"{"message":"slower"}"#);
        let http = CannedHttp::new([UNAVAILABLE, throttled, Answer::Broken, FINE]);
        let client = patient(config(&http), 4);
        assert_eq!(client.get_room().identifier("abc").send().await.unwrap().name(), Some("lobby"));
        assert_eq!(http.sent().len(), 4);
    }

    #[tokio::test]
    async fn the_budget_of_attempts_is_kept() {
        let http = CannedHttp::new([UNAVAILABLE, UNAVAILABLE, FINE]);
        assert!(patient(config(&http), 2).get_room().identifier("abc").send().await.is_err());
        assert_eq!(http.sent().len(), 2);
        let http = CannedHttp::new([MISSING, FINE]);
        assert!(patient(config(&http), 3).get_room().identifier("abc").send().await.is_err());
        assert_eq!(http.sent().len(), 1);
    }

    #[tokio::test]
    async fn an_own_classifier_is_asked() {
        let http = CannedHttp::new([MISSING, FINE]);
        let client = expectant(config(&http));
        assert!(client.config().retry_classifiers().any(|classifier| classifier.name() == "NotYet"));
        assert!(client.get_room().identifier("abc").send().await.is_ok());
        assert_eq!(http.sent().len(), 2);
    }
}
