//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::schema::prelude::*;
use farrier_runtime::schema::{Member, Schema};

pub(crate) static ROOM_LIST: Schema = Schema::list("RoomList", &[Member::new("member", &crate::types::room_summary::SCHEMA, &[])], &[]);
pub(crate) static TAGS: Schema = Schema::map("Tags", &[Member::new("key", &STRING, &[]), Member::new("value", &STRING, &[])], &[]);
