//! Mocks of calls, for the tests of programs: [`aws_smithy_mocks`] with a [`mock!`] for clients that Farrier generated. A program
//! that mocks an official client needs no change but in the line of the dependency:
//!
//! ```toml
//! aws-smithy-mocks = { package = "farrier-mocks", path = "../farrier/mocks" }
//! ```
//!
//! [`mock!`] makes a rule of what an operation answers, and [`mock_client!`] a client that follows rules; the client needs its
//! feature `test-util`:
//!
//! ```
//! use farrier_ivschat as aws_sdk_ivschat;
//! use farrier_mocks as aws_smithy_mocks;
//!
//! use aws_sdk_ivschat::Client;
//! use aws_sdk_ivschat::operation::get_room::GetRoomOutput;
//! use aws_smithy_mocks::{mock, mock_client};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let found = mock!(Client::get_room)
//!     .match_requests(|request| request.identifier() == Some("room"))
//!     .then_output(|| GetRoomOutput::builder().name("lobby").build());
//! let client = mock_client!(aws_sdk_ivschat, [&found]);
//!
//! let room = client.get_room().identifier("room").send().await?;
//! assert_eq!((room.name(), found.num_calls()), (Some("lobby"), 1));
//! # Ok(())
//! # }
//! ```

use aws_smithy_runtime_api::client::result;
use farrier_runtime::error::SdkError;

pub use aws_smithy_mocks::*;

/// Begins a rule for an operation, which is named by the client's method: `mock!(Client::get_room)`. The closures of the rule take
/// and give the operation's own types.
#[macro_export]
macro_rules! mock {
    ($operation:expr) => {{
        // Neither closure is ever called: they only tell the types of the operation.
        #[allow(unreachable_code)]
        let rule = $crate::RuleBuilder::new_from_mock(
            || $operation(todo!()).as_input().clone().build().unwrap(),
            || $crate::official($operation(todo!()).send()),
        );
        rule
    }};
}

/// A call that fails with the official error, as the rules of mocks have it.
///
/// # Errors
/// Those of the call.
#[doc(hidden)]
pub async fn official<O, E, R>(
    call: impl Future<Output = Result<O, SdkError<E, R>>>,
) -> Result<O, result::SdkError<E, R>> {
    call.await.map_err(Into::into)
}
