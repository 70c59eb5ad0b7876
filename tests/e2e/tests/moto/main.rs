//! Generated clients against moto: a module per service, each with calls that succeed and errors that the model names.

mod cloudwatch;
mod cloudwatch_logs;
mod dynamodb;
mod ec2;
mod iam;
mod kms;
mod lambda;
mod route_53;
mod s3;
mod s3_parts;
mod secrets_manager;
mod sns;
mod sqs;
mod ssm;
mod sts;

use aws_types::SdkConfig;

/// Settings for the server that `cargo xtask e2e` has started.
fn settings() -> SdkConfig {
    farrier_e2e::settings(farrier_e2e::url("FARRIER_E2E_MOTO"))
}
