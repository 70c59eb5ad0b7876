//! Generated types in binary formats of serde, which may say nothing of what they hold (postcard) or name it (CBOR).
#![no_main]

use std::fmt::Debug;

use farrier_fuzz::{Visit, picked, with_shape};
use farrier_runtime::serde::{Deserialize, Revealed};
use farrier_runtime::shape::Shape;
use libfuzzer_sys::fuzz_target;

struct Postcard<'a>(&'a [u8]);

impl Visit for Postcard<'_> {
    fn visit<T: Shape + Debug + PartialEq + for<'de> Deserialize<'de>>(&self) {
        let Ok(value) = postcard::from_bytes::<T>(self.0) else { return };
        let written = postcard::to_allocvec(&Revealed(&value)).expect("what is read can be written");
        let again: T = postcard::from_bytes(&written).expect("what is written reads back");
        assert!(again == value || format!("{value:?}").contains("NaN"), "{value:?} {again:?}");
    }
}

struct Cbor<'a>(&'a [u8]);

impl Visit for Cbor<'_> {
    fn visit<T: Shape + Debug + PartialEq + for<'de> Deserialize<'de>>(&self) {
        let Ok(value) = ciborium::from_reader::<T, _>(self.0) else { return };
        let mut written = Vec::new();
        ciborium::into_writer(&Revealed(&value), &mut written).expect("what is read can be written");
        let again: T = ciborium::from_reader(&written[..]).expect("what is written reads back");
        assert!(again == value || format!("{value:?}").contains("NaN"), "{value:?} {again:?}");
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((pick, bytes)) = picked(data) else { return };
    // What has a document as its default cannot be read from postcard, which has none.
    let has_documents = pick % 8 == 5;
    if pick & 8 == 0 && !has_documents { with_shape(pick, &Postcard(bytes)) } else { with_shape(pick, &Cbor(bytes)) }
});
