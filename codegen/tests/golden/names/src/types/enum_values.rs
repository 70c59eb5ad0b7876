//! `EnumValues`.

use farrier_runtime::generated::*;

/// Values that are no identifiers, and names that are one and the same in camel case.
#[derive(Clone)] #[non_exhaustive] pub enum EnumValues {
    /// `A_B`
    AB,
    /// `A__B`
    AB2,
    /// `a-b`
    AMinusB,
    /// `a_b`
    AUnderB,
    /// `ab`
    Ab,
    /// `\`
    Backslash,
    /// `{}`
    Braces,
    /// `東京`
    City,
    /// `aws:kms`
    Colon,
    /// `x1.16xlarge`
    LongNameWithNumbers123,
    /// `naïve`
    Naive,
    /// `line
    /// break`
    Newline,
    /// `1.0`
    OneZero,
    /// `"`
    Quote,
    /// `application/json`
    Slash,
    /// ` `
    Space,
    /// `*`
    Star,
    /// `3d`
    ThreeD,
    /// `_under`
    Under,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl EnumValues {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self {
        Self::AB => "A_B", Self::AB2 => "A__B", Self::AMinusB => "a-b", Self::AUnderB => "a_b", Self::Ab => "ab", Self::Backslash => "\\", Self::Braces => "{}", Self::City => "東京",
        Self::Colon => "aws:kms", Self::LongNameWithNumbers123 => "x1.16xlarge", Self::Naive => "naïve", Self::Newline => "line\nbreak", Self::OneZero => "1.0", Self::Quote => "\"",
        Self::Slash => "application/json", Self::Space => " ", Self::Star => "*", Self::ThreeD => "3d", Self::Under => "_under", Self::Unknown(value) => value.as_str(),
    } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] {
        &[" ", "\"", "*", "1.0", "3d", "A_B", "A__B", "\\", "_under", "a-b", "a_b", "ab", "application/json", "aws:kms", "line\nbreak", "naïve", "x1.16xlarge", "{}", "東京"]
    }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for EnumValues {
    #[inline] fn from(value: &str) -> Self { match value {
        "A_B" => Self::AB, "A__B" => Self::AB2, "a-b" => Self::AMinusB, "a_b" => Self::AUnderB, "ab" => Self::Ab, "\\" => Self::Backslash, "{}" => Self::Braces, "東京" => Self::City,
        "aws:kms" => Self::Colon, "x1.16xlarge" => Self::LongNameWithNumbers123, "naïve" => Self::Naive, "line\nbreak" => Self::Newline, "1.0" => Self::OneZero, "\"" => Self::Quote,
        "application/json" => Self::Slash, " " => Self::Space, "*" => Self::Star, "3d" => Self::ThreeD, "_under" => Self::Under, other => Self::Unknown(UnknownVariantValue::new(other)),
    } }
}
impl FromStr for EnumValues {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for EnumValues { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for EnumValues { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for EnumValues { type Access = shape::Enum; }
impl PartialEq for EnumValues { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for EnumValues {}
impl PartialOrd for EnumValues { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for EnumValues { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for EnumValues { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for EnumValues {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        enumeration::debug(
            match self {
                Self::AB => "AB", Self::AB2 => "AB2", Self::AMinusB => "AMinusB", Self::AUnderB => "AUnderB", Self::Ab => "Ab", Self::Backslash => "Backslash", Self::Braces => "Braces",
                Self::City => "City", Self::Colon => "Colon", Self::LongNameWithNumbers123 => "LongNameWithNumbers123", Self::Naive => "Naive", Self::Newline => "Newline", Self::OneZero => "OneZero",
                Self::Quote => "Quote", Self::Slash => "Slash", Self::Space => "Space", Self::Star => "Star", Self::ThreeD => "ThreeD", Self::Under => "Under", _ => "",
            },
            self.as_str(),
            f,
        )
    }
}
impl serde::Serialize for EnumValues { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self.as_str()) } }
impl<'de> serde::Deserialize<'de> for EnumValues { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize_enum(deserializer) } }
