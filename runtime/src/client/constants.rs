//! What some services want in every request, though no trait of their models says so.

use aws_smithy_types::body::SdkBody;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::operation::{Operation, OperationTrait};
use crate::protocol::EncodedRequest;
use crate::shape::{Shape, Slot, View};

/// Fills the members that have a value of their own where the caller gave none, and cuts ids down to what is sent.
pub(super) fn fill_defaults(operation: &Operation, input: &mut dyn Shape) {
    for applied in operation.traits {
        match applied {
            OperationTrait::DefaultText(index, text) => {
                if matches!(input.view(*index), View::Absent | View::Str("")) {
                    set(input, *index, text);
                }
            }
            OperationTrait::LastSegment(index) => {
                if let View::Str(id) = input.view(*index)
                    && let Some((_, last)) = id.rsplit_once('/')
                {
                    let last = last.to_owned();
                    set(input, *index, &last);
                }
            }
            _ => {}
        }
    }
}

fn set(input: &mut dyn Shape, index: usize, text: &str) {
    if let Slot::Str(out) = input.slot(index) {
        text.clone_into(out);
    }
}

/// Adds the headers that are always the same; what the input says wins.
pub(super) fn add_headers(operation: &Operation, headers: &mut HeaderMap) {
    for applied in operation.traits {
        if let OperationTrait::Header(name, value) = applied {
            headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
        }
    }
}

/// Makes a form of the query where the service takes it so.
pub(super) fn send_query_as_form(operation: &Operation, request: &mut EncodedRequest) {
    if !operation.traits.contains(&OperationTrait::SendsQueryAsForm) {
        return;
    }
    if let Some((path, query)) = request.target.split_once('?') {
        request.method = "POST";
        request.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        request.body = SdkBody::from(query);
        request.target = path.to_owned();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOT_FOUND, NotFound, operation};

    fn of(traits: &'static [OperationTrait]) -> Operation {
        Operation { traits, ..operation("Call", "POST", &[], &NOT_FOUND, &NOT_FOUND) }
    }

    #[test]
    fn an_unset_or_empty_member_gets_its_text() {
        let operation = of(&[OperationTrait::DefaultText(1, "-")]);
        for (given, sent) in [(None, "-"), (Some(""), "-"), (Some("own"), "own")] {
            let mut input = NotFound { kind: given.map(str::to_owned), ..NotFound::default() };
            fill_defaults(&operation, &mut input);
            assert_eq!(input.kind.as_deref(), Some(sent));
        }
    }

    #[test]
    fn an_id_is_sent_without_the_path_that_the_service_shows() {
        let operation = of(&[OperationTrait::LastSegment(1)]);
        for (given, sent) in [(None, None), (Some("Z1"), Some("Z1")), (Some("/hostedzone/Z1"), Some("Z1"))] {
            let mut input = NotFound { kind: given.map(str::to_owned), ..NotFound::default() };
            fill_defaults(&operation, &mut input);
            assert_eq!(input.kind.as_deref(), sent);
        }
    }

    #[test]
    fn a_header_is_added_once() {
        let operation = of(&[OperationTrait::Header("accept", "application/json")]);
        let mut headers = HeaderMap::new();
        add_headers(&operation, &mut headers);
        assert_eq!(headers["accept"], "application/json");
        headers.insert("accept", HeaderValue::from_static("text/plain"));
        add_headers(&operation, &mut headers);
        assert_eq!(headers.get_all("accept").iter().collect::<Vec<_>>(), ["text/plain"]);
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
