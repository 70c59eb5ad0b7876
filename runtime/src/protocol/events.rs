//! What protocols put into the messages of event streams: documents of their own.

use super::Protocol;
#[cfg(feature = "rest-json")]
use super::rest_json;
#[cfg(feature = "rest-xml")]
use super::rest_xml;
#[cfg(any(feature = "rpcv2-cbor", feature = "rpcv2-json"))]
use super::rpc_v2;
#[cfg(feature = "rest-xml")]
use super::xml_error;
use crate::error::{DecodeError, EncodeError};
#[cfg(feature = "aws-json")]
use crate::json::Json;
use crate::operation::Service;
use crate::shape::Shape;

#[cfg(any(feature = "aws-query", feature = "ec2-query"))]
const NO_EVENTS: &str = "the query protocols have no event streams";

impl Protocol {
    /// The document of a shape.
    #[cfg_attr(not(feature = "rest-xml"), allow(unused_variables))]
    pub(crate) fn encode_document(self, shape: &dyn Shape, service: &Service) -> Result<Vec<u8>, EncodeError> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest_json::JSON.encode(shape),
            #[cfg(feature = "rest-xml")]
            Self::RestXml => rest_xml::documents(service).encode(shape),
            #[cfg(feature = "aws-query")]
            Self::AwsQuery => Err(EncodeError::new(shape.schema().name, NO_EVENTS)),
            #[cfg(feature = "ec2-query")]
            Self::Ec2Query => Err(EncodeError::new(shape.schema().name, NO_EVENTS)),
            #[cfg(feature = "aws-json")]
            Self::AwsJson1_0 | Self::AwsJson1_1 => Json::AWS.encode(shape),
            #[cfg(feature = "rpcv2-cbor")]
            Self::RpcV2Cbor => rpc_v2::CBOR.encode(shape),
            #[cfg(feature = "rpcv2-json")]
            Self::RpcV2Json => rpc_v2::JSON.encode(shape),
        }
    }

    /// Fills a shape from a document.
    pub(crate) fn decode_document(self, document: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest_json::JSON.decode(document, shape),
            #[cfg(feature = "rest-xml")]
            Self::RestXml => crate::xml::Xml { namespace: None }.decode(document, shape),
            #[cfg(feature = "aws-query")]
            Self::AwsQuery => Err(DecodeError::new(shape.schema().name, NO_EVENTS)),
            #[cfg(feature = "ec2-query")]
            Self::Ec2Query => Err(DecodeError::new(shape.schema().name, NO_EVENTS)),
            #[cfg(feature = "aws-json")]
            Self::AwsJson1_0 | Self::AwsJson1_1 => Json::AWS.decode(document, shape),
            #[cfg(feature = "rpcv2-cbor")]
            Self::RpcV2Cbor => rpc_v2::CBOR.decode(document, shape),
            #[cfg(feature = "rpcv2-json")]
            Self::RpcV2Json => rpc_v2::JSON.decode(document, shape),
        }
    }

    /// The media type of a document.
    pub(crate) fn document_type(self) -> &'static str {
        match self {
            #[cfg(feature = "rest-xml")]
            Self::RestXml => "application/xml",
            #[cfg(feature = "rpcv2-cbor")]
            Self::RpcV2Cbor => "application/cbor",
            #[allow(unreachable_patterns, reason = "not with every choice of features")]
            _ => "application/json",
        }
    }

    /// The message that an error has which the model does not know.
    pub(crate) fn message_of_document(self, document: &[u8]) -> Option<String> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => message(rest_json::JSON.string_fields(document, MESSAGE)),
            #[cfg(feature = "rest-xml")]
            Self::RestXml => xml_error::error_id(document).message,
            #[cfg(feature = "aws-json")]
            Self::AwsJson1_0 | Self::AwsJson1_1 => message(Json::AWS.string_fields(document, MESSAGE)),
            #[cfg(feature = "rpcv2-cbor")]
            Self::RpcV2Cbor => rpc_v2::CBOR.message(document),
            #[cfg(feature = "rpcv2-json")]
            Self::RpcV2Json => rpc_v2::JSON.message(document),
            #[allow(unreachable_patterns, reason = "not with every choice of features")]
            _ => None,
        }
    }

    /// Whether the members beside a stream travel in a message before the events, because HTTP has no place for them.
    pub(crate) fn has_initial_messages(self) -> bool {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => false,
            #[cfg(feature = "rest-xml")]
            Self::RestXml => false,
            #[allow(unreachable_patterns, reason = "not with every choice of features")]
            _ => true,
        }
    }
}

#[cfg(any(feature = "rest-json", feature = "aws-json"))]
const MESSAGE: [&str; 2] = ["message", "Message"];

#[cfg(any(feature = "rest-json", feature = "aws-json"))]
fn message([small, capital]: [Option<String>; 2]) -> Option<String> {
    small.or(capital)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_says_what_it_is() {
        for (protocol, expected) in [
            (Protocol::RestJson1, "application/json"),
            (Protocol::AwsJson1_1, "application/json"),
            (Protocol::RpcV2Json, "application/json"),
            (Protocol::RestXml, "application/xml"),
            (Protocol::RpcV2Cbor, "application/cbor"),
        ] {
            assert_eq!(protocol.document_type(), expected, "{protocol:?}");
        }
    }
}
