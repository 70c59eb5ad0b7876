//! Waiters (Smithy 2.0, "Waiters").

use farrier_smithy::traits::{self, Acceptor, AcceptorState, Matcher, PathComparator, PathMatcher, Waiter};
use farrier_smithy::{Diagnostic, Operation, Shape};

use super::Lowering;
use crate::jmespath::{self, PathError, PathPlan, Type};
use crate::names;
use crate::plan::{AcceptorPlan, ComparatorPlan, Item, MatcherPlan, OperationPlan, WaiterPlan};

impl Lowering<'_> {
    /// The waiters of the operations, in order of name.
    pub(super) fn waiters(&self, shapes: &[&Shape], plans: &[OperationPlan]) -> Result<Vec<WaiterPlan>, Diagnostic> {
        let mut files = names::modules();
        let mut waiters = Vec::new();
        for shape in shapes {
            let plan = plans.iter().find(|plan| plan.model_name == shape.id.name());
            let (Some(operation), Some(plan)) = (shape.as_operation(), plan) else { continue };
            // The specification keeps waiters away from streams, which can be sent only once.
            if plan.input.members.iter().any(|member| member.rust.is_stream()) {
                continue;
            }
            let Some(traits::Waitable(found)) = shape.get() else { continue };
            for (name, waiter) in &found {
                let file = files.claim(&names::snake(name));
                waiters.push(self.waiter(shape, operation, plan, file, (name, waiter))?);
            }
        }
        waiters.sort_by(|left, right| left.file.cmp(&right.file));
        Ok(waiters)
    }

    fn waiter(
        &self,
        shape: &Shape,
        operation: &Operation,
        plan: &OperationPlan,
        file: String,
        (name, waiter): (&str, &Waiter),
    ) -> Result<WaiterPlan, Diagnostic> {
        // `Self` with something before or behind it is no keyword.
        let pascal = names::pascal(&file);
        let pascal = pascal.trim_end_matches('_');
        let builder = Item::new(["waiters", &file], format!("{pascal}FluentBuilder"));
        let acceptors = waiter.acceptors.iter().enumerate().map(|(index, acceptor)| {
            self.acceptor(operation, acceptor).map_err(|error| self.wrong_path(shape, (name, index), acceptor, &error))
        });
        let docs = waiter.documentation.as_deref().map(crate::docs::rustdoc).filter(|docs| !docs.trim().is_empty());
        Ok(WaiterPlan {
            operation: plan.item.clone(),
            final_poll: builder.sibling(format!("{pascal}FinalPoll")),
            error: builder.sibling(format!("WaitUntil{pascal}Error")),
            builder,
            model_name: name.to_owned(),
            method: format!("wait_until_{file}"),
            file,
            docs: docs.unwrap_or_else(|| format!("Waits until `{name}`.")),
            deprecated: waiter.deprecated.then(String::new),
            min_delay: waiter.min_delay,
            max_delay: waiter.max_delay,
            acceptors: acceptors.collect::<Result<_, _>>()?,
        })
    }

    fn acceptor(&self, operation: &Operation, acceptor: &Acceptor) -> Result<AcceptorPlan, PathError> {
        let (input, output) = (self.model.expect_shape(&operation.input), self.model.expect_shape(&operation.output));
        let state = match acceptor.state {
            AcceptorState::Success => "Success",
            AcceptorState::Failure => "Failure",
            AcceptorState::Retry => "Retry",
        };
        let matcher = match &acceptor.matcher {
            Matcher::Success(wanted) => MatcherPlan::Success(*wanted),
            Matcher::ErrorType(name) => MatcherPlan::ErrorType(self.error_codes(operation, name)),
            Matcher::Output(matcher) => {
                let (path, comparator) = self.path(matcher, &Type::Shape(output))?;
                MatcherPlan::Output(path, comparator)
            }
            Matcher::InputOutput(matcher) => {
                let both = [("input", input), ("output", output)];
                let both = both.map(|(name, shape)| (name.to_owned(), Type::Shape(shape)));
                let (path, comparator) = self.path(matcher, &Type::Fields(both.into()))?;
                MatcherPlan::InputOutput(path, comparator)
            }
        };
        Ok(AcceptorPlan { state, matcher })
    }

    /// The codes by which an error may come: its name, and what the query protocols call it. Models name errors that they
    /// do not define, too.
    fn error_codes(&self, operation: &Operation, name: &str) -> Vec<String> {
        let name = name.rsplit_once('#').map_or(name, |(_, name)| name);
        let mut codes = vec![name.to_owned()];
        let errors = self.closure.errors(operation);
        let named = errors.into_iter().filter(|error| error.id.name() == name);
        codes.extend(named.filter_map(Shape::get::<traits::AwsQueryError>).map(|query| query.code));
        codes.dedup();
        codes
    }

    /// The path and what its value has to be, checked against what the path gives.
    fn path(&self, matcher: &PathMatcher, root: &Type<'_>) -> Result<(PathPlan, ComparatorPlan), PathError> {
        let path = jmespath::parse(&matcher.path)?;
        let gives = jmespath::check(&path, root, self.model)?;
        let text = |variant| ComparatorPlan::Text(variant, matcher.expected.clone());
        let (fits, wanted, comparator) = match matcher.comparator {
            PathComparator::StringEquals => (gives.may_be_string(), "a string", text("StringEquals")),
            PathComparator::BooleanEquals => {
                let wanted = matcher.expected.parse();
                let wanted = wanted.map_err(|_| PathError::expected(&matcher.expected, "`true` or `false`"))?;
                (gives.may_be_bool(), "a boolean", ComparatorPlan::Boolean(wanted))
            }
            PathComparator::AllStringEquals => {
                (gives.may_be_strings(self.model), "a list of strings", text("AllStringEquals"))
            }
            PathComparator::AnyStringEquals => {
                (gives.may_be_strings(self.model), "a list of strings", text("AnyStringEquals"))
            }
        };
        if fits { Ok((path, comparator)) } else { Err(PathError::gives(&gives.described(), wanted)) }
    }

    fn wrong_path(&self, shape: &Shape, at: (&str, usize), acceptor: &Acceptor, error: &PathError) -> Diagnostic {
        let path = match &acceptor.matcher {
            Matcher::Output(matcher) | Matcher::InputOutput(matcher) => matcher.path.as_str(),
            Matcher::Success(_) | Matcher::ErrorType(_) => "",
        };
        let message = format!("waiter `{}`, acceptor {}: the path `{path}`: {error}", at.0, at.1 + 1);
        let applied = shape.traits.iter().find(|applied| applied.id.as_str() == "smithy.waiters#waitable");
        let diagnostic = self.model.error_at(shape, message).with_help(error.help().map(str::to_owned));
        match applied.and_then(|applied| self.model.location(applied.span)) {
            Some(location) => diagnostic.at(location),
            None => diagnostic,
        }
    }
}
