//! `DeleteRoom`.

use farrier_runtime::generated::*;

use crate::operation::delete_room::builders::{DeleteRoomInputBuilder, DeleteRoomOutputBuilder};
use crate::types::error::{AccessDeniedException, PendingVerification, ResourceNotFoundException, ValidationException};

/// Removes a room for good. Success is an empty answer with status 204.
pub type DeleteRoom = OperationOf<DeleteRoomInput>;
impl OperationInput for DeleteRoomInput {
    type Output = DeleteRoomOutput; type Error = DeleteRoomError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "DeleteRoom", http: Http { method: "POST", path: &[PathPart::Literal("/DeleteRoom")], query: "", code: 204 }, input: &INPUT, output: &OUTPUT,
    errors: &[
        &crate::types::error::access_denied_exception::SCHEMA, &crate::types::error::pending_verification::SCHEMA, &crate::types::error::resource_not_found_exception::SCHEMA,
        &crate::types::error::validation_exception::SCHEMA,
    ],
    required: &[0],
    ..crate::service::OPERATION
};

/// Input of `DeleteRoom`: which room to remove.
#[derive(Clone, Default)] #[non_exhaustive] pub struct DeleteRoomInput {
    /// The room to remove, given by ARN.
    pub identifier: Option<String>,
}
impl DeleteRoomInput {
    /// The room to remove, given by ARN.
    #[inline] pub fn identifier(&self) -> Option<&str> { self.identifier.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DeleteRoomInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("DeleteRoomInput", &[Member { name: "identifier", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for DeleteRoomInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.identifier.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.identifier.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for DeleteRoomInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DeleteRoomInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `DeleteRoomOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct DeleteRoomOutput { _request_id: Option<String> }
impl DeleteRoomOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DeleteRoomOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("DeleteRoomOutput", &[], Trait::Unit);
impl Shape for DeleteRoomOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for DeleteRoomOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for DeleteRoomOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DeleteRoomOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`DeleteRoom`](type@DeleteRoom).
#[derive(Debug)] #[non_exhaustive] pub enum DeleteRoomError {
    /// The credentials are valid, but no policy grants this action on this resource. The call fails with status 403, and repeating it unchanged will not help.
    AccessDeniedException(AccessDeniedException),
    /// The AWS account has not finished verification, so the service refuses the call with status 403. Wait for the verification to complete, or contact AWS Support.
    PendingVerification(PendingVerification),
    /// Nothing exists under the given identifier in this account and region. The status is 404; check the ARN and the region it names.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The request is malformed or breaks a constraint of the model. The status is 400; mend the fields in `fieldList` before sending it again.
    ValidationException(ValidationException),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl DeleteRoomError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_access_denied_exception(&self) -> bool { matches!(self, Self::AccessDeniedException(_)) }
    #[inline] pub fn is_pending_verification(&self) -> bool { matches!(self, Self::PendingVerification(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for DeleteRoomError {
    #[inline] fn modelled(index: usize) -> Self { match index {
        0 => Self::AccessDeniedException(Shape::empty()), 1 => Self::PendingVerification(Shape::empty()), 2 => Self::ResourceNotFoundException(Shape::empty()),
        3 => Self::ValidationException(Shape::empty()), _ => Self::Unhandled(Unhandled::default()),
    } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self {
        Self::AccessDeniedException(e) => e, Self::PendingVerification(e) => e, Self::ResourceNotFoundException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e,
    } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self {
        Self::AccessDeniedException(e) => e, Self::PendingVerification(e) => e, Self::ResourceNotFoundException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e,
    } }
}
impl fmt::Display for DeleteRoomError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for DeleteRoomError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for DeleteRoomError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`DeleteRoom`](super::DeleteRoom).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::delete_room::{DeleteRoomInput, DeleteRoomOutput};
    use crate::types::builders::Builder;

    /// A call of [`DeleteRoom`](super::DeleteRoom): set its members, then `send()` it.
    pub type DeleteRoomFluentBuilder = FluentBuilder<DeleteRoomInput>;

    /// Collects the members of [`DeleteRoomInput`](super::DeleteRoomInput).
    pub type DeleteRoomInputBuilder = FluentBuilder<DeleteRoomInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<DeleteRoomInput, C> {
        /// The room to remove, given by ARN. Required.
        #[inline] pub fn identifier(mut self, value: impl Into<String>) -> Self { self.input.identifier = Some(value.into()); self }
        #[inline] pub fn set_identifier(mut self, value: Option<String>) -> Self { self.input.identifier = value; self }
        #[inline] pub fn get_identifier(&self) -> &Option<String> { &self.input.identifier }
    }
    impl client::Presignable for DeleteRoomInput {}

    /// Collects the members of [`DeleteRoomOutput`](super::DeleteRoomOutput).
    pub type DeleteRoomOutputBuilder = Builder<DeleteRoomOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<DeleteRoomOutput> {}
}
