//! The client.

use farrier_runtime::generated::*;

use crate::config::Config;
use crate::operation::bare::builders::BareFluentBuilder;
use crate::operation::describe::builders::DescribeFluentBuilder;
use crate::operation::retired::builders::RetiredFluentBuilder;

/// A client of Farrier Docs & \<Friends>. Clones share connections, credentials and retry state.
#[derive(Clone, Debug)] pub struct Client { pub(crate) handle: Handle, config: Config }
impl Client {
    /// A client with the settings that all clients of a program share.
    #[cfg(feature = "sdk-config")] #[inline] pub fn new(shared: &farrier_runtime::SdkConfig) -> Self { Self::from_conf(Config::new(shared)) }
    /// A client with settings of its own.
    #[inline] pub fn from_conf(config: Config) -> Self { Self { handle: Handle::new(&crate::service::SERVICE, config.0.clone()), config } }
    /// The settings it was made with.
    #[inline] pub fn config(&self) -> &Config { &self.config }
    /// No markup at all, one line
    #[inline] pub fn bare(&self) -> BareFluentBuilder { BareFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Describes a thing.
    #[inline] pub fn describe(&self) -> DescribeFluentBuilder { DescribeFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Does nothing any more.
    #[deprecated(note = "Use \\[Describe\\] **instead**. Really. (since 2026-01-01)")] #[inline]
    pub fn retired(&self) -> RetiredFluentBuilder { RetiredFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
}

pub mod customize {
    //! Changes to a single call.

    pub use farrier_runtime::client::CustomizableOperation;
}
