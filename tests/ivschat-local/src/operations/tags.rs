//! Tags of rooms and logging configurations.

use std::collections::BTreeMap;

use farrier_ivschat::operation::list_tags_for_resource::{ListTagsForResourceInput, ListTagsForResourceOutput};
use farrier_ivschat::operation::tag_resource::{TagResourceInput, TagResourceOutput};
use farrier_ivschat::operation::untag_resource::{UntagResourceInput, UntagResourceOutput};

use super::{Context, built, given};
use crate::fault::Fault;
use crate::store::Resource;

/// How many tags a resource may have.
const MOST_TAGS: usize = 50;

pub(super) fn list(
    context: &mut Context<'_>,
    input: ListTagsForResourceInput,
) -> Result<ListTagsForResourceOutput, Fault> {
    let tags = tags_of(context, &given(input.resource_arn))?.clone().into_iter().collect();
    built(ListTagsForResourceOutput::builder().set_tags(Some(tags)).build())
}

pub(super) fn tag(context: &mut Context<'_>, input: TagResourceInput) -> Result<TagResourceOutput, Fault> {
    let tags = tags_of(context, &given(input.resource_arn))?;
    let mut merged = tags.clone();
    merged.extend(input.tags.unwrap_or_default());
    if merged.len() > MOST_TAGS {
        let message = format!("tags would be {} of them, and a resource may have {MOST_TAGS}", merged.len());
        return Err(Fault::invalid_field("tags", message));
    }
    *tags = merged;
    Ok(TagResourceOutput::builder().build())
}

/// Keys that the resource does not have are no error.
pub(super) fn untag(context: &mut Context<'_>, input: UntagResourceInput) -> Result<UntagResourceOutput, Fault> {
    let tags = tags_of(context, &given(input.resource_arn))?;
    for key in input.tag_keys.unwrap_or_default() {
        tags.remove(&key);
    }
    Ok(UntagResourceOutput::builder().build())
}

fn tags_of<'a>(context: &'a mut Context<'_>, arn: &str) -> Result<&'a mut BTreeMap<String, String>, Fault> {
    let rooms = context.store.rooms.get_mut(arn).map(Resource::common_mut);
    let common = rooms.or_else(|| context.store.logging_configurations.get_mut(arn).map(Resource::common_mut));
    common.map(|common| &mut common.tags).ok_or_else(|| Fault::not_found(arn))
}
