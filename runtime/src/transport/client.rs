//! The client behind the default transport: a connector for each pair of timeouts that was asked for.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use aws_smithy_runtime_api::client::connector_metadata::ConnectorMetadata;
use aws_smithy_runtime_api::client::http::{HttpClient, HttpConnectorSettings, SharedHttpConnector};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

use super::error::Timeouts;

/// How many connectors, each with a pool of its own, one client keeps. A program that computes a new timeout for every
/// call would otherwise hold a pool per call.
const MAX_CONNECTORS: usize = 8;

/// What a library brings.
#[derive(Clone, Copy)]
pub(super) struct Library {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) connector: fn(Timeouts) -> SharedHttpConnector,
}

/// The client behind [`default_client`](super::default_client).
pub(crate) struct DefaultClient {
    library: Library,
    connectors: Mutex<Vec<(Timeouts, SharedHttpConnector)>>,
}

impl DefaultClient {
    pub(super) fn new(library: Library) -> Self {
        Self { library, connectors: Mutex::default() }
    }

    /// The connector with these timeouts.
    pub(crate) fn connector(&self, connect: Option<Duration>, read: Option<Duration>) -> SharedHttpConnector {
        let timeouts = Timeouts { connect, read };
        // A panic elsewhere leaves the list as it was: every change to it is a single push or remove.
        let mut connectors = self.connectors.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, connector)) = connectors.iter().find(|(known, _)| *known == timeouts) {
            return connector.clone();
        }
        if connectors.len() == MAX_CONNECTORS {
            connectors.remove(0);
        }
        let connector = (self.library.connector)(timeouts);
        connectors.push((timeouts, connector.clone()));
        connector
    }

    #[cfg(test)]
    pub(super) fn connectors(&self) -> usize {
        self.connectors.lock().expect("no test panics with the lock").len()
    }
}

impl Default for DefaultClient {
    /// reqwest where it is compiled, hyper otherwise.
    #[inline]
    fn default() -> Self {
        #[cfg(feature = "reqwest")]
        let library = super::reqwest::LIBRARY;
        #[cfg(not(feature = "reqwest"))]
        let library = super::hyper::LIBRARY;
        Self::new(library)
    }
}

impl HttpClient for DefaultClient {
    #[inline]
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        self.connector(settings.connect_timeout(), settings.read_timeout())
    }

    #[inline]
    fn connector_metadata(&self) -> Option<ConnectorMetadata> {
        Some(ConnectorMetadata::new(self.library.name, Some(self.library.version.into())))
    }
}

impl fmt::Debug for DefaultClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DefaultClient").field(&self.library.name).finish()
    }
}
