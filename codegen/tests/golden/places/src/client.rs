//! The client.

use farrier_runtime::generated::*;

use crate::config::Config;
use crate::operation::find::builders::FindFluentBuilder;
use crate::operation::fixed::builders::FixedFluentBuilder;
use crate::operation::keyed::builders::KeyedFluentBuilder;
use crate::operation::open::builders::OpenFluentBuilder;
use crate::operation::summed::builders::SummedFluentBuilder;
use crate::operation::told::builders::ToldFluentBuilder;

/// A client of Farrier Places. Clones share connections, credentials and retry state.
#[derive(Clone, Debug)] pub struct Client { pub(crate) handle: Handle, config: Config }
impl Client {
    /// A client with the settings that all clients of a program share.
    #[cfg(feature = "sdk-config")] #[inline] pub fn new(shared: &farrier_runtime::SdkConfig) -> Self { Self::from_conf(Config::new(shared)) }
    /// A client with settings of its own.
    #[inline] pub fn from_conf(config: Config) -> Self { Self { handle: Handle::new(&crate::service::SERVICE, config.0.clone()), config } }
    /// The settings it was made with.
    #[inline] pub fn config(&self) -> &Config { &self.config }
    /// Calls `Find`.
    #[inline] pub fn find(&self) -> FindFluentBuilder { FindFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `Fixed`.
    #[inline] pub fn fixed(&self) -> FixedFluentBuilder { FixedFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `Keyed`.
    #[inline] pub fn keyed(&self) -> KeyedFluentBuilder { KeyedFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `Open`.
    #[inline] pub fn open(&self) -> OpenFluentBuilder { OpenFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `Summed`.
    #[inline] pub fn summed(&self) -> SummedFluentBuilder { SummedFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `Told`.
    #[inline] pub fn told(&self) -> ToldFluentBuilder { ToldFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
}

pub mod customize {
    //! Changes to a single call.

    pub use farrier_runtime::client::CustomizableOperation;
}
