use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::MAX_DEPTH;
use super::error::EndpointRulesError;
use super::names;
use super::path::Path;
use super::plan::{Attribute, ConditionPlan, ExprPlan, Function, ParameterKind, ParameterPlan};
use super::template;

/// What names stand for.
///
/// A variable has one number wherever it is assigned, so that equal conditions in different rules are the same condition.
pub(super) struct Scope {
    parameters: usize,
    booleans: HashSet<u16>,
    numbers: HashMap<String, u16>,
    visible: HashSet<u16>,
}

impl Scope {
    pub(super) fn new(parameters: &[ParameterPlan], path: &Path<'_>) -> Result<Self, EndpointRulesError> {
        let mut scope = Self {
            parameters: parameters.len(),
            booleans: HashSet::new(),
            numbers: HashMap::new(),
            visible: HashSet::new(),
        };
        for parameter in parameters {
            let number = scope.declare(&parameter.name, path)?;
            if parameter.kind == ParameterKind::Boolean {
                scope.booleans.insert(number);
            }
        }
        Ok(scope)
    }

    /// Numbers a name, or finds its number, and makes it visible.
    pub(super) fn declare(&mut self, name: &str, path: &Path<'_>) -> Result<u16, EndpointRulesError> {
        let next = self.numbers.len();
        let number = match self.numbers.get(name) {
            Some(number) => *number,
            None => {
                u16::try_from(next).map_err(|_| path.error("there are more than 65536 parameters and variables"))?
            }
        };
        self.numbers.entry(name.to_owned()).or_insert(number);
        self.visible.insert(number);
        Ok(number)
    }

    /// Declares the variable of a condition.
    fn assign(&mut self, name: &str, path: &Path<'_>) -> Result<u16, EndpointRulesError> {
        if self.numbers.get(name).is_some_and(|number| usize::from(*number) < self.parameters) {
            return Err(path.error(format!("the variable `{name}` has the name of a parameter")));
        }
        self.declare(name, path)
    }

    pub(super) fn hide(&mut self, number: u16) {
        self.visible.remove(&number);
    }

    pub(super) fn is_visible(&self, name: &str) -> bool {
        self.numbers.get(name).is_some_and(|number| self.visible.contains(number))
    }

    pub(super) fn reference(&self, name: &str, path: &Path<'_>) -> Result<ExprPlan, EndpointRulesError> {
        match self.numbers.get(name) {
            Some(number) if self.visible.contains(number) => Ok(ExprPlan::Ref(*number)),
            Some(_) => Err(path.error(format!("the variable `{name}` is not in scope here"))),
            None => Err(path.error(format!("`{name}` is neither a parameter nor a variable"))),
        }
    }

    /// How many variables were declared.
    pub(super) fn variables(&self) -> u16 {
        u16::try_from(self.numbers.len() - self.parameters).unwrap_or(u16::MAX)
    }

    fn is_boolean(&self, expr: &ExprPlan) -> bool {
        match expr {
            ExprPlan::Bool(_) => true,
            ExprPlan::Ref(number) => self.booleans.contains(number),
            ExprPlan::Get(_, attribute) => {
                matches!(attribute, Attribute::SupportsFips | Attribute::SupportsDualStack | Attribute::IsIp)
            }
            ExprPlan::Call(function, _) => matches!(
                function,
                Function::IsSet
                    | Function::Not
                    | Function::BooleanEquals
                    | Function::StringEquals
                    | Function::IsValidHostLabel
                    | Function::AwsIsVirtualHostableS3Bucket
            ),
            _ => false,
        }
    }

    /// Where only truth counts, `booleanEquals(x, true)` is `x`.
    fn truth(&self, expr: ExprPlan) -> ExprPlan {
        let ExprPlan::Call(Function::BooleanEquals, args) = &expr else { return expr };
        match args.as_slice() {
            [ExprPlan::Bool(true), value] | [value, ExprPlan::Bool(true)] if self.is_boolean(value) => value.clone(),
            _ => expr,
        }
    }
}

/// Lowers a condition ("Rules engine specification, Condition object"); its variable is visible from then on.
pub(super) fn condition(
    value: &Value,
    scope: &mut Scope,
    path: &Path<'_>,
) -> Result<ConditionPlan, EndpointRulesError> {
    let object = path.object(value)?;
    let expr = call(object, scope, path)?;
    let Some(name) = object.get("assign") else { return Ok(ConditionPlan::Test(scope.truth(expr))) };
    let path = path.child("assign");
    let number = scope.assign(path.text(name)?, &path)?;
    Ok(ConditionPlan::Assign(number, expr))
}

