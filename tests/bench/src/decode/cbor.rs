//! As much CBOR (RFC 8949) as the answers need.

/// Bytes to which items are added, one after the other.
#[derive(Default)]
pub(super) struct Cbor(Vec<u8>);

impl Cbor {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    pub(super) fn map(&mut self, entries: u64) -> &mut Self {
        self.head(5, entries)
    }

    pub(super) fn array(&mut self, items: u64) -> &mut Self {
        self.head(4, items)
    }

    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.head(3, u64::try_from(text.len()).unwrap_or_default());
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    pub(super) fn double(&mut self, value: f64) -> &mut Self {
        self.0.push(0xfb);
        self.0.extend_from_slice(&value.to_be_bytes());
        self
    }

    /// A time, as tag 1.
    pub(super) fn epoch_seconds(&mut self, seconds: u64) -> &mut Self {
        self.head(6, 1).head(0, seconds)
    }

    pub(super) fn append(&mut self, items: &Self) -> &mut Self {
        self.0.extend_from_slice(&items.0);
        self
    }

    /// A major type with its argument in the shortest form.
    fn head(&mut self, major: u8, argument: u64) -> &mut Self {
        let major = major << 5;
        if let (Ok(short), true) = (u8::try_from(argument), argument < 24) {
            self.0.push(major | short);
        } else if let Ok(one) = u8::try_from(argument) {
            self.0.extend_from_slice(&[major | 24, one]);
        } else if let Ok(two) = u16::try_from(argument) {
            self.0.push(major | 25);
            self.0.extend_from_slice(&two.to_be_bytes());
        } else if let Ok(four) = u32::try_from(argument) {
            self.0.push(major | 26);
            self.0.extend_from_slice(&four.to_be_bytes());
        } else {
            self.0.push(major | 27);
            self.0.extend_from_slice(&argument.to_be_bytes());
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_have_the_shortest_form() {
        let mut cbor = Cbor::default();
        cbor.map(1).text("a").array(24).epoch_seconds(1_700_000_000).double(0.5);
        assert_eq!(
            cbor.into_bytes(),
            [0xa1, 0x61, b'a', 0x98, 24, 0xc1, 0x1a, 0x65, 0x53, 0xf1, 0x00, 0xfb, 0x3f, 0xe0, 0, 0, 0, 0, 0, 0]
        );
    }
}
