//! The names of functions, attributes and builtins in models, and the Rust names of the runtime's variants.

use super::plan::{Attribute, Function};

/// Name in the model, function, Rust name, and how many arguments it takes at least and at most.
type FunctionRow = (&'static str, Function, &'static str, usize, usize);

const FUNCTIONS: &[FunctionRow] = &[
    ("isSet", Function::IsSet, "IsSet", 1, 1),
    ("not", Function::Not, "Not", 1, 1),
    ("booleanEquals", Function::BooleanEquals, "BooleanEquals", 2, 2),
    ("stringEquals", Function::StringEquals, "StringEquals", 2, 2),
    ("isValidHostLabel", Function::IsValidHostLabel, "IsValidHostLabel", 2, 2),
    ("parseURL", Function::ParseUrl, "ParseUrl", 1, 1),
    ("substring", Function::Substring, "Substring", 4, 4),
    ("uriEncode", Function::UriEncode, "UriEncode", 1, 1),
    ("split", Function::Split, "Split", 3, 3),
    ("coalesce", Function::Coalesce, "Coalesce", 2, usize::MAX),
    ("ite", Function::Ite, "Ite", 3, 3),
    ("aws.partition", Function::AwsPartition, "AwsPartition", 1, 1),
    ("aws.parseArn", Function::AwsParseArn, "AwsParseArn", 1, 1),
    ("aws.isVirtualHostableS3Bucket", Function::AwsIsVirtualHostableS3Bucket, "AwsIsVirtualHostableS3Bucket", 2, 2),
];

const ATTRIBUTES: &[(&str, Attribute, &str)] = &[
    ("name", Attribute::Name, "Name"),
    ("dnsSuffix", Attribute::DnsSuffix, "DnsSuffix"),
    ("dualStackDnsSuffix", Attribute::DualStackDnsSuffix, "DualStackDnsSuffix"),
    ("supportsFIPS", Attribute::SupportsFips, "SupportsFips"),
    ("supportsDualStack", Attribute::SupportsDualStack, "SupportsDualStack"),
    ("implicitGlobalRegion", Attribute::ImplicitGlobalRegion, "ImplicitGlobalRegion"),
    ("partition", Attribute::Partition, "Partition"),
    ("service", Attribute::Service, "Service"),
    ("region", Attribute::Region, "Region"),
    ("accountId", Attribute::AccountId, "AccountId"),
    ("resourceId", Attribute::ResourceId, "ResourceId"),
    ("scheme", Attribute::Scheme, "Scheme"),
    ("authority", Attribute::Authority, "Authority"),
    ("path", Attribute::Path, "Path"),
    ("normalizedPath", Attribute::NormalizedPath, "NormalizedPath"),
    ("isIp", Attribute::IsIp, "IsIp"),
];

/// Name in the model and the variant of the runtime's `Builtin`; any other builtin is `Builtin::Other`.
const BUILTINS: &[(&str, &str)] = &[
    ("AWS::Region", "Region"),
    ("AWS::UseFIPS", "UseFips"),
    ("AWS::UseDualStack", "UseDualStack"),
    ("SDK::Endpoint", "Endpoint"),
    ("AWS::Auth::AccountId", "AccountId"),
    ("AWS::Auth::AccountIdEndpointMode", "AccountIdEndpointMode"),
    ("AWS::Auth::CredentialScope", "CredentialScope"),
    ("AWS::S3::Accelerate", "S3Accelerate"),
    ("AWS::S3::DisableMultiRegionAccessPoints", "S3DisableMultiRegionAccessPoints"),
    ("AWS::S3::ForcePathStyle", "S3ForcePathStyle"),
    ("AWS::S3::UseArnRegion", "S3UseArnRegion"),
    ("AWS::S3::UseGlobalEndpoint", "S3UseGlobalEndpoint"),
    ("AWS::S3Control::UseArnRegion", "S3ControlUseArnRegion"),
    ("AWS::STS::UseGlobalEndpoint", "StsUseGlobalEndpoint"),
];

/// The function with this name and the number of arguments it takes, at least and at most.
pub(super) fn function(name: &str) -> Option<(Function, usize, usize)> {
    let row = FUNCTIONS.iter().find(|row| row.0 == name)?;
    Some((row.1, row.3, row.4))
}

pub(super) fn function_names() -> impl Iterator<Item = &'static str> {
    FUNCTIONS.iter().map(|row| row.0)
}

pub(super) fn attribute(name: &str) -> Option<Attribute> {
    ATTRIBUTES.iter().find(|row| row.0 == name).map(|row| row.1)
}

/// Model names and Rust names side by side, to compare them with the runtime's.
#[cfg(all(test, feature = "evaluate"))]
pub(super) fn tables() -> (&'static [(&'static str, &'static str)], Vec<Function>, Vec<Attribute>) {
    (BUILTINS, FUNCTIONS.iter().map(|row| row.1).collect(), ATTRIBUTES.iter().map(|row| row.1).collect())
}

pub(super) fn builtin_variant(name: &str) -> Option<&'static str> {
    BUILTINS.iter().find(|row| row.0 == name).map(|row| row.1)
}

pub(super) fn function_variant(function: Function) -> &'static str {
    FUNCTIONS.iter().find(|row| row.1 == function).map_or("", |row| row.2)
}

pub(super) fn attribute_variant(attribute: Attribute) -> &'static str {
    ATTRIBUTES.iter().find(|row| row.1 == attribute).map_or("", |row| row.2)
}
