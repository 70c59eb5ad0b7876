//! Amazon S3 Express One Zone: the operation that begins a session with a bucket, of which clients need to know whatever
//! operations they are generated with.

use std::fmt;

use aws_smithy_types::DateTime;

use crate::operation::{Auth, Http, Operation, OperationTrait, PathPart, Service};
use crate::schema::prelude::{STRING, TIMESTAMP};
use crate::schema::{Member, Schema, TimestampFormat, Trait};
use crate::shape::structure;

/// The index of the bucket in the input of `CreateSession`.
pub const BUCKET: usize = 0;

/// `CreateSession` of a service; the traits give its parameters of the endpoint rules.
#[must_use]
pub const fn create_session(service: &'static Service, traits: &'static [OperationTrait]) -> Operation {
    Operation {
        name: "CreateSession",
        service,
        http: Http { method: "GET", path: &[PathPart::Literal("/")], query: "session", code: 200 },
        input: &INPUT,
        output: &OUTPUT,
        errors: &[],
        auth: &[Auth::SigV4],
        required: &[BUCKET],
        traits,
    }
}

/// Where [`ServiceTrait::Sessions`](crate::operation::ServiceTrait::Sessions) finds the operation.
#[derive(Clone, Copy)]
pub struct CreateSession(pub &'static Operation);

impl fmt::Debug for CreateSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The operation knows its service, which knows the operation.
        f.write_str(self.0.name)
    }
}

impl PartialEq for CreateSession {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for CreateSession {}

/// The endpoint has the bucket, and nothing else of the request does.
static INPUT: Schema =
    Schema::structure("CreateSessionInput", &[Member::new("Bucket", STRING, Trait::HttpLabel)], Trait::None);

static OUTPUT: Schema = Schema::structure(
    "CreateSessionOutput",
    &[Member::new("Credentials", &CREDENTIALS, Trait::None)],
    Trait::XmlName("CreateSessionResult"),
);

static CREDENTIALS: Schema = Schema::structure(
    "SessionCredentials",
    &[
        Member::new("AccessKeyId", STRING, Trait::None),
        Member::new("SecretAccessKey", STRING, Trait::Sensitive),
        Member::new("SessionToken", STRING, Trait::Sensitive),
        Member::new("Expiration", TIMESTAMP, Trait::TimestampFormat(TimestampFormat::DateTime)),
    ],
    Trait::None,
);

/// The bucket to begin a session with.
#[derive(Default)]
pub(crate) struct CreateSessionInput {
    pub(crate) bucket: Option<String>,
}

/// What came of it.
#[derive(Default)]
pub(crate) struct CreateSessionOutput {
    pub(crate) credentials: Option<SessionCredentials>,
}

/// The credentials of a session.
#[derive(Default)]
pub(crate) struct SessionCredentials {
    pub(crate) access_key_id: Option<String>,
    pub(crate) secret_access_key: Option<String>,
    pub(crate) session_token: Option<String>,
    pub(crate) expiration: Option<DateTime>,
}

structure!(CreateSessionInput = INPUT; 0 bucket);
structure!(CreateSessionOutput = OUTPUT; 0 credentials);
structure!(SessionCredentials = CREDENTIALS; 0 access_key_id, 1 secret_access_key, 2 session_token, 3 expiration);
