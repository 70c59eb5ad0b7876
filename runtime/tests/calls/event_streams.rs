//! Events both ways, over the default transport.

use std::pin::Pin;
use std::task::{Context, Poll};

use farrier_runtime::client::Handle;
use farrier_runtime::error::{SdkError, Unhandled};
use farrier_runtime::event_stream::EventStreamSender;
use farrier_runtime::operation::{OperationShape, Service};
use farrier_runtime::primitives::Blob;
use futures_core::Stream;
use tokio::sync::mpsc;

use crate::event_server::{Answer, Heard, serve};
use crate::event_service::*;
use crate::support::{Script, call, response, settings};

/// Events as they are put into a channel.
struct Channel(mpsc::Receiver<Result<Voice, VoiceError>>);

impl Stream for Channel {
    type Item = Result<Voice, VoiceError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}

fn sound(number: i32) -> Voice {
    Voice::Sound(Sound { number: Some(number), bytes: Some(Blob::new(format!("sound {number}"))) })
}

/// A client over the default transport, with the real time.
fn client(service: &'static Service, url: String) -> Handle {
    let (mut settings, _) = settings(Script::default());
    settings.http_client = None;
    settings.time_source = None;
    settings.sleep_impl = None;
    settings.endpoint_url = Some(url);
    Handle::new(service, settings)
}

