//! Large uploads to Amazon S3, which a server on this machine refuses, asks for, or gets unasked.

use farrier_runtime::client::{Handle, customize};
use farrier_runtime::operation::{Auth, Http, Operation, OperationShape, PathPart, Service, ServiceTrait};
use farrier_runtime::primitives::ByteStream;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::s3::S3;
use crate::service::{DONE, Done, ThingError, UPLOAD_INPUT, UploadInput};
use crate::support::{Script, answer, call, settings};

const LARGE: usize = 2 * 1024 * 1024;

static SERVICE: Service = Service { traits: &[ServiceTrait::S3Errors], ..S3 };

#[derive(Debug)]
struct Put;

impl OperationShape for Put {
    type Input = UploadInput;
    type Output = Done;
    type Error = ThingError;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "PutObject",
            service: &SERVICE,
            http: Http { method: "PUT", path: &[PathPart::Literal("/b/key")], query: "", code: 200 },
            input: &UPLOAD_INPUT,
            output: &DONE,
            errors: &[],
            auth: &[Auth::SigV4],
            required: &[],
            traits: &[],
        };
        &OPERATION
    }
}

fn of(length: usize) -> UploadInput {
    UploadInput { body: vec![b'x'; length].into() }
}

async fn head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    Some(String::from_utf8(head).unwrap())
}

async fn serve(mut stream: TcpStream, refusal: Option<&'static str>, got: UnboundedSender<String>) {
    while let Some(head) = head(&mut stream).await {
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        let mut body = vec![0; length.parse().unwrap()];
        let expects = head.contains("expect: 100-continue");
        got.send(head).unwrap();
        if expects {
            stream.write_all(refusal.unwrap_or("HTTP/1.1 100 Continue\r\n\r\n").as_bytes()).await.unwrap();
            if refusal.is_some() {
                return;
            }
        }
        stream.read_exact(&mut body).await.unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    }
}

/// A client of a server that answers with `refusal`, or wants all bodies; and the heads that the server gets.
async fn client(refusal: Option<&'static str>) -> (Handle, UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (got, heads) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, refusal, got.clone()));
        }
    });
    let (mut settings, _) = settings(Script::default());
    settings.http_client = None;
    settings.sleep_impl = None;
    settings.endpoint_url = Some(url);
    (Handle::new(&SERVICE, settings), heads)
}

#[tokio::test]
async fn large_bodies_are_announced_outside_of_the_signature() {
    let (client, mut heads) = client(None).await;
    call::<Put>(&client, of(LARGE)).await.unwrap();
    let head = heads.recv().await.unwrap();
    assert!(head.contains("expect: 100-continue\r\n"), "{head}");
    assert!(head.contains("SignedHeaders=") && !head.contains("expect;"), "{head}");
    call::<Put>(&client, of(LARGE - 1)).await.unwrap();
    assert!(!heads.recv().await.unwrap().contains("expect:"));
}

#[tokio::test]
async fn a_refusal_is_the_services_error() {
    let body = "<Error><Code>AccessDenied</Code><Message>no</Message></Error>";
    let refusal = format!("HTTP/1.1 403 Forbidden\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let (client, _heads) = client(Some(refusal.leak())).await;
    let error = call::<Put>(&client, of(LARGE)).await.unwrap_err();
    assert_eq!(error.to_string(), "PutObject: AccessDenied: no (HTTP 403)");
}

#[tokio::test]
async fn an_interceptor_or_a_changed_request_turns_it_off() {
    let (client, mut heads) = client(None).await;
    let changed = customize::<Put, ()>(client, Ok(of(LARGE))).mutate_request(|request| {
        request.headers_mut().remove("expect");
    });
    changed.send().await.unwrap();
    assert!(!heads.recv().await.unwrap().contains("expect:"));
}

/// Who knows whether it would wait.
#[tokio::test]
async fn another_http_client_is_not_told_to_wait() {
    let script = Script::of([answer(200, "")]);
    let client = Handle::new(&SERVICE, settings(script.clone()).0);
    call::<Put>(&client, UploadInput { body: ByteStream::from(vec![0; LARGE]) }).await.unwrap();
    assert_eq!(script.headers("expect"), ["absent"]);
}
