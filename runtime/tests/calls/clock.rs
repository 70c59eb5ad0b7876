//! Clocks that differ from the service's.

use farrier_runtime::client::Handle;

use crate::service::SERVICE;
use crate::support::{Answer, Script, get, ok, response, settings};

/// One hour after the client's clock.
const LATER: &str = "Tue, 14 Nov 2023 23:13:20 GMT";

fn refused(code: &str) -> Answer {
    Answer::Response(response(403, &[("date", LATER), ("x-amzn-errortype", code)], "{}"))
}

#[tokio::test]
async fn a_signature_refused_for_its_time_is_renewed_with_the_services_time() {
    for code in ["InvalidSignatureException", "RequestTimeTooSkewed", "SignatureDoesNotMatch"] {
        let script = Script::of([refused(code), ok(), ok()]);
        let (settings, clock) = settings(script.clone());
        let client = Handle::new(&SERVICE, settings);
        get(&client).await.unwrap();
        assert_eq!(script.headers("x-amz-date"), ["20231114T221320Z", "20231114T231320Z"]);
        assert!(clock.sleeps().iter().all(std::time::Duration::is_zero), "nothing to wait for: {:?}", clock.sleeps());
        get(&client).await.unwrap();
        assert_eq!(script.headers("x-amz-date")[2], "20231114T231320Z", "the client remembers");
    }
}

#[tokio::test]
async fn a_refusal_that_the_time_does_not_explain_is_final() {
    let script = Script::of([refused("InvalidSignatureException"), refused("InvalidSignatureException")]);
    let (settings, _) = settings(script.clone());
    let error = get(&Handle::new(&SERVICE, settings)).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidSignatureException"));
    assert!(!error.is_retryable());
    assert_eq!(script.attempts(), 2);

    let script = Script::of([refused("NotFound")]);
    let (settings, _) = crate::support::settings(script.clone());
    get(&Handle::new(&SERVICE, settings)).await.unwrap_err();
    assert_eq!(script.attempts(), 1);
}

#[tokio::test]
async fn the_correction_can_be_off() {
    let script = Script::of([refused("InvalidSignatureException"), ok()]);
    let (mut settings, _) = settings(script.clone());
    settings.disable_clock_skew_correction = Some(true);
    let client = Handle::new(&SERVICE, settings);
    get(&client).await.unwrap_err();
    get(&client).await.unwrap();
    assert_eq!(script.headers("x-amz-date"), ["20231114T221320Z", "20231114T221320Z"]);
}
