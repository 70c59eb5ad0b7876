//! Requests, responses and failures of restXml, awsQuery and ec2Query.

use std::collections::HashMap;

use aws_smithy_types::{Blob, DateTime};
use http::{HeaderMap, HeaderValue, StatusCode};
use proptest::prelude::*;

use super::{EncodedRequest, Protocol, ResponseHead};
use crate::operation::{Operation, PathPart, Service};
use crate::schema::{Schema, XmlNamespace};
use crate::shape::Shape;
use crate::testing::xml::*;
use crate::testing::{Color, NOTHING, Nothing, operation};

static NAMESPACE: XmlNamespace = XmlNamespace { uri: "http://service.example/", prefix: "" };
static REST_XML: Service = service(Protocol::RestXml);
static AWS_QUERY: Service = service(Protocol::AwsQuery);
static EC2_QUERY: Service = service(Protocol::Ec2Query);

const fn service(protocol: Protocol) -> Service {
    Service { protocol, xml_namespace: Some(&NAMESPACE), ..crate::testing::SERVICE }
}

fn over(service: &'static Service, schema: &'static Schema) -> Operation {
    Operation { service, ..operation("PutOrder", "PUT", &[PathPart::Literal("/orders")], schema, schema) }
}

fn sent<T: Shape>(service: &'static Service, mut input: T) -> (EncodedRequest, String) {
    let request = service.protocol.encode_request(&over(service, input.schema()), &mut input).unwrap();
    let body = String::from_utf8(request.body.bytes().unwrap().to_vec()).unwrap();
    (request, body)
}

fn received<T: Shape>(service: &'static Service, headers: &HeaderMap, body: &str) -> Result<T, String> {
    let mut output = T::empty();
    let head = ResponseHead { status: StatusCode::OK, headers };
    let read = service.protocol.decode_output(&over(service, output.schema()), head, body.as_bytes(), &mut output);
    read.map(|()| output).map_err(|error| error.to_string())
}

fn form(service: &'static Service, input: impl Shape) -> String {
    let (request, body) = sent(service, input);
    assert_eq!((request.method, request.target.as_str()), ("POST", "/"));
    assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
    let rest = body.strip_prefix("Action=PutOrder&Version=2020-01-01").unwrap();
    rest.trim_start_matches('&').to_owned()
}

fn note(text: &str) -> Order {
    Order { note: Some(text.to_owned()), ..Order::default() }
}

#[test]
fn a_document_is_named_after_the_input_in_the_namespace_of_the_service() {
    let input = OrderBody { header: Some("h".into()), note: Some("n".into()), lines: Some(vec!["l".into()]) };
    let (request, body) = sent(&REST_XML, input);
    assert_eq!((request.method, request.target.as_str()), ("PUT", "/orders"));
    assert_eq!(request.headers["content-type"], "application/xml");
    assert_eq!(request.headers["x-header"], "h");
    assert_eq!(body, "<OrderBody xmlns=\"http://service.example/\"><note>n</note><lines>l</lines></OrderBody>");
}

#[test]
fn without_members_for_the_body_there_is_none() {
    let (request, body) = sent(&REST_XML, OrderBody { header: Some("h".into()), ..OrderBody::default() });
    assert_eq!((request.headers.get("content-type"), body.as_str()), (None, ""));
    let (request, body) = sent(&REST_XML, OrderPayload::default());
    assert_eq!((request.headers.get("content-type"), body.as_str()), (None, ""));
    let output: OrderBody = received(&REST_XML, &HeaderMap::new(), "").unwrap();
    assert_eq!(output, OrderBody::default());
}

