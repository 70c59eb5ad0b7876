//! Traits without a value: their presence says all.

use serde_json::Value;

use super::{KnownTrait, TraitError};

macro_rules! markers {
    ($($(#[$doc:meta])+ $name:ident = $id:literal;)+) => {$(
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $name;

        impl KnownTrait for $name {
            const ID: &'static str = $id;

            fn parse(value: &Value) -> Result<Self, TraitError> {
                annotation(value).map(|()| Self)
            }
        }
    )+};
}

/// The value of an annotation trait is an object; members it may gain later are not an error.
fn annotation(value: &Value) -> Result<(), TraitError> {
    if value.is_object() {
        return Ok(());
    }
    Err(TraitError::new(format!("it takes no value: expected `{{}}`, found `{value}`")))
}

markers! {
    /// A member that must be present (Smithy 2.0, "Type refinement traits", `required`).
    Required = "smithy.api#required";
    /// A member that clients treat as optional ("Type refinement traits", `clientOptional`).
    ClientOptional = "smithy.api#clientOptional";
    /// A default that was added after the member was published ("Type refinement traits", `addedDefault`).
    AddedDefault = "smithy.api#addedDefault";
    /// A 1.0 number or boolean without a zero value (Smithy 1.0, `box`).
    Box = "smithy.api#box";
    /// A list or map that can hold nulls ("Type refinement traits", `sparse`).
    Sparse = "smithy.api#sparse";
    /// A structure that is one operation's input only ("Type refinement traits", `input`).
    Input = "smithy.api#input";
    /// A structure that is one operation's output only ("Type refinement traits", `output`).
    Output = "smithy.api#output";
    /// The type that carries no value ("Type refinement traits", `unitType`).
    UnitType = "smithy.api#unitType";
    /// A list without equal items ("Constraint traits", `uniqueItems`).
    UniqueItems = "smithy.api#uniqueItems";
    /// A shape only its namespace may refer to ("Constraint traits", `private`).
    Private = "smithy.api#private";
    /// Data that must not be logged ("Documentation traits", `sensitive`).
    Sensitive = "smithy.api#sensitive";
    /// A shape that is not for everyone ("Documentation traits", `internal`).
    Internal = "smithy.api#internal";
    /// A shape that may change ("Documentation traits", `unstable`).
    Unstable = "smithy.api#unstable";
    /// An operation that changes nothing ("Behavior traits", `readonly`).
    Readonly = "smithy.api#readonly";
    /// An operation that can be repeated ("Behavior traits", `idempotent`).
    Idempotent = "smithy.api#idempotent";
    /// A member that identifies a request across repeats; clients fill it ("Behavior traits", `idempotencyToken`).
    IdempotencyToken = "smithy.api#idempotencyToken";
    /// A request that needs a Content-MD5 or another checksum ("HTTP bindings", `httpChecksumRequired`).
    HttpChecksumRequired = "smithy.api#httpChecksumRequired";
    /// An input member in the URI ("HTTP bindings", `httpLabel`).
    HttpLabel = "smithy.api#httpLabel";
    /// A member that is the body ("HTTP bindings", `httpPayload`).
    HttpPayload = "smithy.api#httpPayload";
    /// A map of query parameters ("HTTP bindings", `httpQueryParams`).
    HttpQueryParams = "smithy.api#httpQueryParams";
    /// An output member that receives the status code ("HTTP bindings", `httpResponseCode`).
    HttpResponseCode = "smithy.api#httpResponseCode";
    /// An input member in the host name ("Endpoint traits", `hostLabel`).
    HostLabel = "smithy.api#hostLabel";
    /// An operation that works without authentication too ("Authentication traits", `optionalAuth`).
    OptionalAuth = "smithy.api#optionalAuth";
    /// User name and password in the `Authorization` header ("Authentication traits", `httpBasicAuth`).
    HttpBasicAuth = "smithy.api#httpBasicAuth";
    /// Digest authentication ("Authentication traits", `httpDigestAuth`).
    HttpDigestAuth = "smithy.api#httpDigestAuth";
    /// A bearer token in the `Authorization` header ("Authentication traits", `httpBearerAuth`).
    HttpBearerAuth = "smithy.api#httpBearerAuth";
    /// A member that is an attribute ("XML binding traits", `xmlAttribute`).
    XmlAttribute = "smithy.api#xmlAttribute";
    /// A list or map without a wrapping element ("XML binding traits", `xmlFlattened`).
    XmlFlattened = "smithy.api#xmlFlattened";
    /// A blob that is not held in memory, or a union that is an event stream ("Streaming", `streaming`).
    Streaming = "smithy.api#streaming";
    /// A streaming blob whose length must be known ("Streaming", `requiresLength`).
    RequiresLength = "smithy.api#requiresLength";
    /// An event's member in a frame's headers ("Event streams", `eventHeader`).
    EventHeader = "smithy.api#eventHeader";
    /// An event's member that is the frame's payload ("Event streams", `eventPayload`).
    EventPayload = "smithy.api#eventPayload";
    /// A put that creates but never replaces ("Resource traits", `noReplace`).
    NoReplace = "smithy.api#noReplace";
    /// A body that is not signed ("AWS authentication traits", `unsignedPayload`).
    UnsignedPayload = "aws.auth#unsignedPayload";
    /// A service whose endpoints speak both IP versions only ("AWS declarative endpoint traits").
    DualStackOnlyEndpoints = "aws.endpoints#dualStackOnlyEndpoints";
    /// The AWS query protocol ("AWS query protocol").
    AwsQuery = "aws.protocols#awsQuery";
    /// The query protocol of EC2 ("AWS EC2 query protocol").
    Ec2Query = "aws.protocols#ec2Query";
    /// A service that once spoke awsQuery and keeps its error codes ("AWS query protocol", `awsQueryCompatible`).
    AwsQueryCompatible = "aws.protocols#awsQueryCompatible";
    /// An S3 output without the wrapping element ("Amazon S3 customizations").
    S3UnwrappedXmlOutput = "aws.customizations#s3UnwrappedXmlOutput";
    /// The input member that selects a discovered endpoint ("Client endpoint discovery").
    ClientEndpointDiscoveryId = "aws.api#clientEndpointDiscoveryId";
}
