//! JSON: the bridge over serde_json with Smithy's wire rules (Smithy 2.0, "AWS restJson1 protocol", "AWS JSON 1.0
//! protocol").

use std::borrow::Cow;
use std::fmt;
use std::str::Utf8Error;

use aws_smithy_types::{BigDecimal, BigInteger, DateTime};
use serde_core::de::{DeserializeSeed, Error as _};
use serde_core::ser::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::bridge::{Filling, Item, Order, Path, Reader, Root, Wire, Written, string_fields};
use crate::error::{DecodeError, EncodeError};
use crate::schema::{Member, TimestampFormat};
use crate::shape::{Shape, View};
use crate::timestamp;

/// JSON as one of the protocols speaks it.
#[derive(Clone, Copy, Debug)]
pub struct Json {
    /// Honour `jsonName`.
    json_names: bool,
    /// Honour `timestampFormat`.
    timestamp_formats: bool,
    /// Big numbers are strings; numbers otherwise.
    big_numbers_as_strings: bool,
}

impl Json {
    /// As `aws.protocols#restJson1` speaks it.
    pub const REST: Self = Self { json_names: true, timestamp_formats: true, big_numbers_as_strings: false };

    /// As `aws.protocols#awsJson1_0` and `aws.protocols#awsJson1_1` speak it.
    pub const AWS: Self = Self { json_names: false, timestamp_formats: true, big_numbers_as_strings: false };

    /// As `smithy.protocols#rpcv2Json` speaks it.
    pub const RPC_V2: Self = Self { json_names: false, timestamp_formats: false, big_numbers_as_strings: true };

