//! `DeleteMessage`.

use farrier_runtime::generated::*;

use crate::operation::delete_message::builders::{DeleteMessageInputBuilder, DeleteMessageOutputBuilder};
use crate::types::error::{AccessDeniedException, PendingVerification, ResourceNotFoundException, ThrottlingException, ValidationException};

/// Tells every app in a room to take a message off the screen and out of its history, by sending the event `aws:DELETE_MESSAGE`. Apps carry out the removal themselves; copies already recorded stay. A moderator's app can do the same over its WebSocket.
pub type DeleteMessage = OperationOf<DeleteMessageInput>;
impl OperationInput for DeleteMessageInput {
    type Output = DeleteMessageOutput; type Error = DeleteMessageError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "DeleteMessage", http: Http { method: "POST", path: &[PathPart::Literal("/DeleteMessage")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[
        &crate::types::error::access_denied_exception::SCHEMA, &crate::types::error::pending_verification::SCHEMA, &crate::types::error::resource_not_found_exception::SCHEMA,
        &crate::types::error::throttling_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA,
    ],
    required: &[0, 1],
    ..crate::service::OPERATION
};

/// Input of `DeleteMessage`: the room, the message, and optionally why.
#[derive(Clone, Default)] #[non_exhaustive] pub struct DeleteMessageInput {
    /// The room in which the message was posted, given by ARN.
    pub room_identifier: Option<String>,
    /// The message to take down: the 12 characters found in its `Id` field when an app received it over the messaging API.
    pub id: Option<String>,
    /// Why the message is taken down, 1 to 256 characters. It travels with the event.
    pub reason: Option<String>,
}
impl DeleteMessageInput {
    /// The room in which the message was posted, given by ARN.
    #[inline] pub fn room_identifier(&self) -> Option<&str> { self.room_identifier.as_deref() }
    /// The message to take down: the 12 characters found in its `Id` field when an app received it over the messaging API.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// Why the message is taken down, 1 to 256 characters. It travels with the event.
    #[inline] pub fn reason(&self) -> Option<&str> { self.reason.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DeleteMessageInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("DeleteMessageInput", &[
    Member { name: "roomIdentifier", target: STRING, traits: Trait::None }, Member { name: "id", target: STRING, traits: Trait::None }, Member { name: "reason", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for DeleteMessageInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.room_identifier.read(), 1 => self.id.read(), 2 => self.reason.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.room_identifier.fill(), 1 => self.id.fill(), 2 => self.reason.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for DeleteMessageInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DeleteMessageInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `DeleteMessage`.
#[derive(Clone, Default)] #[non_exhaustive] pub struct DeleteMessageOutput {
    /// ID of the event that the service sent, not that of the message.
    pub id: Option<String>,
    _request_id: Option<String>,
}
impl DeleteMessageOutput {
    /// ID of the event that the service sent, not that of the message.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DeleteMessageOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("DeleteMessageOutput", &[Member { name: "id", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for DeleteMessageOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.id.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.id.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for DeleteMessageOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for DeleteMessageOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DeleteMessageOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`DeleteMessage`](type@DeleteMessage).
#[derive(Debug)] #[non_exhaustive] pub enum DeleteMessageError {
    /// The credentials are valid, but no policy grants this action on this resource. The call fails with status 403, and repeating it unchanged will not help.
    AccessDeniedException(AccessDeniedException),
    /// The AWS account has not finished verification, so the service refuses the call with status 403. Wait for the verification to complete, or contact AWS Support.
    PendingVerification(PendingVerification),
    /// Nothing exists under the given identifier in this account and region. The status is 404; check the ARN and the region it names.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Calls arrive faster than the allowed rate. The status is 429; slow down and repeat the call after a pause, which the client's retries do by default.
    ThrottlingException(ThrottlingException),
    /// The request is malformed or breaks a constraint of the model. The status is 400; mend the fields in `fieldList` before sending it again.
    ValidationException(ValidationException),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl DeleteMessageError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_access_denied_exception(&self) -> bool { matches!(self, Self::AccessDeniedException(_)) }
    #[inline] pub fn is_pending_verification(&self) -> bool { matches!(self, Self::PendingVerification(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_throttling_exception(&self) -> bool { matches!(self, Self::ThrottlingException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for DeleteMessageError {
    #[inline] fn modelled(index: usize) -> Self { match index {
        0 => Self::AccessDeniedException(Shape::empty()), 1 => Self::PendingVerification(Shape::empty()), 2 => Self::ResourceNotFoundException(Shape::empty()),
        3 => Self::ThrottlingException(Shape::empty()), 4 => Self::ValidationException(Shape::empty()), _ => Self::Unhandled(Unhandled::default()),
    } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self {
        Self::AccessDeniedException(e) => e, Self::PendingVerification(e) => e, Self::ResourceNotFoundException(e) => e, Self::ThrottlingException(e) => e, Self::ValidationException(e) => e,
        Self::Unhandled(e) => e,
    } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self {
        Self::AccessDeniedException(e) => e, Self::PendingVerification(e) => e, Self::ResourceNotFoundException(e) => e, Self::ThrottlingException(e) => e, Self::ValidationException(e) => e,
        Self::Unhandled(e) => e,
    } }
}
impl fmt::Display for DeleteMessageError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for DeleteMessageError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for DeleteMessageError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`DeleteMessage`](super::DeleteMessage).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::delete_message::{DeleteMessageInput, DeleteMessageOutput};
    use crate::types::builders::Builder;

    /// A call of [`DeleteMessage`](super::DeleteMessage): set its members, then `send()` it.
    pub type DeleteMessageFluentBuilder = FluentBuilder<DeleteMessageInput>;

    /// Collects the members of [`DeleteMessageInput`](super::DeleteMessageInput).
    pub type DeleteMessageInputBuilder = FluentBuilder<DeleteMessageInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<DeleteMessageInput, C> {
        /// The room in which the message was posted, given by ARN. Required.
        #[inline] pub fn room_identifier(mut self, value: impl Into<String>) -> Self { self.input.room_identifier = Some(value.into()); self }
        /// The message to take down: the 12 characters found in its `Id` field when an app received it over the messaging API. Required.
        #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.input.id = Some(value.into()); self }
        /// Why the message is taken down, 1 to 256 characters. It travels with the event.
        #[inline] pub fn reason(mut self, value: impl Into<String>) -> Self { self.input.reason = Some(value.into()); self }
        #[inline] pub fn set_room_identifier(mut self, value: Option<String>) -> Self { self.input.room_identifier = value; self }
        #[inline] pub fn get_room_identifier(&self) -> &Option<String> { &self.input.room_identifier }
        #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.input.id = value; self }
        #[inline] pub fn get_id(&self) -> &Option<String> { &self.input.id }
        #[inline] pub fn set_reason(mut self, value: Option<String>) -> Self { self.input.reason = value; self }
        #[inline] pub fn get_reason(&self) -> &Option<String> { &self.input.reason }
    }
    impl client::Presignable for DeleteMessageInput {}

    /// Collects the members of [`DeleteMessageOutput`](super::DeleteMessageOutput).
    pub type DeleteMessageOutputBuilder = Builder<DeleteMessageOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<DeleteMessageOutput> {
        /// ID of the event that the service sent, not that of the message.
        #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.0.id = Some(value.into()); self }
        #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.0.id = value; self }
        #[inline] pub fn get_id(&self) -> &Option<String> { &self.0.id }
    }
}
