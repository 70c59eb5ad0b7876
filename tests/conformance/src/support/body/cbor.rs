//! CBOR (RFC 8949), compared as values: lengths, definite or not, and the width of a number do not matter.

use std::fmt;

use crate::support::findings::Findings;

pub(super) fn compare(expected: &[u8], found: &[u8], findings: &mut Findings) -> Result<(), String> {
    let read = |bytes, whose: &str| Value::read(bytes).map_err(|error| format!("{whose} is no CBOR: {error}"));
    compare_values("body", &read(expected, "the case's body")?, &read(found, "the body")?, findings);
    Ok(())
}

fn compare_values(path: &str, expected: &Value, found: &Value, findings: &mut Findings) {
    match (expected, found) {
        (Value::Map(expected), Value::Map(entries)) => {
            for (key, value) in expected {
                let path = format!("{path}[{key}]");
                match entries.iter().find(|(name, _)| name == key) {
                    Some((_, found)) => compare_values(&path, value, found, findings),
                    None => findings.wrong(&path, format_args!("expected {value}, it is not there")),
                }
            }
            for (key, value) in entries.iter().filter(|(key, _)| !expected.iter().any(|(name, _)| name == key)) {
                findings.wrong(&format!("{path}[{key}]"), format_args!("{value} should not be there"));
            }
        }
        (Value::List(expected), Value::List(found)) if expected.len() == found.len() => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                compare_values(&format!("{path}[{index}]"), expected, found, findings);
            }
        }
        // An instant (RFC 8949, section 3.4.2) is the same whichever kind of number says it.
        (Value::Tag(INSTANT, expected), Value::Tag(INSTANT, found)) if expected.is_instant(found) => {}
        (Value::Tag(tag, expected), Value::Tag(other, found)) if tag == other => {
            compare_values(path, expected, found, findings);
        }
        (Value::Float(left), Value::Float(right)) if left == right || (left.is_nan() && right.is_nan()) => {}
        _ if expected == found => {}
        _ => findings.differs(path, expected, found),
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Value {
    Integer(i128),
    Bytes(Vec<u8>),
    Text(String),
    List(Vec<Value>),
    Map(Vec<(Value, Value)>),
    Tag(u64, Box<Value>),
    Float(f64),
    /// `false`, `true`, `null`, `undefined` and what has no name.
    Simple(u8),
}

/// The tag of seconds since the epoch.
const INSTANT: u64 = 1;

/// The simple values that have names.
const NAMED: [(u8, &str); 4] = [(20, "false"), (21, "true"), (22, "null"), (23, "undefined")];

impl Value {
    fn read(bytes: &[u8]) -> Result<Self, String> {
        let mut reader = Reader { left: bytes };
        let value = reader.value()?.ok_or("a break stands alone")?;
        if reader.left.is_empty() { Ok(value) } else { Err(format!("{} bytes too many", reader.left.len())) }
    }
}

impl Value {
    fn is_instant(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Integer(whole), Self::Float(seconds)) | (Self::Float(seconds), Self::Integer(whole)) => {
                // Of whole seconds that a double holds at all, `{}` writes every digit.
                seconds.to_string() == whole.to_string()
            }
            _ => false,
        }
    }
}

struct Reader<'a> {
    left: &'a [u8],
}

impl<'a> Reader<'a> {
    /// The next value; nothing for a break.
    fn value(&mut self) -> Result<Option<Value>, String> {
        let [head] = *self.take(1)? else { return Err("it ends too early".to_owned()) };
        let (major, low) = (head >> 5, head & 0x1f);
        if head == 0xff {
            return Ok(None);
        }
        if major == 7 {
            return self.simple(low).map(Some);
        }
        let argument = self.argument(low)?;
        let value = match (major, argument) {
            (0, Some(value)) => Value::Integer(value.into()),
            (1, Some(value)) => Value::Integer(-1 - i128::from(value)),
            (2, Some(length)) => Value::Bytes(self.bytes(length)?.to_vec()),
            (2, None) => {
                Value::Bytes(self.chunks(|value| if let Value::Bytes(bytes) = value { Some(bytes) } else { None })?)
            }
            (3, Some(length)) => Value::Text(utf8(self.bytes(length)?.to_vec())?),
            (3, None) => Value::Text(utf8(
                self.chunks(|value| if let Value::Text(text) = value { Some(text.into_bytes()) } else { None })?,
            )?),
            (4, length) => Value::List(self.items(length)?),
            (5, length) => Value::Map(self.entries(length)?),
            (6, Some(tag)) => Value::Tag(tag, Box::new(self.expect()?)),
            _ => return Err(format!("the head {head:#04x} means nothing")),
        };
        Ok(Some(value))
    }

    fn simple(&mut self, low: u8) -> Result<Value, String> {
        Ok(match low {
            25 => Value::Float(half(u16::from_be_bytes(self.array()?))),
            26 => Value::Float(f32::from_be_bytes(self.array()?).into()),
            27 => Value::Float(f64::from_be_bytes(self.array()?)),
            24 => Value::Simple(self.array::<1>()?[0]),
            0..24 => Value::Simple(low),
            _ => return Err(format!("the simple value {low} means nothing")),
        })
    }

    /// The number behind a head; nothing for an indefinite length.
    fn argument(&mut self, low: u8) -> Result<Option<u64>, String> {
        Ok(Some(match low {
            0..24 => low.into(),
            24 => u8::from_be_bytes(self.array()?).into(),
            25 => u16::from_be_bytes(self.array()?).into(),
            26 => u32::from_be_bytes(self.array()?).into(),
            27 => u64::from_be_bytes(self.array()?),
            31 => return Ok(None),
            _ => return Err(format!("the length {low} means nothing")),
        }))
    }

