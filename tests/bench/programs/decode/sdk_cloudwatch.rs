//! `ListMetrics` and `GetMetricData` of CloudWatch, by the official client or Farrier's.

mod canned;
mod run;

use aws_sdk_cloudwatch::config::{BehaviorVersion, Region};
use aws_sdk_cloudwatch::primitives::DateTime;
use aws_sdk_cloudwatch::types::MetricDataQuery;
use aws_sdk_cloudwatch::{Client, Config};
use canned::{Canned, credentials};
use run::{Failure, Run};

fn main() -> Result<(), Failure> {
    let run = Run::from_arguments()?;
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-west-2"))
        .endpoint_url("http://127.0.0.1:1")
        .credentials_provider(credentials())
        .http_client(Canned::new(run.body.clone(), &[("content-type", "application/cbor"), ("smithy-protocol", "rpc-v2-cbor")]))
        .build();
    let client = Client::from_conf(config);
    match run.operation.as_str() {
        "ListMetrics" => run.repeat(async || {
            let page = client.list_metrics().send().await?;
            Ok(page.metrics.unwrap_or_default().len())
        }),
        _ => run.repeat(async || {
            let query = MetricDataQuery::builder().id("m0").build();
            let (start, end) = (DateTime::from_secs(1_700_000_000), DateTime::from_secs(1_700_086_400));
            let call = client.get_metric_data().metric_data_queries(query).start_time(start).end_time(end);
            Ok(call.send().await?.metric_data_results.unwrap_or_default().len())
        }),
    }
}
