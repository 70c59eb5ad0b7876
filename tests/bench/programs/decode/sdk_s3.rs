//! `ListObjectsV2` of S3, by the official client or Farrier's.

mod canned;
mod run;

use aws_sdk_s3::config::{BehaviorVersion, Region};
use aws_sdk_s3::{Client, Config};
use canned::{Canned, credentials};
use run::{Failure, Run};

fn main() -> Result<(), Failure> {
    let run = Run::from_arguments()?;
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-west-2"))
        .endpoint_url("http://127.0.0.1:1")
        .credentials_provider(credentials())
        .http_client(Canned::new(run.body.clone(), &[("content-type", "application/xml")]))
        .build();
    let client = Client::from_conf(config);
    run.repeat(async || {
        let page = client.list_objects_v2().bucket("orders").send().await?;
        Ok(page.contents.unwrap_or_default().len())
    })
}
