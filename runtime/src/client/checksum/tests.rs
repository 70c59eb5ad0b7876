use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::checksum_config::{RequestChecksumCalculation, ResponseChecksumValidation};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use http_body_util::BodyExt;

use super::*;
use crate::operation::{Checksum, Operation, OperationTrait};
use crate::schema::prelude::{BLOB, STRING};
use crate::schema::{Member, Schema, Trait};
use crate::settings::Settings;
use crate::shape::{self, Shape, Slot, Value, View};
use crate::signing::ChunkSigner;
use crate::testing::{NOTHING, operation, stream, structure};

structure! { PUT_INPUT PutInput &[];
    algorithm: String = "algorithm", STRING, &[Trait::HttpHeader("x-amz-sdk-checksum-algorithm")];
    mode: String = "mode", STRING, &[Trait::HttpHeader("x-amz-checksum-mode")];
    own: String = "own", STRING, &[Trait::HttpHeader("x-amz-checksum-SHA512")];
}

static OPTIONAL: Checksum =
    Checksum { algorithm: Some(0), required: false, mode: Some(1), response: &["CRC32", "SHA256"] };
static REQUIRED: Checksum = Checksum { algorithm: None, required: true, mode: None, response: &[] };

fn of(checksum: &'static Checksum) -> Operation {
    let traits: &'static [OperationTrait] = vec![OperationTrait::Checksum(checksum)].leak();
    Operation { traits, ..operation("Put", "PUT", &[], &PUT_INPUT, &NOTHING) }
}

fn when_required() -> Settings {
    Settings {
        request_checksum_calculation: Some(RequestChecksumCalculation::WhenRequired),
        response_checksum_validation: Some(ResponseChecksumValidation::WhenRequired),
        ..Settings::default()
    }
}

#[test]
fn a_request_gets_a_checksum_where_the_service_takes_one() {
    let mut input = PutInput::default();
    let decided = decide(&of(&OPTIONAL), &Settings::default(), &mut input).unwrap();
    assert_eq!((decided, input.algorithm.as_deref()), (Some(Algorithm::Crc32), Some("CRC32")));
    assert_eq!(input.mode.as_deref(), Some("ENABLED"));
    let mut input = PutInput::default();
    assert_eq!(decide(&of(&OPTIONAL), &when_required(), &mut input).unwrap(), None);
    assert_eq!(input, PutInput::default());
    assert_eq!(decide(&of(&REQUIRED), &when_required(), &mut input).unwrap(), Some(Algorithm::Crc32));
}

const CHUNKS: ChunkSize = ChunkSize::Bytes(64 * 1024);

#[test]
fn what_the_caller_chooses_wins() {
    let chosen = |name: &str| PutInput { algorithm: Some(name.to_owned()), ..PutInput::default() };
    let decided = decide(&of(&OPTIONAL), &when_required(), &mut chosen("SHA256"));
    assert_eq!(decided.unwrap(), Some(Algorithm::Sha256));
    let error = decide(&of(&OPTIONAL), &Settings::default(), &mut chosen("MD5")).unwrap_err().to_string();
    assert!(error.starts_with("PutInput.algorithm: can not be MD5") && error.contains("CRC64NVME"), "{error}");
    let mut own = PutInput { own: Some("AA==".to_owned()), ..chosen("SHA512") };
    assert_eq!(decide(&of(&REQUIRED), &Settings::default(), &mut own).unwrap(), None);
}

/// A body that says how long it is, as files do, and can be replayed.
fn sized(parts: &'static [&'static str], length: u64) -> SdkBody {
    struct Sized(SdkBody, u64);
    impl http_body::Body for Sized {
        type Data = Bytes;
        type Error = aws_smithy_types::body::Error;
        fn poll_frame(
            mut self: std::pin::Pin<&mut Self>,
            context: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
            std::pin::Pin::new(&mut self.0).poll_frame(context)
        }
        fn size_hint(&self) -> http_body::SizeHint {
            http_body::SizeHint::with_exact(self.1)
        }
    }
    SdkBody::retryable(move || SdkBody::from_body_1_x(Sized(stream(parts), length)))
}

async fn read(body: SdkBody) -> Result<String, String> {
    let read = body.collect().await.map_err(|error| error.to_string())?;
    Ok(String::from_utf8(read.to_bytes().to_vec()).expect("tests send text"))
}

#[tokio::test]
async fn a_body_in_memory_has_its_checksum_in_a_header() {
    let mut headers = HeaderMap::new();
    let body = add(&of(&OPTIONAL), Algorithm::Crc32, &mut headers, SdkBody::from("123456789"), CHUNKS, None).unwrap();
    assert_eq!(headers["x-amz-checksum-crc32"], "y/Q5Jg==");
    assert_eq!((headers.len(), read(body).await.unwrap().as_str()), (1, "123456789"));
    let mut given = HeaderMap::new();
    given.insert("x-amz-checksum-crc32", HeaderValue::from_static("mine"));
    add(&of(&OPTIONAL), Algorithm::Crc32, &mut given, SdkBody::from("1"), CHUNKS, None).unwrap();
    assert_eq!(given["x-amz-checksum-crc32"], "mine");
}

