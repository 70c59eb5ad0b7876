//! An IVS Chat client as one would write it by hand for two operations: reqwest, aws-sigv4 and serde.

use std::collections::HashMap;
use std::fmt;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// Sends requests. reqwest does it for real; the benchmark answers from memory.
pub trait Transport {
    /// Sends one request and reads the whole response.
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
    ) -> impl Future<Output = Result<http::Response<Bytes>, Error>> + Send;
}

impl Transport for reqwest::Client {
    async fn send(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Bytes>, Error> {
        let request = reqwest::Request::try_from(request).map_err(Error::Http)?;
        let mut response = self.execute(request).await.map_err(Error::Http)?;
        let mut answer = http::Response::new(Bytes::new());
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        *answer.body_mut() = response.bytes().await.map_err(Error::Http)?;
        Ok(answer)
    }
}

/// A client for one region.
pub struct IvsChat<T> {
    transport: T,
    endpoint: String,
    region: String,
    credentials: Credentials,
}

impl<T: Transport> IvsChat<T> {
    /// A client with fixed credentials.
    pub fn new(transport: T, region: &str, credentials: Credentials) -> Self {
        let endpoint = format!("https://ivschat.{region}.amazonaws.com");
        Self { transport, endpoint, region: region.to_owned(), credentials }
    }

    /// Gets one room.
    pub async fn get_room(&self, identifier: &str) -> Result<Room, Error> {
        self.call("/GetRoom", &GetRoom { identifier }).await
    }

    /// Lists rooms, a page at a time.
    pub async fn list_rooms(&self, request: &ListRooms<'_>) -> Result<Rooms, Error> {
        self.call("/ListRooms", request).await
    }

    async fn call<I: Serialize, O: DeserializeOwned>(&self, path: &str, input: &I) -> Result<O, Error> {
        let body = serde_json::to_vec(input).map_err(Error::Json)?;
        let mut request = http::Request::post(format!("{}{path}", self.endpoint))
            .header("content-type", "application/json")
            .header("user-agent", "hand-written/1.0")
            .body(body)
            .map_err(|error| Error::Signing(error.into()))?;
        self.sign(&mut request).map_err(Error::Signing)?;
        let response = self.transport.send(request).await?;
        if response.status().is_success() {
            serde_json::from_slice(response.body()).map_err(Error::Json)
        } else {
            Err(service_error(&response))
        }
    }

    fn sign(&self, request: &mut http::Request<Vec<u8>>) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let identity = self.credentials.clone().into();
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name("ivschat")
            .time(SystemTime::now())
            .settings(SigningSettings::default())
            .build()?
            .into();
        let headers = request.headers().iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let uri = request.uri().to_string();
        let signable =
            SignableRequest::new(request.method().as_str(), uri, headers, SignableBody::Bytes(request.body()))?;
        let (instructions, _signature) = sign(signable, &params)?.into_parts();
        instructions.apply_to_request_http1x(request);
        Ok(())
    }
}

/// The transport for real calls.
pub fn https() -> Result<reqwest::Client, reqwest::Error> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().connect_timeout(Duration::from_secs(3)).timeout(Duration::from_secs(30)).build()
}

#[derive(Serialize)]
struct GetRoom<'a> {
    identifier: &'a str,
}

/// The input of ListRooms.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListRooms<'a> {
    /// Where the page before ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_token: Option<&'a str>,
    /// How many rooms to return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// Rooms with this name only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
}

/// A page of rooms.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
pub struct Rooms {
    pub rooms: Vec<Room>,
    pub next_token: Option<String>,
}

/// A room. A page of rooms leaves the limits out.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
pub struct Room {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    #[serde(default, with = "time::serde::rfc3339::option")]
    pub create_time: Option<OffsetDateTime>,
    #[serde(default, with = "time::serde::rfc3339::option")]
    pub update_time: Option<OffsetDateTime>,
    pub maximum_message_rate_per_second: Option<i32>,
    pub maximum_message_length: Option<i32>,
    pub message_review_handler: Option<MessageReviewHandler>,
    pub tags: Option<HashMap<String, String>>,
    pub logging_configuration_identifiers: Option<Vec<String>>,
}

/// What reviews messages.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
pub struct MessageReviewHandler {
    pub uri: Option<String>,
    pub fallback_result: Option<FallbackResult>,
}

/// What happens to a message when the handler fails.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum FallbackResult {
    Allow,
    Deny,
    #[serde(other)]
    Unknown,
}

/// Why a call failed.
#[derive(Debug)]
pub enum Error {
    /// The service refused.
    Service { status: u16, code: String, message: String, request_id: Option<String> },
    /// No response.
    Http(reqwest::Error),
    /// A body that does not match.
    Json(serde_json::Error),
    /// A request that could not be signed.
    Signing(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service { status, code, message, request_id } => {
                write!(f, "{code} ({status}, request {}): {message}", request_id.as_deref().unwrap_or("unknown"))
            }
            Self::Http(_) => f.write_str("the request failed"),
            Self::Json(_) => f.write_str("the body does not match"),
            Self::Signing(_) => f.write_str("the request can not be signed"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Service { .. } => None,
            Self::Http(error) => Some(error),
            Self::Json(error) => Some(error),
            Self::Signing(error) => Some(&**error),
        }
    }
}

#[derive(Deserialize)]
struct ErrorBody {
    #[serde(rename = "__type")]
    kind: Option<String>,
    message: Option<String>,
}

fn service_error(response: &http::Response<Bytes>) -> Error {
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
    let body: Option<ErrorBody> = serde_json::from_slice(response.body()).ok();
    let (kind, message) = body.map_or((None, None), |body| (body.kind, body.message));
    let code = header("x-amzn-errortype").map(str::to_owned).or(kind).unwrap_or_default();
    let code = code.split(':').next().unwrap_or_default();
    Error::Service {
        status: response.status().as_u16(),
        code: code.rsplit('#').next().unwrap_or_default().to_owned(),
        message: message.unwrap_or_default(),
        request_id: header("x-amzn-requestid").map(str::to_owned),
    }
}
