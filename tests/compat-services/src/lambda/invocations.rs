//! Functions called.

use aws_sdk_lambda::error::SdkError;
use aws_sdk_lambda::operation::invoke::{InvokeError, InvokeOutput};
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::{
    InvocationType, InvokeWithResponseStreamResponseEvent, LogType, ResponseStreamingInvocationType,
};
use aws_sdk_lambda::{Client, Error};

pub enum InvokeArgs {
    Increment(i32),
    Arithmetic(&'static str, i32, i32),
}

impl From<&InvokeArgs> for Blob {
    fn from(args: &InvokeArgs) -> Self {
        match args {
            InvokeArgs::Increment(i) => Blob::new(i.to_string()),
            InvokeArgs::Arithmetic(op, i, j) => Blob::new(format!(r#"{{"op":"{op}","i":{i},"j":{j}}}"#)),
        }
    }
}

pub async fn invoke(client: &Client, name: &str, args: &InvokeArgs) -> Result<InvokeOutput, SdkError<InvokeError>> {
    let payload: Blob = args.into();
    println!("{} bytes", payload.as_ref().len());
    client.invoke().function_name(name).payload(payload).log_type(LogType::Tail).send().await
}

pub async fn result(client: &Client, name: &str, args: &InvokeArgs) -> Result<Result<i64, String>, Error> {
    let answer = invoke(client, name, args).await?;
    let body = answer.payload.as_ref().map(|payload| payload.clone().into_inner()).unwrap_or_default();
    let body = String::from_utf8_lossy(&body).into_owned();
    if let Some(kind) = answer.function_error() {
        return Ok(Err(format!("{kind}: {body} {:?}", answer.log_result())));
    }
    assert_eq!(answer.status_code(), 200);
    Ok(body.trim().parse::<i64>().map_err(|error| error.to_string()))
}

pub async fn in_the_background(client: &Client) -> Result<bool, Error> {
    let request = client
        .invoke()
        .function_name("f")
        .qualifier("live")
        .invocation_type(InvocationType::Event)
        .set_payload(Some(Blob::new(serde_json::to_vec(&serde_json::json!({"id": 1})).unwrap_or_default())));
    Ok(request.send().await?.status_code == 202)
}

/// The answer as it comes.
pub async fn streamed(client: &Client) -> Result<(Vec<u8>, Option<String>), Box<dyn std::error::Error + Send + Sync>> {
    let mut answer = client
        .invoke_with_response_stream()
        .function_name("f")
        .invocation_type(ResponseStreamingInvocationType::RequestResponse)
        .payload(Blob::new("{}"))
        .send()
        .await?;
    let (mut all, mut error) = (Vec::new(), None);
    while let Some(event) = answer.event_stream.recv().await? {
        match event {
            InvokeWithResponseStreamResponseEvent::PayloadChunk(chunk) => {
                all.extend_from_slice(chunk.payload().map(AsRef::as_ref).unwrap_or_default());
            }
            InvokeWithResponseStreamResponseEvent::InvokeComplete(complete) => {
                error = complete.error_code().map(str::to_owned);
            }
            _ => {}
        }
    }
    Ok((all, error))
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::body::SdkBody;

    use super::*;
    use crate::lambda::client;
    use crate::replay::{Answer, answering, only};

    #[tokio::test]
    async fn a_function_answers() {
        let replay = answering([Answer::ok("42")]);
        let args = InvokeArgs::Arithmetic("plus", 40, 2);
        assert_eq!(result(&client(&replay), "f", &args).await.unwrap(), Ok(42));
        let sent = only(&replay);
        assert_eq!((sent.method.as_str(), sent.target.as_str()), ("POST", "/2015-03-31/functions/f/invocations"));
        assert_eq!(sent.header("x-amz-log-type"), Some("Tail"));
        assert_eq!(sent.text(), r#"{"op":"plus","i":40,"j":2}"#);
    }

    #[tokio::test]
    async fn a_function_fails_in_a_success() {
        let answer = Answer::ok(r#"{"errorMessage":"oops"}"#)
            .header("x-amz-function-error", "Unhandled")
            .header("x-amz-log-result", "TE9H");
        let failed = result(&client(&answering([answer])), "f", &InvokeArgs::Increment(1)).await.unwrap();
        assert_eq!(failed, Err(r#"Unhandled: {"errorMessage":"oops"} Some("TE9H")"#.to_owned()));
        let replay = answering([Answer::new(202, "")]);
        assert!(in_the_background(&client(&replay)).await.unwrap());
        assert_eq!(only(&replay).target, "/2015-03-31/functions/f/invocations?Qualifier=live");
        assert_eq!(only(&replay).header("x-amz-invocation-type"), Some("Event"));
    }

    #[tokio::test]
    async fn errors_are_typed() {
        let answer = Answer::new(
            429,
            r#"{"Reason":"ReservedFunctionConcurrentInvocationLimitExceeded","message":"Rate Exceeded."}"#,
        )
        .header("x-amzn-errortype", "TooManyRequestsException")
        .header("retry-after", "1");
        let client = client(&answering([answer]));
        let once =
            aws_sdk_lambda::Config::builder().retry_config(aws_sdk_lambda::config::retry::RetryConfig::disabled());
        let error = client.invoke().function_name("f").customize().config_override(once).send().await.unwrap_err();
        let Some(InvokeError::TooManyRequestsException(error)) = error.as_service_error() else { panic!("{error:?}") };
        assert_eq!(error.retry_after_seconds(), Some("1"));
        assert_eq!(
            error.reason().map(|reason| reason.as_str()),
            Some("ReservedFunctionConcurrentInvocationLimitExceeded")
        );
    }

    /// Two events as they come over the wire: their lengths, headers and checksums are those of the format.
    #[tokio::test]
    async fn an_answer_is_streamed() {
        use aws_smithy_eventstream::frame::write_message_to;
        use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
        let message = |kind: &'static str, content: &'static str, body: &'static str| {
            let text = |text: &'static str| HeaderValue::String(text.into());
            let message = Message::new(body)
                .add_header(Header::new(":message-type", text("event")))
                .add_header(Header::new(":event-type", text(kind)))
                .add_header(Header::new(":content-type", text(content)));
            let mut out = Vec::new();
            write_message_to(&message, &mut out).unwrap();
            out
        };
        let frames = [
            message("PayloadChunk", "application/octet-stream", "one "),
            message("PayloadChunk", "application/octet-stream", "two"),
            message("InvokeComplete", "application/json", r#"{"ErrorCode":"Unhandled"}"#),
        ];
        let replay = answering([Answer::new(200, SdkBody::from(frames.concat()))]);
        let (payload, error) = streamed(&client(&replay)).await.unwrap();
        assert_eq!((payload.as_slice(), error.as_deref()), (&b"one two"[..], Some("Unhandled")));
        assert_eq!(only(&replay).target, "/2021-11-15/functions/f/response-streaming-invocations");
    }
}
