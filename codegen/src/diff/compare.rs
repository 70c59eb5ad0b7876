//! Two versions of a model, compared in every respect.

use std::thread;

use farrier_smithy::diff::Severity;
use farrier_smithy::{Diagnostic, Model, ShapeId, Span, diff as smithy};

use super::change::{Change, Subject};
use super::finding::{Acceptance, Axis, Bump, Finding, Level, Place};
use super::operations::{self, Lowered};
use super::rule::Rule;
use super::{behaviour, documentation, fingerprint, rust, wire};
use crate::client_config::ClientConfig;
use crate::plan::Plan;

/// The rules that are about no single item.
pub(super) const RULES: &[Rule] = &[
    documentation::CHANGED,
    MODEL_ADDED,
    MODEL_REMOVED,
    super::version::TOO_SMALL,
    super::accept::UNUSED,
    super::accept::EXPIRED,
];

pub(super) const MODEL_ADDED: Rule = Rule::new(
    "release.model-added",
    (Axis::Release, Level::Note, Bump::Minor),
    "The new version has a model, or a service in its model, that the old one has not: a client that may be released for the \
        first time.",
    "`polly.json` is in the new folder only.",
);
pub(super) const MODEL_REMOVED: Rule = Rule::new(
    "release.model-removed",
    (Axis::Release, Level::Breaking, Bump::Major),
    "The old version has a model, or a service in its model, that the new one has not. Its client can no longer be generated.",
    "`polly.json` is in the old folder only.",
);

/// Findings of smithy-diff about the order of members and values. It says nothing to Rust or JSON, XML and CBOR: enums
/// have no numbers, and their `Ord` follows their names.
const ORDER: [&str; 2] = ["ChangedMemberOrder", "ChangedEnumTrait.OrderChanged"];

/// A longer line is not shown: a model may be a single line of megabytes, and every finding has one.
const LONGEST_LINE: usize = 400;

/// A longer message is cut: values of traits may be whole rule sets, and a report has one for every finding.
const LONGEST_TEXT: usize = 800;

/// The result of a comparison.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Compared {
    /// Every difference, by axis, the worst first, then in order of item, shape and member.
    pub findings: Vec<Finding>,
    /// What was not compared, and why.
    pub limits: Vec<Limit>,
}

/// A part of the service that has no generated client to compare, in either version.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    /// The operation; `None` for the whole service.
    pub shape: Option<String>,
    /// Why.
    pub reason: String,
}

