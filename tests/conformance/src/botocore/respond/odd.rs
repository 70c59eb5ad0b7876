//! What failures look like beside the model's way: names in other forms and places, errors of a newer model, and what
//! comes from something between the client and the service.

use farrier_smithy::Shape;
use fastrand::Rng;

use super::{Responder, Response};
use crate::botocore::protocol::Wire;

/// How a failure names its error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::botocore) struct Naming {
    /// Whether the name is one of a newer model.
    is_future: bool,
    /// Whether a namespace stands before it, and an address behind it (AWS restJson1 protocol, "Operation error
    /// serialization").
    is_long: (bool, bool),
    /// In restJson1, the member that it stands in; it is a header otherwise.
    member: Option<&'static str>,
}

impl Naming {
    /// Half of all failures name their errors as the model says.
    pub(in crate::botocore) fn drawn(rng: &mut Rng) -> Self {
        if rng.bool() {
            return Self::default();
        }
        let member = [None, Some("code"), Some("__type")][rng.usize(..3)];
        Self { is_future: rng.u8(..4) == 0, is_long: (rng.bool(), rng.bool()), member }
    }

    /// The name of an error, as codes hold it.
    pub(super) fn name(self, error: &Shape) -> &str {
        if self.is_future { "FutureException" } else { error.id.name() }
    }

    /// A type, as JSON and CBOR hold it.
    pub(super) fn spelled(self, error: &Shape) -> String {
        let namespace = if self.is_long.0 { "com.example.things#" } else { "" };
        let address = if self.is_long.1 { ":http://internal.example.com/coral/com.example.things/" } else { "" };
        format!("{namespace}{}{address}", self.name(error))
    }

    /// The member beside those of the error that holds the type in restJson1; nothing where a header does.
    pub(super) fn member(self, error: &Shape) -> Option<&'static str> {
        // A member of the error itself would be in the way.
        self.member.filter(|_| error.members().iter().all(|member| !member.name().eq_ignore_ascii_case("code")))
    }
}

impl Responder<'_> {
    /// A failure that says nothing of itself: an empty one, or the page of a proxy.
    pub(in crate::botocore) fn nameless(self, rng: &mut Rng) -> Response {
        let status = [400, 403, 404, 429, 500, 502, 503, 504][rng.usize(..8)];
        let page = format!("<html><head><title>{status}</title></head>\r\n<body><p>No &amp; more</p></body></html>");
        let (headers, body) = match rng.u8(..3) {
            0 => (self.headers(), String::new()),
            1 => {
                (self.headers(), if matches!(self.wire, Wire::AwsJson | Wire::RestJson) { "{}" } else { "" }.to_owned())
            }
            _ => (vec![("content-type".to_owned(), "text/html".to_owned())], page),
        };
        Response { status, headers, body: body.into_bytes() }
    }
}
