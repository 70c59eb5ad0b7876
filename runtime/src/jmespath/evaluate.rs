//! The interpreter of expressions.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::functions::call;
use super::{Comparison, EvaluationError, Expression, Value};

type Evaluated<'a> = Result<Value<'a>, EvaluationError>;

/// The value of an expression on `at`. It goes as deep as the expression, which the generator bounds.
#[inline]
pub(super) fn evaluate<'a>(expression: &'static Expression, at: &Value<'a>) -> Evaluated<'a> {
    match expression {
        Expression::Current => Ok(at.clone()),
        Expression::Field(name) => Ok(at.field(name)),
        Expression::Index(index) => Ok(item(at, *index)),
        Expression::Slice(start, stop, step) => Ok(slice(at, *start, *stop, *step)),
        Expression::Literal(literal) => Ok(literal.into()),
        Expression::Then(first, second) => evaluate(second, &evaluate(first, at)?),
        Expression::Or(first, second) => {
            let value = evaluate(first, at)?;
            if value.is_true() { Ok(value) } else { evaluate(second, at) }
        }
        Expression::And(first, second) => {
            let value = evaluate(first, at)?;
            if value.is_true() { evaluate(second, at) } else { Ok(value) }
        }
        Expression::Not(inner) => Ok(Value::Bool(!evaluate(inner, at)?.is_true())),
        Expression::Compare(comparison, left, right) => {
            Ok(compare(*comparison, &evaluate(left, at)?, &evaluate(right, at)?))
        }
        Expression::Flatten(inner) => Ok(flatten(&evaluate(inner, at)?)),
        Expression::Values(inner) => Ok(values(&evaluate(inner, at)?)),
        Expression::Project(list, each) => project(&evaluate(list, at)?, each),
        Expression::When(condition, then) => {
            if evaluate(condition, at)?.is_true() {
                evaluate(then, at)
            } else {
                Ok(Value::Null)
            }
        }
        Expression::List(_) | Expression::Map(_) if matches!(at, Value::Null) => Ok(Value::Null),
        Expression::List(items) => {
            Ok(Value::List(items.iter().map(|item| evaluate(item, at)).collect::<Result<_, _>>()?))
        }
        Expression::Map(entries) => {
            let entry = |(key, value): &'static (&'static str, Expression)| {
                evaluate(value, at).map(|value| (Cow::Borrowed(*key), value))
            };
            Ok(Value::Map(entries.iter().map(entry).collect::<Result<_, _>>()?))
        }
        Expression::Call(function, arguments) => {
            let arguments: Result<Vec<_>, _> = arguments.iter().map(|argument| evaluate(argument, at)).collect();
            call(*function, &arguments?)
        }
        Expression::Reference(inner) => Ok(Value::Expression(inner)),
    }
}

#[inline]
fn item<'a>(at: &Value<'a>, index: i32) -> Value<'a> {
    let Some(items) = at.items() else { return Value::Null };
    let index = usize::try_from(index).ok().or_else(|| items.len().checked_sub(distance(index)));
    index.and_then(|index| items.into_iter().nth(index)).unwrap_or(Value::Null)
}

/// How far from the end an index counts.
#[inline]
fn distance(index: i32) -> usize {
    usize::try_from(index.unsigned_abs()).unwrap_or(usize::MAX)
}

/// The items from `start` on in steps until `stop` (JMESPath specification, "Slices").
#[inline]
fn slice<'a>(at: &Value<'a>, start: Option<i32>, stop: Option<i32>, step: i32) -> Value<'a> {
    let Some(items) = at.items() else { return Value::Null };
    let length = i64::try_from(items.len()).unwrap_or(i64::MAX);
    let (least, most) = if step < 0 { (-1, length - 1) } else { (0, length) };
    let end = |given: Option<i32>, default: i64| {
        given.map_or(default, |given| {
            let given = i64::from(given);
            (if given < 0 { given + length } else { given }).clamp(least, most)
        })
    };
    let (mut at, stop) =
        if step < 0 { (end(start, length - 1), end(stop, -1)) } else { (end(start, 0), end(stop, length)) };
    let mut taken = Vec::new();
    while step != 0 && (if step < 0 { at > stop } else { at < stop }) {
        taken.extend(usize::try_from(at).ok().and_then(|at| items.get(at)).cloned());
        at += i64::from(step);
    }
    Value::List(taken)
}

/// Orders only numbers; whatever else is ordered gives null (JMESPath specification, "Filter Expressions").
#[inline]
fn compare<'a>(comparison: Comparison, left: &Value<'a>, right: &Value<'a>) -> Value<'a> {
    let ordered = |is_so: fn(Ordering) -> bool| match (left, right) {
        (Value::Number(left), Value::Number(right)) => Value::Bool(left.compare(*right).is_some_and(is_so)),
        _ => Value::Null,
    };
    match comparison {
        Comparison::Equal => Value::Bool(left.is_equal(right)),
        Comparison::NotEqual => Value::Bool(!left.is_equal(right)),
        Comparison::Less => ordered(Ordering::is_lt),
        Comparison::LessOrEqual => ordered(Ordering::is_le),
        Comparison::Greater => ordered(Ordering::is_gt),
        Comparison::GreaterOrEqual => ordered(Ordering::is_ge),
    }
}

#[inline]
fn flatten<'a>(value: &Value<'a>) -> Value<'a> {
    let Some(items) = value.items() else { return Value::Null };
    let mut flat = Vec::new();
    for item in items {
        match item.items() {
            Some(inner) => flat.extend(inner),
            None => flat.push(item),
        }
    }
    Value::List(flat)
}

#[inline]
fn values<'a>(value: &Value<'a>) -> Value<'a> {
    let entries = value.entries();
    entries.map_or(Value::Null, |entries| Value::List(entries.into_iter().map(|(_, value)| value).collect()))
}

#[inline]
fn project<'a>(list: &Value<'a>, each: &'static Expression) -> Evaluated<'a> {
    let Some(items) = list.items() else { return Ok(Value::Null) };
    let mut projected = Vec::new();
    for item in items {
        match evaluate(each, &item)? {
            Value::Null => {}
            value => projected.push(value),
        }
    }
    Ok(Value::List(projected))
}
