//! The built-in functions.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::evaluate::evaluate;
use super::{EvaluationError, Expression, Function, Number, Value};

/// Calls a function. The generator has checked how many arguments it is given.
#[inline]
pub(super) fn call<'a>(function: Function, arguments: &[Value<'a>]) -> Result<Value<'a>, EvaluationError> {
    let given = match arguments {
        [only] => one(function, only),
        [first, second] => two(function, first, second),
        _ => None,
    };
    given.or_else(|| any_number(function, arguments)).ok_or_else(|| EvaluationError::of(function))
}

/// Functions of one argument; nothing for an argument that they do not take.
#[inline]
fn one<'a>(function: Function, value: &Value<'a>) -> Option<Value<'a>> {
    Some(match (function, value) {
        (Function::Abs, Value::Number(number)) => Value::Number(number.abs()),
        (Function::Ceil, Value::Number(number)) => Value::Number(number.rounded(f64::ceil)),
        (Function::Floor, Value::Number(number)) => Value::Number(number.rounded(f64::floor)),
        (Function::Avg, list) => average(&numbers(list)?),
        (Function::Sum, list) => Value::Number(numbers(list)?.into_iter().fold(Number::Integer(0), Number::plus)),
        (Function::Length, value) => Value::integer(i128::try_from(value.len()?).unwrap_or(i128::MAX)),
        (Function::Keys, map) => Value::List(map.entries()?.into_iter().map(|(key, _)| Value::Str(key)).collect()),
        (Function::Values, map) => Value::List(map.entries()?.into_iter().map(|(_, value)| value).collect()),
        (Function::Max, list) => extreme(comparable(list)?, Ordering::Greater),
        (Function::Min, list) => extreme(comparable(list)?, Ordering::Less),
        (Function::Sort, list) => {
            let mut items = comparable(list)?;
            items.sort_by(order);
            Value::List(items)
        }
        (Function::Reverse, Value::Str(text)) => Value::Str(text.chars().rev().collect()),
        (Function::Reverse, list) => Value::List(list.items()?.into_iter().rev().collect()),
        (Function::ToArray, value) => match value.items() {
            Some(_) => value.clone(),
            None => Value::List(vec![value.clone()]),
        },
        (Function::ToNumber, Value::Number(_)) => value.clone(),
        (Function::ToNumber, Value::Str(text)) => Number::parse(text).map_or(Value::Null, Value::Number),
        (Function::ToNumber, _) => Value::Null,
        (Function::ToString, Value::Str(_)) => value.clone(),
        (Function::ToString, value) => {
            let mut text = String::new();
            value.write_json(&mut text);
            Value::Str(Cow::Owned(text))
        }
        (Function::Type, value) => Value::Str(Cow::Borrowed(value.kind())),
        _ => return None,
    })
}

/// Functions of two arguments.
#[inline]
fn two<'a>(function: Function, first: &Value<'a>, second: &Value<'a>) -> Option<Value<'a>> {
    Some(match (function, first, second) {
        (Function::Contains, Value::Str(text), Value::Str(part)) => Value::Bool(text.contains(&**part)),
        (Function::Contains, Value::Str(_), _) => Value::Bool(false),
        (Function::Contains, list, item) => Value::Bool(list.items()?.iter().any(|other| other.is_equal(item))),
        (Function::StartsWith, Value::Str(text), Value::Str(part)) => Value::Bool(text.starts_with(&**part)),
        (Function::EndsWith, Value::Str(text), Value::Str(part)) => Value::Bool(text.ends_with(&**part)),
        (Function::Join, Value::Str(glue), list) => {
            let texts = list.items()?.into_iter().map(|item| match item {
                Value::Str(text) => Some(text),
                _ => None,
            });
            Value::Str(Cow::Owned(texts.collect::<Option<Vec<_>>>()?.join(&**glue)))
        }
        (Function::Map, Value::Expression(each), list) => {
            let items = list.items()?.iter().map(|item| evaluate(each, item)).collect::<Result<_, _>>();
            Value::List(items.ok()?)
        }
        (Function::MaxBy, list, Value::Expression(key)) => extreme_by(list, key, Ordering::Greater)?,
        (Function::MinBy, list, Value::Expression(key)) => extreme_by(list, key, Ordering::Less)?,
        (Function::SortBy, list, Value::Expression(key)) => {
            let mut items = keyed(list, key)?;
            items.sort_by(|(left, _), (right, _)| order(left, right));
            Value::List(items.into_iter().map(|(_, item)| item).collect())
        }
        _ => return None,
    })
}

