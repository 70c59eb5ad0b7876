//! A way between a client and a server that damages what goes through.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What happens to what goes through. Positions are those in what one side of a connection sends.
#[derive(Clone, Copy, Debug)]
pub enum Damage {
    /// One bit of the client's byte at this position is turned over.
    FlipRequest(u64),
    /// One bit of the server's byte at this position is turned over.
    FlipResponse(u64),
    /// The first connection ends when the client has sent this much.
    CutFirstRequest(u64),
}

/// A listener that hands everything on, damaged.
pub struct Wire {
    url: String,
    connections: Arc<AtomicUsize>,
}

impl Wire {
    /// Listens for as long as the runtime lives, and hands on to the server at that URL.
    pub async fn start(server: &str, damage: Damage) -> Self {
        let server: SocketAddr = server.trim_start_matches("http://").parse().expect("an address");
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("it listens"));
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let is_first = count.fetch_add(1, Ordering::SeqCst) == 0;
                tokio::spawn(connection(client, server, damage, is_first));
            }
        });
        Self { url, connections }
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How many connections clients have opened.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

async fn connection(client: TcpStream, server: SocketAddr, damage: Damage, is_first: bool) {
    let server = TcpStream::connect(server).await.expect("the server listens");
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let (up, down, cut) = match damage {
        Damage::FlipRequest(at) => (Some(at), None, None),
        Damage::FlipResponse(at) => (None, Some(at), None),
        Damage::CutFirstRequest(after) => (None, None, is_first.then_some(after)),
    };
    // What is cut ends both directions; else each goes on until its sender ends.
    let requests = hand_on(from_client, to_server, up, cut);
    let responses = hand_on(from_server, to_client, down, None);
    let _ = tokio::try_join!(requests, responses);
}

/// The connection was cut.
struct Cut;

/// Copies until the sender ends or the limit is reached, with one bit of the byte at a position turned over. What a receiver
/// does not want any more is read all the same: a socket that closes with unread bytes takes the answer back.
async fn hand_on(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    flip: Option<u64>,
    cut: Option<u64>,
) -> Result<(), Cut> {
    let mut buffer = vec![0; 16 * 1024];
    let (mut position, mut is_wanted) = (0, true);
    while let Ok(size @ 1..) = from.read(&mut buffer).await {
        let next = position + size as u64;
        if let Some(at) = flip.filter(|at| (position..next).contains(at)) {
            buffer[usize::try_from(at - position).expect("within the buffer")] ^= 1;
        }
        is_wanted = is_wanted && to.write_all(&buffer[..size]).await.is_ok();
        if cut.is_some_and(|after| next > after) {
            return Err(Cut);
        }
        position = next;
    }
    Ok(())
}
