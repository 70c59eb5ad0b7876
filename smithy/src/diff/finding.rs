//! One thing that changed.

use std::fmt;

use super::rule::Rule;
use crate::shape_id::ShapeId;
use crate::source::Location;

/// How bad a change is, mildest first (Smithy 2.0, "Model validation", "Severity").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The model says that the finding does not matter, by `@suppress` or a suppression in its metadata.
    Suppressed,
    /// Good to know.
    Note,
    /// Worth a look.
    Warning,
    /// Very likely breaking for someone.
    Danger,
    /// Breaking. Can not be suppressed.
    Error,
}

/// A difference between two versions of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The event id of smithy-diff, such as `ChangedMemberTarget` or `TraitBreakingChange.Update.smithy.api#http`: the
    /// id of the rule, with what tells apart the findings of one rule about one shape behind it.
    pub id: String,
    /// The rule that made it.
    pub rule: &'static Rule,
    /// How bad it is, after suppressions and overrides.
    pub severity: Severity,
    /// The shape or member it is about; absent for metadata.
    pub shape: Option<ShapeId>,
    /// The place in the old model; absent for what was added.
    pub old_location: Option<Location>,
    /// The place in the new model; absent for what was removed.
    pub new_location: Option<Location>,
    /// What changed and whom it breaks, in a sentence or a few.
    pub message: String,
    /// Why it is suppressed, when the suppression says so.
    pub suppression_reason: Option<String>,
}

impl Severity {
    /// The name smithy-diff and models use: `NOTE`, `WARNING`, `DANGER`, `ERROR`, `SUPPRESSED`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Suppressed => "SUPPRESSED",
            Self::Note => "NOTE",
            Self::Warning => "WARNING",
            Self::Danger => "DANGER",
            Self::Error => "ERROR",
        }
    }

    /// The severity of that name, in capitals.
    pub fn from_name(name: &str) -> Option<Self> {
        let all = [Self::Suppressed, Self::Note, Self::Warning, Self::Danger, Self::Error];
        all.into_iter().find(|severity| severity.name() == name)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Finding {
    pub(super) fn new(rule: &'static Rule, severity: Severity, message: impl Into<String>) -> Self {
        Self {
            id: rule.id.to_owned(),
            rule,
            severity,
            shape: None,
            old_location: None,
            new_location: None,
            message: message.into(),
            suppression_reason: None,
        }
    }

    /// The same with more behind the rule's id: `RemovedMetadata` and `owner` make `RemovedMetadata.owner`.
    #[must_use]
    pub(super) fn detail(mut self, detail: impl fmt::Display) -> Self {
        self.id = format!("{}.{detail}", self.rule.id);
        self
    }

    #[must_use]
    pub(super) fn about(mut self, shape: &ShapeId) -> Self {
        self.shape = Some(shape.clone());
        self
    }

    #[must_use]
    pub(super) fn was_at(mut self, location: Option<Location>) -> Self {
        self.old_location = location;
        self
    }

    #[must_use]
    pub(super) fn now_at(mut self, location: Option<Location>) -> Self {
        self.new_location = location;
        self
    }

    /// The place to show first: the new model's, or else the old one's.
    pub fn location(&self) -> Option<&Location> {
        self.new_location.as_ref().or(self.old_location.as_ref())
    }

    pub(super) fn sort_key(&self) -> impl Ord + '_ {
        (self.shape.as_ref().map(ShapeId::as_str), &self.id, self.location(), &self.message)
    }
}

impl fmt::Display for Finding {
    /// `file:line:column: SEVERITY: message [event id]`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(location) = self.location() {
            write!(f, "{location}: ")?;
        }
        write!(f, "{}: {} [{}]", self.severity, self.message, self.id)
    }
}
