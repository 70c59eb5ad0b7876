//! The answer to S3's `ListObjectsV2`, by types written by hand and quick-xml.

mod moment;
mod run;

use moment::moment;
use run::{Failure, Run};
use serde::Deserialize;
use time::OffsetDateTime;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ListObjects {
    #[serde(default)]
    contents: Vec<Object>,
    #[expect(dead_code, reason = "it is there to be decoded")]
    name: Option<String>,
    #[expect(dead_code, reason = "it is there to be decoded")]
    is_truncated: Option<bool>,
    #[expect(dead_code, reason = "it is there to be decoded")]
    key_count: Option<i32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "the values are there to be decoded")]
struct Object {
    key: Option<String>,
    #[serde(default, deserialize_with = "moment")]
    last_modified: Option<OffsetDateTime>,
    #[serde(rename = "ETag")]
    e_tag: Option<String>,
    size: Option<i64>,
    storage_class: Option<String>,
    owner: Option<Owner>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "the values are there to be decoded")]
struct Owner {
    #[serde(rename = "ID")]
    id: Option<String>,
    display_name: Option<String>,
}

fn main() -> Result<(), Failure> {
    let run = Run::from_arguments()?;
    run.repeat(async || {
        let page: ListObjects = quick_xml::de::from_str(std::str::from_utf8(&run.body)?)?;
        Ok(page.contents.len())
    })
}
