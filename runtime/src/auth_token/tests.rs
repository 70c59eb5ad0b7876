use std::collections::BTreeSet;
use std::time::UNIX_EPOCH;

use aws_credential_types::Credentials;
use aws_smithy_async::time::{SharedTimeSource, TimeSource};

use super::*;

/// 2024-08-26T22:00:00Z.
#[derive(Debug)]
struct Then;

impl TimeSource for Then {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_724_709_600)
    }
}

fn shared(token: Option<&str>) -> SdkConfig {
    let credentials = Credentials::new("akid", "secret", token.map(str::to_owned), None, "test");
    SdkConfig::builder()
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .region(Region::new("eu-west-1"))
        .time_source(SharedTimeSource::new(Then))
        .build()
}

fn parts(token: &str) -> BTreeSet<&str> {
    token.split(['?', '&']).collect()
}

fn rds() -> rds::ConfigBuilder {
    rds::Config::builder().hostname("db.example").port(5432).username("a b/c+d")
}

async fn rds_token(config: rds::ConfigBuilder, shared: &SdkConfig) -> Result<AuthToken, BoxError> {
    rds::AuthTokenGenerator::new(config.build().unwrap()).auth_token(shared).await
}

/// What botocore makes of the same.
#[tokio::test]
async fn tokens_are_those_of_botocore() {
    let expected = "db.example:5432/?Action=connect&DBUser=a%20b%2Fc%2Bd&X-Amz-Algorithm=AWS4-HMAC-SHA256\
        &X-Amz-Credential=akid%2F20240826%2Feu-west-1%2Frds-db%2Faws4_request&X-Amz-Date=20240826T220000Z\
        &X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Security-Token=the%2Ftoken\
        &X-Amz-Signature=bf8063893aba5c1d808f6502eb61db7835a7fc34bc44620f72e5512fd6190758";
    // A quarter of an hour is the longest too.
    let token = rds_token(rds().expires_in(3600), &shared(Some("the/token"))).await.unwrap();
    assert_eq!(parts(token.as_str()), parts(expected));

    let expected = "cluster.dsql.eu-west-1.on.aws/?Action=DbConnectAdmin&X-Amz-Algorithm=AWS4-HMAC-SHA256\
        &X-Amz-Credential=akid%2F20240826%2Feu-west-1%2Fdsql%2Faws4_request&X-Amz-Date=20240826T220000Z\
        &X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Security-Token=the%2Ftoken\
        &X-Amz-Signature=a136c87c7fadc55b249075a8466c4ab24e3a214b9befd522a5cfef3c5e6dc10f";
    let config = dsql::Config::builder().hostname("cluster.dsql.eu-west-1.on.aws").expires_in(3600).build().unwrap();
    let generator = dsql::AuthTokenGenerator::new(config);
    let token = generator.db_connect_admin_auth_token(&shared(Some("the/token"))).await.unwrap();
    assert_eq!(parts(&token.to_string()), parts(expected));
    let other = generator.db_connect_auth_token(&shared(None)).await.unwrap();
    assert!(other.as_str().starts_with("cluster.dsql.eu-west-1.on.aws/?Action=DbConnect&"), "{other}");
}

#[tokio::test]
async fn what_is_set_wins_and_what_is_missing_is_named() {
    let credentials = Credentials::new("other", "secret", None, None, "test");
    let own = rds().credentials(credentials).region(Region::new("us-east-2"));
    let token = rds_token(own.clone(), &shared(None)).await.unwrap();
    assert!(token.as_str().contains("Credential=other%2F20240826%2Fus-east-2%2Frds-db%2F"), "{token}");
    assert!(!format!("{token:?}").contains("Signature"), "{token:?}");
    let config = own.build().unwrap();
    assert_eq!((config.hostname(), config.port(), config.username()), ("db.example", 5432, "a b/c+d"));
    assert_eq!(config.region().map(AsRef::as_ref), Some("us-east-2"));

    let nothing = SdkConfig::builder().build();
    assert!(rds_token(rds(), &nothing).await.unwrap_err().to_string().contains("credentials(..)"));
    let no_region = shared(None).into_builder().region(None).build();
    assert!(rds_token(rds(), &no_region).await.unwrap_err().to_string().contains("region(..)"));
    assert!(rds_token(rds().hostname("not a host"), &shared(None)).await.is_err());
    assert!(rds::Config::builder().hostname("h").port(1).build().unwrap_err().to_string().contains("username"));
    assert!(dsql::Config::builder().build().unwrap_err().to_string().contains("hostname"));
}
