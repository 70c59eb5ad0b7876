//! A local Amazon IVS Chat server, for tests and demonstrations: all 17 operations, signatures verified, constraints of
//! the model enforced, state in memory and in a snapshot file if wanted.
//!
//! ```
//! use ivschat_local::{Options, Server};
//!
//! let running = Server::start(Options::default())?;
//! assert!(running.url().starts_with("http://127.0.0.1:"));
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! Requests are read and responses written with the schemas of the generated client, so the server is the mirror of what
//! the client does. Constraints come from the model itself, and signatures are verified by code of their own.

mod constraints;
mod exchange;
mod fault;
mod operations;
mod options;
mod page;
mod server;
mod sigv4;
mod store;

pub use options::Options;
pub use server::{Running, Server};

/// The model of the service.
pub(crate) const MODEL: &str = include_str!("../../../model/ivschat.json");
