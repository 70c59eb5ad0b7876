//! AWS Lambda: restJson1, blobs in documents, and a payload that is the body.

use aws_sdk_lambda::Client;
use aws_sdk_lambda::operation::get_function::GetFunctionError;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::{Architecture, Environment, FunctionCode, Runtime};
use farrier_e2e::{check_error, unique};

/// An empty archive, which has nothing but its end.
const ARCHIVE: [u8; 22] = [b'P', b'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

fn client() -> Client {
    Client::new(&super::settings())
}

/// A role that functions may have; moto looks whether it is there.
async fn role() -> String {
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    let iam = aws_sdk_iam::Client::new(&super::settings());
    let role = iam.create_role().role_name(unique("lambda")).assume_role_policy_document(policy).send().await;
    role.expect("it is made").role().expect("a role").arn().to_owned()
}

#[tokio::test]
async fn a_function_lives_and_ends() {
    let client = client();
    let name = unique("function");
    let made = client
        .create_function()
        .function_name(&name)
        .runtime(Runtime::Python312)
        .architectures(Architecture::Arm64)
        .role(role().await)
        .handler("main.handle")
        .code(FunctionCode::builder().zip_file(Blob::new(ARCHIVE)).build())
        .environment(Environment::builder().variables("COLOUR", "green").build())
        .timeout(7)
        .send()
        .await
        .expect("it is made");
    assert_eq!((made.function_name(), made.code_size(), made.timeout()), (Some(name.as_str()), 22, Some(7)));

    let got = client.get_function().function_name(&name).send().await.expect("it is there");
    let configuration = got.configuration().expect("a configuration");
    assert_eq!(configuration.runtime(), Some(&Runtime::Python312));
    assert_eq!(configuration.environment().and_then(|all| all.variables()).expect("variables")["COLOUR"], "green");
    assert_eq!(configuration.function_arn(), made.function_arn());

    let all = client.list_functions().max_items(1).into_paginator().items().send();
    let all = all.collect::<Result<Vec<_>, _>>().await.expect("functions");
    assert!(all.iter().any(|function| function.function_name() == Some(&name)));

    client.delete_function().function_name(&name).send().await.expect("it is deleted");
    let error = client.get_function().function_name(&name).send().await.expect_err("it is gone");
    assert!(matches!(error.as_service_error(), Some(GetFunctionError::ResourceNotFoundException(_))), "{error}");
    check_error(&error, "ResourceNotFoundException", "Function not found");
}

#[tokio::test]
async fn what_does_not_exist_can_not_be_invoked() {
    let error =
        client().invoke().function_name("none").payload(Blob::new("{}")).send().await.expect_err("there is none");
    assert!(error.as_service_error().is_some_and(|error| error.is_resource_not_found_exception()), "{error}");
}
