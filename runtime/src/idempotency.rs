//! Idempotency tokens (Smithy 2.0, behaviour traits, `idempotencyToken`): random UUIDs, or what a provider makes.

use std::fmt;
use std::sync::Arc;

/// Where the tokens come from that a call fills into an unset `@idempotencyToken` member. A call asks once; its retries
/// send the same token. Clones are the same provider.
#[derive(Clone)]
pub struct IdempotencyTokenProvider(Option<Arc<dyn Fn() -> String + Send + Sync>>);

impl IdempotencyTokenProvider {
    /// Random version 4 UUIDs, the default.
    #[must_use]
    pub const fn random() -> Self {
        Self(None)
    }

    /// Always this token. For tests.
    #[must_use]
    pub fn fixed(token: impl Into<String>) -> Self {
        let token = token.into();
        Self::from_fn(move || token.clone())
    }

    /// Whatever the function returns.
    #[must_use]
    pub fn from_fn(make: impl Fn() -> String + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(make)))
    }

    /// A token for one call.
    #[must_use]
    pub fn make_idempotency_token(&self) -> String {
        self.0.as_ref().map_or_else(uuid_v4, |make| make())
    }
}

impl Default for IdempotencyTokenProvider {
    fn default() -> Self {
        Self::random()
    }
}

impl From<&'static str> for IdempotencyTokenProvider {
    fn from(token: &'static str) -> Self {
        Self::fixed(token)
    }
}

impl fmt::Debug for IdempotencyTokenProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() {
            "IdempotencyTokenProvider(custom)"
        } else {
            "IdempotencyTokenProvider(random)"
        })
    }
}

/// A random UUID of version 4 (RFC 9562, section 5.4), in lowercase.
pub(crate) fn uuid_v4() -> String {
    const VERSION: u128 = 4 << 76;
    const VERSION_MASK: u128 = 0xf << 76;
    const VARIANT: u128 = 0b10 << 62;
    const VARIANT_MASK: u128 = 0b11 << 62;
    let bits = fastrand::u128(..) & !VERSION_MASK & !VARIANT_MASK | VERSION | VARIANT;
    let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value)]);
    let mut id = String::with_capacity(36);
    for (index, byte) in bits.to_be_bytes().into_iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            id.push('-');
        }
        id.push(digit(byte >> 4));
        id.push(digit(byte & 0xf));
    }
    id
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn uuids_have_version_and_variant_and_differ() {
        let ids: HashSet<_> = (0..1000).map(|_| uuid_v4()).collect();
        assert_eq!(ids.len(), 1000);
        for id in ids {
            let lengths: Vec<_> = id.split('-').map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
            assert_eq!(&id[14..15], "4", "{id}");
            assert!("89ab".contains(&id[19..20]), "{id}");
            assert!(id.chars().all(|c| c == '-' || c.is_ascii_digit() || ('a'..='f').contains(&c)), "{id}");
        }
    }

    #[test]
    fn a_provider_can_be_fixed() {
        let provider = IdempotencyTokenProvider::from("token");
        assert_eq!(provider.make_idempotency_token(), "token");
        assert_eq!(provider.clone().make_idempotency_token(), "token");
        let random = IdempotencyTokenProvider::default();
        assert_ne!(random.make_idempotency_token(), random.make_idempotency_token());
    }
}
