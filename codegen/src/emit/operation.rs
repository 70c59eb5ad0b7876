//! Operations: `operation/NAME.rs`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::{deprecated, docs, ident};
use super::{builder, fluent, inline_module, module, operation_error, paginator, structure};
use crate::endpoint_rules::LiteralPlan;
use crate::plan::{
    ApiKeyPlan, AuthPlan, ChecksumPlan, HttpPlan, OperationPlan, OperationTraitPlan, ParamSourcePlan, PathPartPlan,
    PathStepPlan, PresignedCopyPlan,
};

/// The operation, its input, output and error, then its builders and its paginator.
pub(super) fn operation(plan: &OperationPlan) -> TokenStream {
    let definition = definition(plan);
    let statics = description(plan);
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

pub(super) fn definition(plan: &OperationPlan) -> TokenStream {
    let docs = docs(&plan.docs);
    let deprecated = deprecated(plan.deprecated.as_ref());
    let (item, input, output, error) = (&plan.item, &plan.input.item, &plan.output.item, &plan.error);
    let name = ident(&plan.item.name);
    // An operation `New` has the name that programs know, and so has its constructor.
    let named_like_it =
        plan.item.name.eq_ignore_ascii_case("new").then(|| quote!(#[allow(clippy::self_named_constructors)]));
    quote! {
        #docs
        #deprecated
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct #name;

        impl #item {
            /// The operation.
            #named_like_it
            #[inline]
            pub fn new() -> Self { Self }
        }

        impl OperationShape for #item {
            type Input = #input;
            type Output = #output;
            type Error = #error;
            #[inline]
            fn operation() -> &'static Operation { &OPERATION }
        }
    }
}

fn description(plan: &OperationPlan) -> TokenStream {
    let name = &plan.model_name;
    let http = http(&plan.http);
    let errors = plan.errors.iter().map(|error| {
        let (modules, file) = (error.error.module.iter().map(|part| ident(part)), ident(&error.file));
        quote!(&crate::#(#modules::)* #file::SCHEMA)
    });
    let auth = plan.auth.iter().map(auth);
    let traits = plan.traits.iter().map(operation_trait);
    let required = plan.required.iter().map(|index| Literal::usize_unsuffixed(*index));
    quote! {
        static OPERATION: Operation = Operation {
            name: #name,
            service: &crate::service::SERVICE,
            http: #http,
            input: &INPUT,
            output: &OUTPUT,
            errors: &[#(#errors),*],
            auth: &[#(#auth),*],
            required: &[#(#required),*],
            traits: &[#(#traits),*],
        };
    }
}

pub(super) fn http(plan: &HttpPlan) -> TokenStream {
    let (method, query, code) = (&plan.method, &plan.query, Literal::u16_unsuffixed(plan.code));
    let path = plan.path.iter().map(path_part);
    quote!(Http { method: #method, path: &[#(#path),*], query: #query, code: #code })
}

pub(super) fn auth(plan: &AuthPlan) -> TokenStream {
    match plan {
        AuthPlan::SigV4 => quote!(Auth::SigV4),
        AuthPlan::SigV4a => quote!(Auth::SigV4a),
        AuthPlan::Bearer => quote!(Auth::Bearer),
        AuthPlan::Basic => quote!(Auth::Basic),
        AuthPlan::Anonymous => quote!(Auth::Anonymous),
        AuthPlan::ApiKey(ApiKeyPlan { name, in_query, scheme }) => {
            let scheme = scheme.as_ref().map_or_else(|| quote!(None), |scheme| quote!(Some(#scheme)));
            quote!(Auth::ApiKey(&ApiKey { name: #name, in_query: #in_query, scheme: #scheme }))
        }
    }
}

fn path_part(part: &PathPartPlan) -> TokenStream {
    match part {
        PathPartPlan::Literal(text) => quote!(PathPart::Literal(#text)),
        PathPartPlan::Label(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(PathPart::Label(#index))
        }
        PathPartPlan::Greedy(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(PathPart::Greedy(#index))
        }
    }
}

fn operation_trait(plan: &OperationTraitPlan) -> TokenStream {
    match plan {
        OperationTraitPlan::HostPrefix(parts) => {
            let parts = parts.iter().map(path_part);
            quote!(OperationTrait::HostPrefix(&[#(#parts),*]))
        }
        OperationTraitPlan::Checksum(ChecksumPlan { algorithm, required, mode, response }) => {
            let (algorithm, mode) = (member(*algorithm), member(*mode));
            let fields = quote!(algorithm: #algorithm, required: #required, mode: #mode, response: &[#(#response),*]);
            quote!(OperationTrait::Checksum(&Checksum { #fields }))
        }
        OperationTraitPlan::ChecksumRequired => quote!(OperationTrait::ChecksumRequired),
        OperationTraitPlan::Gzip => quote!(OperationTrait::Gzip),
        OperationTraitPlan::Header(name, value) => quote!(OperationTrait::Header(#name, #value)),
        OperationTraitPlan::DefaultText(index, text) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(OperationTrait::DefaultText(#index, #text))
        }
        OperationTraitPlan::LastSegment(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(OperationTrait::LastSegment(#index))
        }
        OperationTraitPlan::EndpointMember(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(OperationTrait::EndpointMember(#index))
        }
        OperationTraitPlan::RequiredOutput(members) => {
            let members = members.iter().map(|index| Literal::usize_unsuffixed(*index));
            quote!(OperationTrait::RequiredOutput(&[#(#members),*]))
        }
        OperationTraitPlan::EndpointParam(index, source) => {
            let index = Literal::usize_unsuffixed(*index);
            let source = param_source(source);
            quote!(OperationTrait::EndpointParam(#index, #source))
        }
        OperationTraitPlan::UnsignedPayload => quote!(OperationTrait::UnsignedPayload),
        OperationTraitPlan::PresignsAsQuery => quote!(OperationTrait::PresignsAsQuery),
        OperationTraitPlan::SendsQueryAsForm => quote!(OperationTrait::SendsQueryAsForm),
        OperationTraitPlan::TreeHash => quote!(OperationTrait::TreeHash),
        OperationTraitPlan::CustomerKey { key, md5 } => {
            let (key, md5) = (Literal::usize_unsuffixed(*key), Literal::usize_unsuffixed(*md5));
            quote!(OperationTrait::CustomerKey { key: #key, md5: #md5 })
        }
        OperationTraitPlan::PresignedCopy(PresignedCopyPlan { source, sends_source, url, destination }) => {
            let (source, url) = (Literal::usize_unsuffixed(*source), Literal::usize_unsuffixed(*url));
            let destination = member(*destination);
            let fields = quote!(source: #source, sends_source: #sends_source, url: #url, destination: #destination);
            quote!(OperationTrait::PresignedCopy(&PresignedCopy { #fields }))
        }
        OperationTraitPlan::DiscoveredEndpoint(ids) => {
            let ids = ids.iter().map(|index| Literal::usize_unsuffixed(*index));
            quote!(OperationTrait::DiscoveredEndpoint(&crate::service::DISCOVERY, &[#(#ids),*]))
        }
        OperationTraitPlan::MessageDigests => quote!(OperationTrait::MessageDigests),
    }
}

/// The index of a member, where there is one.
fn member(index: Option<usize>) -> TokenStream {
    match index.map(Literal::usize_unsuffixed) {
        Some(index) => quote!(Some(#index)),
        None => quote!(None),
    }
}

fn param_source(source: &ParamSourcePlan) -> TokenStream {
    match source {
        ParamSourcePlan::Constant(literal) => {
            let literal = match literal {
                LiteralPlan::Bool(value) => quote!(Bool(#value)),
                LiteralPlan::Str(text) => quote!(Str(#text)),
                LiteralPlan::List(items) => quote!(List(&[#(#items),*])),
            };
            quote!(ParamSource::Constant(Literal::#literal))
        }
        ParamSourcePlan::Input(path) => {
            let path = input_path(path);
            quote!(ParamSource::Input(#path))
        }
    }
}

fn input_path(steps: &[PathStepPlan]) -> TokenStream {
    let steps = steps.iter().map(|step| match step {
        PathStepPlan::Member(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(PathStep::Member(#index))
        }
        PathStepPlan::Items => quote!(PathStep::Items),
        PathStepPlan::Values => quote!(PathStep::Values),
        PathStepPlan::Keys => quote!(PathStep::Keys),
        PathStepPlan::Each(paths) => {
            let paths = paths.iter().map(|path| input_path(path));
            quote!(PathStep::Each(&[#(#paths),*]))
        }
    });
    quote!(&[#(#steps),*])
}

fn builders(plan: &OperationPlan) -> TokenStream {
    let output = builder::builder(&plan.output);
    let fluent = fluent::builder(plan);
    let title = format!("Builders of [`{}`](super::{}).", plan.item.name, plan.item.name);
    let [item, parts, caller] = fluent::locals(plan);
    let locals = [&plan.input.builder, &plan.output.builder, &item, &parts, &caller];
    inline_module("builders", &title, quote!(#fluent #output), &locals)
}
