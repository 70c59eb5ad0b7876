//! `config::endpoint`: the parameters of the endpoint rules by name, and resolvers of a program's own.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{docs, ident};
use crate::endpoint_rules::{EndpointRulesPlan, ParameterKind};
use crate::names;

/// The module.
pub(super) fn module(rules: &EndpointRulesPlan) -> TokenStream {
    let fields: Vec<Parameter> = parameters(rules);
    let getters = fields.iter().map(Parameter::getter);
    let setters = fields.iter().map(Parameter::setters);
    quote! {
        pub mod endpoint {
            //! Where requests go: the service's own rules, and resolvers of a program's own.

            pub use farrier_runtime::config::endpoint::{Endpoint, EndpointFuture, InvalidParams, SharedEndpointResolver};
            use farrier_runtime::config::endpoint::{EndpointParams, EndpointResolver, resolve, shared};
            use crate::endpoint::RULES;

            /// Resolves endpoints in place of the service's rules.
            pub trait ResolveEndpoint: Send + Sync + std::fmt::Debug {
                /// The endpoint for these parameters.
                fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a>;
                /// The resolver in the form that all services share.
                fn into_shared_resolver(self) -> SharedEndpointResolver where Self: Sized + 'static { shared(self, Self::resolve_endpoint) }
            }

            /// Resolves endpoints by the service's rules.
            #[derive(Debug)]
            pub struct DefaultResolver(EndpointResolver);

            impl DefaultResolver {
                /// A resolver with the built-in partitions.
                #[inline]
                pub fn new() -> Self { Self(EndpointResolver::new(&RULES)) }
            }

            impl Default for DefaultResolver {
                #[inline]
                fn default() -> Self { Self::new() }
            }

            impl ResolveEndpoint for DefaultResolver {
                #[inline]
                fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> { resolve(&self.0, &params.0) }
            }

            /// What an endpoint depends on.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub struct Params(EndpointParams);

            impl Params {
                /// Starts with nothing set.
                #[inline]
                pub fn builder() -> ParamsBuilder { ParamsBuilder::default() }
                #(#getters)*
            }

            impl From<EndpointParams> for Params {
                #[inline]
                fn from(params: EndpointParams) -> Self { Self(params) }
            }

            /// Collects [`Params`].
            #[derive(Clone, Debug, PartialEq)]
            pub struct ParamsBuilder(EndpointParams);

            impl Default for ParamsBuilder {
                #[inline]
                fn default() -> Self { Self(EndpointParams::new(&RULES)) }
            }

            /// Each method sets the parameter of its name; `build()` gives defaults to those that are unset.
            #[allow(missing_docs)]
            impl ParamsBuilder {
                #(#setters)*
                #[inline]
                pub fn build(self) -> Result<Params, InvalidParams> { self.0.completed().map(Params) }
            }
        }
    }
}

/// What `Builder` sets.
pub(super) fn setter() -> TokenStream {
    quote! {
        /// Resolves endpoints in place of the service's rules.
        #[inline]
        pub fn endpoint_resolver(mut self, value: impl endpoint::ResolveEndpoint + 'static) -> Self { self.0.endpoint_resolver = Some(value.into_shared_resolver()); self }
    }
}

/// What `Builder` sets when it is borrowed.
pub(super) fn borrowing_setter() -> TokenStream {
    quote! {
        #[inline]
        pub fn set_endpoint_resolver(&mut self, value: Option<endpoint::SharedEndpointResolver>) -> &mut Self { self.0.endpoint_resolver = value; self }
    }
}

/// What `Config` reads.
pub(super) fn getter() -> TokenStream {
    quote! {
        /// What resolves endpoints.
        #[inline]
        pub fn endpoint_resolver(&self) -> endpoint::SharedEndpointResolver {
            use endpoint::ResolveEndpoint;
            self.0.endpoint_resolver.clone().unwrap_or_else(|| endpoint::DefaultResolver::new().into_shared_resolver())
        }
    }
}

/// A parameter with the name of its methods.
struct Parameter {
    index: usize,
    method: String,
    docs: String,
    kind: ParameterKind,
}

fn parameters(rules: &EndpointRulesPlan) -> Vec<Parameter> {
    let methods = names::members(rules.parameters.iter().map(|parameter| parameter.name.as_str()), false);
    let named = methods.into_iter().zip(&rules.parameters).enumerate();
    named
        .map(|(index, (method, parameter))| Parameter {
            index,
            method,
            docs: format!("The parameter `{}` of the endpoint rules.", parameter.name),
            kind: parameter.kind,
        })
        .collect()
}

impl Parameter {
    fn getter(&self) -> TokenStream {
        let (docs, name, index) = (docs(&self.docs), ident(&self.method), self.index);
        let (rust, read) = match self.kind {
            ParameterKind::String => (quote!(&str), quote!(string)),
            ParameterKind::Boolean => (quote!(bool), quote!(boolean)),
            ParameterKind::StringArray => (quote!(&[std::borrow::Cow<'static, str>]), quote!(strings)),
        };
        quote!(#docs #[inline] pub fn #name(&self) -> Option<#rust> { self.0.#read(#index) })
    }

    fn setters(&self) -> TokenStream {
        let (name, set, index) = (ident(&self.method), ident(&format!("set_{}", self.method)), self.index);
        let rust = match self.kind {
            ParameterKind::String => quote!(String),
            ParameterKind::Boolean => quote!(bool),
            ParameterKind::StringArray => quote!(Vec<String>),
        };
        quote! {
            #[inline] pub fn #name(self, value: impl Into<#rust>) -> Self { Self(self.0.with(#index, value.into())) }
            #[inline] pub fn #set(self, value: Option<#rust>) -> Self { Self(self.0.with(#index, value)) }
        }
    }
}
