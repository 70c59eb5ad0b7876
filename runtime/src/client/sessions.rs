//! Sessions with buckets of Amazon S3 Express One Zone: begun with the client's credentials, and kept until shortly before
//! they expire.

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::identity::Identity;

use super::Shared;
use super::call::unhooked;
use super::ends::AnyEnds;
use crate::credentials::Kept;
use crate::error::{BoxError, Unmodelled};
use crate::express::{CreateSession, CreateSessionInput, CreateSessionOutput, SessionCredentials};
use crate::operation::{Operation, Service, ServiceTrait};
use crate::settings::Settings;
use crate::shape::Shape;

/// The scheme that endpoints name.
pub(super) const SCHEME: &str = "sigv4-s3express";

/// The header and the query parameter for the token of a session.
pub(super) const TOKEN_HEADER: &str = "x-amz-s3session-token";
pub(super) const TOKEN_PARAMETER: &str = "X-Amz-S3session-Token";

/// The parameter of the endpoint rules that turns sessions off, and where the environment does so.
const DISABLE: &str = "DisableS3ExpressSessionAuth";
const DISABLE_VARIABLE: &str = "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";

/// How many sessions a client keeps. One that works with ever new buckets, or with ever new credentials, would otherwise keep
/// all of them.
const MAX_SESSIONS: usize = 100;

/// The sessions of a client, the latest last.
#[derive(Default)]
pub(super) struct Sessions(Mutex<VecDeque<Session>>);

struct Session {
    bucket: String,
    credentials: Credentials,
    kept: Arc<Kept>,
}

impl Sessions {
    /// The place for a bucket's session with these credentials.
    fn place(&self, bucket: &str, credentials: &Credentials) -> Arc<Kept> {
        // A panic elsewhere leaves whole sessions.
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |session: &Session| session.bucket == bucket && session.credentials == *credentials;
        let known = sessions.iter().position(is_it).and_then(|index| sessions.remove(index));
        if known.is_none() && sessions.len() == MAX_SESSIONS {
            sessions.pop_front();
        }
        let session = known.unwrap_or_else(|| Session {
            bucket: bucket.to_owned(),
            credentials: credentials.clone(),
            kept: Arc::default(),
        });
        let kept = Arc::clone(&session.kept);
        sessions.push_back(session);
        kept
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

/// Who a request to a bucket is from: whom the settings say, or a session, which is begun where there is none.
pub(super) async fn session(shared: &Shared, bucket: &str) -> Option<Result<Identity, BoxError>> {
    if let Some(credentials) = &shared.express_credentials {
        return Some(credentials.identity().await.map_err(Into::into));
    }
    let identity = match shared.identity().await? {
        Ok(identity) => identity,
        Err(error) => return Some(Err(error)),
    };
    let Some(credentials) = identity.data::<Credentials>() else {
        return Some(Err("the identity holds no AWS credentials".into()));
    };
    let kept = shared.state.sessions.place(bucket, credentials);
    Some(kept.identity(|| shared.now(), begin(shared, bucket)).await)
}

async fn begin(shared: &Shared, bucket: &str) -> Result<Identity, BoxError> {
    let Some(operation) = create_session(shared.service) else {
        return Err("the service has no sessions with buckets".into());
    };
    let failed = |source| NoSession { bucket: bucket.to_owned(), source };
    let input = CreateSessionInput { bucket: Some(bucket.to_owned()) };
    let mut ends = AnyEnds::<_, CreateSessionOutput, Unmodelled<CreateSession>>::new(input);
    let done = unhooked(shared, operation, &mut ends).await;
    done.map_err(|failure| failed(failure.with(ends.error).into()))?;
    let credentials = ends.output.credentials.and_then(whole);
    credentials.map(Identity::from).ok_or_else(|| failed("the answer holds no credentials".into()).into())
}

/// The credentials of a session, unless something is missing.
fn whole(found: SessionCredentials) -> Option<Credentials> {
    let expiration = SystemTime::try_from(found.expiration?).ok()?;
    let (key, secret, token) = (found.access_key_id?, found.secret_access_key?, found.session_token?);
    Some(Credentials::new(key, secret, Some(token), Some(expiration), "s3express"))
}

/// The operation that begins sessions.
fn create_session(service: &Service) -> Option<&'static Operation> {
    service.traits.iter().find_map(|t| match t {
        ServiceTrait::Sessions(operation) => Some(operation.0),
        _ => None,
    })
}

/// The bucket of a call.
///
/// # Errors
/// There is none, or the service knows nothing of sessions.
pub(super) fn bucket(operation: &Operation, input: &dyn Shape) -> Result<String, BoxError> {
    if create_session(operation.service).is_none() {
        return Err("the endpoint wants sessions of S3 Express, which are for Amazon S3 alone".into());
    }
    match super::bucket_region::bucket(operation, input) {
        Some(bucket) => Ok(bucket.to_owned()),
        None => Err("the endpoint wants a session with a bucket, and the call names none".into()),
    }
}

/// What the environment says of sessions, where the settings say nothing.
pub(super) fn read_environment(service: &Service, settings: &mut Settings) {
    let Some(index) = service.endpoint_rules.and_then(|rules| rules.parameter(DISABLE)) else { return };
    if settings.endpoint_params.iter().any(|(known, _)| *known == index) {
        return;
    }
    if std::env::var(DISABLE_VARIABLE).is_ok_and(|value| value.eq_ignore_ascii_case("true")) {
        settings.set_endpoint_param(index, true);
    }
}

/// A session that did not begin.
#[derive(Debug)]
struct NoSession {
    bucket: String,
    source: BoxError,
}

impl fmt::Display for NoSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no session with the bucket {:?} could be begun", self.bucket)
    }
}

impl Error for NoSession {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
