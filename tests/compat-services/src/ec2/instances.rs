//! Instances run, tagged, waited for, stopped and terminated.

use std::time::Duration;

use aws_sdk_ec2::client::Waiters;
use aws_sdk_ec2::operation::run_instances::RunInstancesOutput;
use aws_sdk_ec2::primitives::DateTimeFormat;
use aws_sdk_ec2::types::{
    BlockDeviceMapping, EbsBlockDevice, Filter, IamInstanceProfileSpecification, Instance,
    InstanceMarketOptionsRequest, InstanceStateChange, InstanceStateName, InstanceType, KeyPairInfo, MarketType,
    ResourceType, SecurityGroup, Tag, TagSpecification, VolumeType,
};
use aws_sdk_ec2::{Client, Error};
use aws_smithy_runtime_api::client::waiters::error::WaiterError;

use super::errors::{EC2Error, told};

/// An instance with its name, waited for.
pub async fn create_instance(
    client: &Client,
    image_id: &str,
    instance_type: InstanceType,
    key_pair: &KeyPairInfo,
    groups: Vec<&SecurityGroup>,
) -> Result<String, EC2Error> {
    let run_instances: RunInstancesOutput = client
        .run_instances()
        .image_id(image_id)
        .instance_type(instance_type)
        .key_name(key_pair.key_name().ok_or_else(|| EC2Error::new("Missing key name when launching instance"))?)
        .set_security_group_ids(Some(groups.iter().filter_map(|group| group.group_id.clone()).collect()))
        .min_count(1)
        .max_count(1)
        .send()
        .await?;
    if run_instances.instances().is_empty() {
        return Err(EC2Error::new("Failed to create instance"));
    }
    let instance_id = run_instances.instances()[0].instance_id().unwrap();
    let tagged = client
        .create_tags()
        .resources(instance_id)
        .tags(Tag::builder().key("Name").value("From SDK Examples").build())
        .send()
        .await;
    match tagged {
        Ok(_) => Ok(instance_id.to_string()),
        Err(error) => Err(EC2Error::from(error).add_message("tagging")),
    }
}

pub async fn spot(client: &Client) -> Result<Option<Instance>, Error> {
    let device =
        EbsBlockDevice::builder().volume_size(20).volume_type(VolumeType::Gp3).delete_on_termination(true).build();
    let market = InstanceMarketOptionsRequest::builder().market_type(MarketType::Spot).build();
    let name = Tag::builder().key("Name").value("spot").build();
    let answer = client
        .run_instances()
        .instance_type(InstanceType::T3Micro)
        .block_device_mappings(BlockDeviceMapping::builder().device_name("/dev/xvda").ebs(device).build())
        .instance_market_options(market)
        .iam_instance_profile(IamInstanceProfileSpecification::builder().name("profile").build())
        .tag_specifications(TagSpecification::builder().resource_type(ResourceType::Instance).tags(name).build())
        .client_token("once")
        .dry_run(false)
        .min_count(1)
        .max_count(1)
        .send()
        .await?;
    Ok(answer.instances.unwrap_or_default().into_iter().next())
}

/// Waits for the status checks.
pub async fn wait_for_instance_ready(client: &Client, id: &str, duration: Option<Duration>) -> Result<(), EC2Error> {
    client
        .wait_until_instance_status_ok()
        .instance_ids(id)
        .wait(duration.unwrap_or(Duration::from_secs(60)))
        .await
        .map_err(|err| match err {
            WaiterError::ExceededMaxWait(exceeded) => EC2Error(format!(
                "Exceeded max time ({}s) waiting for instance {id} to start.",
                exceeded.max_wait().as_secs()
            )),
            _ => EC2Error::from(err),
        })?;
    Ok(())
}

pub async fn start_instance(client: &Client, id: &str) -> Result<(), EC2Error> {
    client.start_instances().instance_ids(id).send().await?;
    wait_for_instance_ready(client, id, None).await
}

pub async fn stop_instance(client: &Client, id: &str) -> Result<InstanceStateName, EC2Error> {
    client.stop_instances().instance_ids(id).force(false).send().await?;
    let stopped = client.wait_until_instance_stopped().instance_ids(id).wait(Duration::from_secs(60)).await;
    let last = stopped.map_err(|error| told(error, "stopping the instance"))?;
    let output = last.into_result().map_err(EC2Error::from)?;
    let instance = output.reservations().first().and_then(|reservation| reservation.instances().first());
    let state = instance.and_then(Instance::state).and_then(|state| state.name());
    state.cloned().ok_or(EC2Error::new("no state"))
}

