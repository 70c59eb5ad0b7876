//! Creates a room at the endpoint in the first argument, gets it, asks for one that is missing, and says what it saw.

use aws_sdk_ivschat::config::{Credentials, Region};
use aws_sdk_ivschat::error::ProvideErrorMetadata;
use aws_sdk_ivschat::operation::get_room::GetRoomError;
use aws_sdk_ivschat::{Client, Config};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let endpoint = std::env::args().nth(1).ok_or("usage: downstream ENDPOINT")?;
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(endpoint)
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "downstream"))
        .build();
    let client = Client::from_conf(config);

    let created = client.create_room().name("downstream").tags("made-by", "test").send().await?;
    let arn = created.arn().ok_or("the room has no ARN")?;
    let room = client.get_room().identifier(arn).send().await?;
    println!("name {}", room.name().unwrap_or_default());
    println!("tag {}", room.tags().and_then(|tags| tags.get("made-by")).map_or("none", String::as_str));

    let missing = arn.replace("room/", "room/missing");
    match client.get_room().identifier(missing).send().await.map_err(|error| error.into_service_error()) {
        Err(GetRoomError::ResourceNotFoundException(error)) => println!("missing {}", error.resource_id()),
        Err(other) => println!("unexpected {:?}: {other}", other.code()),
        Ok(room) => println!("unexpected {room:?}"),
    }
    Ok(())
}
