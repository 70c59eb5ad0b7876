use aws_smithy_runtime_api::client::http::HttpConnector;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use hyper_util::client::proxy::matcher::Matcher;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::peers;
use crate::transport::hyper::{HyperConnector, LIBRARY};

#[cfg_attr(feature = "reqwest", expect(clippy::duplicate_mod, reason = "the same cases over another library"))]
#[path = "cases.rs"]
mod cases;

fn through(proxy: String) -> HyperConnector {
    HyperConnector::through(Matcher::builder().all(proxy).build(), Default::default())
}

async fn get(connector: &HyperConnector, url: &str) -> Result<HttpResponse, ConnectorError> {
    connector.call(HttpRequest::get(url).unwrap()).await
}

#[cfg(all(feature = "reqwest", feature = "s3"))]
#[test]
fn dot_segments_are_seen_in_paths_only() {
    use crate::transport::hyper::has_dot_segment;
    for uri in ["http://h/.", "http://h/a/../b", "https://h/%2E%2e/x", "http://h/a/.%2e?q", "/./x"] {
        assert!(has_dot_segment(uri), "{uri}");
    }
    for uri in
        ["http://h/", "http://h", "http://../a", "http://h/.a/b..", "http://h/...", "http://h/?a=/../", "http://h//"]
    {
        assert!(!has_dot_segment(uri), "{uri}");
    }
}

#[cfg(feature = "s3")]
#[tokio::test]
async fn an_object_may_have_hundreds_of_metadata_headers() {
    let answer = |count: usize| {
        let metadata: String = (0..count).map(|number| format!("x-amz-meta-{number}: a\r\n")).collect();
        peers::answering(format!("HTTP/1.1 200 OK\r\n{metadata}content-length: 0\r\n\r\n").leak())
    };
    let connector = || HyperConnector::new(Default::default());
    let response = get(&connector(), &format!("http://{}/", answer(600).await)).await.unwrap();
    assert_eq!(response.headers().get("x-amz-meta-599"), Some("a"));
    assert!(get(&connector(), &format!("http://{}/", answer(2000).await)).await.is_err(), "there is a limit");
}

#[cfg(feature = "__tls")]
#[tokio::test]
async fn a_proxy_that_fails_is_named() {
    for answer in peers::REFUSALS {
        let address = peers::answering(answer).await;
        let error = get(&through(format!("http://{address}")), "https://ivschat.example/").await.unwrap_err();
        peers::names_the_proxy(&error);
    }
}

#[tokio::test]
async fn a_proxy_of_another_kind_is_refused() {
    let error = get(&through("socks5://127.0.0.1:1".to_owned()), "http://ivschat.example/").await.unwrap_err();
    let text = std::error::Error::source(&error).unwrap().to_string();
    assert!(text.contains("neither http nor https"), "{text}");
}

/// Whole URLs in the request line, and the name and password of the proxy's URL (RFC 9110, sections 7.1 and 11.7.1).
#[tokio::test]
async fn a_proxy_for_plain_http_gets_whole_urls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let head = peers::head(&mut stream).await.unwrap();
        stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
        head
    });
    let connector = through(format!("http://Aladdin:opensesame@{address}"));
    let response = get(&connector, "http://ivschat.example/tags/a%2Fb?x=1").await.unwrap();
    assert_eq!(response.status().as_u16(), 204);
    let head = asked.await.unwrap();
    assert!(head.starts_with("GET http://ivschat.example/tags/a%2Fb?x=1 HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("host: ivschat.example\r\n"), "{head}");
    assert!(head.contains("proxy-authorization: Basic QWxhZGRpbjpvcGVuc2VzYW1l\r\n"), "{head}");
}

/// Bytes pass through a tunnel as they are; here to a server that does not speak TLS, whose answer the handshake reports.
#[cfg(feature = "__tls")]
#[tokio::test]
async fn a_tunnel_is_asked_for_with_host_and_password() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let head = peers::head(&mut stream).await.unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        let hello = stream.read_u8().await.unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        let _ = stream.read_to_end(&mut Vec::new()).await;
        (head, hello)
    });
    let connector = through(format!("http://Aladdin:opensesame@{address}"));
    let error = get(&connector, "https://ivschat.example/").await.unwrap_err();
    let text = std::error::Error::source(&error).unwrap().to_string();
    assert!(text.contains("TLS handshake failed"), "{text}");
    drop(connector);
    let (head, hello) = asked.await.unwrap();
    assert!(head.starts_with("CONNECT ivschat.example:443 HTTP/1.1\r\n"), "{head}");
    assert!(head.to_lowercase().contains("proxy-authorization: basic qwxhzgrpbjpvcgvuc2vzyw1l\r\n"), "{head}");
    const TLS_HANDSHAKE_RECORD: u8 = 22;
    assert_eq!(hello, TLS_HANDSHAKE_RECORD);
}
