//! Buckets and what is set on them.

use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::create_bucket::{CreateBucketError, CreateBucketOutput};
use aws_sdk_s3::types::builders::LifecycleRuleBuilder;
use aws_sdk_s3::types::{
    BucketCannedAcl, BucketLifecycleConfiguration, BucketLocationConstraint, BucketVersioningStatus,
    CreateBucketConfiguration, ExpirationStatus, LambdaFunctionConfiguration, LifecycleExpiration, LifecycleRule,
    LifecycleRuleFilter, NotificationConfiguration, PublicAccessBlockConfiguration, Transition, TransitionStorageClass,
    VersioningConfiguration, WebsiteConfiguration,
};
use aws_sdk_s3::{Client, Error};

pub async fn create_bucket(
    client: &Client,
    bucket_name: &str,
    region: &aws_sdk_s3::config::Region,
) -> Result<Option<CreateBucketOutput>, SdkError<CreateBucketError>> {
    let constraint = BucketLocationConstraint::from(region.to_string().as_str());
    let configuration = CreateBucketConfiguration::builder().location_constraint(constraint).build();
    let created = client.create_bucket().create_bucket_configuration(configuration).bucket(bucket_name).send().await;
    created.map(Some).or_else(|error| {
        if error
            .as_service_error()
            .map(|error| error.is_bucket_already_owned_by_you() || error.is_bucket_already_exists())
            == Some(true)
        {
            Ok(None)
        } else {
            Err(error)
        }
    })
}

pub async fn show_buckets(strict: bool, client: &Client, region: BucketLocationConstraint) -> Result<(), Error> {
    let mut buckets = client.list_buckets().into_paginator().send();
    let mut count = 0;
    let mut matching = 0;
    while let Some(Ok(output)) = buckets.next().await {
        for bucket in output.buckets() {
            count += 1;
            if strict {
                let location = client.get_bucket_location().bucket(bucket.name().unwrap_or_default()).send().await?;
                if location.location_constraint() == Some(&region) {
                    matching += 1;
                }
            } else {
                println!("{} {:?}", bucket.name().unwrap_or_default(), bucket.creation_date());
            }
        }
        println!("{:?}", output.owner().and_then(|owner| owner.display_name()));
    }
    println!("{matching} of {count}");
    Ok(())
}

pub fn rule(id: &str) -> Result<LifecycleRule, aws_sdk_s3::error::BuildError> {
    let builder: LifecycleRuleBuilder = LifecycleRule::builder();
    builder
        .id(id)
        .filter(LifecycleRuleFilter::builder().prefix("logs/").build())
        .status(ExpirationStatus::Enabled)
        .expiration(LifecycleExpiration::builder().days(365).build())
        .transitions(Transition::builder().days(30).storage_class(TransitionStorageClass::Glacier).build())
        .build()
}

pub async fn set_up(client: &Client) -> Result<(), Error> {
    let lifecycle = BucketLifecycleConfiguration::builder().rules(rule("old")?).build()?;
    client.put_bucket_lifecycle_configuration().bucket("bucket").lifecycle_configuration(lifecycle).send().await?;
    client
        .put_bucket_versioning()
        .bucket("bucket")
        .versioning_configuration(VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build())
        .send()
        .await?;
    let block = PublicAccessBlockConfiguration::builder().block_public_acls(true).ignore_public_acls(true).build();
    client.put_public_access_block().bucket("bucket").public_access_block_configuration(block).send().await?;
    client.put_bucket_acl().bucket("bucket").acl(BucketCannedAcl::Private).send().await?;
    let function = LambdaFunctionConfiguration::builder()
        .lambda_function_arn("arn:aws:lambda:us-east-1:111122223333:function:f")
        .events(aws_sdk_s3::types::Event::S3ObjectCreatedPut)
        .build()?;
    let notification = NotificationConfiguration::builder().lambda_function_configurations(function).build();
    client
        .put_bucket_notification_configuration()
        .bucket("bucket")
        .notification_configuration(notification)
        .send()
        .await?;
    let website = WebsiteConfiguration::builder().build();
    client.put_bucket_website().bucket("bucket").website_configuration(website).send().await?;
    match client.get_bucket_policy().bucket("bucket").send().await {
        Ok(answer) => println!("{}", answer.policy().unwrap_or("none")),
        Err(error) => println!("{}", aws_sdk_s3::error::DisplayErrorContext(&error)),
    }
    client.delete_bucket().bucket("bucket").send().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use aws_sdk_s3::config::Region;

    use super::*;
    use crate::replay::{Answer, answering, only};
    use crate::s3::client;

    #[tokio::test]
    async fn a_bucket_is_made_where_it_is_wanted() {
        let replay = answering([Answer::ok("").header("location", "/b")]);
        let made = create_bucket(&client(&replay), "bucket", &Region::new("eu-west-1")).await.unwrap();
        assert_eq!(made.unwrap().location(), Some("/b"));
        assert!(only(&replay).text().contains("<LocationConstraint>eu-west-1</LocationConstraint>"));
        let owned = Answer::new(409, "<Error><Code>BucketAlreadyOwnedByYou</Code></Error>");
        assert!(create_bucket(&client(&answering([owned])), "b", &Region::new("eu-west-1")).await.unwrap().is_none());
    }

    #[tokio::test]
    async fn rules_are_xml() {
        let replay = answering(std::iter::repeat_with(|| Answer::ok("<a/>")).take(8));
        set_up(&client(&replay)).await.unwrap();
        let sent = crate::replay::sent(&replay);
        let lifecycle = "<Rule><Expiration><Days>365</Days></Expiration><ID>old</ID><Filter><Prefix>logs/</Prefix></Filter><Status>Enabled</Status><Transition><Days>30</Days><StorageClass>GLACIER</StorageClass></Transition></Rule>";
        assert!(sent[0].text().contains(lifecycle), "{:?}", sent[0]);
        assert!(sent[0].target.starts_with("/?lifecycle"));
        assert_eq!(sent[3].header("x-amz-acl"), Some("private"));
        assert_eq!(sent[7].method, "DELETE");
    }
}
