//! Where the words of a name begin.

/// Words that are one word although their case says otherwise.
const WHOLE_WORDS: [&str; 7] = ["ipv4", "ipv6", "sigv4", "mib", "gib", "kib", "ttl"];

/// The words of a name, in lower case.
pub(crate) fn words(name: &str) -> Vec<String> {
    cut(name, true)
}

/// The words of a name; with or without an eye for what is one word although its case says otherwise: `MiB`, `ARNs`.
/// The official SDK has it for fields and modules, and not for types and variants.
pub(super) fn cut(name: &str, is_careful: bool) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let splits_at_digits = is_careful && !letters.iter().any(|letter| letter.is_uppercase());
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut may_be_whole = is_careful;
    for (at, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            finish(&mut word, &mut words);
            may_be_whole = is_careful;
            continue;
        }
        if let Some(before) = word.chars().next_back() {
            may_be_whole = may_be_whole && begins_whole_word(&word, &letters[at..]);
            let is_cased = letter.is_uppercase() && !before.is_uppercase();
            let is_after_digit = splits_at_digits && before.is_ascii_digit() && letter.is_lowercase();
            if (!may_be_whole && (is_cased || is_after_digit)) || ends_acronym(before, &letters[at..], is_careful) {
                finish(&mut word, &mut words);
                may_be_whole = is_careful;
            }
        }
        word.push(letter);
    }
    finish(&mut word, &mut words);
    words
}

fn finish(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word).to_lowercase());
    }
}

/// Whether a word begins behind capitals: `ARNList`, `DBProxy`. With care, not where they have an ending of their own:
/// `ARNs`, `DBv2`.
fn ends_acronym(before: char, rest: &[char], is_careful: bool) -> bool {
    let is_lower = |at: usize| rest.get(at).is_some_and(|letter| letter.is_lowercase());
    let is_plural = rest.get(1) == Some(&'s') && !is_lower(2);
    let is_version = rest.get(1) == Some(&'v') && rest.get(2).is_some_and(char::is_ascii_digit);
    before.is_uppercase() && rest[0].is_uppercase() && is_lower(1) && !(is_careful && (is_plural || is_version))
}

/// Whether the word and what follows it are a whole word that the word alone is not yet.
fn begins_whole_word(word: &str, rest: &[char]) -> bool {
    let is_it = |whole: &&str| {
        let mut letters = word.chars().chain(rest.iter().copied());
        word.len() < whole.len()
            && whole.chars().all(|wanted| letters.next().is_some_and(|letter| letter.to_ascii_lowercase() == wanted))
    };
    WHOLE_WORDS.iter().any(is_it)
}