/// Says three things, each once the answer to the one before has come.
async fn talk<O>(service: &'static Service, answer: Answer) -> (TalkOutput, Heard)
where
    O: OperationShape<Input = TalkInput, Output = TalkOutput>,
{
    let (url, server) = serve(answer).await;
    let (say, said) = mpsc::channel(1);
    let input = TalkInput { topic: Some("rain".to_owned()), voice: Channel(said).into() };
    let mut output = call::<O>(&client(service, url), input).await.unwrap();
    for number in 0..3 {
        say.send(Ok(sound(number))).await.unwrap();
        // Over an RPC protocol the request's own message comes back first.
        let heard = loop {
            match output.voice.recv().await.unwrap().unwrap() {
                Voice::Sound(heard) => break heard,
                Voice::Unknown => {}
            }
        };
        assert_eq!((heard.number, heard.bytes), (Some(number), Some(Blob::new(format!("sound {number}")))));
    }
    drop(say);
    assert!(output.voice.recv().await.unwrap().is_none());
    (output, server.await.unwrap())
}

#[tokio::test]
async fn signed_events_go_and_come_in_one_call() {
    let (output, heard) = talk::<Talk>(&REST, Answer { headers: "x-topic: rain\r\n", initial: None }).await;
    assert_eq!((output.topic.as_str(), heard.headers["x-topic"].as_str()), ("rain", "rain"));
    assert_eq!(heard.headers["content-type"], "application/vnd.amazon.eventstream");
    assert_eq!((heard.messages.len(), heard.signatures), (3, 4), "the last signature is of the end");
}

#[tokio::test]
async fn over_an_rpc_protocol_the_other_members_go_and_come_in_messages() {
    let answer = Answer { headers: "x-topic: ignored\r\n", initial: Some(r#"{"topic":"snow","voice":{"sound":{}}}"#) };
    let (output, heard) = talk::<TalkOverRpc>(&RPC, answer).await;
    assert_eq!(output.topic, "snow");
    assert!(!heard.headers.contains_key("x-topic"));
    assert_eq!(heard.headers["x-amz-target"], "Talks.Talk");
    assert_eq!(&heard.messages[0].payload()[..], br#"{"topic":"rain"}"#);
    assert_eq!((heard.messages.len(), heard.signatures), (4, 5));
}

#[tokio::test]
async fn without_authentication_frames_are_not_signed() {
    let (_, heard) = talk::<TalkOpenly>(&OPEN, Answer { headers: "x-topic: rain\r\n", initial: None }).await;
    assert!(!heard.headers.contains_key("authorization") && !heard.headers.contains_key("x-amz-content-sha256"));
    assert_eq!((heard.messages.len(), heard.signatures), (3, 0));
}

#[tokio::test]
async fn errors_are_sent_and_come_back() {
    let (url, server) = serve(Answer { headers: "x-topic: rain\r\n", initial: None }).await;
    let hoarse = VoiceError::Hoarse(Hoarse { message: Some("cough".to_owned()), ..Hoarse::default() });
    let input = TalkInput { topic: None, voice: EventStreamSender::once(Err(hoarse)) };
    let mut output = call::<Talk>(&client(&REST, url), input).await.unwrap();
    let error = output.voice.recv().await.unwrap_err();
    assert_eq!(error.to_string(), "Hoarse: cough");
    assert_eq!(server.await.unwrap().signatures, 2, "the error's, and the end's");
}

#[tokio::test]
async fn a_stream_that_fails_fails_the_call() {
    let (url, _server) = serve(Answer { headers: "x-topic: rain\r\n", initial: None }).await;
    let (say, said) = mpsc::channel(2);
    let input = TalkInput { topic: None, voice: Channel(said).into() };
    say.send(Ok(sound(0))).await.unwrap();
    let broken = Unhandled::new("the microphone broke", None);
    say.send(Err(VoiceError::Unhandled(broken))).await.unwrap();
    let error = match call::<Talk>(&client(&REST, url), input).await {
        Err(error) => error.to_string(),
        // The answer may come before the failure.
        Ok(mut output) => loop {
            match output.voice.recv().await {
                Ok(Some(_)) => {}
                Ok(None) => panic!("the stream does not just end"),
                Err(error) => break error.to_string(),
            }
        },
    };
    assert!(error.contains("no response"), "{error}");
}

fn scripted(service: &'static Service, headers: &[(&'static str, &str)], body: Vec<u8>) -> (Handle, Script) {
    let script = Script::of([crate::support::Answer::Response(response(200, headers, body))]);
    (Handle::new(service, settings(script.clone()).0), script)
}

fn input() -> TalkInput {
    TalkInput { topic: None, voice: EventStreamSender::once(Ok(sound(0))) }
}

#[tokio::test]
async fn nothing_stands_in_for_a_required_member_that_the_answer_lacks() {
    let (client, _) = scripted(&REST, &[], Vec::new());
    let error = call::<Talk>(&client, input()).await.unwrap_err();
    assert!(matches!(error, SdkError::ResponseError(_)));
    let expected = "Talk.topic: it is required, and the answer begins without it";
    assert!(error.to_string().contains(expected), "{error}");
    let (client, _) = scripted(&RPC, &[("x-topic", "rain")], Vec::new());
    assert!(call::<TalkOverRpc>(&client, input()).await.unwrap_err().to_string().contains(expected));
}

#[tokio::test]
async fn a_first_message_that_is_broken_fails_the_call() {
    let (client, _) = scripted(&RPC, &[], vec![0; 12]);
    let error = call::<TalkOverRpc>(&client, input()).await.unwrap_err();
    assert!(matches!(error, SdkError::ResponseError(_)) && error.to_string().contains("not 0"), "{error}");
}

#[tokio::test]
async fn an_answer_has_to_speak_the_protocol() {
    let (client, script) = scripted(&CBOR, &[], Vec::new());
    let error = call::<TalkOverCbor>(&client, input()).await.unwrap_err();
    assert!(error.to_string().contains("rpc-v2-cbor"), "{error}");
    assert_eq!(script.headers("accept"), ["application/vnd.amazon.eventstream"]);
}

#[tokio::test]
async fn a_required_stream_has_to_be_set() {
    let (client, script) = scripted(&REST, &[], Vec::new());
    let unset = TalkInput { topic: None, voice: farrier_runtime::shape::Value::empty() };
    let error = call::<Talk>(&client, unset).await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)) && error.to_string().contains("voice"), "{error}");
    assert_eq!(script.attempts(), 0);
}
