//! Fluent builders: a call that is being put together, and its input alone, which are one generic type.
//!
//! A large service has thousands of members of inputs, and rustc checks each function of each builder.

use proc_macro2::TokenStream;
use quote::quote;

use super::builder::{self, whole_members};
use super::structure::{has_stream, is_all_optional};
use super::tokens::{docs, ident};
use crate::plan::{AuthPlan, Item, MemberPlan, OperationPlan};

/// The type parameter of a fluent builder: who makes the call.
const CALLER: &str = "C";

/// A member whose setter waiters leave out, because a method of theirs has its name.
pub(super) const WAITER_METHOD: &str = "wait";

/// The builder's path.
pub(super) fn item(plan: &OperationPlan) -> Item {
    plan.item.below("builders", format!("{}FluentBuilder", plan.item.name))
}

/// What the module of the builders defines beside their structures and aliases.
pub(super) fn locals(plan: &OperationPlan) -> [Item; 3] {
    [item(plan), parts_item(plan), plan.item.below("builders", CALLER.to_owned())]
}

fn parts_item(plan: &OperationPlan) -> Item {
    plan.item.below("builders", format!("{}InputParts", plan.item.name))
}

pub(super) fn builder(plan: &OperationPlan) -> TokenStream {
    let definition = definition(plan);
    let item = item(plan);
    let input = &plan.input.item;
    let built = built(plan, &quote!(self));
    let place = quote!(self.input);
    let setter = |member: &MemberPlan| builder::setter(member, &member.docs, &place);
    let (apart, common): (Vec<_>, Vec<_>) = plan.input.members.iter().partition(|member| member.name == WAITER_METHOD);
    let setters = common.into_iter().map(setter);
    let apart: Vec<_> = apart.into_iter().map(setter).collect();
    let whole = (!plan.input.members.is_empty()).then(|| {
        let whole = plan.input.members.iter().map(|member| builder::whole(member, &place));
        whole_members(&quote!(impl<C> #item<C>), whole)
    });
    let call = call(plan, &apart);
    let operation = &plan.item;
    quote! {
        #definition
        impl<C> #item<C> {
            #(#setters)*
            /// What is set so far.
            #[inline]
            pub fn as_input(&self) -> &Self { self }
            /// The input. Required members are checked when it is sent.
            #[inline]
            pub fn build(self) -> Result<#input, BuildError> { #built }
        }
        #whole
        #call
        impl #item<()> {
            #(#apart)*
            /// Sends the request with that client.
            #[inline]
            pub fn send_with(self, client: &crate::Client) -> Sending<#operation> {
                client::sending::<#operation>(client.handle.clone(), #built)
            }
        }
    }
}

fn definition(plan: &OperationPlan) -> TokenStream {
    let title = docs(&format!("A call of [`{0}`](super::{0}): set its members, then `send()` it.", plan.item.name));
    let (item, input_builder) = (item(plan), &plan.input.builder);
    let (name, input_name) = (ident(&item.name), ident(&input_builder.name));
    let input_docs = docs(&format!("Collects the members of [`{0}`](super::{0}).", plan.input.item.name));
    let is_newtype = is_all_optional(&plan.input);
    let (held, parts) = if is_newtype {
        (plan.input.item.clone(), None)
    } else {
        (parts_item(plan), Some(builder::parts(&plan.input, &parts_item(plan))))
    };
    let has_stream = has_stream(&plan.input);
    let derives = if has_stream { quote!(Debug, Default) } else { quote!(Clone, Debug, Default) };
    let equality = (!has_stream).then(|| {
        quote! {
            impl<C, D> PartialEq<#item<D>> for #item<C> {
                #[inline]
                fn eq(&self, other: &#item<D>) -> bool { self.input == other.input }
            }
        }
    });
    quote! {
        #title
        #[derive(#derives)]
        #[must_use = "a call does nothing before `send()`"]
        pub struct #name<C = Handle> { pub(crate) handle: C, pub(crate) input: #held }
        #equality

        #input_docs
        pub type #input_name = #item<()>;
        #parts
    }
}

/// What only a builder with a client has.
fn call(plan: &OperationPlan, setters: &[TokenStream]) -> TokenStream {
    let item = item(plan);
    let operation = &plan.item;
    let built = built(plan, &quote!(self));
    let into_paginator = plan.pagination.as_ref().map(|pages| {
        let paginator = &pages.paginator;
        quote! {
            /// The pages of the list, as a stream.
            #[inline]
            pub fn into_paginator(self) -> #paginator { #paginator::new(self) }
        }
    });
    let is_signed = plan.auth.iter().any(|auth| matches!(auth, AuthPlan::SigV4 | AuthPlan::SigV4a));
    let presigned = is_signed.then(|| {
        quote! {
            /// Signs the request for later, without sending it.
            #[inline]
            pub fn presigned(self, config: PresigningConfig) -> Presigning<#operation> { client::presign::<#operation>(self.handle, #built, config) }
        }
    });
    quote! {
        impl #item {
            #(#setters)*
            /// Sends the request.
            #[inline]
            pub fn send(self) -> Sending<#operation> { client::sending::<#operation>(self.handle, #built) }
            /// Prepares the call for changes of its own.
            #[inline]
            pub fn customize(self) -> Customizable<#operation, Self> { client::customize::<#operation, Self>(self.handle, #built) }
            #presigned
            #into_paginator
        }
    }
}

/// The input of a builder, or why it cannot be built.
pub(super) fn built(plan: &OperationPlan, builder: &TokenStream) -> TokenStream {
    if is_all_optional(&plan.input) { quote!(Ok(#builder.input)) } else { quote!(#builder.input.build()) }
}
