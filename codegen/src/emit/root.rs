//! `lib.rs` and the files that only re-export.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{ident, inner_docs};
use crate::plan::Plan;

pub(super) fn lib(plan: &Plan) -> TokenStream {
    let docs = inner_docs(&plan.service.docs);
    let endpoint = plan.service.endpoint_rules.as_ref().map(|_| {
        quote!(
            mod endpoint;
        )
    });
    quote! {
        #docs
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
        #![allow(deprecated)]
        #![allow(clippy::all)]
        #![allow(rustdoc::bare_urls, rustdoc::invalid_html_tags)]

        pub mod client;
        pub mod config;
        #endpoint
        pub mod error;
        pub mod meta;
        pub mod operation;
        pub mod primitives;
        mod schema;
        mod service;
        pub mod types;

        pub use client::Client;
        pub use config::Config;
        pub use error::Error;
    }
}

pub(super) fn meta() -> TokenStream {
    quote! {
        //! Information about this crate.

        /// The version of this crate.
        pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");
    }
}

pub(super) fn primitives() -> TokenStream {
    quote! {
        //! Types of simple values.

        pub use farrier_runtime::primitives::{BigDecimal, BigInteger, Blob, ByteStream, DateTime, DateTimeFormat, Document, Number};
    }
}

/// `operation.rs`
pub(super) fn operations(plan: &Plan) -> TokenStream {
    let modules = plan.operations.iter().map(|operation| ident(&operation.file));
    quote! {
        //! The operations.

        pub use farrier_runtime::error::RequestId;

        #(pub mod #modules;)*
    }
}
