//! "Endpoint traits", the `smithy.rules` traits and AWS client endpoint discovery.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{KnownTrait, TraitError, from_value, known_by_serde};
use crate::shape_id::is_identifier;

/// What an operation puts in front of the host name (Smithy 2.0, "Endpoint traits", `endpoint`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Literals and the names of `@hostLabel` members, in order.
    pub host_prefix: Vec<HostSegment>,
}

/// A part of a host prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostSegment {
    /// Text as it is.
    Literal(String),
    /// The value of the input member of that name.
    Label(String),
}

/// An endpoint rule set, raw ("Endpoint rules engine", `endpointRuleSet`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct EndpointRuleSet(#[allow(missing_docs, reason = "the type says it")] pub Value);

/// An endpoint rule set as a binary decision diagram, raw (`endpointBdd`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct EndpointBdd(#[allow(missing_docs, reason = "the type says it")] pub Value);

/// Test cases of an endpoint rule set, raw (`endpointTests`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct EndpointTests(#[allow(missing_docs, reason = "the type says it")] pub Value);

/// Rule set parameters that are client configuration, by name (`clientContextParams`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ClientContextParams(
    #[allow(missing_docs, reason = "the type says it")] pub BTreeMap<String, ClientContextParam>,
);

/// One client configuration parameter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ClientContextParam {
    /// Its type.
    #[serde(rename = "type")]
    pub param_type: ContextParamType,
    /// What it is for.
    pub documentation: Option<String>,
}

/// The types of rule set parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum ContextParamType {
    /// A string.
    #[serde(rename = "string", alias = "String")]
    String,
    /// A boolean.
    #[serde(rename = "boolean", alias = "Boolean")]
    Boolean,
    /// A list of strings.
    #[serde(rename = "stringArray", alias = "StringArray")]
    StringArray,
}

/// The rule set parameter an input member gives (`contextParam`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ContextParam {
    /// The parameter's name.
    pub name: String,
}

/// Rule set parameters an operation fixes, by name (`staticContextParams`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct StaticContextParams(
    #[allow(missing_docs, reason = "the type says it")] pub BTreeMap<String, StaticContextParam>,
);

/// One fixed parameter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct StaticContextParam {
    /// A string, a boolean or a list of strings.
    pub value: Value,
}

/// Rule set parameters read from an operation's input, by name (`operationContextParams`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct OperationContextParams(
    #[allow(missing_docs, reason = "the type says it")] pub BTreeMap<String, OperationContextParam>,
);

/// One parameter read from the input.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct OperationContextParam {
    /// A JMESPath expression on the input.
    pub path: String,
}

/// How a service's endpoints are discovered (`aws.api#clientEndpointDiscovery`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ClientEndpointDiscovery {
    /// The operation that lists endpoints, as a shape id.
    pub operation: String,
    /// The error that says an endpoint is stale, as a shape id.
    pub error: Option<String>,
}

/// Whether an operation needs a discovered endpoint (`aws.api#clientDiscoveredEndpoint`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct ClientDiscoveredEndpoint {
    /// Whether the call can not be made without one.
    pub required: bool,
}

known_by_serde! {
    EndpointRuleSet = "smithy.rules#endpointRuleSet";
    EndpointBdd = "smithy.rules#endpointBdd";
    EndpointTests = "smithy.rules#endpointTests";
    ClientContextParams = "smithy.rules#clientContextParams";
    ContextParam = "smithy.rules#contextParam";
    StaticContextParams = "smithy.rules#staticContextParams";
    OperationContextParams = "smithy.rules#operationContextParams";
    ClientEndpointDiscovery = "aws.api#clientEndpointDiscovery";
    ClientDiscoveredEndpoint = "aws.api#clientDiscoveredEndpoint";
}

#[derive(Deserialize)]
struct EndpointValue {
    #[serde(rename = "hostPrefix")]
    host_prefix: String,
}

impl KnownTrait for Endpoint {
    const ID: &'static str = "smithy.api#endpoint";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        let EndpointValue { host_prefix } = from_value(value)?;
        let mut segments = Vec::new();
        let mut rest = host_prefix.as_str();
        while let Some((literal, after)) = rest.split_once('{') {
            let (label, tail) = after
                .split_once('}')
                .ok_or_else(|| TraitError::new(format!("`hostPrefix` has an unclosed `{{`: `{host_prefix}`")))?;
            if !is_identifier(label) {
                return Err(TraitError::new(format!("`hostPrefix` has a label that is no member name: `{label}`")));
            }
            push_literal(&mut segments, literal);
            segments.push(HostSegment::Label(label.to_owned()));
            rest = tail;
        }
        push_literal(&mut segments, rest);
        if segments.is_empty() {
            return Err(TraitError::new("`hostPrefix` must not be empty"));
        }
        Ok(Self { host_prefix: segments })
    }
}

fn push_literal(segments: &mut Vec<HostSegment>, literal: &str) {
    if !literal.is_empty() {
        segments.push(HostSegment::Literal(literal.to_owned()));
    }
}
