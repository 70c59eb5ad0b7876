//! `GetLoggingConfiguration`.

use farrier_runtime::generated::*;

use crate::operation::get_logging_configuration::builders::{GetLoggingConfigurationInputBuilder, GetLoggingConfigurationOutputBuilder};
use crate::types::{DestinationConfiguration, LoggingConfigurationState};
use crate::types::error::{AccessDeniedException, ResourceNotFoundException, ValidationException};

/// Reads one logging configuration: its destination, state and tags.
pub type GetLoggingConfiguration = OperationOf<GetLoggingConfigurationInput>;
impl OperationInput for GetLoggingConfigurationInput {
    type Output = GetLoggingConfigurationOutput; type Error = GetLoggingConfigurationError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "GetLoggingConfiguration", http: Http { method: "POST", path: &[PathPart::Literal("/GetLoggingConfiguration")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::access_denied_exception::SCHEMA, &crate::types::error::resource_not_found_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// Input of `GetLoggingConfiguration`: which configuration to read.
#[derive(Clone, Default)] #[non_exhaustive] pub struct GetLoggingConfigurationInput {
    /// The configuration to read, given by ARN.
    pub identifier: Option<String>,
}
impl GetLoggingConfigurationInput {
    /// The configuration to read, given by ARN.
    #[inline] pub fn identifier(&self) -> Option<&str> { self.identifier.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetLoggingConfigurationInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("GetLoggingConfigurationInput", &[Member { name: "identifier", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for GetLoggingConfigurationInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.identifier.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.identifier.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for GetLoggingConfigurationInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetLoggingConfigurationInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `GetLoggingConfiguration`: the configuration as it stands.
#[derive(Clone, Default)] #[non_exhaustive] pub struct GetLoggingConfigurationOutput {
    /// ARN of the configuration, the same as was asked for.
    pub arn: Option<String>,
    /// Last part of the ARN: 12 letters and digits that the service chose.
    pub id: Option<String>,
    /// When the configuration came into being. On the wire it is an ISO 8601 string.
    pub create_time: Option<DateTime>,
    /// When it was last changed. On the wire it is an ISO 8601 string.
    pub update_time: Option<DateTime>,
    /// Its label for people; not necessarily unique.
    pub name: Option<String>,
    /// Where it records to; one variant is set.
    pub destination_configuration: Option<DestinationConfiguration>,
    /// Where it stands in its life cycle. It records only while `ACTIVE`.
    pub state: Option<LoggingConfigurationState>,
    /// Its tags, as key and value.
    pub tags: Option<HashMap<String, String>>,
    _request_id: Option<String>,
}
impl GetLoggingConfigurationOutput {
    /// ARN of the configuration, the same as was asked for.
    #[inline] pub fn arn(&self) -> Option<&str> { self.arn.as_deref() }
    /// Last part of the ARN: 12 letters and digits that the service chose.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// When the configuration came into being. On the wire it is an ISO 8601 string.
    #[inline] pub fn create_time(&self) -> Option<&DateTime> { self.create_time.as_ref() }
    /// When it was last changed. On the wire it is an ISO 8601 string.
    #[inline] pub fn update_time(&self) -> Option<&DateTime> { self.update_time.as_ref() }
    /// Its label for people; not necessarily unique.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// Where it records to; one variant is set.
    #[inline] pub fn destination_configuration(&self) -> Option<&DestinationConfiguration> { self.destination_configuration.as_ref() }
    /// Where it stands in its life cycle. It records only while `ACTIVE`.
    #[inline] pub fn state(&self) -> Option<&LoggingConfigurationState> { self.state.as_ref() }
    /// Its tags, as key and value.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetLoggingConfigurationOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("GetLoggingConfigurationOutput", &[
    Member { name: "arn", target: STRING, traits: Trait::None }, Member { name: "id", target: STRING, traits: Trait::None },
    Member { name: "createTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "updateTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) }, Member { name: "name", target: STRING, traits: Trait::None },
    Member { name: "destinationConfiguration", target: &crate::types::destination_configuration::SCHEMA, traits: Trait::None }, Member { name: "state", target: STRING, traits: Trait::None },
    Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None },
], Trait::None);
impl Shape for GetLoggingConfigurationOutput {
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
impl RequestId for GetLoggingConfigurationOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for GetLoggingConfigurationOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetLoggingConfigurationOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`GetLoggingConfiguration`](type@GetLoggingConfiguration).
#[derive(Debug)] #[non_exhaustive] pub enum GetLoggingConfigurationError {
    /// The credentials are valid, but no policy grants this action on this resource. The call fails with status 403, and repeating it unchanged will not help.
    AccessDeniedException(AccessDeniedException),
    /// Nothing exists under the given identifier in this account and region. The status is 404; check the ARN and the region it names.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The request is malformed or breaks a constraint of the model. The status is 400; mend the fields in `fieldList` before sending it again.
    ValidationException(ValidationException),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl GetLoggingConfigurationError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_access_denied_exception(&self) -> bool { matches!(self, Self::AccessDeniedException(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for GetLoggingConfigurationError {
    #[inline] fn modelled(index: usize) -> Self { match index {
        0 => Self::AccessDeniedException(Shape::empty()), 1 => Self::ResourceNotFoundException(Shape::empty()), 2 => Self::ValidationException(Shape::empty()),
        _ => Self::Unhandled(Unhandled::default()),
    } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self {
        Self::AccessDeniedException(e) => e, Self::ResourceNotFoundException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e,
    } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self {
        Self::AccessDeniedException(e) => e, Self::ResourceNotFoundException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e,
    } }
}
impl fmt::Display for GetLoggingConfigurationError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for GetLoggingConfigurationError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for GetLoggingConfigurationError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`GetLoggingConfiguration`](super::GetLoggingConfiguration).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::get_logging_configuration::{GetLoggingConfigurationInput, GetLoggingConfigurationOutput};
    use crate::types::{DestinationConfiguration, LoggingConfigurationState};
    use crate::types::builders::Builder;

    /// A call of [`GetLoggingConfiguration`](super::GetLoggingConfiguration): set its members, then `send()` it.
    pub type GetLoggingConfigurationFluentBuilder = FluentBuilder<GetLoggingConfigurationInput>;

    /// Collects the members of [`GetLoggingConfigurationInput`](super::GetLoggingConfigurationInput).
    pub type GetLoggingConfigurationInputBuilder = FluentBuilder<GetLoggingConfigurationInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<GetLoggingConfigurationInput, C> {
        /// The configuration to read, given by ARN. Required.
        #[inline] pub fn identifier(mut self, value: impl Into<String>) -> Self { self.input.identifier = Some(value.into()); self }
        #[inline] pub fn set_identifier(mut self, value: Option<String>) -> Self { self.input.identifier = value; self }
        #[inline] pub fn get_identifier(&self) -> &Option<String> { &self.input.identifier }
    }
    impl client::Presignable for GetLoggingConfigurationInput {}

    /// Collects the members of [`GetLoggingConfigurationOutput`](super::GetLoggingConfigurationOutput).
    pub type GetLoggingConfigurationOutputBuilder = Builder<GetLoggingConfigurationOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<GetLoggingConfigurationOutput> {
        /// ARN of the configuration, the same as was asked for.
        #[inline] pub fn arn(mut self, value: impl Into<String>) -> Self { self.0.arn = Some(value.into()); self }
        /// Last part of the ARN: 12 letters and digits that the service chose.
        #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.0.id = Some(value.into()); self }
        /// When the configuration came into being. On the wire it is an ISO 8601 string.
        #[inline] pub fn create_time(mut self, value: DateTime) -> Self { self.0.create_time = Some(value); self }
        /// When it was last changed. On the wire it is an ISO 8601 string.
        #[inline] pub fn update_time(mut self, value: DateTime) -> Self { self.0.update_time = Some(value); self }
        /// Its label for people; not necessarily unique.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.0.name = Some(value.into()); self }
        /// Where it records to; one variant is set.
        #[inline] pub fn destination_configuration(mut self, value: DestinationConfiguration) -> Self { self.0.destination_configuration = Some(value); self }
        /// Where it stands in its life cycle. It records only while `ACTIVE`.
        #[inline] pub fn state(mut self, value: LoggingConfigurationState) -> Self { self.0.state = Some(value); self }
        /// Its tags, as key and value. Adds an entry.
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
        #[inline] pub fn set_state(mut self, value: Option<LoggingConfigurationState>) -> Self { self.0.state = value; self }
        #[inline] pub fn get_state(&self) -> &Option<LoggingConfigurationState> { &self.0.state }
        #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.tags = value; self }
        #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.0.tags }
    }
}
