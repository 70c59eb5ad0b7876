//! Traits with a type: one struct per trait, with the rules its value must keep.
//!
//! Loading checks the value of every trait listed here; other traits are kept as they are. Read one with
//! [`crate::Shape::get`] or [`crate::Member::get`], and with [`crate::Model::effective`] where a member's trait
//! overrides its target's.

mod auth;
mod aws;
mod aws_endpoints;
mod behavior;
mod constraint;
mod documentation;
mod endpoint;
mod http;
mod known;
mod marker;
mod member_type;
mod serialization;
mod waiter;

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::shape_id::ShapeId;
use crate::source::Span;

pub use auth::{ApiKeyLocation, Auth, HttpApiKeyAuth, Sigv4, Sigv4a};
pub use aws::{
    AwsJson1_0, AwsJson1_1, AwsQueryError, AwsService, Ec2QueryName, HttpChecksum, ProtocolOptions, RestJson1, RestXml,
    RpcV2Cbor, RpcV2Json,
};
pub use aws_endpoints::{
    EndpointSpecialCase, PartitionEndpointPattern, PartitionEndpointSpecialCase, StandardPartitionalEndpoints,
    StandardRegionalEndpoints,
};
pub use behavior::{Error, ErrorFault, Paginated, RequestCompression, Retryable};
pub use constraint::{IdRef, Length, Pattern, Range};
pub use documentation::{Deprecated, Documentation, ExternalDocumentation, Tags, Title};
pub use endpoint::{
    ClientContextParam, ClientContextParams, ClientDiscoveredEndpoint, ClientEndpointDiscovery, ContextParam,
    ContextParamType, Endpoint, EndpointBdd, EndpointRuleSet, EndpointTests, HostSegment, OperationContextParam,
    OperationContextParams, StaticContextParam, StaticContextParams,
};
pub use http::{Http, HttpError, HttpHeader, HttpPrefixHeaders, HttpQuery, QueryLiteral, UriPattern, UriSegment};
pub(crate) use known::{Check, check_for};
pub use marker::*;
pub use member_type::{Default, Enum, EnumDefinition, EnumValue, Mixin, Reference, References, ResourceIdentifier};
pub use serialization::{JsonName, MediaType, TimestampFormat, XmlName, XmlNamespace};
pub use waiter::{Acceptor, AcceptorState, Matcher, PathComparator, PathMatcher, Waitable, Waiter};

/// A trait as it is applied to a shape or member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Trait {
    /// The trait's id, such as `smithy.api#required`.
    pub id: ShapeId,
    /// The value as the model writes it; `{}` for traits without one. Object keys are sorted; integers keep 64 bits
    /// and other numbers are `f64`; [`crate::Model::trait_text`] has every digit.
    pub value: Value,
    /// Where it is written; absent when no file has it.
    pub span: Option<Span>,
    /// How it got there.
    pub origin: Origin,
}

/// How a trait got onto a shape or member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The shape's own definition or an `apply` statement has it.
    Model,
    /// A mixin brought it.
    Mixin(ShapeId),
    /// Loading added it: the conversion from 1.0, or an enum made from `@enum`, or an enum member's implied value.
    Normalised,
}

/// A trait this crate knows the meaning of.
pub trait KnownTrait: Sized {
    /// The trait's id.
    const ID: &'static str;

    /// Reads the trait's value.
    ///
    /// # Errors
    /// When the value breaks the trait's rules.
    fn parse(value: &Value) -> Result<Self, TraitError>;
}

/// Why a value is not one of its trait.
#[derive(Debug, PartialEq, Eq)]
pub struct TraitError {
    message: String,
}

impl TraitError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl fmt::Display for TraitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TraitError {}

/// Reads a value through serde.
fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, TraitError> {
    T::deserialize(value).map_err(|error| TraitError::new(error.to_string()))
}

/// Reads a string that must not be empty.
fn non_empty(value: &Value) -> Result<String, TraitError> {
    let text: String = from_value(value)?;
    if text.is_empty() { Err(TraitError::new("it must not be empty")) } else { Ok(text) }
}

/// Implements [`KnownTrait`] for types whose serde form is the trait's value.
macro_rules! known_by_serde {
    ($($name:ident = $id:literal;)+) => {$(
        impl $crate::traits::KnownTrait for $name {
            const ID: &'static str = $id;

            fn parse(value: &::serde_json::Value) -> Result<Self, $crate::traits::TraitError> {
                $crate::traits::from_value(value)
            }
        }
    )+};
}
use known_by_serde;

#[cfg(test)]
mod tests;