/// Functions of any number of arguments.
#[inline]
fn any_number<'a>(function: Function, arguments: &[Value<'a>]) -> Option<Value<'a>> {
    match function {
        Function::NotNull => {
            let mut set = arguments.iter().filter(|value| !matches!(value, Value::Null));
            Some(set.next().cloned().unwrap_or(Value::Null))
        }
        Function::Merge => {
            let mut merged: Vec<(Cow<'a, str>, Value<'a>)> = Vec::new();
            for (key, value) in arguments.iter().map(Value::entries).collect::<Option<Vec<_>>>()?.into_iter().flatten()
            {
                match merged.iter_mut().find(|(known, _)| *known == key) {
                    Some(known) => known.1 = value,
                    None => merged.push((key, value)),
                }
            }
            Some(Value::Map(merged))
        }
        _ => None,
    }
}

#[inline]
fn numbers(list: &Value<'_>) -> Option<Vec<Number>> {
    let number = |item| match item {
        Value::Number(number) => Some(number),
        _ => None,
    };
    list.items()?.into_iter().map(number).collect()
}

#[inline]
#[allow(clippy::cast_precision_loss, reason = "no list is so long that its average would notice")]
fn average<'a>(numbers: &[Number]) -> Value<'a> {
    let sum: f64 = numbers.iter().map(|number| number.as_float()).sum();
    if numbers.is_empty() { Value::Null } else { Value::Number(Number::Float(sum / numbers.len() as f64)) }
}

/// The items of a list of numbers or of a list of strings.
#[inline]
fn comparable<'a>(list: &Value<'a>) -> Option<Vec<Value<'a>>> {
    let items = list.items()?;
    are_comparable(&items.iter()).then_some(items)
}

#[inline]
fn are_comparable<'v, 'a: 'v>(values: &(impl Iterator<Item = &'v Value<'a>> + Clone)) -> bool {
    values.clone().all(|value| matches!(value, Value::Number(_)))
        || values.clone().all(|value| matches!(value, Value::Str(_)))
}

#[inline]
fn order(left: &Value<'_>, right: &Value<'_>) -> Ordering {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.compare(*right).unwrap_or(Ordering::Equal),
        (Value::Str(left), Value::Str(right)) => left.cmp(right),
        _ => Ordering::Equal,
    }
}

/// The first of the largest or smallest values.
#[inline]
fn extreme<'a>(items: Vec<Value<'a>>, wanted: Ordering) -> Value<'a> {
    let better = |best: Value<'a>, item: Value<'a>| if order(&item, &best) == wanted { item } else { best };
    items.into_iter().reduce(better).unwrap_or(Value::Null)
}

/// The items of a list behind what an expression makes of each; nothing where those can not be compared.
#[inline]
fn keyed<'a>(list: &Value<'a>, key: &'static Expression) -> Option<Vec<(Value<'a>, Value<'a>)>> {
    let items = list.items()?.into_iter().map(|item| evaluate(key, &item).map(|key| (key, item)));
    let items: Vec<_> = items.collect::<Result<_, _>>().ok()?;
    are_comparable(&items.iter().map(|(key, _)| key)).then_some(items)
}

#[inline]
fn extreme_by<'a>(list: &Value<'a>, key: &'static Expression, wanted: Ordering) -> Option<Value<'a>> {
    let items = keyed(list, key)?.into_iter();
    let better = |best: (Value<'a>, Value<'a>), item: (Value<'a>, Value<'a>)| {
        if order(&item.0, &best.0) == wanted { item } else { best }
    };
    Some(items.reduce(better).map_or(Value::Null, |(_, item)| item))
}
