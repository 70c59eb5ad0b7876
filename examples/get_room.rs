//! Gets a room, with credentials and region from the environment or the shared profile.
//!
//! `cargo run -p farrier-examples --example get_room -- ARN`

use farrier_ivschat::config::{DefaultCredentials, Region, default_region};
use farrier_ivschat::{Client, Config};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arn = std::env::args().nth(1).ok_or("usage: get_room ARN")?;
    let config = Config::builder()
        .region(default_region().map(Region::new))
        .credentials_provider(DefaultCredentials::new())
        .build();
    let room = Client::from_conf(config).get_room().identifier(arn).send().await?;
    println!("{} has the tags {:?}", room.name().unwrap_or("the room"), room.tags());
    Ok(())
}
