//! From text to a plan.

use farrier_smithy::suggest;
use jmespath::Variable;
use jmespath::ast::{Ast, Comparator};

use super::function::FUNCTIONS;
use super::{Comparison, Function, LiteralPlan, PathError, PathPlan};

/// The most brackets and prefixes of an expression. Each may nest, and whatever reads an expression recurses for it: a model
/// must not be able to overflow the stack. The most in a model of AWS are 10.
const MAX_NESTING: usize = 120;

/// The most other operators, for the same reason. The most in a model of AWS are 20.
const MAX_OPERATORS: usize = 120;

/// Parses an expression (JMESPath specification, "Grammar").
///
/// # Errors
/// The text is no expression, or it calls a function that does not exist or takes other arguments.
pub fn parse(text: &str) -> Result<PathPlan, PathError> {
    for (letters, what, most) in [("[({!&", "brackets", MAX_NESTING), ("*.|=<>", "operators", MAX_OPERATORS)] {
        let count = text.replace("[*]", "[").chars().filter(|letter| letters.contains(*letter)).count();
        if count > most {
            return Err(PathError::new(format!("it has {count} {what}, more than {most}")));
        }
    }
    let ast = jmespath::parse(text).map_err(|error| {
        let place = if error.column < text.len() { format!(" at column {}", error.column + 1) } else { String::new() };
        PathError::new(format!("no JMESPath expression{place}: {}", error.reason))
    })?;
    plan(ast)
}

fn plan(ast: Ast) -> Result<PathPlan, PathError> {
    Ok(match ast {
        Ast::Identity { .. } => PathPlan::Current,
        Ast::Field { name, .. } => PathPlan::Field(name),
        Ast::Index { idx, .. } => PathPlan::Index(idx),
        Ast::Slice { step: 0, .. } => return Err(PathError::new("the step of a slice is 0")),
        Ast::Slice { start, stop, step, .. } => PathPlan::Slice(start, stop, step),
        Ast::Literal { value, .. } => PathPlan::Literal(literal(&value)?),
        Ast::Subexpr { lhs, rhs, .. } => PathPlan::Then(boxed(lhs)?, boxed(rhs)?),
        Ast::Or { lhs, rhs, .. } => PathPlan::Or(boxed(lhs)?, boxed(rhs)?),
        Ast::And { lhs, rhs, .. } => PathPlan::And(boxed(lhs)?, boxed(rhs)?),
        Ast::Not { node, .. } => PathPlan::Not(boxed(node)?),
        Ast::Comparison { comparator, lhs, rhs, .. } => {
            PathPlan::Compare(comparison(&comparator), boxed(lhs)?, boxed(rhs)?)
        }
        Ast::Flatten { node, .. } => PathPlan::Flatten(boxed(node)?),
        Ast::ObjectValues { node, .. } => PathPlan::Values(boxed(node)?),
        Ast::Projection { lhs, rhs, .. } => PathPlan::Project(boxed(lhs)?, boxed(rhs)?),
        Ast::Condition { predicate, then, .. } => PathPlan::When(boxed(predicate)?, boxed(then)?),
        Ast::MultiList { elements, .. } => PathPlan::List(plans(elements)?),
        Ast::MultiHash { elements, .. } => {
            let entry = |pair: jmespath::ast::KeyValuePair| plan(pair.value).map(|value| (pair.key, value));
            PathPlan::Map(elements.into_iter().map(entry).collect::<Result<_, _>>()?)
        }
        Ast::Function { name, args, .. } => call(&name, args)?,
        Ast::Expref { ast, .. } => PathPlan::Reference(boxed(ast)?),
    })
}

#[allow(clippy::boxed_local, reason = "it comes boxed out of the parser's tree")]
fn boxed(ast: Box<Ast>) -> Result<Box<PathPlan>, PathError> {
    plan(*ast).map(Box::new)
}

fn plans(elements: Vec<Ast>) -> Result<Vec<PathPlan>, PathError> {
    elements.into_iter().map(plan).collect()
}

fn call(name: &str, arguments: Vec<Ast>) -> Result<PathPlan, PathError> {
    let Some(function) = Function::named(name) else {
        let help = suggest::did_you_mean(name, FUNCTIONS.iter().map(|function| function.name));
        return Err(PathError::new(format!("no function `{name}` in JMESPath")).with_help(help));
    };
    if !function.takes(arguments.len()) {
        let (wanted, given) = (function.0.arguments.len(), arguments.len());
        let least = if function.0.variadic { "at least " } else { "" };
        return Err(PathError::new(format!("`{name}` takes {least}{wanted} arguments, and is given {given}")));
    }
    Ok(PathPlan::Call(function, plans(arguments)?))
}

fn comparison(comparator: &Comparator) -> Comparison {
    match comparator {
        Comparator::Equal => Comparison::Equal,
        Comparator::NotEqual => Comparison::NotEqual,
        Comparator::LessThan => Comparison::Less,
        Comparator::LessThanEqual => Comparison::LessOrEqual,
        Comparator::GreaterThan => Comparison::Greater,
        Comparator::GreaterThanEqual => Comparison::GreaterOrEqual,
    }
}

fn literal(value: &Variable) -> Result<LiteralPlan, PathError> {
    Ok(match value {
        Variable::Null => LiteralPlan::Null,
        Variable::Bool(value) => LiteralPlan::Bool(*value),
        Variable::String(text) => LiteralPlan::Str(text.clone()),
        Variable::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(integer), _) => LiteralPlan::Integer(integer),
            (None, Some(float)) => LiteralPlan::Float(float),
            (None, None) => return Err(PathError::new(format!("{number} is no number that can be compared"))),
        },
        Variable::Array(items) => LiteralPlan::List(items.iter().map(|item| literal(item)).collect::<Result<_, _>>()?),
        Variable::Object(entries) => {
            let entry = |(key, value): (&String, &jmespath::Rcvar)| literal(value).map(|value| (key.clone(), value));
            LiteralPlan::Map(entries.iter().map(entry).collect::<Result<_, _>>()?)
        }
        Variable::Expref(_) => return Err(PathError::new("an expression is no literal")),
    })
}
