//! `ListTagsForResource`.

use farrier_runtime::generated::*;

use crate::operation::list_tags_for_resource::builders::{ListTagsForResourceInputBuilder, ListTagsForResourceOutputBuilder};
use crate::types::error::{InternalServerException, ResourceNotFoundException, ValidationException};

/// Reads the tags of a room or logging configuration.
pub type ListTagsForResource = OperationOf<ListTagsForResourceInput>;
impl OperationInput for ListTagsForResourceInput {
    type Output = ListTagsForResourceOutput; type Error = ListTagsForResourceError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListTagsForResource", http: Http { method: "GET", path: &[PathPart::Literal("/tags/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::internal_server_exception::SCHEMA, &crate::types::error::resource_not_found_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// Input of `ListTagsForResource`: whose tags to read.
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListTagsForResourceInput {
    /// ARN of the tagged resource. It becomes part of the request path; the client does the percent-encoding.
    pub resource_arn: Option<String>,
}
impl ListTagsForResourceInput {
    /// ARN of the tagged resource. It becomes part of the request path; the client does the percent-encoding.
    #[inline] pub fn resource_arn(&self) -> Option<&str> { self.resource_arn.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListTagsForResourceInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ListTagsForResourceInput", &[Member { name: "resourceArn", target: STRING, traits: Trait::HttpLabel }], Trait::None);
impl Shape for ListTagsForResourceInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.resource_arn.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.resource_arn.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListTagsForResourceInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListTagsForResourceInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `ListTagsForResource`.
#[derive(Clone)] #[non_exhaustive] pub struct ListTagsForResourceOutput {
    /// All tags of the resource, as key and value. It can be empty.
    pub tags: HashMap<String, String>,
    _request_id: Option<String>,
}
impl ListTagsForResourceOutput {
    /// All tags of the resource, as key and value. It can be empty.
    #[inline] pub fn tags(&self) -> &HashMap<String, String> { &self.tags }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListTagsForResourceOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ListTagsForResourceOutput", &[Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None }], Trait::None);
impl Shape for ListTagsForResourceOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.tags.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.tags.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { tags: Value::empty(), _request_id: None } }
}
impl RequestId for ListTagsForResourceOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListTagsForResourceOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListTagsForResourceOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListTagsForResource`](type@ListTagsForResource).
#[derive(Debug)] #[non_exhaustive] pub enum ListTagsForResourceError {
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
#[allow(missing_docs)] impl ListTagsForResourceError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_internal_server_exception(&self) -> bool { matches!(self, Self::InternalServerException(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for ListTagsForResourceError {
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
impl fmt::Display for ListTagsForResourceError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for ListTagsForResourceError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for ListTagsForResourceError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`ListTagsForResource`](super::ListTagsForResource).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_tags_for_resource::{ListTagsForResourceInput, ListTagsForResourceOutput};

    /// A call of [`ListTagsForResource`](super::ListTagsForResource): set its members, then `send()` it.
    pub type ListTagsForResourceFluentBuilder = FluentBuilder<ListTagsForResourceInput>;

    /// Collects the members of [`ListTagsForResourceInput`](super::ListTagsForResourceInput).
    pub type ListTagsForResourceInputBuilder = FluentBuilder<ListTagsForResourceInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListTagsForResourceInput, C> {
        /// ARN of the tagged resource. It becomes part of the request path; the client does the percent-encoding. Required.
        #[inline] pub fn resource_arn(mut self, value: impl Into<String>) -> Self { self.input.resource_arn = Some(value.into()); self }
        #[inline] pub fn set_resource_arn(mut self, value: Option<String>) -> Self { self.input.resource_arn = value; self }
        #[inline] pub fn get_resource_arn(&self) -> &Option<String> { &self.input.resource_arn }
    }
    impl client::Presignable for ListTagsForResourceInput {}

    /// Collects the members of [`ListTagsForResourceOutput`](super::ListTagsForResourceOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct ListTagsForResourceOutputBuilder { tags: Option<HashMap<String, String>> }
    impl fmt::Debug for ListTagsForResourceOutputBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.tags.read()], f) } }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl ListTagsForResourceOutputBuilder {
        /// All tags of the resource, as key and value. It can be empty. Adds an entry. Required.
        #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.tags.get_or_insert_default().insert(key.into(), value.into()); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline] pub fn build(self) -> Result<ListTagsForResourceOutput, BuildError> {
            Ok(ListTagsForResourceOutput { tags: error::required(self.tags, "tags", "ListTagsForResourceOutput")?, _request_id: None })
        }
        #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.tags = value; self }
        #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.tags }
    }
}
