//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static IDS: Schema = Schema::list("Ids", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::None);
pub(crate) static JOBS: Schema = Schema::list("Jobs", &[Member { name: "member", target: &crate::types::job::SCHEMA, traits: Trait::None }], Trait::None);
pub(crate) static LABELS: Schema = Schema::map(
    "Labels",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: &crate::types::job::SCHEMA, traits: Trait::None }],
    Trait::None,
);
pub(crate) static TASKS: Schema = Schema::list("Tasks", &[Member { name: "member", target: &crate::types::task::SCHEMA, traits: Trait::None }], Trait::None);
