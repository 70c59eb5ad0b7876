//! `Expect: 100-continue` (RFC 9110, section 10.1.1) where Amazon S3 may refuse a large body before it is sent.

use http::HeaderValue;
use http::header::EXPECT;

use super::prepare::Prepared;
use super::{Client, Shared};
use crate::operation::{Operation, ServiceTrait};
use crate::schema::Trait;

/// From how many bytes on asking first is worth the way there and back, as in other AWS SDKs.
const LARGE: u64 = 2 * 1024 * 1024;

/// Lets the transport ask before it sends a large stream: only our own knows how to wait.
pub(super) fn add(shared: &Shared, operation: &Operation, prepared: &mut Prepared) {
    let streams = || operation.input.members.iter().any(|member| member.has(Trait::Streaming));
    let waits = matches!(shared.http_client, Some(Client::Default(_)));
    let is_large = prepared.body.content_length().is_none_or(|length| length >= LARGE);
    let is_s3 = operation.service.traits.contains(&ServiceTrait::S3Errors);
    if waits && is_large && is_s3 && operation.http.method == "PUT" && streams() {
        prepared.headers.insert(EXPECT, HeaderValue::from_static("100-continue"));
    }
}
