//! JUnit's XML: a suite for each comparison and a test for each finding, which fails if the finding does.

use std::fmt::Write as _;

use super::xml::escaped;
use super::{Failure, Report, acceptance, headline, limit};
use crate::diff::finding::Finding;

pub(super) fn render(report: &Report) -> String {
    let mut suites: Vec<Suite> = Vec::new();
    for comparison in &report.comparisons {
        let mut suite = Suite::new(&comparison.name);
        comparison.findings.iter().for_each(|finding| suite.finding(report, finding));
        for limited in &comparison.limits {
            suite.case("not compared", "limit", &format!("<skipped message=\"{}\"/>", escaped(&limit(limited))));
            suite.skipped += 1;
        }
        suites.push(suite.finished());
    }
    if !report.release.is_empty() {
        let mut suite = Suite::new("release");
        report.release.iter().for_each(|finding| suite.finding(report, finding));
        suites.push(suite.finished());
    }
    if !report.failures.is_empty() {
        let mut suite = Suite::new("model-diff");
        report.failures.iter().for_each(|failure| suite.failure(failure));
        suites.push(suite.finished());
    }
    let sum = |count: fn(&Suite) -> usize| suites.iter().map(count).sum::<usize>();
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "<testsuites name=\"model-diff\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\">",
        sum(|suite| suite.tests),
        sum(|suite| suite.failures),
        sum(|suite| suite.errors),
        sum(|suite| suite.skipped)
    );
    suites.iter().for_each(|suite| suite.write(&mut text));
    text.push_str("</testsuites>\n");
    text
}

struct Suite {
    name: String,
    tests: usize,
    failures: usize,
    errors: usize,
    skipped: usize,
    cases: String,
}

impl Suite {
    fn new(name: &str) -> Self {
        Self { name: name.to_owned(), tests: 0, failures: 0, errors: 0, skipped: 0, cases: String::new() }
    }

    fn finding(&mut self, report: &Report, finding: &Finding) {
        let place = finding.place().map_or_else(String::new, |place| format!("\n{}", place.location));
        let message = escaped(&finding.message);
        let content = if report.fails(finding) {
            self.failures += 1;
            let text = escaped(&format!("{}{place}", finding.message));
            format!("<failure type=\"{}\" message=\"{message}\">{text}</failure>", finding.level)
        } else if let Some(why) = acceptance(finding) {
            self.skipped += 1;
            format!("<skipped message=\"{}\"/>", escaped(&why))
        } else {
            let text = escaped(&format!("{}: {}{place}", finding.level, finding.message));
            format!("<system-out>{text}</system-out>")
        };
        let name = format!("{} [{}]", headline(finding), finding.fingerprint);
        self.case(&name, &finding.rule, &content);
    }

    fn failure(&mut self, failure: &Failure) {
        self.errors += 1;
        let name = failure.comparison.as_deref().unwrap_or("comparison");
        let message = escaped(&failure.diagnostic.to_string());
        let kind = if failure.is_usage { "usage" } else { "comparison" };
        self.case(
            name,
            "could not compare",
            &format!("<error type=\"{kind}\" message=\"{message}\">{message}</error>"),
        );
    }

    fn case(&mut self, name: &str, class: &str, content: &str) {
        self.tests += 1;
        let (name, class) = (escaped(name), escaped(class));
        let _ =
            writeln!(self.cases, "    <testcase name=\"{name}\" classname=\"{class}\" time=\"0\">{content}</testcase>");
    }

    /// A suite without a test would look as if nothing had run.
    fn finished(mut self) -> Self {
        if self.tests == 0 {
            self.case("no difference", "model-diff", "");
        }
        self
    }

    fn write(&self, text: &mut String) {
        let Self { name, tests, failures, errors, skipped, cases } = self;
        let name = escaped(name);
        let _ = writeln!(
            text,
            "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\" skipped=\"{skipped}\" time=\"0\">"
        );
        text.push_str(cases);
        text.push_str("  </testsuite>\n");
    }
}
