//! `smithy.protocols#rpcv2Cbor` and `smithy.protocols#rpcv2Json` (Smithy 2.0, "Smithy RPC v2 CBOR protocol", "Smithy RPC
//! v2 JSON protocol"), which differ in their codec.

use aws_smithy_types::body::SdkBody;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::error_id::sanitized;
use super::rpc::{POST, ask_for_query_codes, has_something_to_read};
use super::{EncodedRequest, ErrorId, ResponseHead};
use crate::error::{DecodeError, EncodeError};
use crate::operation::Operation;
use crate::shape::Shape;

static PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");

/// The top-level names that a failure is recognised by: its type, then its message.
const ERROR_FIELDS: [&str; 3] = ["__type", "message", "Message"];

/// One of the two protocols.
pub(super) struct RpcV2 {
    /// What requests and responses say that they speak.
    id: &'static str,
    media_type: &'static str,
    encode: fn(&dyn Shape) -> Result<Vec<u8>, EncodeError>,
    decode: fn(&[u8], &mut dyn Shape) -> Result<(), DecodeError>,
    error_fields: fn(&[u8]) -> [Option<String>; 3],
}

#[cfg(feature = "rpcv2-cbor")]
pub(super) const CBOR: RpcV2 = RpcV2 {
    id: "rpc-v2-cbor",
    media_type: "application/cbor",
    encode: |shape| crate::cbor::Cbor.encode(shape),
    decode: |body, shape| crate::cbor::Cbor.decode(body, shape),
    error_fields: |body| crate::cbor::Cbor.string_fields(body, ERROR_FIELDS),
};

#[cfg(feature = "rpcv2-json")]
pub(super) const JSON: RpcV2 = RpcV2 {
    id: "rpc-v2-json",
    media_type: "application/json",
    encode: |shape| crate::json::Json::RPC_V2.encode(shape),
    decode: |body, shape| crate::json::Json::RPC_V2.decode(body, shape),
    error_fields: |body| crate::json::Json::RPC_V2.string_fields(body, ERROR_FIELDS),
};

impl RpcV2 {
    /// An operation without input sends no body.
    pub(super) fn encode_request(
        &self,
        operation: &Operation,
        input: &dyn Shape,
    ) -> Result<EncodedRequest, EncodeError> {
        let accepted = match operation.output.event_stream() {
            #[cfg(feature = "event-stream")]
            Some(_) => crate::event_stream::MEDIA_TYPE,
            _ => self.media_type,
        };
        let mut headers = HeaderMap::from_iter([
            (PROTOCOL.clone(), HeaderValue::from_static(self.id)),
            (ACCEPT, HeaderValue::from_static(accepted)),
        ]);
        ask_for_query_codes(operation.service, &mut headers);
        let mut body = SdkBody::empty();
        if !operation.input.is_unit() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.media_type));
            body = (self.encode)(input)?.into();
        }
        let target = format!("/service/{}/operation/{}", operation.service.name, operation.name);
        Ok(EncodedRequest { method: POST, target, headers, body })
    }

    pub(super) fn decode_output(
        &self,
        head: ResponseHead<'_>,
        body: &[u8],
        output: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        self.decode_head(head, output)?;
        self.decode(body, output)
    }

    /// Checks that the response speaks the protocol.
    pub(super) fn decode_head(&self, head: ResponseHead<'_>, output: &dyn Shape) -> Result<(), DecodeError> {
        if self.is_spoken(head) {
            return Ok(());
        }
        let message = format!("the response does not say that it speaks {}", self.id);
        Err(DecodeError::new(output.schema().name, message))
    }

    /// Fills an output or an error.
    pub(super) fn decode(&self, body: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        if has_something_to_read(body, shape) { (self.decode)(body, shape) } else { Ok(()) }
    }

    #[cfg(feature = "event-stream")]
    pub(super) fn encode(&self, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError> {
        (self.encode)(shape)
    }

    /// The message of an error, whatever it is.
    #[cfg(feature = "event-stream")]
    pub(super) fn message(&self, document: &[u8]) -> Option<String> {
        let [_, message, capital_message] = (self.error_fields)(document);
        message.or(capital_message)
    }

    /// Of what does not speak the protocol, nothing but the status code counts: a proxy may have answered. One that says
    /// nothing of a protocol but has a body of the protocol's media type is taken at that, as servers forget the header first
    /// where something failed.
    pub(super) fn error_id(&self, head: ResponseHead<'_>, body: &[u8]) -> ErrorId {
        if !self.is_spoken(head) && (head.headers.contains_key(&PROTOCOL) || !self.is_written(head)) {
            return ErrorId::default();
        }
        let [kind, message, capital_message] = (self.error_fields)(body);
        ErrorId {
            code: kind.as_deref().and_then(sanitized),
            message: message.or(capital_message),
            ..ErrorId::default()
        }
    }

    fn is_spoken(&self, head: ResponseHead<'_>) -> bool {
        head.headers.get(&PROTOCOL).is_some_and(|value| value == self.id)
    }

    fn is_written(&self, head: ResponseHead<'_>) -> bool {
        let content_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let essence = content_type.split(';').next().unwrap_or_default();
        essence.trim().eq_ignore_ascii_case(self.media_type)
    }
}
