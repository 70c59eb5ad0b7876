//! What tells findings apart, in every run and however messages are worded.

use std::collections::HashMap;

use super::finding::Finding;

/// Gives every finding its fingerprint: of its rule, shape, member, Rust item, and what was and is. Findings that have all
/// of that in common are numbered in their order.
pub(super) fn mark(findings: &mut [Finding]) {
    let mut seen: HashMap<u64, u32> = HashMap::new();
    for finding in findings {
        let key = key(finding);
        let count = seen.entry(key).or_default();
        *count += 1;
        finding.fingerprint = if *count == 1 { format!("{key:016x}") } else { format!("{key:016x}-{count}") };
    }
}

fn key(finding: &Finding) -> u64 {
    let parts = [
        Some(finding.rule.as_str()),
        finding.shape.as_deref(),
        finding.member.as_deref(),
        finding.item.as_deref(),
        finding.before.as_deref(),
        finding.after.as_deref(),
    ];
    // FNV-1a: the same on every machine and in every version, and nobody gains by a collision.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut feed = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    for part in parts {
        feed(u8::from(part.is_some()));
        part.unwrap_or_default().bytes().for_each(&mut feed);
        feed(0xff);
    }
    hash
}
