//! Simple values as text: in paths, queries, headers, forms and XML.

use std::borrow::Cow;

use aws_smithy_types::Blob;
use aws_smithy_types::primitive::Encoder;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::schema::{Member, TimestampFormat};
use crate::shape::{Slot, View};
use crate::timestamp;

/// The text of a simple value; nothing for an absent one.
///
/// # Errors
/// What is wrong with the value, as the end of a sentence.
pub(crate) fn write<'a>(
    view: View<'a>,
    member: &Member,
    default: TimestampFormat,
) -> Result<Option<Cow<'a, str>>, String> {
    Ok(Some(match view {
        View::Absent => return Ok(None),
        View::Str(text) => Cow::Borrowed(text),
        View::Bool(value) => Cow::Borrowed(if value { "true" } else { "false" }),
        View::Byte(value) => value.to_string().into(),
        View::Short(value) => value.to_string().into(),
        View::Int(value) => value.to_string().into(),
        View::Long(value) => value.to_string().into(),
        View::Float(value) => Encoder::from(value).encode().to_owned().into(),
        View::Double(value) => Encoder::from(value).encode().to_owned().into(),
        View::BigInteger(value) => Cow::Borrowed(value.as_ref()),
        View::BigDecimal(value) => Cow::Borrowed(value.as_ref()),
        View::Blob(blob) => BASE64_STANDARD.encode(blob).into(),
        View::Timestamp(time) => {
            timestamp::format(time, member.timestamp_format(default)).map_err(|error| error.to_string())?.into()
        }
        _ => return Err(format!("{} has a type that text cannot carry", member.name)),
    }))
}

/// How a number is written that has no digits.
pub(crate) fn non_finite(value: f64) -> Option<&'static str> {
    match value {
        f64::INFINITY => Some("Infinity"),
        f64::NEG_INFINITY => Some("-Infinity"),
        _ => value.is_nan().then_some("NaN"),
    }
}

/// Fills a slot from text.
///
/// # Errors
/// What was expected, as in `expected boolean`.
pub(crate) fn read(text: &str, slot: Slot<'_>, member: &Member, default: TimestampFormat) -> Result<(), &'static str> {
    match slot {
        Slot::Skip => {}
        Slot::Str(out) => text.clone_into(out),
        Slot::Enum(out) => out.set(text),
        Slot::Bool(out) => {
            *out = match text {
                "true" => true,
                "false" => false,
                _ => return Err("expected boolean"),
            }
        }
        Slot::Byte(out) => *out = integer(text).ok_or("expected byte")?,
        Slot::Short(out) => *out = integer(text).ok_or("expected short")?,
        Slot::Int(out) => *out = integer(text).ok_or("expected integer")?,
        Slot::IntEnum(out) => out.set(integer(text).ok_or("expected integer")?),
        Slot::Long(out) => *out = integer(text).ok_or("expected long")?,
        Slot::Float(out) => *out = text.parse().map_err(|_| "expected float")?,
        Slot::Double(out) => *out = text.parse().map_err(|_| "expected double")?,
        Slot::BigInteger(out) => *out = text.parse().map_err(|_| "expected integer")?,
        Slot::BigDecimal(out) => *out = text.parse().map_err(|_| "expected number")?,
        Slot::Blob(out) => *out = Blob::new(BASE64_STANDARD.decode(text).map_err(|_| "expected base64")?),
        Slot::Timestamp(out) => {
            *out = timestamp::parse(text, member.timestamp_format(default)).ok_or("expected timestamp")?;
        }
        _ => return Err("expected a type that text can carry"),
    }
    Ok(())
}

/// An integer of any width; they share one parser, which is compiled once.
fn integer<T: TryFrom<i64>>(text: &str) -> Option<T> {
    text.parse::<i64>().ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Trait;
    use crate::schema::prelude::DOUBLE;

    static NUMBER: Member = Member::new("number", DOUBLE, Trait::None);

    #[test]
    fn numbers_are_short_and_have_a_point_or_an_exponent() {
        let text = |view| write(view, &NUMBER, TimestampFormat::DateTime).expect("a number is text").expect("is there");
        for (value, expected) in [(0.0, "0.0"), (-3.0, "-3.0"), (0.1, "0.1"), (1e300, "1e300"), (f64::NAN, "NaN")] {
            assert_eq!(text(View::Double(value)), expected);
        }
        assert_eq!(text(View::Float(0.1)), "0.1");
        assert_eq!(text(View::Float(f32::NEG_INFINITY)), "-Infinity");
        assert_eq!(text(View::Long(-3)), "-3");
    }
}
