//! Numbers that CBOR spells in its own way: half floats, and big numbers as bytes (RFC 8949, sections 3.4.3, 3.4.4).

use std::borrow::Cow;
use std::fmt::Write;

use cbor4ii::core::{major, marker, types};
use serde_core::ser::Error as _;
use serde_core::{Serialize, Serializer};

use super::error::Error;
use super::read::Reading;
use super::write::Tag;

/// The most bytes of a big number. Its decimal digits cost the square of its length, so a number of some megabytes would
/// keep a processor busy for minutes.
const MAX_BYTES: usize = 4096;

/// The most decimal digits that always fit into that many bytes.
const MAX_DIGITS: usize = 9864;

/// The decimal digits that fit into one step of a conversion.
const STEP: u64 = 1_000_000_000;
const STEP_DIGITS: usize = 9;

/// The value of a half-precision float.
pub(super) fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
    let magnitude = match exponent {
        0 => fraction * 2_f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (fraction + 1024.0) * 2_f64.powi(exponent - 25),
    };
    if bits >> 15 == 0 { magnitude } else { -magnitude }
}

/// Reads a number of any form as decimal text; a null is none.
///
/// # Errors
/// Anything but a finite number, and a number of more than 4096 bytes.
pub(super) fn read(reading: &mut Reading<'_>) -> Result<Option<String>, Error> {
    let byte = reading.peek()?;
    match byte >> 5 {
        major::TAG => {
            let tag = reading.tag()?;
            read_tagged(reading, tag).map(Some)
        }
        _ if byte == marker::NULL || byte == marker::UNDEFINED => {
            reading.decode::<Option<types::Nothing>>()?;
            Ok(None)
        }
        _ => read_plain(reading).map(Some),
    }
}

fn read_tagged(reading: &mut Reading<'_>, tag: u64) -> Result<String, Error> {
    if tag == Tag::DecimalFraction.number() {
        if reading.array_length()? != Some(2) {
            return Err(Error::new("expected exponent and mantissa of a decimal fraction"));
        }
        let exponent = reading.decode::<i64>()?;
        let mantissa = match reading.peek()? >> 5 {
            major::TAG => {
                let tag = reading.tag()?;
                read_bignum(reading, tag)?
            }
            _ => integer(reading)?,
        };
        return Ok(with_exponent(&mantissa, exponent));
    }
    read_bignum(reading, tag)
}

fn read_bignum(reading: &mut Reading<'_>, tag: u64) -> Result<String, Error> {
    let is_negative = tag == Tag::NegativeBignum.number();
    if !is_negative && tag != Tag::PositiveBignum.number() {
        return Err(Error::new(format_args!("expected a number, found the tag {tag}")));
    }
    let bytes = reading.decode::<types::Bytes<Cow<'_, [u8]>>>()?.0;
    let bytes = without_leading_zeros(&bytes);
    if bytes.len() > MAX_BYTES {
        return Err(Error::new(format_args!("a big number of more than {MAX_BYTES} bytes")));
    }
    let mut limbs = limbs(bytes);
    if is_negative {
        increment(&mut limbs);
    }
    Ok(decimal(limbs, is_negative))
}

fn read_plain(reading: &mut Reading<'_>) -> Result<String, Error> {
    match reading.peek()? {
        marker::F16 => {
            let types::F16(bits) = reading.decode()?;
            finite(half(bits))
        }
        marker::F32 => finite(reading.decode::<f32>()?.into()),
        marker::F64 => finite(reading.decode()?),
        _ => integer(reading),
    }
}

fn integer(reading: &mut Reading<'_>) -> Result<String, Error> {
    Ok(match reading.peek()? >> 5 {
        major::NEGATIVE => {
            let types::Negative(below_minus_one) = reading.decode::<types::Negative<u64>>()?;
            (-1 - i128::from(below_minus_one)).to_string()
        }
        _ => reading.decode::<u64>()?.to_string(),
    })
}

fn finite(value: f64) -> Result<String, Error> {
    if value.is_finite() { Ok(value.to_string()) } else { Err(Error::new("expected a number, found none or infinity")) }
}

