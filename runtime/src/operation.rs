//! What a model says about a service and its operations, as static data.

use std::fmt;

use crate::endpoint::RuleSet;
use crate::error::OperationError;
use crate::protocol::Protocol;
use crate::schema::{Schema, XmlNamespace};
use crate::shape::Shape;

/// A service.
#[derive(Debug)]
pub struct Service {
    /// The shape's name, as in `DynamoDB_20120810`: RPC protocols send it along.
    pub name: &'static str,
    /// `sdkId` of the `aws.api#service` trait, or the shape's name: names the service in settings and the user agent.
    pub sdk_id: &'static str,
    /// The version of the service's API, as in `2020-07-14`.
    pub version: &'static str,
    /// The name that requests are signed for (`aws.auth#sigv4`); empty for a service that is not signed for.
    pub signing_name: &'static str,
    /// The protocol spoken with the service.
    pub protocol: Protocol,
    /// `aws.protocols#awsQueryCompatible`: the service spoke a query protocol before, and its errors keep their codes.
    pub query_compatible: bool,
    /// The `xmlNamespace` trait, which root elements of requests inherit.
    pub xml_namespace: Option<&'static XmlNamespace>,
    /// Where the service is; nothing for a service whose endpoint the settings must give.
    pub endpoint_rules: Option<&'static RuleSet>,
}

/// An operation of a service.
#[derive(Debug)]
pub struct Operation {
    /// The operation's name in the model.
    pub name: &'static str,
    /// The service it belongs to.
    pub service: &'static Service,
    /// The `http` trait.
    pub http: Http,
    /// The input structure.
    pub input: &'static Schema,
    /// The output structure.
    pub output: &'static Schema,
    /// The errors it may answer with, its own first, then the service's.
    pub errors: &'static [&'static Schema],
    /// How requests may be authenticated, the preferred way first.
    pub auth: &'static [Auth],
    /// Members of the input that must be given, by index: a call without one fails before anything is sent.
    pub required: &'static [usize],
    /// Traits that change what is sent. Most operations have none.
    pub traits: &'static [OperationTrait],
}

/// A trait of an operation that changes what a client sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationTrait {
    /// `endpoint` (Smithy 2.0, "Endpoint traits"): what goes in front of the endpoint's host. Labels are input members.
    HostPrefix(&'static [PathPart]),
    /// A header that the service wants on every request; a value from the input wins.
    Header(&'static str, &'static str),
    /// What the input member of that index is where it is unset or empty.
    DefaultText(usize, &'static str),
    /// The input member of that index is the URL to call in place of the endpoint's.
    EndpointMember(usize),
    /// Members of the output that the service has to send, by index: an answer without one fails. Only where the output
    /// has an event stream; elsewhere a missing member reads as its type's zero value.
    #[cfg(feature = "event-stream")]
    RequiredOutput(&'static [usize]),
    /// Glacier's checksums: SHA-256 of the whole body and of its tree, feature `tree-hash`.
    #[cfg(feature = "tree-hash")]
    TreeHash,
    /// `httpChecksumRequired` (Smithy 2.0, "HTTP checksum required"), feature `content-md5`.
    #[cfg(feature = "content-md5")]
    ChecksumRequired,
    /// `requestCompression` with `gzip` (Smithy 2.0, "Behavior traits"), feature `gzip`.
    #[cfg(feature = "gzip")]
    Gzip,
}

/// The `http` trait (Smithy 2.0, "HTTP bindings").
#[derive(Debug)]
pub struct Http {
    /// The request method.
    pub method: &'static str,
    /// The path, cut at its labels.
    pub path: &'static [PathPart],
    /// The constant part of the query string, without its `?`.
    pub query: &'static str,
    /// The status code of a success.
    pub code: u16,
}

/// A part of a path or of a host prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathPart {
    /// Text as it stands.
    Literal(&'static str),
    /// The value of the input member of that index, slashes escaped.
    Label(usize),
    /// The value of the input member of that index, slashes kept.
    Greedy(usize),
}

/// A way to authenticate a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// AWS Signature Version 4.
    SigV4,
    /// No authentication.
    Anonymous,
}

/// The types of an operation. Generated code implements it for a unit struct named after the operation.
pub trait OperationShape: Send + Sync + 'static {
    /// What is sent.
    type Input: Shape + fmt::Debug + 'static;
    /// What a success answers.
    type Output: Shape + fmt::Debug + 'static;
    /// What a failure answers.
    type Error: OperationError;

    /// The operation's static description.
    fn operation() -> &'static Operation;
}
