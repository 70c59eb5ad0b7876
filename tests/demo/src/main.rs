//! Starts a local IVS Chat server on a free port, calls it with the generated client, and shows each call and its answer.
//! `cargo xtask demo` runs it after it has generated the client anew.

use std::error::Error;
use std::fmt::Debug;
use std::io::{self, Write};

use farrier_ivschat::config::{Credentials, Region};
use farrier_ivschat::operation::get_room::GetRoomError;
use farrier_ivschat::types::{ChatTokenCapability, FallbackResult, MessageReviewHandler};
use farrier_ivschat::{Client, Config};
use ivschat_local::{Options, Server};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// Prints a line. The reader may have gone, which is its right.
macro_rules! say {
    ($($text:tt)*) => { drop(writeln!(io::stdout(), $($text)*)) };
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start(Options { secret_key: SECRET.to_owned(), ..Options::default() })?;
    say!("A local IVS Chat server listens on {}. It checks signatures and the model's constraints.\n", server.url());
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(server.url())
        .credentials_provider(Credentials::new("AKIDEXAMPLE", SECRET, None, None, "demo"))
        .build();
    show(&Client::from_conf(config)).await
}

async fn show(client: &Client) -> Result<(), Box<dyn Error>> {
    let arn = create_room(client).await?;
    list_and_tag(client, &arn).await?;
    chat_token(client, &arn).await?;
    errors(client, &arn).await;

    say!("> client.get_room().identifier({arn:?})");
    let room = client.get_room().identifier(&arn).send().await?;
    say!("{room:#?}");
    Ok(())
}

async fn create_room(client: &Client) -> Result<String, Box<dyn Error>> {
    let handler = MessageReviewHandler::builder()
        .uri("arn:aws:lambda:us-east-1:123456789012:function:review")
        .fallback_result(FallbackResult::Deny)
        .build();
    say!("> client.create_room().name(\"demo\").message_review_handler(..).tags(\"team\", \"farrier\")");
    let room = client.create_room().name("demo").message_review_handler(handler).tags("team", "farrier").send().await?;
    answer(&room);
    Ok(room.arn().ok_or("the room has no ARN")?.to_owned())
}

async fn list_and_tag(client: &Client, arn: &str) -> Result<(), Box<dyn Error>> {
    say!("> client.list_rooms().into_paginator().page_size(10)");
    let mut pages = client.list_rooms().into_paginator().page_size(10).send();
    while let Some(page) = pages.try_next().await? {
        answer(&page);
    }
    say!("> client.tag_resource().resource_arn({arn:?}).tags(\"stage\", \"demo\")");
    answer(&client.tag_resource().resource_arn(arn).tags("stage", "demo").send().await?);
    say!("> client.list_tags_for_resource().resource_arn({arn:?})");
    answer(&client.list_tags_for_resource().resource_arn(arn).send().await?);
    Ok(())
}

async fn chat_token(client: &Client, arn: &str) -> Result<(), Box<dyn Error>> {
    say!("> client.create_chat_token().room_identifier({arn:?}).user_id(\"ann\").capabilities(SendMessage)");
    let call = client.create_chat_token().room_identifier(arn).user_id("ann");
    answer(&call.capabilities(ChatTokenCapability::SendMessage).send().await?);
    Ok(())
}

/// Calls that fail, each in its own way.
async fn errors(client: &Client, arn: &str) {
    let missing = format!("{}MISSING", arn.trim_end_matches(|c: char| c != '/'));
    say!("> client.get_room().identifier({missing:?})");
    if let Err(error) = client.get_room().identifier(missing).send().await {
        say!("{error}");
        if let Some(GetRoomError::ResourceNotFoundException(e)) = error.as_service_error() {
            say!("matched: there is no {} {}\n", e.resource_type(), e.resource_id());
        }
    }
    say!("> client.create_room().maximum_message_rate_per_second(1000)");
    if let Err(error) = client.create_room().maximum_message_rate_per_second(1000).send().await {
        say!("{error}");
        if let Some(e) = error.as_service_error().filter(|e| e.is_validation_exception()) {
            say!("matched: {e:#?}\n");
        }
    }
    say!("> client.get_room()");
    if let Err(error) = client.get_room().send().await {
        say!("{error}\n");
    }
}

fn answer(output: &impl Debug) {
    say!("{output:#?}\n");
}
