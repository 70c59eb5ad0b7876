//! Structures, unions, enums, lists and maps.

use farrier_smithy::ShapeId;

use super::{DefaultPlan, Item, RustType, SchemaRef};

/// A structure.
#[derive(Debug, PartialEq)]
pub(crate) struct StructurePlan {
    /// The shape it is made from.
    pub(crate) origin: ShapeId,
    pub(crate) item: Item,
    pub(crate) builder: Item,
    pub(crate) role: Role,
    /// The operation that it is the input of.
    pub(crate) operation: Option<Item>,
    /// The name of the module, not escaped; empty for what stands in an operation's file.
    pub(crate) file: String,
    /// The name of the static that holds its schema.
    pub(crate) schema: String,
    /// The name in the model.
    pub(crate) model_name: String,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) derives: Vec<String>,
    pub(crate) members: Vec<MemberPlan>,
    pub(crate) traits: Vec<TraitPlan>,
    /// It is `Serialize` and `Deserialize`.
    pub(crate) serde: bool,
    /// A response gives it the second request id of Amazon S3 too.
    pub(crate) has_extended_id: bool,
}

/// What a structure is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Plain,
    Input,
    Output,
    Error,
}

/// A member of a structure.
#[derive(Debug, PartialEq)]
pub(crate) struct MemberPlan {
    pub(crate) schema: SchemaMember,
    /// Field and method, not escaped.
    pub(crate) name: String,
    /// What stands behind `set_` and `get_`.
    pub(crate) setter: String,
    /// The type of the field.
    pub(crate) rust: RustType,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<String>,
    /// Whether the model requires it.
    pub(crate) required: bool,
    /// What it is when nobody gave it; for fields that are no `Option`.
    pub(crate) default: Option<DefaultPlan>,
}

/// What a schema says of a member.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SchemaMember {
    pub(crate) name: String,
    pub(crate) target: SchemaRef,
    pub(crate) traits: Vec<TraitPlan>,
}

/// A trait in a schema: a variant of the runtime's `Trait`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TraitPlan {
    /// A variant without a value, such as `Sensitive`.
    Mark(&'static str),
    /// A variant with a text, such as `HttpHeader`.
    Text(&'static str, String),
    /// A variant of the runtime's `TimestampFormat`.
    TimestampFormat(&'static str),
    /// A variant of the runtime's `Fault`.
    Error(&'static str),
    HttpError(u16),
    Retryable {
        throttling: bool,
    },
    XmlNamespace(XmlNamespacePlan),
    AwsQueryError {
        code: String,
        status: u16,
    },
}

/// An XML namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct XmlNamespacePlan {
    pub(crate) uri: String,
    /// Empty for the default namespace.
    pub(crate) prefix: String,
}

/// A union.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct UnionPlan {
    pub(crate) origin: ShapeId,
    pub(crate) item: Item,
    pub(crate) file: String,
    pub(crate) model_name: String,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) derives: Vec<String>,
    pub(crate) variants: Vec<UnionVariantPlan>,
    /// Members of an event stream that are errors: no variants, but part of the schema, behind them.
    pub(crate) errors: Vec<SchemaMember>,
    pub(crate) traits: Vec<TraitPlan>,
    /// It is `Serialize` and `Deserialize`.
    pub(crate) serde: bool,
}

/// A member of a union.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct UnionVariantPlan {
    pub(crate) schema: SchemaMember,
    pub(crate) name: String,
    /// The part of method names, as in `is_s3`.
    pub(crate) method: String,
    pub(crate) docs: String,
    /// Nothing for a variant without a value.
    pub(crate) rust: Option<RustType>,
}

/// An enum.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct EnumPlan {
    pub(crate) origin: ShapeId,
    pub(crate) item: Item,
    pub(crate) file: String,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) derives: Vec<String>,
    /// In order of name.
    pub(crate) variants: Vec<EnumVariantPlan>,
    /// Shown redacted.
    pub(crate) sensitive: bool,
    /// It is `Serialize` and `Deserialize`.
    pub(crate) serde: bool,
}

/// A value of an enum.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct EnumVariantPlan {
    /// The member in the model.
    pub(crate) model_name: String,
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<String>,
}

/// A list or a map.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct CollectionPlan {
    pub(crate) origin: ShapeId,
    /// The name of its static in `crate::schema`.
    pub(crate) name: String,
    pub(crate) model_name: String,
    /// One member for a list, key and value for a map.
    pub(crate) members: Vec<SchemaMember>,
    pub(crate) traits: Vec<TraitPlan>,
}
