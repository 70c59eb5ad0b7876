//! Clients against ministack: events as they come, hosts that a prefix would break, and stacks that are waited for.

use std::time::Duration;

use aws_sdk_cloudformation::client::Waiters as _;
use aws_sdk_kinesis::client::Waiters as _;
use aws_sdk_kinesis::operation::describe_stream::DescribeStreamError;
use aws_sdk_kinesis::primitives::Blob;
use aws_sdk_kinesis::types::{
    ConsumerStatus, PutRecordsRequestEntry, ShardIteratorType, StartingPosition, SubscribeToShardEventStream,
};
use farrier_e2e::{check_error, settings, unique, url};

/// How long something that the server does by itself may take.
const SOON: Duration = Duration::from_secs(60);

fn server() -> String {
    url("FARRIER_E2E_MINISTACK")
}

/// A stream with one shard and the records `record 0` to `record 9`; its name.
async fn stream(client: &aws_sdk_kinesis::Client) -> String {
    let name = unique("stream");
    client.create_stream().stream_name(&name).shard_count(1).send().await.expect("it is made");
    client.wait_until_stream_exists().stream_name(&name).wait(SOON).await.expect("it exists");
    let record = |number| {
        let record = PutRecordsRequestEntry::builder().partition_key("ü").data(Blob::new(format!("record {number}")));
        record.build().expect("a record")
    };
    let put = client.put_records().stream_name(&name).set_records(Some((0..10).map(record).collect()));
    assert_eq!(put.send().await.expect("they are put").failed_record_count(), Some(0));
    name
}

#[tokio::test]
async fn records_come_as_events_and_by_the_page() {
    let client = aws_sdk_kinesis::Client::new(&settings(server()));
    let name = stream(&client).await;
    let described = client.describe_stream().stream_name(&name).send().await.expect("it is there");
    let described = described.stream_description().expect("a description");
    let [shard] = described.shards() else { panic!("{described:?}") };

    let iterator = client.get_shard_iterator().stream_name(&name).shard_id(shard.shard_id());
    let iterator = iterator.shard_iterator_type(ShardIteratorType::TrimHorizon).send().await.expect("an iterator");
    let page = client.get_records().shard_iterator(iterator.shard_iterator().expect("one")).limit(4);
    let page = page.send().await.expect("a page");
    assert_eq!(page.records().len(), 4);
    assert!(page.next_shard_iterator().is_some());

    let consumer = client.register_stream_consumer().stream_arn(described.stream_arn()).consumer_name("reader");
    let consumer = consumer.send().await.expect("a consumer");
    let arn = consumer.consumer().expect("it says which").consumer_arn().to_owned();
    loop {
        let state = client.describe_stream_consumer().consumer_arn(&arn).send().await.expect("it is there");
        if state.consumer_description().is_some_and(|state| *state.consumer_status() == ConsumerStatus::Active) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let position = StartingPosition::builder().r#type(ShardIteratorType::TrimHorizon).build().expect("a position");
    let begun = client.subscribe_to_shard().consumer_arn(&arn).shard_id(shard.shard_id()).starting_position(position);
    let mut events = begun.send().await.expect("events come").event_stream;
    let mut texts = Vec::new();
    while texts.len() < 10 {
        let event = tokio::time::timeout(SOON, events.recv()).await.expect("in time").expect("it can be read");
        let Some(SubscribeToShardEventStream::SubscribeToShardEvent(event)) = event else { panic!("{event:?}") };
        texts.extend(event.records().iter().map(|record| String::from_utf8_lossy(record.data().as_ref()).into_owned()));
    }
    assert_eq!(texts, (0..10).map(|number| format!("record {number}")).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_stream_that_is_not_there_has_a_variant() {
    let client = aws_sdk_kinesis::Client::new(&settings(server()));
    let error = client.describe_stream().stream_name("none").send().await.expect_err("there is none");
    assert!(matches!(error.as_service_error(), Some(DescribeStreamError::ResourceNotFoundException(_))), "{error}");
    check_error(&error, "ResourceNotFoundException", "none");
}

#[tokio::test]
async fn a_prefix_leaves_the_address_of_a_server_alone() {
    let config = settings(server());
    let logs = aws_sdk_cloudwatchlogs::Client::new(&config);
    let group = "arn:aws:logs:us-east-1:000000000000:log-group:none";
    let error = logs.start_live_tail().log_group_identifiers(group).send().await.expect_err("there is none");
    check_error(&error, "ResourceNotFoundException", "none");

    // The rules of S3 Control put the account before any host.
    let control = aws_sdk_s3control::Client::new(&config);
    let error = control.get_public_access_block().account_id("123456789012").send().await.expect_err("there is none");
    assert!(error.raw_response().is_some(), "the server answers: {error}");
}

#[tokio::test]
async fn a_stack_is_waited_for() {
    let client = aws_sdk_cloudformation::Client::new(&settings(server()));
    let name = unique("stack");
    let template = r#"{"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}, "Outputs": {"Url": {"Value": {"Ref": "Q"}}}}"#;
    client.create_stack().stack_name(&name).template_body(template).send().await.expect("it begins");
    let made = client.wait_until_stack_create_complete().stack_name(&name).wait(SOON).await.expect("it is made");
    let made = made.into_result().expect("an output");
    let [output] = made.stacks()[0].outputs() else { panic!("{made:?}") };
    assert_eq!(output.output_key(), Some("Url"));
    client.delete_stack().stack_name(&name).send().await.expect("it ends");
    let error = client.describe_stacks().stack_name("none").send().await.expect_err("there is none");
    check_error(&error, "ValidationError", "none does not exist");
}
