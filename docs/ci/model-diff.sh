#!/bin/sh
# Checks that generated clients are fresh, and compares the models of farrier.toml with those of the merge base: what
# model-diff.yml does, for any CI system.
#
#   model-diff.sh [TARGET]
#
# TARGET is the branch that the change goes to, origin/main if it is left out. Reports go to model-diff.md and
# model-diff.xml (JUnit) in the folder REPORTS, the current one if it is not set. FAIL_ON is breaking, dangerous, any or
# none. XTASK is the command, `cargo xtask` if it is not set. Exits with the worst code of both commands: 0 all is well,
# 1 something is stale or breaks, 2 wrong usage, 3 something could not be read or compared.
set -u
target=${1:-origin/main}
reports=${REPORTS:-.}
xtask=${XTASK:-cargo xtask}

# A shallow clone has no merge base; that is no reason to compare nothing.
if ! base=$(git merge-base "$target" HEAD); then
    echo "model-diff.sh: no merge base with $target; fetch it, with its history" >&2
    exit 3
fi

# $xtask is several words.
# shellcheck disable=SC2086
$xtask codegen --check
stale=$?
# shellcheck disable=SC2086
$xtask model-diff "git:$base" --all-clients --fail-on "${FAIL_ON:-breaking}" --format text \
    --format "markdown=$reports/model-diff.md" --format "junit=$reports/model-diff.xml"
broken=$?
if [ "$stale" -gt "$broken" ]; then exit "$stale"; fi
exit "$broken"
