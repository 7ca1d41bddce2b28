#!/usr/bin/env bash
# Reports what is found in the log, beside the lines of a pull request and as the job’s summary, and writes SARIF and suggestions if
# asked for; the inputs of action.yml come as variables.
set -euo pipefail

# A path, or a glob that may exclude, as a user of the working directory writes it.
from_here() {
  local not=''
  if [[ $1 == !* ]]; then not=!; fi
  local path=${1#!}
  if [[ $WORKING_DIRECTORY == . || $path == /* ]]; then echo "$1"; else echo "$not${WORKING_DIRECTORY%/}/$path"; fi
}

# A job may run the action more than once.
reports=$(mktemp -d "$RUNNER_TEMP/translint-XXXXXX")
annotations=$reports/annotations.txt
summary=$reports/summary.md
arguments=(--color --format stylish --format "github:$annotations" --format "markdown:$summary")
if [ "$SARIF" = true ]; then
  sarif=$reports/translint.sarif
  arguments+=(--format "sarif:$sarif")
fi
if [ "$SUGGESTIONS" = true ]; then
  rdjson=$reports/translint.rdjson
  arguments+=(--format "rdjson:$rdjson")
fi
if [ -n "$SINCE" ]; then
  # No commit is called so, and git would read an option.
  if [[ $SINCE == -* ]]; then
    echo '::error::since: expected a commit'
    exit 2
  fi
  # A runner checks out the last commit alone, unless it is told to fetch more.
  if ! git rev-parse --verify --quiet "$SINCE^{commit}" > /dev/null; then
    git fetch --quiet --no-tags --depth=1 origin "$SINCE"
    SINCE=$(git rev-parse FETCH_HEAD)
  fi
  arguments+=(--since "$SINCE")
fi
if [ -n "$CONFIG" ]; then arguments+=(--config "$(from_here "$CONFIG")"); fi
if [ -n "$BASELINE" ]; then arguments+=(--baseline "$(from_here "$BASELINE")"); fi
if [ -n "$MAX_WARNINGS" ]; then arguments+=(--max-warnings "$MAX_WARNINGS"); fi
if [ -n "$FAIL_ON" ]; then arguments+=(--fail-on "$FAIL_ON"); fi
while IFS= read -r argument; do
  if [ -n "$argument" ]; then arguments+=("$argument"); fi
done <<< "$ARGS"
files=()
while IFS= read -r file; do
  if [ -n "$file" ]; then files+=("$(from_here "$file")"); fi
done <<< "$FILES"
if [ ${#files[@]} -eq 0 ]; then files=("$(from_here .)"); fi

code=0
node "$GITHUB_ACTION_PATH/dist/cli.js" "${arguments[@]}" -- "${files[@]}" || code=$?
if [ -e "$annotations" ]; then cat "$annotations"; fi
if [ -e "$summary" ]; then cat "$summary" >> "$GITHUB_STEP_SUMMARY"; fi
if [ -n "${sarif:-}" ] && [ -e "$sarif" ]; then echo "sarif=$sarif" >> "$GITHUB_OUTPUT"; fi
if [ -n "${rdjson:-}" ] && [ -e "$rdjson" ]; then echo "rdjson=$rdjson" >> "$GITHUB_OUTPUT"; fi
exit $code
