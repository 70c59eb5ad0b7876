//! The settings of who a program is beside its AWS credentials, for services that take such identities.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{docs, ident};
use crate::plan::{AuthPlan, Plan};

/// A kind of identity: the field of the runtime's `HttpIdentities`, the setter of a value, the value's type.
struct Kind {
    field: &'static str,
    setter: &'static str,
    rust: TokenStream,
    docs: &'static str,
    resolver_docs: &'static str,
}

fn kinds(plan: &Plan) -> Vec<Kind> {
    let bearer = Kind {
        field: "bearer",
        setter: "bearer_token",
        rust: quote!(Token),
        docs: "The bearer token to send along.",
        resolver_docs: "Where bearer tokens come from: identities whose data is a `Token`.",
    };
    let api_key = Kind {
        field: "api_key",
        setter: "api_key",
        rust: quote!(Token),
        docs: "The API key to send along.",
        resolver_docs: "Where API keys come from: identities whose data is a `Token`.",
    };
    let login = Kind {
        field: "login",
        setter: "basic_auth_login",
        rust: quote!(Login),
        docs: "The user and the password to send along.",
        resolver_docs: "Where users and passwords come from: identities whose data is a `Login`.",
    };
    let kinds = [
        (has_bearer(plan), bearer),
        (plan.has_auth(|auth| matches!(auth, AuthPlan::ApiKey(_))), api_key),
        (plan.has_auth(|auth| *auth == AuthPlan::Basic), login),
    ];
    kinds.into_iter().filter(|(is_there, _)| *is_there).map(|(_, kind)| kind).collect()
}

fn has_bearer(plan: &Plan) -> bool {
    plan.has_auth(|auth| *auth == AuthPlan::Bearer)
}

/// What `Builder` sets.
pub(super) fn setters(plan: &Plan) -> TokenStream {
    let token_provider = has_bearer(plan).then(|| quote! {
        /// Where bearer tokens come from.
        #[inline]
        pub fn token_provider(mut self, value: impl ProvideToken + 'static) -> Self { self.set_token_provider(Some(SharedTokenProvider::new(value))); self }
    });
    let kinds = kinds(plan).into_iter().map(|kind| {
        let Kind { setter, rust, .. } = &kind;
        let (field, name, set) = (ident(kind.field), ident(setter), ident(&format!("set_{setter}")));
        let (docs, resolver_docs) = (docs(kind.docs), docs(kind.resolver_docs));
        let resolver = ident(&format!("{setter}_resolver"));
        quote! {
            #docs
            #[inline]
            pub fn #name(mut self, value: #rust) -> Self { self.#set(Some(value)); self }
            #resolver_docs
            #[inline]
            pub fn #resolver(mut self, value: impl ResolveIdentity + 'static) -> Self { self.0.identities.#field = Some(SharedIdentityResolver::new(value).into()); self }
        }
    });
    quote!(#token_provider #(#kinds)*)
}

/// What `Builder` sets when it is borrowed.
pub(super) fn borrowing_setters(plan: &Plan) -> TokenStream {
    let token_provider = has_bearer(plan).then(|| quote! {
        #[inline]
        pub fn set_token_provider(&mut self, value: Option<SharedTokenProvider>) -> &mut Self { self.0.identities.bearer = value.map(|value| SharedIdentityResolver::new(value).into()); self }
    });
    let kinds = kinds(plan).into_iter().map(|kind| {
        let (field, set, rust) = (ident(kind.field), ident(&format!("set_{}", kind.setter)), &kind.rust);
        quote! {
            #[inline]
            pub fn #set(&mut self, value: Option<#rust>) -> &mut Self { self.0.identities.#field = value.map(|value| SharedIdentityResolver::new(value).into()); self }
        }
    });
    quote!(#token_provider #(#kinds)*)
}
