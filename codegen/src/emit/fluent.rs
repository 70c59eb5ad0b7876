//! Fluent builders: a call that is being put together.

use proc_macro2::TokenStream;
use quote::quote;

use super::builder::whole_members;
use super::member::{self, Parameters};
use super::structure::has_stream;
use super::tokens::{deprecated, docs, ident};
use crate::plan::{AuthPlan, Item, MemberPlan, OperationPlan};

/// The builder's path.
pub(super) fn item(plan: &OperationPlan) -> Item {
    plan.item.below("builders", format!("{}FluentBuilder", plan.item.name))
}

pub(super) fn builder(plan: &OperationPlan) -> TokenStream {
    let docs = docs(&format!("A call of [`{0}`](super::{0}): set its members, then `send()` it.", plan.item.name));
    let derives = if has_stream(&plan.input) { quote!(Debug) } else { quote!(Clone, Debug) };
    let item = item(plan);
    let name = ident(&item.name);
    let (operation, input_builder) = (&plan.item, &plan.input.builder);
    let setters = plan.input.members.iter().map(setter);
    let whole = (!plan.input.members.is_empty()).then(|| whole_members(&item, plan.input.members.iter().map(whole)));
    let into_paginator = plan.pagination.as_ref().map(|pages| {
        let paginator = &pages.paginator;
        quote! {
            /// The pages of the list, as a stream.
            #[inline]
            pub fn into_paginator(self) -> #paginator { #paginator::new(self.handle, self.inner) }
        }
    });
    let is_signed = plan.auth.iter().any(|auth| matches!(auth, AuthPlan::SigV4 | AuthPlan::SigV4a));
    let presigned = is_signed.then(|| {
        quote! {
            /// Signs the request for later, without sending it.
            #[inline]
            pub fn presigned(self, config: PresigningConfig) -> Presigning<#operation> { client::presign::<#operation>(self.handle, self.inner.build(), config) }
        }
    });
    quote! {
        #docs
        #[derive(#derives)]
        #[must_use = "a call does nothing before `send()`"]
        pub struct #name { pub(crate) handle: Handle, pub(crate) inner: #input_builder }

        impl #item {
            /// What is set so far.
            #[inline]
            pub fn as_input(&self) -> &#input_builder { &self.inner }
            #(#setters)*
            /// Sends the request.
            #[inline]
            pub fn send(self) -> Sending<#operation> {
                client::sending::<#operation>(self.handle, self.inner.build())
            }
            /// Prepares the call for changes of its own.
            #[inline]
            pub fn customize(self) -> Customizable<#operation, Self> { client::customize::<#operation, Self>(self.handle, self.inner.build()) }
            #presigned
            #into_paginator
        }
        #whole
    }
}

pub(super) fn setter(member: &MemberPlan) -> TokenStream {
    let Parameters { parameters, arguments, .. } = member::parameters(member);
    let docs = member::setter_docs(member, &member.docs);
    let deprecated = deprecated(member.deprecated.as_ref());
    let name = ident(&member.name);
    quote! {
        #docs #deprecated #[inline] pub fn #name(mut self, #parameters) -> Self { self.inner = self.inner.#name(#arguments); self }
    }
}

pub(super) fn whole(member: &MemberPlan) -> TokenStream {
    let deprecated = deprecated(member.deprecated.as_ref());
    let (set, get) = (ident(&format!("set_{}", member.name)), ident(&format!("get_{}", member.name)));
    let rust = member::plain(member);
    quote! {
        #deprecated #[inline] pub fn #set(mut self, value: Option<#rust>) -> Self { self.inner = self.inner.#set(value); self }
        #deprecated #[inline] pub fn #get(&self) -> &Option<#rust> { self.inner.#get() }
    }
}
