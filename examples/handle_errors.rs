//! Tells the ways apart in which a call fails.
//!
//! `cargo run -p farrier-examples --example handle_errors -- http://127.0.0.1:PORT ARN`

use farrier_ivschat::config::retry::RetryConfig;
use farrier_ivschat::config::{Credentials, Region};
use farrier_ivschat::error::{ProvideErrorMetadata, SdkError};
use farrier_ivschat::operation::RequestId;
use farrier_ivschat::operation::get_room::GetRoomError;
use farrier_ivschat::{Client, Config};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(endpoint), Some(arn)) = (arguments.next(), arguments.next()) else {
        return Err("usage: handle_errors ENDPOINT ARN".into());
    };
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(endpoint)
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "example"))
        .retry_config(RetryConfig::standard().with_max_attempts(2))
        .build();
    let Err(error) = Client::from_conf(config).get_room().identifier(arn).send().await else {
        println!("the room exists");
        return Ok(());
    };

    // Everything that is known, on one line.
    println!("{error}");
    println!(
        "code {:?}, request id {:?}, worth another try: {}",
        error.code(),
        error.request_id(),
        error.is_retryable()
    );

    match &error {
        SdkError::ServiceError(context) => match context.err() {
            GetRoomError::ResourceNotFoundException(e) => {
                println!("there is no {} {}", e.resource_type(), e.resource_id());
            }
            GetRoomError::ValidationException(e) => {
                for field in e.field_list() {
                    println!("{}: {}", field.name(), field.message());
                }
            }
            other => println!("another error of the service: {:?}", other.message()),
        },
        SdkError::DispatchFailure(failure) if failure.is_io() => println!("is the endpoint up?"),
        SdkError::TimeoutError(_) => println!("too slow"),
        _ => println!("see above"),
    }
    Ok(())
}
