//! Numbers of JMESPath: exact as long as they have no fraction.

use std::cmp::Ordering;

/// A number.
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// Without a fraction. Every integer of a shape but the largest `bigInteger`s fits.
    Integer(i128),
    /// Any other.
    Float(f64),
}

impl Number {
    /// A number as its text says it; nothing for a text that is no JSON number.
    #[inline]
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let starts_well = text.trim_start_matches('-').starts_with(|first: char| first.is_ascii_digit());
        // What Rust reads and JSON does not: signs, infinities and open ends.
        let is_json = starts_well && text.ends_with(|last: char| last.is_ascii_digit()) && !text.contains("..");
        if !is_json {
            return None;
        }
        text.parse().map(Self::Integer).ok().or_else(|| text.parse().map(Self::Float).ok())
    }

    #[inline]
    #[allow(clippy::cast_precision_loss, reason = "a float is asked for")]
    pub(crate) fn as_float(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Float(value) => value,
        }
    }

    /// The number without its fraction, rounded by `round`.
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "the bounds are checked")]
    pub(crate) fn rounded(self, round: fn(f64) -> f64) -> Self {
        /// Floats below have exact integers.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match self {
            Self::Float(value) if value.abs() < EXACT => Self::Integer(round(value) as i128),
            other => other,
        }
    }

    #[inline]
    pub(crate) fn abs(self) -> Self {
        match self {
            Self::Integer(value) => Self::Integer(value.saturating_abs()),
            Self::Float(value) => Self::Float(value.abs()),
        }
    }

    #[inline]
    pub(crate) fn plus(self, other: Self) -> Self {
        match (self, other) {
            (Self::Integer(left), Self::Integer(right)) if left.checked_add(right).is_some() => {
                Self::Integer(left.saturating_add(right))
            }
            (left, right) => Self::Float(left.as_float() + right.as_float()),
        }
    }

    /// The order of two numbers; nothing where one is not a number at all.
    #[inline]
    pub(crate) fn compare(self, other: Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Integer(left), Self::Integer(right)) => Some(left.cmp(&right)),
            (left, right) => left.as_float().partial_cmp(&right.as_float()),
        }
    }
}
