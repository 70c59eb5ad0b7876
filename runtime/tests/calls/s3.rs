//! A service as Amazon S3 is one, without endpoint rules and wants of its own.

use farrier_runtime::operation::Service;
use farrier_runtime::protocol::Protocol;

use crate::service::SERVICE;

pub(crate) const S3: Service = Service {
    name: "AmazonS3",
    sdk_id: "S3",
    version: "2006-03-01",
    signing_name: "s3",
    protocol: Protocol::RestXml,
    ..SERVICE
};
