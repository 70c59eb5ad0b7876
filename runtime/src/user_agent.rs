//! The headers by which a client says who is calling and which try this is.
//!
//! AWS SDK user agent 2.1: `farrier/<version> ua/2.1 api/<service>#<version> os/<family> lang/rust#<version>`, and
//! `app/<name>` where the application has one.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use crate::vocabulary::{AppName, FrameworkMetadata};

/// The header that carries [`invocation_id`].
pub const INVOCATION_ID: &str = "amz-sdk-invocation-id";
/// The header that carries [`request_info`].
pub const REQUEST_INFO: &str = "amz-sdk-request";

/// The value of `User-Agent`, computed once for a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserAgent {
    value: String,
}

impl UserAgent {
    /// The user agent of a client for the service with this id (the model's `sdkId`, such as `IVS Chat`) and version of
    /// the API or of the generated crate.
    #[must_use]
    pub fn new(service_id: &str, version: &str, app_name: Option<&AppName>) -> Self {
        let execution_env = std::env::var("AWS_EXECUTION_ENV").ok();
        Self::with_environment(service_id, version, app_name, execution_env.as_deref())
    }

    fn with_environment(service: &str, version: &str, app: Option<&AppName>, execution_env: Option<&str>) -> Self {
        let own = env!("CARGO_PKG_VERSION");
        let service = token(&service.to_lowercase().replace(' ', ""));
        let version = token(version);
        let os = os_family();
        // Which compiler it was, only a build script could tell; this is the oldest that compiles it.
        let rust = env!("CARGO_PKG_RUST_VERSION");
        let mut value = format!("farrier/{own} ua/2.1 api/{service}#{version} os/{os} lang/rust#{rust}");
        // Writing to a String can not fail.
        if let Some(env) = execution_env.filter(|env| !env.is_empty()) {
            let _ = write!(value, " exec-env/{}", token(env));
        }
        if let Some(app) = app {
            let _ = write!(value, " app/{app}");
        }
        Self { value }
    }

    /// The same user agent with the frameworks that the client works for, as `lib/<name>/<version>`.
    #[must_use]
    pub fn with_frameworks(mut self, frameworks: &[FrameworkMetadata]) -> Self {
        for framework in frameworks {
            // Writing to a String can not fail.
            let _ = write!(self.value, " {framework}");
        }
        self
    }

    /// The value of `User-Agent`.
    #[must_use]
    pub fn header(&self) -> &str {
        &self.value
    }
}

/// A new random id for one call; it stays the same over the call's retries.
#[must_use]
pub fn invocation_id() -> String {
    crate::idempotency::uuid_v4()
}

/// The value of `amz-sdk-request`: `attempt=1; max=3`, and on retries the time when the client stops waiting, if a read
/// timeout tells it, as `ttl=20260102T030405Z; ` in front.
#[must_use]
pub fn request_info(attempt: u32, max_attempts: u32, now: SystemTime, read_timeout: Option<Duration>) -> String {
    let ttl = read_timeout.filter(|_| attempt > 1).and_then(|timeout| now.checked_add(timeout)).and_then(compact_date);
    match ttl {
        Some(ttl) => format!("ttl={ttl}; attempt={attempt}; max={max_attempts}"),
        None => format!("attempt={attempt}; max={max_attempts}"),
    }
}

fn compact_date(time: SystemTime) -> Option<String> {
    let mut time = DateTime::from(time);
    time.set_subsec_nanos(0);
    let text = time.fmt(Format::DateTime).ok()?;
    Some(text.chars().filter(|c| !matches!(c, '-' | ':')).collect())
}

fn os_family() -> &'static str {
    match std::env::consts::OS {
        "linux" => "linux",
        "macos" => "macos",
        "windows" => "windows",
        "android" => "android",
        "ios" => "ios",
        _ => "other",
    }
}

/// The text with everything that the format does not allow in a name replaced by `-`.
fn token(text: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~".contains(c);
    text.chars().map(|c| if allowed(c) { c } else { '-' }).collect()
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn the_parts_come_in_order() {
        let app = AppName::new("checkout").unwrap();
        let agent = UserAgent::with_environment("IVS Chat", "1.0", Some(&app), Some("AWS_Lambda_provided.al2"));
        let parts: Vec<_> = agent.header().split(' ').collect();
        assert_eq!(parts[0], concat!("farrier/", env!("CARGO_PKG_VERSION")));
        assert_eq!(parts[1..3], ["ua/2.1", "api/ivschat#1.0"]);
        assert!(parts[3].starts_with("os/"));
        assert!(parts[4].starts_with("lang/rust#1."));
        assert_eq!(parts[5..], ["exec-env/AWS_Lambda_provided.al2", "app/checkout"]);
    }

    #[test]
    fn a_strange_environment_can_not_break_the_header() {
        let agent = UserAgent::with_environment("x\r\ny", "1\u{e9}", None, Some("a b\u{0}/c"));
        assert!(agent.header().bytes().all(|byte| (b' '..0x7f).contains(&byte)));
        assert!(agent.header().ends_with("exec-env/a-b--c"), "{}", agent.header());
        assert!(!UserAgent::with_environment("x", "1", None, Some("")).header().contains("exec-env"));
    }

    #[test]
    fn request_info_names_the_deadline_on_retries() {
        let now = UNIX_EPOCH + Duration::from_millis(1_700_000_000_500);
        let timeout = Some(Duration::from_secs(10));
        assert_eq!(request_info(1, 3, now, timeout), "attempt=1; max=3");
        assert_eq!(request_info(2, 3, now, None), "attempt=2; max=3");
        assert_eq!(request_info(2, 3, now, timeout), "ttl=20231114T221330Z; attempt=2; max=3");
        assert_eq!(request_info(2, 3, now, Some(Duration::MAX)), "attempt=2; max=3");
    }

    #[test]
    fn invocation_ids_differ() {
        assert_ne!(invocation_id(), invocation_id());
    }
}
