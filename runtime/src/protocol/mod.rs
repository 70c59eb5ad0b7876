//! Protocols: binding, codec and error rules of each wire protocol that a client may speak.
// restJson1 uses everything that is passed around here; builds without it have less to do.
#![cfg_attr(not(feature = "rest-json"), allow(dead_code, unused_variables))]

#[cfg(feature = "aws-json")]
mod aws_json;
mod error_id;
#[cfg(feature = "event-stream")]
mod events;
#[cfg(test)]
mod form_reader;
#[cfg(test)]
mod mirror;
#[cfg(any(feature = "aws-query", feature = "ec2-query"))]
mod query;
#[cfg(test)]
mod random_tests;
#[cfg(any(feature = "rest-json", feature = "rest-xml"))]
mod rest;
#[cfg(feature = "rest-json")]
mod rest_json;
#[cfg(all(feature = "rest-json", feature = "server"))]
mod rest_json_server;
#[cfg(feature = "rest-xml")]
mod rest_xml;
#[cfg(any(feature = "aws-json", feature = "rpcv2-cbor", feature = "rpcv2-json"))]
mod rpc;
#[cfg(test)]
mod rpc_tests;
#[cfg(any(feature = "rpcv2-cbor", feature = "rpcv2-json"))]
mod rpc_v2;
#[cfg(feature = "server")]
mod server;
#[cfg(feature = "xml")]
mod xml_error;
#[cfg(test)]
mod xml_tests;

use aws_smithy_types::body::SdkBody;
use http::{HeaderMap, StatusCode};

pub use error_id::ErrorId;
#[cfg(feature = "server")]
pub use server::{EncodedResponse, GenericError, RequestHead};

use crate::error::{DecodeError, EncodeError};
use crate::operation::Operation;
#[cfg(any(feature = "aws-query", feature = "ec2-query"))]
use crate::query::Rules;
use crate::schema::Schema;
use crate::shape::Shape;

/// A wire protocol. Each is compiled only with its cargo feature, which a generated crate's manifest turns on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protocol {
    /// `aws.protocols#awsJson1_0`, feature `aws-json`.
    #[cfg(feature = "aws-json")]
    AwsJson1_0,
    /// `aws.protocols#awsJson1_1`, feature `aws-json`.
    #[cfg(feature = "aws-json")]
    AwsJson1_1,
    /// `aws.protocols#restJson1`, feature `rest-json`.
    #[cfg(feature = "rest-json")]
    RestJson1,
    /// `aws.protocols#restXml`, feature `rest-xml`.
    #[cfg(feature = "rest-xml")]
    RestXml,
    /// `aws.protocols#awsQuery`, feature `aws-query`.
    #[cfg(feature = "aws-query")]
    AwsQuery,
    /// `aws.protocols#ec2Query`, feature `ec2-query`.
    #[cfg(feature = "ec2-query")]
    Ec2Query,
    /// `smithy.protocols#rpcv2Cbor`, feature `rpcv2-cbor`.
    #[cfg(feature = "rpcv2-cbor")]
    RpcV2Cbor,
    /// `smithy.protocols#rpcv2Json`, feature `rpcv2-json`.
    #[cfg(feature = "rpcv2-json")]
    RpcV2Json,
}

/// A request before it has an endpoint and a signature.
#[derive(Debug)]
pub struct EncodedRequest {
    /// The request method.
    pub method: &'static str,
    /// Path and query.
    pub target: String,
    /// Headers that come from the input and the protocol.
    pub headers: HeaderMap,
    /// The body.
    pub body: SdkBody,
}

/// The head of a response.
#[derive(Clone, Copy, Debug)]
pub struct ResponseHead<'a> {
    /// The status code.
    pub status: StatusCode,
    /// The headers.
    pub headers: &'a HeaderMap,
}

