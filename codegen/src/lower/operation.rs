//! Operations.

use std::collections::BTreeSet;

use farrier_smithy::{Diagnostic, Operation, Shape, traits};

use super::documentation::deprecated;
use super::{Lowering, is_event_stream};
use crate::names::{self, Names};
use crate::plan::{ChecksumPlan, ErrorVariantPlan, Item, OperationPlan, OperationTraitPlan, Role, StructurePlan};

impl Lowering<'_> {
    /// The operations, in order of name.
    pub(super) fn operations(&self, shapes: &[&Shape]) -> Result<Vec<OperationPlan>, Diagnostic> {
        let named = names::types(shapes.iter().map(|shape| (&shape.id, self.closure.name_of(&shape.id).to_owned())));
        let mut modules = names::modules();
        let mut methods = Names::default();
        methods.reserve(names::CLIENT_METHODS);
        let mut plans = Vec::new();
        for shape in shapes {
            let (Some(operation), Some(name)) = (shape.as_operation(), named.get(&shape.id)) else { continue };
            let snake = names::snake(self.closure.name_of(&shape.id));
            let module = modules.claim(&snake);
            let method = match snake.as_str() {
                clash if names::CLIENT_METHODS.contains(&clash) => format!("{clash}_value"),
                free => free.to_owned(),
            };
            let method = methods.claim(&method);
            plans.push(self.operation(shape, operation, &name.name, module, method)?);
        }
        plans.sort_by(|left, right| left.item.cmp(&right.item));
        Ok(plans)
    }

    fn operation(
        &self,
        shape: &Shape,
        operation: &Operation,
        name: &str,
        module: String,
        method: String,
    ) -> Result<OperationPlan, Diagnostic> {
        let item = Item::new(["operation", &module], names::operation(self.closure.name_of(&shape.id), name));
        let input_shape = self.model.expect_shape(&operation.input);
        let output_shape = self.model.expect_shape(&operation.output);
        self.check_event_streams(shape, [input_shape, output_shape])?;
        self.check_streams(shape, [input_shape, output_shape])?;
        let input = self.end(shape, input_shape, &item.sibling(name), Role::Input)?;
        let input = StructurePlan { operation: Some(item.clone()), ..input };
        let output = self.end(shape, output_shape, &item.sibling(name), Role::Output)?;
        let required = input.members.iter().enumerate().filter(|(_, member)| member.required);
        Ok(OperationPlan {
            origin: shape.id.clone(),
            docs: self.docs_of(shape, &format!("Calls `{}`.", shape.id.name())),
            deprecated: deprecated(shape.get()),
            errors: self.error_variants(operation, output_shape),
            error: item.sibling(format!("{}Error", item.name)),
            http: self.http(shape, input_shape)?,
            auth: self.auth(shape)?,
            traits: self.operation_traits(shape, input_shape, output_shape)?,
            required: required.map(|(index, _)| index).collect(),
            pagination: self.pagination(shape, &item.sibling(name), (input_shape, &input), (output_shape, &output))?,
            model_name: shape.id.name().to_owned(),
            file: module,
            method,
            input,
            output,
            item,
        })
    }

    fn operation_traits(
        &self,
        operation: &Shape,
        input: &Shape,
        output: &Shape,
    ) -> Result<Vec<OperationTraitPlan>, Diagnostic> {
        let mut found = Vec::new();
        if let Some(endpoint) = operation.get::<traits::Endpoint>().filter(|_| !self.rules_hold_host_prefixes()) {
            found.push(OperationTraitPlan::HostPrefix(self.host_prefix(operation, input, &endpoint)?));
        }
        if let Some(checksum) = operation.get::<traits::HttpChecksum>() {
            found.push(OperationTraitPlan::Checksum(checksum_plan(checksum, input)));
        }
        if operation.has::<traits::HttpChecksumRequired>() {
            found.push(OperationTraitPlan::ChecksumRequired);
        }
        if operation.has::<traits::UnsignedPayload>() {
            found.push(OperationTraitPlan::UnsignedPayload);
        }
        let compression = operation.get::<traits::RequestCompression>();
        if compression.is_some_and(|compression| compression.encodings.iter().any(|encoding| encoding == "gzip")) {
            found.push(OperationTraitPlan::Gzip);
        }
        found.extend(self.required_beside_stream(output));
        found.extend(self.customizations(operation, input));
        found.extend(self.discovered_endpoint(operation, input).map(OperationTraitPlan::DiscoveredEndpoint));
        let params = self.endpoint_params(operation, input)?;
        found.extend(params.into_iter().map(|(index, source)| OperationTraitPlan::EndpointParam(index, source)));
        Ok(found)
    }

    /// An operation's input or output, whose names begin with that of `operation`.
    fn end(
        &self,
        operation_shape: &Shape,
        shape: &Shape,
        operation: &Item,
        role: Role,
    ) -> Result<StructurePlan, Diagnostic> {
        let suffix = if role == Role::Input { "Input" } else { "Output" };
        let item = operation.sibling(format!("{}{suffix}", operation.name));
        let builder = operation.below("builders", format!("{}{suffix}Builder", operation.name));
        let model_name = item.name.clone();
        let mut plan = self.structure(shape, item, builder, role)?;
        plan.traits.extend(self.end_traits(operation_shape, shape, role));
        if role == Role::Input {
            let own = self.source_region(shape, &plan.members);
            plan.members.extend(own);
        }
        Ok(StructurePlan { schema: suffix.to_uppercase(), model_name, ..plan })
    }

    /// Variants in order of name. What a stream of events may end with may be the whole answer too, as in the official SDK.
    fn error_variants(&self, operation: &Operation, output: &Shape) -> Vec<ErrorVariantPlan> {
        let mut errors = self.closure.errors(operation);
        let events =
            output.members().iter().map(|member| self.model.target(member)).filter(|shape| is_event_stream(shape));
        let members = events.flat_map(|events| self.split_members(events.members()).1);
        errors.extend(members.map(|member| self.model.target(member)));
        let mut seen = BTreeSet::new();
        let errors = errors.into_iter().filter(|shape| shape.has::<traits::Error>() && seen.insert(&shape.id));
        let mut plans: Vec<ErrorVariantPlan> = errors.map(|shape| self.error_variant(shape)).collect();
        plans.sort_by(|left, right| (&left.name, &left.error).cmp(&(&right.name, &right.error)));
        give_methods(&mut plans);
        plans
    }

    pub(super) fn error_variant(&self, shape: &Shape) -> ErrorVariantPlan {
        let error = self.item(shape);
        let name = self.error_variant_name(&error.name);
        let docs = self.docs_of(shape, &format!("`{name}`"));
        ErrorVariantPlan {
            origin: shape.id.clone(),
            method: names::snake(&name),
            name,
            file: self.file(shape),
            docs: crate::docs::first_paragraph(&docs),
            error,
        }
    }

    /// An error's name, or another if the variant for errors that are not modelled has it.
    fn error_variant_name(&self, name: &str) -> String {
        if name != names::UNHANDLED {
            return name.to_owned();
        }
        let mut taken = Names::default();
        taken.reserve(self.errors.values().map(|error| &*error.name));
        taken.claim("UnhandledValue")
    }
}

/// The algorithms that the runtime computes; what it does not know says nothing to it.
const CHECKSUMS: [&str; 5] = ["CRC64NVME", "CRC32C", "CRC32", "SHA1", "SHA256"];

fn checksum_plan(checksum: traits::HttpChecksum, input: &Shape) -> ChecksumPlan {
    let index =
        |member: Option<String>| input.members().iter().position(|known| Some(known.name()) == member.as_deref());
    let is_known = |name: &String| CHECKSUMS.contains(&name.as_str());
    ChecksumPlan {
        algorithm: index(checksum.request_algorithm_member),
        required: checksum.request_checksum_required,
        mode: index(checksum.request_validation_mode_member),
        response: checksum.response_algorithms.into_iter().filter(is_known).collect(),
    }
}

/// Different variants have different methods, though `AB` and `Ab` are the same word in small letters.
pub(super) fn give_methods(variants: &mut [ErrorVariantPlan]) {
    let mut methods = Names::default();
    for variant in variants {
        variant.method = methods.claim(&variant.method);
    }
}
