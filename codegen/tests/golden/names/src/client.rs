//! The client.

use farrier_runtime::generated::*;

use crate::config::Config;
use crate::operation::_2_fa::builders::_2faFluentBuilder;
use crate::operation::alloc::builders::AllocFluentBuilder;
use crate::operation::r#async::builders::AsyncFluentBuilder;
use crate::operation::r#await::builders::AwaitFluentBuilder;
use crate::operation::build::builders::BuildFluentBuilder;
use crate::operation::builders::builders::BuildersFluentBuilder;
use crate::operation::clone::builders::CloneFluentBuilder;
use crate::operation::config::builders::ConfigFluentBuilder;
use crate::operation::core::builders::CoreFluentBuilder;
use crate::operation::crate_::builders::CrateFluentBuilder;
use crate::operation::customize::builders::CustomizeFluentBuilder;
use crate::operation::from_conf::builders::FromConfFluentBuilder;
use crate::operation::r#gen::builders::GenFluentBuilder;
use crate::operation::get_url2::builders::GetURL2FluentBuilder;
use crate::operation::get_url_2::builders::GetUrl22FluentBuilder;
use crate::operation::list_arns::builders::ListARNsFluentBuilder;
use crate::operation::list_items::builders::ListItemsFluentBuilder;
use crate::operation::list_items2::builders::ListItems2FluentBuilder;
use crate::operation::main::builders::MainFluentBuilder;
use crate::operation::r#match::builders::MatchFluentBuilder;
use crate::operation::mod2::builders::ModFluentBuilder;
use crate::operation::new::builders::NewFluentBuilder;
use crate::operation::operation::builders::OperationFluentBuilder;
use crate::operation::operations::builders::OperationsFluentBuilder;
use crate::operation::paginator::builders::PaginatorFluentBuilder;
use crate::operation::request_id::builders::RequestIdFluentBuilder;
use crate::operation::std::builders::StdFluentBuilder;
use crate::operation::super_::builders::SuperFluentBuilder;
use crate::operation::test::builders::TestFluentBuilder;
use crate::operation::wait::builders::WaitFluentBuilder;
use crate::operation::waiters::builders::WaitersFluentBuilder;
use crate::waiters::self_::{SelfFluentBuilder, SelfWaiter};
use crate::waiters::r#type::TypeWaiter;
use crate::waiters::type_type::{TypeTypeFluentBuilder, TypeTypeWaiter};

/// A client of Farrier Names. Clones share connections, credentials and retry state.
#[derive(Clone, Debug)] pub struct Client { pub(crate) handle: Handle, config: Config }
impl Client {
    /// A client with the settings that all clients of a program share.
    #[cfg(feature = "sdk-config")] #[inline] pub fn new(shared: &farrier_runtime::SdkConfig) -> Self { Self::from_conf(Config::new(shared)) }
    /// A client with settings of its own.
    #[inline] pub fn from_conf(config: Config) -> Self { Self { handle: Handle::new(&crate::service::SERVICE, config.0.clone()), config } }
    /// The settings it was made with.
    #[inline] pub fn config(&self) -> &Config { &self.config }
    /// Calls `_2fa`.
    #[inline] pub fn _2_fa(&self) -> _2faFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Alloc`.
    #[inline] pub fn alloc(&self) -> AllocFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Async`.
    #[inline] pub fn r#async(&self) -> AsyncFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Await`.
    #[inline] pub fn r#await(&self) -> AwaitFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Build`.
    #[inline] pub fn build(&self) -> BuildFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Builders`.
    #[inline] pub fn builders(&self) -> BuildersFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Clone`.
    #[inline] pub fn clone_value(&self) -> CloneFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Config`.
    #[inline] pub fn config_value(&self) -> ConfigFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Core`.
    #[inline] pub fn core(&self) -> CoreFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Crate`.
    #[inline] pub fn crate_(&self) -> CrateFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Customize`.
    #[inline] pub fn customize(&self) -> CustomizeFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `FromConf`.
    #[inline] pub fn from_conf_value(&self) -> FromConfFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Gen_`.
    #[inline] pub fn r#gen(&self) -> GenFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `GetURL2`.
    #[inline] pub fn get_url2(&self) -> GetURL2FluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `GetUrl_2`.
    #[inline] pub fn get_url_2(&self) -> GetUrl22FluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Labels, a query member and a header that share a name in snake case.
    #[inline] pub fn list_arns(&self) -> ListARNsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Its module is named like that of `List_Items`.
    #[inline] pub fn list_items(&self) -> ListItemsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Its module is named like that of `ListItems`, and its output like that operation's output.
    #[inline] pub fn list_items2(&self) -> ListItems2FluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Main`.
    #[inline] pub fn main(&self) -> MainFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Match`.
    #[inline] pub fn r#match(&self) -> MatchFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// A module `mod` would lie in the file of its folder.
    #[inline] pub fn r#mod(&self) -> ModFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `New`.
    #[inline] pub fn new_value(&self) -> NewFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `Operation_`.
    #[inline] pub fn operation(&self) -> OperationFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Operations`.
    #[inline] pub fn operations(&self) -> OperationsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Paginator`.
    #[inline] pub fn paginator(&self) -> PaginatorFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `RequestId`.
    #[inline] pub fn request_id(&self) -> RequestIdFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Std`.
    #[inline] pub fn std(&self) -> StdFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Super`.
    #[inline] pub fn super_(&self) -> SuperFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Test`.
    #[inline] pub fn test(&self) -> TestFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named like a keyword, with errors named like the generated types.
    #[inline] pub fn r#type(&self) -> crate::operation::r#type::builders::TypeFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `Wait`.
    #[inline] pub fn wait(&self) -> WaitFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An operation named `Waiters`.
    #[inline] pub fn waiters(&self) -> WaitersFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
}

/// What the client can wait for. Import it to call `client.wait_until_..()`. Only the client has it, so that it may
/// grow.
pub trait Waiters: sealed::Sealed {
    /// Waits until `Self`.
    fn wait_until_self_(&self) -> SelfFluentBuilder;
    /// Waits until `Type`.
    fn wait_until_type(&self) -> crate::waiters::r#type::TypeFluentBuilder;
    /// Waits until `TypeTYPE`.
    fn wait_until_type_type(&self) -> TypeTypeFluentBuilder;
}
impl Waiters for Client {
    #[inline] fn wait_until_self_(&self) -> SelfFluentBuilder { FluentBuilder { handle: SelfWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_type(&self) -> crate::waiters::r#type::TypeFluentBuilder { FluentBuilder { handle: TypeWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_type_type(&self) -> TypeTypeFluentBuilder { FluentBuilder { handle: TypeTypeWaiter(self.handle.clone()), input: Default::default() } }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Client {}
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
