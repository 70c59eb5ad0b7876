//! `RoomSummary`: placeholder of the prototype.
use farrier_runtime::schema::Schema;
/// x
pub struct RoomSummary;
pub(crate) static SCHEMA: Schema = Schema::structure("RoomSummary", &[], &[]);
