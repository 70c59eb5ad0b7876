//! Functions made, changed, waited for, listed and deleted.

use std::collections::HashMap;
use std::time::Duration;

use aws_sdk_lambda::client::Waiters;
use aws_sdk_lambda::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_lambda::operation::create_function::CreateFunctionError;
use aws_sdk_lambda::operation::delete_function::{DeleteFunctionError, DeleteFunctionOutput};
use aws_sdk_lambda::operation::get_function::GetFunctionOutput;
use aws_sdk_lambda::operation::list_functions::ListFunctionsOutput;
use aws_sdk_lambda::operation::update_function_code::UpdateFunctionCodeOutput;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::{
    Architecture, Environment, FunctionCode, FunctionConfiguration, LastUpdateStatus, PackageType, Runtime, State,
    TracingConfig, TracingMode,
};
use aws_sdk_lambda::{Client, Error};

pub async fn create(client: &Client, name: &str, role: &str, zip: Vec<u8>) -> Result<String, CreateFunctionError> {
    let code = FunctionCode::builder().zip_file(Blob::new(zip)).build();
    let environment = Environment::builder().variables("RUST_LOG", "info").build();
    let function = client
        .create_function()
        .function_name(name)
        .code(code)
        .role(role)
        .runtime(Runtime::Providedal2023)
        .architectures(Architecture::Arm64)
        .handler("_unused")
        .package_type(PackageType::Zip)
        .memory_size(128)
        .timeout(30)
        .environment(environment)
        .tracing_config(TracingConfig::builder().mode(TracingMode::Active).build())
        .publish(true)
        .tags("team", "blue")
        .send()
        .await
        .map_err(SdkError::into_service_error)?;
    Ok(function.function_arn.unwrap_or_default())
}

/// The waiters of the service.
pub async fn wait_until_ready(client: &Client, name: &str) -> Result<State, anyhow::Failed> {
    client.wait_until_function_exists().function_name(name).wait(Duration::from_secs(60)).await?;
    let active = client.wait_until_function_active_v2().function_name(name).wait(Duration::from_secs(120)).await?;
    let output = active.into_result().map_err(|error| anyhow::Failed(error.to_string()))?;
    Ok(output.configuration().and_then(|it| it.state()).cloned().unwrap_or(State::Pending))
}

/// What stands for a program's catch-all error.
pub mod anyhow {
    #[derive(Debug)]
    pub struct Failed(pub String);

    impl<E: std::error::Error> From<E> for Failed {
        fn from(error: E) -> Self {
            Self(error.to_string())
        }
    }
}

/// Polled by hand, as programs did before there were waiters.
pub async fn is_function_ready(client: &Client, name: &str) -> Result<bool, Error> {
    let function: GetFunctionOutput = client.get_function().function_name(name).send().await?;
    let is_ready = match function.configuration() {
        Some(config) => match config.state() {
            Some(State::Active) => match config.last_update_status() {
                Some(LastUpdateStatus::Successful) | None => true,
                Some(LastUpdateStatus::Failed | LastUpdateStatus::InProgress) => false,
                Some(other) => {
                    println!("unexpected update status {other}");
                    false
                }
            },
            Some(State::Pending | State::Inactive | State::Failed) => false,
            Some(unknown) => panic!("unknown state {}", unknown.as_str()),
            None => false,
        },
        None => false,
    };
    Ok(is_ready)
}

pub async fn list_functions(
    client: &Client,
) -> Result<ListFunctionsOutput, SdkError<aws_sdk_lambda::operation::list_functions::ListFunctionsError>> {
    client.list_functions().send().await
}

pub async fn arns_of_runtime(client: &Client, runtime: &Runtime) -> Result<Vec<String>, Error> {
    let functions: Vec<FunctionConfiguration> =
        client.list_functions().into_paginator().items().send().collect::<Result<_, _>>().await?;
    let of_runtime = functions.iter().filter(|function| function.runtime() == Some(runtime));
    Ok(of_runtime.filter_map(|function| function.function_arn().map(String::from)).collect())
}

pub async fn update(client: &Client, name: &str) -> Result<UpdateFunctionCodeOutput, Error> {
    let variables = HashMap::from([("LEVEL".to_owned(), "debug".to_owned())]);
    let environment = Environment::builder().set_variables(Some(variables)).build();
    client
        .update_function_configuration()
        .function_name(name)
        .environment(environment)
        .runtime(Runtime::from("provided.al2099"))
        .send()
        .await?;
    let response = client.update_function_code().function_name(name).s3_bucket("b").s3_key("k").send().await?;
    Ok(response)
}

