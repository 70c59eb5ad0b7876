//! The answers to CloudWatch's `ListMetrics` and `GetMetricData`, by types written by hand and minicbor's serde support.

mod run;

use minicbor_serde::tag::Required;
use run::{Failure, Run};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Metrics {
    metrics: Vec<Metric>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "the values are there to be decoded")]
struct Metric {
    namespace: Option<String>,
    metric_name: Option<String>,
    #[serde(default)]
    dimensions: Vec<Dimension>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "the values are there to be decoded")]
struct Dimension {
    name: Option<String>,
    value: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct MetricData {
    metric_data_results: Vec<MetricDataResult>,
}

/// The tag of seconds since 1970.
const EPOCH: u64 = 1;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "the values are there to be decoded")]
struct MetricDataResult {
    id: Option<String>,
    label: Option<String>,
    timestamps: Vec<Required<EPOCH, i64>>,
    values: Vec<f64>,
    status_code: Option<String>,
}

fn main() -> Result<(), Failure> {
    let run = Run::from_arguments()?;
    match run.operation.as_str() {
        "ListMetrics" => run.repeat(async || {
            let page: Metrics = minicbor_serde::from_slice(&run.body)?;
            Ok(page.metrics.len())
        }),
        _ => run.repeat(async || {
            let page: MetricData = minicbor_serde::from_slice(&run.body)?;
            Ok(page.metric_data_results.len())
        }),
    }
}
