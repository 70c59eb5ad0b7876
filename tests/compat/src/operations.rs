//! All 17 operations: every member of every input set once by the fluent builder, and once by `set_`, read by `get_`.

use std::collections::HashMap;

use aws_sdk_ivschat::Client;
use aws_sdk_ivschat::error::SdkError;
use aws_sdk_ivschat::operation::create_chat_token::{CreateChatTokenError, CreateChatTokenOutput};
use aws_sdk_ivschat::operation::create_logging_configuration::{
    CreateLoggingConfigurationError, CreateLoggingConfigurationOutput,
};
use aws_sdk_ivschat::operation::create_room::{CreateRoomError, CreateRoomOutput};
use aws_sdk_ivschat::operation::delete_logging_configuration::{
    DeleteLoggingConfigurationError, DeleteLoggingConfigurationOutput,
};
use aws_sdk_ivschat::operation::delete_message::{DeleteMessageError, DeleteMessageOutput};
use aws_sdk_ivschat::operation::delete_room::{DeleteRoomError, DeleteRoomOutput};
use aws_sdk_ivschat::operation::disconnect_user::{DisconnectUserError, DisconnectUserOutput};
use aws_sdk_ivschat::operation::get_logging_configuration::{
    GetLoggingConfigurationError, GetLoggingConfigurationOutput,
};
use aws_sdk_ivschat::operation::get_room::{GetRoomError, GetRoomOutput};
use aws_sdk_ivschat::operation::list_logging_configurations::{
    ListLoggingConfigurationsError, ListLoggingConfigurationsOutput,
};
use aws_sdk_ivschat::operation::list_rooms::{ListRoomsError, ListRoomsOutput};
use aws_sdk_ivschat::operation::list_tags_for_resource::{ListTagsForResourceError, ListTagsForResourceOutput};
use aws_sdk_ivschat::operation::send_event::{SendEventError, SendEventOutput};
use aws_sdk_ivschat::operation::tag_resource::{TagResourceError, TagResourceOutput};
use aws_sdk_ivschat::operation::untag_resource::{UntagResourceError, UntagResourceOutput};
use aws_sdk_ivschat::operation::update_logging_configuration::{
    UpdateLoggingConfigurationError, UpdateLoggingConfigurationOutput,
};
use aws_sdk_ivschat::operation::update_room::{UpdateRoomError, UpdateRoomOutput};
use aws_sdk_ivschat::types::{
    ChatTokenCapability, CloudWatchLogsDestinationConfiguration, DestinationConfiguration, FallbackResult,
    MessageReviewHandler,
};

/// The ARN of the room that the programs talk about.
pub const ROOM: &str = "arn:aws:ivschat:us-west-2:123456789012:room/abcdefABCDEF";

/// CreateChatToken.
pub async fn create_chat_token(client: &Client) -> Result<CreateChatTokenOutput, SdkError<CreateChatTokenError>> {
    client
        .create_chat_token()
        .room_identifier(ROOM)
        .user_id("user-1")
        .capabilities(ChatTokenCapability::SendMessage)
        .capabilities(ChatTokenCapability::DeleteMessage)
        .session_duration_in_minutes(60)
        .attributes("displayName", "Ann")
        .send()
        .await
}

/// CreateLoggingConfiguration.
pub async fn create_logging_configuration(
    client: &Client,
) -> Result<CreateLoggingConfigurationOutput, SdkError<CreateLoggingConfigurationError>> {
    client
        .create_logging_configuration()
        .name("logs")
        .destination_configuration(destination())
        .tags("env", "test")
        .send()
        .await
}

/// CreateRoom.
pub async fn create_room(client: &Client) -> Result<CreateRoomOutput, SdkError<CreateRoomError>> {
    client
        .create_room()
        .name("lobby")
        .maximum_message_rate_per_second(10)
        .maximum_message_length(200)
        .message_review_handler(review_handler())
        .tags("env", "test")
        .tags("team", String::from("chat"))
        .logging_configuration_identifiers("arn:aws:ivschat:us-west-2:123456789012:logging-configuration/a")
        .send()
        .await
}

