//! Structures, unions, enums, lists and maps.

use farrier_smithy::{Diagnostic, Member, Shape, ShapeKind, traits};

use super::documentation::deprecated;
use super::{Lowering, is_error, is_event_stream};
use crate::names::{self, Names};
use crate::plan::{
    CollectionPlan, EnumPlan, EnumVariantPlan, Item, Role, StructurePlan, TypePlan, UnionPlan, UnionVariantPlan,
};

impl Lowering<'_> {
    /// Types that are no errors, in order of name.
    pub(super) fn types(&self) -> Result<Vec<TypePlan>, Diagnostic> {
        let mut plans = Vec::new();
        for shape in self.reached.iter().filter(|shape| !is_error(shape)) {
            match &shape.kind {
                ShapeKind::Structure(_) => plans.push(TypePlan::Structure(self.named_structure(shape, Role::Plain)?)),
                ShapeKind::Union(members) => plans.push(TypePlan::Union(self.union(shape, members))),
                ShapeKind::Enum(members) => plans.push(TypePlan::Enum(self.enumeration(shape, members))),
                _ => {}
            }
        }
        plans.sort_by(|left, right| left.item().cmp(right.item()));
        Ok(plans)
    }

    /// Errors, in order of name.
    pub(super) fn errors(&self) -> Result<Vec<StructurePlan>, Diagnostic> {
        let shapes = self.errors.keys().map(|id| self.model.expect_shape(id));
        let plans = shapes.map(|shape| self.named_structure(shape, Role::Error));
        let mut plans = plans.collect::<Result<Vec<_>, _>>()?;
        plans.sort_by(|left, right| left.item.cmp(&right.item));
        Ok(plans)
    }

    fn named_structure(&self, shape: &Shape, role: Role) -> Result<StructurePlan, Diagnostic> {
        let item = self.item(shape);
        let builder = item.below("builders", format!("{}Builder", item.name));
        let plan = self.structure(shape, item, builder, role)?;
        Ok(StructurePlan { file: self.file(shape), schema: "SCHEMA".to_owned(), ..plan })
    }

    /// A structure under a name that need not be its own: operations have inputs and outputs named after them.
    pub(super) fn structure(
        &self,
        shape: &Shape,
        item: Item,
        builder: Item,
        role: Role,
    ) -> Result<StructurePlan, Diagnostic> {
        let names = names::members(shape.members().iter().map(Member::name), role == Role::Error);
        let members = shape.members().iter().zip(names).map(|(member, name)| self.member(shape, member, name, role));
        let mut members = members.collect::<Result<Vec<_>, _>>()?;
        self.adjust(shape, role, &mut members);
        Ok(StructurePlan {
            origin: shape.id.clone(),
            builder,
            role,
            operation: None,
            file: String::new(),
            schema: String::new(),
            model_name: self.closure.name_of(&shape.id).to_owned(),
            docs: self.docs_of(shape, &format!("`{}`", item.name)),
            item,
            deprecated: deprecated(shape.get()),
            derives: self.derives.clone(),
            members,
            traits: self.shape_traits(shape),
            serde: self.serde,
            has_extended_id: matches!(role, Role::Output | Role::Error) && self.is_s3(),
        })
    }

    fn union(&self, shape: &Shape, members: &[Member]) -> UnionPlan {
        let item = self.item(shape);
        let (members, errors) =
            if is_event_stream(shape) { self.split_members(members) } else { (members.iter().collect(), Vec::new()) };
        let names = names::variants(members.iter().map(|member| member.name()), "Unknown");
        let mut methods = Names::default();
        methods.reserve(["unknown"]);
        let variants = members.into_iter().zip(names).map(|(member, name)| UnionVariantPlan {
            schema: self.schema_member(member),
            method: methods.claim(&names::snake(&name)),
            name,
            docs: self.docs_of_member(member),
            rust: (!self.model.target(member).is_unit()).then(|| self.member_type(member)),
        });
        UnionPlan {
            origin: shape.id.clone(),
            file: self.file(shape),
            model_name: self.closure.name_of(&shape.id).to_owned(),
            docs: self.docs_of(shape, &format!("`{}`", item.name)),
            item,
            deprecated: deprecated(shape.get()),
            derives: self.derives.clone(),
            variants: variants.collect(),
            errors: errors.into_iter().map(|member| self.schema_member(member)).collect(),
            traits: self.shape_traits(shape),
            serde: self.serde,
        }
    }

    fn enumeration(&self, shape: &Shape, members: &[Member]) -> EnumPlan {
        let item = self.item(shape);
        let names = names::variants(members.iter().map(Member::name), "Unknown");
        let variant = |(member, name): (&Member, String)| {
            let value = match member.get::<traits::EnumValue>() {
                Some(traits::EnumValue::String(text)) => text,
                _ => member.name().to_owned(),
            };
            let docs = member.get::<traits::Documentation>().filter(|_| self.is_documented);
            let docs = docs.map(|docs| crate::docs::rustdoc(&docs.0));
            let docs = docs.filter(|docs| !docs.trim().is_empty()).unwrap_or_else(|| format!("`{value}`"));
            EnumVariantPlan {
                model_name: member.name().to_owned(),
                name,
                value,
                docs,
                deprecated: deprecated(member.get()),
            }
        };
        let mut variants: Vec<EnumVariantPlan> = members.iter().zip(names).map(variant).collect();
        variants.sort_by(|left, right| left.name.cmp(&right.name));
        EnumPlan {
            origin: shape.id.clone(),
            file: self.file(shape),
            docs: self.docs_of(shape, &format!("`{}`", item.name)),
            item,
            deprecated: deprecated(shape.get()),
            derives: self.derives.clone(),
            variants,
            sensitive: shape.has::<traits::Sensitive>(),
            serde: self.serde,
        }
    }

    /// Lists and maps, in order of name.
    pub(super) fn collections(&self) -> Result<Vec<CollectionPlan>, Diagnostic> {
        let plan = |(id, name): (&farrier_smithy::ShapeId, &String)| {
            let shape = self.model.expect_shape(id);
            CollectionPlan {
                origin: id.clone(),
                name: name.clone(),
                model_name: self.closure.name_of(id).to_owned(),
                members: shape.members().iter().map(|member| self.schema_member(member)).collect(),
                traits: self.shape_traits(shape),
            }
        };
        let mut plans: Vec<CollectionPlan> = self.collections.iter().map(plan).collect();
        plans.sort_by(|left, right| left.name.cmp(&right.name));
        Ok(plans)
    }
}
