//! Builders of the types.

pub use super::listing::ListingBuilder;
pub use super::mixed_listing::MixedListingBuilder;
pub use super::page::PageBuilder;
pub use super::result::ResultBuilder;
