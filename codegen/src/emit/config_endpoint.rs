//! `config::endpoint`: the parameters of the endpoint rules by name, and resolvers of a program's own.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{docs, ident};
use crate::endpoint_rules::{EndpointRulesPlan, ParameterKind};
use crate::names;
use crate::plan::ServicePlan;

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
pub(super) fn setters(service: &ServicePlan) -> TokenStream {
    let settings = service.endpoint_settings.iter().map(|setting| {
        let (docs, name, index) = (docs(&setting.docs), ident(&setting.method), setting.index);
        let (parameter, value) = match setting.kind {
            ParameterKind::String => (quote!(impl Into<String>), quote!(Some(value.into()))),
            ParameterKind::Boolean => (quote!(impl Into<bool>), quote!(Some(value.into()))),
            ParameterKind::StringArray => (quote!(impl Into<Vec<String>>), quote!(Some(value.into()))),
        };
        quote!(#docs #[inline] pub fn #name(mut self, value: #parameter) -> Self { self.0.set_endpoint_param(#index, #value); self })
    });
    let mode = service.account_id_endpoint_mode.map(|index| quote! {
        /// How endpoints of the account itself are used. By default they are preferred.
        #[inline]
        pub fn account_id_endpoint_mode(mut self, value: AccountIdEndpointMode) -> Self { self.0.set_endpoint_param(#index, value.to_string()); self }
    });
    quote! {
        #(#settings)*
        #mode
        /// Resolves endpoints in place of the service's rules.
        #[inline]
        pub fn endpoint_resolver(mut self, value: impl endpoint::ResolveEndpoint + 'static) -> Self { self.0.endpoint_resolver = Some(value.into_shared_resolver()); self }
    }
}

/// What `Builder` sets when it is borrowed.
pub(super) fn borrowing_setters(service: &ServicePlan) -> TokenStream {
    let settings = service.endpoint_settings.iter().map(|setting| {
        let (set, rust, index) = (ident(&format!("set_{}", setting.method)), rust(setting.kind), setting.index);
        quote!(#[inline] pub fn #set(&mut self, value: Option<#rust>) -> &mut Self { self.0.set_endpoint_param(#index, value); self })
    });
    let mode = service.account_id_endpoint_mode.map(|index| quote! {
        #[inline]
        pub fn set_account_id_endpoint_mode(&mut self, value: Option<AccountIdEndpointMode>) -> &mut Self { self.0.set_endpoint_param(#index, value.map(|mode| mode.to_string())); self }
    });
    quote! {
        #(#settings)*
        #mode
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
    setter: String,
    docs: String,
    kind: ParameterKind,
}

fn parameters(rules: &EndpointRulesPlan) -> Vec<Parameter> {
    let methods = names::members(rules.parameters.iter().map(|parameter| parameter.name.as_str()), false);
    let named = methods.into_iter().zip(&rules.parameters).enumerate();
    named
        .map(|(index, (name, parameter))| Parameter {
            index,
            method: name.field,
            setter: name.setter,
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
        let (name, set, index) = (ident(&self.method), ident(&format!("set_{}", self.setter)), self.index);
        let rust = rust(self.kind);
        quote! {
            #[inline] pub fn #name(self, value: impl Into<#rust>) -> Self { Self(self.0.with(#index, value.into())) }
            #[inline] pub fn #set(self, value: Option<#rust>) -> Self { Self(self.0.with(#index, value)) }
        }
    }
}

/// The type of a parameter's values.
fn rust(kind: ParameterKind) -> TokenStream {
    match kind {
        ParameterKind::String => quote!(String),
        ParameterKind::Boolean => quote!(bool),
        ParameterKind::StringArray => quote!(Vec<String>),
    }
}
