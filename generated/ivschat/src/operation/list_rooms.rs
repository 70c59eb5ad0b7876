//! `ListRooms`.

use farrier_runtime::generated::*;

use crate::operation::list_rooms::builders::{ListRoomsInputBuilder, ListRoomsOutputBuilder};
use crate::types::RoomSummary;
use crate::types::error::{AccessDeniedException, ResourceNotFoundException, ValidationException};

/// Lists the account's rooms in the region, page by page, the most recently changed first. Filters narrow the list; several filters can be combined.
pub type ListRooms = OperationOf<ListRoomsInput>;
impl OperationInput for ListRoomsInput {
    type Output = ListRoomsOutput; type Error = ListRoomsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListRooms", http: Http { method: "POST", path: &[PathPart::Literal("/ListRooms")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::access_denied_exception::SCHEMA, &crate::types::error::resource_not_found_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA],
    ..crate::service::OPERATION
};

/// Input of `ListRooms`: filters, where to continue, and how much to fetch.
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListRoomsInput {
    /// Only rooms with this name.
    pub name: Option<String>,
    /// Continues an earlier listing: pass the `nextToken` it returned, along with the same filters. Leave it out to start from the beginning.
    pub next_token: Option<String>,
    /// The size of a page, from 1 to 50; 50 when not given.
    pub max_results: Option<i32>,
    /// Only rooms whose messages are checked by this function, given by ARN.
    pub message_review_handler_uri: Option<String>,
    /// Only rooms recorded by this logging configuration, given by ARN.
    pub logging_configuration_identifier: Option<String>,
}
impl ListRoomsInput {
    /// Only rooms with this name.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// Continues an earlier listing: pass the `nextToken` it returned, along with the same filters. Leave it out to start from the beginning.
    #[inline] pub fn next_token(&self) -> Option<&str> { self.next_token.as_deref() }
    /// The size of a page, from 1 to 50; 50 when not given.
    #[inline] pub fn max_results(&self) -> Option<i32> { self.max_results }
    /// Only rooms whose messages are checked by this function, given by ARN.
    #[inline] pub fn message_review_handler_uri(&self) -> Option<&str> { self.message_review_handler_uri.as_deref() }
    /// Only rooms recorded by this logging configuration, given by ARN.
    #[inline] pub fn logging_configuration_identifier(&self) -> Option<&str> { self.logging_configuration_identifier.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListRoomsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ListRoomsInput", &[
    Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "nextToken", target: STRING, traits: Trait::None },
    Member { name: "maxResults", target: INTEGER, traits: Trait::None }, Member { name: "messageReviewHandlerUri", target: STRING, traits: Trait::None },
    Member { name: "loggingConfigurationIdentifier", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for ListRoomsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.name.read(), 1 => self.next_token.read(), 2 => self.max_results.read(), 3 => self.message_review_handler_uri.read(), 4 => self.logging_configuration_identifier.read(),
        _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.name.fill(), 1 => self.next_token.fill(), 2 => self.max_results.fill(), 3 => self.message_review_handler_uri.fill(), 4 => self.logging_configuration_identifier.fill(),
        _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListRoomsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListRoomsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `ListRooms`: one page.
#[derive(Clone)] #[non_exhaustive] pub struct ListRoomsOutput {
    /// The rooms on this page, without their message limits. It can be empty.
    pub rooms: Vec<RoomSummary>,
    /// Present when more pages follow: pass it back to get the next one. Absent on the last page.
    pub next_token: Option<String>,
    _request_id: Option<String>,
}
impl ListRoomsOutput {
    /// The rooms on this page, without their message limits. It can be empty.
    #[inline] pub fn rooms(&self) -> &[RoomSummary] { &self.rooms }
    /// Present when more pages follow: pass it back to get the next one. Absent on the last page.
    #[inline] pub fn next_token(&self) -> Option<&str> { self.next_token.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListRoomsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "ListRoomsOutput",
    &[Member { name: "rooms", target: &crate::schema::ROOM_LIST, traits: Trait::None }, Member { name: "nextToken", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListRoomsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.rooms.read(), 1 => self.next_token.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.rooms.fill(), 1 => self.next_token.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { rooms: Value::empty(), next_token: Value::empty(), _request_id: None } }
}
impl RequestId for ListRoomsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListRoomsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListRoomsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListRooms`](type@ListRooms).
#[derive(Debug)] #[non_exhaustive] pub enum ListRoomsError {
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
#[allow(missing_docs)] impl ListRoomsError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_access_denied_exception(&self) -> bool { matches!(self, Self::AccessDeniedException(_)) }
    #[inline] pub fn is_resource_not_found_exception(&self) -> bool { matches!(self, Self::ResourceNotFoundException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for ListRoomsError {
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
impl fmt::Display for ListRoomsError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for ListRoomsError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for ListRoomsError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl Paginated for ListRoomsInput {
    #[inline] fn next_token(output: &ListRoomsOutput) -> Option<String> { output.next_token.clone() }
    #[inline] fn token(&mut self) -> &mut Option<String> { &mut self.next_token }
}

pub mod builders {
    //! Builders of [`ListRooms`](super::ListRooms).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_rooms::{ListRoomsInput, ListRoomsOutput};
    use crate::operation::list_rooms::paginator::ListRoomsPaginator;
    use crate::types::RoomSummary;

    /// A call of [`ListRooms`](super::ListRooms): set its members, then `send()` it.
    pub type ListRoomsFluentBuilder = FluentBuilder<ListRoomsInput>;

    /// Collects the members of [`ListRoomsInput`](super::ListRoomsInput).
    pub type ListRoomsInputBuilder = FluentBuilder<ListRoomsInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListRoomsInput, C> {
        /// Only rooms with this name.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.input.name = Some(value.into()); self }
        /// Continues an earlier listing: pass the `nextToken` it returned, along with the same filters. Leave it out to start from the beginning.
        #[inline] pub fn next_token(mut self, value: impl Into<String>) -> Self { self.input.next_token = Some(value.into()); self }
        /// The size of a page, from 1 to 50; 50 when not given.
        #[inline] pub fn max_results(mut self, value: i32) -> Self { self.input.max_results = Some(value); self }
        /// Only rooms whose messages are checked by this function, given by ARN.
        #[inline] pub fn message_review_handler_uri(mut self, value: impl Into<String>) -> Self { self.input.message_review_handler_uri = Some(value.into()); self }
        /// Only rooms recorded by this logging configuration, given by ARN.
        #[inline] pub fn logging_configuration_identifier(mut self, value: impl Into<String>) -> Self { self.input.logging_configuration_identifier = Some(value.into()); self }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.input.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.input.name }
        #[inline] pub fn set_next_token(mut self, value: Option<String>) -> Self { self.input.next_token = value; self }
        #[inline] pub fn get_next_token(&self) -> &Option<String> { &self.input.next_token }
        #[inline] pub fn set_max_results(mut self, value: Option<i32>) -> Self { self.input.max_results = value; self }
        #[inline] pub fn get_max_results(&self) -> &Option<i32> { &self.input.max_results }
        #[inline] pub fn set_message_review_handler_uri(mut self, value: Option<String>) -> Self { self.input.message_review_handler_uri = value; self }
        #[inline] pub fn get_message_review_handler_uri(&self) -> &Option<String> { &self.input.message_review_handler_uri }
        #[inline] pub fn set_logging_configuration_identifier(mut self, value: Option<String>) -> Self { self.input.logging_configuration_identifier = value; self }
        #[inline] pub fn get_logging_configuration_identifier(&self) -> &Option<String> { &self.input.logging_configuration_identifier }
    }
    impl FluentBuilder<ListRoomsInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListRoomsPaginator { ListRoomsPaginator::new(self) }
    }
    impl client::Presignable for ListRoomsInput {}

    /// Collects the members of [`ListRoomsOutput`](super::ListRoomsOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct ListRoomsOutputBuilder { rooms: Option<Vec<RoomSummary>>, next_token: Option<String> }
    impl fmt::Debug for ListRoomsOutputBuilder {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.rooms.read(), self.next_token.read()], f) }
    }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl ListRoomsOutputBuilder {
        /// The rooms on this page, without their message limits. It can be empty. Appends an item. Required.
        #[inline] pub fn rooms(mut self, value: RoomSummary) -> Self { self.rooms.get_or_insert_default().push(value); self }
        /// Present when more pages follow: pass it back to get the next one. Absent on the last page.
        #[inline] pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline] pub fn build(self) -> Result<ListRoomsOutput, BuildError> {
            Ok(ListRoomsOutput { rooms: error::required(self.rooms, "rooms", "ListRoomsOutput")?, next_token: self.next_token, _request_id: None })
        }
        #[inline] pub fn set_rooms(mut self, value: Option<Vec<RoomSummary>>) -> Self { self.rooms = value; self }
        #[inline] pub fn get_rooms(&self) -> &Option<Vec<RoomSummary>> { &self.rooms }
        #[inline] pub fn set_next_token(mut self, value: Option<String>) -> Self { self.next_token = value; self }
        #[inline] pub fn get_next_token(&self) -> &Option<String> { &self.next_token }
    }
}

pub mod paginator {
    //! The paginator of [`ListRooms`](super::ListRooms).

    use farrier_runtime::generated::*;

    use crate::operation::list_rooms::ListRooms;
    use crate::operation::list_rooms::builders::ListRoomsFluentBuilder;

    /// The pages of [`ListRooms`](super::ListRooms), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListRoomsPaginator { call: ListRoomsFluentBuilder, stop_on_duplicate_token: bool }
    impl ListRoomsPaginator {
        #[inline] pub(crate) fn new(call: ListRoomsFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.max_results = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListRooms>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }
}
