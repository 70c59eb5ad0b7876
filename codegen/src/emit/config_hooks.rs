//! The settings that are more than a field: interceptors, retry classifiers and the like.

use proc_macro2::TokenStream;
use quote::quote;

/// What `Builder` sets.
pub(super) fn setters() -> TokenStream {
    quote! {
        /// Calls an interceptor between the steps of each call, after those that are set already.
        #[inline]
        pub fn interceptor(mut self, value: impl Intercept + 'static) -> Self { self.push_interceptor(SharedInterceptor::new(value)); self }
        /// Asks a classifier whether to retry, beside those that are set already.
        #[inline]
        pub fn retry_classifier(mut self, value: impl retry::ClassifyRetry + 'static) -> Self { self.push_retry_classifier(retry::SharedRetryClassifier::new(value)); self }
        /// Where identities are kept, in place of a cache of the client's own.
        #[inline]
        pub fn identity_cache(mut self, value: impl ResolveCachedIdentity + 'static) -> Self { self.set_identity_cache(value); self }
        /// Which way of authentication to prefer, where a service knows several.
        #[inline]
        pub fn auth_scheme_preference(mut self, value: impl Into<AuthSchemePreference>) -> Self { self.0.auth_scheme_preference = Some(value.into()); self }
        /// Sends requests unsigned where no credentials provider is set.
        #[inline]
        pub fn allow_no_auth(mut self) -> Self { self.0.allow_no_auth = true; self }
        /// Names a framework that the client works for in the user agent, after those that are set already.
        #[inline]
        pub fn framework_metadata(mut self, value: FrameworkMetadata) -> Self { self.0.framework_metadata.push(value); self }
    }
}

/// What `Builder` sets when it is borrowed.
pub(super) fn borrowing_setters() -> TokenStream {
    quote! {
        #[inline]
        pub fn push_interceptor(&mut self, value: SharedInterceptor) -> &mut Self { self.0.hooks.push_interceptor(value); self }
        #[inline]
        pub fn set_interceptors(&mut self, value: impl IntoIterator<Item = SharedInterceptor>) -> &mut Self { self.0.hooks.set_interceptors(value); self }
        #[inline]
        pub fn push_retry_classifier(&mut self, value: retry::SharedRetryClassifier) -> &mut Self { self.0.hooks.push_classifier(value); self }
        #[inline]
        pub fn set_retry_classifiers(&mut self, value: impl IntoIterator<Item = retry::SharedRetryClassifier>) -> &mut Self { self.0.hooks.set_classifiers(value); self }
        #[inline]
        pub fn set_identity_cache(&mut self, value: impl ResolveCachedIdentity + 'static) -> &mut Self { self.0.identity_cache = Some(IntoShared::<SharedIdentityCache>::into_shared(value).into()); self }
        #[inline]
        pub fn set_auth_scheme_preference(&mut self, value: Option<AuthSchemePreference>) -> &mut Self { self.0.auth_scheme_preference = value; self }
        #[inline]
        pub fn set_allow_no_auth(&mut self) -> &mut Self { self.0.allow_no_auth = true; self }
        #[inline]
        pub fn push_framework_metadata(&mut self, value: FrameworkMetadata) -> &mut Self { self.0.framework_metadata.push(value); self }
    }
}

/// What `Config` reads.
pub(super) fn getters() -> TokenStream {
    quote! {
        /// The interceptors, in the order of their calls.
        #[inline]
        pub fn interceptors(&self) -> impl Iterator<Item = SharedInterceptor> + '_ { self.0.hooks.interceptors().iter().cloned() }
        /// The retry classifiers, in the order in which they are asked.
        #[inline]
        pub fn retry_classifiers(&self) -> impl Iterator<Item = retry::SharedRetryClassifier> + '_ { self.0.hooks.classifiers().iter().cloned() }
        /// The identity cache, where one is set.
        #[inline]
        pub fn identity_cache(&self) -> Option<SharedIdentityCache> { self.0.identity_cache.as_deref().cloned() }
        /// Which way of authentication is preferred.
        #[inline]
        pub fn auth_scheme_preference(&self) -> Option<&AuthSchemePreference> { self.0.auth_scheme_preference.as_ref() }
        /// The frameworks that the client works for.
        #[inline]
        pub fn framework_metadata(&self) -> Vec<&FrameworkMetadata> { self.0.framework_metadata.iter().collect() }
    }
}
