//! The client.

use farrier_runtime::generated::*;

use crate::config::Config;
use crate::operation::list_both::builders::ListBothFluentBuilder;
use crate::operation::list_by_key::builders::ListByKeyFluentBuilder;
use crate::operation::list_counted::builders::ListCountedFluentBuilder;
use crate::operation::list_deep::builders::ListDeepFluentBuilder;
use crate::operation::list_mixed::builders::ListMixedFluentBuilder;
use crate::operation::list_plain::builders::ListPlainFluentBuilder;
use crate::operation::list_since::builders::ListSinceFluentBuilder;
use crate::operation::list_tags::builders::ListTagsFluentBuilder;
use crate::operation::list_truncated::builders::ListTruncatedFluentBuilder;

/// A client of Farrier Pages. Clones share connections, credentials and retry state.
#[derive(Clone, Debug)] pub struct Client { pub(crate) handle: Handle, config: Config }
impl Client {
    /// A client with the settings that all clients of a program share.
    #[cfg(feature = "sdk-config")] #[inline] pub fn new(shared: &farrier_runtime::SdkConfig) -> Self { Self::from_conf(Config::new(shared)) }
    /// A client with settings of its own.
    #[inline] pub fn from_conf(config: Config) -> Self { Self { handle: Handle::new(&crate::service::SERVICE, config.0.clone()), config } }
    /// The settings it was made with.
    #[inline] pub fn config(&self) -> &Config { &self.config }
    /// Calls `ListBoth`.
    #[inline] pub fn list_both(&self) -> ListBothFluentBuilder { ListBothFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListByKey`.
    #[inline] pub fn list_by_key(&self) -> ListByKeyFluentBuilder { ListByKeyFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListCounted`.
    #[inline] pub fn list_counted(&self) -> ListCountedFluentBuilder { ListCountedFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListDeep`.
    #[inline] pub fn list_deep(&self) -> ListDeepFluentBuilder { ListDeepFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListMixed`.
    #[inline] pub fn list_mixed(&self) -> ListMixedFluentBuilder { ListMixedFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListPlain`.
    #[inline] pub fn list_plain(&self) -> ListPlainFluentBuilder { ListPlainFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListSince`.
    #[inline] pub fn list_since(&self) -> ListSinceFluentBuilder { ListSinceFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListTags`.
    #[inline] pub fn list_tags(&self) -> ListTagsFluentBuilder { ListTagsFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListTruncated`.
    #[inline] pub fn list_truncated(&self) -> ListTruncatedFluentBuilder { ListTruncatedFluentBuilder { handle: self.handle.clone(), input: Default::default() } }
}

pub mod customize {
    //! Changes to a single call.

    pub use farrier_runtime::client::CustomizableOperation;
}
