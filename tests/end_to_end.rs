//! The generated client against the local server, over real sockets with real signatures.

use std::time::Duration;

use farrier_ivschat::config::retry::RetryConfig;
use farrier_ivschat::config::timeout::TimeoutConfig;
use farrier_ivschat::config::{Credentials, Region};
use farrier_ivschat::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use farrier_ivschat::operation::RequestId;
use farrier_ivschat::operation::delete_logging_configuration::DeleteLoggingConfigurationError;
use farrier_ivschat::operation::get_room::GetRoomError;
use farrier_ivschat::operation::list_rooms::ListRoomsOutput;
use farrier_ivschat::types::{
    ChatTokenCapability, DestinationConfiguration, FallbackResult, LoggingConfigurationState, MessageReviewHandler,
    ResourceType, S3DestinationConfiguration, ValidationExceptionField, ValidationExceptionReason,
};
use farrier_ivschat::{Client, Config, config};
use farrier_tests::capture::Capture;
use ivschat_local::{Options, Running, Server};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:review";

fn server(options: Options) -> Running {
    Server::start(options).expect("the server starts")
}

fn settings(server: &Running) -> config::Builder {
    Config::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(server.url())
        .credentials_provider(Credentials::new("AKIDEXAMPLE", SECRET, None, None, "test"))
        .retry_config(RetryConfig::standard().with_initial_backoff(Duration::from_millis(1)))
}

fn client(server: &Running) -> Client {
    Client::from_conf(settings(server).build())
}

#[tokio::test]
async fn a_room_lives_and_ends() {
    let server = server(Options::default());
    let client = client(&server);
    let handler = MessageReviewHandler::builder().uri(FUNCTION).fallback_result(FallbackResult::Deny).build();
    let created = client
        .create_room()
        .name("lobby")
        .maximum_message_length(100)
        .message_review_handler(handler.clone())
        .tags("team", "chat")
        .send()
        .await
        .unwrap();
    assert!(created.request_id().is_some_and(|id| !id.is_empty()));
    let arn = created.arn().unwrap();

    let room = client.get_room().identifier(arn).send().await.unwrap();
    assert_eq!(room.arn(), created.arn());
    assert_eq!(room.id(), arn.rsplit('/').next());
    assert_eq!(room.name(), Some("lobby"));
    assert_eq!(room.create_time(), created.create_time());
    assert_eq!(room.update_time(), created.update_time());
    assert_eq!((room.maximum_message_rate_per_second(), room.maximum_message_length()), (Some(10), Some(100)));
    assert_eq!(room.message_review_handler(), Some(&handler));
    assert_eq!(room.tags().unwrap()["team"], "chat");
    assert!(room.logging_configuration_identifiers().is_empty());

    let updated = client.update_room().identifier(arn).name("hall").send().await.unwrap();
    assert_eq!(updated.name(), Some("hall"));
    assert_eq!(updated.maximum_message_length(), Some(100));
    client.delete_room().identifier(arn).send().await.unwrap();
    let gone = client.get_room().identifier(arn).send().await.unwrap_err();
    assert!(gone.as_service_error().unwrap().is_resource_not_found_exception());
}

