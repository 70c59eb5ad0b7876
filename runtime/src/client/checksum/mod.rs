//! Flexible checksums (`aws.protocols#httpChecksum`, "AWS protocols"): of what is sent, and of what arrives.

mod algorithm;
mod chunked;
mod request;
mod response;
#[cfg(test)]
mod tests;

pub(super) use algorithm::Algorithm;
pub(super) use chunked::{ChunkSize, Seal};
pub(super) use request::{add, decide, has_trailer, say_unsigned};
pub(super) use response::validate;
