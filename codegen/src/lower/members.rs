//! Types and traits of members.

use farrier_smithy::{Diagnostic, Member, NullabilityMode, Shape, ShapeKind, SimpleType, traits};

use super::documentation::deprecated;
use super::{Lowering, is_event_stream};
use crate::names::MemberName;
use crate::plan::{DefaultPlan, MemberPlan, Role, RustType, SchemaMember, SchemaRef, TraitPlan};

impl Lowering<'_> {
    /// A member of a structure. In an input everything is optional, so that required members can be checked in one
    /// place; a stream is never optional, because an empty one says the same.
    pub(super) fn member(
        &self,
        container: &Shape,
        member: &Member,
        name: MemberName,
        role: Role,
    ) -> Result<MemberPlan, Diagnostic> {
        let target = self.model.target(member);
        let plain = match self.member_type(member) {
            RustType::EventReceiver(events, error) if role == Role::Input => RustType::EventStreamSender(events, error),
            other => other,
        };
        let is_optional = role == Role::Input
            || self.is_lenient()
            || self.model.is_nullable(container, member, NullabilityMode::ClientCareful);
        let is_stream = plain.is_stream();
        let default = match member.get::<traits::Default>() {
            // Who builds an output with events has to say which.
            _ if matches!(plain, RustType::EventReceiver(..)) => None,
            _ if is_stream => Some(DefaultPlan::Zero),
            Some(traits::Default(value)) if !is_optional => Some(self.default(member, target, &value)?),
            _ => None,
        };
        let mut schema = self.schema_member(member);
        schema.traits.retain(|applied| is_effective(applied, role));
        Ok(MemberPlan {
            schema,
            name: name.field,
            setter: name.setter,
            rust: if is_optional && !is_stream { plain.optional() } else { plain },
            docs: self.docs_of_member(member),
            deprecated: deprecated(member.get()),
            required: member.has::<traits::Required>(),
            default,
        })
    }

    /// The type of a member that is not absent.
    pub(super) fn member_type(&self, member: &Member) -> RustType {
        let plain = self.rust_type(self.model.target(member));
        if self.boxed.contains(&member.id) { plain.boxed() } else { plain }
    }

    pub(super) fn rust_type(&self, shape: &Shape) -> RustType {
        match &shape.kind {
            ShapeKind::Simple(SimpleType::Blob) if shape.has::<traits::Streaming>() => RustType::ByteStream,
            ShapeKind::Simple(simple) => simple_type(*simple),
            ShapeKind::IntEnum(_) => RustType::I32,
            ShapeKind::List(item) => RustType::Vec(Box::new(self.item_type(shape, item))),
            ShapeKind::Map(members) => {
                let [key, value] = &**members;
                let key = self.rust_type(self.model.target(key));
                RustType::Map(Box::new(key), Box::new(self.item_type(shape, value)))
            }
            ShapeKind::Union(_) if is_event_stream(shape) => {
                RustType::EventReceiver(self.item(shape), self.stream_error_item(shape))
            }
            _ => RustType::Item(self.item(shape)),
        }
    }

    fn item_type(&self, collection: &Shape, item: &Member) -> RustType {
        let plain = self.rust_type(self.model.target(item));
        let is_sparse = self.model.is_nullable(collection, item, NullabilityMode::ClientCareful);
        if is_sparse { plain.optional() } else { plain }
    }

    pub(super) fn schema_member(&self, member: &Member) -> SchemaMember {
        let target = self.model.target(member);
        SchemaMember {
            name: member.name().to_owned(),
            target: self.schema_ref(target),
            traits: self.member_traits(member, target),
        }
    }

    pub(super) fn schema_ref(&self, shape: &Shape) -> SchemaRef {
        match &shape.kind {
            _ if shape.is_unit() => SchemaRef::Prelude("UNIT"),
            ShapeKind::Simple(simple) => SchemaRef::Prelude(simple_schema(*simple)),
            ShapeKind::Enum(_) => SchemaRef::Prelude("STRING"),
            ShapeKind::IntEnum(_) => SchemaRef::Prelude("INTEGER"),
            ShapeKind::List(_) | ShapeKind::Map(_) => {
                let name = self.collections.get(&shape.id).cloned().unwrap_or_default();
                SchemaRef::Static(vec!["schema".to_owned()], name)
            }
            _ => {
                let mut module = self.item(shape).module;
                module.push(self.file(shape));
                SchemaRef::Static(module, "SCHEMA".to_owned())
            }
        }
    }
}

fn simple_type(simple: SimpleType) -> RustType {
    match simple {
        SimpleType::Blob => RustType::Blob,
        SimpleType::Boolean => RustType::Bool,
        SimpleType::String => RustType::String,
        SimpleType::Byte => RustType::I8,
        SimpleType::Short => RustType::I16,
        SimpleType::Integer => RustType::I32,
        SimpleType::Long => RustType::I64,
        SimpleType::Float => RustType::F32,
        SimpleType::Double => RustType::F64,
        SimpleType::BigInteger => RustType::BigInteger,
        SimpleType::BigDecimal => RustType::BigDecimal,
        SimpleType::Timestamp => RustType::DateTime,
        SimpleType::Document => RustType::Document,
    }
}

fn simple_schema(simple: SimpleType) -> &'static str {
    match simple {
        SimpleType::Blob => "BLOB",
        SimpleType::Boolean => "BOOLEAN",
        SimpleType::String => "STRING",
        SimpleType::Byte => "BYTE",
        SimpleType::Short => "SHORT",
        SimpleType::Integer => "INTEGER",
        SimpleType::Long => "LONG",
        SimpleType::Float => "FLOAT",
        SimpleType::Double => "DOUBLE",
        SimpleType::BigInteger => "BIG_INTEGER",
        SimpleType::BigDecimal => "BIG_DECIMAL",
        SimpleType::Timestamp => "TIMESTAMP",
        SimpleType::Document => "DOCUMENT",
    }
}

/// Whether a trait means something where the structure is used: a binding to a part of the HTTP message that this kind
/// of structure does not become is ignored, and the member is in the body (Smithy 2.0, "HTTP bindings").
fn is_effective(applied: &TraitPlan, role: Role) -> bool {
    let (TraitPlan::Mark(variant) | TraitPlan::Text(variant, _)) = applied else { return true };
    match *variant {
        "HttpLabel" | "HttpQuery" | "HttpQueryParams" => role == Role::Input,
        "HttpResponseCode" => role == Role::Output,
        "HttpHeader" | "HttpPrefixHeaders" | "HttpPayload" => role != Role::Plain,
        _ => true,
    }
}
