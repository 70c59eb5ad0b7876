//! Traits that schemas carry: what a client puts on the wire, reads from it, or shows.

use farrier_smithy::traits::KnownTrait;
use farrier_smithy::{Member, Shape, traits};

use super::{Lowering, is_event_stream};
use crate::plan::{Role, SchemaRef, TraitPlan, XmlNamespacePlan};

const STREAMING: &str = "smithy.api#streaming";
const S3_UNWRAPPED: &str = "aws.customizations#s3UnwrappedXmlOutput";

impl Lowering<'_> {
    /// A member's own traits and those of a target without a schema of its own; the member's win.
    pub(super) fn member_traits(&self, member: &Member, target: &Shape) -> Vec<TraitPlan> {
        let mut found = Vec::new();
        let is_simple = matches!(self.schema_ref(target), SchemaRef::Prelude(_));
        let is_events = is_event_stream(target);
        let has =
            |id: &str| member.has_trait(id) || ((is_simple || is_events && id == STREAMING) && target.has_trait(id));
        let text = |plan: &mut Vec<TraitPlan>, variant, value: Option<String>| {
            plan.extend(value.map(|value| TraitPlan::Text(variant, value)));
        };
        text(&mut found, "JsonName", member.get::<traits::JsonName>().map(|name| name.0));
        if let Some(format) = self.model.effective::<traits::TimestampFormat>(member) {
            found.push(TraitPlan::TimestampFormat(match format {
                traits::TimestampFormat::DateTime => "DateTime",
                traits::TimestampFormat::HttpDate => "HttpDate",
                traits::TimestampFormat::EpochSeconds => "EpochSeconds",
            }));
        }
        text(&mut found, "MediaType", self.model.effective::<traits::MediaType>(member).map(|media_type| media_type.0));
        text(&mut found, "HttpHeader", member.get::<traits::HttpHeader>().map(|header| header.0));
        text(&mut found, "HttpPrefixHeaders", member.get::<traits::HttpPrefixHeaders>().map(|prefix| prefix.0));
        text(&mut found, "HttpQuery", member.get::<traits::HttpQuery>().map(|query| query.0));
        let marks = [
            ("smithy.api#sensitive", "Sensitive"),
            ("smithy.api#idempotencyToken", "IdempotencyToken"),
            ("smithy.api#httpLabel", "HttpLabel"),
            ("smithy.api#httpQueryParams", "HttpQueryParams"),
            ("smithy.api#httpPayload", "HttpPayload"),
            ("smithy.api#httpResponseCode", "HttpResponseCode"),
            ("smithy.api#hostLabel", "HostLabel"),
            (STREAMING, "Streaming"),
            ("smithy.api#eventHeader", "EventHeader"),
            ("smithy.api#eventPayload", "EventPayload"),
            ("smithy.api#requiresLength", "RequiresLength"),
        ];
        found.extend(marks.into_iter().filter(|(id, _)| has(id)).map(|(_, variant)| TraitPlan::Mark(variant)));
        text(&mut found, "XmlName", self.honoured::<traits::XmlName>(member.get()).map(|name| name.0));
        text(&mut found, "Ec2QueryName", self.honoured::<traits::Ec2QueryName>(member.get()).map(|name| name.0));
        found.extend(self.namespace(member.get()).map(TraitPlan::XmlNamespace));
        let marks = [("smithy.api#xmlAttribute", "XmlAttribute"), ("smithy.api#xmlFlattened", "XmlFlattened")];
        let marks = marks.into_iter().filter(|(id, _)| self.protocol.honours(id) && member.has_trait(id));
        found.extend(marks.map(|(_, variant)| TraitPlan::Mark(variant)));
        found
    }

    /// Traits that stand on the schema of a structure, union, list or map.
    pub(super) fn shape_traits(&self, shape: &Shape) -> Vec<TraitPlan> {
        let mut found = Vec::new();
        if shape.is_unit() {
            found.push(TraitPlan::Mark("Unit"));
        }
        if let Some(fault) = shape.get::<traits::Error>() {
            found.push(TraitPlan::Error(match fault.0 {
                traits::ErrorFault::Client => "Client",
                traits::ErrorFault::Server => "Server",
            }));
        }
        found.extend(shape.get::<traits::HttpError>().map(|error| TraitPlan::HttpError(error.0)));
        let retryable = shape.get::<traits::Retryable>().map(|retryable| retryable.throttling);
        let retryable = retryable.or_else(|| self.is_retryable(shape).then_some(false));
        found.extend(retryable.map(|throttling| TraitPlan::Retryable { throttling }));
        let marks = [("smithy.api#sensitive", "Sensitive"), ("smithy.api#sparse", "Sparse")];
        let marks = marks.into_iter().filter(|(id, _)| shape.has_trait(id));
        found.extend(marks.map(|(_, variant)| TraitPlan::Mark(variant)));
        let name = self.honoured::<traits::XmlName>(shape.get());
        found.extend(name.map(|name| TraitPlan::Text("XmlName", name.0)));
        found.extend(self.xml_namespace(shape).map(TraitPlan::XmlNamespace));
        let error = self.honoured::<traits::AwsQueryError>(shape.get());
        found
            .extend(error.map(|error| TraitPlan::AwsQueryError { code: error.code, status: error.http_response_code }));
        found
    }

    /// Traits that an operation's input or output has on top of those of its shape: it is named after the operation, which
    /// must not show in documents, and what the operation says of its output stands on that.
    pub(super) fn end_traits(&self, operation: &Shape, shape: &Shape, role: Role) -> Vec<TraitPlan> {
        let mut found = Vec::new();
        let has_documents = self.protocol.binds_http && self.protocol.honours(traits::XmlName::ID);
        if role == Role::Input && has_documents && !shape.has::<traits::XmlName>() {
            found.push(TraitPlan::Text("XmlName", shape.id.name().to_owned()));
        }
        if role == Role::Output && self.protocol.honours(S3_UNWRAPPED) && operation.has_trait(S3_UNWRAPPED) {
            found.push(TraitPlan::Mark("S3UnwrappedXmlOutput"));
        }
        found
    }

    /// The namespace that a shape declares where it is the root of a document.
    pub(super) fn xml_namespace(&self, shape: &Shape) -> Option<XmlNamespacePlan> {
        self.namespace(shape.get())
    }

    fn namespace(&self, namespace: Option<traits::XmlNamespace>) -> Option<XmlNamespacePlan> {
        let namespace = self.honoured(namespace)?;
        Some(XmlNamespacePlan { uri: namespace.uri, prefix: namespace.prefix.unwrap_or_default() })
    }

    /// A trait of some protocols, if it means something to this one.
    fn honoured<T: KnownTrait>(&self, value: Option<T>) -> Option<T> {
        value.filter(|_| self.protocol.honours(T::ID))
    }
}
