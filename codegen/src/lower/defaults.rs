//! Default values (Smithy 2.0, "Type refinement traits", `default`).

use aws_smithy_types::date_time::Format;
use aws_smithy_types::{BigDecimal, BigInteger, DateTime};
use base64::Engine as _;
use farrier_smithy::{Diagnostic, Member, Shape, ShapeKind, SimpleType, traits};
use serde_json::Value;

use super::Lowering;
use crate::plan::{DefaultPlan, DocumentDefault};

impl Lowering<'_> {
    pub(super) fn default(&self, member: &Member, target: &Shape, value: &Value) -> Result<DefaultPlan, Diagnostic> {
        let plan = match &target.kind {
            ShapeKind::Simple(SimpleType::Timestamp) => timestamp(value, self.model.effective(member)),
            ShapeKind::Simple(simple) => of_simple(*simple, value),
            ShapeKind::Enum(_) => value.as_str().map(|text| DefaultPlan::Enum(self.item(target), text.to_owned())),
            ShapeKind::IntEnum(_) => value.as_i64().map(DefaultPlan::Integer),
            _ => is_empty(value).then_some(DefaultPlan::Zero),
        };
        plan.map(normal).ok_or_else(|| {
            let message = format!("the default `{value}` is no value of `{}`", target.id.name());
            self.model.error_at_member(member, message)
        })
    }
}

fn of_simple(simple: SimpleType, value: &Value) -> Option<DefaultPlan> {
    match simple {
        SimpleType::Boolean => value.as_bool().map(DefaultPlan::Bool),
        SimpleType::String => value.as_str().map(|text| DefaultPlan::String(text.to_owned())),
        SimpleType::Byte => integer(value, i8::MIN.into(), i8::MAX.into()),
        SimpleType::Short => integer(value, i16::MIN.into(), i16::MAX.into()),
        SimpleType::Integer => integer(value, i32::MIN.into(), i32::MAX.into()),
        SimpleType::Long => integer(value, i64::MIN, i64::MAX),
        SimpleType::Float | SimpleType::Double => value.as_f64().map(DefaultPlan::Float),
        SimpleType::BigInteger => {
            let text = number_text(value)?;
            text.parse::<BigInteger>().is_ok().then_some(DefaultPlan::BigInteger(text))
        }
        SimpleType::BigDecimal => {
            let text = number_text(value)?;
            text.parse::<BigDecimal>().is_ok().then_some(DefaultPlan::BigDecimal(text))
        }
        SimpleType::Blob => {
            let bytes = base64::engine::general_purpose::STANDARD.decode(value.as_str()?).ok()?;
            Some(DefaultPlan::Blob(bytes))
        }
        SimpleType::Document => document(value).map(DefaultPlan::Document),
        // Its format is the member's to say.
        SimpleType::Timestamp => None,
    }
}

fn integer(value: &Value, least: i64, most: i64) -> Option<DefaultPlan> {
    let number = value.as_i64().or_else(|| whole(value.as_f64()?))?;
    (least..=most).contains(&number).then_some(DefaultPlan::Integer(number))
}

/// A number such as `2.0`, which some models write for an integer.
fn whole(number: f64) -> Option<i64> {
    format!("{number:.0}").parse().ok().filter(|_| number.fract() == 0.0)
}

fn number_text(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

fn timestamp(value: &Value, format: Option<traits::TimestampFormat>) -> Option<DefaultPlan> {
    let time = match value {
        Value::Number(seconds) => match seconds.as_i64() {
            Some(seconds) => DateTime::from_secs(seconds),
            None => DateTime::from_secs_f64(seconds.as_f64()?),
        },
        Value::String(text) => {
            let format = match format {
                Some(traits::TimestampFormat::HttpDate) => Format::HttpDate,
                _ => Format::DateTimeWithOffset,
            };
            DateTime::from_str(text, format).ok()?
        }
        _ => return None,
    };
    Some(DefaultPlan::DateTime(time.secs(), time.subsec_nanos()))
}

fn document(value: &Value) -> Option<DocumentDefault> {
    Some(match value {
        Value::Bool(value) => DocumentDefault::Bool(*value),
        Value::String(text) => DocumentDefault::String(text.clone()),
        Value::Number(number) => match number.as_i64() {
            Some(number) => DocumentDefault::Integer(number),
            None => DocumentDefault::Float(number.as_f64()?),
        },
        Value::Array(items) if items.is_empty() => DocumentDefault::EmptyList,
        Value::Object(entries) if entries.is_empty() => DocumentDefault::EmptyMap,
        _ => return None,
    })
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

/// The zero value of a type needs no words.
fn normal(plan: DefaultPlan) -> DefaultPlan {
    let is_zero = match &plan {
        DefaultPlan::Bool(value) => !value,
        DefaultPlan::Integer(value) => *value == 0,
        DefaultPlan::Float(value) => *value == 0.0,
        DefaultPlan::String(text) => text.is_empty(),
        DefaultPlan::Blob(bytes) => bytes.is_empty(),
        _ => false,
    };
    if is_zero { DefaultPlan::Zero } else { plan }
}
