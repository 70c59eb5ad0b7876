//! A program for each common task; run one with `cargo run -p farrier-examples --example NAME`.
//!
//! | example | shows |
//! |---|---|
//! | `get_room` | a call with credentials from the environment or a profile |
//! | `default_credentials` | the same with the official credential chain (`--features aws-config`) |
//! | `list_rooms` | pages |
//! | `blocking` | calls and pages without async (`--features blocking`) |
//! | `wait` | waiting until something has come about |
//! | `presign` | a request that someone without credentials can send |
//! | `handle_errors` | what a failed call tells, and how to act on it |
//! | `serde` | generated types as JSON, sensitive values redacted or not, and documents as types of one's own |
//! | `fake_transport` | tests without a network |
