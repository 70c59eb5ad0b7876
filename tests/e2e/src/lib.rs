//! What the programs share: settings for a server, what an error has to say, bodies, objects in parts, and a way between client and server
//! that damages what goes through.

pub mod bodies;
pub mod parts;
pub mod wire;

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_types::SdkConfig;
use aws_types::region::Region;
use farrier_runtime::error::{ProvideErrorMetadata, RequestId, SdkError};

/// The access key and the secret key that the servers know.
pub const KEYS: (&str, &str) = ("AKIDEXAMPLE", "secret");

/// The URL of the server that this variable names.
///
/// # Panics
/// Nothing sets it: the programs are run by `cargo xtask e2e`.
pub fn url(variable: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set; run `cargo xtask e2e`"))
}

/// Settings for the server at a URL, with keys that it knows.
pub fn settings(url: impl Into<String>) -> SdkConfig {
    let credentials = Credentials::new(KEYS.0, KEYS.1, None, None, "e2e");
    SdkConfig::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(url)
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .build()
}

/// A name that nothing on the server has yet: programs run side by side, and clocks may be coarse.
pub fn unique(prefix: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is right");
    format!("{prefix}-{}-{}", now.as_nanos(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Checks what every error of a service says: its code, its message and the id of the request, which are printed too.
pub fn check_error<E>(error: &SdkError<E>, code: &str, message: &str)
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
{
    assert_eq!(error.code(), Some(code), "{error}");
    assert!(error.message().is_some_and(|text| text.contains(message)), "{error}");
    let id = error.request_id().expect("the id of the request");
    assert!(!id.is_empty());
    let printed = error.to_string();
    assert!([message, id].iter().all(|part| printed.contains(part)), "{printed}");
}
