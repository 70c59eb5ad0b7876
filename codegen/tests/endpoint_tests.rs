//! Endpoint rules end to end: JSON to plan, plan to the runtime's types, and those through the runtime's interpreter.

#[path = "endpoint_conformance/case.rs"]
mod case;
#[path = "endpoint_conformance/emitted.rs"]
mod emitted;
#[path = "endpoint_conformance/official.rs"]
mod official;
#[path = "endpoint_conformance/random.rs"]
mod random;
#[path = "endpoint_conformance/shared.rs"]
mod shared;
