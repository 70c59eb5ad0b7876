//! Ways to make a client.

use aws_sdk_ivschat::config::{
    AppName, BehaviorVersion, Credentials, ProvideCredentials, Region, SharedCredentialsProvider,
};
use aws_sdk_ivschat::{Client, Config};
use aws_types::sdk_config::SdkConfig;

/// From the shared configuration that `aws_config::load_from_env()` gives.
pub fn from_shared_configuration(shared: &SdkConfig) -> Client {
    Client::new(shared)
}

/// From the shared configuration, with changes for this service.
pub fn from_shared_configuration_with_changes(shared: &SdkConfig) -> Client {
    let config = aws_sdk_ivschat::config::Builder::from(shared)
        .region(Region::new("eu-west-1"))
        .endpoint_url("http://localhost:4566")
        .build();
    Client::from_conf(config)
}

/// From a configuration of its own.
pub fn from_own_configuration() -> Client {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::from_static("eu-central-1"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", Some("token".into()), None, "example"))
        .build();
    Client::from_conf(config)
}

/// From a client that exists: a changed copy of its configuration.
pub fn in_another_region(client: &Client, region: &'static str) -> Client {
    let config = client.config().to_builder().region(Region::new(region)).build();
    Client::from_conf(config)
}

/// With credentials from a provider that the caller chose.
pub fn with_provider(provider: impl ProvideCredentials + 'static) -> Client {
    let config = Config::builder()
        .behavior_version_latest()
        .region(Some(Region::new("us-east-1")))
        .credentials_provider(SharedCredentialsProvider::new(provider))
        .build();
    Client::from_conf(config)
}

/// A shared configuration as `aws_config` would build it.
pub fn shared_configuration() -> SdkConfig {
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-west-2"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::from_keys("AKIDEXAMPLE", "secret", None)))
        .app_name(AppName::new("compat").expect("letters are a valid name"))
        .use_fips(false)
        .build()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::transport::{Answer, CannedHttp};

    fn region(client: &Client) -> &str {
        client.config().region().map(AsRef::as_ref).unwrap()
    }

    #[test]
    fn the_shared_configuration_is_taken_over() {
        let client = from_shared_configuration(&shared_configuration());
        assert_eq!(region(&client), "us-west-2");
        assert_eq!(client.config().app_name().map(AsRef::as_ref), Some("compat"));
        assert_eq!(region(&from_shared_configuration_with_changes(&shared_configuration())), "eu-west-1");
        assert_eq!(Config::from(&shared_configuration()).region().map(AsRef::as_ref), Some("us-west-2"));
        assert_eq!(Config::new(&shared_configuration()).region().map(AsRef::as_ref), Some("us-west-2"));
    }

    #[test]
    fn a_changed_copy_leaves_the_first_client_alone() {
        let client = from_own_configuration();
        let other = in_another_region(&client, "ap-south-1");
        assert_eq!((region(&client), region(&other)), ("eu-central-1", "ap-south-1"));
        assert_eq!(region(&client.clone()), "eu-central-1");
    }

    #[derive(Debug)]
    struct Counting(Arc<std::sync::atomic::AtomicUsize>);

    impl ProvideCredentials for Counting {
        fn provide_credentials<'a>(&'a self) -> aws_credential_types::provider::future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let credentials = Credentials::new("AKIDOWN", "secret", None, None, "counting");
            aws_credential_types::provider::future::ProvideCredentials::ready(Ok(credentials))
        }
    }

    #[tokio::test]
    async fn an_own_provider_signs_the_request() {
        let count = Arc::default();
        let http = CannedHttp::new([Answer::Response(200, "{}")]);
        let config =
            with_provider(Counting(Arc::clone(&count))).config().to_builder().http_client(http.clone()).build();
        Client::from_conf(config).get_room().identifier("room").send().await.unwrap();
        assert_eq!(count.load(std::sync::atomic::Ordering::Relaxed), 1);
        let sent = http.sent();
        assert!(sent[0].header("authorization").unwrap().contains("Credential=AKIDOWN/"));
    }

    #[tokio::test]
    async fn the_endpoint_url_is_where_requests_go() {
        let http = CannedHttp::new([Answer::Response(200, "{}"), Answer::Response(200, "{}")]);
        let shared = shared_configuration().into_builder().http_client(http.clone()).build();
        Client::new(&shared).get_room().identifier("room").send().await.unwrap();
        from_shared_configuration_with_changes(&shared).get_room().identifier("room").send().await.unwrap();
        let uris: Vec<_> = http.sent().into_iter().map(|sent| sent.uri).collect();
        assert_eq!(uris, ["https://ivschat.us-west-2.amazonaws.com/GetRoom", "http://localhost:4566/GetRoom"]);
    }
}
