//! Work on many threads, whose results come in the order of what was worked on.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// As much as a main thread usually has, because nesting of models and of tokens becomes calls.
const STACK: usize = 8 * 1024 * 1024;

/// `work` on each item, begun in their order, as many at once as there are processors; the calling thread takes part.
///
/// # Panics
/// When `work` does.
pub fn map<T: Sync, R: Send + Sync>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let results: Vec<OnceLock<R>> = items.iter().map(|_| OnceLock::new()).collect();
    let next = AtomicUsize::new(0);
    let worker = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some((item, result)) = items.get(index).zip(results.get(index)) else { return };
            result.get_or_init(|| work(item));
        }
    };
    let processors = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 1..processors.min(items.len()) {
            // Without a further thread those that there are do all of the work.
            if thread::Builder::new().stack_size(STACK).spawn_scoped(scope, worker).is_err() {
                break;
            }
        }
        worker();
    });
    results
        .into_iter()
        .map(|result| result.into_inner().expect("every index was taken, and none left undone"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_come_in_order() {
        let numbers: Vec<usize> = (0..1000).collect();
        assert_eq!(map(&numbers, |number| number * 2), numbers.iter().map(|number| number * 2).collect::<Vec<_>>());
        assert!(map(&[], |number: &usize| *number).is_empty());
    }

    #[test]
    #[should_panic]
    fn a_fault_in_any_thread_is_a_fault() {
        map(&[1, 2, 3, 0], |number| 6 / number);
    }
}