#[test]
fn a_payload_is_named_after_the_member_or_its_target() {
    let (request, body) = sent(&REST_XML, OrderPayload { header: None, payload: Some(note("n")) });
    assert_eq!(request.headers["content-type"], "application/xml");
    assert_eq!(body, "<PurchaseOrder xmlns=\"http://orders.example/\"><note>n</note></PurchaseOrder>");
    let (_, body) = sent(&REST_XML, OwnNamePayload { payload: Some(note("n")) });
    assert!(body.starts_with("<payload "), "the member's name, because the model says so: {body}");
    let named = NamedPayload { payload: Some(OrderItem { name: Some("i".into()), size: None }) };
    let (_, body) = sent(&REST_XML, named.clone());
    assert_eq!(body, "<Renamed xmlns=\"http://service.example/\"><name>i</name></Renamed>");
    assert_eq!(received::<NamedPayload>(&REST_XML, &HeaderMap::new(), &body).unwrap(), named);
}

#[test]
fn the_location_of_a_bucket_is_the_root_itself() {
    let location = |body: &str| received::<BucketLocation>(&REST_XML, &HeaderMap::new(), body).unwrap().location;
    let text = "<?xml version=\"1.0\"?>\n<LocationConstraint xmlns=\"http://s3\">RED</LocationConstraint>";
    assert_eq!(location(text), Some(Color::Red));
    assert_eq!(location("<LocationConstraint/>"), Some(Color::Unknown(String::new())));
}

#[test]
fn an_aws_form_spells_out_lists_and_maps() {
    let order = Order {
        note: Some("a b&c=é~".into()),
        count: Some(5),
        data: Some(Blob::new("value")),
        items: Some(vec![OrderItem { name: Some("x".into()), size: Some(1) }]),
        groups: Some(vec![vec!["g".into(), "h".into()], vec![]]),
        lines: Some(vec!["1".into(), "2".into()]),
        tags: Some(HashMap::from([("k".into(), "v".into()), ("a".into(), "b".into())])),
        labels: Some(HashMap::from([("L".into(), OrderItem { name: Some("y".into()), size: None })])),
        pick: Some(Pick::Text("t".into())),
        ..Order::default()
    };
    let expected = [
        "note=a%20b%26c%3D%C3%A9~",
        "total=5",
        "data=dmFsdWU%3D",
        "items.item.1.name=x&items.item.1.size=1",
        "groups.member.1.member.1=g&groups.member.1.member.2=h&groups.member.2=",
        "Line.1=1&Line.2=2",
        "tags.entry.1.key=a&tags.entry.1.value=b&tags.entry.2.key=k&tags.entry.2.value=v",
        "label.1.Name=L&label.1.value.name=y",
        "pick.text=t",
    ];
    assert_eq!(form(&AWS_QUERY, order), expected.join("&"));
}

#[test]
fn an_aws_form_has_empty_lists_and_no_empty_maps() {
    let order = Order { lines: Some(vec![]), items: Some(vec![]), tags: Some(HashMap::new()), ..Order::default() };
    assert_eq!(form(&AWS_QUERY, order), "items=&Line=");
    assert_eq!(form(&AWS_QUERY, Nothing::default()), "");
}

#[test]
fn an_ec2_form_has_flat_lists_and_names_of_its_own() {
    let order = Order {
        note: Some("n".into()),
        count: Some(5),
        day: Some(DateTime::from_secs(0)),
        items: Some(vec![OrderItem { name: Some("x".into()), size: Some(1) }]),
        groups: Some(vec![]),
        lines: Some(vec!["1".into()]),
        nested: Some(Box::new(note("m"))),
        ..Order::default()
    };
    let expected = [
        "remark=n",
        "Total=5",
        "Day=Thu%2C%2001%20Jan%201970%2000%3A00%3A00%20GMT",
        "Items.1.Name=x&Items.1.Size=1",
        "Line.1=1",
        "Nested.remark=m",
    ];
    assert_eq!(form(&EC2_QUERY, order), expected.join("&"));
}