#[tokio::test]
async fn a_stream_has_its_checksum_behind_it() {
    let mut headers = HeaderMap::new();
    headers.insert("content-encoding", HeaderValue::from_static("gzip"));
    let body =
        add(&of(&OPTIONAL), Algorithm::Crc32C, &mut headers, sized(&["1234", "", "56789"], 9), CHUNKS, None).unwrap();
    assert_eq!(headers["content-encoding"], "gzip,aws-chunked");
    assert_eq!(headers["x-amz-decoded-content-length"], "9");
    assert_eq!(headers["x-amz-trailer"], "x-amz-checksum-crc32c");
    let expected = "9\r\n123456789\r\n0\r\nx-amz-checksum-crc32c:4waSgw==\r\n\r\n";
    assert_eq!(body.content_length(), Some(expected.len() as u64));
    let again = body.try_clone().expect("it can be replayed");
    assert_eq!(read(body).await.unwrap(), expected);
    assert_eq!(read(again).await.unwrap(), expected);
    let empty = add(&of(&OPTIONAL), Algorithm::Crc32, &mut HeaderMap::new(), sized(&[], 0), CHUNKS, None).unwrap();
    assert_eq!(empty.content_length(), Some(36));
    assert_eq!(read(empty).await.unwrap(), "0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n");
}

