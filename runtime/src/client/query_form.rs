//! Queries that a service takes as a form, so that they may be long.

use aws_smithy_types::body::SdkBody;
use http::HeaderValue;
use http::header::CONTENT_TYPE;

use crate::http::FORM;
use crate::operation::{Operation, OperationTrait};
use crate::protocol::EncodedRequest;

/// Makes a form of the query where the service takes it so.
pub(super) fn send_query_as_form(operation: &Operation, request: &mut EncodedRequest) {
    if !operation.traits.contains(&OperationTrait::SendsQueryAsForm) {
        return;
    }
    if let Some((path, query)) = request.target.split_once('?') {
        request.method = "POST";
        request.headers.insert(CONTENT_TYPE, HeaderValue::from_static(FORM));
        request.body = SdkBody::from(query);
        request.target = path.to_owned();
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;
    use crate::testing::{NOT_FOUND, operation};

    fn of(traits: &'static [OperationTrait]) -> Operation {
        Operation { traits, ..operation("Call", "POST", &[], &NOT_FOUND, &NOT_FOUND) }
    }

    #[test]
    fn a_query_becomes_a_form_where_the_service_takes_one() {
        let request = |target: &str| EncodedRequest {
            method: "GET",
            target: target.to_owned(),
            headers: HeaderMap::new(),
            body: SdkBody::empty(),
        };
        let mut sent = request("/search?format=sdk&q=a%20b");
        send_query_as_form(&of(&[]), &mut sent);
        assert_eq!((sent.method, sent.target.as_str()), ("GET", "/search?format=sdk&q=a%20b"));
        send_query_as_form(&of(&[OperationTrait::SendsQueryAsForm]), &mut sent);
        assert_eq!((sent.method, sent.target.as_str()), ("POST", "/search"));
        assert_eq!(sent.body.bytes(), Some(b"format=sdk&q=a%20b".as_slice()));
        assert_eq!(sent.headers["content-type"], "application/x-www-form-urlencoded");
        let mut plain = request("/search");
        send_query_as_form(&of(&[OperationTrait::SendsQueryAsForm]), &mut plain);
        assert_eq!(plain.method, "GET");
    }
}
