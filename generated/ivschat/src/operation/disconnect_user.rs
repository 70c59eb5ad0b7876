//! `DisconnectUser`.

use farrier_runtime::generated::*;

use crate::operation::disconnect_user::builders::{DisconnectUserInputBuilder, DisconnectUserOutputBuilder};
use crate::types::error::{AccessDeniedException, PendingVerification, ResourceNotFoundException, ThrottlingException, ValidationException};

/// Closes every connection that a user has to a room. The user can come back with a valid token, so stop issuing tokens to keep someone out. A moderator's app can do the same over its WebSocket.
pub type DisconnectUser = OperationOf<DisconnectUserInput>;
impl OperationInput for DisconnectUserInput {
    type Output = DisconnectUserOutput; type Error = DisconnectUserError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "DisconnectUser", http: Http { method: "POST", path: &[PathPart::Literal("/DisconnectUser")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[
        &crate::types::error::access_denied_exception::SCHEMA, &crate::types::error::pending_verification::SCHEMA, &crate::types::error::resource_not_found_exception::SCHEMA,
        &crate::types::error::throttling_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA,
    ],
    required: &[0, 1],
    ..crate::service::OPERATION
};

/// Input of `DisconnectUser`: the room, the user, and optionally why.
#[derive(Clone, Default)] #[non_exhaustive] pub struct DisconnectUserInput {
    /// The room to remove the user from, given by ARN.
    pub room_identifier: Option<String>,
    /// The user to remove: the `userId` with which their token was created.
    pub user_id: Option<String>,
    /// Why the user is removed, 1 to 256 characters.
    pub reason: Option<String>,
}
impl DisconnectUserInput {
    /// The room to remove the user from, given by ARN.
    #[inline] pub fn room_identifier(&self) -> Option<&str> { self.room_identifier.as_deref() }
    /// The user to remove: the `userId` with which their token was created.
    #[inline] pub fn user_id(&self) -> Option<&str> { self.user_id.as_deref() }
    /// Why the user is removed, 1 to 256 characters.
    #[inline] pub fn reason(&self) -> Option<&str> { self.reason.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DisconnectUserInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("DisconnectUserInput", &[
    Member { name: "roomIdentifier", target: STRING, traits: Trait::None }, Member { name: "userId", target: STRING, traits: Trait::Sensitive },
    Member { name: "reason", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for DisconnectUserInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.room_identifier.read(), 1 => self.user_id.read(), 2 => self.reason.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.room_identifier.fill(), 1 => self.user_id.fill(), 2 => self.reason.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for DisconnectUserInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DisconnectUserInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `DisconnectUser`, which has no members: success is the whole answer.
#[derive(Clone, Default)] #[non_exhaustive] pub struct DisconnectUserOutput { _request_id: Option<String> }
impl DisconnectUserOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DisconnectUserOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("DisconnectUserOutput", &[], Trait::None);
impl Shape for DisconnectUserOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for DisconnectUserOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for DisconnectUserOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DisconnectUserOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`DisconnectUser`](type@DisconnectUser).
#[derive(Debug)] #[non_exhaustive] pub enum DisconnectUserError {
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
#[allow(missing_docs)] impl DisconnectUserError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_access_denied_exception(&self) -> bool { matches!(self, Self::AccessDeniedException(_)) }
    #[inline] pub fn is_pending_verification(&self) -> bool { matches!(self, Self::PendingVerification(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_throttling_exception(&self) -> bool { matches!(self, Self::ThrottlingException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for DisconnectUserError {
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
impl fmt::Display for DisconnectUserError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for DisconnectUserError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for DisconnectUserError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`DisconnectUser`](super::DisconnectUser).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::disconnect_user::{DisconnectUserInput, DisconnectUserOutput};
    use crate::types::builders::Builder;

    /// A call of [`DisconnectUser`](super::DisconnectUser): set its members, then `send()` it.
    pub type DisconnectUserFluentBuilder = FluentBuilder<DisconnectUserInput>;

    /// Collects the members of [`DisconnectUserInput`](super::DisconnectUserInput).
    pub type DisconnectUserInputBuilder = FluentBuilder<DisconnectUserInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<DisconnectUserInput, C> {
        /// The room to remove the user from, given by ARN. Required.
        #[inline] pub fn room_identifier(mut self, value: impl Into<String>) -> Self { self.input.room_identifier = Some(value.into()); self }
        /// The user to remove: the `userId` with which their token was created. Required.
        #[inline] pub fn user_id(mut self, value: impl Into<String>) -> Self { self.input.user_id = Some(value.into()); self }
        /// Why the user is removed, 1 to 256 characters.
        #[inline] pub fn reason(mut self, value: impl Into<String>) -> Self { self.input.reason = Some(value.into()); self }
        #[inline] pub fn set_room_identifier(mut self, value: Option<String>) -> Self { self.input.room_identifier = value; self }
        #[inline] pub fn get_room_identifier(&self) -> &Option<String> { &self.input.room_identifier }
        #[inline] pub fn set_user_id(mut self, value: Option<String>) -> Self { self.input.user_id = value; self }
        #[inline] pub fn get_user_id(&self) -> &Option<String> { &self.input.user_id }
        #[inline] pub fn set_reason(mut self, value: Option<String>) -> Self { self.input.reason = value; self }
        #[inline] pub fn get_reason(&self) -> &Option<String> { &self.input.reason }
    }
    impl client::Presignable for DisconnectUserInput {}

    /// Collects the members of [`DisconnectUserOutput`](super::DisconnectUserOutput).
    pub type DisconnectUserOutputBuilder = Builder<DisconnectUserOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<DisconnectUserOutput> {}
}
