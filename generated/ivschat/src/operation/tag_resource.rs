//! `TagResource`.

use farrier_runtime::generated::*;

use crate::operation::tag_resource::builders::{TagResourceInputBuilder, TagResourceOutputBuilder};
use crate::types::error::{InternalServerException, ResourceNotFoundException, ValidationException};

/// Puts tags on a room or logging configuration. A key that is already there gets the new value; other tags stay as they are.
pub type TagResource = OperationOf<TagResourceInput>;
impl OperationInput for TagResourceInput {
    type Output = TagResourceOutput; type Error = TagResourceError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "TagResource", http: Http { method: "POST", path: &[PathPart::Literal("/tags/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::internal_server_exception::SCHEMA, &crate::types::error::resource_not_found_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA],
    required: &[0, 1],
    ..crate::service::OPERATION
};

/// Input of `TagResource`: the resource and its new tags.
#[derive(Clone, Default)] #[non_exhaustive] pub struct TagResourceInput {
    /// ARN of the resource that gets the tags. It becomes part of the request path; the client does the percent-encoding.
    pub resource_arn: Option<String>,
    /// The tags to put on, as key and value. A resource holds at most 50; keys have 1 to 128 characters, values up to 256.
    pub tags: Option<HashMap<String, String>>,
}
impl TagResourceInput {
    /// ARN of the resource that gets the tags. It becomes part of the request path; the client does the percent-encoding.
    #[inline] pub fn resource_arn(&self) -> Option<&str> { self.resource_arn.as_deref() }
    /// The tags to put on, as key and value. A resource holds at most 50; keys have 1 to 128 characters, values up to 256.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TagResourceInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "TagResourceInput",
    &[Member { name: "resourceArn", target: STRING, traits: Trait::HttpLabel }, Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None }],
    Trait::None,
);
impl Shape for TagResourceInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.resource_arn.read(), 1 => self.tags.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.resource_arn.fill(), 1 => self.tags.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for TagResourceInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for TagResourceInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `TagResource`, which has no members: success is the whole answer.
#[derive(Clone, Default)] #[non_exhaustive] pub struct TagResourceOutput { _request_id: Option<String> }
impl TagResourceOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TagResourceOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("TagResourceOutput", &[], Trait::None);
impl Shape for TagResourceOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for TagResourceOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for TagResourceOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for TagResourceOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`TagResource`](type@TagResource).
#[derive(Debug)] #[non_exhaustive] pub enum TagResourceError {
    /// The service failed for reasons of its own. The status is 500, and the same request may well succeed on a retry.
    InternalServerException(InternalServerException),
    /// Nothing exists under the given identifier in this account and region. The status is 404; check the ARN and the region it names.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The request is malformed or breaks a constraint of the model. The status is 400; mend the fields in `fieldList` before sending it again.
    ValidationException(ValidationException),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl TagResourceError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_internal_server_exception(&self) -> bool { matches!(self, Self::InternalServerException(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for TagResourceError {
    #[inline] fn modelled(index: usize) -> Self { match index {
        0 => Self::InternalServerException(Shape::empty()), 1 => Self::ResourceNotFoundException(Shape::empty()), 2 => Self::ValidationException(Shape::empty()),
        _ => Self::Unhandled(Unhandled::default()),
    } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self {
        Self::InternalServerException(e) => e, Self::ResourceNotFoundException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e,
    } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self {
        Self::InternalServerException(e) => e, Self::ResourceNotFoundException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e,
    } }
}
impl fmt::Display for TagResourceError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for TagResourceError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for TagResourceError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`TagResource`](super::TagResource).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::tag_resource::{TagResourceInput, TagResourceOutput};
    use crate::types::builders::Builder;

    /// A call of [`TagResource`](super::TagResource): set its members, then `send()` it.
    pub type TagResourceFluentBuilder = FluentBuilder<TagResourceInput>;

    /// Collects the members of [`TagResourceInput`](super::TagResourceInput).
    pub type TagResourceInputBuilder = FluentBuilder<TagResourceInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<TagResourceInput, C> {
        /// ARN of the resource that gets the tags. It becomes part of the request path; the client does the percent-encoding. Required.
        #[inline] pub fn resource_arn(mut self, value: impl Into<String>) -> Self { self.input.resource_arn = Some(value.into()); self }
        /// The tags to put on, as key and value. A resource holds at most 50; keys have 1 to 128 characters, values up to 256. Adds an entry. Required.
        #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.input.tags.get_or_insert_default().insert(key.into(), value.into()); self }
        #[inline] pub fn set_resource_arn(mut self, value: Option<String>) -> Self { self.input.resource_arn = value; self }
        #[inline] pub fn get_resource_arn(&self) -> &Option<String> { &self.input.resource_arn }
        #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.input.tags = value; self }
        #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.input.tags }
    }
    impl client::Presignable for TagResourceInput {}

    /// Collects the members of [`TagResourceOutput`](super::TagResourceOutput).
    pub type TagResourceOutputBuilder = Builder<TagResourceOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<TagResourceOutput> {}
}
