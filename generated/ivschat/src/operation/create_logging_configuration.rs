//! `CreateLoggingConfiguration`.

use farrier_runtime::generated::*;

use crate::operation::create_logging_configuration::builders::{CreateLoggingConfigurationInputBuilder, CreateLoggingConfigurationOutputBuilder};
use crate::types::{CreateLoggingConfigurationState, DestinationConfiguration};
use crate::types::error::{AccessDeniedException, ConflictException, PendingVerification, ResourceNotFoundException, ServiceQuotaExceededException, ValidationException};

/// Creates a logging configuration: a named place to which the messages of rooms are recorded. It records nothing until a room refers to it.
pub type CreateLoggingConfiguration = OperationOf<CreateLoggingConfigurationInput>;
impl OperationInput for CreateLoggingConfigurationInput {
    type Output = CreateLoggingConfigurationOutput; type Error = CreateLoggingConfigurationError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "CreateLoggingConfiguration", http: Http { method: "POST", path: &[PathPart::Literal("/CreateLoggingConfiguration")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[
        &crate::types::error::access_denied_exception::SCHEMA, &crate::types::error::conflict_exception::SCHEMA, &crate::types::error::pending_verification::SCHEMA,
        &crate::types::error::resource_not_found_exception::SCHEMA, &crate::types::error::service_quota_exceeded_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA,
    ],
    required: &[1],
    ..crate::service::OPERATION
};

/// Input of `CreateLoggingConfiguration`: the destination, and optionally a name and tags.
#[derive(Clone, Default)] #[non_exhaustive] pub struct CreateLoggingConfigurationInput {
    /// A label for people, at most 128 letters, digits, hyphens and underscores. Several configurations may share it.
    pub name: Option<String>,
    /// Where to record: set one of `s3`, `cloudWatchLogs` and `firehose`.
    pub destination_configuration: Option<DestinationConfiguration>,
    /// Initial tags as key and value, at most 50. The general naming rules for AWS tags apply, and no others.
    pub tags: Option<HashMap<String, String>>,
}
impl CreateLoggingConfigurationInput {
    /// A label for people, at most 128 letters, digits, hyphens and underscores. Several configurations may share it.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// Where to record: set one of `s3`, `cloudWatchLogs` and `firehose`.
    #[inline] pub fn destination_configuration(&self) -> Option<&DestinationConfiguration> { self.destination_configuration.as_ref() }
    /// Initial tags as key and value, at most 50. The general naming rules for AWS tags apply, and no others.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CreateLoggingConfigurationInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("CreateLoggingConfigurationInput", &[
    Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "destinationConfiguration", target: &crate::types::destination_configuration::SCHEMA, traits: Trait::None },
    Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None },
], Trait::None);
impl Shape for CreateLoggingConfigurationInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.name.read(), 1 => self.destination_configuration.read(), 2 => self.tags.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.name.fill(), 1 => self.destination_configuration.fill(), 2 => self.tags.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CreateLoggingConfigurationInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CreateLoggingConfigurationInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `CreateLoggingConfiguration`: the configuration as stored.
#[derive(Clone, Default)] #[non_exhaustive] pub struct CreateLoggingConfigurationOutput {
    /// ARN that the service gave the new configuration. Rooms refer to it by this.
    pub arn: Option<String>,
    /// Last part of the ARN: 12 letters and digits that the service chose.
    pub id: Option<String>,
    /// When the configuration came into being. On the wire it is an ISO 8601 string.
    pub create_time: Option<DateTime>,
    /// When it last changed; right after creation, the creation time. On the wire it is an ISO 8601 string.
    pub update_time: Option<DateTime>,
    /// The label given on creation, if any.
    pub name: Option<String>,
    /// The destination given on creation; one variant is set.
    pub destination_configuration: Option<DestinationConfiguration>,
    /// Whether the new configuration can record yet. `ACTIVE` means that it can.
    pub state: Option<CreateLoggingConfigurationState>,
    /// The tags given on creation, if any.
    pub tags: Option<HashMap<String, String>>,
    _request_id: Option<String>,
}
impl CreateLoggingConfigurationOutput {
    /// ARN that the service gave the new configuration. Rooms refer to it by this.
    #[inline] pub fn arn(&self) -> Option<&str> { self.arn.as_deref() }
    /// Last part of the ARN: 12 letters and digits that the service chose.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// When the configuration came into being. On the wire it is an ISO 8601 string.
    #[inline] pub fn create_time(&self) -> Option<&DateTime> { self.create_time.as_ref() }
    /// When it last changed; right after creation, the creation time. On the wire it is an ISO 8601 string.
    #[inline] pub fn update_time(&self) -> Option<&DateTime> { self.update_time.as_ref() }
    /// The label given on creation, if any.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The destination given on creation; one variant is set.
    #[inline] pub fn destination_configuration(&self) -> Option<&DestinationConfiguration> { self.destination_configuration.as_ref() }
    /// Whether the new configuration can record yet. `ACTIVE` means that it can.
    #[inline] pub fn state(&self) -> Option<&CreateLoggingConfigurationState> { self.state.as_ref() }
    /// The tags given on creation, if any.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CreateLoggingConfigurationOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("CreateLoggingConfigurationOutput", &[
    Member { name: "arn", target: STRING, traits: Trait::None }, Member { name: "id", target: STRING, traits: Trait::None },
    Member { name: "createTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "updateTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) }, Member { name: "name", target: STRING, traits: Trait::None },
    Member { name: "destinationConfiguration", target: &crate::types::destination_configuration::SCHEMA, traits: Trait::None }, Member { name: "state", target: STRING, traits: Trait::None },
    Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None },
], Trait::None);
impl Shape for CreateLoggingConfigurationOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.arn.read(), 1 => self.id.read(), 2 => self.create_time.read(), 3 => self.update_time.read(), 4 => self.name.read(), 5 => self.destination_configuration.read(),
        6 => self.state.read(), 7 => self.tags.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.arn.fill(), 1 => self.id.fill(), 2 => self.create_time.fill(), 3 => self.update_time.fill(), 4 => self.name.fill(), 5 => self.destination_configuration.fill(),
        6 => self.state.fill(), 7 => self.tags.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for CreateLoggingConfigurationOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CreateLoggingConfigurationOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CreateLoggingConfigurationOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`CreateLoggingConfiguration`](type@CreateLoggingConfiguration).