#[test]
fn what_a_form_cannot_carry_names_the_place() {
    let unknown = Order { nested: Some(Box::new(Order { pick: Some(Pick::Unknown), ..Order::default() })), ..note("") };
    let request = Protocol::AwsQuery.encode_request(&over(&AWS_QUERY, &ORDER), &mut unknown.clone());
    let error = request.unwrap_err().to_string();
    assert!(error.starts_with("Order.nested.pick: Pick::Unknown cannot be sent"), "{error}");
}

#[test]
fn an_aws_result_stands_in_its_response() {
    let body = "<PutOrderResponse xmlns='http://s'><PutOrderResult><note>n</note></PutOrderResult>\
        <ResponseMetadata><RequestId>abc</RequestId></ResponseMetadata></PutOrderResponse>";
    assert_eq!(received::<Order>(&AWS_QUERY, &HeaderMap::new(), body).unwrap(), note("n"));
    let body = "<PutOrderResponse><ResponseMetadata><RequestId>abc</RequestId></ResponseMetadata></PutOrderResponse>";
    for body in ["", body] {
        assert_eq!(received::<Nothing>(&AWS_QUERY, &HeaderMap::new(), body).unwrap(), Nothing::default());
    }
    let body = "<PutOrderResponse><PutOrderResult><total>x</total></PutOrderResult></PutOrderResponse>";
    let error = received::<Order>(&AWS_QUERY, &HeaderMap::new(), body).unwrap_err();
    assert_eq!(error, "Order.count: expected integer, found text");
}

#[test]
fn an_ec2_result_is_the_response() {
    let body = "<PutOrderResponse xmlns='http://s'><requestId>abc</requestId><note>n</note></PutOrderResponse>";
    assert_eq!(received::<Order>(&EC2_QUERY, &HeaderMap::new(), body).unwrap(), note("n"));
}

#[test]
fn http_bindings_mean_nothing_to_query() {
    let input = OrderBody { header: Some("h".into()), note: Some("n".into()), lines: None };
    assert_eq!(form(&AWS_QUERY, input.clone()), "header=h&note=n");
    let body = "<r><PutOrderResult><header>h</header><note>n</note></PutOrderResult></r>";
    assert_eq!(received::<OrderBody>(&AWS_QUERY, &HeaderMap::new(), body).unwrap(), input);
}

#[test]
fn failures_come_in_three_forms() {
    let members = "<Type>Sender</Type><Code> Inventory.SoldOut </Code><Message>none &lt; 1</Message>\
        <items><item><name>x</name></item></items>";
    let sold_out = SoldOut {
        message: None,
        kind: Some("k".into()),
        items: Some(vec![OrderItem { name: Some("x".into()), size: None }]),
    };
    let headers = HeaderMap::from_iter([(http::HeaderName::from_static("x-kind"), HeaderValue::from_static("k"))]);
    let head = ResponseHead { status: StatusCode::CONFLICT, headers: &headers };
    for body in [
        format!("<ErrorResponse><Error>{members}</Error><RequestId>abc</RequestId></ErrorResponse>"),
        format!("<?xml version=\"1.0\"?><Error>{members}<RequestId>abc</RequestId><HostId>h</HostId></Error>"),
        format!("<Response><Errors><Error>{members}</Error></Errors><RequestID>abc</RequestID></Response>"),
    ] {
        for protocol in [Protocol::RestXml, Protocol::AwsQuery, Protocol::Ec2Query] {
            let id = protocol.error_id(head, body.as_bytes());
            assert_eq!(id.code.as_deref(), Some("Inventory.SoldOut"), "{body}");
            assert_eq!(id.message.as_deref(), Some("none < 1"), "{body}");
            assert_eq!(id.request_id.as_deref(), Some("abc"), "{body}");
            let mut error = SoldOut::default();
            protocol.decode_error(head, body.as_bytes(), &mut error).unwrap();
            let kind = sold_out.kind.clone().filter(|_| protocol == Protocol::RestXml);
            assert_eq!(error, SoldOut { kind, ..sold_out.clone() }, "{body}");
        }
    }
}

