//! From the AST of one file to drafts.

use std::collections::HashSet;
use std::collections::btree_map::Entry;

use serde_json::Value;

use super::apply::merge_traits;
use super::draft::{Apply, Draft, Drafts, Links, Reference};
use super::report::Report;
use super::{properties, span_of};
use crate::ast::{self, Document, Entries, Text};
use crate::diagnostic::Diagnostic;
use crate::model::Metadata;
use crate::shape::{Member, ShapeType, SmithyVersion};
use crate::shape_id::ShapeId;
use crate::source::{SourceFile, Span};
use crate::suggest::did_you_mean;
use crate::trait_set::Traits;
use crate::traits::{Origin, Trait};

/// Adds what a file defines.
pub(crate) fn document(document: &Document<'_>, file: u32, drafts: &mut Drafts, report: &mut Report<'_>) {
    let source = report.source(file);
    let mut definer = Definer { source, file, version: SmithyVersion::V2, drafts, report };
    let Some(version) = definer.version(document) else { return };
    definer.version = version;
    definer.unknown(&document.unknown, definer.start(), None, &["smithy", "metadata", "shapes"]);
    definer.metadata(&document.metadata);
    for (key, shape) in &document.shapes {
        definer.shape(key, shape);
    }
}

struct Definer<'d, 's> {
    source: &'s SourceFile,
    file: u32,
    version: SmithyVersion,
    drafts: &'d mut Drafts,
    report: &'d mut Report<'s>,
}

impl Definer<'_, '_> {
    fn start(&self) -> Span {
        Span { file: self.file, offset: 0 }
    }

    fn span(&self, text: &Text<'_>, otherwise: Span) -> Span {
        span_of(self.source, self.file, text.as_str(), otherwise)
    }

    fn version(&mut self, document: &Document<'_>) -> Option<SmithyVersion> {
        let help = "this reads the JSON AST 1.0 and 2.0".to_owned();
        let Some(text) = &document.smithy else {
            let message = "not a Smithy model: it has no `smithy` property, which gives the version";
            self.report.refuse(self.start(), Diagnostic::error(message).with_help(help));
            return None;
        };
        match text.as_str() {
            "1" | "1.0" => Some(SmithyVersion::V1),
            "2" | "2.0" => Some(SmithyVersion::V2),
            other => {
                let message = format!("Smithy version `{other}` is not supported");
                self.report.refuse(self.span(text, self.start()), Diagnostic::error(message).with_help(help));
                None
            }
        }
    }

