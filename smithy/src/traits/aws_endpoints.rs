//! Declarative endpoints ("AWS declarative endpoint traits"), from which services without rules of their own have theirs.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::known_by_serde;

/// An endpoint in each region (`aws.endpoints#standardRegionalEndpoints`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct StandardRegionalEndpoints {
    /// Patterns in place of the standard ones, by partition.
    pub partition_special_cases: BTreeMap<String, Vec<EndpointSpecialCase>>,
    /// Patterns in place of the standard ones, by region.
    pub region_special_cases: BTreeMap<String, Vec<EndpointSpecialCase>>,
}

/// A pattern in place of the standard one. It may have `{service}`, `{region}`, `{dnsSuffix}` and `{dualStackDnsSuffix}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EndpointSpecialCase {
    /// The pattern of the endpoint's host.
    pub endpoint: String,
    /// Whether it is for endpoints of both IP versions; false by default.
    #[serde(default)]
    pub dual_stack: bool,
    /// Whether it is for endpoints that comply with FIPS; false by default.
    #[serde(default)]
    pub fips: bool,
    /// The region to sign for in place of the region itself.
    pub signing_region: Option<String>,
}

/// One endpoint in each partition (`aws.endpoints#standardPartitionalEndpoints`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StandardPartitionalEndpoints {
    /// The pattern of the endpoint's host.
    pub endpoint_pattern_type: PartitionEndpointPattern,
    /// Patterns in place of that, by partition.
    #[serde(default)]
    pub partition_endpoint_special_cases: BTreeMap<String, Vec<PartitionEndpointSpecialCase>>,
}

/// How the one endpoint of a partition is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum PartitionEndpointPattern {
    /// `{service}.{dnsSuffix}`
    #[serde(rename = "service_dnsSuffix")]
    ServiceDnsSuffix,
    /// `{service}.{region}.{dnsSuffix}`
    #[serde(rename = "service_region_dnsSuffix")]
    ServiceRegionDnsSuffix,
    /// What AWS recommends for new services; its models carry the rules that say what that is.
    #[serde(rename = "aws_recommended")]
    AwsRecommended,
}

/// The endpoint of a partition that differs from the others.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PartitionEndpointSpecialCase {
    /// The pattern of the endpoint's host; by default the one of all partitions.
    pub endpoint: Option<String>,
    /// The region that signs, in place of the partition's own.
    pub region: Option<String>,
    /// Whether it is for endpoints of both IP versions; false by default.
    #[serde(default)]
    pub dual_stack: bool,
    /// Whether it is for endpoints that comply with FIPS; false by default.
    #[serde(default)]
    pub fips: bool,
}

known_by_serde! {
    StandardRegionalEndpoints = "aws.endpoints#standardRegionalEndpoints";
    StandardPartitionalEndpoints = "aws.endpoints#standardPartitionalEndpoints";
}
