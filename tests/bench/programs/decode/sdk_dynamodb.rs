//! `Scan` of DynamoDB, by the official client or Farrier's.

mod canned;
mod run;

use aws_sdk_dynamodb::config::{BehaviorVersion, Region};
use aws_sdk_dynamodb::{Client, Config};
use canned::{Canned, credentials};
use run::{Failure, Run};

fn main() -> Result<(), Failure> {
    let run = Run::from_arguments()?;
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-west-2"))
        .endpoint_url("http://127.0.0.1:1")
        .credentials_provider(credentials())
        .http_client(Canned::new(run.body.clone(), &[("content-type", "application/x-amz-json-1.0")]))
        .build();
    let client = Client::from_conf(config);
    run.repeat(async || {
        let page = client.scan().table_name("orders").send().await?;
        Ok(page.items.unwrap_or_default().len())
    })
}
