//! Smithy models in Rust: load, resolve, query and compare.
