//! Waiters: what ends a wait, and how long it takes.

use std::time::Duration;

use farrier_runtime::client::Handle;
use farrier_runtime::error::{BuildError, ProvideErrorMetadata, RequestId};
use farrier_runtime::jmespath::{Comparison, Expression as E, Function, Literal};
use farrier_runtime::waiter::{Acceptor, Comparator, Matcher, State, Waited, Waiter, WaiterError, wait};

use crate::service::{GetThing, GetThingInput, SERVICE};
use crate::support::{Answer, Clock, Script, answer, chain, error, input, settings};

const fn waiter(acceptors: &'static [Acceptor]) -> Waiter {
    Waiter { min_delay: 2, max_delay: 120, acceptors }
}

const fn when(matcher: Matcher, state: State) -> Acceptor {
    Acceptor { state, matcher }
}

static EXISTS: Waiter = waiter(&[
    when(Matcher::Success(true), State::Success),
    when(Matcher::ErrorType(&["Things.NotFound", "NotFound"]), State::Retry),
]);

static NAMED: Waiter = waiter(&[
    when(Matcher::Output(E::Field("name"), Comparator::StringEquals("done")), State::Success),
    when(Matcher::Output(E::Field("name"), Comparator::StringEquals("lost")), State::Failure),
    when(Matcher::ErrorType(&["Gone"]), State::Failure),
]);

const NESTED_NAMES: E = E::Project(&E::Flatten(&E::Field("nested")), &E::Field("name"));

static ALL: Waiter = waiter(&[
    when(Matcher::Output(NESTED_NAMES, Comparator::AnyStringEquals("lost")), State::Failure),
    when(Matcher::Output(NESTED_NAMES, Comparator::AllStringEquals("done")), State::Success),
]);

static SAME: Waiter = waiter(&[when(
    Matcher::InputOutput(
        E::Compare(
            Comparison::Equal,
            &E::Then(&E::Field("input"), &E::Field("id")),
            &E::Then(&E::Field("output"), &E::Field("name")),
        ),
        Comparator::BooleanEquals(true),
    ),
    State::Success,
)]);

static SEVERAL: Waiter = waiter(&[when(
    Matcher::Output(
        E::Compare(
            Comparison::Greater,
            &E::Call(Function::Length, &[E::Field("nested")]),
            &E::Literal(Literal::Integer(1)),
        ),
        Comparator::BooleanEquals(true),
    ),
    State::Success,
)]);

async fn wait_for(
    waiter: &'static Waiter,
    seconds: u64,
    answers: impl IntoIterator<Item = Answer>,
) -> (Waited<GetThing>, Vec<Duration>, usize) {
    let script = Script::of(answers);
    let (settings, clock) = settings(script.clone());
    let handle = Handle::new(&SERVICE, settings);
    let waited = wait::<GetThing>(handle, Ok(input()), waiter, Duration::from_secs(seconds)).await;
    (waited, clock.sleeps(), script.attempts())
}

