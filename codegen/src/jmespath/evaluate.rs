//! From a plan to the runtime's own types, which a generated crate would hold as statics.

use farrier_runtime::jmespath::{self, Expression, Literal};

use super::{Comparison, Function, LiteralPlan, PathPlan};

/// The expression as the runtime evaluates it. It is leaked: it stands in for a static.
#[must_use]
pub fn expression(plan: &PathPlan) -> &'static Expression {
    Box::leak(Box::new(owned(plan)))
}

fn owned(plan: &PathPlan) -> Expression {
    match plan {
        PathPlan::Current => Expression::Current,
        PathPlan::Field(name) => Expression::Field(text(name)),
        PathPlan::Index(index) => Expression::Index(*index),
        PathPlan::Slice(start, stop, step) => Expression::Slice(*start, *stop, *step),
        PathPlan::Literal(value) => Expression::Literal(literal(value)),
        PathPlan::Then(first, second) => Expression::Then(expression(first), expression(second)),
        PathPlan::Or(first, second) => Expression::Or(expression(first), expression(second)),
        PathPlan::And(first, second) => Expression::And(expression(first), expression(second)),
        PathPlan::Not(inner) => Expression::Not(expression(inner)),
        PathPlan::Compare(operator, left, right) => {
            Expression::Compare(comparison(*operator), expression(left), expression(right))
        }
        PathPlan::Flatten(inner) => Expression::Flatten(expression(inner)),
        PathPlan::Values(inner) => Expression::Values(expression(inner)),
        PathPlan::Project(list, each) => Expression::Project(expression(list), expression(each)),
        PathPlan::When(condition, then) => Expression::When(expression(condition), expression(then)),
        PathPlan::List(items) => Expression::List(items.iter().map(owned).collect::<Vec<_>>().leak()),
        PathPlan::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| (text(key), owned(value)));
            Expression::Map(entries.collect::<Vec<_>>().leak())
        }
        PathPlan::Call(name, arguments) => {
            Expression::Call(function(*name), arguments.iter().map(owned).collect::<Vec<_>>().leak())
        }
        PathPlan::Reference(inner) => Expression::Reference(expression(inner)),
    }
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn literal(plan: &LiteralPlan) -> Literal {
    match plan {
        LiteralPlan::Null => Literal::Null,
        LiteralPlan::Bool(value) => Literal::Bool(*value),
        LiteralPlan::Integer(value) => Literal::Integer(*value),
        LiteralPlan::Float(value) => Literal::Float(*value),
        LiteralPlan::Str(value) => Literal::Str(text(value)),
        LiteralPlan::List(items) => Literal::List(items.iter().map(literal).collect::<Vec<_>>().leak()),
        LiteralPlan::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| (text(key), literal(value)));
            Literal::Map(entries.collect::<Vec<_>>().leak())
        }
    }
}

fn comparison(plan: Comparison) -> jmespath::Comparison {
    match plan {
        Comparison::Equal => jmespath::Comparison::Equal,
        Comparison::NotEqual => jmespath::Comparison::NotEqual,
        Comparison::Less => jmespath::Comparison::Less,
        Comparison::LessOrEqual => jmespath::Comparison::LessOrEqual,
        Comparison::Greater => jmespath::Comparison::Greater,
        Comparison::GreaterOrEqual => jmespath::Comparison::GreaterOrEqual,
    }
}

/// The variant that the signature names. `emit` writes the name; a test holds that every one is here.
fn function(plan: Function) -> jmespath::Function {
    use jmespath::Function as F;
    const ALL: [F; 26] = [
        F::Abs,
        F::Avg,
        F::Ceil,
        F::Contains,
        F::EndsWith,
        F::Floor,
        F::Join,
        F::Keys,
        F::Length,
        F::Map,
        F::Max,
        F::MaxBy,
        F::Merge,
        F::Min,
        F::MinBy,
        F::NotNull,
        F::Reverse,
        F::Sort,
        F::SortBy,
        F::StartsWith,
        F::Sum,
        F::ToArray,
        F::ToNumber,
        F::ToString,
        F::Type,
        F::Values,
    ];
    let named = ALL.into_iter().find(|function| format!("{function:?}") == plan.0.variant);
    named.expect("every signature names a variant")
}
