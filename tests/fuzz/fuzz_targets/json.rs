//! JSON as every protocol speaks it.
#![no_main]

use farrier_fuzz::{Codec, ReadsBack, picked, with_shape};
use farrier_runtime::error::{DecodeError, EncodeError};
use farrier_runtime::json::Json;
use farrier_runtime::shape::Shape;
use libfuzzer_sys::fuzz_target;

struct Text(Json);

impl Codec for Text {
    fn decode(&self, bytes: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        self.0.decode(bytes, shape)
    }

    fn encode(&self, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError> {
        self.0.encode(shape)
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((pick, bytes)) = picked(data) else { return };
    let codec = Text([Json::REST, Json::AWS, Json::RPC_V2][usize::from(pick / 8) % 3]);
    with_shape(pick, &ReadsBack { codec, bytes });
});
