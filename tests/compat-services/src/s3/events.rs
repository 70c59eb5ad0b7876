//! Events: the rows that a query selects.

use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::select_object_content::SelectObjectContentOutput;
use aws_sdk_s3::primitives::event_stream::{EventReceiver, Message};
use aws_sdk_s3::types::error::SelectObjectContentEventStreamError;
use aws_sdk_s3::types::{
    CompressionType, CsvInput, CsvOutput, ExpressionType, FileHeaderInfo, InputSerialization, JsonInput, JsonType,
    OutputSerialization, SelectObjectContentEventStream,
};
use aws_sdk_s3::{Client, Error};
use aws_smithy_types::event_stream::RawMessage;

pub async fn select(client: &Client) -> Result<String, Error> {
    let mut output: SelectObjectContentOutput = client
        .select_object_content()
        .bucket("b")
        .key("k")
        .expression_type(ExpressionType::Sql)
        .expression("SELECT * FROM s3object s")
        .input_serialization(
            InputSerialization::builder()
                .csv(CsvInput::builder().file_header_info(FileHeaderInfo::Use).build())
                .compression_type(CompressionType::None)
                .build(),
        )
        .output_serialization(OutputSerialization::builder().csv(CsvOutput::builder().build()).build())
        .send()
        .await?;
    let mut text = String::new();
    while let Some(event) = output.payload.recv().await? {
        match event {
            SelectObjectContentEventStream::Records(records) => {
                let bytes = records.payload().map(|payload| payload.as_ref()).unwrap_or_default();
                text.push_str(&String::from_utf8_lossy(bytes));
            }
            SelectObjectContentEventStream::Stats(stats) => {
                println!("{:?}", stats.details().and_then(|details| details.bytes_processed()));
            }
            SelectObjectContentEventStream::Progress(progress) => println!("{:?}", progress.details()),
            SelectObjectContentEventStream::Cont(_) => {}
            SelectObjectContentEventStream::End(_) => break,
            other => println!("{}", other.is_unknown()),
        }
    }
    Ok(text)
}

pub async fn received(
    mut events: EventReceiver<SelectObjectContentEventStream, SelectObjectContentEventStreamError>,
) -> Result<usize, SdkError<SelectObjectContentEventStreamError, RawMessage>> {
    let mut rows = 0;
    loop {
        match events.recv().await {
            Ok(Some(event)) if event.is_records() => rows += 1,
            Ok(Some(event)) => println!("{:?}", event.as_stats()),
            Ok(None) => return Ok(rows),
            Err(error) => return Err(error),
        }
    }
}

pub fn json() -> InputSerialization {
    InputSerialization::builder().json(JsonInput::builder().r#type(JsonType::Lines).build()).build()
}

pub fn raw(message: &Message) -> usize {
    message.payload().len()
}
