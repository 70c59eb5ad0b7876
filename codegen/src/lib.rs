//! Rust clients from Smithy models: Model -> Plan -> tokens -> formatted files.

pub mod client_config;
pub mod docs;
pub mod endpoint_rules;
pub mod format;
