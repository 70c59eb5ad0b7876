//! Jobs side by side, of which one tells at a time.

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use farrier_codegen::side_by_side;
use farrier_smithy::Diagnostic;

use crate::codegen::Mode;
use crate::codegen::job::{Done, Failure, Job};

/// What happens to a job.
pub(super) enum Event<'j> {
    Started(&'j Job),
    Done(&'j Job, Done, Duration),
}

/// Does the jobs in their order, as many at once as there are processors; tells of each when it begins and when it is done.
pub(super) fn work<'j>(jobs: &'j [Job], mode: Mode, tell: impl FnMut(Event<'j>) + Send) {
    let tell = Mutex::new(tell);
    let tell = |event| (tell.lock().unwrap_or_else(PoisonError::into_inner))(event);
    side_by_side::map(&jobs.iter().collect::<Vec<_>>(), |job| {
        let begin = Instant::now();
        tell(Event::Started(job));
        let done = guarded(job, mode);
        tell(Event::Done(job, done, begin.elapsed()));
    });
}

/// A fault of the generator costs one crate, not all.
fn guarded(job: &Job, mode: Mode) -> Done {
    panic::catch_unwind(AssertUnwindSafe(|| job.run(mode))).unwrap_or_else(|_| {
        let message = format!("`{}`: the generator failed, which is a fault of Farrier", job.config.name);
        Done { warnings: Vec::new(), result: Err(Failure::Model(vec![Diagnostic::error(message)])) }
    })
}
