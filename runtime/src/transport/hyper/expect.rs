//! Bodies that wait until the server wants them: `Expect: 100-continue` (RFC 9110, section 10.1.1).
//!
//! hyper sends a body as soon as it has one and only reports the `100` in passing. So it gets a body that has nothing to send
//! until the `100` came, or until the wait has been long enough.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::header::EXPECT;
use http::uri::Scheme;
use http::{Request, StatusCode};
use http_body::{Body, Frame, SizeHint};
use hyper::ext::on_informational;
use tokio::time::{Sleep, sleep};

/// How long a body waits, as in other AWS SDKs: a server may know nothing of it. Tests run on busy machines.
const PATIENCE: Duration = Duration::from_secs(if cfg!(test) { 30 } else { 1 });

/// How many servers are remembered that do not answer what is expected.
const MAX_DEAF: usize = 64;

/// Servers that let a wait pass or refuse to be asked. The next request to one does not ask.
#[derive(Clone, Default)]
pub(super) struct Deaf(Arc<Mutex<VecDeque<String>>>);

impl Deaf {
    fn contains(&self, host: &str) -> bool {
        self.lock().iter().any(|known| known == host)
    }

    fn add(&self, host: &str) {
        let mut known = self.lock();
        if known.iter().all(|known| known != host) {
            known.truncate(MAX_DEAF - 1);
            known.push_front(host.to_owned());
        }
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<String>> {
        // A panic elsewhere leaves a list of whole names.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request whose body waits.
pub(super) struct Expectation {
    gate: Gate,
    deaf: Deaf,
    host: String,
    /// The request without what it expects and without its body.
    plain: Request<()>,
}

impl Expectation {
    /// Lets the body of a request wait that expects a `100`. Where no `100` will be seen the request goes without.
    pub(super) fn of(request: &mut Request<SdkBody>, deaf: &Deaf) -> Option<Self> {
        let expected = request.headers().get(EXPECT)?;
        if !expected.as_bytes().eq_ignore_ascii_case(b"100-continue") {
            return None;
        }
        let host = request.uri().authority().map(ToString::to_string).unwrap_or_default();
        // hyper does not report it in HTTP/2, which only TLS negotiates.
        let is_unseen = cfg!(feature = "http2") && request.uri().scheme() == Some(&Scheme::HTTPS);
        if is_unseen || deaf.contains(&host) {
            request.headers_mut().remove(EXPECT);
            return None;
        }
        let mut plain = Request::new(());
        plain.method_mut().clone_from(request.method());
        plain.uri_mut().clone_from(request.uri());
        plain.headers_mut().clone_from(request.headers());
        plain.headers_mut().remove(EXPECT);
        let body = std::mem::replace(request.body_mut(), SdkBody::taken());
        let size = body.size_hint();
        let gate = Gate::holding(body);
        let waiting =
            Waiting { gate: gate.clone(), body: None, size, limit: None, deaf: deaf.clone(), host: host.clone() };
        *request.body_mut() = SdkBody::from_body_1_x(waiting);
        let opened = gate.clone();
        on_informational(request, move |answer| {
            if answer.status() == StatusCode::CONTINUE {
                opened.open();
            }
        });
        Some(Self { gate, deaf: deaf.clone(), host, plain })
    }

    /// Takes the head of the answer: a body that still waits goes on doing so. Where the server does not want to be asked,
    /// this is the request to send in its place.
    pub(super) fn answered(self, status: StatusCode) -> Result<Answered, Request<SdkBody>> {
        let kept = self.gate.close();
        match kept {
            Some(body) if status == StatusCode::EXPECTATION_FAILED => {
                self.deaf.add(&self.host);
                self.gate.refuse();
                Err(self.plain.map(|()| body))
            }
            Some(_) => Ok(Answered(Some(self.gate))),
            None => Ok(Answered(None)),
        }
    }
}

/// Lives as long as an answer: when it is gone, a connection that still has a body to wait for has no use.
pub(super) struct Answered(Option<Gate>);

impl Drop for Answered {
    fn drop(&mut self) {
        if let Some(gate) = &self.0 {
            gate.refuse();
        }
    }
}

/// What stands between a body and the server.
#[derive(Clone)]
struct Gate(Arc<Mutex<Held>>);

struct Held {
    stage: Stage,
    body: Option<SdkBody>,
    waker: Option<Waker>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Nothing was heard.
    Waiting,
    /// The body may go.
    Open,
    /// There is an answer, so the body stays.
    Answered,
    /// The answer is read, or nobody reads it.
    Refused,
}

impl Gate {
    fn holding(body: SdkBody) -> Self {
        Self(Arc::new(Mutex::new(Held { stage: Stage::Waiting, body: Some(body), waker: None })))
    }

    fn open(&self) {
        self.change(Stage::Waiting, Stage::Open);
    }

    /// The body, if it still waits.
    fn close(&self) -> Option<SdkBody> {
        self.change(Stage::Waiting, Stage::Answered);
        let mut held = self.lock();
        if held.stage == Stage::Answered { held.body.take() } else { None }
    }

    fn refuse(&self) {
        self.change(Stage::Answered, Stage::Refused);
    }

    fn change(&self, from: Stage, to: Stage) {
        let mut held = self.lock();
        if held.stage == from {
            held.stage = to;
            let waker = held.waker.take();
            drop(held);
            waker.into_iter().for_each(Waker::wake);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        // No statement leaves it half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A body behind a gate.
struct Waiting {
    gate: Gate,
    /// The body, once the gate is open.
    body: Option<SdkBody>,
    size: SizeHint,
    /// Runs from when the head is sent.
    limit: Option<Pin<Box<Sleep>>>,
    deaf: Deaf,
    host: String,
}

impl Waiting {
    fn poll_gate(&mut self, context: &mut Context<'_>) -> Poll<Result<SdkBody, BoxError>> {
        let mut held = self.gate.lock();
        if held.stage == Stage::Waiting {
            let limit = self.limit.get_or_insert_with(|| Box::pin(sleep(PATIENCE)));
            if limit.as_mut().poll(context).is_ready() {
                self.deaf.add(&self.host);
                held.stage = Stage::Open;
            }
        }
        match held.stage {
            Stage::Open => Poll::Ready(held.body.take().ok_or_else(|| "the body was sent before".into())),
            Stage::Refused => Poll::Ready(Err("the server answered before it wanted the body".into())),
            Stage::Waiting | Stage::Answered => {
                held.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl Body for Waiting {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        let body = match &mut this.body {
            Some(body) => body,
            None => match ready!(this.poll_gate(context)) {
                Ok(body) => this.body.insert(body),
                Err(error) => return Poll::Ready(Some(Err(error))),
            },
        };
        Pin::new(body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_some_and(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        match &self.body {
            Some(body) => body.size_hint(),
            None => self.size,
        }
    }
}
