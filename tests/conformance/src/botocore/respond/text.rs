//! Simple values as text, in headers and in XML.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use farrier_smithy::traits::TimestampFormat;
use farrier_smithy::{Member, Model};

use crate::botocore::value::Value;

/// The text of a simple value, which is empty for others.
pub(super) fn text(model: &Model, member: &Member, value: &Value, default: TimestampFormat) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Float(value) if value.is_nan() => "NaN".to_owned(),
        Value::Float(value) if value.is_infinite() => if *value > 0.0 { "Infinity" } else { "-Infinity" }.to_owned(),
        Value::Float(value) => value.to_string(),
        Value::Text(text) => text.clone(),
        Value::Blob(bytes) => BASE64_STANDARD.encode(bytes),
        Value::Time(time) => instant(time, format(model, member, default)),
        Value::Null | Value::Document(_) | Value::List(_) | Value::Map(_) | Value::Structure(_) => String::new(),
    }
}

/// The format of a timestamp: the member's, its target's, or the place's.
pub(super) fn format(model: &Model, member: &Member, default: TimestampFormat) -> TimestampFormat {
    model.effective(member).unwrap_or(default)
}

pub(super) fn instant(time: &DateTime, format: TimestampFormat) -> String {
    let format = match format {
        TimestampFormat::DateTime => Format::DateTime,
        TimestampFormat::HttpDate => Format::HttpDate,
        TimestampFormat::EpochSeconds => Format::EpochSeconds,
    };
    time.fmt(format).expect("the years that are drawn have four digits")
}
