//! What the fuzz targets share: the shapes they decode into, and what has to hold for what was decoded.
//!
//! The shapes are those of the golden client `kinds`, which has one of every kind that a model can hold.

use std::fmt::Debug;

use farrier_kinds::operation::bind_all::BindAllOutput;
use farrier_kinds::operation::choose::ChooseOutput;
use farrier_kinds::operation::collections::CollectionsOutput;
use farrier_kinds::operation::defaults::DefaultsOutput;
use farrier_kinds::operation::formats::FormatsOutput;
use farrier_kinds::operation::recursion::RecursionOutput;
use farrier_kinds::operation::scalars::ScalarsOutput;
use farrier_kinds::types::error::BadRequest;
use farrier_runtime::error::{DecodeError, EncodeError};
use farrier_runtime::serde::Deserialize;
use farrier_runtime::shape::Shape;

/// Does something with the shape that a byte picks.
pub trait Visit {
    /// What to do, whatever the shape is.
    fn visit<T: Shape + Debug + PartialEq + for<'de> Deserialize<'de>>(&self);
}

/// Picks a shape.
pub fn with_shape(pick: u8, visit: &impl Visit) {
    match pick % 8 {
        0 => visit.visit::<ScalarsOutput>(),
        1 => visit.visit::<CollectionsOutput>(),
        2 => visit.visit::<ChooseOutput>(),
        3 => visit.visit::<FormatsOutput>(),
        4 => visit.visit::<RecursionOutput>(),
        5 => visit.visit::<DefaultsOutput>(),
        6 => visit.visit::<BindAllOutput>(),
        _ => visit.visit::<BadRequest>(),
    }
}

/// A codec as a target sees it.
pub trait Codec {
    /// Fills a shape.
    fn decode(&self, bytes: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError>;
    /// Writes a shape.
    fn encode(&self, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError>;
}

/// Decodes; what can be read can be written, unless the format has no form for it, and what is written reads back.
pub struct ReadsBack<'a, C> {
    /// The codec.
    pub codec: C,
    /// The message.
    pub bytes: &'a [u8],
}

impl<C: Codec> ReadsBack<'_, C> {
    fn over<T: Shape + Debug>(&self, shape: &T) -> Option<T> {
        let written = self.codec.encode(shape).ok()?;
        let mut read = <T as Shape>::empty();
        if let Err(error) = self.codec.decode(&written, &mut read) {
            panic!("{error}: {}", String::from_utf8_lossy(&written));
        }
        Some(read)
    }
}

impl<C: Codec> Visit for ReadsBack<'_, C> {
    fn visit<T: Shape + Debug + PartialEq + for<'de> Deserialize<'de>>(&self) {
        let mut shape = <T as Shape>::empty();
        if let Err(error) = self.codec.decode(self.bytes, &mut shape) {
            assert!(!error.to_string().is_empty());
            return;
        }
        // The first writing cuts times down to what the format can tell apart.
        let Some(first) = self.over(&shape) else { return };
        let second = self.over(&first).expect("what was written can be written again");
        // A NaN is not equal to itself.
        let shown = format!("{first:?}");
        assert!(second == first || shown.contains("NaN"), "{shown} {second:?}");
    }
}

/// The first byte, which picks a variant, and the rest.
pub fn picked(data: &[u8]) -> Option<(u8, &[u8])> {
    data.split_first().map(|(pick, rest)| (*pick, rest))
}
