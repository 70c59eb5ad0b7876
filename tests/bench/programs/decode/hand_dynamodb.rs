//! The answer to DynamoDB's `Scan`, by types written by hand and serde_json.

mod run;

use std::collections::HashMap;

use run::{Failure, Run};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Scan {
    #[serde(default)]
    items: Vec<HashMap<String, AttributeValue>>,
    #[expect(dead_code, reason = "it is there to be decoded")]
    count: Option<i32>,
    #[expect(dead_code, reason = "it is there to be decoded")]
    scanned_count: Option<i32>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the values are there to be decoded")]
enum AttributeValue {
    S(String),
    N(String),
    #[serde(rename = "BOOL")]
    Bool(bool),
    #[serde(rename = "NULL")]
    Null(bool),
    M(HashMap<String, AttributeValue>),
    L(Vec<AttributeValue>),
    #[serde(rename = "SS")]
    Ss(Vec<String>),
}

fn main() -> Result<(), Failure> {
    let run = Run::from_arguments()?;
    run.repeat(async || {
        let page: Scan = serde_json::from_slice(&run.body)?;
        Ok(page.items.len())
    })
}
