//! The client.

use farrier_runtime::generated::*;

use crate::config::Config;
use crate::operation::anonymous::builders::AnonymousFluentBuilder;
use crate::operation::bind::builders::BindFluentBuilder;
use crate::operation::bind_all::builders::BindAllFluentBuilder;
use crate::operation::checksummed::builders::ChecksummedFluentBuilder;
use crate::operation::choose::builders::ChooseFluentBuilder;
use crate::operation::collections::builders::CollectionsFluentBuilder;
use crate::operation::copy::builders::CopyFluentBuilder;
use crate::operation::create_shelf::builders::CreateShelfFluentBuilder;
use crate::operation::defaults::builders::DefaultsFluentBuilder;
use crate::operation::delete_shelf::builders::DeleteShelfFluentBuilder;
use crate::operation::download::builders::DownloadFluentBuilder;
use crate::operation::fail::builders::FailFluentBuilder;
use crate::operation::formats::builders::FormatsFluentBuilder;
use crate::operation::get_job::builders::GetJobFluentBuilder;
use crate::operation::get_shelf::builders::GetShelfFluentBuilder;
use crate::operation::hear_sky::builders::HearSkyFluentBuilder;
use crate::operation::list_map::builders::ListMapFluentBuilder;
use crate::operation::list_page::builders::ListPageFluentBuilder;
use crate::operation::list_shelves::builders::ListShelvesFluentBuilder;
use crate::operation::maybe_anonymous::builders::MaybeAnonymousFluentBuilder;
use crate::operation::mixed::builders::MixedFluentBuilder;
use crate::operation::no_input::builders::NoInputFluentBuilder;
use crate::operation::no_output::builders::NoOutputFluentBuilder;
use crate::operation::nothing::builders::NothingFluentBuilder;
use crate::operation::old_way::builders::OldWayFluentBuilder;
use crate::operation::peek::builders::PeekFluentBuilder;
use crate::operation::put_blob::builders::PutBlobFluentBuilder;
use crate::operation::put_document::builders::PutDocumentFluentBuilder;
use crate::operation::put_enum::builders::PutEnumFluentBuilder;
use crate::operation::put_structure::builders::PutStructureFluentBuilder;
use crate::operation::put_text::builders::PutTextFluentBuilder;
use crate::operation::put_union::builders::PutUnionFluentBuilder;
use crate::operation::recursion::builders::RecursionFluentBuilder;
use crate::operation::scalars::builders::ScalarsFluentBuilder;
use crate::operation::sweep_shelf::builders::SweepShelfFluentBuilder;
use crate::operation::talk_to_sky::builders::TalkToSkyFluentBuilder;
use crate::operation::update_shelf::builders::UpdateShelfFluentBuilder;
use crate::operation::upload::builders::UploadFluentBuilder;
use crate::operation::watch_sky::builders::WatchSkyFluentBuilder;
use crate::waiters::job_as_wanted::{JobAsWantedFluentBuilder, JobAsWantedWaiter};
use crate::waiters::job_done::{JobDoneFluentBuilder, JobDoneWaiter};
use crate::waiters::job_gone::{JobGoneFluentBuilder, JobGoneWaiter};
use crate::waiters::steps_done::{StepsDoneFluentBuilder, StepsDoneWaiter};

