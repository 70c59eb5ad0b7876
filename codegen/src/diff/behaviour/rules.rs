//! The rules about how calls behave in programs that compile as before.

use crate::diff::finding::{Axis, Bump, Level};
use crate::diff::rule::Rule;

const MILD: (Axis, Level, Bump) = (Axis::Behaviour, Level::Note, Bump::Patch);
const RISKY: (Axis, Level, Bump) = (Axis::Behaviour, Level::Dangerous, Bump::Patch);
const REFUSED: (Axis, Level, Bump) = (Axis::Behaviour, Level::Breaking, Bump::Major);

pub(in crate::diff) const RULES: &[Rule] = &[
    REQUIRED_ADDED,
    REQUIRED_REMOVED,
    DEFAULT,
    ENDPOINT_RULES,
    ENDPOINT_RULES_FORM,
    ENDPOINT_PREFIX,
    ENDPOINT_PARAMETERS,
    AUTH,
    SIGNING_NAME,
    SDK_ID,
    RETRY,
    IDEMPOTENCY_TOKEN_ADDED,
    IDEMPOTENCY_TOKEN_REMOVED,
    REPEATABLE,
    NOT_REPEATABLE,
    PAGINATION,
    SENSITIVE_ADDED,
    SENSITIVE_REMOVED,
    CHECKSUM,
    COMPRESSION,
    TIMEOUT,
    WAITER,
];

