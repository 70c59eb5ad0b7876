//! `CreateChatToken`.

use farrier_runtime::generated::*;

use crate::operation::create_chat_token::builders::{CreateChatTokenInputBuilder, CreateChatTokenOutputBuilder};
use crate::types::ChatTokenCapability;
use crate::types::error::{AccessDeniedException, PendingVerification, ResourceNotFoundException, ValidationException};

/// Issues a token that lets one user join one room. Hand it to the user's app, which opens a WebSocket with it before `tokenExpirationTime`; the connection then lasts for the chosen session duration.
///
/// The token carries the user's rights in the room and, if given, attributes such as a display name, which accompany each message the user sends. It is encrypted with keys that only the service holds, so treat it as opaque and keep it secret.
pub type CreateChatToken = OperationOf<CreateChatTokenInput>;
impl OperationInput for CreateChatTokenInput {
    type Output = CreateChatTokenOutput; type Error = CreateChatTokenError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "CreateChatToken", http: Http { method: "POST", path: &[PathPart::Literal("/CreateChatToken")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[
        &crate::types::error::access_denied_exception::SCHEMA, &crate::types::error::pending_verification::SCHEMA, &crate::types::error::resource_not_found_exception::SCHEMA,
        &crate::types::error::validation_exception::SCHEMA,
    ],
    required: &[0, 1],
    ..crate::service::OPERATION
};

/// Input of `CreateChatToken`: who may join which room, with what rights, and for how long.
#[derive(Clone, Default)] #[non_exhaustive] pub struct CreateChatTokenInput {
    /// The room to be joined, given by ARN.
    pub room_identifier: Option<String>,
    /// Your own ID for the user, 1 to 128 characters of any UTF-8 text. `DisconnectUser` addresses the user by it later, so keep it unique per person.
    pub user_id: Option<String>,
    /// The user's rights beyond reading, which is always included. Leave it out for a user who only reads.
    pub capabilities: Option<Vec<ChatTokenCapability>>,
    /// How long a connection may last once opened, from 1 to 180 minutes; 60 when not given.
    pub session_duration_in_minutes: Option<i32>,
    /// Facts about the user to put on their messages, for example an avatar URL or a badge. Keys and values are UTF-8, at most 1 KB all together, and every participant in the room can read them.
    pub attributes: Option<HashMap<String, String>>,
}
impl CreateChatTokenInput {
    /// The room to be joined, given by ARN.
    #[inline] pub fn room_identifier(&self) -> Option<&str> { self.room_identifier.as_deref() }
    /// Your own ID for the user, 1 to 128 characters of any UTF-8 text. `DisconnectUser` addresses the user by it later, so keep it unique per person.
    #[inline] pub fn user_id(&self) -> Option<&str> { self.user_id.as_deref() }
    /// The user's rights beyond reading, which is always included. Leave it out for a user who only reads.
    #[inline] pub fn capabilities(&self) -> &[ChatTokenCapability] { self.capabilities.as_deref().unwrap_or_default() }
    /// How long a connection may last once opened, from 1 to 180 minutes; 60 when not given.
    #[inline] pub fn session_duration_in_minutes(&self) -> Option<i32> { self.session_duration_in_minutes }
    /// Facts about the user to put on their messages, for example an avatar URL or a badge. Keys and values are UTF-8, at most 1 KB all together, and every participant in the room can read them.
    #[inline] pub fn attributes(&self) -> Option<&HashMap<String, String>> { self.attributes.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CreateChatTokenInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("CreateChatTokenInput", &[
    Member { name: "roomIdentifier", target: STRING, traits: Trait::None }, Member { name: "userId", target: STRING, traits: Trait::Sensitive },
    Member { name: "capabilities", target: &crate::schema::CHAT_TOKEN_CAPABILITIES, traits: Trait::None }, Member { name: "sessionDurationInMinutes", target: INTEGER, traits: Trait::None },
    Member { name: "attributes", target: &crate::schema::CHAT_TOKEN_ATTRIBUTES, traits: Trait::None },
], Trait::None);
impl Shape for CreateChatTokenInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.room_identifier.read(), 1 => self.user_id.read(), 2 => self.capabilities.read(), 3 => self.session_duration_in_minutes.read(), 4 => self.attributes.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.room_identifier.fill(), 1 => self.user_id.fill(), 2 => self.capabilities.fill(), 3 => self.session_duration_in_minutes.fill(), 4 => self.attributes.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CreateChatTokenInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CreateChatTokenInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `CreateChatToken`: the token and the two moments at which it stops being useful.
#[derive(Clone, Default)] #[non_exhaustive] pub struct CreateChatTokenOutput {
    /// The encrypted token, for the user's app to connect with. A secret: do not log it.
    pub token: Option<String>,
    /// The moment until which a connection can be opened with this token. On the wire it is an ISO 8601 string.
    pub token_expiration_time: Option<DateTime>,
    /// The moment at which the user's session ends, even if still connected. On the wire it is an ISO 8601 string.
    pub session_expiration_time: Option<DateTime>,
    _request_id: Option<String>,
}
impl CreateChatTokenOutput {
    /// The encrypted token, for the user's app to connect with. A secret: do not log it.
    #[inline] pub fn token(&self) -> Option<&str> { self.token.as_deref() }
    /// The moment until which a connection can be opened with this token. On the wire it is an ISO 8601 string.
    #[inline] pub fn token_expiration_time(&self) -> Option<&DateTime> { self.token_expiration_time.as_ref() }
    /// The moment at which the user's session ends, even if still connected. On the wire it is an ISO 8601 string.
    #[inline] pub fn session_expiration_time(&self) -> Option<&DateTime> { self.session_expiration_time.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CreateChatTokenOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("CreateChatTokenOutput", &[
    Member { name: "token", target: STRING, traits: Trait::Sensitive }, Member { name: "tokenExpirationTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "sessionExpirationTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
], Trait::None);
impl Shape for CreateChatTokenOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.token.read(), 1 => self.token_expiration_time.read(), 2 => self.session_expiration_time.read(), _ => View::Absent } }
    #[inline]
    fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.token.fill(), 1 => self.token_expiration_time.fill(), 2 => self.session_expiration_time.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for CreateChatTokenOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CreateChatTokenOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CreateChatTokenOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`CreateChatToken`](type@CreateChatToken).
