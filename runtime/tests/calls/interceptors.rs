//! Interceptors and retry classifiers of the official kind.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::retries::RequestAttempts;
use aws_smithy_runtime_api::client::retries::classifiers::RetryClassifierPriority;
use aws_smithy_types::body::SdkBody;
use farrier_runtime::client::{Handle, customize};
use farrier_runtime::config::interceptors::*;
use farrier_runtime::config::retry::{ClassifyRetry, RetryAction, SharedRetryClassifier};
use farrier_runtime::config::timeout::TimeoutConfig;
use farrier_runtime::config::{ConfigBag, Intercept, RuntimeComponents, SharedInterceptor};
use farrier_runtime::error::{BoxError, SdkError};
use farrier_runtime::shape::Shape;

use crate::service::{GetThing, GetThingInput, GetThingOutput, SERVICE, ThingError};
use crate::support::{Answer, Script, answer, get, input, ok, settings};

type Notes = Arc<Mutex<Vec<String>>>;

/// Notes every hook, and fails in the one it is told to.
#[derive(Clone, Debug, Default)]
struct Recorder {
    notes: Notes,
    fails_in: &'static str,
}

impl Recorder {
    fn failing_in(hook: &'static str) -> Self {
        Self { fails_in: hook, ..Self::default() }
    }

    fn note(&self, hook: &'static str) -> Result<(), BoxError> {
        self.notes.lock().unwrap().push(hook.to_owned());
        if hook == self.fails_in { Err("told to".into()) } else { Ok(()) }
    }

    fn notes(&self) -> Vec<String> {
        self.notes.lock().unwrap().clone()
    }
}

macro_rules! hooks {
    ($($hook:ident($($context:tt)+)),* $(,)?) => {
        impl Intercept for Recorder {
            fn name(&self) -> &'static str {
                "Recorder"
            }

            fn read_before_execution(
                &self,
                _: &BeforeSerializationInterceptorContextRef<'_>,
                _: &mut ConfigBag,
            ) -> Result<(), BoxError> {
                self.note("read_before_execution")
            }

            $(fn $hook(&self, _: $($context)+<'_>, _: &RuntimeComponents, _: &mut ConfigBag) -> Result<(), BoxError> {
                self.note(stringify!($hook))
            })*
        }

        const HOOKS: &[&str] = &["read_before_execution", $(stringify!($hook)),*];
    };
}

hooks! {
    modify_before_serialization(&mut BeforeSerializationInterceptorContextMut),
    read_before_serialization(&BeforeSerializationInterceptorContextRef),
    read_after_serialization(&BeforeTransmitInterceptorContextRef),
    modify_before_retry_loop(&mut BeforeTransmitInterceptorContextMut),
    read_before_attempt(&BeforeTransmitInterceptorContextRef),
    modify_before_signing(&mut BeforeTransmitInterceptorContextMut),
    read_before_signing(&BeforeTransmitInterceptorContextRef),
    read_after_signing(&BeforeTransmitInterceptorContextRef),
    modify_before_transmit(&mut BeforeTransmitInterceptorContextMut),
    read_before_transmit(&BeforeTransmitInterceptorContextRef),
    read_after_transmit(&BeforeDeserializationInterceptorContextRef),
    modify_before_deserialization(&mut BeforeDeserializationInterceptorContextMut),
    read_before_deserialization(&BeforeDeserializationInterceptorContextRef),
    read_after_deserialization(&AfterDeserializationInterceptorContextRef),
    modify_before_attempt_completion(&mut FinalizerInterceptorContextMut),
    read_after_attempt(&FinalizerInterceptorContextRef),
    modify_before_completion(&mut FinalizerInterceptorContextMut),
    read_after_execution(&FinalizerInterceptorContextRef),
}

fn with(script: &Script, interceptor: impl Intercept + 'static) -> Handle {
    let (mut settings, _) = settings(script.clone());
    settings.hooks.push_interceptor(SharedInterceptor::new(interceptor));
    Handle::new(&SERVICE, settings)
}

fn classified(script: &Script, classifiers: impl IntoIterator<Item = SharedRetryClassifier>) -> Handle {
    let (mut settings, _) = settings(script.clone());
    settings.hooks.set_classifiers(classifiers);
    Handle::new(&SERVICE, settings)
}

#[tokio::test]
async fn every_hook_is_called_in_order_and_those_of_an_attempt_once_more_for_each() {
    let script = Script::of([answer(503, ""), ok()]);
    let recorder = Recorder::default();
    get(&with(&script, recorder.clone())).await.unwrap();
    let attempt = &HOOKS[5..17];
    let expected: Vec<_> = [&HOOKS[..5], attempt, attempt, &HOOKS[17..]].concat();
    assert_eq!(recorder.notes(), expected);
}

