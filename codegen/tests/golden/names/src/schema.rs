//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static NAMES: Schema = Schema::list("Names", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::None);
