//! A transport that keeps what it is asked to send and answers from a script.

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
    status: u16,
    body: &'static str,
}

impl Capture {
    /// A transport that answers every request with that status and body.
    pub fn answering(status: u16, body: &'static str) -> Self {
        Self { sent: Arc::default(), status, body }
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
}

impl HttpConnector for Capture {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        let response =
            HttpResponse::new(self.status.try_into().expect("tests use real statuses"), SdkBody::from(self.body));
        HttpConnectorFuture::ready(Ok(response))
    }
}
