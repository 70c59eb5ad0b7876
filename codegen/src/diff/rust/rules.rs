//! The rules about the generated crate's public items. Types are `#[non_exhaustive]`, so that more fields and variants
//! break nothing.

use crate::diff::finding::{Axis, Bump, Level};
use crate::diff::rule::Rule;

const MORE: (Axis, Level, Bump) = (Axis::Rust, Level::Note, Bump::Minor);
const LESS: (Axis, Level, Bump) = (Axis::Rust, Level::Breaking, Bump::Major);

pub(in crate::diff) const RULES: &[Rule] = &[
    OPERATION_ADDED,
    OPERATION_REMOVED,
    OPERATION_SUPPORTED,
    OPERATION_UNSUPPORTED,
    TYPE_ADDED,
    TYPE_REMOVED,
    TYPE_KIND_CHANGED,
    FIELD_ADDED,
    FIELD_REMOVED,
    FIELD_CHANGED,
    VARIANT_ADDED,
    VARIANT_REMOVED,
    VARIANT_CHANGED,
    TRAIT_ADDED,
    TRAIT_REMOVED,
    BUILD_CHANGED,
    PAGINATOR_ADDED,
    PAGINATOR_REMOVED,
    PAGINATOR_CHANGED,
    WAITER_ADDED,
    WAITER_REMOVED,
    ITEM_ADDED,
    ITEM_REMOVED,
    ITEM_CHANGED,
    DEPRECATED,
    UNDEPRECATED,
];