#[tokio::test]
async fn an_error_stops_the_call_names_its_interceptor_and_is_the_official_variant() {
    for (at, hook) in HOOKS.iter().enumerate() {
        let script = Script::forever(ok);
        let recorder = Recorder::failing_in(hook);
        let error = get(&with(&script, recorder.clone())).await.unwrap_err();
        let as_expected = match at {
            0..=2 => matches!(error, SdkError::ConstructionFailure(_)),
            3..=10 => matches!(error, SdkError::DispatchFailure(_)),
            _ => matches!(error, SdkError::ResponseError(_)),
        };
        assert!(as_expected, "{hook}: {error:?}");
        assert!(error.to_string().contains(&format!("Recorder {}", hook.split("_before").next().unwrap())), "{error}");
        assert!(error.to_string().contains("told to"), "{error}");
        assert_eq!(script.attempts(), usize::from(at > 10), "{hook}");
        let notes = recorder.notes();
        assert_eq!(&notes[notes.len() - 2..], &HOOKS[17..], "the hooks of the end always run");
        assert_eq!(notes.contains(&"read_after_attempt".to_owned()), at >= 5, "{hook}");
    }
}

#[tokio::test]
async fn the_end_is_told_of_a_timeout() {
    let script = Script::of([Answer::Silence]);
    let recorder = Recorder::default();
    let (mut settings, _) = settings(script);
    settings.hooks.push_interceptor(SharedInterceptor::new(recorder.clone()));
    settings.timeout_config = Some(TimeoutConfig::builder().operation_timeout(Duration::from_secs(1)).build());
    let error = get(&Handle::new(&SERVICE, settings)).await.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}");
    assert_eq!(recorder.notes(), [&HOOKS[..11], &HOOKS[15..]].concat());
}

/// Looks at everything that a context holds, and changes it.
#[derive(Debug)]
struct Meddler;

impl Intercept for Meddler {
    fn name(&self) -> &'static str {
        "Meddler"
    }

    fn modify_before_serialization(
        &self,
        context: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        bag: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let input: &mut GetThingInput = context.input_mut().downcast_mut().ok_or("the input has its type")?;
        input.id = Some("other".into());
        assert_eq!(bag.load::<Metadata>().map(Metadata::name), Some("GetThing"));
        Ok(())
    }

    fn read_before_attempt(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        components: &RuntimeComponents,
        bag: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        assert!(context.request().headers().get("authorization").is_none(), "not that of the last attempt");
        assert!(components.time_source().is_some());
        assert!(bag.load::<RequestAttempts>().is_some());
        Ok(())
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        bag: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let attempt = bag.load::<RequestAttempts>().map_or(0, RequestAttempts::attempts).to_string();
        assert!(context.request().headers().get("authorization").is_some());
        context.request_mut().headers_mut().insert("x-attempt", attempt);
        Ok(())
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if context.response().status().is_success() {
            *context.response_mut().body_mut() = SdkBody::from(r#"{"name":"changed"}"#);
        }
        Ok(())
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        match context.output_or_error() {
            Ok(output) => assert!(output.downcast_ref::<GetThingOutput>().is_some()),
            Err(error) => {
                let error = error.as_operation_error().ok_or("an error of the service")?;
                assert!(error.downcast_ref::<ThingError>().is_some());
            }
        }
        assert!(context.response().headers().len() < 100);
        Ok(())
    }
}

#[tokio::test]
async fn contexts_hold_what_the_call_holds() {
    let script = Script::of([answer(503, ""), ok()]);
    let output = get(&with(&script, Meddler)).await.unwrap();
    assert_eq!(output.name.as_deref(), Some("changed"));
    assert_eq!(script.headers("x-attempt"), ["1", "2"]);
    assert!(script.noted(|noted| noted.sent.iter().all(|sent| sent.uri.ends_with("/things/other"))));
}

/// Replaces the outcome of the call.
#[derive(Debug)]
struct Rescuer(fn() -> Output);

impl Intercept for Rescuer {
    fn name(&self) -> &'static str {
        "Rescuer"
    }

    fn modify_before_completion(
        &self,
        context: &mut FinalizerInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        *context.output_or_error_mut().ok_or("there is an outcome")? = Ok((self.0)());
        Ok(())
    }
}

