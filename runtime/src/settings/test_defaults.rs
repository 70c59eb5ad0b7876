//! Settings that make requests the same in every run of a test; the values are the official ones.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};

use super::Settings;
use crate::vocabulary::Region;

/// The time at which a client of a test lives.
const TIME: Duration = Duration::from_secs(1_234_567_890);

/// What such a client sends as idempotency tokens.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

impl Settings {
    /// A clock that stands still, the same idempotency token for every call, and credentials that no service takes, in the
    /// place of what is set.
    pub fn apply_test_defaults(&mut self) {
        self.idempotency_token_provider = Some(TOKEN.into());
        self.time_source = Some(SharedTimeSource::new(StaticTimeSource::new(SystemTime::UNIX_EPOCH + TIME)));
        let credentials = Credentials::new("ANOTREAL", "notrealrnrELgWzOk3IfjzDKtFBhDby", None, None, "test");
        self.credentials_provider = Some(SharedCredentialsProvider::new(credentials));
    }

    /// [`apply_test_defaults`](Self::apply_test_defaults), and `us-east-1` where no region is set.
    pub fn apply_test_defaults_v2(&mut self) {
        self.apply_test_defaults();
        self.region.get_or_insert(Region::from_static("us-east-1"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_stays() {
        let mut settings = Settings { region: Some(Region::from_static("eu-west-1")), ..Settings::default() };
        settings.apply_test_defaults_v2();
        assert_eq!(settings.region, Some(Region::from_static("eu-west-1")));
        assert_eq!(settings.time_source.unwrap().now(), SystemTime::UNIX_EPOCH + TIME);
        assert_eq!(settings.idempotency_token_provider.unwrap().make_idempotency_token(), TOKEN);
        let mut settings = Settings::default();
        settings.apply_test_defaults_v2();
        assert_eq!(settings.region, Some(Region::from_static("us-east-1")));
    }
}
