//! The official Smithy protocol tests, run through generated clients (Smithy 2.0, "HTTP Protocol Compliance Tests").
//!
//! [`harness`] finds the cases in models, generates a client for each service, emits a Rust test for each case, builds
//! and runs them all, and counts. [`support`] is what the emitted tests call: it fills inputs, sends them through the
//! client's own path, and compares by the rules of the specification. [`endpoints`] runs the tests of endpoint rules. `botocore`
//! compares generated clients with botocore.

#[cfg(feature = "botocore")]
pub mod botocore;
#[cfg(feature = "endpoints")]
pub mod endpoints;
#[cfg(feature = "harness")]
pub mod harness;
#[cfg(feature = "support")]
pub mod support;
