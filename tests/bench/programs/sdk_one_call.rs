//! One call over HTTPS, with the official client or Farrier's: only the dependency differs.

use aws_sdk_ivschat::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_ivschat::{Client, Config};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name| std::env::var(name);
    let key = variable("AWS_ACCESS_KEY_ID")?;
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(variable("AWS_REGION")?))
        .credentials_provider(Credentials::new(key, variable("AWS_SECRET_ACCESS_KEY")?, None, None, "environment"))
        .build();
    let client = Client::from_conf(config);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let room = runtime.block_on(client.get_room().identifier(variable("ROOM")?).send())?;
    println!("{}", room.name.unwrap_or_default());
    Ok(())
}
