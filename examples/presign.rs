//! A request that someone without credentials can send for the next five minutes. Nothing is sent here.
//!
//! `cargo run -p farrier-examples --example presign`

use std::time::Duration;

use farrier_ivschat::config::{Credentials, Region};
use farrier_ivschat::presigning::PresigningConfig;
use farrier_ivschat::{Client, Config};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "example"))
        .build();
    let room = "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl";
    let tags = Client::from_conf(config).list_tags_for_resource().resource_arn(room);
    let request = tags.presigned(PresigningConfig::expires_in(Duration::from_secs(300))?).await?;
    println!("{} {}", request.method(), request.uri());
    for (name, value) in request.headers() {
        println!("{name}: {value}");
    }
    Ok(())
}
