//! A transport of the user's own: it answers from a list and remembers the requests.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use aws_sdk_ivschat::config::http::{HttpRequest, HttpResponse};
use aws_sdk_ivschat::config::{BehaviorVersion, Credentials, HttpClient, Region, RuntimeComponents};
use aws_sdk_ivschat::{Client, Config};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;

/// What the transport answers.
#[derive(Clone, Debug)]
pub enum Answer {
    /// An HTTP response with a request id header.
    Response(u16, &'static str),
    /// An HTTP response whose `X-Amzn-ErrorType` header names the error.
    ErrorType(u16, &'static str, &'static str),
    /// No response: the connection broke.
    Broken,
    /// No response: the connection took too long.
    TimedOut,
}

/// A request as it would have gone out.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The HTTP method.
    pub method: String,
    /// The whole URI.
    pub uri: String,
    /// The body.
    pub body: String,
    /// Header names, in lower case, and values.
    pub headers: Vec<(String, String)>,
}

impl Sent {
    /// The value of a header, by its lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// An HTTP client that answers from a list, in order.
#[derive(Clone, Debug, Default)]
pub struct CannedHttp(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    answers: VecDeque<Answer>,
    sent: Vec<Sent>,
}

impl CannedHttp {
    /// A transport that gives these answers.
    pub fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        let state = State { answers: answers.into_iter().collect(), sent: Vec::new() };
        Self(Arc::new(Mutex::new(state)))
    }

    /// The requests so far.
    pub fn sent(&self) -> Vec<Sent> {
        self.0.lock().expect("no holder of the lock panics").sent.clone()
    }

    fn answer(&self, request: &HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let mut state = self.0.lock().expect("no holder of the lock panics");
        state.sent.push(Sent {
            method: request.method().to_owned(),
            uri: request.uri().to_owned(),
            body: String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into_owned(),
            headers: request.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        });
        match state.answers.pop_front() {
            Some(Answer::Response(status, body)) => Ok(response(status, body)),
            Some(Answer::ErrorType(status, name, body)) => {
                let mut response = response(status, body);
                response.headers_mut().insert("x-amzn-errortype", name);
                Ok(response)
            }
            Some(Answer::Broken) => Err(ConnectorError::io("the connection broke".into())),
            Some(Answer::TimedOut) => Err(ConnectorError::timeout("the connection took too long".into())),
            None => Err(ConnectorError::user("no answer is left".into())),
        }
    }
}

impl HttpConnector for CannedHttp {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::ready(self.answer(&request))
    }
}

impl HttpClient for CannedHttp {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

/// A configuration with fixed credentials and region, over the given transport.
pub fn config(http: &CannedHttp) -> aws_sdk_ivschat::config::Builder {
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "tests"))
        .http_client(http.clone())
}

/// A client over the given transport.
pub fn client(http: &CannedHttp) -> Client {
    Client::from_conf(config(http).build())
}

fn response(status: u16, body: &'static str) -> HttpResponse {
    let status = StatusCode::try_from(status).expect("the programs answer with real status codes");
    let mut response = HttpResponse::new(status, SdkBody::from(body));
    response.headers_mut().insert("x-amzn-requestid", "req-1");
    response.headers_mut().insert("content-type", "application/json");
    response
}
