#!/usr/bin/env bash
# Installs the version of translint that this action is of, away from the submission and its npm settings.
set -euo pipefail
version=$(node -p 'require(process.env.GITHUB_ACTION_PATH + "/package.json").version')
mkdir -p "$RUNNER_TEMP/translint"
cd "$RUNNER_TEMP/translint"
npm install --silent --no-save --prefix . "translint@$version"
