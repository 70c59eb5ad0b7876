//! [`Value`] for simple shapes and for optional members.

use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::{Access, Slot, Value, View};

/// The access to simple shapes.
#[derive(Debug)]
pub struct Leaf;

/// The access to what may be absent.
#[derive(Debug)]
pub struct Nullable;

macro_rules! copied {
    ($($rust:ty => $variant:ident, $empty:expr;)*) => {
        $(
            impl Value for $rust {
                type Access = Leaf;
            }

            impl Access<$rust> for Leaf {
                #[inline]
                fn read(value: &$rust) -> View<'_> {
                    View::$variant(*value)
                }

                #[inline]
                fn fill(value: &mut $rust) -> Slot<'_> {
                    Slot::$variant(value)
                }

                #[inline]
                fn empty() -> $rust {
                    $empty
                }
            }
        )*
    };
}

macro_rules! borrowed {
    ($($rust:ty => $variant:ident, $empty:expr;)*) => {
        $(
            impl Value for $rust {
                type Access = Leaf;
            }

            impl Access<$rust> for Leaf {
                #[inline]
                fn read(value: &$rust) -> View<'_> {
                    View::$variant(value)
                }

                #[inline]
                fn fill(value: &mut $rust) -> Slot<'_> {
                    Slot::$variant(value)
                }

                #[inline]
                fn empty() -> $rust {
                    $empty
                }
            }
        )*
    };
}

copied! {
    bool => Bool, false;
    i8 => Byte, 0;
    i16 => Short, 0;
    i32 => Int, 0;
    i64 => Long, 0;
    f32 => Float, 0.0;
    f64 => Double, 0.0;
}

borrowed! {
    String => Str, String::new();
    Blob => Blob, Blob::new(Vec::new());
    DateTime => Timestamp, DateTime::from_secs(0);
    Document => Document, Document::Null;
    BigInteger => BigInteger, BigInteger::default();
    BigDecimal => BigDecimal, BigDecimal::default();
    ByteStream => Stream, ByteStream::default();
}

impl<T: Value> Value for Option<T> {
    type Access = Nullable;
}

impl<T: Value> Access<Option<T>> for Nullable {
    const NULLABLE: bool = true;

    #[inline]
    fn read(value: &Option<T>) -> View<'_> {
        match value {
            Some(value) => value.read(),
            None => View::Absent,
        }
    }

    #[inline]
    fn fill(value: &mut Option<T>) -> Slot<'_> {
        if !T::Access::KEPT {
            *value = None;
        }
        value.get_or_insert_with(T::empty).fill()
    }

    #[inline]
    fn empty() -> Option<T> {
        None
    }
}
