//! Pagination (Smithy 2.0, "Behavior traits", `paginated`).

use farrier_smithy::{Diagnostic, Member, Shape, ShapeKind, suggest, traits};

use super::Lowering;
use crate::plan::{Item, PaginationPlan, Role, RustType, Step, StructurePlan};

/// A field that a path leads to.
struct Found {
    steps: Vec<Step>,
    /// Its type without the `Option`.
    rust: RustType,
}

impl Lowering<'_> {
    /// How an operation's pages follow each other: by what it says, or else what its service says. An operation that
    /// has no tokens in the end, or two of different types, which the specification only warns of, has no paginator.
    pub(super) fn pagination(
        &self,
        operation: &Shape,
        item: &Item,
        (input_shape, input): (&Shape, &StructurePlan),
        (output_shape, output): (&Shape, &StructurePlan),
    ) -> Result<Option<PaginationPlan>, Diagnostic> {
        let Some(own) = operation.get::<traits::Paginated>() else { return Ok(None) };
        let paginated = own.or(self.closure.shape().get::<traits::Paginated>());
        let (Some(input_token), Some(output_token)) = (&paginated.input_token, &paginated.output_token) else {
            return Ok(None);
        };
        let asked = |name: &str| self.way(input_shape, input, name).map_err(|error| self.at_trait(operation, error));
        let answered =
            |path: &str| self.way(output_shape, output, path).map_err(|error| self.at_trait(operation, error));
        let (token, next) = (asked(input_token)?, answered(output_token)?);
        let [Step { field, optional: true, boxed: false }] = &token.steps[..] else { return Ok(None) };
        if token.rust != next.rust || next.steps.last().is_none_or(|last| last.boxed) {
            return Ok(None);
        }
        let page_size = match &paginated.page_size {
            Some(name) => {
                let size = asked(name)?;
                size.steps.into_iter().next().map(|step| (step.field, size.rust))
            }
            None => None,
        };
        let items = paginated.items.as_deref().map(answered).transpose()?;
        let items = items.filter(|items| matches!(items.rust, RustType::Vec(_) | RustType::Map(..)));
        let parent = output_token.rsplit_once('.').map_or(String::new(), |(parent, _)| format!("{parent}."));
        let truncated = ["IsTruncated", "isTruncated"].into_iter().find_map(|name| {
            let flag = self.way(output_shape, output, &format!("{parent}{name}")).ok()?;
            (flag.rust == RustType::Bool).then_some(flag.steps)
        });
        Ok(Some(PaginationPlan {
            paginator: item.below("paginator", format!("{}Paginator", item.name)),
            input_token: field.clone(),
            output_token: next.steps,
            token: token.rust,
            truncated,
            page_size,
            items: items.map(|items| (items.steps, items.rust)),
        }))
    }

    /// The fields of a path such as `page.next`, or what is wrong with it.
    fn way(&self, shape: &Shape, plan: &StructurePlan, path: &str) -> Result<Found, Diagnostic> {
        let mut steps = Vec::new();
        let mut at = shape;
        let mut found = None;
        for part in path.split('.') {
            let index = at.members().iter().position(|member| member.name() == part);
            let is_structure = matches!(at.kind, ShapeKind::Structure(_));
            let Some(index) = index.filter(|_| is_structure) else {
                let help = suggest::did_you_mean(part, at.members().iter().map(Member::name));
                let message = format!("`paginated`: no member `{part}` of the path `{path}` in `{}`", at.id.name());
                return Err(Diagnostic::error(message).with_help(help.filter(|_| is_structure)));
            };
            let lowered;
            let plan = if steps.is_empty() {
                plan
            } else {
                let item = self.item(at);
                lowered = self.structure(at, item.clone(), item, Role::Plain)?;
                &lowered
            };
            let field = &plan.members[index];
            let (optional, plain) = match &field.rust {
                RustType::Option(plain) => (true, (**plain).clone()),
                other => (false, other.clone()),
            };
            let (boxed, plain) = match plain {
                RustType::Box(plain) => (true, *plain),
                other => (false, other),
            };
            steps.push(Step { field: field.name.clone(), optional, boxed });
            found = Some(plain);
            at = self.model.target(&at.members()[index]);
        }
        let rust = found.ok_or_else(|| Diagnostic::error("`paginated`: an empty path"))?;
        Ok(Found { steps, rust })
    }

    /// The diagnostic at the trait, which may be the service's.
    fn at_trait(&self, operation: &Shape, diagnostic: Diagnostic) -> Diagnostic {
        let applied = operation.traits.iter().find(|applied| applied.id.as_str() == "smithy.api#paginated");
        let location = applied.and_then(|applied| self.model.location(applied.span));
        diagnostic.at(location.or_else(|| self.model.location(operation.span))).about(&operation.id)
    }
}