#[test]
fn an_error_may_be_the_root() {
    let head = ResponseHead { status: StatusCode::BAD_REQUEST, headers: &HeaderMap::new() };
    let body = b"<InvalidChangeBatch xmlns='https://route53.amazonaws.com/doc/2013-04-01/'><Messages><Message>a exists</Message>\
        <Other/><Message>b too</Message></Messages><RequestId>abc</RequestId></InvalidChangeBatch>";
    let id = Protocol::RestXml.error_id(head, body);
    assert_eq!((id.code.as_deref(), id.message.as_deref()), (Some("InvalidChangeBatch"), Some("a exists, b too")));
    assert_eq!(id.request_id.as_deref(), Some("abc"));
    for body in [&b"<Response><RequestId>abc</RequestId></Response>"[..], b"<html><b>bad</b></html>"] {
        assert_eq!(Protocol::RestXml.error_id(head, body).code, None);
    }
}

#[test]
fn only_query_has_codes_of_its_own() {
    assert_eq!(Protocol::AwsQuery.error_code(&SOLD_OUT), "Inventory.SoldOut");
    assert_eq!(Protocol::AwsQuery.error_code(&NOTHING), "Nothing");
    assert_eq!(Protocol::RestXml.error_code(&SOLD_OUT), "SoldOut");
    assert_eq!(Protocol::RestJson1.error_code(&SOLD_OUT), "SoldOut");
}

#[test]
fn a_failure_that_is_cut_off_still_has_its_code() {
    let head = ResponseHead { status: StatusCode::CONFLICT, headers: &HeaderMap::new() };
    let id = Protocol::RestXml.error_id(head, b"<Error><Code>SlowDown</Code><Message>wait");
    assert_eq!((id.code.as_deref(), id.message), (Some("SlowDown"), None));
    for body in [&b""[..], b"{\"code\":\"x\"}", b"<html><body>Bad gateway</body></html>", b"\xff"] {
        assert_eq!(Protocol::AwsQuery.error_id(head, body), super::ErrorId::default());
    }
    Protocol::AwsQuery.decode_error(head, b"", &mut SoldOut::default()).unwrap();
}

proptest! {
    #[test]
    fn a_document_reads_back(header in prop::option::of("[!-~]{1,9}"), payload in prop::option::of(order())) {
        let input = OrderPayload { header, payload };
        let (request, body) = sent(&REST_XML, input.clone());
        prop_assert_eq!(received::<OrderPayload>(&REST_XML, &request.headers, &body).unwrap(), input);
    }

    #[test]
    fn forms_are_well_formed_and_the_same_every_time(order in order()) {
        for service in [&AWS_QUERY, &EC2_QUERY] {
            let body = form(service, order.clone());
            let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~%".contains(c);
            for pair in body.split('&').filter(|pair| !pair.is_empty()) {
                let (name, value) = pair.split_once('=').unwrap();
                prop_assert!(!name.is_empty() && name.chars().all(is_plain) && value.chars().all(is_plain), "{}", pair);
            }
            prop_assert_eq!(form(service, order.clone()), body);
        }
    }

    #[test]
    fn random_failures_never_panic(
        parts in prop::collection::vec("</?(Error|Errors|ErrorResponse|Code|Message|Messages|RequestId|items|item)/?>|[a&<]", 0..20),
    ) {
        let body = parts.concat();
        let head = ResponseHead { status: StatusCode::CONFLICT, headers: &HeaderMap::new() };
        for protocol in [Protocol::RestXml, Protocol::AwsQuery, Protocol::Ec2Query] {
            let _ = protocol.error_id(head, body.as_bytes());
            let _ = protocol.decode_error(head, body.as_bytes(), &mut SoldOut::default());
        }
        for service in [&REST_XML, &AWS_QUERY, &EC2_QUERY] {
            let _ = received::<Order>(service, &HeaderMap::new(), &body);
        }
    }
}
