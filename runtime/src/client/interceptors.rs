//! Interceptors and retry classifiers of the program's own, in a call.
//!
//! They are those of the official crates, and see what they see there: an `InterceptorContext` that goes through the
//! phases of a call. Everything here is `#[inline]` and reached through [`begin_hooked`], which settings name when they are
//! given the first hook: a program without any compiles none of it.

mod failures;

use std::fmt;
use std::time::Duration;

use aws_smithy_runtime_api::client::interceptors::context::{Error, InterceptorContext};
use aws_smithy_runtime_api::client::interceptors::{Intercept, InterceptorError};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse, Metadata, OrchestratorError};
use aws_smithy_runtime_api::client::result::{ConnectorError, SdkError};
use aws_smithy_runtime_api::client::retries::RequestAttempts;
use aws_smithy_runtime_api::client::retries::classifiers::{self, ClassifyRetry, RetryAction};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, Layer};
use aws_smithy_types::error::display::DisplayErrorContext;
use aws_smithy_types::retry::ErrorKind;

use failures::{NotBuilt, dispatched, not_sent, of_connector, own, taken_away};

use super::Shared;
use super::call::Ending;
use super::components::runtime_components;
use super::ends::Ends;
use super::failure::FailureKind;
use super::hooked::Hooked;
use super::stages::{self, Stage};
use crate::error::BoxError;
use crate::operation::Operation;
use crate::retry::{self, RetryReason};
use crate::settings::Hooks;

/// Begins a call with the hooks of the client.
#[inline]
pub(crate) fn begin_hooked<'a>(
    shared: &'a Shared,
    operation: &'static Operation,
    ends: &mut dyn Ends,
) -> Box<dyn Hooked + 'a> {
    Box::new(HookedCall {
        hooks: &shared.settings.hooks,
        context: InterceptorContext::new(ends.take_input()),
        components: runtime_components(shared.time.clone(), shared.sleep.clone()),
        bag: bag(shared, operation),
        attempting: false,
        reading: false,
    })
}

/// The interceptors and classifiers of a call, and what they see of it.
struct HookedCall<'a> {
    hooks: &'a Hooks,
    context: InterceptorContext,
    components: RuntimeComponents,
    bag: ConfigBag,
    /// An attempt has begun whose end the interceptors have not been told.
    attempting: bool,
    /// The attempt has come as far as reading its response.
    reading: bool,
}

impl Hooked for HookedCall<'_> {
    #[inline]
    fn before_serialization(&mut self, ends: &mut dyn Ends) -> Result<(), BoxError> {
        self.run(stages::BEFORE_SERIALIZATION)?;
        self.context.enter_serialization_phase();
        match self.context.take_input() {
            Some(input) => ends.put_input(input),
            None => Err(taken_away("input")),
        }
    }

    #[inline]
    fn after_serialization(&mut self, request: HttpRequest) -> Result<(), FailureKind> {
        self.context.set_request(request);
        self.context.enter_before_transmit_phase();
        self.run(stages::AFTER_SERIALIZATION).map_err(not_sent)?;
        self.context.save_checkpoint();
        Ok(())
    }

    #[inline]
    fn is_replayable(&self) -> bool {
        self.context.request().is_some_and(|request| request.body().try_clone().is_some())
    }

    #[inline]
    fn next_attempt(&mut self, number: u32) -> Result<HttpRequest, FailureKind> {
        self.bag.interceptor_state().store_put(RequestAttempts::from(number));
        self.context.rewind(&mut self.bag);
        self.attempting = true;
        self.reading = false;
        self.run(stages::BEFORE_ATTEMPT).map_err(not_sent)?;
        self.request()
    }

    #[inline]
    fn before_signing(&mut self, request: HttpRequest) -> Result<HttpRequest, FailureKind> {
        self.context.set_request(request);
        self.run(stages::BEFORE_SIGNING).map_err(not_sent)?;
        self.request()
    }

    #[inline]
    fn after_signing(&mut self, request: HttpRequest) -> Result<HttpRequest, FailureKind> {
        self.context.set_request(request);
        self.run(stages::AFTER_SIGNING).map_err(not_sent)?;
        let request = self.request()?;
        self.context.enter_transmit_phase();
        Ok(request)
    }

    #[inline]
    fn responded(&mut self, response: HttpResponse) -> Result<HttpResponse, FailureKind> {
        self.context.set_response(response);
        self.context.enter_before_deserialization_phase();
        let done = self.run(stages::BEFORE_DESERIALIZATION);
        let response = self.response().ok_or_else(|| FailureKind::NotBuilt(taken_away("response")))?;
        if let Err(error) = done {
            return Err(FailureKind::NotRead(error.into(), response));
        }
        self.context.enter_deserialization_phase();
        self.reading = true;
        Ok(response)
    }

    #[inline]
    fn after_attempt(&mut self, ending: Ending, ends: &mut dyn Ends) -> Ending {
        let Ending { outcome, response, call, reason, retry_after } = ending;
        let was_read = self.reading && !matches!(outcome, Err(FailureKind::TimedOut(_)));
        if let Some(response) = response {
            self.context.set_response(response);
        }
        self.settle(outcome, ends);
        if was_read {
            self.context.enter_after_deserialization_phase();
            self.run_all(stages::AFTER_DESERIALIZATION);
        }
        self.end_attempt();
        let (reason, retry_after) = self.classify(reason, retry_after);
        Ending { outcome: self.outcome(ends), response: None, call, reason, retry_after }
    }

    #[inline]
    fn finish(&mut self, outcome: Result<(), FailureKind>, ends: &mut dyn Ends) -> Result<(), FailureKind> {
        self.settle(outcome, ends);
        if self.attempting {
            self.end_attempt();
        }
        self.run_all(stages::COMPLETION);
        self.outcome(ends)
    }
}

