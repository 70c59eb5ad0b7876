//! Parts of a client that the official crates define, and that are handed their `RuntimeComponents` when they are used.

use std::fmt;
use std::ops::Deref;

use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

use crate::client::runtime_components;

/// A part of the official kind, with what makes the components that it is handed: a program that sets no such part does
/// not compile how they are made.
#[derive(Clone)]
pub struct Official<T> {
    part: T,
    components: fn(SharedTimeSource, SharedAsyncSleep) -> RuntimeComponents,
}

impl<T> Official<T> {
    /// The part itself.
    #[cfg(feature = "http-auth")]
    pub(crate) fn part(&self) -> &T {
        &self.part
    }

    /// What to hand to it.
    pub(crate) fn components(&self, time: SharedTimeSource, sleep: SharedAsyncSleep) -> RuntimeComponents {
        (self.components)(time, sleep)
    }
}

impl<T> From<T> for Official<T> {
    #[inline]
    fn from(part: T) -> Self {
        Self { part, components: runtime_components }
    }
}

impl<T> Deref for Official<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.part
    }
}

impl<T: fmt::Debug> fmt::Debug for Official<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.part.fmt(f)
    }
}
