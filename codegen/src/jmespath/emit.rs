//! From a plan to Rust.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::{LiteralPlan, PathPlan};

/// Writes the expression as a constant of the runtime's `jmespath::Expression`, which has to be in scope as `E`.
#[must_use]
pub fn emit(plan: &PathPlan) -> TokenStream {
    match plan {
        PathPlan::Current => quote!(E::Current),
        PathPlan::Field(name) => quote!(E::Field(#name)),
        PathPlan::Index(index) => {
            let index = Literal::i32_unsuffixed(*index);
            quote!(E::Index(#index))
        }
        PathPlan::Slice(start, stop, step) => {
            let (start, stop, step) = (optional(*start), optional(*stop), Literal::i32_unsuffixed(*step));
            quote!(E::Slice(#start, #stop, #step))
        }
        PathPlan::Literal(value) => {
            let value = literal(value);
            quote!(E::Literal(#value))
        }
        PathPlan::Then(first, second) => two("Then", first, second),
        PathPlan::Or(first, second) => two("Or", first, second),
        PathPlan::And(first, second) => two("And", first, second),
        PathPlan::Project(list, each) => two("Project", list, each),
        PathPlan::When(condition, then) => two("When", condition, then),
        PathPlan::Not(inner) => one("Not", inner),
        PathPlan::Flatten(inner) => one("Flatten", inner),
        PathPlan::Values(inner) => one("Values", inner),
        PathPlan::Reference(inner) => one("Reference", inner),
        PathPlan::Compare(comparison, left, right) => {
            let comparison = variant(&format!("{comparison:?}"));
            let (left, right) = (emit(left), emit(right));
            quote!(E::Compare(::farrier_runtime::jmespath::Comparison::#comparison, &#left, &#right))
        }
        PathPlan::List(items) => {
            let items = items.iter().map(emit);
            quote!(E::List(&[#(#items),*]))
        }
        PathPlan::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = emit(value);
                quote!((#key, #value))
            });
            quote!(E::Map(&[#(#entries),*]))
        }
        PathPlan::Call(function, arguments) => {
            let function = variant(function.0.variant);
            let arguments = arguments.iter().map(emit);
            quote!(E::Call(::farrier_runtime::jmespath::Function::#function, &[#(#arguments),*]))
        }
    }
}

fn one(name: &str, inner: &PathPlan) -> TokenStream {
    let (name, inner) = (variant(name), emit(inner));
    quote!(E::#name(&#inner))
}

fn two(name: &str, first: &PathPlan, second: &PathPlan) -> TokenStream {
    let (name, first, second) = (variant(name), emit(first), emit(second));
    quote!(E::#name(&#first, &#second))
}

fn variant(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

fn optional(value: Option<i32>) -> TokenStream {
    match value {
        Some(value) => {
            let value = Literal::i32_unsuffixed(value);
            quote!(Some(#value))
        }
        None => quote!(None),
    }
}

fn literal(plan: &LiteralPlan) -> TokenStream {
    match plan {
        LiteralPlan::Null => quote!(::farrier_runtime::jmespath::Literal::Null),
        LiteralPlan::Bool(value) => quote!(::farrier_runtime::jmespath::Literal::Bool(#value)),
        LiteralPlan::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(::farrier_runtime::jmespath::Literal::Integer(#value))
        }
        LiteralPlan::Float(value) => {
            // JSON has no number that is not finite, so the literal always exists.
            let value = Literal::f64_unsuffixed(*value);
            quote!(::farrier_runtime::jmespath::Literal::Float(#value))
        }
        LiteralPlan::Str(text) => quote!(::farrier_runtime::jmespath::Literal::Str(#text)),
        LiteralPlan::List(items) => {
            let items = items.iter().map(literal);
            quote!(::farrier_runtime::jmespath::Literal::List(&[#(#items),*]))
        }
        LiteralPlan::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = literal(value);
                quote!((#key, #value))
            });
            quote!(::farrier_runtime::jmespath::Literal::Map(&[#(#entries),*]))
        }
    }
}
