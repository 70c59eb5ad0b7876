//! The TLS configuration, built once for the process: loading the platform's roots costs milliseconds.

use std::sync::{Arc, OnceLock};

use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
#[cfg(not(test))]
use rustls_platform_verifier::BuilderVerifierExt;

/// The shared configuration, or why there is none: a platform without usable roots, most likely.
pub(super) fn config() -> Result<&'static ClientConfig, &'static rustls::Error> {
    static CONFIG: OnceLock<Result<ClientConfig, rustls::Error>> = OnceLock::new();
    CONFIG.get_or_init(build).as_ref()
}

/// A configuration that trusts nobody. It lets plain HTTP work where [`config`] fails.
pub(super) fn without_roots() -> Result<ClientConfig, rustls::Error> {
    let roots = rustls::RootCertStore::empty();
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn build() -> Result<ClientConfig, rustls::Error> {
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    #[cfg(not(test))]
    let builder = builder.with_platform_verifier()?;
    #[cfg(test)]
    let builder = super::tests::trusting(builder)?;
    let mut config = builder.with_no_client_auth();
    config.alpn_protocols = vec![
        #[cfg(feature = "http2")]
        b"h2".to_vec(),
        b"http/1.1".to_vec(),
    ];
    Ok(config)
}

pub(super) fn provider() -> Arc<CryptoProvider> {
    #[cfg(feature = "aws-lc")]
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    #[cfg(not(feature = "aws-lc"))]
    let provider = rustls::crypto::ring::default_provider();
    Arc::new(provider)
}