pub async fn delete_function(
    client: &Client,
    name: &str,
) -> Result<DeleteFunctionOutput, SdkError<DeleteFunctionError>> {
    client.delete_function().function_name(name).send().await
}

pub async fn delete_if_there(client: &Client, name: &str) -> Result<bool, Error> {
    match delete_function(client, name).await {
        Ok(_) => Ok(true),
        Err(error) if error.as_service_error().is_some_and(DeleteFunctionError::is_resource_not_found_exception) => {
            Ok(false)
        }
        Err(error) => {
            println!("{:?}: {:?}", error.code(), error.message());
            Err(error.into())
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::lambda::client;
    use crate::replay::{Answer, answering, only, sent};

    #[tokio::test]
    async fn a_function_is_created() {
        let replay = answering([Answer::new(201, r#"{"FunctionArn":"arn:f","State":"Pending"}"#)]);
        assert_eq!(create(&client(&replay), "f", "arn:role", b"zip".to_vec()).await.unwrap(), "arn:f");
        let sent = only(&replay);
        assert_eq!((sent.method.as_str(), sent.target.as_str()), ("POST", "/2015-03-31/functions"));
        let wanted = json!({
            "FunctionName": "f", "Role": "arn:role", "Runtime": "provided.al2023", "Handler": "_unused",
            "Code": {"ZipFile": "emlw"}, "Timeout": 30, "MemorySize": 128, "Publish": true, "PackageType": "Zip",
            "Environment": {"Variables": {"RUST_LOG": "info"}}, "TracingConfig": {"Mode": "Active"},
            "Tags": {"team": "blue"}, "Architectures": ["arm64"],
        });
        assert_eq!(sent.json(), wanted);
    }

    #[tokio::test(start_paused = true)]
    async fn a_function_is_waited_for() {
        let missing = Answer::new(404, r#"{"Type":"User","Message":"Function not found"}"#)
            .header("x-amzn-errortype", "ResourceNotFoundException");
        let is = |state| Answer::new(200, format!(r#"{{"Configuration":{{"State":"{state}"}}}}"#));
        let replay = answering([missing, is("Pending"), is("Pending"), is("Active")]);
        assert_eq!(wait_until_ready(&client(&replay), "f").await.unwrap(), State::Active);
        assert_eq!(sent(&replay).len(), 4);
        let failed = answering([is("Pending"), is("Failed")]);
        assert!(wait_until_ready(&client(&failed), "f").await.is_err());
    }

    #[tokio::test]
    async fn functions_are_listed_in_pages() {
        let replay = answering([
            Answer::ok(
                r#"{"Functions":[{"FunctionArn":"a","Runtime":"python3.12"},{"FunctionArn":"b","Runtime":"nodejs99"}],"NextMarker":"m"}"#,
            ),
            Answer::ok(r#"{"Functions":[{"FunctionArn":"c","Runtime":"python3.12"}]}"#),
        ]);
        assert_eq!(arns_of_runtime(&client(&replay), &Runtime::Python312).await.unwrap(), ["a", "c"]);
        assert_eq!(sent(&replay)[1].query(), [("Marker".to_owned(), "m".to_owned())]);
        assert_eq!(sent(&replay)[0].method, "GET");
    }

    #[tokio::test]
    async fn a_newer_runtime_can_be_named() {
        let replay = answering([Answer::ok("{}"), Answer::ok(r#"{"LastUpdateStatus":"InProgress"}"#)]);
        let output = update(&client(&replay), "f").await.unwrap();
        assert_eq!(output.last_update_status(), Some(&LastUpdateStatus::InProgress));
        let sent = sent(&replay);
        assert_eq!(
            (sent[0].method.as_str(), sent[0].target.as_str()),
            ("PUT", "/2015-03-31/functions/f/configuration")
        );
        assert_eq!(
            sent[0].json(),
            json!({"Environment": {"Variables": {"LEVEL": "debug"}}, "Runtime": "provided.al2099"})
        );
    }

    #[tokio::test]
    async fn what_is_not_there_is_not_deleted() {
        let missing = Answer::new(404, r#"{"Type":"User","Message":"no"}"#)
            .header("x-amzn-errortype", "ResourceNotFoundException");
        assert!(!delete_if_there(&client(&answering([missing])), "f").await.unwrap());
        let replay = answering([Answer::new(204, "")]);
        assert!(delete_if_there(&client(&replay), "arn:aws:lambda:eu-west-1:1:function:f").await.unwrap());
        assert_eq!(only(&replay).target, "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aeu-west-1%3A1%3Afunction%3Af");
        let ready = Answer::ok(r#"{"Configuration":{"State":"Active","LastUpdateStatus":"Successful"}}"#);
        assert!(is_function_ready(&client(&answering([ready])), "f").await.unwrap());
    }
}
