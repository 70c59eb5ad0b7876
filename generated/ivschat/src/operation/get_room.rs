//! `GetRoom`.

use std::collections::HashMap;
use std::fmt;

use farrier_runtime::error::{AnyServiceError, BoxError, ErrorMetadata, OperationError, ProvideErrorMetadata, RequestId, Unhandled};
use farrier_runtime::operation::{Auth, Http, Operation, OperationShape, PathPart};
use farrier_runtime::primitives::DateTime;
use farrier_runtime::schema::prelude::*;
use farrier_runtime::schema::{Member, Schema, TimestampFormat, Trait};
use farrier_runtime::shape::{self, ResponseMetadata, Shape, Slot, Value, View};

use crate::types::error::ResourceNotFoundException;
use crate::types::DestinationConfiguration;

/// Gets the specified room.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRoom;

impl OperationShape for GetRoom {
    type Input = GetRoomInput;
    type Output = GetRoomOutput;
    type Error = GetRoomError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}

static OPERATION: Operation = Operation {
    name: "GetRoom",
    service: &crate::service::SERVICE,
    http: Http { method: "POST", path: &[PathPart::Literal("/GetRoom")], query: "", code: 200 },
    input: &INPUT,
    output: &OUTPUT,
    errors: &[&crate::types::error::resource_not_found_exception::SCHEMA],
    auth: &[Auth::SigV4],
    required: &[0],
};

/// Input of [`GetRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomInput {
    /// Identifier of the room.
    pub identifier: Option<String>,
}

impl GetRoomInput {
    /// Identifier of the room.
    #[inline] pub fn identifier(&self) -> Option<&str> { self.identifier.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> builders::GetRoomInputBuilder { builders::GetRoomInputBuilder::default() }
}

static INPUT: Schema = Schema::structure("GetRoomInput", &[
    Member::new("identifier", &STRING, &[]),
], &[]);

impl Shape for GetRoomInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline]
    fn view(&self, member: usize) -> View<'_> {
        match member {
            0 => self.identifier.read(),
            _ => View::Absent,
        }
    }
    #[inline]
    fn slot(&mut self, member: usize) -> Slot<'_> {
        match member {
            0 => self.identifier.fill(),
            _ => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::default() }
}

impl fmt::Debug for GetRoomInput {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) }
}

impl PartialEq for GetRoomInput {
    #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) }
}

/// Output of [`GetRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomOutput {
    /// Room ARN.
    pub arn: Option<String>,
    /// When the room was made.
    pub create_time: Option<DateTime>,
    /// Messages a second.
    pub maximum_message_rate_per_second: Option<i32>,
    /// A union, for the prototype.
    pub destination: Option<DestinationConfiguration>,
    /// Tags.
    pub tags: Option<HashMap<String, String>>,
    /// Logging configurations.
    pub logging_configuration_identifiers: Option<Vec<String>>,
    _request_id: Option<String>,
}

impl GetRoomOutput {
    /// Room ARN.
    #[inline] pub fn arn(&self) -> Option<&str> { self.arn.as_deref() }
    /// When the room was made.
    #[inline] pub fn create_time(&self) -> Option<&DateTime> { self.create_time.as_ref() }
    /// Tags.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// Logging configurations; empty when absent.
    #[inline] pub fn logging_configuration_identifiers(&self) -> &[String] { self.logging_configuration_identifiers.as_deref().unwrap_or_default() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> builders::GetRoomOutputBuilder { builders::GetRoomOutputBuilder::default() }
}

static OUTPUT: Schema = Schema::structure("GetRoomOutput", &[
    Member::new("arn", &STRING, &[]),
    Member::new("createTime", &TIMESTAMP, &[Trait::TimestampFormat(TimestampFormat::DateTime)]),
    Member::new("maximumMessageRatePerSecond", &INTEGER, &[]),
    Member::new("destination", &crate::types::destination_configuration::SCHEMA, &[]),
    Member::new("tags", &crate::schema::TAGS, &[]),
    Member::new("loggingConfigurationIdentifiers", &crate::schema::ROOM_LIST, &[]),
], &[]);

impl Shape for GetRoomOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline]
    fn view(&self, member: usize) -> View<'_> {
        match member {
            0 => self.arn.read(),
            1 => self.create_time.read(),
            2 => self.maximum_message_rate_per_second.read(),
            3 => self.destination.read(),
            4 => self.tags.read(),
            5 => self.logging_configuration_identifiers.read(),
            _ => View::Absent,
        }
    }
    #[inline]
    fn slot(&mut self, member: usize) -> Slot<'_> {
        match member {
            0 => self.arn.fill(),
            1 => self.create_time.fill(),
            2 => self.maximum_message_rate_per_second.fill(),
            3 => self.destination.fill(),
            4 => self.tags.fill(),
            5 => self.logging_configuration_identifiers.fill(),
            _ => Slot::Skip,
        }
    }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}

