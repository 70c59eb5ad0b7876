//! Who calls.

use aws_sdk_sts::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_sts::operation::RequestId;
use aws_sdk_sts::operation::get_caller_identity::{GetCallerIdentityError, GetCallerIdentityOutput};
use aws_sdk_sts::{Client, Error};

/// The default of a client that is not signed in.
pub async fn get_caller_identity(client: &Client) -> Result<(String, String, String), Error> {
    let response = client.get_caller_identity().send().await?;
    println!("UserId :  {}", response.user_id().unwrap_or_default());
    println!("Account:  {}", response.account().unwrap_or_default());
    println!("Arn    :  {}", response.arn().unwrap_or_default());
    let GetCallerIdentityOutput { user_id, account, arn, .. } = response;
    Ok((user_id.unwrap_or_default(), account.unwrap_or_default(), arn.unwrap_or_default()))
}

pub async fn is_signed_in(client: &Client) -> Result<bool, SdkError<GetCallerIdentityError>> {
    match client.get_caller_identity().send().await {
        Ok(_) => Ok(true),
        Err(error) if matches!(error.code(), Some("ExpiredToken" | "InvalidClientTokenId")) => Ok(false),
        Err(error) => Err(error),
    }
}

/// An operation without errors of its own has an error type all the same.
pub async fn why(client: &Client) -> Option<String> {
    let error: GetCallerIdentityError = client.get_caller_identity().send().await.err()?.into_service_error();
    let message = format!("{} {:?}", DisplayErrorContext(&error), error.request_id());
    let error = Error::from(error);
    Some(format!("{} {message}", error.code().unwrap_or("none")))
}

pub async fn account_of_key(client: &Client, key: &str) -> Result<Option<String>, Error> {
    Ok(client.get_access_key_info().access_key_id(key).send().await?.account)
}

pub async fn decode(client: &Client, message: &str) -> Result<String, Error> {
    let answer = client.decode_authorization_message().encoded_message(message).send().await?;
    Ok(answer.decoded_message().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::{Answer, answering, only};
    use crate::sts::client;

    #[tokio::test]
    async fn the_caller_is_known() {
        let body = r#"<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
            <Arn>arn:aws:iam::111122223333:user/ada</Arn><UserId>AIDA</UserId><Account>111122223333</Account>
            </GetCallerIdentityResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetCallerIdentityResponse>"#;
        let replay = answering([Answer::ok(body)]);
        let (user, account, arn) = get_caller_identity(&client(&replay)).await.unwrap();
        assert_eq!(
            (user.as_str(), account.as_str(), arn.as_str()),
            ("AIDA", "111122223333", "arn:aws:iam::111122223333:user/ada")
        );
        let sent = only(&replay);
        assert_eq!((sent.method.as_str(), sent.host.as_str()), ("POST", "sts.eu-west-1.amazonaws.com"));
        assert_eq!(sent.text(), "Action=GetCallerIdentity&Version=2011-06-15");
        assert_eq!(sent.header("content-type"), Some("application/x-www-form-urlencoded"));
    }

    #[tokio::test]
    async fn requests_of_tests_are_the_same_in_every_run() {
        let replay = answering([Answer::ok(
            "<GetCallerIdentityResponse><GetCallerIdentityResult/></GetCallerIdentityResponse>",
        )]);
        let config = aws_sdk_sts::Config::builder().with_test_defaults_v2().http_client(replay.clone()).build();
        Client::from_conf(config).get_caller_identity().send().await.unwrap();
        let sent = only(&replay);
        assert_eq!(sent.header("x-amz-date"), Some("20090213T233130Z"));
        let scope = "Credential=ANOTREAL/20090213/us-east-1/sts/aws4_request";
        assert!(sent.header("authorization").unwrap().contains(scope), "{sent:?}");
    }

    #[tokio::test]
    async fn errors_without_a_model_have_their_code() {
        let expired = || {
            Answer::new(
                403,
                r#"<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>ExpiredToken</Code>
                <Message>The security token is expired</Message></Error><RequestId>abc</RequestId></ErrorResponse>"#,
            )
            .header("x-amzn-requestid", "abc")
        };
        let client = client(&answering([expired(), expired()]));
        assert!(!is_signed_in(&client).await.unwrap());
        let why = why(&client).await.unwrap();
        assert!(why.starts_with("ExpiredToken ") && why.contains("The security token is expired"), "{why}");
        assert!(why.contains("Some(\"abc\")"), "{why}");
    }
}
