//! The types of inputs and outputs.

pub mod builders;
pub mod error;
pub(crate) mod attribute;
pub(crate) mod listing;
pub(crate) mod mixed_listing;
pub(crate) mod page;
pub(crate) mod result;

pub use self::attribute::Attribute;
pub use self::listing::Listing;
pub use self::mixed_listing::MixedListing;
pub use self::page::Page;
pub use self::result::Result;
