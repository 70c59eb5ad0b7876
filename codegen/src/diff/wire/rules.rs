//! The rules about what is sent and received. They are about clients and services of different versions that talk to each
//! other; a program that is compiled anew speaks the new version and needs no change, hence the bumps.

use crate::diff::finding::{Axis, Bump, Level};
use crate::diff::rule::Rule;

const MORE: (Axis, Level, Bump) = (Axis::Wire, Level::Note, Bump::Patch);
const RISKY: (Axis, Level, Bump) = (Axis::Wire, Level::Dangerous, Bump::Patch);
const BREAKS: (Axis, Level, Bump) = (Axis::Wire, Level::Breaking, Bump::Patch);

pub(in crate::diff) const RULES: &[Rule] = &[
    PROTOCOL,
    PROTOCOL_PREFERRED,
    SERVICE_NAME,
    SERVICE_VERSION,
    OPERATION_ADDED,
    OPERATION_REMOVED,
    OPERATION_NAME,
    HTTP_METHOD,
    HTTP_PATH,
    HTTP_STATUS,
    HEADER,
    BODY_ROOT,
    MEMBER_ADDED,
    MEMBER_REMOVED,
    TYPE,
    BINDING,
    NAME,
    TIMESTAMP_FORMAT,
    MEDIA_TYPE,
    SPARSE,
    STREAMING,
    ENUM_VALUE_ADDED,
    ENUM_VALUE_REMOVED,
    ENUM_VALUE_CHANGED,
    VARIANT_ADDED,
    VARIANT_REMOVED,
    ERROR_ADDED,
    ERROR_REMOVED,
    ERROR_CODE,
    ERROR_STATUS,
];

