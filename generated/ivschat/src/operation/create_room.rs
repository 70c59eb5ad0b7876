//! `CreateRoom`.

use farrier_runtime::generated::*;

use crate::operation::create_room::builders::{CreateRoomInputBuilder, CreateRoomOutputBuilder};
use crate::types::MessageReviewHandler;
use crate::types::error::{AccessDeniedException, ConflictException, PendingVerification, ResourceNotFoundException, ServiceQuotaExceededException, ValidationException};

/// Creates a chat room. Issue tokens for it with `CreateChatToken`, and users can join and talk.
pub type CreateRoom = OperationOf<CreateRoomInput>;
impl OperationInput for CreateRoomInput {
    type Output = CreateRoomOutput; type Error = CreateRoomError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "CreateRoom", http: Http { method: "POST", path: &[PathPart::Literal("/CreateRoom")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[
        &crate::types::error::access_denied_exception::SCHEMA, &crate::types::error::conflict_exception::SCHEMA, &crate::types::error::pending_verification::SCHEMA,
        &crate::types::error::resource_not_found_exception::SCHEMA, &crate::types::error::service_quota_exceeded_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA,
    ],
    ..crate::service::OPERATION
};

/// Input of `CreateRoom`. Everything is optional; an empty request makes an untitled room with default limits, neither reviewed nor recorded.
#[derive(Clone, Default)] #[non_exhaustive] pub struct CreateRoomInput {
    /// A label for people, at most 128 letters, digits, hyphens and underscores. Several rooms may share it.
    pub name: Option<String>,
    /// How many messages per second all users together may post, from 1 to 100; 10 when not given.
    pub maximum_message_rate_per_second: Option<i32>,
    /// How long one message may be, from 1 to 500, counted in Unicode code points and not in bytes of UTF-8; 500 when not given.
    pub maximum_message_length: Option<i32>,
    /// A function to check messages before delivery. Without it, messages go out unchecked.
    pub message_review_handler: Option<MessageReviewHandler>,
    /// Initial tags as key and value, at most 50. The general naming rules for AWS tags apply, and no others.
    pub tags: Option<HashMap<String, String>>,
    /// ARNs of the logging configurations that record this room, at most 3.
    pub logging_configuration_identifiers: Option<Vec<String>>,
}
impl CreateRoomInput {
    /// A label for people, at most 128 letters, digits, hyphens and underscores. Several rooms may share it.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// How many messages per second all users together may post, from 1 to 100; 10 when not given.
    #[inline] pub fn maximum_message_rate_per_second(&self) -> Option<i32> { self.maximum_message_rate_per_second }
    /// How long one message may be, from 1 to 500, counted in Unicode code points and not in bytes of UTF-8; 500 when not given.
    #[inline] pub fn maximum_message_length(&self) -> Option<i32> { self.maximum_message_length }
    /// A function to check messages before delivery. Without it, messages go out unchecked.
    #[inline] pub fn message_review_handler(&self) -> Option<&MessageReviewHandler> { self.message_review_handler.as_ref() }
    /// Initial tags as key and value, at most 50. The general naming rules for AWS tags apply, and no others.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// ARNs of the logging configurations that record this room, at most 3.
    #[inline] pub fn logging_configuration_identifiers(&self) -> &[String] { self.logging_configuration_identifiers.as_deref().unwrap_or_default() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CreateRoomInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("CreateRoomInput", &[
    Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "maximumMessageRatePerSecond", target: INTEGER, traits: Trait::None },
    Member { name: "maximumMessageLength", target: INTEGER, traits: Trait::None },
    Member { name: "messageReviewHandler", target: &crate::types::message_review_handler::SCHEMA, traits: Trait::None }, Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None },
    Member { name: "loggingConfigurationIdentifiers", target: &crate::schema::LOGGING_CONFIGURATION_IDENTIFIER_LIST, traits: Trait::None },
], Trait::None);
impl Shape for CreateRoomInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.name.read(), 1 => self.maximum_message_rate_per_second.read(), 2 => self.maximum_message_length.read(), 3 => self.message_review_handler.read(), 4 => self.tags.read(),
        5 => self.logging_configuration_identifiers.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.name.fill(), 1 => self.maximum_message_rate_per_second.fill(), 2 => self.maximum_message_length.fill(), 3 => self.message_review_handler.fill(), 4 => self.tags.fill(),
        5 => self.logging_configuration_identifiers.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CreateRoomInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CreateRoomInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `CreateRoom`: the room as stored.
