//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static KEY: Schema = Schema::map("Key", &[Member::new("key", &STRING, &[]), Member::new("value", &crate::types::attribute::SCHEMA, &[])], &[]);
pub(crate) static KEYS: Schema = Schema::list("Keys", &[Member::new("member", &crate::schema::KEY, &[])], &[]);
pub(crate) static NAMES: Schema = Schema::list("Names", &[Member::new("member", &STRING, &[])], &[]);
pub(crate) static TAGS: Schema = Schema::map("Tags", &[Member::new("key", &STRING, &[]), Member::new("value", &STRING, &[])], &[]);
