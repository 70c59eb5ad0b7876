//! Gets a room from AWS with everything that the official credential chain knows: environment, profiles, SSO, containers,
//! instances.
//!
//! `cargo run -p farrier-examples --features aws-config --example default_credentials -- ARN`

use farrier_ivschat::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arn = std::env::args().nth(1).ok_or("usage: default_credentials ARN")?;
    let client = Client::new(&aws_config::load_from_env().await);
    let room = client.get_room().identifier(arn).send().await?;
    println!("{room:?}");
    Ok(())
}
