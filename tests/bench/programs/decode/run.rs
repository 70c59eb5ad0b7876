//! The loop around a call.

use std::hint::black_box;
use std::time::{Duration, Instant};

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

    /// Prints nanoseconds per call, of the processor's time where the system tells it. A call tells how many things it read, so that none is left out.
    pub(crate) fn repeat<F: Future<Output = Result<usize, Failure>>>(
        &self,
        call: impl Fn() -> F,
    ) -> Result<(), Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (clock, start) = (Instant::now(), cpu_time());
        for _ in 0..self.count {
            if black_box(runtime.block_on(call())?) == 0 {
                return Err(format!("the body holds no answer to {}", self.operation).into());
            }
        }
        let taken = cpu_time().zip(start).map_or_else(|| clock.elapsed(), |(end, start)| end.saturating_sub(start));
        println!("{}", taken.as_nanos() / u128::from(self.count.max(1)));
        Ok(())
    }
}

/// How long this thread has run: on a busy machine the clock also counts the time of others.
fn cpu_time() -> Option<Duration> {
    let statistics = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    statistics.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
