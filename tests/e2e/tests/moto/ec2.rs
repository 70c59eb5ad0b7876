//! Amazon EC2: ec2Query, a model without endpoint rules, error codes that the model does not name.

use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::{Filter, InstanceStateName, InstanceType, ResourceType, Tag, TagSpecification};
use farrier_e2e::{check_error, unique};

fn client() -> Client {
    Client::new(&super::settings())
}

#[tokio::test]
async fn a_network_is_made_found_and_deleted() {
    let client = client();
    let name = unique("network");
    let tag = Tag::builder().key("Name").value(&name).build();
    let tags = TagSpecification::builder().resource_type(ResourceType::Vpc).tags(tag.clone()).build();
    let made = client.create_vpc().cidr_block("10.9.0.0/16").tag_specifications(tags).send().await.expect("it is made");
    let id = made.vpc().and_then(|vpc| vpc.vpc_id()).expect("it has an id").to_owned();
    client
        .create_tags()
        .resources(&id)
        .tags(Tag::builder().key("team").value("a&b").build())
        .send()
        .await
        .expect("a tag");
    let by_name = Filter::builder().name("tag:Name").values(&name).build();
    let found = client.describe_vpcs().filters(by_name).send().await.expect("networks");
    let [vpc] = found.vpcs() else { panic!("{found:?}") };
    assert_eq!(
        (vpc.vpc_id(), vpc.cidr_block(), vpc.is_default()),
        (Some(id.as_str()), Some("10.9.0.0/16"), Some(false))
    );
    assert!(vpc.tags().contains(&tag) && vpc.tags().len() == 2);
    client.delete_vpc().vpc_id(&id).send().await.expect("it is deleted");
    let error = client.describe_vpcs().vpc_ids(&id).send().await.expect_err("it is gone");
    check_error(&error, "InvalidVpcID.NotFound", &id);
}

#[tokio::test]
async fn an_instance_runs_and_ends() {
    let client = client();
    let run = client.run_instances().image_id("ami-12c6146b").instance_type(InstanceType::T3Micro);
    let run = run.min_count(1).max_count(1).send().await.expect("it starts");
    let id = run.instances().first().and_then(|instance| instance.instance_id()).expect("it has an id").to_owned();
    let described = client.describe_instances().instance_ids(&id).send().await.expect("it is there");
    let instance = &described.reservations()[0].instances()[0];
    assert_eq!(instance.state().and_then(|state| state.name()), Some(&InstanceStateName::Running));
    assert_eq!(instance.instance_type(), Some(&InstanceType::T3Micro));
    assert!(instance.launch_time().is_some());
    let ended = client.terminate_instances().instance_ids(&id).send().await.expect("it ends");
    assert_eq!(ended.terminating_instances()[0].instance_id(), Some(id.as_str()));
}

#[tokio::test]
async fn regions_are_listed() {
    let regions = client().describe_regions().region_names("eu-west-1").send().await.expect("regions");
    let [region] = regions.regions() else { panic!("{regions:?}") };
    assert_eq!(region.region_name(), Some("eu-west-1"));
}

#[tokio::test]
async fn an_unmodelled_error_keeps_its_code() {
    let error = client().describe_instances().instance_ids("i-0123456789abcdef0").send().await;
    check_error(&error.expect_err("there is none"), "InvalidInstanceID.NotFound", "i-0123456789abcdef0");
}
