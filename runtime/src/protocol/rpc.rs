//! What the RPC protocols share: every operation is a POST, and HTTP bindings do not count.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::operation::Service;
use crate::shape::Shape;

static QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");

pub(super) const POST: &str = "POST";

/// Asks a service that spoke a query protocol before for its old error codes (Smithy 2.0, "AWS query protocol",
/// `awsQueryCompatible`).
pub(super) fn ask_for_query_codes(service: &Service, headers: &mut HeaderMap) {
    if service.query_compatible {
        headers.insert(QUERY_MODE.clone(), HeaderValue::from_static("true"));
    }
}

/// Whether a response body can fill anything: some services answer with no body, or with one although the operation has
/// no output.
pub(super) fn has_something_to_read(body: &[u8], shape: &dyn Shape) -> bool {
    !body.is_empty() && !shape.schema().members.is_empty()
}
