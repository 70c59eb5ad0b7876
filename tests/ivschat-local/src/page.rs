//! Pages of lists, and the tokens that lead from one to the next.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// How many items a page holds when the request does not say.
pub(crate) const DEFAULT_SIZE: usize = 50;

/// Makes and checks tokens. A token names where a list goes on, and is good for that one list only.
#[derive(Clone, Debug)]
pub(crate) struct Tokens {
    key: String,
}

impl Tokens {
    /// Tokens that outlive the server as long as the key stays the same.
    pub(crate) fn new(key: &str) -> Self {
        Self { key: key.to_owned() }
    }

    /// The token that goes on at that number in the list of that description.
    pub(crate) fn seal(&self, list: &str, number: u64) -> String {
        let number = number.to_be_bytes();
        let tag = self.keyed(list, &number).finalize().into_bytes();
        BASE64_URL_SAFE_NO_PAD.encode([&number[..], &tag[..]].concat())
    }

    /// Where a token of that list goes on; nothing for a token of another list, or of nobody.
    pub(crate) fn open(&self, list: &str, token: &str) -> Option<u64> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
        let (number, tag) = bytes.split_first_chunk::<8>()?;
        self.keyed(list, number).verify_slice(tag).ok()?;
        Some(u64::from_be_bytes(*number))
    }

    fn keyed(&self, list: &str, number: &[u8; 8]) -> Hmac<Sha256> {
        Hmac::new_from_slice(self.key.as_bytes())
            .expect("HMAC takes keys of every length")
            .chain_update(number)
            .chain_update(list)
    }
}

/// Cuts a page out of what is left of a list, and says where the next one starts.
pub(crate) fn cut<T>(mut rest: impl Iterator<Item = (u64, T)>, size: usize) -> (Vec<T>, Option<u64>) {
    let items = rest.by_ref().take(size).map(|(_, item)| item).collect();
    (items, rest.next().map(|(number, _)| number))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_page_knows_whether_there_is_more() {
        let items = || [(1, 'a'), (4, 'b'), (5, 'c')].into_iter();
        assert_eq!(cut(items(), 2), (vec!['a', 'b'], Some(5)));
        assert_eq!(cut(items(), 3), (vec!['a', 'b', 'c'], None));
        assert_eq!(cut(items(), 9), (vec!['a', 'b', 'c'], None));
    }

    proptest! {
        #[test]
        fn only_the_lists_own_tokens_open(number: u64, list in "\\PC{0,9}", other in "\\PC{0,9}", noise in "\\PC{0,60}") {
            let tokens = Tokens::new("key");
            let token = tokens.seal(&list, number);
            prop_assert_eq!(tokens.open(&list, &token), Some(number));
            prop_assert_eq!(tokens.open(&other, &token), (other == list).then_some(number));
            prop_assert_eq!(Tokens::new("other").open(&list, &token), None);
            prop_assert_eq!(tokens.open(&list, &noise), None);
        }
    }
}