    fn unknown(&mut self, unknown: &[Text<'_>], at: Span, shape: Option<&ShapeId>, known: &[&str]) {
        for property in unknown {
            let name = property.as_str();
            let help = did_you_mean(name, known.iter().copied());
            let mut warning = Diagnostic::warning(format!("unknown property `{name}` is ignored")).with_help(help);
            if let Some(shape) = shape {
                warning = warning.about(shape);
            }
            self.report.add(self.span(property, at), warning);
        }
    }

    fn metadata(&mut self, entries: &Entries<'_, Value>) {
        for (key, value) in entries {
            let span = self.span(key, self.start());
            match self.drafts.metadata.entry(key.as_str().to_owned()) {
                Entry::Vacant(entry) => {
                    entry.insert(Metadata { value: value.clone(), span });
                }
                Entry::Occupied(mut entry) => match (&mut entry.get_mut().value, value) {
                    (known, value) if known == value => {}
                    (Value::Array(known), Value::Array(more)) => known.extend(more.iter().cloned()),
                    _ => {
                        let place = self.report.place(Some(entry.get().span));
                        let message = format!("metadata `{}` has another value at {place}", key.as_str());
                        self.report.add(span, Diagnostic::error(message));
                    }
                },
            }
        }
    }

    fn shape(&mut self, key: &Text<'_>, shape: &ast::Shape<'_>) {
        let span = self.span(key, self.start());
        let id = match self.drafts.id(key.as_str()) {
            Ok(id) => id,
            Err(error) => return self.report.error(span, key.as_str(), error.to_string()),
        };
        let Some(type_name) = &shape.shape_type else {
            return self.report.error(span, &id, format!("`{id}` has no `type`"));
        };
        if type_name.as_str() == "apply" {
            let traits = self.traits(&shape.traits, &id, span);
            return self.drafts.applies.push(Apply { to: id, span, traits });
        }
        let Some(shape_type) = ShapeType::from_name(type_name.as_str()) else {
            let message = format!("`{id}` has the unknown type `{}`", type_name.as_str());
            let help = did_you_mean(type_name.as_str(), ShapeType::names());
            let at = self.span(type_name, span);
            return self.report.add(at, Diagnostic::error(message).about(&id).with_help(help));
        };
        if id.member().is_some() {
            return self.report.error(span, &id, format!("`{id}` is the id of a member: only `apply` can have it"));
        }
        self.unknown(&shape.unknown, span, Some(&id), properties::ALL);
        for property in properties::misplaced(shape, shape_type) {
            let message = format!("`{id}` is of type {shape_type}, so its property `{property}` is ignored");
            self.report.add(span, Diagnostic::warning(message).about(&id));
        }
        let traits = self.traits(&shape.traits, &id, span);
        let mut draft = Draft::new(Some(span), self.version, shape_type, traits);
        draft.members = match shape_type {
            ShapeType::List | ShapeType::Set => self.fixed_members(&[("member", &shape.member)], &id, span),
            ShapeType::Map => self.fixed_members(&[("key", &shape.key), ("value", &shape.value)], &id, span),
            ShapeType::Enum | ShapeType::IntEnum | ShapeType::Structure | ShapeType::Union => {
                self.members(shape, &id, span)
            }
            _ => Vec::new(),
        };
        draft.mixins = self.references(&shape.mixins, &id, span);
        draft.links = self.links(shape, &id, span);
        self.add(id, draft);
    }

    /// Adds a shape; one that is there already must be the same (Smithy 2.0, "Merging model files").
    fn add(&mut self, id: ShapeId, draft: Draft) {
        match self.drafts.shapes.entry(id) {
            Entry::Vacant(entry) => {
                entry.insert(draft);
            }
            Entry::Occupied(mut entry) if entry.get().span.is_none() => {
                entry.insert(draft);
            }
            Entry::Occupied(mut entry) => {
                let known = entry.get();
                let same_file = known.span.is_some_and(|span| span.file == self.file);
                if same_file || !known.same_body(&draft) {
                    let (id, place) = (entry.key(), self.report.place(known.span));
                    let how = if same_file { "twice in one file" } else { "twice, differently" };
                    let message = format!("`{id}` is defined {how}: first at {place}");
                    return self.report.error(draft.span, id, message);
                }
                let id = entry.key().clone();
                let known = entry.get_mut();
                merge_traits(&mut known.traits, draft.traits, &id, draft.span, self.report);
                for (member, more) in known.members.iter_mut().zip(draft.members) {
                    merge_traits(&mut member.traits, more.traits, &member.id, more.span, self.report);
                }
            }
        }
    }

    fn traits(&mut self, entries: &Entries<'_, Value>, on: &ShapeId, at: Span) -> Traits {
        let mut traits = Traits::default();
        for (key, value) in entries {
            let span = self.span(key, at);
            let (id, check) = match self.drafts.trait_id(key.as_str()) {
                Ok(known) => known,
                Err(error) => {
                    self.report.error(span, on, error.to_string());
                    continue;
                }
            };
            if traits.has(key.as_str()) {
                self.report.error(span, on, format!("trait `{id}` is applied twice to `{on}`"));
                continue;
            }
            if let Some(Err(error)) = check.map(|check| check(value)) {
                self.report.error(span, on, format!("`{on}` has a wrong value for trait `{id}`: {error}"));
            }
            traits.push(Trait { id, value: value.clone(), span: Some(span), origin: Origin::Model });
        }
        traits
    }

    fn members(&mut self, shape: &ast::Shape<'_>, id: &ShapeId, at: Span) -> Vec<Member> {
        let mut members = Vec::with_capacity(shape.members.0.len());
        let mut seen = HashSet::with_capacity(shape.members.0.len());
        for (name, member) in &shape.members {
            let span = self.span(name, at);
            if !seen.insert(name.as_str()) {
                let message = format!("`{id}` has two members called `{}`", name.as_str());
                self.report.error(span, id, message);
                continue;
            }
            members.extend(self.member(id, name.as_str(), member, span));
        }
        members
    }

    fn fixed_members(&mut self, named: &[(&str, &Option<ast::Member<'_>>)], id: &ShapeId, at: Span) -> Vec<Member> {
        let mut members = Vec::with_capacity(named.len());
        for (name, member) in named {
            let Some(member) = member else { continue };
            let span = member.target.as_ref().map_or(at, |target| self.span(target, at));
            members.extend(self.member(id, name, member, span));
        }
        members
    }

    fn member(&mut self, shape: &ShapeId, name: &str, member: &ast::Member<'_>, span: Span) -> Option<Member> {
        let id = match shape.with_member(name) {
            Ok(id) => id,
            Err(error) => {
                self.report.error(span, shape, error.to_string());
                return None;
            }
        };
        self.unknown(&member.unknown, span, Some(&id), &["target", "traits"]);
        let target = self.target(member.target.as_ref(), &id, span)?;
        let traits = self.traits(&member.traits, &id, span);
        Some(Member { id, target: target.id, traits, span: Some(span), mixin: None })
    }

    fn target(&mut self, target: Option<&Text<'_>>, from: &ShapeId, at: Span) -> Option<Reference> {
        let Some(text) = target else {
            self.report.error(at, from, format!("`{from}` has no `target`"));
            return None;
        };
        let span = self.span(text, at);
        match self.drafts.id(text.as_str()) {
            Ok(id) => Some(Reference { id, span }),
            Err(error) => {
                self.report.error(span, from, format!("`{from}` has a bad target: {error}"));
                None
            }
        }
    }

    fn references(&mut self, references: &[ast::Reference<'_>], from: &ShapeId, at: Span) -> Vec<Reference> {
        references.iter().filter_map(|reference| self.target(reference.target.as_ref(), from, at)).collect()
    }

    fn named_references(
        &mut self,
        entries: &Entries<'_, ast::Reference<'_>>,
        from: &ShapeId,
        at: Span,
    ) -> Vec<(String, Reference)> {
        let mut named: Vec<(String, Reference)> = Vec::new();
        for (name, reference) in entries {
            let span = self.span(name, at);
            if named.iter().any(|(known, _)| known == name.as_str()) {
                self.report.error(span, from, format!("`{from}` binds `{}` twice", name.as_str()));
                continue;
            }
            if let Some(target) = self.target(reference.target.as_ref(), from, span) {
                named.push((name.as_str().to_owned(), target));
            }
        }
        named
    }

    fn links(&mut self, shape: &ast::Shape<'_>, id: &ShapeId, at: Span) -> Links {
        let mut links = Links {
            version: shape.version.as_ref().map(|version| version.as_str().to_owned()),
            errors: self.references(&shape.errors, id, at),
            operations: self.references(&shape.operations, id, at),
            collection_operations: self.references(&shape.collection_operations, id, at),
            resources: self.references(&shape.resources, id, at),
            identifiers: self.named_references(&shape.identifiers, id, at),
            properties: self.named_references(&shape.properties, id, at),
            ..Links::default()
        };
        let optional = |definer: &mut Self, reference: &Option<ast::Reference<'_>>| {
            let reference = reference.as_ref()?;
            definer.target(reference.target.as_ref(), id, at)
        };
        links.input = optional(self, &shape.input);
        links.output = optional(self, &shape.output);
        for (link, reference) in links.lifecycle.iter_mut().zip(&shape.lifecycle) {
            *link = optional(self, reference);
        }
        for (from, name) in &shape.rename {
            if let Some(from) = self.target(Some(from), id, at) {
                links.rename.push((from.id, name.as_str().to_owned()));
            }
        }
        links
    }
}
