//! What programs rely on without writing it: threads, copies, and functions that are generic over results.

use std::fmt::Debug;
use std::future::Future;
use std::sync::Arc;

use aws_sdk_ivschat::config::Builder;
use aws_sdk_ivschat::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_ivschat::operation::get_room::{GetRoom, GetRoomError, GetRoomInput, GetRoomOutput, builders};
use aws_sdk_ivschat::operation::{RequestId, create_chat_token, disconnect_user};
use aws_sdk_ivschat::types::error::ValidationException;
use aws_sdk_ivschat::types::{ChatTokenCapability, DestinationConfiguration, RoomSummary};
use aws_sdk_ivschat::{Client, Config, Error, meta};

fn shared<T: Send + Sync + 'static>() {}
fn copied<T: Clone + Debug + Send + Sync + Unpin + 'static>() {}
fn compared<T: Clone + PartialEq + Debug + Send + Sync + 'static>() {}
fn an_error<E: std::error::Error + ProvideErrorMetadata + RequestId + Send + Sync + 'static>() {}
fn sent<F: Future + Send + 'static>(future: F) -> F {
    future
}

/// Types that go between threads, into `Arc`s and into other people's structures.
pub fn types() {
    copied::<Client>();
    copied::<Config>();
    copied::<Builder>();
    copied::<builders::GetRoomFluentBuilder>();
    compared::<GetRoomInput>();
    compared::<GetRoomOutput>();
    compared::<builders::GetRoomInputBuilder>();
    compared::<builders::GetRoomOutputBuilder>();
    compared::<RoomSummary>();
    compared::<DestinationConfiguration>();
    compared::<ChatTokenCapability>();
    compared::<ValidationException>();
    shared::<SdkError<GetRoomError>>();
    an_error::<GetRoomError>();
    an_error::<ValidationException>();
    an_error::<Error>();
    let _: GetRoom = GetRoom::new();
}

/// The version of the client, which programs print.
pub fn version() -> &'static str {
    meta::PKG_VERSION
}

/// A function that is generic over the call it makes.
pub async fn logged<T, E, F>(name: &str, call: F) -> Result<T, SdkError<E>>
where
    F: Future<Output = Result<T, SdkError<E>>>,
    E: ProvideErrorMetadata + std::error::Error + Send + Sync + 'static,
{
    call.await.inspect_err(|error| eprintln!("{name}: {}", error.code().unwrap_or("no code")))
}

/// A client behind a trait of the program's own, which tests replace.
pub trait Rooms: Send + Sync {
    /// The name of a room.
    fn name(&self, arn: String) -> impl Future<Output = Result<Option<String>, Error>> + Send;
}

impl Rooms for Client {
    async fn name(&self, arn: String) -> Result<Option<String>, Error> {
        let room = logged("get_room", self.get_room().identifier(arn).send()).await?;
        Ok(room.name)
    }
}

/// Calls on other tasks, several at a time.
pub async fn at_once(client: Arc<Client>, arns: Vec<String>) -> Vec<Option<String>> {
    let tasks: Vec<_> = arns
        .into_iter()
        .map(|arn| {
            let client = Arc::clone(&client);
            tokio::spawn(sent(async move { client.name(arn).await.ok().flatten() }))
        })
        .collect();
    let mut names = Vec::new();
    for task in tasks {
        names.push(task.await.ok().flatten());
    }
    names
}

/// Any error of any operation as a boxed one.
pub async fn boxed(client: &Client) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let room = client.get_room().identifier("abc").send().await?;
    Ok(room.name.ok_or("the room has no name")?)
}

/// Debug output of values that are sensitive.
pub fn sensitive() -> [String; 3] {
    let user = disconnect_user::DisconnectUserInput::builder().room_identifier("abc").user_id("hunter2");
    let token = create_chat_token::CreateChatTokenOutput::builder().token("hunter2").build();
    let attributes = create_chat_token::CreateChatTokenInput::builder().user_id("hunter2").attributes("a", "hunter2");
    [format!("{user:?}"), format!("{token:?}"), format!("{:?}", attributes.build())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, client};

    #[test]
    fn types_are_what_programs_need() {
        types();
        assert!(version().split('.').count() >= 3);
        for text in sensitive() {
            assert!(!text.contains("hunter2"), "{text}");
        }
    }

    #[tokio::test]
    async fn calls_run_on_tasks() {
        let denied = Answer::ErrorType(403, "AccessDeniedException", r#"{"message":"no"}"#);
        let http = CannedHttp::new([Answer::Response(200, r#"{"name":"lobby"}"#), denied]);
        let names = at_once(Arc::new(client(&http)), vec!["abc".into(), "def".into()]).await;
        assert_eq!(names.iter().flatten().collect::<Vec<_>>(), ["lobby"]);
    }

    #[tokio::test]
    async fn errors_are_boxed() {
        let answer = Answer::ErrorType(403, "AccessDeniedException", r#"{"message":"no"}"#);
        let http = CannedHttp::new([Answer::Response(200, "{}"), answer]);
        let client = client(&http);
        assert_eq!(boxed(&client).await.unwrap_err().to_string(), "the room has no name");
        let error = boxed(&client).await.unwrap_err();
        assert!(error.downcast_ref::<SdkError<GetRoomError>>().is_some(), "{error:?}");
    }
}
