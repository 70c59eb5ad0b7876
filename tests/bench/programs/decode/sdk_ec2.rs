//! `DescribeInstances` of EC2, by the official client or Farrier's.

mod canned;
mod run;

use aws_sdk_ec2::config::{BehaviorVersion, Region};
use aws_sdk_ec2::{Client, Config};
use canned::{Canned, credentials};
use run::{Failure, Run};

fn main() -> Result<(), Failure> {
    let run = Run::from_arguments()?;
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-west-2"))
        .endpoint_url("http://127.0.0.1:1")
        .credentials_provider(credentials())
        .http_client(Canned::new(run.body.clone(), &[("content-type", "text/xml")]))
        .build();
    let client = Client::from_conf(config);
    run.repeat(async || {
        let page = client.describe_instances().send().await?;
        Ok(page.reservations.unwrap_or_default().len())
    })
}
