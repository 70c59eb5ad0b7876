//! The loop around a call.

use std::hint::black_box;
use std::time::Instant;

use bytes::Bytes;

pub(crate) type Failure = Box<dyn std::error::Error>;

/// `OPERATION BODY-FILE COUNT` from the command line.
pub(crate) struct Run {
    pub(crate) operation: String,
    pub(crate) body: Bytes,
    count: u32,
}

impl Run {
    pub(crate) fn from_arguments() -> Result<Self, Failure> {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let [operation, body, count] = arguments.as_slice() else { return Err("OPERATION BODY-FILE COUNT".into()) };
        Ok(Self { operation: operation.clone(), body: std::fs::read(body)?.into(), count: count.parse()? })
    }

    /// Prints nanoseconds per call. A call tells how many things it read, so that none is left out.
    pub(crate) fn repeat<F: Future<Output = Result<usize, Failure>>>(
        &self,
        call: impl Fn() -> F,
    ) -> Result<(), Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let start = Instant::now();
        for _ in 0..self.count {
            if black_box(runtime.block_on(call())?) == 0 {
                return Err(format!("the body holds no answer to {}", self.operation).into());
            }
        }
        println!("{}", start.elapsed().as_nanos() / u128::from(self.count.max(1)));
        Ok(())
    }
}
