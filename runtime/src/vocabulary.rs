//! Settings whose types the official crate `aws-types` defines: they are its own with the feature `sdk-config`, and types of
//! the same API without it.
//!
//! `aws-types` costs more compile time than everything that it is needed for here, so only programs that pass an
//! `SdkConfig` pay for it. Code compiles alike with both; only with the feature the types are those that `SdkConfig` holds.

#[cfg(feature = "sdk-config")]
pub use aws_types::app_name::{AppName, InvalidAppName};
#[cfg(feature = "sdk-config")]
pub use aws_types::endpoint_config::AccountIdEndpointMode;
#[cfg(feature = "sdk-config")]
pub use aws_types::region::Region;
#[cfg(all(feature = "sigv4a", feature = "sdk-config"))]
pub use aws_types::region::SigningRegionSet;
#[cfg(feature = "sdk-config")]
pub use aws_types::sdk_ua_metadata::{FrameworkMetadata, InvalidFrameworkMetadata};
#[cfg(all(feature = "sigv4a", not(feature = "sdk-config")))]
pub use own::SigningRegionSet;
#[cfg(not(feature = "sdk-config"))]
pub use own::{AccountIdEndpointMode, AppName, FrameworkMetadata, InvalidAppName, InvalidFrameworkMetadata, Region};

#[cfg(any(test, not(feature = "sdk-config")))]
#[cfg_attr(feature = "sdk-config", allow(unreachable_pub, reason = "it is compiled for its tests only"))]
mod own;