    /// Encodes all members of a shape.
    ///
    /// # Errors
    /// A value that JSON or the model has no form for: an unknown union variant, a time beyond the year 9999, a big
    /// number that is no JSON number.
    pub fn encode(self, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError> {
        to_vec(&Written::whole(shape, self), shape)
    }

    /// Encodes the members that belong in an HTTP body.
    ///
    /// # Errors
    /// Those of [`encode`](Self::encode).
    pub fn encode_body(self, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError> {
        to_vec(&Written::body(shape, self), shape)
    }

    /// Fills a shape from JSON.
    ///
    /// # Errors
    /// Malformed JSON, more than 128 levels of it, and values that the model does not allow; the error says where.
    pub fn decode(self, text: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        let path = Path::default();
        let name = shape.schema().name;
        from_slice(text, Root::whole(shape, Reader::new(self, &path, &Order::default())), &path, name)
    }

    /// Fills the members that belong in an HTTP body.
    ///
    /// # Errors
    /// Those of [`decode`](Self::decode).
    pub fn decode_body(self, text: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        let path = Path::default();
        let name = shape.schema().name;
        from_slice(text, Root::body(shape, Reader::new(self, &path, &Order::default())), &path, name)
    }

    /// Encodes one value of a member, as a payload that is no structure needs it.
    ///
    /// # Errors
    /// Those of [`encode`](Self::encode).
    pub fn encode_view(self, view: View<'_>, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        serde_json::to_vec(&Item::new(view, member, self)).map_err(|error| EncodeError::new(member.name, error))
    }

    /// Fills one member of a shape from JSON, as a payload that is no structure needs it.
    ///
    /// # Errors
    /// Those of [`decode`](Self::decode).
    pub fn decode_member(self, text: &[u8], shape: &mut dyn Shape, member: usize) -> Result<(), DecodeError> {
        let path = Path::default();
        let root = format!("{}.{}", shape.schema().name, shape.schema().members[member].name);
        from_slice(text, Filling::member(shape, member, Reader::new(self, &path, &Order::default())), &path, &root)
    }

    /// The string values of some top-level names, as far as the text is JSON at all.
    pub(crate) fn string_fields<const N: usize>(self, text: &[u8], names: [&str; N]) -> [Option<String>; N] {
        string_fields(&mut serde_json::Deserializer::from_str(unicode(text).0), names)
    }
}

impl Json {
    fn write_big_number<S: Serializer>(self, digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
        let number = plain(digits);
        if self.big_numbers_as_strings { serializer.serialize_str(&number) } else { write_number(&number, serializer) }
    }
}

fn to_vec(value: &impl Serialize, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError> {
    serde_json::to_vec(value).map_err(|error| EncodeError::new(shape.schema().name, error))
}

fn from_slice<'de>(
    text: &'de [u8],
    seed: impl DeserializeSeed<'de>,
    path: &Path,
    root: &str,
) -> Result<(), DecodeError> {
    // The text is proven to be UTF-8 as a whole, many bytes at a time; proven string by string it costs a tenth more.
    let (unicode, invalid) = unicode(text);
    let mut deserializer = serde_json::Deserializer::from_str(unicode);
    let read = seed.deserialize(&mut deserializer).and_then(|_| deserializer.end());
    match invalid {
        None => read.map_err(|error| DecodeError::new(path.display(root), error)),
        // What was read ends before it, so the path leads there.
        Some(error) => Err(DecodeError::new(path.display(root), error)),
    }
}

/// The text as far as it is UTF-8, and why it is no further. A byte order mark is no part of it (RFC 8259, section 8.1).
fn unicode(text: &[u8]) -> (&str, Option<Utf8Error>) {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    match std::str::from_utf8(text) {
        Ok(text) => (text, None),
        Err(error) => (text.utf8_chunks().next().map_or("", |chunk| chunk.valid()), Some(error)),
    }
}

impl Wire for Json {
    #[inline]
    fn member_name(self, member: &'static Member) -> &'static str {
        if self.json_names { member.json_name() } else { member.name }
    }

    fn timestamp_format(self, member: &'static Member) -> TimestampFormat {
        let default = TimestampFormat::EpochSeconds;
        if self.timestamp_formats { member.timestamp_format(default) } else { default }
    }

    fn write_timestamp<S: Serializer>(
        self,
        time: &DateTime,
        format: TimestampFormat,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match format {
            TimestampFormat::EpochSeconds if !time.has_subsec_nanos() => serializer.serialize_i64(time.secs()),
            TimestampFormat::EpochSeconds => write_number(&formatted(time, format)?, serializer),
            TimestampFormat::DateTime | TimestampFormat::HttpDate => {
                serializer.serialize_str(&formatted(time, format)?)
            }
        }
    }

    fn write_big_integer<S: Serializer>(self, value: &BigInteger, serializer: S) -> Result<S::Ok, S::Error> {
        self.write_big_number(value.as_ref(), serializer)
    }

    fn write_big_decimal<S: Serializer>(self, value: &BigDecimal, serializer: S) -> Result<S::Ok, S::Error> {
        self.write_big_number(value.as_ref(), serializer)
    }

    fn read_big_number<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<String>, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Ok(match raw.get() {
            "null" => None,
            text if self.big_numbers_as_strings && text.starts_with('"') => {
                Some(serde_json::from_str(text).map_err(D::Error::custom)?)
            }
            text => Some(text.to_owned()),
        })
    }
}

fn formatted<E: serde_core::ser::Error>(time: &DateTime, format: TimestampFormat) -> Result<String, E> {
    timestamp::format(time, format).map_err(|error| E::custom(format_args!("a timestamp has no text form: {error}")))
}

/// A number as JSON's grammar has it: without a plus, needless zeros in front, or a point that lacks digits.
fn plain(digits: &str) -> Cow<'_, str> {
    let (sign, unsigned) = match digits.strip_prefix('-') {
        Some(unsigned) => ("-", unsigned),
        None => ("", digits.strip_prefix('+').unwrap_or(digits)),
    };
    let end_of_whole = unsigned.find(|c: char| !c.is_ascii_digit()).unwrap_or(unsigned.len());
    let (whole, rest) = unsigned.split_at(end_of_whole);
    let significant = whole.trim_start_matches('0');
    let whole = if significant.is_empty() { "0" } else { significant };
    let has_fraction =
        rest.strip_prefix('.').is_some_and(|fraction| fraction.starts_with(|c: char| c.is_ascii_digit()));
    let rest = if has_fraction { rest } else { rest.strip_prefix('.').unwrap_or(rest) };
    if sign.len() + whole.len() + rest.len() == digits.len() {
        return Cow::Borrowed(digits);
    }
    format!("{sign}{whole}{rest}").into()
}

/// Writes a number digit by digit as it stands.
fn write_number<S: Serializer>(digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let is_number = digits.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    match serde_json::from_str::<&RawValue>(digits) {
        Ok(raw) if is_number => raw.serialize(serializer),
        _ => Err(S::Error::custom(format_args!("{} is no JSON number", Shortened(digits)))),
    }
}

/// A number as an error shows it.
struct Shortened<'a>(&'a str);

impl fmt::Display for Shortened<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 40;
        match self.0.get(..LONGEST) {
            Some(head) => write!(f, "{head}…"),
            None => f.write_str(self.0),
        }
    }
}

#[cfg(test)]
mod tests;
