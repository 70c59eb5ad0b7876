use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use aws_smithy_types::{Document, Number};

use super::error::{EndpointError, Kind};
use super::functions::{self, Arn, Url};
use super::params::{ParamValue, Params};
use super::partition::Partitions;
use super::resolved::{AuthScheme, Endpoint};
use super::rules::{Condition, Expr, Function, Outcome, RuleSet};
use super::value::Value;

/// The property that becomes [`Endpoint::auth_schemes`].
const AUTH_SCHEMES: &str = "authSchemes";

impl RuleSet {
    /// Evaluates the rules: the endpoint for these parameter values.
    ///
    /// # Errors
    ///
    /// A required parameter without a value, a value of the wrong type, an error the rules state, or no rule that matches.
    /// The error names the values used and what to change.
    pub fn resolve(&self, params: &Params<'_>, partitions: &Partitions) -> Result<Endpoint, EndpointError> {
        let result = Evaluation::new(self, params, partitions).and_then(|mut evaluation| {
            let outcome = evaluation.outcome()?;
            evaluation.finish(outcome)
        });
        result.map_err(|kind| EndpointError::new(kind, self, params))
    }
}

/// One walk through the rules.
struct Evaluation<'a> {
    rules: &'a RuleSet,
    partitions: &'a Partitions,
    /// The values of parameters, then variables.
    slots: Vec<Option<Value<'a>>>,
}

impl<'a> Evaluation<'a> {
    /// Starts with the given values, and defaults for the missing ones.
    fn new(rules: &'a RuleSet, params: &'a Params<'_>, partitions: &'a Partitions) -> Result<Self, Kind> {
        let variables = usize::from(rules.variables);
        let mut slots = Vec::with_capacity(rules.parameters.len() + variables);
        for (index, parameter) in rules.parameters.iter().enumerate() {
            let given = params.values().get(index).unwrap_or(&ParamValue::Unset);
            if !given.has_kind(parameter.kind) {
                return Err(Kind::WrongType { parameter: index });
            }
            let value = Value::of_param(given).or_else(|| parameter.default.map(Value::of_literal));
            if parameter.required && value.is_none() {
                return Err(Kind::Missing { parameter: index });
            }
            slots.push(value);
        }
        slots.resize(slots.len() + variables, None);
        Ok(Self { rules, partitions, slots })
    }

