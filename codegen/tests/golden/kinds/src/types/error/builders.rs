//! Builders of errors.

pub use super::bad_request::BadRequestBuilder;
pub use super::not_found::NotFoundBuilder;
pub use super::overloaded::OverloadedBuilder;
pub use super::service_down::ServiceDownBuilder;
pub use super::silent::SilentBuilder;
pub use super::sky_clouded::SkyCloudedBuilder;
pub use super::sky_hoarse::SkyHoarseBuilder;
pub use super::throttled::ThrottledBuilder;
