//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static IDS: Schema = Schema::list("Ids", &[Member::new("member", &STRING, &[])], &[]);
pub(crate) static JOBS: Schema = Schema::list("Jobs", &[Member::new("member", &crate::types::job::SCHEMA, &[])], &[]);
pub(crate) static LABELS: Schema = Schema::map("Labels", &[Member::new("key", &STRING, &[]), Member::new("value", &crate::types::job::SCHEMA, &[])], &[]);
pub(crate) static TASKS: Schema = Schema::list("Tasks", &[Member::new("member", &crate::types::task::SCHEMA, &[])], &[]);
