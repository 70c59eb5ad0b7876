//! Simple values: what they are called, and what text and floats stand for.

use aws_smithy_types::DateTime;

use crate::schema::{Kind, Member, TimestampFormat};
use crate::timestamp;

/// What a value of a member is called.
pub(crate) fn expected(member: &Member) -> &'static str {
    match member.target.kind {
        Kind::Boolean => "boolean",
        Kind::Byte => "byte",
        Kind::Short => "short",
        Kind::Integer => "integer",
        Kind::Long => "long",
        Kind::Float | Kind::Double | Kind::BigDecimal => "number",
        Kind::BigInteger => "big integer",
        Kind::String => "string",
        Kind::Blob => "blob",
        Kind::Timestamp => "timestamp",
        Kind::Document => "document",
        Kind::List => "list",
        Kind::Map | Kind::Structure | Kind::Union => "object",
    }
}

/// What a value is whose text is no number that was asked for.
pub(super) fn kind_of(text: &str) -> &'static str {
    match text.bytes().next() {
        Some(b'"') => "string",
        Some(b'[') => "list",
        Some(b'{') => "object",
        Some(b't' | b'f') => "boolean",
        _ => "number",
    }
}

/// Text is a date of HTTP where the format writes those, and RFC 3339 otherwise.
pub(super) fn read_timestamp(text: &str, written: TimestampFormat) -> Option<DateTime> {
    let format = match written {
        TimestampFormat::HttpDate => TimestampFormat::HttpDate,
        TimestampFormat::DateTime | TimestampFormat::EpochSeconds => TimestampFormat::DateTime,
    };
    timestamp::parse(text, format)
}

/// The time of a number of seconds, as exact as a float of that size can be.
pub(super) fn seconds(value: f64) -> Option<DateTime> {
    /// The year 9999, beyond which no text format can express a time.
    const LATEST: f64 = 253_402_300_800.0;
    /// Up to here, in the year 2242, a float tells microseconds apart; beyond, parts of ten thousand.
    const FINE: f64 = 8_589_934_592.0;
    if !value.is_finite() || value.abs() >= LATEST {
        return None;
    }
    let parts: f64 = if value.abs() < FINE { 1_000_000.0 } else { 10_000.0 };
    // What is finer than that is noise, which would show as microseconds and nanoseconds.
    let fraction = ((value - value.floor()) * parts).round() / parts;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, and below a million")]
    let micros = (fraction * 1_000_000.0).round() as u32 % 1_000_000;
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within the years of the limit")]
    let whole = (value.floor() + fraction.floor()) as i64;
    Some(DateTime::from_secs_and_nanos(whole, micros * 1000))
}

pub(super) fn non_finite(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}
