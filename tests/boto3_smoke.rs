//! A real AWS client, boto3, against the local server: all 17 operations and the expected errors.

use std::process::Command;

use farrier_tests::peers;
use ivschat_local::{Options, Server};

#[test]
fn boto3_finds_nothing_wrong_with_the_local_server() {
    let Some((peers, python)) = peers::boto3("boto3_finds_nothing_wrong_with_the_local_server") else { return };
    let server = Server::start(Options::default()).expect("the server starts");
    let output = Command::new(python)
        .arg(peers.join("boto3_ivschat_smoke.py"))
        .arg(server.url())
        .output()
        .expect("the interpreter was found before");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{printed}{}", String::from_utf8_lossy(&output.stderr));
    let last = printed.lines().last().unwrap_or_default();
    assert!(last.ends_with(" 0 failed") && !last.starts_with("0 "), "{printed}");
}
