//! The call layer from a typed input to a typed output or error, over scripted connectors and real local servers.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod authentication;
mod bad_bytes;
mod blocking;
mod buckets;
mod clock;
mod credentials;
mod customize;
mod digests;
mod discovery;
mod endpoints;
mod errors;
mod event_server;
mod event_service;
mod event_streams;
mod expectations;
mod interceptors;
mod outcomes;
mod paginator;
mod presigned_copies;
mod presigning;
mod redaction;
mod retries;
mod s3;
mod service;
mod sessions;
mod streams;
mod support;
mod timeouts;
mod waiters;
