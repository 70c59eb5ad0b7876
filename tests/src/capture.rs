//! A transport that keeps what it is asked to send and answers from a script.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;

/// A transport for tests. Clones share what was sent.
#[derive(Clone, Debug)]
pub struct Capture {
    sent: Arc<Mutex<Vec<HttpRequest>>>,
    /// Statuses and bodies to come; the last stays.
    answers: Arc<Mutex<VecDeque<(u16, &'static str)>>>,
}

impl Capture {
    /// A transport that answers every request with that status and body.
    pub fn answering(status: u16, body: &'static str) -> Self {
        Self::answering_in_turn([(status, body)])
    }

    /// A transport that answers with these statuses and bodies, and with the last from then on.
    pub fn answering_in_turn(answers: impl IntoIterator<Item = (u16, &'static str)>) -> Self {
        Self { sent: Arc::default(), answers: Arc::new(Mutex::new(answers.into_iter().collect())) }
    }

    /// The transport as a client's setting.
    pub fn client(&self) -> SharedHttpClient {
        let connector = SharedHttpConnector::new(self.clone());
        http_client_fn(move |_, _| connector.clone())
    }

    /// Takes what was sent so far.
    pub fn take(&self) -> Vec<HttpRequest> {
        std::mem::take(&mut *self.sent.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes the bodies of what was sent so far, as text.
    pub fn take_bodies(&self) -> Vec<String> {
        let bodies = self.take().into_iter().map(|request| request.body().bytes().map(<[u8]>::to_vec));
        bodies.map(|body| String::from_utf8_lossy(&body.unwrap_or_default()).into_owned()).collect()
    }
}

impl HttpConnector for Capture {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let next = if answers.len() > 1 { answers.pop_front() } else { answers.front().copied() };
        let (status, body) = next.expect("a script has an answer");
        let response = HttpResponse::new(status.try_into().expect("tests use real statuses"), SdkBody::from(body));
        HttpConnectorFuture::ready(Ok(response))
    }
}
