//! From a plan to files: one module per kind of file, each a template that reads like its output.

mod builder;
mod client;
mod config;
mod config_endpoint;
mod config_hooks;
mod config_identities;
mod config_s3;
mod config_settings;
mod description;
mod enumeration;
mod error;
mod fluent;
mod manifest;
mod member;
mod operation;
mod operation_error;
mod paginator;
pub(crate) mod public;
mod readme;
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
use crate::{format, imports, side_by_side};

/// The files of the crate, by path below its folder.
///
/// # Errors
/// Never for a plan that `lower` made; a template that is no Rust would be one.
pub(crate) fn emit(plan: &Plan) -> Result<BTreeMap<PathBuf, String>, Diagnostic> {
    let sources = sources(plan);
    let texts = side_by_side::map(&sources, |(path, template)| {
        format::format(template()).map_err(|error| Diagnostic::error(format!("src/{path}: {error}")))
    });
    let mut files = BTreeMap::new();
    files.insert(PathBuf::from("Cargo.toml"), manifest::manifest(plan));
    files.insert(PathBuf::from("README.md"), readme::readme(plan));
    for ((path, _), text) in sources.iter().zip(texts) {
        files.insert(PathBuf::from("src").join(path), text?);
    }
    Ok(files)
}

/// What makes the tokens of a file. Tokens stay in the thread that made them.
pub(crate) type Template<'p> = Box<dyn Fn() -> TokenStream + Sync + 'p>;

/// The Rust files, by path below `src`.
pub(crate) fn sources(plan: &Plan) -> Vec<(String, Template<'_>)> {
    let mut files: Vec<(String, Template)> = vec![
        ("lib.rs".to_owned(), Box::new(|| root::lib(plan))),
        ("meta.rs".to_owned(), Box::new(root::meta)),
        ("primitives.rs".to_owned(), Box::new(|| root::primitives(plan))),
        ("operation.rs".to_owned(), Box::new(|| root::operations(plan))),
        ("service.rs".to_owned(), Box::new(|| service::service(plan))),
        ("schema.rs".to_owned(), Box::new(|| schema::schema(plan))),
        ("client.rs".to_owned(), Box::new(|| client::client(plan))),
        ("config.rs".to_owned(), Box::new(|| config::config(plan))),
        ("error.rs".to_owned(), Box::new(|| error::error(plan))),
        ("types.rs".to_owned(), Box::new(|| types::types(plan))),
        ("types/builders.rs".to_owned(), Box::new(|| types::builders(plan))),
        ("types/error.rs".to_owned(), Box::new(|| types::errors(plan))),
        ("types/error/builders.rs".to_owned(), Box::new(|| types::error_builders(plan))),
    ];
    if let Some(rules) = &plan.service.endpoint_rules {
        files.push(("endpoint.rs".to_owned(), Box::new(|| service::endpoint(rules))));
    }
    if !plan.waiters.is_empty() {
        files.push(("waiters.rs".to_owned(), Box::new(|| waiter::waiters(plan))));
    }
    for waiter in &plan.waiters {
        if let Some(operation) = plan.operations.iter().find(|operation| operation.item == waiter.operation) {
            files.push((format!("waiters/{}.rs", waiter.file), Box::new(|| waiter::file(waiter, operation))));
        }
    }
    let usual_auth = plan.usual_auth();
    for plan in &plan.operations {
        files.push((format!("operation/{}.rs", plan.file), Box::new(move || operation::operation(plan, usual_auth))));
    }
    for plan in &plan.types {
        let template: Template = match plan {
            TypePlan::Structure(plan) => Box::new(|| structure::file(plan)),
            TypePlan::Union(plan) => Box::new(|| union::file(plan)),
            TypePlan::Enum(plan) => Box::new(|| enumeration::file(plan)),
        };
        files.push((format!("types/{}.rs", plan.file()), template));
    }
    for plan in &plan.errors {
        files.push((format!("types/error/{}.rs", plan.file), Box::new(|| structure::file(plan))));
    }
    for plan in &plan.stream_errors {
        files.push((format!("types/error/{}.rs", plan.file), Box::new(|| operation_error::stream_error_file(plan))));
    }
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
