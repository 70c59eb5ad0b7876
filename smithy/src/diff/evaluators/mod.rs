//! One file for each evaluator of smithy-diff.
//!
//! Two of its evaluators have none: `RemovedAuthenticationScheme`, which finds nothing, and `ChangedPaginatedTrait`, which
//! the rules of the trait's own definition replaced.

mod added_entity_binding;
mod added_metadata;
mod added_operation_error;
mod added_required_member;
mod added_service_error;
mod added_shape;
mod added_trait_definition;
mod changed_default;
mod changed_enum_trait;
mod changed_length_trait;
mod changed_member_order;
mod changed_member_target;
mod changed_metadata;
mod changed_nullability;
mod changed_operation_input;
mod changed_operation_output;
mod changed_range_trait;
mod changed_resource_identifiers;
mod changed_shape_type;
mod endpoint_sigv4_migration;
mod modified_trait;
mod removed_entity_binding;
mod removed_metadata;
mod removed_operation_error;
mod removed_service_error;
mod removed_shape;
mod removed_trait_definition;
mod service_rename;
mod sigv4_migration;
mod trait_breaking_change;

use super::rule::Evaluator;

/// Every evaluator, in order of name.
pub const EVALUATORS: &[Evaluator] = &[
    added_entity_binding::EVALUATOR,
    added_metadata::EVALUATOR,
    added_operation_error::EVALUATOR,
    added_required_member::EVALUATOR,
    added_service_error::EVALUATOR,
    added_shape::EVALUATOR,
    added_trait_definition::EVALUATOR,
    changed_default::EVALUATOR,
    changed_enum_trait::EVALUATOR,
    changed_length_trait::EVALUATOR,
    changed_member_order::EVALUATOR,
    changed_member_target::EVALUATOR,
    changed_metadata::EVALUATOR,
    changed_nullability::EVALUATOR,
    changed_operation_input::EVALUATOR,
    changed_operation_output::EVALUATOR,
    changed_range_trait::EVALUATOR,
    changed_resource_identifiers::EVALUATOR,
    changed_shape_type::EVALUATOR,
    endpoint_sigv4_migration::EVALUATOR,
    modified_trait::EVALUATOR,
    removed_entity_binding::EVALUATOR,
    removed_metadata::EVALUATOR,
    removed_operation_error::EVALUATOR,
    removed_service_error::EVALUATOR,
    removed_shape::EVALUATOR,
    removed_trait_definition::EVALUATOR,
    service_rename::EVALUATOR,
    sigv4_migration::EVALUATOR,
    trait_breaking_change::EVALUATOR,
];
