//! Paginators of every kind, through the client of `model/test/pages.json`.

use farrier_pages::config::{Credentials, Region};
use farrier_pages::types::Attribute;
use farrier_pages::{Client, Config};
use farrier_tests::capture::Capture;

fn client(capture: &Capture) -> Client {
    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .endpoint_url("http://pages.test")
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "test"))
        .http_client(capture.client())
        .build();
    Client::from_conf(config)
}

fn script(bodies: impl IntoIterator<Item = &'static str>) -> (Client, Capture) {
    let capture = Capture::answering_in_turn(bodies.into_iter().map(|body| (200, body)));
    (client(&capture), capture)
}

#[tokio::test]
async fn a_token_can_be_the_key_of_an_item() {
    let (client, capture) = script([
        r#"{"items":[{"id":{"S":"a"}}],"lastKey":{"id":{"S":"a"}}}"#,
        r#"{"items":[{"id":{"S":"b"}}],"lastKey":{"id":{"N":1}}}"#,
        r#"{"items":[],"lastKey":{}}"#,
    ]);
    let items = client.list_by_key().limit(1).into_paginator().items().send().try_collect().await.expect("pages");
    assert_eq!(
        items.iter().map(|item| &item["id"]).collect::<Vec<_>>(),
        [&Attribute::S("a".to_owned()), &Attribute::S("b".to_owned())]
    );
    assert_eq!(
        capture.take_bodies(),
        [r#"{"limit":1}"#, r#"{"startKey":{"id":{"S":"a"}},"limit":1}"#, r#"{"startKey":{"id":{"N":1}},"limit":1}"#]
    );
}

#[tokio::test]
async fn a_key_that_leads_to_itself_ends_the_pages_if_wanted() {
    let (client, capture) = script([r#"{"items":[],"lastKey":{"id":{"S":"a"}}}"#]);
    let pages: Vec<_> = client.list_by_key().into_paginator().send().collect().await;
    assert_eq!((pages.len(), capture.take().len()), (2, 2));
    let mut pages = client.list_by_key().into_paginator().stop_on_duplicate_token(false).send();
    for _ in 0..5 {
        pages.try_next().await.expect("a page").expect("there is always another");
    }
}

#[tokio::test]
async fn tokens_and_items_can_lie_deep() {
    let (client, capture) = script([
        r#"{"result":{"page":{"items":["a","b"],"next":"2"}}}"#,
        r#"{"result":{"page":{"items":["c"]}}}"#,
        r#"{}"#,
    ]);
    let names = client.list_deep().into_paginator().page_size(2).items().send().try_collect().await.expect("pages");
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(capture.take_bodies(), [r#"{"maxItems":2}"#, r#"{"marker":"2","maxItems":2}"#]);
    let names = client.list_deep().into_paginator().items().send().try_collect().await.expect("pages");
    assert!(names.is_empty(), "what is missing has no items and no token");
}

#[tokio::test]
async fn a_flag_ends_the_pages_whatever_the_token_is() {
    let (client, capture) = script([
        r#"{"entries":["a"],"nextMarker":"2","isTruncated":true}"#,
        r#"{"entries":["b"],"nextMarker":"3"}"#,
        r#"{"entries":["c"],"nextMarker":"4","isTruncated":false}"#,
    ]);
    let names = client.list_truncated().into_paginator().items().send().try_collect().await.expect("pages");
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(capture.take().len(), 3);
    let (client, capture) = script([r#"{"listing":{"names":["a"],"nextMarker":"2","isTruncated":false}}"#]);
    let names = client.list_mixed().into_paginator().items().send().try_collect().await.expect("pages");
    assert_eq!((names.len(), capture.take().len()), (1, 1));
}

#[tokio::test]
async fn a_token_can_be_a_number() {
    let (client, capture) = script([r#"{"names":["a"],"next":2}"#, r#"{"names":["b"]}"#]);
    let paginator = client.list_counted().into_paginator().page_size("1".to_owned());
    assert_eq!(paginator.items().send().try_collect().await.expect("pages"), ["a", "b"]);
    assert_eq!(capture.take_bodies(), [r#"{"size":"1"}"#, r#"{"from":2,"size":"1"}"#]);
}

#[tokio::test]
async fn several_lists_come_page_by_page() {
    let (client, _) = script([
        r#"{"names":["a"],"keys":[{"k":{"S":"x"}}],"nextMarker":"2"}"#,
        r#"{"names":["b"],"keys":[],"nextMarker":""}"#,
    ]);
    let mut pages = client.list_both().into_paginator().send();
    let mut found = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        found.push((page.names().len(), page.keys().len()));
    }
    assert_eq!(found, [(1, 1), (1, 0)]);
}

#[tokio::test]
async fn items_can_be_the_entries_of_a_map() {
    let (client, _) = script([
        r#"{"listing":{"tags":{"a":"1"}},"nextMarker":"2"}"#,
        r#"{"nextMarker":"3"}"#,
        r#"{"listing":{"tags":{"b":"2"}}}"#,
    ]);
    let tags = client.list_tags().into_paginator().items().send().try_collect().await.expect("pages");
    assert_eq!(tags, [("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())]);
}