impl HookedCall<'_> {
    #[inline]
    fn end_attempt(&mut self) {
        self.attempting = false;
        self.run_all(stages::ATTEMPT_COMPLETION);
    }

    /// Runs the hooks of a stage, up to the first that fails.
    #[inline]
    fn run(&mut self, stage: Stage) -> Result<(), InterceptorError> {
        for (error, hook) in stage {
            let mut failed: Option<(&'static str, BoxError)> = None;
            for interceptor in self.hooks.interceptors() {
                if !interceptor.enabled(&self.bag) {
                    continue;
                }
                let Err(new) = hook(interceptor, &mut self.context, &self.components, &mut self.bag) else { continue };
                if let Some((name, earlier)) = failed.replace((interceptor.name(), new)) {
                    let earlier = DisplayErrorContext(&*earlier);
                    tracing::debug!(interceptor = name, error = %earlier, "another interceptor failed after this one");
                }
            }
            if let Some((name, source)) = failed {
                return Err(error(name, source));
            }
        }
        Ok(())
    }

    /// Runs all hooks of a stage; what fails is the outcome from then on.
    #[inline]
    fn run_all(&mut self, stage: Stage) {
        for hook in stage {
            if let Err(error) = self.run(std::slice::from_ref(hook)) {
                self.context.fail(error.into());
            }
        }
    }

    #[inline]
    fn request(&mut self) -> Result<HttpRequest, FailureKind> {
        self.context.take_request().ok_or_else(|| FailureKind::NotBuilt(taken_away("request")))
    }

    /// Takes the response; one with the same head stays behind for who looks at it meanwhile.
    #[inline]
    fn response(&mut self) -> Option<HttpResponse> {
        let response = self.context.response_mut()?;
        let mut head = HttpResponse::new(response.status(), SdkBody::taken());
        head.headers_mut().clone_from(response.headers());
        Some(std::mem::replace(response, head))
    }

    /// Puts an outcome into the context.
    #[inline]
    fn settle(&mut self, outcome: Result<(), FailureKind>, ends: &mut dyn Ends) {
        let settled = match outcome {
            Ok(()) => Ok(ends.take_output()),
            Err(FailureKind::NotBuilt(source)) => Err(match source.downcast::<InterceptorError>() {
                Ok(error) => OrchestratorError::interceptor(*error),
                Err(source) => OrchestratorError::other(NotBuilt(source)),
            }),
            Err(FailureKind::TimedOut(source)) => Err(OrchestratorError::timeout(source)),
            Err(FailureKind::NotSent(error)) => Err(of_connector(error)),
            Err(FailureKind::NotReceived(error, response)) => {
                self.context.set_response(response);
                Err(OrchestratorError::response(error.into()))
            }
            Err(FailureKind::NotRead(source, response)) => {
                self.context.set_response(response);
                Err(match source.downcast::<InterceptorError>() {
                    Ok(error) => OrchestratorError::interceptor(*error),
                    Err(source) => OrchestratorError::response(source),
                })
            }
            Err(FailureKind::Service(response)) => {
                self.context.set_response(response);
                Err(OrchestratorError::operation(ends.take_error()))
            }
        };
        self.context.set_output_or_error(settled);
    }

    /// Takes the outcome out of the context. Where an interceptor has made it, it is the official crate's.
    #[inline]
    fn outcome(&mut self, ends: &mut dyn Ends) -> Result<(), FailureKind> {
        let Some(settled) = self.context.take_output_or_error() else {
            return Err(FailureKind::NotBuilt(taken_away("outcome")));
        };
        let error = match settled {
            Ok(output) => return ends.put_output(output).map_err(FailureKind::NotBuilt),
            Err(error) => error,
        };
        let response = self.response();
        if error.is_operation_error() {
            let mut service_error = None;
            let error = error.map_operation_error(|error| {
                service_error = Some(error);
                Error::erase(fmt::Error)
            });
            return Err(match (service_error, response) {
                (Some(service_error), Some(response)) => {
                    ends.put_error(service_error);
                    FailureKind::Service(response)
                }
                (service_error, _) => FailureKind::NotBuilt(service_error.map_or_else(|| error.into(), Into::into)),
            });
        }
        match response {
            None if error.is_response_error() => Err(FailureKind::NotBuilt(error.into())),
            response => Err(self.official(error, response)),
        }
    }

    /// The failure that the official crate makes of an error at this point of a call.
    #[inline]
    fn official(&mut self, error: OrchestratorError<Error>, response: Option<HttpResponse>) -> FailureKind {
        let Err(error) = self.context.finalize_result(Err(error)) else {
            return FailureKind::NotBuilt("an error became a success".into());
        };
        let timed_out = matches!(error, SdkError::TimeoutError(_));
        let unread = matches!(error, SdkError::ResponseError(_));
        let source = error.into_source().unwrap_or_else(Into::into);
        match (response, source) {
            (_, source) if timed_out => FailureKind::TimedOut(source),
            (Some(response), source) if unread => match source.downcast::<ConnectorError>() {
                Ok(error) => FailureKind::NotReceived(*error, response),
                Err(source) => FailureKind::NotRead(own(source).unwrap_or_else(|source| source), response),
            },
            (_, source) => match source.downcast::<ConnectorError>() {
                Ok(error) => dispatched(*error),
                Err(source) => FailureKind::NotBuilt(own(source).unwrap_or_else(|source| source)),
            },
        }
    }

    /// Asks the classifiers, which know what Farrier's own classification says.
    #[inline]
    fn classify(
        &self,
        reason: Option<RetryReason>,
        retry_after: Option<Duration>,
    ) -> (Option<RetryReason>, Option<Duration>) {
        let own = reason.map_or(RetryAction::NoActionIndicated, action);
        let mut decided = own.clone();
        for classifier in self.hooks.classifiers() {
            match classifier.classify_retry_v2(&self.context, &decided) {
                RetryAction::NoActionIndicated => {}
                RetryAction::RetryForbidden => return (None, None),
                action => {
                    tracing::debug!(classifier = classifier.name(), %action, "a classifier decided");
                    decided = action;
                }
            }
        }
        match decided {
            RetryAction::RetryIndicated(classifiers::RetryReason::RetryableError { kind, retry_after: asked })
                if decided != own =>
            {
                let failure = retry::Failure { modelled: Some(kind), ..retry::Failure::default() };
                (retry::classify(&failure), asked.or(retry_after))
            }
            _ => (reason, retry_after),
        }
    }
}

/// What interceptors find in the configuration bag.
#[inline]
fn bag(shared: &Shared, operation: &'static Operation) -> ConfigBag {
    let mut layer = Layer::new("farrier");
    layer.store_put(Metadata::new(operation.name, shared.service.sdk_id));
    layer.store_put(shared.retry_config.clone());
    layer.store_put(shared.timeouts.clone());
    if let Some(region) = &shared.settings.region {
        layer.store_put(region.clone());
    }
    if let Some(app_name) = &shared.settings.app_name {
        layer.store_put(app_name.clone());
    }
    ConfigBag::of_layers(vec![layer])
}

#[inline]
fn action(reason: RetryReason) -> RetryAction {
    RetryAction::retryable_error(match reason {
        RetryReason::Throttling => ErrorKind::ThrottlingError,
        RetryReason::ServerError => ErrorKind::ServerError,
        _ => ErrorKind::TransientError,
    })
}
