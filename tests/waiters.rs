//! Waiters, through the client of `model/test/waiters.json`.

use std::time::Duration;

use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use farrier_runtime::waiter::WaiterError;
use farrier_tests::capture::Capture;
use farrier_waiters::client::Waiters;
use farrier_waiters::config::{Credentials, Region};
use farrier_waiters::error::ProvideErrorMetadata;
use farrier_waiters::types::State;
use farrier_waiters::waiters::job_gone::WaitUntilJobGoneError;
use farrier_waiters::{Client, Config};

const LONG: Duration = Duration::from_secs(600);

/// Sleeps that take no time.
#[derive(Debug)]
struct AtOnce;

impl AsyncSleep for AtOnce {
    fn sleep(&self, _: Duration) -> Sleep {
        Sleep::new(std::future::ready(()))
    }
}

fn script(answers: impl IntoIterator<Item = (u16, &'static str)>) -> (Client, Capture) {
    let capture = Capture::answering_in_turn(answers);
    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .endpoint_url("http://jobs.test")
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "test"))
        .http_client(capture.client())
        .sleep_impl(AtOnce)
        .build();
    (Client::from_conf(config), capture)
}

#[tokio::test]
async fn all_items_have_to_be_as_wanted() {
    let (client, capture) = script([
        (200, r#"{"jobs":[]}"#),
        (200, r#"{"jobs":[{"state":"DONE"},{"state":"NEW"}]}"#),
        (404, r#"{"__type":"NoSuchJob"}"#),
        (200, r#"{"jobs":[{"state":"DONE"},{"state":"DONE"}]}"#),
    ]);
    let done = client.wait_until_jobs_done().ids("a").ids("b").wait(LONG).await.expect("they are done");
    let output = done.into_result().expect("the last answer is an output");
    assert!(output.jobs().iter().all(|job| job.state() == Some(&State::Done)));
    assert_eq!(capture.take_bodies(), [r#"{"ids":["a","b"]}"#; 4]);

    let (client, _) = script([(200, r#"{"jobs":[{"state":"DONE"},{"state":"FAILED"}]}"#)]);
    let failed = client.wait_until_jobs_done().wait(LONG).await.expect_err("one has failed");
    let WaiterError::FailureState(state) = failed else { panic!("{failed:?}") };
    assert_eq!(state.into_final_poll().into_result().expect("an output").jobs().len(), 2);
}

#[tokio::test]
async fn the_input_counts_too() {
    let (client, capture) = script([(200, r#"{}"#), (200, r#"{"jobs":[{}]}"#), (200, r#"{"jobs":[{},{}]}"#)]);
    client.wait_until_jobs_complete().ids("a").ids("b").wait(LONG).await.expect("two of two");
    assert_eq!(capture.take().len(), 3);
}

#[tokio::test]
async fn paths_can_count_filter_and_negate() {
    let (client, capture) = script([
        (200, r#"{"jobs":[{"tasks":[{},{}],"lost":1,"done":1,"total":1}]}"#),
        (200, r#"{"jobs":[{"tasks":[{}],"lost":1,"done":1,"total":2}]}"#),
        (200, r#"{"jobs":[{"tasks":[{}],"lost":1,"done":2,"total":2}]}"#),
    ]);
    client.wait_until_tasks_settled().wait(LONG).await.expect("one task each, and all done");
    assert_eq!(capture.take().len(), 3);
    let (client, _) = script([(200, r#"{"jobs":[{"tasks":[{"state":"LOST"}],"lost":1,"done":2,"total":2}]}"#)]);
    let lost = client.wait_until_tasks_settled().wait(LONG).await;
    assert!(matches!(lost, Err(WaiterError::FailureState(_))), "{lost:?}");

    let (client, capture) = script([
        (200, r#"{"labels":{"a":{"state":"NEW"}}}"#),
        (200, r#"{"labels":{"a":{"state":"NEW"},"b":{"state":"DONE"}}}"#),
    ]);
    client.wait_until_labels_known().wait(LONG).await.expect("a label is done");
    assert_eq!(capture.take().len(), 2);
}

#[tokio::test]
async fn errors_are_taken_by_name_and_by_the_code_of_the_query_protocols() {
    let (client, capture) =
        script([(404, r#"{"__type":"NoSuchJob"}"#), (404, r#"{"__type":"Jobs.NoSuchJob"}"#), (200, r#"{"id":"a"}"#)]);
    let job =
        client.wait_until_job_exists().id("a").set_wait(Some("1".to_owned())).wait(LONG).await.expect("it exists");
    assert_eq!(job.as_result().expect("an output").id(), Some("a"));
    let sent = capture.take();
    assert_eq!((sent.len(), sent[0].uri()), (3, "http://jobs.test/jobs/a?wait=1"));

    let (client, _) = script([(400, r#"{"__type":"Other"}"#)]);
    let failed = client.wait_until_job_exists().id("a").wait(LONG).await.expect_err("any other error is a failure");
    assert!(matches!(failed, WaiterError::FailureState(_)), "{failed:?}");
    assert_eq!(failed.code(), Some("Other"));
}

#[tokio::test]
#[allow(deprecated, reason = "the model deprecates the waiter")]
async fn an_error_can_be_what_is_waited_for() {
    let (client, _) = script([(200, "{}"), (404, r#"{"__type":"NoSuchJob"}"#)]);
    let gone = client.wait_until_job_gone().id("a").wait(LONG).await.expect("it is gone");
    assert!(gone.as_result().is_err_and(|error| error.code() == Some("NoSuchJob")));

    let (client, capture) = script([(403, r#"{"__type":"AccessDenied"}"#)]);
    let failed: WaitUntilJobGoneError = client.wait_until_job_gone().id("a").wait(LONG).await.expect_err("denied");
    let WaitUntilJobGoneError::OperationFailed(context) = failed else { panic!("{failed:?}") };
    assert_eq!((context.error().code(), capture.take().len()), (Some("AccessDenied"), 1));
}

#[tokio::test]
async fn the_time_runs_out() {
    let (client, capture) = script([(200, "{}")]);
    let late = client.wait_until_job_watched().wait(Duration::ZERO).await.expect_err("there was no time");
    let WaiterError::ExceededMaxWait(context) = late else { panic!("{late:?}") };
    assert_eq!((context.poll_count(), capture.take().len()), (1, 1));
}
