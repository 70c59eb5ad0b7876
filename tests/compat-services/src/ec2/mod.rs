//! Amazon EC2: instances, their keys, addresses and security groups, networks and volumes.

pub mod errors;
pub mod groups;
pub mod instances;
pub mod listings;
pub mod networks;
pub mod volumes;

#[cfg(test)]
fn client(replay: &aws_smithy_http_client::test_util::StaticReplayClient) -> aws_sdk_ec2::Client {
    use aws_sdk_ec2::config::{BehaviorVersion, Region};
    let config = aws_sdk_ec2::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .credentials_provider(crate::replay::credentials())
        .region(Region::new("eu-west-1"))
        .http_client(replay.clone())
        .time_source(crate::replay::Clock::default())
        .build();
    aws_sdk_ec2::Client::from_conf(config)
}

/// What a form has to hold, as it is compared.
#[cfg(test)]
fn pairs(wanted: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = wanted.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    pairs.push(("Version".to_owned(), "2016-11-15".to_owned()));
    pairs.sort();
    pairs
}
