//! Security groups, keys and addresses.

use std::net::Ipv4Addr;

use aws_sdk_ec2::operation::allocate_address::AllocateAddressOutput;
use aws_sdk_ec2::types::{DomainType, Filter, IpPermission, IpRange, KeyPairInfo, SecurityGroup};
use aws_sdk_ec2::{Client, Error};

use super::errors::EC2Error;

pub async fn create_key_pair(client: &Client, name: String) -> Result<(KeyPairInfo, String), EC2Error> {
    let output = client.create_key_pair().key_name(name).send().await?;
    let info = KeyPairInfo::builder()
        .set_key_name(output.key_name)
        .set_key_fingerprint(output.key_fingerprint)
        .set_key_pair_id(output.key_pair_id)
        .build();
    let material = output.key_material.ok_or_else(|| EC2Error::new("Create Key Pair has no key material"))?;
    Ok((info, material))
}

pub async fn create_security_group(client: &Client, name: &str, description: &str) -> Result<SecurityGroup, EC2Error> {
    let created = client
        .create_security_group()
        .group_name(name)
        .description(description)
        .send()
        .await
        .map_err(EC2Error::from)?;
    let group_id = created.group_id.ok_or_else(|| EC2Error::new("Missing security group id after creation"))?;
    let group = describe_security_group(client, &group_id)
        .await?
        .ok_or_else(|| EC2Error::new(format!("Could not find security group with id {group_id}")))?;
    Ok(group)
}

pub async fn describe_security_group(client: &Client, group_id: &str) -> Result<Option<SecurityGroup>, EC2Error> {
    let group_id: String = group_id.into();
    let mut groups =
        client.describe_security_groups().group_ids(&group_id).send().await?.security_groups.unwrap_or_default();
    match groups.len() {
        0 => Ok(None),
        1 => Ok(Some(groups.remove(0))),
        _ => Err(EC2Error::new(format!("Expected single group for {group_id}"))),
    }
}

