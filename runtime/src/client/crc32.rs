//! Answers that say the CRC-32 of their body as it was sent: Amazon DynamoDB's (API reference, "HTTP responses").

use std::fmt;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

use crate::error::BoxError;
use crate::operation::{Operation, ServiceTrait};

const CRC32: &str = "x-amz-crc32";

/// A body that is not what the service has sent.
#[derive(Debug)]
struct Mismatch {
    own: u32,
    said: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { own, said } = self;
        write!(f, "the response was changed on the way: its {CRC32} says {said:?}, its body has {own}")
    }
}

impl std::error::Error for Mismatch {}

/// Checks a body in memory, where the response says its checksum.
///
/// # Errors
/// The body has another one.
pub(super) fn check(operation: &Operation, response: &HttpResponse) -> Result<(), BoxError> {
    if !operation.service.traits.contains(&ServiceTrait::SaysCrc32) {
        return Ok(());
    }
    let (Some(said), Some(body)) = (response.headers().get(CRC32), response.body().bytes()) else { return Ok(()) };
    let own = crc32fast::hash(body);
    if said.trim().parse() == Ok(own) { Ok(()) } else { Err(Mismatch { own, said: said.to_owned() }.into()) }
}
