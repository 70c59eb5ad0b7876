//! Pagination (Smithy 2.0, "Behavior traits", `paginated`).

use farrier_smithy::{Member, Shape, ShapeKind, traits};

use super::Lowering;
use crate::plan::{Item, PaginationPlan, RustType, Step, StructurePlan};

impl Lowering<'_> {
    /// How an operation's pages follow each other, if its tokens are strings.
    pub(super) fn pagination(
        &self,
        operation: &Shape,
        item: &Item,
        (input_shape, input): (&Shape, &StructurePlan),
        (output_shape, output): (&Shape, &StructurePlan),
    ) -> Option<PaginationPlan> {
        let own = operation.get::<traits::Paginated>()?;
        let service = self.closure.shape().get::<traits::Paginated>();
        let paginated = own.or(service);
        let field = |name: &str| {
            let index = input_shape.members().iter().position(|member| member.name() == name)?;
            input.members.get(index)
        };
        let token = field(paginated.input_token.as_deref()?)?;
        let (output_token, token_type) = self.way(output_shape, output, paginated.output_token.as_deref()?)?;
        if token.rust != RustType::String.optional() || token_type != RustType::String {
            return None;
        }
        let page_size = paginated.page_size.as_deref().and_then(field).map(|member| {
            let plain = match &member.rust {
                RustType::Option(plain) => (**plain).clone(),
                other => other.clone(),
            };
            (member.name.clone(), plain)
        });
        let items = paginated.items.as_deref().and_then(|path| {
            let (steps, collection) = self.way(output_shape, output, path)?;
            matches!(collection, RustType::Vec(_) | RustType::Map(..)).then_some((steps, collection))
        });
        Some(PaginationPlan {
            paginator: item.below("paginator", format!("{}Paginator", item.name)),
            input_token: token.name.clone(),
            output_token,
            page_size,
            items,
        })
    }

    /// The fields of a path such as `page.next`, and the type of the last one without its `Option`.
    fn way(&self, shape: &Shape, plan: &StructurePlan, path: &str) -> Option<(Vec<Step>, RustType)> {
        let mut steps = Vec::new();
        let mut at = shape;
        let mut found: Option<RustType> = None;
        for part in path.split('.') {
            let index = at.members().iter().position(|member: &Member| member.name() == part)?;
            let member = &at.members()[index];
            let lowered;
            let field = if steps.is_empty() {
                plan.members.get(index)?
            } else {
                if !matches!(at.kind, ShapeKind::Structure(_)) {
                    return None;
                }
                let item = self.item(at);
                lowered = self.structure(at, item.clone(), item, crate::plan::Role::Plain).ok()?;
                lowered.members.get(index)?
            };
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
            at = self.model.target(member);
        }
        Some((steps, found?))
    }
}
