//! Endpoint rules end to end: JSON to plan, plan to the runtime's types, and those through the runtime's interpreter.

#[path = "endpoint_conformance/emitted.rs"]
mod emitted;
#[path = "endpoint_conformance/random.rs"]
mod random;
