//! How a request is authenticated: the scheme, what it needs to know, and its traces on the request.

use std::time::SystemTime;

use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

use super::Shared;
#[cfg(feature = "checksums")]
use super::checksum::Seal;
#[cfg(feature = "http-auth")]
use super::http_auth::HttpAuth;
#[cfg(feature = "s3")]
use super::sessions;
use crate::endpoint::{AuthScheme, Endpoint};
use crate::error::BoxError;
use crate::operation::{Auth, Operation, OperationTrait, ServiceTrait};
use crate::shape::Shape;
#[cfg(feature = "checksums")]
use crate::signing::ChunkSigner;
use crate::signing::{CONTENT_SHA256, Payload, SigningOptions, sign};

/// Why nothing can be signed.
pub(super) const NO_CREDENTIALS: &str = "no credentials; set a provider: Config::builder().credentials_provider(..)";

/// How a call is authenticated.
pub(super) enum Authentication {
    /// Not at all.
    Anonymous,
    /// By a signature.
    Signature(Signing),
    /// By a secret that is sent along.
    #[cfg(feature = "http-auth")]
    Http(HttpAuth),
}

/// What a request is signed for.
pub(super) struct Signing {
    pub(super) region: String,
    /// The regions of a signature of version 4A, comma-joined.
    #[cfg(feature = "sigv4a")]
    pub(super) region_set: Option<String>,
    pub(super) name: String,
    pub(super) double_uri_encode: bool,
    pub(super) normalize_path: bool,
    /// Whether `x-amz-content-sha256` says the hash of the body.
    pub(super) content_sha256: bool,
    /// Whether the body may stay out of the signature.
    pub(super) unsigned_payload: bool,
    /// Whether the caller wants the body out of the signature, whatever protects it.
    #[cfg(feature = "s3")]
    disable_payload_signing: bool,
    /// The bucket that the request is sent in a session with.
    #[cfg(feature = "s3")]
    session: Option<String>,
    /// Where to say how the chunks of the body are signed; nothing where they are not.
    #[cfg(feature = "checksums")]
    chunks: Option<Seal>,
}

/// Chooses the scheme of a call as the AWS SDKs do: the first of the operation that the client has an identity for and
/// that the endpoint takes.
///
/// # Errors
/// There is none. The message names the setting that is missing.
pub(super) fn choose(
    shared: &Shared,
    operation: &'static Operation,
    endpoint: &Endpoint,
    input: &dyn Shape,
) -> Result<Authentication, BoxError> {
    if operation.auth.is_empty() {
        return Ok(Authentication::Anonymous);
    }
    let mut problem: Option<BoxError> = None;
    for auth in preferred(shared, operation) {
        let chosen = match auth {
            Auth::Anonymous => return Ok(Authentication::Anonymous),
            Auth::SigV4 | Auth::SigV4a if !shared.has_credentials(endpoint) => Err(NO_CREDENTIALS.into()),
            Auth::SigV4 | Auth::SigV4a => {
                signing(shared, operation, endpoint, auth, input).map(Authentication::Signature)
            }
            #[cfg(feature = "http-auth")]
            Auth::Bearer | Auth::ApiKey(_) | Auth::Basic => HttpAuth::new(shared, auth).map(Authentication::Http),
            #[cfg(not(feature = "http-auth"))]
            Auth::Bearer | Auth::ApiKey(_) | Auth::Basic => {
                Err(format!("{auth:?} authentication needs the feature `http-auth` of farrier-runtime").into())
            }
        };
        match chosen {
            Ok(chosen) => return Ok(chosen),
            Err(error) => problem = Some(either(problem, error)),
        }
    }
    match problem {
        Some(_) if may_be_anonymous(shared) && !shared.has_identity() => Ok(Authentication::Anonymous),
        Some(problem) => Err(problem),
        None => Ok(Authentication::Anonymous),
    }
}

/// Whether what no identity is known for is sent without one.
fn may_be_anonymous(shared: &Shared) -> bool {
    shared.settings.allow_no_auth || shared.service.traits.contains(&ServiceTrait::IsOpen)
}

/// What is missing, where either would do.
fn either(first: Option<BoxError>, second: BoxError) -> BoxError {
    match first {
        None => second,
        Some(first) if first.to_string().ends_with(&second.to_string()) => first,
        Some(first) => format!("{first}; or: {second}").into(),
    }
}

/// The schemes of an operation, those that the settings prefer first.
fn preferred(shared: &Shared, operation: &'static Operation) -> Vec<Auth> {
    let mut all = operation.auth.to_vec();
    if let Some(preference) = shared.settings.auth_scheme_preference.as_ref().filter(|_| all.len() > 1) {
        let preference: Vec<_> = preference.clone().into_iter().collect();
        // The least preferred first, so that the most preferred ends up in front.
        for id in preference.iter().rev() {
            if let Some(place) = all.iter().position(|auth| id.inner() == id_of(*auth)) {
                let auth = all.remove(place);
                all.insert(0, auth);
            }
        }
    }
    all
}