pub async fn terminate(client: &Client, ids: Vec<String>) -> Result<Vec<(String, String)>, EC2Error> {
    let answer = client.terminate_instances().set_instance_ids(Some(ids.clone())).send().await?;
    let states = answer.terminating_instances().iter().map(|change: &InstanceStateChange| {
        let name = change.current_state().and_then(|state| state.name()).map(|name| name.as_str().to_owned());
        (change.instance_id().unwrap_or_default().to_owned(), name.unwrap_or_default())
    });
    let states = states.collect();
    client
        .wait_until_instance_terminated()
        .set_instance_ids(Some(ids))
        .wait(Duration::from_secs(300))
        .await
        .map_err(|error| told(error, "terminating"))?;
    Ok(states)
}

pub async fn running(client: &Client) -> Result<Vec<String>, Error> {
    let resp = client
        .describe_instances()
        .filters(Filter::builder().name("instance-state-name").values("running").values("pending").build())
        .filters(Filter::builder().name("tag:team").set_values(Some(vec!["blue".into()])).build())
        .send()
        .await?;
    let instances = resp.reservations().iter().flat_map(|reservation| reservation.instances());
    Ok(instances.filter_map(|instance| instance.instance_id().map(|id| id.to_string())).collect())
}

/// Every page, instance by instance.
pub async fn all_launched(client: &Client) -> Result<Vec<String>, Error> {
    let mut reservations = client.describe_instances().into_paginator().page_size(5).items().send();
    let mut all = Vec::new();
    while let Some(reservation) = reservations.next().await.transpose()? {
        for instance in reservation.instances.unwrap_or_default() {
            let launched = instance.launch_time().and_then(|time| time.fmt(DateTimeFormat::DateTime).ok());
            let name = instance.tags().iter().find(|tag| tag.key() == Some("Name")).and_then(|tag| tag.value());
            all.push(format!(
                "{} {} {}",
                instance.instance_id().unwrap_or("?"),
                launched.unwrap_or_default(),
                name.unwrap_or("-")
            ));
            println!(
                "{:?} {:?}",
                instance.public_ip_address(),
                instance.cpu_options().and_then(|cpu| cpu.core_count())
            );
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ec2::{client, pairs};
    use crate::replay::{Answer, answering, only, sent};

    fn state(name: &str) -> Answer {
        Answer::new(
            200,
            format!(
                "<DescribeInstancesResponse><reservationSet><item><instancesSet><item><instanceId>i-1</instanceId>
                <instanceState><code>0</code><name>{name}</name></instanceState></item></instancesSet></item></reservationSet>
                </DescribeInstancesResponse>"
            ),
        )
    }

    #[tokio::test]
    async fn an_instance_is_run_and_tagged() {
        let replay = answering([
            Answer::ok(
                "<RunInstancesResponse><reservationId>r</reservationId><instancesSet><item><instanceId>i-1</instanceId></item></instancesSet></RunInstancesResponse>",
            ),
            Answer::ok("<CreateTagsResponse><return>true</return></CreateTagsResponse>"),
        ]);
        let key = KeyPairInfo::builder().key_name("mine").build();
        let group = SecurityGroup::builder().group_id("sg-1").build();
        let id = create_instance(&client(&replay), "ami-1", InstanceType::T2Micro, &key, vec![&group]).await.unwrap();
        assert_eq!(id, "i-1");
        let sent = sent(&replay);
        let mut form = sent[0].form();
        // A token is made where none is given.
        let token = form.iter().position(|(name, _)| name == "ClientToken").expect("a token");
        assert_eq!(form.remove(token).1.len(), 36);
        let run = [
            ("Action", "RunInstances"),
            ("ImageId", "ami-1"),
            ("InstanceType", "t2.micro"),
            ("KeyName", "mine"),
            ("MaxCount", "1"),
            ("MinCount", "1"),
            ("SecurityGroupId.1", "sg-1"),
        ];
        assert_eq!(form, pairs(&run));
        let tags = [
            ("Action", "CreateTags"),
            ("ResourceId.1", "i-1"),
            ("Tag.1.Key", "Name"),
            ("Tag.1.Value", "From SDK Examples"),
        ];
        assert_eq!(sent[1].form(), pairs(&tags));
        assert_eq!((sent[0].method.as_str(), sent[0].host.as_str()), ("POST", "ec2.eu-west-1.amazonaws.com"));
    }

    #[tokio::test]
    async fn nested_settings_are_flattened() {
        let replay = answering([Answer::ok("<RunInstancesResponse/>")]);
        assert_eq!(spot(&client(&replay)).await.unwrap(), None);
        let wanted = [
            ("Action", "RunInstances"),
            ("BlockDeviceMapping.1.DeviceName", "/dev/xvda"),
            ("BlockDeviceMapping.1.Ebs.DeleteOnTermination", "true"),
            ("BlockDeviceMapping.1.Ebs.VolumeSize", "20"),
            ("BlockDeviceMapping.1.Ebs.VolumeType", "gp3"),
            ("ClientToken", "once"),
            ("DryRun", "false"),
            ("IamInstanceProfile.Name", "profile"),
            ("InstanceMarketOptions.MarketType", "spot"),
            ("InstanceType", "t3.micro"),
            ("MaxCount", "1"),
            ("MinCount", "1"),
            ("TagSpecification.1.ResourceType", "instance"),
            ("TagSpecification.1.Tag.1.Key", "Name"),
            ("TagSpecification.1.Tag.1.Value", "spot"),
        ];
        assert_eq!(only(&replay).form(), pairs(&wanted));
    }

    #[tokio::test(start_paused = true)]
    async fn stopping_is_waited_for() {
        let stopping = Answer::ok("<StopInstancesResponse/>");
        let replay = answering([stopping, state("stopping"), state("stopping"), state("stopped")]);
        assert_eq!(stop_instance(&client(&replay), "i-1").await, Ok(InstanceStateName::Stopped));
        assert_eq!(sent(&replay)[3].form(), pairs(&[("Action", "DescribeInstances"), ("InstanceId.1", "i-1")]));

        let replay = answering([Answer::ok("<StopInstancesResponse/>"), state("terminated")]);
        assert!(stop_instance(&client(&replay), "i-1").await.is_err());
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_is_given_up() {
        let initializing = || {
            Answer::ok(
                "<DescribeInstanceStatusResponse><instanceStatusSet><item><instanceStatus><status>initializing</status></instanceStatus></item></instanceStatusSet></DescribeInstanceStatusResponse>",
            )
        };
        let replay = answering(
            std::iter::once(Answer::ok("<StartInstancesResponse/>"))
                .chain(std::iter::repeat_with(initializing).take(20)),
        );
        let error = start_instance(&client(&replay), "i-1").await.unwrap_err();
        assert_eq!(error, EC2Error::new("Exceeded max time (60s) waiting for instance i-1 to start."));

        let denied = Answer::new(
            403,
            "<Response><Errors><Error><Code>Denied</Code><Message>no</Message></Error></Errors></Response>",
        );
        let error = wait_for_instance_ready(&client(&answering([denied])), "i-1", None).await.unwrap_err();
        assert_eq!(error, EC2Error::new("Denied no"));
    }

    #[tokio::test(start_paused = true)]
    async fn instances_are_terminated() {
        let replay = answering([
            Answer::ok(
                "<TerminateInstancesResponse><instancesSet><item><instanceId>i-1</instanceId><currentState><code>32</code><name>shutting-down</name></currentState></item></instancesSet></TerminateInstancesResponse>",
            ),
            state("shutting-down"),
            state("terminated"),
        ]);
        let states = terminate(&client(&replay), vec!["i-1".into()]).await.unwrap();
        assert_eq!(states, [("i-1".to_owned(), "shutting-down".to_owned())]);
    }

    #[tokio::test]
    async fn filters_are_numbered() {
        let replay = answering([state("running")]);
        assert_eq!(running(&client(&replay)).await.unwrap(), ["i-1"]);
        let wanted = [
            ("Action", "DescribeInstances"),
            ("Filter.1.Name", "instance-state-name"),
            ("Filter.1.Value.1", "running"),
            ("Filter.1.Value.2", "pending"),
            ("Filter.2.Name", "tag:team"),
            ("Filter.2.Value.1", "blue"),
        ];
        assert_eq!(only(&replay).form(), pairs(&wanted));
    }

    #[tokio::test]
    async fn all_pages_are_read() {
        let page = |id: &str, token: &str| {
            Answer::new(200, format!(
                "<DescribeInstancesResponse><reservationSet><item><instancesSet><item><instanceId>{id}</instanceId>
                <launchTime>2024-05-01T10:20:30.000Z</launchTime><tagSet><item><key>Name</key><value>web</value></item></tagSet>
                </item></instancesSet></item></reservationSet>{token}</DescribeInstancesResponse>"
            ))
        };
        let replay = answering([page("i-1", "<nextToken>more</nextToken>"), page("i-2", "<nextToken></nextToken>")]);
        let all = all_launched(&client(&replay)).await.unwrap();
        assert_eq!(all, ["i-1 2024-05-01T10:20:30Z web", "i-2 2024-05-01T10:20:30Z web"]);
        assert_eq!(
            sent(&replay)[1].form(),
            pairs(&[("Action", "DescribeInstances"), ("MaxResults", "5"), ("NextToken", "more")])
        );
    }
}
