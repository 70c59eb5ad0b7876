//! `service.rs` and `endpoint.rs`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::{ident, inner_docs};
use super::{description, module};
use crate::endpoint_rules::{self, EndpointRulesPlan};
use crate::plan::{AuthPlan, DiscoveryPlan, Plan, SessionsPlan};

pub(super) fn service(plan: &Plan) -> TokenStream {
    let service = &plan.service;
    let (name, sdk_id) = (&service.name, &service.sdk_id);
    let (version, signing_name) = (&service.version, &service.signing_name);
    let query_compatible = service.query_compatible;
    let protocol = ident(service.protocol.variant);
    let namespace = match &service.xml_namespace {
        Some(namespace) => quote!(Some(&#namespace)),
        None => quote!(None),
    };
    let rules = match service.endpoint_rules {
        Some(_) => quote!(Some(&crate::endpoint::RULES)),
        None => quote!(None),
    };
    let traits = service.traits.iter().map(|variant| {
        let variant = ident(variant);
        quote!(ServiceTrait::#variant)
    });
    let (sessions, create_session) = service.sessions.as_ref().map(sessions).unzip();
    let traits = traits.chain(sessions);
    let usual_auth = plan.usual_auth();
    let shared = (!plan.operations.is_empty()).then(|| description::shared(usual_auth));
    let discovery = plan.discovery().map(|discovered| discovery(discovered, usual_auth));
    let body = quote! {
        pub(crate) static SERVICE: Service = Service {
            name: #name,
            sdk_id: #sdk_id,
            version: #version,
            signing_name: #signing_name,
            protocol: Protocol::#protocol,
            query_compatible: #query_compatible,
            xml_namespace: #namespace,
            endpoint_rules: #rules,
            traits: &[#(#traits),*],
        };
        #shared
        #create_session
        #discovery
    };
    module("The service's static description.", body, &[])
}

/// The trait of a service with sessions, and the operation that begins one.
fn sessions(plan: &SessionsPlan) -> (TokenStream, TokenStream) {
    let (bucket, disable) = (Literal::usize_unsuffixed(plan.bucket), Literal::usize_unsuffixed(plan.disable));
    let applied = quote!(ServiceTrait::Sessions(farrier_runtime::express::CreateSession(&CREATE_SESSION)));
    let operation = quote! {
        static CREATE_SESSION: Operation = farrier_runtime::express::create_session(&SERVICE, &[
            OperationTrait::EndpointParam(#bucket, ParamSource::Input(&[PathStep::Member(farrier_runtime::express::BUCKET)])),
            OperationTrait::EndpointParam(#disable, ParamSource::Constant(Literal::Bool(true))),
        ]);
    };
    (applied, operation)
}

/// How the service says where its calls go.
fn discovery(plan: &DiscoveryPlan, usual_auth: &[AuthPlan]) -> TokenStream {
    let error = &plan.error;
    let call = description::call(&plan.operation, &plan.http, &plan.auth, usual_auth);
    quote! {
        pub(crate) static DISCOVERY: Discovery = Discovery {
            operation: Operation {
                #call
                input: &client::discovery::INPUT,
                output: &client::discovery::OUTPUT,
                ..OPERATION
            },
            error: #error,
        };
    }
}

pub(super) fn endpoint(rules: &EndpointRulesPlan) -> TokenStream {
    let docs = inner_docs("Where the service is: its endpoint rules.");
    let rules = endpoint_rules::emit(rules, &ident("RULES"));
    quote!(#docs #rules)
}
