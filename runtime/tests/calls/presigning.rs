//! Presigned requests.

use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

use farrier_runtime::client::{Handle, customize, presign};
use farrier_runtime::error::SdkError;
use farrier_runtime::operation::{Http, Operation, OperationShape};
use farrier_runtime::presigning::{PresignedRequest, PresigningConfig};
use farrier_runtime::primitives::ByteStream;
use farrier_runtime::schema::prelude::LONG;
use farrier_runtime::schema::{Member, Schema, Trait};
use farrier_runtime::shape::{self, ResponseMetadata, Shape, Slot, Value, View};

use crate::s3::S3;
use crate::service::{
    DeleteThing, Empty, GetThing, GetThingInput, Optional, Public, SERVICE, ThingError, Upload, UploadInput, structure,
};
use crate::support::{ACCESS_KEY, SECRET_KEY, SESSION_TOKEN, START, Script, input, settings};

const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// An upload to S3.
struct PutObject;

impl OperationShape for PutObject {
    type Input = UploadInput;
    type Output = <Upload as OperationShape>::Output;
    type Error = ThingError;

    fn operation() -> &'static Operation {
        put_object(Upload::operation().input)
    }
}

fn put_object(input: &'static Schema) -> &'static Operation {
    let upload = Upload::operation();
    Box::leak(Box::new(Operation {
        name: "PutObject",
        service: &S3,
        http: Http { method: "PUT", path: upload.http.path, query: "", code: 200 },
        input,
        output: upload.output,
        errors: upload.errors,
        auth: upload.auth,
        required: upload.required,
        traits: upload.traits,
    }))
}

structure! { #[derive(Clone)] SizedInput = SIZED_INPUT, [], plain;
    0 length: i64 = "ContentLength" LONG, [Trait::HttpHeader("Content-Length")];
}

/// An upload to S3 of a length that is known.
struct PutSized;

impl OperationShape for PutSized {
    type Input = SizedInput;
    type Output = <Upload as OperationShape>::Output;
    type Error = ThingError;

    fn operation() -> &'static Operation {
        put_object(&SIZED_INPUT)
    }
}

fn config() -> PresigningConfig {
    let start = UNIX_EPOCH + START + Duration::from_secs(60);
    PresigningConfig::builder().start_time(start).expires_in(Duration::from_secs(900)).build().unwrap()
}

async fn presigned<O: OperationShape>(input: O::Input) -> Result<PresignedRequest, SdkError<O::Error>> {
    let script = Script::default();
    let handle = Handle::new(&SERVICE, settings(script.clone()).0);
    let presigned = presign::<O>(handle, Ok(input), config()).await;
    assert_eq!(script.attempts(), 0, "presigning sends nothing");
    presigned
}

/// The query's parameters in order, but for the signature.
fn parameters(request: &PresignedRequest) -> Vec<(String, String)> {
    let (_, query) = request.uri().split_once('?').unwrap();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let (signature, rest): (Vec<_>, Vec<_>) = pairs.partition(|(name, _)| name == "X-Amz-Signature");
    assert!(matches!(&signature[..], [(_, value)] if value.len() == 64), "{query}");
    rest
}

fn headers(request: &PresignedRequest) -> Vec<(&str, &str)> {
    request.headers().collect()
}

#[tokio::test]
async fn the_signature_is_in_the_url() {
    let request = presigned::<DeleteThing>(Empty::default()).await.unwrap();
    assert_eq!(request.method(), "DELETE");
    assert!(request.uri().starts_with("http://things.test/thing?"), "{}", request.uri());
    let expected = [
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
        ("X-Amz-Credential", "AKIDTESTTESTTEST%2F20231114%2Feu-west-1%2Fthings%2Faws4_request"),
        ("X-Amz-Date", "20231114T221420Z"),
        ("X-Amz-Expires", "900"),
        ("X-Amz-SignedHeaders", "host"),
        ("X-Amz-Security-Token", SESSION_TOKEN),
    ];
    let mut found = parameters(&request);
    found.sort();
    let mut expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    expected.sort();
    assert_eq!(found, expected);
    assert_eq!(headers(&request), []);
    assert_eq!(request.body(), None);
    assert!(request.uri().contains(ACCESS_KEY) && !request.uri().contains(SECRET_KEY));
    let again = presigned::<DeleteThing>(Empty::default()).await.unwrap();
    assert_eq!(again.uri(), request.uri(), "the same request at the same time has the same signature");
}

