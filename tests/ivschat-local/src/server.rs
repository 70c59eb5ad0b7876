//! The socket, and the thread that serves it.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use axum::Router;
use axum::body::{Body, HttpBody, to_bytes};
use http::{Request, Response};
use tokio::sync::oneshot;

use crate::exchange::Service;
use crate::options::Options;
use crate::store::Store;

/// The most bytes of a body that are read. The largest valid request is a room with fifty tags, some 100 kB when every
/// character is escaped; a body without end must not fill the memory.
const LARGEST_BODY: usize = 1 << 20;

/// A local IVS Chat server.
#[derive(Debug)]
pub struct Server;

/// A server that runs, until this is dropped.
pub struct Running {
    address: SocketAddr,
    service: Arc<Service>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server on a thread of its own. It answers from now on.
    ///
    /// # Errors
    /// An address that cannot be listened on, or a snapshot that cannot be read.
    pub fn start(options: Options) -> io::Result<Running> {
        let store = options.snapshot.as_deref().map_or_else(|| Ok(Store::default()), Store::read)?;
        let listener = TcpListener::bind(options.listen)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let service = Arc::new(Service::new(options, store).map_err(io::Error::other)?);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let served = Arc::clone(&service);
        let thread = thread::Builder::new().name("ivschat-local".into()).spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    result = serve(listener, served) => if let Err(error) = result {
                        eprintln!("ivschat-local: {error}");
                    },
                    _ = stopped => {}
                }
            });
        })?;
        Ok(Running { address, service, stop: Some(stop), thread: Some(thread) })
    }
}

impl Running {
    /// Where the server is, as in `http://127.0.0.1:49152`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many requests the server has answered, refused ones included.
    pub fn served(&self) -> u64 {
        self.service.served()
    }

    /// Stops the server; so does dropping it.
    pub fn stop(self) {
        drop(self);
    }

    /// Blocks until the server ends, which it does by itself only when its socket fails.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic has been reported by the thread itself.
            let _ = thread.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let (Some(stop), Some(thread)) = (self.stop.take(), self.thread.take()) {
            // Both fail only when the server has ended already.
            let _ = stop.send(());
            let _ = thread.join();
        }
    }
}

async fn serve(listener: TcpListener, service: Arc<Service>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let app = Router::new().fallback(move |request: Request<Body>| answer(Arc::clone(&service), request));
    axum::serve(listener, app).await
}

async fn answer(service: Arc<Service>, request: Request<Body>) -> Response<Body> {
    let (head, body) = request.into_parts();
    // A length beyond the limit is refused before anything of it has come.
    if usize::try_from(body.size_hint().lower()).is_ok_and(|length| length <= LARGEST_BODY)
        && let Ok(body) = to_bytes(body, LARGEST_BODY).await
    {
        return service.answer(&head, &body);
    }
    service.refuse_body(&head)
}
