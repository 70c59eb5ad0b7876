//! HTTP bindings: which part of an HTTP message carries which member (Smithy 2.0, "HTTP bindings").
//!
//! A binding is a filter over a shape's members, so generated code holds nothing for headers, labels, queries and
//! payloads beyond the traits in its schemas.

mod header;
#[cfg(feature = "server")]
pub mod server;
pub(crate) mod uri;

pub use header::{has_header_members, read_headers, write_headers};
pub use uri::request_target;

use crate::schema::{Member, Schema, Trait};
use crate::shape::{Shape, Slot};

/// The content type of forms, in which query protocols send parameters.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The member that is the whole body.
pub fn payload_member(schema: &'static Schema) -> Option<(usize, &'static Member)> {
    schema.members.iter().enumerate().find(|(_, member)| member.has(Trait::HttpPayload))
}

/// Whether any member goes into a document body.
pub fn has_body_members(schema: &Schema) -> bool {
    schema.members.iter().any(Member::is_in_body)
}

/// Fills the member that takes the response's status code.
pub fn read_status_code(shape: &mut dyn Shape, status: u16) {
    let member = shape.schema().members.iter().position(|member| member.has(Trait::HttpResponseCode));
    if let Some(index) = member
        && let Slot::Int(out) = shape.slot(index)
    {
        *out = status.into();
    }
}