#[derive(Debug)] #[non_exhaustive] pub enum CreateChatTokenError {
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
#[allow(missing_docs)] impl CreateChatTokenError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_access_denied_exception(&self) -> bool { matches!(self, Self::AccessDeniedException(_)) }
    #[inline] pub fn is_pending_verification(&self) -> bool { matches!(self, Self::PendingVerification(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for CreateChatTokenError {
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
impl fmt::Display for CreateChatTokenError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for CreateChatTokenError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for CreateChatTokenError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`CreateChatToken`](super::CreateChatToken).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::create_chat_token::{CreateChatTokenInput, CreateChatTokenOutput};
    use crate::types::ChatTokenCapability;
    use crate::types::builders::Builder;

    /// A call of [`CreateChatToken`](super::CreateChatToken): set its members, then `send()` it.
    pub type CreateChatTokenFluentBuilder = FluentBuilder<CreateChatTokenInput>;

    /// Collects the members of [`CreateChatTokenInput`](super::CreateChatTokenInput).
    pub type CreateChatTokenInputBuilder = FluentBuilder<CreateChatTokenInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<CreateChatTokenInput, C> {
        /// The room to be joined, given by ARN. Required.
        #[inline] pub fn room_identifier(mut self, value: impl Into<String>) -> Self { self.input.room_identifier = Some(value.into()); self }
        /// Your own ID for the user, 1 to 128 characters of any UTF-8 text. `DisconnectUser` addresses the user by it later, so keep it unique per person. Required.
        #[inline] pub fn user_id(mut self, value: impl Into<String>) -> Self { self.input.user_id = Some(value.into()); self }
        /// The user's rights beyond reading, which is always included. Leave it out for a user who only reads. Appends an item.
        #[inline] pub fn capabilities(mut self, value: ChatTokenCapability) -> Self { self.input.capabilities.get_or_insert_default().push(value); self }
        /// How long a connection may last once opened, from 1 to 180 minutes; 60 when not given.
        #[inline] pub fn session_duration_in_minutes(mut self, value: i32) -> Self { self.input.session_duration_in_minutes = Some(value); self }
        /// Facts about the user to put on their messages, for example an avatar URL or a badge. Keys and values are UTF-8, at most 1 KB all together, and every participant in the room can read them. Adds an entry.
        #[inline] pub fn attributes(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.input.attributes.get_or_insert_default().insert(key.into(), value.into()); self }
        #[inline] pub fn set_room_identifier(mut self, value: Option<String>) -> Self { self.input.room_identifier = value; self }
        #[inline] pub fn get_room_identifier(&self) -> &Option<String> { &self.input.room_identifier }
        #[inline] pub fn set_user_id(mut self, value: Option<String>) -> Self { self.input.user_id = value; self }
        #[inline] pub fn get_user_id(&self) -> &Option<String> { &self.input.user_id }
        #[inline] pub fn set_capabilities(mut self, value: Option<Vec<ChatTokenCapability>>) -> Self { self.input.capabilities = value; self }
        #[inline] pub fn get_capabilities(&self) -> &Option<Vec<ChatTokenCapability>> { &self.input.capabilities }
        #[inline] pub fn set_session_duration_in_minutes(mut self, value: Option<i32>) -> Self { self.input.session_duration_in_minutes = value; self }
        #[inline] pub fn get_session_duration_in_minutes(&self) -> &Option<i32> { &self.input.session_duration_in_minutes }
        #[inline] pub fn set_attributes(mut self, value: Option<HashMap<String, String>>) -> Self { self.input.attributes = value; self }
        #[inline] pub fn get_attributes(&self) -> &Option<HashMap<String, String>> { &self.input.attributes }
    }
    impl client::Presignable for CreateChatTokenInput {}

    /// Collects the members of [`CreateChatTokenOutput`](super::CreateChatTokenOutput).
    pub type CreateChatTokenOutputBuilder = Builder<CreateChatTokenOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<CreateChatTokenOutput> {
        /// The encrypted token, for the user's app to connect with. A secret: do not log it.
        #[inline] pub fn token(mut self, value: impl Into<String>) -> Self { self.0.token = Some(value.into()); self }
        /// The moment until which a connection can be opened with this token. On the wire it is an ISO 8601 string.
        #[inline] pub fn token_expiration_time(mut self, value: DateTime) -> Self { self.0.token_expiration_time = Some(value); self }
        /// The moment at which the user's session ends, even if still connected. On the wire it is an ISO 8601 string.
        #[inline] pub fn session_expiration_time(mut self, value: DateTime) -> Self { self.0.session_expiration_time = Some(value); self }
        #[inline] pub fn set_token(mut self, value: Option<String>) -> Self { self.0.token = value; self }
        #[inline] pub fn get_token(&self) -> &Option<String> { &self.0.token }
        #[inline] pub fn set_token_expiration_time(mut self, value: Option<DateTime>) -> Self { self.0.token_expiration_time = value; self }
        #[inline] pub fn get_token_expiration_time(&self) -> &Option<DateTime> { &self.0.token_expiration_time }
        #[inline] pub fn set_session_expiration_time(mut self, value: Option<DateTime>) -> Self { self.0.session_expiration_time = value; self }
        #[inline] pub fn get_session_expiration_time(&self) -> &Option<DateTime> { &self.0.session_expiration_time }
    }
}
