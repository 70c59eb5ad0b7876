//! Members that are not as the model has them, because the official SDK has them otherwise.

use farrier_smithy::{Member, Shape, traits};

use super::Lowering;
use crate::plan::{MemberPlan, Role, RustType, SchemaMember, SchemaRef, TraitPlan};

/// The member of S3 that services fill with what is no date.
const EXPIRES: &str = "Expires";

impl Lowering<'_> {
    /// Whether no member of a service's structures is required in Rust: EC2 leaves out what its model requires.
    pub(super) fn is_lenient(&self) -> bool {
        self.sdk_id().as_deref() == Some("EC2")
    }

    /// Changes what the official SDK has otherwise.
    pub(super) fn adjust(&self, shape: &Shape, role: Role, members: &mut Vec<MemberPlan>) {
        match role {
            Role::Error => members.extend(message(members)),
            Role::Input | Role::Output if self.sdk_id().as_deref() == Some("S3") => {
                let index = shape.members().iter().position(is_expires);
                let text = index.and_then(|index| expires(&mut members[index], role));
                members.extend(text.filter(|text| members.iter().all(|member| member.name != text.name)));
            }
            _ => {}
        }
    }
}

/// The message of an error whose model has none: services send one all the same.
fn message(members: &[MemberPlan]) -> Option<MemberPlan> {
    let name = "message".to_owned();
    let plan = text_member("message", name, "What the service says of the error.", Vec::new());
    members.iter().all(|member| member.name != plan.name).then_some(plan)
}

fn is_expires(member: &Member) -> bool {
    member.name() == EXPIRES && member.has::<traits::HttpHeader>()
}

/// `Expires` is a date, though the model calls it a string. In an output it is absent where it is no date, and another
/// member, given back, holds its text.
fn expires(member: &mut MemberPlan, role: Role) -> Option<MemberPlan> {
    member.rust = RustType::DateTime.optional();
    member.schema.target = SchemaRef::Prelude("TIMESTAMP");
    if role == Role::Input {
        return None;
    }
    member.deprecated = Some("`expires_string` has what is no date too".to_owned());
    let header = member.schema.traits.clone();
    member.schema.traits.push(TraitPlan::Mark("Lenient"));
    Some(text_member("ExpiresString", "expires_string".to_owned(), "`Expires` as it was sent.", header))
}

fn text_member(model_name: &str, name: String, docs: &str, mut traits: Vec<TraitPlan>) -> MemberPlan {
    traits.push(TraitPlan::Mark("Added"));
    MemberPlan {
        schema: SchemaMember { name: model_name.to_owned(), target: SchemaRef::Prelude("STRING"), traits },
        setter: name.clone(),
        name,
        rust: RustType::String.optional(),
        docs: docs.to_owned(),
        deprecated: None,
        required: false,
        default: None,
    }
}