pub(super) const REQUIRED_ADDED: Rule = Rule::new(
    "behaviour.required-added",
    REFUSED,
    "An operation's input, or a structure within one, has a member that has to be set and had not. A program that does not \
        set it compiles as before, and the client refuses to build the structure or to send the call; clients that are out \
        there are refused by the service.",
    "`CreateRoom$name` gains the trait `required`.",
);
pub(super) const REQUIRED_REMOVED: Rule = Rule::new(
    "behaviour.required-removed",
    MILD,
    "A member of an operation's input, or of a structure within one, no longer has to be set. Calls without it are sent and \
        were refused.",
    "`CreateRoom$name` loses the trait `required`.",
);
pub(super) const DEFAULT: Rule = Rule::new(
    "behaviour.default",
    RISKY,
    "A field that the program does not set, or the service does not send, has another value.",
    "The default of `Room$maximumMessageLength` is 1000 and was 500.",
);
pub(super) const ENDPOINT_RULES: Rule = Rule::new(
    "behaviour.endpoint-rules",
    RISKY,
    "The rules that say where requests go have other results, conditions or parameters. Requests of some programs may go to \
        another host, be signed for another region, or be refused.",
    "Rules gain a condition for a new partition, with an endpoint of its own.",
);
pub(super) const ENDPOINT_RULES_FORM: Rule = Rule::new(
    "behaviour.endpoint-rules-form",
    MILD,
    "The rules that say where requests go are written in another order or form, with the same conditions and results.",
    "`smithy.rules#endpointBdd` replaces `smithy.rules#endpointRuleSet`.",
);
pub(super) const ENDPOINT_PREFIX: Rule = Rule::new(
    "behaviour.endpoint-prefix",
    RISKY,
    "An operation's host has another prefix. Requests go elsewhere, and certificates and allow lists have to fit.",
    "`SendMessage` gains the trait `endpoint` with the prefix `messaging.`.",
);
pub(super) const ENDPOINT_PARAMETERS: Rule = Rule::new(
    "behaviour.endpoint-parameters",
    RISKY,
    "An operation gives other parameters to the endpoint rules, or takes them from other members of its input. Its requests \
        may go to another host.",
    "`GetObject` takes the parameter `Bucket` from the member `Bucket`, and did not.",
);
pub(super) const AUTH: Rule = Rule::new(
    "behaviour.auth",
    RISKY,
    "Requests of an operation are authenticated in another way, or in another order of preference. A program without the \
        credentials that are needed now fails.",
    "`GetRoom` loses the trait `optionalAuth` and needs credentials.",
);
pub(super) const SIGNING_NAME: Rule = Rule::new(
    "behaviour.signing-name",
    RISKY,
    "Requests are signed for another service name. The service and policies have to agree.",
    "`aws.auth#sigv4` has the name `ivschat` and had `ivs`.",
);
pub(super) const SDK_ID: Rule = Rule::new(
    "behaviour.sdk-id",
    MILD,
    "The name of the service in the user agent, and in settings that are for one service only, is another.",
    "`sdkId` is `ivschat` and was `IVS Chat`.",
);
pub(super) const RETRY: Rule = Rule::new(
    "behaviour.retry",
    RISKY,
    "An error is retried and was not, is no longer, or is now taken for throttling or no longer is. Calls take longer, or \
        fail at once.",
    "`ConflictException` gains the trait `retryable`.",
);
pub(super) const IDEMPOTENCY_TOKEN_ADDED: Rule = Rule::new(
    "behaviour.idempotency-token-added",
    MILD,
    "The client fills a member with a new token for every call that does not set it, and with the same one for each of the \
        call's attempts.",
    "`CreateRoom$clientToken` gains the trait `idempotencyToken`.",
);
pub(super) const IDEMPOTENCY_TOKEN_REMOVED: Rule = Rule::new(
    "behaviour.idempotency-token-removed",
    RISKY,
    "The client no longer fills a member with a token. A call that is retried may act twice.",
    "`CreateRoom$clientToken` loses the trait `idempotencyToken`.",
);
pub(super) const REPEATABLE: Rule = Rule::new(
    "behaviour.repeatable",
    MILD,
    "The model says now that an operation may be repeated (`idempotent`) or changes nothing (`readonly`), and did not say \
        so. Farrier retries by error and not by operation, so that nothing changes for it.",
    "`UpdateRoom` gains the trait `idempotent`.",
);
pub(super) const NOT_REPEATABLE: Rule = Rule::new(
    "behaviour.not-repeatable",
    RISKY,
    "The model no longer says that an operation may be repeated (`idempotent`) or changes nothing (`readonly`). Farrier \
        retries by error and not by operation; programs that repeat calls themselves may act twice.",
    "`UpdateRoom` loses the trait `idempotent`.",
);
pub(super) const PAGINATION: Rule = Rule::new(
    "behaviour.pagination",
    RISKY,
    "A paginator takes its token, its page size or its items from another place. Its pages and items are others, though \
        programs may compile as before.",
    "`paginated` of `ListRooms` has the output token `next` and had `nextToken`.",
);
pub(super) const SENSITIVE_ADDED: Rule = Rule::new(
    "behaviour.sensitive-added",
    MILD,
    "`Debug` shows a value redacted and did not.",
    "`ChatToken$token` gains the trait `sensitive`.",
);
pub(super) const SENSITIVE_REMOVED: Rule = Rule::new(
    "behaviour.sensitive-removed",
    RISKY,
    "`Debug` no longer shows a value redacted: what programs print may now hold it.",
    "`ChatToken$token` loses the trait `sensitive`.",
);
pub(super) const CHECKSUM: Rule = Rule::new(
    "behaviour.checksum",
    RISKY,
    "Requests of an operation carry a checksum and did not, another one, or none any longer; or checksums of responses are \
        verified otherwise.",
    "`PutObject` gains the trait `httpChecksumRequired`.",
);
pub(super) const COMPRESSION: Rule = Rule::new(
    "behaviour.compression",
    RISKY,
    "Request bodies of an operation are compressed and were not, or are no longer.",
    "`PutMetricData` gains the trait `requestCompression` with `gzip`.",
);
pub(super) const TIMEOUT: Rule = Rule::new(
    "behaviour.timeout",
    RISKY,
    "How long something may take, as far as a model says it, is another: the delays of a waiter, or a trait whose name \
        speaks of a timeout. Smithy's own traits set no timeouts for calls; those are settings of the program.",
    "The waiter `RoomActive` polls every 30 seconds and polled every 5.",
);
pub(super) const WAITER: Rule = Rule::new(
    "behaviour.waiter",
    RISKY,
    "What an operation's waiters wait for is another, or there are others.",
    "The waiter `RoomActive` takes the state `ARCHIVED` for a failure.",
);
