//! Rust clients from Smithy models: Model -> Plan -> tokens -> formatted files.
