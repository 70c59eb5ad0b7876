//! Operations: `operation/NAME.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{deprecated, docs, ident};
use super::{builder, description, fluent, inline_module, module, operation_error, paginator, structure};
use crate::plan::{AuthPlan, OperationPlan};

/// The operation, its input, output and error, then its builders and its paginator.
pub(super) fn operation(plan: &OperationPlan, usual_auth: &[AuthPlan]) -> TokenStream {
    let definition = definition(plan);
    let statics = description::description(plan, usual_auth);
    let input = structure::structure(&plan.input);
    let output = structure::structure(&plan.output);
    let error = operation_error::error(plan);
    let pagination = plan.pagination.as_ref().map(|pages| paginator::paginated(plan, pages));
    let title = format!("`{}`.", plan.item.name);
    let locals = [&plan.item, &plan.input.item, &plan.output.item, &plan.error];
    let main = module(&title, quote!(#definition #statics #input #output #error #pagination), &locals);
    let builders = builders(plan);
    let paginator = plan.pagination.as_ref().map(|pages| {
        let title = format!("The paginator of [`{}`](super::{}).", plan.item.name, plan.item.name);
        let items = pages.paginator.sibling(format!("{}Items", pages.paginator.name));
        inline_module("paginator", &title, paginator::paginator(plan, pages), &[&pages.paginator, &items])
    });
    quote!(#main #builders #paginator)
}

/// The operation, which is a name for what its input stands for.
pub(super) fn definition(plan: &OperationPlan) -> TokenStream {
    let docs = docs(&plan.docs);
    let deprecated = deprecated(plan.deprecated.as_ref());
    let (input, output, error) = (&plan.input.item, &plan.output.item, &plan.error);
    let name = ident(&plan.item.name);
    quote! {
        #docs
        #deprecated
        pub type #name = OperationOf<#input>;

        impl OperationInput for #input {
            type Output = #output;
            type Error = #error;
            #[inline]
            fn operation() -> &'static Operation { &OPERATION }
        }
    }
}

fn builders(plan: &OperationPlan) -> TokenStream {
    let output = builder::builder(&plan.output);
    let fluent = fluent::builder(plan);
    let title = format!("Builders of [`{}`](super::{}).", plan.item.name, plan.item.name);
    let [item, parts, caller] = fluent::locals(plan);
    let locals = [&plan.input.builder, &plan.output.builder, &item, &parts, &caller];
    inline_module("builders", &title, quote!(#fluent #output), &locals)
}
