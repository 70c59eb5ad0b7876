//! Networks of one's own, and what instances in them begin with.

use aws_sdk_ec2::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_ec2::operation::request_spot_instances::RequestSpotInstancesError;
use aws_sdk_ec2::primitives::DateTime;
use aws_sdk_ec2::types::{
    InstanceType, LaunchTemplateTagSpecificationRequest, RequestLaunchTemplateData, RequestSpotLaunchSpecification,
    ResourceType, SpotInstanceType, Tag, TagDescription, TagSpecification,
};
use aws_sdk_ec2::{Client, Error};

/// A network with a subnet and a way out.
pub async fn create_network(client: &Client, cidr_block: &str) -> Result<(String, String), Error> {
    let name = Tag::builder().key("Name").value("mine").build();
    let tags = TagSpecification::builder().resource_type(ResourceType::Vpc).tags(name).build();
    let created = client.create_vpc().cidr_block(cidr_block).tag_specifications(tags).send().await?;
    let vpc = created.vpc().and_then(|vpc| vpc.vpc_id()).unwrap_or_default();
    let subnet =
        client.create_subnet().vpc_id(vpc).cidr_block(cidr_block).availability_zone("eu-west-1a").send().await?;
    let gateway = client.create_internet_gateway().send().await?.internet_gateway;
    if let Some(gateway) = gateway.as_ref().and_then(|gateway| gateway.internet_gateway_id()) {
        client.attach_internet_gateway().internet_gateway_id(gateway).vpc_id(vpc).send().await?;
        let route = client.create_route().route_table_id("rtb-1").destination_cidr_block("0.0.0.0/0");
        println!("{:?}", route.gateway_id(gateway).send().await?.r#return());
    }
    let subnet = subnet.subnet.and_then(|subnet| subnet.subnet_id).unwrap_or_default();
    Ok((vpc.to_owned(), subnet))
}

pub async fn tags(client: &Client) -> Result<Vec<TagDescription>, Error> {
    Ok(client.describe_tags().into_paginator().items().send().try_collect().await?)
}

pub async fn template(client: &Client, image: &str) -> Result<Option<i64>, Error> {
    let tag = Tag::builder().key("from").value("template").build();
    let tags = LaunchTemplateTagSpecificationRequest::builder().resource_type(ResourceType::Instance).tags(tag).build();
    let data = RequestLaunchTemplateData::builder()
        .image_id(image)
        .instance_type(InstanceType::T3Micro)
        .tag_specifications(tags)
        .build();
    let created = client
        .create_launch_template()
        .launch_template_name("t")
        .launch_template_data(data)
        .client_token("once")
        .send();
    Ok(created.await?.launch_template().and_then(|template| template.latest_version_number()))
}

/// Whether it would be allowed.
pub async fn may_bid(client: &Client, image: &str) -> Result<bool, SdkError<RequestSpotInstancesError>> {
    let launch = RequestSpotLaunchSpecification::builder().image_id(image).instance_type(InstanceType::T2Micro).build();
    let request = client
        .request_spot_instances()
        .spot_price("0.05")
        .r#type(SpotInstanceType::OneTime)
        .valid_until(DateTime::from_secs(4_000_000_000))
        .launch_specification(launch)
        .client_token("once")
        .dry_run(true);
    match request.send().await {
        Err(error) if error.code() == Some("DryRunOperation") => Ok(true),
        Err(error) if error.meta().code() == Some("UnauthorizedOperation") => Ok(false),
        other => other.map(|_| true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ec2::{client, pairs};
    use crate::replay::{Answer, answering, only, sent};

    #[tokio::test]
    async fn a_network_has_a_way_out() {
        let replay = answering([
            Answer::ok("<CreateVpcResponse><vpc><vpcId>vpc-1</vpcId></vpc></CreateVpcResponse>"),
            Answer::ok("<CreateSubnetResponse><subnet><subnetId>subnet-1</subnetId></subnet></CreateSubnetResponse>"),
            Answer::ok(
                "<CreateInternetGatewayResponse><internetGateway><internetGatewayId>igw-1</internetGatewayId></internetGateway></CreateInternetGatewayResponse>",
            ),
            Answer::ok("<AttachInternetGatewayResponse><return>true</return></AttachInternetGatewayResponse>"),
            Answer::ok("<CreateRouteResponse><return>true</return></CreateRouteResponse>"),
        ]);
        let created = create_network(&client(&replay), "10.1.0.0/16").await.unwrap();
        assert_eq!(created, ("vpc-1".to_owned(), "subnet-1".to_owned()));
        let sent = sent(&replay);
        let vpc = [
            ("Action", "CreateVpc"),
            ("CidrBlock", "10.1.0.0/16"),
            ("TagSpecification.1.ResourceType", "vpc"),
            ("TagSpecification.1.Tag.1.Key", "Name"),
            ("TagSpecification.1.Tag.1.Value", "mine"),
        ];
        assert_eq!(sent[0].form(), pairs(&vpc));
        let attached = [("Action", "AttachInternetGateway"), ("InternetGatewayId", "igw-1"), ("VpcId", "vpc-1")];
        assert_eq!(sent[3].form(), pairs(&attached));
    }

    #[tokio::test]
    async fn a_template_keeps_its_tags() {
        let replay = answering([Answer::ok(
            "<CreateLaunchTemplateResponse><launchTemplate><latestVersionNumber>1</latestVersionNumber></launchTemplate></CreateLaunchTemplateResponse>",
        )]);
        assert_eq!(template(&client(&replay), "ami-1").await.unwrap(), Some(1));
        let wanted = [
            ("Action", "CreateLaunchTemplate"),
            ("ClientToken", "once"),
            ("LaunchTemplateData.ImageId", "ami-1"),
            ("LaunchTemplateData.InstanceType", "t3.micro"),
            ("LaunchTemplateData.TagSpecification.1.ResourceType", "instance"),
            ("LaunchTemplateData.TagSpecification.1.Tag.1.Key", "from"),
            ("LaunchTemplateData.TagSpecification.1.Tag.1.Value", "template"),
            ("LaunchTemplateName", "t"),
        ];
        assert_eq!(only(&replay).form(), pairs(&wanted));
    }

    #[tokio::test]
    async fn a_dry_run_says_whether_it_may() {
        let answer = |status, code: &str| {
            Answer::new(
                status,
                format!("<Response><Errors><Error><Code>{code}</Code><Message>m</Message></Error></Errors></Response>"),
            )
        };
        let replay =
            answering([answer(412, "DryRunOperation"), answer(403, "UnauthorizedOperation"), answer(400, "Other")]);
        let client = client(&replay);
        assert!(may_bid(&client, "ami-1").await.unwrap());
        assert!(!may_bid(&client, "ami-1").await.unwrap());
        assert_eq!(may_bid(&client, "ami-1").await.unwrap_err().code(), Some("Other"));
        let wanted = [
            ("Action", "RequestSpotInstances"),
            ("ClientToken", "once"),
            ("DryRun", "true"),
            ("LaunchSpecification.ImageId", "ami-1"),
            ("LaunchSpecification.InstanceType", "t2.micro"),
            ("SpotPrice", "0.05"),
            ("Type", "one-time"),
            ("ValidUntil", "2096-10-02T07:06:40Z"),
        ];
        assert_eq!(sent(&replay)[0].form(), pairs(&wanted));
    }
}
