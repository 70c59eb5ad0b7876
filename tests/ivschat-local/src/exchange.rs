//! From a request to its response.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use axum::body::Body;
use farrier_runtime::http::server::route;
use farrier_runtime::idempotency::IdempotencyTokenProvider;
use farrier_runtime::operation::Operation;
use farrier_runtime::protocol::{EncodedResponse, Protocol, RequestHead};
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode};

use crate::constraints::Constraints;
use crate::fault::Fault;
use crate::operations::{Context, Entry, Request, all};
use crate::options::Options;
use crate::page::Tokens;
use crate::sigv4::{Timestamp, Verifier};
use crate::store::Store;

/// The service behind the socket.
pub(crate) struct Service {
    options: Options,
    constraints: Constraints,
    entries: Vec<Entry>,
    operations: Vec<&'static Operation>,
    verifier: Verifier,
    tokens: Tokens,
    store: Mutex<Store>,
    /// How many requests are still to be throttled.
    throttle: AtomicU64,
    /// How many requests are still to fail.
    fail: AtomicU64,
    served: AtomicU64,
}

impl Service {
    /// A service with that state.
    ///
    /// # Errors
    /// A model whose constraints cannot be checked.
    pub(crate) fn new(options: Options, store: Store) -> Result<Self, String> {
        let entries = all();
        Ok(Self {
            constraints: Constraints::new("model/ivschat.json", crate::MODEL)?,
            operations: entries.iter().map(|entry| entry.operation).collect(),
            entries,
            verifier: Verifier {
                access_key: options.access_key.clone(),
                secret_key: options.secret_key.clone(),
                session_token: options.session_token.clone(),
                region: options.region.clone(),
                service: "ivschat",
            },
            tokens: Tokens::new(&options.secret_key),
            store: Mutex::new(store),
            throttle: AtomicU64::new(options.throttle),
            fail: AtomicU64::new(options.fail),
            served: AtomicU64::new(0),
            options,
        })
    }

    /// How many requests have been answered.
    pub(crate) fn served(&self) -> u64 {
        self.served.load(Ordering::Relaxed)
    }

    /// Answers a request.
    pub(crate) fn answer(&self, request: &Parts, body: &[u8]) -> Response<Body> {
        let now = Timestamp::now();
        let answer = self.admit(request, body, now).and_then(|entry| self.run(entry, request, body, now));
        self.finish(request, answer)
    }

    /// Answers a request that was not even read to its end.
    pub(crate) fn refuse_body(&self, request: &Parts) -> Response<Body> {
        let status = StatusCode::PAYLOAD_TOO_LARGE;
        self.finish(request, Err(Fault::generic(status, "RequestEntityTooLargeException", "The request is too large.")))
    }

    /// The operation that the request is for, if it may be run at all.
    fn admit(&self, request: &Parts, body: &[u8], now: Timestamp) -> Result<&Entry, Fault> {
        let (path, query) = (request.uri.path(), request.uri.query().unwrap_or_default());
        let operation = route(&self.operations, request.method.as_str(), path, query);
        let entry = self.entries.iter().find(|entry| operation.is_some_and(|op| std::ptr::eq(op, entry.operation)));
        let entry = entry.ok_or_else(|| {
            let message = format!("No operation answers {} {path}.", request.method);
            Fault::generic(StatusCode::NOT_FOUND, "UnknownOperationException", message)
        })?;
        self.verifier
            .verify(request, body, now)
            .map_err(|refusal| Fault::generic(StatusCode::FORBIDDEN, refusal.code, refusal.message))?;
        self.check_switches(entry.operation)?;
        Ok(entry)
    }

    fn check_switches(&self, operation: &Operation) -> Result<(), Fault> {
        if take_one(&self.throttle) {
            return Err(Fault::throttled(&self.options.account, self.options.throttle));
        }
        if take_one(&self.fail) {
            return Err(Fault::internal("The server was told to fail."));
        }
        if self.options.deny.iter().any(|denied| denied == operation.name) {
            return Err(Fault::denied(operation.name));
        }
        if self.options.pending_verification && operation.errors.iter().any(|error| error.name == "PendingVerification")
        {
            return Err(Fault::pending());
        }
        Ok(())
    }

    fn run(&self, entry: &Entry, request: &Parts, body: &[u8], now: Timestamp) -> Result<EncodedResponse, Fault> {
        let head = RequestHead {
            path: request.uri.path(),
            query: request.uri.query().unwrap_or_default(),
            headers: &request.headers,
        };
        // A request that panicked has answered nothing, and changes of the store are single steps.
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let mut context = Context { store: &mut store, options: &self.options, tokens: &self.tokens, now };
        let response = (entry.call)(&mut context, &Request { head, body }, &self.constraints)?;
        if let Some(path) = self.options.snapshot.as_deref().filter(|_| entry.writes) {
            store.write(path).map_err(|error| Fault::internal(format!("The snapshot was not written: {error}")))?;
        }
        Ok(response)
    }

    fn finish(&self, request: &Parts, answer: Result<EncodedResponse, Fault>) -> Response<Body> {
        let encoded = answer.unwrap_or_else(|fault| fault.encode(Protocol::RestJson1));
        let mut response = Response::new(Body::from(encoded.body.bytes().unwrap_or_default().to_vec()));
        *response.status_mut() = encoded.status;
        *response.headers_mut() = encoded.headers;
        let id = IdempotencyTokenProvider::random().make_idempotency_token();
        response.headers_mut().insert("x-amzn-requestid", HeaderValue::from_str(&id).expect("a UUID is plain text"));
        if let Some(seconds) = self.options.retry_after.filter(|_| encoded.status == StatusCode::TOO_MANY_REQUESTS) {
            response.headers_mut().insert("retry-after", HeaderValue::from(seconds));
        }
        self.served.fetch_add(1, Ordering::Relaxed);
        if self.options.verbose {
            let code = response.headers().get("x-amzn-errortype").and_then(|code| code.to_str().ok()).unwrap_or("");
            eprintln!("{} {} -> {} {code}", request.method, request.uri, encoded.status.as_u16());
        }
        response
    }
}

/// Takes one from what is left, if anything is.
fn take_one(left: &AtomicU64) -> bool {
    left.try_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
}
