//! Amazon Route 53: restXml in one region, ids that are trimmed, lists of structures in XML.

use aws_sdk_route53::Client;
use aws_sdk_route53::operation::get_hosted_zone::GetHostedZoneError;
use aws_sdk_route53::types::{Change, ChangeAction, ChangeBatch, ResourceRecord, ResourceRecordSet, RrType};
use farrier_e2e::{check_error, unique};

fn client() -> Client {
    Client::new(&super::settings())
}

async fn zone(client: &Client) -> (String, String) {
    let name = format!("{}.example.", unique("zone"));
    let made = client.create_hosted_zone().name(&name).caller_reference(&name).send().await.expect("it is made");
    let id = made.hosted_zone().expect("a zone").id().to_owned();
    assert!(id.starts_with("/hostedzone/"), "{id}");
    assert!(made.location().contains("hostedzone"));
    (id, name)
}

fn create(name: &str, value: &str) -> Change {
    let record = ResourceRecord::builder().value(value).build().expect("a value");
    let set = ResourceRecordSet::builder().name(name).r#type(RrType::Txt).ttl(60).resource_records(record).build();
    let change = Change::builder().action(ChangeAction::Create).resource_record_set(set.expect("it has a name"));
    change.build().expect("it has both")
}

#[tokio::test]
async fn records_are_made_and_listed() {
    let client = client();
    let (id, name) = zone(&client).await;
    let changes = (0..3).map(|number| create(&format!("host{number}.{name}"), "\"a & <b>\"")).collect();
    let batch =
        ChangeBatch::builder().comment("new & good").set_changes(Some(changes)).build().expect("it has changes");
    let changed = client.change_resource_record_sets().hosted_zone_id(&id).change_batch(batch).send().await;
    let change = changed.expect("it is changed").change_info().expect("a change").id().to_owned();
    let change = client.get_change().id(&change).send().await.expect("the change is there");
    assert!(change.change_info().is_some_and(|change| !change.status().as_str().is_empty()));

    let sets = client.list_resource_record_sets().hosted_zone_id(&id).max_items(2).send().await.expect("records");
    assert_eq!((sets.resource_record_sets().len(), sets.is_truncated()), (2, true));
    let all = client.list_resource_record_sets().hosted_zone_id(&id).send().await.expect("records");
    let texts = all.resource_record_sets().iter().filter(|set| *set.r#type() == RrType::Txt);
    assert_eq!(texts.clone().count(), 3);
    assert!(texts.clone().all(|set| set.ttl() == Some(60) && set.resource_records()[0].value() == "\"a & <b>\""));
}

#[tokio::test]
async fn a_zone_that_is_gone_has_a_variant() {
    let client = client();
    let (id, name) = zone(&client).await;
    let zones = client.list_hosted_zones().max_items(1).into_paginator().items().send();
    let zones = zones.collect::<Result<Vec<_>, _>>().await.expect("zones");
    assert!(zones.iter().any(|zone| zone.id() == id && zone.name() == name));
    client.delete_hosted_zone().id(&id).send().await.expect("it is deleted");
    let error = client.get_hosted_zone().id(&id).send().await.expect_err("it is gone");
    assert!(matches!(error.as_service_error(), Some(GetHostedZoneError::NoSuchHostedZone(_))), "{error}");
    check_error(&error, "NoSuchHostedZone", "No hosted zone found");
}
