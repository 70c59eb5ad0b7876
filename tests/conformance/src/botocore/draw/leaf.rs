//! Simple values.

use farrier_smithy::traits::{EnumValue, HttpPayload, Range, TimestampFormat};
use farrier_smithy::{Member, Shape, SimpleType};
use serde_json::{Value as Json, json};

use super::text::{self, Text};
use super::{Drawer, is_in_header};
use crate::botocore::known::End;
use crate::botocore::value::Value;

impl Drawer<'_> {
    pub(super) fn leaf(&mut self, member: Option<&Member>, shape: &Shape, simple: SimpleType, text: Text) -> Value {
        match simple {
            SimpleType::Boolean => Value::Bool(self.rng.bool()),
            SimpleType::Byte => self.integer(member, shape, i8::MIN.into(), i8::MAX.into()),
            SimpleType::Short => self.integer(member, shape, i16::MIN.into(), i16::MAX.into()),
            SimpleType::Integer => self.integer(member, shape, i32::MIN.into(), i32::MAX.into()),
            SimpleType::Long => self.integer(member, shape, i64::MIN, i64::MAX),
            SimpleType::Float | SimpleType::Double => self.float(),
            SimpleType::Blob => {
                let (least, most) = self.length(member, shape);
                let length = self.rng.usize(least..=most);
                Value::Blob(self.bytes(member, length))
            }
            SimpleType::Timestamp => Value::Time(self.instant(member, shape)),
            SimpleType::Document => Value::Document(self.document(2)),
            SimpleType::String => {
                let length = self.length(member, shape);
                Value::Text(text.draw(&mut self.rng, length, &self.namespace))
            }
            SimpleType::BigInteger | SimpleType::BigDecimal => Value::Null,
        }
    }

    /// A value of an enum; now and then one that the model does not know.
    pub(super) fn enumerated(&mut self, values: &[Member], text: Text) -> String {
        let known: Vec<String> = values
            .iter()
            .filter_map(|member| match member.get()? {
                EnumValue::String(value) => Some(value),
                EnumValue::Integer(_) => None,
            })
            .filter(|value| !value.is_empty() || text == Text::Free)
            .collect();
        let is_known = self.rng.u8(..6) > 0;
        match self.rng.choice(known) {
            Some(value) if is_known => value,
            _ => format!("Future{}", text::word(&mut self.rng, 1..4)),
        }
    }

    pub(super) fn numbered(&mut self, values: &[Member]) -> i64 {
        let known: Vec<i64> = values
            .iter()
            .filter_map(|member| match member.get()? {
                EnumValue::Integer(value) => Some(value.into()),
                EnumValue::String(_) => None,
            })
            .collect();
        let is_known = self.rng.u8(..6) > 0;
        self.rng.choice(known).filter(|_| is_known).unwrap_or(987_654)
    }

    /// Small numbers and the ends of the type alike, within the `range` trait.
    fn integer(&mut self, member: Option<&Member>, shape: &Shape, least: i64, most: i64) -> Value {
        let range = member.and_then(Member::get::<Range>).or_else(|| shape.get::<Range>());
        let bound = |number: Option<&serde_json::Number>| number.and_then(serde_json::Number::as_i64);
        let low = bound(range.as_ref().and_then(|range| range.min.as_ref())).unwrap_or(least).max(least);
        let high = bound(range.as_ref().and_then(|range| range.max.as_ref())).unwrap_or(most).min(most).max(low);
        let number = match self.rng.u8(..4) {
            0 => low,
            1 => high,
            2 => self.rng.i64(low..=high),
            _ => self.rng.i64(0..100).clamp(low, high),
        };
        Value::Integer(number)
    }

    /// A number that both sides spell alike: one that a `float` holds exactly and that is not long, or a small one. Responses
    /// hold unusual ones too.
    fn float(&mut self) -> Value {
        if self.rng.u8(..8) == 0 {
            let plain = [0.0, 3.0, -12.0, 1e-30];
            return Value::Float(plain[self.rng.usize(..plain.len())]);
        }
        if self.end == End::Output && self.rng.u8(..8) == 0 {
            let unusual = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
            return Value::Float(unusual[self.rng.usize(..unusual.len())]);
        }
        let quarters = self.rng.i32(-4_000..4_000) * 4 + 1;
        Value::Float(f64::from(quarters) / 4.0)
    }

    fn bytes(&mut self, member: Option<&Member>, length: usize) -> Vec<u8> {
        // botocore reads a body that is no stream as UTF-8.
        let is_text = self.end == End::Output && member.is_some_and(Member::has::<HttpPayload>);
        match is_text {
            true => text::free(&mut self.rng, length, length).into_bytes(),
            false => std::iter::repeat_with(|| self.rng.u8(..)).take(length).collect(),
        }
    }

    fn instant(&mut self, member: Option<&Member>, shape: &Shape) -> aws_smithy_types::DateTime {
        let format = member.and_then(Member::get::<TimestampFormat>).or_else(|| shape.get());
        let is_dated =
            format == Some(TimestampFormat::HttpDate) || (format.is_none() && member.is_some_and(is_in_header));
        // botocore sends whole seconds of some formats and six digits of others.
        self.time(self.end == End::Output && !is_dated)
    }

    fn document(&mut self, depth: usize) -> Json {
        match self.rng.u8(..if depth == 0 { 4 } else { 6 }) {
            0 => json!(self.rng.bool()),
            1 => json!(self.rng.i32(..)),
            2 => json!(text::free(&mut self.rng, 0, 8)),
            3 => json!(f64::from(self.rng.i16(..)) + 0.5),
            4 => (0..self.rng.usize(..3)).map(|_| self.document(depth - 1)).collect(),
            _ => {
                let entries = self.rng.usize(..3);
                let entry = |drawer: &mut Self| (text::word(&mut drawer.rng, 1..6), drawer.document(depth - 1));
                Json::Object((0..entries).map(|_| entry(self)).collect())
            }
        }
    }
}
