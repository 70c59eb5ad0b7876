//! One call over HTTPS, with the client written by hand.

// The module stands for a library, of which a program uses a part.
#[allow(dead_code, unreachable_pub)]
mod hand_client;

use aws_credential_types::Credentials;
use hand_client::IvsChat;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name| std::env::var(name);
    let key = variable("AWS_ACCESS_KEY_ID")?;
    let credentials = Credentials::new(key, variable("AWS_SECRET_ACCESS_KEY")?, None, None, "environment");
    let client = IvsChat::new(hand_client::https()?, &variable("AWS_REGION")?, credentials);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let room = runtime.block_on(client.get_room(&variable("ROOM")?))?;
    println!("{}", room.name.unwrap_or_default());
    Ok(())
}