pub(super) const OPERATION_ADDED: Rule = Rule::new(
    "rust.operation-added",
    MORE,
    "The client has one more operation: a method, and a module with its input, output, error and builders. Nothing that \
        compiled stops doing so.",
    "The service binds a new operation `ArchiveRoom`: `Client::archive_room` and `operation::archive_room` appear.",
);
pub(super) const OPERATION_REMOVED: Rule = Rule::new(
    "rust.operation-removed",
    LESS,
    "The client's method of an operation and the operation's module are gone. Programs that call it or name one of its \
        types no longer compile.",
    "The service no longer binds `DeleteMessage`: `Client::delete_message` and `operation::delete_message` are gone.",
);
pub(in crate::diff) const OPERATION_SUPPORTED: Rule = Rule::new(
    "rust.operation-supported",
    MORE,
    "An operation could not be generated from the old model and can from the new one, so the client gains it.",
    "`Subscribe` sent an event stream, which Farrier does not support, and no longer does.",
);
pub(in crate::diff) const OPERATION_UNSUPPORTED: Rule = Rule::new(
    "rust.operation-unsupported",
    LESS,
    "An operation that the client has can no longer be generated from the new model. Generating the client fails until \
        the operation is left out in `operations`, and then its method is gone.",
    "`SendMessage` now sends an event stream, which Farrier does not support.",
);
pub(super) const TYPE_ADDED: Rule = Rule::new(
    "rust.type-added",
    MORE,
    "The crate has one more type, because something that the client uses now reaches its shape.",
    "`CreateRoomInput` gains a member of the new enum `RoomKind`: `types::RoomKind` appears.",
);
pub(super) const TYPE_REMOVED: Rule = Rule::new(
    "rust.type-removed",
    LESS,
    "A public type is gone, because its shape was removed or renamed, or nothing that the client uses reaches it any \
        longer. Programs that name it no longer compile.",
    "The structure `Logging` is renamed to `LoggingSettings`: `types::Logging` is gone.",
);
pub(super) const TYPE_KIND_CHANGED: Rule = Rule::new(
    "rust.type-kind-changed",
    LESS,
    "A type has become another kind of type: a structure, a union or an enum. Programs that build or match it no longer \
        compile.",
    "The union `Destination` becomes a structure: `types::Destination` is a struct and no enum.",
);
pub(super) const FIELD_ADDED: Rule = Rule::new(
    "rust.field-added",
    MORE,
    "A structure has one more field, with its accessor and setters. Structures are `#[non_exhaustive]`: nobody outside \
        of the crate builds or matches them without `..`, so nothing breaks.",
    "`Room` gains the optional member `region`: `types::Room::region: Option<String>` appears.",
);
pub(super) const FIELD_REMOVED: Rule = Rule::new(
    "rust.field-removed",
    LESS,
    "A public field is gone, with its accessor and setters. Programs that read or set it no longer compile.",
    "The member `name` is removed from `Room`: `types::Room::name` is gone.",
);
pub(super) const FIELD_CHANGED: Rule = Rule::new(
    "rust.field-type-changed",
    LESS,
    "A public field has another type, and so have its accessor or setters. Programs that read or set it no longer \
        compile. A member that becomes required or gets a default loses its `Option`; one that is no longer required \
        gains it.",
    "`Room$name` becomes required: `types::Room::name: Option<String> -> String`.",
);
pub(super) const VARIANT_ADDED: Rule = Rule::new(
    "rust.variant-added",
    MORE,
    "An enum, a union or an error has one more variant. All are `#[non_exhaustive]`: a `match` has a wildcard already, so \
        nothing breaks.",
    "An operation may now answer with `QuotaExceeded`: `CreateRoomError::QuotaExceeded` appears.",
);
pub(super) const VARIANT_REMOVED: Rule = Rule::new(
    "rust.variant-removed",
    LESS,
    "A variant of an enum, a union or an error is gone, with its methods. Programs that match or build it no longer \
        compile.",
    "The value `PENDING` is removed from `RoomState`: `types::RoomState::Pending` is gone.",
);
pub(super) const VARIANT_CHANGED: Rule = Rule::new(
    "rust.variant-type-changed",
    LESS,
    "A variant holds another type than before. Programs that match or build it no longer compile.",
    "The member `s3` of a union targets another structure: `types::Destination::S3(S3Target) -> S3(S3Bucket)`.",
);
pub(super) const TRAIT_ADDED: Rule = Rule::new(
    "rust.trait-added",
    MORE,
    "A type implements a trait that it did not. Nothing that compiled stops doing so.",
    "The only required member of `Room` is now optional: `types::Room` implements `Default`.",
);
pub(super) const TRAIT_REMOVED: Rule = Rule::new(
    "rust.trait-removed",
    LESS,
    "A type no longer implements a trait. Programs that rely on it, such as by `Room::default()` or a derive of their \
        own, no longer compile. A structure with a field that is no `Option` has no `Default`; one with a stream can be \
        neither cloned nor compared.",
    "`Room` gains a required member: `types::Room` no longer implements `Default`.",
);
pub(super) const BUILD_CHANGED: Rule = Rule::new(
    "rust.build-changed",
    LESS,
    "The `build()` of a builder returns another type: one that can fail returns a `Result`, and it can if the structure \
        has a required member without a default. Programs that build the structure no longer compile.",
    "`Room` gains a required member: `RoomBuilder::build` returns `Result<Room, BuildError>` and no longer `Room`.",
);
pub(super) const PAGINATOR_ADDED: Rule = Rule::new(
    "rust.paginator-added",
    MORE,
    "An operation has a paginator that it did not have: `into_paginator()`.",
    "`ListRooms` gains the trait `paginated`.",
);
pub(super) const PAGINATOR_REMOVED: Rule = Rule::new(
    "rust.paginator-removed",
    LESS,
    "An operation no longer has a paginator. Programs that call `into_paginator()` no longer compile.",
    "`ListRooms` loses the trait `paginated`.",
);
pub(super) const PAGINATOR_CHANGED: Rule = Rule::new(
    "rust.paginator-changed",
    LESS,
    "A paginator lost a method, or one has another type. Programs that use it no longer compile.",
    "`paginated` of `ListRooms` no longer names `items`: `into_paginator().items()` is gone.",
);
pub(super) const WAITER_ADDED: Rule = Rule::new(
    "rust.waiter-added",
    MORE,
    "The crate has one more waiter: a method of the trait `client::Waiters`, which only the client implements, and a module. \
        Nothing that compiled stops doing so.",
    "`GetRoom` gains the trait `waitable`: `client.wait_until_room_active()` appears.",
);
pub(super) const WAITER_REMOVED: Rule = Rule::new(
    "rust.waiter-removed",
    LESS,
    "A waiter is gone, with its module and its method of the trait `client::Waiters`. Programs that wait so no longer compile.",
    "`waitable` of `GetRoom` loses the waiter `RoomActive`: `client.wait_until_room_active()` is gone.",
);
pub(super) const ITEM_ADDED: Rule = Rule::new(
    "rust.item-added",
    MORE,
    "The crate has one more public item: a module, or a method that belongs to no single member.",
    "The service gains endpoint rules: the module `config::endpoint` appears.",
);
pub(super) const ITEM_REMOVED: Rule = Rule::new(
    "rust.item-removed",
    LESS,
    "A public item is gone: a module, or a method that belongs to no single member. Programs that use it no longer compile.",
    "The endpoint rules lose the parameter `UseFIPS`: `config::endpoint::ParamsBuilder::use_fips` is gone.",
);
pub(super) const ITEM_CHANGED: Rule = Rule::new(
    "rust.item-changed",
    LESS,
    "The type of a public item is another. Programs that use it no longer compile.",
    "The parameter `Bucket` of the endpoint rules becomes a boolean: `ParamsBuilder::bucket` takes another type.",
);
pub(super) const DEPRECATED: Rule = Rule::new(
    "rust.deprecated",
    MORE,
    "An item is `#[deprecated]` now. Programs that use it compile with a warning, which Cargo counts as a minor change.",
    "`Room$legacyId` gains the trait `deprecated`: `types::Room::legacy_id` is marked so.",
);
pub(super) const UNDEPRECATED: Rule = Rule::new(
    "rust.undeprecated",
    (Axis::Rust, Level::Note, Bump::Patch),
    "An item is no longer `#[deprecated]`. Programs that use it compile with a warning less.",
    "`Room$legacyId` loses the trait `deprecated`.",
);
