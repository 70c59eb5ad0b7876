//! Values: enums, times, structures.

use std::str::FromStr;
use std::time::SystemTime;

use aws_sdk_s3::error::UnknownVariantError;
use aws_sdk_s3::primitives::{DateTime, DateTimeFormat};
use aws_sdk_s3::types::{
    AnalyticsFilter, Bucket, Object, ObjectStorageClass, Owner, ServerSideEncryption, StorageClass, Tag,
};

pub fn enums(class: StorageClass) -> Result<StorageClass, UnknownVariantError> {
    let name = match &class {
        StorageClass::Standard => "standard",
        StorageClass::Glacier | StorageClass::DeepArchive => "cold",
        other => other.as_str(),
    };
    println!("{name} {:?} {}", StorageClass::values(), class.as_ref());
    println!("{}", ObjectStorageClass::from("GLACIER") == ObjectStorageClass::Glacier);
    let known = StorageClass::try_parse("STANDARD")?;
    let parsed = StorageClass::from_str("ONEZONE_IA").expect("it cannot fail");
    let parsed: StorageClass = parsed.as_str().parse().expect("it cannot fail");
    Ok(if known == parsed { known } else { "TAPE".into() })
}

pub fn times(object: &Object) -> Result<Option<SystemTime>, Box<dyn std::error::Error>> {
    let Some(time) = object.last_modified() else { return Ok(None) };
    let now = DateTime::from(SystemTime::now());
    println!("{} {}", time.to_millis()?, time.fmt(DateTimeFormat::DateTime)?);
    let parsed = DateTime::from_str("2026-01-02T03:04:05Z", DateTimeFormat::DateTime)?;
    println!("{:?} {}", parsed.max(now), DateTime::from_millis(5).subsec_nanos());
    Ok(Some(SystemTime::try_from(*time)?))
}

pub fn structures() -> Vec<Object> {
    let owner = Owner::builder().id("1").display_name("o").build();
    let object = Object::builder()
        .key("k")
        .size(7)
        .e_tag("\"e\"")
        .last_modified(DateTime::from_secs(0))
        .storage_class(ObjectStorageClass::Standard)
        .owner(owner.clone())
        .build();
    let same = object.clone() == object;
    let Owner { display_name, id, .. } = owner;
    println!("{same} {display_name:?} {id:?} {:?}", Bucket::builder().name("b").build());
    vec![object]
}

pub fn unions(filter: &AnalyticsFilter) -> Option<&Tag> {
    match filter {
        AnalyticsFilter::Prefix(prefix) => println!("{prefix}"),
        AnalyticsFilter::And(and) => println!("{:?}", and.tags()),
        AnalyticsFilter::Tag(tag) => return Some(tag),
        _ => println!("unknown"),
    }
    filter.as_tag().ok()
}

pub fn encryption(value: Option<&ServerSideEncryption>) -> bool {
    value.is_some_and(|value| matches!(value, ServerSideEncryption::Aes256 | ServerSideEncryption::AwsKms))
}
