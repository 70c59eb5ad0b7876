//! Waiters: `waiters.rs`, `waiters/NAME.rs` and the client's trait.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::module;
use super::tokens::{deprecated, docs, ident, with_sentence};
use super::{fluent, tokens};
use crate::docs::first_paragraph;
use crate::jmespath;
use crate::plan::{AcceptorPlan, ComparatorPlan, Item, MatcherPlan, OperationPlan, Plan, WaiterPlan};

/// `waiters.rs`
pub(super) fn waiters(plan: &Plan) -> TokenStream {
    let docs = tokens::inner_docs(
        "Waiters: each calls an operation until something has come about.\n\n[`Waiters`](crate::client::Waiters) makes them.",
    );
    let modules = plan.waiters.iter().map(|waiter| ident(&waiter.file));
    quote!(#docs #(pub mod #modules;)*)
}

/// `waiters/NAME.rs`
pub(super) fn file(plan: &WaiterPlan, operation: &OperationPlan) -> TokenStream {
    let title = format!("The waiter `{}`.", plan.model_name);
    let builder = builder(plan, operation);
    let data = data(plan);
    module(&title, quote!(#builder #data), &[&plan.builder, &caller(plan), &plan.final_poll, &plan.error])
}

/// The trait by which the client has a method for each waiter, as the official SDK has it.
pub(super) fn client_trait(plan: &Plan) -> Option<TokenStream> {
    let declared = plan.waiters.iter().map(|waiter| {
        let docs = docs(&first_paragraph(&waiter.docs));
        let deprecated = deprecated(waiter.deprecated.as_ref());
        let (name, builder) = (ident(&waiter.method), &waiter.builder);
        quote!(#docs #deprecated fn #name(&self) -> #builder;)
    });
    let defined = plan.waiters.iter().map(|waiter| {
        let (name, builder, caller) = (ident(&waiter.method), &waiter.builder, caller(waiter));
        quote! {
            #[inline]
            fn #name(&self) -> #builder { FluentBuilder { handle: #caller(self.handle.clone()), input: Default::default() } }
        }
    });
    (!plan.waiters.is_empty()).then(|| {
        quote! {
            /// What the client can wait for. Import it to call `client.wait_until_..()`. Only the client has it, so that it may
            /// grow.
            pub trait Waiters: sealed::Sealed { #(#declared)* }

            impl Waiters for Client { #(#defined)* }

            mod sealed {
                pub trait Sealed {}
                impl Sealed for super::Client {}
            }
        }
    })
}

/// What stands in a waiter's builder for the client.
fn caller(plan: &WaiterPlan) -> Item {
    let name = plan.builder.name.strip_suffix("FluentBuilder").unwrap_or(&plan.builder.name);
    plan.builder.sibling(format!("{name}Waiter"))
}

fn builder(plan: &WaiterPlan, operation: &OperationPlan) -> TokenStream {
    let sentence = "Set the members of the operation, then `wait()`.";
    let docs = docs(&with_sentence(&plan.docs, sentence));
    let (builder, caller, final_poll, error) = (&plan.builder, caller(plan), &plan.final_poll, &plan.error);
    let (name, caller_name) = (ident(&builder.name), ident(&caller.name));
    let (poll_name, error_name) = (ident(&final_poll.name), ident(&error.name));
    let item = &operation.item;
    let fluent = fluent::generic(operation, Some(&quote!(#caller)));
    let (output, operation_error) = (&operation.output.item, &operation.error);
    quote! {
        #docs
        pub type #name = #fluent;

        /// The client that waits.
        #[derive(Clone, Debug)]
        pub struct #caller_name(pub(crate) Handle);

        impl #fluent {
            /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
            #[inline]
            pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<#final_poll, #error>> + Send + use<> {
                ::farrier_runtime::waiter::wait::<#item>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
            }
        }

        /// The last answer of a wait that succeeded.
        pub type #poll_name = ::farrier_runtime::waiter::FinalPoll<#output, SdkError<#operation_error>>;

        /// How a wait fails.
        pub type #error_name = ::farrier_runtime::waiter::WaiterError<#output, #operation_error>;
    }
}

fn data(plan: &WaiterPlan) -> TokenStream {
    let (min, max) = (Literal::u32_unsuffixed(plan.min_delay), Literal::u32_unsuffixed(plan.max_delay));
    let has_path =
        |acceptor: &AcceptorPlan| matches!(acceptor.matcher, MatcherPlan::Output(..) | MatcherPlan::InputOutput(..));
    let paths = plan.acceptors.iter().any(has_path).then(|| {
        quote! {
            use ::farrier_runtime::jmespath::Expression as E;
            use ::farrier_runtime::waiter::Comparator;
        }
    });
    let acceptors = plan.acceptors.iter().map(acceptor);
    quote! {
        static WAITER: ::farrier_runtime::waiter::Waiter = {
            #paths
            use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
            Waiter { min_delay: #min, max_delay: #max, acceptors: &[#(#acceptors),*] }
        };
    }
}

fn acceptor(plan: &AcceptorPlan) -> TokenStream {
    let state = ident(plan.state);
    let matcher = match &plan.matcher {
        MatcherPlan::Success(wanted) => quote!(Success(#wanted)),
        MatcherPlan::ErrorType(codes) => quote!(ErrorType(&[#(#codes),*])),
        MatcherPlan::Output(path, comparator) => {
            let (path, comparator) = (jmespath::emit(path), self::comparator(comparator));
            quote!(Output(#path, #comparator))
        }
        MatcherPlan::InputOutput(path, comparator) => {
            let (path, comparator) = (jmespath::emit(path), self::comparator(comparator));
            quote!(InputOutput(#path, #comparator))
        }
    };
    quote!(Acceptor { state: State::#state, matcher: Matcher::#matcher })
}

fn comparator(plan: &ComparatorPlan) -> TokenStream {
    match plan {
        ComparatorPlan::Boolean(expected) => quote!(Comparator::BooleanEquals(#expected)),
        ComparatorPlan::Text(variant, expected) => {
            let variant = ident(variant);
            quote!(Comparator::#variant(#expected))
        }
    }
}