/// Lowers an expression: a literal, a template, a reference or a call.
pub(super) fn expression(value: &Value, scope: &Scope, path: &Path<'_>) -> Result<ExprPlan, EndpointRulesError> {
    if path.depth() > MAX_DEPTH {
        return Err(path.error("the rules are nested too deeply"));
    }
    match value {
        Value::Bool(value) => Ok(ExprPlan::Bool(*value)),
        Value::Number(_) => path.int(value).map(ExprPlan::Int),
        Value::String(text) => template::lower(text, scope, path),
        Value::Array(items) => {
            let items = items.iter().enumerate().map(|(index, item)| expression(item, scope, &path.item(index)));
            items.collect::<Result<_, _>>().map(ExprPlan::List)
        }
        Value::Object(object) => match object.get("ref") {
            Some(name) => {
                let path = path.child("ref");
                scope.reference(path.text(name)?, &path)
            }
            None => call(object, scope, path),
        },
        Value::Null => Err(path.wrong("an expression", value)),
    }
}

fn call(object: &Map<String, Value>, scope: &Scope, path: &Path<'_>) -> Result<ExprPlan, EndpointRulesError> {
    let name = path.child("fn").text(path.required(object, "fn")?)?;
    let argv_path = path.child("argv");
    let argv = argv_path.array(path.required(object, "argv")?)?;
    if name == "getAttr" {
        let [value, attributes] = argv else {
            return Err(argv_path.error(format!("`getAttr` takes 2 arguments, found {}", argv.len())));
        };
        let value = expression(value, scope, &argv_path.item(0))?;
        let path = argv_path.item(1);
        return attribute_path(value, path.text(attributes)?, &path);
    }
    let Some((function, at_least, at_most)) = names::function(name) else {
        let known: Vec<_> = names::function_names().collect();
        return Err(path
            .child("fn")
            .error(format!("the function `{name}` is unknown; known are getAttr, {}", known.join(", "))));
    };
    if argv.len() < at_least || argv.len() > at_most {
        let wanted = if at_most == at_least { String::new() } else { "at least ".to_owned() };
        return Err(argv_path.error(format!("`{name}` takes {wanted}{at_least} arguments, found {}", argv.len())));
    }
    let args = argv.iter().enumerate().map(|(index, arg)| expression(arg, scope, &argv_path.item(index)));
    let mut args = args.collect::<Result<Vec<_>, _>>()?;
    check_literals(function, &args, &argv_path)?;
    if matches!(function, Function::Not | Function::Ite)
        && let Some(first) = args.first_mut()
    {
        *first = scope.truth(std::mem::replace(first, ExprPlan::Bool(false)));
    }
    Ok(ExprPlan::Call(function, args))
}

/// Arguments that have to be literals of a kind, because no reference can stand for an integer.
fn check_literals(function: Function, args: &[ExprPlan], path: &Path<'_>) -> Result<(), EndpointRulesError> {
    let ints: &[usize] = match function {
        Function::Substring => &[1, 2],
        Function::Split => &[2],
        _ => &[],
    };
    for &index in ints {
        if !matches!(args.get(index), Some(ExprPlan::Int(0..))) {
            return Err(path.item(index).error("expected an integer that is not negative"));
        }
    }
    if function == Function::Split && matches!(args.get(1), Some(ExprPlan::Str(delimiter)) if delimiter.is_empty()) {
        return Err(path.item(1).error("the delimiter is empty"));
    }
    Ok(())
}

/// Applies a path such as `resourceId[0]` to a value ("Rules engine standard library, Parsing `path` strings").
pub(super) fn attribute_path(value: ExprPlan, text: &str, path: &Path<'_>) -> Result<ExprPlan, EndpointRulesError> {
    let mut value = value;
    for (count, part) in text.split('.').enumerate() {
        if count > MAX_DEPTH {
            return Err(path.error("the attribute path is too long"));
        }
        let (key, index) = match part.split_once('[') {
            Some((key, index)) => (key, Some(index)),
            None => (part, None),
        };
        if !key.is_empty() || index.is_none() {
            let attribute =
                names::attribute(key).ok_or_else(|| path.error(format!("the attribute `{key}` is unknown")))?;
            value = ExprPlan::Get(Box::new(value), attribute);
        }
        if let Some(index) = index {
            let index = index.strip_suffix(']').and_then(|index| index.parse().ok());
            let index = index.ok_or_else(|| path.error(format!("`{part}` does not end in an index such as `[0]`")))?;
            value = ExprPlan::At(Box::new(value), index);
        }
    }
    Ok(value)
}
