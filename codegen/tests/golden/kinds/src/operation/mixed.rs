//! `Mixed`.

use farrier_runtime::generated::*;

use crate::operation::mixed::builders::{MixedInputBuilder, MixedOutputBuilder};
use crate::types::error::{NotFound, Overloaded, ServiceDown};

/// Members and errors that come from mixins.
pub type Mixed = OperationOf<MixedInput>;
impl OperationInput for MixedInput {
    type Output = MixedOutput; type Error = MixedError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Mixed", http: Http { method: "POST", path: &[PathPart::Literal("/mixed")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::not_found::SCHEMA, &crate::types::error::overloaded::SCHEMA, &crate::types::error::service_down::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// Goes along to whatever mixes this in.
#[derive(Clone, Default)] #[non_exhaustive] pub struct MixedInput {
    /// Set by an `apply` on the mixed-in member.
    pub id: Option<String>,
    /// The member `createdAt`.
    pub created_at: Option<DateTime>,
    /// The member `tags`.
    #[deprecated(note = "Tags are going away.")]
    pub tags: Option<HashMap<String, String>>,
    /// The member `motto`.
    pub motto: Option<String>,
    /// The member `own`.
    pub own: Option<String>,
}
impl MixedInput {
    /// Set by an `apply` on the mixed-in member.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// The member `createdAt`.
    #[inline] pub fn created_at(&self) -> Option<&DateTime> { self.created_at.as_ref() }
    /// The member `tags`.
    #[deprecated(note = "Tags are going away.")] #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// The member `motto`.
    #[inline] pub fn motto(&self) -> Option<&str> { self.motto.as_deref() }
    /// The member `own`.
    #[inline] pub fn own(&self) -> Option<&str> { self.own.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MixedInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("MixedInput", &[
    Member { name: "id", target: STRING, traits: Trait::None }, Member { name: "createdAt", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "tags", target: &crate::schema::STRING_MAP, traits: Trait::None }, Member { name: "motto", target: STRING, traits: Trait::None },
    Member { name: "own", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for MixedInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.id.read(), 1 => self.created_at.read(), 2 => self.tags.read(), 3 => self.motto.read(), 4 => self.own.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.id.fill(), 1 => self.created_at.fill(), 2 => self.tags.fill(), 3 => self.motto.fill(), 4 => self.own.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for MixedInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MixedInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for MixedInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for MixedInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Goes along to whatever mixes this in.
#[derive(Clone)] #[non_exhaustive] pub struct MixedOutput {
    /// Set by an `apply` on the mixed-in member.
    pub id: String,
    /// The member `createdAt`.
    pub created_at: Option<DateTime>,
    /// The member `tags`.
    #[deprecated(note = "Tags are going away.")]
    pub tags: Option<HashMap<String, String>>,
    /// The member `motto`.
    pub motto: Option<String>,
    /// The member `own`.
    pub own: Option<String>,
    _request_id: Option<String>,
}
impl MixedOutput {
    /// Set by an `apply` on the mixed-in member.
    #[inline] pub fn id(&self) -> &str { &self.id }
    /// The member `createdAt`.
    #[inline] pub fn created_at(&self) -> Option<&DateTime> { self.created_at.as_ref() }
    /// The member `tags`.
    #[deprecated(note = "Tags are going away.")] #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// The member `motto`.
    #[inline] pub fn motto(&self) -> Option<&str> { self.motto.as_deref() }
    /// The member `own`.
    #[inline] pub fn own(&self) -> Option<&str> { self.own.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MixedOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("MixedOutput", &[
    Member { name: "id", target: STRING, traits: Trait::None }, Member { name: "createdAt", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "tags", target: &crate::schema::STRING_MAP, traits: Trait::None }, Member { name: "motto", target: STRING, traits: Trait::None },
    Member { name: "own", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for MixedOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.id.read(), 1 => self.created_at.read(), 2 => self.tags.read(), 3 => self.motto.read(), 4 => self.own.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.id.fill(), 1 => self.created_at.fill(), 2 => self.tags.fill(), 3 => self.motto.fill(), 4 => self.own.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { id: Value::empty(), created_at: Value::empty(), tags: Value::empty(), motto: Value::empty(), own: Value::empty(), _request_id: None } }
}
impl RequestId for MixedOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for MixedOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MixedOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for MixedOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for MixedOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Mixed`](type@Mixed).
#[derive(Debug)] #[non_exhaustive] pub enum MixedError {
    /// `NotFound`
    NotFound(NotFound),
    /// Worth another try. Its message is sensitive.
    Overloaded(Overloaded),
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl MixedError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_not_found(&self) -> bool { matches!(self, Self::NotFound(_)) }
    #[inline] pub fn is_overloaded(&self) -> bool { matches!(self, Self::Overloaded(_)) }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for MixedError {
    #[inline] fn modelled(index: usize) -> Self { match index {
        0 => Self::NotFound(Shape::empty()), 1 => Self::Overloaded(Shape::empty()), 2 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()),
    } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::NotFound(e) => e, Self::Overloaded(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::NotFound(e) => e, Self::Overloaded(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for MixedError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for MixedError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for MixedError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Mixed`](super::Mixed).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::mixed::{MixedInput, MixedOutput};

    /// A call of [`Mixed`](super::Mixed): set its members, then `send()` it.
    pub type MixedFluentBuilder = FluentBuilder<MixedInput>;

    /// Collects the members of [`MixedInput`](super::MixedInput).
    pub type MixedInputBuilder = FluentBuilder<MixedInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<MixedInput, C> {
        /// Set by an `apply` on the mixed-in member. Required.
        #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.input.id = Some(value.into()); self }
        /// The member `createdAt`.
        #[inline] pub fn created_at(mut self, value: DateTime) -> Self { self.input.created_at = Some(value); self }
        /// The member `tags`. Adds an entry.
        #[deprecated(note = "Tags are going away.")] #[inline]
        pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.input.tags.get_or_insert_default().insert(key.into(), value.into()); self }
        /// The member `motto`.
        #[inline] pub fn motto(mut self, value: impl Into<String>) -> Self { self.input.motto = Some(value.into()); self }
        /// The member `own`.
        #[inline] pub fn own(mut self, value: impl Into<String>) -> Self { self.input.own = Some(value.into()); self }
        #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.input.id = value; self }
        #[inline] pub fn get_id(&self) -> &Option<String> { &self.input.id }
        #[inline] pub fn set_created_at(mut self, value: Option<DateTime>) -> Self { self.input.created_at = value; self }
        #[inline] pub fn get_created_at(&self) -> &Option<DateTime> { &self.input.created_at }
        #[deprecated(note = "Tags are going away.")] #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.input.tags = value; self }
        #[deprecated(note = "Tags are going away.")] #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.input.tags }
        #[inline] pub fn set_motto(mut self, value: Option<String>) -> Self { self.input.motto = value; self }
        #[inline] pub fn get_motto(&self) -> &Option<String> { &self.input.motto }
        #[inline] pub fn set_own(mut self, value: Option<String>) -> Self { self.input.own = value; self }
        #[inline] pub fn get_own(&self) -> &Option<String> { &self.input.own }
    }
    impl client::Presignable for MixedInput {}

    /// Collects the members of [`MixedOutput`](super::MixedOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive]
    pub struct MixedOutputBuilder { id: Option<String>, created_at: Option<DateTime>, tags: Option<HashMap<String, String>>, motto: Option<String>, own: Option<String> }
    impl fmt::Debug for MixedOutputBuilder {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            shape::debug_builder(&super::OUTPUT, &[self.id.read(), self.created_at.read(), self.tags.read(), self.motto.read(), self.own.read()], f)
        }
    }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl MixedOutputBuilder {
        /// Set by an `apply` on the mixed-in member. Required.
        #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.id = Some(value.into()); self }
        /// The member `createdAt`.
        #[inline] pub fn created_at(mut self, value: DateTime) -> Self { self.created_at = Some(value); self }
        /// The member `tags`. Adds an entry.
        #[deprecated(note = "Tags are going away.")] #[inline]
        pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.tags.get_or_insert_default().insert(key.into(), value.into()); self }
        /// The member `motto`.
        #[inline] pub fn motto(mut self, value: impl Into<String>) -> Self { self.motto = Some(value.into()); self }
        /// The member `own`.
        #[inline] pub fn own(mut self, value: impl Into<String>) -> Self { self.own = Some(value.into()); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline] pub fn build(self) -> Result<MixedOutput, BuildError> {
            Ok(MixedOutput { id: error::required(self.id, "id", "MixedOutput")?, created_at: self.created_at, tags: self.tags, motto: self.motto, own: self.own, _request_id: None })
        }
        #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.id = value; self }
        #[inline] pub fn get_id(&self) -> &Option<String> { &self.id }
        #[inline] pub fn set_created_at(mut self, value: Option<DateTime>) -> Self { self.created_at = value; self }
        #[inline] pub fn get_created_at(&self) -> &Option<DateTime> { &self.created_at }
        #[deprecated(note = "Tags are going away.")] #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.tags = value; self }
        #[deprecated(note = "Tags are going away.")] #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.tags }
        #[inline] pub fn set_motto(mut self, value: Option<String>) -> Self { self.motto = value; self }
        #[inline] pub fn get_motto(&self) -> &Option<String> { &self.motto }
        #[inline] pub fn set_own(mut self, value: Option<String>) -> Self { self.own = value; self }
        #[inline] pub fn get_own(&self) -> &Option<String> { &self.own }
    }
}