/// Compares two versions of a model, as they would be generated with these settings. [`prune`](super::prune) cuts both
/// down to chosen operations first.
///
/// # Errors
/// A version has several services and the settings name none, or a client can be generated from one version only.
pub fn compare(old: &Model, new: &Model, config: &ClientConfig) -> Result<Compared, Diagnostic> {
    let (plans, findings) = thread::scope(|scope| {
        let model = scope.spawn(|| smithy::diff(old, new));
        let plans = plans(old, new, config);
        let findings = model.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (plans, findings)
    });
    let mut compared = Compared::default();
    let placer = Placer::new(old, new, config);
    compared.findings.extend(findings.into_iter().map(|finding| placer.model_finding(finding)));
    match plans? {
        Plans::Both(before, after) => {
            compared.findings.extend(
                unsupported(&before, &after, &mut compared.limits).into_iter().map(|change| placer.finding(change)),
            );
            let (before, after) = (&before.plan, &after.plan);
            let changes = thread::scope(|scope| {
                let others = scope.spawn(|| {
                    let mut changes = wire::changes(before, after);
                    changes.extend(behaviour::changes((old, before), (new, after)));
                    changes.extend(documentation::changes((old, before), (new, after)));
                    changes
                });
                let mut changes = rust::changes(before, after);
                changes.extend(others.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
                changes
            });
            compared.findings.extend(changes.into_iter().map(|change| placer.finding(change)));
        }
        Plans::Neither(limit) => compared.limits.push(limit),
        Plans::One(finding) => compared.findings.push(*finding),
    }
    compared.findings.sort_by_cached_key(|finding| {
        let item = (finding.item.clone(), finding.shape.clone(), finding.member.clone());
        (finding.axis, std::cmp::Reverse(finding.level), item, finding.rule.clone(), finding.message.clone())
    });
    compared.findings.dedup();
    fingerprint::mark(&mut compared.findings);
    Ok(compared)
}

enum Plans {
    Both(Box<Lowered>, Box<Lowered>),
    /// There is no client to compare, in either version.
    Neither(Limit),
    /// One version has a service, the other none.
    One(Box<Finding>),
}

/// The plans of both versions, made at the same time.
fn plans(old: &Model, new: &Model, config: &ClientConfig) -> Result<Plans, Diagnostic> {
    let service = |model: &Model| model.services().next().map(|shape| shape.id.to_string());
    match (service(old), service(new)) {
        (None, None) => {
            let reason = "neither version has a service, so there is no client".to_owned();
            return Ok(Plans::Neither(Limit { shape: None, reason }));
        }
        (None, Some(service)) => return Ok(Plans::One(Box::new(model_added(&service)))),
        (Some(service), None) => return Ok(Plans::One(Box::new(model_removed(&service)))),
        (Some(_), Some(_)) => {}
    }
    // Which service is meant has to be clear, whether or not a client can be generated.
    let wanted = config.service.as_ref().map(|service| service.value.as_str());
    for model in [old, new] {
        model.service(wanted)?;
    }
    let (before, after) = thread::scope(|scope| {
        let before = scope.spawn(|| operations::lower(old, config));
        let after = operations::lower(new, config);
        (before.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), after)
    });
    match (before, after) {
        (Ok(before), Ok(after)) => Ok(Plans::Both(Box::new(before), Box::new(after))),
        (Err(_), Err(diagnostic)) => {
            let reason = format!("Farrier generates a client from neither version: {diagnostic}");
            Ok(Plans::Neither(Limit { shape: None, reason }))
        }
        (Err(diagnostic), Ok(_)) | (Ok(_), Err(diagnostic)) => Err(diagnostic),
    }
}

/// Operations that can be generated from one version only; those of neither are a limit.
fn unsupported(old: &Lowered, new: &Lowered, limits: &mut Vec<Limit>) -> Vec<Change> {
    let is_in = |plan: &Plan, id: &ShapeId| plan.operations.iter().any(|operation| operation.origin == *id);
    let mut found = Vec::new();
    for (id, diagnostic) in &new.left_out {
        if is_in(&old.plan, id) {
            let message = format!("the operation `{}` can no longer be generated: {}", id.name(), diagnostic.message);
            let change = Change::new(&rust::OPERATION_UNSUPPORTED, message);
            found.push(change.was(Subject::shape(id)).is(Subject::shape(id)));
        } else {
            limits.push(Limit { shape: Some(id.to_string()), reason: diagnostic.message.clone() });
        }
    }
    for (id, _) in old.left_out.iter().filter(|(id, _)| is_in(&new.plan, id)) {
        let message = format!("the operation `{}` can be generated, and could not", id.name());
        let change = Change::new(&rust::OPERATION_SUPPORTED, message);
        found.push(change.was(Subject::shape(id)).is(Subject::shape(id)));
    }
    found
}

/// Finds the places of findings in the models.
struct Placer<'m> {
    old: &'m Model,
    new: &'m Model,
    /// The service of the new version, where what has no place in it is shown.
    service: Option<Span>,
}

impl<'m> Placer<'m> {
    fn new(old: &'m Model, new: &'m Model, config: &ClientConfig) -> Self {
        let wanted = config.service.as_ref().map(|service| service.value.as_str());
        let service = new.service(wanted).ok().and_then(|closure| closure.shape().span);
        Self { old, new, service }
    }

    fn finding(&self, change: Change) -> Finding {
        let Change { rule, old, new, item, before, after, message } = change;
        let subject = new.as_ref().or(old.as_ref());
        let place = |model, subject: &Option<Subject>| subject.as_ref().and_then(|subject| exact(model, subject));
        let (old_place, new_place) = (place(self.old, &old), place(self.new, &new));
        Finding {
            shape: subject.map(|subject| subject.shape.to_string()),
            member: subject.and_then(|subject| subject.member.clone()),
            item,
            before: before.map(shortened),
            after: after.map(shortened),
            anchor: new_place.clone().or_else(|| self.nearest(subject.map(|subject| &subject.shape))),
            old: old_place,
            ..bare(rule, shortened(message), new_place)
        }
    }