#[tokio::test]
async fn a_signed_body_has_to_be_sent_with_its_type() {
    let input = GetThingInput { password: Some("x".to_owned()), token: Some("t".to_owned()), ..input() };
    let request = presigned::<GetThing>(input).await.unwrap();
    assert_eq!(headers(&request), [("content-type", "application/json")]);
    let signed = parameters(&request).into_iter().find(|(name, _)| name == "X-Amz-SignedHeaders");
    assert_eq!(signed.unwrap().1, "content-type%3Bhost");
    assert_eq!(request.body().unwrap().as_ref(), br#"{"clientToken":"t","password":"x"}"#);
    let http = request.make_http_1x_request(request.body().cloned().unwrap());
    assert_eq!((http.method().as_str(), http.uri().to_string().as_str()), ("POST", request.uri()));
    assert_eq!(http.headers()["content-type"], "application/json");
    assert_eq!(request.clone().into_http_1x_request(()).uri(), http.uri());
}

#[tokio::test]
async fn s3_takes_any_body() {
    let body = |text: &'static str| UploadInput { body: ByteStream::from_static(text.as_bytes()) };
    let (one, other) = (presigned::<PutObject>(body("one")).await, presigned::<PutObject>(body("")).await);
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_eq!(one.uri(), other.uri());
    assert_eq!((headers(&one), one.body()), (vec![], None));
    // Elsewhere the signature covers the body.
    let (one, other) = (presigned::<Upload>(body("one")).await, presigned::<Upload>(body("two")).await);
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_ne!(one.uri(), other.uri());
    assert_eq!(one.body().unwrap().as_ref(), b"one");
}

/// Who hands out a URL may so bound what is sent with it.
#[tokio::test]
async fn a_length_that_is_given_is_signed() {
    let request = presigned::<PutSized>(SizedInput { length: Some(5), ..SizedInput::default() }).await.unwrap();
    assert_eq!(headers(&request), [("content-length", "5")]);
    let signed = parameters(&request).into_iter().find(|(name, _)| name == "X-Amz-SignedHeaders");
    assert_eq!(signed.unwrap().1, "content-length%3Bhost");
    let open = presigned::<PutSized>(SizedInput::default()).await.unwrap();
    assert_eq!(headers(&open), []);
}

#[tokio::test]
async fn changes_of_the_call_are_signed() {
    let handle = Handle::new(&SERVICE, settings(Script::default()).0);
    let plain = presign::<DeleteThing>(handle.clone(), Ok(Empty::default()), config()).await.unwrap();
    let call = customize::<DeleteThing, ()>(handle, Ok(Empty::default()));
    let mut other = settings(Script::default()).0;
    other.region = Some(farrier_runtime::config::Region::from_static("us-east-1"));
    let call = call.config_override(other).mutate_request(|request| {
        request.headers_mut().insert("x-own", "1");
    });
    let changed = call.presigned(config()).await.unwrap();
    assert_eq!(headers(&changed), [("x-own", "1")]);
    let of = |request: &PresignedRequest, wanted: &str| {
        parameters(request).into_iter().find(|(name, _)| name == wanted).unwrap().1
    };
    assert_eq!(of(&changed, "X-Amz-SignedHeaders"), "host%3Bx-own");
    assert!(of(&changed, "X-Amz-Credential").contains("us-east-1"));
    assert_ne!(of(&changed, "X-Amz-Credential"), of(&plain, "X-Amz-Credential"));
}

fn not_built(result: Result<PresignedRequest, SdkError<ThingError>>) -> String {
    let error = result.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
    error.to_string()
}

#[tokio::test]
async fn what_can_not_be_presigned_says_why() {
    let missing = not_built(presigned::<GetThing>(GetThingInput::default()).await);
    assert!(missing.starts_with("GetThing: the request could not be built: id was missing"), "{missing}");
    let unsigned = not_built(presigned::<Public>(Empty::default()).await);
    assert!(unsigned.contains("only a request that AWS Signature Version 4 signs can be presigned"), "{unsigned}");
    let mut without = settings(Script::default()).0;
    without.credentials_provider = None;
    let handle = Handle::new(&SERVICE, without);
    let anonymous = not_built(presign::<Optional>(handle.clone(), Ok(Empty::default()), config()).await);
    assert!(anonymous.contains("no credentials; set a provider"), "{anonymous}");
    let nobody = not_built(presign::<DeleteThing>(handle, Ok(Empty::default()), config()).await);
    assert!(nobody.contains("no credentials"), "{nobody}");
}

#[test]
fn the_validity_is_at_most_a_week() {
    assert_eq!(PresigningConfig::expires_in(WEEK).unwrap().expires(), WEEK);
    let error = PresigningConfig::expires_in(WEEK + Duration::from_secs(1)).unwrap_err();
    assert_eq!(error.to_string(), "`expires_in` is 604801 s; a presigned request is valid for at most seven days");
    let error = PresigningConfig::builder().build().unwrap_err();
    assert_eq!(error.to_string(), "`expires_in` is required");
}
