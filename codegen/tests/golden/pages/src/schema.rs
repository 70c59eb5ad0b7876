//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static KEY: Schema = Schema::map(
    "Key",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: &crate::types::attribute::SCHEMA, traits: Trait::None }],
    Trait::None,
);
pub(crate) static KEYS: Schema = Schema::list("Keys", &[Member { name: "member", target: &crate::schema::KEY, traits: Trait::None }], Trait::None);
pub(crate) static NAMES: Schema = Schema::list("Names", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::None);
pub(crate) static TAGS: Schema = Schema::map("Tags", &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: STRING, traits: Trait::None }], Trait::None);