    fn model_finding(&self, finding: smithy::Finding) -> Finding {
        let is_order = ORDER.iter().any(|rule| finding.rule.id == *rule || finding.id.starts_with(&format!("{rule}.")));
        let level = match finding.severity {
            _ if is_order => Level::Note,
            Severity::Error => Level::Breaking,
            Severity::Danger => Level::Dangerous,
            Severity::Warning => Level::Warning,
            Severity::Note | Severity::Suppressed => Level::Note,
        };
        let place = |model, location: &Option<farrier_smithy::Location>| {
            location.as_ref().map(|location| at(model, location.clone()))
        };
        let (old, new) = (place(self.old, &finding.old_location), place(self.new, &finding.new_location));
        let shape = finding.shape.as_ref().map(ShapeId::without_member);
        let order = if is_order { "; order means nothing to a Farrier client" } else { "" };
        Finding {
            axis: Axis::Model,
            level,
            severity: Some(finding.severity),
            bump: None,
            member: finding.shape.as_ref().and_then(ShapeId::member).map(str::to_owned),
            item: None,
            before: None,
            after: None,
            message: format!("{}{order}", shortened(finding.message)),
            anchor: new.clone().or_else(|| self.nearest(shape.as_ref())),
            shape: shape.map(|shape| shape.to_string()),
            old,
            new,
            accepted: (finding.severity == Severity::Suppressed)
                .then_some(Acceptance::Model(finding.suppression_reason)),
            rule: finding.id,
            fingerprint: String::new(),
        }
    }

    /// The place of the shape in the new version, or of the service that lost it.
    fn nearest(&self, shape: Option<&ShapeId>) -> Option<Place> {
        let span = shape.and_then(|shape| self.new.shape(shape)).and_then(|shape| shape.span).or(self.service)?;
        self.new.location(span).map(|location| at(self.new, location))
    }
}

fn shortened(mut text: String) -> String {
    if text.len() > LONGEST_TEXT {
        let end = (0..=LONGEST_TEXT).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        text.truncate(end);
        // A code span that is cut has to end.
        let open = if text.matches('`').count() % 2 == 1 { "`" } else { "" };
        text.push_str(open);
        text.push('…');
    }
    text
}

fn exact(model: &Model, subject: &Subject) -> Option<Place> {
    let shape = model.shape(&subject.shape)?;
    let span = match &subject.member {
        Some(member) => shape.member(member)?.span,
        None => shape.span,
    };
    model.location(span).map(|location| at(model, location))
}

fn at(model: &Model, location: farrier_smithy::Location) -> Place {
    let file = model.files().iter().find(|file| file.name() == location.file);
    let line = file.and_then(|file| file.line(location.line)).filter(|line| line.len() <= LONGEST_LINE);
    Place { location, text: line.unwrap_or_default().to_owned() }
}

/// A finding about no shape.
pub(super) fn bare(rule: &Rule, message: String, place: Option<Place>) -> Finding {
    Finding {
        rule: rule.id.to_owned(),
        axis: rule.axis,
        level: rule.level,
        severity: None,
        bump: Some(rule.bump),
        shape: None,
        member: None,
        item: None,
        before: None,
        after: None,
        fingerprint: String::new(),
        message,
        old: None,
        anchor: place.clone(),
        new: place,
        accepted: None,
    }
}

/// The finding that the new version has a model or a service that the old one has not.
pub fn model_added(name: &str) -> Finding {
    let message = format!("`{name}` is new: its client may be released for the first time");
    Finding { after: Some(name.to_owned()), ..bare(&MODEL_ADDED, message, None) }
}

/// The finding that the old version has a model or a service that the new one has not.
pub fn model_removed(name: &str) -> Finding {
    let message = format!("`{name}` is gone: its client can no longer be generated");
    Finding { before: Some(name.to_owned()), ..bare(&MODEL_REMOVED, message, None) }
}
