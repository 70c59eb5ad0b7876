//! Parts of a crate as the templates write them, for who compares two crates item by item. Paths are whole: nothing is
//! imported.

use proc_macro2::TokenStream;
use quote::quote;

use super::{config, enumeration, fluent, manifest, operation, operation_error, paginator, structure, union};
use crate::plan::{EnumPlan, ErrorVariantPlan, Item, OperationPlan, Plan, StructurePlan, UnionPlan};

/// A structure and its builder, but for its schema and what the codecs need, which every structure has.
pub(crate) fn structure(plan: &StructurePlan) -> TokenStream {
    structure::public_items(plan)
}

/// A union.
pub(crate) fn union(plan: &UnionPlan) -> TokenStream {
    union::items(plan)
}

/// An enum.
pub(crate) fn enumeration(plan: &EnumPlan) -> TokenStream {
    enumeration::items(plan)
}

/// An enum of errors: an operation's, or an event stream's.
pub(crate) fn error_enum(item: &Item, errors: &[ErrorVariantPlan]) -> TokenStream {
    operation_error::error_enum("", item, errors)
}

/// An operation's name, its fluent builder and its paginator: all but input, output and error.
pub(crate) fn operation(plan: &OperationPlan) -> TokenStream {
    let definition = operation::definition(plan);
    let fluent = fluent::builder(plan);
    let paginated = plan.pagination.as_ref().map(|pages| {
        let (paginated, paginator) = (paginator::paginated(plan, pages), paginator::paginator(plan, pages));
        quote!(#paginated #paginator)
    });
    quote!(#definition #fluent #paginated)
}

/// What the builder of an operation's input holds if some members are required.
pub(crate) fn input_parts(plan: &OperationPlan) -> Item {
    fluent::parts_item(plan)
}

/// The fluent builder of an operation.
pub(crate) fn fluent_builder(plan: &OperationPlan) -> Item {
    fluent::item(plan)
}

/// The module `config`.
pub(crate) fn config(plan: &Plan) -> TokenStream {
    config::config(plan)
}

/// The text of the manifest, for its features.
pub(crate) fn manifest(plan: &Plan) -> String {
    manifest::manifest(plan)
}
