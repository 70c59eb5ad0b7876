//! Copies between regions: the region that is called asks the other one by a presigned request that the client has to
//! send along (RDS API reference, `CopyDBSnapshot`, `PreSignedUrl`; EC2 API reference, `CopySnapshot`, `PresignedUrl`).

use std::time::Duration;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use percent_encoding::utf8_percent_encode;

use super::Shared;
use super::auth::{Authentication, choose};
use super::endpoint::endpoint_in;
use super::host::joined;
use crate::error::BoxError;
use crate::http::uri::ESCAPED;
use crate::operation::{Operation, OperationTrait, PresignedCopy};
use crate::schema::Schema;
use crate::shape::{Shape, Slot, Unit, View};
use crate::signing::sign;

/// How long the service has to use the presigned request. The same as in botocore.
const VALIDITY: Duration = Duration::from_secs(3600);

/// An input without the members that only the client needs.
pub(super) struct Sent<'a> {
    input: &'a mut dyn Shape,
    hidden: Option<usize>,
}

/// Fills the URL of the presigned request where the input says which region to copy from, and does not give an URL itself.
///
/// # Errors
/// As for a call to that region.
pub(super) async fn add<'a>(
    shared: &Shared,
    operation: &'static Operation,
    input: &'a mut dyn Shape,
) -> Result<Sent<'a>, BoxError> {
    let copy = operation.traits.iter().find_map(|t| match t {
        OperationTrait::PresignedCopy(copy) => Some(*copy),
        _ => None,
    });
    let Some(copy) = copy else { return Ok(Sent { input, hidden: None }) };
    let hidden = (!copy.sends_source).then_some(copy.source);
    let is_given = |index| !matches!(input.view(index), View::Absent | View::Str(""));
    if let View::Str(source) = input.view(copy.source)
        && !source.is_empty()
        && !is_given(copy.url)
    {
        let source = source.to_owned();
        let own = shared.settings.region.as_ref().map_or("", AsRef::as_ref);
        if let Some(Slot::Str(destination)) = copy.destination.map(|index| input.slot(index)) {
            own.clone_into(destination);
        }
        let url = presigned(shared, operation, copy, &mut Sent { input: &mut *input, hidden }, source).await?;
        if let (Some(url), Slot::Str(place)) = (url, input.slot(copy.url)) {
            *place = url;
        }
    }
    Ok(Sent { input, hidden })
}

/// The URL of the same request to the region `source`; nothing for a request that is not signed.
async fn presigned(
    shared: &Shared,
    operation: &'static Operation,
    copy: &PresignedCopy,
    input: &mut Sent<'_>,
    source: String,
) -> Result<Option<String>, BoxError> {
    let endpoint = endpoint_in(shared, operation, &*input, Some(&source)).await?;
    let auth = choose(shared, operation, &endpoint, input)?;
    let Some(identity) = auth.identity(shared).await.transpose()? else { return Ok(None) };
    let Authentication::Signature(mut signing) = auth else { return Ok(None) };
    signing.region = source;
    let encoded = operation.service.protocol.encode_request(operation, input)?;
    let form = encoded.body.bytes().map(String::from_utf8_lossy).unwrap_or_default();
    let mut url = joined(endpoint.url.trim_end_matches('/').to_owned(), &encoded.target) + "?" + &form;
    if copy.destination.is_none() {
        let own = shared.settings.region.as_ref().map_or("", AsRef::as_ref);
        url.push_str("&DestinationRegion=");
        url.extend(utf8_percent_encode(own, ESCAPED));
    }
    let mut request = HttpRequest::new(SdkBody::empty());
    request.set_uri(url)?;
    let mut options = signing.options(&request, shared.now());
    options.expires_in = Some(VALIDITY);
    sign(&mut request, &identity, &options)?;
    Ok(Some(request.uri().to_owned()))
}

impl Shape for Sent<'_> {
    fn schema(&self) -> &'static Schema {
        self.input.schema()
    }

    fn view(&self, member: usize) -> View<'_> {
        if self.hidden == Some(member) { View::Absent } else { self.input.view(member) }
    }

    fn slot(&mut self, member: usize) -> Slot<'_> {
        self.input.slot(member)
    }

    fn empty() -> Self {
        // What has no size is not leaked.
        Self { input: Box::leak(Box::new(Unit)), hidden: None }
    }
}
