//! Changes to a single call.

use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;

use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;

use super::ends::{Ends, TypedEnds};
use super::presign::presigned;
use super::{Handle, send};
use crate::error::{BoxError, BuildError, OperationError, SdkError};
use crate::operation::{Operation, OperationShape};
use crate::presigning::{PresignedRequest, PresigningConfig};
use crate::settings::Settings;

/// A call that can be changed before it is sent, made by a fluent builder's `customize()`.
///
/// `T` is the operation's output, `E` its error and `B` the fluent builder.
#[must_use = "a call does nothing before `send()`"]
pub struct CustomizableOperation<T, E, B> {
    call: Box<dyn Call<T, E>>,
    overrides: Settings,
    interceptors: Vec<SharedInterceptor>,
    builder: PhantomData<fn() -> B>,
}

/// A [`CustomizableOperation`] of `O`.
pub type Customizable<O, B> = CustomizableOperation<<O as OperationShape>::Output, <O as OperationShape>::Error, B>;

/// A call of `O` with that input, to be changed.
pub fn customize<O: OperationShape, B>(handle: Handle, input: Result<O::Input, BuildError>) -> Customizable<O, B> {
    CustomizableOperation {
        call: Box::new(TypedCall::<O> { handle, input }),
        overrides: Settings::default(),
        interceptors: Vec::new(),
        builder: PhantomData,
    }
}

/// A call whose operation is forgotten.
trait Call<T, E>: Send + Sync {
    /// Sends it with other settings.
    fn send(self: Box<Self>, overrides: Settings) -> Sending<T, E>;

    /// What presigning needs of it.
    fn into_parts(self: Box<Self>) -> (Handle, &'static Operation, Result<Box<dyn Ends>, BuildError>);
}

struct TypedCall<O: OperationShape> {
    handle: Handle,
    input: Result<O::Input, BuildError>,
}

impl<O: OperationShape> Call<O::Output, O::Error> for TypedCall<O> {
    fn send(self: Box<Self>, overrides: Settings) -> Sending<O::Output, O::Error> {
        let overridden = Box::new(move |handle: Handle| handle.overridden(overrides));
        Box::pin(send::<O>(self.handle, self.input, Some(overridden)))
    }

    fn into_parts(self: Box<Self>) -> (Handle, &'static Operation, Result<Box<dyn Ends>, BuildError>) {
        let ends = self.input.map(|input| Box::new(TypedEnds::<O>::new(input)) as Box<dyn Ends>);
        (self.handle, O::operation(), ends)
    }
}

type Sending<T, E> = Pin<Box<dyn Future<Output = Result<T, SdkError<E, HttpResponse>>> + Send>>;

impl<T, E, B> CustomizableOperation<T, E, B> {
    /// Calls an interceptor between the steps of this call, after those of the client.
    pub fn interceptor(mut self, interceptor: impl Intercept + 'static) -> Self {
        self.interceptors.push(SharedInterceptor::new(interceptor));
        self
    }

    /// Replaces the request before it is signed, in each attempt.
    pub fn map_request<F, M>(self, map: F) -> Self
    where
        F: Fn(HttpRequest) -> Result<HttpRequest, M> + Send + Sync + 'static,
        M: Error + Send + Sync + 'static,
    {
        self.interceptor(RequestHook {
            name: "map_request",
            change: move |request: &mut HttpRequest| {
                let taken = std::mem::replace(request, HttpRequest::new(SdkBody::taken()));
                *request = map(taken)?;
                Ok(())
            },
        })
    }

    /// Changes the request before it is signed, in each attempt.
    pub fn mutate_request<F>(self, change: F) -> Self
    where
        F: Fn(&mut HttpRequest) + Send + Sync + 'static,
    {
        self.interceptor(RequestHook {
            name: "mutate_request",
            change: move |request: &mut HttpRequest| {
                change(request);
                Ok(())
            },
        })
    }

    /// Puts other settings in the place of the client's for this call.
    pub fn config_override(mut self, settings: impl Into<Settings>) -> Self {
        #[cfg(feature = "s3")]
        let disable_payload_signing = self.overrides.s3.disable_payload_signing;
        self.overrides = settings.into();
        #[cfg(feature = "s3")]
        {
            self.overrides.s3.disable_payload_signing |= disable_payload_signing;
        }
        self
    }

    /// Leaves the body out of the signature. That saves hashing it, and leaves its integrity to TLS and checksums.
    #[cfg(feature = "s3")]
    pub fn disable_payload_signing(mut self) -> Self {
        self.overrides.s3.disable_payload_signing = true;
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// Everything that can go wrong with a call, see [`SdkError`].
    pub async fn send(self) -> Result<T, SdkError<E, HttpResponse>> {
        let (call, overrides) = self.into_call();
        call.send(overrides).await
    }

    /// Signs the call for later, with its changes: interceptors are called up to the point where it would be sent.
    ///
    /// # Errors
    /// Everything that can keep a call from being sent, and an operation that is not signed by AWS Signature Version 4.
    pub async fn presigned(self, config: PresigningConfig) -> Result<PresignedRequest, SdkError<E, HttpResponse>>
    where
        E: OperationError,
    {
        let (call, overrides) = self.into_call();
        let (handle, operation, ends) = call.into_parts();
        presigned(handle.overridden(overrides), operation, ends, config).await
    }

    fn into_call(mut self) -> (Box<dyn Call<T, E>>, Settings) {
        for interceptor in self.interceptors {
            self.overrides.hooks.push_interceptor(interceptor);
        }
        (self.call, self.overrides)
    }
}

impl<T, E, B> fmt::Debug for CustomizableOperation<T, E, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomizableOperation").field("interceptors", &self.interceptors).finish_non_exhaustive()
    }
}

/// A change to a request before it is signed.
struct RequestHook<F> {
    name: &'static str,
    change: F,
}

impl<F> fmt::Debug for RequestHook<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl<F> Intercept for RequestHook<F>
where
    F: Fn(&mut HttpRequest) -> Result<(), BoxError> + Send + Sync,
{
    fn name(&self) -> &'static str {
        self.name
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        (self.change)(context.request_mut())
    }
}
