//! Changes to a single call.

use std::error::Error;
use std::marker::PhantomData;

use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;

use super::{Handle, send};
use crate::error::{BoxError, BuildError, SdkError};
use crate::operation::OperationShape;
use crate::settings::{RequestHook, Settings};

/// A call that can be changed before it is sent, made by a fluent builder's `customize()`.
///
/// `T` is the operation's output, `E` its error and `B` the builder it came from.
#[must_use = "a call does nothing before `send()`"]
pub struct CustomizableOperation<T, E, B: FluentBuilder> {
    handle: Handle,
    input: Result<<B::Operation as OperationShape>::Input, BuildError>,
    overrides: Settings,
    answers: PhantomData<fn() -> (T, E)>,
}

/// A fluent builder. Generated code implements it.
pub trait FluentBuilder {
    /// The operation it calls.
    type Operation: OperationShape;
}

impl<T, E, B, O> CustomizableOperation<T, E, B>
where
    B: FluentBuilder<Operation = O>,
    O: OperationShape<Output = T, Error = E>,
{
    /// A call with that input.
    pub fn new(handle: Handle, input: Result<O::Input, BuildError>) -> Self {
        Self { handle, input, overrides: Settings::default(), answers: PhantomData }
    }

    /// Replaces the request before it is signed, in each attempt.
    pub fn map_request<F, MapE>(mut self, map: F) -> Self
    where
        F: Fn(HttpRequest) -> Result<HttpRequest, MapE> + Send + Sync + 'static,
        MapE: Error + Send + Sync + 'static,
    {
        self.overrides.request_hooks.push(RequestHook::new(move |request| {
            let taken = std::mem::replace(request, HttpRequest::new(SdkBody::taken()));
            *request = map(taken)?;
            Ok::<(), BoxError>(())
        }));
        self
    }

    /// Changes the request before it is signed, in each attempt.
    pub fn mutate_request(mut self, change: impl Fn(&mut HttpRequest) + Send + Sync + 'static) -> Self {
        self.overrides.request_hooks.push(RequestHook::new(move |request| {
            change(request);
            Ok(())
        }));
        self
    }

    /// Puts other settings in the place of the client's for this call.
    pub fn config_override(mut self, settings: impl Into<Settings>) -> Self {
        let hooks = std::mem::take(&mut self.overrides);
        let mut settings: Settings = settings.into();
        settings.request_hooks.extend(hooks.request_hooks);
        self.overrides = settings;
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// Everything that can go wrong with a call, see [`SdkError`].
    pub async fn send(self) -> Result<T, SdkError<E, HttpResponse>> {
        send::<O>(self.handle, self.input, Some(self.overrides)).await
    }
}
