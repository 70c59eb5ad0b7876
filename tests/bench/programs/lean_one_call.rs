//! One call over HTTPS, with the official client on its leanest features, whose transport is chosen by hand.

use aws_sdk_ivschat::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_ivschat::{Client, Config};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name| std::env::var(name);
    let key = variable("AWS_ACCESS_KEY_ID")?;
    let http = aws_smithy_http_client::Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https();
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(variable("AWS_REGION")?))
        .credentials_provider(Credentials::new(key, variable("AWS_SECRET_ACCESS_KEY")?, None, None, "environment"))
        .http_client(http)
        .build();
    let client = Client::from_conf(config);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let room = runtime.block_on(client.get_room().identifier(variable("ROOM")?).send())?;
    println!("{}", room.name.unwrap_or_default());
    Ok(())
}
