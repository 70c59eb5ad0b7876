//! What a changed model breaks: for programs that use the generated crate, for clients that are out there, and in how
//! calls behave.
//!
//! [`compare`] lowers both models to plans and compares those, so that the verdict on the generated crate is exact by
//! construction: the public items are read from the very templates that write them. The findings about the models
//! themselves ([`farrier_smithy::diff`]) join them, and [`report`] shows all of it in any of its formats.

mod accept;
mod behaviour;
mod change;
mod compare;
mod documentation;
mod finding;
mod fingerprint;
mod models;
mod operations;
pub mod report;
mod rule;
mod rust;
mod version;
mod wire;

pub use accept::{Accepting, allow_entries, today};
pub use compare::{Compared, Limit, compare, model_added, model_removed};
pub use finding::{Acceptance, Axis, Bump, Finding, Level, Place};
pub use models::{Matched, ModelFiles, matched, models, whole};
pub use operations::prune;
pub use rule::{Explanation, Rule, explain, rule_ids};
pub use version::{DeclaredVersion, ManifestError, VersionCheck};