fn without_leading_zeros(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    &bytes[zeros..]
}

/// The number as 32-bit digits, the least one first.
fn limbs(big_endian: &[u8]) -> Vec<u32> {
    let chunks = big_endian.rchunks(4);
    chunks.map(|chunk| chunk.iter().fold(0, |limb, byte| limb << 8 | u32::from(*byte))).collect()
}

fn increment(limbs: &mut Vec<u32>) {
    for limb in limbs.iter_mut() {
        let (next, overflows) = limb.overflowing_add(1);
        *limb = next;
        if !overflows {
            return;
        }
    }
    limbs.push(1);
}

fn decrement(limbs: &mut [u32]) {
    for limb in limbs.iter_mut() {
        let (next, overflows) = limb.overflowing_sub(1);
        *limb = next;
        if !overflows {
            return;
        }
    }
}

fn decimal(mut limbs: Vec<u32>, is_negative: bool) -> String {
    let mut steps = Vec::new();
    while !limbs.is_empty() {
        let mut remainder = 0;
        for limb in limbs.iter_mut().rev() {
            let value = remainder << 32 | u64::from(*limb);
            *limb = u32::try_from(value / STEP).expect("the remainder is below the divisor");
            remainder = value % STEP;
        }
        steps.push(remainder);
        while limbs.last() == Some(&0) {
            limbs.pop();
        }
    }
    let mut text = if is_negative { "-".to_owned() } else { String::new() };
    let written = match steps.split_last() {
        None => text.write_str("0"),
        Some((first, rest)) => {
            let first = write!(text, "{first}");
            rest.iter().rev().fold(first, |written, step| written.and(write!(text, "{step:0STEP_DIGITS$}")))
        }
    };
    written.expect("writing to a String does not fail");
    text
}

/// `mantissa * 10^exponent`: with a decimal point where that is short, else with an exponent, which may be huge.
fn with_exponent(mantissa: &str, exponent: i64) -> String {
    let (sign, digits) = mantissa.strip_prefix('-').map_or(("", mantissa), |digits| ("-", digits));
    match usize::try_from(exponent.unsigned_abs()) {
        Ok(0) => mantissa.to_owned(),
        Ok(places) if exponent < 0 && places <= MAX_DIGITS => {
            let padded = format!("{digits:0>width$}", width = places + 1);
            let (whole, fraction) = padded.split_at(padded.len() - places);
            format!("{sign}{whole}.{fraction}")
        }
        _ => format!("{mantissa}e{exponent}"),
    }
}

/// An integer as it is written: always a bignum, whatever its size (Smithy 2.0, "Smithy RPC v2 CBOR protocol").
pub(super) struct Bignum {
    is_negative: bool,
    big_endian: Vec<u8>,
}

impl Bignum {
    /// The bignum of decimal digits.
    ///
    /// # Errors
    /// Other characters, or more digits than a reader has to take.
    pub(super) fn new(decimal: &str) -> Result<Self, String> {
        let (is_negative, digits) = match decimal.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, decimal.strip_prefix('+').unwrap_or(decimal)),
        };
        let digits = digits.trim_start_matches('0');
        if digits.len() > MAX_DIGITS {
            return Err(format!("a number of more than {MAX_DIGITS} digits"));
        }
        let mut limbs = Vec::new();
        let (head, tail) = digits.split_at(digits.len() % STEP_DIGITS);
        let steps = std::iter::once(head).filter(|head| !head.is_empty());
        for step in steps.chain((0..tail.len()).step_by(STEP_DIGITS).map(|at| &tail[at..at + STEP_DIGITS])) {
            let step: u32 = step.parse().map_err(|_| "a number of other characters than digits".to_owned())?;
            multiply_add(&mut limbs, step);
        }
        let is_negative = is_negative && !limbs.is_empty();
        if is_negative {
            decrement(&mut limbs);
        }
        let big_endian: Vec<u8> = limbs.iter().rev().flat_map(|limb| limb.to_be_bytes()).collect();
        Ok(Self { is_negative, big_endian: without_leading_zeros(&big_endian).to_vec() })
    }
}

