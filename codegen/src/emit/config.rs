//! `config.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::config_settings::{self, Setting};
use super::tokens::{docs, ident};
use super::{config_endpoint, config_hooks, config_identities, config_s3};
use crate::plan::Plan;

pub(super) fn config(plan: &Plan) -> TokenStream {
    let rules = plan.service.endpoint_rules.as_ref();
    let config = configuration(plan);
    let builder = builder(plan);
    let endpoint = rules.map(config_endpoint::module);
    quote! {
        //! Settings of the client.

        pub use farrier_runtime::config::*;

        #config
        #builder
        #endpoint
    }
}

fn configuration(plan: &Plan) -> TokenStream {
    let getters = config_settings::all(plan).into_iter().filter_map(|setting| {
        let getter = setting.getter?;
        let name = ident(setting.name);
        let docs = docs(setting.docs);
        let (rust, value) = (getter.rust, getter.value);
        let only = setting.feature.map(|feature| quote!(#[cfg(feature = #feature)]));
        Some(quote!(#docs #only #[inline] pub fn #name(&self) -> #rust { #value }))
    });
    let more_getters = config_hooks::getters();
    let resolver = plan.service.endpoint_rules.as_ref().map(|_| config_endpoint::getter());
    let signing_name = &plan.service.signing_name;
    quote! {
        /// The settings of a client.
        #[derive(Clone, Debug)]
        pub struct Config(pub(crate) Settings);

        impl Config {
            /// Starts with nothing set.
            #[inline]
            pub fn builder() -> Builder { Builder::new() }
            /// The settings that all clients of a program share.
            #[cfg(feature = "sdk-config")]
            #[inline]
            pub fn new(shared: &SdkConfig) -> Self { Builder::from(shared).build() }
            /// Starts with these settings.
            #[inline]
            pub fn to_builder(&self) -> Builder { Builder(self.0.clone()) }
            /// The name that requests are signed for.
            #[inline]
            pub fn signing_name(&self) -> &'static str { #signing_name }
            #(#getters)*
            #more_getters
            #resolver
        }

        #[cfg(feature = "sdk-config")]
        impl From<&SdkConfig> for Config {
            #[inline]
            fn from(shared: &SdkConfig) -> Self { Self::new(shared) }
        }
    }
}

fn builder(plan: &Plan) -> TokenStream {
    let settings = config_settings::all(plan);
    let (test_defaults, borrowing_test_defaults) = (test_defaults(), borrowing_test_defaults());
    let has_rules = plan.service.endpoint_rules.is_some();
    let setters = settings.iter().map(setter);
    let more_setters = config_hooks::setters();
    let identities = config_identities::setters(plan);
    let s3 = plan.service.is_s3.then(config_s3::setters);
    let borrowing_s3 = plan.service.is_s3.then(config_s3::borrowing_setters);
    let resolver = has_rules.then(|| config_endpoint::setters(&plan.service));
    let borrowing = settings.iter().map(borrowing_setter);
    let more_borrowing = config_hooks::borrowing_setters();
    let borrowing_identities = config_identities::borrowing_setters(plan);
    let borrowing_resolver = has_rules.then(|| config_endpoint::borrowing_setters(&plan.service));
    quote! {
        /// Collects settings.
        #[derive(Clone, Debug, Default)]
        pub struct Builder(Settings);

        impl Builder {
            /// Starts with nothing set.
            #[inline]
            pub fn new() -> Self { Self::default() }
            #(#setters)*
            #more_setters
            #identities
            #s3
            #resolver
            /// The latest behavior version.
            #[inline]
            pub fn behavior_version_latest(self) -> Self { self.behavior_version(BehaviorVersion::latest()) }
            #test_defaults
            /// Ends the collecting.
            #[inline]
            pub fn build(self) -> Config { Config(self.0) }
        }

        /// The same on a borrowed builder: `set_x` replaces `x`, and `push_x` adds to it.
        #[allow(missing_docs)]
        impl Builder {
            #(#borrowing)*
            #more_borrowing
            #borrowing_identities
            #borrowing_s3
            #borrowing_test_defaults
            #borrowing_resolver
        }

        #[cfg(feature = "sdk-config")]
        impl From<&SdkConfig> for Builder {
            #[inline]
            fn from(shared: &SdkConfig) -> Self { Self(Settings::shared(shared, &crate::service::SERVICE)) }
        }

        impl From<Builder> for Settings {
            #[inline]
            fn from(builder: Builder) -> Self { builder.0 }
        }
    }
}

fn setter(setting: &Setting) -> TokenStream {
    let Setting { parameter, value, .. } = setting;
    let (docs, name) = (docs(setting.docs), ident(setting.name));
    let only = setting.feature.map(|feature| quote!(#[cfg(feature = #feature)]));
    quote!(#docs #only #[inline] pub fn #name(mut self, value: #parameter) -> Self { self.0.#name = #value; self })
}

fn borrowing_setter(setting: &Setting) -> TokenStream {
    let (name, rust, value) = (ident(setting.name), &setting.rust, &setting.set);
    let set = ident(&format!("set_{}", setting.name));
    let only = setting.feature.map(|feature| quote!(#[cfg(feature = #feature)]));
    quote!(#only #[inline] pub fn #set(&mut self, value: Option<#rust>) -> &mut Self { self.0.#name = #value; self })
}

/// What tests set with one word.
fn test_defaults() -> TokenStream {
    quote! {
        /// Makes requests the same in every run of a test: a clock that stands still, a fixed idempotency token, credentials that are none.
        #[cfg(feature = "test-util")]
        #[inline]
        pub fn with_test_defaults(mut self) -> Self { self.0.apply_test_defaults(); self }
        /// The same, with a region where none is set.
        #[cfg(feature = "test-util")]
        #[inline]
        pub fn with_test_defaults_v2(mut self) -> Self { self.0.apply_test_defaults_v2(); self }
    }
}

fn borrowing_test_defaults() -> TokenStream {
    quote! {
        #[cfg(feature = "test-util")]
        #[inline]
        pub fn apply_test_defaults(&mut self) -> &mut Self { self.0.apply_test_defaults(); self }
        #[cfg(feature = "test-util")]
        #[inline]
        pub fn apply_test_defaults_v2(&mut self) -> &mut Self { self.0.apply_test_defaults_v2(); self }
    }
}
