//! A server of these tests that speaks TLS, and what the client trusts it by.

use std::sync::{Arc, OnceLock};

use rcgen::{CertifiedKey, KeyPair};
use rustls::client::WantsClientCert;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, ConfigBuilder, WantsVerifier};
#[cfg(feature = "http2")]
use rustls::{ServerConfig, pki_types::PrivateKeyDer};
use rustls_platform_verifier::Verifier;

use crate::transport::tls::provider;

fn certified() -> &'static CertifiedKey<KeyPair> {
    static CERTIFIED: OnceLock<CertifiedKey<KeyPair>> = OnceLock::new();
    CERTIFIED.get_or_init(|| rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap())
}

fn certificate() -> CertificateDer<'static> {
    certified().cert.der().clone()
}

/// Clients that trust the servers of these tests beside those that the platform trusts.
pub(in crate::transport) fn trusting(
    builder: ConfigBuilder<ClientConfig, WantsVerifier>,
) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
    let verifier = Verifier::new_with_extra_roots([certificate()], provider())?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)))
}

/// A server for `localhost` that offers these protocols.
#[cfg(feature = "http2")]
pub(super) fn server_config(protocols: &[&str]) -> ServerConfig {
    let key = PrivateKeyDer::try_from(certified().signing_key.serialize_der()).unwrap();
    let builder = ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions().unwrap();
    let mut config = builder.with_no_client_auth().with_single_cert(vec![certificate()], key).unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
    config
}
