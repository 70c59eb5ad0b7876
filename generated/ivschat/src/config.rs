//! Settings of the client.

pub use farrier_runtime::config::*;

/// The settings of a client.
#[derive(Clone, Debug)]
pub struct Config { pub(crate) settings: Settings }

impl Config {
    /// Starts with nothing set.
    #[inline] pub fn builder() -> Builder { Builder::new() }
    /// The settings that all clients of a program share.
    #[inline] pub fn new(shared: &SdkConfig) -> Self { Builder::from(shared).build() }
    /// Starts with these settings.
    #[inline] pub fn to_builder(&self) -> Builder { Builder { settings: self.settings.clone() } }
    /// Where requests go.
    #[inline] pub fn region(&self) -> Option<&Region> { self.settings.region.as_ref() }
}

impl From<&SdkConfig> for Config {
    #[inline] fn from(shared: &SdkConfig) -> Self { Self::new(shared) }
}

/// Collects settings.
#[derive(Clone, Debug, Default)]
pub struct Builder { settings: Settings }

impl Builder {
    /// Starts with nothing set.
    #[inline] pub fn new() -> Self { Self::default() }
    /// Where requests go.
    #[inline] pub fn region(mut self, region: impl Into<Option<Region>>) -> Self { self.settings.region = region.into(); self }
    /// See [`region`](Self::region).
    #[inline] pub fn set_region(&mut self, region: Option<Region>) -> &mut Self { self.settings.region = region; self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> Config { Config { settings: self.settings } }
}

impl From<&SdkConfig> for Builder {
    #[inline] fn from(shared: &SdkConfig) -> Self { Self { settings: Settings::from(shared) } }
}

impl From<Builder> for Settings {
    #[inline] fn from(builder: Builder) -> Self { builder.settings }
}
