//! Structures: types, inputs, outputs and errors.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::{all, deprecated, derives, docs, ident};
use super::{builder, member, module, serde};
use crate::plan::{Item, MemberPlan, Role, RustType, StructurePlan};

/// `types/NAME.rs`, or `types/error/NAME.rs`: the structure and its builder.
pub(super) fn file(plan: &StructurePlan) -> TokenStream {
    module(&format!("`{}`.", plan.item.name), items(plan), &[&plan.item, &plan.builder])
}

/// The structure, what is implemented for it, and its builder.
pub(super) fn items(plan: &StructurePlan) -> TokenStream {
    let structure = structure(plan);
    let builder = builder::builder(plan);
    quote!(#structure #builder)
}

/// The structure and its builder, without its schema and what the codecs need.
pub(super) fn public_items(plan: &StructurePlan) -> TokenStream {
    let definition = definition(plan);
    let methods = methods(plan);
    let role = role_traits(plan);
    let common = common_traits(&plan.item);
    let serde = plan.serde.then(|| serde::shape(&plan.item));
    let builder = (plan.role != Role::Input).then(|| builder::builder(plan));
    quote!(#definition #methods #role #common #serde #builder)
}

/// The structure with everything but its builder.
pub(super) fn structure(plan: &StructurePlan) -> TokenStream {
    let definition = definition(plan);
    let methods = methods(plan);
    let schema = schema(plan);
    let shape = shape(plan);
    let role = role_traits(plan);
    let common = common_traits(&plan.item);
    let serde = plan.serde.then(|| serde::shape(&plan.item));
    quote!(#definition #methods #schema #shape #role #common #serde)
}

fn role_traits(plan: &StructurePlan) -> TokenStream {
    match plan.role {
        Role::Plain | Role::Input => quote!(),
        Role::Output => output_traits(plan),
        Role::Error => error_traits(plan),
    }
}

/// Whether every field may be absent, so that the structure has an empty value of its own and can be its own builder.
pub(super) fn is_all_optional(plan: &StructurePlan) -> bool {
    plan.role != Role::Error && plan.members.iter().all(|member| matches!(member.rust, RustType::Option(_)))
}

/// Whether it holds a stream, which can be neither cloned nor compared.
pub(super) fn has_stream(plan: &StructurePlan) -> bool {
    plan.members.iter().any(|member| member.rust.is_stream())
}

fn definition(plan: &StructurePlan) -> TokenStream {
    let docs = docs(&plan.docs);
    let deprecated = deprecated(plan.deprecated.as_ref());
    let own: &[&str] = match (has_stream(plan), is_all_optional(plan)) {
        (true, _) => &[],
        (false, true) => &["Clone", "Default"],
        (false, false) => &["Clone"],
    };
    let derives = (!own.is_empty() || !plan.derives.is_empty()).then(|| derives(own, &plan.derives));
    let name = ident(&plan.item.name);
    let fields = plan.members.iter().map(member::field);
    let extra = match plan.role {
        Role::Plain | Role::Input => quote!(),
        Role::Output => {
            let extended = plan.has_extended_id.then(|| quote!(_extended_request_id: Option<String>,));
            quote!(_request_id: Option<String>, #extended)
        }
        Role::Error => quote!(pub(crate) meta: ErrorMetadata,),
    };
    quote! {
        #docs
        #deprecated
        #derives
        #[non_exhaustive]
        pub struct #name { #(#fields)* #extra }
    }
}

fn methods(plan: &StructurePlan) -> TokenStream {
    let item = &plan.item;
    let accessors = plan.members.iter().map(member::accessor);
    let builder = &plan.builder;
    quote! {
        impl #item {
            #(#accessors)*
            /// A builder with nothing set.
            #[inline]
            pub fn builder() -> #builder { Default::default() }
        }
    }
}

fn schema(plan: &StructurePlan) -> TokenStream {
    let visibility = match plan.role {
        Role::Plain | Role::Error => quote!(pub(crate)),
        Role::Input | Role::Output => quote!(),
    };
    let name = ident(&plan.schema);
    let model_name = &plan.model_name;
    let members = plan.members.iter().map(|member| &member.schema);
    let traits = all(&plan.traits);
    quote!(#visibility static #name: Schema = Schema::structure(#model_name, &[#(#members),*], #traits);)
}

fn shape(plan: &StructurePlan) -> TokenStream {
    let item = &plan.item;
    let schema = ident(&plan.schema);
    let metadata = match plan.role {
        Role::Plain | Role::Input => quote!(),
        Role::Output if plan.has_extended_id => quote! {
            #[inline]
            fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestIds { id: &mut self._request_id, extended: &mut self._extended_request_id } }
        },
        Role::Output => quote! {
            #[inline]
            fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
        },
        Role::Error => quote! {
            #[inline]
            fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
        },
    };
    let view = members_view(&plan.members);
    let empty = empty(plan);
    quote! {
        impl Shape for #item {
            #[inline]
            fn schema(&self) -> &'static Schema { &#schema }
            #view
            #metadata
            #[inline]
            fn empty() -> Self { #empty }
        }
    }
}

fn members_view(members: &[MemberPlan]) -> TokenStream {
    if members.is_empty() {
        return quote! {
            #[inline]
            fn view(&self, _: usize) -> View<'_> { View::Absent }
            #[inline]
            fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
        };
    }
    let index = || (0..members.len()).map(Literal::usize_unsuffixed);
    let (read_index, fill_index) = (index(), index());
    let names: Vec<_> = members.iter().map(|member| ident(&member.name)).collect();
    quote! {
        #[inline]
        fn view(&self, member: usize) -> View<'_> {
            match member {
                #(#read_index => self.#names.read(),)*
                _ => View::Absent,
            }
        }
        #[inline]
        fn slot(&mut self, member: usize) -> Slot<'_> {
            match member {
                #(#fill_index => self.#names.fill(),)*
                _ => Slot::Skip,
            }
        }
    }
}

fn empty(plan: &StructurePlan) -> TokenStream {
    if is_all_optional(plan) {
        return quote!(Self::default());
    }
    let fields = plan.members.iter().map(|member| {
        let name = ident(&member.name);
        let value = member.default.as_ref().map_or_else(|| quote!(Value::empty()), member::default);
        quote!(#name: #value,)
    });
    let extra = match plan.role {
        Role::Plain | Role::Input => quote!(),
        Role::Output => {
            let extended = plan.has_extended_id.then(|| quote!(_extended_request_id: None,));
            quote!(_request_id: None, #extended)
        }
        Role::Error => quote!(meta: ErrorMetadata::default(),),
    };
    quote!(Self { #(#fields)* #extra })
}

fn output_traits(plan: &StructurePlan) -> TokenStream {
    let item = &plan.item;
    let extended = plan.has_extended_id.then(|| extended_id(item, &quote!(self._extended_request_id.as_deref())));
    quote! {
        impl RequestId for #item {
            #[inline]
            fn request_id(&self) -> Option<&str> { self._request_id.as_deref() }
        }
        #extended
    }
}

/// The second request id of Amazon S3, and where it is.
pub(super) fn extended_id(item: &Item, value: &TokenStream) -> TokenStream {
    quote! {
        impl RequestIdExt for #item {
            #[inline]
            fn extended_request_id(&self) -> Option<&str> { #value }
        }
    }
}

fn error_traits(plan: &StructurePlan) -> TokenStream {
    let item = &plan.item;
    let model_name = &plan.model_name;
    let text = |member: &&MemberPlan| member.name == "message" && *member::plain(member) == RustType::String;
    let message = plan.members.iter().find(text).map_or_else(
        || quote!(self.meta.message()),
        |member| {
            let is_sensitive = member.schema.traits.contains(&crate::plan::TraitPlan::Mark("Sensitive"));
            match &member.rust {
                _ if is_sensitive => quote!(Some(shape::REDACTED)),
                RustType::Option(_) => quote!(self.message.as_deref()),
                _ => quote!(Some(&self.message)),
            }
        },
    );
    let extended = plan.has_extended_id.then(|| extended_id(item, &quote!(self.meta.extended_request_id())));
    quote! {
        impl fmt::Display for #item {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display(&self.meta, #model_name, #message, f) }
        }

        impl std::error::Error for #item {}

        impl ProvideErrorMetadata for #item {
            #[inline]
            fn meta(&self) -> &ErrorMetadata { &self.meta }
        }

        impl RequestId for #item {
            #[inline]
            fn request_id(&self) -> Option<&str> { self.meta.request_id() }
        }
        #extended
    }
}

/// `Debug` and equality, which the runtime does by the schema.
pub(super) fn common_traits(item: &Item) -> TokenStream {
    quote! {
        impl fmt::Debug for #item {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) }
        }

        impl PartialEq for #item {
            #[inline]
            fn eq(&self, other: &Self) -> bool { shape::eq(self, other) }
        }
    }
}
