//! Amazon IVS Chat hosts text chat rooms that run beside live video. A backend uses this control-plane API to manage rooms and logging configurations, to issue the tokens with which viewers join a room, and to moderate what happens there.

//!

//! Viewers do not call these operations. Their apps open a WebSocket with a token from CreateChatToken and speak the separate messaging API.

//!

//! Every request is signed with Signature Version 4 under the service name ivschat and goes to the endpoint of one region; a room exists only in the region that created it. A resource carries at most 50 tags.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(deprecated)]
#![allow(clippy::all)]
#![allow(rustdoc::bare_urls, rustdoc::invalid_html_tags)]

pub mod client;
pub mod config;
mod endpoint;
pub mod error;
pub mod meta;
pub mod operation;
pub mod primitives;
mod schema;
mod service;
pub mod types;

pub use client::Client;
pub use config::Config;
pub use error::Error;
