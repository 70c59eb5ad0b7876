use std::sync::{Arc, Mutex, PoisonError};

use super::error::EndpointError;
use super::params::Params;
use super::partition::Partitions;
use super::resolved::Endpoint;
use super::rules::RuleSet;

/// Resolves endpoints by a rule set and keeps the last answer.
///
/// Most clients ask with the same parameters each time, so one kept answer is nearly as good as many and bounds memory.
#[derive(Debug)]
pub struct EndpointResolver {
    rules: &'static RuleSet,
    partitions: Partitions,
    last: Mutex<Option<Answer>>,
}

#[derive(Debug)]
struct Answer {
    params: Params<'static>,
    endpoint: Arc<Endpoint>,
}

impl EndpointResolver {
    /// A resolver that uses the built-in partition table.
    #[must_use]
    pub fn new(rules: &'static RuleSet) -> Self {
        Self { rules, partitions: Partitions::default(), last: Mutex::new(None) }
    }

    /// The rules it resolves by.
    #[must_use]
    pub fn rules(&self) -> &'static RuleSet {
        self.rules
    }

    /// The endpoint for these parameter values.
    ///
    /// # Errors
    ///
    /// As [`RuleSet::resolve`].
    pub fn resolve(&self, params: &Params<'_>) -> Result<Arc<Endpoint>, EndpointError> {
        if let Some(answer) = &*self.last.lock().unwrap_or_else(PoisonError::into_inner)
            && answer.params.values() == params.values()
        {
            return Ok(Arc::clone(&answer.endpoint));
        }
        let endpoint = Arc::new(self.rules.resolve(params, &self.partitions)?);
        let answer = Answer { params: params.clone().into_owned(), endpoint: Arc::clone(&endpoint) };
        let previous = self.last.lock().unwrap_or_else(PoisonError::into_inner).replace(answer);
        // The lock is free by now: dropping the previous answer happens outside it.
        drop(previous);
        Ok(endpoint)
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::{Expr, Outcome, Parameter};
    use super::*;

    static RULES: RuleSet = RuleSet {
        parameters: &[Parameter::string("Host").required()],
        variables: 0,
        conditions: &[],
        outcomes: &[Outcome::Endpoint(&[Expr::Str("https://"), Expr::Ref(0)], &[], &[])],
        nodes: &[],
        root: RuleSet::OUTCOME,
    };

    fn with_host(host: &str) -> Params<'_> {
        let mut params = Params::new(&RULES);
        params.set(0, host);
        params
    }

    #[test]
    fn the_same_parameters_get_the_same_answer() {
        let resolver = EndpointResolver::new(&RULES);
        let first = resolver.resolve(&with_host("a")).expect("resolves");
        assert!(Arc::ptr_eq(&first, &resolver.resolve(&with_host("a")).expect("resolves")));
        let second = resolver.resolve(&with_host("b")).expect("resolves");
        assert_eq!((first.url.as_str(), second.url.as_str()), ("https://a", "https://b"));
        assert!(!Arc::ptr_eq(&first, &resolver.resolve(&with_host("a")).expect("resolves")));
    }

    #[test]
    fn an_error_is_not_kept() {
        let resolver = EndpointResolver::new(&RULES);
        assert!(resolver.resolve(&Params::new(&RULES)).is_err());
        assert!(resolver.resolve(&with_host("a")).is_ok());
        assert!(resolver.resolve(&Params::new(&RULES)).is_err());
    }
}
