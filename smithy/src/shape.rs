//! Shapes of a resolved model.

use crate::shape_id::ShapeId;
use crate::source::Span;
use crate::trait_set::Traits;
use crate::traits::{KnownTrait, Trait};

/// A shape with every target resolved and every mixin mixed in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Shape {
    /// The absolute id.
    pub id: ShapeId,
    /// What it is, with what belongs to that.
    pub kind: ShapeKind,
    /// The type the model file declares. It differs from [`Shape::shape_type`] where loading normalised the shape: a
    /// `string` with the legacy `@enum` trait is an enum, a `set` is a list.
    pub declared_type: ShapeType,
    /// The traits, those of mixins, `apply` statements and 1.0 conversion included.
    pub traits: Traits,
    /// The mixins it used, in order. Their members and traits are already part of it.
    pub mixins: Vec<ShapeId>,
    /// Where it is defined; absent for the shapes of the built-in prelude.
    pub span: Option<Span>,
    /// The version of the file that defines it.
    pub version: SmithyVersion,
}

/// A member of a shape.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Member {
    /// The absolute id, `namespace#Shape$member`.
    pub id: ShapeId,
    /// The shape it targets; [`crate::Model::target`] looks it up.
    pub target: ShapeId,
    /// The traits applied to the member itself.
    pub traits: Traits,
    /// Where it is defined: in a shape that got it from a mixin, the place in the mixin; for a member made from
    /// an `@enum` definition, the place of the shape.
    pub span: Option<Span>,
    /// The mixin it came from, when the shape does not define it itself.
    pub mixin: Option<ShapeId>,
}

/// What a shape is.
#[derive(Clone, Debug)]
pub enum ShapeKind {
    /// A number, string, blob, boolean, timestamp or document.
    Simple(SimpleType),
    /// A string with named values.
    Enum(Vec<Member>),
    /// An integer with named values.
    IntEnum(Vec<Member>),
    /// A list; a `set` is a list with `@uniqueItems`.
    List(Box<Member>),
    /// A map: its key and its value.
    Map(Box<[Member; 2]>),
    /// A structure.
    Structure(Vec<Member>),
    /// A tagged union.
    Union(Vec<Member>),
    /// A service.
    Service(Box<Service>),
    /// A resource.
    Resource(Box<Resource>),
    /// An operation.
    Operation(Box<Operation>),
}

/// The simple types (Smithy 2.0, "Simple types").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are Smithy's own")]
pub enum SimpleType {
    Blob,
    Boolean,
    String,
    Byte,
    Short,
    Integer,
    Long,
    Float,
    Double,
    BigInteger,
    BigDecimal,
    Timestamp,
    Document,
}

/// The type names of the JSON AST.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are Smithy's own")]
pub enum ShapeType {
    Simple(SimpleType),
    Enum,
    IntEnum,
    List,
    Set,
    Map,
    Structure,
    Union,
    Service,
    Resource,
    Operation,
}

/// The versions of the AST.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SmithyVersion {
    /// 1.0, whose numbers and booleans have zero values unless boxed.
    V1,
    /// 2.0.
    V2,
}

/// What a service shape binds (Smithy 2.0, "Service").
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Service {
    /// The version, often a date; empty when the model has none.
    pub version: String,
    /// Operations bound to the service itself, in order.
    pub operations: Vec<ShapeId>,
    /// Resources bound to the service itself, in order.
    pub resources: Vec<ShapeId>,
    /// Errors every operation can return.
    pub errors: Vec<ShapeId>,
    /// Shapes that bear another name in this service.
    pub rename: Vec<(ShapeId, String)>,
}

/// What a resource shape binds (Smithy 2.0, "Resource").
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Resource {
    /// Identifiers: name and the string shape they target.
    pub identifiers: Vec<(String, ShapeId)>,
    /// Properties: name and target.
    pub properties: Vec<(String, ShapeId)>,
    /// Lifecycle operations that are bound.
    pub lifecycle: Vec<(Lifecycle, ShapeId)>,
    /// Other operations on an instance.
    pub operations: Vec<ShapeId>,
    /// Other operations on the collection.
    pub collection_operations: Vec<ShapeId>,
    /// Child resources.
    pub resources: Vec<ShapeId>,
}