#[tokio::test]
async fn an_interceptor_can_make_a_success_of_a_failure() {
    let script = Script::of([answer(404, "")]);
    let rescued = Rescuer(|| Output::erase(GetThingOutput { name: Some("rescued".into()), ..GetThingOutput::empty() }));
    assert_eq!(get(&with(&script, rescued)).await.unwrap().name.as_deref(), Some("rescued"));
    let script = Script::of([answer(404, "")]);
    let error = get(&with(&script, Rescuer(|| Output::erase("no output")))).await.unwrap_err();
    assert!(error.to_string().contains("an output of another operation"), "{error}");
}

/// Replaces the input by something else.
#[derive(Debug)]
struct Confused;

impl Intercept for Confused {
    fn name(&self) -> &'static str {
        "Confused"
    }

    fn modify_before_serialization(
        &self,
        context: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        *context.input_mut() = Input::erase("no input");
        Ok(())
    }
}

#[tokio::test]
async fn an_input_of_another_type_is_an_error() {
    let script = Script::forever(ok);
    let error = get(&with(&script, Confused)).await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
    assert!(error.to_string().contains("an input of another operation"), "{error}");
    assert_eq!(script.attempts(), 0);
}

#[tokio::test]
async fn interceptors_change_no_failure_they_do_not_touch() {
    let outcomes = [
        || answer(404, r#"{"message":"gone"}"#),
        || answer(200, "{]"),
        || Answer::Failure(aws_smithy_runtime_api::client::result::ConnectorError::user("no".into())),
    ];
    for outcome in outcomes {
        let plain = get(&crate::support::client(&Script::of([outcome()]))).await.unwrap_err();
        let watched = get(&with(&Script::of([outcome()]), Recorder::default())).await.unwrap_err();
        assert_eq!(plain.to_string(), watched.to_string());
        assert_eq!(std::mem::discriminant(&plain), std::mem::discriminant(&watched));
        assert_eq!(plain.call().status, watched.call().status);
    }
    let invalid = customize::<GetThing, ()>(with(&Script::default(), Recorder::default()), Ok(GetThingInput::empty()));
    let error = invalid.send().await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
}

/// Decides by the status of the response.
#[derive(Debug)]
struct ByStatus(u16, RetryAction, RetryClassifierPriority);

impl ClassifyRetry for ByStatus {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        let is_it = context.response().is_some_and(|response| response.status().as_u16() == self.0);
        if is_it { self.1.clone() } else { RetryAction::NoActionIndicated }
    }

    fn name(&self) -> &'static str {
        "ByStatus"
    }

    fn priority(&self) -> RetryClassifierPriority {
        self.2
    }
}

fn by_status(status: u16, action: RetryAction) -> SharedRetryClassifier {
    SharedRetryClassifier::new(ByStatus(status, action, RetryClassifierPriority::default()))
}

#[tokio::test]
async fn classifiers_have_the_last_word() {
    let script = Script::of([answer(404, ""), ok()]);
    let wait = RetryAction::retryable_error_with_explicit_delay(
        aws_smithy_types::retry::ErrorKind::ServerError,
        Duration::from_secs(3),
    );
    get(&classified(&script, [by_status(404, wait)])).await.unwrap();
    assert_eq!(script.attempts(), 2);
    let script = Script::forever(|| answer(503, ""));
    get(&classified(&script, [by_status(503, RetryAction::RetryForbidden)])).await.unwrap_err();
    assert_eq!(script.attempts(), 1);
}

#[tokio::test]
async fn a_success_can_be_worth_another_try() {
    let script = Script::forever(ok);
    let again = RetryAction::transient_error();
    get(&classified(&script, [by_status(200, again)])).await.expect("the last attempt is a success");
    assert_eq!(script.attempts(), 3);
}

#[tokio::test]
async fn a_classifier_of_higher_priority_is_asked_later() {
    let first = RetryClassifierPriority::default();
    let later = RetryClassifierPriority::run_after(first);
    let script = Script::of([answer(404, ""), ok()]);
    let classifiers = [
        SharedRetryClassifier::new(ByStatus(404, RetryAction::transient_error(), later)),
        SharedRetryClassifier::new(ByStatus(404, RetryAction::NoActionIndicated, first)),
    ];
    let (mut settings, _) = settings(script.clone());
    for classifier in classifiers {
        settings.hooks.push_classifier(classifier);
    }
    let order: Vec<_> = settings.hooks.classifiers().iter().map(ClassifyRetry::priority).collect();
    assert_eq!(order, [first, later]);
    customize::<GetThing, ()>(Handle::new(&SERVICE, settings), Ok(input())).send().await.unwrap();
}
