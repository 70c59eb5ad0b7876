//! Calls without async, against `ivschat-local` or any other endpoint: the client's feature `blocking`.
//!
//! `cargo run -p farrier-examples --example blocking --features blocking -- http://127.0.0.1:PORT`

use farrier_ivschat::blocking::Wait;
use farrier_ivschat::config::{Credentials, Region};
use farrier_ivschat::{Client, Config};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let endpoint = std::env::args().nth(1).ok_or("usage: blocking ENDPOINT")?;
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(endpoint)
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "example"))
        .build();
    let client = Client::from_conf(config);
    let room = client.create_room().name("lobby").send().wait()?;
    println!("{}", room.arn().unwrap_or_default());
    for page in client.list_rooms().into_paginator().send().wait() {
        for room in page?.rooms() {
            println!("{}  {}", room.arn().unwrap_or_default(), room.name().unwrap_or_default());
        }
    }
    Ok(())
}
