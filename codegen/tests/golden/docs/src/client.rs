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
    #[inline] pub fn bare(&self) -> BareFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Describes a thing.
    #[inline] pub fn describe(&self) -> DescribeFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Does nothing any more.
    #[deprecated(note = "Use \\[Describe\\] **instead**. Really. (since 2026-01-01)")] #[inline]
    pub fn retired(&self) -> RetiredFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
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
