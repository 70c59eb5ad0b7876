//! Requests whose body waits until the server wants it.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::*;

const LENGTH: usize = 3 * 1024 * 1024;

fn put(address: SocketAddr) -> HttpRequest {
    let mut request = HttpRequest::get(format!("http://{address}/")).unwrap();
    request.set_method("PUT").unwrap();
    request.headers_mut().insert("expect", "100-continue");
    *request.body_mut() = SdkBody::from(vec![b'x'; LENGTH]);
    request
}

async fn send(client: &SharedHttpClient, address: SocketAddr) -> Result<HttpResponse, ConnectorError> {
    call(client, &HttpConnectorSettings::default(), put(address)).await
}

/// Reads the body of [`put`].
async fn read_body(stream: &mut TcpStream) {
    assert_eq!(stream.read_exact(&mut vec![0; LENGTH]).await.unwrap(), LENGTH);
}

fn expects(head: &str) -> bool {
    head.contains("expect: 100-continue\r\n")
}

#[tokio::test]
async fn a_body_waits_until_it_is_wanted() {
    let address = server(|_, mut stream| async move {
        while let Some(head) = head(&mut stream).await {
            assert!(expects(&head) && head.contains(&format!("content-length: {LENGTH}\r\n")), "{head}");
            let early = tokio::time::timeout(Duration::from_millis(50), stream.read_u8()).await;
            assert!(early.is_err(), "the body came unasked");
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await.unwrap();
            read_body(&mut stream).await;
            stream.write_all(OK).await.unwrap();
        }
    })
    .await;
    let client = default_client();
    for _ in 0..2 {
        assert_eq!(body_of(send(&client, address).await.unwrap()).await.unwrap(), "ok");
    }
}

/// The connection has a request without a body on it, so nothing else may be sent on it.
#[tokio::test]
async fn a_refused_body_is_not_sent_and_its_connection_not_used_again() {
    const REFUSED: &[u8] = b"HTTP/1.1 403 Forbidden\r\ncontent-length: 7\r\n\r\n";
    let (unsent, mut left) = tokio::sync::mpsc::unbounded_channel();
    let address = server(move |number, mut stream| {
        let unsent = unsent.clone();
        async move {
            head(&mut stream).await.unwrap();
            stream.write_all(REFUSED).await.unwrap();
            // The end of the answer comes late, and the body goes on waiting.
            tokio::time::sleep(Duration::from_millis(20)).await;
            stream.write_all(b"refused").await.unwrap();
            let mut rest = Vec::new();
            let _ = stream.read_to_end(&mut rest).await;
            unsent.send((number, rest.len())).unwrap();
        }
    })
    .await;
    let client = default_client();
    for number in 0..3 {
        let response = send(&client, address).await.unwrap();
        assert_eq!(response.status().as_u16(), 403);
        assert_eq!(body_of(response).await.unwrap(), "refused");
        assert_eq!(left.recv().await.unwrap(), (number, 0), "bytes of the body were sent");
    }
}

#[tokio::test]
async fn an_answer_without_a_body_frees_the_connection_too() {
    let (ended, mut ends) = tokio::sync::mpsc::unbounded_channel();
    let address = server(move |_, mut stream| {
        let ended = ended.clone();
        async move {
            head(&mut stream).await.unwrap();
            stream.write_all(b"HTTP/1.1 307 Temporary Redirect\r\ncontent-length: 0\r\n\r\n").await.unwrap();
            let mut rest = Vec::new();
            let _ = stream.read_to_end(&mut rest).await;
            ended.send(rest.len()).unwrap();
        }
    })
    .await;
    let response = send(&default_client(), address).await.unwrap();
    assert_eq!(response.status().as_u16(), 307);
    drop(response);
    assert_eq!(ends.recv().await.unwrap(), 0);
}

#[tokio::test]
async fn a_server_that_does_not_want_to_be_asked_gets_the_body_at_once() {
    let address = server(|_, mut stream| async move {
        while let Some(head) = head(&mut stream).await {
            if expects(&head) {
                stream.write_all(b"HTTP/1.1 417 Expectation Failed\r\ncontent-length: 0\r\n\r\n").await.unwrap();
                assert!(stream.read_u8().await.is_err(), "the body came all the same");
                return;
            }
            read_body(&mut stream).await;
            stream.write_all(OK).await.unwrap();
        }
    })
    .await;
    let client = default_client();
    for _ in 0..2 {
        assert_eq!(body_of(send(&client, address).await.unwrap()).await.unwrap(), "ok");
    }
}

/// Where nothing else happens, the paused clock goes on to the next time that is waited for.
#[tokio::test(start_paused = true)]
async fn a_server_that_knows_nothing_of_it_gets_the_body_a_little_later() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let address = server(move |_, mut stream| {
        let counter = Arc::clone(&counter);
        async move {
            while let Some(head) = head(&mut stream).await {
                counter.fetch_add(usize::from(expects(&head)), Ordering::SeqCst);
                read_body(&mut stream).await;
                stream.write_all(OK).await.unwrap();
            }
        }
    })
    .await;
    let client = default_client();
    for _ in 0..3 {
        assert_eq!(body_of(send(&client, address).await.unwrap()).await.unwrap(), "ok");
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1, "such a server is not asked again");
}
