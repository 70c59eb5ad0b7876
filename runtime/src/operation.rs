//! What a model says about a service and its operations, as static data.

use std::fmt;
use std::marker::PhantomData;

use crate::endpoint::{Literal, RuleSet};
use crate::error::OperationError;
#[cfg(feature = "s3")]
use crate::express::CreateSession;
use crate::protocol::Protocol;
use crate::schema::{Schema, XmlNamespace, prelude};
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
    /// What sets the service apart though no trait of its model says so. Most services have none.
    pub traits: &'static [ServiceTrait],
}

/// What sets a service apart from all others. Every AWS SDK treats it so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServiceTrait {
    /// Signatures cover the path as it is sent: encoded once, with its dot segments.
    SignsPathAsSent,
    /// Every signed request says the hash of its body, in `x-amz-content-sha256`.
    SendsContentSha256,
    /// Calls of a client without an identity go unsigned: some of what the service has is open to everybody.
    IsOpen,
    /// An answer with the status 200 may hold an error, and one without a body and with the status 404 is `NotFound`. A
    /// bucket may be in another region, and a large body is announced before it is sent: feature `s3`.
    #[cfg(feature = "s3")]
    S3Errors,
    /// Requests to some buckets are signed with the credentials of a session, which this operation begins: feature `s3`.
    #[cfg(feature = "s3")]
    Sessions(CreateSession),
    /// Answers say the CRC-32 of their body, in `x-amz-crc32`; one that is not as it says is fetched again: feature
    /// `crc32`.
    #[cfg(feature = "crc32")]
    SaysCrc32,
    /// A bearer token for the service alone may stand in the environment, in `AWS_BEARER_TOKEN_` and its signing name: feature
    /// `http-auth`.
    #[cfg(feature = "http-auth")]
    TokenOfEnvironment,
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