/// Appends a step of decimal digits.
fn multiply_add(limbs: &mut Vec<u32>, step: u32) {
    let mut carry = u64::from(step);
    for limb in limbs.iter_mut() {
        let value = u64::from(*limb) * STEP + carry;
        let bytes = value.to_be_bytes();
        let [high @ .., l0, l1, l2, l3] = bytes;
        *limb = u32::from_be_bytes([l0, l1, l2, l3]);
        carry = u32::from_be_bytes(high).into();
    }
    if carry != 0 {
        limbs.push(u32::try_from(carry).expect("a carry is below the factor"));
    }
}

impl Serialize for Bignum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let tag = if self.is_negative { Tag::NegativeBignum } else { Tag::PositiveBignum };
        serializer.serialize_newtype_struct(tag.name(), &Bytes(&self.big_endian))
    }
}

struct Bytes<'a>(&'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

/// Writes a decimal number as exponent and mantissa.
///
/// # Errors
/// An exponent beyond 64 bits, and too many digits.
pub(super) fn write_decimal<S: Serializer>(decimal: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let (coefficient, exponent) = decimal.split_once(['e', 'E']).unwrap_or((decimal, "0"));
    let (whole, fraction) = coefficient.split_once('.').unwrap_or((coefficient, ""));
    let digits = format!("{whole}{fraction}");
    let exponent = exponent.parse::<i64>().ok().and_then(|exponent| {
        let places = i64::try_from(fraction.len()).ok()?;
        exponent.checked_sub(places)
    });
    let exponent = exponent.ok_or_else(|| S::Error::custom("an exponent of more than 64 bits"))?;
    let tag = Tag::DecimalFraction.name();
    match digits.parse::<i64>() {
        Ok(mantissa) => serializer.serialize_newtype_struct(tag, &(exponent, mantissa)),
        Err(_) => {
            let mantissa = Bignum::new(&digits).map_err(S::Error::custom)?;
            serializer.serialize_newtype_struct(tag, &(exponent, mantissa))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_floats_have_their_value() {
        for (bits, value) in [
            (0x0000, 0.0),
            (0x3c00, 1.0),
            (0xc400, -4.0),
            (0x7bff, 65504.0),
            (0x0001, 5.960_464_477_539_063e-8),
            (0x0400, 6.103_515_625e-5),
            (0x7c00, f64::INFINITY),
            (0xfc00, f64::NEG_INFINITY),
        ] {
            assert_eq!(half(bits), value, "{bits:04x}");
        }
        assert!(half(0x7e00).is_nan());
        assert!(half(0x8000).is_sign_negative());
    }

    #[test]
    fn decimal_text_and_bytes_convert() {
        for (text, is_negative, bytes) in [
            ("0", false, &[][..]),
            ("-0", false, &[]),
            ("-1", true, &[]),
            ("255", false, &[255]),
            ("-257", true, &[1, 0]),
            ("18446744073709551616", false, &[1, 0, 0, 0, 0, 0, 0, 0, 0]),
            ("-18446744073709551617", true, &[1, 0, 0, 0, 0, 0, 0, 0, 0]),
        ] {
            let bignum = Bignum::new(text).unwrap();
            assert_eq!((bignum.is_negative, &*bignum.big_endian), (is_negative, bytes), "{text}");
        }
        assert!(Bignum::new("12a").is_err());
        assert!(Bignum::new(&"9".repeat(MAX_DIGITS)).is_ok());
        assert!(Bignum::new(&"9".repeat(MAX_DIGITS + 1)).is_err());
    }

    #[test]
    fn the_most_digits_fit_into_the_most_bytes() {
        assert!(Bignum::new(&"9".repeat(MAX_DIGITS)).unwrap().big_endian.len() <= MAX_BYTES);
    }

    #[test]
    fn a_decimal_point_stands_where_the_exponent_says() {
        for (mantissa, exponent, text) in [
            ("27315", -2, "273.15"),
            ("-5", -3, "-0.005"),
            ("15", 0, "15"),
            ("15", 9, "15e9"),
            ("1", i64::MIN, "1e-9223372036854775808"),
        ] {
            assert_eq!(with_exponent(mantissa, exponent), text);
        }
    }
}
