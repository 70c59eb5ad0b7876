//! `aws.protocols#restXml` (Smithy 2.0, "AWS restXml protocol").

use super::rest::{self, Documents};
use super::{EncodedRequest, ResponseHead, xml_error};
use crate::error::{DecodeError, EncodeError};
use crate::http::{payload_member, read_headers};
use crate::operation::{Operation, Service};
use crate::schema::{Member, Trait};
use crate::shape::{Shape, View};
use crate::xml::Xml;

impl Documents for Xml {
    const MEDIA_TYPE: &'static str = "application/xml";
    const ABSENT_STRUCTURE: Option<&'static str> = None;

    /// A body in which nothing is set is none.
    fn encode_body(self, shape: &dyn Shape) -> Result<Option<Vec<u8>>, EncodeError> {
        let members = shape.schema().members.iter().enumerate();
        let mut in_body = members.filter(|(_, member)| member.is_in_body());
        match in_body.any(|(index, _)| !matches!(shape.view(index), View::Absent)) {
            true => Self::encode_body(self, shape).map(Some),
            false => Ok(None),
        }
    }

    fn encode_payload(self, view: View<'_>, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        self.encode_view(view, member)
    }

    fn decode_body(self, body: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        let schema = shape.schema();
        if schema.has(Trait::S3UnwrappedXmlOutput)
            && let Some(index) = schema.members.iter().position(Member::is_in_body)
        {
            return self.decode_member(body, shape, index);
        }
        Self::decode_body(self, body, shape)
    }

    fn decode_payload(self, body: &[u8], shape: &mut dyn Shape, index: usize) -> Result<(), DecodeError> {
        self.decode_member(body, shape, index)
    }
}

pub(super) fn documents(service: &Service) -> Xml {
    Xml { namespace: service.xml_namespace }
}

pub(super) fn encode_request(operation: &Operation, input: &mut dyn Shape) -> Result<EncodedRequest, EncodeError> {
    rest::encode_request(documents(operation.service), operation, input)
}

pub(super) fn decode_output(
    operation: &Operation,
    head: ResponseHead<'_>,
    body: &[u8],
    output: &mut dyn Shape,
) -> Result<(), DecodeError> {
    rest::decode_output(documents(operation.service), operation, head, body, output)
}

pub(super) fn decode_error(head: ResponseHead<'_>, body: &[u8], error: &mut dyn Shape) -> Result<(), DecodeError> {
    if payload_member(error.schema()).is_some() {
        return rest::decode_message(Xml { namespace: None }, head.headers, body, error);
    }
    read_headers(error, head.headers)?;
    xml_error::decode_error(body, error, true)
}
