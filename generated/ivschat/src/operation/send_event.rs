//! `SendEvent`.

use farrier_runtime::generated::*;

use crate::operation::send_event::builders::{SendEventInputBuilder, SendEventOutputBuilder};
use crate::types::error::{AccessDeniedException, PendingVerification, ResourceNotFoundException, ThrottlingException, ValidationException};

/// Sends an event of your own design to every app in a room, for example to start a poll or change the look of the chat. Apps receive it as an event, not as a message for the chat history.
pub type SendEvent = OperationOf<SendEventInput>;
impl OperationInput for SendEventInput {
    type Output = SendEventOutput; type Error = SendEventError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "SendEvent", http: Http { method: "POST", path: &[PathPart::Literal("/SendEvent")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[
        &crate::types::error::access_denied_exception::SCHEMA, &crate::types::error::pending_verification::SCHEMA, &crate::types::error::resource_not_found_exception::SCHEMA,
        &crate::types::error::throttling_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA,
    ],
    required: &[0, 1],
    ..crate::service::OPERATION
};

/// Input of `SendEvent`: the room, the event's name, and optionally its data.
#[derive(Clone, Default)] #[non_exhaustive] pub struct SendEventInput {
    /// The room whose apps receive the event, given by ARN.
    pub room_identifier: Option<String>,
    /// The event's name, 1 to 100 characters, by which your apps recognise it.
    pub event_name: Option<String>,
    /// Data for the apps to read, as key and value, at most 1 KB all together.
    pub attributes: Option<HashMap<String, String>>,
}
impl SendEventInput {
    /// The room whose apps receive the event, given by ARN.
    #[inline] pub fn room_identifier(&self) -> Option<&str> { self.room_identifier.as_deref() }
    /// The event's name, 1 to 100 characters, by which your apps recognise it.
    #[inline] pub fn event_name(&self) -> Option<&str> { self.event_name.as_deref() }
    /// Data for the apps to read, as key and value, at most 1 KB all together.
    #[inline] pub fn attributes(&self) -> Option<&HashMap<String, String>> { self.attributes.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SendEventInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("SendEventInput", &[
    Member { name: "roomIdentifier", target: STRING, traits: Trait::None }, Member { name: "eventName", target: STRING, traits: Trait::None },
    Member { name: "attributes", target: &crate::schema::EVENT_ATTRIBUTES, traits: Trait::None },
], Trait::None);
impl Shape for SendEventInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.room_identifier.read(), 1 => self.event_name.read(), 2 => self.attributes.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.room_identifier.fill(), 1 => self.event_name.fill(), 2 => self.attributes.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for SendEventInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SendEventInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `SendEvent`.
#[derive(Clone, Default)] #[non_exhaustive] pub struct SendEventOutput {
    /// ID that the service gave the event. Later operations that refer to it, such as `DeleteMessage`, take this value.
    pub id: Option<String>,
    _request_id: Option<String>,
}
impl SendEventOutput {
    /// ID that the service gave the event. Later operations that refer to it, such as `DeleteMessage`, take this value.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SendEventOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("SendEventOutput", &[Member { name: "id", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for SendEventOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.id.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.id.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for SendEventOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for SendEventOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SendEventOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`SendEvent`](type@SendEvent).
#[derive(Debug)] #[non_exhaustive] pub enum SendEventError {
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
#[allow(missing_docs)] impl SendEventError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_access_denied_exception(&self) -> bool { matches!(self, Self::AccessDeniedException(_)) }
    #[inline] pub fn is_pending_verification(&self) -> bool { matches!(self, Self::PendingVerification(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_throttling_exception(&self) -> bool { matches!(self, Self::ThrottlingException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for SendEventError {
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
impl fmt::Display for SendEventError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for SendEventError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for SendEventError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`SendEvent`](super::SendEvent).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::send_event::{SendEventInput, SendEventOutput};
    use crate::types::builders::Builder;

    /// A call of [`SendEvent`](super::SendEvent): set its members, then `send()` it.
    pub type SendEventFluentBuilder = FluentBuilder<SendEventInput>;

    /// Collects the members of [`SendEventInput`](super::SendEventInput).
    pub type SendEventInputBuilder = FluentBuilder<SendEventInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<SendEventInput, C> {
        /// The room whose apps receive the event, given by ARN. Required.
        #[inline] pub fn room_identifier(mut self, value: impl Into<String>) -> Self { self.input.room_identifier = Some(value.into()); self }
        /// The event's name, 1 to 100 characters, by which your apps recognise it. Required.
        #[inline] pub fn event_name(mut self, value: impl Into<String>) -> Self { self.input.event_name = Some(value.into()); self }
        /// Data for the apps to read, as key and value, at most 1 KB all together. Adds an entry.
        #[inline] pub fn attributes(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.input.attributes.get_or_insert_default().insert(key.into(), value.into()); self }
        #[inline] pub fn set_room_identifier(mut self, value: Option<String>) -> Self { self.input.room_identifier = value; self }
        #[inline] pub fn get_room_identifier(&self) -> &Option<String> { &self.input.room_identifier }
        #[inline] pub fn set_event_name(mut self, value: Option<String>) -> Self { self.input.event_name = value; self }
        #[inline] pub fn get_event_name(&self) -> &Option<String> { &self.input.event_name }
        #[inline] pub fn set_attributes(mut self, value: Option<HashMap<String, String>>) -> Self { self.input.attributes = value; self }
        #[inline] pub fn get_attributes(&self) -> &Option<HashMap<String, String>> { &self.input.attributes }
    }
    impl client::Presignable for SendEventInput {}

    /// Collects the members of [`SendEventOutput`](super::SendEventOutput).
    pub type SendEventOutputBuilder = Builder<SendEventOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<SendEventOutput> {
        /// ID that the service gave the event. Later operations that refer to it, such as `DeleteMessage`, take this value.
        #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.0.id = Some(value.into()); self }
        #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.0.id = value; self }
        #[inline] pub fn get_id(&self) -> &Option<String> { &self.0.id }
    }
}
