//! Dates as Signature Version 4 writes them: `20150830T123600Z`.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use farrier_runtime::primitives::{DateTime, DateTimeFormat};

/// A point in time, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Timestamp(i64);

impl Timestamp {
    /// Now, by the machine's clock.
    pub(crate) fn now() -> Self {
        let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX))
    }

    /// That many seconds after 1970.
    #[cfg(test)]
    pub(crate) fn from_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970.
    pub(crate) fn seconds(self) -> i64 {
        self.0
    }

    /// That many seconds later.
    pub(crate) fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// The day, as in `20150830`.
    pub(crate) fn day(self) -> String {
        self.to_string()[..8].to_owned()
    }

    /// Reads `20150830T123600Z`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let bytes: &[u8; 16] = text.as_bytes().try_into().ok()?;
        if !bytes.is_ascii() {
            return None;
        }
        let extended = format!("{}-{}-{}:{}:{}", &text[..4], &text[4..6], &text[6..11], &text[11..13], &text[13..]);
        let time = DateTime::from_str(&extended, DateTimeFormat::DateTime).ok()?;
        (Self(time.secs()).to_string() == text).then_some(Self(time.secs()))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = DateTime::from_secs(self.0).fmt(DateTimeFormat::DateTime).map_err(|_| fmt::Error)?;
        f.write_str(&text.replace(['-', ':'], ""))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Timestamp;

    #[test]
    fn dates_are_read_and_written() {
        for (seconds, text) in [
            (0, "19700101T000000Z"),
            (1_440_938_160, "20150830T123600Z"),
            (951_782_400, "20000229T000000Z"),
            (4_107_542_399, "21000228T235959Z"),
        ] {
            assert_eq!(Timestamp::parse(text), Some(Timestamp::from_seconds(seconds)));
            assert_eq!(Timestamp::from_seconds(seconds).to_string(), text);
        }
    }

    #[test]
    fn other_text_is_no_date() {
        for text in ["", "20150830", "20150830T123600", "2015-08-30T12:36:00Z", "20151330T123600Z", "é0150830T12360Z"]
        {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(seconds in 0_i64..253_402_300_800) {
            let time = Timestamp::from_seconds(seconds);
            prop_assert_eq!(Timestamp::parse(&time.to_string()), Some(time));
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,20}") {
            let _ = Timestamp::parse(&text);
        }
    }
}