#[tokio::test]
async fn logging_configurations_tags_and_messages() {
    let server = server(Options::default());
    let client = client(&server);
    let bucket = S3DestinationConfiguration::builder().bucket_name("logs").build().unwrap();
    let destination = DestinationConfiguration::S3(bucket);
    let made =
        client.create_logging_configuration().destination_configuration(destination.clone()).send().await.unwrap();
    let logging = made.arn().unwrap();
    let read = client.get_logging_configuration().identifier(logging).send().await.unwrap();
    assert_eq!(read.destination_configuration(), Some(&destination));
    assert_eq!(read.state(), Some(&LoggingConfigurationState::Active));
    client.update_logging_configuration().identifier(logging).name("renamed").send().await.unwrap();
    let list = client.list_logging_configurations().send().await.unwrap();
    assert_eq!(list.logging_configurations()[0].name(), Some("renamed"));

    let room = client.create_room().logging_configuration_identifiers(logging).send().await.unwrap();
    let arn = room.arn().unwrap();
    let used = client.delete_logging_configuration().identifier(logging).send().await.unwrap_err();
    assert!(matches!(used.into_service_error(), DeleteLoggingConfigurationError::ConflictException(_)));

    client.tag_resource().resource_arn(arn).tags("a b", "ä=&/").send().await.unwrap();
    client.tag_resource().resource_arn(arn).tags("c", "d").send().await.unwrap();
    client.untag_resource().resource_arn(arn).tag_keys("c").send().await.unwrap();
    let tags = client.list_tags_for_resource().resource_arn(arn).send().await.unwrap();
    assert_eq!(tags.tags().iter().collect::<Vec<_>>(), [(&"a b".to_owned(), &"ä=&/".to_owned())]);

    let token = client
        .create_chat_token()
        .room_identifier(arn)
        .user_id("ann")
        .capabilities(ChatTokenCapability::SendMessage)
        .session_duration_in_minutes(1)
        .send()
        .await
        .unwrap();
    assert!(token.token().is_some_and(|token| !token.is_empty()));
    assert!(!format!("{token:?}").contains(token.token().unwrap()), "tokens are sensitive");
    assert!(token.session_expiration_time().is_some() && token.token_expiration_time().is_some());
    client.send_event().room_identifier(arn).event_name("wave").attributes("k", "v").send().await.unwrap();
    client.delete_message().room_identifier(arn).id("AAAAAAAAAAAA").send().await.unwrap();
    client.disconnect_user().room_identifier(arn).user_id("ann").send().await.unwrap();
}

#[tokio::test]
async fn pages_hold_every_room_once() {
    let server = server(Options::default());
    let client = client(&server);
    for number in 0..7 {
        client.create_room().name(format!("room-{number}")).send().await.unwrap();
    }
    let pages = client.list_rooms().into_paginator().page_size(3).send().try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.rooms().len()).collect::<Vec<_>>(), [3, 3, 1]);
    let mut names: Vec<_> = pages.iter().flat_map(ListRoomsOutput::rooms).filter_map(|room| room.name()).collect();
    names.sort_unstable();
    assert_eq!(names, ["room-0", "room-1", "room-2", "room-3", "room-4", "room-5", "room-6"]);
    let wrong = client.list_rooms().next_token("nonsense").send().await.unwrap_err();
    assert!(wrong.as_service_error().unwrap().is_validation_exception(), "{wrong}");
}

