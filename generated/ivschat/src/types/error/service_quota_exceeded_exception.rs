//! `ServiceQuotaExceededException`.

use farrier_runtime::generated::*;

use crate::types::ResourceType;

/// Creating the resource would take the account past one of its quotas. The status is 402; delete something, or ask for a higher quota in the Service Quotas console.
#[derive(Clone)] #[non_exhaustive] pub struct ServiceQuotaExceededException {
    /// Which quota was reached, in plain words meant for a developer.
    pub message: String,
    /// Short ID of the resource the quota applies to.
    pub resource_id: String,
    /// Kind of the resource the quota applies to.
    pub resource_type: ResourceType,
    /// The quota's present value: how many the account may have. It reads 0 when the service leaves it out.
    pub limit: i32,
    pub(crate) meta: ErrorMetadata,
}
impl ServiceQuotaExceededException {
    /// Which quota was reached, in plain words meant for a developer.
    #[inline] pub fn message(&self) -> &str { &self.message }
    /// Short ID of the resource the quota applies to.
    #[inline] pub fn resource_id(&self) -> &str { &self.resource_id }
    /// Kind of the resource the quota applies to.
    #[inline] pub fn resource_type(&self) -> &ResourceType { &self.resource_type }
    /// The quota's present value: how many the account may have. It reads 0 when the service leaves it out.
    #[inline] pub fn limit(&self) -> i32 { self.limit }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ServiceQuotaExceededExceptionBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("ServiceQuotaExceededException", &[
    Member { name: "message", target: STRING, traits: Trait::None }, Member { name: "resourceId", target: STRING, traits: Trait::None },
    Member { name: "resourceType", target: STRING, traits: Trait::None }, Member { name: "limit", target: INTEGER, traits: Trait::None },
], Trait::All(&[Trait::Error(Fault::Client), Trait::HttpError(402)]));
impl Shape for ServiceQuotaExceededException {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline]
    fn view(&self, member: usize) -> View<'_> { match member { 0 => self.message.read(), 1 => self.resource_id.read(), 2 => self.resource_type.read(), 3 => self.limit.read(), _ => View::Absent } }
    #[inline]
    fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.message.fill(), 1 => self.resource_id.fill(), 2 => self.resource_type.fill(), 3 => self.limit.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), resource_id: Value::empty(), resource_type: Value::empty(), limit: Value::empty(), meta: ErrorMetadata::default() } }
}
impl fmt::Display for ServiceQuotaExceededException {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, "ServiceQuotaExceededException", Some(&self.message), f) }
}
impl std::error::Error for ServiceQuotaExceededException {}
impl ProvideErrorMetadata for ServiceQuotaExceededException { #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta } }
impl RequestId for ServiceQuotaExceededException { #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() } }
impl fmt::Debug for ServiceQuotaExceededException { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ServiceQuotaExceededException { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`ServiceQuotaExceededException`](struct@ServiceQuotaExceededException).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive]
pub struct ServiceQuotaExceededExceptionBuilder { message: Option<String>, resource_id: Option<String>, resource_type: Option<ResourceType>, limit: Option<i32>, meta: Option<ErrorMetadata> }
impl ServiceQuotaExceededExceptionBuilder {
    /// Which quota was reached, in plain words meant for a developer. Required.
    #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.message = Some(value.into()); self }
    /// Short ID of the resource the quota applies to. Required.
    #[inline] pub fn resource_id(mut self, value: impl Into<String>) -> Self { self.resource_id = Some(value.into()); self }
    /// Kind of the resource the quota applies to. Required.
    #[inline] pub fn resource_type(mut self, value: ResourceType) -> Self { self.resource_type = Some(value); self }
    /// The quota's present value: how many the account may have. It reads 0 when the service leaves it out. Required.
    #[inline] pub fn limit(mut self, value: i32) -> Self { self.limit = Some(value); self }
    /// Code, message and request id.
    #[inline] pub fn meta(mut self, meta: ErrorMetadata) -> Self { self.meta = Some(meta); self }
    /// See [`meta`](Self::meta).
    #[inline] pub fn set_meta(&mut self, meta: Option<ErrorMetadata>) -> &mut Self { self.meta = meta; self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<ServiceQuotaExceededException, BuildError> {
        Ok(ServiceQuotaExceededException {
            message: error::required(self.message, "message", "ServiceQuotaExceededException")?,
            resource_id: error::required(self.resource_id, "resource_id", "ServiceQuotaExceededException")?,
            resource_type: error::required(self.resource_type, "resource_type", "ServiceQuotaExceededException")?,
            limit: self.limit.unwrap_or_else(Value::empty),
            meta: self.meta.unwrap_or_default(),
        })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl ServiceQuotaExceededExceptionBuilder {
    #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.message = value; self }
    #[inline] pub fn get_message(&self) -> &Option<String> { &self.message }
    #[inline] pub fn set_resource_id(mut self, value: Option<String>) -> Self { self.resource_id = value; self }
    #[inline] pub fn get_resource_id(&self) -> &Option<String> { &self.resource_id }
    #[inline] pub fn set_resource_type(mut self, value: Option<ResourceType>) -> Self { self.resource_type = value; self }
    #[inline] pub fn get_resource_type(&self) -> &Option<ResourceType> { &self.resource_type }
    #[inline] pub fn set_limit(mut self, value: Option<i32>) -> Self { self.limit = value; self }
    #[inline] pub fn get_limit(&self) -> &Option<i32> { &self.limit }
}
impl fmt::Debug for ServiceQuotaExceededExceptionBuilder {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.message.read(), self.resource_id.read(), self.resource_type.read(), self.limit.read()], f) }
}
