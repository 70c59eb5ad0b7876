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
    /// Whether HTTP bindings decide the request line; otherwise they do not count.
    pub(crate) binds_http: bool,
    /// Whether there are event streams over it.
    pub(crate) has_event_streams: bool,
    /// Traits that mean something to some protocols only, as far as they do to this one.
    traits: &'static [&'static str],
}

impl Protocol {
    const fn rest(trait_id: &'static str, variant: &'static str, feature: &'static str) -> Self {
        Self { trait_id, variant, feature, binds_http: true, has_event_streams: true, traits: &[] }
    }

    const fn rpc(trait_id: &'static str, variant: &'static str, feature: &'static str) -> Self {
        Self { trait_id, variant, feature, binds_http: false, has_event_streams: true, traits: &[] }
    }

    const fn query(trait_id: &'static str, variant: &'static str, feature: &'static str) -> Self {
        Self { has_event_streams: false, ..Self::rpc(trait_id, variant, feature) }
    }

    const fn with_traits(self, traits: &'static [&'static str]) -> Self {
        Self { traits, ..self }
    }

    /// Whether a trait of some protocols means something to this one.
    pub(crate) fn honours(&self, id: &str) -> bool {
        self.traits.contains(&id)
    }

    /// The name that settings call it by, as in `restJson1`.
    pub(crate) fn name(&self) -> &'static str {
        name(self.trait_id)
    }
}

/// The name of a protocol's trait without its namespace.
pub(crate) fn name(trait_id: &'static str) -> &'static str {
    trait_id.rsplit('#').next().unwrap_or(trait_id)
}

/// The protocols the runtime speaks, the preferred one first, as AWS SDKs prefer them.
pub(crate) const SPOKEN: &[Protocol] = &[
    Protocol::rpc("smithy.protocols#rpcv2Cbor", "RpcV2Cbor", "rpcv2-cbor"),
    Protocol::rpc("smithy.protocols#rpcv2Json", "RpcV2Json", "rpcv2-json"),
    Protocol::rpc("aws.protocols#awsJson1_0", "AwsJson1_0", "aws-json"),
    Protocol::rpc("aws.protocols#awsJson1_1", "AwsJson1_1", "aws-json"),
    Protocol::rest("aws.protocols#restJson1", "RestJson1", "rest-json"),
    Protocol::rest("aws.protocols#restXml", "RestXml", "rest-xml").with_traits(&[
        XML_ATTRIBUTE,
        XML_FLATTENED,
        XML_NAME,
        "smithy.api#xmlNamespace",
        "aws.customizations#s3UnwrappedXmlOutput",
    ]),
    Protocol::query("aws.protocols#awsQuery", "AwsQuery", "aws-query").with_traits(&[
        XML_ATTRIBUTE,
        XML_FLATTENED,
        XML_NAME,
        "aws.protocols#awsQueryError",
    ]),
    Protocol::query("aws.protocols#ec2Query", "Ec2Query", "ec2-query").with_traits(&[
        XML_ATTRIBUTE,
        XML_FLATTENED,
        XML_NAME,
        "aws.protocols#ec2QueryName",
    ]),
];

const XML_ATTRIBUTE: &str = "smithy.api#xmlAttribute";
const XML_FLATTENED: &str = "smithy.api#xmlFlattened";
const XML_NAME: &str = "smithy.api#xmlName";
