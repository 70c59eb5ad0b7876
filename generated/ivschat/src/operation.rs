//! The operations.

pub use farrier_runtime::error::RequestId;

pub mod create_chat_token;
pub mod create_logging_configuration;
pub mod create_room;
pub mod delete_logging_configuration;
pub mod delete_message;
pub mod delete_room;
pub mod disconnect_user;
pub mod get_logging_configuration;
pub mod get_room;
pub mod list_logging_configurations;
pub mod list_rooms;
pub mod list_tags_for_resource;
pub mod send_event;
pub mod tag_resource;
pub mod untag_resource;
pub mod update_logging_configuration;
pub mod update_room;
