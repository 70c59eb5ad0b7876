//! A transport that answers every request with one body from memory.

use std::hint::black_box;

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;

/// Answers with a body.
#[derive(Clone, Debug)]
pub(crate) struct Canned {
    body: Bytes,
    headers: &'static [(&'static str, &'static str)],
}

impl Canned {
    pub(crate) fn new(body: Bytes, headers: &'static [(&'static str, &'static str)]) -> Self {
        Self { body, headers }
    }
}

impl HttpConnector for Canned {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        black_box(request);
        let mut response =
            HttpResponse::new(StatusCode::try_from(200).expect("200 is a status"), SdkBody::from(self.body.clone()));
        for &(name, value) in self.headers {
            response.headers_mut().insert(name, value);
        }
        HttpConnectorFuture::ready(Ok(response))
    }
}

impl HttpClient for Canned {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

pub(crate) fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "secret", None, None, "bench")
}
