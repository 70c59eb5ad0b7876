//! The answer to EC2's `DescribeInstances`, by types written by hand and quick-xml.

mod moment;
mod run;

use moment::moment;
use run::{Failure, Run};
use serde::Deserialize;
use time::OffsetDateTime;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Instances {
    #[serde(default)]
    reservation_set: Items<Reservation>,
}

/// EC2 wraps the items of a list into an element of its own.
#[derive(Deserialize)]
struct Items<T> {
    #[serde(default = "Vec::new")]
    item: Vec<T>,
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self { item: Vec::new() }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "the values are there to be decoded")]
struct Reservation {
    reservation_id: Option<String>,
    owner_id: Option<String>,
    #[serde(default)]
    instances_set: Items<Instance>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "the values are there to be decoded")]
struct Instance {
    instance_id: Option<String>,
    image_id: Option<String>,
    instance_state: Option<State>,
    private_dns_name: Option<String>,
    private_ip_address: Option<String>,
    instance_type: Option<String>,
    #[serde(default, deserialize_with = "moment")]
    launch_time: Option<OffsetDateTime>,
    ami_launch_index: Option<i32>,
    ebs_optimized: Option<bool>,
    subnet_id: Option<String>,
    vpc_id: Option<String>,
    architecture: Option<String>,
    #[serde(default)]
    group_set: Items<Group>,
    #[serde(default)]
    tag_set: Items<Tag>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the values are there to be decoded")]
struct State {
    code: Option<i32>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "the values are there to be decoded")]
struct Group {
    group_id: Option<String>,
    group_name: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the values are there to be decoded")]
struct Tag {
    key: Option<String>,
    value: Option<String>,
}

fn main() -> Result<(), Failure> {
    let run = Run::from_arguments()?;
    run.repeat(async || {
        let page: Instances = quick_xml::de::from_str(std::str::from_utf8(&run.body)?)?;
        Ok(page.reservation_set.item.len())
    })
}
