//! What servers and proxies of these tests share.

use std::error::Error as _;
use std::net::SocketAddr;

use aws_smithy_runtime_api::client::result::ConnectorError;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What a proxy may answer in place of opening a tunnel: an error, or nothing at all.
pub(super) const REFUSALS: [&str; 2] = ["HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n", ""];

/// A server that gives this answer to whoever says anything, and closes.
pub(super) async fn answering(answer: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        assert!(stream.read(&mut [0; 1024]).await.unwrap() > 0);
        let _ = stream.write_all(answer.as_bytes()).await;
    });
    address
}

/// A request's head, up to the empty line that ends it; nothing if the connection ends before.
pub(super) async fn head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    Some(String::from_utf8(head).unwrap())
}

pub(super) fn names_the_proxy(error: &ConnectorError) {
    let text = error.source().unwrap().to_string();
    assert!(error.is_io(), "{error:?}");
    assert!(text.contains("proxy") && text.contains("ivschat.example"), "{text}");
}