    fn outcome(&mut self) -> Result<&'a Outcome, Kind> {
        let (nodes, _) = self.rules.nodes.as_chunks::<3>();
        let mut target = self.rules.root;
        let mut first_allowed = 0;
        loop {
            if target == RuleSet::NO_MATCH {
                return Err(Kind::NoMatch);
            }
            if let Some(outcome) = target.checked_sub(RuleSet::OUTCOME) {
                return self.rules.outcomes.get(usize::from(outcome)).ok_or(Kind::Malformed);
            }
            let at = usize::from(target);
            let [condition, then, otherwise] = *nodes.get(at).ok_or(Kind::Malformed)?;
            // Targets lie behind their node; without this check a malformed rule set could walk in circles.
            if at < first_allowed {
                return Err(Kind::Malformed);
            }
            first_allowed = at + 1;
            let condition = self.rules.conditions.get(usize::from(condition)).ok_or(Kind::Malformed)?;
            target = if self.holds(condition) { then } else { otherwise };
        }
    }

    fn holds(&mut self, condition: &'a Condition) -> bool {
        match condition {
            Condition::Test(expr) => is_truthy(self.evaluate(expr).as_ref()),
            Condition::Assign(slot, expr) => {
                let value = self.evaluate(expr);
                let holds = is_truthy(value.as_ref());
                if let Some(slot) = self.slots.get_mut(usize::from(*slot)) {
                    *slot = value;
                }
                holds
            }
        }
    }

    fn evaluate(&self, expr: &'a Expr) -> Option<Value<'a>> {
        match expr {
            Expr::Bool(value) => Some(Value::Bool(*value)),
            Expr::Int(value) => Some(Value::Int(*value)),
            Expr::Str(value) => Some(Value::Str(Cow::Borrowed(value))),
            Expr::Ref(slot) => self.slots.get(usize::from(*slot))?.clone(),
            Expr::Concat(parts) => self.concat(parts).map(|text| Value::Str(Cow::Owned(text))),
            Expr::Get(value, attribute) => self.evaluate(value)?.attribute(*attribute),
            Expr::At(value, index) => self.evaluate(value)?.item(*index),
            Expr::Call(function, args) => self.call(*function, args),
            Expr::List(items) => items.iter().map(|item| self.text(item)).collect::<Option<_>>().map(Value::List),
            Expr::Map(_) => None,
        }
    }

    fn call(&self, function: Function, args: &'a [Expr]) -> Option<Value<'a>> {
        let arg = |index: usize| self.evaluate(args.get(index)?);
        let text = |index: usize| self.text(args.get(index)?);
        let int = |index: usize| self.int(args.get(index)?);
        let flag = |index: usize| is_truthy(arg(index).as_ref());
        Some(match function {
            Function::IsSet => Value::Bool(arg(0).is_some()),
            Function::Not => Value::Bool(!flag(0)),
            Function::BooleanEquals => {
                Value::Bool(matches!((arg(0), arg(1)), (Some(Value::Bool(a)), Some(Value::Bool(b))) if a == b))
            }
            Function::StringEquals => {
                Value::Bool(text(0).is_some_and(|left| text(1).is_some_and(|right| left == right)))
            }
            Function::IsValidHostLabel => Value::Bool(functions::is_valid_host_label(&text(0)?, flag(1))),
            Function::ParseUrl => Value::Url(Rc::new(match text(0)? {
                Cow::Borrowed(text) => Url::parse(text)?,
                Cow::Owned(text) => Url::parse(&text)?.into_owned(),
            })),
            Function::Substring => Value::Str(functions::substring(&text(0)?, int(1)?, int(2)?, flag(3))?),
            Function::UriEncode => Value::Str(functions::uri_encode(&text(0)?)),
            Function::Split => Value::List(functions::split(&text(0)?, &text(1)?, int(2)?)?),
            Function::Coalesce => return args.iter().find_map(|arg| self.evaluate(arg)),
            Function::Ite => return if flag(0) { arg(1) } else { arg(2) },
            Function::AwsPartition => Value::Partition(self.partitions.of(&text(0)?)?),
            Function::AwsParseArn => Value::Arn(Rc::new(match text(0)? {
                Cow::Borrowed(text) => Arn::parse(text)?,
                Cow::Owned(text) => Arn::parse(&text)?.into_owned(),
            })),
            Function::AwsIsVirtualHostableS3Bucket => {
                Value::Bool(functions::is_virtual_hostable_bucket(&text(0)?, flag(1)))
            }
        })
    }

    fn concat(&self, parts: &'a [Expr]) -> Option<String> {
        parts.iter().try_fold(String::new(), |text, part| Some(text + &self.text(part)?))
    }

    fn text(&self, expr: &'a Expr) -> Option<Cow<'a, str>> {
        match self.evaluate(expr)? {
            Value::Str(text) => Some(text),
            _ => None,
        }
    }

    fn int(&self, expr: &'a Expr) -> Option<i32> {
        match self.evaluate(expr)? {
            Value::Int(value) => Some(value),
            _ => None,
        }
    }

    fn finish(&self, outcome: &'a Outcome) -> Result<Endpoint, Kind> {
        let text = |expr, what| self.text(expr).map(Cow::into_owned).ok_or(Kind::Incomplete { what });
        let (url, headers, properties) = match outcome {
            Outcome::Error(message) => return Err(Kind::Rule { message: text(message, "error message")? }),
            Outcome::Endpoint(url, headers, properties) => (url, *headers, *properties),
        };
        let mut endpoint = Endpoint::new(self.concat(url).ok_or(Kind::Incomplete { what: "URL" })?);
        for (name, values) in headers {
            let values = values.iter().map(|value| text(value, "header")).collect::<Result<_, _>>()?;
            endpoint.headers.push((Cow::Borrowed(*name), values));
        }
        for (name, value) in properties {
            match value {
                Expr::List(schemes) if *name == AUTH_SCHEMES => {
                    endpoint.auth_schemes =
                        schemes.iter().map(|scheme| self.auth_scheme(scheme)).collect::<Result<_, _>>()?;
                }
                value => endpoint.properties.push((Cow::Borrowed(*name), self.document(value)?)),
            }
        }
        Ok(endpoint)
    }

    fn auth_scheme(&self, expr: &'a Expr) -> Result<AuthScheme, Kind> {
        let Expr::Map(entries) = expr else { return Err(Kind::Malformed) };
        let mut scheme = AuthScheme::default();
        for (key, value) in *entries {
            scheme.set(*key, self.document(value)?);
        }
        Ok(scheme)
    }

    fn document(&self, expr: &'a Expr) -> Result<Document, Kind> {
        match expr {
            Expr::List(items) => {
                items.iter().map(|item| self.document(item)).collect::<Result<_, _>>().map(Document::Array)
            }
            Expr::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| Ok(((*key).to_owned(), self.document(value)?)));
                entries.collect::<Result<HashMap<_, _>, _>>().map(Document::Object)
            }
            expr => match self.evaluate(expr) {
                Some(Value::Bool(value)) => Ok(Document::Bool(value)),
                Some(Value::Int(value)) => Ok(Document::Number(int_number(value))),
                Some(Value::Str(text)) => Ok(Document::String(text.into_owned())),
                Some(Value::List(items)) => {
                    Ok(Document::Array(items.iter().map(|item| Document::String(item.to_string())).collect()))
                }
                _ => Err(Kind::Incomplete { what: "property" }),
            },
        }
    }
}

fn is_truthy(value: Option<&Value<'_>>) -> bool {
    !matches!(value, None | Some(Value::Bool(false)))
}

fn int_number(value: i32) -> Number {
    u64::try_from(value).map_or_else(|_| Number::NegInt(i64::from(value)), Number::PosInt)
}

#[cfg(test)]
mod tests;
