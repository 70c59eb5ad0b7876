//! Rules as the documentation of `aws-smithy-mocks` shows them.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::error::ErrorMetadata;
use farrier_ivschat as aws_sdk_ivschat;
use farrier_ivschat::Client;
use farrier_ivschat::config::retry::RetryConfig;
use farrier_ivschat::error::ProvideErrorMetadata;
use farrier_ivschat::operation::get_room::{GetRoomError, GetRoomOutput};
use farrier_ivschat::operation::list_rooms::ListRoomsOutput;
use farrier_ivschat::types::RoomSummary;
use farrier_ivschat::types::error::AccessDeniedException;
use farrier_mocks::{MockResponse, MockResponseInterceptor, RuleMode, create_mock_http_client, mock, mock_client};

async fn name(client: &Client, identifier: &str) -> Option<String> {
    client.get_room().identifier(identifier).send().await.expect("an output").name
}

fn room(name: &str) -> GetRoomOutput {
    GetRoomOutput::builder().name(name).build()
}

fn denied() -> GetRoomError {
    let meta = ErrorMetadata::builder().code("AccessDeniedException").message("denied").build();
    let denied = AccessDeniedException::builder().message("denied").meta(meta).build();
    GetRoomError::AccessDeniedException(denied.expect("all is set"))
}

#[tokio::test]
async fn an_error_comes_back_as_the_operations_own() {
    let denied = mock!(Client::get_room).then_error(denied);
    let client = mock_client!(aws_sdk_ivschat, [&denied]);
    let error = client.get_room().identifier("room").send().await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("AccessDeniedException"), Some("denied")));
    assert!(error.into_service_error().is_access_denied_exception());
    assert_eq!(denied.num_calls(), 1);
}

#[tokio::test]
async fn rules_answer_one_after_the_other_or_whichever_matches() {
    let first = mock!(Client::get_room).then_output(|| room("first"));
    let second = mock!(Client::get_room).then_output(|| room("second"));
    let client = mock_client!(aws_sdk_ivschat, RuleMode::Sequential, [&first, &second]);
    assert_eq!((name(&client, "a").await, name(&client, "a").await), (Some("first".into()), Some("second".into())));

    let of_a = mock!(Client::get_room)
        .match_requests(|request| request.identifier() == Some("a"))
        .then_compute_output(|request| room(request.identifier().unwrap_or_default()));
    let all = mock!(Client::list_rooms)
        .then_output(|| ListRoomsOutput::builder().rooms(RoomSummary::builder().name("b").build()).build().unwrap());
    let client = mock_client!(aws_sdk_ivschat, RuleMode::MatchAny, [&all, &of_a]);
    assert_eq!(name(&client, "a").await.as_deref(), Some("a"));
    assert_eq!(client.list_rooms().send().await.unwrap().rooms()[0].name(), Some("b"));
}

#[tokio::test]
async fn a_sequence_goes_through_the_retries() {
    let rule = mock!(Client::get_room)
        .sequence()
        .http_status(503, None)
        .times(2)
        .http_response(|| HttpResponse::new(200.try_into().unwrap(), SdkBody::from(r#"{"name":"from the wire"}"#)))
        .output(|| room("modelled"))
        .build();
    let client = mock_client!(aws_sdk_ivschat, RuleMode::Sequential, [&rule], |config| {
        config
            .retry_config(RetryConfig::standard().with_max_attempts(3).with_initial_backoff(std::time::Duration::ZERO))
    });
    assert_eq!(name(&client, "room").await.as_deref(), Some("from the wire"));
    assert_eq!(rule.num_calls(), 3);
    assert_eq!(name(&client, "room").await.as_deref(), Some("modelled"));
}

#[tokio::test]
async fn an_answer_may_depend_on_the_request() {
    let rule = mock!(Client::get_room).then_compute_response(|request| match request.identifier() {
        Some("denied") => MockResponse::Error(denied()),
        other => MockResponse::Output(room(other.unwrap_or_default())),
    });
    let interceptor = MockResponseInterceptor::new().rule_mode(RuleMode::MatchAny).with_rule(&rule);
    let config = aws_sdk_ivschat::Config::builder()
        .with_test_defaults_v2()
        .http_client(create_mock_http_client())
        .interceptor(interceptor)
        .build();
    let client = Client::from_conf(config);
    assert_eq!(name(&client, "here").await.as_deref(), Some("here"));
    let error = client.get_room().identifier("denied").send().await.unwrap_err();
    assert!(error.as_service_error().is_some_and(GetRoomError::is_access_denied_exception));
}
