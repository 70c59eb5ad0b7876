//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static PLACE_LIST: Schema = Schema::list("PlaceList", &[Member::new("member", &crate::types::place::SCHEMA, &[])], &[]);
pub(crate) static TAGS: Schema = Schema::map("Tags", &[Member::new("key", &STRING, &[]), Member::new("value", &STRING, &[])], &[]);
