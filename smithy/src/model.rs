//! The resolved model.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, LoadError};
use crate::load::{self, Tolerance};
use crate::shape::{Member, Shape};
use crate::shape_id::ShapeId;
use crate::source::{Location, SourceFile, Span};
use crate::traits::{KnownTrait, Trait};

/// A model in which every reference between shapes is known to hold.
#[derive(Debug)]
pub struct Model {
    pub(crate) files: Vec<SourceFile>,
    /// In order of id, the prelude's included.
    pub(crate) shapes: Vec<Shape>,
    pub(crate) index: HashMap<ShapeId, u32>,
    pub(crate) metadata: BTreeMap<String, Metadata>,
    pub(crate) warnings: Vec<Diagnostic>,
}

/// A metadata entry, merged from all files.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// The value.
    pub value: Value,
    /// Where it stands first.
    pub span: Span,
}

impl Model {
    /// Loads a file, or all `.json` files in a folder and the folders in it as one model.
    ///
    /// # Errors
    /// Every problem that could be found, when a file can not be read, is not a Smithy JSON AST of version 1.0 or 2.0,
    /// refers to shapes that are not defined, defines a shape twice, or has a wrong value for a trait of
    /// [`crate::traits`].
    pub fn load(path: impl AsRef<Path>) -> Result<Self, LoadError> {
        Self::load_all([path])
    }

    /// Loads several files and folders as one model.
    ///
    /// # Errors
    /// As [`Model::load`].
    pub fn load_all<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> Result<Self, LoadError> {
        load::load(Self::read(paths)?, Tolerance::None)
    }

    /// Loads a file or folder with what is wrong in it among [`Model::warnings`]: for comparing models
    /// ([`crate::diff`]), where an error that was there before is no news. Traits keep wrong values, references to shapes
    /// of a wrong type are left out, and an empty structure stands in for a target that is missing. To generate code,
    /// load a model without errors.
    ///
    /// # Errors
    /// When a file can not be read or is not a Smithy JSON AST of version 1.0 or 2.0.
    pub fn load_despite_errors(path: impl AsRef<Path>) -> Result<Self, LoadError> {
        load::load(Self::read([path])?, Tolerance::OfErrors)
    }

    fn read<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> Result<Vec<SourceFile>, LoadError> {
        let mut files = Vec::new();
        let mut unreadable = Vec::new();
        for path in paths {
            match load::read_path(path.as_ref()) {
                Ok(found) => files.extend(found),
                Err(diagnostic) => unreadable.push(diagnostic),
            }
        }
        if unreadable.is_empty() { Ok(files) } else { Err(LoadError::new(unreadable)) }
    }

    /// Loads one model from texts that are in memory already.
    ///
    /// # Errors
    /// As [`Model::load`].
    pub fn from_sources(files: Vec<SourceFile>) -> Result<Self, LoadError> {
        load::load(files, Tolerance::None)
    }

    /// As [`Model::load_despite_errors`], from texts that are in memory already.
    ///
    /// # Errors
    /// When a file is not a Smithy JSON AST of version 1.0 or 2.0.
    pub fn from_sources_despite_errors(files: Vec<SourceFile>) -> Result<Self, LoadError> {
        load::load(files, Tolerance::OfErrors)
    }

    /// Loads one text; `name` is what diagnostics call it.
    ///
    /// # Errors
    /// As [`Model::load`].
    pub fn from_text(name: &str, text: &str) -> Result<Self, LoadError> {
        load::load(vec![SourceFile::new(name, text)], Tolerance::None)
    }

    /// The shapes the files define, in order of id.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.shapes.iter().filter(|shape| shape.span.is_some())
    }

    /// The shape with an id, which may be one of the prelude.
    pub fn shape(&self, id: &(impl AsRef<str> + ?Sized)) -> Option<&Shape> {
        let index = self.index.get(id.as_ref())?;
        self.shapes.get(*index as usize)
    }

    /// A shape that a shape of this model refers to.
    ///
    /// # Panics
    /// When the id comes from another model.
    pub fn expect_shape(&self, id: &ShapeId) -> &Shape {
        self.shape(id).unwrap_or_else(|| panic!("{id} is not a shape of this model"))
    }

    /// The shape a member of this model targets.
    ///
    /// # Panics
    /// When the member comes from another model.
    pub fn target(&self, member: &Member) -> &Shape {
        self.expect_shape(&member.target)
    }

    /// The shape a member belongs to.
    pub fn container(&self, member: &Member) -> Option<&Shape> {
        self.shape(member.id.shape_text())
    }

    /// A trait of a member, or else of its target, where the member's overrides its target's.
    pub fn effective_trait<'a>(&'a self, member: &'a Member, id: &str) -> Option<&'a Trait> {
        member.applied(id).or_else(|| self.target(member).traits.get(id))
    }

    /// [`Model::effective_trait`], parsed.
    pub fn effective<T: KnownTrait>(&self, member: &Member) -> Option<T> {
        T::parse(&self.effective_trait(member, T::ID)?.value).ok()
    }

    /// A trait's value as the exact text of the file. [`Trait::value`] rounds numbers that have more digits than 64
    /// bits hold; whoever needs a big integer or decimal to the last digit reads it here.
    ///
    /// `None` for a trait no file has. A list that several statements added to is the first one's text.
    pub fn trait_text(&self, applied: &Trait) -> Option<&str> {
        let span = applied.span?;
        self.files.get(span.file as usize)?.entry_value(span.offset, applied.id.as_str())
    }

    /// The metadata of all files.
    pub fn metadata(&self) -> &BTreeMap<String, Metadata> {
        &self.metadata
    }

    /// What is odd about the model without making it unusable.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// The files the model was loaded from.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// The file, line and column of a place in this model.
    pub fn location(&self, span: impl Into<Option<Span>>) -> Option<Location> {
        let span = span.into()?;
        Some(self.files.get(span.file as usize)?.locate(span.offset))
    }

    /// An error about a shape, placed where the shape is defined.
    pub fn error_at(&self, shape: &Shape, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(message).at(self.location(shape.span)).about(&shape.id)
    }

    /// An error about a member, placed where the member is defined.
    pub fn error_at_member(&self, member: &Member, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(message).at(self.location(member.span)).about(&member.id)
    }
}