/// What the official crates call a scheme.
fn id_of(auth: Auth) -> &'static str {
    match auth {
        Auth::SigV4 => "sigv4",
        Auth::SigV4a => "sigv4a",
        Auth::Bearer => "httpBearerAuth",
        Auth::ApiKey(_) => "httpApiKeyAuth",
        Auth::Basic => "httpBasicAuth",
        Auth::Anonymous => "noAuth",
    }
}

fn signing(
    shared: &Shared,
    operation: &'static Operation,
    endpoint: &Endpoint,
    auth: Auth,
    #[cfg_attr(not(feature = "s3"), expect(unused_variables))] input: &dyn Shape,
) -> Result<Signing, BoxError> {
    let (version, scheme) = version(endpoint, auth)?;
    let traits = shared.service.traits;
    let as_sent = traits.contains(&ServiceTrait::SignsPathAsSent);
    let disabled = |flag: Option<bool>| flag.unwrap_or(as_sent);
    let own = || shared.settings.region.as_ref().map(|region| region.as_ref().to_owned());
    let region = scheme.and_then(|scheme| scheme.signing_region.clone()).or_else(own);
    #[cfg(feature = "sigv4a")]
    let set = shared.settings.sigv4a_signing_region_set.as_ref().map(AsRef::as_ref);
    #[cfg(not(feature = "sigv4a"))]
    let set = None;
    let region_set = region_set(version, set, scheme, region.as_deref());
    Ok(Signing {
        region: match (region, &region_set) {
            (Some(region), _) => region,
            (None, Some(_)) => String::new(),
            (None, None) => return Err("no region to sign for; set one: Config::builder().region(..)".into()),
        },
        #[cfg(feature = "sigv4a")]
        region_set,
        name: scheme
            .and_then(|scheme| scheme.signing_name.clone())
            .unwrap_or_else(|| operation.service.signing_name.to_owned()),
        double_uri_encode: !disabled(scheme.and_then(|scheme| scheme.disable_double_encoding)),
        normalize_path: !disabled(scheme.and_then(|scheme| scheme.disable_normalize_path)),
        content_sha256: traits.contains(&ServiceTrait::SendsContentSha256),
        unsigned_payload: operation.traits.contains(&OperationTrait::UnsignedPayload),
        #[cfg(feature = "s3")]
        disable_payload_signing: shared.settings.s3.disable_payload_signing,
        #[cfg(feature = "s3")]
        session: match scheme {
            Some(scheme) if scheme.name == sessions::SCHEME => Some(sessions::bucket(operation, input)?),
            _ => None,
        },
        #[cfg(feature = "checksums")]
        chunks: None,
    })
}

/// The regions that a signature of version 4A is for: those of the settings, of the endpoint, or the client's own.
#[cfg(feature = "sigv4a")]
fn region_set(
    version: Version,
    set: Option<&str>,
    scheme: Option<&AuthScheme>,
    region: Option<&str>,
) -> Option<String> {
    match (version, set, scheme.map(|scheme| scheme.signing_region_set.as_slice())) {
        (Version::V4, _, _) => None,
        (Version::V4a, Some(set), _) => Some(set.to_owned()),
        (Version::V4a, None, Some(set)) if !set.is_empty() => Some(set.join(",")),
        (Version::V4a, None, _) => Some(region.unwrap_or("*").to_owned()),
    }
}

