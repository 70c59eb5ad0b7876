//! The error enum of an operation.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::module;
use super::tokens::{docs, ident};
use crate::imports::VARIANT;
use crate::plan::{ErrorVariantPlan, Item, OperationPlan, StreamErrorPlan};

pub(super) fn error(plan: &OperationPlan) -> TokenStream {
    if plan.errors.is_empty() {
        return unmodelled(plan);
    }
    let docs = format!("Errors of [`{0}`](type@{0}).", plan.item.name);
    error_enum(&docs, &plan.error, &plan.errors)
}

/// What stands for the enum of an operation without errors in the model.
fn unmodelled(plan: &OperationPlan) -> TokenStream {
    let docs = docs(&format!("Errors of [`{0}`](type@{0}); the model names none.", plan.item.name));
    let (name, operation) = (ident(&plan.error.name), &plan.item);
    quote!(#docs pub type #name = error::Unmodelled<#operation>;)
}

/// `types/error/NAME.rs`: the errors of an event stream.
pub(super) fn stream_error_file(plan: &StreamErrorPlan) -> TokenStream {
    let docs = format!("Errors within a stream of `{}`.", plan.events.name);
    let title = format!("`{}`.", plan.item.name);
    module(&title, error_enum(&docs, &plan.item, &plan.errors), &[&plan.item])
}

pub(super) fn error_enum(docs_of_enum: &str, error: &Item, errors: &[ErrorVariantPlan]) -> TokenStream {
    let docs_of_enum = docs(docs_of_enum);
    let variants = variants(errors);
    let methods = methods(error, errors);
    let operation_error = operation_error(error, errors);
    let name = ident(&error.name);
    quote! {
        #docs_of_enum
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #name { #variants }

        #methods
        #operation_error

        impl fmt::Display for #error {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) }
        }

        impl std::error::Error for #error {
            #[inline]
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) }
        }

        impl ProvideErrorMetadata for #error {
            #[inline]
            fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
        }
    }
}

/// The variants of an error enum: modelled errors, and the one for everything else.
pub(super) fn variants(errors: &[ErrorVariantPlan]) -> TokenStream {
    let variants = errors.iter().map(|variant| {
        let docs = docs(&variant.docs);
        let name = ident(&format!("{VARIANT}{}", variant.name));
        let error = &variant.error;
        quote!(#docs #name(#error),)
    });
    let unhandled = ident(&format!("{VARIANT}Unhandled"));
    quote! {
        #(#variants)*
        /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
        #[deprecated(note = "match with a wildcard and ask `code()` instead")]
        #unhandled(Unhandled),
    }
}

fn methods(error: &Item, errors: &[ErrorVariantPlan]) -> TokenStream {
    let tests = errors.iter().map(|variant| {
        let name = ident(&variant.name);
        let method = ident(&format!("is_{}", variant.method));
        quote!(#[inline] pub fn #method(&self) -> bool { matches!(self, Self::#name(_)) })
    });
    quote! {
        /// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
        #[allow(missing_docs)]
        impl #error {
            #[inline]
            pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
            #[inline]
            pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
            #[inline]
            pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
            #(#tests)*
        }
    }
}

fn operation_error(error: &Item, errors: &[ErrorVariantPlan]) -> TokenStream {
    let names: Vec<_> = errors.iter().map(|variant| ident(&variant.name)).collect();
    let modelled = if names.is_empty() {
        quote! {
            #[inline]
            fn modelled(_: usize) -> Self { Self::Unhandled(Unhandled::default()) }
        }
    } else {
        let indices = (0..names.len()).map(Literal::usize_unsuffixed);
        quote! {
            #[inline]
            fn modelled(index: usize) -> Self {
                match index {
                    #(#indices => Self::#names(Shape::empty()),)*
                    _ => Self::Unhandled(Unhandled::default()),
                }
            }
        }
    };
    let variant = variant(&names);
    quote! {
        impl OperationError for #error {
            #modelled
            #[inline]
            fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
            #[inline]
            fn variant(&self) -> &dyn AnyServiceError { #variant }
            #[inline]
            fn variant_mut(&mut self) -> &mut dyn Shape { #variant }
        }
    }
}

/// The active variant, whatever it is seen as.
pub(super) fn variant(names: &[proc_macro2::Ident]) -> TokenStream {
    quote! {
        match self {
            #(Self::#names(e) => e,)*
            Self::Unhandled(e) => e,
        }
    }
}
