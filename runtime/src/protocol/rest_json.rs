//! `aws.protocols#restJson1` (Smithy 2.0, "AWS restJson1 protocol").

use super::rest::Documents;
use super::{ErrorId, ResponseHead};
use crate::error::{DecodeError, EncodeError};
use crate::json::Json;
use crate::schema::Member;
use crate::shape::{Shape, Slot, View};

pub(super) const JSON: Json = Json::REST;

impl Documents for Json {
    const MEDIA_TYPE: &'static str = "application/json";
    const ABSENT_STRUCTURE: Option<&'static str> = Some("{}");

    fn encode_body(self, shape: &dyn Shape) -> Result<Option<Vec<u8>>, EncodeError> {
        Self::encode_body(self, shape).map(Some)
    }

    fn encode_payload(self, view: View<'_>, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        match view {
            View::Shape(structure) => self.encode(structure),
            view => self.encode_view(view, member),
        }
    }

    fn decode_body(self, body: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        Self::decode_body(self, body, shape)
    }

    fn decode_payload(self, body: &[u8], shape: &mut dyn Shape, index: usize) -> Result<(), DecodeError> {
        match shape.slot(index) {
            Slot::Shape(structure) => self.decode(body, structure),
            _ => self.decode_member(body, shape, index),
        }
    }
}

pub(super) fn error_id(head: ResponseHead<'_>, body: &[u8]) -> ErrorId {
    ErrorId::of_aws_json(JSON, head, body)
}
