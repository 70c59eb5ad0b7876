//! The operations.

pub use farrier_runtime::error::RequestId;

pub mod get_room;
pub mod list_rooms;
