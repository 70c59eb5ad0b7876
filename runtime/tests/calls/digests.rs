//! What services say of the bodies and messages that they send, compared with what arrives.

use std::collections::HashMap;
use std::fmt;

use aws_smithy_types::checksum_config::ResponseChecksumValidation;
use farrier_runtime::client::Handle;
use farrier_runtime::error::{RequestId, SdkError};
use farrier_runtime::operation::{
    Auth, Http, Operation, OperationShape, OperationTrait, PathPart, Service, ServiceTrait,
};
use farrier_runtime::primitives::Blob;
use farrier_runtime::schema::prelude::*;
use farrier_runtime::schema::{Member, Schema, Trait};
use farrier_runtime::shape::{self, ResponseMetadata, Shape, Slot, Value, View};

use crate::service::{DONE, EMPTY};
use crate::service::{Done, Empty, SERVICE, operation, structure};
use crate::support::{Answer, Script, answer, call, chain, response, settings};

structure! { #[derive(Clone)] Attribute = ATTRIBUTE, [], plain;
    0 text: String = "StringValue" STRING, [];
    1 bytes: Blob = "BinaryValue" BLOB, [];
    2 kind: String = "DataType" STRING, [];
}

static ATTRIBUTES: Schema = Schema::map(
    "Attributes",
    &[Member::new("key", STRING, Trait::None), Member::new("value", &ATTRIBUTE, Trait::None)],
    Trait::None,
);

structure! { #[derive(Clone)] SendInput = SEND_INPUT, [], plain;
    0 id: String = "Id" STRING, [];
    1 body: String = "MessageBody" STRING, [];
    2 attributes: HashMap<String, Attribute> = "MessageAttributes" &ATTRIBUTES, [];
    3 system: HashMap<String, Attribute> = "MessageSystemAttributes" &ATTRIBUTES, [];
}

structure! { #[derive(Clone)] SendOutput = SEND_OUTPUT, [], output;
    0 id: String = "Id" STRING, [];
    1 body: String = "MD5OfMessageBody" STRING, [];
    2 attributes: String = "MD5OfMessageAttributes" STRING, [];
    3 system: String = "MD5OfMessageSystemAttributes" STRING, [];
}

static ENTRIES: Schema = Schema::list("Entries", &[Member::new("member", &SEND_INPUT, Trait::None)], Trait::None);
static TAKEN: Schema = Schema::list("Taken", &[Member::new("member", &SEND_OUTPUT, Trait::None)], Trait::None);

structure! { #[derive(Clone)] BatchInput = BATCH_INPUT, [], plain;
    0 entries: Vec<SendInput> = "Entries" &ENTRIES, [];
}

structure! { #[derive(Clone)] BatchOutput = BATCH_OUTPUT, [], output;
    0 taken: Vec<SendOutput> = "Successful" &TAKEN, [];
}

structure! { #[derive(Clone)] Message = MESSAGE, [], plain;
    0 id: String = "MessageId" STRING, [];
    1 body: String = "Body" STRING, [];
    2 digest: String = "MD5OfBody" STRING, [];
    3 attributes: HashMap<String, Attribute> = "MessageAttributes" &ATTRIBUTES, [];
    4 attributes_digest: String = "MD5OfMessageAttributes" STRING, [];
}

static MESSAGES: Schema = Schema::list("Messages", &[Member::new("member", &MESSAGE, Trait::None)], Trait::None);

structure! { #[derive(Clone)] ReceiveOutput = RECEIVE_OUTPUT, [], output;
    0 messages: Vec<Message> = "Messages" &MESSAGES, [];
}

const DIGESTS: &[OperationTrait] = &[OperationTrait::MessageDigests];

static CHECKED: Service = Service { traits: &[ServiceTrait::SaysCrc32], ..SERVICE };

operation!(SendOne(SendInput = SEND_INPUT) -> SendOutput = SEND_OUTPUT,
    "POST" &[PathPart::Literal("/")], auth &[Auth::SigV4], required &[], of SERVICE, traits DIGESTS);
operation!(SendMany(BatchInput = BATCH_INPUT) -> BatchOutput = BATCH_OUTPUT,
    "POST" &[PathPart::Literal("/")], auth &[Auth::SigV4], required &[], of SERVICE, traits DIGESTS);
operation!(Receive(Empty = EMPTY) -> ReceiveOutput = RECEIVE_OUTPUT,
    "POST" &[PathPart::Literal("/")], auth &[Auth::SigV4], required &[], of SERVICE, traits DIGESTS);
operation!(Checked(Empty = EMPTY) -> Done = DONE,
    "POST" &[PathPart::Literal("/")], auth &[Auth::SigV4], required &[], of CHECKED, traits &[]);

/// The digests below are those of an implementation in Python.
const HELLO: &str = "5d41402abc4b2a76b9719d911017c592";
const BYE: &str = "bfa99df33b137bc8fb5f5407d7e58da8";
const ATTRIBUTES_DIGEST: &str = "31c6aaa205091f0a91194f4ff374a461";
const TRACE_DIGEST: &str = "d6619b3d47b81d3fc72c0db005a70eda";

fn attribute(kind: &str, text: &str) -> Attribute {
    Attribute { kind: Some(kind.to_owned()), text: Some(text.to_owned()), ..Attribute::default() }
}

fn message(id: &str, body: &str) -> SendInput {
    let binary =
        Attribute { kind: Some("Binary".to_owned()), bytes: Some(Blob::new(vec![0, 255])), ..Attribute::default() };
    let attributes = [("b", attribute("Number", "7")), ("a", attribute("String.note", "x")), ("c", binary)];
    SendInput {
        id: Some(id.to_owned()),
        body: Some(body.to_owned()),
        attributes: Some(attributes.map(|(name, value)| (name.to_owned(), value)).into()),
        system: Some([("AWSTraceHeader".to_owned(), attribute("String", "Root=1"))].into()),
        ..SendInput::default()
    }
}

