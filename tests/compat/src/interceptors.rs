//! Interceptors: code of the program's own between the steps of a call.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use aws_sdk_ivschat::config::interceptors::{
    BeforeTransmitInterceptorContextMut, BeforeTransmitInterceptorContextRef, FinalizerInterceptorContextRef,
};
use aws_sdk_ivschat::config::{Builder, ConfigBag, Intercept, RuntimeComponents, SharedInterceptor};
use aws_sdk_ivschat::error::{BoxError, SdkError};
use aws_sdk_ivschat::operation::get_room::{GetRoomError, GetRoomOutput};
use aws_sdk_ivschat::{Client, Config};

/// Counts attempts, and remembers the last signature.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    /// Requests sent.
    pub attempts: Arc<AtomicUsize>,
    /// Calls that ended.
    pub calls: Arc<AtomicUsize>,
    /// The signature of the last request.
    pub signature: Arc<Mutex<Option<String>>>,
}

// Programs in the documentation rely on the default of `overridden_hooks`, which is every hook.
impl Intercept for Watch {
    fn name(&self) -> &'static str {
        "Watch"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().headers_mut().insert("x-amz-watched", "yes");
        Ok(())
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.attempts.fetch_add(1, Ordering::Relaxed);
        let signature = context.request().headers().get("authorization").map(str::to_owned);
        *self.signature.lock().map_err(|error| error.to_string())? = signature;
        Ok(())
    }

    fn read_after_execution(
        &self,
        _: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

/// Refuses every call.
#[derive(Debug)]
pub struct Refuse;

impl Intercept for Refuse {
    fn name(&self) -> &'static str {
        "Refuse"
    }

    fn read_before_transmit(
        &self,
        _: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        Err("refused".into())
    }
}

/// For every call of a client.
pub fn watched(builder: Builder, watch: &Watch) -> Config {
    let mut builder = builder.interceptor(watch.clone());
    builder.push_interceptor(SharedInterceptor::new(watch.clone()));
    builder.set_interceptors([SharedInterceptor::new(watch.clone())]);
    builder.build()
}

/// For one call.
pub async fn refused(client: &Client) -> Result<GetRoomOutput, SdkError<GetRoomError>> {
    client.get_room().identifier("abc").customize().interceptor(Refuse).send().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, client, config};

    #[tokio::test]
    async fn every_call_is_watched() {
        let http = CannedHttp::new([Answer::Response(200, "{}")]);
        let watch = Watch::default();
        let config = watched(config(&http), &watch);
        assert!(config.interceptors().count() >= 1);
        Client::from_conf(config).get_room().identifier("abc").send().await.unwrap();
        let signature = watch.signature.lock().unwrap().clone().unwrap();
        assert_eq!(http.sent()[0].header("authorization"), Some(signature.as_str()));
        assert!(signature.contains("x-amz-watched"), "{signature}");
        assert!(watch.attempts.load(Ordering::Relaxed) >= 1);
        assert_eq!(watch.attempts.load(Ordering::Relaxed), watch.calls.load(Ordering::Relaxed));
    }

    #[tokio::test]
    async fn a_refusal_stops_the_call() {
        let http = CannedHttp::new([Answer::Response(200, "{}")]);
        let error = refused(&client(&http)).await.unwrap_err();
        assert!(format!("{}", aws_sdk_ivschat::error::DisplayErrorContext(&error)).contains("refused"), "{error:?}");
        assert!(http.sent().is_empty());
    }
}
