//! `UntagResource`.

use farrier_runtime::generated::*;

use crate::operation::untag_resource::builders::{UntagResourceInputBuilder, UntagResourceOutputBuilder};
use crate::types::error::{InternalServerException, ResourceNotFoundException, ValidationException};

/// Takes tags off a room or logging configuration. Repeating the call has no further effect.
pub type UntagResource = OperationOf<UntagResourceInput>;
impl OperationInput for UntagResourceInput {
    type Output = UntagResourceOutput; type Error = UntagResourceError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "UntagResource", http: Http { method: "DELETE", path: &[PathPart::Literal("/tags/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::internal_server_exception::SCHEMA, &crate::types::error::resource_not_found_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA],
    required: &[0, 1],
    ..crate::service::OPERATION
};

/// Input of `UntagResource`: the resource and the keys to take off.
#[derive(Clone, Default)] #[non_exhaustive] pub struct UntagResourceInput {
    /// ARN of the resource that loses the tags. It becomes part of the request path; the client does the percent-encoding.
    pub resource_arn: Option<String>,
    /// Keys of the tags to take off, at most 50. They are sent in the query string.
    pub tag_keys: Option<Vec<String>>,
}
impl UntagResourceInput {
    /// ARN of the resource that loses the tags. It becomes part of the request path; the client does the percent-encoding.
    #[inline] pub fn resource_arn(&self) -> Option<&str> { self.resource_arn.as_deref() }
    /// Keys of the tags to take off, at most 50. They are sent in the query string.
    #[inline] pub fn tag_keys(&self) -> &[String] { self.tag_keys.as_deref().unwrap_or_default() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> UntagResourceInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "UntagResourceInput",
    &[Member { name: "resourceArn", target: STRING, traits: Trait::HttpLabel }, Member { name: "tagKeys", target: &crate::schema::TAG_KEY_LIST, traits: Trait::HttpQuery("tagKeys") }],
    Trait::None,
);
impl Shape for UntagResourceInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.resource_arn.read(), 1 => self.tag_keys.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.resource_arn.fill(), 1 => self.tag_keys.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for UntagResourceInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for UntagResourceInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `UntagResource`, which has no members: success is the whole answer.
#[derive(Clone, Default)] #[non_exhaustive] pub struct UntagResourceOutput { _request_id: Option<String> }
impl UntagResourceOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> UntagResourceOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("UntagResourceOutput", &[], Trait::None);
impl Shape for UntagResourceOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for UntagResourceOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for UntagResourceOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for UntagResourceOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`UntagResource`](type@UntagResource).
#[derive(Debug)] #[non_exhaustive] pub enum UntagResourceError {
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
#[allow(missing_docs)] impl UntagResourceError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_internal_server_exception(&self) -> bool { matches!(self, Self::InternalServerException(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for UntagResourceError {
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
impl fmt::Display for UntagResourceError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for UntagResourceError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for UntagResourceError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`UntagResource`](super::UntagResource).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::untag_resource::{UntagResourceInput, UntagResourceOutput};
    use crate::types::builders::Builder;

    /// A call of [`UntagResource`](super::UntagResource): set its members, then `send()` it.
    pub type UntagResourceFluentBuilder = FluentBuilder<UntagResourceInput>;

    /// Collects the members of [`UntagResourceInput`](super::UntagResourceInput).
    pub type UntagResourceInputBuilder = FluentBuilder<UntagResourceInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<UntagResourceInput, C> {
        /// ARN of the resource that loses the tags. It becomes part of the request path; the client does the percent-encoding. Required.
        #[inline] pub fn resource_arn(mut self, value: impl Into<String>) -> Self { self.input.resource_arn = Some(value.into()); self }
        /// Keys of the tags to take off, at most 50. They are sent in the query string. Appends an item. Required.
        #[inline] pub fn tag_keys(mut self, value: impl Into<String>) -> Self { self.input.tag_keys.get_or_insert_default().push(value.into()); self }
        #[inline] pub fn set_resource_arn(mut self, value: Option<String>) -> Self { self.input.resource_arn = value; self }
        #[inline] pub fn get_resource_arn(&self) -> &Option<String> { &self.input.resource_arn }
        #[inline] pub fn set_tag_keys(mut self, value: Option<Vec<String>>) -> Self { self.input.tag_keys = value; self }
        #[inline] pub fn get_tag_keys(&self) -> &Option<Vec<String>> { &self.input.tag_keys }
    }
    impl client::Presignable for UntagResourceInput {}

    /// Collects the members of [`UntagResourceOutput`](super::UntagResourceOutput).
    pub type UntagResourceOutputBuilder = Builder<UntagResourceOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<UntagResourceOutput> {}
}
