//! XML documents.
#![no_main]

use farrier_fuzz::{Codec, ReadsBack, picked, with_shape};
use farrier_runtime::error::{DecodeError, EncodeError};
use farrier_runtime::shape::Shape;
use farrier_runtime::xml::Xml;
use libfuzzer_sys::fuzz_target;

struct Markup;

impl Codec for Markup {
    fn decode(&self, bytes: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        Xml { namespace: None }.decode(bytes, shape)
    }

    fn encode(&self, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError> {
        Xml { namespace: None }.encode(shape)
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((pick, bytes)) = picked(data) else { return };
    with_shape(pick, &ReadsBack { codec: Markup, bytes });
});
