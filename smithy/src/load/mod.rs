//! From model files to a [`Model`]: read, define, apply, mix in, convert, check.

mod apply;
mod bindings;
mod consistency;
mod define;
mod disk;
mod draft;
mod enums;
mod finish;
mod interop;
mod mixins;
mod properties;
mod report;
mod stand_in;

use std::collections::HashMap;

use crate::ast::Document;
use crate::diagnostic::LoadError;
use crate::model::Model;
use crate::source::{SourceFile, Span};

pub(crate) use disk::read_path;

pub(crate) use report::Tolerance;

use draft::Drafts;
use report::Report;

/// Loads files into one model. Every stage reports what it finds and goes on, so that one run shows all errors it can.
pub(crate) fn load(files: Vec<SourceFile>, tolerance: Tolerance) -> Result<Model, LoadError> {
    let mut report = Report::new(&files);
    let mut drafts = Drafts::default();
    draft::add_prelude(&mut drafts);
    for (file, source) in (0..).zip(&files) {
        match Document::read(source.text()) {
            Ok(document) => define::document(&document, file, &mut drafts, &mut report),
            Err(error) => report.unreadable(file, error),
        }
    }
    apply::statements(&mut drafts, &mut report);
    mixins::flatten(&mut drafts, &mut report);
    enums::normalise(&mut drafts, &mut report);
    interop::upgrade(&mut drafts);
    let metadata = std::mem::take(&mut drafts.metadata);
    let mut shapes = finish::shapes(drafts, &mut report);
    if tolerance == Tolerance::OfErrors {
        stand_in::add(&mut shapes);
    }
    let index = shapes.iter().map(|shape| shape.id.clone()).zip(0..).collect::<HashMap<_, _>>();
    consistency::check(&shapes, &index, &mut report);
    let warnings = report.finish(tolerance)?;
    Ok(Model { files, shapes, index, metadata, warnings })
}

/// The place of a string that was borrowed from a file, or another place when it was not.
fn span_of(source: &SourceFile, file: u32, text: &str, otherwise: Span) -> Span {
    source.offset_of(text).map_or(otherwise, |offset| Span { file, offset })
}