/// A client of Farrier Kinds. Clones share connections, credentials and retry state.
#[derive(Clone, Debug)] pub struct Client { pub(crate) handle: Handle, config: Config }
impl Client {
    /// A client with the settings that all clients of a program share.
    #[cfg(feature = "sdk-config")] #[inline] pub fn new(shared: &farrier_runtime::SdkConfig) -> Self { Self::from_conf(Config::new(shared)) }
    /// A client with settings of its own.
    #[inline] pub fn from_conf(config: Config) -> Self { Self { handle: Handle::new(&crate::service::SERVICE, config.0.clone()), config } }
    /// The settings it was made with.
    #[inline] pub fn config(&self) -> &Config { &self.config }
    /// Calls `Anonymous`.
    #[inline] pub fn anonymous(&self) -> AnonymousFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Labels of every type, a greedy one, and query literals.
    #[inline] pub fn bind(&self) -> BindFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Query, headers and body together.
    #[inline] pub fn bind_all(&self) -> BindAllFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `Checksummed`.
    #[inline] pub fn checksummed(&self) -> ChecksummedFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// A required union.
    #[inline] pub fn choose(&self) -> ChooseFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Lists and maps, dense and sparse, nested and of everything.
    #[inline] pub fn collections(&self) -> CollectionsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Streams both ways.
    #[inline] pub fn copy(&self) -> CopyFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `CreateShelf`.
    #[inline] pub fn create_shelf(&self) -> CreateShelfFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `Defaults`.
    #[inline] pub fn defaults(&self) -> DefaultsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `DeleteShelf`.
    #[inline] pub fn delete_shelf(&self) -> DeleteShelfFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// A body that is streamed down.
    #[inline] pub fn download(&self) -> DownloadFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Fails in every way.
    #[inline] pub fn fail(&self) -> FailFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Timestamps in every format, with the member's format ahead of its target's.
    #[inline] pub fn formats(&self) -> FormatsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `GetJob`.
    #[inline] pub fn get_job(&self) -> GetJobFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `GetShelf`.
    #[inline] pub fn get_shelf(&self) -> GetShelfFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Answers with an event stream that has no event but an error.
    #[inline] pub fn hear_sky(&self) -> HearSkyFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Items in a map; the tokens' names come from the service.
    #[inline] pub fn list_map(&self) -> ListMapFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Tokens and items that lie one level down.
    #[inline] pub fn list_page(&self) -> ListPageFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `ListShelves`.
    #[inline] pub fn list_shelves(&self) -> ListShelvesFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `MaybeAnonymous`.
    #[inline] pub fn maybe_anonymous(&self) -> MaybeAnonymousFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Members and errors that come from mixins.
    #[inline] pub fn mixed(&self) -> MixedFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `NoInput`.
    #[inline] pub fn no_input(&self) -> NoInputFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `NoOutput`.
    #[inline] pub fn no_output(&self) -> NoOutputFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Takes nothing and answers with nothing.
    #[inline] pub fn nothing(&self) -> NothingFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `OldWay`.
    #[deprecated(note = "Use `Scalars`. (since 2026-01-01)")] #[inline] pub fn old_way(&self) -> OldWayFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// An answer without a body, errors included.
    #[inline] pub fn peek(&self) -> PeekFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `PutBlob`.
    #[inline] pub fn put_blob(&self) -> PutBlobFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `PutDocument`.
    #[inline] pub fn put_document(&self) -> PutDocumentFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `PutEnum`.
    #[inline] pub fn put_enum(&self) -> PutEnumFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `PutStructure`.
    #[inline] pub fn put_structure(&self) -> PutStructureFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `PutText`.
    #[inline] pub fn put_text(&self) -> PutTextFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `PutUnion`.
    #[inline] pub fn put_union(&self) -> PutUnionFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `Recursion`.
    #[inline] pub fn recursion(&self) -> RecursionFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Takes and answers with every simple type. Input and output are the same shape.
    #[inline] pub fn scalars(&self) -> ScalarsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `SweepShelf`.
    #[inline] pub fn sweep_shelf(&self) -> SweepShelfFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Sends an event stream and answers with another.
    #[inline] pub fn talk_to_sky(&self) -> TalkToSkyFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `UpdateShelf`.
    #[inline] pub fn update_shelf(&self) -> UpdateShelfFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// A body that is streamed up, of known length.
    #[inline] pub fn upload(&self) -> UploadFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Answers with an event stream.
    #[inline] pub fn watch_sky(&self) -> WatchSkyFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
}

/// What the client can wait for. Import it to call `client.wait_until_..()`. Only the client has it, so that it may
/// grow.
pub trait Waiters: sealed::Sealed {
    /// Waits until `JobAsWanted`.
    fn wait_until_job_as_wanted(&self) -> JobAsWantedFluentBuilder;
    /// Waits until a job is done.
    fn wait_until_job_done(&self) -> JobDoneFluentBuilder;
    /// Waits until `JobGone`.
    #[deprecated] fn wait_until_job_gone(&self) -> JobGoneFluentBuilder;
    /// Waits until `StepsDone`.
    fn wait_until_steps_done(&self) -> StepsDoneFluentBuilder;
}
impl Waiters for Client {
    #[inline] fn wait_until_job_as_wanted(&self) -> JobAsWantedFluentBuilder { FluentBuilder { handle: JobAsWantedWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_job_done(&self) -> JobDoneFluentBuilder { FluentBuilder { handle: JobDoneWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_job_gone(&self) -> JobGoneFluentBuilder { FluentBuilder { handle: JobGoneWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_steps_done(&self) -> StepsDoneFluentBuilder { FluentBuilder { handle: StepsDoneWaiter(self.handle.clone()), input: Default::default() } }
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
