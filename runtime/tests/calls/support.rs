//! A scripted transport, a clock that only sleeping moves, and shorthands.

use std::collections::VecDeque;
use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use farrier_runtime::client::{Handle, send};
use farrier_runtime::config::{
    AsyncSleep, Credentials, Region, Settings, SharedAsyncSleep, SharedCredentialsProvider, SharedTimeSource, Sleep,
    TimeSource,
};
use farrier_runtime::error::SdkError;
use farrier_runtime::operation::OperationShape;

use crate::service::{GetThing, GetThingInput, GetThingOutput, SERVICE, ThingError};

/// Tue, 14 Nov 2023 22:13:20 GMT.
pub(crate) const START: Duration = Duration::from_secs(1_700_000_000);

pub(crate) const ACCESS_KEY: &str = "AKIDTESTTESTTEST";
pub(crate) const SECRET_KEY: &str = "wJalr-secret-key";
pub(crate) const SESSION_TOKEN: &str = "session-token-value";

/// A clock that only sleeping moves; sleeps end at once and are noted.
#[derive(Clone, Debug)]
pub(crate) struct Clock(Arc<Mutex<(SystemTime, Vec<Duration>)>>);

impl Clock {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new((UNIX_EPOCH + START, Vec::new()))))
    }

    pub(crate) fn sleeps(&self) -> Vec<Duration> {
        self.0.lock().unwrap().1.clone()
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.0.lock().unwrap().0 += by;
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        self.0.lock().unwrap().0
    }
}

impl AsyncSleep for Clock {
    fn sleep(&self, duration: Duration) -> Sleep {
        let mut clock = self.0.lock().unwrap();
        clock.0 += duration;
        clock.1.push(duration);
        Sleep::new(std::future::ready(()))
    }
}

/// What the transport does with a request.
pub(crate) enum Answer {
    Response(HttpResponse),
    Failure(ConnectorError),
    /// Never anything.
    Silence,
}

/// A request as it was sent.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<String>,
}

impl Sent {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A transport that follows a script and notes what it is asked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Script(Arc<Mutex<Noted>>);

#[derive(Default)]
pub(crate) struct Noted {
    answers: VecDeque<Answer>,
    /// What to do when the script is over.
    forever: Option<fn() -> Answer>,
    pub(crate) sent: Vec<Sent>,
    pub(crate) connectors: Vec<HttpConnectorSettings>,
}

impl std::fmt::Debug for Noted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Noted")
    }
}

impl Script {
    pub(crate) fn of(answers: impl IntoIterator<Item = Answer>) -> Self {
        let script = Self::default();
        script.0.lock().unwrap().answers.extend(answers);
        script
    }

    pub(crate) fn forever(answer: fn() -> Answer) -> Self {
        let script = Self::default();
        script.0.lock().unwrap().forever = Some(answer);
        script
    }

    pub(crate) fn noted<T>(&self, read: impl FnOnce(&Noted) -> T) -> T {
        read(&self.0.lock().unwrap())
    }

    pub(crate) fn attempts(&self) -> usize {
        self.noted(|noted| noted.sent.len())
    }

    /// That header of every request.
    pub(crate) fn headers(&self, name: &str) -> Vec<String> {
        self.noted(|noted| noted.sent.iter().map(|sent| sent.header(name).unwrap_or("absent").to_owned()).collect())
    }
}

impl HttpClient for Script {
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        self.0.lock().unwrap().connectors.push(settings.clone());
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Script {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let mut noted = self.0.lock().unwrap();
        noted.sent.push(Sent {
            method: request.method().to_owned(),
            uri: request.uri().to_owned(),
            headers: request.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            body: request.body().bytes().map(|body| String::from_utf8_lossy(body).into_owned()),
        });
        let forever = noted.forever;
        match noted.answers.pop_front().or_else(|| forever.map(|answer| answer())).expect("an answer in the script") {
            Answer::Response(response) => HttpConnectorFuture::ready(Ok(response)),
            Answer::Failure(error) => HttpConnectorFuture::ready(Err(error)),
            Answer::Silence => HttpConnectorFuture::new(std::future::pending()),
        }
    }
}

pub(crate) fn response(status: u16, headers: &[(&'static str, &str)], body: impl Into<SdkBody>) -> HttpResponse {
    let mut response = HttpResponse::new(status.try_into().unwrap(), body.into());
    for (name, value) in headers {
        response.headers_mut().append(*name, (*value).to_owned());
    }
    response
}

pub(crate) fn answer(status: u16, body: &'static str) -> Answer {
    Answer::Response(response(status, &[("x-amzn-requestid", "req-1")], body))
}

pub(crate) fn error(status: u16, code: &'static str) -> Answer {
    Answer::Response(response(status, &[("x-amzn-errortype", code)], r#"{"message":"no"}"#))
}

pub(crate) fn ok() -> Answer {
    answer(200, r#"{"name":"a"}"#)
}

pub(crate) fn credentials() -> Credentials {
    Credentials::new(ACCESS_KEY, SECRET_KEY, Some(SESSION_TOKEN.to_owned()), None, "test")
}

/// Settings of a client over that transport, with a clock of its own.
pub(crate) fn settings(transport: impl HttpClient + 'static) -> (Settings, Clock) {
    let clock = Clock::new();
    let mut settings = Settings::default();
    settings.region = Some(Region::from_static("eu-west-1"));
    settings.credentials_provider = Some(SharedCredentialsProvider::new(credentials()));
    settings.endpoint_url = Some("http://things.test".to_owned());
    settings.http_client = Some(SharedHttpClient::new(transport).into());
    settings.time_source = Some(SharedTimeSource::new(clock.clone()));
    settings.sleep_impl = Some(SharedAsyncSleep::new(clock.clone()));
    (settings, clock)
}

pub(crate) fn client(transport: &Script) -> Handle {
    Handle::new(&SERVICE, settings(transport.clone()).0)
}

pub(crate) async fn call<O: OperationShape>(
    client: &Handle,
    input: O::Input,
) -> Result<O::Output, SdkError<O::Error, HttpResponse>> {
    send::<O>(client.clone(), Ok(input), None).await
}

pub(crate) fn input() -> GetThingInput {
    GetThingInput { id: Some("a".to_owned()), ..GetThingInput::default() }
}

pub(crate) async fn get(client: &Handle) -> Result<GetThingOutput, SdkError<ThingError>> {
    call::<GetThing>(client, input()).await
}

/// An error and all its sources, as a program might log them.
pub(crate) fn chain(error: &(dyn Error + 'static)) -> String {
    let below = error.source().map(chain).unwrap_or_default();
    format!("{error} {error:?}\n{below}")
}
