//! Unions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::{all, deprecated, derives, docs, ident};
use super::{module, serde, structure};
use crate::imports::VARIANT;
use crate::plan::{Item, RustType, UnionPlan, UnionVariantPlan};

/// `types/NAME.rs`.
pub(super) fn file(plan: &UnionPlan) -> TokenStream {
    module(&format!("`{}`.", plan.item.name), items(plan), &[&plan.item])
}

/// The union and what is implemented for it.
pub(super) fn items(plan: &UnionPlan) -> TokenStream {
    let definition = definition(plan);
    let methods = methods(plan);
    let schema = schema(plan);
    let shape = shape(plan);
    let common = structure::common_traits(&plan.item);
    let serde = plan.serde.then(|| serde::shape(&plan.item));
    quote!(#definition #methods #schema #shape #common #serde)
}

fn definition(plan: &UnionPlan) -> TokenStream {
    let docs_of_union = docs(&plan.docs);
    let deprecated = deprecated(plan.deprecated.as_ref());
    let derives = derives(&["Clone"], &plan.derives);
    let name = ident(&plan.item.name);
    let variants = plan.variants.iter().map(|variant| {
        let docs = docs(&variant.docs);
        let name = ident(&format!("{VARIANT}{}", variant.name));
        match &variant.rust {
            Some(rust) => quote!(#docs #name(#rust),),
            None => quote!(#docs #name,),
        }
    });
    quote! {
        #docs_of_union
        #deprecated
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A member that this version of the client does not know; it cannot be sent.
            #[non_exhaustive]
            Unknown,
        }
    }
}

fn methods(plan: &UnionPlan) -> TokenStream {
    let item = &plan.item;
    let methods = plan.variants.iter().map(variant_methods);
    quote! {
        impl #item {
            #(#methods)*
            /// Whether it is [`Unknown`](Self::Unknown).
            #[inline]
            pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
        }
    }
}

fn variant_methods(variant: &UnionVariantPlan) -> TokenStream {
    let name = ident(&variant.name);
    let (as_name, is_name) = (ident(&format!("as_{}", variant.method)), ident(&format!("is_{}", variant.method)));
    let as_docs = docs(&format!("The value of [`{name}`](Self::{name}), or the union itself."));
    let is_docs = docs(&format!("Whether it is [`{name}`](Self::{name})."));
    let (rust, pattern, value) = match &variant.rust {
        None => (quote!(()), quote!(Self::#name), quote!(())),
        Some(RustType::Box(boxed)) => (quote!(&#boxed), quote!(Self::#name(value)), quote!(value)),
        Some(rust) => (quote!(&#rust), quote!(Self::#name(value)), quote!(value)),
    };
    quote! {
        #as_docs
        #[inline]
        pub fn #as_name(&self) -> Result<#rust, &Self> { if let #pattern = self { Ok(#value) } else { Err(self) } }
        #is_docs
        #[inline]
        pub fn #is_name(&self) -> bool { self.#as_name().is_ok() }
    }
}

fn schema(plan: &UnionPlan) -> TokenStream {
    let model_name = &plan.model_name;
    let members = plan.variants.iter().map(|variant| &variant.schema).chain(&plan.errors);
    let traits = all(&plan.traits);
    quote!(pub(crate) static SCHEMA: Schema = Schema::union(#model_name, &[#(#members),*], #traits);)
}

fn shape(plan: &UnionPlan) -> TokenStream {
    if plan.variants.is_empty() {
        return shape_without_variants(&plan.item);
    }
    let item = &plan.item;
    let numbered = || plan.variants.iter().enumerate().map(|(at, plan)| (Literal::usize_unsuffixed(at), plan));
    let reads = numbered().map(|(index, variant)| {
        let name = ident(&variant.name);
        match &variant.rust {
            Some(_) => quote!((#index, Self::#name(value)) => value.read(),),
            None => quote!((#index, Self::#name) => View::Shape(&shape::UNIT),),
        }
    });
    let starts = numbered().map(|(index, variant)| {
        let name = ident(&variant.name);
        match &variant.rust {
            Some(_) => quote!(#index => Self::#name(Value::empty()),),
            None => quote!(#index => Self::#name,),
        }
    });
    let fills = plan.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        match &variant.rust {
            Some(_) => quote!(Self::#name(value) => value.fill(),),
            None => quote!(Self::#name => Slot::Skip,),
        }
    });
    quote! {
        impl Shape for #item {
            #[inline]
            fn schema(&self) -> &'static Schema { &SCHEMA }
            #[inline]
            fn view(&self, member: usize) -> View<'_> {
                match (member, self) {
                    #(#reads)*
                    _ => View::Absent,
                }
            }
            #[inline]
            fn slot(&mut self, member: usize) -> Slot<'_> {
                let unset = matches!(self, Self::Unknown);
                let start = match member {
                    #(#starts)*
                    _ => Self::Unknown,
                };
                match shape::begin(self, unset, start) {
                    #(#fills)*
                    Self::Unknown => Slot::Skip,
                }
            }
            #[inline]
            fn empty() -> Self { Self::Unknown }
        }
    }
}

/// An event stream whose events are all errors.
fn shape_without_variants(item: &Item) -> TokenStream {
    quote! {
        impl Shape for #item {
            #[inline]
            fn schema(&self) -> &'static Schema { &SCHEMA }
            #[inline]
            fn view(&self, _: usize) -> View<'_> { View::Absent }
            #[inline]
            fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
            #[inline]
            fn empty() -> Self { Self::Unknown }
        }
    }
}
