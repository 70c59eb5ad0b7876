//! The errors of operations.

pub mod builders;
pub(crate) mod bad_request;
pub(crate) mod not_found;
pub(crate) mod overloaded;
pub(crate) mod service_down;
pub(crate) mod silent;
pub(crate) mod sky_clouded;
pub(crate) mod sky_hoarse;
pub(crate) mod throttled;
pub(crate) mod sky_sightings_error;
pub(crate) mod sky_silence_error;
pub(crate) mod sky_speech_error;

pub use self::bad_request::BadRequest;
pub use self::not_found::NotFound;
pub use self::overloaded::Overloaded;
pub use self::service_down::ServiceDown;
pub use self::silent::Silent;
pub use self::sky_clouded::SkyClouded;
pub use self::sky_hoarse::SkyHoarse;
pub use self::throttled::Throttled;
pub use self::sky_sightings_error::SkySightingsError;
pub use self::sky_silence_error::SkySilenceError;
pub use self::sky_speech_error::SkySpeechError;