impl Operation {
    /// What a service's operation is where its model says no more: `POST /`, answered with 200, without input, output,
    /// errors or traits. Generated operations say how they differ.
    pub const fn new(service: &'static Service, auth: &'static [Auth]) -> Self {
        let http = Http { method: "POST", path: &[PathPart::Literal("/")], query: "", code: 200 };
        let (input, output) = (prelude::UNIT, prelude::UNIT);
        Self { name: "", service, http, input, output, errors: &[], auth, required: &[], traits: &[] }
    }
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
    /// Where the caller names no account, it is that of an ARN: members of the input by index. Outposts of Amazon S3 are named so.
    AccountOfArn {
        /// The account.
        account: usize,
        /// What may be an ARN.
        arn: usize,
    },
    /// Of the input member of that index only what follows the last slash is sent: Route 53 shows an id as
    /// `/hostedzone/Z1` and takes it as `Z1`.
    LastSegment(usize),
    /// The input member of that index is the URL to call in place of the endpoint's.
    EndpointMember(usize),
    /// A key of SSE-C and the digest of it, as members of the input by index: Amazon S3 wants both in base64, feature `s3`.
    #[cfg(feature = "s3")]
    CustomerKey {
        /// The key, as a text or in base64.
        key: usize,
        /// The MD5 digest of the key's bytes. A caller that gives it gives the key in base64 too.
        md5: usize,
    },
    /// Members of the output that the service has to send, by index: an answer without one fails. Only where the output
    /// has an event stream; elsewhere a missing member reads as its type's zero value.
    #[cfg(feature = "event-stream")]
    RequiredOutput(&'static [usize]),
    /// What the parameter of that index of the endpoint rules is in this operation ("Rules engine specification",
    /// `staticContextParams`, `contextParam`, `operationContextParams`), feature `endpoint-params`.
    #[cfg(feature = "endpoint-params")]
    EndpointParam(usize, ParamSource),
    /// `aws.auth#unsignedPayload`: the signature does not cover the body, where the connection protects it.
    UnsignedPayload,
    /// A presigned request is a `GET` with the members of the input in its query (Amazon Polly).
    PresignsAsQuery,
    /// A `GET` goes as a `POST` with its query as a form: it may be longer than a URL (Amazon CloudSearch).
    SendsQueryAsForm,
    /// Glacier's checksums: SHA-256 of the whole body and of its tree, feature `tree-hash`.
    #[cfg(feature = "tree-hash")]
    TreeHash,
    /// Calls go where the service says (`aws.api#clientDiscoveredEndpoint`), for the input members of those indices
    /// (`aws.api#clientEndpointDiscoveryId`), feature `endpoint-discovery`.
    #[cfg(feature = "endpoint-discovery")]
    DiscoveredEndpoint(&'static Discovery, &'static [usize]),
    /// The input carries a presigned copy of its own request, to the region that is copied from (Amazon RDS and its kin,
    /// EC2), feature `presigned-copies`.
    #[cfg(feature = "presigned-copies")]
    PresignedCopy(&'static PresignedCopy),
    /// Answers say the MD5 of messages (Amazon SQS), feature `message-digests`.
    #[cfg(feature = "message-digests")]
    MessageDigests,
    /// `aws.protocols#httpChecksum` ("AWS protocols"), feature `checksums`.
    #[cfg(feature = "checksums")]
    Checksum(&'static Checksum),
    /// `httpChecksumRequired` (Smithy 2.0, "HTTP checksum required"), feature `content-md5`.
    #[cfg(feature = "content-md5")]
    ChecksumRequired,
    /// `requestCompression` with `gzip` (Smithy 2.0, "Behavior traits"), feature `gzip`.
    #[cfg(feature = "gzip")]
    Gzip,
}

/// Flexible checksums of an operation (`aws.protocols#httpChecksum`). Members are those of the input, by index.
#[derive(Debug, PartialEq, Eq)]
pub struct Checksum {
    /// The member that chooses the algorithm of the request's checksum.
    pub algorithm: Option<usize>,
    /// Whether a request without a checksum is refused.
    pub required: bool,
    /// The member that asks for a checksum of the response.
    pub mode: Option<usize>,
    /// The algorithms that the response may use.
    pub response: &'static [&'static str],
}

/// How a service says where its calls go (`aws.api#clientEndpointDiscovery`).
#[cfg(feature = "endpoint-discovery")]
#[derive(Debug)]
pub struct Discovery {
    /// The operation that names endpoints, with the input and output of [`crate::client::discovery`].
    pub operation: Operation,
    /// The code of the error of a call that went to an endpoint which is not to be used any more; empty where there is none.
    pub error: &'static str,
}

#[cfg(feature = "endpoint-discovery")]
impl PartialEq for Discovery {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

#[cfg(feature = "endpoint-discovery")]
impl Eq for Discovery {}

/// A request that carries a presigned copy of itself. Members are those of the input, by index.
#[derive(Debug, PartialEq, Eq)]
pub struct PresignedCopy {
    /// The member that names the region to copy from.
    pub source: usize,
    /// Whether that member is sent; otherwise the service knows it by the URL alone.
    pub sends_source: bool,
    /// The member for the URL.
    pub url: usize,
    /// The member for the region that is called; without one it is a parameter of the URL alone.
    pub destination: Option<usize>,
}

/// Where an operation's parameter of the endpoint rules comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamSource {
    /// It is always the same.
    Constant(Literal),
    /// What the path reaches in the input: the first value, or all texts for a list.
    Input(&'static [PathStep]),
}

/// A step on the way from a structure to the values of a parameter: the part of JMESPath that `operationContextParams`
/// may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStep {
    /// The member of that index of a structure or union.
    Member(usize),
    /// `[*]`: each item of a list.
    Items,
    /// `*`: each value of a map.
    Values,
    /// `keys()`: each key of a map.
    Keys,
    /// `[a, b]`: what each of the paths reaches.
    Each(&'static [&'static [PathStep]]),
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
    /// AWS Signature Version 4A, which holds in several regions. Signing needs the feature `sigv4a`.
    SigV4a,
    /// `httpBearerAuth` (Smithy 2.0, "Authentication traits"), feature `http-auth`.
    Bearer,
    /// `httpApiKeyAuth`, feature `http-auth`.
    ApiKey(&'static ApiKey),
    /// `httpBasicAuth`, feature `http-auth`.
    Basic,
    /// No authentication.
    Anonymous,
}

/// Where an API key goes (Smithy 2.0, "Authentication traits", `httpApiKeyAuth`).
#[derive(Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// The name of the header or query parameter.
    pub name: &'static str,
    /// Whether it goes into the query; otherwise into a header.
    pub in_query: bool,
    /// What stands before the key in a header.
    pub scheme: Option<&'static str>,
}

/// The types of an operation.
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

/// The input of one operation, which says what else there is to the operation. Generated code implements it.
pub trait OperationInput: Shape + fmt::Debug + 'static {
    /// What a success answers.
    type Output: Shape + fmt::Debug + 'static;
    /// What a failure answers.
    type Error: OperationError;

    /// The operation's static description.
    fn operation() -> &'static Operation;
}

/// The operation whose input `I` is. Each operation of a generated crate has a name of its own for it: a unit struct per
/// operation, with its derives, was a twentieth of what rustc had to do for EC2.
pub struct OperationOf<I>(PhantomData<fn() -> I>);

impl<I> OperationOf<I> {
    /// The operation.
    #[inline]
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<I> Clone for OperationOf<I> {
    #[inline]
    fn clone(&self) -> Self {
        Self::new()
    }
}

impl<I> Default for OperationOf<I> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<I: OperationInput> fmt::Debug for OperationOf<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(I::operation().name)
    }
}

impl<I: OperationInput> OperationShape for OperationOf<I> {
    type Input = I;
    type Output = I::Output;
    type Error = I::Error;

    #[inline]
    fn operation() -> &'static Operation {
        I::operation()
    }
}
