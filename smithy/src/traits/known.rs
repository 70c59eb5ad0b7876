//! The table of traits whose values loading checks.

use serde_json::Value;

use super::*;

/// Checks a value against the rules of its trait.
pub(crate) type Check = fn(&Value) -> Result<(), TraitError>;

/// The check for a trait, if this crate knows it.
pub(crate) fn check_for(id: &str) -> Option<Check> {
    CHECKS.iter().find(|(known, _)| *known == id).map(|(_, check)| *check)
}

fn check<T: KnownTrait>(value: &Value) -> Result<(), TraitError> {
    T::parse(value).map(drop)
}

macro_rules! table {
    ($($name:ident)+) => { &[$(($name::ID, check::<$name>)),+] };
}

const CHECKS: &[(&str, Check)] = table! {
    AddedDefault Auth AwsJson1_0 AwsJson1_1 AwsQuery AwsQueryCompatible AwsQueryError AwsService Box
    ClientContextParams ClientDiscoveredEndpoint ClientEndpointDiscovery ClientEndpointDiscoveryId ClientOptional
    ContextParam Default Deprecated Documentation DualStackOnlyEndpoints Ec2Query Ec2QueryName Endpoint EndpointBdd EndpointRuleSet
    EndpointTests Enum EnumValue Error EventHeader EventPayload ExternalDocumentation HostLabel Http HttpApiKeyAuth
    HttpBasicAuth HttpBearerAuth HttpChecksum HttpChecksumRequired HttpDigestAuth HttpError HttpHeader HttpLabel
    HttpPayload HttpPrefixHeaders HttpQuery HttpQueryParams HttpResponseCode IdRef IdempotencyToken Idempotent Input
    Internal JsonName Length MediaType Mixin NoReplace OptionalAuth Output Paginated Pattern Private Range Readonly
    References RequestCompression Required RequiresLength ResourceIdentifier RestJson1 RestXml Retryable RpcV2Cbor
    RpcV2Json S3UnwrappedXmlOutput Sensitive Sigv4 Sigv4a Sparse StandardPartitionalEndpoints StandardRegionalEndpoints StaticContextParams Streaming Tags TimestampFormat Title
    UniqueItems UnitType UnsignedPayload Unstable OperationContextParams Waitable XmlAttribute XmlFlattened XmlName
    XmlNamespace
};
