//! [`Value`] for simple shapes and for optional members.

use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::{Slot, Value, View};

macro_rules! copied {
    ($($rust:ty => $variant:ident, $empty:expr;)*) => {
        $(
            impl Value for $rust {
                #[inline]
                fn read(&self) -> View<'_> {
                    View::$variant(*self)
                }

                #[inline]
                fn fill(&mut self) -> Slot<'_> {
                    Slot::$variant(self)
                }

                #[inline]
                fn empty() -> Self {
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
                #[inline]
                fn read(&self) -> View<'_> {
                    View::$variant(self)
                }

                #[inline]
                fn fill(&mut self) -> Slot<'_> {
                    Slot::$variant(self)
                }

                #[inline]
                fn empty() -> Self {
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
    String => Str, Self::new();
    Blob => Blob, Self::new(Vec::new());
    DateTime => Timestamp, Self::from_secs(0);
    Document => Document, Self::Null;
    BigInteger => BigInteger, Self::default();
    BigDecimal => BigDecimal, Self::default();
    ByteStream => Stream, Self::default();
}

impl<T: Value> Value for Option<T> {
    const NULLABLE: bool = true;

    #[inline]
    fn read(&self) -> View<'_> {
        match self {
            Some(value) => value.read(),
            None => View::Absent,
        }
    }

    #[inline]
    fn fill(&mut self) -> Slot<'_> {
        if !T::KEPT {
            *self = None;
        }
        self.get_or_insert_with(T::empty).fill()
    }

    #[inline]
    fn empty() -> Self {
        None
    }
}
