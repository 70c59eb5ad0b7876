//! Rust clients from Smithy models: Model -> Plan -> tokens -> formatted files.

pub mod endpoint_rules;