#[derive(Debug)] #[non_exhaustive] pub enum CreateLoggingConfigurationError {
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
#[allow(missing_docs)] impl CreateLoggingConfigurationError {
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
impl OperationError for CreateLoggingConfigurationError {
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
impl fmt::Display for CreateLoggingConfigurationError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for CreateLoggingConfigurationError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for CreateLoggingConfigurationError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`CreateLoggingConfiguration`](super::CreateLoggingConfiguration).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::create_logging_configuration::{CreateLoggingConfigurationInput, CreateLoggingConfigurationOutput};
    use crate::types::{CreateLoggingConfigurationState, DestinationConfiguration};
    use crate::types::builders::Builder;

    /// A call of [`CreateLoggingConfiguration`](super::CreateLoggingConfiguration): set its members, then `send()` it.
    pub type CreateLoggingConfigurationFluentBuilder = FluentBuilder<CreateLoggingConfigurationInput>;

    /// Collects the members of [`CreateLoggingConfigurationInput`](super::CreateLoggingConfigurationInput).
    pub type CreateLoggingConfigurationInputBuilder = FluentBuilder<CreateLoggingConfigurationInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<CreateLoggingConfigurationInput, C> {
        /// A label for people, at most 128 letters, digits, hyphens and underscores. Several configurations may share it.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.input.name = Some(value.into()); self }
        /// Where to record: set one of `s3`, `cloudWatchLogs` and `firehose`. Required.
        #[inline] pub fn destination_configuration(mut self, value: DestinationConfiguration) -> Self { self.input.destination_configuration = Some(value); self }
        /// Initial tags as key and value, at most 50. The general naming rules for AWS tags apply, and no others. Adds an entry.
        #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.input.tags.get_or_insert_default().insert(key.into(), value.into()); self }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.input.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.input.name }
        #[inline] pub fn set_destination_configuration(mut self, value: Option<DestinationConfiguration>) -> Self { self.input.destination_configuration = value; self }
        #[inline] pub fn get_destination_configuration(&self) -> &Option<DestinationConfiguration> { &self.input.destination_configuration }
        #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.input.tags = value; self }
        #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.input.tags }
    }
    impl client::Presignable for CreateLoggingConfigurationInput {}

    /// Collects the members of [`CreateLoggingConfigurationOutput`](super::CreateLoggingConfigurationOutput).
    pub type CreateLoggingConfigurationOutputBuilder = Builder<CreateLoggingConfigurationOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<CreateLoggingConfigurationOutput> {
        /// ARN that the service gave the new configuration. Rooms refer to it by this.
        #[inline] pub fn arn(mut self, value: impl Into<String>) -> Self { self.0.arn = Some(value.into()); self }
        /// Last part of the ARN: 12 letters and digits that the service chose.
        #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.0.id = Some(value.into()); self }
        /// When the configuration came into being. On the wire it is an ISO 8601 string.
        #[inline] pub fn create_time(mut self, value: DateTime) -> Self { self.0.create_time = Some(value); self }
        /// When it last changed; right after creation, the creation time. On the wire it is an ISO 8601 string.
        #[inline] pub fn update_time(mut self, value: DateTime) -> Self { self.0.update_time = Some(value); self }
        /// The label given on creation, if any.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.0.name = Some(value.into()); self }
        /// The destination given on creation; one variant is set.
        #[inline] pub fn destination_configuration(mut self, value: DestinationConfiguration) -> Self { self.0.destination_configuration = Some(value); self }
        /// Whether the new configuration can record yet. `ACTIVE` means that it can.
        #[inline] pub fn state(mut self, value: CreateLoggingConfigurationState) -> Self { self.0.state = Some(value); self }
        /// The tags given on creation, if any. Adds an entry.
        #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.0.tags.get_or_insert_default().insert(key.into(), value.into()); self }
        #[inline] pub fn set_arn(mut self, value: Option<String>) -> Self { self.0.arn = value; self }
        #[inline] pub fn get_arn(&self) -> &Option<String> { &self.0.arn }
        #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.0.id = value; self }
        #[inline] pub fn get_id(&self) -> &Option<String> { &self.0.id }
        #[inline] pub fn set_create_time(mut self, value: Option<DateTime>) -> Self { self.0.create_time = value; self }
        #[inline] pub fn get_create_time(&self) -> &Option<DateTime> { &self.0.create_time }
        #[inline] pub fn set_update_time(mut self, value: Option<DateTime>) -> Self { self.0.update_time = value; self }
        #[inline] pub fn get_update_time(&self) -> &Option<DateTime> { &self.0.update_time }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.0.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.0.name }
        #[inline] pub fn set_destination_configuration(mut self, value: Option<DestinationConfiguration>) -> Self { self.0.destination_configuration = value; self }
        #[inline] pub fn get_destination_configuration(&self) -> &Option<DestinationConfiguration> { &self.0.destination_configuration }
        #[inline] pub fn set_state(mut self, value: Option<CreateLoggingConfigurationState>) -> Self { self.0.state = value; self }
        #[inline] pub fn get_state(&self) -> &Option<CreateLoggingConfigurationState> { &self.0.state }
        #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.tags = value; self }
        #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.0.tags }
    }
}
