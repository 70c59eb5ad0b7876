use std::error::Error;
use std::fmt;

/// Why endpoint rules can not be lowered: what is wrong and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointRulesError(Box<Detail>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Detail {
    path: String,
    problem: String,
}

impl EndpointRulesError {
    pub(super) fn new(path: String, problem: String) -> Self {
        Self(Box::new(Detail { path, problem }))
    }

    /// Where in the trait's value, as in `$.rules[2].conditions[0].argv[1]`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

impl fmt::Display for EndpointRulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "endpoint rules at `{}`: {}", self.0.path, self.0.problem)
    }
}

impl Error for EndpointRulesError {}
