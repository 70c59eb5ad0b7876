//! A small service, written as the generator writes one.

mod errors;
mod shapes;

pub(crate) use errors::*;
pub(crate) use shapes::*;

use farrier_runtime::client::Paginated;
use farrier_runtime::operation::{Auth, Http, Operation, OperationInput, OperationShape, PathPart, Service};
use farrier_runtime::protocol::Protocol;
use farrier_runtime::schema::Schema;

pub(crate) static SERVICE: Service = Service {
    name: "ThingService",
    sdk_id: "Things",
    version: "2026-01-01",
    signing_name: "things",
    protocol: Protocol::RestJson1,
    query_compatible: false,
    xml_namespace: None,
    endpoint_rules: None,
    traits: &[],
};

macro_rules! operation {
    ($name:ident($input:ident = $input_schema:ident) -> $output:ident = $output_schema:ident,
     $method:literal $path:expr, auth $auth:expr, required $required:expr $(, of $service:path, traits $traits:expr)?) => {
        #[derive(Debug)]
        pub(crate) struct $name;

        impl OperationShape for $name {
            type Input = $input;
            type Output = $output;
            type Error = crate::service::ThingError;

            fn operation() -> &'static Operation {
                static OPERATION: Operation = Operation {
                    name: stringify!($name),
                    service: crate::service::operation!(@or &crate::service::SERVICE $(, &$service)?),
                    http: Http { method: $method, path: $path, query: "", code: 200 },
                    input: &$input_schema,
                    output: &$output_schema,
                    errors: crate::service::ERRORS,
                    auth: $auth,
                    required: $required,
                    traits: crate::service::operation!(@or &[] $(, $traits)?),
                };
                &OPERATION
            }
        }
    };
    (@or $default:expr) => { $default };
    (@or $default:expr, $given:expr) => { $given };
}

pub(crate) use operation;

pub(crate) const ERRORS: &[&Schema] = &[&NOT_FOUND, &BUSY, &FLAKY, &PRIVATE];

operation!(GetThing(GetThingInput = GET_THING_INPUT) -> GetThingOutput = GET_THING_OUTPUT,
    "POST" &[PathPart::Literal("/things/"), PathPart::Label(0)], auth &[Auth::SigV4], required &[0]);
operation!(DeleteThing(Empty = EMPTY) -> Done = DONE,
    "DELETE" &[PathPart::Literal("/thing")], auth &[Auth::SigV4], required &[]);
operation!(Public(Empty = EMPTY) -> Done = DONE,
    "GET" &[PathPart::Literal("/public")], auth &[], required &[]);
operation!(Optional(Empty = EMPTY) -> Done = DONE,
    "GET" &[PathPart::Literal("/optional")], auth &[Auth::SigV4, Auth::Anonymous], required &[]);
operation!(Download(Empty = EMPTY) -> DownloadOutput = DOWNLOAD_OUTPUT,
    "GET" &[PathPart::Literal("/file")], auth &[Auth::SigV4], required &[]);
operation!(Upload(UploadInput = UPLOAD_INPUT) -> Done = DONE,
    "PUT" &[PathPart::Literal("/file")], auth &[Auth::SigV4], required &[]);
operation!(ListThings(ListThingsInput = LIST_THINGS_INPUT) -> ListThingsOutput = LIST_THINGS_OUTPUT,
    "POST" &[PathPart::Literal("/things")], auth &[Auth::SigV4], required &[]);

impl OperationInput for ListThingsInput {
    type Output = ListThingsOutput;
    type Error = ThingError;

    fn operation() -> &'static Operation {
        ListThings::operation()
    }
}

impl Paginated for ListThingsInput {
    fn next_token(output: &ListThingsOutput) -> Option<String> {
        output.next_token.clone()
    }
    fn token(&mut self) -> &mut Option<String> {
        &mut self.next_token
    }
}
