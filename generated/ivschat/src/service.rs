//! The service's static description.

use farrier_runtime::generated::*;

pub(crate) static SERVICE: Service = Service {
    name: "AmazonInteractiveVideoServiceChat", sdk_id: "ivschat", version: "2020-07-14", signing_name: "ivschat", protocol: Protocol::RestJson1, query_compatible: false, xml_namespace: None,
    endpoint_rules: Some(&crate::endpoint::RULES), traits: &[],
};
pub(crate) const OPERATION: Operation = Operation::new(&SERVICE, &[Auth::SigV4]);
