//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static NAMES: Schema = Schema::list("Names", &[Member::new("member", &STRING, &[])], &[]);
