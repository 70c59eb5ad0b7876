//! `ConflictException`.

use farrier_runtime::generated::*;

use crate::types::ResourceType;

/// The request clashes with what the resource is doing now, for instance changing a logging configuration while an earlier change is still running. The status is 409; try again once the resource has settled.
#[derive(Clone)] #[non_exhaustive] pub struct ConflictException {
    /// Which clash occurred, in plain words meant for a developer.
    pub message: String,
    /// Short ID of the resource that is in the way.
    pub resource_id: String,
    /// Kind of the resource that is in the way.
    pub resource_type: ResourceType,
    pub(crate) meta: ErrorMetadata,
}
impl ConflictException {
    /// Which clash occurred, in plain words meant for a developer.
    #[inline] pub fn message(&self) -> &str { &self.message }
    /// Short ID of the resource that is in the way.
    #[inline] pub fn resource_id(&self) -> &str { &self.resource_id }
    /// Kind of the resource that is in the way.
    #[inline] pub fn resource_type(&self) -> &ResourceType { &self.resource_type }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ConflictExceptionBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("ConflictException", &[
    Member { name: "message", target: STRING, traits: Trait::None }, Member { name: "resourceId", target: STRING, traits: Trait::None },
    Member { name: "resourceType", target: STRING, traits: Trait::None },
], Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(409)]));
impl Shape for ConflictException {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), 1 => self.resource_id.read(), 2 => self.resource_type.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), 1 => self.resource_id.fill(), 2 => self.resource_type.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), resource_id: Value::empty(), resource_type: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for ConflictException { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "ConflictException", Some(&self.message), f) } }
impl std::error::Error for ConflictException {}
impl ProvideErrorMetadata for ConflictException { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for ConflictException { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for ConflictException { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ConflictException { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`ConflictException`](struct@ConflictException).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive]
pub struct ConflictExceptionBuilder { message: Option<String>, resource_id: Option<String>, resource_type: Option<ResourceType>, meta: Option<ErrorMetadata> }
impl ConflictExceptionBuilder {
    /// Which clash occurred, in plain words meant for a developer. Required.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Short ID of the resource that is in the way. Required.
    #[inline] pub fn resource_id(mut self, value: impl Into<String>) -> Self { self.resource_id = Some(value.into()); self }
    /// Kind of the resource that is in the way. Required.
    #[inline] pub fn resource_type(mut self, value: ResourceType) -> Self { self.resource_type = Some(value); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<ConflictException, BuildError> {
        Ok(ConflictException {
            message: error::required(self.message, "message", "ConflictException")?,
            resource_id: error::required(self.resource_id, "resource_id", "ConflictException")?,
            resource_type: error::required(self.resource_type, "resource_type", "ConflictException")?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl ConflictExceptionBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
    #[inline] pub fn set_resource_id(mut self, value: Option<String>) -> Self { self.resource_id = value; self }
    #[inline] pub fn get_resource_id(&self) -> &Option<String> { &self.resource_id }
    #[inline] pub fn set_resource_type(mut self, value: Option<ResourceType>) -> Self { self.resource_type = value; self }
    #[inline] pub fn get_resource_type(&self) -> &Option<ResourceType> { &self.resource_type }
}
impl fmt::Debug for ConflictExceptionBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read(), self.resource_id.read(), self.resource_type.read()], f) }
}