#[cfg(not(feature = "sigv4a"))]
fn region_set(_: Version, _: Option<&str>, _: Option<&AuthScheme>, _: Option<&str>) -> Option<String> {
    None
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Version {
    V4,
    V4a,
}

/// The version of the signature, and what the endpoint says of it. What the endpoint takes decides, in its order; an
/// endpoint that names nothing takes what the model says.
fn version(endpoint: &Endpoint, auth: Auth) -> Result<(Version, Option<&AuthScheme>), BoxError> {
    const NO_V4A: &str = "the signature has to be of version 4A; turn on the feature `sigv4a` of the client's crate";
    let has_v4a = cfg!(feature = "sigv4a");
    if endpoint.auth_schemes.is_empty() {
        return match auth {
            Auth::SigV4a if has_v4a => Ok((Version::V4a, None)),
            Auth::SigV4a => Err(NO_V4A.into()),
            _ => Ok((Version::V4, None)),
        };
    }
    let mut names = Vec::new();
    for scheme in &endpoint.auth_schemes {
        match scheme.name.as_str() {
            "sigv4" => return Ok((Version::V4, Some(scheme))),
            "sigv4a" if has_v4a => return Ok((Version::V4a, Some(scheme))),
            #[cfg(feature = "s3")]
            sessions::SCHEME => return Ok((Version::V4, Some(scheme))),
            name => names.push(name),
        }
    }
    Err(match names.as_slice() {
        ["sigv4a"] => NO_V4A.into(),
        names => format!("the endpoint takes {}, which the client does not know", names.join(" or ")).into(),
    })
}

impl Authentication {
    /// Who makes the request; nothing for a request without authentication.
    pub(super) async fn identity(&self, shared: &Shared) -> Option<Result<Identity, BoxError>> {
        match self {
            Self::Anonymous => None,
            #[cfg(feature = "s3")]
            Self::Signature(Signing { session: Some(bucket), .. }) => sessions::session(shared, bucket).await,
            Self::Signature(_) => shared.identity().await,
            #[cfg(feature = "http-auth")]
            Self::Http(auth) => Some(auth.identity(shared).await),
        }
    }

    /// Where the chunks of a body sent to that URL get their signatures from; nothing where they have none.
    #[cfg(feature = "checksums")]
    pub(super) fn seal(&mut self, url: &str) -> Option<Seal> {
        match self {
            Self::Signature(signing) => signing.seal(url),
            #[allow(unreachable_patterns, reason = "other features, other variants")]
            _ => None,
        }
    }

    /// Goes on in another way. The body was made before, so where the signatures of its chunks come from stays the same.
    #[cfg(feature = "s3")]
    pub(super) fn change_to(&mut self, other: Self) {
        #[cfg_attr(not(feature = "checksums"), expect(unused_variables))]
        let before = std::mem::replace(self, other);
        #[cfg(feature = "checksums")]
        if let (Self::Signature(now), Self::Signature(before)) = (self, before) {
            now.chunks = before.chunks;
        }
    }

    /// Puts the proof of the identity onto a request.
    pub(super) fn apply(
        &self,
        request: &mut HttpRequest,
        identity: &Identity,
        time: SystemTime,
    ) -> Result<(), BoxError> {
        match self {
            Self::Anonymous => Ok(()),
            Self::Signature(signing) => signing.apply(request, identity, time),
            #[cfg(feature = "http-auth")]
            Self::Http(auth) => auth.apply(request, identity),
        }
    }
}

impl Signing {
    fn apply(&self, request: &mut HttpRequest, identity: &Identity, time: SystemTime) -> Result<(), BoxError> {
        let options = self.options(request, time);
        #[cfg_attr(not(feature = "checksums"), expect(unused_variables))]
        let seed = sign(request, identity, &options)?;
        #[cfg(feature = "checksums")]
        if let (Payload::SignedTrailer, Some(chunks)) = (options.payload, &self.chunks) {
            let (region, service) = (self.region.clone(), self.name.clone());
            chunks.set(ChunkSigner { identity: identity.clone(), region, service, time, seed });
        }
        Ok(())
    }

    /// Where the chunks of a body get their signatures from: they have some where nothing protects the connection. There
    /// are none of version 4A.
    #[cfg(feature = "checksums")]
    fn seal(&mut self, url: &str) -> Option<Seal> {
        #[cfg(feature = "sigv4a")]
        if self.region_set.is_some() {
            return None;
        }
        #[cfg(feature = "s3")]
        if self.disable_payload_signing {
            return None;
        }
        if !url.starts_with("http:") {
            return None;
        }
        Some(self.chunks.insert(Seal::default()).clone())
    }

    /// How a request is signed at that time.
    pub(super) fn options(&self, request: &HttpRequest, time: SystemTime) -> SigningOptions<'_> {
        let mut options = SigningOptions::new(&self.region, &self.name, time);
        #[cfg(feature = "sigv4a")]
        {
            options.region_set = self.region_set.as_deref();
        }
        #[cfg(feature = "s3")]
        if self.session.is_some() {
            options.session_token_name = Some(sessions::TOKEN_HEADER);
        }
        // A request that says the hash of its body has to go on saying it.
        options.content_sha256_header = self.content_sha256 || request.headers().contains_key(CONTENT_SHA256);
        // Where nothing protects the connection the signature has to protect the body.
        if self.unsigned_payload && request.uri().starts_with("https:") {
            options.payload = Payload::Unsigned;
            options.content_sha256_header = true;
        }
        #[cfg(feature = "s3")]
        if self.disable_payload_signing {
            options.payload = Payload::Unsigned;
        }
        #[cfg(feature = "checksums")]
        if super::checksum::has_trailer(request.headers()) {
            options.payload = match self.chunks {
                Some(_) => Payload::SignedTrailer,
                None => Payload::UnsignedTrailer,
            };
            options.content_sha256_header = true;
        }
        // A stream whose hash is known already, as Glacier's are, is covered by it.
        if let (Payload::Body, None, Some(hash)) =
            (&options.payload, request.body().bytes(), request.headers().get(CONTENT_SHA256))
        {
            options.payload = Payload::Precomputed(hash.to_owned());
        }
        options.double_uri_encode = self.double_uri_encode;
        options.normalize_path = self.normalize_path;
        options
    }
}

impl Shared {
    /// Whether the client has AWS credentials for what it sends to an endpoint.
    fn has_credentials(&self, #[cfg_attr(not(feature = "s3"), expect(unused_variables))] endpoint: &Endpoint) -> bool {
        #[cfg(feature = "s3")]
        if self.express_credentials.is_some()
            && endpoint.auth_schemes.iter().any(|scheme| scheme.name == sessions::SCHEME)
        {
            return true;
        }
        self.credentials.is_some()
    }

    /// Whether the client has an identity of any kind.
    pub(super) fn has_identity(&self) -> bool {
        #[cfg(feature = "http-auth")]
        if self.http_identities.is_any() {
            return true;
        }
        self.credentials.is_some()
    }
}
