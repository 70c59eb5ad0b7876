//! How long to wait between two calls (Smithy 2.0, "Waiters", "Waiter retries").

use std::time::Duration;

use super::Waiter;

/// The delays of a wait.
pub(super) struct Backoff {
    min: Duration,
    max: Duration,
    max_wait: Duration,
    /// Calls made.
    calls: u32,
    /// The call to come is the last.
    is_last: bool,
}

/// What to do after a call that decided nothing.
#[derive(Debug, PartialEq)]
pub(super) enum Next {
    /// Call again after that time.
    After(Duration),
    /// The time is over, after so many calls.
    GiveUp(u32),
}

impl Backoff {
    #[inline]
    pub(super) fn new(waiter: &Waiter, max_wait: Duration) -> Self {
        let seconds = |count: u32| Duration::from_secs(count.into());
        Self { min: seconds(waiter.min_delay), max: seconds(waiter.max_delay), max_wait, calls: 0, is_last: false }
    }

    /// What follows a call, `elapsed` after the begin of the wait. `random` gives numbers from 0 to 1.
    ///
    /// The last call is made the least delay before the time is over, so that there is an answer by then. Where not even
    /// that much time is left, it is made at the end of the time rather than at once, which would only be haste.
    #[inline]
    pub(super) fn next(&mut self, elapsed: Duration, random: impl FnOnce() -> f64) -> Next {
        self.calls += 1;
        let remaining = self.max_wait.saturating_sub(elapsed);
        if self.is_last || remaining.is_zero() {
            return Next::GiveUp(self.calls);
        }
        let most = self.most();
        let delay = self.min + most.saturating_sub(self.min).mul_f64(random());
        if remaining.saturating_sub(delay) > self.min {
            return Next::After(delay);
        }
        self.is_last = true;
        match remaining.saturating_sub(self.min) {
            Duration::ZERO => Next::After(remaining),
            left => Next::After(left),
        }
    }

    /// The most time before the next call: the least one doubled for each call after the first, up to the maximum.
    #[inline]
    fn most(&self) -> Duration {
        let factor = 2_u32.checked_pow(self.calls - 1);
        factor.and_then(|factor| self.min.checked_mul(factor)).map_or(self.max, |doubled| doubled.min(self.max))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn backoff(min_delay: u32, max_delay: u32, max_wait: Duration) -> Backoff {
        Backoff::new(&Waiter { min_delay, max_delay, acceptors: &[] }, max_wait)
    }

    /// The delays of a wait whose calls take no time, and how many calls there are.
    fn delays(mut backoff: Backoff, random: fn() -> f64) -> (Vec<f64>, u32) {
        let mut elapsed = Duration::ZERO;
        let mut delays = Vec::new();
        loop {
            match backoff.next(elapsed, random) {
                Next::After(delay) => {
                    elapsed += delay;
                    delays.push(delay.as_secs_f64());
                }
                Next::GiveUp(calls) => return (delays, calls),
            }
        }
    }

    #[test]
    fn delays_double_up_to_the_maximum() {
        let (delays, calls) = delays(backoff(2, 10, 60 * SECOND), || 1.0);
        // The last is what is left but for the least delay.
        assert_eq!(delays, [2.0, 4.0, 8.0, 10.0, 10.0, 10.0, 10.0, 4.0]);
        assert_eq!(calls, 9);
    }

    #[test]
    fn jitter_is_between_the_least_delay_and_the_doubled_one() {
        assert_eq!(delays(backoff(2, 120, 9 * SECOND), || 0.0).0, [2.0, 2.0, 2.0, 1.0]);
        assert_eq!(delays(backoff(2, 120, 30 * SECOND), || 0.5).0, [2.0, 3.0, 5.0, 9.0, 9.0]);
        for _ in 0..100 {
            let mut backoff = backoff(2, 120, 100_000 * SECOND);
            for most in [2, 4, 8, 16, 32, 64, 120, 120] {
                let Next::After(delay) = backoff.next(Duration::ZERO, fastrand::f64) else { panic!("there is time") };
                assert!((2 * SECOND..=most * SECOND).contains(&delay), "{delay:?} of at most {most} s");
            }
        }
    }

    #[test]
    fn the_last_call_leaves_time_for_its_answer() {
        let mut backoff = backoff(5, 120, 12 * SECOND);
        assert_eq!(backoff.next(4 * SECOND, || 0.0), Next::After(3 * SECOND));
        assert_eq!(backoff.next(8 * SECOND, || 0.0), Next::GiveUp(2));
    }

    #[test]
    fn a_wait_shorter_than_the_least_delay_calls_twice() {
        assert_eq!(delays(backoff(5, 120, SECOND), || 0.5), (vec![1.0], 2));
        assert_eq!(delays(backoff(5, 120, Duration::ZERO), || 0.5), (vec![], 1));
    }

    #[test]
    fn a_call_longer_than_the_wait_is_the_last() {
        assert_eq!(backoff(1, 2, 10 * SECOND).next(11 * SECOND, || 0.5), Next::GiveUp(1));
    }

    #[test]
    fn many_calls_overflow_nothing() {
        let mut backoff = backoff(u32::MAX, u32::MAX, Duration::MAX);
        for _ in 0..100 {
            assert_eq!(backoff.next(Duration::ZERO, || 1.0), Next::After(Duration::from_secs(u32::MAX.into())));
        }
    }
}
