//! Calls: the one way from an input to an output, and the thin typed shells around it.

mod call;
mod customize;
mod paginator;
mod send;

use std::sync::Arc;

pub use customize::CustomizableOperation;
pub use paginator::{Collect, Page, Paginated, PaginationStream, paginate};
pub use send::send;

use crate::operation::Service;
use crate::settings::Settings;

/// What the calls of one client share. Clones share it too.
#[derive(Clone, Debug)]
pub struct Handle(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    service: &'static Service,
    settings: Settings,
}

impl Handle {
    /// A client of that service. Nothing is loaded and nothing connects before the first call.
    pub fn new(service: &'static Service, settings: Settings) -> Self {
        Self(Arc::new(Shared { service, settings }))
    }

    pub(crate) fn service(&self) -> &'static Service {
        self.0.service
    }

    /// The settings that it was made with.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// This client with other settings for a single call.
    pub(crate) fn overridden(self, overrides: Option<Settings>) -> Self {
        match overrides {
            Some(overrides) => Self::new(self.service(), self.settings().overridden(overrides)),
            None => self,
        }
    }
}
