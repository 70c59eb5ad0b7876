//! Answers without a service, by the test double that the official documentation recommends.

use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_smithy_async::time::TimeSource;
use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient};
use aws_smithy_types::body::SdkBody;
use tokio::time::Instant;

/// What the service answers.
pub struct Answer {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: SdkBody,
}

impl Answer {
    pub fn new(status: u16, body: impl Into<SdkBody>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    pub fn ok(body: &'static str) -> Self {
        Self::new(200, body)
    }

    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }
}

/// A client that gives these answers, whatever is asked.
pub fn answering(answers: impl IntoIterator<Item = Answer>) -> StaticReplayClient {
    let event = |answer: Answer| {
        let mut response = http::Response::builder().status(answer.status);
        for (name, value) in answer.headers {
            response = response.header(name, value);
        }
        let request = http::Request::builder().uri("https://any.example").body(SdkBody::empty());
        ReplayEvent::new(request.expect("a whole request"), response.body(answer.body).expect("a whole response"))
    };
    StaticReplayClient::new(answers.into_iter().map(event).collect())
}

/// Credentials that the documentation of AWS uses in its examples.
pub fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None, None, "test")
}

/// A clock that goes with Tokio's, so that it stands still and jumps where that does.
#[derive(Debug)]
pub struct Clock {
    begun: (SystemTime, Instant),
}

impl Default for Clock {
    fn default() -> Self {
        Self { begun: (SystemTime::now(), Instant::now()) }
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        self.begun.0 + self.begun.1.elapsed()
    }
}

/// A request as it was sent.
#[derive(Debug)]
pub struct Sent {
    pub method: String,
    /// What follows the host.
    pub target: String,
    pub host: String,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Sent {
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is text")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    /// The parts of a form or a query, decoded and sorted.
    pub fn form(&self) -> Vec<(String, String)> {
        pairs(self.text())
    }

    /// The parts of the query, decoded and sorted.
    pub fn query(&self) -> Vec<(String, String)> {
        pairs(self.target.split_once('?').map_or("", |(_, query)| query))
    }
}

/// All requests so far.
pub fn sent(replay: &StaticReplayClient) -> Vec<Sent> {
    let one = |request: &aws_smithy_runtime_api::client::orchestrator::HttpRequest| {
        let uri: http::Uri = request.uri().parse().expect("a whole URI");
        Sent {
            method: request.method().to_owned(),
            target: uri.path_and_query().map(|target| target.as_str().to_owned()).unwrap_or_default(),
            host: uri.host().unwrap_or_default().to_owned(),
            headers: request.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            body: request.body().bytes().unwrap_or_default().to_vec(),
        }
    };
    replay.actual_requests().map(one).collect()
}

/// The only request.
pub fn only(replay: &StaticReplayClient) -> Sent {
    let mut all = sent(replay);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

fn pairs(text: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let mut bytes = text.bytes();
        let mut out = Vec::new();
        while let Some(byte) = bytes.next() {
            out.push(match byte {
                b'%' => {
                    let digits = [bytes.next(), bytes.next()].map(|digit| char::from(digit.expect("two digits")));
                    u8::from_str_radix(&String::from_iter(digits), 16).expect("hexadecimal digits")
                }
                b'+' => b' ',
                byte => byte,
            });
        }
        String::from_utf8(out).expect("text")
    };
    let split = |part: &str| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (decoded(name), decoded(value))
    };
    let mut all: Vec<_> = text.split('&').filter(|part| !part.is_empty()).map(split).collect();
    all.sort();
    all
}
