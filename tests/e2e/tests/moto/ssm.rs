//! AWS Systems Manager: awsJson1_1, names that are paths.

use aws_sdk_ssm::Client;
use aws_sdk_ssm::operation::get_parameter::GetParameterError;
use aws_sdk_ssm::operation::put_parameter::PutParameterError;
use aws_sdk_ssm::types::ParameterType;
use farrier_e2e::{check_error, unique};

fn client() -> Client {
    Client::new(&super::settings())
}

#[tokio::test]
async fn parameters_are_put_and_found() {
    let client = client();
    let path = format!("/{}", unique("app"));
    for number in 0..5 {
        let put = client.put_parameter().name(format!("{path}/{number}")).value(number.to_string());
        let put = put.r#type(ParameterType::String).send().await.expect("it is put");
        assert_eq!(put.version(), 1);
    }
    let secret =
        client.put_parameter().name(format!("{path}/secret")).value("hidden").r#type(ParameterType::SecureString);
    secret.send().await.expect("it is put");
    let got =
        client.get_parameter().name(format!("{path}/secret")).with_decryption(true).send().await.expect("it is there");
    let got = got.parameter().expect("a parameter");
    assert_eq!((got.value(), got.r#type()), (Some("hidden"), Some(&ParameterType::SecureString)));
    assert!(got.last_modified_date().is_some());
    let all = client.get_parameters_by_path().path(&path).max_results(2).into_paginator().send();
    let pages = all.collect::<Result<Vec<_>, _>>().await.expect("pages");
    assert_eq!(pages.iter().map(|page| page.parameters().len()).sum::<usize>(), 6);
    assert!(pages.len() >= 3);
}

#[tokio::test]
async fn errors_have_variants() {
    let client = client();
    let error = client.get_parameter().name("/none").send().await.expect_err("there is none");
    assert!(matches!(error.as_service_error(), Some(GetParameterError::ParameterNotFound(_))), "{error}");
    check_error(&error, "ParameterNotFound", "/none");
    let error = client.delete_parameter().name("/none").send().await.expect_err("there is none");
    assert!(error.as_service_error().is_some_and(|error| error.is_parameter_not_found()), "{error}");
    let name = format!("/{}", unique("twice"));
    let put = client.put_parameter().name(&name).value("1").r#type(ParameterType::String);
    put.clone().send().await.expect("it is put");
    let error = put.clone().send().await.expect_err("there is one");
    assert!(matches!(error.as_service_error(), Some(PutParameterError::ParameterAlreadyExists(_))), "{error}");
    assert_eq!(put.overwrite(true).send().await.expect("it is put over").version(), 2);
}
