//! The trace that a call in a Lambda function is part of, so that a function which calls itself is found (AWS SDKs, "Recursion
//! detection").

use percent_encoding::{CONTROLS, percent_encode};

/// The header, which no signature covers.
pub(super) const TRACE_ID: &str = "x-amzn-trace-id";

/// The trace of the Lambda function that the environment names, fit for a header.
pub(super) fn trace(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    variable("AWS_LAMBDA_FUNCTION_NAME")?;
    let trace = variable("_X_AMZN_TRACE_ID")?;
    Some(percent_encode(trace.as_bytes(), CONTROLS).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lambda_function_says_its_trace() {
        let of = |function: Option<&str>, traced: Option<&str>| {
            trace(|name| match name {
                "AWS_LAMBDA_FUNCTION_NAME" => function.map(str::to_owned),
                "_X_AMZN_TRACE_ID" => traced.map(str::to_owned),
                _ => None,
            })
        };
        let traced = Some("Root=1-5759;Parent=\"x\"&lineage=a:b\n");
        assert_eq!(of(Some("f"), traced).unwrap(), "Root=1-5759;Parent=\"x\"&lineage=a:b%0A");
        assert_eq!(of(None, traced), None);
        assert_eq!(of(Some("f"), None), None);
    }
}
