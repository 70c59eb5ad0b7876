//! Threads that share the work.

use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};
use std::{fmt, io};

use farrier_smithy::Diagnostic;

use crate::codegen::Mode;
use crate::codegen::job::{Done, Failure, Job};

/// As much as a main thread usually has, because a model's nesting becomes calls: what one job can generate, a crew can.
const STACK: usize = 8 * 1024 * 1024;

/// What a worker does.
pub(super) enum Event<'j> {
    Started(&'j Job),
    Done(&'j Job, Done, Duration),
}

/// No worker could be started.
#[derive(Debug)]
pub(super) struct NoWorker(io::Error);

impl fmt::Display for NoWorker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("can not start a thread")
    }
}

impl std::error::Error for NoWorker {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// Does the jobs in their order, as many at once as there are processors; tells of each when it begins and when it is done.
pub(super) fn work<'j>(jobs: &'j [Job], mode: Mode, mut tell: impl FnMut(Event<'j>)) -> Result<(), NoWorker> {
    let next = AtomicUsize::new(0);
    let (sender, events) = mpsc::channel();
    let processors = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for started in 0..processors.min(jobs.len()) {
            let (next, sender) = (&next, sender.clone());
            let worker = move || {
                while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let begin = Instant::now();
                    // Nobody listens only when this scope unwinds.
                    let _ = sender.send(Event::Started(job));
                    let done = guarded(job, mode);
                    let _ = sender.send(Event::Done(job, done, begin.elapsed()));
                }
            };
            match thread::Builder::new().stack_size(STACK).spawn_scoped(scope, worker) {
                Err(error) if started == 0 => return Err(NoWorker(error)),
                // Those that have started do all of the work.
                Err(_) => break,
                Ok(_) => {}
            }
        }
        drop(sender);
        events.into_iter().for_each(&mut tell);
        Ok(())
    })
}

/// A fault of the generator costs one crate, not all.
fn guarded(job: &Job, mode: Mode) -> Done {
    panic::catch_unwind(AssertUnwindSafe(|| job.run(mode))).unwrap_or_else(|_| {
        let message = format!("`{}`: the generator failed, which is a fault of Farrier", job.config.name);
        Done { warnings: Vec::new(), result: Err(Failure::Model(vec![Diagnostic::error(message)])) }
    })
}