pub(super) const PROTOCOL: Rule = Rule::new(
    "wire.protocol",
    BREAKS,
    "The client speaks another protocol, or one whose errors are named otherwise. Clients of the old model and services of \
        the new one do not understand each other unless the service goes on speaking the old one too.",
    "The service speaks `rpcv2Cbor` and no longer `awsJson1_0`.",
);
pub(super) const PROTOCOL_PREFERRED: Rule = Rule::new(
    "wire.protocol-preferred",
    RISKY,
    "The client speaks another protocol, because the service offers one that is preferred, and goes on offering that of before. \
        Clients of the old model are understood; services of the old model, and what stands in for one in a test, are not asked \
        in a way they know. `protocol` in farrier.toml keeps the one of before.",
    "The service speaks `rpcv2Cbor` beside `awsJson1_0`.",
);
pub(super) const SERVICE_NAME: Rule = Rule::new(
    "wire.service-name",
    BREAKS,
    "The name of the service's shape, which the protocol sends with every request, is another: in a header for awsJson, \
        in the path for rpcv2Cbor and rpcv2Json, in the documents' namespace for XML.",
    "The service `Chat_20200714` becomes `Chat`: `X-Amz-Target: Chat_20200714.GetRoom` becomes `Chat.GetRoom`.",
);
pub(super) const SERVICE_VERSION: Rule = Rule::new(
    "wire.service-version",
    BREAKS,
    "The version of the service, which awsQuery and ec2Query send with every request, is another.",
    "The version of EC2 becomes `2027-01-01`, and requests have `Version=2027-01-01`.",
);
pub(super) const OPERATION_ADDED: Rule = Rule::new(
    "wire.operation-added",
    MORE,
    "The service answers one more operation. Services of the old model refuse it.",
    "The operation `ArchiveRoom` is new.",
);
pub(super) const OPERATION_REMOVED: Rule = Rule::new(
    "wire.operation-removed",
    BREAKS,
    "The service no longer has an operation. Clients that are out there and call it are refused.",
    "The operation `DeleteMessage` is removed.",
);
pub(super) const OPERATION_NAME: Rule = Rule::new(
    "wire.operation-name",
    BREAKS,
    "The name under which the protocol sends an operation is another, though its Rust name is the same.",
    "`getUrl` becomes `GetUrl`: the Rust method is `get_url` as before, and `Action=GetUrl` is sent.",
);
pub(super) const HTTP_METHOD: Rule = Rule::new(
    "wire.http-method",
    BREAKS,
    "An operation is sent with another HTTP method. Clients that are out there are refused.",
    "`UpdateRoom` is sent by PATCH and no longer by POST.",
);
pub(super) const HTTP_PATH: Rule = Rule::new(
    "wire.http-path",
    BREAKS,
    "An operation is sent to another path, or with other constants in its query. Clients that are out there are refused, or \
        reach another operation.",
    "`GetRoom` is sent to `/rooms/{identifier}` and no longer to `/GetRoom`.",
);
pub(super) const HTTP_STATUS: Rule = Rule::new(
    "wire.http-status",
    MORE,
    "An operation succeeds with another HTTP status. Farrier's clients take every 2xx for success; others may not.",
    "`DeleteRoom` answers 204 and no longer 200.",
);
pub(super) const HEADER: Rule = Rule::new(
    "wire.header",
    RISKY,
    "A constant that the client sends with every request of an operation is another.",
    "Requests to Glacier have another `x-amz-glacier-version`.",
);
pub(super) const BODY_ROOT: Rule = Rule::new(
    "wire.body-root",
    BREAKS,
    "The outermost element of a document, or the namespace of a service's documents, is another.",
    "`xmlName` of an input changes, and the document's root is `<Room>` and no longer `<CreateRoomRequest>`.",
);
pub(super) const MEMBER_ADDED: Rule = Rule::new(
    "wire.member-added",
    MORE,
    "A structure has one more member. Clients of the old model neither send it nor see it.",
    "`Room` gains the member `region`.",
);
pub(super) const MEMBER_REMOVED: Rule = Rule::new(
    "wire.member-removed",
    RISKY,
    "A structure no longer has a member. Clients that are out there go on sending it, which the service may refuse, and \
        wait for it in vain in answers.",
    "`Room` loses the member `name`.",
);
pub(super) const TYPE: Rule = Rule::new(
    "wire.type",
    BREAKS,
    "A member is of another type on the wire. Clients and services of different versions cannot read what the other sends.",
    "`MessageReviewHandler$timeout` was a string and is an integer.",
);
pub(super) const BINDING: Rule = Rule::new(
    "wire.binding",
    BREAKS,
    "A member stands in another part of the HTTP message: the path, the query, a header, the status or the body; or under \
        another name there.",
    "`ListRooms$maxResults` moves from the body to the query parameter `max`.",
);
pub(super) const NAME: Rule = Rule::new(
    "wire.name",
    BREAKS,
    "A member has another name in the body, or another form in XML: an attribute, a flattened list, a namespace.",
    "`Room$arn` gains `jsonName` with the value `ARN`.",
);
pub(super) const TIMESTAMP_FORMAT: Rule = Rule::new(
    "wire.timestamp-format",
    BREAKS,
    "A timestamp is written in another format. Clients and services of different versions cannot read each other's.",
    "`Room$createTime` was an ISO 8601 text and is seconds since 1970.",
);
pub(super) const MEDIA_TYPE: Rule = Rule::new(
    "wire.media-type",
    RISKY,
    "A payload says another `Content-Type`, or a header is base64 and was not, or the other way round.",
    "The payload of `PutIcon` is `image/png` and was `application/octet-stream`.",
);
pub(super) const SPARSE: Rule = Rule::new(
    "wire.sparse",
    BREAKS,
    "A list or map may hold nulls, or may no longer. Who thinks that it may not refuses a null.",
    "The list `Tags` gains the trait `sparse`.",
);
pub(super) const STREAMING: Rule = Rule::new(
    "wire.streaming",
    BREAKS,
    "A member is streamed and was not, the other way round, or stands elsewhere in an event.",
    "The payload of `GetRecording` gains the trait `streaming`.",
);
pub(super) const ENUM_VALUE_ADDED: Rule = Rule::new(
    "wire.enum-value-added",
    MORE,
    "An enum has one more value. Clients of the old model read it as `Unknown` with its text.",
    "`RoomState` gains `ARCHIVED`.",
);
pub(super) const ENUM_VALUE_REMOVED: Rule = Rule::new(
    "wire.enum-value-removed",
    RISKY,
    "An enum no longer has a value. Clients that are out there and send it may be refused.",
    "`RoomState` loses `PENDING`.",
);
pub(super) const ENUM_VALUE_CHANGED: Rule = Rule::new(
    "wire.enum-value-changed",
    BREAKS,
    "A variant of an enum stands for another text on the wire. Programs compile as before and send something else.",
    "`RoomState$ACTIVE` is sent as `Active` and was sent as `ACTIVE`.",
);
pub(super) const VARIANT_ADDED: Rule = Rule::new(
    "wire.variant-added",
    MORE,
    "A union has one more member. Clients of the old model read it as `Unknown`, without its value.",
    "The union `Destination` gains `firehose`.",
);
pub(super) const VARIANT_REMOVED: Rule = Rule::new(
    "wire.variant-removed",
    RISKY,
    "A union no longer has a member. Clients that are out there and send it may be refused.",
    "The union `Destination` loses `s3`.",
);
pub(super) const ERROR_ADDED: Rule = Rule::new(
    "wire.error-added",
    MORE,
    "An operation may answer with one more error. Clients of the old model see it as unhandled, with code and message.",
    "`GetRoom` may answer with `ThrottlingException`.",
);
pub(super) const ERROR_REMOVED: Rule = Rule::new(
    "wire.error-removed",
    MORE,
    "An operation no longer answers with an error. What clients do about it is never done.",
    "`GetRoom` no longer answers with `ConflictException`.",
);
pub(super) const ERROR_CODE: Rule = Rule::new(
    "wire.error-code",
    BREAKS,
    "An error has another code on the wire. Clients that are out there see it as unhandled.",
    "`awsQueryError` of `QueueDoesNotExist` has another `code`.",
);
pub(super) const ERROR_STATUS: Rule = Rule::new(
    "wire.error-status",
    MORE,
    "An error comes with another HTTP status, or is blamed on the other side. Farrier's clients know errors by their code; \
        proxies and dashboards may not.",
    "`ResourceNotFoundException` answers 410 and no longer 404.",
);
