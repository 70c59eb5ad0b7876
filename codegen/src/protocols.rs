//! The one table of wire protocols: what a model calls them and what the runtime does.

/// A protocol of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Protocol {
    /// The trait that says a service speaks it.
    pub(crate) trait_id: &'static str,
    /// The variant of `farrier_runtime::protocol::Protocol`.
    pub(crate) variant: &'static str,
    /// The cargo feature of the runtime.
    pub(crate) feature: &'static str,
    /// Whether requests follow the `http` trait; else all are `POST /`.
    pub(crate) has_http_bindings: bool,
    /// Traits that mean something to some protocols only, as far as they do to this one.
    pub(crate) traits: &'static [&'static str],
}

impl Protocol {
    /// Whether a trait of some protocols means something to this one.
    pub(crate) fn honours(&self, id: &str) -> bool {
        self.traits.contains(&id)
    }
}

/// The protocols the runtime speaks, the preferred one first.
pub(crate) const SPOKEN: &[Protocol] = &[
    Protocol {
        trait_id: "aws.protocols#restJson1",
        variant: "RestJson1",
        feature: "rest-json",
        has_http_bindings: true,
        traits: &["smithy.api#jsonName"],
    },
    Protocol {
        trait_id: "aws.protocols#restXml",
        variant: "RestXml",
        feature: "rest-xml",
        has_http_bindings: true,
        traits: &[XML_ATTRIBUTE, XML_FLATTENED, XML_NAME, XML_NAMESPACE, "aws.customizations#s3UnwrappedXmlOutput"],
    },
    Protocol {
        trait_id: "aws.protocols#awsQuery",
        variant: "AwsQuery",
        feature: "aws-query",
        has_http_bindings: false,
        traits: &[XML_ATTRIBUTE, XML_FLATTENED, XML_NAME, "aws.protocols#awsQueryError"],
    },
    Protocol {
        trait_id: "aws.protocols#ec2Query",
        variant: "Ec2Query",
        feature: "ec2-query",
        has_http_bindings: false,
        traits: &[XML_ATTRIBUTE, XML_FLATTENED, XML_NAME, "aws.protocols#ec2QueryName"],
    },
];

const XML_ATTRIBUTE: &str = "smithy.api#xmlAttribute";
const XML_FLATTENED: &str = "smithy.api#xmlFlattened";
const XML_NAME: &str = "smithy.api#xmlName";
const XML_NAMESPACE: &str = "smithy.api#xmlNamespace";

/// Protocols that a model may name and the runtime does not speak.
pub(crate) const KNOWN: &[&str] = &[
    "aws.protocols#awsJson1_0",
    "aws.protocols#awsJson1_1",
    "smithy.protocols#rpcv2Cbor",
    "smithy.protocols#rpcv2Json",
];
