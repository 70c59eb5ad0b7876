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
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        if !letter.is_alphanumeric() {
            finish(&mut word, &mut words);
            at += 1;
            continue;
        }
        if !word.is_empty() && begins_word(&letters, at, is_careful) {
            finish(&mut word, &mut words);
        }
        if is_careful
            && word.is_empty()
            && let Some(length) = whole_word(&letters[at..])
        {
            words.push(letters[at..at + length].iter().collect::<String>().to_lowercase());
            at += length;
            continue;
        }
        word.extend(letter.to_lowercase());
        at += 1;
    }
    finish(&mut word, &mut words);
    words
}

fn finish(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// Whether a word begins at `at`, which follows a letter or digit: `fooBar`, `ARNList`, `s3Key`; not `ARNs`, with care.
fn begins_word(letters: &[char], at: usize, is_careful: bool) -> bool {
    let (before, letter) = (letters[at - 1], letters[at]);
    if !letter.is_uppercase() {
        return false;
    }
    if !before.is_uppercase() {
        return true;
    }
    let is_lower = |at: usize| letters.get(at).is_some_and(|letter| letter.is_lowercase());
    let is_plural = is_careful && letters.get(at + 1) == Some(&'s') && !is_lower(at + 2);
    is_lower(at + 1) && !is_plural
}

fn whole_word(letters: &[char]) -> Option<usize> {
    let matches = |word: &&&str| {
        let length = word.len();
        letters.len() >= length
            && letters.iter().zip(word.chars()).all(|(letter, wanted)| letter.to_ascii_lowercase() == wanted)
            && !letters.get(length).is_some_and(|next| next.is_lowercase() || next.is_ascii_digit())
    };
    WHOLE_WORDS.iter().find(matches).map(|word| word.len())
}
