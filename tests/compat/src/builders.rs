//! Inputs made apart from a call, and structures with required members.

use aws_sdk_ivschat::Client;
use aws_sdk_ivschat::error::{BuildError, SdkError};
use aws_sdk_ivschat::operation::get_room::builders::{GetRoomFluentBuilder, GetRoomInputBuilder, GetRoomOutputBuilder};
use aws_sdk_ivschat::operation::get_room::{GetRoomError, GetRoomInput, GetRoomOutput};
use aws_sdk_ivschat::types::builders::{MessageReviewHandlerBuilder, S3DestinationConfigurationBuilder};
use aws_sdk_ivschat::types::{FirehoseDestinationConfiguration, S3DestinationConfiguration};

/// An input, complete.
pub fn input() -> Result<GetRoomInput, BuildError> {
    GetRoomInput::builder().identifier("abc").build()
}

/// A call whose input was made before the client was known.
pub async fn send_with(builder: GetRoomInputBuilder, client: &Client) -> Result<GetRoomOutput, SdkError<GetRoomError>> {
    builder.send_with(client).await
}

/// A call that is kept, copied and changed before it is sent.
pub fn prepared(client: &Client) -> (GetRoomFluentBuilder, GetRoomFluentBuilder) {
    let call: GetRoomFluentBuilder = client.get_room().identifier("first");
    let other = call.clone().identifier("second");
    (call, other)
}

/// Structures whose members are required, from a function that passes the error on.
pub fn destinations(
    bucket: &str,
) -> Result<(S3DestinationConfiguration, FirehoseDestinationConfiguration), Box<dyn std::error::Error>> {
    let bucket = S3DestinationConfiguration::builder().bucket_name(bucket).build()?;
    let stream = FirehoseDestinationConfiguration::builder().delivery_stream_name("stream").build()?;
    assert_eq!(
        (bucket.bucket_name(), stream.delivery_stream_name()),
        (&*bucket.bucket_name, &*stream.delivery_stream_name)
    );
    Ok((bucket, stream))
}

/// Builders are values with defaults that can be compared.
pub fn builders() -> (GetRoomOutputBuilder, MessageReviewHandlerBuilder, S3DestinationConfigurationBuilder) {
    Default::default()
}

#[cfg(test)]
mod tests {
    use aws_sdk_ivschat::operation::tag_resource::TagResourceInput;
    use aws_sdk_ivschat::types::ValidationExceptionField;

    use super::*;
    use crate::transport::{Answer, CannedHttp, client};

    #[test]
    fn inputs_read_back() {
        let input = input().unwrap();
        assert_eq!((input.identifier(), input.identifier.as_deref()), (Some("abc"), Some("abc")));
        assert_eq!(input, input.clone());
        assert!(format!("{input:?}").contains("abc"));
        let tags = TagResourceInput::builder().resource_arn("arn").tags("a", "1").tags("b", "2").build().unwrap();
        assert_eq!(tags.tags().map(|tags| tags.len()), Some(2));
    }

    #[test]
    fn a_call_shows_its_input() {
        let (call, other) = prepared(&client(&CannedHttp::default()));
        assert_eq!(call.as_input().get_identifier().as_deref(), Some("first"));
        assert_eq!(other.as_input(), &GetRoomInputBuilder::default().identifier("second"));
        assert_eq!(call.get_identifier().as_deref(), Some("first"));
    }

    #[tokio::test]
    async fn an_input_finds_its_client_later() {
        let http = CannedHttp::new([Answer::Response(200, r#"{"name":"lobby"}"#)]);
        let room = send_with(GetRoomInput::builder().identifier("abc"), &client(&http)).await.unwrap();
        assert_eq!(room.name(), Some("lobby"));
        assert_eq!(http.sent()[0].body, r#"{"identifier":"abc"}"#);
    }

    #[test]
    fn a_missing_member_is_named() {
        let error: BuildError = S3DestinationConfiguration::builder().build().unwrap_err();
        assert!(error.to_string().contains("bucket_name"), "{error}");
        let error = ValidationExceptionField::builder().name("identifier").build().unwrap_err();
        assert!(error.to_string().contains("message"), "{error}");
        assert!(destinations("bucket").is_ok());
    }

    #[test]
    fn builders_start_empty() {
        let (output, handler, bucket) = builders();
        assert_eq!(output, GetRoomOutput::builder());
        assert_eq!((handler.get_uri(), handler.get_fallback_result()), (&None, &None));
        assert_eq!(bucket.set_bucket_name(Some("b".into())).get_bucket_name().as_deref(), Some("b"));
    }

    /// The path cannot be made without the ARN, so both clients refuse before anything is sent.
    #[tokio::test]
    async fn a_missing_label_is_refused_before_the_network() {
        let http = CannedHttp::default();
        let error = client(&http).list_tags_for_resource().send().await.unwrap_err();
        assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
        assert!(http.sent().is_empty());
    }
}