/// How a resource binds an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are Smithy's own")]
pub enum Lifecycle {
    Create,
    Put,
    Read,
    Update,
    Delete,
    List,
}

/// What an operation shape binds (Smithy 2.0, "Operation").
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The input structure; `smithy.api#Unit` when the model gives none.
    pub input: ShapeId,
    /// The output structure; `smithy.api#Unit` when the model gives none.
    pub output: ShapeId,
    /// The operation's own errors. [`crate::ServiceClosure::errors`] adds the service's.
    pub errors: Vec<ShapeId>,
}

impl Shape {
    /// The type, after normalisation.
    pub fn shape_type(&self) -> ShapeType {
        match &self.kind {
            ShapeKind::Simple(simple) => ShapeType::Simple(*simple),
            ShapeKind::Enum(_) => ShapeType::Enum,
            ShapeKind::IntEnum(_) => ShapeType::IntEnum,
            ShapeKind::List(_) => ShapeType::List,
            ShapeKind::Map(_) => ShapeType::Map,
            ShapeKind::Structure(_) => ShapeType::Structure,
            ShapeKind::Union(_) => ShapeType::Union,
            ShapeKind::Service(_) => ShapeType::Service,
            ShapeKind::Resource(_) => ShapeType::Resource,
            ShapeKind::Operation(_) => ShapeType::Operation,
        }
    }

    /// The members in model order (a list has one, a map key and value); empty for shapes without.
    pub fn members(&self) -> &[Member] {
        match &self.kind {
            ShapeKind::Enum(members)
            | ShapeKind::IntEnum(members)
            | ShapeKind::Structure(members)
            | ShapeKind::Union(members) => members,
            ShapeKind::List(member) => std::slice::from_ref(&**member),
            ShapeKind::Map(members) => &members[..],
            _ => &[],
        }
    }

    /// The member of that name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members().iter().find(|member| member.name() == name)
    }

    /// The service, if it is one.
    pub fn as_service(&self) -> Option<&Service> {
        if let ShapeKind::Service(service) = &self.kind { Some(service) } else { None }
    }

    /// The resource, if it is one.
    pub fn as_resource(&self) -> Option<&Resource> {
        if let ShapeKind::Resource(resource) = &self.kind { Some(resource) } else { None }
    }

    /// The operation, if it is one.
    pub fn as_operation(&self) -> Option<&Operation> {
        if let ShapeKind::Operation(operation) = &self.kind { Some(operation) } else { None }
    }

    /// Whether it belongs to the prelude, `smithy.api`.
    pub fn is_prelude(&self) -> bool {
        self.id.namespace() == crate::prelude::NAMESPACE
    }

    /// Whether it is `smithy.api#Unit`, the structure that stands for "nothing".
    pub fn is_unit(&self) -> bool {
        self.id == crate::prelude::UNIT
    }

    /// The value of a trait, as the model writes it.
    pub fn trait_value(&self, id: &str) -> Option<&serde_json::Value> {
        self.traits.get(id).map(|applied| &applied.value)
    }

    /// Whether a trait is applied.
    pub fn has_trait(&self, id: &str) -> bool {
        self.traits.has(id)
    }

    /// Whether a known trait is applied.
    pub fn has<T: KnownTrait>(&self) -> bool {
        self.traits.has(T::ID)
    }

    /// A known trait, parsed.
    pub fn get<T: KnownTrait>(&self) -> Option<T> {
        self.traits.find()
    }
}

impl Member {
    /// The member's name.
    pub fn name(&self) -> &str {
        self.id.member().unwrap_or_default()
    }

