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
    client.put_bucket_lifecycle_configuration().bucket("b").lifecycle_configuration(lifecycle).send().await?;
    client
        .put_bucket_versioning()
        .bucket("b")
        .versioning_configuration(VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build())
        .send()
        .await?;
    let block = PublicAccessBlockConfiguration::builder().block_public_acls(true).ignore_public_acls(true).build();
    client.put_public_access_block().bucket("b").public_access_block_configuration(block).send().await?;
    client.put_bucket_acl().bucket("b").acl(BucketCannedAcl::Private).send().await?;
    let function = LambdaFunctionConfiguration::builder()
        .lambda_function_arn("arn:aws:lambda:us-east-1:111122223333:function:f")
        .events(aws_sdk_s3::types::Event::S3ObjectCreatedPut)
        .build()?;
    let notification = NotificationConfiguration::builder().lambda_function_configurations(function).build();
    client.put_bucket_notification_configuration().bucket("b").notification_configuration(notification).send().await?;
    let website = WebsiteConfiguration::builder().build();
    client.put_bucket_website().bucket("b").website_configuration(website).send().await?;
    match client.get_bucket_policy().bucket("b").send().await {
        Ok(answer) => println!("{}", answer.policy().unwrap_or("none")),
        Err(error) => println!("{}", aws_sdk_s3::error::DisplayErrorContext(&error)),
    }
    client.delete_bucket().bucket("b").send().await?;
    Ok(())
}
