//! What there is: regions, images, types, networks.

use aws_sdk_ec2::meta::PKG_VERSION;
use aws_sdk_ec2::types::{ArchitectureValues, Filter, Image, InstanceTypeInfo, PlatformValues};
use aws_sdk_ec2::{Client, Error};

pub async fn show_regions(client: &Client) -> Result<Vec<String>, Error> {
    println!("EC2 client version: {PKG_VERSION}");
    let rsp = client.describe_regions().all_regions(true).send().await?;
    Ok(rsp.regions().iter().filter_map(|region| region.region_name.clone()).collect())
}

/// The newest image of an owner.
pub async fn newest_image(client: &Client, owner: &str) -> Result<Option<Image>, Error> {
    let named = Filter::builder().name("name").values("al2023-ami-2023.*-arm64").build();
    let images = client.describe_images().owners(owner).filters(named).include_deprecated(false).send().await?;
    let mut images = images.images.unwrap_or_default();
    images.retain(|image| {
        image.architecture() == Some(&ArchitectureValues::Arm64) && image.platform() != Some(&PlatformValues::Windows)
    });
    images.sort_by(|one, other| one.creation_date().cmp(&other.creation_date()));
    Ok(images.pop())
}

pub async fn free_types(client: &Client) -> Result<Vec<InstanceTypeInfo>, Error> {
    let free = Filter::builder().name("free-tier-eligible").values("true").build();
    let pages = client.describe_instance_types().filters(free).into_paginator().send();
    let pages = pages.try_collect().await?;
    Ok(pages.into_iter().flat_map(|page| page.instance_types.unwrap_or_default()).collect())
}

pub async fn networks(client: &Client) -> Result<usize, Error> {
    let zones = client.describe_availability_zones().send().await?;
    let vpcs = client.describe_vpcs().send().await?;
    let mut subnets = client.describe_subnets().into_paginator().items().send();
    let mut count = zones.availability_zones().len() + vpcs.vpcs().len();
    while let Some(subnet) = subnets.try_next().await? {
        println!("{:?} {:?}", subnet.cidr_block(), subnet.map_public_ip_on_launch());
        count += 1;
    }
    let volumes = client.describe_volumes().max_results(5).send().await?;
    println!("{:?}", volumes.volumes().iter().map(|volume| (volume.size(), volume.state())).collect::<Vec<_>>());
    let keys = client.describe_key_pairs().send().await?;
    println!("{:?}", keys.key_pairs().iter().map(|key| key.key_fingerprint()).collect::<Vec<_>>());
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ec2::{client, pairs};
    use crate::replay::{Answer, answering, only};

    #[tokio::test]
    async fn regions_are_named() {
        let body = "<DescribeRegionsResponse><regionInfo><item><regionName>eu-west-1</regionName></item><item><regionName>eu-west-2</regionName></item></regionInfo></DescribeRegionsResponse>";
        let replay = answering([Answer::ok(body)]);
        assert_eq!(show_regions(&client(&replay)).await.unwrap(), ["eu-west-1", "eu-west-2"]);
        assert_eq!(only(&replay).form(), pairs(&[("Action", "DescribeRegions"), ("AllRegions", "true")]));
    }

    #[tokio::test]
    async fn the_newest_image_is_found() {
        let image = |id: &str, date: &str| {
            format!(
                "<item><imageId>{id}</imageId><creationDate>{date}</creationDate><architecture>arm64</architecture></item>"
            )
        };
        let body = format!(
            "<DescribeImagesResponse><imagesSet>{}{}</imagesSet></DescribeImagesResponse>",
            image("new", "2024-02"),
            image("old", "2023-02")
        );
        let newest = newest_image(&client(&answering([Answer::new(200, body)])), "amazon").await.unwrap();
        assert_eq!(newest.and_then(|image| image.image_id), Some("new".to_owned()));
    }
}
