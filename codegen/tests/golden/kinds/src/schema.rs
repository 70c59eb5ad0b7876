//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static BLOBS: Schema = Schema::list("Blobs", &[Member { name: "member", target: BLOB, traits: Trait::None }], Trait::None);
pub(crate) static BLOB_MAP: Schema = Schema::map("BlobMap", &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: BLOB, traits: Trait::None }], Trait::None);
pub(crate) static BOOLEANS: Schema = Schema::list("Booleans", &[Member { name: "member", target: BOOLEAN, traits: Trait::None }], Trait::None);
pub(crate) static DOCUMENTS: Schema = Schema::list("Documents", &[Member { name: "member", target: DOCUMENT, traits: Trait::None }], Trait::None);
pub(crate) static EXPRESSION_LIST: Schema = Schema::list("ExpressionList", &[Member { name: "member", target: &crate::types::expression::SCHEMA, traits: Trait::None }], Trait::None);
pub(crate) static FIGURE_MAP: Schema = Schema::map(
    "FigureMap",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: &crate::types::figure::SCHEMA, traits: Trait::None }],
    Trait::None,
);
pub(crate) static HIDDEN_LIST: Schema = Schema::list("HiddenList", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::Sensitive);
pub(crate) static HIDDEN_MAP: Schema = Schema::map(
    "HiddenMap",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: STRING, traits: Trait::None }],
    Trait::Sensitive,
);
pub(crate) static INSTANTS: Schema = Schema::list("Instants", &[Member { name: "member", target: TIMESTAMP, traits: Trait::None }], Trait::None);
pub(crate) static INTEGERS: Schema = Schema::list("Integers", &[Member { name: "member", target: INTEGER, traits: Trait::None }], Trait::None);
pub(crate) static MAP_OF_MAPS: Schema = Schema::map(
    "MapOfMaps",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: &crate::schema::STRING_MAP, traits: Trait::None }],
    Trait::None,
);
pub(crate) static NAMED_POINTS: Schema = Schema::map(
    "NamedPoints",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: &crate::types::point::SCHEMA, traits: Trait::None }],
    Trait::None,
);
pub(crate) static POINTS: Schema = Schema::list("Points", &[Member { name: "member", target: &crate::types::point::SCHEMA, traits: Trait::None }], Trait::None);
pub(crate) static POINTS_BY_STRING: Schema = Schema::map(
    "PointsByString",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: &crate::schema::POINTS, traits: Trait::None }],
    Trait::None,
);
pub(crate) static RANKS: Schema = Schema::list("Ranks", &[Member { name: "member", target: INTEGER, traits: Trait::None }], Trait::None);
pub(crate) static SECRET_LIST: Schema = Schema::list("SecretList", &[Member { name: "member", target: STRING, traits: Trait::Sensitive }], Trait::None);
pub(crate) static SHAPES: Schema = Schema::list("Shapes", &[Member { name: "member", target: &crate::types::figure::SCHEMA, traits: Trait::None }], Trait::None);
pub(crate) static SHELF_IDS: Schema = Schema::list("ShelfIds", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::None);
pub(crate) static SPARSE_LISTS: Schema = Schema::list("SparseLists", &[Member { name: "member", target: &crate::schema::SPARSE_STRINGS, traits: Trait::None }], Trait::Sparse);
pub(crate) static SPARSE_POINTS: Schema = Schema::list("SparsePoints", &[Member { name: "member", target: &crate::types::point::SCHEMA, traits: Trait::None }], Trait::Sparse);
pub(crate) static SPARSE_POINT_MAP: Schema = Schema::map(
    "SparsePointMap",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: &crate::types::point::SCHEMA, traits: Trait::None }],
    Trait::Sparse,
);
pub(crate) static SPARSE_STRINGS: Schema = Schema::list("SparseStrings", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::Sparse);
pub(crate) static SPARSE_STRING_MAP: Schema = Schema::map(
    "SparseStringMap",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: STRING, traits: Trait::None }],
    Trait::Sparse,
);
pub(crate) static SPARSE_TREE_LIST: Schema = Schema::list("SparseTreeList", &[Member { name: "member", target: &crate::types::tree::SCHEMA, traits: Trait::None }], Trait::Sparse);
pub(crate) static STEPS: Schema = Schema::list("Steps", &[Member { name: "member", target: &crate::types::step::SCHEMA, traits: Trait::None }], Trait::None);
pub(crate) static STRINGS: Schema = Schema::list("Strings", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::None);
pub(crate) static STRING_LISTS: Schema = Schema::list("StringLists", &[Member { name: "member", target: &crate::schema::STRINGS, traits: Trait::None }], Trait::None);
pub(crate) static STRING_LIST_LISTS: Schema = Schema::list("StringListLists", &[Member { name: "member", target: &crate::schema::STRING_LISTS, traits: Trait::None }], Trait::None);
pub(crate) static STRING_LIST_MAP: Schema = Schema::map(
    "StringListMap",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: &crate::schema::STRINGS, traits: Trait::None }],
    Trait::None,
);
pub(crate) static STRING_MAP: Schema = Schema::map(
    "StringMap",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: STRING, traits: Trait::None }],
    Trait::None,
);
pub(crate) static STRING_MAPS: Schema = Schema::list("StringMaps", &[Member { name: "member", target: &crate::schema::STRING_MAP, traits: Trait::None }], Trait::None);
pub(crate) static SUITS: Schema = Schema::list("Suits", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::None);
pub(crate) static SUIT_COUNTS: Schema = Schema::map(
    "SuitCounts",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
pub(crate) static TREE_LIST: Schema = Schema::list("TreeList", &[Member { name: "member", target: &crate::types::tree::SCHEMA, traits: Trait::None }], Trait::None);
pub(crate) static TREE_MAP: Schema = Schema::map(
    "TreeMap",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: &crate::types::tree::SCHEMA, traits: Trait::None }],
    Trait::None,
);
pub(crate) static UNIQUE_NAMES: Schema = Schema::list("UniqueNames", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::None);
pub(crate) static WHEN_HTTP_LIST: Schema = Schema::list("WhenHttpList", &[Member { name: "member", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::HttpDate) }], Trait::None);
pub(crate) static WHEN_TEXT_MAP: Schema = Schema::map(
    "WhenTextMap",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) }],
    Trait::None,
);
