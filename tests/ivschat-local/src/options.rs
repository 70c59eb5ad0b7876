//! What a server is told.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Parser;

/// How a server behaves; the binary's command line is the same.
#[derive(Clone, Parser)]
#[command(name = "ivschat-local", version, about = "A local Amazon IVS Chat server.")]
pub struct Options {
    /// Where to listen; port 0 is a free one.
    #[arg(long, default_value = "127.0.0.1:0", value_name = "ADDRESS")]
    pub listen: SocketAddr,
    /// The access key that requests must be signed with.
    #[arg(long, default_value = "AKIDEXAMPLE", value_name = "KEY")]
    pub access_key: String,
    /// The secret key that belongs to it.
    #[arg(long, default_value = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", value_name = "KEY")]
    pub secret_key: String,
    /// The session token that requests must carry; without one they may not carry any.
    #[arg(long, value_name = "TOKEN")]
    pub session_token: Option<String>,
    /// The region that requests must be signed for, and that ARNs name.
    #[arg(long, default_value = "us-east-1")]
    pub region: String,
    /// The account that ARNs name.
    #[arg(long, default_value = "123456789012", value_name = "ID")]
    pub account: String,
    /// A file that the state is read from at the start, and written to after every change.
    #[arg(long, value_name = "FILE")]
    pub snapshot: Option<PathBuf>,
    /// Answer the first N requests with 429 `ThrottlingException`.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub throttle: u64,
    /// Let those answers ask for a pause of that many seconds (`Retry-After`).
    #[arg(long, value_name = "SECONDS")]
    pub retry_after: Option<u64>,
    /// Answer the first N requests with 500 `InternalServerException`; throttled ones do not count.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub fail: u64,
    /// How many rooms there may be before 402 `ServiceQuotaExceededException`.
    #[arg(long = "quota", default_value_t = 50_000, value_name = "N")]
    pub room_quota: usize,
    /// How many logging configurations there may be before 402 `ServiceQuotaExceededException`.
    #[arg(long = "logging-quota", default_value_t = 50, value_name = "N")]
    pub logging_configuration_quota: usize,
    /// Answer with 403 `PendingVerification` wherever the model knows that error.
    #[arg(long)]
    pub pending_verification: bool,
    /// Answer that operation with 403 `AccessDeniedException`; may be given several times.
    #[arg(long, value_name = "OPERATION")]
    pub deny: Vec<String>,
    /// Write a line to standard error for every request.
    #[arg(long)]
    pub verbose: bool,
}

impl Default for Options {
    /// A free port of 127.0.0.1, the key pair of the AWS documentation, and no trouble.
    fn default() -> Self {
        Self::try_parse_from(["ivschat-local"]).expect("every option has a default")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_and_the_defaults_agree() {
        let options = Options::default();
        assert_eq!(options.listen.to_string(), "127.0.0.1:0");
        assert_eq!(options.access_key, "AKIDEXAMPLE");
        let line =
            ["ivschat-local", "--listen", "127.0.0.1:0", "--access-key", "A", "--secret-key", "S", "--throttle", "2"];
        let options = Options::try_parse_from(line).unwrap();
        assert_eq!((options.access_key.as_str(), options.secret_key.as_str(), options.throttle), ("A", "S", 2));
    }
}
