use aws_smithy_runtime_api::client::http::{HttpClient, HttpConnector, HttpConnectorSettings};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;

use super::peers;
use crate::transport::client::DefaultClient;
use crate::transport::error::Exchange;
use crate::transport::reqwest::LIBRARY;

#[path = "cases.rs"]
mod cases;

#[tokio::test]
async fn a_url_that_would_be_rewritten_is_refused() {
    let components = RuntimeComponentsBuilder::for_tests().build().unwrap();
    let connector = DefaultClient::new(LIBRARY).http_connector(&HttpConnectorSettings::default(), &components);
    let error = connector.call(HttpRequest::get("http://127.0.0.1:1/?q='").unwrap()).await.unwrap_err();
    let text = std::error::Error::source(&error).unwrap().to_string();
    assert!(error.is_user() && text.contains("rewritten"), "{text}");
}

/// The environment of a test process can not be changed safely, so this one names its proxy itself.
#[cfg(feature = "__tls")]
#[tokio::test]
async fn a_proxy_that_fails_is_named() {
    use crate::transport::tls;
    for answer in peers::REFUSALS {
        let address = peers::answering(answer).await;
        let proxy = ::reqwest::Proxy::all(format!("http://{address}")).unwrap();
        let tls = tls::without_roots().unwrap();
        let client = ::reqwest::Client::builder().proxy(proxy).tls_backend_preconfigured(tls).build().unwrap();
        let error = client.get("https://ivschat.example/").send().await.unwrap_err();
        peers::names_the_proxy(&crate::transport::reqwest::reported(
            error,
            &Exchange::new("ivschat.example".to_owned(), Default::default()),
        ));
    }
}
