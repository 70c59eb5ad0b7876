//! Schemas of the simple shapes, which members of generated schemas target. Each is one static, by a constant reference to
//! it: rustc checks a static that names the constant faster than one that borrows.

use super::{Kind, Schema, Trait};

macro_rules! simple {
    ($($name:ident = $kind:ident;)*) => {
        $(
            #[doc = concat!("Any shape of the type `", stringify!($kind), "`.")]
            pub const $name: &Schema = {
                static SIMPLE: Schema =
                    Schema { name: stringify!($kind), kind: Kind::$kind, members: &[], traits: Trait::None };
                &SIMPLE
            };
        )*
    };
}

simple! {
    BOOLEAN = Boolean;
    BYTE = Byte;
    SHORT = Short;
    INTEGER = Integer;
    LONG = Long;
    FLOAT = Float;
    DOUBLE = Double;
    BIG_INTEGER = BigInteger;
    BIG_DECIMAL = BigDecimal;
    STRING = String;
    BLOB = Blob;
    TIMESTAMP = Timestamp;
    DOCUMENT = Document;
}

/// A structure without members: the input or output of an operation that has none.
pub const UNIT: &Schema = {
    static UNIT: Schema = Schema::structure("Unit", &[], Trait::None);
    &UNIT
};