/// Compiles only if pages are a `Stream` too.
#[tokio::test]
async fn pages_are_a_stream() {
    fn is_stream<S: futures_core::Stream + Send>(_: &S) {}
    let server = server(Options::default());
    let mut pages = client(&server).list_rooms().into_paginator().send();
    is_stream(&pages);
    assert!(pages.next().await.unwrap().unwrap().rooms().is_empty());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn errors_say_what_happened() {
    let server = server(Options::default());
    let client = client(&server);
    let missing = "arn:aws:ivschat:us-east-1:123456789012:room/AAAAAAAAAAAA";
    let error = client.get_room().identifier(missing).send().await.unwrap_err();
    assert_eq!(error.code(), Some("ResourceNotFoundException"));
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 404);
    let id = error.request_id().unwrap().to_owned();
    let text = error.to_string();
    for part in ["GetRoom", "ResourceNotFoundException", "HTTP 404", id.as_str()] {
        assert!(text.contains(part), "{text} lacks {part}");
    }
    assert!(DisplayErrorContext(&error).to_string().contains("ResourceNotFoundException"));
    match error.into_service_error() {
        GetRoomError::ResourceNotFoundException(e) => {
            assert_eq!(e.resource_id(), "AAAAAAAAAAAA");
            assert_eq!(e.resource_type(), &ResourceType::Room);
            assert_eq!(e.meta().code(), Some("ResourceNotFoundException"));
        }
        other => panic!("{other}"),
    }

    let invalid = client.create_room().maximum_message_rate_per_second(101).name("?").send().await.unwrap_err();
    match invalid.into_service_error() {
        farrier_ivschat::operation::create_room::CreateRoomError::ValidationException(e) => {
            assert_eq!(e.reason(), &ValidationExceptionReason::FieldValidationFailed);
            let mut fields: Vec<_> = e.field_list().iter().map(ValidationExceptionField::name).collect();
            fields.sort_unstable();
            assert_eq!(fields, ["maximumMessageRatePerSecond", "name"]);
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn errors_that_are_not_as_modelled_say_what_came() {
    for (status, body, expected) in [
        (502, "<html>Bad Gateway</html>", "GetRoom: an error without a code in 24 bytes of no content type (HTTP 502)"),
        (502, "", "GetRoom: an error without a code (HTTP 502)"),
        (
            404,
            r#"{"__type":"ResourceNotFoundException","message":"gone","resourceId":5}"#,
            "GetRoom: ResourceNotFoundException: gone \
             (ResourceNotFoundException.resourceId: expected string, found number at line 1 column 69) (HTTP 404)",
        ),
    ] {
        let config = Config::builder()
            .region(Region::new("us-east-1"))
            .credentials_provider(Credentials::new("AKIDEXAMPLE", SECRET, None, None, "test"))
            .retry_config(RetryConfig::disabled())
            .http_client(Capture::answering(status, body).client())
            .build();
        let error = Client::from_conf(config).get_room().identifier("x").send().await.unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn what_is_required_is_missed_before_anything_is_sent() {
    let server = server(Options::default());
    let error = client(&server).get_room().send().await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error}");
    assert!(error.to_string().contains("identifier"), "{error}");
    assert_eq!(server.served(), 0);
}

#[tokio::test]
async fn a_wrong_secret_is_refused() {
    let server = server(Options::default());
    let wrong = Credentials::new("AKIDEXAMPLE", "wrong", None, None, "test");
    let client = Client::from_conf(settings(&server).credentials_provider(wrong).build());
    let error = client.list_rooms().send().await.unwrap_err();
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 403);
    assert_eq!(error.meta().code(), Some("InvalidSignatureException"), "{error}");
    assert_eq!(server.served(), 1, "a refused signature is not retried");
}

#[tokio::test]
async fn throttling_and_server_errors_are_retried() {
    for options in [Options { throttle: 2, ..Options::default() }, Options { fail: 2, ..Options::default() }] {
        let server = server(options);
        client(&server).list_rooms().send().await.unwrap();
        assert_eq!(server.served(), 3);
    }
    let server = server(Options { throttle: 5, ..Options::default() });
    let error = client(&server).list_rooms().send().await.unwrap_err();
    assert_eq!(server.served(), 3);
    assert!(error.is_retryable() && error.to_string().contains("3 attempts"), "{error}");
    assert_eq!(error.code(), Some("ThrottlingException"));

    let server = self::server(Options { fail: 1, ..Options::default() });
    let once = settings(&server).retry_config(RetryConfig::disabled()).build();
    Client::from_conf(once).list_rooms().send().await.unwrap_err();
    assert_eq!(server.served(), 1);
}

#[tokio::test]
async fn a_single_call_can_differ() {
    let server = server(Options::default());
    let nowhere = Config::builder().endpoint_url("http://127.0.0.1:1");
    let client = client(&server);
    let error = client
        .list_rooms()
        .customize()
        .config_override(nowhere.retry_config(RetryConfig::disabled()))
        .send()
        .await
        .unwrap_err();
    assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_io()), "{error}");
    assert!(error.to_string().contains("refused"), "{error}");
    client
        .list_rooms()
        .customize()
        .mutate_request(|request| {
            request.headers_mut().insert("x-amz-extra", "signed");
        })
        .send()
        .await
        .unwrap();
}

#[tokio::test]
async fn a_hung_server_costs_no_more_than_the_timeout() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let timeouts = TimeoutConfig::builder().operation_timeout(Duration::from_millis(200)).build();
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(url)
        .credentials_provider(Credentials::new("AKIDEXAMPLE", SECRET, None, None, "test"))
        .timeout_config(timeouts)
        .build();
    let error = Client::from_conf(config).list_rooms().send().await.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)), "{error}");
    assert!(error.to_string().contains("operation_timeout of 200ms"), "{error}");
}
