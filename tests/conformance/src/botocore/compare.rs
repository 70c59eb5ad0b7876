//! The comparison: both sides are asked, and what differs is looked up in the list.

use std::path::Path;
use std::process::Command;

use serde_json::{Value as Json, json};

use super::cases::{Case, Kind, Outcome};
use super::deviations::Deviations;
use super::peers;
use super::subject::Subject;
use crate::harness::HarnessError;

/// Where botocore's side of a comparison is.
#[derive(Clone, Copy)]
pub(super) struct Peers<'a> {
    /// A Python that has botocore.
    pub(super) python: &'a Path,
    /// The folder of the oracles.
    pub(super) folder: &'a Path,
}

/// How often an oracle may end early. Now and then botocore gives what it can not say as JSON; an oracle that ends at every
/// question does not work.
const MOST_ENDS: usize = 8;

impl Peers<'_> {
    /// The answers to all questions; that to one at which the oracle ended early is an error.
    fn ask(self, script: &str, questions: &[Json]) -> Result<Vec<Json>, HarnessError> {
        let (mut answers, mut ends) = (Vec::new(), 0);
        while answers.len() < questions.len() {
            let mut command = Command::new(self.python);
            command.arg(self.folder.join(script)).args(["--batch", "-"]);
            let (more, said) = peers::ask(&mut command, &questions[answers.len()..])?;
            answers.extend(more);
            let Some(unanswered) = questions.get(answers.len()) else { break };
            if ends == MOST_ENDS {
                let said = format!("{said}\nit was asked {unanswered}");
                return Err(HarnessError::peer("botocore's side ended early", &said));
            }
            ends += 1;
            let last = said.lines().next_back().unwrap_or_default();
            answers.push(json!({"error": "its side ended", "message": last}));
        }
        Ok(answers)
    }
}

/// Asks botocore every case: its answers, in the order of the cases.
pub(super) fn ask_botocore(peers: Peers<'_>, cases: &[Case]) -> Result<Vec<Json>, HarnessError> {
    let (mut requests, mut responses) = (Vec::new(), Vec::new());
    for case in cases {
        if case.kind == Kind::Request {
            requests.push(case.question.clone());
        } else {
            responses.push(case.question.clone());
        }
    }
    let mut requests = peers.ask("oracle.py", &requests)?.into_iter();
    let mut responses = peers.ask("parse.py", &responses)?.into_iter();
    let answers = cases.iter().map(|case| if case.kind == Kind::Request { requests.next() } else { responses.next() });
    Ok(answers.flatten().collect())
}

/// Asks a client's program every case that botocore could answer, and sets what became of each.
pub(super) fn ask_client(
    program: &Path,
    peers: Peers<'_>,
    subject: &Subject<'_>,
    (cases, answers): (&mut [Case], &[Json]),
    deviations: &Deviations,
) -> Result<(), HarnessError> {
    let mut tasks = Vec::new();
    for (case, answer) in cases.iter_mut().zip(answers) {
        if let Some(error) = answer.get("error") {
            let error = error.as_str().unwrap_or_default();
            case.outcome = Outcome::Skipped(format!("botocore refuses: {error}: {}", general(answer)));
            continue;
        }
        let mut task = case.task.clone();
        task["expected"] = answer.clone();
        tasks.push(task);
    }
    let (said, stderr) = peers::ask(&mut Command::new(program), &tasks)?;
    let mut said = said.into_iter();
    let mut sent = Vec::new();
    for (index, case) in cases.iter_mut().enumerate().filter(|(_, case)| case.outcome == Outcome::Open) {
        let Some(said) = said.next() else {
            case.outcome = Outcome::Differs(vec![format!("the client's program ended early: {stderr}")]);
            continue;
        };
        case.outcome = judge(findings(&said), subject, case, deviations);
        if said["request"]["headers"].as_array().into_iter().flatten().any(|pair| pair[0] == "authorization") {
            sent.push((index, said["request"].clone()));
        }
    }
    verify(peers, cases, &sent)
}

/// The message of an error without what differs from case to case.
fn general(answer: &Json) -> String {
    let message = answer.get("message").and_then(Json::as_str).unwrap_or_default();
    let words: Vec<&str> = message.split_whitespace().take(12).collect();
    words.join(" ")
}

fn findings(said: &Json) -> Vec<String> {
    let findings = said["findings"].as_array().into_iter().flatten();
    findings.filter_map(|finding| finding.as_str().map(str::to_owned)).collect()
}

fn judge(findings: Vec<String>, subject: &Subject<'_>, case: &Case, deviations: &Deviations) -> Outcome {
    if findings.is_empty() {
        return Outcome::Equal;
    }
    let (mut meant, mut left) = (Vec::new(), Vec::new());
    for finding in findings {
        match deviations.explain(subject, case, &finding) {
            Some(entry) => meant.push(entry),
            None => left.push(finding),
        }
    }
    meant.sort_unstable();
    meant.dedup();
    if left.is_empty() { Outcome::Deviates(meant) } else { Outcome::Differs(left) }
}

/// Lets botocore compute the signature of every request that was sent.
fn verify(peers: Peers<'_>, cases: &mut [Case], sent: &[(usize, Json)]) -> Result<(), HarnessError> {
    let requests: Vec<Json> = sent.iter().map(|(_, request)| request.clone()).collect();
    let verdicts = peers.ask("verify.py", &requests)?;
    for ((index, _), verdict) in sent.iter().zip(verdicts) {
        if verdict["ok"] == Json::Bool(true) {
            continue;
        }
        let line = format!("signature: botocore computes another one: {}", verdict["problems"]);
        match &mut cases[*index].outcome {
            Outcome::Differs(lines) => lines.push(line),
            outcome => *outcome = Outcome::Differs(vec![line]),
        }
    }
    Ok(())
}
