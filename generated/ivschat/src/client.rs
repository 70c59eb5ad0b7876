//! The client.

use farrier_runtime::generated::*;

use crate::config::Config;
use crate::operation::create_chat_token::builders::CreateChatTokenFluentBuilder;
use crate::operation::create_logging_configuration::builders::CreateLoggingConfigurationFluentBuilder;
use crate::operation::create_room::builders::CreateRoomFluentBuilder;
use crate::operation::delete_logging_configuration::builders::DeleteLoggingConfigurationFluentBuilder;
use crate::operation::delete_message::builders::DeleteMessageFluentBuilder;
use crate::operation::delete_room::builders::DeleteRoomFluentBuilder;
use crate::operation::disconnect_user::builders::DisconnectUserFluentBuilder;
use crate::operation::get_logging_configuration::builders::GetLoggingConfigurationFluentBuilder;
use crate::operation::get_room::builders::GetRoomFluentBuilder;
use crate::operation::list_logging_configurations::builders::ListLoggingConfigurationsFluentBuilder;
use crate::operation::list_rooms::builders::ListRoomsFluentBuilder;
use crate::operation::list_tags_for_resource::builders::ListTagsForResourceFluentBuilder;
use crate::operation::send_event::builders::SendEventFluentBuilder;
use crate::operation::tag_resource::builders::TagResourceFluentBuilder;
use crate::operation::untag_resource::builders::UntagResourceFluentBuilder;
use crate::operation::update_logging_configuration::builders::UpdateLoggingConfigurationFluentBuilder;
use crate::operation::update_room::builders::UpdateRoomFluentBuilder;

/// A client of Amazon Interactive Video Service Chat. Clones share connections, credentials and retry state.
#[derive(Clone, Debug)] pub struct Client { pub(crate) handle: Handle, config: Config }
impl Client {
    /// A client with the settings that all clients of a program share.
    #[cfg(feature = "sdk-config")] #[inline] pub fn new(shared: &farrier_runtime::SdkConfig) -> Self { Self::from_conf(Config::new(shared)) }
    /// A client with settings of its own.
    #[inline] pub fn from_conf(config: Config) -> Self { Self { handle: Handle::new(&crate::service::SERVICE, config.0.clone()), config } }
    /// The settings it was made with.
    #[inline] pub fn config(&self) -> &Config { &self.config }
    /// Issues a token that lets one user join one room. Hand it to the user's app, which opens a WebSocket with it before `tokenExpirationTime`; the connection then lasts for the chosen session duration.
    #[inline] pub fn create_chat_token(&self) -> CreateChatTokenFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Creates a logging configuration: a named place to which the messages of rooms are recorded. It records nothing until a room refers to it.
    #[inline] pub fn create_logging_configuration(&self) -> CreateLoggingConfigurationFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Creates a chat room. Issue tokens for it with `CreateChatToken`, and users can join and talk.
    #[inline] pub fn create_room(&self) -> CreateRoomFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Removes a logging configuration for good. Success is an empty answer with status 204.
    #[inline] pub fn delete_logging_configuration(&self) -> DeleteLoggingConfigurationFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Tells every app in a room to take a message off the screen and out of its history, by sending the event `aws:DELETE_MESSAGE`. Apps carry out the removal themselves; copies already recorded stay. A moderator's app can do the same over its WebSocket.
    #[inline] pub fn delete_message(&self) -> DeleteMessageFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Removes a room for good. Success is an empty answer with status 204.
    #[inline] pub fn delete_room(&self) -> DeleteRoomFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Closes every connection that a user has to a room. The user can come back with a valid token, so stop issuing tokens to keep someone out. A moderator's app can do the same over its WebSocket.
    #[inline] pub fn disconnect_user(&self) -> DisconnectUserFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Reads one logging configuration: its destination, state and tags.
    #[inline] pub fn get_logging_configuration(&self) -> GetLoggingConfigurationFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Reads one room: its limits, message review, logging and tags. Calling it changes nothing, so it is safe to repeat.
    #[inline] pub fn get_room(&self) -> GetRoomFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Lists the account's logging configurations in the region, page by page.
    #[inline] pub fn list_logging_configurations(&self) -> ListLoggingConfigurationsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Lists the account's rooms in the region, page by page, the most recently changed first. Filters narrow the list; several filters can be combined.
    #[inline] pub fn list_rooms(&self) -> ListRoomsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Reads the tags of a room or logging configuration.
    #[inline] pub fn list_tags_for_resource(&self) -> ListTagsForResourceFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Sends an event of your own design to every app in a room, for example to start a poll or change the look of the chat. Apps receive it as an event, not as a message for the chat history.
    #[inline] pub fn send_event(&self) -> SendEventFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Puts tags on a room or logging configuration. A key that is already there gets the new value; other tags stay as they are.
    #[inline] pub fn tag_resource(&self) -> TagResourceFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Takes tags off a room or logging configuration. Repeating the call has no further effect.
    #[inline] pub fn untag_resource(&self) -> UntagResourceFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Changes the name or the destination of a logging configuration. Members left out of the request keep their values.
    #[inline] pub fn update_logging_configuration(&self) -> UpdateLoggingConfigurationFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Changes a room's name, limits, message review or logging. Members left out of the request keep their values.
    #[inline] pub fn update_room(&self) -> UpdateRoomFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
}

/// A call: set its members, then `send()` it. `I` is its input, and `C` the client, or `()` for an input alone.
///
/// Each operation has names of its own for it, and methods that set the members of its input.
#[derive(Clone, Debug, Default)] #[must_use = "a call does nothing before `send()`"] pub struct FluentBuilder<I, C = Handle> { pub(crate) handle: C, pub(crate) input: I }
impl<I: client::Arguments> FluentBuilder<I> {
    /// Sends the request.
    #[inline] pub fn send(self) -> Sending<I::Operation> { client::sending::<I::Operation>(self.handle, self.input.build()) }
    /// Prepares the call for changes of its own.
    #[inline] pub fn customize(self) -> Customizable<I::Operation, Self> { client::customize::<I::Operation, Self>(self.handle, self.input.build()) }
}
impl<I: client::Presignable> FluentBuilder<I> {
    /// Signs the request for later, without sending it.
    #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<I::Operation> { client::presign::<I::Operation>(self.handle, self.input.build(), config) }
}
impl<I: client::Arguments> FluentBuilder<I, ()> {
    /// Sends the request with that client.
    #[inline] pub fn send_with(self, client: &Client) -> Sending<I::Operation> { client::sending::<I::Operation>(client.handle.clone(), self.input.build()) }
}
impl<I: client::Arguments, C> FluentBuilder<I, C> {
    /// What is set so far.
    #[inline] pub fn as_input(&self) -> &Self { self }
    /// The input. Required members are checked when it is sent.
    #[inline] pub fn build(self) -> Result<client::InputOf<I>, BuildError> { self.input.build() }
}
impl<I: PartialEq, C, D> PartialEq<FluentBuilder<I, D>> for FluentBuilder<I, C> { #[inline] fn eq(&self, other: &FluentBuilder<I, D>) -> bool { self.input == other.input } }

pub mod customize {
    //! Changes to a single call.

    pub use farrier_runtime::client::CustomizableOperation;
}