/// DeleteLoggingConfiguration.
pub async fn delete_logging_configuration(
    client: &Client,
) -> Result<DeleteLoggingConfigurationOutput, SdkError<DeleteLoggingConfigurationError>> {
    client.delete_logging_configuration().identifier("abcdefABCDEF").send().await
}

/// DeleteMessage.
pub async fn delete_message(client: &Client) -> Result<DeleteMessageOutput, SdkError<DeleteMessageError>> {
    client.delete_message().room_identifier(ROOM).id("message-1").reason("spam").send().await
}

/// DeleteRoom.
pub async fn delete_room(client: &Client) -> Result<DeleteRoomOutput, SdkError<DeleteRoomError>> {
    client.delete_room().identifier(ROOM).send().await
}

/// DisconnectUser.
pub async fn disconnect_user(client: &Client) -> Result<DisconnectUserOutput, SdkError<DisconnectUserError>> {
    client.disconnect_user().room_identifier(ROOM).user_id("user-1").reason("rude").send().await
}

/// GetLoggingConfiguration.
pub async fn get_logging_configuration(
    client: &Client,
) -> Result<GetLoggingConfigurationOutput, SdkError<GetLoggingConfigurationError>> {
    client.get_logging_configuration().identifier("abcdefABCDEF").send().await
}

/// GetRoom.
pub async fn get_room(client: &Client) -> Result<GetRoomOutput, SdkError<GetRoomError>> {
    client.get_room().identifier(ROOM).send().await
}

/// ListLoggingConfigurations.
pub async fn list_logging_configurations(
    client: &Client,
) -> Result<ListLoggingConfigurationsOutput, SdkError<ListLoggingConfigurationsError>> {
    client.list_logging_configurations().max_results(5).next_token("next").send().await
}

/// ListRooms.
pub async fn list_rooms(client: &Client) -> Result<ListRoomsOutput, SdkError<ListRoomsError>> {
    client
        .list_rooms()
        .name("lobby")
        .next_token("next")
        .max_results(5)
        .message_review_handler_uri("arn:aws:lambda:us-west-2:123456789012:function:review")
        .logging_configuration_identifier("abcdefABCDEF")
        .send()
        .await
}

/// ListTagsForResource.
pub async fn list_tags_for_resource(
    client: &Client,
) -> Result<ListTagsForResourceOutput, SdkError<ListTagsForResourceError>> {
    client.list_tags_for_resource().resource_arn(ROOM).send().await
}

/// SendEvent.
pub async fn send_event(client: &Client) -> Result<SendEventOutput, SdkError<SendEventError>> {
    client.send_event().room_identifier(ROOM).event_name("goal").attributes("team", "home").send().await
}

/// TagResource.
pub async fn tag_resource(client: &Client) -> Result<TagResourceOutput, SdkError<TagResourceError>> {
    client.tag_resource().resource_arn(ROOM).tags("env", "test").send().await
}

/// UntagResource.
pub async fn untag_resource(client: &Client) -> Result<UntagResourceOutput, SdkError<UntagResourceError>> {
    client.untag_resource().resource_arn(ROOM).tag_keys("env").tag_keys("team").send().await
}

/// UpdateLoggingConfiguration.
pub async fn update_logging_configuration(
    client: &Client,
) -> Result<UpdateLoggingConfigurationOutput, SdkError<UpdateLoggingConfigurationError>> {
    client
        .update_logging_configuration()
        .identifier("abcdefABCDEF")
        .name("logs")
        .destination_configuration(destination())
        .send()
        .await
}

/// UpdateRoom.
pub async fn update_room(client: &Client) -> Result<UpdateRoomOutput, SdkError<UpdateRoomError>> {
    client
        .update_room()
        .identifier(ROOM)
        .name("lobby")
        .maximum_message_rate_per_second(10)
        .maximum_message_length(200)
        .message_review_handler(review_handler())
        .logging_configuration_identifiers("abcdefABCDEF")
        .send()
        .await
}

/// A place for logs.
pub fn destination() -> DestinationConfiguration {
    let logs = CloudWatchLogsDestinationConfiguration::builder().log_group_name("chat").build();
    DestinationConfiguration::CloudWatchLogs(logs.expect("the log group is set"))
}

