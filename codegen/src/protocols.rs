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
}

impl Protocol {
    const fn rest(trait_id: &'static str, variant: &'static str, feature: &'static str) -> Self {
        Self { trait_id, variant, feature, binds_http: true }
    }

    const fn rpc(trait_id: &'static str, variant: &'static str, feature: &'static str) -> Self {
        Self { trait_id, variant, feature, binds_http: false }
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
];

/// Protocols that a model may name and the runtime does not speak.
pub(crate) const KNOWN: &[&str] = &["aws.protocols#restXml", "aws.protocols#awsQuery", "aws.protocols#ec2Query"];
