//! Amazon S3: buckets, objects and what is special about them.

pub mod bodies;
pub mod bounds;
pub mod buckets;
pub mod configuration;
pub mod customization;
pub mod errors;
pub mod events;
pub mod multipart;
pub mod objects;
pub mod presigning;
pub mod values;
pub mod waiting;
