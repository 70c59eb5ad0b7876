//! "Constraint traits".

use serde::Deserialize;
use serde_json::{Number, Value};

use super::{KnownTrait, TraitError, from_value, known_by_serde, non_empty};

/// How many characters, bytes or items a value has (Smithy 2.0, "Constraint traits", `length`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Length {
    /// At least this many.
    pub min: Option<u64>,
    /// At most this many.
    pub max: Option<u64>,
}

/// Between which numbers a value lies, both included (`range`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Range {
    /// The least value.
    pub min: Option<Number>,
    /// The greatest value.
    pub max: Option<Number>,
}

/// The ECMA 262 regular expression a string matches somewhere (`pattern`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(pub String);

/// A string that holds a shape id (`idRef`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct IdRef {
    /// Whether an id without a shape is an error; false by default.
    pub fail_when_missing: bool,
    /// The selector the shape must match; `*` when absent.
    pub selector: Option<String>,
}

known_by_serde! {
    IdRef = "smithy.api#idRef";
}

impl KnownTrait for Length {
    const ID: &'static str = "smithy.api#length";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        let length: Self = from_value(value)?;
        match (length.min, length.max) {
            (None, None) => Err(TraitError::new("it has neither `min` nor `max`")),
            (Some(min), Some(max)) if min > max => Err(TraitError::new(format!("`min` {min} is above `max` {max}"))),
            _ => Ok(length),
        }
    }
}

impl KnownTrait for Range {
    const ID: &'static str = "smithy.api#range";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        let range: Self = from_value(value)?;
        match (&range.min, &range.max) {
            (None, None) => Err(TraitError::new("it has neither `min` nor `max`")),
            (Some(min), Some(max)) if min.as_f64() > max.as_f64() => {
                Err(TraitError::new(format!("`min` {min} is above `max` {max}")))
            }
            _ => Ok(range),
        }
    }
}

impl KnownTrait for Pattern {
    const ID: &'static str = "smithy.api#pattern";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        non_empty(value).map(Self)
    }
}