    /// The value of a trait applied to the member itself.
    pub fn trait_value(&self, id: &str) -> Option<&serde_json::Value> {
        self.traits.get(id).map(|applied| &applied.value)
    }

    /// Whether a trait is applied to the member itself.
    pub fn has_trait(&self, id: &str) -> bool {
        self.traits.has(id)
    }

    /// Whether a known trait is applied to the member itself.
    pub fn has<T: KnownTrait>(&self) -> bool {
        self.traits.has(T::ID)
    }

    /// A known trait applied to the member itself, parsed.
    pub fn get<T: KnownTrait>(&self) -> Option<T> {
        self.traits.find()
    }

    pub(crate) fn applied(&self, id: &str) -> Option<&Trait> {
        self.traits.get(id)
    }
}

impl SimpleType {
    /// Whether a value of the type had a zero value in Smithy 1.0: booleans and numbers but the big ones.
    pub fn had_zero_value_in_v1(self) -> bool {
        use SimpleType::{Boolean, Byte, Double, Float, Integer, Long, Short};
        matches!(self, Boolean | Byte | Short | Integer | Long | Float | Double)
    }
}

const TYPE_NAMES: [(&str, ShapeType); 23] = [
    ("blob", ShapeType::Simple(SimpleType::Blob)),
    ("boolean", ShapeType::Simple(SimpleType::Boolean)),
    ("string", ShapeType::Simple(SimpleType::String)),
    ("byte", ShapeType::Simple(SimpleType::Byte)),
    ("short", ShapeType::Simple(SimpleType::Short)),
    ("integer", ShapeType::Simple(SimpleType::Integer)),
    ("long", ShapeType::Simple(SimpleType::Long)),
    ("float", ShapeType::Simple(SimpleType::Float)),
    ("double", ShapeType::Simple(SimpleType::Double)),
    ("bigInteger", ShapeType::Simple(SimpleType::BigInteger)),
    ("bigDecimal", ShapeType::Simple(SimpleType::BigDecimal)),
    ("timestamp", ShapeType::Simple(SimpleType::Timestamp)),
    ("document", ShapeType::Simple(SimpleType::Document)),
    ("enum", ShapeType::Enum),
    ("intEnum", ShapeType::IntEnum),
    ("list", ShapeType::List),
    ("set", ShapeType::Set),
    ("map", ShapeType::Map),
    ("structure", ShapeType::Structure),
    ("union", ShapeType::Union),
    ("service", ShapeType::Service),
    ("resource", ShapeType::Resource),
    ("operation", ShapeType::Operation),
];

impl ShapeType {
    /// Every type name the JSON AST knows.
    pub fn names() -> impl Iterator<Item = &'static str> {
        TYPE_NAMES.iter().map(|(name, _)| *name)
    }

    /// The type of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        TYPE_NAMES.iter().find(|(known, _)| *known == name).map(|(_, shape_type)| *shape_type)
    }

    /// The name the JSON AST uses.
    pub fn name(self) -> &'static str {
        TYPE_NAMES.iter().find(|(_, known)| *known == self).map_or("", |(name, _)| *name)
    }

    /// The name with its article, for messages: "a structure", "an operation".
    pub(crate) fn with_article(self) -> String {
        let name = self.name();
        let article = if name.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
        format!("{article} {name}")
    }

    /// Whether members can target it: everything but services, resources and operations.
    pub fn is_data(self) -> bool {
        !matches!(self, Self::Service | Self::Resource | Self::Operation)
    }

    /// Whether values had a zero value in Smithy 1.0; an `intEnum` was an integer then.
    pub fn had_zero_value_in_v1(self) -> bool {
        match self {
            Self::Simple(simple) => simple.had_zero_value_in_v1(),
            other => other == Self::IntEnum,
        }
    }
}

impl std::fmt::Display for ShapeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl Lifecycle {
    pub(crate) const ALL: [Self; 6] = [Self::Create, Self::Put, Self::Read, Self::Update, Self::Delete, Self::List];
}
