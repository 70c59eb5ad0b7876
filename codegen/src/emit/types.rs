//! `types.rs`, `types/builders.rs`, `types/error.rs`, `types/error/builders.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::builder;
use super::structure::is_all_optional;
use super::tokens::ident;
use crate::plan::{Plan, StructurePlan, TypePlan};

pub(super) fn types(plan: &Plan) -> TokenStream {
    let modules = plan.types.iter().map(|plan| ident(plan.file()));
    let exports = plan.types.iter().map(|plan| (plan.file(), plan.item().name.as_str())).map(export);
    quote! {
        //! The types of inputs and outputs.

        pub mod builders;
        pub mod error;

        #(pub(crate) mod #modules;)*

        #(#exports)*
    }
}

pub(super) fn builders(plan: &Plan) -> TokenStream {
    let structures = plan.types.iter().filter_map(|plan| match plan {
        TypePlan::Structure(plan) => Some(plan),
        TypePlan::Union(_) | TypePlan::Enum(_) => None,
    });
    let exports = structures.clone().map(builder_export);
    let mut built = structures.chain(plan.operations.iter().map(|plan| &plan.output));
    let newtype = built.any(is_all_optional).then(builder::newtype);
    quote! {
        //! Builders of the types.

        #(#exports)*
        #newtype
    }
}

pub(super) fn errors(plan: &Plan) -> TokenStream {
    let of_streams = plan.stream_errors.iter().map(|plan| (plan.file.as_str(), plan.item.name.as_str()));
    let all = plan.errors.iter().map(|plan| (plan.file.as_str(), plan.item.name.as_str())).chain(of_streams);
    let modules = all.clone().map(|(file, _)| ident(file));
    let exports = all.map(export);
    quote! {
        //! The errors of operations.

        pub mod builders;

        #(pub(crate) mod #modules;)*

        #(#exports)*
    }
}

pub(super) fn error_builders(plan: &Plan) -> TokenStream {
    let exports = plan.errors.iter().map(builder_export);
    quote! {
        //! Builders of errors.

        #(#exports)*
    }
}

fn export((file, name): (&str, &str)) -> TokenStream {
    let (file, name) = (ident(file), ident(name));
    quote!(pub use self::#file::#name;)
}

fn builder_export(plan: &StructurePlan) -> TokenStream {
    let (file, name) = (ident(&plan.file), ident(&plan.builder.name));
    quote!(pub use super::#file::#name;)
}
