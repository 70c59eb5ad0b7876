//! The crate in `tests/downstream`, built as a user would build it and run against the local server.

use std::process::Command;

use farrier_tests::peers::root;
use ivschat_local::{Options, Server};

#[test]
fn a_crate_outside_the_workspace_uses_the_client() {
    let server =
        Server::start(Options { secret_key: "secret".to_owned(), ..Options::default() }).expect("the server starts");
    let folder = root().join("tests/downstream");
    // Its own lock file would have to be kept in step with ours by hand; the workspace's serves as its start instead.
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file is copied");
    // The workspace's own, for what was compiled there need not be compiled again.
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--", &server.url()])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo runs");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<_> = printed.lines().collect();
    assert_eq!(lines[..2], ["name downstream", "tag test"], "{printed}");
    assert!(lines[2].starts_with("missing ") && lines[2].contains("missing"), "{printed}");
}
