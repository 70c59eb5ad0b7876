//! Fluent builders: a call that is being put together, and its input alone.
//!
//! All of a crate are one generic type, which the module `client` defines: a large service has hundreds of operations with
//! thousands of members, and rustc checks each function and each trait of each builder.

use proc_macro2::TokenStream;
use quote::quote;

use super::builder;
use super::structure::is_all_optional;
use super::tokens::{docs, ident};
use crate::plan::{Item, MemberPlan, OperationPlan, Plan};

/// The type parameter of a fluent builder: who makes the call.
const CALLER: &str = "C";

/// A member whose setter waiters leave out, because a method of theirs has its name.
pub(super) const WAITER_METHOD: &str = "wait";

/// The builder's path.
pub(super) fn item(plan: &OperationPlan) -> Item {
    plan.item.below("builders", format!("{}FluentBuilder", plan.item.name))
}

/// The type of an operation's builder, with that caller or with the client.
pub(super) fn generic(plan: &OperationPlan, caller: Option<&TokenStream>) -> TokenStream {
    let held = held(plan);
    match caller {
        Some(caller) => quote!(crate::client::FluentBuilder<#held, #caller>),
        None => quote!(crate::client::FluentBuilder<#held>),
    }
}

/// What the module of the builders defines beside their structures and aliases.
pub(super) fn locals(plan: &OperationPlan) -> [Item; 3] {
    [item(plan), parts_item(plan), plan.item.below("builders", CALLER.to_owned())]
}

/// What the builder of an input with required members holds.
pub(super) fn parts_item(plan: &OperationPlan) -> Item {
    plan.item.below("builders", format!("{}InputParts", plan.item.name))
}

/// What the builder holds.
fn held(plan: &OperationPlan) -> Item {
    if is_all_optional(&plan.input) { plan.input.item.clone() } else { parts_item(plan) }
}

/// The type that all fluent builders of a crate are.
pub(super) fn definition(plan: &Plan) -> Option<TokenStream> {
    let presigned = plan.operations.iter().any(OperationPlan::is_signed).then(|| {
        quote! {
            impl<I: client::Presignable> FluentBuilder<I> {
                /// Signs the request for later, without sending it.
                #[inline]
                pub fn presigned(self, config: PresigningConfig) -> Presigning<I::Operation> { client::presign::<I::Operation>(self.handle, self.input.build(), config) }
            }
        }
    });
    (!plan.operations.is_empty()).then(|| {
        quote! {
            /// A call: set its members, then `send()` it. `I` is its input, and `C` the client, or `()` for an input alone.
            ///
            /// Each operation has names of its own for it, and methods that set the members of its input.
            #[derive(Clone, Debug, Default)]
            #[must_use = "a call does nothing before `send()`"]
            pub struct FluentBuilder<I, C = Handle> { pub(crate) handle: C, pub(crate) input: I }

            impl<I: client::Arguments> FluentBuilder<I> {
                /// Sends the request.
                #[inline]
                pub fn send(self) -> Sending<I::Operation> { client::sending::<I::Operation>(self.handle, self.input.build()) }
                /// Prepares the call for changes of its own.
                #[inline]
                pub fn customize(self) -> Customizable<I::Operation, Self> { client::customize::<I::Operation, Self>(self.handle, self.input.build()) }
            }
            #presigned
            impl<I: client::Arguments> FluentBuilder<I, ()> {
                /// Sends the request with that client.
                #[inline]
                pub fn send_with(self, client: &Client) -> Sending<I::Operation> { client::sending::<I::Operation>(client.handle.clone(), self.input.build()) }
            }
            impl<I: client::Arguments, C> FluentBuilder<I, C> {
                /// What is set so far.
                #[inline]
                pub fn as_input(&self) -> &Self { self }
                /// The input. Required members are checked when it is sent.
                #[inline]
                pub fn build(self) -> Result<client::InputOf<I>, BuildError> { self.input.build() }
            }
            impl<I: PartialEq, C, D> PartialEq<FluentBuilder<I, D>> for FluentBuilder<I, C> {
                #[inline]
                fn eq(&self, other: &FluentBuilder<I, D>) -> bool { self.input == other.input }
            }
        }
    })
}

/// An operation's names for it, and the methods that set the members of its input.
pub(super) fn builder(plan: &OperationPlan) -> TokenStream {
    let aliases = aliases(plan);
    let arguments = arguments(plan);
    let place = quote!(self.input);
    let setter = |member: &MemberPlan| builder::setter(member, &member.docs, &place);
    let (apart, common): (Vec<_>, Vec<_>) = plan.input.members.iter().partition(|member| member.name == WAITER_METHOD);
    let any_caller = generic(plan, Some(&quote!(C)));
    let members = (!plan.input.members.is_empty()).then(|| {
        let setters = common.into_iter().map(setter);
        let whole = plan.input.members.iter().map(|member| builder::whole(member, &place));
        builder::members(&quote!(impl<C> #any_caller), &quote!(#(#setters)* #(#whole)*))
    });
    let (with_client, alone) = (generic(plan, None), generic(plan, Some(&quote!(()))));
    let apart = apart.into_iter().map(|member| {
        let setter = setter(member);
        quote!(impl #with_client { #setter } impl #alone { #setter })
    });
    let into_paginator = plan.pagination.as_ref().map(|pages| {
        let paginator = &pages.paginator;
        quote! {
            impl #with_client {
                /// The pages of the list, as a stream.
                #[inline]
                pub fn into_paginator(self) -> #paginator { #paginator::new(self) }
            }
        }
    });
    quote!(#aliases #members #(#apart)* #into_paginator #arguments)
}

fn aliases(plan: &OperationPlan) -> TokenStream {
    let title = docs(&format!("A call of [`{0}`](super::{0}): set its members, then `send()` it.", plan.item.name));
    let (name, input_name) = (ident(&item(plan).name), ident(&plan.input.builder.name));
    let input_docs = docs(&format!("Collects the members of [`{0}`](super::{0}).", plan.input.item.name));
    let (with_client, alone) = (generic(plan, None), generic(plan, Some(&quote!(()))));
    quote! {
        #title
        pub type #name = #with_client;

        #input_docs
        pub type #input_name = #alone;
    }
}

/// How what a builder holds becomes the input, where it is not the input itself.
fn arguments(plan: &OperationPlan) -> TokenStream {
    let held = held(plan);
    let parts = (!is_all_optional(&plan.input)).then(|| {
        let (parts, operation, input) = (builder::parts(&plan.input, &held), &plan.item, &plan.input.item);
        let built = builder::literal(&plan.input);
        quote! {
            #parts
            impl client::Arguments for #held {
                type Operation = #operation;
                #[inline]
                fn build(self) -> Result<#input, BuildError> { Ok(#built) }
            }
        }
    });
    let presignable = plan.is_signed().then(|| quote!(impl client::Presignable for #held {}));
    quote!(#parts #presignable)
}