/// A handler that reviews messages.
pub fn review_handler() -> MessageReviewHandler {
    MessageReviewHandler::builder()
        .uri("arn:aws:lambda:us-west-2:123456789012:function:review")
        .fallback_result(FallbackResult::Allow)
        .build()
}

/// The setters that take an `Option`, each read back.
pub fn setters(client: &Client) {
    let text = || Some("text".to_owned());
    let list = || Some(vec!["a".to_owned(), "b".to_owned()]);
    let map = || Some(HashMap::from([("key".to_owned(), "value".to_owned())]));

    let call = client
        .create_chat_token()
        .set_room_identifier(text())
        .set_user_id(text())
        .set_capabilities(Some(vec![ChatTokenCapability::SendMessage]))
        .set_session_duration_in_minutes(Some(60))
        .set_attributes(map());
    assert_eq!((call.get_room_identifier(), call.get_user_id()), (&text(), &text()));
    assert_eq!(call.get_capabilities(), &Some(vec![ChatTokenCapability::SendMessage]));
    assert_eq!((call.get_session_duration_in_minutes(), call.get_attributes()), (&Some(60), &map()));

    let call = client
        .create_logging_configuration()
        .set_name(text())
        .set_destination_configuration(Some(destination()))
        .set_tags(map());
    assert_eq!((call.get_name(), call.get_tags()), (&text(), &map()));
    assert_eq!(call.get_destination_configuration(), &Some(destination()));

    let call = client
        .create_room()
        .set_name(text())
        .set_maximum_message_rate_per_second(Some(1))
        .set_maximum_message_length(Some(2))
        .set_message_review_handler(Some(review_handler()))
        .set_tags(map())
        .set_logging_configuration_identifiers(list());
    assert_eq!((call.get_name(), call.get_tags()), (&text(), &map()));
    assert_eq!((call.get_maximum_message_rate_per_second(), call.get_maximum_message_length()), (&Some(1), &Some(2)));
    assert_eq!(call.get_message_review_handler(), &Some(review_handler()));
    assert_eq!(call.get_logging_configuration_identifiers(), &list());

    assert_eq!(client.delete_logging_configuration().set_identifier(text()).get_identifier(), &text());

    let call = client.delete_message().set_room_identifier(text()).set_id(text()).set_reason(text());
    assert_eq!((call.get_room_identifier(), call.get_id(), call.get_reason()), (&text(), &text(), &text()));

    assert_eq!(client.delete_room().set_identifier(text()).get_identifier(), &text());

    let call = client.disconnect_user().set_room_identifier(text()).set_user_id(text()).set_reason(None);
    assert_eq!((call.get_room_identifier(), call.get_user_id(), call.get_reason()), (&text(), &text(), &None));

    assert_eq!(client.get_logging_configuration().set_identifier(text()).get_identifier(), &text());
    assert_eq!(client.get_room().set_identifier(text()).get_identifier(), &text());

    let call = client.list_logging_configurations().set_next_token(text()).set_max_results(Some(3));
    assert_eq!((call.get_next_token(), call.get_max_results()), (&text(), &Some(3)));

    let call = client
        .list_rooms()
        .set_name(text())
        .set_next_token(text())
        .set_max_results(Some(3))
        .set_message_review_handler_uri(text())
        .set_logging_configuration_identifier(text());
    assert_eq!((call.get_name(), call.get_next_token(), call.get_max_results()), (&text(), &text(), &Some(3)));
    assert_eq!(call.get_message_review_handler_uri(), &text());
    assert_eq!(call.get_logging_configuration_identifier(), &text());

    assert_eq!(client.list_tags_for_resource().set_resource_arn(text()).get_resource_arn(), &text());

    let call = client.send_event().set_room_identifier(text()).set_event_name(text()).set_attributes(map());
    assert_eq!((call.get_room_identifier(), call.get_event_name(), call.get_attributes()), (&text(), &text(), &map()));

    let call = client.tag_resource().set_resource_arn(text()).set_tags(map());
    assert_eq!((call.get_resource_arn(), call.get_tags()), (&text(), &map()));

    let call = client.untag_resource().set_resource_arn(text()).set_tag_keys(list());
    assert_eq!((call.get_resource_arn(), call.get_tag_keys()), (&text(), &list()));

    let call = client
        .update_logging_configuration()
        .set_identifier(text())
        .set_name(text())
        .set_destination_configuration(Some(destination()));
    assert_eq!((call.get_identifier(), call.get_name()), (&text(), &text()));
    assert_eq!(call.get_destination_configuration(), &Some(destination()));

    let call = client
        .update_room()
        .set_identifier(text())
        .set_name(text())
        .set_maximum_message_rate_per_second(Some(1))
        .set_maximum_message_length(Some(2))
        .set_message_review_handler(Some(review_handler()))
        .set_logging_configuration_identifiers(list());
    assert_eq!((call.get_identifier(), call.get_name()), (&text(), &text()));
    assert_eq!((call.get_maximum_message_rate_per_second(), call.get_maximum_message_length()), (&Some(1), &Some(2)));
    assert_eq!(call.get_message_review_handler(), &Some(review_handler()));
    assert_eq!(call.get_logging_configuration_identifiers(), &list());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, client};

    #[test]
    fn setters_are_read_back() {
        setters(&client(&CannedHttp::default()));
    }

    /// Runs one operation on a 200 with the given body and returns the method, the path with its query, and the body.
    macro_rules! sent {
        ($call:ident, $status:literal, $answer:literal) => {{
            let http = CannedHttp::new([Answer::Response($status, $answer)]);
            $call(&client(&http)).await.unwrap();
            let sent = http.sent().remove(0);
            let path = sent.uri.strip_prefix("https://ivschat.us-west-2.amazonaws.com").unwrap().to_owned();
            (sent.method, path, sent.body)
        }};
    }

    #[tokio::test]
    async fn requests_have_their_method_path_and_body() {
        let (method, path, body) = sent!(get_room, 200, "{}");
        assert_eq!((method.as_str(), path.as_str()), ("POST", "/GetRoom"));
        assert_eq!(body, format!(r#"{{"identifier":"{ROOM}"}}"#));

        let encoded = "/tags/arn%3Aaws%3Aivschat%3Aus-west-2%3A123456789012%3Aroom%2FabcdefABCDEF";
        let (method, path, body) = sent!(list_tags_for_resource, 200, r#"{"tags":{}}"#);
        assert_eq!((method.as_str(), path.as_str(), body.as_str()), ("GET", encoded, ""));
        let (method, path, body) = sent!(tag_resource, 200, "{}");
        assert_eq!((method.as_str(), path.as_str(), body.as_str()), ("POST", encoded, r#"{"tags":{"env":"test"}}"#));
        let (method, path, body) = sent!(untag_resource, 200, "{}");
        assert_eq!((method.as_str(), body.as_str()), ("DELETE", ""));
        assert_eq!(path, format!("{encoded}?tagKeys=env&tagKeys=team"));
    }

    #[tokio::test]
    async fn the_operation_names_the_path() {
        let paths = [
            sent!(create_chat_token, 200, "{}").1,
            sent!(create_logging_configuration, 200, "{}").1,
            sent!(create_room, 200, "{}").1,
            sent!(delete_logging_configuration, 204, "").1,
            sent!(delete_message, 200, "{}").1,
            sent!(delete_room, 204, "").1,
            sent!(disconnect_user, 200, "{}").1,
            sent!(get_logging_configuration, 200, "{}").1,
            sent!(list_logging_configurations, 200, r#"{"loggingConfigurations":[]}"#).1,
            sent!(list_rooms, 200, r#"{"rooms":[]}"#).1,
            sent!(send_event, 200, "{}").1,
            sent!(update_logging_configuration, 200, "{}").1,
            sent!(update_room, 200, "{}").1,
        ];
        let expected = [
            "/CreateChatToken",
            "/CreateLoggingConfiguration",
            "/CreateRoom",
            "/DeleteLoggingConfiguration",
            "/DeleteMessage",
            "/DeleteRoom",
            "/DisconnectUser",
            "/GetLoggingConfiguration",
            "/ListLoggingConfigurations",
            "/ListRooms",
            "/SendEvent",
            "/UpdateLoggingConfiguration",
            "/UpdateRoom",
        ];
        assert_eq!(paths, expected);
    }
}
