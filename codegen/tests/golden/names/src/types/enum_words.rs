//! `EnumWords`.

use farrier_runtime::generated::*;

/// Values that are Rust words.
#[derive(Clone)] #[non_exhaustive] pub enum EnumWords {
    /// `as_str`
    AsStr,
    /// `async`
    Async,
    /// `Box`
    Box,
    /// `crate`
    Crate,
    /// `Default`
    Default,
    /// `Err`
    Err,
    /// `Error`
    Error,
    /// `gen`
    Gen,
    /// `match`
    Match,
    /// `None`
    None,
    /// `Ok`
    Ok,
    /// `Option`
    Option,
    /// `Result`
    Result,
    /// `self`
    SelfValue,
    /// `Some`
    Some,
    /// `String`
    String,
    /// `super`
    Super,
    /// `type`
    Type,
    /// `Unknown`
    UnknownValue,
    /// `UnknownVariant`
    UnknownVariant,
    /// `UnknownVariantValue`
    UnknownVariantValue,
    /// `values`
    Values,
    /// `Vec`
    Vec,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl EnumWords {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self {
        Self::AsStr => "as_str", Self::Async => "async", Self::Box => "Box", Self::Crate => "crate", Self::Default => "Default", Self::Err => "Err", Self::Error => "Error", Self::Gen => "gen",
        Self::Match => "match", Self::None => "None", Self::Ok => "Ok", Self::Option => "Option", Self::Result => "Result", Self::SelfValue => "self", Self::Some => "Some",
        Self::String => "String", Self::Super => "super", Self::Type => "type", Self::UnknownValue => "Unknown", Self::UnknownVariant => "UnknownVariant",
        Self::UnknownVariantValue => "UnknownVariantValue", Self::Values => "values", Self::Vec => "Vec", Self::Unknown(value) => value.as_str(),
    } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] {
        &[
            "Box", "Default", "Err", "Error", "None", "Ok", "Option", "Result", "Some", "String", "Unknown", "UnknownVariant", "UnknownVariantValue", "Vec", "as_str", "async", "crate", "gen", "match",
            "self", "super", "type", "values",
        ]
    }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for EnumWords {
    #[inline] fn from(value: &str) -> Self { match value {
        "as_str" => Self::AsStr, "async" => Self::Async, "Box" => Self::Box, "crate" => Self::Crate, "Default" => Self::Default, "Err" => Self::Err, "Error" => Self::Error, "gen" => Self::Gen,
        "match" => Self::Match, "None" => Self::None, "Ok" => Self::Ok, "Option" => Self::Option, "Result" => Self::Result, "self" => Self::SelfValue, "Some" => Self::Some,
        "String" => Self::String, "super" => Self::Super, "type" => Self::Type, "Unknown" => Self::UnknownValue, "UnknownVariant" => Self::UnknownVariant,
        "UnknownVariantValue" => Self::UnknownVariantValue, "values" => Self::Values, "Vec" => Self::Vec, other => Self::Unknown(UnknownVariantValue::new(other)),
    } }
}
impl FromStr for EnumWords {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for EnumWords { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for EnumWords { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for EnumWords { type Access = shape::Enum; }
impl PartialEq for EnumWords { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for EnumWords {}
impl PartialOrd for EnumWords { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for EnumWords { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for EnumWords { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for EnumWords {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        enumeration::debug(
            match self {
                Self::AsStr => "AsStr", Self::Async => "Async", Self::Box => "Box", Self::Crate => "Crate", Self::Default => "Default", Self::Err => "Err", Self::Error => "Error", Self::Gen => "Gen",
                Self::Match => "Match", Self::None => "None", Self::Ok => "Ok", Self::Option => "Option", Self::Result => "Result", Self::SelfValue => "SelfValue", Self::Some => "Some",
                Self::String => "String", Self::Super => "Super", Self::Type => "Type", Self::UnknownValue => "UnknownValue", Self::UnknownVariant => "UnknownVariant",
                Self::UnknownVariantValue => "UnknownVariantValue", Self::Values => "Values", Self::Vec => "Vec", _ => "",
            },
            self.as_str(),
            f,
        )
    }
}
impl serde::Serialize for EnumWords { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self.as_str()) } }
impl<'de> serde::Deserialize<'de> for EnumWords { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize_enum(deserializer) } }
