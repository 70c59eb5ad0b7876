//! `client.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{deprecated, docs, ident};
use super::{fluent, module, waiter};
use crate::docs::first_paragraph;
use crate::plan::{Item, OperationPlan, Plan};

pub(super) fn client(plan: &Plan) -> TokenStream {
    let title = crate::docs::rustdoc(&plan.service.title);
    let docs = docs(&format!("A client of {title}. Clones share connections, credentials and retry state."));
    let operations = plan.operations.iter().map(method);
    let unused = plan.operations.is_empty().then(|| quote!(#[allow(dead_code)]));
    let fluent = fluent::definition(plan);
    let waiters = waiter::client_trait(plan);
    let discovery = plan.discovery().map(|_| {
        quote! {
            /// The client, once the service has said where its calls go, and what keeps that known. Without it, the first
            /// call asks, and the one after the answer is too old.
            #[inline]
            pub async fn with_endpoint_discovery_enabled(self) -> Result<(Self, crate::endpoint_discovery::ReloadEndpoint), BoxError> {
                let reload = client::discovery::discover(self.handle.clone(), &crate::service::DISCOVERY).await?;
                Ok((self, reload))
            }
        }
    });
    let client = quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Client { #unused pub(crate) handle: Handle, config: crate::config::Config }

        impl Client {
            /// A client with the settings that all clients of a program share.
            #[cfg(feature = "sdk-config")]
            #[inline]
            pub fn new(shared: &farrier_runtime::SdkConfig) -> Self { Self::from_conf(crate::config::Config::new(shared)) }
            /// A client with settings of its own.
            #[inline]
            pub fn from_conf(config: crate::config::Config) -> Self { Self { handle: Handle::new(&crate::service::SERVICE, config.0.clone()), config } }
            /// The settings it was made with.
            #[inline]
            pub fn config(&self) -> &crate::config::Config { &self.config }
            #discovery
            #(#operations)*
        }
        #waiters
        #fluent
    };
    let client = module("The client.", client, &[&Item::new(["client"], "FluentBuilder".to_owned())]);
    quote! {
        #client
        pub mod customize {
            //! Changes to a single call.
            pub use farrier_runtime::client::CustomizableOperation;
        }
    }
}

fn method(plan: &OperationPlan) -> TokenStream {
    let docs = docs(&first_paragraph(&plan.docs));
    let deprecated = deprecated(plan.deprecated.as_ref());
    let name = ident(&plan.method);
    let builder = fluent::item(plan);
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self) -> #builder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    }
}
