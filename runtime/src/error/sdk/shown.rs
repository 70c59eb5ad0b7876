//! The failure of a call as text.

use std::error::Error;
use std::fmt;

use super::{CallContext, ResponseError, SdkError, ServiceError};
use crate::retry::GiveUp;

// The response is left out of both: its body may hold what the model calls sensitive.

impl<R> fmt::Debug for ResponseError<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ResponseError");
        out.field("source", &self.source).field("call", &self.call).finish_non_exhaustive()
    }
}

impl<E: fmt::Debug, R> fmt::Debug for ServiceError<E, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ServiceError");
        out.field("source", &self.source).field("call", &self.call).finish_non_exhaustive()
    }
}

impl<E: fmt::Display, R> fmt::Display for SdkError<E, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let call = self.call();
        if !call.operation.is_empty() {
            write!(f, "{}: ", call.operation)?;
        }
        match self {
            Self::ConstructionFailure(context) => {
                write!(f, "the request could not be built: {}", Chain(context.source.as_ref()))?;
            }
            Self::TimeoutError(context) => write!(f, "timed out: {}", Chain(context.source.as_ref()))?,
            Self::DispatchFailure(context) => write!(f, "no response: {}", Chain(context.shown()))?,
            Self::ResponseError(context) => {
                write!(f, "the response could not be read: {}", Chain(context.source.as_ref()))?;
            }
            Self::ServiceError(context) => context.source.fmt(f)?,
        }
        write_call(call, f)
    }
}

fn write_call(call: &CallContext, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut separator = " (";
    let mut part = |f: &mut fmt::Formatter<'_>, text: fmt::Arguments<'_>| {
        let written = write!(f, "{separator}{text}");
        separator = ", ";
        written
    };
    if let Some(status) = call.status {
        part(f, format_args!("HTTP {status}"))?;
    }
    if let Some(request_id) = &call.request_id {
        part(f, format_args!("request id {request_id}"))?;
    }
    if call.attempts > 1 {
        part(f, format_args!("{} attempts", call.attempts))?;
    }
    if call.quota_exhausted {
        part(f, format_args!("not tried again: {}", GiveUp::QuotaExhausted))?;
    }
    if separator == ", " { f.write_str(")") } else { Ok(()) }
}

/// An error and its sources on one line.
struct Chain<'a>(&'a (dyn Error + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = self.0.to_string();
        f.write_str(&shown)?;
        let mut next = self.0.source();
        while let Some(error) = next {
            let text = error.to_string();
            // Many errors repeat their source's text in their own.
            if !shown.ends_with(&text) {
                write!(f, ": {text}")?;
            }
            shown = text;
            next = error.source();
        }
        Ok(())
    }
}
