//! Names that programs import, and settings that are rarely made; compiling is the test of most of them.

pub use aws_sdk_ivschat::config::endpoint::{ParamsBuilder, SharedEndpointResolver};
pub use aws_sdk_ivschat::config::interceptors::{
    AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextMut,
    BeforeDeserializationInterceptorContextRef, BeforeSerializationInterceptorContextMut,
    BeforeSerializationInterceptorContextRef, FinalizerInterceptorContextMut, InterceptorContext,
};
pub use aws_sdk_ivschat::config::retry::ShouldAttempt;
pub use aws_sdk_ivschat::config::{
    FrameworkMetadata, FrozenLayer, IntoShared, Layer, ResolveCachedIdentity, RuntimeComponentsBuilder, RuntimePlugin,
    SharedIdentityCache, SharedRuntimePlugin, Sleep,
};
pub use aws_sdk_ivschat::error::{
    BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata, UnknownVariantError,
};
pub use aws_sdk_ivschat::primitives::{Blob, DateTime, DateTimeFormat};

use aws_credential_types::Credentials;
use aws_sdk_ivschat::config::endpoint::{DefaultResolver, ResolveEndpoint};
use aws_sdk_ivschat::config::{Builder, ConfigBag, Intercept, RuntimeComponents};
use aws_sdk_ivschat::operation::create_room::{CreateRoomInput, CreateRoomOutput};
use aws_smithy_runtime_api::client::auth::AuthSchemePreference;
use aws_smithy_runtime_api::client::identity::{Identity, IdentityFuture, SharedIdentityResolver};

/// Always the same credentials.
#[derive(Debug)]
pub struct Fixed;

impl ResolveCachedIdentity for Fixed {
    fn resolve_cached_identity<'a>(
        &'a self,
        _: SharedIdentityResolver,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::ready(Ok(Identity::from(Credentials::new("AKIDCACHED", "secret", None, None, "cache"))))
    }
}

/// Settings that are rarely made.
pub fn rare(builder: Builder) -> Result<Builder, BoxError> {
    let mut builder = builder
        .identity_cache(Fixed)
        .auth_scheme_preference(AuthSchemePreference::from(["sigv4".into()]))
        .framework_metadata(FrameworkMetadata::new("myframework", Some("1.2"))?);
    builder
        .set_auth_scheme_preference(None)
        .push_framework_metadata(FrameworkMetadata::new("mylayer", None::<&str>)?)
        .set_endpoint_resolver(Some(DefaultResolver::default().into_shared_resolver()));
    Ok(builder)
}

/// Gives every room that is made a name, and replaces what the service answers.
#[derive(Debug)]
pub struct Named;

impl Intercept for Named {
    fn name(&self) -> &'static str {
        "Named"
    }

    fn modify_before_serialization(
        &self,
        context: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(input) = context.input_mut().downcast_mut::<CreateRoomInput>() {
            input.name.get_or_insert_with(|| "unnamed".to_owned());
        }
        Ok(())
    }

    fn modify_before_attempt_completion(
        &self,
        context: &mut FinalizerInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(Ok(output)) = context.output_or_error_mut()
            && let Some(output) = output.downcast_mut::<CreateRoomOutput>()
        {
            output.id = Some("changed".to_owned());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, config};
    use aws_sdk_ivschat::Client;

    #[tokio::test]
    async fn rare_settings_have_their_effect() {
        let http = CannedHttp::new([Answer::Response(200, "{}")]);
        let config = rare(config(&http)).unwrap().build();
        assert_eq!(config.framework_metadata().len(), 2);
        assert!(config.identity_cache().is_some());
        assert!(config.auth_scheme_preference().is_none());
        let _: SharedEndpointResolver = config.endpoint_resolver();
        Client::from_conf(config).get_room().identifier("abc").send().await.unwrap();
        let sent = http.sent();
        assert!(sent[0].header("authorization").unwrap().contains("Credential=AKIDCACHED/"));
        let agent = sent[0].header("user-agent").unwrap().to_owned() + sent[0].header("x-amz-user-agent").unwrap_or("");
        assert!(agent.contains("lib/myframework/1.2") && agent.contains("lib/mylayer"), "{agent}");
    }

    #[tokio::test]
    async fn requests_can_go_unsigned() {
        let http = CannedHttp::new([Answer::Response(200, "{}")]);
        let builder = aws_sdk_ivschat::Config::builder().behavior_version_latest().http_client(http.clone());
        let region = aws_sdk_ivschat::config::Region::new("us-east-1");
        let client = Client::from_conf(builder.region(region).allow_no_auth().build());
        client.get_room().identifier("abc").send().await.unwrap();
        assert_eq!(http.sent()[0].header("authorization"), None);
    }

    #[tokio::test]
    async fn interceptors_see_typed_inputs_and_outputs() {
        let http = CannedHttp::new([Answer::Response(200, r#"{"id":"abc"}"#)]);
        let client = Client::from_conf(config(&http).interceptor(Named).build());
        let room = client.create_room().send().await.unwrap();
        assert_eq!((room.id(), http.sent()[0].body.as_str()), (Some("changed"), r#"{"name":"unnamed"}"#));
    }
}
