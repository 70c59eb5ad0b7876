//! The interceptors and retry classifiers of a program.

use std::fmt;

use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, SharedRetryClassifier};

use crate::client::{BeginHooked, begin_hooked};

/// Interceptors, which are called between the steps of each call, in order; and retry classifiers, which are asked whether
/// to retry after Farrier's own classification, by ascending priority.
///
/// How they take part in a call is compiled only where one of them is set.
#[derive(Clone, Default)]
pub struct Hooks {
    interceptors: Vec<SharedInterceptor>,
    classifiers: Vec<SharedRetryClassifier>,
    begin: Option<BeginHooked>,
}

impl Hooks {
    /// Adds an interceptor behind the others.
    #[inline]
    pub fn push_interceptor(&mut self, interceptor: SharedInterceptor) {
        self.interceptors.push(interceptor);
        self.begin = Some(begin_hooked);
    }

    /// Puts interceptors in the place of all that are set.
    #[inline]
    pub fn set_interceptors(&mut self, interceptors: impl IntoIterator<Item = SharedInterceptor>) {
        self.interceptors = interceptors.into_iter().collect();
        self.begin = Some(begin_hooked);
    }

    /// Adds a classifier behind those of the same or a lower priority.
    #[inline]
    pub fn push_classifier(&mut self, classifier: SharedRetryClassifier) {
        let behind = self.classifiers.partition_point(|known| known.priority() <= classifier.priority());
        self.classifiers.insert(behind, classifier);
        self.begin = Some(begin_hooked);
    }

    /// Puts classifiers in the place of all that are set.
    #[inline]
    pub fn set_classifiers(&mut self, classifiers: impl IntoIterator<Item = SharedRetryClassifier>) {
        self.classifiers = classifiers.into_iter().collect();
        self.classifiers.sort_by_key(ClassifyRetry::priority);
        self.begin = Some(begin_hooked);
    }

    /// The interceptors, in the order of their calls.
    #[inline]
    #[must_use]
    pub fn interceptors(&self) -> &[SharedInterceptor] {
        &self.interceptors
    }

    /// The retry classifiers, in the order in which they are asked.
    #[inline]
    #[must_use]
    pub fn classifiers(&self) -> &[SharedRetryClassifier] {
        &self.classifiers
    }

    /// These hooks and those that `over` adds.
    #[inline]
    #[must_use]
    pub fn with(&self, over: &Self) -> Self {
        let mut classifiers = [self.classifiers.as_slice(), &over.classifiers].concat();
        classifiers.sort_by_key(ClassifyRetry::priority);
        let interceptors = [self.interceptors.as_slice(), &over.interceptors].concat();
        Self { interceptors, classifiers, begin: over.begin.or(self.begin) }
    }

    /// How they take part in a call, where there is one of them.
    pub(crate) fn begin(&self) -> Option<BeginHooked> {
        self.begin.filter(|_| !(self.interceptors.is_empty() && self.classifiers.is_empty()))
    }
}

impl fmt::Debug for Hooks {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hooks")
            .field("interceptors", &self.interceptors)
            .field("classifiers", &self.classifiers)
            .finish()
    }
}
