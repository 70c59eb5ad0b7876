//! Pages and items as streams.

use std::pin::Pin;
use std::task::Context;

use aws_smithy_async::future::pagination_stream::TryFlatMap;
use farrier_runtime::client::{Page, PaginationStream, paginate};
use farrier_runtime::error::{BuildError, SdkError};
use futures_core::Stream;

use crate::service::{ListThings, ListThingsInput, ListThingsOutput, ThingError};
use crate::support::{Answer, Script, answer, client, error};

fn pages(script: &Script) -> PaginationStream<Page<ListThings>> {
    paginate::<ListThingsInput, _>(client(script), Ok(ListThingsInput::default()), true)
}

fn items(script: &Script) -> PaginationStream<Result<String, SdkError<ThingError>>> {
    pages(script).flat_map(|page: ListThingsOutput| page.items.unwrap_or_default())
}

fn three_pages() -> Script {
    Script::of([
        answer(200, r#"{"items":["a","b"],"nextToken":"2"}"#),
        answer(200, r#"{"items":[],"nextToken":"3"}"#),
        answer(200, r#"{"items":["c"]}"#),
    ])
}

fn asked_with(script: &Script) -> Vec<String> {
    script.noted(|noted| noted.sent.iter().map(|sent| sent.body.clone().unwrap()).collect())
}

#[tokio::test]
async fn pages_follow_their_tokens() {
    let script = three_pages();
    let mut stream = pages(&script);
    let first = stream.next().await.unwrap().unwrap();
    assert_eq!(
        (first.items.unwrap().len(), script.attempts()),
        (2, 1),
        "the second page is not fetched before its time"
    );
    assert_eq!(stream.try_next().await.unwrap().unwrap().items.unwrap().len(), 0);
    assert_eq!(stream.try_next().await.unwrap().unwrap().items.unwrap().len(), 1);
    for _ in 0..3 {
        assert!(stream.next().await.is_none(), "an ended stream stays ended");
    }
    assert_eq!(asked_with(&script), ["{}", r#"{"nextToken":"2"}"#, r#"{"nextToken":"3"}"#]);
}

#[tokio::test]
async fn items_cross_pages_and_skip_empty_ones() {
    assert_eq!(items(&three_pages()).try_collect().await.unwrap(), ["a", "b", "c"]);
    assert_eq!(items(&three_pages()).into_stream_03x().try_collect().await.unwrap(), ["a", "b", "c"]);
    let official = TryFlatMap::new(pages(&three_pages()).into()).flat_map(|page| page.items.unwrap_or_default());
    assert_eq!(official.try_collect().await.unwrap(), ["a", "b", "c"]);
    let collected: Result<Vec<_>, _> = items(&three_pages()).collect().await;
    assert_eq!(collected.unwrap(), ["a", "b", "c"]);
    let collected: Vec<Result<_, _>> = items(&three_pages()).collect().await;
    assert_eq!(collected.into_iter().map(Result::unwrap).collect::<Vec<_>>(), ["a", "b", "c"]);
}

#[tokio::test]
async fn an_empty_token_is_the_end() {
    let script = Script::of([answer(200, r#"{"items":["a"],"nextToken":""}"#)]);
    assert_eq!(items(&script).try_collect().await.unwrap(), ["a"]);
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let script = Script::of([answer(200, r#"{"items":["a"],"nextToken":"2"}"#), error(404, "NotFound")]);
    let mut stream = items(&script);
    assert_eq!(stream.next().await.unwrap().unwrap(), "a");
    assert_eq!(stream.next().await.unwrap().unwrap_err().code(), Some("NotFound"));
    assert!(stream.next().await.is_none());
    assert!(stream.next().await.is_none());
    let script = Script::of([answer(200, r#"{"items":["a"],"nextToken":"2"}"#), error(404, "NotFound")]);
    assert_eq!(items(&script).try_collect().await.unwrap_err().code(), Some("NotFound"));
}

#[tokio::test]
async fn an_input_that_could_not_be_built_is_the_only_item() {
    let invalid = || Err(BuildError::missing_field("id", "it is required"));
    let mut stream = paginate::<ListThingsInput, _>(client(&Script::default()), invalid(), true);
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.to_string().starts_with("ListThings: the request could not be built: id was missing"), "{error}");
    assert!(stream.next().await.is_none());
}

fn same_token() -> Answer {
    answer(200, r#"{"items":["a"],"nextToken":"same"}"#)
}

#[tokio::test]
async fn a_token_that_leads_to_itself_ends_the_stream_if_wanted() {
    let script = Script::forever(same_token);
    assert_eq!(items(&script).try_collect().await.unwrap(), ["a", "a"]);

    let script = Script::forever(same_token);
    let mut stream = paginate::<ListThingsInput, _>(client(&script), Ok(ListThingsInput::default()), false);
    for _ in 0..10 {
        stream.next().await.unwrap().unwrap();
    }
    assert_eq!(script.attempts(), 10);
}

#[tokio::test]
async fn a_stream_can_be_dropped_midway() {
    let script = Script::of([Answer::Silence]);
    let mut stream = items(&script);
    let pending = std::future::poll_fn(|context: &mut Context<'_>| {
        std::task::Poll::Ready(Pin::new(&mut stream).poll_next(context).is_pending())
    });
    assert!(pending.await);
    let pending = std::future::poll_fn(|context| std::task::Poll::Ready(stream.poll_next(context).is_pending()));
    assert!(pending.await);
    assert_eq!(script.attempts(), 1, "polling again sends nothing again");
    drop(stream);
    let mut stream = items(&three_pages());
    stream.next().await.unwrap().unwrap();
    drop(stream);
}

#[tokio::test]
async fn streams_can_be_polled_from_another_task() {
    fn spawnable<T: Send + 'static>(value: T) -> T {
        value
    }
    let stream = spawnable(items(&three_pages()));
    let collected = tokio::spawn(spawnable(stream.try_collect()));
    assert_eq!(collected.await.unwrap().unwrap().len(), 3);
}