impl Protocol {
    /// Encodes an operation's input.
    ///
    /// # Errors
    /// A value that the protocol cannot express.
    pub fn encode_request(self, operation: &Operation, input: &mut dyn Shape) -> Result<EncodedRequest, EncodeError> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest::encode_request(rest_json::JSON, operation, input),
            #[cfg(feature = "rest-xml")]
            Self::RestXml => rest_xml::encode_request(operation, input),
            #[cfg(feature = "aws-query")]
            Self::AwsQuery => query::encode_request(Rules::Aws, operation, input),
            #[cfg(feature = "ec2-query")]
            Self::Ec2Query => query::encode_request(Rules::Ec2, operation, input),
            #[cfg(feature = "aws-json")]
            Self::AwsJson1_0 => aws_json::encode_request(aws_json::MEDIA_TYPE_1_0, operation, input),
            #[cfg(feature = "aws-json")]
            Self::AwsJson1_1 => aws_json::encode_request(aws_json::MEDIA_TYPE_1_1, operation, input),
            #[cfg(feature = "rpcv2-cbor")]
            Self::RpcV2Cbor => rpc_v2::CBOR.encode_request(operation, input),
            #[cfg(feature = "rpcv2-json")]
            Self::RpcV2Json => rpc_v2::JSON.encode_request(operation, input),
        }
    }

    /// Fills the output from a success that has been read into memory.
    ///
    /// # Errors
    /// A response that is not what the model says.
    pub fn decode_output(
        self,
        operation: &Operation,
        head: ResponseHead<'_>,
        body: &[u8],
        output: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest::decode_output(rest_json::JSON, operation, head, body, output),
            #[cfg(feature = "rest-xml")]
            Self::RestXml => rest_xml::decode_output(operation, head, body, output),
            #[cfg(feature = "aws-query")]
            Self::AwsQuery => query::decode_output(Rules::Aws, operation, body, output),
            #[cfg(feature = "ec2-query")]
            Self::Ec2Query => query::decode_output(Rules::Ec2, operation, body, output),
            #[cfg(feature = "aws-json")]
            Self::AwsJson1_0 | Self::AwsJson1_1 => aws_json::decode(body, output),
            #[cfg(feature = "rpcv2-cbor")]
            Self::RpcV2Cbor => rpc_v2::CBOR.decode_output(head, body, output),
            #[cfg(feature = "rpcv2-json")]
            Self::RpcV2Json => rpc_v2::JSON.decode_output(head, body, output),
        }
    }

    /// Whether a success says something in its headers that is no member's.
    #[allow(unreachable_patterns, reason = "other features, other variants")]
    pub(crate) fn reads_head(self) -> bool {
        match self {
            #[cfg(feature = "rpcv2-cbor")]
            Self::RpcV2Cbor => true,
            #[cfg(feature = "rpcv2-json")]
            Self::RpcV2Json => true,
            _ => false,
        }
    }

    /// Fills the output from a success whose body is a stream: everything but the stream itself.
    ///
    /// # Errors
    /// A head that is not what the model says.
    #[allow(unreachable_patterns, reason = "other features, other variants")]
    pub fn decode_head(self, head: ResponseHead<'_>, output: &mut dyn Shape) -> Result<(), DecodeError> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest::decode_head(head, output),
            #[cfg(feature = "rest-xml")]
            Self::RestXml => rest::decode_head(head, output),
            #[cfg(feature = "rpcv2-cbor")]
            Self::RpcV2Cbor => rpc_v2::CBOR.decode_head(head, output),
            #[cfg(feature = "rpcv2-json")]
            Self::RpcV2Json => rpc_v2::JSON.decode_head(head, output),
            // To the others, HTTP bindings do not count.
            _ => Ok(()),
        }
    }

    /// What a failure calls itself.
    pub fn error_id(self, head: ResponseHead<'_>, body: &[u8]) -> ErrorId {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest_json::error_id(head, body),
            #[cfg(feature = "rest-xml")]
            Self::RestXml => xml_error::error_id(body),
            #[cfg(feature = "aws-query")]
            Self::AwsQuery => xml_error::error_id(body),
            #[cfg(feature = "ec2-query")]
            Self::Ec2Query => xml_error::error_id(body),
            #[cfg(feature = "aws-json")]
            Self::AwsJson1_0 | Self::AwsJson1_1 => aws_json::error_id(head, body),
            #[cfg(feature = "rpcv2-cbor")]
            Self::RpcV2Cbor => rpc_v2::CBOR.error_id(head, body),
            #[cfg(feature = "rpcv2-json")]
            Self::RpcV2Json => rpc_v2::JSON.error_id(head, body),
        }
    }

    /// What the protocol calls a modelled error.
    pub fn error_code(self, error: &'static Schema) -> &'static str {
        match self {
            #[cfg(feature = "aws-query")]
            Self::AwsQuery => error.query_code(),
            #[allow(unreachable_patterns, reason = "not with every choice of features")]
            _ => error.name,
        }
    }

    /// Fills a modelled error.
    ///
    /// # Errors
    /// A response that is not what the model says.
    pub fn decode_error(self, head: ResponseHead<'_>, body: &[u8], error: &mut dyn Shape) -> Result<(), DecodeError> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest::decode_message(rest_json::JSON, head.headers, body, error),
            #[cfg(feature = "rest-xml")]
            Self::RestXml => rest_xml::decode_error(head, body, error),
            #[cfg(feature = "aws-query")]
            Self::AwsQuery => query::decode_error(body, error),
            #[cfg(feature = "ec2-query")]
            Self::Ec2Query => query::decode_error(body, error),
            #[cfg(feature = "aws-json")]
            Self::AwsJson1_0 | Self::AwsJson1_1 => aws_json::decode(body, error),
            #[cfg(feature = "rpcv2-cbor")]
            Self::RpcV2Cbor => rpc_v2::CBOR.decode(body, error),
            #[cfg(feature = "rpcv2-json")]
            Self::RpcV2Json => rpc_v2::JSON.decode(body, error),
        }
    }
}
