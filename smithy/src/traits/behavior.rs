//! "Behavior traits" and errors.

use serde::Deserialize;

use super::known_by_serde;

/// A structure that is an error (Smithy 2.0, "Type refinement traits", `error`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Error(
    /// Whose fault it is.
    pub ErrorFault,
);

/// Whose fault an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ErrorFault {
    /// The caller's: status 400 unless `httpError` says otherwise.
    Client,
    /// The service's: status 500 unless `httpError` says otherwise.
    Server,
}

/// An error after which the call may be repeated (`retryable`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Retryable {
    /// Whether the service is throttling; false by default.
    #[serde(default)]
    pub throttling: bool,
}

/// How an operation pages (`paginated`); a service's trait gives what an operation's leaves out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Paginated {
    /// The input member that takes the token.
    pub input_token: Option<String>,
    /// The path of the output member that gives the next token, dots between members.
    pub output_token: Option<String>,
    /// The path of the output member that holds the items.
    pub items: Option<String>,
    /// The input member that limits the page.
    pub page_size: Option<String>,
}

/// An operation whose request can be compressed (`requestCompression`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct RequestCompression {
    /// Content encodings in order of preference.
    pub encodings: Vec<String>,
}

known_by_serde! {
    Error = "smithy.api#error";
    Retryable = "smithy.api#retryable";
    Paginated = "smithy.api#paginated";
    RequestCompression = "smithy.api#requestCompression";
}

impl Paginated {
    /// This trait with what it leaves out taken from the service's.
    #[must_use]
    pub fn or(self, service: Option<Self>) -> Self {
        let Some(service) = service else { return self };
        Self {
            input_token: self.input_token.or(service.input_token),
            output_token: self.output_token.or(service.output_token),
            items: self.items.or(service.items),
            page_size: self.page_size.or(service.page_size),
        }
    }
}
