#!/usr/bin/env bash
# Annotates the lines of a pull request, and writes SARIF if asked for; the inputs of action.yml come as variables.
set -euo pipefail

arguments=(--format github)
if [ "$SARIF" = true ]; then
  report=$RUNNER_TEMP/translint.sarif
  arguments+=(--format "sarif:$report")
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
if [ -n "$CONFIG" ]; then arguments+=(--config "$CONFIG"); fi
if [ -n "$BASELINE" ]; then arguments+=(--baseline "$BASELINE"); fi
if [ -n "$MAX_WARNINGS" ]; then arguments+=(--max-warnings "$MAX_WARNINGS"); fi
if [ -n "$FAIL_ON" ]; then arguments+=(--fail-on "$FAIL_ON"); fi
files=()
while IFS= read -r file; do
  if [ -n "$file" ]; then files+=("$file"); fi
done <<< "$FILES"

code=0
node "$GITHUB_ACTION_PATH/dist/cli.js" "${arguments[@]}" -- "${files[@]:-.}" || code=$?
if [ -n "${report:-}" ] && [ -e "$report" ]; then echo "sarif=$report" >> "$GITHUB_OUTPUT"; fi
exit $code
