//! The service's static description.

use farrier_runtime::generated::*;

pub(crate) static SERVICE: Service = Service {
    name: "Bare", sdk_id: "Bare", version: "2026-01-01", signing_name: "", protocol: Protocol::AwsJson1_0, query_compatible: false, xml_namespace: None, endpoint_rules: None, traits: &[],
};
