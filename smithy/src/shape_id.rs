//! Shape ids: `namespace#Name` and `namespace#Name$member`.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// An absolute shape id (Smithy 2.0, "Shape ID"). Cheap to clone; ordered by its text.
#[derive(Clone)]
pub struct ShapeId {
    text: Arc<str>,
    hash: u32,
    /// The offset of `$`, or the length of the text.
    dollar: u32,
}

/// Why a text is not a shape id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidShapeId {
    text: String,
    reason: &'static str,
}

impl ShapeId {
    /// Reads an absolute id.
    ///
    /// # Errors
    /// When the namespace, the name or the member is missing or breaks the identifier grammar.
    pub fn parse(text: &str) -> Result<Self, InvalidShapeId> {
        let invalid = |reason| InvalidShapeId { text: text.to_owned(), reason };
        let Some((namespace, rest)) = text.split_once('#') else {
            return Err(invalid("it has no `#` between namespace and name"));
        };
        if !namespace.split('.').all(is_identifier) {
            return Err(invalid("its namespace is not a dotted list of identifiers"));
        }
        let (name, member) = match rest.split_once('$') {
            Some((name, member)) => (name, Some(member)),
            None => (rest, None),
        };
        if !is_identifier(name) {
            return Err(invalid("its name is not an identifier"));
        }
        if member.is_some_and(|member| !is_identifier(member)) {
            return Err(invalid("its member is not an identifier"));
        }
        let offset = |at: usize| u32::try_from(at).map_err(|_| invalid("it is too long"));
        Ok(Self {
            text: text.into(),
            hash: offset(namespace.len())?,
            dollar: offset(namespace.len() + 1 + name.len())?,
        })
    }

    /// The whole id.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What stands before `#`.
    pub fn namespace(&self) -> &str {
        &self.text[..self.hash as usize]
    }

    /// The shape's name, without namespace and member.
    pub fn name(&self) -> &str {
        &self.text[self.hash as usize + 1..self.dollar as usize]
    }

    /// The member's name, for the id of a member.
    pub fn member(&self) -> Option<&str> {
        self.text.get(self.dollar as usize + 1..)
    }

    /// The id of a member of this shape; `member` must be an identifier.
    ///
    /// # Errors
    /// When `member` breaks the identifier grammar.
    pub fn with_member(&self, member: &str) -> Result<Self, InvalidShapeId> {
        let text = format!("{}${member}", self.shape_text());
        if is_identifier(member) {
            return Ok(Self { text: text.into(), hash: self.hash, dollar: self.dollar });
        }
        Err(InvalidShapeId { text, reason: "its member is not an identifier" })
    }

    /// The text without the member.
    pub fn shape_text(&self) -> &str {
        &self.text[..self.dollar as usize]
    }

    /// The id of the shape a member id belongs to; a shape's own id is returned as it is.
    pub fn without_member(&self) -> Self {
        if self.member().is_none() {
            return self.clone();
        }
        Self { text: self.shape_text().into(), hash: self.hash, dollar: self.dollar }
    }
}

/// Whether a text is an identifier of the Smithy grammar: letters, digits and `_`, where a digit can only
/// come first after an underscore, and an underscore never stands alone.
pub fn is_identifier(text: &str) -> bool {
    let after = text.trim_start_matches('_');
    let starts_well = match after.bytes().next() {
        Some(first) if after.len() == text.len() => first.is_ascii_alphabetic(),
        Some(first) => first.is_ascii_alphanumeric(),
        None => false,
    };
    starts_well && after.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

impl PartialEq for ShapeId {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.text, &other.text) || self.text == other.text
    }
}

impl Eq for ShapeId {}

impl PartialOrd for ShapeId {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ShapeId {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl std::hash::Hash for ShapeId {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl PartialEq<str> for ShapeId {
    fn eq(&self, other: &str) -> bool {
        &*self.text == other
    }
}

impl PartialEq<&str> for ShapeId {
    fn eq(&self, other: &&str) -> bool {
        &*self.text == *other
    }
}

impl Borrow<str> for ShapeId {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl AsRef<str> for ShapeId {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl std::str::FromStr for ShapeId {
    type Err = InvalidShapeId;

    fn from_str(text: &str) -> Result<Self, InvalidShapeId> {
        Self::parse(text)
    }
}

impl fmt::Display for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for InvalidShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a shape id: {}", self.text, self.reason)
    }
}

impl std::error::Error for InvalidShapeId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_splits_into_namespace_name_and_member() {
        let id = ShapeId::parse("com.foo#Bar$baz").unwrap();
        assert_eq!((id.namespace(), id.name(), id.member()), ("com.foo", "Bar", Some("baz")));
        assert_eq!(id.without_member(), "com.foo#Bar");
        assert_eq!(id.without_member().with_member("qux").unwrap(), "com.foo#Bar$qux");
        assert_eq!(id.without_member().member(), None);
    }

    #[test]
    fn texts_that_are_no_ids_are_refused() {
        for text in ["", "Foo", "#Foo", "a#", "a..b#C", "a#B$", "a#B$c$d", "1a#B", "a#1B", "a#_", "a b#C", "a#Ü"] {
            assert!(ShapeId::parse(text).is_err(), "{text}");
        }
        assert!(ShapeId::parse("_1.a#__b$_9").is_ok());
    }
}
