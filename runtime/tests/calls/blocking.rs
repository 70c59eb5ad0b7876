//! Calls without async.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::panic::catch_unwind;
use std::thread;

use farrier_runtime::blocking::{Reader, Wait};
use farrier_runtime::client::{Handle, paginate, send};
use farrier_runtime::config::{Region, Settings, SharedCredentialsProvider};
use farrier_runtime::primitives::ByteStream;

use crate::service::{Download, Empty, GetThing, ListThingsInput, SERVICE};
use crate::support::{Script, answer, client, credentials, error, input, ok};

fn get(script: &Script) -> Option<String> {
    send::<GetThing>(client(script), Ok(input()), None).wait().unwrap().name
}

#[test]
fn a_call_is_waited_for() {
    assert_eq!(get(&Script::of([ok()])).as_deref(), Some("a"));
    let refused = send::<GetThing>(client(&Script::of([error(404, "NotFound")])), Ok(input()), None).wait();
    assert!(refused.unwrap_err().to_string().contains("NotFound"));
}

#[test]
fn threads_wait_side_by_side() {
    let waiting: Vec<_> = (0..8).map(|_| thread::spawn(|| get(&Script::of([error(500, "Flaky"), ok()])))).collect();
    waiting.into_iter().for_each(|thread| assert_eq!(thread.join().unwrap().as_deref(), Some("a")));
}

#[tokio::test]
async fn async_code_of_one_thread_can_wait() {
    assert_eq!(get(&Script::of([ok()])).as_deref(), Some("a"));
    let blocking = tokio::task::spawn_blocking(|| get(&Script::of([ok()])));
    assert_eq!(blocking.await.unwrap().as_deref(), Some("a"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn async_code_of_many_threads_can_wait() {
    assert_eq!(get(&Script::of([ok()])).as_deref(), Some("a"));
    assert_eq!(tokio::spawn(async { get(&Script::of([ok()])) }).await.unwrap().as_deref(), Some("a"));
}

#[test]
fn what_is_waited_for_can_wait() {
    assert_eq!(async { async { 1 }.wait() + 1 }.wait(), 2);
}

#[test]
fn a_panic_reaches_who_waits_and_nobody_else() {
    assert!(catch_unwind(|| async { panic!("on purpose") }.wait()).is_err());
    assert_eq!(async { 1 }.wait(), 1);
}

#[test]
fn pages_are_an_iterator() {
    let script = || {
        Script::of([
            answer(200, r#"{"items":["a","b"],"nextToken":"2"}"#),
            answer(200, r#"{"items":["c"],"nextToken":"3"}"#),
            error(400, "NotFound"),
        ])
    };
    let pages = |script| paginate::<ListThingsInput, _>(client(script), Ok(ListThingsInput::default()), true);
    let all = script();
    let mut items = pages(&all).flat_map(|page| page.items.unwrap_or_default()).wait();
    let names: Vec<String> = items.by_ref().take(3).map(Result::unwrap).collect();
    assert_eq!((names.join(""), all.attempts()), ("abc".to_owned(), 2));
    assert!(items.next().unwrap().is_err());
    assert!(items.next().is_none() && items.next().is_none());
}

/// A server that answers every connection with that response.
fn server(response: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]).unwrap();
            stream.write_all(response).unwrap();
        }
    });
    format!("http://{address}")
}

fn download(response: &'static [u8]) -> ByteStream {
    let mut settings = Settings::default();
    settings.region = Some(Region::from_static("eu-west-1"));
    settings.credentials_provider = Some(SharedCredentialsProvider::new(credentials()));
    settings.endpoint_url = Some(server(response));
    let output = send::<Download>(Handle::new(&SERVICE, settings), Ok(Empty::default()), None).wait();
    output.unwrap().body.unwrap()
}

#[test]
fn bodies_of_a_real_server_are_read() {
    const WHOLE: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\nhello";
    const BROKEN: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\nconnection: close\r\n\r\nhello";
    assert_eq!(download(WHOLE).collect().wait().unwrap().into_bytes(), "hello");
    let mut text = String::new();
    Reader::new(download(WHOLE)).read_to_string(&mut text).unwrap();
    assert_eq!(text, "hello");
    let mut reader = Reader::new(download(BROKEN));
    let mut begun = Vec::new();
    assert!(reader.read_to_end(&mut begun).is_err());
    assert_eq!(begun, b"hello");
}
