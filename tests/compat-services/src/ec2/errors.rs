//! A program's own error, and the waiters' among what it is made of.

use aws_sdk_ec2::error::ProvideErrorMetadata;
use aws_sdk_ec2::operation::describe_instances::DescribeInstancesError;
use aws_sdk_ec2::{Client, Error};
use aws_smithy_runtime_api::client::waiters::error::WaiterError;

#[derive(Debug, PartialEq)]
pub struct EC2Error(pub String);

impl EC2Error {
    pub fn new(value: impl Into<String>) -> Self {
        EC2Error(value.into())
    }

    pub fn add_message(self, message: impl Into<String>) -> Self {
        EC2Error(format!("{}: {}", message.into(), self.0))
    }
}

impl<T: ProvideErrorMetadata> From<T> for EC2Error {
    fn from(value: T) -> Self {
        let code = value.code().map(String::from).unwrap_or("unknown code".into());
        EC2Error(format!("{code} {}", value.message().map(String::from).unwrap_or("missing reason".into())))
    }
}

/// What a wait came to, in words.
pub fn told<O, E: ProvideErrorMetadata>(error: WaiterError<O, E>, what: &str) -> EC2Error {
    match error {
        WaiterError::ExceededMaxWait(exceeded) => {
            EC2Error(format!("Exceeded max time ({}s) {what}", exceeded.max_wait().as_secs()))
        }
        other => EC2Error::from(other).add_message(what),
    }
}

pub async fn exists(client: &Client, instance: &str) -> Result<bool, EC2Error> {
    match client.describe_instances().instance_ids(instance).send().await {
        Ok(found) => Ok(!found.reservations().is_empty()),
        Err(error) if error.code() == Some("InvalidInstanceID.NotFound") => Ok(false),
        Err(error) => Err(error.into()),
    }
}

pub async fn whole(client: &Client) -> Result<(), Error> {
    let error: DescribeInstancesError = match client.describe_instances().send().await {
        Ok(_) => return Ok(()),
        Err(error) => error.into_service_error(),
    };
    Err(error)?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ec2::client;
    use crate::replay::{Answer, answering};

    #[tokio::test]
    async fn codes_are_read() {
        let failing = |status, code| {
            let body = format!(
                "<Response><Errors><Error><Code>{code}</Code><Message>no</Message></Error></Errors><RequestID>r</RequestID></Response>"
            );
            client(&answering([Answer::new(status, body)]))
        };
        assert_eq!(exists(&failing(400, "InvalidInstanceID.NotFound"), "i-1").await, Ok(false));
        let error = exists(&failing(403, "UnauthorizedOperation"), "i-1").await;
        assert_eq!(error, Err(EC2Error::new("UnauthorizedOperation no")));
        let error = whole(&failing(400, "Blocked")).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some("Blocked"), Some("no")));
    }
}
