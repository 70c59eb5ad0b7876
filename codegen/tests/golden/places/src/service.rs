//! The service's static description.

use farrier_runtime::generated::*;

pub(crate) static SERVICE: Service = Service {
    name: "Places", sdk_id: "Farrier Places", version: "2026-01-01", signing_name: "places", protocol: Protocol::AwsJson1_0, query_compatible: false, xml_namespace: None,
    endpoint_rules: Some(&crate::endpoint::RULES), traits: &[ServiceTrait::TokenOfEnvironment],
};
pub(crate) const OPERATION: Operation = Operation::new(&SERVICE, &[Auth::SigV4, Auth::SigV4a]);
