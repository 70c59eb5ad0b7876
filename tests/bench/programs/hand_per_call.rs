//! Calls of the client written by hand, answered from memory: `OPERATION BODY-FILE COUNT` prints nanoseconds per call.

// The module stands for a library, of which a program uses a part.
#[allow(dead_code, unreachable_pub)]
mod hand_client;

use std::hint::black_box;
use std::time::Instant;

use aws_credential_types::Credentials;
use bytes::Bytes;
use hand_client::{Error, IvsChat, ListRooms, Transport};

struct Canned(Bytes);

impl Transport for Canned {
    async fn send(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Bytes>, Error> {
        black_box(request);
        let mut response = http::Response::new(self.0.clone());
        let headers = response.headers_mut();
        headers.insert("content-type", http::HeaderValue::from_static("application/json"));
        headers.insert("x-amzn-requestid", http::HeaderValue::from_static("0a1b2c3d-4e5f-6789-abcd-ef0123456789"));
        Ok(response)
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [operation, body, count] = arguments.as_slice() else { return Err("OPERATION BODY-FILE COUNT".into()) };
    let count: u32 = count.parse()?;
    let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "bench");
    let client = IvsChat::new(Canned(std::fs::read(body)?.into()), "us-west-2", credentials);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let start = Instant::now();
    runtime.block_on(async {
        for _ in 0..count {
            match operation.as_str() {
                "get-room" => {
                    let arn = "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl";
                    black_box(client.get_room(arn).await?.name.ok_or("the room has no name")?);
                }
                "list-rooms" => {
                    let request = ListRooms { max_results: Some(50), ..ListRooms::default() };
                    black_box(client.list_rooms(&request).await?.rooms.pop().ok_or("there are no rooms")?);
                }
                _ => return Err("no such operation".into()),
            }
        }
        Ok::<_, Box<dyn std::error::Error>>(())
    })?;
    println!("{}", start.elapsed().as_nanos() / u128::from(count.max(1)));
    Ok(())
}
