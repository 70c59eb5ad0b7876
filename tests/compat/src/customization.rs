//! One call made differently from the others.

use aws_sdk_ivschat::Client;
use aws_sdk_ivschat::client::customize::CustomizableOperation;
use aws_sdk_ivschat::config::{Credentials, Region};
use aws_sdk_ivschat::error::SdkError;
use aws_sdk_ivschat::operation::get_room::builders::GetRoomFluentBuilder;
use aws_sdk_ivschat::operation::get_room::{GetRoomError, GetRoomOutput};

/// The customization as a value.
pub fn customized(client: &Client) -> CustomizableOperation<GetRoomOutput, GetRoomError, GetRoomFluentBuilder> {
    client.get_room().identifier("abc").customize()
}

/// A header of the program's own, which gets signed with the rest.
pub async fn with_header(client: &Client) -> Result<GetRoomOutput, SdkError<GetRoomError>> {
    customized(client)
        .mutate_request(|request| {
            request.headers_mut().insert("x-amz-example", "mutated");
        })
        .send()
        .await
}

/// A request replaced as a whole, which may fail.
pub async fn with_mapped_request(client: &Client, fail: bool) -> Result<GetRoomOutput, SdkError<GetRoomError>> {
    customized(client)
        .map_request(move |mut request| {
            if fail {
                return Err(std::io::Error::other("no such request"));
            }
            request.headers_mut().insert("x-amz-example", "mapped");
            Ok(request)
        })
        .send()
        .await
}

/// A call to another region, with other credentials.
pub async fn with_other_configuration(client: &Client) -> Result<GetRoomOutput, SdkError<GetRoomError>> {
    let other = aws_sdk_ivschat::Config::builder()
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::new("AKIDOTHER", "secret", None, None, "other"));
    customized(client).config_override(other).send().await
}

/// A call to an endpoint of its own.
pub async fn with_other_endpoint(client: &Client) -> Result<GetRoomOutput, SdkError<GetRoomError>> {
    let other = aws_sdk_ivschat::config::Builder::new().endpoint_url("http://localhost:9000/base");
    customized(client).config_override(other).send().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, client};

    fn fake() -> (CannedHttp, Client) {
        let http = CannedHttp::new([Answer::Response(200, "{}"), Answer::Response(200, "{}")]);
        let client = client(&http);
        (http, client)
    }

    #[tokio::test]
    async fn the_request_is_changed_before_it_is_signed() {
        let (http, client) = fake();
        with_header(&client).await.unwrap();
        with_mapped_request(&client, false).await.unwrap();
        for (sent, expected) in http.sent().iter().zip(["mutated", "mapped"]) {
            assert_eq!(sent.header("x-amz-example"), Some(expected));
            assert!(sent.header("authorization").unwrap().contains("x-amz-example"));
        }
    }

    #[tokio::test]
    async fn a_request_that_can_not_be_made_is_not_sent() {
        let (http, client) = fake();
        assert!(with_mapped_request(&client, true).await.is_err());
        assert!(http.sent().is_empty());
    }

    #[tokio::test]
    async fn only_this_call_is_configured_differently() {
        let (http, client) = fake();
        with_other_configuration(&client).await.unwrap();
        client.get_room().identifier("abc").send().await.unwrap();
        let sent = http.sent();
        assert_eq!(sent[0].uri, "https://ivschat.eu-west-1.amazonaws.com/GetRoom");
        assert!(sent[0].header("authorization").unwrap().contains("Credential=AKIDOTHER/"));
        assert!(sent[0].header("authorization").unwrap().contains("/eu-west-1/ivschat/aws4_request"));
        assert_eq!(sent[1].uri, "https://ivschat.us-west-2.amazonaws.com/GetRoom");
        assert!(sent[1].header("authorization").unwrap().contains("Credential=AKIDEXAMPLE/"));
    }

    #[tokio::test]
    async fn an_endpoint_with_a_path_keeps_it() {
        let (http, client) = fake();
        with_other_endpoint(&client).await.unwrap();
        assert_eq!(http.sent()[0].uri, "http://localhost:9000/base/GetRoom");
    }
}
