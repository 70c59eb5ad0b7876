//! Documentation of shapes and members.

use farrier_smithy::{Member, Shape, traits};

use super::Lowering;

impl Lowering<'_> {
    /// The documentation of a shape, or else its name.
    pub(super) fn docs_of(&self, shape: &Shape, otherwise: &str) -> String {
        if self.is_documented { written(shape.get(), || otherwise.to_owned()) } else { String::new() }
    }

    /// The documentation of a member, or else of its target, or else its name.
    pub(super) fn docs_of_member(&self, member: &Member) -> String {
        if !self.is_documented {
            return String::new();
        }
        written(self.model.effective(member), || format!("The member `{}`.", member.name()))
    }
}

fn written(documentation: Option<traits::Documentation>, otherwise: impl FnOnce() -> String) -> String {
    let text = documentation.map(|documentation| crate::docs::rustdoc(&documentation.0)).unwrap_or_default();
    if text.trim().is_empty() { otherwise() } else { text }
}

/// The note of a `deprecated` trait; empty if it gives none.
pub(super) fn deprecated(deprecated: Option<traits::Deprecated>) -> Option<String> {
    let traits::Deprecated { message, since, .. } = deprecated?;
    let text = match (message, since) {
        (Some(message), Some(since)) => format!("{message} (since {since})"),
        (Some(message), None) => message,
        (None, Some(since)) => format!("since {since}"),
        (None, None) => String::new(),
    };
    Some(crate::docs::rustdoc(&text).replace('\n', " "))
}
