//! `error.rs`.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::ident;
use super::{module, operation_error, structure};
use crate::plan::{ErrorVariantPlan, Item, Plan};

pub(super) fn error(plan: &Plan) -> TokenStream {
    let errors = all_errors(plan);
    let own = Item::new([], "Error");
    let variants = operation_error::variants(&errors);
    let names: Vec<_> = errors.iter().map(|variant| ident(&variant.name)).collect();
    let variant = operation_error::variant(&names);
    let (unmodelled, modelled): (Vec<_>, Vec<_>) =
        plan.operations.iter().partition(|operation| operation.errors.is_empty());
    let of_unmodelled = (!unmodelled.is_empty()).then(|| {
        quote! {
            impl<O> From<error::Unmodelled<O>> for Error {
                #[inline]
                fn from(error: error::Unmodelled<O>) -> Self { Self::Unhandled(error.into_unhandled()) }
            }
        }
    });
    let of_operations = modelled.into_iter().map(|operation| conversion(&operation.error, &operation.errors));
    let of_streams = plan.stream_errors.iter().map(|stream| conversion(&stream.item, &stream.errors));
    let conversions = of_operations.chain(of_streams);
    let waiters = (!plan.waiters.is_empty()).then(waiters);
    let extended =
        plan.service.is_s3.then(|| structure::extended_id(&own, &quote!(self.variant().meta().extended_request_id())));
    let body = quote! {
        pub use farrier_runtime::error::{BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
        pub use farrier_runtime::enumeration::UnknownVariantError;

        /// Any error of the service.
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum Error { #variants }

        impl Error {
            #[inline]
            fn variant(&self) -> &dyn AnyServiceError { #variant }
        }

        impl fmt::Display for Error {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) }
        }

        impl std::error::Error for Error {
            #[inline]
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { self.variant().source() }
        }

        impl ProvideErrorMetadata for Error {
            #[inline]
            fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
        }

        impl RequestId for Error {
            #[inline]
            fn request_id(&self) -> Option<&str> { self.variant().meta().request_id() }
        }
        #extended

        impl From<BuildError> for Error {
            #[inline]
            fn from(error: BuildError) -> Self { Self::Unhandled(Unhandled::new(error, None)) }
        }

        impl<E: OperationError, R: fmt::Debug + Send + Sync + 'static> From<SdkError<E, R>> for Error
        where
            Self: From<E>,
        {
            #[inline]
            fn from(error: SdkError<E, R>) -> Self { Self::from(error.into_service_error()) }
        }

        #of_unmodelled
        #(#conversions)*
        #waiters
    };
    module("Errors.", body, &[&own])
}

/// The errors of all operations and event streams, in order of name.
pub(crate) fn all_errors(plan: &Plan) -> Vec<ErrorVariantPlan> {
    let of_operations = plan.operations.iter().flat_map(|operation| &operation.errors);
    let all = of_operations.chain(plan.stream_errors.iter().flat_map(|stream| &stream.errors));
    all.map(|error| (&error.name, error)).collect::<BTreeMap<_, _>>().into_values().cloned().collect()
}

/// From the failure of a waiter, which has its cause in it.
fn waiters() -> TokenStream {
    quote! {
        impl<O, E> From<farrier_runtime::waiter::WaiterError<O, E>> for Error
        where
            O: fmt::Debug + Send + Sync + 'static,
            E: std::error::Error + Send + Sync + 'static,
        {
            #[inline]
            fn from(error: farrier_runtime::waiter::WaiterError<O, E>) -> Self { Self::Unhandled(Unhandled::new(error, None)) }
        }
    }
}

/// From an error enum.
fn conversion(error: &Item, errors: &[ErrorVariantPlan]) -> TokenStream {
    let names: Vec<_> = errors.iter().map(|variant| ident(&variant.name)).collect();
    quote! {
        impl From<#error> for Error {
            #[inline]
            fn from(error: #error) -> Self {
                match error {
                    #(#error::#names(e) => Self::#names(e),)*
                    #error::Unhandled(e) => Self::Unhandled(e),
                }
            }
        }
    }
}
