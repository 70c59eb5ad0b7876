//! The JSON AST, as it is written.
//!
//! The types mirror Smithy's "JSON AST" chapter (1.0 and 2.0) and decide nothing: every property is optional, unknown
//! ones and duplicate keys of shapes, members and traits are kept, and no reference is followed. Strings borrow from the
//! text, so that their address tells where they stand.

mod node;
mod read;

use std::borrow::Cow;

use serde_json::Value;

/// A whole model file.
#[derive(Debug, Default)]
pub struct Document<'a> {
    /// The version the file declares, such as `2.0`.
    pub smithy: Option<Text<'a>>,
    /// `metadata`, in order.
    pub metadata: Entries<'a, Value>,
    /// `shapes`, in order.
    pub shapes: Entries<'a, Shape<'a>>,
    /// Top-level properties no version of the AST has.
    pub unknown: Vec<Text<'a>>,
}

/// A shape of any type, or an `apply` statement.
#[derive(Debug, Default)]
pub struct Shape<'a> {
    /// The `type` property.
    pub shape_type: Option<Text<'a>>,
    /// Applied traits, in order.
    pub traits: Entries<'a, Value>,
    /// Mixins in the order they are mixed in.
    pub mixins: Vec<Reference<'a>>,
    /// Members of structures, unions and enums.
    pub members: Entries<'a, Member<'a>>,
    /// The member of a list or set.
    pub member: Option<Member<'a>>,
    /// The key of a map.
    pub key: Option<Member<'a>>,
    /// The value of a map.
    pub value: Option<Member<'a>>,
    /// A service's version.
    pub version: Option<Text<'a>>,
    /// A service's renamed shapes: id to name.
    pub rename: Entries<'a, Text<'a>>,
    /// Operations of a service or resource.
    pub operations: Vec<Reference<'a>>,
    /// Collection operations of a resource.
    pub collection_operations: Vec<Reference<'a>>,
    /// Resources of a service or resource.
    pub resources: Vec<Reference<'a>>,
    /// Errors of a service or operation.
    pub errors: Vec<Reference<'a>>,
    /// An operation's input.
    pub input: Option<Reference<'a>>,
    /// An operation's output.
    pub output: Option<Reference<'a>>,
    /// A resource's identifiers.
    pub identifiers: Entries<'a, Reference<'a>>,
    /// A resource's properties.
    pub properties: Entries<'a, Reference<'a>>,
    /// A resource's lifecycle operations, in the order of [`LIFECYCLE`].
    pub lifecycle: [Option<Reference<'a>>; LIFECYCLE.len()],
    /// Properties no shape has.
    pub unknown: Vec<Text<'a>>,
}

/// The lifecycle operations a resource can bind (Smithy 2.0, "Resource").
pub const LIFECYCLE: [&str; 6] = ["create", "put", "read", "update", "delete", "list"];

/// A member of a shape.
#[derive(Debug, Default)]
pub struct Member<'a> {
    /// The shape it targets.
    pub target: Option<Text<'a>>,
    /// Applied traits, in order.
    pub traits: Entries<'a, Value>,
    /// Properties no member has.
    pub unknown: Vec<Text<'a>>,
}

/// A reference to a shape: `{"target": "ns#Name"}`.
#[derive(Debug, Default)]
pub struct Reference<'a> {
    /// The shape referred to.
    pub target: Option<Text<'a>>,
}

/// The entries of a JSON object in order, duplicates included.
#[derive(Debug)]
pub struct Entries<'a, T>(pub Vec<(Text<'a>, T)>);

/// A JSON string; borrowed from the file unless it holds escapes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text<'a>(pub Cow<'a, str>);

/// A file that is not JSON, or whose JSON has the wrong types.
#[derive(Debug)]
pub struct ReadError<'a> {
    /// What serde says, without the position.
    pub message: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
    /// The shape that was being read.
    pub shape: Option<Text<'a>>,
}

impl<'a> Document<'a> {
    /// Reads the text of a model file.
    ///
    /// # Errors
    /// When the text is not JSON, when a property has the wrong JSON type, or when the text is nested deeper than
    /// serde_json's limit of 128 levels.
    pub fn read(text: &'a str) -> Result<Self, ReadError<'a>> {
        read::document(text)
    }
}

impl Text<'_> {
    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T> Default for Entries<'_, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'e, 'a, T> IntoIterator for &'e Entries<'a, T> {
    type Item = &'e (Text<'a>, T);
    type IntoIter = std::slice::Iter<'e, (Text<'a>, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
