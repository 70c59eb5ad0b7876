//! Failures that are not the service's errors: nothing sent, nothing answered, or an answer that makes no sense.

use std::time::Duration;

use aws_sdk_ivschat::Client;
use aws_sdk_ivschat::config::http::HttpResponse;
use aws_sdk_ivschat::error::{BoxError, ConnectorError, SdkError};
use aws_sdk_ivschat::operation::get_room::GetRoomError;

/// What a program does about a failure.
pub fn advice(error: &SdkError<GetRoomError>) -> &'static str {
    match error {
        SdkError::ConstructionFailure(_) => "mend the input",
        SdkError::TimeoutError(_) => "wait longer",
        SdkError::DispatchFailure(failure) if failure.is_timeout() => "wait longer for the connection",
        SdkError::DispatchFailure(failure) if failure.is_io() => "look at the network",
        SdkError::DispatchFailure(failure) if failure.is_user() => "look at the program",
        SdkError::DispatchFailure(failure) => match failure.as_connector_error() {
            Some(error) if error.is_other() => "ask the transport",
            _ => "ask",
        },
        SdkError::ResponseError(response) if response.raw().status().is_success() => "the answer makes no sense",
        SdkError::ResponseError(_) => "the error makes no sense",
        SdkError::ServiceError(error) if error.raw().status().is_server_error() => "try again",
        SdkError::ServiceError(_) => "read the error",
        _ => "ask",
    }
}

/// The response that came with a failure.
pub fn raw(error: &SdkError<GetRoomError>) -> Option<&HttpResponse> {
    error.raw_response()
}

/// The cause behind a failure that is no service error.
pub fn cause(error: SdkError<GetRoomError>) -> Result<BoxError, SdkError<GetRoomError>> {
    error.into_source()
}

/// Failures as a test would make them.
pub fn samples(response: HttpResponse) -> Vec<SdkError<GetRoomError>> {
    vec![
        SdkError::construction_failure("bad input"),
        SdkError::timeout_error("too long"),
        SdkError::dispatch_failure(ConnectorError::other("hm".into(), None)),
        SdkError::dispatch_failure(ConnectorError::user("own fault".into())),
        SdkError::response_error("garbage", response),
    ]
}

/// One service error made into another, for layers of the program above.
pub fn in_own_words(error: SdkError<GetRoomError>) -> SdkError<String> {
    error.map_service_error(|error| format!("room: {error}"))
}

/// A call that gives up when it takes too long.
pub async fn impatient(client: &Client) -> Result<(), SdkError<GetRoomError>> {
    let timeouts =
        aws_sdk_ivschat::config::timeout::TimeoutConfig::builder().operation_timeout(Duration::from_millis(20)).build();
    let config = aws_sdk_ivschat::Config::builder().timeout_config(timeouts);
    client.get_room().identifier("abc").customize().config_override(config).send().await.map(drop)
}

#[cfg(test)]
mod tests {
    use aws_sdk_ivschat::config::retry::RetryConfig;
    use aws_sdk_ivschat::config::{HttpClient, RuntimeComponents};
    use aws_sdk_ivschat::error::ProvideErrorMetadata;
    use aws_smithy_runtime_api::client::http::{
        HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
    };
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
    use aws_smithy_runtime_api::http::StatusCode;
    use aws_smithy_types::body::SdkBody;

    use super::*;
    use crate::transport::{Answer, CannedHttp, config};

    async fn failure(answer: Option<Answer>) -> SdkError<GetRoomError> {
        let http = CannedHttp::new(answer);
        let client = Client::from_conf(config(&http).retry_config(RetryConfig::disabled()).build());
        client.get_room().identifier("abc").send().await.unwrap_err()
    }

    #[tokio::test]
    async fn a_failure_says_where_it_happened() {
        assert_eq!(advice(&failure(Some(Answer::Broken)).await), "look at the network");
        assert_eq!(advice(&failure(Some(Answer::TimedOut)).await), "wait longer for the connection");
        assert_eq!(advice(&failure(None).await), "look at the program");
        let garbage = failure(Some(Answer::Response(200, "{]"))).await;
        assert_eq!(raw(&garbage).map(|response| response.status().as_u16()), Some(200));
        assert_eq!(garbage.meta().code(), None);
        let unavailable = Answer::ErrorType(503, "ServiceUnavailable", "{}");
        assert_eq!(advice(&failure(Some(unavailable)).await), "try again");
        assert!(cause(failure(Some(Answer::Broken)).await).is_ok());
    }

    #[test]
    fn made_failures_behave_like_real_ones() {
        let response = HttpResponse::new(StatusCode::try_from(500).unwrap(), SdkBody::empty());
        let advice: Vec<_> = samples(response).iter().map(advice).collect();
        let expected =
            ["mend the input", "wait longer", "ask the transport", "look at the program", "the error makes no sense"];
        assert_eq!(advice, expected);
    }

    #[test]
    fn a_service_error_is_mapped() {
        let response = HttpResponse::new(StatusCode::try_from(404).unwrap(), SdkBody::empty());
        let error = in_own_words(SdkError::service_error(GetRoomError::unhandled("gone"), response));
        assert!(matches!(error, SdkError::ServiceError(error) if error.err().starts_with("room: ")));
    }

    #[derive(Debug)]
    struct Silent;

    impl HttpConnector for Silent {
        fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
            HttpConnectorFuture::new(std::future::pending())
        }
    }

    impl HttpClient for Silent {
        fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
            SharedHttpConnector::new(Silent)
        }
    }

    #[tokio::test]
    async fn a_silent_service_times_out() {
        let client = Client::from_conf(config(&CannedHttp::default()).http_client(Silent).build());
        let error = impatient(&client).await.unwrap_err();
        assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}");
    }
}
