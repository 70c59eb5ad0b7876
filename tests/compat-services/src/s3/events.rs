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
        .bucket("bucket")
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

#[cfg(test)]
mod tests {
    use aws_smithy_eventstream::frame::write_message_to;
    use aws_smithy_types::event_stream::{Header, HeaderValue, Message};

    use super::*;
    use crate::replay::{Answer, answering, only};
    use crate::s3::client;

    fn message(headers: &[(&'static str, &'static str)], payload: &'static str) -> Vec<u8> {
        let mut message = Message::new(payload);
        for (name, value) in headers {
            message = message.add_header(Header::new(*name, HeaderValue::String((*value).into())));
        }
        let mut out = Vec::new();
        write_message_to(&message, &mut out).unwrap();
        out
    }

    fn event(kind: &'static str, payload: &'static str) -> Vec<u8> {
        message(
            &[(":message-type", "event"), (":event-type", kind), (":content-type", "application/octet-stream")],
            payload,
        )
    }

    #[tokio::test]
    async fn rows_are_selected() {
        let frames = [event("Records", "a,1\n"), event("Cont", ""), event("Records", "b,2\n"), event("End", "")];
        let replay = answering([Answer::new(200, frames.concat())]);
        assert_eq!(select(&client(&replay)).await.unwrap(), "a,1\nb,2\n");
        let sent = only(&replay);
        assert!(sent.target.starts_with("/k?select&select-type=2"), "{sent:?}");
        assert!(sent.text().contains("<Expression>SELECT * FROM s3object s</Expression>"), "{sent:?}");
    }

    #[tokio::test]
    async fn an_error_within_the_stream_has_its_code() {
        let error = [(":message-type", "error"), (":error-code", "InvalidQuery"), (":error-message", "no")];
        let replay = answering([Answer::new(200, [event("Records", "a"), message(&error, "")].concat())]);
        assert!(select(&client(&replay)).await.is_err());
    }
}