/// As botocore does it; S3 takes the chunks for content otherwise.
#[test]
fn a_request_that_nobody_signs_says_what_is_behind_its_body() {
    let mut headers = HeaderMap::new();
    add(&of(&OPTIONAL), Algorithm::Crc32, &mut headers, SdkBody::from("1"), CHUNKS, None).unwrap();
    say_unsigned(&mut headers);
    assert!(!headers.contains_key("x-amz-content-sha256"));
    let mut headers = HeaderMap::new();
    add(&of(&OPTIONAL), Algorithm::Crc32, &mut headers, sized(&["1"], 1), CHUNKS, None).unwrap();
    say_unsigned(&mut headers);
    assert_eq!(headers["x-amz-content-sha256"], "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
}

#[tokio::test]
async fn a_long_stream_has_many_chunks() {
    let text: &'static str = "abcdefgh".repeat(20_000).leak();
    let body =
        add(&of(&OPTIONAL), Algorithm::Sha256, &mut HeaderMap::new(), sized(vec![text].leak(), 160_000), CHUNKS, None);
    let body = body.unwrap();
    let length = body.content_length().unwrap();
    let encoded = read(body).await.unwrap();
    assert_eq!(encoded.len() as u64, length);
    let (first, rest) = encoded.strip_prefix("10000\r\n").unwrap().split_at(65_536);
    let (second, rest) = rest.strip_prefix("\r\n10000\r\n").unwrap().split_at(65_536);
    let (third, rest) = rest.strip_prefix("\r\n7100\r\n").unwrap().split_at(28_928);
    assert!(rest.starts_with("\r\n0\r\nx-amz-checksum-sha256:"), "{rest}");
    assert_eq!([first, second, third].concat(), text);
}

#[tokio::test]
async fn chunks_are_as_long_as_the_settings_say() {
    let text: &'static str = "abcdefgh".repeat(1_250).leak();
    let chunked = |chunk| {
        add(&of(&OPTIONAL), Algorithm::Crc32, &mut HeaderMap::new(), sized(vec![text].leak(), 10_000), chunk, None)
    };
    let body = chunked(ChunkSize::Bytes(8192)).unwrap();
    let length = body.content_length().unwrap();
    let encoded = read(body).await.unwrap();
    assert_eq!(encoded.len() as u64, length);
    assert!(encoded.starts_with("2000\r\n") && encoded.contains("\r\n710\r\n"), "{encoded}");
    let whole = read(chunked(ChunkSize::Whole).unwrap()).await.unwrap();
    assert!(whole.starts_with("2710\r\n"), "{whole}");
    let error = chunked(ChunkSize::Bytes(100)).unwrap_err().to_string();
    assert!(error.contains("aws_chunked_encoding_chunk_size to 8192 or more"), "{error}");
    let empty = add(&of(&OPTIONAL), Algorithm::Crc32, &mut HeaderMap::new(), sized(&[], 0), ChunkSize::Whole, None);
    assert!(read(empty.unwrap()).await.unwrap().starts_with("0\r\nx-amz-checksum-crc32:"));
}

/// The example of "Signature calculations for trailing headers" in the Amazon S3 API reference.
#[tokio::test]
async fn chunks_and_trailer_are_signed() {
    let signer = || ChunkSigner {
        identity: Credentials::new(
            "AKIAIOSFODNN7EXAMPLE",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            None,
            None,
            "test",
        )
        .into(),
        region: "us-east-1".to_owned(),
        service: "s3".to_owned(),
        time: UNIX_EPOCH + Duration::from_secs(1_369_353_600),
        seed: "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e".to_owned(),
    };
    let text: &'static str = "a".repeat(66_560).leak();
    let (seal, mut headers) = (Seal::default(), HeaderMap::new());
    let stream = sized(vec![text].leak(), 66_560);
    let body = add(&of(&OPTIONAL), Algorithm::Crc32C, &mut headers, stream, CHUNKS, Some(seal.clone())).unwrap();
    let early = read(body.try_clone().unwrap()).await.unwrap_err();
    assert!(early.contains("before the request was signed"), "{early}");
    let expected = [
        "10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2\r\n",
        &text[..65_536],
        "\r\n400;chunk-signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7\r\n",
        &text[65_536..],
        "\r\n0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n",
        "x-amz-checksum-crc32c:sOO8/Q==\r\n",
        "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n",
    ];
    // Each attempt signs anew.
    for body in [body.try_clone().unwrap(), body] {
        seal.set(signer());
        assert_eq!(body.content_length(), Some(expected.concat().len() as u64));
        assert_eq!(read(body).await.unwrap(), expected.concat());
    }
}

#[tokio::test]
async fn a_stream_is_as_long_as_it_says() {
    for (length, why) in [(8, "longer than the 8 bytes"), (10, "shorter than the 10 bytes")] {
        let body =
            add(&of(&OPTIONAL), Algorithm::Sha1, &mut HeaderMap::new(), sized(&["123456789"], length), CHUNKS, None)
                .unwrap();
        let error = read(body).await.unwrap_err();
        assert!(error.contains(why), "{error}");
    }
    let error = add(&of(&OPTIONAL), Algorithm::Sha1, &mut HeaderMap::new(), stream(&["1"]), CHUNKS, None)
        .unwrap_err()
        .to_string();
    assert!(error.contains("the length of the stream has to be known"), "{error}");
}

fn answer(status: u16, checksum: (&'static str, &'static str), body: SdkBody) -> HttpResponse {
    let mut response = HttpResponse::new(status.try_into().unwrap(), body);
    response.headers_mut().insert(checksum.0, checksum.1);
    response
}

fn asking(mode: &str) -> PutInput {
    PutInput { mode: Some(mode.to_owned()), ..PutInput::default() }
}

/// That of `123456789`.
const SUM: (&str, &str) = ("x-amz-checksum-crc32", "y/Q5Jg==");

/// The program reads the body of an operation that streams, in memory or not, and so is told there.
#[tokio::test]
async fn a_flipped_byte_of_a_stream_is_an_error_at_its_end() {
    static OUTPUT: Schema = Schema::structure(
        "GetOutput",
        &[Member::new("body", BLOB, Trait::All(&[Trait::Streaming, Trait::HttpPayload]))],
        Trait::None,
    );
    let operation = Operation { output: &OUTPUT, ..of(&OPTIONAL) };
    for (text, is_whole) in [("123456789", true), ("123456788", false)] {
        let mut response = answer(200, SUM, SdkBody::from(text));
        validate(&operation, &asking("ENABLED"), &mut response).unwrap();
        assert_eq!(read(std::mem::replace(response.body_mut(), SdkBody::taken())).await.is_ok(), is_whole);
    }
}

#[tokio::test]
async fn a_flipped_byte_is_an_error() {
    let outcome = async |status, sum, body| {
        let mut response = answer(status, sum, body);
        match validate(&of(&OPTIONAL), &asking("ENABLED"), &mut response) {
            Ok(()) => read(std::mem::replace(response.body_mut(), SdkBody::taken())).await,
            Err(error) => Err(error.to_string()),
        }
    };
    for body in [|text| SdkBody::from(text), |text: &'static str| stream(vec![text].leak())] {
        assert_eq!(outcome(200, SUM, body("123456789")).await.as_deref(), Ok("123456789"));
        let error = outcome(200, SUM, body("123456788")).await.unwrap_err();
        assert!(error.contains("damaged on its way") && error.contains("says y/Q5Jg=="), "{error}");
        // Neither the whole of parts, nor a part of the whole, nor an algorithm that the operation does not name.
        assert!(outcome(200, (SUM.0, "y/Q5Jg==-2"), body("x")).await.is_ok());
        assert!(outcome(206, SUM, body("x")).await.is_ok());
        assert!(outcome(200, ("x-amz-checksum-sha1", "AAAA"), body("x")).await.is_ok());
    }
}

#[test]
fn a_checksum_that_nobody_asked_for_is_not_looked_at() {
    for input in [PutInput::default(), asking("other")] {
        let mut response = answer(200, SUM, SdkBody::from("123456788"));
        validate(&of(&OPTIONAL), &input, &mut response).unwrap();
    }
}
