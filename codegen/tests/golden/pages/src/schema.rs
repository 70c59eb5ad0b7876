//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static KEY: Schema = Schema::map("Key", &[Member { name: "key", target: &STRING, traits: &[] }, Member { name: "value", target: &crate::types::attribute::SCHEMA, traits: &[] }], &[]);
pub(crate) static KEYS: Schema = Schema::list("Keys", &[Member { name: "member", target: &crate::schema::KEY, traits: &[] }], &[]);
pub(crate) static NAMES: Schema = Schema::list("Names", &[Member { name: "member", target: &STRING, traits: &[] }], &[]);
pub(crate) static TAGS: Schema = Schema::map("Tags", &[Member { name: "key", target: &STRING, traits: &[] }, Member { name: "value", target: &STRING, traits: &[] }], &[]);
