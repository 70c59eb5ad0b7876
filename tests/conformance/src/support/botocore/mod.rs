//! What the programs that `cargo xtask botocore` emits call: requests and responses are compared with botocore's.
//!
//! A program reads a case from each line of its standard input and answers with a line: what it sent, and every
//! difference that it found.

mod client;
mod request;
mod response;

use std::io::{self, BufRead, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use farrier_runtime::operation::{Operation, OperationShape};
use serde_json::{Value as Json, json};

use super::findings::Findings;
use super::node::Node;
use super::transport::Sent;

/// An operation of a client, as a program lists it.
pub struct Entry {
    operation: fn() -> &'static Operation,
    request: Compare,
    response: Compare,
}

/// Compares a case with botocore; gives the request that was sent, if there was one to compare.
type Compare = fn(&Node, &mut Findings) -> Option<Sent>;

/// The entry of an operation.
pub const fn entry<O: OperationShape>() -> Entry {
    Entry { operation: O::operation, request: request::compare::<O>, response: response::compare::<O> }
}

/// Compares every case of standard input and says on standard output what it found, a line of JSON for each.
///
/// # Errors
/// Standard input can not be read, or standard output not be written.
pub fn run(entries: &[Entry]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        writeln!(out, "{}", answer(entries, &line?))?;
    }
    Ok(())
}

fn answer(entries: &[Entry], line: &str) -> Json {
    let mut findings = Findings::default();
    // A client that panics has failed this case, not those after it.
    let sent = catch_unwind(AssertUnwindSafe(|| compare(entries, line, &mut findings)));
    let sent = sent.unwrap_or_else(|_| {
        findings.wrong("client", "it panicked; standard error says where");
        None
    });
    let request = sent.as_ref().map(request::to_json);
    json!({"findings": findings.lines(), "request": request})
}

fn compare(entries: &[Entry], line: &str, findings: &mut Findings) -> Option<Sent> {
    let case = match Node::parse(line) {
        Ok(case) => case,
        Err(error) => {
            findings.wrong("case", error);
            return None;
        }
    };
    let text = |key: &str| case.get(key).and_then(Node::as_text).unwrap_or_default();
    let Some(entry) = entries.iter().find(|entry| (entry.operation)().name == text("operation")) else {
        findings.wrong("case", format_args!("the client has no operation {:?}", text("operation")));
        return None;
    };
    let compare = if case.get("response").is_some() { entry.response } else { entry.request };
    compare(&case, findings)
}