fn client(body: String) -> Handle {
    let script = Script::of([Answer::Response(response(200, &[], body))]);
    Handle::new(&SERVICE, settings(script).0)
}

#[tokio::test]
async fn what_the_service_took_is_what_was_sent() {
    let answer = |body: &str, attributes, system| {
        format!(
            r#"{{"MD5OfMessageBody":"{body}","MD5OfMessageAttributes":"{attributes}","MD5OfMessageSystemAttributes":"{system}"}}"#
        )
    };
    let send = async |text| call::<SendOne>(&client(text), message("m", "hello")).await;
    send(answer(HELLO, ATTRIBUTES_DIGEST, TRACE_DIGEST)).await.unwrap();
    send(answer(HELLO.to_uppercase().as_str(), "", "")).await.unwrap();
    send("{}".to_owned()).await.unwrap();
    for (text, member) in [
        (answer(BYE, ATTRIBUTES_DIGEST, TRACE_DIGEST), "MD5OfMessageBody"),
        (answer(HELLO, BYE, TRACE_DIGEST), "MD5OfMessageAttributes"),
        (answer(HELLO, ATTRIBUTES_DIGEST, BYE), "MD5OfMessageSystemAttributes"),
    ] {
        let error = send(text).await.unwrap_err();
        assert!(matches!(error, SdkError::ResponseError(_)), "{error:?}");
        let text = chain(&error);
        assert!(text.contains(&format!("the service's {member} is {BYE}, the client's is ")), "{text}");
    }
}

#[tokio::test]
async fn a_setting_leaves_digests_unchecked() {
    let script = Script::of([answer(200, r#"{"MD5OfMessageBody":"wrong"}"#)]);
    let mut settings = settings(script).0;
    settings.response_checksum_validation = Some(ResponseChecksumValidation::WhenRequired);
    call::<SendOne>(&Handle::new(&SERVICE, settings), message("m", "hello")).await.unwrap();
}

#[tokio::test]
async fn messages_of_a_batch_are_found_by_their_id() {
    let send = async |first, second| {
        let answer = format!(
            r#"{{"Successful":[{{"Id":"2","MD5OfMessageBody":"{second}"}},{{"Id":"1","MD5OfMessageBody":"{first}"}}]}}"#
        );
        let input =
            BatchInput { entries: Some(vec![message("1", "hello"), message("2", "bye")]), ..Default::default() };
        call::<SendMany>(&client(answer), input).await
    };
    assert_eq!(send(HELLO, BYE).await.unwrap().taken.unwrap().len(), 2);
    let text = chain(&send(BYE, BYE).await.unwrap_err());
    assert!(text.contains(r#"message "1" was changed on the way"#), "{text}");
}

#[tokio::test]
async fn received_messages_are_those_that_were_sent() {
    let receive = async |body, attributes| {
        let answer = format!(
            r#"{{"Messages":[{{"MessageId":"m1","Body":"{body}","MD5OfBody":"{HELLO}",
            "MessageAttributes":{{"AWSTraceHeader":{{"DataType":"String","StringValue":"Root=1"}}}},
            "MD5OfMessageAttributes":"{attributes}"}}]}}"#
        );
        call::<Receive>(&client(answer), Empty::default()).await
    };
    assert_eq!(receive("hello", TRACE_DIGEST).await.unwrap().messages.unwrap().len(), 1);
    for (body, attributes, member) in [("bye", TRACE_DIGEST, "MD5OfBody"), ("hello", HELLO, "MD5OfMessageAttributes")] {
        let text = chain(&receive(body, attributes).await.unwrap_err());
        assert!(text.contains(&format!(r#"message "m1" was changed on the way: the service's {member}"#)), "{text}");
    }
}

#[tokio::test]
async fn an_answer_that_was_changed_is_fetched_again() {
    let says = |crc: &'static str| Answer::Response(response(200, &[("x-amz-crc32", crc)], r#"{"id":"1"}"#));
    let fetch = async |answers: Vec<Answer>| {
        let script = Script::of(answers);
        let client = Handle::new(&CHECKED, settings(script.clone()).0);
        (call::<Checked>(&client, Empty::default()).await, script.attempts())
    };
    let (output, attempts) = fetch(vec![says("1"), says("x"), says(CRC)]).await;
    assert_eq!((output.unwrap().id.as_deref(), attempts), (Some("1"), 3));
    let (output, attempts) = fetch(vec![answer(200, r#"{"id":"1"}"#)]).await;
    assert_eq!((output.unwrap().request_id(), attempts), (Some("req-1"), 1));
    let (output, attempts) = fetch(vec![says("1"), says("2"), says("3")]).await;
    let error = output.unwrap_err();
    assert!(matches!(error, SdkError::ResponseError(_)), "{error:?}");
    assert!(chain(&error).contains(&format!(r#"its x-amz-crc32 says "3", its body has {CRC}"#)), "{error:?}");
    assert_eq!(attempts, 3);
    let error = Answer::Response(response(400, &[("x-amz-crc32", "5"), ("x-amzn-errortype", "NotFound")], "{}"));
    let (output, attempts) = fetch(vec![error, says(CRC)]).await;
    assert_eq!((output.unwrap().id.as_deref(), attempts), (Some("1"), 2));
}

/// Of `{"id":"1"}`.
const CRC: &str = "4128819443";
