//! Waits until a job is done, for at most ten seconds; the transport is a double, so it runs without a network.
//!
//! `cargo run -p farrier-examples --example wait`

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use farrier_kinds::client::Waiters;
use farrier_kinds::config::{Credentials, Region};
use farrier_kinds::{Client, Config};

/// A service whose job is done when it is asked for the second time.
#[derive(Debug, Default)]
struct Job {
    asked: AtomicU32,
}

impl HttpConnector for Job {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let state = if self.asked.fetch_add(1, Ordering::Relaxed) == 0 { "RUNNING" } else { "DONE" };
        let answer = SdkBody::from(format!(r#"{{"state": "{state}"}}"#));
        HttpConnectorFuture::ready(Ok(HttpResponse::new(200.try_into().expect("200 is a status"), answer)))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let job = SharedHttpConnector::new(Job::default());
    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "example"))
        .endpoint_url("http://jobs.test")
        .http_client(http_client_fn(move |_, _| job.clone()))
        .build();
    let client = Client::from_conf(config);
    let done = client.wait_until_job_done().job_id("42").wait(Duration::from_secs(10)).await?;
    println!("{:?}", done.into_result()?);
    Ok(())
}
