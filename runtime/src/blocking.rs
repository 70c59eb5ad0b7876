//! Calls without async: the feature `blocking`.
//!
//! [`Wait`] gives every future of a client a `wait()` that blocks the thread until it is done; a
//! [`PaginationStream`] becomes an iterator, and a [`ByteStream`] a [`std::io::Read`].
//!
//! ```
//! use farrier_runtime::blocking::Wait;
//!
//! assert_eq!(async { 1 + 1 }.wait(), 2);
//! ```
//!
//! What is waited for runs on one Tokio runtime in a thread of its own, which the first use starts. So waiting works in any
//! thread, also in async code, where it blocks the thread as every blocking call does. In async code on a runtime of a
//! single thread do not wait with a client whose calls are also awaited there: a connection that this runtime drives
//! makes no progress meanwhile.

use std::future::Future;
use std::io::{self, BufRead, Read};
use std::sync::OnceLock;
use std::sync::mpsc::sync_channel;
use std::thread::{self, ThreadId};

use aws_smithy_types::byte_stream::ByteStream;
use bytes::{Buf, Bytes};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::client::PaginationStream;

/// The name of the thread that everything runs in that is waited for.
const THREAD: &str = "farrier-blocking";

/// Futures that can be waited for: calls, waiters, presigned requests, `ByteStream::collect` ...
pub trait Wait: Future {
    /// Blocks the thread until the future is done, and gives what it comes to.
    ///
    /// # Panics
    /// The future panics, or the operating system refuses a thread, as in [`std::thread::spawn`].
    fn wait(self) -> Self::Output;
}

impl<F> Wait for F
where
    F: Future<Output: Send> + Send + 'static,
{
    fn wait(self) -> Self::Output {
        let (sender, receiver) = sync_channel(1);
        let work = async move {
            // Whoever waits goes on waiting.
            let _ = sender.send(self.await);
        };
        let background = Background::shared();
        if background.thread == thread::current().id() {
            // What runs there and waits must not wait for its own thread.
            let runtime = runtime();
            thread::spawn(move || runtime.block_on(work));
        } else {
            background.handle.spawn(work);
        }
        receiver.recv().expect("the future that is waited for has not panicked")
    }
}

/// Where everything runs that is waited for.
struct Background {
    handle: Handle,
    thread: ThreadId,
}

impl Background {
    fn shared() -> &'static Self {
        static SHARED: OnceLock<Background> = OnceLock::new();
        SHARED.get_or_init(|| {
            let runtime = runtime();
            let handle = runtime.handle().clone();
            let drive = move || runtime.block_on(std::future::pending::<()>());
            let thread = thread::Builder::new().name(THREAD.to_owned()).spawn(drive);
            Self { handle, thread: thread.expect("the operating system gives a thread").thread().id() }
        })
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("the operating system lets a program wait for input")
}

impl<Item: Send + 'static> PaginationStream<Item> {
    /// The items as an iterator that blocks the thread while it asks for more: feature `blocking`.
    pub fn wait(self) -> Items<Item> {
        Items(Some(self))
    }
}

/// The items of a [`PaginationStream`], one after the other.
#[derive(Debug)]
#[must_use = "an iterator does nothing before it is asked"]
pub struct Items<Item>(Option<PaginationStream<Item>>);

impl<Item: Send + 'static> Iterator for Items<Item> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        let mut stream = self.0.take()?;
        let (item, stream) = async move { (stream.next().await, stream) }.wait();
        if item.is_some() {
            self.0 = Some(stream);
        }
        item
    }
}

/// A body as a [`Read`] that blocks the thread until there are bytes.
#[derive(Debug)]
pub struct Reader {
    /// Nothing after its end.
    stream: Option<ByteStream>,
    read: Bytes,
}

impl Reader {
    /// Reads that body.
    pub fn new(stream: ByteStream) -> Self {
        Self { stream: Some(stream), read: Bytes::new() }
    }
}

impl From<ByteStream> for Reader {
    fn from(stream: ByteStream) -> Self {
        Self::new(stream)
    }
}

impl BufRead for Reader {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.read.is_empty()
            && let Some(mut stream) = self.stream.take()
        {
            let (next, stream) = async move { (stream.try_next().await, stream) }.wait();
            let Some(bytes) = next.map_err(io::Error::other)? else { break };
            (self.read, self.stream) = (bytes, Some(stream));
        }
        Ok(&self.read)
    }

    fn consume(&mut self, amount: usize) {
        self.read.advance(amount.min(self.read.len()));
    }
}

impl Read for Reader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = self.fill_buf()?.read(out)?;
        self.consume(length);
        Ok(length)
    }
}