#[derive(Clone, Default)] #[non_exhaustive] pub struct CreateRoomOutput {
    /// ARN that the service gave the new room. All other operations on it ask for this.
    pub arn: Option<String>,
    /// Last part of the ARN: 12 letters and digits that the service chose.
    pub id: Option<String>,
    /// The label given on creation, if any.
    pub name: Option<String>,
    /// When the room came into being. On the wire it is an ISO 8601 string.
    pub create_time: Option<DateTime>,
    /// When it last changed; right after creation, the creation time. On the wire it is an ISO 8601 string.
    pub update_time: Option<DateTime>,
    /// How many messages per second all users together may post, as asked for on creation.
    pub maximum_message_rate_per_second: Option<i32>,
    /// How long one message may be in Unicode code points, as asked for on creation.
    pub maximum_message_length: Option<i32>,
    /// The function that checks messages before delivery, if one was given.
    pub message_review_handler: Option<MessageReviewHandler>,
    /// The tags given on creation, if any.
    pub tags: Option<HashMap<String, String>>,
    /// ARNs of the logging configurations that record the room, if any were given.
    pub logging_configuration_identifiers: Option<Vec<String>>,
    _request_id: Option<String>,
}
impl CreateRoomOutput {
    /// ARN that the service gave the new room. All other operations on it ask for this.
    #[inline] pub fn arn(&self) -> Option<&str> { self.arn.as_deref() }
    /// Last part of the ARN: 12 letters and digits that the service chose.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// The label given on creation, if any.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// When the room came into being. On the wire it is an ISO 8601 string.
    #[inline] pub fn create_time(&self) -> Option<&DateTime> { self.create_time.as_ref() }
    /// When it last changed; right after creation, the creation time. On the wire it is an ISO 8601 string.
    #[inline] pub fn update_time(&self) -> Option<&DateTime> { self.update_time.as_ref() }
    /// How many messages per second all users together may post, as asked for on creation.
    #[inline] pub fn maximum_message_rate_per_second(&self) -> Option<i32> { self.maximum_message_rate_per_second }
    /// How long one message may be in Unicode code points, as asked for on creation.
    #[inline] pub fn maximum_message_length(&self) -> Option<i32> { self.maximum_message_length }
    /// The function that checks messages before delivery, if one was given.
    #[inline] pub fn message_review_handler(&self) -> Option<&MessageReviewHandler> { self.message_review_handler.as_ref() }
    /// The tags given on creation, if any.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// ARNs of the logging configurations that record the room, if any were given.
    #[inline] pub fn logging_configuration_identifiers(&self) -> &[String] { self.logging_configuration_identifiers.as_deref().unwrap_or_default() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CreateRoomOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("CreateRoomOutput", &[
    Member { name: "arn", target: STRING, traits: Trait::None }, Member { name: "id", target: STRING, traits: Trait::None }, Member { name: "name", target: STRING, traits: Trait::None },
    Member { name: "createTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "updateTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "maximumMessageRatePerSecond", target: INTEGER, traits: Trait::None }, Member { name: "maximumMessageLength", target: INTEGER, traits: Trait::None },
    Member { name: "messageReviewHandler", target: &crate::types::message_review_handler::SCHEMA, traits: Trait::None }, Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None },
    Member { name: "loggingConfigurationIdentifiers", target: &crate::schema::LOGGING_CONFIGURATION_IDENTIFIER_LIST, traits: Trait::None },
], Trait::None);
impl Shape for CreateRoomOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.arn.read(), 1 => self.id.read(), 2 => self.name.read(), 3 => self.create_time.read(), 4 => self.update_time.read(), 5 => self.maximum_message_rate_per_second.read(),
        6 => self.maximum_message_length.read(), 7 => self.message_review_handler.read(), 8 => self.tags.read(), 9 => self.logging_configuration_identifiers.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.arn.fill(), 1 => self.id.fill(), 2 => self.name.fill(), 3 => self.create_time.fill(), 4 => self.update_time.fill(), 5 => self.maximum_message_rate_per_second.fill(),
        6 => self.maximum_message_length.fill(), 7 => self.message_review_handler.fill(), 8 => self.tags.fill(), 9 => self.logging_configuration_identifiers.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for CreateRoomOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CreateRoomOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CreateRoomOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`CreateRoom`](type@CreateRoom).