    fn expect(&mut self) -> Result<Value, String> {
        self.value()?.ok_or_else(|| "a break stands in place of a value".to_owned())
    }

    fn items(&mut self, length: Option<u64>) -> Result<Vec<Value>, String> {
        let mut items = Vec::new();
        match length {
            Some(length) => {
                for _ in 0..length {
                    items.push(self.expect()?);
                }
            }
            None => {
                while let Some(item) = self.value()? {
                    items.push(item);
                }
            }
        }
        Ok(items)
    }

    fn entries(&mut self, length: Option<u64>) -> Result<Vec<(Value, Value)>, String> {
        let mut entries: Vec<(Value, Value)> = Vec::new();
        let mut left = length;
        loop {
            let key = match &mut left {
                Some(0) => break,
                Some(left) => {
                    *left -= 1;
                    self.expect()?
                }
                None => match self.value()? {
                    Some(key) => key,
                    None => break,
                },
            };
            if entries.iter().any(|(known, _)| *known == key) {
                return Err(format!("the key {key} stands twice in one map"));
            }
            let value = self.expect()?;
            entries.push((key, value));
        }
        Ok(entries)
    }

    fn chunks(&mut self, bytes: impl Fn(Value) -> Option<Vec<u8>>) -> Result<Vec<u8>, String> {
        let mut whole = Vec::new();
        while let Some(chunk) = self.value()? {
            whole.extend(bytes(chunk).ok_or("a chunk is of another type than its whole")?);
        }
        Ok(whole)
    }

    fn bytes(&mut self, length: u64) -> Result<&'a [u8], String> {
        self.take(usize::try_from(length).map_err(|error| error.to_string())?)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], String> {
        self.take(N)?.try_into().map_err(|_| "it ends too early".to_owned())
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], String> {
        let (taken, left) = self.left.split_at_checked(length).ok_or("it ends too early")?;
        self.left = left;
        Ok(taken)
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// A half-precision float (RFC 8949, appendix D).
fn half(bits: u16) -> f64 {
    let mantissa = f64::from(bits & 0x3ff);
    let magnitude = match (bits >> 10) & 0x1f {
        0 => mantissa * 2_f64.powi(-24),
        31 if mantissa == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        exponent => (mantissa + 1024.0) * 2_f64.powi(i32::from(exponent) - 25),
    };
    if bits & 0x8000 == 0 { magnitude } else { -magnitude }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Bytes(bytes) => write!(f, "bytes {:?}", String::from_utf8_lossy(bytes)),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::List(items) => {
                f.debug_list().entries(items.iter().map(|item| format_args!("{item}").to_string())).finish()
            }
            Self::Map(entries) => {
                f.debug_map().entries(entries.iter().map(|(key, value)| (key.to_string(), value.to_string()))).finish()
            }
            Self::Tag(tag, value) => write!(f, "{tag}({value})"),
            Self::Float(value) => write!(f, "{value:?}"),
            Self::Simple(value) => match NAMED.iter().find(|(known, _)| known == value) {
                Some((_, name)) => f.write_str(name),
                None => write!(f, "simple({value})"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differences(expected: &[u8], found: &[u8]) -> Vec<String> {
        let mut findings = Findings::default();
        compare(expected, found, &mut findings).unwrap();
        findings.lines().to_vec()
    }

    #[test]
    fn definite_and_indefinite_lengths_are_the_same() {
        // {"a": [1, "xy"]}, both ways.
        assert!(differences(b"\xa1\x61a\x82\x01\x62xy", b"\xbf\x61a\x9f\x01\x7f\x61x\x61y\xff\xff\xff").is_empty());
    }

    #[test]
    fn numbers_are_compared_by_value_and_kind() {
        // 1.5 as half, single and double.
        assert!(differences(b"\xf9\x3e\x00", b"\xfa\x3f\xc0\x00\x00").is_empty());
        assert!(differences(b"\xf9\x3e\x00", b"\xfb\x3f\xf8\0\0\0\0\0\0").is_empty());
        assert!(differences(b"\xf9\x7e\x00", b"\xfb\x7f\xf8\0\0\0\0\0\0").is_empty());
        assert!(differences(b"\x18\x05", b"\x05").is_empty());
        assert_eq!(differences(b"\x01", b"\xf9\x3c\x00"), ["body: expected 1, found 1.0"]);
        assert_eq!(differences(b"\x20", b"\xc1\x01"), ["body: expected -1, found 1(1)"]);
    }

    #[test]
    fn an_instant_may_be_any_number() {
        assert!(differences(b"\xc1\xfb\x41\xd4\xd7\xfb\x83\x80\0\0", b"\xc1\x1a\x53\x5f\xee\x0e").is_empty());
        assert_eq!(differences(b"\xc1\x01", b"\xc1\xfb\x3f\xf8\0\0\0\0\0\0"), ["body: expected 1, found 1.5"]);
        assert_eq!(differences(b"\xc2\x01", b"\xc2\xf9\x3c\0"), ["body: expected 1, found 1.0"]);
    }

    #[test]
    fn differences_are_named() {
        assert_eq!(
            differences(b"\xa1\x61a\xf5", b"\xa2\x61a\xf4\x61b\xf6"),
            [r#"body["a"]: expected true, found false"#, r#"body["b"]: null should not be there"#]
        );
    }

    #[test]
    fn what_is_no_cbor_is_an_error() {
        for bad in [&b""[..], b"\x61", b"\xff", b"\x01\x01", b"\x1c", b"\xa2\x01\x01\x01\x01", b"\x62\xff\xff"] {
            assert!(compare(b"\x01", bad, &mut Findings::default()).is_err(), "{bad:?}");
        }
    }
}
