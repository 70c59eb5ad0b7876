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
}

/// The protocols the runtime speaks, the preferred one first.
pub(crate) const SPOKEN: &[Protocol] =
    &[Protocol { trait_id: "aws.protocols#restJson1", variant: "RestJson1", feature: "rest-json" }];

/// Protocols that a model may name and the runtime does not speak.
pub(crate) const KNOWN: &[&str] = &[
    "aws.protocols#awsJson1_0",
    "aws.protocols#awsJson1_1",
    "aws.protocols#awsQuery",
    "aws.protocols#ec2Query",
    "aws.protocols#restXml",
    "smithy.protocols#rpcv2Cbor",
    "smithy.protocols#rpcv2Json",
];
