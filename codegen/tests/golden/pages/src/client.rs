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
    #[inline] pub fn list_both(&self) -> ListBothFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListByKey`.
    #[inline] pub fn list_by_key(&self) -> ListByKeyFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListCounted`.
    #[inline] pub fn list_counted(&self) -> ListCountedFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListDeep`.
    #[inline] pub fn list_deep(&self) -> ListDeepFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListMixed`.
    #[inline] pub fn list_mixed(&self) -> ListMixedFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListPlain`.
    #[inline] pub fn list_plain(&self) -> ListPlainFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListSince`.
    #[inline] pub fn list_since(&self) -> ListSinceFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListTags`.
    #[inline] pub fn list_tags(&self) -> ListTagsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListTruncated`.
    #[inline] pub fn list_truncated(&self) -> ListTruncatedFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
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
