//! The service's static description.

use farrier_runtime::generated::*;

pub(crate) static SERVICE: Service = Service { sdk_id: "Farrier Names", version: "2026-01-01", signing_name: "farrier", protocol: Protocol::RestJson1, endpoint_rules: None };
