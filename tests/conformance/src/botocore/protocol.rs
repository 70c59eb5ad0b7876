//! The protocols that both sides speak, by their names on either side.

/// A protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Protocol {
    /// The trait that says a service speaks it.
    pub(super) trait_id: &'static str,
    /// What botocore calls it.
    pub(super) botocore: &'static str,
    pub(super) wire: Wire,
}

/// What a protocol is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wire {
    AwsJson,
    RestJson,
    RestXml,
    AwsQuery,
    Ec2Query,
    Cbor,
}

pub(super) const PROTOCOLS: [Protocol; 7] = [
    Protocol { trait_id: "aws.protocols#awsJson1_0", botocore: "json", wire: Wire::AwsJson },
    Protocol { trait_id: "aws.protocols#awsJson1_1", botocore: "json", wire: Wire::AwsJson },
    Protocol { trait_id: "aws.protocols#restJson1", botocore: "rest-json", wire: Wire::RestJson },
    Protocol { trait_id: "aws.protocols#restXml", botocore: "rest-xml", wire: Wire::RestXml },
    Protocol { trait_id: "aws.protocols#awsQuery", botocore: "query", wire: Wire::AwsQuery },
    Protocol { trait_id: "aws.protocols#ec2Query", botocore: "ec2", wire: Wire::Ec2Query },
    Protocol { trait_id: "smithy.protocols#rpcv2Cbor", botocore: "smithy-rpc-v2-cbor", wire: Wire::Cbor },
];

impl Protocol {
    /// The name of the trait without its namespace, as in `restJson1`.
    pub(super) fn name(&self) -> &'static str {
        self.trait_id.rsplit('#').next().unwrap_or(self.trait_id)
    }
}

impl Wire {
    /// Whether HTTP bindings count.
    pub(super) fn binds_http(self) -> bool {
        matches!(self, Self::RestJson | Self::RestXml)
    }
}
