//! A server that echoes events over HTTP/1.1 as they come, and checks every signature by code of its own: the request's,
//! and the chain that the frames make.

use std::collections::BTreeMap;

use aws_smithy_eventstream::frame::{read_message_from, write_message_to};
use bytes::BytesMut;
use farrier_runtime::event_stream::{Header, HeaderValue, Message};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::support::SECRET_KEY;

/// What the server was sent.
pub(crate) struct Heard {
    pub(crate) headers: BTreeMap<String, String>,
    /// The messages, out of their signed frames.
    pub(crate) messages: Vec<Message>,
    /// The signatures of the frames; the last one is of the frame that ends the stream.
    pub(crate) signatures: usize,
}

/// What the server answers before any event.
#[derive(Clone, Copy)]
pub(crate) struct Answer {
    pub(crate) headers: &'static str,
    pub(crate) initial: Option<&'static str>,
}

/// Serves one request and says what it heard.
pub(crate) async fn serve(answer: Answer) -> (String, JoinHandle<Heard>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let heard = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        Connection::new(stream).echo(answer).await
    });
    (url, heard)
}

struct Connection {
    from: BufReader<OwnedReadHalf>,
    to: OwnedWriteHalf,
    received: BytesMut,
}

impl Connection {
    fn new(stream: TcpStream) -> Self {
        let (from, to) = stream.into_split();
        Self { from: BufReader::new(from), to, received: BytesMut::new() }
    }

    async fn echo(mut self, answer: Answer) -> Heard {
        let (line, headers) = self.head().await;
        let head = format!("HTTP/1.1 200 OK\r\n{}transfer-encoding: chunked\r\n\r\n", answer.headers);
        self.to.write_all(head.as_bytes()).await.unwrap();
        if let Some(document) = answer.initial {
            let text = |name: &'static str, value: &'static str| Header::new(name, HeaderValue::String(value.into()));
            let headers = vec![text(":message-type", "event"), text(":event-type", "initial-response")];
            self.send(&Message::new_from_parts(headers, document)).await;
        }
        let mut chain = headers.get("authorization").map(|_| Chain::of(&line, &headers));
        let mut heard = Heard { headers, messages: Vec::new(), signatures: 0 };
        while let Some(frame) = self.frame().await {
            let message = match &mut chain {
                None => frame,
                Some(chain) => {
                    chain.check(&frame);
                    heard.signatures += 1;
                    if frame.payload().is_empty() {
                        break;
                    }
                    read_message_from(&mut &frame.payload()[..]).unwrap()
                }
            };
            self.send(&message).await;
            heard.messages.push(message);
        }
        assert!(self.frame().await.is_none(), "nothing follows the end");
        self.to.write_all(b"0\r\n\r\n").await.unwrap();
        heard
    }

    async fn head(&mut self) -> (String, BTreeMap<String, String>) {
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            self.from.read_line(&mut line).await.unwrap();
            if line.trim().is_empty() {
                break;
            }
            lines.push(line.trim().to_owned());
        }
        let header = |line: &String| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
        (lines[0].clone(), lines[1..].iter().filter_map(header).collect())
    }

    /// The next frame; nothing at the end of the body.
    async fn frame(&mut self) -> Option<Message> {
        loop {
            let length = self.received.first_chunk::<4>().map(|length| u32::from_be_bytes(*length) as usize);
            if let Some(length) = length.filter(|length| self.received.len() >= *length) {
                return Some(read_message_from(&mut self.received.split_to(length)).unwrap());
            }
            let mut size = String::new();
            self.from.read_line(&mut size).await.unwrap();
            let size = usize::from_str_radix(size.trim(), 16).ok().filter(|size| *size > 0)?;
            let mut chunk = vec![0; size + 2];
            self.from.read_exact(&mut chunk).await.unwrap();
            self.received.extend_from_slice(&chunk[..size]);
        }
    }

    async fn send(&mut self, message: &Message) {
        let mut frame = Vec::new();
        write_message_to(message, &mut frame).unwrap();
        self.to.write_all(format!("{:x}\r\n", frame.len()).as_bytes()).await.unwrap();
        self.to.write_all(&frame).await.unwrap();
        self.to.write_all(b"\r\n").await.unwrap();
    }
}

/// The signatures of one request, each of which builds on the one before.
struct Chain {
    key: Vec<u8>,
    scope: String,
    previous: String,
}

impl Chain {
    /// Checks the signature of the head, with which the chain begins.
    fn of(line: &str, headers: &BTreeMap<String, String>) -> Self {
        assert_eq!(headers["x-amz-content-sha256"], "STREAMING-AWS4-HMAC-SHA256-EVENTS");
        let authorization = &headers["authorization"];
        let part = |name: &str| {
            let (_, rest) = authorization.split_once(name).unwrap();
            rest.split(", ").next().unwrap().to_owned()
        };
        let (_, scope) =
            part("Credential=").split_once('/').map(|(id, scope)| (id.to_owned(), scope.to_owned())).unwrap();
        let first = format!("AWS4{SECRET_KEY}").into_bytes();
        let key = scope.split('/').fold(first, |key, part| hmac(&key, part.as_bytes()));
        let signed = part("SignedHeaders=");
        let lines: String = signed.split(';').map(|name| format!("{name}:{}\n", headers[name])).collect();
        let mut request = line.split(' ');
        let (method, path) = (request.next().unwrap(), request.next().unwrap());
        let canonical = format!("{method}\n{path}\n\n{lines}\n{signed}\n{}", headers["x-amz-content-sha256"]);
        let to_sign = format!("AWS4-HMAC-SHA256\n{}\n{scope}\n{}", headers["x-amz-date"], hash(canonical.as_bytes()));
        let chain = Self { key, scope, previous: part("Signature=") };
        assert_eq!(hex::encode(hmac(&chain.key, to_sign.as_bytes())), chain.previous, "the request's own signature");
        chain
    }

    /// Checks the signature of the next frame.
    fn check(&mut self, frame: &Message) {
        let [signature, date] = frame.headers() else { panic!("two headers: {frame:?}") };
        assert_eq!((signature.name().as_str(), date.name().as_str()), (":chunk-signature", ":date"));
        let time = date.value().as_timestamp().unwrap();
        // A name of five bytes, the type of timestamps, and milliseconds.
        let encoded_date = [&[5][..], b":date", &[8], &time.to_millis().unwrap().to_be_bytes()].concat();
        let time = time.fmt(aws_smithy_types::date_time::Format::DateTime).unwrap().replace(['-', ':'], "");
        let to_sign = format!(
            "AWS4-HMAC-SHA256-PAYLOAD\n{time}\n{}\n{}\n{}\n{}",
            self.scope,
            self.previous,
            hash(&encoded_date),
            hash(frame.payload())
        );
        self.previous = hex::encode(hmac(&self.key, to_sign.as_bytes()));
        assert_eq!(hex::encode(signature.value().as_byte_array().unwrap()), self.previous, "a frame's signature");
    }
}

fn hmac(key: &[u8], data: &[u8]) -> Vec<u8> {
    Hmac::<Sha256>::new_from_slice(key).unwrap().chain_update(data).finalize().into_bytes().to_vec()
}

fn hash(data: &[u8]) -> String {
    hex::encode(Sha256::digest(data))
}
