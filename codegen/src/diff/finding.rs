//! One thing that changed, and what it means.

use std::fmt;

use farrier_smithy::Location;
use farrier_smithy::diff::Severity;

/// Whom a change concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// Programs that compile against the generated crate.
    Rust,
    /// What is sent and received: clients that are out there, and the service they talk to.
    Wire,
    /// How calls of a program that compiles as before behave.
    Behaviour,
    /// The model, as smithy-diff sees it.
    Model,
    /// Documentation, which breaks nothing but wants a release.
    Documentation,
    /// The comparison itself: versions that are declared, and changes that `farrier.toml` allows.
    Release,
}

/// How bad a change is, mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Good to know.
    Note,
    /// Worth a look.
    Warning,
    /// Breaks someone, likely.
    Dangerous,
    /// Breaks.
    Breaking,
}

/// The part of a version that has to grow (Cargo's "SemVer compatibility"), least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// None: the crate is the same.
    None,
    /// The crate changes; no program notices by compiling.
    Patch,
    /// The crate has more than before.
    Minor,
    /// Programs that compiled may no longer do so, or calls that worked may be refused.
    Major,
}

/// A place in a model file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// File, line and column.
    pub location: Location,
    /// The line's text.
    pub text: String,
}

/// Why a finding does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Acceptance {
    /// The new model suppresses it, with the reason it gives.
    Model(Option<String>),
    /// `farrier.toml` allows it, with the reason it gives and the last day it does so.
    Allowed {
        /// The reason.
        reason: String,
        /// The last day, as `2026-12-31`.
        expires: Option<String>,
    },
}

/// A difference between two versions of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The id of its rule, such as `rust.field-removed`, or the event id of smithy-diff, such as
    /// `TraitBreakingChange.Update.smithy.api#http`.
    pub rule: String,
    /// Whom it concerns.
    pub axis: Axis,
    /// How bad it is.
    pub level: Level,
    /// The severity that smithy-diff gives a finding about the model.
    pub severity: Option<Severity>,
    /// The bump that it needs; `None` for a finding about the model, whose effect on the crate is a finding of its own.
    pub bump: Option<Bump>,
    /// The id of the shape, without a member.
    pub shape: Option<String>,
    /// The member.
    pub member: Option<String>,
    /// The path of the Rust item below the crate, such as `types::Room::name`.
    pub item: Option<String>,
    /// What was, such as `Option<String>`.
    pub before: Option<String>,
    /// What is.
    pub after: Option<String>,
    /// What changed and whom it breaks.
    pub message: String,
    /// The place in the old model.
    pub old: Option<Place>,
    /// The place in the new model.
    pub new: Option<Place>,
    /// The place in the new model to show it at: its own, that of the shape that lost it, or the service's.
    pub anchor: Option<Place>,
    /// Why it does not count.
    pub accepted: Option<Acceptance>,
    /// What tells it apart from all others of the comparison, the same in every run and however messages are worded.
    pub fingerprint: String,
}

impl Finding {
    /// Whether it counts: nothing accepts it.
    pub fn is_active(&self) -> bool {
        self.accepted.is_none()
    }

    /// What it is about, shortest first: the Rust item, the member, the shape.
    pub fn subject(&self) -> Option<String> {
        self.item.clone().or_else(|| self.shape_text())
    }

    /// `namespace#Shape` or `namespace#Shape$member`.
    pub fn shape_text(&self) -> Option<String> {
        let shape = self.shape.as_ref()?;
        Some(self.member.as_ref().map_or_else(|| shape.clone(), |member| format!("{shape}${member}")))
    }

    /// The place to show first: in the new model, or else in the old one.
    pub fn place(&self) -> Option<&Place> {
        self.new.as_ref().or(self.old.as_ref())
    }
}

impl Axis {
    /// Every axis, in the order of reports.
    pub const ALL: [Self; 6] =
        [Self::Rust, Self::Wire, Self::Behaviour, Self::Model, Self::Documentation, Self::Release];

    /// As machines read it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Wire => "wire",
            Self::Behaviour => "behaviour",
            Self::Model => "model",
            Self::Documentation => "documentation",
            Self::Release => "release",
        }
    }

    /// As people read it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Rust => "Rust API",
            Self::Wire => "Wire",
            Self::Behaviour => "Behaviour",
            Self::Model => "Model",
            Self::Documentation => "Documentation",
            Self::Release => "Release",
        }
    }
}

impl Level {
    /// Every level, worst first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Dangerous, Self::Warning, Self::Note];

    /// As reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Dangerous => "dangerous",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl Bump {
    /// As reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Axis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
