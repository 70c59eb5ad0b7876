//! From a plan to files: one module per kind of file, each a template that reads like its output.

mod builder;
mod client;
mod config;
mod config_endpoint;
mod config_hooks;
mod config_identities;
mod config_s3;
mod config_settings;
mod enumeration;
mod error;
mod fluent;
mod manifest;
mod member;
mod operation;
mod operation_error;
mod paginator;
pub(crate) mod public;
mod root;
mod schema;
mod serde;
mod service;
mod structure;
mod tokens;
mod types;
mod union;
mod waiter;

use std::collections::BTreeMap;
use std::path::PathBuf;

use farrier_smithy::Diagnostic;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use error::all_errors;
pub(crate) use tokens::ident;

use crate::plan::{Item, Plan, TypePlan};
use crate::{format, imports};

/// The files of the crate, by path below its folder.
///
/// # Errors
/// Never for a plan that `lower` made; a template that is no Rust would be one.
pub(crate) fn emit(plan: &Plan) -> Result<BTreeMap<PathBuf, String>, Diagnostic> {
    let mut files = BTreeMap::new();
    files.insert(PathBuf::from("Cargo.toml"), manifest::manifest(plan));
    files.insert(PathBuf::from("README.md"), manifest::readme(plan));
    for (path, tokens) in sources(plan) {
        let text = format::format(tokens).map_err(|error| Diagnostic::error(format!("src/{path}: {error}")))?;
        files.insert(PathBuf::from("src").join(path), text);
    }
    Ok(files)
}

/// The Rust files, by path below `src`.
pub(crate) fn sources(plan: &Plan) -> Vec<(String, TokenStream)> {
    let mut files = vec![
        ("lib.rs".to_owned(), root::lib(plan)),
        ("meta.rs".to_owned(), root::meta()),
        ("primitives.rs".to_owned(), root::primitives(plan)),
        ("operation.rs".to_owned(), root::operations(plan)),
        ("service.rs".to_owned(), service::service(plan)),
        ("schema.rs".to_owned(), schema::schema(plan)),
        ("client.rs".to_owned(), client::client(plan)),
        ("config.rs".to_owned(), config::config(plan)),
        ("error.rs".to_owned(), error::error(plan)),
        ("types.rs".to_owned(), types::types(plan)),
        ("types/builders.rs".to_owned(), types::builders(plan)),
        ("types/error.rs".to_owned(), types::errors(plan)),
        ("types/error/builders.rs".to_owned(), types::error_builders(plan)),
    ];
    if let Some(rules) = &plan.service.endpoint_rules {
        files.push(("endpoint.rs".to_owned(), service::endpoint(rules)));
    }
    if !plan.waiters.is_empty() {
        files.push(("waiters.rs".to_owned(), waiter::waiters(plan)));
    }
    files.extend(plan.waiters.iter().filter_map(|waiter| {
        let operation = plan.operations.iter().find(|operation| operation.item == waiter.operation)?;
        Some((format!("waiters/{}.rs", waiter.file), waiter::file(waiter, operation)))
    }));
    files
        .extend(plan.operations.iter().map(|plan| (format!("operation/{}.rs", plan.file), operation::operation(plan))));
    files.extend(plan.types.iter().map(|plan| {
        let tokens = match plan {
            TypePlan::Structure(plan) => structure::file(plan),
            TypePlan::Union(plan) => union::file(plan),
            TypePlan::Enum(plan) => enumeration::file(plan),
        };
        (format!("types/{}.rs", plan.file()), tokens)
    }));
    files.extend(plan.errors.iter().map(|plan| (format!("types/error/{}.rs", plan.file), structure::file(plan))));
    let stream_errors = plan.stream_errors.iter();
    files.extend(
        stream_errors.map(|plan| (format!("types/error/{}.rs", plan.file), operation_error::stream_error_file(plan))),
    );
    files
}

/// A file of a module that defines `locals`.
fn module(docs: &str, body: TokenStream, locals: &[&Item]) -> TokenStream {
    let docs = tokens::inner_docs(docs);
    let body = imports::resolve(body, locals);
    quote!(#docs #body)
}

/// A module within a file.
fn inline_module(name: &str, docs: &str, body: TokenStream, locals: &[&Item]) -> TokenStream {
    let name = ident(name);
    let body = module(docs, body, locals);
    quote!(pub mod #name { #body })
}
