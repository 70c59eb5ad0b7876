//! Requests changed on their way.

use aws_sdk_s3::Client;
use aws_sdk_s3::config::interceptors::{BeforeTransmitInterceptorContextMut, FinalizerInterceptorContextRef};
use aws_sdk_s3::config::{Config, ConfigBag, Intercept, Region, RuntimeComponents};
use aws_sdk_s3::error::BoxError;
use aws_sdk_s3::operation::put_object::PutObjectInput;

#[derive(Debug)]
pub struct Tracer(pub &'static str);

impl Intercept for Tracer {
    fn name(&self) -> &'static str {
        self.0
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().headers_mut().insert("x-trace", self.0);
        Ok(())
    }

    fn read_after_execution(
        &self,
        context: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let input = context.input().and_then(|input| input.downcast_ref::<PutObjectInput>());
        println!("{:?}", input.and_then(PutObjectInput::key));
        Ok(())
    }
}

pub async fn one_call(client: &Client) -> Result<(), aws_sdk_s3::Error> {
    client
        .put_object()
        .bucket("bucket")
        .key("k")
        .customize()
        .interceptor(Tracer("one"))
        .mutate_request(|request| {
            request.headers_mut().insert("x-amz-meta-added", "1");
            let uri = request.uri().to_owned();
            request.set_uri(uri).expect("it was one");
        })
        .map_request(|request| Ok::<_, std::convert::Infallible>(request))
        .config_override(Config::builder().region(Region::new("eu-north-1")))
        .send()
        .await?;
    let customized = client.list_buckets().customize();
    let answer = customized.config_override(aws_sdk_s3::config::Builder::new().force_path_style(true)).send().await?;
    println!("{}", answer.buckets().len());
    Ok(())
}

pub fn all_calls() -> Config {
    Config::builder().interceptor(Tracer("all")).interceptor(Tracer("too")).build()
}

pub async fn from_an_input(client: &Client) -> Result<(), aws_sdk_s3::Error> {
    let builder = PutObjectInput::builder().bucket("bucket").key("k");
    builder.send_with(client).await?;
    let input: PutObjectInput = PutObjectInput::builder().bucket("bucket").build()?;
    println!("{:?} {:?}", input.bucket, input.body);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::{Answer, answering, sent};
    use crate::s3::client;

    #[tokio::test]
    async fn one_call_is_changed() {
        let list = Answer::ok("<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>");
        let replay = answering([Answer::ok(""), list]);
        one_call(&client(&replay)).await.unwrap();
        let sent = sent(&replay);
        assert_eq!((sent[0].header("x-trace"), sent[0].header("x-amz-meta-added")), (Some("one"), Some("1")));
        assert_eq!(sent[0].host, "bucket.s3.eu-north-1.amazonaws.com");
        assert!(sent[0].header("authorization").unwrap().contains("x-amz-meta-added"));
        assert_eq!((sent[1].header("x-trace"), sent[1].host.as_str()), (None, "s3.eu-west-1.amazonaws.com"));
    }
}