fn named(name: &'static str) -> Answer {
    answer(200, Box::leak(format!(r#"{{"name":"{name}"}}"#).into_boxed_str()))
}

#[tokio::test]
async fn a_wait_ends_when_an_acceptor_is_satisfied() {
    let answers = [error(404, "NotFound"), error(404, "NotFound"), named("a")];
    let (waited, sleeps, calls) = wait_for(&EXISTS, 600, answers).await;
    assert_eq!(waited.unwrap().into_result().unwrap().name.as_deref(), Some("a"));
    assert_eq!(calls, 3);
    assert_eq!(sleeps.len(), 2);
    assert_eq!(sleeps[0], Duration::from_secs(2), "the first delay leaves no room for jitter");
    assert!((2.0..=4.0).contains(&sleeps[1].as_secs_f64()), "{sleeps:?}");
}

#[tokio::test]
async fn a_member_of_the_output_decides() {
    let (waited, _, calls) = wait_for(&NAMED, 600, [named("new"), answer(200, "{}"), named("done")]).await;
    assert!(waited.is_ok());
    assert_eq!(calls, 3);

    let (waited, _, calls) = wait_for(&NAMED, 600, [named("new"), named("lost"), named("done")]).await;
    let Err(WaiterError::FailureState(state)) = waited else { panic!("{waited:?}") };
    assert_eq!(state.final_poll().as_result().unwrap().name.as_deref(), Some("lost"));
    assert_eq!(calls, 2);
}

#[tokio::test]
async fn lists_are_compared_as_a_whole() {
    let list = |states: &'static str| answer(200, states);
    let all = list(r#"{"nested":[{"name":"done"},{"name":"done"}]}"#);
    let some = list(r#"{"nested":[{"name":"done"},{"name":"new"}]}"#);
    let (waited, _, calls) = wait_for(&ALL, 600, [list("{}"), list(r#"{"nested":[]}"#), some, all]).await;
    assert!(waited.is_ok(), "{waited:?}");
    assert_eq!(calls, 4, "no list and an empty one are not all done");

    let lost = list(r#"{"nested":[{"name":"done"},{"name":"lost"}]}"#);
    let (waited, ..) = wait_for(&ALL, 600, [lost]).await;
    assert!(matches!(waited, Err(WaiterError::FailureState(_))), "{waited:?}");
}

#[tokio::test]
async fn input_and_output_can_be_compared() {
    let (waited, _, calls) = wait_for(&SAME, 600, [named("b"), named("a")]).await;
    assert!(waited.is_ok(), "{waited:?}");
    assert_eq!(calls, 2);
}

#[tokio::test]
async fn a_function_of_what_is_not_there_matches_nothing() {
    let (waited, _, calls) = wait_for(&SEVERAL, 600, [answer(200, "{}"), answer(200, r#"{"nested":[{},{}]}"#)]).await;
    assert!(waited.is_ok(), "{waited:?}");
    assert_eq!(calls, 2);
}

#[tokio::test]
async fn an_error_that_no_acceptor_takes_ends_the_wait() {
    let (waited, sleeps, calls) = wait_for(&EXISTS, 600, [error(404, "NotFound"), error(400, "Invalid")]).await;
    let Err(error) = waited else { panic!("{waited:?}") };
    assert_eq!(error.code(), Some("Invalid"));
    let shown = chain(&error);
    assert!(shown.contains("Invalid"), "{shown}");
    let WaiterError::OperationFailed(context) = error else { panic!("{error:?}") };
    let error = context.into_error();
    assert_eq!((error.code(), error.request_id()), (Some("Invalid"), None));
    assert_eq!((sleeps.len(), calls), (1, 2));
}

#[tokio::test]
async fn an_error_can_be_the_state_of_failure() {
    let (waited, ..) = wait_for(&NAMED, 600, [error(410, "Gone")]).await;
    let Err(error) = waited else { panic!("{waited:?}") };
    assert_eq!(error.code(), Some("Gone"));
    let WaiterError::FailureState(state) = error else { panic!("{error:?}") };
    assert_eq!(state.into_final_poll().into_result().unwrap_err().code(), Some("Gone"));
}

#[tokio::test]
async fn what_the_service_did_not_answer_is_no_matter_of_acceptors() {
    static FAILS: Waiter = waiter(&[when(Matcher::Success(false), State::Success)]);
    let (waited, ..) = wait_for(&FAILS, 600, [answer(200, "{")]).await;
    let Err(WaiterError::OperationFailed(context)) = waited else { panic!("{waited:?}") };
    assert_eq!(context.error().raw_response().map(|response| response.status().as_u16()), Some(200));
    let (waited, ..) = wait_for(&FAILS, 600, [error(400, "Whatever")]).await;
    assert_eq!(waited.unwrap().into_result().unwrap_err().code(), Some("Whatever"));
}

#[tokio::test]
async fn the_time_runs_out() {
    let script = Script::forever(|| error(404, "NotFound"));
    let (settings, clock) = settings(script.clone());
    let handle = Handle::new(&SERVICE, settings);
    let limit = Duration::from_secs(30);
    let waited = wait::<GetThing>(handle, Ok(input()), &EXISTS, limit).await;
    let Err(error) = waited else { panic!("{waited:?}") };
    let WaiterError::ExceededMaxWait(context) = &error else { panic!("{error:?}") };
    assert_eq!((context.max_wait(), context.poll_count() as usize), (limit, script.attempts()));
    let waited: Duration = clock.sleeps().iter().sum();
    assert_eq!(waited, limit - Duration::from_secs(2), "the last call leaves the least delay for its answer");
    assert_eq!(context.elapsed(), waited);
    assert!(error.to_string().contains("30s"), "{error}");
}

#[tokio::test]
async fn an_input_that_is_not_whole_begins_no_wait() {
    let (settings, _) = settings(Script::default());
    let handle = Handle::new(&SERVICE, settings);
    let invalid = Err(BuildError::missing_field("id", "it is required"));
    let waited = wait::<GetThing>(handle.clone(), invalid, &EXISTS, Duration::from_secs(1)).await;
    let Err(error @ WaiterError::ConstructionFailure(_)) = waited else { panic!("{waited:?}") };
    let shown = chain(&error);
    assert!(shown.contains("id was missing"), "{shown}");

    // What only sending finds missing is a failure of the call.
    let waited = wait::<GetThing>(handle, Ok(GetThingInput::default()), &EXISTS, Duration::from_secs(1)).await;
    assert!(matches!(waited, Err(WaiterError::OperationFailed(_))), "{waited:?}");
}

#[tokio::test]
async fn a_wait_can_be_spawned_and_dropped() {
    fn spawnable<T: Send + 'static>(value: T) -> T {
        value
    }
    let (settings, _): (_, Clock) = settings(Script::of([Answer::Silence]));
    let handle = Handle::new(&SERVICE, settings);
    let waiting = tokio::spawn(spawnable(wait::<GetThing>(handle, Ok(input()), &EXISTS, Duration::from_secs(1))));
    tokio::task::yield_now().await;
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
}