impl RequestId for GetRoomOutput {
    #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() }
}

impl fmt::Debug for GetRoomOutput {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) }
}

impl PartialEq for GetRoomOutput {
    #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) }
}

/// Errors of [`GetRoom`].
#[derive(Debug)]
#[non_exhaustive]
pub enum GetRoomError {
    /// Nothing has that identifier.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}

impl GetRoomError {
    /// An error that is none of the modelled ones.
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    /// An error that is known by its metadata only.
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    /// Code, message and request id.
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    /// Whether it is a [`ResourceNotFoundException`].
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
}

impl OperationError for GetRoomError {
    #[inline]
    fn modelled(index: usize) -> Self {
        match index {
            0 => Self::ResourceNotFoundException(Shape::empty()),
            _ => Self::unhandled(Unhandled::default()),
        }
    }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline]
    fn variant(&self) -> &dyn AnyServiceError {
        match self {
            Self::ResourceNotFoundException(e) => e,
            Self::Unhandled(e) => e,
        }
    }
    #[inline]
    fn variant_mut(&mut self) -> &mut dyn Shape {
        match self {
            Self::ResourceNotFoundException(e) => e,
            Self::Unhandled(e) => e,
        }
    }
}

impl fmt::Display for GetRoomError {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) }
}

impl std::error::Error for GetRoomError {
    #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { Some(self.variant()) }
}

impl ProvideErrorMetadata for GetRoomError {
    #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
}

impl RequestId for GetRoomError {
    #[inline] fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() }
}

pub mod builders {
    //! Builders of [`GetRoom`](super::GetRoom).

    use std::collections::HashMap;
    use std::future::Future;

    use farrier_runtime::client::{CustomizableOperation, Handle, send};
    use farrier_runtime::error::{BuildError, SdkError};

    use super::{GetRoom, GetRoomError, GetRoomInput, GetRoomOutput};

    /// Collects the input of [`GetRoom`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetRoomInputBuilder(GetRoomInput);

    impl GetRoomInputBuilder {
        /// Identifier of the room. Required.
        #[inline] pub fn identifier(mut self, value: impl Into<String>) -> Self { self.0.identifier = Some(value.into()); self }
        /// See [`identifier`](Self::identifier).
        #[inline] pub fn set_identifier(mut self, value: Option<String>) -> Self { self.0.identifier = value; self }
        /// See [`identifier`](Self::identifier).
        #[inline] pub fn get_identifier(&self) -> &Option<String> { &self.0.identifier }
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<GetRoomInput, BuildError> { Ok(self.0) }
        /// Sends the request with that client.
        #[inline]
        pub fn send_with(self, client: &crate::Client) -> impl Future<Output = Result<GetRoomOutput, SdkError<GetRoomError>>> + Send + use<> {
            send::<GetRoom>(client.handle.clone(), self.build(), None)
        }
    }

    /// Collects the output of [`GetRoom`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetRoomOutputBuilder(GetRoomOutput);

    impl GetRoomOutputBuilder {
        /// Tags: adds an entry.
        #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.0.tags.get_or_insert_default().insert(key.into(), value.into()); self }
        /// See [`tags`](Self::tags).
        #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.tags = value; self }
        /// The output.
        #[inline] pub fn build(self) -> GetRoomOutput { self.0 }
    }

    /// A call of [`GetRoom`]: set its members, then `send()` it.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing before `send()`"]
    pub struct GetRoomFluentBuilder { handle: Handle, inner: GetRoomInputBuilder }

    impl GetRoomFluentBuilder {
        #[inline] pub(crate) fn new(handle: Handle) -> Self { Self { handle, inner: GetRoomInputBuilder::default() } }
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &GetRoomInputBuilder { &self.inner }
        /// Identifier of the room. Required.
        #[inline] pub fn identifier(mut self, value: impl Into<String>) -> Self { self.inner = self.inner.identifier(value); self }
        /// See [`identifier`](Self::identifier).
        #[inline] pub fn set_identifier(mut self, value: Option<String>) -> Self { self.inner = self.inner.set_identifier(value); self }
        /// See [`identifier`](Self::identifier).
        #[inline] pub fn get_identifier(&self) -> &Option<String> { self.inner.get_identifier() }
        /// Sends the request.
        #[inline]
        pub fn send(self) -> impl Future<Output = Result<GetRoomOutput, SdkError<GetRoomError>>> + Send + use<> {
            send::<GetRoom>(self.handle, self.inner.build(), None)
        }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> CustomizableOperation<GetRoom> { CustomizableOperation::new(self.handle, self.inner.build()) }
    }
}
