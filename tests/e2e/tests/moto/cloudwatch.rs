//! Amazon CloudWatch, by the protocol that its model prefers.

use std::time::{Duration, SystemTime};

use aws_sdk_cloudwatch::Client;
use aws_sdk_cloudwatch::operation::get_dashboard::GetDashboardError;
use aws_sdk_cloudwatch::primitives::DateTime;
use aws_sdk_cloudwatch::types::{ComparisonOperator, Dimension, MetricDatum, StandardUnit, Statistic};
use farrier_e2e::{check_error, unique};

fn client() -> Client {
    Client::new(&super::settings())
}

#[tokio::test]
async fn numbers_go_in_and_statistics_come_out() {
    let client = client();
    let space = unique("space");
    let now = SystemTime::now();
    let dimension = Dimension::builder().name("host").value("a & b").build();
    for value in [1.5, 4.5] {
        let datum = MetricDatum::builder().metric_name("load").unit(StandardUnit::Percent).value(value);
        let datum = datum.timestamp(DateTime::from(now)).dimensions(dimension.clone()).build();
        client.put_metric_data().namespace(&space).metric_data(datum).send().await.expect("it is put");
    }
    let metrics = client.list_metrics().namespace(&space).into_paginator().send();
    let pages = metrics.collect::<Result<Vec<_>, _>>().await.expect("metrics");
    let metrics: Vec<_> = pages.iter().flat_map(|page| page.metrics()).collect();
    assert!(!metrics.is_empty());
    assert!(
        metrics.iter().all(|metric| metric.metric_name() == Some("load") && metric.dimensions() == [dimension.clone()])
    );

    let hour = Duration::from_secs(3600);
    let statistics = client.get_metric_statistics().namespace(&space).metric_name("load").dimensions(dimension);
    let statistics =
        statistics.start_time(DateTime::from(now - hour)).end_time(DateTime::from(now + hour)).period(7200);
    let statistics = statistics.statistics(Statistic::Sum).statistics(Statistic::Maximum).send().await;
    let statistics = statistics.expect("statistics");
    let points = statistics.datapoints();
    assert_eq!(points.iter().filter_map(|point| point.sum()).sum::<f64>(), 6.0);
    assert!(points.iter().any(|point| point.maximum() == Some(4.5) && point.timestamp().is_some()));
}

#[tokio::test]
async fn an_alarm_lives_and_ends() {
    let client = client();
    let name = unique("alarm");
    let put = client.put_metric_alarm().alarm_name(&name).namespace("space").metric_name("load").period(60);
    let put = put.statistic(Statistic::Average).comparison_operator(ComparisonOperator::GreaterThanThreshold);
    put.threshold(0.25).evaluation_periods(2).actions_enabled(false).send().await.expect("it is put");
    let alarms = client.describe_alarms().alarm_names(&name).send().await.expect("it is there");
    let [alarm] = alarms.metric_alarms() else { panic!("{alarms:?}") };
    assert_eq!(
        (alarm.threshold(), alarm.actions_enabled(), alarm.evaluation_periods()),
        (Some(0.25), Some(false), Some(2))
    );
    client.delete_alarms().alarm_names(&name).send().await.expect("it is deleted");
    let alarms = client.describe_alarms().alarm_names(&name).send().await.expect("an answer");
    assert!(alarms.metric_alarms().is_empty());
}

#[tokio::test]
async fn a_missing_dashboard_has_a_variant() {
    let error = client().get_dashboard().dashboard_name("none").send().await.expect_err("there is none");
    assert!(matches!(error.as_service_error(), Some(GetDashboardError::DashboardNotFoundError(_))), "{error}");
    check_error(&error, "ResourceNotFound", "Dashboard does not exist");
}
