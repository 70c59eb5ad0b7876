//! Lists all rooms, page by page, against `ivschat-local` or any other endpoint.
//!
//! `cargo run -p farrier-examples --example list_rooms -- http://127.0.0.1:PORT`

use farrier_ivschat::config::{Credentials, Region};
use farrier_ivschat::{Client, Config};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let endpoint = std::env::args().nth(1).ok_or("usage: list_rooms ENDPOINT")?;
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(endpoint)
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "example"))
        .build();
    let mut pages = Client::from_conf(config).list_rooms().into_paginator().page_size(10).send();
    while let Some(page) = pages.try_next().await? {
        for room in page.rooms() {
            println!("{}  {}", room.arn().unwrap_or_default(), room.name().unwrap_or_default());
        }
    }
    Ok(())
}