#[derive(Debug)] #[non_exhaustive] pub enum CreateRoomError {
    /// The credentials are valid, but no policy grants this action on this resource. The call fails with status 403, and repeating it unchanged will not help.
    AccessDeniedException(AccessDeniedException),
    /// The request clashes with what the resource is doing now, for instance changing a logging configuration while an earlier change is still running. The status is 409; try again once the resource has settled.
    ConflictException(ConflictException),
    /// The AWS account has not finished verification, so the service refuses the call with status 403. Wait for the verification to complete, or contact AWS Support.
    PendingVerification(PendingVerification),
    /// Nothing exists under the given identifier in this account and region. The status is 404; check the ARN and the region it names.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Creating the resource would take the account past one of its quotas. The status is 402; delete something, or ask for a higher quota in the Service Quotas console.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// The request is malformed or breaks a constraint of the model. The status is 400; mend the fields in `fieldList` before sending it again.
    ValidationException(ValidationException),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl CreateRoomError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_access_denied_exception(&self) -> bool { matches!(self, Self::AccessDeniedException(_)) }
    #[inline] pub fn is_conflict_exception(&self) -> bool { matches!(self, Self::ConflictException(_)) }
    #[inline] pub fn is_pending_verification(&self) -> bool { matches!(self, Self::PendingVerification(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_service_quota_exceeded_exception(&self) -> bool { matches!(self, Self::ServiceQuotaExceededException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for CreateRoomError {
    #[inline] fn modelled(index: usize) -> Self { match index {
        0 => Self::AccessDeniedException(Shape::empty()), 1 => Self::ConflictException(Shape::empty()), 2 => Self::PendingVerification(Shape::empty()),
        3 => Self::ResourceNotFoundException(Shape::empty()), 4 => Self::ServiceQuotaExceededException(Shape::empty()), 5 => Self::ValidationException(Shape::empty()),
        _ => Self::Unhandled(Unhandled::default()),
    } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self {
        Self::AccessDeniedException(e) => e, Self::ConflictException(e) => e, Self::PendingVerification(e) => e, Self::ResourceNotFoundException(e) => e,
        Self::ServiceQuotaExceededException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e,
    } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self {
        Self::AccessDeniedException(e) => e, Self::ConflictException(e) => e, Self::PendingVerification(e) => e, Self::ResourceNotFoundException(e) => e,
        Self::ServiceQuotaExceededException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e,
    } }
}
impl fmt::Display for CreateRoomError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for CreateRoomError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for CreateRoomError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`CreateRoom`](super::CreateRoom).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::create_room::{CreateRoomInput, CreateRoomOutput};
    use crate::types::MessageReviewHandler;
    use crate::types::builders::Builder;

    /// A call of [`CreateRoom`](super::CreateRoom): set its members, then `send()` it.
    pub type CreateRoomFluentBuilder = FluentBuilder<CreateRoomInput>;

    /// Collects the members of [`CreateRoomInput`](super::CreateRoomInput).
    pub type CreateRoomInputBuilder = FluentBuilder<CreateRoomInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<CreateRoomInput, C> {
        /// A label for people, at most 128 letters, digits, hyphens and underscores. Several rooms may share it.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.input.name = Some(value.into()); self }
        /// How many messages per second all users together may post, from 1 to 100; 10 when not given.
        #[inline] pub fn maximum_message_rate_per_second(mut self, value: i32) -> Self { self.input.maximum_message_rate_per_second = Some(value); self }
        /// How long one message may be, from 1 to 500, counted in Unicode code points and not in bytes of UTF-8; 500 when not given.
        #[inline] pub fn maximum_message_length(mut self, value: i32) -> Self { self.input.maximum_message_length = Some(value); self }
        /// A function to check messages before delivery. Without it, messages go out unchecked.
        #[inline] pub fn message_review_handler(mut self, value: MessageReviewHandler) -> Self { self.input.message_review_handler = Some(value); self }
        /// Initial tags as key and value, at most 50. The general naming rules for AWS tags apply, and no others. Adds an entry.
        #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.input.tags.get_or_insert_default().insert(key.into(), value.into()); self }
        /// ARNs of the logging configurations that record this room, at most 3. Appends an item.
        #[inline] pub fn logging_configuration_identifiers(mut self, value: impl Into<String>) -> Self { self.input.logging_configuration_identifiers.get_or_insert_default().push(value.into()); self }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.input.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.input.name }
        #[inline] pub fn set_maximum_message_rate_per_second(mut self, value: Option<i32>) -> Self { self.input.maximum_message_rate_per_second = value; self }
        #[inline] pub fn get_maximum_message_rate_per_second(&self) -> &Option<i32> { &self.input.maximum_message_rate_per_second }
        #[inline] pub fn set_maximum_message_length(mut self, value: Option<i32>) -> Self { self.input.maximum_message_length = value; self }
        #[inline] pub fn get_maximum_message_length(&self) -> &Option<i32> { &self.input.maximum_message_length }
        #[inline] pub fn set_message_review_handler(mut self, value: Option<MessageReviewHandler>) -> Self { self.input.message_review_handler = value; self }
        #[inline] pub fn get_message_review_handler(&self) -> &Option<MessageReviewHandler> { &self.input.message_review_handler }
        #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.input.tags = value; self }
        #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.input.tags }
        #[inline] pub fn set_logging_configuration_identifiers(mut self, value: Option<Vec<String>>) -> Self { self.input.logging_configuration_identifiers = value; self }
        #[inline] pub fn get_logging_configuration_identifiers(&self) -> &Option<Vec<String>> { &self.input.logging_configuration_identifiers }
    }
    impl client::Presignable for CreateRoomInput {}

    /// Collects the members of [`CreateRoomOutput`](super::CreateRoomOutput).
    pub type CreateRoomOutputBuilder = Builder<CreateRoomOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<CreateRoomOutput> {
        /// ARN that the service gave the new room. All other operations on it ask for this.
        #[inline] pub fn arn(mut self, value: impl Into<String>) -> Self { self.0.arn = Some(value.into()); self }
        /// Last part of the ARN: 12 letters and digits that the service chose.
        #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.0.id = Some(value.into()); self }
        /// The label given on creation, if any.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.0.name = Some(value.into()); self }
        /// When the room came into being. On the wire it is an ISO 8601 string.
        #[inline] pub fn create_time(mut self, value: DateTime) -> Self { self.0.create_time = Some(value); self }
        /// When it last changed; right after creation, the creation time. On the wire it is an ISO 8601 string.
        #[inline] pub fn update_time(mut self, value: DateTime) -> Self { self.0.update_time = Some(value); self }
        /// How many messages per second all users together may post, as asked for on creation.
        #[inline] pub fn maximum_message_rate_per_second(mut self, value: i32) -> Self { self.0.maximum_message_rate_per_second = Some(value); self }
        /// How long one message may be in Unicode code points, as asked for on creation.
        #[inline] pub fn maximum_message_length(mut self, value: i32) -> Self { self.0.maximum_message_length = Some(value); self }
        /// The function that checks messages before delivery, if one was given.
        #[inline] pub fn message_review_handler(mut self, value: MessageReviewHandler) -> Self { self.0.message_review_handler = Some(value); self }
        /// The tags given on creation, if any. Adds an entry.
        #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.0.tags.get_or_insert_default().insert(key.into(), value.into()); self }
        /// ARNs of the logging configurations that record the room, if any were given. Appends an item.
        #[inline] pub fn logging_configuration_identifiers(mut self, value: impl Into<String>) -> Self { self.0.logging_configuration_identifiers.get_or_insert_default().push(value.into()); self }
        #[inline] pub fn set_arn(mut self, value: Option<String>) -> Self { self.0.arn = value; self }
        #[inline] pub fn get_arn(&self) -> &Option<String> { &self.0.arn }
        #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.0.id = value; self }
        #[inline] pub fn get_id(&self) -> &Option<String> { &self.0.id }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.0.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.0.name }
        #[inline] pub fn set_create_time(mut self, value: Option<DateTime>) -> Self { self.0.create_time = value; self }
        #[inline] pub fn get_create_time(&self) -> &Option<DateTime> { &self.0.create_time }
        #[inline] pub fn set_update_time(mut self, value: Option<DateTime>) -> Self { self.0.update_time = value; self }
        #[inline] pub fn get_update_time(&self) -> &Option<DateTime> { &self.0.update_time }
        #[inline] pub fn set_maximum_message_rate_per_second(mut self, value: Option<i32>) -> Self { self.0.maximum_message_rate_per_second = value; self }
        #[inline] pub fn get_maximum_message_rate_per_second(&self) -> &Option<i32> { &self.0.maximum_message_rate_per_second }
        #[inline] pub fn set_maximum_message_length(mut self, value: Option<i32>) -> Self { self.0.maximum_message_length = value; self }
        #[inline] pub fn get_maximum_message_length(&self) -> &Option<i32> { &self.0.maximum_message_length }
        #[inline] pub fn set_message_review_handler(mut self, value: Option<MessageReviewHandler>) -> Self { self.0.message_review_handler = value; self }
        #[inline] pub fn get_message_review_handler(&self) -> &Option<MessageReviewHandler> { &self.0.message_review_handler }
        #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.tags = value; self }
        #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.0.tags }
        #[inline] pub fn set_logging_configuration_identifiers(mut self, value: Option<Vec<String>>) -> Self { self.0.logging_configuration_identifiers = value; self }
        #[inline] pub fn get_logging_configuration_identifiers(&self) -> &Option<Vec<String>> { &self.0.logging_configuration_identifiers }
    }
}
