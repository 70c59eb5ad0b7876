//! Traits of AWS protocols and services, and the `smithy.protocols` ones.

use serde::Deserialize;

use super::{Trait, from_value, known_by_serde};

/// What AWS knows a service by (`aws.api#service`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AwsService {
    /// The name SDKs use, such as `ivschat`.
    pub sdk_id: String,
    /// The service segment of ARNs.
    pub arn_namespace: Option<String>,
    /// The service segment of CloudFormation types.
    pub cloud_formation_name: Option<String>,
    /// The source name in CloudTrail.
    pub cloud_trail_event_source: Option<String>,
    /// The prefix of legacy endpoints.
    pub endpoint_prefix: Option<String>,
    /// The name of the documentation set.
    pub doc_id: Option<String>,
}

/// The options AWS JSON and REST protocol traits share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ProtocolOptions {
    /// ALPN names in order of preference; empty says HTTP/1.1.
    pub http: Vec<String>,
    /// ALPN names for event streams; empty says as [`ProtocolOptions::http`].
    pub event_stream_http: Vec<String>,
}

impl ProtocolOptions {
    /// The options in the trait of any protocol; a trait without them has none.
    pub fn of(applied: &Trait) -> Self {
        from_value(&applied.value).unwrap_or_default()
    }

    /// Whether event streams go over HTTP/1.1, which is what a service without options speaks.
    pub fn streams_over_http1(&self) -> bool {
        let spoken = if self.event_stream_http.is_empty() { &self.http } else { &self.event_stream_http };
        spoken.is_empty() || spoken.iter().any(|name| name == "http/1.1")
    }
}

/// The restJson1 protocol (`aws.protocols#restJson1`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct RestJson1(#[allow(missing_docs, reason = "the type says it")] pub ProtocolOptions);

/// The awsJson1_0 protocol (`aws.protocols#awsJson1_0`).
#[allow(non_camel_case_types, reason = "the protocol's own name")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct AwsJson1_0(#[allow(missing_docs, reason = "the type says it")] pub ProtocolOptions);

/// The awsJson1_1 protocol (`aws.protocols#awsJson1_1`).
#[allow(non_camel_case_types, reason = "the protocol's own name")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct AwsJson1_1(#[allow(missing_docs, reason = "the type says it")] pub ProtocolOptions);

/// The rpcv2Cbor protocol (`smithy.protocols#rpcv2Cbor`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct RpcV2Cbor(#[allow(missing_docs, reason = "the type says it")] pub ProtocolOptions);

/// The rpcv2Json protocol (`smithy.protocols#rpcv2Json`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct RpcV2Json(#[allow(missing_docs, reason = "the type says it")] pub ProtocolOptions);

/// The restXml protocol (`aws.protocols#restXml`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RestXml {
    /// ALPN names in order of preference; empty says HTTP/1.1.
    pub http: Vec<String>,
    /// ALPN names for event streams; empty says as [`RestXml::http`].
    pub event_stream_http: Vec<String>,
    /// Whether errors come without the wrapping `ErrorResponse` element; false by default.
    pub no_error_wrapping: bool,
}

/// The error code awsQuery uses in place of the shape's name (`aws.protocols#awsQueryError`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AwsQueryError {
    /// The code on the wire.
    pub code: String,
    /// The HTTP status code.
    pub http_response_code: u16,
}

/// A member's name in ec2Query (`aws.protocols#ec2QueryName`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Ec2QueryName(#[allow(missing_docs, reason = "the type says it")] pub String);

/// Flexible checksums of an operation (`aws.protocols#httpChecksum`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct HttpChecksum {
    /// The input member that chooses the request's algorithm.
    pub request_algorithm_member: Option<String>,
    /// Whether the request must carry a checksum; false by default.
    pub request_checksum_required: bool,
    /// The input member that asks for validation of the response.
    pub request_validation_mode_member: Option<String>,
    /// Algorithms the response can carry.
    pub response_algorithms: Vec<String>,
}

known_by_serde! {
    AwsService = "aws.api#service";
    RestJson1 = "aws.protocols#restJson1";
    AwsJson1_0 = "aws.protocols#awsJson1_0";
    AwsJson1_1 = "aws.protocols#awsJson1_1";
    RestXml = "aws.protocols#restXml";
    RpcV2Cbor = "smithy.protocols#rpcv2Cbor";
    RpcV2Json = "smithy.protocols#rpcv2Json";
    AwsQueryError = "aws.protocols#awsQueryError";
    Ec2QueryName = "aws.protocols#ec2QueryName";
    HttpChecksum = "aws.protocols#httpChecksum";
}