/// Lets these addresses in by SSH.
pub async fn authorize(client: &Client, group_id: &str, ips: Vec<Ipv4Addr>) -> Result<bool, EC2Error> {
    let permissions = ips.into_iter().map(|ip| {
        IpPermission::builder()
            .ip_protocol("tcp")
            .from_port(22)
            .to_port(22)
            .ip_ranges(IpRange::builder().cidr_ip(format!("{ip}/32")).description("me").build())
            .build()
    });
    let answer = client
        .authorize_security_group_ingress()
        .group_id(group_id)
        .set_ip_permissions(Some(permissions.collect()))
        .send()
        .await?;
    Ok(answer.r#return.unwrap_or_default())
}

pub async fn allocate_ip_address(client: &Client) -> Result<AllocateAddressOutput, EC2Error> {
    client.allocate_address().domain(DomainType::Vpc).send().await.map_err(EC2Error::from)
}

pub async fn associate(client: &Client, allocation: &str, instance: &str) -> Result<Option<String>, EC2Error> {
    let response = client.associate_address().allocation_id(allocation).instance_id(instance).send().await?;
    let id = response.association_id.clone();
    client.disassociate_address().association_id(id.as_deref().unwrap_or_default()).send().await?;
    client.release_address().allocation_id(allocation).send().await?;
    Ok(id)
}

pub async fn clean_up(client: &Client, key: &str, group: &str) -> Result<(), Error> {
    client.delete_key_pair().key_name(key).send().await?;
    client.delete_security_group().group_id(group).send().await?;
    Ok(())
}

pub async fn in_vpc(client: &Client, vpc: &str) -> Result<Vec<String>, Error> {
    let filter = Filter::builder().name("vpc-id").values(vpc).build();
    let groups = client.describe_security_groups().filters(filter).into_paginator().items().send();
    let groups = groups.collect::<Result<Vec<_>, _>>().await?;
    let lines = groups.iter().flat_map(|group| {
        let name = group.group_name().unwrap_or_default();
        group.ip_permissions().iter().map(move |rule| {
            let ranges: Vec<_> = rule.ip_ranges().iter().filter_map(|range| range.cidr_ip()).collect();
            format!("{name} {}-{} {}", rule.from_port().unwrap_or(-1), rule.to_port().unwrap_or(-1), ranges.join(","))
        })
    });
    Ok(lines.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ec2::{client, pairs};
    use crate::replay::{Answer, answering, only, sent};

    #[tokio::test]
    async fn a_key_is_made_and_stays_secret() {
        let key = "<CreateKeyPairResponse><keyName>k</keyName><keyPairId>key-1</keyPairId><keyMaterial>-----BEGIN</keyMaterial></CreateKeyPairResponse>";
        let replay = answering([Answer::ok(key), Answer::ok(key)]);
        let made = client(&replay).create_key_pair().key_name("k").send().await.unwrap();
        assert!(!format!("{made:?}").contains("BEGIN"), "{made:?}");
        let (info, material) = create_key_pair(&client(&replay), "k".into()).await.unwrap();
        assert_eq!((info.key_pair_id(), material.as_str()), (Some("key-1"), "-----BEGIN"));
    }

    #[tokio::test]
    async fn a_group_is_made_and_opened() {
        let replay = answering([
            Answer::ok("<CreateSecurityGroupResponse><groupId>sg-1</groupId></CreateSecurityGroupResponse>"),
            Answer::ok(
                "<DescribeSecurityGroupsResponse><securityGroupInfo><item><groupId>sg-1</groupId><groupName>g</groupName></item></securityGroupInfo></DescribeSecurityGroupsResponse>",
            ),
            Answer::ok(
                "<AuthorizeSecurityGroupIngressResponse><return>true</return></AuthorizeSecurityGroupIngressResponse>",
            ),
        ]);
        let client = client(&replay);
        let group = create_security_group(&client, "g", "for tests").await.unwrap();
        assert_eq!(group.group_name(), Some("g"));
        assert!(authorize(&client, "sg-1", vec![Ipv4Addr::LOCALHOST]).await.unwrap());
        let sent = sent(&replay);
        assert_eq!(
            sent[0].form(),
            pairs(&[("Action", "CreateSecurityGroup"), ("GroupDescription", "for tests"), ("GroupName", "g")])
        );
        let opened = [
            ("Action", "AuthorizeSecurityGroupIngress"),
            ("GroupId", "sg-1"),
            ("IpPermissions.1.FromPort", "22"),
            ("IpPermissions.1.IpProtocol", "tcp"),
            ("IpPermissions.1.IpRanges.1.CidrIp", "127.0.0.1/32"),
            ("IpPermissions.1.IpRanges.1.Description", "me"),
            ("IpPermissions.1.ToPort", "22"),
        ];
        assert_eq!(sent[2].form(), pairs(&opened));
    }

    #[tokio::test]
    async fn rules_are_listed() {
        let replay = answering([Answer::ok(
            "<DescribeSecurityGroupsResponse><securityGroupInfo><item><groupName>web</groupName><ipPermissions><item>
            <fromPort>80</fromPort><toPort>81</toPort><ipRanges><item><cidrIp>10.0.0.0/8</cidrIp></item><item><cidrIp>0.0.0.0/0</cidrIp></item></ipRanges>
            </item></ipPermissions></item></securityGroupInfo></DescribeSecurityGroupsResponse>",
        )]);
        assert_eq!(in_vpc(&client(&replay), "vpc-1").await.unwrap(), ["web 80-81 10.0.0.0/8,0.0.0.0/0"]);
        assert_eq!(only(&replay).form()[1], ("Filter.1.Name".to_owned(), "vpc-id".to_owned()));
    }

    #[tokio::test]
    async fn an_address_comes_and_goes() {
        let replay = answering([
            Answer::ok(
                "<AllocateAddressResponse><publicIp>1.2.3.4</publicIp><allocationId>eip-1</allocationId><domain>vpc</domain></AllocateAddressResponse>",
            ),
            Answer::ok("<AssociateAddressResponse><associationId>a-1</associationId></AssociateAddressResponse>"),
            Answer::ok("<DisassociateAddressResponse/>"),
            Answer::ok("<ReleaseAddressResponse/>"),
        ]);
        let client = client(&replay);
        let address = allocate_ip_address(&client).await.unwrap();
        assert_eq!((address.public_ip(), address.domain()), (Some("1.2.3.4"), Some(&DomainType::Vpc)));
        let id = associate(&client, address.allocation_id().unwrap(), "i-1").await.unwrap();
        assert_eq!(id.as_deref(), Some("a-1"));
        assert_eq!(sent(&replay)[2].form(), pairs(&[("Action", "DisassociateAddress"), ("AssociationId", "a-1")]));
    }
}
