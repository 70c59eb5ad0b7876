//! "Type refinement traits" with a value, and resources.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{KnownTrait, TraitError, from_value, known_by_serde};

/// A default value, raw; null says "no default, whatever the target has" (Smithy 2.0, `default`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Default(#[allow(missing_docs, reason = "the type says it")] pub Value);

/// The value of an enum member (`enumValue`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EnumValue {
    /// Of an `enum`.
    String(String),
    /// Of an `intEnum`.
    Integer(i32),
}

/// The legacy trait that gives a string its values (Smithy 1.0, `enum`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enum(pub Vec<EnumDefinition>);

/// One value of the legacy `@enum` trait.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct EnumDefinition {
    /// The value on the wire.
    pub value: String,
    /// The name; all definitions of a trait have one or none has.
    pub name: Option<String>,
    /// What the value means.
    pub documentation: Option<String>,
    /// Free labels.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Whether it is not to be used any more; false by default.
    #[serde(default)]
    pub deprecated: bool,
}

/// A shape that others mix in (Smithy 2.0, "Mixins", `mixin`).
#[derive(Clone, Debug, std::default::Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Mixin {
    /// Traits, as ids, that stay with the mixin.
    pub local_traits: Vec<String>,
    /// Whether it only serves as an interface; false by default.
    pub interface: bool,
}

/// The resources a structure or string refers to (`references`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct References(#[allow(missing_docs, reason = "the type says it")] pub Vec<Reference>);

/// One reference.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Reference {
    /// The resource, as a shape id.
    pub resource: String,
    /// Identifier name to member name.
    #[serde(default)]
    pub ids: BTreeMap<String, String>,
    /// The service, as a shape id.
    pub service: Option<String>,
    /// A link relation.
    pub rel: Option<String>,
}

/// The resource identifier a member gives (`resourceIdentifier`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ResourceIdentifier(#[allow(missing_docs, reason = "the type says it")] pub String);

known_by_serde! {
    Default = "smithy.api#default";
    Mixin = "smithy.api#mixin";
    References = "smithy.api#references";
    ResourceIdentifier = "smithy.api#resourceIdentifier";
}

impl KnownTrait for EnumValue {
    const ID: &'static str = "smithy.api#enumValue";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        match value {
            Value::String(text) => Ok(Self::String(text.clone())),
            Value::Number(_) => from_value(value).map(Self::Integer),
            other => Err(TraitError::new(format!("expected a string or an integer, found `{other}`"))),
        }
    }
}

impl KnownTrait for Enum {
    const ID: &'static str = "smithy.api#enum";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        let definitions: Vec<EnumDefinition> = from_value(value)?;
        if definitions.is_empty() {
            return Err(TraitError::new("it defines no value"));
        }
        let named = definitions.iter().filter(|definition| definition.name.is_some()).count();
        if named != 0 && named != definitions.len() {
            return Err(TraitError::new("some of its definitions have a name and some have none"));
        }
        Ok(Self(definitions))
    }
}
