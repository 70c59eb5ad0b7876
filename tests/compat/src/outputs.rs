//! Reading answers: accessors, fields, request ids, and outputs made for tests.

use std::collections::HashMap;

use aws_sdk_ivschat::Client;
use aws_sdk_ivschat::error::BuildError;
use aws_sdk_ivschat::operation::RequestId;
use aws_sdk_ivschat::operation::get_room::GetRoomOutput;
use aws_sdk_ivschat::operation::list_rooms::ListRoomsOutput;
use aws_sdk_ivschat::operation::list_tags_for_resource::ListTagsForResourceOutput;
use aws_sdk_ivschat::primitives::{DateTime, DateTimeFormat};
use aws_sdk_ivschat::types::{FallbackResult, MessageReviewHandler, RoomSummary};

/// What a program shows of a room.
pub fn describe(room: &GetRoomOutput) -> String {
    let arn: Option<&str> = room.arn();
    let created: Option<&DateTime> = room.create_time();
    let updated = room.update_time().map(DateTime::secs).unwrap_or_default();
    let length: Option<i32> = room.maximum_message_length();
    let rate = room.maximum_message_rate_per_second().unwrap_or(10);
    let handler: Option<&MessageReviewHandler> = room.message_review_handler();
    let fallback: Option<&FallbackResult> = handler.and_then(MessageReviewHandler::fallback_result);
    let uri = handler.and_then(|handler| handler.uri()).unwrap_or_default();
    let tags: Option<&HashMap<String, String>> = room.tags();
    let logging: &[String] = room.logging_configuration_identifiers();
    format!(
        "{} {} {} {} {updated} {length:?} {rate} {} {uri} {:?} {}",
        arn.unwrap_or("-"),
        room.id().unwrap_or_default(),
        room.name().unwrap_or_default(),
        created.and_then(|time| time.fmt(DateTimeFormat::DateTime).ok()).unwrap_or_default(),
        fallback.map(FallbackResult::as_str).unwrap_or_default(),
        tags.and_then(|tags| tags.get("env")),
        logging.join(","),
    )
}

/// The fields are public, so a program may take them.
pub fn take(room: GetRoomOutput) -> (Option<String>, usize, Vec<String>) {
    let GetRoomOutput { arn, tags, logging_configuration_identifiers, .. } = room;
    let tags: HashMap<String, String> = tags.unwrap_or_default();
    (arn, tags.len(), logging_configuration_identifiers.unwrap_or_default())
}

/// Required lists and maps of an answer are there without an `Option`.
pub fn names(rooms: &ListRoomsOutput, tags: &ListTagsForResourceOutput) -> Vec<String> {
    let summaries: &[RoomSummary] = rooms.rooms();
    let by_field: &Vec<RoomSummary> = &rooms.rooms;
    let map: &HashMap<String, String> = tags.tags();
    assert_eq!((summaries.len(), map), (by_field.len(), &tags.tags));
    summaries.iter().filter_map(|room| room.name()).map(str::to_owned).chain(map.keys().cloned()).collect()
}

/// A room as a test would make it.
pub fn sample() -> GetRoomOutput {
    GetRoomOutput::builder()
        .arn("arn:aws:ivschat:us-west-2:123456789012:room/abc")
        .id("abc")
        .name("lobby")
        .create_time(DateTime::from_secs(1_700_000_000))
        .set_update_time(Some(DateTime::from_secs_and_nanos(1_700_000_001, 500_000_000)))
        .maximum_message_length(200)
        .maximum_message_rate_per_second(10)
        .message_review_handler(
            MessageReviewHandler::builder().uri("arn:aws:lambda").fallback_result(FallbackResult::Deny).build(),
        )
        .tags("env", "test")
        .logging_configuration_identifiers("first")
        .logging_configuration_identifiers("second")
        .build()
}

/// A page of rooms as a test would make it; the required list makes the builder fallible.
pub fn sample_page() -> Result<ListRoomsOutput, BuildError> {
    let summary = RoomSummary::builder().arn("arn").id("abc").name("lobby").tags("env", "test");
    let summary = summary.logging_configuration_identifiers("first").set_message_review_handler(None).build();
    ListRoomsOutput::builder().rooms(summary).next_token("next").build()
}

/// The request id of an answer, which programs log.
pub async fn request_id(client: &Client) -> Option<String> {
    let output = client.get_room().identifier("abc").send().await.ok()?;
    output.request_id().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, client};

    const ROOM: &str = r#"{"arn":"arn:aws:ivschat:us-west-2:123456789012:room/abc","createTime":"2023-11-14T22:13:20Z",
        "id":"abc","loggingConfigurationIdentifiers":["first","second"],"maximumMessageLength":200,
        "maximumMessageRatePerSecond":10,"messageReviewHandler":{"fallbackResult":"DENY","uri":"arn:aws:lambda"},
        "name":"lobby","tags":{"env":"test"},"updateTime":"2023-11-14T22:13:21.5Z","aNewField":[1,{"x":null}]}"#;

    #[tokio::test]
    async fn an_answer_equals_the_sample() {
        let client = client(&CannedHttp::new([Answer::Response(200, ROOM)]));
        let room = client.get_room().identifier("abc").send().await.unwrap();
        assert_eq!(room.request_id(), Some("req-1"));
        assert_eq!(describe(&room), describe(&sample()));
        assert_eq!(take(room), take(sample()));
    }

    #[test]
    fn samples_read_back() {
        let text = describe(&sample());
        let start = "arn:aws:ivschat:us-west-2:123456789012:room/abc abc lobby 2023-11-14T22:13:20Z 1700000001";
        assert!(text.starts_with(start), "{text}");
        assert!(text.ends_with(r#"Some(200) 10 DENY arn:aws:lambda Some("test") first,second"#), "{text}");
        assert_eq!(sample(), sample().clone());
        assert_ne!(sample(), GetRoomOutput::builder().build());
        assert_eq!(sample().request_id(), None);
        assert!(format!("{:?}", sample()).contains("lobby"));
        assert_eq!(GetRoomOutput::builder().build().logging_configuration_identifiers(), [] as [String; 0]);
    }

    #[test]
    fn a_required_list_is_required() {
        let page = sample_page().unwrap();
        let tags = ListTagsForResourceOutput::builder().tags("owner", "me").build().unwrap();
        assert_eq!(names(&page, &tags), ["lobby", "owner"]);
        assert_eq!(page.next_token(), Some("next"));
        let missing = ListRoomsOutput::builder().next_token("next").build().unwrap_err();
        assert!(missing.to_string().contains("rooms"), "{missing}");
        assert!(ListTagsForResourceOutput::builder().build().is_err());
    }

    #[tokio::test]
    async fn the_request_id_is_kept() {
        let client = client(&CannedHttp::new([Answer::Response(200, "{}")]));
        assert_eq!(request_id(&client).await.as_deref(), Some("req-1"));
    }
}
