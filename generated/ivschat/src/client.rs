//! The client.

use farrier_runtime::client::Handle;

use crate::config::Config;
use crate::operation::{get_room, list_rooms};

/// A client of Amazon Interactive Video Service Chat. Clones share connections, credentials and retry state.
#[derive(Clone, Debug)]
pub struct Client { pub(crate) handle: Handle, config: Config }

impl Client {
    /// A client with the settings that all clients of a program share.
    #[inline] pub fn new(shared: &farrier_runtime::SdkConfig) -> Self { Self::from_conf(Config::new(shared)) }
    /// A client with settings of its own.
    #[inline] pub fn from_conf(config: Config) -> Self { Self { handle: Handle::new(&crate::service::SERVICE, config.settings.clone()), config } }
    /// The settings it was made with.
    #[inline] pub fn config(&self) -> &Config { &self.config }
    /// Gets the specified room.
    #[inline] pub fn get_room(&self) -> get_room::builders::GetRoomFluentBuilder { get_room::builders::GetRoomFluentBuilder::new(self.handle.clone()) }
    /// Lists rooms.
    #[inline] pub fn list_rooms(&self) -> list_rooms::builders::ListRoomsFluentBuilder { list_rooms::builders::ListRoomsFluentBuilder::new(self.handle.clone()) }
}

pub mod customize {
    //! Changes to a single call.
    pub use farrier_runtime::client::CustomizableOperation;
}
