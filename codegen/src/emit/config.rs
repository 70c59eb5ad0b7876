//! `config.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::config_settings::{self, Setting};
use super::tokens::{docs, ident};
use crate::plan::Plan;

pub(super) fn config(plan: &Plan) -> TokenStream {
    let config = configuration(plan);
    let builder = builder();
    quote! {
        //! Settings of the client.

        pub use farrier_runtime::config::*;

        #config
        #builder
    }
}

fn configuration(plan: &Plan) -> TokenStream {
    let getters = config_settings::all().into_iter().filter_map(|setting| {
        let getter = setting.getter?;
        let name = ident(setting.name);
        let docs = docs(setting.docs);
        let (rust, value) = (getter.rust, getter.value);
        Some(quote!(#docs #[inline] pub fn #name(&self) -> #rust { #value }))
    });
    let signing_name = &plan.service.signing_name;
    quote! {
        /// The settings of a client.
        #[derive(Clone, Debug)]
        pub struct Config { pub(crate) settings: Settings }

        impl Config {
            /// Starts with nothing set.
            #[inline]
            pub fn builder() -> Builder { Builder::new() }
            /// The settings that all clients of a program share.
            #[inline]
            pub fn new(shared: &SdkConfig) -> Self { Builder::from(shared).build() }
            /// Starts with these settings.
            #[inline]
            pub fn to_builder(&self) -> Builder { Builder { settings: self.settings.clone() } }
            /// The name that requests are signed for.
            #[inline]
            pub fn signing_name(&self) -> &'static str { #signing_name }
            #(#getters)*
        }

        impl From<&SdkConfig> for Config {
            #[inline]
            fn from(shared: &SdkConfig) -> Self { Self::new(shared) }
        }
    }
}

fn builder() -> TokenStream {
    let setters = config_settings::all().into_iter().map(setters);
    quote! {
        /// Collects settings.
        #[derive(Clone, Debug, Default)]
        pub struct Builder { settings: Settings }

        impl Builder {
            /// Starts with nothing set.
            #[inline]
            pub fn new() -> Self { Self::default() }
            #(#setters)*
            /// The latest behavior version.
            #[inline]
            pub fn behavior_version_latest(self) -> Self { self.behavior_version(BehaviorVersion::latest()) }
            /// Ends the collecting.
            #[inline]
            pub fn build(self) -> Config { Config { settings: self.settings } }
        }

        impl From<&SdkConfig> for Builder {
            #[inline]
            fn from(shared: &SdkConfig) -> Self { Self { settings: Settings::from(shared) } }
        }

        impl From<Builder> for Settings {
            #[inline]
            fn from(builder: Builder) -> Self { builder.settings }
        }
    }
}

fn setters(setting: Setting) -> TokenStream {
    let Setting { name, docs: text, parameter, value, rust, .. } = setting;
    let docs_of_setter = docs(text);
    let see = docs(&format!("See [`{name}`](Self::{name})."));
    let (name, set) = (ident(name), ident(&format!("set_{name}")));
    quote! {
        #docs_of_setter
        #[inline]
        pub fn #name(mut self, value: #parameter) -> Self { self.settings.#name = #value; self }
        #see
        #[inline]
        pub fn #set(&mut self, value: Option<#rust>) -> &mut Self { self.settings.#name = value; self }
    }
}
