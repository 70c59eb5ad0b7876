//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static PLACE_LIST: Schema = Schema::list("PlaceList", &[Member { name: "member", target: &crate::types::place::SCHEMA, traits: Trait::None }], Trait::None);
pub(crate) static TAGS: Schema = Schema::map("Tags", &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: STRING, traits: Trait::None }], Trait::None);
