//! Chat tokens, events and moderation. Nobody is connected to this server, so these only check that the room is there
//! and answer as the service does.

use farrier_ivschat::operation::create_chat_token::{CreateChatTokenInput, CreateChatTokenOutput};
use farrier_ivschat::operation::delete_message::{DeleteMessageInput, DeleteMessageOutput};
use farrier_ivschat::operation::disconnect_user::{DisconnectUserInput, DisconnectUserOutput};
use farrier_ivschat::operation::send_event::{SendEventInput, SendEventOutput};
use farrier_ivschat::primitives::DateTime;

use super::{Context, given, random_id};
use crate::fault::Fault;

/// How long a chat token can be used to connect, in seconds.
const TOKEN_LIFETIME: i64 = 60;
/// How long a session lasts unless the request says otherwise, in minutes.
const DEFAULT_SESSION: i32 = 60;
/// Characters of a chat token after its prefix.
const TOKEN_LENGTH: usize = 96;

pub(super) fn create_chat_token(
    context: &mut Context<'_>,
    input: CreateChatTokenInput,
) -> Result<CreateChatTokenOutput, Fault> {
    check_room(context, input.room_identifier)?;
    let session = i64::from(input.session_duration_in_minutes.unwrap_or(DEFAULT_SESSION)) * 60;
    let random: String = (0..TOKEN_LENGTH).map(|_| fastrand::alphanumeric()).collect();
    let output = CreateChatTokenOutput::builder()
        .token(format!("AQIC{random}"))
        .token_expiration_time(DateTime::from_secs(context.now.plus(TOKEN_LIFETIME).seconds()))
        .session_expiration_time(DateTime::from_secs(context.now.plus(session).seconds()));
    Ok(output.build())
}

pub(super) fn send_event(context: &mut Context<'_>, input: SendEventInput) -> Result<SendEventOutput, Fault> {
    check_room(context, input.room_identifier)?;
    Ok(SendEventOutput::builder().id(random_id()).build())
}

/// Answers with the id of the event that tells the room, not with that of the message.
pub(super) fn delete_message(
    context: &mut Context<'_>,
    input: DeleteMessageInput,
) -> Result<DeleteMessageOutput, Fault> {
    check_room(context, input.room_identifier)?;
    Ok(DeleteMessageOutput::builder().id(random_id()).build())
}

pub(super) fn disconnect_user(
    context: &mut Context<'_>,
    input: DisconnectUserInput,
) -> Result<DisconnectUserOutput, Fault> {
    check_room(context, input.room_identifier)?;
    Ok(DisconnectUserOutput::builder().build())
}

fn check_room(context: &Context<'_>, identifier: Option<String>) -> Result<(), Fault> {
    let arn = given(identifier);
    context.store.rooms.get(&arn).map(|_| ()).ok_or_else(|| Fault::not_found(&arn))
}
