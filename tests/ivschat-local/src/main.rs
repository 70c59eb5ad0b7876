//! `ivschat-local`: the server as a program.

use std::io::{self, Write};

use clap::Parser;
use ivschat_local::{Options, Server};

fn main() -> io::Result<()> {
    let running = Server::start(Options::parse())?;
    let mut out = io::stdout();
    writeln!(out, "listening on {}", running.url())?;
    out.flush()?;
    running.wait();
    Ok(())
}
