//! Rooms.

use farrier_ivschat::operation::create_room::{CreateRoomInput, CreateRoomOutput};
use farrier_ivschat::operation::delete_room::{DeleteRoomInput, DeleteRoomOutput};
use farrier_ivschat::operation::get_room::{GetRoomInput, GetRoomOutput};
use farrier_ivschat::operation::list_rooms::{ListRoomsInput, ListRoomsOutput};
use farrier_ivschat::operation::update_room::{UpdateRoomInput, UpdateRoomOutput};
use farrier_ivschat::types::{FallbackResult, MessageReviewHandler, ResourceType, RoomSummary};

use super::{Context, built, given, page_size};
use crate::fault::Fault;
use crate::page;
use crate::store::{ReviewHandler, Room};

/// Messages a second unless the request says otherwise.
const DEFAULT_RATE: i32 = 10;
/// Characters a message unless the request says otherwise.
const DEFAULT_LENGTH: i32 = 500;

/// Fills a builder with what every answer about a room says.
macro_rules! described {
    ($builder:expr, $room:expr) => {{
        let room: &Room = $room;
        $builder
            .arn(&room.common.arn)
            .id(&room.common.id)
            .set_name(room.common.optional_name())
            .create_time(room.common.create_time())
            .update_time(room.common.update_time())
            .set_message_review_handler(room.message_review_handler.as_ref().map(shown))
            .set_tags(room.common.optional_tags())
            .set_logging_configuration_identifiers(
                Some(room.logging_configurations.clone()).filter(|arns| !arns.is_empty()),
            )
    }};
}

/// The same with what a summary leaves out.
macro_rules! described_in_full {
    ($builder:expr, $room:expr) => {
        described!($builder, $room)
            .maximum_message_rate_per_second($room.maximum_message_rate_per_second)
            .maximum_message_length($room.maximum_message_length)
            .build()
    };
}

pub(super) fn create(context: &mut Context<'_>, input: CreateRoomInput) -> Result<CreateRoomOutput, Fault> {
    let quota = context.options.room_quota;
    if context.store.rooms.len() >= quota {
        return Err(Fault::over_quota(&context.options.account, ResourceType::Room, quota));
    }
    let logging_configurations = input.logging_configuration_identifiers.unwrap_or_default();
    check_logging_configurations(context, &logging_configurations)?;
    let room = Room {
        common: context.new_common("room", input.name, input.tags),
        maximum_message_rate_per_second: input.maximum_message_rate_per_second.unwrap_or(DEFAULT_RATE),
        maximum_message_length: input.maximum_message_length.unwrap_or(DEFAULT_LENGTH),
        message_review_handler: input.message_review_handler.map(|handler| reviewed(None, handler)),
        logging_configurations,
    };
    let output = described_in_full!(CreateRoomOutput::builder(), &room);
    context.store.rooms.insert(room);
    Ok(output)
}

pub(super) fn get(context: &mut Context<'_>, input: GetRoomInput) -> Result<GetRoomOutput, Fault> {
    let arn = given(input.identifier);
    let room = context.store.rooms.get(&arn).ok_or_else(|| Fault::not_found(&arn))?;
    Ok(described_in_full!(GetRoomOutput::builder(), room))
}

/// Changes what the request names and keeps the rest; a review handler with an empty URI reviews nothing any more.
pub(super) fn update(context: &mut Context<'_>, input: UpdateRoomInput) -> Result<UpdateRoomOutput, Fault> {
    let arn = given(input.identifier);
    if context.store.rooms.get(&arn).is_none() {
        return Err(Fault::not_found(&arn));
    }
    if let Some(arns) = &input.logging_configuration_identifiers {
        check_logging_configurations(context, arns)?;
    }
    let room = context.store.rooms.get_mut(&arn).ok_or_else(|| Fault::not_found(&arn))?;
    if let Some(name) = input.name {
        room.common.name = name;
    }
    if let Some(rate) = input.maximum_message_rate_per_second {
        room.maximum_message_rate_per_second = rate;
    }
    if let Some(length) = input.maximum_message_length {
        room.maximum_message_length = length;
    }
    if let Some(handler) = input.message_review_handler {
        room.message_review_handler = Some(reviewed(room.message_review_handler.take(), handler));
    }
    if let Some(arns) = input.logging_configuration_identifiers {
        room.logging_configurations = arns;
    }
    room.common.updated = context.now.seconds();
    Ok(described_in_full!(UpdateRoomOutput::builder(), room))
}

pub(super) fn delete(context: &mut Context<'_>, input: DeleteRoomInput) -> Result<DeleteRoomOutput, Fault> {
    let arn = given(input.identifier);
    context.store.rooms.remove(&arn).ok_or_else(|| Fault::not_found(&arn))?;
    Ok(DeleteRoomOutput::builder().build())
}

pub(super) fn list(context: &mut Context<'_>, input: ListRoomsInput) -> Result<ListRoomsOutput, Fault> {
    let ListRoomsInput { name, next_token, max_results, .. } = input;
    let (uri, logging) = (input.message_review_handler_uri, input.logging_configuration_identifier);
    if let Some(arn) = &logging {
        check_logging_configurations(context, std::slice::from_ref(arn))?;
    }
    let list = format!("rooms {name:?} {uri:?} {logging:?}");
    let matches = |room: &Room| {
        let handler = room.message_review_handler.as_ref().map_or("", |handler| handler.uri.as_str());
        name.as_ref().is_none_or(|name| *name == room.common.name)
            && uri.as_ref().is_none_or(|uri| uri == handler)
            && logging.as_ref().is_none_or(|arn| room.logging_configurations.contains(arn))
    };
    let start = context.start_of_page(&list, next_token.as_deref())?;
    let rest = context.store.rooms.from(start).filter(|(_, room)| matches(room));
    let (rooms, next) = page::cut(rest, page_size(max_results));
    let rooms = rooms.into_iter().map(|room| described!(RoomSummary::builder(), room).build()).collect();
    let next = next.map(|number| context.tokens.seal(&list, number));
    built(ListRoomsOutput::builder().set_rooms(Some(rooms)).set_next_token(next).build())
}

fn check_logging_configurations(context: &Context<'_>, arns: &[String]) -> Result<(), Fault> {
    match arns.iter().find(|arn| context.store.logging_configurations.get(arn).is_none()) {
        Some(missing) => Err(Fault::not_found(missing)),
        None => Ok(()),
    }
}

/// A handler after a request has changed it; messages that could not be reviewed are delivered unless it says otherwise.
fn reviewed(before: Option<ReviewHandler>, change: MessageReviewHandler) -> ReviewHandler {
    let before = before
        .unwrap_or_else(|| ReviewHandler { uri: String::new(), fallback: FallbackResult::Allow.as_str().to_owned() });
    ReviewHandler {
        uri: change.uri.unwrap_or(before.uri),
        fallback: change.fallback_result.map_or(before.fallback, |fallback| fallback.as_str().to_owned()),
    }
}

fn shown(handler: &ReviewHandler) -> MessageReviewHandler {
    MessageReviewHandler::builder()
        .set_uri(Some(handler.uri.clone()).filter(|uri| !uri.is_empty()))
        .fallback_result(handler.fallback.as_str().into())
        .build()
}
