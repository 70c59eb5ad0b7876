//! Servers that are not there, break off, say nothing, or say what is no HTTP.

use std::time::Duration;

use aws_smithy_runtime_api::client::http::HttpConnectorSettings;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::{OK, answering, body_of, call, default_client, get, read_request, server, text};

/// A kept connection that the server closes is replaced without a failed call, or fails as something to retry.
#[tokio::test]
async fn a_connection_closed_while_idle() {
    let address = answering(OK).await;
    let client = default_client();
    for round in 0..20 {
        let request = HttpRequest::get(format!("http://{address}/")).unwrap();
        match call(&client, &HttpConnectorSettings::default(), request).await {
            Ok(response) => assert_eq!(body_of(response).await.unwrap(), "ok"),
            Err(error) => assert!(error.is_io(), "round {round}: {error:?}"),
        }
    }
}

#[tokio::test]
async fn a_connection_closed_in_place_of_an_answer_is_io() {
    let address = answering(b"").await;
    let error = get(&format!("http://{address}/?X-Amz-Signature=SECRET")).await.unwrap_err();
    assert!(error.is_io(), "{error:?}");
    assert!(text(&error).contains("closed") && text(&error).contains(&address.to_string()), "{}", text(&error));
    assert!(!format!("{error:?}").contains("SECRET"), "{error:?}");
}

#[tokio::test]
async fn a_reset_is_io() {
    let address = server(|_, mut stream| async move {
        let _ = stream.read_u8().await;
        stream.set_zero_linger().unwrap();
    })
    .await;
    let error = get(&format!("http://{address}/")).await.unwrap_err();
    assert!(error.is_io(), "{error:?}");
    assert!(text(&error).contains("reset") || text(&error).contains("closed"), "{}", text(&error));
}

#[tokio::test]
async fn a_refused_connection_names_the_peer() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = get(&format!("http://{address}/")).await.unwrap_err();
    assert!(error.is_io());
    assert_eq!(text(&error), format!("connection refused ({address})"));
}

#[tokio::test]
async fn an_unknown_host_is_io() {
    let error = get("http://no-such-host.invalid/").await.unwrap_err();
    assert!(error.is_io(), "{error:?}");
    assert!(text(&error).contains("could not be resolved"), "{}", text(&error));
}

#[tokio::test]
async fn a_slow_answer_times_out() {
    let address = server(|_, mut stream| async move {
        let _ = read_request(&mut stream).await;
        std::future::pending::<()>().await;
    })
    .await;
    let settings = HttpConnectorSettings::builder().read_timeout(Duration::from_millis(100)).build();
    let request = HttpRequest::get(format!("http://{address}/")).unwrap();
    let error = call(&default_client(), &settings, request).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(text(&error).contains("the response timed out: the read_timeout of 100ms passed"), "{}", text(&error));
}

/// The head has all the time that a busy machine needs; then the clock goes on to the limit as soon as nothing else happens.
#[tokio::test]
async fn a_body_that_stops_times_out() {
    let address = server(|_, mut stream| async move {
        let _ = read_request(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nsome").await.unwrap();
        std::future::pending::<()>().await;
    })
    .await;
    let settings = HttpConnectorSettings::builder().read_timeout(Duration::from_secs(60)).build();
    let request = HttpRequest::get(format!("http://{address}/")).unwrap();
    let response = call(&default_client(), &settings, request).await.unwrap();
    tokio::time::pause();
    let error = body_of(response).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}

#[tokio::test]
async fn a_connect_timeout_is_a_timeout() {
    // A listener whose queue is full answers no further handshake.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut held = Vec::new();
    for _ in 0..8 {
        held.push(tokio::time::timeout(Duration::from_millis(50), TcpStream::connect(address)).await);
    }
    if held.iter().all(Result::is_ok) {
        eprintln!("skipped: this platform completes handshakes beyond a listener's queue");
        return;
    }
    let settings = HttpConnectorSettings::builder().connect_timeout(Duration::from_millis(100)).build();
    let request = HttpRequest::get(format!("http://{address}/")).unwrap();
    let error = call(&default_client(), &settings, request).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(text(&error).contains("connecting timed out: the connect_timeout of 100ms passed"), "{}", text(&error));
}

#[tokio::test]
async fn a_truncated_body_and_a_gigabyte_that_never_comes() {
    for answer in [
        b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nsome".as_slice(),
        b"HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\nsome",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n40000000\r\nsome",
    ] {
        let address = answering(answer).await;
        let response = get(&format!("http://{address}/")).await.unwrap();
        let error = body_of(response).await.unwrap_err();
        assert!(error.is_io(), "{error:?}");
        assert!(text(&error).contains("closed"), "{}", text(&error));
    }
}

#[tokio::test]
async fn garbage_is_an_error() {
    for answer in [
        b"\x16\x03\x01 not http".as_slice(),
        b"HTTP/1.1 99999 what\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nx: \xff\xfe\r\ncontent-length: 0\r\n\r\n",
    ] {
        let address = answering(answer).await;
        if let Ok(response) = get(&format!("http://{address}/")).await {
            // A header that is not Unicode is kept as bytes and hidden from those who read text.
            assert_eq!(response.headers().get("x"), None, "{}", answer.escape_ascii());
        }
    }
    let head = Box::leak(format!("HTTP/1.1 200 OK\r\n{}\r\n", "x: y\r\n".repeat(100_000)).into_boxed_str());
    let address = answering(head.as_bytes()).await;
    assert!(get(&format!("http://{address}/")).await.is_err());
}

#[cfg(feature = "__tls")]
#[tokio::test]
async fn a_server_without_tls_is_an_error_for_https() {
    let address = server(|_, mut stream| async move {
        let _ = stream.read_u8().await;
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        let _ = stream.read_to_end(&mut Vec::new()).await;
    })
    .await;
    let error = get(&format!("https://{address}/")).await.unwrap_err();
    assert!(error.is_other(), "{error:?}");
    assert!(text(&error).contains("TLS handshake failed"), "{}", text(&error));
}
