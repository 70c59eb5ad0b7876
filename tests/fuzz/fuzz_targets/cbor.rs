//! CBOR.
#![no_main]

use farrier_fuzz::{Codec, ReadsBack, picked, with_shape};
use farrier_runtime::cbor::Cbor;
use farrier_runtime::error::{DecodeError, EncodeError};
use farrier_runtime::shape::Shape;
use libfuzzer_sys::fuzz_target;

struct Binary;

impl Codec for Binary {
    fn decode(&self, bytes: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        Cbor.decode(bytes, shape)
    }

    fn encode(&self, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError> {
        Cbor.encode(shape)
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((pick, bytes)) = picked(data) else { return };
    with_shape(pick, &ReadsBack { codec: Binary, bytes });
});
