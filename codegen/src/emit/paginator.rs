//! Paginators.

use proc_macro2::TokenStream;
use quote::quote;

use super::fluent;
use super::tokens::{docs, ident};
use crate::plan::{OperationPlan, PaginationPlan, RustType, Step};

/// How the runtime gets from a page to the next.
pub(super) fn paginated(plan: &OperationPlan, pages: &PaginationPlan) -> TokenStream {
    let (input, output) = (&plan.input.item, &plan.output.item);
    let field = ident(&pages.input_token);
    let token = &pages.token;
    let generics = (*token != RustType::String).then(|| quote!(<#token>));
    let is_copy = token.is_copy() || *token == RustType::DateTime;
    let mut next = borrowed(&pages.output_token, is_copy);
    if let Some(flag) = &pages.truncated {
        let flag = borrowed(flag, true);
        next = quote!(if #flag == Some(false) { None } else { #next });
    }
    quote! {
        impl Paginated #generics for #input {
            #[inline]
            fn next_token(output: &#output) -> Option<#token> { #next }
            #[inline]
            fn token(&mut self) -> &mut Option<#token> { &mut self.#field }
        }
    }
}

/// The value at the end of the way, copied or cloned out of a borrowed output.
fn borrowed(way: &[Step], is_copy: bool) -> TokenStream {
    let Some((last, before)) = way.split_last() else { return quote!(None) };
    let field = ident(&last.field);
    let clone = (!is_copy).then(|| quote!(.clone()));
    let mut place = quote!(output);
    let mut chain: Option<TokenStream> = None;
    for step in before {
        let field = ident(&step.field);
        let borrow = if step.boxed { quote!(as_deref) } else { quote!(as_ref) };
        match (&chain, step.optional) {
            (None, false) => place = quote!(#place.#field),
            (None, true) => chain = Some(quote!(#place.#field.#borrow())),
            (Some(value), true) => chain = Some(quote!(#value.and_then(|value| value.#field.#borrow()))),
            (Some(value), false) => chain = Some(quote!(#value.map(|value| &value.#field))),
        }
    }
    match chain {
        None if last.optional => quote!(#place.#field #clone),
        None => quote!(Some(#place.#field #clone)),
        Some(value) if last.optional => quote!(#value.and_then(|value| value.#field #clone)),
        Some(value) => quote!(#value.map(|value| value.#field #clone)),
    }
}

/// The collection at the end of the way, moved out of an output.
fn owned(way: &[Step]) -> TokenStream {
    let mut place = quote!(page);
    let mut chain: Option<TokenStream> = None;
    for step in way {
        let field = ident(&step.field);
        match (&chain, step.optional) {
            (None, false) => place = quote!(#place.#field),
            (None, true) => chain = Some(quote!(#place.#field)),
            (Some(value), true) => chain = Some(quote!(#value.and_then(|value| value.#field))),
            (Some(value), false) => chain = Some(quote!(#value.map(|value| value.#field))),
        }
    }
    match chain {
        None => place,
        Some(value) => quote!(#value.unwrap_or_default()),
    }
}

pub(super) fn paginator(plan: &OperationPlan, pages: &PaginationPlan) -> TokenStream {
    let docs = docs(&format!("The pages of [`{0}`](super::{0}), as a stream.", plan.item.name));
    let (operation, call, paginator) = (&plan.item, fluent::item(plan), &pages.paginator);
    let name = ident(&paginator.name);
    let page_size = pages.page_size.as_ref().map(|(field, rust)| {
        let field = ident(field);
        quote! {
            /// The most items on a page.
            #[inline]
            pub fn page_size(mut self, size: #rust) -> Self { self.call.input.#field = Some(size); self }
        }
    });
    let items_method = pages.items.as_ref().map(|_| {
        let items = paginator.sibling(format!("{}Items", paginator.name));
        quote! {
            /// The items of the pages, one by one.
            #[inline]
            pub fn items(self) -> #items { #items(self) }
        }
    });
    let items = pages.items.as_ref().map(|(way, rust)| items(plan, pages, way, rust));
    quote! {
        #docs
        #[derive(Debug)]
        #[must_use = "a paginator does nothing before `send()`"]
        pub struct #name { call: #call, stop_on_duplicate_token: bool }

        impl #paginator {
            #[inline]
            pub(crate) fn new(call: #call) -> Self { Self { call, stop_on_duplicate_token: true } }
            #page_size
            /// Whether to stop when the service answers with the token it was asked with. True by default.
            #[inline]
            pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
            #items_method
            /// The pages. Nothing is sent before the stream is polled.
            #[inline]
            pub fn send(self) -> PaginationStream<Answer<#operation>> {
                client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token)
            }
        }
        #items
    }
}

fn items(plan: &OperationPlan, pages: &PaginationPlan, way: &[Step], rust: &RustType) -> TokenStream {
    let docs = docs(&format!("The items of the pages of [`{0}`](super::{0}), as a stream.", plan.item.name));
    let paginator = &pages.paginator;
    let items = paginator.sibling(format!("{}Items", paginator.name));
    let name = ident(&items.name);
    let error = &plan.error;
    let item = match rust {
        RustType::Map(key, value) => quote!((#key, #value)),
        RustType::Vec(item) => quote!(#item),
        other => quote!(#other),
    };
    let all = owned(way);
    quote! {
        #docs
        #[derive(Debug)]
        #[must_use = "a paginator does nothing before `send()`"]
        pub struct #name(#paginator);

        impl #items {
            /// The items. Nothing is sent before the stream is polled.
            #[inline]
            pub fn send(self) -> PaginationStream<Result<#item, SdkError<#error>>> { self.0.send().flat_map(|page| #all) }
        }
    }
}
