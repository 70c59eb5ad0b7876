//! Amazon CloudWatch Logs: awsJson1_1.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_sdk_cloudwatchlogs::Client;
use aws_sdk_cloudwatchlogs::operation::create_log_group::CreateLogGroupError;
use aws_sdk_cloudwatchlogs::operation::get_log_events::GetLogEventsError;
use aws_sdk_cloudwatchlogs::types::InputLogEvent;
use farrier_e2e::{check_error, unique};

fn client() -> Client {
    Client::new(&super::settings())
}

#[tokio::test]
async fn lines_go_in_and_come_out() {
    let client = client();
    let group = unique("group");
    client.create_log_group().log_group_name(&group).tags("team", "chat").send().await.expect("it is made");
    client.create_log_stream().log_group_name(&group).log_stream_name("a/b").send().await.expect("it is made");
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is right");
    let now = i64::try_from(now.as_millis()).expect("a date of this age");
    let line =
        |number: i64| InputLogEvent::builder().timestamp(now + number).message(format!("line {number} \"ü\"")).build();
    let lines = (0..5).map(|number| line(number).expect("it has both")).collect();
    let put = client.put_log_events().log_group_name(&group).log_stream_name("a/b").set_log_events(Some(lines));
    put.send().await.expect("they are put");

    let got = client.get_log_events().log_group_name(&group).log_stream_name("a/b").start_from_head(true).send().await;
    let got = got.expect("they are there");
    assert_eq!(
        got.events().iter().filter_map(|event| event.timestamp()).collect::<Vec<_>>(),
        (now..now + 5).collect::<Vec<_>>()
    );
    assert_eq!(got.events()[3].message(), Some("line 3 \"ü\""));

    let found = client.filter_log_events().log_group_name(&group).limit(2).into_paginator().send();
    let pages = found.collect::<Result<Vec<_>, _>>().await.expect("pages");
    assert_eq!(pages.iter().map(|page| page.events().len()).sum::<usize>(), 5);
    let streams = client.describe_log_streams().log_group_name(&group).send().await.expect("streams");
    assert_eq!(streams.log_streams()[0].log_stream_name(), Some("a/b"));
}

#[tokio::test]
async fn the_same_page_again_is_the_last() {
    let client = client();
    let group = unique("still");
    client.create_log_group().log_group_name(&group).send().await.expect("it is made");
    client.create_log_stream().log_group_name(&group).log_stream_name("empty").send().await.expect("it is made");
    let pages = client.get_log_events().log_group_name(&group).log_stream_name("empty").start_from_head(true);
    let pages = pages.into_paginator().send().collect::<Result<Vec<_>, _>>().await.expect("pages");
    assert!((1..=2).contains(&pages.len()), "{pages:?}");
}

#[tokio::test]
async fn errors_have_variants() {
    let client = client();
    let error = client.get_log_events().log_group_name("none").log_stream_name("none").send().await;
    let error = error.expect_err("there is no such group");
    assert!(matches!(error.as_service_error(), Some(GetLogEventsError::ResourceNotFoundException(_))), "{error}");
    check_error(&error, "ResourceNotFoundException", "log group does not exist");
    let group = unique("twice");
    client.create_log_group().log_group_name(&group).send().await.expect("it is made");
    let error = client.create_log_group().log_group_name(&group).send().await.expect_err("there is one");
    assert!(
        matches!(error.as_service_error(), Some(CreateLogGroupError::ResourceAlreadyExistsException(_))),
        "{error}"
    );
}
