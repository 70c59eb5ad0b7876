//! `schema.rs`: lists and maps.

use proc_macro2::TokenStream;
use quote::quote;

use super::module;
use super::tokens::{all, ident};
use crate::plan::Plan;

pub(super) fn schema(plan: &Plan) -> TokenStream {
    let statics = plan.collections.iter().map(|collection| {
        let name = ident(&collection.name);
        let kind = ident(if collection.members.len() == 1 { "list" } else { "map" });
        let model_name = &collection.model_name;
        let (members, traits) = (&collection.members, all(&collection.traits));
        quote!(pub(crate) static #name: Schema = Schema::#kind(#model_name, &[#(#members),*], #traits);)
    });
    module("Lists and maps, which have no Rust type of their own.", quote!(#(#statics)*), &[])
}
