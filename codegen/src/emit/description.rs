//! What a model says about an operation, as static data: an `Operation` of the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::ident;
use crate::endpoint_rules::LiteralPlan;
use crate::plan::{
    ApiKeyPlan, AuthPlan, ChecksumPlan, HttpPlan, OperationPlan, OperationTraitPlan, ParamSourcePlan, PathPartPlan,
    PathStepPlan, PresignedCopyPlan,
};

/// The constant with what the service's operations share, from which each says how it differs. That halves what rustc does
/// for an operation of an RPC protocol.
pub(super) fn shared(usual_auth: &[AuthPlan]) -> TokenStream {
    let auth = usual_auth.iter().map(auth);
    quote!(pub(crate) const OPERATION: Operation = Operation::new(&SERVICE, &[#(#auth),*]);)
}

/// The operation's static.
pub(super) fn description(plan: &OperationPlan, usual_auth: &[AuthPlan]) -> TokenStream {
    let errors = plan.errors.iter().map(|error| {
        let (modules, file) = (error.error.module.iter().map(|part| ident(part)), ident(&error.file));
        quote!(&crate::#(#modules::)* #file::SCHEMA)
    });
    let errors = (!plan.errors.is_empty()).then(|| quote!(errors: &[#(#errors),*],));
    let required = plan.required.iter().map(|index| Literal::usize_unsuffixed(*index));
    let required = (!plan.required.is_empty()).then(|| quote!(required: &[#(#required),*],));
    let traits = plan.traits.iter().map(operation_trait);
    let traits = (!plan.traits.is_empty()).then(|| quote!(traits: &[#(#traits),*],));
    let call = call(&plan.model_name, &plan.http, &plan.auth, usual_auth);
    quote! {
        static OPERATION: Operation = Operation {
            #call
            input: &INPUT,
            output: &OUTPUT,
            #errors
            #required
            #traits
            ..crate::service::OPERATION
        };
    }
}

/// The fields that say how an operation is called, where they differ from what the service's operations share.
pub(super) fn call(name: &str, http: &HttpPlan, auths: &[AuthPlan], usual_auth: &[AuthPlan]) -> TokenStream {
    let http = (!http.is_of_rpc()).then(|| {
        let HttpPlan { method, query, code, .. } = http;
        let (code, path) = (Literal::u16_unsuffixed(*code), http.path.iter().map(path_part));
        quote!(http: Http { method: #method, path: &[#(#path),*], query: #query, code: #code },)
    });
    let auth = (auths != usual_auth).then(|| {
        let auths = auths.iter().map(auth);
        quote!(auth: &[#(#auths),*],)
    });
    quote!(name: #name, #http #auth)
}

fn auth(plan: &AuthPlan) -> TokenStream {
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
        OperationTraitPlan::AccountOfArn { account, arn } => {
            let [account, arn] = [account, arn].map(|index| Literal::usize_unsuffixed(*index));
            quote!(OperationTrait::AccountOfArn { account: #account, arn: #arn })
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

#[cfg(test)]
mod tests {
    use super::*;

    fn said(path: &str, auth: AuthPlan) -> String {
        let path = vec![PathPartPlan::Literal(path.to_owned())];
        let http = HttpPlan { method: "POST".to_owned(), path, query: String::new(), code: 200 };
        call("Op", &http, &[auth], &[AuthPlan::SigV4]).to_string()
    }

    #[test]
    fn an_operation_says_only_how_it_differs() {
        assert_eq!(said("/", AuthPlan::SigV4), quote!(name: "Op",).to_string());
        assert_eq!(said("/", AuthPlan::Bearer), quote!(name: "Op", auth: &[Auth::Bearer],).to_string());
        assert!(said("/op", AuthPlan::SigV4).contains(&quote!(path: &[PathPart::Literal("/op")]).to_string()));
    }
}
