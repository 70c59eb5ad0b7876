//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static IDS: Schema = Schema::list("Ids", &[Member { name: "member", target: &STRING, traits: &[] }], &[]);
pub(crate) static JOBS: Schema = Schema::list("Jobs", &[Member { name: "member", target: &crate::types::job::SCHEMA, traits: &[] }], &[]);
pub(crate) static LABELS: Schema = Schema::map("Labels", &[Member { name: "key", target: &STRING, traits: &[] }, Member { name: "value", target: &crate::types::job::SCHEMA, traits: &[] }], &[]);
pub(crate) static TASKS: Schema = Schema::list("Tasks", &[Member { name: "member", target: &crate::types::task::SCHEMA, traits: &[] }], &[]);
